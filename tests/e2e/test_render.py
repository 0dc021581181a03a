"""A script becomes a movie, through the same command line that a person uses."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import time
from pathlib import Path

import av
import numpy as np
import pyloudnorm
import pytest
import webvtt

from studio.provenance.mark_movie import unsigned_sha256
from studio.render.watch_log import FILE, load_watch
from tests.e2e.program import SCRIPTS, Rendered, Run


def test_the_movie_is_what_players_and_platforms_expect(launch: Rendered) -> None:
    with av.open(str(launch.movie)) as container:
        video, audio = container.streams.video[0], container.streams.audio[0]
        assert (video.codec_context.name, video.codec_context.pix_fmt) == ("h264", "yuv420p")
        assert video.codec_context.profile == "High"
        assert (video.codec_context.width, video.codec_context.height) == (1280, 720)
        assert (audio.codec_context.name, audio.codec_context.sample_rate) == ("aac", 48_000)
        assert container.metadata["title"]
        chapters = container.chapters()
        times = [
            float(packet.pts * packet.time_base)
            for packet in container.demux(video)
            if packet.pts is not None
        ]
    assert len(chapters) == 3
    assert len(times) == round(launch.report["duration_s"] * 24)
    steps = np.diff(sorted(times))
    assert steps.min() == pytest.approx(1 / 24, abs=1e-4)
    assert steps.max() == pytest.approx(1 / 24, abs=1e-4)
    data = launch.movie.read_bytes()
    assert 0 <= data.find(b"moov") < data.find(b"mdat")


def test_the_sound_is_as_loud_as_platforms_ask_and_never_clips(launch: Rendered) -> None:
    sound = decoded_sound(launch.movie)
    loudness = pyloudnorm.Meter(48_000).integrated_loudness(sound)
    assert loudness == pytest.approx(-14, abs=1)
    oversampled = np.abs(np.fft.irfft(np.fft.rfft(sound[: 1 << 19], axis=0), n=1 << 21, axis=0) * 4)
    assert 20 * np.log10(oversampled.max()) < -1.0
    assert len(sound) / 48_000 == pytest.approx(launch.report["duration_s"], abs=0.06)


def test_the_report_says_what_was_made(launch: Rendered) -> None:
    report = launch.report
    assert report["made"] == {"clips": 3, "lines": 3, "segments": 3}
    assert report["reused"] == {"clips": 0, "lines": 0, "segments": 0}
    assert [set(scene) for scene in report["scenes"]] == [
        {"title", "narration", "prompt", "picture", "duration_s", "seed", "model"}
    ] * 3
    assert report["engine"]["model"] == "starter"
    assert report["engine"]["provider"] == "CPUExecutionProvider"
    assert report["timings_s"]["total"] > 0


def test_a_render_is_noted_with_what_was_seen_and_without_a_word_of_the_story(
    launch: Rendered,
) -> None:
    (noted,) = load_watch(launch.basedir / "data")
    assert (noted.outcome, noted.quality, noted.scenes) == ("done", "draft", 3.0)
    assert noted.step_s and noted.draw_s and noted.peak_mb and noted.system and noted.runtime
    seen = {name: getattr(noted, name) for name in launch.report["seen"]}
    assert seen == launch.report["seen"]
    assert seen.keys() == {"confidence", "sharpness", "flicker", "flow_error"}
    assert 0 < seen["confidence"] <= 1 and seen["sharpness"] > 10 and seen["flow_error"] < 20
    kept = (launch.basedir / "data" / FILE).read_text(encoding="utf-8")
    for scene in launch.report["scenes"]:
        assert scene["title"] not in kept and scene["prompt"] not in kept


def test_captions_stand_beside_the_movie_and_follow_the_voice(launch: Rendered) -> None:
    cues = webvtt.read(str(launch.movie.with_suffix(".vtt"))).captions
    spoken = " ".join(scene["narration"] for scene in launch.report["scenes"])
    assert " ".join(" ".join(cue.text.split()) for cue in cues) == spoken
    assert launch.movie.with_suffix(".srt").read_text(encoding="utf-8").startswith("1\n00:00:00")
    sound = np.abs(decoded_sound(launch.movie)).max(axis=1)
    for cue in cues:  # somebody speaks while a caption is shown: music alone is ducked or soft
        start, end = (int(seconds(t) * 48_000) for t in (cue.start, cue.end))
        assert sound[start:end].max() > 0.15


def test_the_captions_are_in_the_picture(launch: Rendered) -> None:
    cue = webvtt.read(str(launch.movie.with_suffix(".vtt"))).captions[0]
    at_s = seconds(cue.start) + 0.3
    frame = frame_at(launch.movie, at_s)
    # It stands at the bottom, or above a subject that stands there.
    low = frame[int(720 * 0.5) : int(720 * 0.95), 200:1080].astype(int).min(axis=2)
    bare = frame_at(launch.movie, 0.1)[int(720 * 0.5) : int(720 * 0.95), 200:1080]
    bare = bare.astype(int).min(axis=2)
    assert (low > 200).mean() > (bare > 200).mean() + 0.005  # white letters
    assert (low < 90).mean() > 0.05  # on a dark box


def test_rendering_again_makes_nothing_and_is_quick(
    launch: Rendered, run: Run, tmp_path: Path
) -> None:
    start = time.perf_counter()
    again = run(
        "render", SCRIPTS / "launch-two-column.md", "-o", tmp_path / "again.mp4", "--basedir",
        launch.basedir, "--quality", "draft", "--json",
    )  # fmt: skip
    seconds = time.perf_counter() - start
    assert again.code == 0, again.err
    assert again.report["made"] == {"clips": 0, "lines": 0, "segments": 0}
    assert again.report["reused"] == {"clips": 3, "lines": 3, "segments": 3}
    assert again.report["timings_s"]["total"] < launch.report["timings_s"]["total"] / 5
    assert seconds < launch.report["timings_s"]["total"]
    assert unsigned_sha256(tmp_path / "again.mp4") == unsigned_sha256(launch.movie)


def test_a_silent_upright_movie_without_captions_has_no_sound_stream(
    run: Run, tmp_path: Path
) -> None:
    script = tmp_path / "plain.txt"
    script.write_text("A red car drives along a city street.", encoding="utf-8")
    silent = ("--voice", "none", "--music", "none", "--captions", "none")
    clips: list[str] = []
    for name in ("one", "two"):
        movie = tmp_path / f"{name}.mp4"
        done = run(
            "render", script, "-o", movie, "--basedir", tmp_path / name, "--quality", "draft",
            "--format", "9:16", "--seed", "7", *silent, "--json",
        )  # fmt: skip
        assert done.code == 0, done.err
        with av.open(str(movie)) as container:
            assert not container.streams.audio
            assert container.streams.video[0].codec_context.height == 1280
        kept = sorted((tmp_path / name / "cache" / "clip").rglob("*.json"))
        assert kept
        clips.append(hashlib.sha256(b"".join(p.read_bytes() for p in kept)).hexdigest())
        assert not movie.with_suffix(".srt").exists()
    assert clips[0] == clips[1]
    # A signature has a moment and a key; the movie below it is the same to the last bit.
    assert unsigned_sha256(tmp_path / "one.mp4") == unsigned_sha256(tmp_path / "two.mp4")


def test_a_project_renders_like_its_script(run: Run, launch: Rendered, tmp_path: Path) -> None:
    project = tmp_path / "launch.scenewright"
    made = run("new", SCRIPTS / "launch-two-column.md", "-o", project, "--basedir", launch.basedir)
    assert made.code == 0, made.err
    done = run(
        "render", project, "-o", tmp_path / "p.mp4", "--basedir", launch.basedir, "--quality",
        "draft", "--json",
    )  # fmt: skip
    assert done.code == 0, done.err
    assert done.report["made"] == {"clips": 0, "lines": 0, "segments": 0}


@pytest.mark.skipif(shutil.which("unshare") is None, reason="needs Linux namespaces")
def test_a_render_needs_no_network_at_all(run: Run, launch: Rendered, tmp_path: Path) -> None:
    allowed = subprocess.run(["unshare", "-rn", "true"], check=False, capture_output=True)
    if allowed.returncode:
        pytest.skip("this system forbids user namespaces")
    done = run(
        "render", SCRIPTS / "seed-to-tree.srt", "-o", tmp_path / "m.mp4", "--basedir",
        tmp_path / "base", "--quality", "draft", "--voice", "none", "--json",
        prefix=("unshare", "-rn"),
    )  # fmt: skip
    assert done.code == 0, done.err
    assert len(done.report["scenes"]) == 3


def seconds(clock: str) -> float:
    """Seconds of a WebVTT time (the library's own `start_in_seconds` drops the fraction)."""
    hours, minutes, rest = clock.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(rest)


def decoded_sound(movie: Path) -> np.ndarray:
    """(n, 2) float64 samples at 48 kHz."""
    with av.open(str(movie)) as container:
        resampler = av.AudioResampler(format="fltp", layout="stereo", rate=48_000)
        parts = [
            out.to_ndarray()
            for frame in container.decode(audio=0)
            for out in resampler.resample(frame)
        ]
    return np.concatenate(parts, axis=1).T.astype(np.float64)


def frame_at(movie: Path, at_s: float) -> np.ndarray:
    """The RGB frame shown at a time."""
    with av.open(str(movie)) as container:
        for frame in container.decode(video=0):
            if frame.time >= at_s:
                return frame.to_ndarray(format="rgb24")
    raise AssertionError("the movie ends before that")

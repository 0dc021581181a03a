"""Every preset's file of one small movie, looked at from outside: codecs, size, rate, length, sound."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import pyloudnorm
import pytest

from studio.export.target import PRESET_NAMES
from studio.provenance.credentials import check_file
from studio.provenance.ledger import find_ledger, read_ledger
from studio.provenance.mark_file import file_sha256, read_mark
from studio.provenance.xmp import GENERATED
from tests.e2e.program import Rendered, run_program

SCRIPT = """# Bay

## Sea
Visual: a lighthouse by the sea
A bay.
"""
WIDE, TALL, SQUARE = (1920, 1080), (1080, 1920), (1080, 1080)
EXPECTED: dict[str, tuple[str, str, tuple[int, int], int, str, float]] = {
    "youtube": ("h264", "yuv420p", WIDE, 30, "aac", -14),
    "shorts": ("h264", "yuv420p", TALL, 30, "aac", -14),
    "reels": ("h264", "yuv420p", TALL, 30, "aac", -14),
    "tiktok": ("h264", "yuv420p", TALL, 30, "aac", -14),
    "linkedin": ("h264", "yuv420p", SQUARE, 30, "aac", -14),
    "moodle": ("h264", "yuv420p", (1280, 720), 24, "aac", -16),
    "webm": ("vp9", "yuv420p", (1280, 720), 30, "opus", -14),
    "prores": ("prores", "yuv422p10le", WIDE, 30, "pcm_s16le", -23),
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Rendered]]:
    """All presets in one go, as the command line makes them."""
    folder = tmp_path_factory.mktemp("presets")
    script = folder / "bay.md"
    script.write_text(SCRIPT, encoding="utf-8")
    wishes = [word for name in PRESET_NAMES for word in ("--preset", name)]
    done = run_program(
        "render", script, "-o", folder / "bay.mp4", "--basedir", folder / "base", *wishes,
        "--quality", "draft", "--voice", "none", "--music", "calm", "--json",
    )  # fmt: skip
    assert done.code == 0, done.err
    reports: list[dict[str, Any]] = done.report["outputs"]
    yield {
        report["preset"]: Rendered(
            movie=Path(report["output"]), basedir=folder / "base", report=report
        )
        for report in reports
    }


def test_every_preset_is_made_in_one_go_and_drawn_pictures_are_shared(
    made: dict[str, Rendered],
) -> None:
    assert tuple(made) == PRESET_NAMES
    assert set(PRESET_NAMES) == {*EXPECTED, "gif", "frames"}
    assert made["youtube"].report["parts"]["reused"] == 0
    assert made["tiktok"].report["made"]["clips"] == 0


@pytest.mark.parametrize("name", PRESET_NAMES)
def test_every_preset_carries_the_mark_and_has_a_ledger_that_fits(
    name: str, made: dict[str, Rendered]
) -> None:
    movie = made[name].movie
    ledger_file = find_ledger(movie)
    assert ledger_file is not None
    ledger, mark = read_ledger(ledger_file), read_mark(movie)
    assert mark is not None and mark.source_type == GENERATED
    assert mark.ledger_sha256 == ledger.body_sha256 and ledger.is_whole
    assert ledger.movie.sha256 == file_sha256(movie)
    is_signed = movie.suffix in (".mp4", ".mov", ".gif")
    assert (ledger.signature.kind != "none") == is_signed
    if is_signed:
        assert check_file(movie).state == "valid"
    if shutil.which("exiftool") is None or movie.suffix == ".webm":
        return  # WebM has no place for XMP; its tags were read above
    shown = sorted(movie.glob("*.png"))[0] if movie.is_dir() else movie
    asked = ["exiftool", "-j", "-G1", "-DigitalSourceType", str(shown)]
    found = json.loads(subprocess.run(asked, capture_output=True, check=True).stdout)[0]
    assert found["XMP-iptcExt:DigitalSourceType"] == GENERATED


@pytest.mark.parametrize("name", EXPECTED)
def test_a_preset_s_file_is_what_its_place_asks_for(name: str, made: dict[str, Rendered]) -> None:
    codec, pixels, size, fps, sound_codec, lufs = EXPECTED[name]
    movie, length_s = made[name].movie, made[name].report["duration_s"]
    with av.open(str(movie)) as container:
        video, audio = container.streams.video[0], container.streams.audio[0]
        context = video.codec_context
        assert (context.name, context.pix_fmt) == (codec, pixels)
        assert (context.width, context.height) == size
        assert video.average_rate == fps
        assert (audio.codec_context.name, audio.codec_context.sample_rate) == (sound_codec, 48_000)
        assert len(container.streams.subtitles) == (1 if name == "moodle" else 0)
        small = [f.reformat(width=64, height=64, format="gray").to_ndarray()
                 for f in container.decode(video)]  # fmt: skip
    assert len(small) == round(length_s * fps)
    assert np.std(small, axis=(1, 2)).max() > 10  # something is seen
    sound = _sound(movie)
    assert len(sound) / 48_000 == pytest.approx(length_s, abs=0.06)
    assert pyloudnorm.Meter(48_000).integrated_loudness(sound) == pytest.approx(lufs, abs=1)
    assert 20 * np.log10(np.abs(sound).max()) < -1
    if movie.suffix == ".mp4":  # players begin before the file has come in whole
        data = movie.read_bytes()
        assert 0 <= data.find(b"moov") < data.find(b"mdat")


def test_a_gif_and_a_folder_of_frames_hold_the_whole_movie(made: dict[str, Rendered]) -> None:
    gif, frames = made["gif"], made["frames"]
    with av.open(str(gif.movie)) as container:
        context = container.streams.video[0].codec_context
        assert (context.width, context.height) == (480, 270) and not container.streams.audio
        count = sum(1 for _frame in container.decode(video=0))
    assert count == round(gif.report["duration_s"] * 12)
    pictures = sorted(frames.movie.glob("frame-*.png"))
    assert len(pictures) == round(frames.report["duration_s"] * 30)
    first = cv2.imread(str(pictures[-1]))
    assert first is not None and first.shape == (1080, 1920, 3)
    with av.open(str(frames.movie / "sound.wav")) as container:
        assert container.streams.audio[0].codec_context.sample_rate == 48_000


def _sound(movie: Path) -> np.ndarray:
    with av.open(str(movie)) as container:
        resampler = av.AudioResampler(format="fltp", layout="stereo", rate=48_000)
        parts = [
            piece.to_ndarray()
            for frame in container.decode(audio=0)
            for piece in resampler.resample(frame)
        ]
    return np.concatenate(parts, axis=1).T.astype(np.float64)

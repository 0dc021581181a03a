from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest

from studio.compose.limiter import true_peak_db
from studio.compose.mix import loudness_lufs, mix
from studio.compose.mood import mood
from studio.compose.music import music_bed
from studio.compose.timeline import Timeline
from studio.errors import Cancelled, MediaError, OutputError
from studio.export.writer import (
    SOUND_RATE,
    Chapter,
    MovieMetadata,
    Sound,
    chapters_of,
    join_segments,
    partial_file,
)
from studio.task import CancelToken
from tests.unit.export.conftest import FPS, Encoded, scene_of


def join(encoded: Encoded, path: Path, sound: Sound | None = None, **about: object) -> None:
    metadata = MovieMetadata(**about)  # type: ignore[arg-type]
    join_segments(
        encoded.paths,
        sound,
        path,
        fps=FPS,
        frames=encoded.frames,
        metadata=metadata,
        cancel=CancelToken(),
    )


def test_joined_frames_are_all_there_in_order_at_a_constant_rate(
    encoded: Encoded, tmp_path: Path
) -> None:
    movie = tmp_path / "movie.mp4"
    join(encoded, movie)
    with av.open(str(movie)) as container:
        assert not container.streams.audio
        stream = container.streams.video[0]
        assert stream.average_rate == FPS
        times: list[float] = []
        greys: list[float] = []
        for frame in container.decode(stream):
            times.append(float(frame.time))
            greys.append(float(frame.to_ndarray(format="gray")[-10:, :].mean()))
    assert len(times) == sum(encoded.frames)
    assert np.allclose(np.diff(times), 1 / FPS, atol=1e-6)
    assert times[0] == 0.0
    # Frame n is grey 4 n: none is missing, doubled or out of place at the joins.
    assert np.abs(np.array(greys) - 4 * np.arange(len(greys))).max() < 2.0


def test_joining_copies_the_encoded_picture(encoded: Encoded, tmp_path: Path) -> None:
    join(encoded, tmp_path / "movie.mp4")

    def packets(path: Path) -> list[tuple[bytes, bool]]:
        with av.open(str(path)) as container:
            return [(bytes(p), p.is_keyframe) for p in container.demux(video=0) if p.size]

    parts = [packet for path in encoded.paths for packet in packets(path)]
    joined = packets(tmp_path / "movie.mp4")
    for (copied, is_key), (own, _is_key) in zip(joined, parts, strict=True):
        # Joining repeats the parameter sets (some 40 bytes) in key frames; pictures are the same.
        assert copied[-100:] == own[-100:]
        assert len(copied) - len(own) in (range(64) if is_key else (0,))


def test_sound_is_aac_48k_ends_with_the_picture_and_keeps_loudness_and_peak(
    encoded: Encoded, tmp_path: Path
) -> None:
    movie, seconds = tmp_path / "movie.mp4", sum(encoded.frames) / FPS
    sound = mix((), music_bed(mood("upbeat"), seconds=seconds, seed=1), seconds=seconds)
    assert sound is not None
    join(encoded, movie, sound, language="eng")
    with av.open(str(movie)) as container:
        stream = container.streams.audio[0]
        assert (stream.codec_context.name, stream.codec_context.sample_rate) == ("aac", SOUND_RATE)
        assert stream.metadata["language"] == "eng"
        blocks = [frame.to_ndarray() for frame in container.decode(stream)]
    decoded = np.ascontiguousarray(np.concatenate(blocks, axis=1).T, np.float32)
    assert abs(len(decoded) / SOUND_RATE - seconds) < 0.05
    assert abs(loudness_lufs(decoded) + 14.0) < 1.0
    assert true_peak_db(decoded) < -1.0


def test_title_and_chapters_with_awkward_letters_come_back(
    encoded: Encoded, tmp_path: Path
) -> None:
    title, names = "A = B; #1 \\ 'x'\n水 [CHAPTER]", ("One = 1", "Dos; #2", "三")
    chapters = tuple(
        Chapter(title=name, start_s=0.5 * i, end_s=0.5 * (i + 1)) for i, name in enumerate(names)
    )
    join(encoded, tmp_path / "movie.mp4", title=title, chapters=chapters)
    with av.open(str(tmp_path / "movie.mp4")) as container:
        assert container.metadata["title"] == title.replace("\n", " ")
        found = container.chapters()
    assert [chapter["metadata"]["title"] for chapter in found] == list(names)


def test_chapters_follow_the_titles_of_the_scenes() -> None:
    titles = ("", "Rain", "Rain", "", "Rivers")
    scenes = tuple(
        replace(scene_of(24, start_frame=24 * n), title=title) for n, title in enumerate(titles)
    )
    timeline = Timeline(width_px=128, height_px=72, fps=24, scenes=scenes)
    found = [(c.title, c.start_s, c.end_s) for c in chapters_of(timeline)]
    assert found == [("Start", 0, 1), ("Rain", 1, 4), ("Rivers", 4, 5)]
    assert chapters_of(replace(timeline, scenes=scenes[:1])) == ()


def test_the_index_stands_before_the_picture(encoded: Encoded, tmp_path: Path) -> None:
    join(encoded, tmp_path / "movie.mp4")
    raw = (tmp_path / "movie.mp4").read_bytes()
    assert 0 < raw.find(b"moov") < raw.find(b"mdat")


@pytest.mark.parametrize("name", ["-y.mp4", "http:x.mp4", "a'b; rm -rf $HOME.mp4", "ünï 水.mp4"])
def test_strange_file_names_are_only_names(encoded: Encoded, tmp_path: Path, name: str) -> None:
    if os.name == "nt" and ":" in name:
        pytest.skip("not a file name on this system")
    join(encoded, tmp_path / name)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_failed_or_cancelled_movie_leaves_the_old_one_and_no_part(
    encoded: Encoded, tmp_path: Path
) -> None:
    movie = tmp_path / "movie.mp4"
    movie.write_bytes(b"the old one")
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(encoded.paths[0].read_bytes()[:300])
    with pytest.raises(MediaError):
        join_segments((broken,), None, movie, fps=FPS, frames=(13,), cancel=CancelToken())
    cancel = CancelToken()
    sound = np.zeros((40 * SOUND_RATE, 2), np.float32)
    with pytest.raises(Cancelled):
        join_segments(
            encoded.paths, sound, movie, fps=FPS, frames=encoded.frames, cancel=cancel,
            on_progress=lambda _done: cancel.cancel(),
        )  # fmt: skip
    assert movie.read_bytes() == b"the old one"
    assert {path.name for path in tmp_path.iterdir()} == {"movie.mp4", "broken.mp4"}


def test_places_that_cannot_be_written_are_told(tmp_path: Path) -> None:
    (tmp_path / "folder.mp4").mkdir()
    (tmp_path / "file").write_text("")
    for path, words in (
        (tmp_path / "missing" / "m.mp4", "does not exist"),
        (tmp_path / "folder.mp4", "is a folder"),
        (tmp_path / "file" / "m.mp4", "is not a folder"),
    ):
        with pytest.raises(OutputError, match=words), partial_file(path):
            pass


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file system of fixed size")
def test_a_full_disk_is_told_and_nothing_stays(encoded: Encoded, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(disk)],
        check=False,
        capture_output=True,
    )
    if mounted.returncode != 0:
        pytest.skip("mounting is not allowed here")
    try:
        with pytest.raises(OutputError, match="full"):
            noise = np.random.default_rng(0).normal(0, 0.1, (8 * SOUND_RATE, 2)).astype(np.float32)
            join(encoded, disk / "movie.mp4", noise)
        assert list(disk.iterdir()) == []
    finally:
        subprocess.run(["umount", str(disk)], check=True)

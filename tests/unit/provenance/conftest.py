"""A movie of a second, with its index before its samples, as the program writes them."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import av
import imageio_ffmpeg
import pytest

from studio.provenance.ledger import Ledger, MovieFile
from studio.provenance.record import Body, Origin, Part, SceneRecord
from studio.provenance.xmp import GENERATED

Copy = Callable[[str], Path]


@pytest.fixture(scope="session")
def faststart_movie(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_movie(tmp_path_factory.mktemp("movie") / "movie.mp4", "+faststart")


@pytest.fixture(scope="session")
def late_index_movie(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_movie(tmp_path_factory.mktemp("movie") / "late.mp4", "")


@pytest.fixture
def movie(faststart_movie: Path, tmp_path: Path) -> Path:
    """A copy that a test may change."""
    return Path(shutil.copy(faststart_movie, tmp_path / "movie.mp4"))


@pytest.fixture
def body() -> Body:
    return Body(
        program="Scenewright",
        program_version="0.1.0",
        drawing="1",
        title="Café <3",
        language="en",
        duration_s=1.0,
        source_type=GENERATED,
        parts=(Part(kind="model", name="Starter", licence="CC0-1.0", licences=("CC0-1.0",)),),
        scenes=(
            SceneRecord(
                number=1, id="a", title="Rain", duration_s=1.0, shows="drawn", prompt="rain"
            ),
        ),
        origin=Origin(use="private"),
        recipe={"title": "Café <3", "numbers": [1, 2.5, None, True]},
    )


@pytest.fixture
def ledger(body: Body) -> Ledger:
    file = MovieFile(name="m.mp4", bytes=1, sha256="0", unsigned_sha256="1", made_at="2026-01-01")
    return Ledger(body=body, body_sha256=body.sha256(), movie=file)


def make_movie(path: Path, flags: str) -> Path:
    """Write a second of test picture and tone."""
    command = [
        imageio_ffmpeg.get_ffmpeg_exe(), "-y", "-loglevel", "error",
        "-f", "lavfi", "-i", "testsrc=size=128x72:rate=12:duration=1",
        "-f", "lavfi", "-i", "sine=440:duration=1",
        "-c:v", "libx264", "-pix_fmt", "yuv420p", "-c:a", "aac", "-shortest",
    ]  # fmt: skip
    subprocess.run([*command, *(["-movflags", flags] if flags else []), str(path)], check=True)
    return path


def decoded(path: Path) -> list[bytes]:
    """Every frame of picture and sound, to compare what players show."""
    frames: list[bytes] = []
    for kind in ("video", "audio"):
        with av.open(str(path)) as container:
            stream = container.streams.video if kind == "video" else container.streams.audio
            for frame in container.decode(*stream):
                if isinstance(frame, av.VideoFrame | av.AudioFrame):
                    frames.append(frame.to_ndarray().tobytes())
    assert len(frames) > 12
    return frames

"""The invisible watermark: faint, read back after what platforms do, and not seen where it is not."""

from __future__ import annotations

import subprocess
from pathlib import Path

import cv2
import imageio_ffmpeg
import numpy as np
import pytest
from numpy.typing import NDArray

from studio.compose.watermark import Watermark, number_of, pattern
from studio.compose.watermark_code import SIGNS, decode, encode
from studio.compose.watermark_reader import read_watermark

NUMBER, SIZE, COUNT = 0x1A2B3C4D, (640, 360), 24
Frame = NDArray[np.uint8]


@pytest.fixture(scope="module")
def plain() -> list[Frame]:
    """A drawn scene: a sky, hills, and a ball that rolls."""
    width, height = SIZE
    rows, columns = np.mgrid[0:height, 0:width]
    sky = np.stack([120 + rows / 4, 170 + rows / 8, 230 - rows / 6], -1)
    sky[rows > 220 + 40 * np.sin(columns / 90)] = (70, 140, 80)
    frames: list[Frame] = []
    for number in range(COUNT):
        frame = sky.astype(np.uint8).copy()
        cv2.circle(frame, (60 + 18 * number, 240), 36, (200, 60, 50), -1, cv2.LINE_AA)
        frames.append(frame)
    return frames


@pytest.fixture(scope="module")
def marked(plain: list[Frame]) -> list[Frame]:
    watermark = Watermark(NUMBER, width_px=SIZE[0], height_px=SIZE[1])
    frames = [frame.copy() for frame in plain]
    for frame in frames:
        watermark.blend(frame)
    return frames


def treated(frames: list[Frame], path: Path, *arguments: str) -> list[Frame]:
    """Frames of a movie that FFmpeg made of some."""
    height, width = frames[0].shape[:2]
    raw = [
        "-f",
        "rawvideo",
        "-pix_fmt",
        "rgb24",
        "-video_size",
        f"{width}x{height}",
        "-i",
        "pipe:0",
    ]
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-y", *raw, *arguments, str(path)]
    subprocess.run(command, input=b"".join(f.tobytes() for f in frames), check=True)
    video = cv2.VideoCapture(str(path))
    found: list[Frame] = []
    while (one := video.read())[0]:
        found.append(np.asarray(cv2.cvtColor(one[1], cv2.COLOR_BGR2RGB), np.uint8))
    return found


def test_a_number_is_read_from_noisy_signs_and_a_damaged_one_is_none() -> None:
    chance = np.random.default_rng(1)
    for number in (0, 1, NUMBER, 0xFFFFFFFF):
        signs = encode(number)
        assert decode(signs + chance.normal(0, 0.8, SIGNS)) == number
        weak = signs.copy()
        weak[::9] *= -0.3  # a tenth of the signs is wrong
        assert decode(weak) == number
    assert decode(chance.normal(0, 1, SIGNS)) is None
    with pytest.raises(ValueError, match="32 bits"):
        encode(1 << 32)


def test_it_is_too_faint_to_be_seen(plain: list[Frame], marked: list[Frame]) -> None:
    error = np.mean((plain[0].astype(float) - marked[0].astype(float)) ** 2)
    assert 10 * np.log10(255**2 / error) > 46
    assert np.abs(plain[0].astype(int) - marked[0].astype(int)).max() <= 6


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (1080, 1080), (480, 270), (1920, 1080)])
def test_it_fits_every_format_of_the_program(size: tuple[int, int]) -> None:
    levels = pattern(NUMBER, width_px=size[0], height_px=size[1])
    assert levels.shape == (size[1], size[0])
    frame = np.full((*levels.shape, 3), 128, np.uint8)
    Watermark(NUMBER, width_px=size[0], height_px=size[1]).blend(frame)
    found = read_watermark([frame])
    assert found is not None and found.number == NUMBER


@pytest.mark.parametrize(
    "arguments",
    [
        ("-c:v", "libx264", "-crf", "28", "-preset", "veryfast"),
        ("-vf", "crop=iw*0.9:ih*0.9,scale=640:360", "-c:v", "libx264", "-crf", "23"),
        ("-vf", "scale=-2:240,scale=-2:360", "-c:v", "libx264", "-crf", "20"),
        ("-vf", "hflip,eq=brightness=0.06:contrast=1.1", "-c:v", "libx264", "-crf", "23"),
    ],
    ids=["CRF 28", "cropped", "smaller and back", "mirrored and brighter"],
)
def test_it_is_read_after_encoding_again(
    marked: list[Frame], tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    found = read_watermark(treated(marked, tmp_path / "a.mp4", *arguments))
    assert found is not None and found.number == NUMBER


def test_none_is_found_where_none_is(plain: list[Frame]) -> None:
    assert read_watermark([]) is None
    assert read_watermark(plain) is None
    noise = np.random.default_rng(2).integers(0, 256, (360, 640, 3), np.uint8)
    assert read_watermark([noise]) is None
    assert read_watermark([np.zeros((360, 640, 3), np.uint8)]) is None


def test_a_number_is_written_as_eight_digits() -> None:
    assert number_of("1a2b3c4d") == NUMBER
    for wrong in ("", "1a2b", "xyzxyzxy", "1a2b3c4d5"):
        with pytest.raises(ValueError, match=r"digits|invalid"):
            number_of(wrong)

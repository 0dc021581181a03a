"""A person's own pictures and videos as scenes."""

import itertools
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from studio.compose.own_media import fitted, open_own_media, read_picture
from studio.compose.picture import FrameSource
from studio.errors import MediaError
from studio.export.ffmpeg import ffmpeg_process
from studio.task import CancelToken

Frame = NDArray[np.uint8]


def gradient(width: int, height: int) -> Frame:
    x, y = np.meshgrid(np.linspace(0, 255, width), np.linspace(0, 255, height))
    return np.dstack([x, y, np.full_like(x, 90)]).astype(np.uint8)


def save(path: Path, picture: Frame) -> Path:
    assert cv2.imwrite(str(path), cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    return path


def opened(path: Path, camera: str = "", *, width: int = 320, height: int = 180) -> FrameSource:
    return open_own_media(path, width_px=width, height_px=height, fps=10, frames=20, camera=camera)


def test_a_picture_fills_the_frame_in_its_own_colours(tmp_path: Path) -> None:
    source = opened(save(tmp_path / "a.png", gradient(640, 360)), "static")
    frame = source.frame(0)
    assert frame.shape == (180, 320, 3)
    expected = gradient(320, 180).astype(int)
    inner = (slice(20, -20), slice(20, -20))
    assert np.abs(frame[inner].astype(int) - expected[inner]).max() <= 14  # a little is cut off


def test_the_camera_moves_smoothly_and_not_when_it_is_static(tmp_path: Path) -> None:
    path = save(tmp_path / "a.png", gradient(640, 360))
    still = opened(path, "static")
    assert np.array_equal(still.frame(0), still.frame(19))
    moving = opened(path, "pan right")
    left = [int(moving.frame(i)[90, 160, 0]) for i in range(20)]
    assert left == sorted(left)
    assert left[-1] - left[0] >= 15
    assert max(b - a for a, b in itertools.pairwise(left)) <= 3


def test_an_upright_picture_is_shown_whole_on_a_wide_frame() -> None:
    picture = np.zeros((400, 200, 3), np.uint8)
    picture[:20] = picture[-20:] = (255, 0, 0)
    frame = fitted(picture, width_px=320, height_px=180)
    assert frame.shape == (180, 320, 3)
    middle = frame[:, 160]
    assert middle[2, 0] > 200
    assert middle[-3, 0] > 200  # neither the top nor the bottom was cut


def test_a_phones_rotation_is_obeyed_and_transparency_is_white(tmp_path: Path) -> None:
    picture = np.zeros((20, 40, 4), np.uint8)
    picture[:, 20:] = (0, 0, 255, 255)
    path = tmp_path / "clear.png"
    assert cv2.imwrite(str(path), picture)
    found = read_picture(path)
    assert tuple(found[10, 5]) == (255, 255, 255)
    assert tuple(found[10, 35]) == (255, 0, 0)
    plain = save(tmp_path / "turned.jpg", gradient(64, 32))
    data = plain.read_bytes()
    # An Exif block that says "turned by 90 degrees" (orientation 6), put behind the start marker.
    exif = bytes.fromhex("ffe1002245786966000049492a0008000000010012010300010000000600000000000000")
    plain.write_bytes(data[:2] + exif + data[2:])
    assert read_picture(plain).shape == (64, 32, 3)


def test_a_video_plays_at_the_movies_rate_and_rests_on_its_last_frame(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    arguments = [
        "-f",
        "lavfi",
        "-i",
        "testsrc=size=160x90:rate=25:duration=1",
        "-pix_fmt",
        "yuv420p",
        "-y",
    ]
    with ffmpeg_process([*arguments, str(path)], cancel=CancelToken()):
        pass
    source = opened(path)
    first, last = source.frame(0), source.frame(19)
    assert first.shape == (180, 320, 3)
    assert np.abs(first.astype(int) - source.frame(5).astype(int)).mean() > 1
    assert np.array_equal(last, source.frame(18))


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.mp4", "a.mov", "a.txt"])
@pytest.mark.parametrize("content", [b"", b"hello", bytes(5000)])
def test_what_is_no_picture_is_one_sentence(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(MediaError, match=r"cannot|not a") as caught:
        opened(path).frame(0)
    assert caught.value.hint


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match=r"gone\.png"):
        opened(tmp_path / "gone.png")

"""A person's own picture or video as a scene's content: fitted to the frame, gently moved."""

from __future__ import annotations

import math
import warnings
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from studio.compose.picture import FrameSource
from studio.errors import MediaError

Frame = NDArray[np.uint8]  # (height, width, 3), RGB

PICTURE_SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff")
VIDEO_SUFFIXES = (".mp4", ".mov", ".m4v", ".mkv", ".webm", ".avi")
MOST_PIXELS = 100_000_000
"""Larger pictures are refused: decoded, they would fill the memory of a small machine."""
_ZOOM = 0.10
_BLUR_SIDE_PX = 96
_MAX_UPSCALE = 1.35
"""A frame that would have to enlarge the picture further shows it whole, on a blurred ground."""


def open_own_media(
    path: Path, *, width_px: int, height_px: int, fps: int, frames: int, camera: str = ""
) -> FrameSource:
    """Frames of a picture or a video at the movie's size and rate.

    Args:
        path: The person's file.
        width_px: Of the movie.
        height_px: Of the movie.
        fps: Of the movie.
        frames: How many are needed.
        camera: Move over a still picture: "static", "zoom in" ...; "" for a slow zoom in.

    Raises:
        MediaError: The file is missing, neither picture nor video, damaged, or far too large.
    """
    if not path.is_file():
        raise MediaError(
            f"There is no file {path}.", "Choose the scene's picture again, or let one be drawn."
        )
    if path.suffix.lower() in VIDEO_SUFFIXES:
        return OwnVideo(path, width_px=width_px, height_px=height_px, fps=fps, frames=frames)
    return OwnPicture(
        read_picture(path),
        width_px=width_px,
        height_px=height_px,
        frames=frames,
        camera=camera or "zoom in",
    )


def read_picture(path: Path) -> Frame:
    """A picture upright, without transparency (on white).

    Raises:
        MediaError: It cannot be read, or has more than `MOST_PIXELS` pixels.
    """
    try:
        data = np.fromfile(path, np.uint8)  # OpenCV cannot open every path on Windows
    except OSError as error:
        raise MediaError(f"{path} cannot be read.", "Check that you may open it.") from error
    refused = MediaError(
        f"{path.name} is not a picture that can be read.", "Use a PNG, JPEG or WebP file."
    )
    if len(data) == 0:
        raise refused
    _refuse_giants(path)
    try:
        found: Any = cv2.imdecode(data, cv2.IMREAD_UNCHANGED)
        if found is None:
            raise refused
        if found.shape[0] * found.shape[1] > MOST_PIXELS:
            raise _too_large(path)
        if found.ndim == 3 and found.shape[2] == 4:
            alpha = found[..., 3:].astype(np.float32) / np.iinfo(found.dtype).max
            white = np.iinfo(found.dtype).max * (1 - alpha)
            colour: Any = cv2.cvtColor(
                (found[..., :3] * alpha + white).astype(found.dtype), cv2.COLOR_BGR2RGB
            )
        else:  # decoded again: this way OpenCV turns the picture as its Exif data say
            colour = cv2.cvtColor(
                np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR)), cv2.COLOR_BGR2RGB
            )
    except cv2.error as error:
        raise refused from error
    if colour.dtype != np.uint8:
        colour = (colour / 257).astype(np.uint8)
    return np.ascontiguousarray(colour)


def _refuse_giants(path: Path) -> None:
    """Refuse a picture by the size that its head states, before a gigabyte is decoded.

    What Pillow cannot read is left to OpenCV, which says so.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of large pictures; so do we
            with Image.open(path) as picture:
                width, height = picture.size
    except Image.DecompressionBombError as error:
        raise _too_large(path) from error
    except (OSError, ValueError, SyntaxError):
        return
    if width * height > MOST_PIXELS:
        raise _too_large(path)


def _too_large(path: Path) -> MediaError:
    return MediaError(
        f"{path.name} has more than {MOST_PIXELS // 1_000_000} million pixels.",
        "Save a smaller copy of it and use that.",
    )


class OwnPicture:
    """A still picture, over which the camera moves a little."""

    def __init__(
        self, picture: Frame, *, width_px: int, height_px: int, frames: int, camera: str
    ) -> None:
        self._size = (width_px, height_px)
        self._frames, self._camera = frames, camera
        self._ground = fitted(picture, width_px=width_px, height_px=height_px, margin=1 + _ZOOM)

    @property
    def frame_count(self) -> int:
        """How many frames there are."""
        return self._frames

    def frame(self, index: int) -> Frame:
        """One frame.

        Raises:
            IndexError: `index` is outside [0, frame_count).
        """
        if not 0 <= index < self._frames:
            raise IndexError(index)
        part = index / max(1, self._frames - 1)
        eased = 0.5 - 0.5 * math.cos(math.pi * part)
        width, height = self._size
        tall, wide = self._ground.shape[:2]
        scale, dx, dy = _view(self._camera, eased)
        # `scale` of 1 shows the whole ground, which is larger than the frame by `_ZOOM`.
        shown_w, shown_h = wide / scale, tall / scale
        left = (wide - shown_w) * (0.5 + dx)
        top = (tall - shown_h) * (0.5 + dy)
        warp = np.array([[shown_w / width, 0, left], [0, shown_h / height, top]], dtype=np.float64)
        # Sub-pixel places, so that a slow move does not stutter.
        moved = cv2.warpAffine(
            self._ground,
            warp,
            (width, height),
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REPLICATE,
        )
        return np.asarray(moved, np.uint8)


def _view(camera: str, eased: float) -> tuple[float, float, float]:
    """Scale, and the place of the view between -0.5 and 0.5, for a camera move."""
    middle = 1 + _ZOOM / 2
    full = 1 + _ZOOM
    moves = {
        "static": (middle, 0.0, 0.0),
        "zoom in": (1 + _ZOOM * eased, 0.0, 0.0),
        "zoom out": (full - _ZOOM * eased, 0.0, 0.0),
        "dolly": (1 + _ZOOM * eased, 0.0, 0.1),
        "pan right": (full, eased - 0.5, 0.0),
        "pan left": (full, 0.5 - eased, 0.0),
        "tilt up": (full, 0.0, 0.5 - eased),
        "tilt down": (full, 0.0, eased - 0.5),
        "drift": (full, 0.3 * math.sin(math.pi * (eased - 0.5)), 0.2 * (eased - 0.5)),
    }
    return moves.get(camera, moves["static"])


class OwnVideo:
    """A video file's frames; a shorter video stands still on its last frame."""

    def __init__(self, path: Path, *, width_px: int, height_px: int, fps: int, frames: int) -> None:
        from moviepy import VideoFileClip  # noqa: PLC0415 slow: it asks FFmpeg for its version

        try:
            self._clip: Any = VideoFileClip(str(path), audio=False)
            self._length_s = float(self._clip.duration)
        except (OSError, KeyError, ValueError, IndexError, AttributeError, TypeError) as error:
            # MoviePy reads FFmpeg's messages; a file without pictures fails in many ways.
            raise _not_a_video(path) from error
        if self._length_s <= 0:
            raise _not_a_video(path)
        self._path = path
        self._size = (width_px, height_px)
        self._fps, self._frames = fps, frames

    @property
    def frame_count(self) -> int:
        """How many frames there are."""
        return self._frames

    def frame(self, index: int) -> Frame:
        """One frame; fastest when read in order.

        Raises:
            IndexError: `index` is outside [0, frame_count).
            MediaError: The video is damaged there.
        """
        if not 0 <= index < self._frames:
            raise IndexError(index)
        at_s = min(index / self._fps, max(0.0, self._length_s - 1.5 / float(self._clip.fps or 25)))
        try:
            frame = np.asarray(self._clip.get_frame(at_s), np.uint8)
        except (OSError, ValueError, IndexError) as error:
            raise _not_a_video(self._path) from error
        return fitted(frame, width_px=self._size[0], height_px=self._size[1])


def _not_a_video(path: Path) -> MediaError:
    return MediaError(
        f"{path.name} is not a video that can be read.", "Use an MP4, MOV, MKV or WebM file."
    )


def fitted(picture: Frame, *, width_px: int, height_px: int, margin: float = 1.0) -> Frame:
    """A picture as a frame of `margin` times the size: filled where little is cut, else whole.

    A picture of another shape is shown whole on a blurred, darkened copy of itself.
    """
    wide, tall = round(width_px * margin), round(height_px * margin)
    height, width = picture.shape[:2]
    fill, whole = max(wide / width, tall / height), min(wide / width, tall / height)
    if fill / whole <= _MAX_UPSCALE:
        return _centre(_resized(picture, fill), wide, tall)
    small = _centre(_resized(picture, _BLUR_SIDE_PX * fill / max(wide, tall)), 0, 0)
    soft = cv2.GaussianBlur(small, (0, 0), 5)
    ground = _centre(
        _resized(np.asarray(soft, np.uint8), max(wide / soft.shape[1], tall / soft.shape[0])),
        wide,
        tall,
    )
    ground = (ground * 0.55).astype(np.uint8)
    front = _resized(picture, whole)
    top, left = (tall - front.shape[0]) // 2, (wide - front.shape[1]) // 2
    ground[top : top + front.shape[0], left : left + front.shape[1]] = front[
        : tall - top, : wide - left
    ]
    return ground


def _resized(picture: Frame, scale: float) -> Frame:
    size = (
        max(1, math.ceil(picture.shape[1] * scale)),
        max(1, math.ceil(picture.shape[0] * scale)),
    )
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(picture, size, interpolation=way), np.uint8)


def _centre(picture: Frame, width: int, height: int) -> Frame:
    """The middle of a picture; 0 leaves a side as it is."""
    tall, wide = picture.shape[:2]
    width, height = width or wide, height or tall
    top, left = max(0, (tall - height) // 2), max(0, (wide - width) // 2)
    return np.ascontiguousarray(picture[top : top + height, left : left + width])

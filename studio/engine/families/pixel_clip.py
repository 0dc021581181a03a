"""The clip of a pixel model: its pictures without loss, in a zip, and frames of a movie made from them."""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.engine.api import Clip, ClipRequest, Frame
from studio.engine.motion.between import Between
from studio.engine.motion.fit import fit
from studio.engine.scenery.camera import camera_at
from studio.errors import ModelError

MEDIA_TYPE = "application/vnd.scenewright.frames+zip"
INDEX = "clip.json"
MOST_PICTURES, MOST_BYTES = 2000, 1 << 30
_DATE = (2020, 1, 1, 0, 0, 0)  # the same pictures: the same bytes
STILL_MOVE = "zoom in"  # of a single picture when nothing else is asked for

Pixels = NDArray[np.uint8]


def pack(request: ClipRequest, pictures: Pixels, *, notes: tuple[str, ...]) -> Clip:
    """A clip of pictures (n, h, w, 3), spread evenly over the request's length."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        index = {"notes": list(notes), "pictures": len(pictures)}
        archive.writestr(zipfile.ZipInfo(INDEX, _DATE), json.dumps(index, sort_keys=True))
        for number, picture in enumerate(pictures):
            _, data = cv2.imencode(".png", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
            archive.writestr(zipfile.ZipInfo(f"{number:04d}.png", _DATE), data.tobytes())
    return Clip(key=request.key(), media_type=MEDIA_TYPE, data=buffer.getvalue(), notes=notes)


def unpack(data: bytes) -> tuple[Pixels, tuple[str, ...]]:
    """Pictures and notes of a clip.

    Raises:
        ModelError: It is damaged.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > MOST_BYTES:
                raise ValueError("too large")
            index = cast("dict[str, Any]", json.loads(archive.read(INDEX)))
            count = int(index["pictures"])
            if not 1 <= count <= MOST_PICTURES:
                raise ValueError("no pictures")
            pictures = [_picture(archive.read(f"{number:04d}.png")) for number in range(count)]
            return np.stack(pictures), tuple(str(note) for note in index["notes"])
    except (zipfile.BadZipFile, KeyError, TypeError, ValueError, cv2.error) as error:
        raise ModelError(
            "A clip in the cache is damaged.", "Delete the cache folder; it will be made again."
        ) from error


def read_notes(data: bytes) -> tuple[str, ...]:
    """The notes of a clip, without its pictures.

    Raises:
        ModelError: It is damaged.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            index = cast("dict[str, Any]", json.loads(archive.read(INDEX)))
            return tuple(str(note) for note in index["notes"])
    except (zipfile.BadZipFile, KeyError, TypeError, ValueError) as error:
        raise ModelError(
            "A clip in the cache is damaged.", "Delete the cache folder; it will be made again."
        ) from error


def _picture(data: bytes) -> Pixels:
    found = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    if found is None:
        raise ValueError("not a picture")
    return np.asarray(cv2.cvtColor(found, cv2.COLOR_BGR2RGB), np.uint8)


class PixelFrames:
    """The frames of a pixel model's clip (the `FrameSource` protocol)."""

    def __init__(self, request: ClipRequest, clip: Clip) -> None:
        """Open a clip.

        Raises:
            ModelError: It is damaged.
        """
        self._request = request
        self._pictures, _ = unpack(clip.data)
        self._between = Between(self._pictures)

    @property
    def frame_count(self) -> int:
        """How many frames there are."""
        return self._request.frames

    def frame(self, index: int) -> Frame:
        """One frame, (height, width, 3).

        Raises:
            IndexError: `index` is outside [0, frame_count).
        """
        request = self._request
        if not 0 <= index < request.frames:
            raise IndexError(f"frame {index} of {request.frames}")
        width, height = request.width_px, request.height_px
        if len(self._pictures) > 1:
            place = index * (len(self._pictures) - 1) / max(1, request.frames - 1)
            return fit(self._between.at(place), width_px=width, height_px=height)
        view = camera_at(
            request.camera or STILL_MOVE,
            time_s=index / request.fps,
            duration_s=request.frames / request.fps,
        )
        return fit(self._pictures[0], width_px=width, height_px=height, view=view)

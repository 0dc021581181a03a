"""Two candidates drawn for a blind vote: small clips, the same way for both, and their figures."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.engine.api import ClipRequest
from studio.engine.models.store import ModelStore
from studio.errors import MediaError
from studio.quality.metrics import flicker, flow_error, psnr, sharpness, ssim
from studio.render.cache import file_sha256
from studio.render.events import Emit, Event, PreviewReady
from studio.render.preview import Preview, prepare_preview
from studio.render.seat import Seat
from studio.render.worker import Work
from studio.task import CancelToken

SIDES = ("left", "right")
MOVIE_FPS = 6
MOST_FRAMES = 240
"""Of a movie: at 480 x 270 each side takes 93 MB."""
_LOOKED_AT = 12  # frames whose sharpness and likeness are measured


@dataclass(frozen=True, slots=True, kw_only=True)
class Blind:
    """One of two that are compared.

    Attributes:
        label: Whose it is; shown after the vote alone.
        request: What draws it; of a movie, only its size and rate count.
        movie: Path of a whole movie instead, or "".
    """

    label: str
    request: ClipRequest
    movie: str = ""


def prepare_blind(
    left: Blind, right: Blind, *, seat: Seat, job_id: str, folder: Path | None = None
) -> Work:
    """A job that draws both; a `PreviewReady` each, whose `key` is "left" or "right".

    Its report holds `figures` and `keys` by side; a clip's key is that of its request, a movie's the
    SHA-256 of its file.

    Args:
        left: One of them.
        right: The other.
        seat: Tools of the engine thread.
        job_id: Of the events.
        folder: Where movies are put under names that tell nothing, to be played with sound.

    Raises (when it runs):
        ModelError: A model failed.
        MediaError: A movie cannot be read.
        Cancelled: The job was cancelled.
    """

    def work(emit: Emit, cancel: CancelToken) -> dict[str, Any]:
        figures: dict[str, dict[str, float]] = {}
        keys: dict[str, str] = {}
        for side, one in zip(SIDES, (left, right), strict=True):
            shown = _drawn(one, seat, job_id, cancel)
            emit(replace(shown, key=side, scene_id=side))
            figures[side] = measured(shown.frames)
            keys[side] = one.request.key()
            if one.movie:
                keys[side] = file_sha256(Path(one.movie))
                if folder is not None:
                    _nameless(Path(one.movie), folder, side)
            elif (exact := float_request(one.request, seat.store)) is not None:
                whole = _drawn(replace(one, request=exact), seat, job_id, cancel)
                figures[side] |= likeness(shown.frames, whole.frames)
        return {"figures": figures, "keys": keys}

    return work


def measured(frames: tuple[NDArray[np.uint8], ...]) -> dict[str, float]:
    """Figures of a clip, by the names of `evaluate.MEASURES`."""
    clip = np.stack(frames)
    looked = clip[:: max(1, len(clip) // _LOOKED_AT)]
    return {
        "flicker": flicker(clip),
        "flow_error": flow_error(clip[:, ::2, ::2]),
        "sharpness": float(np.mean([sharpness(picture) for picture in looked])),
    }


def likeness(
    frames: tuple[NDArray[np.uint8], ...], exact: tuple[NDArray[np.uint8], ...]
) -> dict[str, float]:
    """PSNR (dB) and SSIM of a clip against the same one by the float model."""
    step = max(1, len(frames) // _LOOKED_AT)
    pairs = list(zip(frames[::step], exact[::step], strict=True))
    return {
        "psnr": float(np.mean([psnr(a, b) for a, b in pairs])),
        "ssim": float(np.mean([ssim(a, b) for a, b in pairs])),
    }


def float_request(request: ClipRequest, store: ModelStore) -> ClipRequest | None:
    """The same clip by the float form of its model; None where the package has none.

    Raises:
        ModelError: The model is not here.
    """
    manifest = store.find(request.model).manifest
    if "fp32" not in manifest.precisions("denoiser"):
        return None
    return replace(request, precision="fp32")


def movie_request(path: Path, like: ClipRequest) -> ClipRequest:
    """A request of a movie's length and shape, so that the whole of it is seen.

    Raises:
        MediaError: It is no video.
    """
    video = cv2.VideoCapture(str(path))
    try:
        rate, count = video.get(cv2.CAP_PROP_FPS), video.get(cv2.CAP_PROP_FRAME_COUNT)
        width, height = (
            video.get(p) for p in (cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT)
        )
    finally:
        video.release()
    if not (rate > 0 and count > 0 and width > 0 and height > 0):
        raise MediaError(f"{path.name} is not a movie that can be read.", "Choose another file.")
    frames = max(3, min(MOST_FRAMES, int(count / rate * MOVIE_FPS)))
    scale = 480 / max(width, height)
    return replace(
        like, width_px=2 * round(width * scale / 2), height_px=2 * round(height * scale / 2),
        fps=MOVIE_FPS, frames=frames, camera="",
    )  # fmt: skip


def _drawn(one: Blind, seat: Seat, job_id: str, cancel: CancelToken) -> PreviewReady:
    found: list[PreviewReady] = []

    def keep(event: Event) -> None:
        if isinstance(event, PreviewReady):
            found.append(event)

    wanted = Preview(scene_id="", request=one.request, picture=one.movie, is_moving=True)
    prepare_preview(wanted, seat=seat, job_id=job_id)(keep, cancel)
    return found[0]


def _nameless(path: Path, folder: Path, side: str) -> None:
    """A second name for a movie, whose own would tell which it is."""
    target = folder / f"{side}{path.suffix}"
    try:
        target.unlink(missing_ok=True)
        try:
            os.link(path, target)
        except OSError:  # another disk, or one without links
            shutil.copyfile(path, target)
    except OSError as error:
        raise MediaError(
            f"{path.name} cannot be made ready to be played: {error.strerror or error}.",
            "See that the disk has room, then try again.",
        ) from error

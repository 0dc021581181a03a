"""Movies that are pictures: an animated GIF, a folder of PNG files, and the poster frame."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.errors import OutputError
from studio.export.ffmpeg import ONLY_FILES, file_url, run_ffmpeg
from studio.export.writer import concat_script, output_failure, partial_file
from studio.task import CancelToken

_OURS = ("sound.wav", "poster.jpg", "notice.txt")
_FRAME_NAME = "frame-%06d.png"
_JPEG_QUALITY = 92


def write_gif(
    segments: Sequence[Path], path: Path, *, fps: int, frames: Sequence[int], cancel: CancelToken
) -> None:
    """Join lossless segments into a GIF that plays for ever, with one palette made from all of it.

    Raises:
        OutputError: It cannot be written.
        Cancelled: `cancel` was set.
    """
    with partial_file(path) as partial, tempfile.TemporaryDirectory(prefix="scenewright-") as name:
        listing = _listing(Path(name), segments, frames, fps)
        graph = (
            "[0:v]split[a][b];[a]palettegen=stats_mode=diff[p];"
            "[b][p]paletteuse=dither=bayer:bayer_scale=4:diff_mode=rectangle"
        )
        run_ffmpeg(
            [
                *listing, "-filter_complex", graph, "-loop", "0", "-f", "gif", "-y",
                file_url(partial),
            ],
            cancel=cancel,
        )  # fmt: skip


def write_frames(
    segments: Sequence[Path],
    folder: Path,
    *,
    fps: int,
    frames: Sequence[int],
    sound: Path | None,
    seal: Callable[[Path], None] | None = None,
    cancel: CancelToken,
) -> None:
    """Write every frame as PNG (frame-000001.png …) and the sound as sound.wav into a new folder.

    The folder appears whole or not at all; one that holds anything else is refused. `seal` is given
    the folder before it is in its place.

    Raises:
        OutputError: The folder cannot be written, or holds files of another kind.
        Cancelled: `cancel` was set.
    """
    check_frames_folder(folder)
    target = folder.absolute()
    try:
        work = Path(tempfile.mkdtemp(prefix=".scenewright-", suffix=".part", dir=target.parent))
    except OSError as error:
        raise output_failure(error, target) from error
    try:
        with tempfile.TemporaryDirectory(prefix="scenewright-") as name:
            listing = _listing(Path(name), segments, frames, fps)
            pattern = work / _FRAME_NAME
            run_ffmpeg(
                [*listing, "-c:v", "png", "-pix_fmt", "rgb24", "-f", "image2", "-start_number", "1",
                 "-fps_mode", "passthrough", "-y", f"file:{_escaped_pattern(pattern)}"],
                cancel=cancel,
            )  # fmt: skip
        if sound is not None:
            shutil.copyfile(sound, work / "sound.wav")
        if seal is not None:
            seal(work)
        work.chmod(0o755)
        if target.exists():
            shutil.rmtree(target)
        work.replace(target)
    except OSError as error:
        raise output_failure(error, target) from error
    finally:
        shutil.rmtree(work, ignore_errors=True)


def check_frames_folder(folder: Path) -> None:
    """Refuse a folder that holds anything but frames of an earlier export.

    Raises:
        OutputError: It is a file, or other things would be lost.
    """
    if folder.is_file():
        raise OutputError(f"{folder.name} is a file.", "Give a new folder for the pictures.")
    if not folder.exists():
        return
    others = [
        entry.name
        for entry in folder.iterdir()
        if entry.name not in _OURS
        and entry.stem != "transcript"
        and not (entry.name.startswith("frame-") and entry.suffix == ".png")
    ]
    if others:
        raise OutputError(
            f"The folder {folder.name} holds other files, such as {sorted(others)[0][:60]}.",
            "Give a new folder for the pictures: this one would be replaced.",
        )


def write_poster(frame: NDArray[np.uint8], path: Path) -> None:
    """Write one frame, (height, width, 3) RGB, as JPEG.

    Raises:
        OutputError: It cannot be written.
    """
    _done, data = cv2.imencode(
        ".jpg", cv2.cvtColor(frame, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY]
    )
    with partial_file(path) as partial:
        try:
            partial.write_bytes(np.asarray(data, np.uint8).tobytes())
        except OSError as error:
            raise output_failure(error, path) from error


def _listing(
    folder: Path, segments: Sequence[Path], frames: Sequence[int], fps: int
) -> tuple[str, ...]:
    """Input options that read the segments as one."""
    listing = folder / "segments.txt"
    listing.write_text(concat_script(segments, frames, fps), encoding="utf-8")
    return (*ONLY_FILES, "-f", "concat", "-safe", "0", "-i", file_url(listing))


def _escaped_pattern(path: Path) -> str:
    """A file pattern whose folder may hold per cent signs."""
    return str(path.parent.absolute()).replace("%", "%%") + "/" + path.name

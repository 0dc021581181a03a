"""Hardware encoders of H.264: used only after they have encoded some frames here and now.

An FFmpeg that lists NVENC, Quick Sync, AMF and VideoToolbox says nothing of the machine it runs on.
"""

from __future__ import annotations

import platform
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from studio.errors import SettingsError, StudioError
from studio.export.codec import VideoCodec
from studio.export.ffmpeg import file_url, run_ffmpeg
from studio.task import CancelToken

HARDWARE: tuple[tuple[str, str, str], ...] = (
    ("nvenc", "h264_nvenc", "NVIDIA NVENC"),
    ("qsv", "h264_qsv", "Intel Quick Sync"),
    ("amf", "h264_amf", "AMD AMF"),
    ("videotoolbox", "h264_videotoolbox", "Apple VideoToolbox"),
)
"""What a person types, FFmpeg's name, and what to call it."""
ENCODER_NAMES = ("x264", "auto", *(short for short, _name, _title in HARDWARE))
_TRIED_FRAMES, _TRIED_PX = 12, 256
_ONLY_ON = {"videotoolbox": ("Darwin",), "amf": ("Windows", "Linux"), "nvenc": ("Windows", "Linux")}

Encodes = Callable[[str], bool]
"""Whether FFmpeg's encoder of a name works on this machine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EncoderChoice:
    """Which encoder makes H.264.

    Attributes:
        name: "x264" or FFmpeg's name of a hardware encoder.
        told: What to tell the creator when it is another than was asked for, or "".
    """

    name: str
    told: str = ""


def choose_encoder(
    wanted: str, *, encodes: Encodes, system: str = platform.system()
) -> EncoderChoice:
    """The encoder that was asked for if it works, else x264 and the reason.

    Args:
        wanted: "x264"; "auto" for the first hardware encoder that works; or one of `HARDWARE`.
        encodes: Tries an encoder; `encodes_here` in earnest.
        system: As `platform.system()`.

    Raises:
        SettingsError: There is no encoder of that name.
    """
    if wanted not in ENCODER_NAMES:
        raise SettingsError(
            f"There is no encoder {wanted[:40]!r}.", f"Choose one of: {', '.join(ENCODER_NAMES)}."
        )
    if wanted == "x264":
        return EncoderChoice(name="x264")
    rows = [row for row in HARDWARE if wanted in ("auto", row[0])]
    for short, name, _title in rows:
        if system in _ONLY_ON.get(short, (system,)) and encodes(name):
            return EncoderChoice(name=name)
    if wanted == "auto":
        told = "No hardware encoder works on this machine; x264 encodes on the processor."
    else:
        told = f"{rows[0][2]} does not work on this machine; x264 encodes on the processor."
    return EncoderChoice(name="x264", told=told)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """A hardware encoder that this system may have.

    Attributes:
        short: What a person types.
        title: What to call it.
        works: Whether it has encoded some frames here and now.
    """

    short: str
    title: str
    works: bool


def try_hardware(encodes: Encodes, *, system: str = platform.system()) -> tuple[Tried, ...]:
    """Try every hardware encoder that there can be on this system.

    Args:
        encodes: Tries an encoder; `encodes_here` in earnest.
        system: As `platform.system()`.
    """
    return tuple(
        Tried(short=short, title=title, works=encodes(name))
        for short, name, title in HARDWARE
        if system in _ONLY_ON.get(short, (system,))
    )


def encodes_here(name: str) -> bool:
    """Encode some grey frames with an FFmpeg encoder, as a segment would be, and see a file come out."""
    codec = VideoCodec(name=name)
    frames = bytes([96]) * (_TRIED_PX * _TRIED_PX * 3 * _TRIED_FRAMES)
    with tempfile.TemporaryDirectory(prefix="scenewright-") as folder:
        target = Path(folder) / "tried.mp4"
        arguments = [
            *("-f", "rawvideo", "-pix_fmt", "rgb24", "-framerate", "24"),
            *("-video_size", f"{_TRIED_PX}x{_TRIED_PX}", "-i", "pipe:0"),
            *codec.arguments(width_px=_TRIED_PX, height_px=_TRIED_PX, fps=24),
            *("-f", "mp4", "-y", file_url(target)),
        ]
        try:
            run_ffmpeg(arguments, cancel=CancelToken(), stdin=frames)
        except StudioError:
            return False
        return target.is_file() and target.stat().st_size > 0

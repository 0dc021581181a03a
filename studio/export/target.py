"""Export presets: for each place where movies go, the size, rate, codecs and loudness it wants."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from studio.errors import OutputError, SettingsError
from studio.export.codec import AudioCodec, VideoCodec
from studio.export.preset import Quality, shape_size

DEFAULT_LUFS = -14.0
_SUFFIXES = (".mp4", ".webm", ".gif", ".mov")


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """A place where movies go.

    Attributes:
        name: What the creator types.
        title: What the window shows.
        about: One line.
        format: Aspect ratio, or "" for the project's.
        short_px: Shorter side.
        fps: Frames a second.
        suffix: Of the file; "" for a folder of pictures.
        video: Name of the codec.
        crf: Constant quality, 0 for that of the chosen quality.
        max_kbit_s: Ceiling of the picture's rate, 0 for none.
        audio: Codec of the sound; None for a file without.
        lufs: Integrated loudness (EBU R 128).
        platform: Whose buttons words keep clear of, or "".
        caption_files: What comes with it; "" for what the project says.
    """

    name: str
    title: str
    about: str
    format: str
    short_px: int
    fps: int
    suffix: str = ".mp4"
    video: str = "x264"
    crf: int = 0
    max_kbit_s: int = 0
    audio: AudioCodec | None
    lufs: float = DEFAULT_LUFS
    platform: str = ""
    caption_files: str = ""


_AAC = AudioCodec(name="aac", kbit_s=192)
PRESETS = (
    Preset(
        name="youtube", title="YouTube", about="1920 x 1080, H.264", format="16:9", short_px=1080,
        fps=30, max_kbit_s=12_000, audio=AudioCodec(name="aac", kbit_s=256), platform="youtube",
    ),
    Preset(
        name="shorts", title="YouTube Shorts", about="1080 x 1920, H.264", format="9:16",
        short_px=1080, fps=30, max_kbit_s=12_000, audio=_AAC, platform="shorts",
    ),
    Preset(
        name="reels", title="Instagram Reels", about="1080 x 1920, H.264", format="9:16",
        short_px=1080, fps=30, max_kbit_s=8_000, audio=_AAC, platform="reels",
    ),
    Preset(
        name="tiktok", title="TikTok", about="1080 x 1920, H.264", format="9:16", short_px=1080,
        fps=30, max_kbit_s=8_000, audio=_AAC, platform="tiktok",
    ),
    Preset(
        name="linkedin", title="LinkedIn", about="1080 x 1080, H.264", format="1:1", short_px=1080,
        fps=30, max_kbit_s=8_000, audio=_AAC, platform="linkedin",
    ),
    Preset(
        name="moodle", title="Moodle, SCORM", about="1280 x 720, a small MP4 with captions inside",
        format="", short_px=720, fps=24, crf=27, max_kbit_s=1_200,
        audio=AudioCodec(name="aac", kbit_s=96), lufs=-16.0, caption_files="srt vtt track",
    ),
    Preset(
        name="webm", title="WebM", about="1280 x 720, VP9 and Opus, for web pages", format="",
        short_px=720, fps=30, suffix=".webm", video="vp9", crf=32,
        audio=AudioCodec(name="opus", kbit_s=128),
    ),
    Preset(
        name="gif", title="GIF", about="480 x 270, no sound", format="", short_px=270, fps=12,
        suffix=".gif", video="ffv1", audio=None,
    ),
    Preset(
        name="prores", title="ProRes", about="1920 x 1080, ProRes 422 HQ and PCM, for editors",
        format="", short_px=1080, fps=30, suffix=".mov", video="prores",
        audio=AudioCodec(name="pcm"), lufs=-23.0,
    ),
    Preset(
        name="frames", title="Pictures", about="Every frame as PNG, and the sound as WAV",
        format="", short_px=1080, fps=30, suffix="", video="ffv1", audio=AudioCodec(name="pcm"),
    ),
)  # fmt: skip
PRESET_NAMES = tuple(preset.name for preset in PRESETS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Everything about the file that a render makes.

    Attributes:
        preset: Its name, or "" for a plain movie.
        encoder: Of H.264, where the picture is that.
        width_px: Even.
        height_px: Even.
        fps: Frames a second.
        suffix: Of the file; "" for a folder of pictures.
        video: Encoder of the picture.
        audio: Encoder of the sound; None for none.
        lufs: Integrated loudness.
        platform: Whose buttons words keep clear of, or "".
        caption_files: What comes with it, or "" for what the project says.
    """

    preset: str = ""
    encoder: str
    width_px: int
    height_px: int
    fps: int
    suffix: str = ".mp4"
    video: VideoCodec
    audio: AudioCodec | None
    lufs: float = DEFAULT_LUFS
    platform: str = ""
    caption_files: str = ""


def find_preset(name: str) -> Preset:
    """The preset of that name.

    Raises:
        SettingsError: There is none; the hint names the nearest.
    """
    for preset in PRESETS:
        if preset.name == name:
            return preset
    close = difflib.get_close_matches(name, PRESET_NAMES, n=1)
    guess = f"Did you mean {close[0]}? " if close else ""
    raise SettingsError(
        f"There is no preset {name[:40]!r}.", f"{guess}Known: {', '.join(PRESET_NAMES)}."
    )


def plain_target(size: tuple[int, int], tier: Quality, *, encoder: str) -> Target:
    """A movie without a preset: H.264 and AAC at the size and quality that were chosen."""
    return Target(
        encoder=encoder,
        width_px=size[0],
        height_px=size[1],
        fps=tier.fps,
        video=VideoCodec(name=encoder, crf=tier.crf, speed=tier.x264_preset),
        audio=AudioCodec(name="aac", kbit_s=tier.audio_kbit_s),
    )


def preset_target(
    name: str, shape: str | tuple[int, int], tier: Quality, *, encoder: str
) -> Target:
    """A movie for a preset.

    Args:
        name: Of the preset.
        shape: The project's format, for presets that leave it open; or the size, once decided.
        tier: Quality of H.264.
        encoder: Of H.264: "x264" or FFmpeg's name of a hardware encoder.

    Raises:
        SettingsError: There is no such preset or format.
    """
    preset = find_preset(name)
    if isinstance(shape, str):
        shape = shape_size(preset.format or shape, preset.short_px)
    is_h264 = preset.video == "x264"
    video = VideoCodec(
        name=encoder if is_h264 else preset.video,
        crf=preset.crf or (tier.crf if is_h264 else 0),
        speed=tier.x264_preset if is_h264 else "",
        max_kbit_s=preset.max_kbit_s,
    )
    return Target(
        preset=preset.name,
        encoder=encoder,
        width_px=shape[0],
        height_px=shape[1],
        fps=preset.fps,
        suffix=preset.suffix,
        video=video,
        audio=preset.audio,
        lufs=preset.lufs,
        platform=preset.platform,
        caption_files=preset.caption_files,
    )


def outputs_for(output: Path, presets: Sequence[str]) -> tuple[tuple[str, Path], ...]:
    """Where each preset's file goes: the name itself for one, the name and the preset's for several.

    Raises:
        OutputError: The name's ending does not fit.
        SettingsError: There is no such preset.
    """
    if not presets:
        return (("", output),)
    names = list(dict.fromkeys(presets))
    if len(names) > 1:
        stem = output.with_suffix("") if output.suffix.lower() in _SUFFIXES else output
        return tuple(
            (name, stem.with_name(f"{stem.name}-{name}{find_preset(name).suffix}"))
            for name in names
        )
    wanted = find_preset(names[0]).suffix
    if output.suffix.lower() == wanted or (not wanted and output.suffix.lower() not in _SUFFIXES):
        return ((names[0], output),)
    if not wanted:
        raise OutputError("Pictures are written into a folder.", "For example: -o frames")
    raise OutputError(
        f"A file for {names[0]} must end in {wanted}, not {output.suffix or 'nothing'!r}.",
        f"For example: -o movie{wanted}",
    )

"""Picture sizes by format, and encoder settings by quality."""

from __future__ import annotations

from dataclasses import dataclass

from studio.errors import SettingsError

FORMATS: tuple[tuple[str, int, int], ...] = (("16:9", 16, 9), ("9:16", 9, 16), ("1:1", 1, 1))
SIZES: tuple[tuple[str, int], ...] = (("720p", 720), ("1080p", 1080))


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """How much work goes into a movie.

    Attributes:
        name: What the creator types.
        fps: Frames a second.
        x264_preset: Speed of the encoder against the size of its result.
        crf: Constant rate factor of x264: lower is better and larger.
        audio_kbit_s: AAC bit rate.
    """

    name: str
    fps: int
    x264_preset: str
    crf: int
    audio_kbit_s: int = 192


QUALITIES = (
    Quality(name="draft", fps=24, x264_preset="veryfast", crf=23),
    Quality(name="standard", fps=30, x264_preset="medium", crf=19),
    Quality(name="high", fps=30, x264_preset="slow", crf=17),
)


def quality(name: str) -> Quality:
    """The quality of that name.

    Raises:
        SettingsError: There is none.
    """
    for known in QUALITIES:
        if known.name == name:
            return known
    names = ", ".join(known.name for known in QUALITIES)
    raise SettingsError(f'There is no quality "{name}".', f"Choose one of: {names}.")


def frame_size(picture_format: str, size: str) -> tuple[int, int]:
    """Width and height in pixels: the size counts the shorter side.

    Raises:
        SettingsError: The format or the size is not known.
    """
    shapes = {name: (width, height) for name, width, height in FORMATS}
    sides = dict(SIZES)
    if picture_format not in shapes:
        raise SettingsError(
            f'There is no format "{picture_format}".', f"Choose one of: {', '.join(shapes)}."
        )
    if size not in sides:
        raise SettingsError(f'There is no size "{size}".', f"Choose one of: {', '.join(sides)}.")
    return shape_size(picture_format, sides[size])


def shape_size(picture_format: str, short_px: int) -> tuple[int, int]:
    """Width and height in pixels, even, of a format whose shorter side is given.

    Raises:
        SettingsError: The format is not known.
    """
    for name, width, height in FORMATS:
        if name == picture_format:
            scale = short_px / min(width, height)
            return 2 * round(width * scale / 2), 2 * round(height * scale / 2)
    names = ", ".join(name for name, _width, _height in FORMATS)
    raise SettingsError(f'There is no format "{picture_format}".', f"Choose one of: {names}.")

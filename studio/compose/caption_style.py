"""Caption styles: how captions look, and where in the picture they may stand."""

from __future__ import annotations

from dataclasses import dataclass

from studio.compose.text import Rgba
from studio.errors import SettingsError

WHITE: Rgba = (255, 255, 255, 1.0)
INK: Rgba = (14, 17, 27, 1.0)
ACCENT: Rgba = (255, 202, 58, 1.0)
"""Warm yellow: 12:1 against ink, and rare in skies, woods and skin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptionStyle:
    """How captions look. All lengths are in font sizes, so a style fits every picture.

    Attributes:
        name: What the creator types.
        text: Colour of the letters.
        highlight: Letters of the word being spoken (karaoke).
        highlight_box: Behind the word being spoken; alpha 0 for none.
        box: Behind the lines; alpha 0 for none. With the alpha below, white letters on a white
            picture keep 4.5:1 (WCAG 2.2, 1.4.3): tested by measuring.
        outline: Width of a dark outline around the letters, 0 for none.
        shadow: Blur radius of a dark shadow behind the letters, 0 for none.
        accent_bar: Whether a coloured bar stands at the box's start.
        at_start: Whether lines begin at the safe area's side (lower third) instead of the middle.
        follows_words: Whether the picture changes with each spoken word.
        scale: Font size against that of the other styles.
    """

    name: str
    text: Rgba = WHITE
    highlight: Rgba = WHITE
    highlight_box: Rgba = (0, 0, 0, 0.0)
    box: Rgba = (0, 0, 0, 0.0)
    outline: float = 0.0
    shadow: float = 0.0
    accent_bar: bool = False
    at_start: bool = False
    follows_words: bool = False
    scale: float = 1.0


CAPTION_STYLES = (
    CaptionStyle(name="boxed", box=(14, 17, 27, 0.74)),
    CaptionStyle(name="plain", outline=0.20, shadow=0.22),
    CaptionStyle(
        name="karaoke",
        box=(14, 17, 27, 0.84),
        highlight=INK,
        highlight_box=ACCENT,
        follows_words=True,
        scale=1.06,
    ),
    CaptionStyle(name="lower-third", box=(14, 17, 27, 0.88), accent_bar=True, at_start=True),
)


def caption_style(name: str) -> CaptionStyle:
    """The style of that name.

    Raises:
        SettingsError: There is none; the hint lists those that there are.
    """
    for style in CAPTION_STYLES:
        if style.name == name:
            return style
    known = ", ".join(style.name for style in CAPTION_STYLES)
    raise SettingsError(f'There is no caption style "{name}".', f"Choose one of: {known}, none.")


@dataclass(frozen=True, slots=True, kw_only=True)
class SafeArea:
    """Where text may stand, in pixels of the picture.

    Attributes:
        left_px: First column.
        right_px: One past the last column.
        top_px: First row.
        bottom_px: One past the last row.
        font_px: Size of caption letters that fits a full line into this width.
    """

    left_px: int
    right_px: int
    top_px: int
    bottom_px: int
    font_px: float

    @property
    def width_px(self) -> int:
        """Columns between both sides."""
        return self.right_px - self.left_px


def safe_area(width_px: int, height_px: int) -> SafeArea:
    """Safe area of a picture: 5 % at the sides; 7 % at the bottom, 18 % in upright pictures.

    Short-video platforms draw their buttons and the author's name over the lowest part of an
    upright picture; televisions cut the edges of a wide one (EBU R 95: 3.5 % and 5 %).
    """
    shape = width_px / height_px
    upright = shape < 0.8
    font_px = width_px * (0.0575 if upright else 0.0465) if shape <= 1.2 else height_px * 0.0535
    return SafeArea(
        left_px=round(width_px * 0.05),
        right_px=width_px - round(width_px * 0.05),
        top_px=round(height_px * (0.12 if upright else 0.07)),
        bottom_px=height_px - round(height_px * (0.18 if upright else 0.07)),
        font_px=font_px,
    )

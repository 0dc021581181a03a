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
        box: Behind the lines; alpha 0 for none. It is made denser where the picture behind asks
            for it (`contrast.suited`).
        outline: Width of a dark outline around the letters, 0 for none; wider on bright pictures.
        shadow: Blur radius of a dark shadow behind the letters, 0 for none.
        accent_bar: Whether a coloured bar stands at the box's start.
        at_start: Whether lines begin at the safe area's side (lower third) instead of the middle.
        follows_words: Whether the picture changes with each spoken word.
        scale: Font size against that of the other styles.
        foot: Where the lines' foot stands between the top (0) and the bottom (1) of the safe area,
            unless something is in the way.
        is_one_word: Whether each word is shown alone, large, while it is spoken.
        is_burned: Whether captions are in the picture at all, or in files and tracks alone.
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
    foot: float = 1.0
    is_one_word: bool = False
    is_burned: bool = True


CAPTION_STYLES = (
    CaptionStyle(name="boxed", box=(14, 17, 27, 0.56)),
    CaptionStyle(name="plain", outline=0.20, shadow=0.22),
    CaptionStyle(
        name="karaoke",
        box=(14, 17, 27, 0.78),
        highlight=INK,
        highlight_box=ACCENT,
        follows_words=True,
        scale=1.06,
    ),
    CaptionStyle(name="lower-third", box=(14, 17, 27, 0.84), accent_bar=True, at_start=True),
    CaptionStyle(
        name="one-word",
        outline=0.22,
        shadow=0.24,
        scale=1.9,
        foot=0.78,
        follows_words=True,
        is_one_word=True,
    ),
    CaptionStyle(name="subtitle-only", is_burned=False),
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

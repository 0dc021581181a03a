"""Lines of text in any script, shaped by Skia with the bundled fonts only, so all systems agree.

Skia's paragraphs shape Arabic and Indic scripts and fall back from font to font. Its Python binding
has no setter for a paragraph's direction, so a right-to-left line is wrapped in an embedding.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import skia

from studio.compose.font_file import open_typeface
from studio.errors import MediaError

Rgba = tuple[int, int, int, float]  # red, green, blue 0..255, alpha 0..1

WIDE_LAYOUT_PX = 1e6
"""Layout width that never breaks a line: lines are broken by captions.py, by meaning."""

RIGHT_TO_LEFT_EMBEDDING, POP_DIRECTION = "\u202b", "\u202c"

_DIRECTION_CONTROLS = frozenset(
    "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_JOINERS = frozenset("\u200c\u200d")  # needed by Persian, Indic scripts and emoji


def printable(text: str) -> str:
    """Text without control characters and direction overrides, with single spaces.

    A script may carry overrides that make a line read as another one than was written.
    """
    kept = (
        " " if character.isspace() else character
        for character in text
        if character.isspace()
        or character in _JOINERS
        or (
            character not in _DIRECTION_CONTROLS
            and unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co")
        )
    )
    return " ".join("".join(kept).split())


def is_right_to_left(text: str) -> bool:
    """Whether a line reads from the right: by its first strong character (UAX #9, rule P2)."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class TextFace:
    """How a line is set.

    Attributes:
        size_px: Font size; a capital is about 0.71 of it.
        bold: The bold cut where the script has one (Latin, Cyrillic, Greek).
        is_caption: Set in the person's font of captions, if there is one, else in that of headings.
    """

    size_px: float
    bold: bool = False
    is_caption: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a line in one colour."""

    text: str
    color: Rgba


class TextSetter:
    """Measures and paints single lines. One per thread; opening the fonts takes about 60 ms."""

    def __init__(
        self, fonts_dir: Path, *, heading: Path | None = None, caption: Path | None = None
    ) -> None:
        """Open the fonts.

        Args:
            fonts_dir: Of those that ship with the program.
            heading: A font file of the person's for all words but captions.
            caption: The same for captions.

        Raises:
            MediaError: A font is missing or damaged.
        """
        layout: Any = skia.textlayout
        provider = layout.TypefaceFontProvider()
        self._families: list[str] = []
        # Not Typeface.MakeFromFile: that reads the system's font configuration, and prints its faults.
        files = skia.FontMgr.New_Custom_Empty()
        paths = sorted(p for p in fonts_dir.glob("*") if p.suffix in (".ttf", ".otf"))
        for path in paths:
            typeface = files.makeFromFile(str(path))
            if typeface is None:
                raise MediaError(
                    f"The caption font {path.name} is damaged.", "Install the program again."
                )
            family = path.stem.removesuffix("-SemiBold")
            provider.registerTypeface(typeface, family)
            self._families.append(family)
        if "NotoSans" not in self._families:
            raise MediaError("The caption fonts are missing.", "Install the program again.")
        self._own: dict[bool, str] = {}
        for is_caption, path in ((False, heading), (True, caption)):
            if path is not None:
                self._own[is_caption] = f"own {is_caption}"
                provider.registerTypeface(open_typeface(path), self._own[is_caption])
        self._fonts = layout.FontCollection()
        self._fonts.setDefaultFontManager(provider)
        self._unicode: Any = skia.Unicodes.ICU.Make()
        self._layout = layout

    def width(self, text: str, face: TextFace) -> float:
        """Width of a line in pixels."""
        return float(self._paragraph((Span(text, (0, 0, 0, 1.0)),), face).LongestLine)

    def paint(
        self,
        canvas: skia.Canvas,
        spans: Sequence[Span],
        face: TextFace,
        *,
        left_px: float,
        baseline_px: float,
        stroke_px: float = 0.0,
    ) -> None:
        """Paint a line of spans with its baseline at `baseline_px`.

        Args:
            canvas: Painted on, in its own units.
            spans: Pieces of one line, in reading order; shaped together.
            face: Size and weight.
            left_px: Left edge, also of a right-to-left line.
            baseline_px: Where the letters stand.
            stroke_px: Outline of this width instead of filled letters; 0 fills.
        """
        paragraph = self._paragraph(spans, face, stroke_px=stroke_px)
        paragraph.paint(canvas, left_px, baseline_px - float(paragraph.AlphabeticBaseline))

    def _paragraph(
        self, spans: Sequence[Span], face: TextFace, *, stroke_px: float = 0.0
    ) -> Any:  # a skia paragraph; the binding has no types
        text = "".join(span.text for span in spans)
        families = self._families_for(text, face)
        style = self._layout.ParagraphStyle()
        builder = self._layout.ParagraphBuilder.make(style, self._fonts, self._unicode)
        rtl = is_right_to_left(text)
        for index, span in enumerate(spans):
            builder.pushStyle(self._text_style(span.color, face, families, stroke_px))
            opened = RIGHT_TO_LEFT_EMBEDDING if rtl and index == 0 else ""
            closed = POP_DIRECTION if rtl and index == len(spans) - 1 else ""
            builder.addText(f"{opened}{span.text}{closed}")
            builder.pop()
        paragraph = builder.Build()
        paragraph.layout(WIDE_LAYOUT_PX)
        return paragraph

    def _text_style(
        self, color: Rgba, face: TextFace, families: list[str], stroke_px: float
    ) -> Any:  # a skia text style
        style = self._layout.TextStyle()
        style.setFontFamilies(families)
        style.setFontSize(face.size_px)
        red, green, blue, alpha = color
        paint = skia.Paint(AntiAlias=True, Color=skia.Color(red, green, blue, round(255 * alpha)))
        if stroke_px > 0:
            paint.setStyle(skia.Paint.kStroke_Style)
            paint.setStrokeWidth(stroke_px)
            paint.setStrokeJoin(skia.Paint.kRound_Join)
        style.setForegroundPaint(paint)
        return style

    def _families_for(self, text: str, face: TextFace) -> list[str]:
        """Fonts in the order to be tried; Han characters take the forms of the text's language."""
        first = ["NotoSans-Bold", "NotoSans"] if face.bold else ["NotoSans"]
        has_kana = any("\u3040" <= character <= "\u30ff" for character in text)
        han = ["NotoSansJP", "NotoSansSC"] if has_kana else ["NotoSansSC", "NotoSansJP"]
        special = {*first, *han, "NotoEmoji", "NotoSans-Bold"}
        others = [name for name in self._families if name not in special]
        own = self._own.get(face.is_caption)
        return [*([own] if own else []), *first, *han, *others, "NotoEmoji"]

"""Paragraphs of a document: broken into lines by Skia, in any script, with the bundled fonts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import skia

from studio.compose.board_sheet import cut_before
from studio.compose.text import POP_DIRECTION, RIGHT_TO_LEFT_EMBEDDING, is_right_to_left
from studio.errors import MediaError

LINE_HEIGHT = 1.42
"""Of the font's size; the same for all scripts, so that lines of a mixed text stand evenly."""

_REGULAR = ("Inter_400Regular", "NotoSans")
_BOLD = ("Inter_600SemiBold", "NotoSans-Bold", "NotoSans")
_OF_LANGUAGE = {
    "ja": "NotoSansJP", "zh": "NotoSansSC", "ko": "NotoSansKR", "hi": "NotoSansDevanagari",
    "mr": "NotoSansDevanagari", "ne": "NotoSansDevanagari",
}  # fmt: skip
"""Han characters and the danda are in several fonts: the text's own language comes first."""

_BETWEEN_DIGITS = re.compile(r"(?<=\d)(:)(?=\d)")
"""Inter lifts this colon, by a glyph that stands for no character: "0:51" would be searched and
copied as "051". A run of its own, made by an invisible difference in size, keeps it plain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Text to be set.

    Attributes:
        text: May hold line ends.
        size_pt: Font size.
        color: 0xAARRGGBB.
        is_bold: Semi-bold instead of regular (where the script has both).
        align: "left" or "right"; anything else is where its own direction begins.
    """

    text: str
    size_pt: float
    color: int
    is_bold: bool = False
    align: str = "start"


class BoardText:
    """Measures and paints paragraphs. One per thread; opening the fonts takes about 60 ms."""

    def __init__(self, fonts_dirs: Sequence[Path], *, language: str) -> None:
        """Open the fonts.

        Args:
            fonts_dirs: Folders of font files.
            language: Of the texts, for characters that look different from language to language.

        Raises:
            MediaError: A font is damaged, or there is none.
        """
        self._layout: Any = skia.textlayout
        provider = self._layout.TypefaceFontProvider()
        files = skia.FontMgr.New_Custom_Empty()
        self._families: list[str] = []
        paths = [p for folder in fonts_dirs for p in sorted(folder.glob("*.[ot]tf"))]
        for path in paths:
            typeface = files.makeFromFile(str(path))
            if typeface is None:
                raise MediaError(f"The font {path.name} is damaged.", "Install the program again.")
            family = path.stem.removesuffix("-SemiBold")
            provider.registerTypeface(typeface, family)
            self._families.append(family)
        if not self._families:
            raise MediaError("The program's fonts are missing.", "Install the program again.")
        self._fonts = self._layout.FontCollection()
        self._fonts.setDefaultFontManager(provider)
        self._unicode: Any = skia.Unicodes.ICU.Make()
        self._language = language.lower()[:2]

    def height(self, paragraph: Paragraph, *, width_pt: float) -> float:
        """How high a paragraph is when it is set this wide."""
        return float(self._set(paragraph, width_pt).Height) if paragraph.text else 0.0

    def width(self, paragraph: Paragraph) -> float:
        """How wide it is in a single line."""
        return float(self._set(paragraph, 1e5).LongestLine)

    def paint(
        self,
        canvas: skia.Canvas,
        paragraph: Paragraph,
        *,
        left_pt: float,
        top_pt: float,
        width_pt: float,
    ) -> float:
        """Paint a paragraph; returns its height."""
        if not paragraph.text:
            return 0.0
        done = self._set(paragraph, width_pt)
        done.paint(canvas, left_pt, top_pt)
        return float(done.Height)

    def split(
        self, paragraph: Paragraph, *, width_pt: float, height_pt: float
    ) -> tuple[Paragraph | None, Paragraph | None]:
        """What of a paragraph fits into a height, and the rest; None for nothing."""
        text = paragraph.text
        if self.height(paragraph, width_pt=width_pt) <= height_pt:
            return paragraph, None
        if height_pt < LINE_HEIGHT * paragraph.size_pt:
            return None, paragraph
        lines = height_pt / (LINE_HEIGHT * paragraph.size_pt)
        narrowest_pt = 0.12 * paragraph.size_pt  # no letters stand closer than that
        fits, too_long = 0, min(len(text), 1 + int(lines * width_pt / narrowest_pt))
        while too_long - fits > 1:
            middle = (fits + too_long) // 2
            part = replace(paragraph, text=text[:middle].rstrip())
            if self.height(part, width_pt=width_pt) <= height_pt:
                fits = middle
            else:
                too_long = middle
        cut = cut_before(text, fits) if fits else 0
        if cut == 0:
            return None, paragraph
        head, rest = text[:cut].rstrip(), text[cut:].lstrip()
        return replace(paragraph, text=head), replace(paragraph, text=rest) if rest else None

    def _set(
        self, paragraph: Paragraph, width_pt: float
    ) -> Any:  # a skia paragraph; the binding has no types
        is_rtl = is_right_to_left(paragraph.text)
        aligns = self._layout.TextAlign
        begin = aligns.kRight if is_rtl else aligns.kLeft
        align = {"left": aligns.kLeft, "right": aligns.kRight}.get(paragraph.align, begin)
        style = self._layout.ParagraphStyle()
        style.setTextAlign(align)
        builder = self._layout.ParagraphBuilder.make(style, self._fonts, self._unicode)
        # The binding cannot set a paragraph's direction; an embedding ends with its line (UAX #9).
        text = "\n".join(
            f"{RIGHT_TO_LEFT_EMBEDDING}{line}{POP_DIRECTION}" if is_rtl else line
            for line in paragraph.text.split("\n")
        )
        for piece in _BETWEEN_DIGITS.split(text):
            size_pt = paragraph.size_pt * (1.001 if piece == ":" else 1.0)
            builder.pushStyle(self._text_style(paragraph, size_pt=size_pt))
            builder.addText(piece)
            builder.pop()
        done = builder.Build()
        done.layout(width_pt)
        return done

    def _text_style(self, paragraph: Paragraph, *, size_pt: float) -> Any:  # a skia text style
        style = self._layout.TextStyle()
        style.setFontFamilies(self._families_for(paragraph))
        style.setFontSize(size_pt)
        style.setHeight(LINE_HEIGHT)
        style.setHeightOverride(True)
        style.setHalfLeading(True)
        style.setForegroundPaint(skia.Paint(AntiAlias=True, Color=paragraph.color))
        return style

    def _families_for(self, paragraph: Paragraph) -> list[str]:
        """Fonts in the order to be tried."""
        has_kana = any("\u3040" <= character <= "\u30ff" for character in paragraph.text)
        first = [
            *(_BOLD if paragraph.is_bold else _REGULAR),
            "NotoSansJP" if has_kana else _OF_LANGUAGE.get(self._language, "NotoSansSC"),
            "NotoSansSC",
            "NotoSansJP",
        ]
        order = [*first, *(f for f in self._families if f != "NotoEmoji")]
        return [*dict.fromkeys(order), "NotoEmoji"]

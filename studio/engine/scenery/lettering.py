"""Words in the picture (signs, boards, labels): any script, with the bundled fonts only."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import skia

from studio.paths import resources_dir

FONT_SIZE = (
    100.0  # set at this size and scaled: hinting at the tiny sizes of local units is useless
)
LOGO = "\ue000"
"""Stands for the brand's logo where words are expected; a character of private use, in no script."""
CAPITAL = 0.714  # height of Noto Sans' capitals in font sizes
_LATIN = "NotoSans"
_SCRIPTS = {
    "ARABIC": "NotoSansArabic", "ARMENIAN": "NotoSansArmenian", "BENGALI": "NotoSansBengali",
    "DEVANAGARI": "NotoSansDevanagari", "ETHIOPIC": "NotoSansEthiopic", "GEORGIAN": "NotoSansGeorgian",
    "GUJARATI": "NotoSansGujarati", "GURMUKHI": "NotoSansGurmukhi", "HEBREW": "NotoSansHebrew",
    "KHMER": "NotoSansKhmer", "LAO": "NotoSansLao", "MALAYALAM": "NotoSansMalayalam",
    "MYANMAR": "NotoSansMyanmar", "SINHALA": "NotoSansSinhala", "TAMIL": "NotoSansTamil",
    "TELUGU": "NotoSansTelugu", "THAI": "NotoSansThai", "KANNADA": "NotoSansKannada",
    "HANGUL": "NotoSansKR", "HIRAGANA": "NotoSansJP", "KATAKANA": "NotoSansJP", "CJK": "NotoSansSC",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line that was set at `FONT_SIZE`.

    Attributes:
        paragraph: Skia's paragraph; paint it, never change it.
        width: Its width at that size.
        baseline: From its top to its baseline.
    """

    paragraph: Any
    width: float
    baseline: float


@lru_cache(maxsize=512)
def set_line(words: str, color: int) -> Line:
    """Shape one line of words in a Skia colour."""
    layout: Any = skia.textlayout
    fonts, unicode, known = _fonts()
    style = layout.TextStyle()
    style.setFontSize(FONT_SIZE)
    style.setColor(color)
    style.setFontFamilies(_families(words, known))
    builder = layout.ParagraphBuilder.make(layout.ParagraphStyle(), fonts, unicode)
    builder.pushStyle(style)
    # The binding cannot set a paragraph's direction: an embedding does (UAX #9).
    builder.addText(f"\u202b{words}\u202c" if _is_right_to_left(words) else words)
    paragraph = builder.Build()
    paragraph.layout(1e6)
    return Line(
        paragraph=paragraph,
        width=float(paragraph.LongestLine),
        baseline=float(paragraph.AlphabeticBaseline),
    )


def broken(words: str, *, height: float, max_width: float) -> list[tuple[str, float]]:
    """Lines and the height of their capitals, so that all fit into `max_width`.

    Long text is broken into two or three lines of even length before it is made small.
    """
    words = " ".join(words.split())
    width = set_line(words, 0xFF000000).width / (FONT_SIZE * CAPITAL) * height
    if width <= max_width or " " not in words:
        return [(words, height * min(1.0, max_width / max(width, 1e-6)))]
    best: list[tuple[str, float]] = [(words, height * max_width / width)]
    for count in (2, 3):
        lines = _even(words.split(" "), count)
        widest = max(set_line(line, 0xFF000000).width for line in lines)
        fitting = min(
            height * (0.78 if count == 2 else 0.56), max_width * FONT_SIZE * CAPITAL / widest
        )
        if fitting > best[0][1] * 1.08:
            best = [(line, fitting) for line in lines]
    return best


def _even(words: list[str], count: int) -> list[str]:
    lines = [""]
    target = sum(len(word) + 1 for word in words) / count
    for word in words:
        if lines[-1] and len(lines[-1]) + len(word) / 2 > target and len(lines) < count:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def _is_right_to_left(words: str) -> bool:
    kinds = (unicodedata.bidirectional(character) for character in words)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)


def _families(words: str, known: frozenset[str]) -> list[str]:
    wanted = [_LATIN]
    for character in words:
        script = unicodedata.name(character, "").split(" ")[0].split("-")[0]
        family = _SCRIPTS.get(script)
        if family is not None and family in known and family not in wanted:
            # Kana says that the ideographs are Japanese: its forms come before the Chinese ones.
            wanted.insert(1, family) if family == "NotoSansJP" else wanted.append(family)
    return [*wanted, *(("NotoEmoji",) if "NotoEmoji" in known else ())]


@lru_cache(maxsize=1)
def _fonts() -> tuple[Any, Any, frozenset[str]]:
    """Font collection, Unicode tables and the families' names; opened at the first words."""
    layout: Any = skia.textlayout
    provider = layout.TypefaceFontProvider()
    families: set[str] = set()
    folder = resources_dir() / "fonts"
    # Not Typeface.MakeFromFile: that reads the system's font configuration, and prints its faults.
    files = skia.FontMgr.New_Custom_Empty()
    for path in sorted(folder.glob("*-SemiBold.*")):
        typeface = files.makeFromFile(str(path))
        if typeface is not None:
            family = path.stem.removesuffix("-SemiBold")
            provider.registerTypeface(typeface, family)
            families.add(family)
    fonts = layout.FontCollection()
    fonts.setDefaultFontManager(provider)
    return fonts, skia.Unicodes.ICU.Make(), frozenset(families)

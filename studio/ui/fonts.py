"""Fonts of the window, for scripts that the system may have no font for, and directions of reading."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase

_System = QFontDatabase.WritingSystem
BUNDLED: dict[str, tuple[_System, str]] = {
    "ar": (_System.Arabic, "NotoSansArabic-SemiBold.ttf"),
    "fa": (_System.Arabic, "NotoSansArabic-SemiBold.ttf"),
    "ur": (_System.Arabic, "NotoSansArabic-SemiBold.ttf"),
    "he": (_System.Hebrew, "NotoSansHebrew-SemiBold.ttf"),
    "hi": (_System.Devanagari, "NotoSansDevanagari-SemiBold.ttf"),
    "mr": (_System.Devanagari, "NotoSansDevanagari-SemiBold.ttf"),
    "bn": (_System.Bengali, "NotoSansBengali-SemiBold.ttf"),
    "ta": (_System.Tamil, "NotoSansTamil-SemiBold.ttf"),
    "th": (_System.Thai, "NotoSansThai-SemiBold.ttf"),
    "ja": (_System.Japanese, "NotoSansJP-SemiBold.otf"),
    "ko": (_System.Korean, "NotoSansKR-SemiBold.otf"),
    "zh": (_System.SimplifiedChinese, "NotoSansSC-SemiBold.otf"),
}
"""By language: the script, and the font that movies use for it."""


def add_fonts_for(language: str, folder: Path) -> bool:
    """Where the system has no font for a language's script, take the one that movies use.

    Args:
        language: ISO 639-1 code.
        folder: Of the fonts that ship with the program.

    Returns:
        Whether a font was added.
    """
    known = BUNDLED.get(language)
    if known is None or QFontDatabase.families(known[0]):
        return False
    return QFontDatabase.addApplicationFont(str(folder / known[1])) >= 0


def direction_of(text: str) -> Qt.LayoutDirection:
    """How a text is read, by its first letter that tells."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return Qt.LayoutDirection.RightToLeft
        if kind == "L":
            break
    return Qt.LayoutDirection.LeftToRight

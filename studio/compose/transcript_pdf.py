"""The transcript as a PDF: A4 upright, letters that can be searched, broken into pages by lines."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import skia

from studio.compose.board_text import BoardText, Paragraph
from studio.task import CancelToken

PAGE_W, PAGE_H = 595.0, 842.0
_MARGIN_X, _TOP, _BOTTOM = 72.0, 72.0, 770.0
_WIDTH = PAGE_W - 2 * _MARGIN_X
_INK, _ACCENT, _QUIET = 0xFF1F2430, 0xFF2563D9, 0xFF636979

Line = tuple[str, str]
"""("title", "heading" or "text", words)."""

_STYLES = {
    "title": (22.0, _INK, True, 0.0, 14.0),
    "heading": (13.0, _ACCENT, True, 16.0, 4.0),
    "text": (11.0, _INK, False, 0.0, 7.0),
}
"""Size, colour, bold, space before and after, in points."""
_KEPT_WITH = 40.0
"""A heading stands on a page only with at least this much under it."""


def transcript_pdf(
    lines: Sequence[Line],
    *,
    title: str,
    language: str,
    fonts_dirs: Sequence[Path],
    cancel: CancelToken,
) -> bytes:
    """Paragraphs as a PDF file's bytes.

    Args:
        lines: Kind and words of each paragraph.
        title: For the file's properties.
        language: ISO 639-1 code, for the choice of fonts.
        fonts_dirs: Folders of the fonts that ship with the program.
        cancel: Checked at every paragraph.

    Raises:
        MediaError: The fonts are missing or damaged.
        Cancelled: `cancel` was set.
    """
    text = BoardText(fonts_dirs, language=language)
    stream = skia.DynamicMemoryWStream()
    about = skia.PDF.Metadata()
    about.fTitle, about.fSubject, about.fCreator = title, "Transcript", "Scenewright"
    document: Any = skia.PDF.MakeDocument(stream, about)
    pages = _Pages(document, text)
    try:
        for kind, words in lines:
            cancel.check()
            pages.add(kind, words)
        pages.end()
    finally:
        # Also after a cancel: Skia crashes when the stream goes before an open document.
        document.close()
    return bytes(stream.detachAsData())


class _Pages:
    """Fills one page after the other."""

    def __init__(self, document: Any, text: BoardText) -> None:
        self._document, self._text = document, text
        self._canvas: Any = None
        self._number, self._y = 0, _TOP

    def add(self, kind: str, words: str) -> None:
        """A paragraph, over as many pages as it takes."""
        size, color, bold, before, after = _STYLES[kind]
        rest: Paragraph | None = Paragraph(text=words, size_pt=size, color=color, is_bold=bold)
        self._y += before if self._canvas is not None and self._y > _TOP else 0.0
        while rest is not None:
            room = _BOTTOM - self._y - (_KEPT_WITH if kind == "heading" else 0.0)
            head, rest = self._text.split(rest, width_pt=_WIDTH, height_pt=room)
            if head is None and self._y <= _TOP:  # one letter higher than a page: give it up
                return
            if head is not None:
                self._open()
                self._y += self._text.paint(
                    self._canvas, head, left_pt=_MARGIN_X, top_pt=self._y, width_pt=_WIDTH
                )
            if rest is not None:
                self.end()
        self._y += after

    def end(self) -> None:
        """Finish the page that is being filled."""
        if self._canvas is None:
            self._open()
        number = Paragraph(text=str(self._number), size_pt=9.0, color=_QUIET, align="right")
        self._text.paint(
            self._canvas, number, left_pt=_MARGIN_X, top_pt=PAGE_H - 48.0, width_pt=_WIDTH
        )
        self._document.endPage()
        self._canvas, self._y = None, _TOP

    def _open(self) -> None:
        if self._canvas is None:
            self._number += 1
            self._canvas = self._document.beginPage(PAGE_W, PAGE_H)

"""A document as a PDF: A4 upright, tables that go on from page to page under their own head."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import skia

from studio.compose.board_text import BoardText, Paragraph
from studio.compose.document import Block, Cell, Document, Heading, Table, Words
from studio.task import CancelToken

PAGE_W, PAGE_H = 595.28, 841.89  # A4 in points
MARGIN, TOP, BOTTOM = 46.0, 48.0, 790.0
CONTENT_W = PAGE_W - 2 * MARGIN
PAD_X, PAD_Y = 6.0, 5.0
BODY, SMALL = 9.0, 7.5
KEPT_WHOLE, KEPT_ROWS = 170.0, 300.0
"""Points: a table up to the first is not cut, rows up to the second are kept together."""

INK, QUIET, ACCENT, LINE, HEAD = 0xFF1F2430, 0xFF5C6373, 0xFF2563D9, 0xFFE3E0D9, 0xFFF6F5F2
COLORS = {
    "plain": INK, "quiet": QUIET, "accent": ACCENT, "good": 0xFF14713F, "warn": 0xFF8A5A00,
    "bad": 0xFFB02A2A,
}  # fmt: skip
GROUNDS = {
    "plain": 0xFFEDEBE6, "quiet": 0xFFEDEBE6, "accent": 0xFFE6EEFC, "good": 0xFFE3F3EA,
    "warn": 0xFFFBF0D8, "bad": 0xFFFBE6E6,
}  # fmt: skip


def document_pdf(document: Document, *, fonts_dirs: Sequence[Path], cancel: CancelToken) -> bytes:
    """The document as a PDF file's bytes.

    Args:
        document: What to set.
        fonts_dirs: Folders of the fonts that ship with the program.
        cancel: Checked at every page.

    Raises:
        MediaError: The fonts are missing or damaged.
        Cancelled: `cancel` was set.
    """
    text = BoardText(fonts_dirs, language=document.language)
    # Set twice: the first time to count the pages, for "3 of 9" in the feet.
    count = _Setter(document, text, pages=0).set(_blank(), cancel)
    stream = skia.DynamicMemoryWStream()
    about = skia.PDF.Metadata()
    about.fTitle, about.fSubject, about.fCreator = document.title, document.kind, "Scenewright"
    pdf: Any = skia.PDF.MakeDocument(stream, about)
    try:
        _Setter(document, text, pages=count).set(pdf, cancel)
    finally:
        pdf.close()  # also after a cancel: Skia crashes when the stream goes before its document
    return bytes(stream.detachAsData())


class _Blank:
    """Pages that are counted and thrown away."""

    def __init__(self) -> None:
        self._surface: Any = skia.Surface(1, 1)

    def beginPage(self, _width: float, _height: float) -> Any:
        return self._surface.getCanvas()

    def endPage(self) -> None:
        pass


def _blank() -> Any:
    return _Blank()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A paragraph of a cell with its place below the cell's top."""

    paragraph: Paragraph
    top: float


class _Setter:
    """One setting of one document."""

    def __init__(self, document: Document, text: BoardText, *, pages: int) -> None:
        self._document, self._text, self._pages = document, text, pages
        self._pdf: Any = None
        self._canvas: Any = None
        self._number, self._y = 0, TOP

    def set(self, pdf: Any, cancel: CancelToken) -> int:
        """Set everything; returns the number of pages."""
        self._pdf, self._cancel = pdf, cancel
        self._page()
        self._cover()
        for index, block in enumerate(self._document.blocks):
            self._block(block, self._document.blocks[index + 1 :])
        self._end_page()
        self._canvas = None
        return self._number

    # -- pages ----------------------------------------------------------------------------------

    def _page(self) -> None:
        if self._number:
            self._end_page()
        self._cancel.check()
        self._canvas = self._pdf.beginPage(PAGE_W, PAGE_H)
        self._number += 1
        self._y = TOP

    def _end_page(self) -> None:
        left = Paragraph(text=self._document.title, size_pt=SMALL, color=QUIET)
        right = f"{self._number} of {self._pages}" if self._pages else str(self._number)
        end = Paragraph(text=right, size_pt=SMALL, color=QUIET, align="right")
        self._text.paint(self._canvas, left, left_pt=MARGIN, top_pt=806, width_pt=CONTENT_W - 60)
        self._text.paint(
            self._canvas, end, left_pt=MARGIN + CONTENT_W - 60, top_pt=806, width_pt=60
        )
        self._pdf.endPage()

    def _room(self, height: float) -> None:
        """Go to the next page where that much does not fit on this one."""
        if self._y + height > BOTTOM and self._y > TOP:
            self._page()

    # -- blocks ---------------------------------------------------------------------------------

    def _cover(self) -> None:
        document = self._document
        self._paint(Paragraph(text=document.kind, size_pt=9, color=ACCENT, is_bold=True))
        self._paint(Paragraph(text=document.title, size_pt=22, color=INK, is_bold=True))
        self._y += 8
        left, width = MARGIN, CONTENT_W / 3
        tallest = 0.0
        for number, (name, value) in enumerate(document.facts):
            if number and number % 3 == 0:
                self._y, left, tallest = self._y + tallest + 6, MARGIN, 0.0
            mark = Paragraph(text=name, size_pt=SMALL, color=QUIET)
            body = Paragraph(text=value, size_pt=BODY, color=INK, is_bold=True)
            height = self._text.paint(
                self._canvas, mark, left_pt=left, top_pt=self._y, width_pt=width - 8
            )
            height += self._text.paint(
                self._canvas, body, left_pt=left, top_pt=self._y + height, width_pt=width - 8
            )
            left, tallest = left + width, max(tallest, height)
        self._y += tallest + 12

    def _block(self, block: Block, following: Sequence[Block]) -> None:
        if isinstance(block, Heading):
            self._heading(block, following)
        elif isinstance(block, Words):
            self._long(Paragraph(text=block.text, size_pt=BODY, color=COLORS[block.tone]))
            self._y += 3
        else:
            self._table(block)

    def _heading(self, heading: Heading, following: Sequence[Block]) -> None:
        """A heading, which stays with what it heads."""
        title, note = _heading_paragraphs(heading)
        if self._y > TOP + 1:
            self._y += 26 if heading.level == 1 else 12
        self._room(self._needed(heading, following))
        if heading.level == 1:
            self._fill(MARGIN, self._y, CONTENT_W, 1.5, ACCENT)
            self._y += 8
        self._paint(title)
        self._paint(note)
        self._y += 4

    def _needed(self, heading: Heading, following: Sequence[Block]) -> float:
        """What must fit below a heading for it to stand there: a short table whole, or two rows."""
        title, note = _heading_paragraphs(heading)
        own = self._height(title) + self._height(note) + (14 if heading.level == 1 else 6)
        first = following[0] if following else None
        if isinstance(first, Heading):
            return own + 12 + self._needed(first, following[1:])
        if not isinstance(first, Table):
            return own
        rows = [self._row_height(first, row) for row in first.rows]
        whole, some = sum(rows), sum(rows[:2])
        kept = next((h for h in (whole, some) if h <= KEPT_WHOLE), sum(rows[:1]))
        return own + self._head_height(first) + min(kept, KEPT_ROWS)

    def _table(self, table: Table) -> None:
        heights = [self._row_height(table, row) for row in table.rows]
        self._room(self._head_height(table) + min(sum(heights[:1]), KEPT_ROWS))
        self._head(table)
        for index, (row, height) in enumerate(zip(table.rows, heights, strict=True)):
            # The last two rows go to the next page together: one alone under a head looks lost.
            together = height + sum(heights[index + 1 :]) * (index == len(heights) - 2)
            if together > KEPT_ROWS:
                together = height
            if self._y + together > BOTTOM and self._y > TOP + self._head_height(table) + 1:
                self._page()
                self._head(table)
            self._row(table, row)
        self._y += 8

    def _head(self, table: Table) -> None:
        height, left = self._head_height(table), MARGIN
        self._fill(MARGIN, self._y, CONTENT_W, height, HEAD)
        for column in table.columns:
            title = Paragraph(text=column.title, size_pt=SMALL, color=QUIET, is_bold=True)
            width = column.share * CONTENT_W
            self._text.paint(
                self._canvas, title, left_pt=left + PAD_X, top_pt=self._y + 4,
                width_pt=width - 2 * PAD_X,
            )  # fmt: skip
            left += width
        self._y += height

    def _row(self, table: Table, row: Sequence[Cell]) -> None:
        """One row; where it is taller than a page, what does not fit goes on on the next."""
        rest: list[Sequence[Paragraph]] = [_paragraphs(one) for one in row]
        while any(rest):
            room = BOTTOM - self._y - 2 * PAD_Y
            fitted = [
                self._fitted(paragraphs, column.share * CONTENT_W - 2 * PAD_X, room)
                for column, paragraphs in zip(table.columns, rest, strict=True)
            ]
            height = max(used for _, used, _ in fitted) + 2 * PAD_Y
            left = MARGIN
            for column, one, (lines, _, _) in zip(table.columns, row, fitted, strict=True):
                self._cell(one, lines, left, column.share * CONTENT_W)
                left += column.share * CONTENT_W
            self._y += height
            self._fill(MARGIN, self._y - 0.5, CONTENT_W, 0.5, LINE)
            rest = [left_over for _, _, left_over in fitted]
            if any(rest):
                self._page()
                self._head(table)

    def _cell(self, one: Cell, lines: Sequence[_Line], left: float, width: float) -> None:
        for line in lines:
            top = self._y + PAD_Y + line.top
            if one.is_tag:
                wide = self._text.width(line.paragraph) + 10
                paint: Any = skia.Paint(Color=GROUNDS[one.paragraphs[0].tone], AntiAlias=True)
                rect: Any = skia.Rect.MakeXYWH(left + PAD_X - 2, top, wide, 13)
                self._canvas.drawRoundRect(rect, 6.5, 6.5, paint)
                self._text.paint(
                    self._canvas, line.paragraph, left_pt=left + PAD_X + 3, top_pt=top + 1,
                    width_pt=wide,
                )  # fmt: skip
            else:
                self._text.paint(
                    self._canvas, line.paragraph, left_pt=left + PAD_X, top_pt=top,
                    width_pt=width - 2 * PAD_X,
                )  # fmt: skip

    def _fitted(
        self, paragraphs: Sequence[Paragraph], width: float, room: float
    ) -> tuple[list[_Line], float, Sequence[Paragraph]]:
        """What of a cell fits into the room, how high that is, and the rest."""
        lines: list[_Line] = []
        used = 0.0
        for index, paragraph in enumerate(paragraphs):
            first, rest = self._text.split(paragraph, width_pt=width, height_pt=room - used)
            if first is None and not lines and used == 0.0 and self._y <= TOP + 30:
                first, rest = paragraph, None  # taller than an empty page: nothing would ever fit
            if first is not None:
                lines.append(_Line(paragraph=first, top=used))
                used += self._text.height(first, width_pt=width) + 2
            if rest is not None:
                return lines, used, (rest, *paragraphs[index + 1 :])
        return lines, used, ()

    # -- measures and strokes -------------------------------------------------------------------

    def _head_height(self, table: Table) -> float:
        return 18.0 if any(column.title for column in table.columns) else 0.0

    def _row_height(self, table: Table, row: Sequence[Cell]) -> float:
        heights = [
            sum(
                self._text.height(p, width_pt=column.share * CONTENT_W - 2 * PAD_X) + 2
                for p in _paragraphs(one)
            )
            for column, one in zip(table.columns, row, strict=True)
        ]
        return max(heights) + 2 * PAD_Y

    def _height(self, paragraph: Paragraph) -> float:
        return self._text.height(paragraph, width_pt=CONTENT_W)

    def _paint(self, paragraph: Paragraph) -> None:
        self._y += self._text.paint(
            self._canvas, paragraph, left_pt=MARGIN, top_pt=self._y, width_pt=CONTENT_W
        )

    def _long(self, paragraph: Paragraph) -> None:
        """A paragraph that may go on on the next page."""
        rest: Paragraph | None = paragraph
        while rest is not None:
            first, rest = self._text.split(
                rest, width_pt=CONTENT_W, height_pt=max(BOTTOM - self._y, 0)
            )
            if first is not None:
                self._paint(first)
            if rest is not None:
                self._page()

    def _fill(self, left: float, top: float, width: float, height: float, color: int) -> None:
        paint: Any = skia.Paint(Color=color)
        self._canvas.drawRect(skia.Rect.MakeXYWH(left, top, width, height), paint)


def _heading_paragraphs(heading: Heading) -> tuple[Paragraph, Paragraph]:
    size = 17.0 if heading.level == 1 else 11.5
    title = Paragraph(text=heading.text, size_pt=size, color=INK, is_bold=True)
    return title, Paragraph(text=heading.note, size_pt=BODY, color=QUIET)


def _paragraphs(one: Cell) -> list[Paragraph]:
    size = SMALL if one.is_tag else BODY
    made = [
        Paragraph(text=words.text, size_pt=size, color=COLORS[words.tone])
        for words in one.paragraphs
    ]
    return [replace(paragraph, is_bold=one.is_tag) for paragraph in made if paragraph.text]

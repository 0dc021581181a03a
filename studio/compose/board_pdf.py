"""The sign-off as a PDF: A4 landscape pages of scenes with lines to write comments on.

Letters stay letters (they can be searched and copied). In a language that is written from the right
the pages are mirrored: the first scene stands at the right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import skia

from studio.compose.board_pages import (
    ABOVE_RULES,
    ACCENT,
    BOTTOM,
    COLUMN_GAP,
    COLUMN_W,
    CONTENT_W,
    INK,
    MARGIN_X,
    PAGE_H,
    PAGE_W,
    QUIET,
    ROW_GAP,
    ROWS,
    RULE_GAP,
    RULES,
    TOP,
    WIDEST_RULE_GAP,
    Cell,
    Row,
    make_pages,
)  # fmt: skip
from studio.compose.board_sheet import MADE_WITH, BoardSheet, picture_jpeg
from studio.compose.board_text import BoardText, Paragraph
from studio.task import CancelToken

LINE, PALE = 0xFFC9CCD4, 0xFFE3E4E8
CORNER = 3.0
MOST_ROW_EXTRA = 22.0
TITLE_W = 500.0
MOST_TITLE_H = 90.0


def board_pdf(sheet: BoardSheet, *, fonts_dirs: Sequence[Path], cancel: CancelToken) -> bytes:
    """The sheet as a PDF file's bytes.

    Args:
        sheet: What to show; at least one scene.
        fonts_dirs: Folders of the fonts that ship with the program.
        cancel: Checked at every page.

    Raises:
        MediaError: The fonts are missing or damaged.
        Cancelled: `cancel` was set.
    """
    text = BoardText(fonts_dirs, language=sheet.language)
    return _BoardPdf(sheet, text).bytes(cancel)


class _BoardPdf:
    """One drawing of one sheet."""

    def __init__(self, sheet: BoardSheet, text: BoardText) -> None:
        self._sheet, self._text = sheet, text
        self._is_mirrored = sheet.is_right_to_left
        self._title = self._fitted_title()
        self._first_top = TOP + text.height(self._title, width_pt=TITLE_W) + 36.0
        self._pages = make_pages(sheet.scenes, text, first_top_pt=self._first_top)
        self._canvas: Any = None  # a skia canvas, of the page that is being drawn

    def bytes(self, cancel: CancelToken) -> bytes:
        """Draw all pages."""
        stream = skia.DynamicMemoryWStream()
        about = skia.PDF.Metadata()
        about.fTitle, about.fSubject = self._sheet.heading, "Storyboard"
        about.fCreator = "Scenewright"
        document: Any = skia.PDF.MakeDocument(stream, about)
        try:
            for number, rows in enumerate(self._pages, start=1):
                cancel.check()
                self._canvas = document.beginPage(PAGE_W, PAGE_H)
                self._page(number, rows)
                document.endPage()
        finally:
            # Also after a cancel: Skia crashes when the stream goes before an open document.
            self._canvas = None
            document.close()
        return bytes(stream.detachAsData())

    # -- parts of a page ------------------------------------------------------------------------

    def _page(self, number: int, rows: Sequence[Row]) -> None:
        top = TOP
        if number == 1:
            self._cover()
            top = self._first_top
        self._rows(rows, top)
        self._footer(number)

    def _cover(self) -> None:
        height = self._paragraph(self._title, MARGIN_X, TOP - 4.0, TITLE_W)
        left, top = MARGIN_X, TOP + height
        for label, value in self._sheet.facts:
            mark = Paragraph(text=label, size_pt=7.0, color=QUIET)
            body = Paragraph(text=value, size_pt=9.5, color=INK, is_bold=True)
            width = max(self._text.width(mark), self._text.width(body)) + 1.0
            self._paragraph(replace(mark, align="side"), left, top, width)
            self._paragraph(replace(body, align="side"), left, top + 10.0, width)
            left += width + 20.0
        right = MARGIN_X + CONTENT_W
        made = Paragraph(text=MADE_WITH, size_pt=7.5, color=ACCENT, is_bold=True, align="far")
        self._paragraph(made, right - 200.0, TOP, 200.0)
        for label, width, end in (("Date", 66.0, right), ("Approved by", 156.0, right - 78.0)):
            self._line(end - width, end, top + 12.0, LINE)
            mark = Paragraph(text=label, size_pt=7.0, color=QUIET, align="side")
            self._paragraph(mark, end - width, top + 13.0, width)

    def _footer(self, number: int) -> None:
        self._line(MARGIN_X, MARGIN_X + CONTENT_W, PAGE_H - 31.0, PALE)
        top = PAGE_H - 27.0
        name = Paragraph(text=self._sheet.heading, size_pt=7.0, color=QUIET, align="side")
        fits, rest = self._text.split(name, width_pt=520.0, height_pt=11.0)
        if fits is not None:
            name = replace(fits, text=f"{fits.text}…") if rest is not None else fits
            self._paragraph(name, MARGIN_X, top, 540.0)
        place = f"Page {number} of {len(self._pages)}"
        page = Paragraph(text=place, size_pt=7.0, color=QUIET, align="far")
        self._paragraph(page, MARGIN_X + CONTENT_W - 220.0, top, 220.0)

    def _rows(self, rows: Sequence[Row], top: float) -> None:
        taken = sum(row.height_pt for row in rows) + (len(rows) - 1) * ROW_GAP
        extra = min(MOST_ROW_EXTRA, max(0.0, BOTTOM - top - taken) / ROWS)
        for row in rows:
            height = row.height_pt + extra
            for place, cell in enumerate(row.cells):
                self._cell(cell, MARGIN_X + place * (COLUMN_W + COLUMN_GAP), top, height)
            top += height + ROW_GAP

    def _cell(self, cell: Cell, left: float, top: float, height: float) -> None:
        at = top
        text_left, width = left + cell.text_left_pt, cell.text_width_pt
        for item in cell.items:
            at += item.gap_pt
            if item.label is not None:
                # On the first line's baseline, though its letters may be smaller.
                lower = 1.02 * (item.body.size_pt - item.label.size_pt)
                self._paragraph(item.label, text_left, at + lower, item.label_pt)
            at += self._paragraph(item.body, text_left + item.label_pt, at, width - item.label_pt)
        if not cell.has_picture:
            return
        self._picture(cell, left, top)
        if cell.has_rules_below:
            first, room = top + cell.picture_pt[1], height - cell.picture_pt[1]
            self._rules(left, cell.picture_pt[0], first, room)
            return
        at += ABOVE_RULES
        beside = top + cell.picture_pt[1] - at  # down to the picture's lower edge
        room = beside if beside >= RULES * RULE_GAP else top + height - at
        self._rules(text_left, width, at, room, is_low=True)

    def _picture(self, cell: Cell, left: float, top: float) -> None:
        width, height = cell.picture_pt
        rect = skia.Rect.MakeXYWH(self._x(left, width), top, width, height)
        rounded = skia.RRect.MakeRectXY(rect, CORNER, CORNER)
        image: Any = skia.Image.MakeFromEncoded(
            skia.Data.MakeWithCopy(
                picture_jpeg(cell.scene.picture)
            )  # the document reads it at its end
        )
        self._canvas.save()
        self._canvas.clipRRect(rounded, True)
        self._canvas.drawImageRect(image, rect)
        self._canvas.restore()
        self._canvas.drawRRect(rounded, self._pen(LINE))

    def _rules(
        self, left: float, width: float, top: float, room: float, *, is_low: bool = False
    ) -> None:
        """Lines to write on: from the top of their room, or at its bottom."""
        gap = min(WIDEST_RULE_GAP, room / RULES)
        if is_low:
            top += room - RULES * gap
        for number in range(1, RULES + 1):
            self._line(left, left + width, top + number * gap, LINE)
        mark = Paragraph(text="Comments", size_pt=6.0, color=QUIET, align="side")
        self._paragraph(mark, left, top + 1.0, width)

    # -- in the page's own direction --------------------------------------------------------------

    def _x(self, left: float, width: float) -> float:
        """Left edge of something on the page, mirrored where the language asks for it."""
        return PAGE_W - left - width if self._is_mirrored else left

    def _paragraph(self, paragraph: Paragraph, left: float, top: float, width: float) -> float:
        sides = (
            {"side": "right", "far": "left"}
            if self._is_mirrored
            else {"side": "left", "far": "right"}
        )
        placed = replace(paragraph, align=sides.get(paragraph.align, paragraph.align))
        return self._text.paint(
            self._canvas, placed, left_pt=self._x(left, width), top_pt=top, width_pt=width
        )

    def _line(self, left: float, right: float, y: float, color: int) -> None:
        start = self._x(left, right - left)
        self._canvas.drawLine(start, y, start + right - left, y, self._pen(color))

    @staticmethod
    def _pen(color: int) -> skia.Paint:
        return skia.Paint(
            AntiAlias=True, Color=color, Style=skia.Paint.kStroke_Style, StrokeWidth=0.6
        )

    def _fitted_title(self) -> Paragraph:
        """The title as large as its length allows; one of a page's length ends in an ellipsis."""
        title = Paragraph(text=self._sheet.heading, size_pt=20.0, color=INK, is_bold=True)
        if self._text.width(title) > TITLE_W:
            title = replace(title, size_pt=13.0)
        fits, rest = self._text.split(title, width_pt=TITLE_W, height_pt=MOST_TITLE_H)
        if fits is None:
            return replace(title, text="")
        return (
            replace(fits, text=f"{fits.text}…", align="side")
            if rest
            else replace(fits, align="side")
        )

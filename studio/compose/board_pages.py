"""Where everything stands on the sign-off's pages: scenes become cells, cells rows, rows pages.

Six scenes fit on a page when their texts are short. A scene with much to read takes a whole row,
and one with more than a page goes on in a cell of its own: no text is ever cut off.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from studio.compose.board_sheet import BoardScene
from studio.compose.board_text import BoardText, Paragraph

# A4 landscape, in points (1/72 inch).
PAGE_W, PAGE_H = 841.89, 595.28
MARGIN_X, TOP, BOTTOM = 32.0, 28.0, 557.0
CONTENT_W = PAGE_W - 2 * MARGIN_X
COLUMN_GAP, ROW_GAP, INNER_GAP = 22.0, 12.0, 12.0
COLUMN_W = (CONTENT_W - COLUMN_GAP) / 2
ROWS = 3
BASE_ROW = 146.0
"""Three of these and the cover fill the first page."""
RULES, RULE_GAP, WIDEST_RULE_GAP = 3, 15.5, 20.0
ABOVE_RULES = 2.5
NARROW_PICTURE = (176.0, BASE_ROW)
NARROW_SQUARE = (116.0, BASE_ROW)
WIDE_PICTURES = {1: (430.0, 300.0), 2: (380.0, 214.0), 3: (260.0, BASE_ROW)}
"""The room for pictures where so few scenes have a row each."""
MOST_NARROW = 1.2 * BASE_ROW
"""A cell that would grow taller than this takes the whole row instead."""

INK, QUIET, ACCENT = 0xFF1F2430, 0xFF636979, 0xFF2563D9
LABEL_W = 48.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A paragraph of a cell, with what stands before it.

    Attributes:
        body: The text.
        label: Stands at its beginning; None for nothing.
        label_pt: Room that is kept for the label.
        gap_pt: Space above.
    """

    body: Paragraph
    label: Paragraph | None = None
    label_pt: float = 0.0
    gap_pt: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One scene on a page, or what of its text did not fit on the page before.

    Attributes:
        scene: What it shows.
        items: Its text, from top to bottom.
        width_pt: Of the cell.
        picture_pt: Width and height of the picture; (0, 0) for none.
        has_rules_below: The lines for comments stand below the picture, not below the text.
        text_pt: Height of the text.
    """

    scene: BoardScene
    items: tuple[Item, ...]
    width_pt: float
    picture_pt: tuple[float, float]
    has_rules_below: bool
    text_pt: float

    @property
    def is_wide(self) -> bool:
        """Whether it takes a whole row."""
        return self.width_pt > COLUMN_W

    @property
    def has_picture(self) -> bool:
        """Whether it is the scene's first cell, with its picture and the lines for comments."""
        return self.picture_pt[0] > 0

    @property
    def text_left_pt(self) -> float:
        """Where the text begins, from the cell's edge."""
        return self.picture_pt[0] + INNER_GAP if self.has_picture else 0.0

    @property
    def text_width_pt(self) -> float:
        """Room for the text."""
        return self.width_pt - self.text_left_pt

    @property
    def height_pt(self) -> float:
        """The least height that holds all of it."""
        if not self.has_picture:
            return self.text_pt
        if self.has_rules_below:
            return max(self.picture_pt[1] + RULES * RULE_GAP, self.text_pt)
        return max(self.picture_pt[1], self.text_pt + ABOVE_RULES + RULES * RULE_GAP)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Cells side by side: one wide cell, or up to two others."""

    cells: tuple[Cell, ...]

    @property
    def height_pt(self) -> float:
        """Of its tallest cell."""
        return max(cell.height_pt for cell in self.cells)


def make_pages(
    scenes: Sequence[BoardScene], text: BoardText, *, first_top_pt: float
) -> tuple[tuple[Row, ...], ...]:
    """The rows of every page.

    Args:
        scenes: In order of play.
        text: Measures.
        first_top_pt: Where the first page's rows begin, below the cover.
    """
    most_pt = BOTTOM - first_top_pt
    cells: list[Cell] = []
    for scene in scenes:
        cell = _cell(scene, text, wide=WIDE_PICTURES.get(len(scenes)))
        if not cell.is_wide and cell.height_pt > MOST_NARROW:
            cell = _cell(scene, text, wide=WIDE_PICTURES[3])
        cells += _parts(cell, text, most_pt=most_pt)
    pages: list[list[Row]] = [[]]
    room_pt = most_pt
    for row in _rows(cells):
        needed_pt = row.height_pt + (ROW_GAP if pages[-1] else 0.0)
        if pages[-1] and (len(pages[-1]) == ROWS or needed_pt > room_pt):
            pages.append([])
            room_pt, needed_pt = BOTTOM - TOP, row.height_pt
        pages[-1].append(row)
        room_pt -= needed_pt
    return tuple(tuple(page) for page in pages)


def items_height(items: Sequence[Item], text: BoardText, *, width_pt: float) -> float:
    """How high the items are, one below the other."""
    return sum(
        item.gap_pt + text.height(item.body, width_pt=width_pt - item.label_pt) for item in items
    )


def _rows(cells: Sequence[Cell]) -> Iterator[Row]:
    waiting: Cell | None = None
    for cell in cells:
        if cell.is_wide:
            if waiting is not None:
                yield Row(cells=(waiting,))
                waiting = None
            yield Row(cells=(cell,))
        elif waiting is None:
            waiting = cell
        else:
            yield Row(cells=(waiting, cell))
            waiting = None
    if waiting is not None:
        yield Row(cells=(waiting,))


def _cell(scene: BoardScene, text: BoardText, *, wide: tuple[float, float] | None) -> Cell:
    """A cell for a scene; `wide` is the room for its picture where it takes a whole row."""
    height_px, width_px = scene.picture.shape[:2]
    is_upright = width_px < 1.2 * height_px
    most_w, most_h = wide or (NARROW_SQUARE if is_upright else NARROW_PICTURE)
    scale = min(most_w / width_px, most_h / height_px)
    cell = Cell(
        scene=scene,
        items=(),
        width_pt=CONTENT_W if wide else COLUMN_W,
        picture_pt=(width_px * scale, height_px * scale),
        has_rules_below=wide is None and not is_upright,
        text_pt=0.0,
    )
    return _with_items(cell, _items(scene, text, size_pt=9.5 if wide else 8.5), text)


def _with_items(cell: Cell, items: tuple[Item, ...], text: BoardText) -> Cell:
    height_pt = items_height(items, text, width_pt=cell.text_width_pt)
    return replace(cell, items=items, text_pt=height_pt)


def _heading(scene: BoardScene, text: BoardText, *, ending: str = "") -> Item:
    number = Paragraph(
        text=str(scene.number), size_pt=10.5, color=ACCENT, is_bold=True, align="side"
    )
    title = Paragraph(
        text=scene.heading + ending, size_pt=10.5, color=INK, is_bold=True, align="side"
    )
    return Item(body=title, label=number, label_pt=text.width(number) + 7.0)


def _items(scene: BoardScene, text: BoardText, *, size_pt: float) -> tuple[Item, ...]:
    items = [
        _heading(scene, text),
        Item(body=Paragraph(text=scene.facts, size_pt=7.5, color=QUIET, align="side")),
        Item(body=Paragraph(text=scene.spoken, size_pt=size_pt, color=INK), gap_pt=4.0),
    ]
    for label, value in scene.details:
        mark = Paragraph(text=label, size_pt=7.0, color=QUIET, align="side")
        body = Paragraph(text=value, size_pt=size_pt - 0.5, color=INK, align="side")
        items.append(Item(body=body, label=mark, label_pt=LABEL_W, gap_pt=3.0))
    return tuple(item for item in items if item.body.text)


def _parts(cell: Cell, text: BoardText, *, most_pt: float) -> Iterator[Cell]:
    """The cell, and as many more as its text needs to stand on pages."""
    while cell.height_pt > most_pt:
        rules_pt = ABOVE_RULES + RULES * RULE_GAP if cell.has_picture else 0.0
        head, rest = _cut(
            cell.items, text, width_pt=cell.text_width_pt, height_pt=most_pt - rules_pt
        )
        yield _with_items(cell, head, text)
        cell = replace(cell, picture_pt=(0.0, 0.0), has_rules_below=False)
        items = (_heading(cell.scene, text, ending=" (continued)"), *rest)
        cell = _with_items(cell, items, text)
    yield cell


def _cut(
    items: Sequence[Item], text: BoardText, *, width_pt: float, height_pt: float
) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    """The items that fit into a height, and the rest; one may be cut in two."""
    head: list[Item] = []
    for index, item in enumerate(items):
        room_pt = width_pt - item.label_pt
        fits, left = text.split(
            item.body, width_pt=room_pt, height_pt=max(0.0, height_pt - item.gap_pt)
        )
        if fits is not None:
            head.append(replace(item, body=fits))
            height_pt -= item.gap_pt + text.height(fits, width_pt=room_pt)
        if left is not None:
            return tuple(head), (replace(item, body=left), *items[index + 1 :])
    return tuple(head), ()

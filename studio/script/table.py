"""Two-column scripts: one column for the picture, one for what is spoken; one row is one scene."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence

from studio.errors import ScriptError
from studio.script.draft import Draft, squeeze, unquote
from studio.script.model import LineKind, ScriptLine

_COLUMNS = (
    (LineKind.visual, r"visuals?|video|pictures?|images?|shots?|what we see|bild|image"),
    (
        LineKind.narration,
        r"audio|narration|narrator|voice|voice[- ]?over|vo|spoken|speech|dialogue|what we hear"
        r"|script|ton",
    ),
    (LineKind.on_screen, r"text|on[- ]?screen(?: text)?|super|titles?|graphics?|caption"),
    (LineKind.heading, r"scenes?|section|chapter|headings?|part"),
    (LineKind.direction, r"notes?|music|sfx|sound|camera|comments?|direction"),
)
Columns = dict[int, LineKind]


def find_columns(header: Sequence[str]) -> Columns | None:
    """Which column is which, or None unless one is spoken or shown and two have known names."""
    columns: Columns = {}
    for index, cell in enumerate(header):
        name = squeeze(cell).strip("*_: ").lower()
        for kind, names in _COLUMNS:
            if re.fullmatch(names, name) and kind not in columns.values():
                columns[index] = kind
                break
    kinds = set(columns.values())
    has_both = {LineKind.visual, LineKind.narration} <= kinds
    return columns if has_both else None


def row_lines(
    cells: Sequence[str], columns: Columns, *, number: int, row: int
) -> tuple[ScriptLine, ...]:
    """The lines of one row, a heading first; empty for an empty row."""
    found: dict[LineKind, str] = {}
    for index, kind in columns.items():
        text = squeeze(cells[index]) if index < len(cells) else ""
        if text:
            found[kind] = unquote(text) if kind is LineKind.on_screen else text
    if not found:
        return ()
    heading = found.pop(LineKind.heading, "")
    order = (LineKind.visual, LineKind.narration, LineKind.on_screen, LineKind.direction)
    return (
        ScriptLine(kind=LineKind.heading, text=heading, number=number, paragraph=row),
        *(
            ScriptLine(kind=kind, text=found[kind], number=number, paragraph=row)
            for kind in order
            if kind in found
        ),
    )


def has_table_header(text: str) -> bool:
    """Whether the first line is the header of a tab- or comma-separated two-column script."""
    first = text.lstrip("\n").split("\n", 1)[0]
    return any(
        find_columns(cells) is not None
        for delimiter in "\t,;"
        if (cells := _first_row(first, delimiter))
    )


def read_table(text: str) -> Draft:
    """Read a tab-, comma- or semicolon-separated table whose first row names its columns.

    Raises:
        ScriptError: When no row names a picture and a spoken column, or the quoting is broken.
    """
    body = text.lstrip("\n")
    first = body.split("\n", 1)[0]
    for delimiter in "\t,;":
        columns = find_columns(_first_row(first, delimiter))
        if columns is not None:
            break
    else:
        raise ScriptError(
            "The table's first row does not name its columns.",
            'Name them "visual" and "narration", for example.',
        )
    skipped = len(text) - len(body)
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=delimiter, skipinitialspace=True)
    lines: list[ScriptLine] = []
    try:
        for row, cells in enumerate(reader):
            if row:
                lines += row_lines(cells, columns, number=reader.line_num + skipped, row=row)
    except csv.Error as error:
        raise ScriptError(
            "The table could not be read: its quotation marks do not match.",
            "Export it again as CSV or tab-separated text.",
        ) from error
    return Draft(format="table", lines=tuple(lines))


def _first_row(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line[:2000]], delimiter=delimiter, skipinitialspace=True), [])
    except csv.Error:
        return []

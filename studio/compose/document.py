"""A document of headings, words and tables: a value that becomes a PDF or a web page."""

from __future__ import annotations

from dataclasses import dataclass

TONES = ("plain", "quiet", "accent", "good", "warn", "bad")


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """Begins a part.

    Attributes:
        text: Its words.
        level: 1 begins a chapter, 2 a section.
        note: A sentence below it, may be empty.
    """

    text: str
    level: int = 2
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A paragraph.

    Attributes:
        text: May hold line ends.
        tone: One of `TONES`.
    """

    text: str
    tone: str = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A table's column.

    Attributes:
        title: Stands above it, on every page.
        share: Its part of the width; all of a table's add up to 1.
    """

    title: str
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A table's cell.

    Attributes:
        paragraphs: From top to bottom.
        is_tag: Whether it is a single word on a coloured ground.
    """

    paragraphs: tuple[Words, ...]
    is_tag: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table.

    Attributes:
        columns: From the left.
        rows: Each as long as `columns`.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


Block = Heading | Words | Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """All of it.

    Attributes:
        title: On the first page and in every foot.
        kind: What it is, above the title.
        language: Of its words, ISO 639-1.
        facts: Pairs of a name and a value below the title.
        blocks: From top to bottom.
    """

    title: str
    kind: str
    language: str
    facts: tuple[tuple[str, str], ...]
    blocks: tuple[Block, ...]


def cell(text: str, tone: str = "plain") -> Cell:
    """A cell of one paragraph."""
    return Cell(paragraphs=(Words(text=text, tone=tone),))


def tag(text: str, tone: str) -> Cell:
    """A cell that is a single word on a coloured ground."""
    return Cell(paragraphs=(Words(text=text, tone=tone),), is_tag=True)

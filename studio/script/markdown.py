"""Markdown scripts: headings start scenes, labelled lines describe pictures, the rest is spoken.

Parsed by markdown-it-py. Code blocks and HTML are left out: they are neither spoken nor run.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.token import Token

from studio.script.draft import Draft, split_label, squeeze
from studio.script.model import LineKind, ScriptLine
from studio.script.spoken_marks import plain, stressed_words, unstressed
from studio.script.table import find_columns, row_lines

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*\n", re.DOTALL)
_TITLE_KEY = re.compile(r"^title[ \t]*:[ \t]*(.+)$", re.IGNORECASE | re.MULTILINE)
_HEADING_LABEL = re.compile(r"(?:scene|part|chapter)\s*\d*\s*[:.–—-]\s*(?=\S)", re.IGNORECASE)
_UNSPOKEN_TAGS = re.compile(r"<\s*(?:script|style)\b", re.IGNORECASE)
_LONGEST_LINE = 4_000  # characters
_MOST_STRESSED = 6
"""Words of a paragraph; more of them are set in italics or bold for another reason."""
_SENTENCE_ENDS = ".!?…:;。！？؟।"


@dataclass(slots=True)
class _Reading:
    """What has been found so far, while walking over the tokens."""

    lines: list[ScriptLine] = field(default_factory=list)
    warnings: dict[str, None] = field(default_factory=dict)  # an ordered set
    heading_levels: list[int] = field(default_factory=list)  # one for each heading line
    paragraph: int = 0
    has_table: bool = False

    def add(self, kind: LineKind, text: str, number: int) -> None:
        if text or kind is LineKind.heading:
            self.lines.append(
                ScriptLine(kind=kind, text=text, number=number, paragraph=self.paragraph)
            )


def read_markdown(text: str) -> Draft:
    """Read a Markdown script."""
    front = _FRONT_MATTER.match(text)
    title_key = _TITLE_KEY.search(front.group(1)) if front else None
    title = squeeze(title_key.group(1)).strip("\"'") if title_key else ""
    skipped = front.group(0).count("\n") if front else 0
    parser = MarkdownIt("commonmark").enable("table").disable("code")
    reading = _Reading()
    body = _break_long_lines(text[front.end() :] if front else text)
    _walk(parser.parse(body), reading, skipped)
    if not title:
        title = _take_title(reading)
    _set_aside_introduction(reading)
    return Draft(
        format="table" if reading.has_table else "markdown",
        title=title,
        lines=tuple(reading.lines),
        warnings=tuple(reading.warnings),
    )


def _break_long_lines(text: str) -> str:
    """The text with lines cut that are longer than any paragraph: the parser is quadratic there."""
    lines: list[str] = []
    for line in text.split("\n"):
        rest = line
        while len(rest) > _LONGEST_LINE:
            cut = rest.rfind(" ", 0, _LONGEST_LINE)
            cut = cut if cut > 0 else _LONGEST_LINE
            lines += (rest[:cut], "")
            rest = rest[cut:].lstrip()
        lines.append(rest)
    return "\n".join(lines)


def _walk(tokens: Sequence[Token], reading: _Reading, skipped: int) -> None:
    in_item = False
    index = 0
    while index < len(tokens):
        token = tokens[index]
        number = (token.map[0] + 1 if token.map else 0) + skipped
        if token.type == "table_open":
            end = _closing(tokens, index, "table_close")
            _read_table(tokens[index:end], reading, skipped)
            index = end
        elif token.type == "heading_open":
            content = plain(_words(tokens[index + 1], reading))
            heading = _HEADING_LABEL.sub("", squeeze(content), count=1)
            reading.add(LineKind.heading, heading, number)
            reading.heading_levels.append(int(token.tag[1:]))
            index += 2
        elif token.type == "inline":
            _read_paragraph(_words(token, reading), reading, number, in_item=in_item)
        elif token.type in ("fence", "code_block"):
            reading.warnings["A code block was left out."] = None
        elif token.type == "html_block":
            reading.warnings["HTML was left out."] = None
        elif token.type in ("list_item_open", "list_item_close"):
            in_item = token.type == "list_item_open"
        index += 1
        if token.level == 0:
            reading.paragraph += 1


def _closing(tokens: Sequence[Token], start: int, kind: str) -> int:
    return next(i for i in range(start, len(tokens)) if tokens[i].type == kind)


def _words(token: Token, reading: _Reading) -> str:
    """An inline token's words, one line for each line of the source; stress between stars."""
    parts: list[str] = []
    depth = 0
    hidden = False  # inside <script> or <style> written within a paragraph
    for child in token.children or ():
        if child.type == "html_inline":
            hidden = bool(_UNSPOKEN_TAGS.match(child.content))
            reading.warnings["HTML was left out."] = None
        elif hidden:
            continue
        elif child.type in ("text", "code_inline", "text_special"):
            parts.append(child.content)
        elif child.type in ("em_open", "strong_open"):
            parts += ["*"] if depth == 0 else []
            depth += 1
        elif child.type in ("em_close", "strong_close"):
            depth -= 1
            parts += ["*"] if depth == 0 else []
        elif child.type in ("softbreak", "hardbreak"):
            parts.append("\n")
        elif child.type == "image" and child.content:
            parts.append(f"\nVisual: {squeeze(child.content)}\n")
    return "".join(parts)


def _read_paragraph(text: str, reading: _Reading, number: int, *, in_item: bool) -> None:
    """One paragraph: labelled lines by their label, the others joined and spoken."""
    spoken: list[str] = []
    spoken_from = number
    last: LineKind | None = None
    for offset, raw in enumerate(text.split("\n")):
        line = squeeze(raw)
        if not line:
            continue
        labelled = split_label(unstressed(line))
        if labelled is None and last is LineKind.visual and line[0].islower():
            # A description that the margin broke: it goes on in lower case.
            before = reading.lines.pop()
            labelled = (LineKind.visual, f"{before.text} {line}")
        if labelled is None:
            spoken_from = spoken_from if spoken else number + offset
            spoken.append(line)
            last = None
            continue
        _speak(spoken, reading, spoken_from, in_item=in_item)
        last, value = labelled
        reading.add(last, value, number + offset)
        spoken = []
    _speak(spoken, reading, spoken_from, in_item=in_item)


def _with_stress(text: str) -> str:
    """The text with its stars where they stress a few words; where they set off a whole, without."""
    words = len(plain(text).split())
    stressed = len(stressed_words(text))
    return text if 0 < stressed <= min(_MOST_STRESSED, words // 2) else unstressed(text)


def _speak(spoken: list[str], reading: _Reading, number: int, *, in_item: bool) -> None:
    text = _with_stress(" ".join(spoken))
    if text and in_item and text[-1] not in _SENTENCE_ENDS:
        text += "."  # a list's items are sentences when they are spoken
    reading.add(LineKind.narration, text, number)


def _read_table(tokens: Sequence[Token], reading: _Reading, skipped: int) -> None:
    rows: list[tuple[int, list[str]]] = []
    for token, inside in itertools.pairwise(tokens):
        if token.type == "tr_open":
            rows.append(((token.map[0] + 1 if token.map else 0) + skipped, []))
        elif token.type in ("th_open", "td_open"):
            rows[-1][1].append(squeeze(unstressed(_words(inside, reading))))
    columns = find_columns(rows[0][1]) if rows else None
    if columns is None:
        reading.warnings["A table without a picture and a narration column was left out."] = None
        return
    reading.has_table = True
    for row, (number, cells) in enumerate(rows[1:]):
        found = row_lines(cells, columns, number=number, row=reading.paragraph + row)
        reading.lines += found
        reading.heading_levels += [9] * sum(1 for x in found if x.kind is LineKind.heading)
    reading.paragraph += len(rows)


def _take_title(reading: _Reading) -> str:
    """Take the document's title out of the lines: a "Title:" line or the only top heading."""
    if not reading.lines:
        return ""
    first = reading.lines[0]
    rest = reading.lines[1:]
    if (
        first.kind is LineKind.on_screen
        and first.number <= 2
        and any(line.kind is LineKind.narration for line in rest)
    ):
        reading.lines.pop(0)
        return first.text
    levels = reading.heading_levels
    is_only_top = bool(levels) and all(level > levels[0] for level in levels[1:])
    is_only_top = is_only_top and (levels[0] == 1 or len(levels) > 1)
    if first.kind is LineKind.heading and is_only_top and rest:
        reading.lines.pop(0)
        levels.pop(0)
        return first.text
    return ""


def _set_aside_introduction(reading: _Reading) -> None:
    """Where scenes have pictures, what stands before the first heading is about the movie."""
    headings = [i for i, line in enumerate(reading.lines) if line.kind is LineKind.heading]
    if not headings or not headings[0]:
        return
    before, after = reading.lines[: headings[0]], reading.lines[headings[0] :]
    has_picture = any(line.kind is LineKind.visual for line in before)
    if has_picture or not any(line.kind is LineKind.visual for line in after):
        return
    if not any(line.kind is LineKind.narration for line in after):
        return
    noted = [
        ScriptLine(
            kind=LineKind.direction, text=line.text, number=line.number, paragraph=line.paragraph
        )
        if line.kind is LineKind.narration
        else line
        for line in before
    ]
    if noted != before:
        reading.lines = [*noted, *after]
        reading.warnings[
            "The words above the first scene's heading were taken as a note and are not spoken."
        ] = None

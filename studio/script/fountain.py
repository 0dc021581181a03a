"""Fountain screenplays, by fountain-parser 0.1.1 with its gaps filled before and after it.

What the library does not do, so this module does: notes ([[ ]]) and boneyard (/* */; it loses the
words before one that opens and closes on one line), the title page (it takes any first line with a
colon for one), forced action (!), lyrics (~), emphasis, and lines long enough to make its patterns
slow. Source: https://fountain.io/syntax
"""

from __future__ import annotations

import re
from dataclasses import replace

from fountain_parser import (
    Action,
    Character,
    Dialogue,
    SceneHeading,
    ScreenplayElement,
    Transition,
    parse,
)

from studio.script.draft import Draft, split_label, squeeze, unquote
from studio.script.model import LineKind, ScriptLine

_SLUG = re.compile(r"^\s*(?:INT|EXT|EST|INT\./EXT|INT/EXT|I/E)[. ]", re.IGNORECASE)
_TITLE_KEYS = re.compile(
    r"^(title|credit|authors?|source|draft date|date|contact|copyright|notes?|revision|format)\s*:",
    re.IGNORECASE,
)
_EMPHASIS = re.compile(r"(\*{1,3}|_)(?=\S)(.{1,500}?)(?<=\S)\1")
_SUPER = re.compile(r"^(?:SUPER|SUPERIMPOSE|TITLE|TEXT|ON SCREEN|CHYRON|CARD)\s*:\s*(.+)$", re.I)
_LONGEST_LINE = 400  # the library's patterns take quadratic time in a line's length


def looks_like_fountain(text: str) -> bool:
    """Whether the text has a scene heading such as "EXT. PARK - DAY" on a line of its own."""
    lines = text.split("\n")
    return any(
        _SLUG.match(line) and len(line) < 100 and (not before.strip())
        for before, line in zip(["", *lines], lines, strict=False)
    )


def read_fountain(text: str) -> Draft:
    """Read a Fountain screenplay: dialogue is spoken, scene headings and action are seen."""
    body, warnings = _without_comments(text)
    title, body, first_number = _take_title_page(body)
    # A page break first keeps the library from taking the body's first line for a title page.
    screenplay = parse("===\n\n" + "\n".join(_short_lines(body)))
    source = _LineFinder(body, first_number)
    lines: list[ScriptLine] = []
    paragraph = -1
    for element in screenplay.elements:
        if isinstance(element, Character):
            paragraph += 1
        found = _read_element(element)
        if found is None:
            continue
        kind, words = found
        number = source.find(squeeze(getattr(element, "text", "")))
        if kind is not LineKind.narration:
            paragraph += 1
        elif lines and lines[-1].kind is kind and lines[-1].paragraph == paragraph:
            # The same speech goes on.
            lines[-1] = replace(lines[-1], text=f"{lines[-1].text} {words}")
            continue
        lines.append(ScriptLine(kind=kind, text=words, number=number, paragraph=max(paragraph, 0)))
    return Draft(format="fountain", title=title, lines=tuple(lines), warnings=tuple(warnings))


def _read_element(element: ScreenplayElement) -> tuple[LineKind, str] | None:
    """What an element is for and its words; None for what is neither said nor seen."""
    match element:
        case Dialogue(text=text):
            kind = LineKind.narration
        case SceneHeading(text=text):
            kind = LineKind.heading
        case Transition(text=text):
            kind = LineKind.transition
        case Action(text=text):
            kind, text = _action(squeeze(text))
        case _:
            return None
    words = _plain(squeeze(text))
    return (kind, words) if words else None


def _action(text: str) -> tuple[LineKind, str]:
    """Action is the picture, unless it says which words are shown or is meant for people."""
    words = text.lstrip("!~ ")
    shown = _SUPER.match(words)
    if shown:
        return LineKind.on_screen, unquote(shown.group(1))
    labelled = split_label(words)
    if labelled:
        return labelled
    return LineKind.visual, words


def _plain(text: str) -> str:
    previous = ""
    while previous != text:
        previous, text = text, _EMPHASIS.sub(r"\2", text)
    return squeeze(text)


def _without_comments(text: str) -> tuple[str, list[str]]:
    """Blank out boneyard and notes; what is never closed is kept, with a warning."""
    warnings: list[str] = []
    for opening, closing, name in (("/*", "*/", "comment"), ("[[", "]]", "note")):
        kept: list[str] = []
        position = 0
        while (start := text.find(opening, position)) >= 0:
            end = text.find(closing, start + 2)
            if end < 0:
                warnings.append(f"A {name} that opens with {opening} is never closed.")
                kept.append(text[position:start])
                position = start + 2
                break
            kept.append(text[position:start])
            kept.append("\n" * text.count("\n", start, end))  # line numbers stay right
            position = end + 2
        kept.append(text[position:])
        text = "".join(kept)
    return text, warnings


def _take_title_page(text: str) -> tuple[str, str, int]:
    """The title, the text after the title page, and that text's first line number."""
    lines = text.split("\n")
    start = next((i for i, line in enumerate(lines) if line.strip()), 0)
    if not _TITLE_KEYS.match(lines[start]):
        return "", text, 1
    title: list[str] = []
    key = ""
    index = start
    while index < len(lines) and lines[index].strip():
        line = lines[index]
        if ":" in line and not line[0].isspace():
            key, _, value = line.partition(":")
        elif line[0].isspace():
            value = line
        else:
            break
        if key.strip().lower() == "title" and value.strip():
            title.append(_plain(value))
        index += 1
    return " ".join(title), "\n".join(lines[index:]), index + 1


def _short_lines(text: str) -> list[str]:
    """The lines, with the very long ones broken; a paragraph's lines are joined again later."""
    short: list[str] = []
    for line in text.split("\n"):
        rest = squeeze(line) if len(line) > _LONGEST_LINE else line.rstrip()
        while len(rest) > _LONGEST_LINE:
            cut = rest.rfind(" ", 0, _LONGEST_LINE)
            cut = cut if cut > 0 else _LONGEST_LINE
            short.append(rest[:cut])
            rest = rest[cut:].lstrip()
        short.append(rest)
    return short


class _LineFinder:
    """Line numbers for elements that come in the order of the source; the library keeps none."""

    def __init__(self, text: str, first_number: int) -> None:
        self._lines = [squeeze(line) for line in text.split("\n")]
        self._first = first_number
        self._next = 0

    def find(self, text: str) -> int:
        """The number of the next line whose words begin `text` or hold it; 0 when there is none."""
        start = text[:40]
        if not start:
            return 0
        for index in range(self._next, min(self._next + 200, len(self._lines))):
            if start in self._lines[index] or (
                self._lines[index] and text.startswith(self._lines[index])
            ):
                self._next = index
                return self._first + index
        return 0

"""Plain text: paragraphs between blank lines; a short first line alone is the title."""

from __future__ import annotations

import itertools

from studio.script.draft import Draft, squeeze
from studio.script.model import LineKind, ScriptLine

_SENTENCE_ENDS = ".!?…:;,。！？؟।\"'”’»)"
_TITLE_WORDS = 9
_WRAP_COLUMN = 50  # a line shorter than this was ended by its writer, not by the margin


def read_prose(text: str) -> Draft:
    """Read plain text; everything but a title is spoken."""
    lines: list[ScriptLine] = []
    for paragraph, block in enumerate(_blocks(text)):
        for number, joined in _unwrap(block):
            lines.append(
                ScriptLine(kind=LineKind.narration, text=joined, number=number, paragraph=paragraph)
            )
    title = ""
    if len(lines) > 1 and lines[1].paragraph != 0 and _is_title(lines[0].text):
        title = lines.pop(0).text
    return Draft(format="prose", title=title, lines=tuple(lines))


def _blocks(text: str) -> list[list[tuple[int, str]]]:
    """Runs of (line number, line) between blank lines."""
    blocks: list[list[tuple[int, str]]] = [[]]
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            blocks[-1].append((number, squeeze(line)))
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _unwrap(block: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Join lines that a margin broke; keep breaks that the writer meant (verses, lists)."""
    joined = [block[0]]
    for (_, before), (number, line) in itertools.pairwise(block):
        meant = len(before) < _WRAP_COLUMN and not line[0].islower() and before[-1] != ","
        if meant:
            joined.append((number, line))
        else:
            joined[-1] = (joined[-1][0], f"{joined[-1][1]} {line}")
    return joined


def _is_title(line: str) -> bool:
    return len(line.split()) <= _TITLE_WORDS and len(line) <= 80 and line[-1] not in _SENTENCE_ENDS

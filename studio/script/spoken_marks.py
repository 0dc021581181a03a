"""Marks for the voice inside spoken text: `*word*` is stressed, `[pause 0.5]` is a silence.

They are a part of the narration as a person writes it, and never shown: captions, titles and
descriptions are made of `plain` text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

USUAL_PAUSE_S = 0.5
LONGEST_PAUSE_S = 10.0

_PAUSE = re.compile(
    r"(?P<before>\s*)\[\s*pause\b\s*:?\s*(?P<s>\d{1,4}(?:[.,]\d{1,4})?)?\s*(?:s|sec|seconds?)?\s*\]"
    r"(?P<after>\s*)",
    re.IGNORECASE,
)
_STRESS = re.compile(r"(?<![\w*\\])(\*{1,2})(?=[^\s*])([^*\n]{1,200}?)(?<=[^\s*])\1(?![\w*])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of text without a pause mark inside.

    Attributes:
        text: May hold marks of stress; may be empty.
        pause_s: Silence that a mark asks for after it.
    """

    text: str
    pause_s: float = 0.0


def plain(text: str) -> str:
    """The text without marks, as it is read by the eye."""
    if "[" in text:
        text = _PAUSE.sub(lambda found: " " if found["before"] or found["after"] else "", text)
        text = text.strip() if text[:1].isspace() or text[-1:].isspace() else text
    return _STRESS.sub(r"\2", text) if "*" in text else text


def unstressed(text: str) -> str:
    """The text without marks of stress; pauses stay."""
    return _STRESS.sub(r"\2", text)


def spans(text: str) -> tuple[Span, ...]:
    """The text cut at its pause marks; marks that follow each other add up to the longest pause."""
    found: list[Span] = []
    end = 0
    for mark in _PAUSE.finditer(text):
        found.append(Span(text=text[end : mark.start()].strip(), pause_s=_seconds(mark["s"])))
        end = mark.end()
    found.append(Span(text=text[end:].strip()))
    joined: list[Span] = []
    for span in found:
        if joined and not span.text:
            pause_s = min(joined[-1].pause_s + span.pause_s, LONGEST_PAUSE_S)
            joined[-1] = Span(text=joined[-1].text, pause_s=pause_s)
        else:
            joined.append(span)
    return tuple(joined)


def stressed_words(text: str) -> frozenset[int]:
    """Which words of `plain(text)`, counted from 0 between spaces, are marked as stressed."""
    shown, places, end = "", list[tuple[int, int]](), 0
    for mark in _STRESS.finditer(text):
        shown += text[end : mark.start()]
        places.append((len(shown), len(shown) + len(mark[2])))
        shown += mark[2]
        end = mark.end()
    shown += text[end:]
    return frozenset(
        index
        for index, word in enumerate(re.finditer(r"\S+", shown))
        if any(start < word.end() and word.start() < stop for start, stop in places)
    )


def pause_seconds(text: str) -> float:
    """Silence that all pause marks of a text ask for."""
    return sum(span.pause_s for span in spans(text)) if "[" in text else 0.0


def _seconds(written: str | None) -> float:
    if written is None:
        return USUAL_PAUSE_S
    return min(float(written.replace(",", ".")), LONGEST_PAUSE_S)

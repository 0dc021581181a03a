"""Captions of a person's own wording, timed by the voice: their words are found among the spoken ones."""

from __future__ import annotations

import difflib
import itertools
import unicodedata
from collections.abc import Sequence

from studio.compose.captions import CaptionLimits, make_cues
from studio.compose.phrases import WordTime, cells
from studio.compose.text import printable
from studio.compose.timeline import Cue

_ENOUGH = 0.4
"""Part of the words that must be among the spoken ones; else it is a translation, timed by length."""


def retimed_cues(
    text: str, *, words: Sequence[WordTime], end_s: float, limits: CaptionLimits
) -> tuple[Cue, ...]:
    """Cues for a text of one line a caption; lines too long for one are parted at phrases.

    Args:
        text: A line for each caption.
        words: The spoken words with their times in the scene, rising.
        end_s: End of the scene: no cue goes past it.
        limits: Line length and reading speed.
    """
    lines = [clean for clean in (printable(line) for line in text.splitlines()) if clean]
    if not lines or not words:
        return ()
    timed = word_times([line.split() for line in lines], words)
    starts_s = [line[0][1] for line in timed]
    ends_s = [*starts_s[1:], end_s]
    cues: list[Cue] = []
    for line, line_words, until_s in zip(lines, timed, ends_s, strict=True):
        cues += make_cues(line, words=line_words, end_s=min(until_s, end_s), limits=limits)
    return tuple(cues)


def word_times(
    lines: Sequence[Sequence[str]], words: Sequence[WordTime]
) -> list[tuple[WordTime, ...]]:
    """The words of each line with times: a spoken word's own where it is said, else by length between."""
    flat = [word for line in lines for word in line]
    starts_s = _starts(flat, words)
    ends_s = [*starts_s[1:], words[-1][2]]
    timed: list[tuple[WordTime, ...]] = []
    at = 0
    for line in lines:
        stop = at + len(line)
        found = zip(line, starts_s[at:stop], ends_s[at:stop], strict=True)
        timed.append(tuple((word, start, max(start, end)) for word, start, end in found))
        at = stop
    return timed


def _starts(flat: Sequence[str], words: Sequence[WordTime]) -> list[float]:
    """When each word begins, rising."""
    own, said = [_bare(word) for word in flat], [_bare(word[0]) for word in words]
    matcher = difflib.SequenceMatcher(None, own, said, autojunk=False)
    known = {
        block.a + n: words[block.b + n][1]
        for block in matcher.get_matching_blocks()
        for n in range(block.size)
        if own[block.a + n]
    }
    if len(known) < _ENOUGH * len(flat):
        known = {}
    known[0] = min([words[0][1], *known.values()])
    known[len(flat)] = words[-1][2]
    lengths = [cells(word) + 1 for word in flat]
    starts_s = [0.0] * len(flat)
    places = sorted(known)
    for first, last in itertools.pairwise(places):
        total = sum(lengths[first:last])
        at_s = known[first]
        for n in range(first, last):
            starts_s[n] = at_s
            at_s += (known[last] - known[first]) * lengths[n] / total
    return starts_s


def _bare(word: str) -> str:
    """A word without case, accents and marks, to be compared."""
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in apart if unicodedata.category(c)[0] in "LN")

"""Cuts a long line of phonemes where a speaker would breathe, so that each piece fits the voice."""

from __future__ import annotations

from studio.narration.phonemes import NOBODY, PhonemeLine

LIMIT = 500
"""Symbols in one piece; the voice takes 510 with its two end marks, and one full stop may be added."""
COMFORTABLE = 260
"""Beyond this a piece ends with the sentence: shorter pieces can be cancelled and use less memory."""

_SENTENCE_MARKS = ".!?…"
_CLAUSE_MARKS = ";:—,"


def cut_phrases(line: PhonemeLine) -> tuple[PhonemeLine, ...]:
    """The line in pieces of at most `LIMIT` symbols, cut after sentences, else clauses, else words."""
    pieces = list[PhonemeLine]()
    start, length = 0, len(line.symbols)
    while start < length:
        end = _next_cut(line.symbols, start)
        piece = _slice(line, start, end)
        if piece.symbols:
            pieces.append(piece)
        start = end
    return tuple(pieces)


def _next_cut(symbols: str, start: int) -> int:
    rest = len(symbols) - start
    if rest <= COMFORTABLE:
        return len(symbols)
    window = symbols[start : start + LIMIT]
    sentence = _last_mark(window[:COMFORTABLE], _SENTENCE_MARKS)
    if sentence == 0:
        sentence = _first_mark(window, _SENTENCE_MARKS)
    # A scrap after the cut would be spoken worse than a longer piece.
    if sentence and rest - sentence < 25 and rest <= LIMIT:
        return len(symbols)
    if sentence:
        return start + sentence
    if rest <= LIMIT:
        return len(symbols)
    clause = _last_mark(window, _CLAUSE_MARKS) or window.rfind(" ") + 1
    return start + (clause or LIMIT)


def _last_mark(text: str, marks: str) -> int:
    """Length of `text` up to and with its last mark, 0 when there is none."""
    return max((text.rfind(mark) + 1 for mark in marks), default=0)


def _first_mark(text: str, marks: str) -> int:
    found = [text.find(mark) + 1 for mark in marks if mark in text]
    return min(found, default=0)


def _slice(line: PhonemeLine, start: int, end: int) -> PhonemeLine:
    while start < end and line.symbols[start] == " ":
        start += 1
    while end > start and line.symbols[end - 1] == " ":
        end -= 1
    return PhonemeLine(symbols=line.symbols[start:end], owners=line.owners[start:end])


def with_closing_mark(phrase: PhonemeLine) -> PhonemeLine:
    """The phrase with a full stop where it has no mark: without one the voice drops its last sound."""
    if phrase.symbols[-1:] in tuple(_SENTENCE_MARKS + _CLAUSE_MARKS):
        return phrase
    return PhonemeLine(symbols=f"{phrase.symbols}.", owners=(*phrase.owners, NOBODY))

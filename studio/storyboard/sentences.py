"""Text to sentences, by pysbd, and over-long sentences to clauses."""

from __future__ import annotations

import re
from functools import lru_cache

import pysbd
from pysbd.languages import LANGUAGE_CODES

from studio.storyboard.pacing import speaking_time_s

_CHUNK = 2_000  # characters; pysbd takes quadratic time (3 s for 40,000)
_PLAIN_END = re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+|(?<=[。！？؟।])\s*")
# Where a sentence may be cut, the best first: semicolon and dash; comma before a joining word;
# any comma or colon.
_CLAUSE_ENDS = (
    re.compile(r"(?<=[;；])\s*|\s+(?=[–—]\s)|(?<=\s[–—])\s+"),
    re.compile(r"(?<=,)\s+(?=(?:and|but|or|so|because|while|when|which|where|then|until)\b)"),
    re.compile(r"(?<=[,:])\s+|(?<=[，、：،])\s*"),
)


@lru_cache(maxsize=4096)  # asked again for every scene at every edit of a long storyboard
def split_sentences(text: str, language: str) -> tuple[str, ...]:
    """The sentences of a text, in order and without losing a word."""
    rules = language if language in LANGUAGE_CODES else "en"
    segmenter = pysbd.Segmenter(language=rules, clean=False)
    sentences: list[str] = []
    for chunk in _chunks(text):
        found = [sentence.strip() for sentence in segmenter.segment(chunk)]
        # The library loses or repeats words around rare signs: then the plain rule is used.
        if _letters("".join(found)) != _letters(chunk):
            found = [sentence.strip() for sentence in _PLAIN_END.split(chunk)]
        sentences += [sentence for sentence in found if sentence]
    return tuple(_with_loose_ends(sentences))


def split_long(sentence: str, longest_s: float) -> tuple[str, ...]:
    """Cut a sentence that takes longer than `longest_s` at clauses, else words, evenly."""
    total_s = speaking_time_s(sentence)
    if total_s <= longest_s:
        return (sentence,)
    parts = int(total_s / longest_s) + 1
    goal_s = total_s / parts
    pieces = [sentence]
    for pattern in _CLAUSE_ENDS:
        pieces = [
            piece
            for whole in pieces
            for piece in (_cut(pattern, whole) if speaking_time_s(whole) > longest_s else [whole])
        ]
    pieces = [
        piece
        for whole in pieces
        for piece in (_by_words(whole, goal_s) if speaking_time_s(whole) > longest_s else [whole])
    ]
    return tuple(_join_up_to(pieces, longest_s, goal_s))


def _cut(pattern: re.Pattern[str], text: str) -> list[str]:
    return [piece for piece in pattern.split(text) if piece.strip()]


def _chunks(text: str) -> list[str]:
    """Pieces of at most about `_CHUNK` characters, cut after a sentence where possible."""
    chunks: list[str] = []
    while len(text) > _CHUNK:
        ends = [match.end() for match in _PLAIN_END.finditer(text, 0, _CHUNK)]
        cut = ends[-1] if ends else text.rfind(" ", 0, _CHUNK)
        cut = cut if cut > 0 else _CHUNK
        chunks.append(text[:cut])
        text = text[cut:]
    return [*chunks, text]


def _letters(text: str) -> str:
    return "".join(text.split())


def _with_loose_ends(sentences: list[str]) -> list[str]:
    """Join pieces without a letter or digit (a lone quote, "...") to the sentence before."""
    joined: list[str] = []
    for sentence in sentences:
        if joined and not any(character.isalnum() for character in sentence):
            joined[-1] = f"{joined[-1]} {sentence}"
        else:
            joined.append(sentence)
    return joined


def _by_words(text: str, goal_s: float) -> list[str]:
    """Cut at spaces, or between characters where there are none."""
    words = text.split(" ")
    units = words if len(words) > 1 else re.findall(r".{1,8}", text)
    joint = " " if len(words) > 1 else ""
    if len(words) > 1:  # one endless word among others is cut as well
        units = [unit for word in words for unit in (re.findall(r".{1,60}", word) or [""])]
    pieces: list[str] = []
    current: list[str] = []
    current_s = 0.0
    for unit in units:
        unit_s = speaking_time_s(unit)
        if current and current_s + unit_s > goal_s:
            pieces.append(joint.join(current))
            current, current_s = [], 0.0
        current.append(unit)
        current_s += unit_s
    return [*pieces, joint.join(current)]


def _join_up_to(pieces: list[str], longest_s: float, goal_s: float) -> list[str]:
    """Join neighbours again until each piece is about `goal_s` long."""
    joined: list[str] = []
    joined_s = 0.0
    for piece in pieces:
        piece_s = speaking_time_s(piece)
        fits = joined_s + piece_s <= longest_s and joined_s + piece_s / 2 <= goal_s
        if joined and fits:
            space = "" if joined[-1][-1] in "，、；：" else " "
            joined[-1] = f"{joined[-1]}{space}{piece}"
            joined_s += piece_s
        else:
            joined.append(piece)
            joined_s = piece_s
    return joined

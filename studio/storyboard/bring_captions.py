"""Subtitles that were made elsewhere become the captions of a storyboard's scenes.

Their times are not kept: the movie's own voice times them. They are matched to the scenes by their
words, or, where they are a translation, by how far through the text they stand.
"""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from studio.errors import ScriptError
from studio.storyboard.model import Storyboard

_ENOUGH = 0.3
"""Part of the subtitles' words that must be in the narration; below it they are a translation."""


def bring_captions(storyboard: Storyboard, subtitles: Sequence[str]) -> Storyboard:
    """The storyboard with captions from subtitles; scenes that get none keep what they have.

    Args:
        storyboard: Whose scenes.
        subtitles: The text of each subtitle, in order.

    Raises:
        ScriptError: There are no words in the subtitles, or none that are spoken.
    """
    tokens = [(word, cue) for cue, text in enumerate(subtitles) for word in text.split()]
    spoken = [
        (word, number)
        for number, scene in enumerate(storyboard.scenes)
        for word in scene.narration.split()
    ]
    if not tokens:
        raise ScriptError("The subtitles hold no words.", "Choose another SRT or VTT file.")
    if not spoken:
        raise ScriptError(
            "Nothing is spoken in this storyboard, so captions cannot be placed.",
            "Write what is said in each scene first.",
        )
    homes = _homes([word for word, _ in tokens], spoken)
    captions: dict[int, dict[int, list[str]]] = {}
    for (word, cue), home in zip(tokens, homes, strict=True):
        captions.setdefault(home, {}).setdefault(cue, []).append(word)
    scenes = tuple(
        replace(scene, caption="\n".join(" ".join(words) for words in captions[number].values()))
        if number in captions
        else scene
        for number, scene in enumerate(storyboard.scenes)
    )
    return replace(storyboard, scenes=scenes)


def _homes(words: Sequence[str], spoken: Sequence[tuple[str, int]]) -> list[int]:
    """The scene of each word; never falling."""
    own, said = [_bare(word) for word in words], [_bare(word) for word, _ in spoken]
    matcher = difflib.SequenceMatcher(None, own, said, autojunk=False)
    known = {
        block.a + n: spoken[block.b + n][1]
        for block in matcher.get_matching_blocks()
        for n in range(block.size)
        if own[block.a + n]
    }
    if len(known) < _ENOUGH * len(words):
        return _by_length(words, spoken)
    homes: list[int] = []
    following = dict(known)
    after = max(known.values())
    for n in range(len(words) - 1, -1, -1):
        after = following.setdefault(n, after)
    for n in range(len(words)):
        before = homes[-1] if homes else following[n]
        homes.append(max(before, known[n]) if n in known else before)
    return homes


def _by_length(words: Sequence[str], spoken: Sequence[tuple[str, int]]) -> list[int]:
    """By the part of all letters that stands before each word."""
    total, all_spoken = sum(map(len, words)), sum(len(word) for word, _ in spoken)
    homes: list[int] = []
    at, passed, place = 0, 0, 0
    for word in words:
        wanted = (at + len(word) / 2) / total * all_spoken
        while place < len(spoken) - 1 and passed + len(spoken[place][0]) < wanted:
            passed += len(spoken[place][0])
            place += 1
        homes.append(spoken[place][1])
        at += len(word)
    return homes


def _bare(word: str) -> str:
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in apart if unicodedata.category(c)[0] in "LN")

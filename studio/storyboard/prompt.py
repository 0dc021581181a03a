"""What to draw for a line: a short English description made from the narration, without a model.

A description is the narration's own most picturable sentences, pronouns resolved to the last
subject, with the place, time of day and weather of the scenes before where a scene names none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from studio.storyboard import words
from studio.storyboard.subjects import resolve, singular, word_list
from studio.storyboard.surroundings import (
    Surroundings,
    add_surroundings,
    enter_slug,
    first_phrase,
    observe,
)

MAX_WORDS = 22
"""Longest derived description: about thirty word pieces, what the starter model reads."""

_MAX_LETTERS = 160  # the same for scripts without spaces and for endless words
_PAIR_WORDS = 18  # two sentences together, so that place and time find room

_FILLERS = (
    r"^(?:we|you|scientists|people|they|experts) (?:also )?call (?:this|that|it|them|these)\b.*",
    r"^(?:this|that|it|these) (?:process |step |stage )?(?:is|are|was) (?:called|known as)\b.*",
    r"^(?:this|that|it) is (?!(?:a|an|the|my|our|your|where|what|how)\b)\w+[.!?]*$",
    r"^(?:let us|let's|let me)\b.*(?:see|look|begin|start|explain|find out)\b.*",
    r"^(?:thank you|thanks)\b.{0,30}$|^(?:hello|hi|welcome)[.!,]?$",
    r"^(?:then )?the \w+ (?:starts|begins) again[.!]?$",
)
_LEAD_INS = re.compile(
    r"^(?:and|but|so|then|now|well|next|first|second|third|finally|remember|of course|in fact"
    r"|for example|for instance|that is why|as you can see|in other words|however|today"
    r"|did you know(?: that)?|imagine(?: that)?|in this (?:lesson|video|film|movie)|meanwhile)"
    r"\b[,:]?\s+(?=\w)",
    re.IGNORECASE,
)
_IT_IS_A = re.compile(
    r"(^|,\s+)(?:it|this|that|he|she) (?:is|was|becomes|became) (?=(?:a|an|the)\s)", re.IGNORECASE
)
_NOUN_PHRASE = re.compile(r"\b(?:an?|the|our|my|your|his|her|their)\s+\w", re.IGNORECASE)
_OPEN_ENDS = words.word_set(
    """
    a an the and or but of in on at to with for from by into over past its their as
    """
)
# Words that lose their capital when a sentence becomes part of a description.
_SMALL = words.word_set(
    """
    it they he she we you when where while if as in on at high up down over under through near
    then behind above below after before with from into there here order tall big small large
    little old new young long wide deep warm cold soft quiet busy empty more only inside outside
    together suddenly slowly rain snow
    """
)


def describe_narration(sentences: Sequence[str], around: Surroundings) -> tuple[str, Surroundings]:
    """The description of one scene's narration, and what the next scene takes over from it."""
    return _described(tuple(sentences), around)


@lru_cache(maxsize=4096)  # a scene's picture depends on all before it: asked at every edit
def _described(sentences: tuple[str, ...], around: Surroundings) -> tuple[str, Surroundings]:
    before = around
    candidates: list[tuple[float, str]] = []
    for sentence in sentences:
        around = observe(sentence, around)
        resolved, around = resolve(_IT_IS_A.sub(r"\1", sentence), around)
        text = _without_filler(resolved)
        if text:
            candidates.append((_picture_score(text, sentence), text))
    if not candidates:
        candidates = [(0.0, _tidy(sentence)) for sentence in sentences[:1]]
    chosen = _choose(candidates)
    text = ", ".join(chosen)
    is_vague = all(score <= 0 for score, _ in candidates) and not _NOUN_PHRASE.search(text)
    if is_vague and before.thing:
        text = f"{text}, {before.thing}"  # nothing to draw is named: the subject stays in view
    most = MAX_WORDS + 4  # a phrase may go a little over; half a sentence may not
    return add_surroundings(shorten(text), around, most_words=most), around


def describe_visual(visual: str, heading: str, around: Surroundings) -> tuple[str, Surroundings]:
    """A written description, completed with the place and time of a screenplay's heading."""
    slugged = enter_slug(heading, around)
    if slugged is None:
        resolved, after = resolve(visual, around)
        return " ".join(visual.split()).rstrip(" .;,:"), observe(resolved, after)
    place, time = slugged.setting, slugged.time
    around = slugged
    pieces: list[str] = []
    for sentence in re.split(r"(?<=[.!?])\s+", visual):
        # Screenplays write who appears first in capitals.
        small = re.sub(r"\b[A-Z]{3,}\b", lambda match: match.group().lower(), sentence)
        resolved, around = resolve(small, around)
        pieces.append(_tidy(resolved))
    text = shorten(", ".join(piece for piece in pieces if piece))
    if place and place.split()[-1] not in word_list(text):
        text = f"{text}, {place}"
    if time and not first_phrase(text, words.TIMES):
        text = f"{text}, {time}"
    after = observe(text, around)
    # The heading rules: a desk in the action does not move the scene out of a classroom.
    return text, Surroundings(
        setting=place,
        time=time,
        weather=after.weather,
        thing=after.thing,
        things=after.things,
        man=after.man,
        woman=after.woman,
        colored=after.colored,
    )


def shorten(text: str, most: int = MAX_WORDS) -> str:
    """A text of at most `most` words, cut at a clause's end where there is one near."""
    text = text.strip()
    parts = text.split()
    if len(parts) > most:
        kept = parts[:most]
        ends = [i for i, word in enumerate(kept) if word[-1] in ",;:" and i >= most // 2]
        kept = kept[: ends[-1] + 1] if ends else kept
        while len(kept) > 1 and kept[-1].lower().strip(",;:") in _OPEN_ENDS:
            kept.pop()
        text = " ".join(kept)
    if len(text) > _MAX_LETTERS:
        cut = text.rfind(" ", 0, _MAX_LETTERS)
        text = text[: cut if cut > 0 else _MAX_LETTERS]
    return text.rstrip(" ,;:–—-.。")


def _choose(candidates: Sequence[tuple[float, str]]) -> list[str]:
    """The best sentence, and the next best where both fit; in the order they are spoken."""
    ranked = sorted(enumerate(candidates), key=lambda item: (-item[1][0], item[0]))
    chosen = ranked[:1]
    for item in ranked[1:2]:
        total = sum(len(text.split()) for _, (_, text) in (*chosen, item))
        if item[1][0] > 0 and total <= _PAIR_WORDS:
            chosen.append(item)
    return [text for _, (_, text) in sorted(chosen)]


def _picture_score(text: str, sentence: str) -> float:
    """How well a sentence can be drawn: things that it names, fewer for questions."""
    named = {singular(word) for word in word_list(text)} & words.THINGS
    score = float(min(len(named), 4))
    return score - 1.5 if sentence.rstrip().endswith("?") else score


def _without_filler(text: str) -> str:
    bare = text.strip()
    if any(re.match(filler, bare, re.IGNORECASE) for filler in _FILLERS):
        return ""
    return _tidy(_LEAD_INS.sub("", _LEAD_INS.sub("", bare)))


def _tidy(text: str) -> str:
    """One line without closing dots, small at the start unless that is a name."""
    line = " ".join(text.split()).rstrip(" .;,:!?")
    first = line.split(" ", 1)[0].strip(",")
    is_common = (
        first.lower() in words.DETERMINERS
        or first.lower() in _SMALL
        or singular(first.lower()) in words.THINGS
    )
    is_initials = len(first) > 1 and first.isupper()
    return line[:1].lower() + line[1:] if is_common and not is_initials else line

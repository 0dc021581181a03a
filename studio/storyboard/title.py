"""Short titles of scenes, for lists and chapters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from studio.script.spoken_marks import plain
from studio.storyboard import words
from studio.storyboard.sentences import split_sentences
from studio.storyboard.subjects import singular, word_list
from studio.storyboard.surroundings import match_slug

_MOST_WORDS = 5
_MOST_LETTERS = 48
# "We call this evaporation." and "This is condensation." name the scene themselves.
_TERM = re.compile(
    r"(?:\bcall (?:this|that|it|these)|\b(?:this|that|it) (?:process )?is (?:called|known as))"
    r" (?:an? |the )?(\w+(?: \w+)?)[.!]?$"
    r"|^(?:this|that) is (\w+(?:tion|sion|sis|ment|ity|ism|ence|ance|phy|ics|ure))[.!]?$",
    re.IGNORECASE,
)
_IT_IS = re.compile(r"^(?:it|this|that) (?:is|was|becomes|became) (?=(?:an?|the)\s)", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[,;:.!?…，、。！？؟]+\s*")
_VAGUE_STARTS = words.word_set(
    """
    it this that they these he she and or so then but when where while because which who if
    """
)
_LOOSE_ENDS = words.word_set(
    """
    a an the and or but of in on at to with for from by into over past through down up its their
    as is are was that some it when very has have your our my under among between across
    """
)


def scene_title(*, heading: str, part: int, sentences: Sequence[str], visual: str) -> str:
    """A scene's title: its heading, a term it explains, or its most telling clause."""
    if heading:
        slug = match_slug(heading)
        name = _shorten(slug["place"].strip(" .").capitalize() if slug else heading)
        return f"{name} ({part + 1})" if part else name
    for sentence in sentences:
        term = _TERM.search(sentence)
        if term:
            return _capital(term.group(1) or term.group(2))
    clauses = [
        (clause, source.rstrip().endswith("?"))
        for source in ([visual] if visual else sentences)
        for clause in _CLAUSE_END.split(source)
        if any(character.isalnum() for character in clause)
    ]
    if not clauses:
        return "Scene"
    titles = [(_cut(clause), is_question) for clause, is_question in clauses]
    best, _ = max(titles, key=lambda item: _telling(item[0], is_question=item[1]))
    return _capital(best) or "Scene"


@lru_cache(maxsize=4096)  # asked again for every scene at every edit of a long storyboard
def title_of_words(narration: str, visual: str, language: str) -> str:
    """The title that a scene gets from its words, or from its described picture."""
    sentences = split_sentences(plain(narration), language) if narration else ()
    return scene_title(heading="", part=0, sentences=sentences, visual=visual)


def _telling(title: str, *, is_question: bool) -> float:
    """How well a clause serves as a title; `max` takes the first of equals."""
    found = title.split() or [""]
    things = len({singular(word) for word in word_list(title)} & words.THINGS)
    is_weather = title.lower() in ("it rains", "it snows")
    is_vague = found[0].lower() in _VAGUE_STARTS and not is_question and not is_weather
    score = min(things, 2) if things else -1
    return score + (0.5 if len(found) >= 3 else -1.6) - 1.5 * is_vague


def _cut(clause: str) -> str:
    """At most five words, without an open end."""
    parts = _IT_IS.sub("", clause.strip()).split()
    if len(parts) > _MOST_WORDS:
        if parts[0].lower() in ("a", "an", "the"):
            parts = parts[1:]
        parts = parts[:_MOST_WORDS]
        while len(parts) > 2 and parts[-1].lower() in _LOOSE_ENDS:
            parts.pop()
    return _shorten(" ".join(parts))


def _shorten(text: str) -> str:
    if len(text) > _MOST_LETTERS:
        cut = text.rfind(" ", 0, _MOST_LETTERS)
        text = text[: cut if cut > 0 else _MOST_LETTERS]
    return text.strip(" ,;:-–—")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]

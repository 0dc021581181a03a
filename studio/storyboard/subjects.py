"""Who "it", "they", "he" and "she" are: the things a text named last, and their colours.

A small share of centering theory (Grosz, Joshi and Weinstein 1995): of a sentence's things, the
the subject is talked on about, unless it is a bare word and what follows is known already: after
"winds push the clouds", "they" are the clouds.
"""

from __future__ import annotations

import re
from dataclasses import replace

from studio.storyboard import words
from studio.storyboard.surroundings import Surroundings

_IMPERSONAL = re.compile(
    r"^it\s+(?:rains?|snows?|rained|snowed|is|was|takes|took|costs?|seems?|smells?|all|only|gets?"
    r"|becomes|works|starts|begins|began|may|might|can|could|will|would|has been)\b",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    r"(^|[,;]\s+(?:and\s+|but\s+|then\s+)?"
    r"|\b(?:when|while|where|as|and|but|then|so|because|after|before|if)\s+)"
    r"(it|they|he|she)\b(?!')",
    re.IGNORECASE,
)
_OBJECT = re.compile(r"(?<!of )\b(it|them|him|her)(?=\s*(?:[.,;:!?]|$))", re.IGNORECASE)
_WEATHER_IT = re.compile(r"\bit (?:is (?:cold|hot|warm|dark)|rains?|snows?)\b", re.IGNORECASE)
_INDEFINITE = re.compile(
    r"^(?:an?|every|each|some|many|most|all|our|your|two|three|four|five)\s+", re.IGNORECASE
)
_KNOWN = words.word_set("the this that these those my our your his her their its")
_PREPOSITIONS = words.word_set(
    "in on at by to from of with over under into onto past through behind across near above below "
    "beside between around for along up down"
)
_MOST_COLORED = 20


def resolve(sentence: str, around: Surroundings) -> tuple[str, Surroundings]:
    """The sentence with its pronouns named, and the subjects known after it."""

    def name(match: re.Match[str]) -> str:
        known = _referent(match.group(2), around)
        return f"{match.group(1)}{known}" if known else match.group(0)

    def name_object(match: re.Match[str]) -> str:
        return _referent(match.group(1), around) or match.group(0)

    text = sentence
    if not _IMPERSONAL.match(sentence) and not _WEATHER_IT.search(sentence):
        text = _OBJECT.sub(name_object, _PRONOUN.sub(name, sentence))
    around = _note_subjects(sentence, around)
    for thing, color in around.colored:
        text = re.sub(rf"\b([Tt]he) {re.escape(thing)}\b", rf"\1 {color} {thing}", text)
    return text, around


def word_list(text: str) -> list[str]:
    """The words of a text in lower case, without signs and digits."""
    return re.findall(r"[^\W\d_]+", text.lower())


def singular(word: str) -> str:
    """The singular of a known thing's name, else the word itself."""
    if word in words.IRREGULAR:
        return words.IRREGULAR[word]
    for ending, instead in (("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("s", "")):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            base = word[: -len(ending)] + instead
            if base in words.THINGS:
                return base
    return word


def _referent(pronoun: str, around: Surroundings) -> str:
    """The definite name for a pronoun, or ""."""
    known = {
        "it": around.thing,
        "they": around.things,
        "them": around.things,
        "he": around.man or "a man",
        "him": around.man or "a man",
        "she": around.woman or "a woman",
        "her": around.woman,
    }[pronoun.lower()]
    return _INDEFINITE.sub("the ", known)


def _note_subjects(sentence: str, around: Surroundings) -> Surroundings:
    """Remember what pronouns will mean after a sentence, and the colours it names."""
    parts = re.findall(r"[^\W\d_]+(?:'s)?|[.,;:!?]", sentence)
    colored = dict(around.colored)
    noted: dict[str, tuple[bool, str]] = {}  # slot: (is without a determiner, phrase)
    for index, word in enumerate(parts):
        base = singular(word.lower())
        if base not in words.THINGS:
            continue
        if index and parts[index - 1].lower() in words.COLORS:
            colored[base] = parts[index - 1].lower()
        following = parts[index + 1].lower() if index + 1 < len(parts) else ""
        if following in words.THINGS:  # "coffee cup": the cup is meant
            continue
        phrase = _phrase(parts, index)
        before = index - len(phrase) + (0 if phrase[0] else 1)
        is_beside = before >= 0 and parts[before].lower() in _PREPOSITIONS
        slot = _slot(word.lower(), base)
        is_known = phrase[0] in _KNOWN and not is_beside
        if slot not in noted or (is_known and noted[slot][0]):
            is_bare = not phrase[0]
            noted[slot] = (is_bare, " ".join(phrase if phrase[0] else ["the", *phrase[1:]]))
    around = replace(around, colored=tuple(colored.items())[-_MOST_COLORED:])
    for slot, (_, subject) in noted.items():
        around = replace(around, **{slot: subject})
    return around


def _phrase(parts: list[str], index: int) -> list[str]:
    """A thing's determiner ("" for none) and the words from there up to the thing."""
    for start in range(index - 1, max(-1, index - 4), -1):
        word = parts[start].lower()
        if word in words.DETERMINERS:
            return [part.lower() for part in parts[start : index + 1]]
        if not word.isalpha():
            break
    return ["", parts[index].lower()]


def _slot(word: str, base: str) -> str:
    """The field of `Surroundings` that remembers a thing."""
    if base in words.PEOPLE_MALE:
        return "man"
    if base in words.PEOPLE_FEMALE:
        return "woman"
    return "things" if word != base or word == "people" else "thing"

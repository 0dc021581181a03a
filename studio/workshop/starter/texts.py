"""Reads the word lists and ideas that captions are made of; a name that nothing knows is an error.

The formats, one entry a line, `#` for comments:

    nouns.txt    KIND: singular, singular ... ; plural, plural ...
    people.txt   WHO[|WHO] [outfit=..] [action=..]: nouns ; plurals
    places.txt   SETTING: phrase, phrase ... ; noun phrase, noun phrase ...
    phrases.txt  FIELD=VALUE: phrase, phrase ...          (light, weather, camera, style)
    colors.txt   COLOR: word, word ...                     (before a noun; the first are the commonest)
    nearest.txt  KIND: word, word ...                      (things that it lacks; the kind stands in)
    verbs.txt    MOTION STANDS|*: verb phrase ...          ("go": left or right; "action=read person:")
    ideas_*.txt  = SUBJECT [+ SUBJECT] [@ SETTING|..] [; field=value|..], then its sentences
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from studio.engine.scenery.catalogue import (
    ACTIONS,
    CAMERAS,
    COLORS,
    LIGHTS,
    MOTIONS,
    OUTFITS,
    PEOPLE,
    SETTING_NAMES,
    SKINS,
    STYLES,
    SUBJECTS,
    VARIANTS,
    WEATHERS,
)  # fmt: skip
from studio.errors import StudioError
from studio.workshop.starter.partial import Names, Partial, Wanted

T = TypeVar("T")
FOLDER = Path(__file__).parent / "texts"
STANDS = ("ground", "road", "water", "air", "space", "swim", "prop", "person", "*")
STAGE_VALUES: dict[str, tuple[str, ...]] = {
    "light": LIGHTS, "weather": WEATHERS, "camera": CAMERAS, "style": STYLES, "backdrop": COLORS,
}  # fmt: skip
SUBJECT_VALUES: dict[str, tuple[Any, ...]] = {
    "color": COLORS, "motion": MOTIONS, "variant": tuple(map(str, VARIANTS)), "who": PEOPLE,
    "skin": SKINS, "outfit": OUTFITS, "action": ACTIONS, "size": ("small", "big"),
    "pos": ("left", "center", "right"),
}  # fmt: skip


class TextsError(StudioError):
    """A word list says something that the vocabulary lacks; the message names file and line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What something is called, one or many of it."""

    singular: Names
    plural: Names = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What somebody is called, and what that says of them."""

    words: Words
    who: Names
    outfit: Names = ()
    action: Names = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Idea:
    """A picture and sentences that call for it."""

    partial: Partial
    sentences: Names


@dataclass(frozen=True, slots=True, kw_only=True)
class Texts:
    """All of it.

    Attributes:
        nouns: By kind.
        people: In the order of the file.
        places: By setting: phrases ("in a kitchen") as singular, noun phrases as plural.
        phrases: By field and value.
        colors: By colour.
        nearest: Things that no kind is, by the kind that is drawn for them; among its nouns too.
        verbs: By motion (or "go", or "action=read") and by where the subject stands.
        ideas: From all `ideas_*.txt`.
    """

    nouns: dict[str, Words]
    people: tuple[Person, ...]
    places: dict[str, Words]
    phrases: dict[str, dict[str, Names]]
    colors: dict[str, Names]
    nearest: dict[str, Names]
    verbs: dict[str, dict[str, Names]]
    ideas: tuple[Idea, ...]


def read_texts(folder: Path = FOLDER) -> Texts:
    """Read a folder of lists; missing files count as empty.

    Raises:
        TextsError: A line names something unknown or is not in the format.
    """
    nouns = dict(_entries(folder / "nouns.txt", _noun))
    nearest = {kind: words.singular for kind, words in _entries(folder / "nearest.txt", _noun)}
    for kind, words in nearest.items():
        own = nouns.get(kind, Words(singular=(kind,)))
        nouns[kind] = replace(own, singular=tuple(dict.fromkeys(own.singular + words)))
    places = dict(_entries(folder / "places.txt", _place))
    phrases: dict[str, dict[str, Names]] = {}
    for (field, value), words in _entries(folder / "phrases.txt", _phrase):
        phrases.setdefault(field, {})[value] = words
    verbs: dict[str, dict[str, Names]] = {}
    for (motion, stands), words in _entries(folder / "verbs.txt", _verb):
        verbs.setdefault(motion, {})[stands] = words
    ideas = [idea for path in sorted(folder.glob("ideas_*.txt")) for idea in read_ideas(path)]
    return Texts(
        nouns=nouns, people=tuple(_entries(folder / "people.txt", _person)), places=places,
        phrases=phrases, colors=dict(_entries(folder / "colors.txt", _color)), nearest=nearest,
        verbs=verbs, ideas=tuple(ideas),
    )  # fmt: skip


def read_ideas(path: Path) -> tuple[Idea, ...]:
    """The ideas of one file, each with its sentences.

    Raises:
        TextsError: As for `read_texts`.
    """
    ideas: list[tuple[Partial, list[str]]] = []
    for number, line in _lines(path):
        if line.startswith("="):
            try:
                ideas.append((parse_idea(line[1:]), []))
            except ValueError as error:
                raise _wrong(path, number, str(error)) from error
        elif not ideas:
            raise _wrong(path, number, "a sentence stands before the first idea")
        else:
            ideas[-1][1].append(line)
    return tuple(Idea(partial=p, sentences=tuple(dict.fromkeys(s))) for p, s in ideas if s)


def parse_idea(text: str) -> Partial:
    """What an idea line states, without its "=".

    Raises:
        ValueError: It names something that the vocabulary lacks.
    """
    place = re.search(r"@([^;]*)", text)
    rest = text.replace(place[0], "") if place else text
    subjects, *fields = (part.strip() for part in rest.split(";"))
    stage: dict[str, Any] = {"setting": _known(place[1], SETTING_NAMES) if place else ()}
    for field in filter(None, fields):
        name, _, values = (part.strip() for part in field.partition("="))
        if name not in STAGE_VALUES:
            raise ValueError(f"no field of the stage is called {name!r}")
        stage[name] = _known(values, STAGE_VALUES[name])
    wanted = tuple(_wanted(s.strip()) for s in subjects.split("+")) if subjects else ()
    return Partial(subjects=wanted, **stage)


def _wanted(text: str) -> Wanted:
    match = re.fullmatch(r"([^()]+?)\s*(?:\(([^()]*)\)([^()]*))?", text)
    if match is None:
        raise ValueError(f"not a subject: {text!r}")
    fields: dict[str, Any] = {"kind": _known(match[1] + (match[3] or ""), tuple(SUBJECTS))}
    for name, values in re.findall(r"(\w+)=(.*?)(?=\s+\w+=|$)", match[2] or ""):
        if name not in SUBJECT_VALUES:
            raise ValueError(f"no field of a subject is called {name!r}")
        known = _known(values, SUBJECT_VALUES[name])
        if name == "variant":
            fields[name] = tuple(map(int, known))
        else:
            fields[name] = known[0] if name in ("size", "pos") else known
    return Wanted(**fields)


def _known(text: str, names: tuple[str, ...]) -> Names:
    values = tuple(value.strip() for value in text.split("|"))
    for value in values:
        if value not in names:
            raise ValueError(f"{value!r} is not in the vocabulary")
    return values


def _entries(path: Path, parse: Callable[[str, str], T]) -> Iterator[T]:
    for number, line in _lines(path):
        head, colon, body = line.partition(":")
        try:
            if not colon:
                raise ValueError("a colon is missing")
            yield parse(head.strip(), body)
        except ValueError as error:
            raise _wrong(path, number, str(error)) from error


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    if not path.exists():
        return
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.lstrip().startswith("#"):
            yield number, line.strip()


def _wrong(path: Path, number: int, what: str) -> TextsError:
    return TextsError(f"{path.name}, line {number}: {what}.", "Correct the line.")


def _list(body: str) -> Names:
    words = tuple(word.strip() for word in body.split(",") if word.strip())
    if not words:
        raise ValueError("no words are given")
    return words


def _words(body: str) -> Words:
    singular, _, plural = body.partition(";")
    return Words(singular=_list(singular), plural=_list(plural) if plural.strip() else ())


def _noun(head: str, body: str) -> tuple[str, Words]:
    return _known(head, tuple(SUBJECTS))[0], _words(body)


def _place(head: str, body: str) -> tuple[str, Words]:
    return _known(head, SETTING_NAMES)[0], _words(body)


def _phrase(head: str, body: str) -> tuple[tuple[str, str], Names]:
    field, _, value = (part.strip() for part in head.partition("="))
    if field not in STAGE_VALUES:
        raise ValueError(f"no field of the stage is called {field!r}")
    return (field, _known(value, STAGE_VALUES[field])[0]), _list(body)


def _color(head: str, body: str) -> tuple[str, Names]:
    return _known(head, COLORS)[0], _list(body)


def _verb(head: str, body: str) -> tuple[tuple[str, str], Names]:
    motion, _, stands = head.rpartition(" ")
    if motion.startswith("action="):
        _known(motion[7:], ACTIONS)
    else:
        _known(motion, (*MOTIONS, "go"))
    return (motion, _known(stands, STANDS)[0]), _list(body)


def _person(head: str, body: str) -> Person:
    who, *fields = re.split(r"\s+(?=outfit=|action=)", head)
    values = dict(field.split("=", 1) for field in fields)
    return Person(
        words=_words(body),
        who=_known(who, PEOPLE),
        outfit=_known(values["outfit"], OUTFITS) if "outfit" in values else (),
        action=_known(values["action"], ACTIONS) if "action" in values else (),
    )

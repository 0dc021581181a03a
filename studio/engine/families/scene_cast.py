"""Who and what a scene takes over from scenes before it: plain values inside a clip's request.

A *source* names the picture of an earlier scene by what it was made from. The family draws it again
(0.1 s, kept for the next scene) and takes over what the words leave open: the colour of a sail, the
hair of a baker, the light of a kitchen. Nothing depends on the order of work or on another clip's file.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any, cast

from studio.errors import ModelError

MOST_MEMBERS, MOST_SOURCES, MOST_TEXT = 24, 6, 200_000
FIELDS = ("color", "outfit", "who", "variant", "light", "weather")
"""What the words of a scene may state anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An earlier scene's picture, by what it is made from.

    Attributes:
        prompt: What it shows.
        negative_prompt: What it keeps out.
        seed: Of its noise.
        graph: JSON of its edited scene graph, which then is the picture; or "".
    """

    prompt: str
    negative_prompt: str = ""
    seed: int = 0
    graph: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person or thing that was there before.

    Attributes:
        noun: What the words call it, in the singular.
        is_person: Whether it is a person.
        sources: Scenes with it, the one where it came in first; the first that shows it counts.
        since: Scenes that stated a field anew, which is taken from there: (field, source) pairs.
        free: Fields that this scene's own words state.
    """

    noun: str
    is_person: bool
    sources: tuple[Source, ...]
    since: tuple[tuple[str, Source], ...] = ()
    free: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place that was there before.

    Attributes:
        settings: Settings of the catalogue that are this place.
        sources: As a member's.
        light_sources: Where light and weather come from: the scene that stated them last.
        free: Fields that this scene's own words state.
        is_wide: Whether it may look different from another side: the open sea, its beach, its port.
    """

    settings: tuple[str, ...]
    sources: tuple[Source, ...]
    light_sources: tuple[Source, ...] = ()
    free: tuple[str, ...] = ()
    is_wide: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """All that a scene takes over.

    Attributes:
        members: Persons and things.
        place: Its place, or None where it is a new one.
    """

    members: tuple[Member, ...] = ()
    place: Place | None = None


@lru_cache(maxsize=2048)  # every edit asks for all scenes' casts; nearly all are as they were
def cast_to_json(carried: Cast) -> str:
    """Canonical JSON; "" for a scene that takes over nothing."""
    if not carried.members and carried.place is None:
        return ""
    return json.dumps(asdict(carried), sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def cast_from_json(text: str) -> Cast:
    """The inverse of `cast_to_json`.

    Raises:
        ModelError: It is none, or larger than any storyboard makes it.
    """
    if not text:
        return Cast()
    try:
        if len(text) > MOST_TEXT * 10:
            raise ValueError("it is too long")
        values = cast("dict[str, Any]", json.loads(text))
        members = tuple(_member(value) for value in values["members"])
        if len(members) > MOST_MEMBERS:
            raise ValueError(f"more than {MOST_MEMBERS} members")
        place = values["place"]
        return Cast(members=members, place=None if place is None else _place(place))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ModelError(
            f"What the scene takes over from others is damaged: {error}.", "Draw the scene again."
        ) from error


def _member(values: dict[str, Any]) -> Member:
    return Member(
        noun=str(values["noun"])[:80],
        is_person=bool(values["is_person"]),
        sources=_sources(values["sources"]),
        since=tuple((_field(name), Source(**source)) for name, source in values["since"]),
        free=tuple(map(_field, values["free"])),
    )


def _place(values: dict[str, Any]) -> Place:
    return Place(
        settings=tuple(map(str, values["settings"])),
        sources=_sources(values["sources"]),
        light_sources=_sources(values["light_sources"]),
        free=tuple(map(_field, values["free"])),
        is_wide=bool(values["is_wide"]),
    )


def _sources(values: list[dict[str, Any]]) -> tuple[Source, ...]:
    if len(values) > MOST_SOURCES:
        raise ValueError(f"more than {MOST_SOURCES} sources")
    return tuple(Source(**value) for value in values)


def _field(name: Any) -> str:
    if name not in FIELDS:
        raise ValueError(f"there is no field {name!r}")
    return str(name)

"""Who and what comes back in a storyboard: decided from its words, by plain rules.

A storyboard names the same baker, cup or kitchen again and again; each scene's picture is drawn for
itself. Here it is decided which earlier scenes a scene takes its looks over from, and what its own
words state anew. The rules are those of the pronouns in `subjects`: a noun named again is the same one
unless the words say "another"; "she" is the last woman, or the last person whose sex is not known.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from studio.storyboard.mentions import GENERIC, Mention, Reading, read_mentions, sex_of
from studio.storyboard.model import Scene

MOST_SOURCES = 4
"""Earlier scenes that are looked at for a member; the first nearly always shows it."""
_SMALLER = {
    "boat": ("sailboat", "ship", "canoe", "kayak"),
    "vehicle": ("car", "truck", "bus", "van"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Returning:
    """A person or thing that was there before.

    Attributes:
        noun: What this scene's words call it.
        is_person: Whether it is a person.
        sources: Numbers of earlier scenes with it, the first one first.
        since: Fields that a scene in between stated anew, with its number.
        free: Fields that this scene's own words state.
    """

    noun: str
    is_person: bool
    sources: tuple[int, ...]
    since: tuple[tuple[str, int], ...] = ()
    free: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SamePlace:
    """A place that was there before.

    Attributes:
        name: As in `mentions.PLACES`.
        sources: Numbers of earlier scenes there, the first one first.
        light_source: The scene whose light and weather still hold.
        free: Of "light" and "weather", what this scene's own words state.
    """

    name: str
    sources: tuple[int, ...]
    light_source: int
    free: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kinship:
    """What one scene takes over from those before it."""

    members: tuple[Returning, ...] = ()
    place: SamePlace | None = None


@dataclass(slots=True, kw_only=True)
class _Known:
    """Somebody or something on the way through the scenes."""

    noun: str
    is_person: bool
    sex: str = ""
    nouns: set[str] = field(default_factory=set[str])
    scenes: list[int] = field(default_factory=list[int])
    since: dict[str, int] = field(default_factory=dict[str, int])
    color: str = ""


@dataclass(slots=True, kw_only=True)
class _KnownPlace:
    scenes: list[int]
    light: int


def kinships(scenes: Sequence[Scene], *, is_english: bool = True) -> tuple[Kinship, ...]:
    """For every scene, what it takes over. Scenes with a picture of their own give and take nothing.

    Args:
        scenes: In order.
        is_english: Whether the narration is; else only the descriptions of the pictures are read.
    """
    walk = _Walk(hears=is_english)
    return tuple(
        Kinship() if scene.picture else walk.step(number, scene)
        for number, scene in enumerate(scenes)
    )


class _Walk:
    """One pass through the scenes, in order."""

    def __init__(self, *, hears: bool) -> None:
        self._hears = hears
        self._known: list[_Known] = []  # the last one that was meant stands last
        self._places: dict[str, _KnownPlace] = {}

    def step(self, number: int, scene: Scene) -> Kinship:
        drawn = read_mentions(scene.prompt or scene.narration or scene.title)
        spoken = read_mentions(scene.narration if self._hears else "")
        said = [self._meant(mention) for mention in spoken.mentions if mention.is_person]
        said += [self._pronoun(sex) for sex in (*spoken.pronouns, *drawn.pronouns)]
        told = [known for known in dict.fromkeys(map(id, said))]
        people = [known for known in self._known if id(known) in told]
        members: list[Returning] = []
        states = drawn.states | spoken.states
        for mention in drawn.mentions:
            known = self._meant(mention) or self._alias(mention, people)
            if known in people:
                people = [one for one in people if one is not known]
            members += self._note(known, mention, number, states)
        for known in people:  # meant by the words, though the picture's words do not name them
            mention = Mention(noun=known.noun, is_person=True, sex=known.sex)
            members += self._note(known, mention, number, states)
        # Somebody whom only the narration names may be in the picture all the same: remembered.
        for mention in spoken.mentions:
            if mention.is_person and not self._meant(mention) and not drawn.mentions:
                self._note(None, mention, number, states)
        place = self._place(number, drawn, states)
        return Kinship(members=tuple(members), place=place)

    # -- persons and things ---------------------------------------------------------------------

    def _meant(self, mention: Mention) -> _Known | None:
        """Who or what is named again; None for a new one."""
        if mention.is_other:
            return None
        smaller = _SMALLER.get(mention.noun, ())
        for known in reversed(self._known):
            if known.is_person != mention.is_person:
                continue
            if known.noun in smaller or any(_is_same(mention.noun, noun) for noun in known.nouns):
                return known
            if not known.is_person and mention.noun in _SMALLER.get(known.noun, ()):
                return known
        return None

    def _pronoun(self, sex: str) -> _Known | None:
        for known in reversed(self._known):
            if known.is_person and known.sex in (sex, ""):
                known.sex = sex
                return known
        return None

    def _alias(self, mention: Mention, people: list[_Known]) -> _Known | None:
        """ "A woman" in the picture is "the nurse" of the words, if they mean nobody else."""
        if not mention.is_person or mention.is_other or mention.noun not in GENERIC:
            return None
        fitting = [known for known in people if known.sex in (mention.sex, "") or not mention.sex]
        return fitting[0] if len(fitting) == 1 else None

    def _note(
        self, known: _Known | None, mention: Mention, number: int, states: frozenset[str]
    ) -> list[Returning]:
        """Remember a mention; what it takes over, if it was there before."""
        if known is None:
            known = _Known(noun=mention.noun, is_person=mention.is_person, sex=mention.sex)
        else:
            self._known = [one for one in self._known if one is not known]
        self._known.append(known)
        if number in known.scenes:
            return []
        free = _stated(known, mention, states)
        before = tuple(known.scenes[:MOST_SOURCES])
        since = tuple(sorted(known.since.items()))
        known.scenes.append(number)
        known.nouns.add(mention.noun)
        known.sex = known.sex or sex_of(mention.noun)
        if mention.color:
            known.color = mention.color
        if not before:
            return []
        for name in free:
            known.since[name] = number
        if not known.is_person and known.noun in _SMALLER:
            known.noun = mention.noun  # "a boat" turned out to be a sailboat
        return [
            Returning(
                noun=mention.noun, is_person=known.is_person, sources=before,
                since=tuple(pair for pair in since if pair[0] not in free), free=free,
            )
        ]  # fmt: skip

    # -- places ---------------------------------------------------------------------------------

    def _place(self, number: int, drawn: Reading, states: frozenset[str]) -> SamePlace | None:
        if not drawn.place:
            return None
        free = tuple(name for name in ("light", "weather") if name in states)
        known = self._places.get(drawn.place)
        if known is None or drawn.is_other_place:
            self._places[drawn.place] = _KnownPlace(scenes=[number], light=number)
            return None
        found = SamePlace(
            name=drawn.place,
            sources=tuple(known.scenes[:MOST_SOURCES]),
            light_source=known.light,
            free=free,
        )
        known.scenes.append(number)
        if "light" in free:
            known.light = number
        return found


def _stated(known: _Known, mention: Mention, states: frozenset[str]) -> tuple[str, ...]:
    """What the words say anew of somebody known."""
    free: list[str] = []
    if mention.color and mention.color != known.color:
        free.append("color")
    if not known.is_person or not known.scenes:
        return tuple(free)
    is_new_trade = mention.noun not in known.nouns and mention.noun not in GENERIC
    if "outfit" in states or (is_new_trade and not sex_of(mention.noun)):
        free += ["outfit", "color"] if "color" not in free else ["outfit"]
    if "who" in states:
        free.append("who")
    return tuple(free)


def _is_same(noun: str, other: str) -> bool:
    """ "The box" is the gift box of before; a bar chart is no line chart."""
    return noun == other or noun.endswith(f" {other}") or other.endswith(f" {noun}")

"""How well a scene agrees with those that it takes over from: the measure of continuity."""

from __future__ import annotations

from dataclasses import dataclass

from studio.engine.families.scene_carry import Draw, member_in, shown_in
from studio.engine.families.scene_cast import Cast, Member, Source
from studio.engine.scenery.graph import SceneGraph, Subject

_PERSON = ("who", "skin", "outfit", "color", "identity")
_THING = ("kind", "color", "identity")
_PLACE = ("setting", "backdrop", "light", "weather")


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Tokens that two scenes share by their words, and how many of them are alike.

    Attributes:
        alike: Tokens that agree.
        shared: Tokens that could.
    """

    alike: int = 0
    shared: int = 0

    @property
    def share(self) -> float:
        """0 to 1; 1 where nothing is shared."""
        return self.alike / self.shared if self.shared else 1.0

    def __add__(self, other: Agreement) -> Agreement:
        return Agreement(alike=self.alike + other.alike, shared=self.shared + other.shared)


def agreement(graph: SceneGraph, carried: Cast, shown: Draw) -> Agreement:
    """Compare a scene, as it is shown, with the scenes that its cast names, as they are shown.

    What the words state anew is left out, as is what one of the two does not show.

    Args:
        graph: The scene; its subjects may lack an `identity`, then that token differs.
        carried: What its words share with earlier scenes.
        shown: The shown scene of a source (not its first sample).
    """
    found = Agreement()
    for member in carried.members:
        index = member_in(graph.subjects, member)
        if index is not None:
            found += _member(graph.subjects[index], member, shown)
    place = carried.place
    if place is None:
        return found
    earlier = next(
        (s for s in map(shown, place.sources) if s.stage.setting in place.settings), None
    )
    if earlier is None:
        return found
    lit = next(map(shown, place.light_sources or place.sources))
    for name in _PLACE:
        is_wide = place.is_wide and name in ("setting", "backdrop")
        if name not in place.free and not is_wide:
            of = lit if name in ("light", "weather") else earlier
            found += _token(getattr(graph.stage, name) == getattr(of.stage, name))
    return found


def _member(subject: Subject, member: Member, shown: Draw) -> Agreement:
    anew = dict(member.since)
    found = Agreement()
    for name in _PERSON if member.is_person else _THING:
        if name in member.free:
            continue
        sources: tuple[Source, ...] = (anew[name],) if name in anew else member.sources
        earlier = next(shown_in(member, sources, shown), None)
        if earlier is not None:
            found += _token(getattr(subject, name) == getattr(earlier, name))
    return found


def _token(is_alike: bool) -> Agreement:
    return Agreement(alike=int(is_alike), shared=1)

"""What each scene takes over from those before it, as its clip's request holds it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from studio.engine.families.scene_cast import Cast, Member, Place, Source, cast_to_json
from studio.script.spoken_marks import plain
from studio.storyboard.continuity import Kinship, Returning, SamePlace, kinships
from studio.storyboard.model import Scene, Storyboard

SETTINGS_OF: dict[str, tuple[str, ...]] = {
    "sea": ("ocean", "beach", "harbour"),
    "city": ("city", "street"),
    "street": ("street", "city", "road"),
    "road": ("road", "street"),
    "harbour": ("harbour",),
    "soil": ("soil", "farm", "park"),
}
"""Settings of the catalogue that a named place may be; a place that is missing has its own name."""
_WIDE = frozenset({"sea", "soil"})


def scene_casts(storyboard: Storyboard, *, seeds: Sequence[int] | None = None) -> dict[str, str]:
    """For every scene's id, the `cast` of its request; "" for those that take over nothing.

    Args:
        storyboard: With its scenes in order.
        seeds: Of the scenes' noise, where they are not their own.
    """
    if not storyboard.is_continuous:
        return {scene.id: "" for scene in storyboard.scenes}
    numbers = tuple(scene.seed for scene in storyboard.scenes) if seeds is None else tuple(seeds)
    found = _casts(storyboard.scenes, numbers, storyboard.language == "en")
    return {scene.id: text for scene, text in zip(storyboard.scenes, found, strict=True)}


@lru_cache(maxsize=4)
def _casts(scenes: tuple[Scene, ...], seeds: tuple[int, ...], is_english: bool) -> tuple[str, ...]:
    sources = [_source(scene, seed) for scene, seed in zip(scenes, seeds, strict=True)]
    return tuple(
        "" if scene.graph or scene.picture else cast_to_json(_cast(kinship, sources))
        for scene, kinship in zip(scenes, kinships(scenes, is_english=is_english), strict=True)
    )


def _source(scene: Scene, seed: int) -> Source:
    return Source(
        prompt=scene.prompt or plain(scene.narration) or scene.title,
        negative_prompt=scene.negative_prompt,
        seed=seed,
        graph=scene.graph,
    )


def _cast(kinship: Kinship, sources: list[Source]) -> Cast:
    return Cast(
        members=tuple(_member(member, sources) for member in kinship.members),
        place=None if kinship.place is None else _place(kinship.place, sources),
    )


def _member(member: Returning, sources: list[Source]) -> Member:
    return Member(
        noun=member.noun,
        is_person=member.is_person,
        sources=tuple(sources[number] for number in member.sources),
        since=tuple((name, sources[number]) for name, number in member.since),
        free=member.free,
    )


def _place(place: SamePlace, sources: list[Source]) -> Place:
    return Place(
        settings=SETTINGS_OF.get(place.name, (place.name,)),
        sources=tuple(sources[number] for number in place.sources),
        light_sources=(sources[place.light_source],),
        free=place.free,
        is_wide=place.name in _WIDE,
    )

"""Consistency: how alike who and what comes back looks from scene to scene, measured on the pictures.

Where a scene knows its subjects they are compared by daylight and without what is behind them; pictures
made of pixels are compared whole, which also counts the place. What the words state anew is not held
against a scene.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, cast, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from studio.engine.api import ClipRequest, Frame
from studio.engine.families.scene_carry import member_in
from studio.engine.families.scene_cast import Member
from studio.engine.scenery.graph import Subject
from studio.quality.looks import ALIKE, MIN_PIXELS, Look, embedding, likeness
from studio.render.clips import clip_for
from studio.render.events import Emit, LooksReady
from studio.render.preview import STILL_AT
from studio.render.seat import Seat
from studio.render.worker import Work
from studio.storyboard.continuity import Returning, kinships
from studio.storyboard.model import Storyboard
from studio.task import CancelToken


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Somebody or something that two scenes show.

    Attributes:
        scene_id: The later scene.
        noun: What its words call it.
        is_person: Whether it is a person.
        with_ids: Earlier scenes with it; the first that shows it is compared.
    """

    scene_id: str
    noun: str
    is_person: bool
    with_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """How alike the two looks.

    Attributes:
        scene_id: The later scene.
        noun: What is compared.
        with_id: The earlier scene.
        likeness: 1 for the same looks; 1 less this is the distance of the embeddings.
        is_whole: Whether whole pictures were compared, for want of knowing where it stands.
    """

    scene_id: str
    noun: str
    with_id: str
    likeness: float
    is_whole: bool

    @property
    def is_alike(self) -> bool:
        """Whether a person would hardly take it for another one. Not judged on whole pictures."""
        return self.is_whole or self.likeness >= ALIKE


def pairs_of(storyboard: Storyboard) -> tuple[Pair, ...]:
    """Who and what comes back in which scenes, by the rules of continuity.

    What the words state anew ("now in a red coat") is left out: there it should look different.
    """
    scenes = storyboard.scenes
    found: list[Pair] = []
    kinds = kinships(scenes, is_english=storyboard.language == "en")
    for scene, kinship in zip(scenes, kinds, strict=True):
        for member in kinship.members:
            sources = _sources(member)
            if sources:
                names = tuple(scenes[number].id for number in sources)
                found.append(
                    Pair(
                        scene_id=scene.id, noun=member.noun, is_person=member.is_person,
                        with_ids=names,
                    )
                )  # fmt: skip
    return tuple(found)


def _sources(member: Returning) -> tuple[int, ...]:
    if member.free:
        return ()
    changed = [number for _, number in member.since]
    return (max(changed),) if changed else member.sources


def compare(pairs: Sequence[Pair], looks: Mapping[str, tuple[Look, ...]]) -> tuple[Comparison, ...]:
    """Every pair of which both pictures are known and show it.

    Args:
        pairs: As `pairs_of` gives them.
        looks: By scene, as `looks_of` gives them.
    """
    found: list[Comparison] = []
    for pair in pairs:
        own = shown_in_looks(pair, looks.get(pair.scene_id, ()))
        for name in pair.with_ids if own is not None else ():
            other = shown_in_looks(pair, looks.get(name, ()))
            if other is None or own is None:
                continue
            if (own.subject is None) == (other.subject is None):
                found.append(
                    Comparison(
                        scene_id=pair.scene_id, noun=pair.noun, with_id=name,
                        likeness=likeness(own.embedding, other.embedding),
                        is_whole=own.subject is None,
                    )
                )  # fmt: skip
            break
    return tuple(found)


def shown_in_looks(pair: Pair, looks: Sequence[Look]) -> Look | None:
    """What a pair is about in a scene's picture; the whole picture where its parts are not known, or None."""
    parts = [look for look in looks if look.subject is not None]
    if not parts:
        return looks[0] if looks else None
    member = Member(noun=pair.noun, is_person=pair.is_person, sources=())
    subjects = cast("list[Subject]", [look.subject for look in parts])
    index = member_in(subjects, member)
    return None if index is None else parts[index]


def mean_likeness(comparisons: Sequence[Comparison]) -> float | None:
    """One figure for a storyboard; None where nothing comes back."""
    if not comparisons:
        return None
    return float(np.mean([one.likeness for one in comparisons]))


def looks_of(request: ClipRequest, *, seat: Seat, cancel: CancelToken) -> tuple[Look, ...]:
    """How the picture of a scene looks as a whole and, where it is known, each thing in it.

    Raises:
        ModelError: The model failed, or the network of features is damaged.
        Cancelled: `cancel` was set.
    """
    clip, _ = clip_for(request, engine=seat.engine, cache=seat.cache, cancel=cancel)
    source = seat.engine.open_frames(request, clip)
    number = min(int(source.frame_count * STILL_AT), source.frame_count - 1)
    picture = np.array(source.frame(number))
    cancel.check()
    network = seat.features
    found = [Look(subject=None, embedding=embedding(picture, network))]
    for subject, alone, mask in source.apart(number) if isinstance(source, _KnowsSubjects) else ():
        cancel.check()
        if int(mask.sum()) >= MIN_PIXELS:
            found.append(Look(subject=subject, embedding=embedding(alone, network, mask)))
    return tuple(found)


def prepare_looks(scene_id: str, request: ClipRequest, *, seat: Seat, job_id: str) -> Work:
    """A job's work for the engine thread; says what it found in a `LooksReady`."""

    def work(emit: Emit, cancel: CancelToken) -> dict[str, Any]:
        looks = looks_of(request, seat=seat, cancel=cancel)
        emit(LooksReady(job_id=job_id, scene_id=scene_id, key=request.key(), looks=looks))
        return {}

    return work


@runtime_checkable
class _KnowsSubjects(Protocol):
    def apart(self, index: int) -> tuple[tuple[Subject, Frame, NDArray[np.bool_]], ...]: ...

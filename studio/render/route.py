"""The router: which model draws each scene, in how many steps, when there is little time, and why."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from studio.plan.build import FEW_STEPS
from studio.plan.scene_effort import SceneEffort
from studio.render.effort import SceneReason
from studio.script.spoken_marks import plain
from studio.storyboard.model import Scene

LEVELS = (1.0, 0.6, 0.35)
"""Parts of the model's own steps, from best to fastest; where a scene guides, the pictures a second are
halved between the last two. Below them the starter draws a scene alone."""
_SMALL = frozenset(
    ("a", "an", "the", "of", "in", "on", "at", "by", "to", "with", "and", "or", "from", "into", "over",
     "under", "is", "are", "it", "its", "their", "his", "her")
)  # fmt: skip
_MANY = re.compile(
    r"\b(people|crowd|woman|man|men|women|child|children|face|hands?|dog|cat|horse|bird|animals?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """What the router decided.

    Attributes:
        efforts: Of the scenes that are drawn with less than the model's own effort.
        reasons: One for each drawn scene.
        fits: Whether it is expected to be done in time.
    """

    efforts: tuple[SceneEffort, ...]
    reasons: tuple[SceneReason, ...]
    fits: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawer:
    """The model whose effort is weighed.

    Attributes:
        id: Its name.
        steps: Its own, at the quality that was asked for.
        keys_per_s: Pictures a second that it draws along the starter's scenes, where that may become
            fewer; else 0.
    """

    id: str
    steps: int
    keys_per_s: int = 0


def complexity(scene: Scene) -> int:
    """How much there is to draw: different words of its picture; living beings count double."""
    text = plain(scene.prompt or scene.narration or scene.title).lower()
    words = {word for word in re.findall(r"[^\W\d_]+", text) if word not in _SMALL}
    return len(words) + len(set(_MANY.findall(text)))


def route(
    scenes: Sequence[Scene],
    *,
    drawer: Drawer,
    starter: str,
    fits: Callable[[tuple[SceneEffort, ...]], bool],
) -> Route:
    """Take effort away from the simplest scenes first, until the render fits.

    First every scene gets fewer steps, the simplest before the others, then half of the pictures a
    second, then the starter draws the simplest alone. Scenes with the person's own picture, and
    those whose model or quality the person chose themselves, are left as they are.

    Args:
        scenes: Of the storyboard.
        drawer: The movie's model.
        starter: Id of the model that draws scenes in no time; "" where the person pinned the model.
        fits: Whether a render with some efforts is done in time.
    """
    free = [scene for scene in scenes if not scene.picture and not is_pinned(scene)]
    order = sorted(range(len(free)), key=lambda n: (complexity(free[n]), n))
    levels = _levels(drawer, starter)
    at = [0] * len(free)

    def efforts() -> tuple[SceneEffort, ...]:
        return tuple(
            replace(levels[n], scene=scene.id) for scene, n in zip(free, at, strict=True) if n
        )

    is_in_time = fits(efforts())
    for level in range(1, len(levels)):
        for place in order:
            if is_in_time:
                break
            at[place] = level
            is_in_time = fits(efforts())
    numbers = {scene.id: number for number, scene in enumerate(scenes, start=1)}
    reasons = tuple(
        _reason(numbers[scene.id], scene, levels[n], drawer=drawer)
        for scene, n in zip(free, at, strict=True)
    )
    return Route(efforts=efforts(), reasons=reasons, fits=is_in_time)


def is_pinned(scene: Scene) -> bool:
    """Whether the person chose the model or the quality of this one scene."""
    return bool(scene.model or scene.quality)


def _levels(drawer: Drawer, starter: str) -> list[SceneEffort]:
    """From the model's own effort down; the scene is filled in later."""
    steps = sorted({_steps(drawer.steps, part) for part in LEVELS}, reverse=True)
    half = drawer.keys_per_s // 2
    found = [SceneEffort(scene="", steps=count) for count in steps[:2]]
    if half:
        found.append(SceneEffort(scene="", steps=steps[:2][-1], keys_per_s=half))
    found += [SceneEffort(scene="", steps=count, keys_per_s=half) for count in steps[2:]]
    return found + ([SceneEffort(scene="", model=starter)] if starter else [])


def _steps(own: int, part: float) -> int:
    # What was distilled to a few steps needs exactly those.
    return own if own <= FEW_STEPS else max(FEW_STEPS, round(own * part))


def _reason(number: int, scene: Scene, level: SceneEffort, *, drawer: Drawer) -> SceneReason:
    return SceneReason(
        number=number,
        things=complexity(scene),
        model=level.model or drawer.id,
        is_alone=bool(level.model),
        steps=level.steps,
        own_steps=drawer.steps,
        keys_per_s=level.keys_per_s,
    )

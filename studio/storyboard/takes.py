"""Takes: several pictures of one scene from other noise, of which one is chosen and all are kept."""

from __future__ import annotations

from dataclasses import replace

from studio.storyboard.identity import scene_seed
from studio.storyboard.model import Scene


def takes_of(scene: Scene) -> tuple[int, ...]:
    """Seeds of all takes of a scene, in the order they were made; at least the chosen one."""
    if not scene.takes:
        return (scene.seed,)
    return scene.takes if scene.seed in scene.takes else (*scene.takes, scene.seed)


def with_new_take(scene: Scene) -> Scene:
    """A scene with another take, which is chosen. A picture edited by hand is given up for it."""
    takes = takes_of(scene)
    seed = _next_seed(scene, takes)
    return replace(scene, seed=seed, takes=(*takes, seed), graph="")


def with_take(scene: Scene, index: int) -> Scene:
    """A scene with one of its takes chosen; an index that it does not have changes nothing.

    What was arranged by hand belongs to the take that it was made from: another one is as drawn.
    """
    takes = takes_of(scene)
    if not 0 <= index < len(takes) or takes[index] == scene.seed:
        return scene
    return replace(scene, seed=takes[index], takes=takes, graph="")


def without_take(scene: Scene, index: int) -> Scene:
    """A scene without one of its takes; the only one stays."""
    takes = takes_of(scene)
    if not 0 <= index < len(takes) or len(takes) == 1:
        return scene
    left = takes[:index] + takes[index + 1 :]
    seed = scene.seed if scene.seed in left else left[min(index, len(left) - 1)]
    return replace(scene, seed=seed, takes=left)


def drawn_again(scene: Scene) -> Scene:
    """A scene whose chosen take is replaced by another picture."""
    takes = takes_of(scene)
    seed = _next_seed(scene, takes)
    kept = tuple(seed if take == scene.seed else take for take in takes)
    return replace(scene, seed=seed, takes=kept if scene.takes else (), graph="")


def _next_seed(scene: Scene, takes: tuple[int, ...]) -> int:
    """A seed that none of the takes has; the same scene always gets the same next one."""
    count = len(takes)
    seed = scene_seed(scene.seed, f"{scene.id}/{count}")
    while seed in takes:
        count += 1
        seed = scene_seed(scene.seed, f"{scene.id}/{count}")
    return seed

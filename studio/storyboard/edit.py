"""Edits of a storyboard: each takes one and returns another, nothing is changed in place.

Scenes are named by id; an id that the storyboard does not have raises KeyError (our mistake, not
the creator's). Scenes keep their ids and seeds, so their clips stay valid.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from studio.script.spoken_marks import plain
from studio.storyboard.identity import scene_id, scene_seed
from studio.storyboard.model import Scene, Storyboard
from studio.storyboard.prompt import describe_narration, describe_visual, shorten
from studio.storyboard.sentences import split_sentences
from studio.storyboard.surroundings import Surroundings
from studio.storyboard.title import title_of_words


def scene_index(storyboard: Storyboard, name: str) -> int:
    """Where a scene stands, from 0."""
    for index, scene in enumerate(storyboard.scenes):
        if scene.id == name:
            return index
    raise KeyError(name)


def replace_scene(storyboard: Storyboard, scene: Scene) -> Storyboard:
    """The storyboard with one scene exchanged for another of the same id."""
    index = scene_index(storyboard, scene.id)
    scenes = (*storyboard.scenes[:index], scene, *storyboard.scenes[index + 1 :])
    return replace(storyboard, scenes=scenes)


def with_prompt(storyboard: Storyboard, name: str, prompt: str) -> Storyboard:
    """A scene with a written description; an empty one lets it be derived again."""
    scene = storyboard.scenes[scene_index(storyboard, name)]
    written = prompt.strip()
    changed = replace_scene(
        storyboard, replace(scene, prompt=written, prompt_is_written=bool(written))
    )
    return changed if written else _derive_again(changed, name)


def with_narration(storyboard: Storyboard, name: str, narration: str) -> Storyboard:
    """A scene with other words; its description follows unless it was written."""
    scene = storyboard.scenes[scene_index(storyboard, name)]
    changed = replace_scene(storyboard, replace(scene, narration=narration.strip()))
    return changed if scene.prompt_is_written else _derive_again(changed, name)


def insert_scene(
    storyboard: Storyboard, index: int, *, narration: str, prompt: str = "", seed: int = 0
) -> Storyboard:
    """The storyboard with a new scene at `index`; `seed` is the project's."""
    name = scene_id(f"{narration}\n{prompt}", {scene.id for scene in storyboard.scenes})
    scene = Scene(
        id=name,
        title=title_of_words(narration, prompt, storyboard.language),
        narration=narration.strip(),
        prompt=prompt.strip(),
        prompt_is_written=bool(prompt.strip()),
        seed=scene_seed(seed, name),
    )
    scenes = (*storyboard.scenes[:index], scene, *storyboard.scenes[index:])
    changed = replace(storyboard, scenes=scenes)
    return changed if scene.prompt_is_written else _derive_again(changed, name)


def delete_scene(storyboard: Storyboard, name: str) -> Storyboard:
    """The storyboard without a scene."""
    index = scene_index(storyboard, name)
    scenes = (*storyboard.scenes[:index], *storyboard.scenes[index + 1 :])
    return replace(storyboard, scenes=scenes)


def move_scene(storyboard: Storyboard, name: str, to: int) -> Storyboard:
    """The storyboard with a scene at place `to`, counted without it."""
    scene = storyboard.scenes[scene_index(storyboard, name)]
    others = delete_scene(storyboard, name).scenes
    return replace(storyboard, scenes=(*others[:to], scene, *others[to:]))


def move_scenes(storyboard: Storyboard, names: tuple[str, ...], before: int) -> Storyboard:
    """The storyboard with some scenes, in their order, put before the one that stands at `before`."""
    moved = [scene for scene in storyboard.scenes if scene.id in names]
    head = [scene for scene in storyboard.scenes[:before] if scene.id not in names]
    tail = [scene for scene in storyboard.scenes[before:] if scene.id not in names]
    return replace(storyboard, scenes=(*head, *moved, *tail))


def duplicate_scene(storyboard: Storyboard, name: str) -> Storyboard:
    """The storyboard with a copy of a scene after it: same picture, a name of its own, unlocked."""
    index = scene_index(storyboard, name)
    scene = storyboard.scenes[index]
    taken = {other.id for other in storyboard.scenes}
    copy = replace(scene, id=scene_id(f"{scene.id}\ncopy", taken), is_locked=False)
    scenes = (*storyboard.scenes[: index + 1], copy, *storyboard.scenes[index + 1 :])
    return replace(storyboard, scenes=scenes)


def split_scene(storyboard: Storyboard, name: str, at: int, *, seed: int = 0) -> Storyboard:
    """A scene as two, cut before character `at` of its narration; `seed` is the project's.

    The first keeps the id and the seed, the second the words on screen; a fixed length is given up.
    """
    index = scene_index(storyboard, name)
    scene = storyboard.scenes[index]
    first, second = scene.narration[:at].strip(), scene.narration[at:].strip()
    if not first or not second:
        return storyboard
    new_name = scene_id(f"{name}\n{second}", {scene.id for scene in storyboard.scenes})
    head = replace(scene, narration=first, on_screen_text="", duration_s=None)
    tail = replace(
        scene,
        id=new_name,
        title=title_of_words(second, "", storyboard.language),
        narration=second,
        duration_s=None,
        seed=scene_seed(seed, new_name),
        transition="crossfade",
    )
    scenes = (*storyboard.scenes[:index], head, tail, *storyboard.scenes[index + 1 :])
    changed = replace(storyboard, scenes=scenes)
    if scene.prompt_is_written:
        return changed
    return _derive_again(_derive_again(changed, name), new_name)


def merge_with_next(storyboard: Storyboard, name: str) -> Storyboard:
    """A scene and the one after it as one, which keeps the first's id, seed and written picture."""
    index = scene_index(storyboard, name)
    if index + 1 >= len(storyboard.scenes):
        return storyboard
    first, second = storyboard.scenes[index : index + 2]
    picture = first if first.prompt_is_written or not second.prompt_is_written else second
    lengths = (first.duration_s, second.duration_s)
    merged = replace(
        first,
        narration=" ".join(text for text in (first.narration, second.narration) if text),
        prompt=picture.prompt,
        prompt_is_written=picture.prompt_is_written,
        on_screen_text=" ".join(
            text for text in (first.on_screen_text, second.on_screen_text) if text
        ),
        duration_s=sum(s for s in lengths if s is not None) if None not in lengths else None,
    )
    scenes = (*storyboard.scenes[:index], merged, *storyboard.scenes[index + 2 :])
    changed = replace(storyboard, scenes=scenes)
    return changed if merged.prompt_is_written else _derive_again(changed, name)


def derive_prompt(storyboard: Storyboard, name: str) -> str:
    """The description that a scene's words and the scenes before it give."""
    around = Surroundings()
    prompt = ""
    for scene in storyboard.scenes[: scene_index(storyboard, name) + 1]:
        is_asked = scene.id == name
        if scene.prompt_is_written and not is_asked:
            _, around = describe_visual(scene.prompt, "", around)
        elif storyboard.language == "en" and scene.narration:
            prompt, around = _described(scene.narration, storyboard.language, around)
        else:
            prompt = shorten(plain(scene.narration) or scene.on_screen_text or scene.title)
    return prompt


@lru_cache(maxsize=4096)  # asked for all scenes before one that is edited
def _described(narration: str, language: str, around: Surroundings) -> tuple[str, Surroundings]:
    return describe_narration(split_sentences(plain(narration), language), around)


def _derive_again(storyboard: Storyboard, name: str) -> Storyboard:
    """The storyboard with one scene's description derived; those of later scenes stay."""
    scene = storyboard.scenes[scene_index(storyboard, name)]
    return replace_scene(storyboard, replace(scene, prompt=derive_prompt(storyboard, name)))

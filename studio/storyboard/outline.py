"""The storyboard as plain text, and edits of that text back into the storyboard.

The text is a view of the storyboard, never a second truth: a block a scene, blocks parted by an
empty line. What a person did not touch keeps its id, seed, takes and settings.

    # Roasted by hand                  the title, where it is not made of the first words
    We roast in small batches.         what is spoken
    Visual: a harbour at sunrise       the picture, where it was described
    Text: Since 1952                   words in the picture
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from studio.storyboard.edit import derive_prompt, replace_scene
from studio.storyboard.identity import scene_id, scene_seed
from studio.storyboard.model import Scene, Storyboard
from studio.storyboard.title import title_of_words

VISUAL, TEXT = "Visual:", "Text:"
_LABEL = re.compile(r"\s*(visual|text)\s*:\s*", re.IGNORECASE)
_HEADING = re.compile(r"\s*#{1,6}\s+")
_ALIKE = 0.3
"""Blocks this much alike are one scene that was edited; what is less alike is a new scene."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One scene's text.

    Attributes:
        title: "" where none is written.
        narration: On one line.
        visual: "" where the picture follows the words.
        on_screen_text: "" for none.
    """

    title: str = ""
    narration: str = ""
    visual: str = ""
    on_screen_text: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written in it."""
        return not (self.title or self.narration or self.visual or self.on_screen_text)


def to_outline(storyboard: Storyboard) -> str:
    """The storyboard's text."""
    language = storyboard.language
    return "\n\n".join(_scene_text(scene, language) for scene in storyboard.scenes)


@lru_cache(maxsize=4096)  # asked again for every scene at every edit of a long storyboard
def block_of(scene: Scene, language: str) -> Block:
    """What of a scene is written in the outline; `language` is its storyboard's."""
    visual = scene.prompt if scene.prompt_is_written else ""
    derived = title_of_words(scene.narration, visual, language)
    return Block(
        title="" if scene.title == derived else scene.title,
        narration=" ".join(scene.narration.split()),
        visual=" ".join(visual.split()),
        on_screen_text=" ".join(scene.on_screen_text.split()),
    )


def scene_lines(text: str) -> tuple[tuple[int, int], ...]:
    """First and last line, from 0, of each block of an outline."""
    found: list[tuple[int, int]] = []
    for number, line in enumerate(text.split("\n")):
        if not line.strip():
            continue
        if found and found[-1][1] == number - 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return tuple(found)


def apply_outline(storyboard: Storyboard, text: str, *, seed: int = 0) -> Storyboard:
    """The storyboard after its text was edited; `seed` is the project's.

    Scenes whose text is unchanged stay as they are. Locked scenes stay as they are and where they
    are among their neighbours, whatever was done to their text.
    """
    language = storyboard.language
    before = [block_of(scene, language) for scene in storyboard.scenes]
    after = [block for block in map(_parse, _chunks(text)) if not block.is_empty]
    pairs = _match(before, after)
    taken = {scene.id for scene in storyboard.scenes}
    scenes: list[Scene] = []
    changed: list[str] = []
    for index, block in enumerate(after):
        old = pairs.get(index)
        if old is None:
            scene = _new_scene(block, taken, seed, language)
            taken.add(scene.id)
            changed.append(scene.id)
        else:
            was = storyboard.scenes[old]
            scene = _edited(was, before[old], block, language)
            if (scene.prompt, scene.narration) != (was.prompt, was.narration):
                changed.append(scene.id)
        scenes.append(scene)
    scenes = _with_locked(storyboard.scenes, scenes)
    made = replace(storyboard, scenes=tuple(scenes))
    for name in changed:
        made = _described(made, name)
    return made


@lru_cache(maxsize=4096)
def _scene_text(scene: Scene, language: str) -> str:
    return _block_text(block_of(scene, language))


def _block_text(block: Block) -> str:
    lines = [f"# {block.title}"] if block.title else []
    lines += [_escaped(block.narration)] if block.narration else []
    lines += [f"{VISUAL} {block.visual}"] if block.visual else []
    lines += [f"{TEXT} {block.on_screen_text}"] if block.on_screen_text else []
    return "\n".join(lines) or "# …"


def _escaped(spoken: str) -> str:
    """Spoken words that look like a heading or a label, marked as words as in Markdown."""
    is_odd = spoken.startswith("\\") or _LABEL.match(spoken) or _HEADING.match(spoken)
    return f"\\{spoken}" if is_odd else spoken


def _chunks(text: str) -> list[tuple[str, ...]]:
    lines = text.split("\n")
    return [tuple(lines[first : last + 1]) for first, last in scene_lines(text)]


@lru_cache(maxsize=4096)
def _parse(lines: tuple[str, ...]) -> Block:
    title, visual, shown = "", "", ""
    spoken: list[str] = []
    for line in lines:
        label = _LABEL.match(line)
        if label is not None and label[1].lower() == "visual":
            visual = " ".join((visual, line[label.end() :])).strip()
        elif label is not None:
            shown = " ".join((shown, line[label.end() :])).strip()
        elif (heading := _HEADING.match(line)) is not None:
            title = line[heading.end() :].strip()
        else:
            spoken.append(line.strip().removeprefix("\\"))
    return Block(
        title=title, narration=" ".join(spoken).strip(), visual=visual, on_screen_text=shown
    )


def _match(before: Sequence[Block], after: Sequence[Block]) -> dict[int, int]:
    """Which old block each new one was: equal ones first, then the likest between them."""
    head = _equal(before, after)
    room = min(len(before), len(after)) - head
    tail = min(room, _equal(before[::-1], after[::-1]))
    pairs = {index: index for index in range(head)}
    pairs |= {len(after) - n: len(before) - n for n in range(1, tail + 1)}
    old, new = before[head : len(before) - tail], after[head : len(after) - tail]
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for kind, a0, a1, b0, b1 in matcher.get_opcodes():
        was, now = range(head + a0, head + a1), range(head + b0, head + b1)
        if kind == "equal":
            pairs |= dict(zip(now, was, strict=True))
        elif kind == "replace":
            pairs |= _match_gap(before, after, was, now)
    # A block that was cut and put elsewhere is still itself.
    found = set(pairs.values())
    left = {block: index for index, block in enumerate(before) if index not in found}
    for index, block in enumerate(after):
        if index not in pairs and block in left:
            pairs[index] = left.pop(block)
    return pairs


def _equal(one: Sequence[Block], other: Sequence[Block]) -> int:
    """How many blocks two texts begin with in common: nearly all, when a scene is edited."""
    pairs = zip(one, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _match_gap(
    before: Sequence[Block], after: Sequence[Block], old: range, new: range
) -> dict[int, int]:
    if len(old) == len(new) == 1:
        return {new[0]: old[0]}  # one scene was edited, however much
    likeness = sorted(
        (
            (_likeness(before[a], after[b]), -abs(a - old[0] - b + new[0]), a, b)
            for a in old
            for b in new
        ),
        reverse=True,
    )
    pairs: dict[int, int] = {}
    for score, _, a, b in likeness:
        if score >= _ALIKE and b not in pairs and a not in pairs.values():
            pairs[b] = a
    return pairs


def _likeness(one: Block, other: Block) -> float:
    texts = [f"{b.title} {b.narration} {b.visual} {b.on_screen_text}".split() for b in (one, other)]
    return difflib.SequenceMatcher(None, texts[0], texts[1], autojunk=False).ratio()


def _edited(scene: Scene, before: Block, after: Block, language: str) -> Scene:
    """A scene with the parts of its text that differ."""
    if before == after or scene.is_locked:
        return scene
    if after.narration != before.narration:
        scene = replace(scene, narration=after.narration)
    if after.on_screen_text != before.on_screen_text:
        scene = replace(scene, on_screen_text=after.on_screen_text)
    if after.visual != before.visual:
        scene = replace(scene, prompt=after.visual, prompt_is_written=bool(after.visual), graph="")
    title = after.title or title_of_words(after.narration, after.visual, language)
    return replace(scene, title=title)


def _new_scene(block: Block, taken: set[str], seed: int, language: str) -> Scene:
    name = scene_id(f"{block.narration}\n{block.visual}\n{block.on_screen_text}", taken)
    return Scene(
        id=name,
        title=block.title or title_of_words(block.narration, block.visual, language),
        narration=block.narration,
        prompt=block.visual,
        prompt_is_written=bool(block.visual),
        on_screen_text=block.on_screen_text,
        seed=scene_seed(seed, name),
    )


def _described(storyboard: Storyboard, name: str) -> Storyboard:
    """A scene whose picture follows its words, described again."""
    scene = next(scene for scene in storyboard.scenes if scene.id == name)
    if scene.prompt_is_written or scene.is_locked:
        return storyboard
    return replace_scene(storyboard, replace(scene, prompt=derive_prompt(storyboard, name)))


def _with_locked(before: Sequence[Scene], after: list[Scene]) -> list[Scene]:
    """Locked scenes that were deleted come back behind the scene that stood before them."""
    names = {scene.id for scene in after}
    for index, scene in enumerate(before):
        if scene.is_locked and scene.id not in names:
            behind = {other.id for other in before[:index]}
            place = max((at + 1 for at, s in enumerate(after) if s.id in behind), default=0)
            after = [*after[:place], scene, *after[place:]]
            names.add(scene.id)
    return after

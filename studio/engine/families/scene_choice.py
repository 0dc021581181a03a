"""Several scenes are sampled for a prompt; the one that the others agree with is kept.

Picking the sample nearest to all others (minimum Bayes risk, Kumar & Byrne 2004) drops what a single
sample got wrong by chance: rain beside a shining sun, a second sun, a stray extra.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from studio.engine.families.scene_ideas import IdeaVotes
from studio.engine.scenery.catalogue import SUBJECTS
from studio.engine.scenery.graph import SceneGraph, Subject

CANDIDATES = 8
TRUST = 2.0  # votes of the ideas against one vote of all samples; 1 to 4 do equally well
VOTED = 0.5  # of the nearest sentences' votes for what a scene shows
AGREED = 0.7  # share of the samples from which they speak for the prompt
DARK_LIGHTS = frozenset({"night", "moonlight", "dusk", "spotlight"})
_DARK_WORDS = re.compile(
    r"\b(night|midnight|dark\w*|moon\w*|star\w*|dusk|twilight|evening|spotlight|lamp\w*|candle\w*|"
    r"neon|lantern\w*|fireworks?|sleep\w*|asleep|dream\w*|glow\w*|space|planet\w*|orbit\w*|"
    r"galax\w*)\b",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"\b(two|three|four|five|six|both|pair|couple|trio|several|many|some|few|rows?|group|\d+|each|every|"
    r"all|more|another|others?|together|between)\b",
    re.IGNORECASE,
)


def choose_scene(
    scenes: Sequence[SceneGraph], prompt: str, ideas: IdeaVotes | None = None
) -> SceneGraph:
    """The scene that agrees best with the others; the first one among equals.

    Args:
        scenes: Samples for one prompt, at least one.
        prompt: What was asked for.
        ideas: What sentences like it show; they speak beside the samples.
    """
    said = ideas or IdeaVotes()
    trust = TRUST if said.settings else 0.0
    count = len(scenes)
    settings = Counter(scene.stage.setting for scene in scenes)
    place, share = max(
        (
            (name, (votes / count + trust * said.settings.get(name, 0.0)) / (1 + trust))
            for name, votes in settings.items()
        ),
        key=lambda pair: pair[1],
    )
    weather, times = Counter(scene.stage.weather for scene in scenes).most_common(1)[0]
    is_dark = _DARK_WORDS.search(prompt) is not None

    def score(scene: SceneGraph) -> float:
        # What most samples share belongs to the prompt; where they differ it leaves the scene
        # open, and the first of them is as good as any: seeds must differ there.
        is_there = scene.stage.setting == place or share < AGREED / (1 + trust / 2)
        is_weather = scene.stage.weather == weather or times < AGREED * count
        twins = len(scene.subjects) - len({subject.kind for subject in scene.subjects})
        unasked_dark = 0.6 if scene.stage.light in DARK_LIGHTS and not is_dark else 0.0
        told = sum(said.kinds.get(kind, 0.0) for kind in {s.kind for s in scene.subjects})
        return 1.5 * is_there + 0.8 * is_weather + VOTED * told - 0.5 * twins - unasked_dark

    return max(scenes, key=score)


def without_twins(scene: SceneGraph, prompt: str) -> SceneGraph:
    """The scene with each kind once, where the prompt asks for no more than one of anything.

    Guidance pushes every empty slot towards what is named: "a cup" becomes two. Plants and people
    stand in numbers by nature and are left alone.
    """
    if _SEVERAL.search(prompt):
        return scene
    seen: set[str] = set()
    kept: list[Subject] = []
    for subject in scene.subjects:
        if subject.kind in seen and not _is_plural(subject.kind, prompt):
            continue
        seen.add(subject.kind)
        kept.append(subject)
    return replace(scene, subjects=tuple(kept))


def _is_plural(kind: str, prompt: str) -> bool:
    if SUBJECTS[kind].theme in ("people", "plants"):
        return True
    last = kind.rsplit(maxsplit=1)[-1]
    plurals = {f"{last}s", f"{last}es", f"{last[:-1]}ies" if last.endswith("y") else f"{last}s"}
    words = set(re.findall(r"[a-z]+", prompt.lower()))
    return bool(plurals & words)

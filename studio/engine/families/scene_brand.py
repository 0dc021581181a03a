"""A brand's colours and logo enter a scene: on products, clothes, signs and backdrops.

What the words state rules: a red car stays red. What they leave open takes the palette's colours, the
first one for the most important subject, with a backdrop that it stands out from.
"""

from __future__ import annotations

import re
from dataclasses import replace

from studio.engine.scenery.catalogue import COLORS, SETTING, SUBJECTS
from studio.engine.scenery.graph import SceneGraph, Stage, Subject
from studio.engine.scenery.lettering import LOGO
from studio.engine.scenery.palette import (
    NAMED,
    WHITE,
    Rgb,
    darker,
    distance,
    hex_of,
    lighter,
    luminance,
    rgb,
)

_SYNONYMS = {
    "crimson": "red", "scarlet": "red", "navy": "blue", "azure": "blue", "golden": "yellow", "gold": "yellow",
    "amber": "orange", "turquoise": "teal", "cyan": "teal", "violet": "purple", "lilac": "purple",
    "gray": "grey", "silver": "grey", "lime": "green", "olive": "green", "magenta": "pink",
    "beige": "brown", "dark": "black",
}  # fmt: skip
_NATURAL_THEMES = frozenset({"plants", "nature", "animals"})
_NATURAL = frozenset(
    {"check mark", "cross mark", "brain", "human heart", "heart", "eye", "cell", "dna", "virus", "lungs",
     "planet", "cake", "apple", "thermometer", "traffic light", "traffic cone", "recycling", "arrow down",
     "arrow up", "fireworks", "balloons", "smiley"}
)  # fmt: skip
"""Kinds whose colour belongs to the thing or tells something; a brand does not repaint them."""
SIGNED = frozenset(
    {"shop front", "package", "shopping bag", "truck", "flag", "shirt", "bottle", "laptop", "phone",
     "computer", "television"}
)  # fmt: skip
"""Kinds that a logo is put on."""
_NEAR = 110.0  # of `distance`, at most 765: a brand's own red for what the words call red
_APART = 150.0
_BACKDROP = re.compile(r"\b(?:background|backdrop|wall|ground)s?\b", re.IGNORECASE)
_WORD = re.compile(r"[a-z]+")


def with_palette(graph: SceneGraph, palette: str, prompt: str) -> SceneGraph:
    """The scene in a brand's colours, but for those that the prompt states.

    Args:
        graph: As sampled.
        palette: Two to five colours, "1f4e79,f2a900"; "" changes nothing.
        prompt: What was asked for.
    """
    if not palette:
        return graph
    colors = [rgb(code) for code in palette.split(",")]
    stated = stated_colors(prompt)
    subjects: list[Subject] = []
    turn = 0
    for subject in graph.subjects:
        painted = _painted(subject, colors, turn, stated)
        turn += painted.tint != "" and subject.color not in stated
        subjects.append(painted)
    stage = graph.stage
    if not (stage.backdrop in stated and _BACKDROP.search(prompt)):
        stage = _dressed(stage, colors, subjects)
    return replace(graph, stage=stage, subjects=tuple(subjects))


def with_logo(graph: SceneGraph) -> SceneGraph:
    """The scene with the brand's logo on the first thing that carries one and has no words on it."""
    subjects = list(graph.subjects)
    for index, subject in enumerate(subjects):
        if subject.kind in SIGNED and not subject.text:
            subjects[index] = replace(subject, text=LOGO)
            break
    return replace(graph, subjects=tuple(subjects))


def stated_colors(prompt: str) -> frozenset[str]:
    """Names of the catalogue's colours that a prompt states."""
    words: list[str] = _WORD.findall(prompt.lower())
    found = {_SYNONYMS.get(word, word) for word in words}
    return frozenset(found & set(COLORS))


def _painted(subject: Subject, colors: list[Rgb], turn: int, stated: frozenset[str]) -> Subject:
    kind = SUBJECTS[subject.kind]
    if subject.tint or not kind.takes_color or kind.theme in _NATURAL_THEMES:
        return subject
    if subject.kind in _NATURAL:
        return subject
    if subject.color in stated:
        nearest = min(colors, key=lambda color: distance(color, NAMED[subject.color]))
        if distance(nearest, NAMED[subject.color]) > _NEAR:
            return subject
        return replace(subject, tint=hex_of(nearest))
    color = colors[turn % len(colors)]
    return replace(subject, color=_name_of(color), tint=hex_of(color))


def _dressed(stage: Stage, colors: list[Rgb], subjects: list[Subject]) -> Stage:
    """Backdrop, walls and awnings in the brand's colour that the hero stands out from most."""
    hero = next((_color_of(s) for s in subjects if SUBJECTS[s.kind].takes_color), colors[0])
    best = max(colors, key=lambda color: distance(color, hero))
    if luminance(hero) > 0.7:  # before a pale ground nobody would see it
        stage = replace(stage, variant=1)
    if SETTING[stage.setting].place == "abstract" and distance(best, hero) < _APART:
        best = lighter(best, 0.8) if luminance(hero) < 0.5 else darker(best, 0.75)
    return replace(stage, backdrop=_name_of(best), tint=hex_of(best))


def _color_of(subject: Subject) -> Rgb:
    return rgb(subject.tint) if subject.tint else NAMED[subject.color]


def _name_of(color: Rgb) -> str:
    """The catalogue's name that is nearest to a colour."""
    if distance(color, WHITE) < 60:
        return "white"
    return min(COLORS, key=lambda name: distance(color, NAMED[name]))

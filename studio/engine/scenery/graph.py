"""The scene graph: a stage and the subjects on it, as the model samples it and a person edits it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Where and when a scene plays. Names are those of `catalogue`.

    Attributes:
        setting: One of `SETTING_NAMES`.
        light: One of `LIGHTS`.
        weather: One of `WEATHERS`.
        camera: One of `CAMERAS`.
        style: One of `STYLES`.
        backdrop: Colour of an abstract backdrop, of walls, of accents; one of `COLORS`.
        variant: 0 or 1, a free choice between two looks of the setting.
        has_sun: Whether sun or moon stand in the sky.
        sun_x: Where, as a part of the frame's width, 0.05 to 0.95.
        hue: Shift of all hues, -0.05 to 0.05 of the colour circle.
        warmth: -1.5 (cold) to 1.5 (warm).
        tint: Exact colour instead of `backdrop`'s, six hexadecimal digits ("1f4e79"), or "".
    """

    setting: str
    light: str = "day"
    weather: str = "clear"
    camera: str = "static"
    style: str = "flat"
    backdrop: str = "blue"
    variant: int = 0
    has_sun: bool = False
    sun_x: float = 0.5
    hue: float = 0.0
    warmth: float = 0.0
    tint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A thing or person in the scene. Names are those of `catalogue`.

    Attributes:
        kind: One of `SUBJECTS`.
        color: One of `COLORS`; ignored by kinds that keep their natural colours.
        motion: One of `MOTIONS`.
        facing: "left" or "right".
        variant: 0, 1 or 2: rising, falling, mixed for charts; else a free choice of looks.
        who: One of `PEOPLE`; for persons only, as are the next three.
        skin: One of `SKINS`.
        outfit: One of `OUTFITS`.
        action: One of `ACTIONS`.
        x: Centre, as a part of the frame's width.
        y: Foot, as a part of the frame's height from the top.
        size: Factor on the kind's usual height.
        text: Words on it (a sign, a board, a label); empty for none.
        values: Numbers that it shows (the bars of a chart); empty for its own choice.
        tint: Exact colour instead of `color`'s, six hexadecimal digits, or "".
        identity: Seed of its own looks (hair, face, pattern), kept from scene to scene; 0 leaves them to
            the scene's seed.
        seat: Which subject carries it (somebody who drives a car), by its place in the list; -1 for none.
    """

    kind: str
    color: str = "blue"
    motion: str = "none"
    facing: str = "right"
    variant: int = 0
    who: str = "woman"
    skin: str = "tan"
    outfit: str = "casual"
    action: str = "stand"
    x: float = 0.5
    y: float = 0.86
    size: float = 1.0
    text: str = ""
    values: tuple[float, ...] = ()
    tint: str = ""
    identity: int = 0
    seat: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneGraph:
    """A whole scene, enough to draw every frame of it at any size.

    Attributes:
        stage: Where and when.
        subjects: From the most important one; drawing order follows from their places.
        seed: Seed of everything that is neither said nor sampled (which window is lit, where a
            star stands).
        aspect: Width / height of the frames for which every place is exact, since a person put it
            there; 0 where the model placed things roughly and `layout.arrange` decides.
    """

    stage: Stage
    subjects: tuple[Subject, ...] = ()
    seed: int = 0
    aspect: float = 0.0


def own_seed(graph: SceneGraph, index: int) -> int:
    """The seed of a subject's own looks."""
    return graph.subjects[index].identity or graph.seed * 31 + index + 1

"""Completes what a text says to a whole scene: all that is unsaid is drawn from what is usual.

A caption is kept as the partial scene that it states and completed anew at every use, so what a
text leaves open is random by construction and no scene can be learned by heart. 0.2 ms a scene.
"""

from __future__ import annotations

import math
from dataclasses import replace
from random import Random

from studio.engine.scenery.catalogue import (
    CAMERAS,
    COLORS,
    LIGHTS,
    PEOPLE,
    SETTING,
    SETTING_NAMES,
    SKINS,
    STYLES,
    SUBJECTS,
    WEATHERS,
)  # fmt: skip
from studio.engine.scenery.graph import SceneGraph, Stage, Subject
from studio.engine.scenery.settle import settled
from studio.workshop.starter import habits
from studio.workshop.starter.habits import Bag
from studio.workshop.starter.partial import Partial, Wanted
from studio.workshop.starter.placing import place

SLOTS = 5
CHILDREN = ("boy", "girl")
ADULTS = ("man", "woman", "old man", "old woman")
CHILDISH = frozenset({"casual", "student", "athlete", "dress"})  # outfits that a child may wear
DRESSED = ("woman", "girl", "old woman")
SKY_ONLY = frozenset({"clouds", "rain", "snow", "fog", "stars", "storm", "wind"})
NIGHTS = ("night", "moonlight")


def complete(partial: Partial, rng: Random, *, hero_kinds: tuple[str, ...] = ()) -> SceneGraph:
    """A whole scene that agrees with `partial`.

    Nothing of a named kind is added ("a car" is one car). Subjects keep the order of the text.

    Args:
        partial: What is said.
        rng: Source of all that is not.
        hero_kinds: Where no subject is said, draw the first from these (used by captions).
    """
    setting = _setting(partial, rng)
    stage = _stage(partial, setting, rng)
    wanted = list(partial.subjects)
    named = {kind for subject in wanted for kind in subject.kind}
    subjects = [subject_of(w, setting, rng, is_hero=i < 3) for i, w in enumerate(wanted)]
    if not partial.is_all:
        if not subjects and rng.random() < (0.97 if SETTING[setting].place == "abstract" else 0.8):
            kind = rng.choice(hero_kinds) if hero_kinds else draw(habits.HEROES[setting], rng)
            subjects.append(subject_of(Wanted(kind=(kind,)), setting, rng, is_hero=True))
        _add_extras(subjects, named, setting, rng)
    subjects = subjects[:SLOTS]
    placed = place(subjects, partial, setting, rng)
    graph = SceneGraph(stage=stage, subjects=tuple(placed), seed=rng.randrange(1 << 30))
    return settled(graph)


def draw(bag: Bag, rng: Random) -> str:
    """One name of a weighted bag."""
    return rng.choices(bag[0], cum_weights=bag[1])[0]


def _pick(allowed: tuple[str, ...], rng: Random, usual: Bag) -> str:
    """One of the allowed names, or of the usual ones where everything is allowed."""
    return rng.choice(allowed) if allowed else draw(usual, rng)


def _setting(partial: Partial, rng: Random) -> str:
    allowed = partial.setting or SETTING_NAMES
    if len(allowed) == 1:
        return allowed[0]
    weights = [_fitness(partial, name) for name in allowed]
    return rng.choices(allowed, weights)[0]


def _fitness(partial: Partial, name: str) -> float:
    setting, fit = SETTING[name], habits.SETTING_WEIGHT[name]
    for wanted in partial.subjects:
        fit *= max(_suits(kind, name) for kind in wanted.kind)
        if wanted.outfit and name in habits.OUTFIT_AT:
            fit *= 3.0 if set(wanted.outfit) & set(habits.OUTFIT_AT[name][0]) else 0.3
        if wanted.action and name in habits.ACTION_AT:
            fit *= 1.0 if set(wanted.action) & set(habits.ACTION_AT[name][0]) else 0.3
    if partial.weather and set(partial.weather) <= SKY_ONLY and setting.place != "outdoor":
        fit *= 0.02 if not (name == "space" and "stars" in partial.weather) else 1.0
    if "confetti" in partial.weather and name not in ("studio", "stage", "office", "park", "city"):
        fit *= 0.05
    if partial.light and partial.light != ("spotlight",) and setting.place != "outdoor":
        fit *= 0.15
    if "spotlight" in partial.light and name not in ("stage", "studio"):
        fit *= 0.05
    if partial.has_sun and setting.place != "outdoor":
        fit *= 0.02
    if partial.backdrop and setting.place != "abstract":
        fit *= 0.01
    return fit + 1e-6


def _suits(kind: str, name: str) -> float:
    setting, subject = SETTING[name], SUBJECTS[kind]
    likely = kind in habits.LIKELY_THERE[name]
    if name == "studio":
        return 0.8 if subject.stands == "prop" else 0.25
    if name == "map":
        return 0.5 if likely else 0.03
    if likely:
        return 1.0
    fits = subject.stands in setting.fits
    if setting.place == "indoor":
        return 0.06 if fits and subject.stands == "prop" else 0.03 if fits else 0.01
    if subject.theme == "buildings" and name in ("city", "village", "street", "park", "road"):
        return 0.8
    return 0.25 if fits and subject.stands != "prop" else 0.02


def _stage(partial: Partial, name: str, rng: Random) -> Stage:
    setting = SETTING[name]
    if partial.light:
        light = rng.choice(partial.light)
    elif partial.weather == ("stars",) and name != "space":
        light = rng.choice(("night", "night", "moonlight", "dusk"))
    elif partial.has_sun == (True,):
        light = draw(habits.LIGHT["outdoor"], rng)
    else:
        light = draw(habits.LIGHT[setting.place], rng)
    weather = _weather(partial, name, light, rng)
    shines = (
        weather in ("clear", "clouds", "stars", "wind", "confetti") and setting.place == "outdoor"
    )
    has_sun = rng.choice(partial.has_sun) if partial.has_sun else shines and rng.random() < 0.6
    backdrop = rng.choice(partial.backdrop or COLORS[: 8 if rng.random() < 0.85 else len(COLORS)])
    return Stage(
        setting=name, light=light, weather=weather, has_sun=has_sun, backdrop=backdrop,
        camera=_pick(partial.camera, rng, habits.CAMERA),
        style=_pick(partial.style, rng, habits.STYLE),
        variant=rng.randrange(2), sun_x=rng.uniform(0.12, 0.88),
        hue=_normal(rng, 0.0, 0.016, 0.05), warmth=_normal(rng, 0.0, 0.6, 1.5),
    )  # fmt: skip


def _weather(partial: Partial, name: str, light: str, rng: Random) -> str:
    if partial.weather:
        return rng.choice(partial.weather)
    if SETTING[name].place != "outdoor":
        party = 0.05 if name in ("studio", "stage") else 0.0
        return "confetti" if rng.random() < party else "clear"
    if name in ("snow", "mountains") and rng.random() < (0.25 if name == "snow" else 0.06):
        return "snow"
    return draw(habits.WEATHER["night" if light in NIGHTS else "day"], rng)


def _normal(rng: Random, mean: float, deviation: float, bound: float) -> float:
    return max(-bound, min(bound, rng.gauss(mean, deviation)))


def _add_extras(subjects: list[Subject], named: set[str], setting: str, rng: Random) -> None:
    """Add what usually stands around; never another one of a named kind."""
    place_kind = SETTING[setting].place
    shares = (76, 18, 6) if place_kind in ("abstract", "indoor") else (56, 27, 13, 4)
    if setting == "studio":
        shares = (88, 9, 3)
    have = {subject.kind for subject in subjects} | named
    for _ in range(rng.choices(range(len(shares)), shares)[0]):
        kind = draw(habits.EXTRAS[setting], rng)
        again = kind not in named and kind in ("tree", "pine tree", "bush", "palm tree", "wheat")
        if len(subjects) < SLOTS - 1 and (kind not in have or (again and rng.random() < 0.4)):
            have.add(kind)
            subjects.append(subject_of(Wanted(kind=(kind,)), setting, rng, is_hero=False))


def subject_of(wanted: Wanted, setting: str, rng: Random, *, is_hero: bool) -> Subject:
    """A subject with all its fields but its place (`placing` gives that)."""
    kind = rng.choice(wanted.kind)
    if kind == "person":
        who, outfit = _person(wanted, setting, rng)
        action, motion = _doing(wanted, setting, rng)
    else:
        who, outfit, action = "woman", "casual", "stand"
        motion = _motion(wanted, kind, rng, is_hero=is_hero)
    color = rng.choice(wanted.color) if wanted.color else _color(kind, rng)
    facing = motion if motion in ("left", "right") else rng.choice(("left", "right"))
    charts = kind in ("bar chart", "line chart")
    variant = rng.choice(wanted.variant or ((0, 0, 0, 1, 2) if charts else (0, 1, 2)))
    size = math.exp(rng.gauss(0.06 if is_hero else -0.22, 0.12))
    if wanted.size:
        size = rng.uniform(0.52, 0.76) if wanted.size == "small" else rng.uniform(1.3, 1.6)
    return Subject(
        kind=kind, color=color, motion=motion, facing=facing, variant=variant, who=who,
        skin=rng.choice(wanted.skin or SKINS), outfit=outfit, action=action, size=size,
    )  # fmt: skip


def _person(wanted: Wanted, setting: str, rng: Random) -> tuple[str, str]:
    """Who and in which outfit: all genders, ages and skins alike for whatever they wear or do."""
    usual = habits.OUTFIT_AT.get(setting, habits.OUTFIT_AT[""])
    if wanted.outfit:
        outfit = rng.choice(wanted.outfit)
        allowed = wanted.who or (
            DRESSED if outfit == "dress" else PEOPLE if outfit in CHILDISH else ADULTS
        )
        return rng.choice(allowed), outfit
    who = rng.choice(wanted.who or (*ADULTS[:2], *PEOPLE))
    for _ in range(8):
        outfit = draw(usual, rng)
        if (who not in CHILDREN or outfit in CHILDISH) and (outfit != "dress" or who in DRESSED):
            return who, outfit
    return who, "casual"


def _doing(wanted: Wanted, setting: str, rng: Random) -> tuple[str, str]:
    """Action and motion, which must agree."""
    goes = bool(set(wanted.motion) & {"left", "right"})
    if wanted.action:
        action = rng.choice(wanted.action)
    elif goes:
        action = rng.choice(("walk", "walk", "walk", "run", "wheelchair", "carry"))
    else:
        action = draw(habits.ACTION_AT.get(setting, habits.ACTION_AT[""]), rng)
    if wanted.motion:
        return action, rng.choice(wanted.motion)
    return action, draw(habits.WALKING, rng) if action in habits.WALKS else "none"


def _motion(wanted: Wanted, kind: str, rng: Random, *, is_hero: bool) -> str:
    if wanted.motion:
        return rng.choice(wanted.motion)
    stands = SUBJECTS[kind].stands
    if not is_hero and (stands not in ("road", "air", "water", "swim") or rng.random() < 0.5):
        return "none"
    return draw(habits.MOTION.get(kind, habits.MOTION[stands]), rng)


def _color(kind: str, rng: Random) -> str:
    if kind in habits.COLOR_OF and rng.random() < 0.75:
        return draw(habits.COLOR_OF[kind], rng)
    return rng.choice(COLORS)


def shuffled_stage(stage: Stage, rng: Random) -> Stage:
    """The stage with light, weather, camera and style drawn evenly: captions must name them all."""
    outdoor = SETTING[stage.setting].place == "outdoor"
    return replace(
        stage,
        light=rng.choice(LIGHTS) if outdoor and rng.random() < 0.6 else stage.light,
        weather=rng.choice(WEATHERS) if outdoor and rng.random() < 0.5 else stage.weather,
        camera=rng.choice(CAMERAS) if rng.random() < 0.5 else stage.camera,
        style=rng.choice(STYLES) if rng.random() < 0.5 else stage.style,
    )

"""Things that fly and sail."""

from __future__ import annotations

import math

from studio.engine.scenery.look import Drawing, Look
from studio.engine.scenery.palette import (
    GLASS,
    INK,
    LAMPLIGHT,
    NAMED,
    WHITE,
    Rgb,
    darker,
    lighter,
    rgb,
)  # fmt: skip
from studio.engine.scenery.pen import Fade, Pen

STEEL = rgb("c9d0dc")
WOOD = rgb("8a5238")
SAIL = rgb("fdf8ec")


def _glass(look: Look) -> tuple[Rgb, bool]:
    return (LAMPLIGHT, True) if look.is_night else (GLASS, False)


def draw_airplane(pen: Pen, look: Look) -> None:
    """An airliner climbing a little."""
    body, pane = rgb("f7f8fb"), _glass(look)
    with pen.at(0, 0, turn=-5):
        pen.fill("M -.62 -.52 L -.98 -1 L -1.12 -1 L -.98 -.5 Z", look.color)
        pen.fill("M .04 -.62 L -.2 -.92 L -.32 -.92 L -.2 -.6 Z", darker(look.color, 0.25))
        hull = "M -1.12 -.52 C -.9 -.66 .5 -.68 .8 -.62 C .98 -.58 1.1 -.48 1.12 -.42 C 1.02 -.34 .8 -.3 .6 -.3 L -.7 -.3 C -.9 -.34 -1.04 -.42 -1.12 -.52 Z"
        pen.fill(hull, Fade(a=(0, -0.66), b=(0, -0.3), start=WHITE, end=rgb("d3d9e4")))
        with pen.plain():
            for k in range(8):
                pen.rect(-0.6 + k * 0.14, -0.54, 0.06, 0.07, pane[0], radius=0.02, glow=pane[1])
            pen.fill("M .86 -.58 C .96 -.56 1.02 -.52 1.06 -.46 L .9 -.46 Z", pane[0], glow=pane[1])
            pen.fill(
                "M -1.04 -.44 C -.6 -.4 .6 -.38 1.06 -.38 C .9 -.32 .76 -.3 .6 -.3 L -.7 -.3 Z",
                look.color,
                alpha=0.9,
            )
        pen.fill("M .16 -.42 L -.42 .02 L -.6 .02 L -.24 -.42 Z", darker(body, 0.16))
        pen.rect(-0.26, -0.24, 0.28, 0.12, look.color, radius=0.06)
        blink = math.sin(look.time_s * 4) > 0.2
        pen.circle(-0.5, 0.0, 0.025, NAMED["red"], glow=True, alpha=1.0 if blink else 0.35)


def draw_helicopter(pen: Pen, look: Look) -> None:
    """A helicopter, its rotor turning."""
    pane, glows = _glass(look)
    body = look.color
    pen.fill(
        "M -.1 -.5 L -.96 -.62 L -1.02 -.82 L -.9 -.82 L -.82 -.7 L .02 -.74 Z", darker(body, 0.12)
    )
    pen.fill(
        "M -.34 -.4 C -.34 -.72 .1 -.82 .36 -.74 C .58 -.66 .7 -.46 .64 -.32 C .58 -.2 .3 -.18 .1 -.18 C -.2 -.18 -.34 -.26 -.34 -.4 Z",
        body,
    )
    with pen.plain():
        pen.fill("M .24 -.68 C .46 -.66 .6 -.5 .6 -.38 L .24 -.38 Z", pane, glow=glows)
        pen.rect(-0.08, -0.6, 0.24, 0.2, pane, radius=0.05, glow=glows)
    pen.line([(-0.34, 0.0), (0.5, 0.0)], INK, 0.04)
    pen.line([(-0.14, -0.18), (-0.18, 0.0)], INK, 0.03)
    pen.line([(0.28, -0.18), (0.32, 0.0)], INK, 0.03)
    pen.rect(0.02, -0.9, 0.06, 0.16, INK)
    span = 0.5 + 0.5 * abs(math.cos(look.time_s * 14))
    with pen.plain():
        pen.ellipse(0.05, -0.92, 1.0, 0.03, STEEL, alpha=0.35)
        pen.line([(0.05 - span, -0.92), (0.05 + span, -0.92)], INK, 0.035, alpha=0.8)
        pen.circle(-0.96, -0.72, 0.13, STEEL, alpha=0.4)


def draw_drone(pen: Pen, look: Look) -> None:
    """A camera drone with four rotors."""
    pen.line("M -.8 -.72 C -.4 -.56 .4 -.56 .8 -.72", rgb("3a4256"), 0.1)
    for x in (-0.82, 0.82):
        pen.rect(x - 0.05, -0.86, 0.1, 0.2, INK, radius=0.03)
        span = 0.24 * (0.4 + 0.6 * abs(math.cos(look.time_s * 15 + x)))
        with pen.plain():
            pen.ellipse(x, -0.9, 0.26, 0.05, STEEL, alpha=0.5)
            pen.line([(x - span, -0.9), (x + span, -0.9)], INK, 0.035)
    pen.rect(-0.34, -0.78, 0.68, 0.32, rgb("f0f2f6"), radius=0.14)
    pen.shade(
        "M -.34 -.58 L .34 -.58 C .34 -.48 .26 -.46 .2 -.46 L -.2 -.46 C -.28 -.46 -.34 -.5 -.34 -.58 Z",
        0.16,
    )
    pen.circle(0, -0.36, 0.15, INK)
    with pen.plain():
        pen.circle(0, -0.36, 0.08, rgb("5fb4e8"))
        pen.circle(-0.03, -0.39, 0.025, WHITE)
        lit = 1.0 if math.sin(look.time_s * 5) > 0 else 0.3
        pen.circle(0.22, -0.64, 0.035, NAMED["green"], glow=True, alpha=lit)
    pen.line([(-0.24, -0.46), (-0.36, -0.12)], INK, 0.04)
    pen.line([(0.24, -0.46), (0.36, -0.12)], INK, 0.04)


def draw_rocket(pen: Pen, look: Look) -> None:
    """A rocket; it burns while it moves, and leans into a sideways flight."""
    lean = {"right": 42, "left": -42}.get(look.motion, 0)
    burns = look.motion not in ("none", "pulse", "grow", "shrink", "swing", "shake", "appear")
    with pen.at(0, -0.5, turn=lean), pen.at(0, 0.5):
        if burns:
            f = 0.86 + 0.14 * math.sin(look.time_s * 21) + 0.06 * math.sin(look.time_s * 33)
            pen.halo(0, -0.02, 0.42, rgb("ffb24a"), alpha=0.6)
            with pen.plain():
                pen.fill([(-0.11, -0.12), (0, 0.3 * f), (0.11, -0.12)], rgb("ff8a3a"), glow=True)
                pen.fill([(-0.06, -0.12), (0, 0.16 * f), (0.06, -0.12)], rgb("ffe27a"), glow=True)
        pen.fill("M -.15 -.42 C -.26 -.34 -.3 -.2 -.29 -.05 L -.13 -.16 Z", darker(look.color, 0.1))
        pen.fill("M .15 -.42 C .26 -.34 .3 -.2 .29 -.05 L .13 -.16 Z", darker(look.color, 0.3))
        hull = "M 0 -1 C .22 -.82 .24 -.46 .13 -.12 L -.13 -.12 C -.24 -.46 -.22 -.82 0 -1 Z"
        pen.fill(hull, Fade(a=(-0.18, 0), b=(0.2, 0), start=WHITE, end=rgb("c3cad8")))
        with pen.inside(hull):
            pen.rect(-0.3, -1.02, 0.6, 0.27, look.color)
            pen.rect(-0.3, -0.22, 0.6, 0.12, look.color)
            pen.shade([(0.06, -1), (0.3, -1), (0.3, 0), (0.06, 0)], 0.12)
        pen.circle(0, -0.56, 0.1, darker(look.color, 0.2))
        with pen.plain():
            pen.circle(0, -0.56, 0.07, rgb("9fdcf5"))
            pen.circle(-0.025, -0.585, 0.02, WHITE)


def draw_balloon(pen: Pen, look: Look) -> None:
    """A hot air balloon, swaying under its envelope."""
    with pen.at(0, -0.9, turn=2.2 * math.sin(look.time_s * 0.9)), pen.at(0, 0.9):
        for x in (-0.2, -0.06, 0.06, 0.2):
            pen.line([(x, -0.42), (x * 0.45, -0.15)], rgb("7a5238"), 0.012)
        envelope = "M -.1 -.36 C -.24 -.46 -.36 -.56 -.36 -.7 C -.36 -.88 -.2 -1.01 0 -1.01 C .2 -1.01 .36 -.88 .36 -.7 C .36 -.56 .24 -.46 .1 -.36 Z"
        pen.fill(envelope, look.color)
        stripe = SAIL if look.color_name != "white" else NAMED["red"]
        with pen.inside(envelope):
            pen.ellipse(0, -0.68, 0.25, 0.42, stripe)
            pen.ellipse(0, -0.68, 0.13, 0.42, look.color)
            pen.ellipse(0.34, -0.62, 0.24, 0.5, rgb("28144a"), alpha=0.16)
            pen.ellipse(-0.16, -0.86, 0.12, 0.12, WHITE, alpha=0.22)
        flame = max(0.0, math.sin(look.time_s * 1.3)) ** 4
        if flame > 0.05:
            pen.fill(
                [(-0.03, -0.27), (0, -0.27 - 0.12 * flame), (0.03, -0.27)], rgb("ffb24a"), glow=True
            )
        pen.rect(-0.1, -0.16, 0.2, 0.16, rgb("a5713f"), radius=0.03)
        with pen.plain():
            pen.rect(-0.11, -0.17, 0.22, 0.045, rgb("7a5238"), radius=0.02)
            for y in (-0.1, -0.055):
                pen.line([(-0.09, y), (0.09, y)], rgb("8a5d34"), 0.012)


def draw_sailboat(pen: Pen, look: Look) -> None:
    """A sailing boat, rocking on the swell."""
    with pen.at(0, 0, turn=2.4 * math.sin(look.time_s * 1.5)):
        pen.line([(0, -0.2), (0, -1)], WOOD, 0.028)
        belly = 0.03 * math.sin(look.time_s * 1.1)
        pen.fill(f"M .04 -.97 C {0.3 + belly} -.72 {0.44 + belly} -.5 .48 -.28 L .04 -.28 Z", SAIL)
        pen.shade("M .04 -.97 C .1 -.72 .16 -.5 .18 -.28 L .04 -.28 Z", 0.07)
        pen.fill(
            f"M -.04 -.9 C {-0.2 - belly} -.7 {-0.32 - belly} -.48 -.38 -.28 L -.04 -.28 Z",
            look.color,
        )
        with pen.plain():
            wave = 0.02 * math.sin(look.time_s * 4)
            pen.fill([(0, -1.0), (0.13, -0.97 + wave), (0, -0.94)], look.color)
            pen.line([(0.05, -0.5), (0.4, -0.44)], rgb("e3d9c4"), 0.01)
        hull = "M -.52 -.21 L .56 -.21 C .5 -.06 .42 .02 .34 .02 L -.36 .02 C -.44 -.02 -.5 -.1 -.52 -.21 Z"
        pen.fill(hull, darker(look.color, 0.28) if look.color_name != "white" else NAMED["blue"])
        pen.rect(-0.52, -0.23, 1.08, 0.05, WHITE, radius=0.02)
        pen.shade("M -.44 -.06 L .48 -.06 C .44 0 .38 .02 .34 .02 L -.36 .02 Z", 0.16)


def draw_ship(pen: Pen, look: Look) -> None:
    """A ferry with a smoking funnel."""
    pane, glows = _glass(look)
    with pen.at(0, 0, turn=0.8 * math.sin(look.time_s * 1.1)):
        with pen.plain():
            for k in range(4):
                age = (look.time_s * 0.25 + k / 4) % 1
                pen.circle(
                    -0.14 - 0.5 * age,
                    -1.0 - 0.12 * age,
                    0.05 + 0.09 * age,
                    rgb("e8e8ee"),
                    alpha=0.55 * (1 - age),
                )
        pen.rect(-0.24, -1.0, 0.2, 0.26, look.color)
        pen.rect(-0.24, -1.0, 0.2, 0.07, INK)
        pen.rect(-0.36, -0.82, 0.66, 0.22, rgb("e6e9ee"), radius=0.03)
        pen.rect(-0.62, -0.62, 1.06, 0.34, WHITE, radius=0.03)
        with pen.plain():
            for k in range(5):
                pen.circle(-0.46 + k * 0.19, -0.46, 0.048, pane, glow=glows)
            pen.rect(0.0, -0.76, 0.24, 0.1, pane, radius=0.02, glow=glows)
        hull = "M -1 -.32 L 1.06 -.32 C 1 -.14 .9 .03 .78 .03 L -.84 .03 C -.92 -.04 -.98 -.16 -1 -.32 Z"
        pen.fill(hull, look.color)
        with pen.inside(hull):
            pen.rect(-1.1, -0.1, 2.3, 0.2, darker(look.color, 0.3))
            pen.rect(-1.1, -0.33, 2.3, 0.05, lighter(look.color, 0.5))


def draw_crane(pen: Pen, look: Look) -> None:
    """A tower crane whose hook goes up and down."""
    steel = look.color
    pen.rect(-0.26, -0.05, 0.3, 0.05, rgb("7f8797"))
    for x in (-0.17, -0.05):
        pen.line([(x, -0.02), (x, -0.9)], steel, 0.025)
    for k in range(8):
        y = -0.05 - k * 0.11
        pen.line([(-0.17, y), (-0.05, y - 0.11)], steel, 0.014)
    pen.line([(-0.46, -0.86), (0.58, -0.86)], steel, 0.035)
    pen.line([(-0.11, -1.0), (0.5, -0.87)], steel, 0.014)
    pen.line([(-0.11, -1.0), (-0.42, -0.87)], steel, 0.014)
    pen.line([(-0.11, -1.0), (-0.11, -0.86)], steel, 0.03)
    pen.rect(-0.5, -0.86, 0.14, 0.12, rgb("6b7385"), radius=0.01)
    pen.rect(-0.04, -0.84, 0.1, 0.1, GLASS, radius=0.02)
    drop = 0.3 + 0.12 * math.sin(look.time_s * 0.7)
    pen.line([(0.4, -0.86), (0.4, -0.86 + drop)], INK, 0.01)
    pen.rect(0.31, -0.86 + drop, 0.18, 0.1, rgb("c4574a"), radius=0.01)


DRAWINGS: dict[str, Drawing] = {
    "airplane": draw_airplane,
    "helicopter": draw_helicopter,
    "drone": draw_drone,
    "rocket": draw_rocket,
    "hot air balloon": draw_balloon,
    "sailboat": draw_sailboat,
    "ship": draw_ship,
    "crane": draw_crane,
}

"""Things that drive, fly and sail: wheels turn when they travel, flames flicker, sails lean."""

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
    mix,
    rgb,
)  # fmt: skip
from studio.engine.scenery.pen import Fade, Pen

TYRE = rgb("2b3040")
STEEL = rgb("c9d0dc")
WOOD = rgb("8a5238")


def _wheel(pen: Pen, look: Look, x: float, r: float) -> None:
    """A wheel standing on the ground; its spokes turn when the subject travels."""
    pen.circle(x, -r, r, TYRE)
    with pen.plain():
        pen.circle(x, -r, r * 0.58, STEEL)
        turn = look.time_s * 5 if look.is_moving else 0.4
        for k in range(3):
            angle = turn + k * math.tau / 3
            dx, dy = r * 0.5 * math.cos(angle), r * 0.5 * math.sin(angle)
            pen.line([(x - dx, -r - dy), (x + dx, -r + dy)], rgb("8d97aa"), r * 0.12)
        pen.circle(x, -r, r * 0.16, TYRE)


def _glass(look: Look) -> tuple[Rgb, bool]:
    return (LAMPLIGHT, True) if look.is_night else (GLASS, False)


def _lamps(pen: Pen, look: Look, x: float, y: float, *, back: float) -> None:
    """Front lamp with a beam at night, and a red rear lamp."""
    if look.is_night:
        beam = [(x, y - 0.05), (x + 0.75, y - 0.2), (x + 0.75, y + 0.28), (x, y + 0.05)]
        pen.shade(beam, 0.22, light=True)
    with pen.plain():
        pen.ellipse(x, y, 0.05, 0.065, LAMPLIGHT, glow=True)
        pen.ellipse(back, y, 0.035, 0.06, NAMED["red"], glow=look.is_night)


def draw_car(pen: Pen, look: Look) -> None:
    """A family car."""
    body, (pane, glows) = look.color, _glass(look)
    sway = 0.006 * math.sin(look.time_s * 11) if look.is_moving else 0.0
    with pen.at(0, sway):
        cabin = "M -.66 -.56 C -.56 -.86 -.46 -1 -.22 -1 L .2 -1 C .4 -1 .52 -.82 .66 -.56 Z"
        pen.fill(cabin, darker(body, 0.1))
        with pen.plain():
            pen.fill(
                "M -.53 -.58 C -.46 -.8 -.4 -.9 -.22 -.9 L -.06 -.9 L -.06 -.58 Z", pane, glow=glows
            )
            pen.fill(
                "M .02 -.58 L .02 -.9 L .18 -.9 C .32 -.9 .42 -.74 .52 -.58 Z", pane, glow=glows
            )
        hull = (
            "M -.98 -.22 C -1 -.46 -.94 -.56 -.8 -.58 L .62 -.58 C .84 -.56 .96 -.48 .98 -.34 L .98 -.22 "
            "C .98 -.17 .95 -.15 .9 -.15 L -.9 -.15 C -.95 -.15 -.98 -.17 -.98 -.22 Z"
        )
        pen.fill(
            hull,
            Fade(a=(0, -0.58), b=(0, -0.15), start=lighter(body, 0.12), end=darker(body, 0.14)),
        )
        pen.shade(
            "M -.98 -.3 L .98 -.3 L .98 -.2 C .98 -.15 .9 -.15 .9 -.15 L -.9 -.15 L -.98 -.2 Z",
            0.12,
        )
        with pen.plain():
            pen.line([(-0.02, -0.56), (-0.02, -0.24)], darker(body, 0.3), 0.014)
            pen.rect(-0.3, -0.49, 0.14, 0.03, lighter(body, 0.55), radius=0.015)
            pen.rect(0.12, -0.49, 0.14, 0.03, lighter(body, 0.55), radius=0.015)
        _lamps(pen, look, 0.93, -0.4, back=-0.95)
    _wheel(pen, look, -0.56, 0.2)
    _wheel(pen, look, 0.56, 0.2)


def draw_truck(pen: Pen, look: Look) -> None:
    """A box truck; words stand on its box."""
    body, (pane, glows) = look.color, _glass(look)
    pen.rect(-1.22, -1, 1.62, 0.8, rgb("f3f1ea"), radius=0.04)
    pen.shade([(-1.22, -0.42), (0.4, -0.42), (0.4, -0.2), (-1.22, -0.2)], 0.1)
    with pen.plain():
        pen.rect(-1.22, -0.46, 1.62, 0.08, body)
        if look.text:
            pen.text(look.text, -0.41, -0.72, 0.2, body, max_width=1.4)
    pen.fill(
        "M .46 -.2 L .46 -.86 L .86 -.86 C 1 -.86 1.04 -.72 1.14 -.5 L 1.22 -.44 L 1.22 -.2 Z", body
    )
    pen.shade("M .46 -.36 L 1.22 -.36 L 1.22 -.2 L .46 -.2 Z", 0.14)
    with pen.plain():
        pen.fill(
            "M .62 -.52 L .62 -.76 L .84 -.76 C .92 -.76 .96 -.66 1.02 -.52 Z", pane, glow=glows
        )
    pen.rect(-1.2, -0.22, 2.4, 0.08, INK, radius=0.03)
    _lamps(pen, look, 1.2, -0.34, back=-1.21)
    for x in (-0.86, -0.4, 0.8):
        _wheel(pen, look, x, 0.17)


def draw_bus(pen: Pen, look: Look) -> None:
    """A city bus with passengers' windows."""
    body, (pane, glows) = look.color, _glass(look)
    pen.rect(
        -1,
        -1,
        2,
        0.86,
        Fade(a=(0, -1), b=(0, -0.14), start=lighter(body, 0.1), end=darker(body, 0.1)),
        radius=0.12,
    )
    with pen.plain():
        for k in range(4):
            pen.rect(-0.9 + k * 0.4, -0.84, 0.34, 0.32, pane, radius=0.04, glow=glows)
            pen.circle(-0.76 + k * 0.4, -0.6, 0.06, darker(pane, 0.45), glow=glows)
        pen.rect(0.72, -0.84, 0.22, 0.56, pane, radius=0.04, glow=glows)
        pen.rect(-0.98, -0.44, 1.66, 0.06, lighter(body, 0.6))
        pen.rect(0.3, -0.96, 0.5, 0.09, INK, radius=0.02)
    pen.shade(
        "M -1 -.3 L 1 -.3 L 1 -.22 C 1 -.16 .95 -.14 .9 -.14 L -.9 -.14 C -.95 -.14 -1 -.16 -1 -.22 Z",
        0.14,
    )
    _lamps(pen, look, 0.96, -0.26, back=-0.97)
    _wheel(pen, look, -0.58, 0.16)
    _wheel(pen, look, 0.58, 0.16)


def draw_train(pen: Pen, look: Look) -> None:
    """A regional train of three cars on its rails."""
    body, (pane, glows) = look.color, _glass(look)
    pen.rect(-2.1, -0.05, 4.2, 0.05, rgb("7a8090"))
    for k in range(3):
        x, shade = -2.06 + k * 1.36, body if k == 2 else lighter(body, 0.08)
        if k == 2:
            pen.fill(
                f"M {x} -.14 L {x} -.94 L {x + 0.86} -.94 C {x + 1.2} -.94 {x + 1.38} -.5 {x + 1.4} -.14 Z",
                shade,
            )
        else:
            pen.rect(x, -0.94, 1.3, 0.8, shade, radius=0.08)
        with pen.plain():
            pen.rect(x + 0.02, -0.42, 1.2 if k == 2 else 1.26, 0.1, WHITE, alpha=0.85)
            for w in range(3):
                pen.rect(x + 0.1 + w * 0.36, -0.8, 0.28, 0.28, pane, radius=0.04, glow=glows)
        for dx in (0.3, 1.0):
            _wheel(pen, look, x + dx, 0.1)
    _lamps(pen, look, 2.0, -0.3, back=-2.05)


def draw_bicycle(pen: Pen, look: Look) -> None:
    """A city bicycle."""
    turn = look.time_s * 5 if look.is_moving else 0.3
    for x in (-0.48, 0.48):
        pen.ring(x, -0.34, 0.32, TYRE, 0.055)
        with pen.plain():
            for k in range(4):
                a = turn + k * math.pi / 4
                dx, dy = 0.3 * math.cos(a), 0.3 * math.sin(a)
                pen.line([(x - dx, -0.34 - dy), (x + dx, -0.34 + dy)], rgb("a8b0bf"), 0.012)
    frame = look.color
    pen.line(
        [(-0.48, -0.34), (-0.2, -0.76), (0.34, -0.76), (-0.04, -0.34), (-0.48, -0.34)], frame, 0.06
    )
    pen.line([(-0.04, -0.34), (-0.24, -0.88)], frame, 0.055)
    pen.line("M .48 -.34 L .34 -.8 L .32 -.94", frame, 0.055)
    pen.line("M .22 -.98 L .34 -.96 C .46 -.96 .48 -.86 .42 -.84", INK, 0.045)
    pen.line([(-0.36, -0.9), (-0.12, -0.9)], INK, 0.075)
    foot = (-0.04 + 0.1 * math.cos(turn), -0.34 + 0.1 * math.sin(turn))
    pen.circle(-0.04, -0.34, 0.06, STEEL)
    pen.line([(-0.04, -0.34), foot], INK, 0.03)


def draw_motorcycle(pen: Pen, look: Look) -> None:
    """A road motorcycle."""
    body = look.color
    _wheel(pen, look, -0.56, 0.26)
    _wheel(pen, look, 0.58, 0.26)
    pen.line([(0.58, -0.26), (0.4, -0.72), (0.34, -0.88)], STEEL, 0.06)
    pen.fill("M -.5 -.3 L -.2 -.22 L .3 -.24 L .34 -.46 L -.3 -.5 Z", rgb("4a5266"))
    pen.fill("M -.16 -.58 C -.1 -.76 .2 -.8 .4 -.66 L .34 -.48 L -.1 -.5 Z", body)
    pen.fill("M -.8 -.62 C -.6 -.72 -.3 -.68 -.12 -.56 L -.24 -.48 L -.7 -.52 Z", INK)
    pen.line([(0.22, -0.9), (0.4, -0.84)], INK, 0.05)
    _lamps(pen, look, 0.5, -0.68, back=-0.8)
    pen.line([(-0.3, -0.26), (-0.78, -0.24)], STEEL, 0.07)


def draw_tractor(pen: Pen, look: Look) -> None:
    """A farm tractor with a smoking stack."""
    body, (pane, glows) = look.color, _glass(look)
    with pen.plain():
        for k in range(3):
            age = (look.time_s * 0.5 + k / 3) % 1
            pen.circle(
                0.42 + 0.1 * age,
                -0.92 - 0.3 * age,
                0.03 + 0.06 * age,
                rgb("d9d9de"),
                alpha=0.5 * (1 - age),
            )
    pen.rect(0.4, -0.92, 0.05, 0.3, INK)
    pen.fill("M -.6 -.5 L -.5 -1 L .02 -1 L .1 -.5 Z", darker(body, 0.12))
    with pen.plain():
        pen.fill("M -.5 -.54 L -.43 -.92 L -.06 -.92 L 0 -.54 Z", pane, glow=glows)
    pen.rect(-0.56, -0.54, 1.26, 0.3, body, radius=0.06)
    pen.shade([(-0.56, -0.34), (0.7, -0.34), (0.7, -0.24), (-0.56, -0.24)], 0.16)
    _lamps(pen, look, 0.7, -0.44, back=-0.62)
    _wheel(pen, look, -0.36, 0.34)
    _wheel(pen, look, 0.5, 0.2)


def draw_ambulance(pen: Pen, look: Look) -> None:
    """An ambulance; its light turns when it drives."""
    pane, glows = _glass(look)
    flash = 0.5 + 0.5 * math.sin(look.time_s * 5)
    pen.rect(-0.3, -1.0, 0.26, 0.1, mix(NAMED["blue"], WHITE, 0.5 * flash), radius=0.04, glow=True)
    pen.halo(-0.17, -0.96, 0.34, NAMED["blue"], alpha=0.5 * flash)
    pen.fill(
        "M -1.08 -.16 L -1.08 -.9 L .44 -.9 L .84 -.56 L 1.08 -.48 L 1.08 -.16 Z", rgb("f6f7f9")
    )
    pen.shade([(-1.08, -0.34), (1.08, -0.34), (1.08, -0.16), (-1.08, -0.16)], 0.1)
    with pen.plain():
        pen.rect(-1.08, -0.46, 2.16, 0.09, NAMED["red"])
        pen.fill("M .3 -.56 L .3 -.8 L .46 -.8 L .72 -.56 Z", pane, glow=glows)
        pen.rect(-0.72, -0.8, 0.1, 0.28, NAMED["red"])
        pen.rect(-0.81, -0.71, 0.28, 0.1, NAMED["red"])
    _lamps(pen, look, 1.04, -0.34, back=-1.07)
    _wheel(pen, look, -0.66, 0.17)
    _wheel(pen, look, 0.64, 0.17)


DRAWINGS: dict[str, Drawing] = {
    "car": draw_car,
    "truck": draw_truck,
    "bus": draw_bus,
    "train": draw_train,
    "bicycle": draw_bicycle,
    "motorcycle": draw_motorcycle,
    "tractor": draw_tractor,
    "ambulance": draw_ambulance,
}

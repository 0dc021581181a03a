"""Towers, mills, works and bridges."""

from __future__ import annotations

import math

from studio.engine.scenery.look import Drawing, Look
from studio.engine.scenery.palette import INK, LAMPLIGHT, NAMED, WHITE, darker, lighter, rgb
from studio.engine.scenery.pen import Fade, Pen
from studio.engine.scenery.subjects.buildings import pane_of

STONE = rgb("b9b4ac")
WOOD = rgb("8a5a3c")


def draw_factory(pen: Pen, look: Look) -> None:
    """A factory with a saw-tooth roof and smoking chimneys."""
    for x, height in ((0.44, 0.98), (0.66, 0.86)):
        with pen.plain():
            for k in range(4):
                age = (look.time_s * 0.22 + k / 4 + x) % 1
                pen.circle(
                    x + 0.03 - 0.2 * age,
                    -height - 0.02 - 0.02 * age,
                    0.04 + 0.05 * age,
                    rgb("eceff3"),
                    alpha=0.7 * (1 - age),
                )
        pen.fill(
            [(x - 0.05, 0), (x - 0.035, -height), (x + 0.075, -height), (x + 0.09, 0)],
            rgb("c4695a"),
        )
        pen.rect(x - 0.04, -height + 0.06, 0.12, 0.06, WHITE)
    pen.rect(-0.82, -0.42, 1.64, 0.42, look.color)
    pen.shade([(0.1, -0.42), (0.82, -0.42), (0.82, 0), (0.1, 0)], 0.1)
    for k in range(3):
        x = -0.82 + k * 0.4
        pen.fill([(x, -0.42), (x, -0.66), (x + 0.4, -0.42)], darker(look.color, 0.16))
        with pen.plain():
            pane, glows = pane_of(look, index=k)
            pen.fill([(x + 0.04, -0.45), (x + 0.04, -0.6), (x + 0.27, -0.45)], pane, glow=glows)
    with pen.plain():
        for k in range(5):
            pane, glows = pane_of(look, index=k + 2)
            pen.rect(-0.74 + k * 0.2, -0.32, 0.13, 0.12, pane, glow=glows)
    pen.rect(0.42, -0.28, 0.28, 0.28, rgb("4f586c"), radius=0.01)
    with pen.plain():
        for k in range(4):
            pen.line([(0.44, -0.23 + k * 0.06), (0.68, -0.23 + k * 0.06)], rgb("77819a"), 0.012)


def draw_windmill(pen: Pen, look: Look) -> None:
    """A wooden windmill, its sails turning."""
    pen.fill([(-0.19, 0), (-0.11, -0.66), (0.11, -0.66), (0.19, 0)], rgb("f3ead8"))
    pen.shade([(0.04, 0), (0.03, -0.66), (0.11, -0.66), (0.19, 0)], 0.12)
    pen.fill("M -.15 -.64 C -.14 -.76 -.06 -.8 0 -.8 C .06 -.8 .14 -.76 .15 -.64 Z", rgb("b5523f"))
    pen.rect(-0.05, -0.17, 0.1, 0.17, WOOD, radius=0.04)
    with pen.plain():
        for y in (-0.48, -0.34):
            pane, glows = pane_of(look, index=1)
            pen.rect(-0.025, y, 0.05, 0.07, pane, radius=0.01, glow=glows)
    for k in range(4):
        with pen.at(0, -0.64, turn=look.time_s * 34 + k * 90 + 20):
            pen.line([(0, 0), (0.36, 0)], WOOD, 0.016)
            pen.fill([(0.08, 0.005), (0.36, 0.005), (0.36, 0.085), (0.08, 0.07)], rgb("fdf8ec"))
            with pen.plain():
                for n in range(3):
                    pen.line(
                        [(0.15 + 0.07 * n, 0.01), (0.15 + 0.07 * n, 0.075)], rgb("cbb893"), 0.008
                    )
    pen.circle(0, -0.64, 0.03, WOOD)


def draw_wind_turbine(pen: Pen, look: Look) -> None:
    """A modern wind turbine."""
    pen.fill([(-0.028, 0), (-0.014, -0.68), (0.014, -0.68), (0.028, 0)], rgb("f4f6f9"))
    pen.shade([(0.005, 0), (0.004, -0.68), (0.014, -0.68), (0.028, 0)], 0.14)
    pen.rect(-0.05, -0.71, 0.12, 0.045, rgb("e3e8ef"), radius=0.02)
    for k in range(3):
        with pen.at(-0.02, -0.685, turn=look.time_s * 48 + k * 120 - 90):
            pen.fill(
                "M 0 -.012 C .06 -.035 .14 -.03 .32 -.004 L .32 .004 C .2 .012 .08 .016 0 .012 Z",
                rgb("fbfcfe"),
            )
    pen.circle(-0.02, -0.685, 0.026, rgb("c9d1dd"))
    pen.ellipse(0, 0, 0.1, 0.015, rgb("9aa58f"))


def draw_lighthouse(pen: Pen, look: Look) -> None:
    """A striped lighthouse; its beams sweep when it is dark."""
    dark = look.is_night or pen.air.light[0] < 0.85
    if dark:
        sweep = math.sin(look.time_s * 0.9)
        for side in (1, -1):
            reach = side * (0.9 + 0.7 * side * sweep)
            tip = [(0, -0.86), (reach, -1.02), (reach, -0.68)]
            with pen.plain():
                pen.fill(
                    tip,
                    Fade(
                        a=(0, -0.86),
                        b=(reach, -0.86),
                        start=LAMPLIGHT,
                        end=LAMPLIGHT,
                        end_alpha=0.0,
                    ),
                    alpha=0.4,
                    glow=True,
                )
    pen.fill("M -.3 0 C -.26 -.06 -.16 -.07 0 -.07 C .16 -.07 .26 -.06 .3 0 Z", rgb("7c7f88"))
    pen.fill([(-0.17, -0.03), (-0.1, -0.76), (0.1, -0.76), (0.17, -0.03)], rgb("f8f3e9"))
    for k in range(3):
        y0, y1 = -0.14 - k * 0.23, -0.255 - k * 0.23
        a, b = 0.17 + 0.07 * (y0 + 0.03) / 0.73, 0.17 + 0.07 * (y1 + 0.03) / 0.73
        pen.fill([(-a, y0), (-b, y1), (b, y1), (a, y0)], look.color)
    pen.shade([(0.05, -0.03), (0.03, -0.76), (0.1, -0.76), (0.17, -0.03)], 0.16)
    with pen.plain():
        for y in (-0.58, -0.34):
            pen.rect(-0.02, y, 0.04, 0.07, LAMPLIGHT if dark else INK, radius=0.02, glow=dark)
    pen.rect(-0.14, -0.79, 0.28, 0.04, rgb("46506a"), radius=0.01)
    pen.rect(-0.08, -0.92, 0.16, 0.14, LAMPLIGHT if dark else rgb("dff1f6"), glow=dark)
    with pen.plain():
        pen.line([(0, -0.92), (0, -0.79)], rgb("46506a"), 0.012)
    pen.fill(
        "M -.12 -.91 C -.1 -.96 -.04 -1 0 -1 C .04 -1 .1 -.96 .12 -.91 Z", darker(look.color, 0.2)
    )
    if dark:
        pen.halo(0, -0.86, 0.32, LAMPLIGHT, alpha=0.7)
    pen.rect(-0.05, -0.17, 0.1, 0.14, darker(look.color, 0.45), radius=0.04)


def draw_castle(pen: Pen, look: Look) -> None:
    """A castle with two towers and flags."""
    roof = look.color
    pen.rect(-0.4, -0.5, 0.8, 0.5, STONE)
    for k in range(5):
        pen.rect(-0.36 + k * 0.16, -0.57, 0.09, 0.08, STONE)
    for x in (-0.5, 0.5):
        pen.rect(x - 0.13, -0.68, 0.26, 0.68, lighter(STONE, 0.18))
        pen.shade([(x + 0.03, -0.68), (x + 0.13, -0.68), (x + 0.13, 0), (x + 0.03, 0)], 0.14)
        pen.fill([(x - 0.17, -0.67), (x, -0.95), (x + 0.17, -0.67)], roof)
        pen.shade([(x, -0.95), (x + 0.17, -0.67), (x + 0.04, -0.67)], 0.14)
        wave = 0.015 * math.sin(look.time_s * 3 + x)
        pen.line([(x, -0.93), (x, -1.0)], INK, 0.012)
        pen.fill(
            [(x, -1.0), (x + 0.11, -0.975 + wave), (x, -0.95)],
            NAMED["red"] if look.color_name != "red" else NAMED["blue"],
        )
        with pen.plain():
            pane, glows = pane_of(look, index=int(x * 4) + 3)
            pen.rect(
                x - 0.03,
                -0.54,
                0.06,
                0.12,
                pane if look.is_night else rgb("54607a"),
                radius=0.03,
                glow=glows,
            )
    pen.fill("M -.14 0 L -.14 -.2 A .14 .16 0 0 1 .14 -.2 L .14 0 Z", WOOD)
    with pen.plain():
        for k in range(3):
            pen.line([(-0.07 + 0.07 * k, 0), (-0.07 + 0.07 * k, -0.32)], darker(WOOD, 0.3), 0.01)
        for x, y in ((-0.28, -0.36), (0.22, -0.4), (-0.08, -0.44), (0.26, -0.16), (-0.3, -0.12)):
            pen.rect(x, y, 0.09, 0.035, darker(STONE, 0.14), radius=0.01)


def draw_bridge(pen: Pen, look: Look) -> None:
    """A suspension bridge."""
    steel = look.color
    for x in (-0.7, 0.7):
        for dx in (-0.06, 0.06):
            pen.rect(x + dx - 0.03, -1.0, 0.06, 1.0, steel)
        pen.rect(x - 0.09, -0.86, 0.18, 0.06, darker(steel, 0.15))
        pen.rect(x - 0.09, -0.58, 0.18, 0.05, darker(steel, 0.15))
        pen.rect(x - 0.16, -0.08, 0.32, 0.1, rgb("9aa0aa"), radius=0.02)
    pen.line(
        "M -1.38 -.4 Q -.95 -.5 -.7 -.97 Q 0 .1 .7 -.97 Q .95 -.5 1.38 -.4",
        darker(steel, 0.1),
        0.03,
    )
    with pen.plain():
        for k in range(1, 12):
            u = k / 12
            y = -0.97 * (1 - u) ** 2 + 0.2 * u * (1 - u) - 0.97 * u * u
            pen.line([(-0.7 + 1.4 * u, y), (-0.7 + 1.4 * u, -0.36)], darker(steel, 0.1), 0.01)
    pen.rect(-1.38, -0.38, 2.76, 0.08, rgb("5d6678"), radius=0.01)
    with pen.plain():
        pen.rect(-1.38, -0.39, 2.76, 0.02, lighter(steel, 0.3))


def draw_signpost(pen: Pen, look: Look) -> None:
    """A wooden signpost with two arrows; words stand on the upper one."""
    pen.rect(-0.03, -0.94, 0.06, 0.94, WOOD, radius=0.02)
    pen.fill(
        [(-0.3, -0.92), (0.26, -0.92), (0.38, -0.8), (0.26, -0.68), (-0.3, -0.68)], rgb("c98f5c")
    )
    pen.fill(
        [(0.3, -0.6), (-0.26, -0.6), (-0.38, -0.49), (-0.26, -0.38), (0.3, -0.38)], rgb("b67b4a")
    )
    with pen.plain():
        if look.text:
            pen.text(look.text, 0, -0.8, 0.11, rgb("4a2e1c"), max_width=0.52)
        else:
            pen.rect(-0.22, -0.82, 0.4, 0.035, rgb("8f5f38"), radius=0.015)
        pen.rect(-0.2, -0.51, 0.38, 0.035, rgb("8f5f38"), radius=0.015)
    pen.ellipse(0, -0.01, 0.14, 0.03, NAMED["green"])


DRAWINGS: dict[str, Drawing] = {
    "factory": draw_factory,
    "windmill": draw_windmill,
    "wind turbine": draw_wind_turbine,
    "lighthouse": draw_lighthouse,
    "castle": draw_castle,
    "bridge": draw_bridge,
    "signpost": draw_signpost,
}

"""Drawings of the sky: sun, moon, cloud, raindrop, rainbow, snowflake, lightning."""

from __future__ import annotations

from studio.engine.scenery.look import Look
from studio.engine.scenery.palette import NAMED, WHITE, darker, lighter, rgb
from studio.engine.scenery.pen import Fade, Pen
from studio.engine.scenery.subjects.animals_body import EYE, sine
from studio.engine.scenery.subjects.people_limbs import Polygon, along, polar


def draw_sun(pen: Pen, look: Look) -> None:
    """A sun whose rays turn slowly; variant 1 smiles."""
    gold = rgb("fbc02d")
    pen.halo(0, -0.5, 0.8, rgb("ffe08a"), alpha=0.45)
    with pen.at(0, -0.5, turn=look.time_s * 7 % 360):
        for k in range(12):
            long = 0.485 if k % 2 == 0 else 0.435 + 0.015 * sine(look, 0.5)
            turn = 30 * k
            tip = polar((0, 0), turn, long)
            low = [polar((0, 0), turn - 9, 0.335), polar((0, 0), turn + 9, 0.335)]
            pen.fill([low[0], tip, low[1]], rgb("f79a1e") if k % 2 else gold, glow=True)
    pen.circle(0, -0.5, 0.295, gold, glow=True)
    with pen.plain():
        pen.circle(-0.02, -0.52, 0.25, rgb("fdd35a"), glow=True)
        if look.variant == 1:
            for x in (-0.09, 0.09):
                pen.ellipse(x, -0.54, 0.026, 0.034, rgb("8a4a12"))
                pen.ellipse(x * 1.7, -0.46, 0.04, 0.026, rgb("f58a5a"), alpha=0.6)
            pen.line("M-.08 -.45 Q0 -.36 .08 -.45", rgb("8a4a12"), 0.022)


def draw_moon(pen: Pen, look: Look) -> None:
    """A crescent with craters; variant 1 is full; little stars twinkle about the crescent."""
    pale = rgb("f6e7b4")
    pen.halo(0, -0.5, 0.72, rgb("fff3c4"), alpha=0.30)
    if look.variant == 1:
        pen.circle(0, -0.5, 0.45, pale, glow=True)
        with pen.plain():
            for x, y, r in ((-0.16, -0.62, 0.1), (0.17, -0.5, 0.075), (-0.06, -0.32, 0.06),
                (0.1, -0.74, 0.05), (-0.26, -0.42, 0.04)):  # fmt: skip
                pen.circle(x, y, r, darker(pale, 0.13), glow=True)
        return
    pen.fill("M.12 -.95 A.46 .46 0 1 0 .44 -.36 A.38 .38 0 1 1 .12 -.95 Z", pale, glow=True)
    with pen.plain():
        for x, y, r in ((-0.27, -0.62, 0.055), (-0.22, -0.38, 0.07), (-0.02, -0.18, 0.04)):
            pen.circle(x, y, r, darker(pale, 0.13), glow=True)
        for x, y, r, phase in ((0.22, -0.66, 0.075, 0.0), (0.38, -0.86, 0.05, 0.4),
            (0.06, -0.5, 0.042, 0.7)):  # fmt: skip
            size = r * (0.8 + 0.25 * sine(look, 0.5, phase))
            star = [polar((x, y), 45 * k - 90,
                size if k % 2 == 0 else size * 0.34) for k in range(8)]  # fmt: skip
            pen.fill(star, rgb("fff6d6"), glow=True)


_CLOUD = ("M-.62 -.16 C-.92 -.16 -.96 -.56 -.66 -.60 C-.66 -.86 -.34 -.96 -.20 -.78 C-.08 -1.06"
    " .42 -1.02 .44 -.70"
    " C.70 -.78 .96 -.58 .84 -.34 C.80 -.20 .70 -.16 .60 -.16 Z")  # fmt: skip


def draw_cloud(pen: Pen, look: Look) -> None:
    """A fair-weather cloud; variant 1 rains, variant 2 is dark."""
    color = (
        rgb("ffffff")
        if look.variant == 0
        else (rgb("dfe6ef") if look.variant == 1 else rgb("8f9bb0"))
    )
    if look.variant == 1:
        for k in range(6):
            fall = (look.time_s * 0.9 + 0.37 * k) % 1.0
            x = -0.5 + 0.2 * k
            with pen.plain():
                pen.line([(x, -0.22 + 0.16 * fall), (x - 0.015, -0.14 + 0.14 * fall)],
                    rgb("5aa9e6"), 0.032, alpha=1 - 0.5 * fall)  # fmt: skip
    with pen.at(0.012 * sine(look, 0.15), 0.08 if look.variant != 1 else -0.02):
        pen.fill(_CLOUD, color)
        with pen.inside(_CLOUD):
            pen.fill("M-1 -.1 L-1 -.34 C-.7 -.24 -.5 -.40 -.3 -.30 C-.1 -.22 .2 -.40 .4 -.32 C.6"
                " -.26 .8 -.40 1 -.36 L1 0 Z"
                , darker(color, 0.10))  # fmt: skip
            pen.ellipse(0.12, -0.80, 0.22, 0.10, lighter(color, 0.6), alpha=0.7)
            pen.ellipse(-0.46, -0.64, 0.15, 0.08, lighter(color, 0.6), alpha=0.6)


def draw_raindrop(pen: Pen, look: Look) -> None:
    """A drop with light in it; variant 1 shows a face."""
    blue = rgb("3f9be8")
    wide = 1.0 + 0.02 * sine(look, 0.8)
    pen.canvas.save()
    pen.canvas.scale(wide, 1.0)
    shape = (
        "M0 -.98 C.08 -.76 .33 -.56 .33 -.33 C.33 -.13 .18 0 0 0 C-.18 0 -.33 -.13 -.33 -.33"
        " C-.33 -.56 -.08 -.76 0 -.98 Z"
    )
    pen.fill(shape, Fade(a=(-0.1, -0.9), b=(0.12, 0), start=lighter(blue, 0.35), end=blue))
    with pen.inside(shape):
        pen.fill("M.12 -.9 C.5 -.5 .4 -.1 .1 .02 L.4 .02 L.4 -.9 Z", darker(blue, 0.16), alpha=0.55)
        pen.line(
            "M-.22 -.34 C-.22 -.22 -.16 -.13 -.06 -.1",
            WHITE,
            0.02 if pen.style.edge else 0.05,
            alpha=0.75,
        )
        pen.circle(-0.2, -0.44, 0.026, WHITE, alpha=0.8)
    with pen.plain():
        if look.variant == 1:
            for x in (-0.08, 0.1):
                pen.ellipse(x, -0.36, 0.026, 0.034, EYE)
            pen.line("M-.05 -.26 Q.01 -.2 .07 -.26", EYE, 0.02)
    pen.canvas.restore()


def draw_rainbow(pen: Pen, look: Look) -> None:
    """Seven bands between two clouds; they unfold early in the scene."""
    span = 180 * min(1.0, look.progress / 0.35) if look.progress < 0.35 else 180
    bands = (NAMED["red"], NAMED["orange"], NAMED["yellow"], NAMED["green"], NAMED["blue"],
        rgb("4b5bd0"), NAMED["purple"])  # fmt: skip
    for k, color in enumerate(bands):
        r = 0.92 - 0.062 * k
        pen.fill(_band(r * 0.96 + 0.032, r * 0.96 - 0.032, span), color, alpha=0.94)
    for x, scale in ((-0.72, 0.33), (0.72, 0.31)):
        with pen.at(x + 0.01 * sine(look, 0.2, x), 0.04, scale=scale):
            pen.fill(_CLOUD, WHITE)
            with pen.inside(_CLOUD):
                pen.fill("M-1 -.1 L-1 -.34 C-.6 -.2 -.3 -.36 0 -.28 C.3 -.22 .7 -.38 1 -.34 L1 0 Z"
                    , rgb("dfe8f2"))  # fmt: skip


def _band(outer: float, inner: float, span: float) -> Polygon:
    """A part of a flat arch about (0, -0.09), from the left."""
    turns = [180 + span * k / 40 for k in range(41)]
    rim = [polar((0, -0.09), turn, outer) for turn in turns]
    return [*rim, *(polar((0, -0.09), turn, inner) for turn in reversed(turns))]


def draw_snowflake(pen: Pen, look: Look) -> None:
    """A six-armed crystal that turns slowly; variant changes its branches."""
    ice = rgb("8fcdf2") if look.variant != 1 else rgb("c4e6fa")
    deep = darker(ice, 0.22)
    thick = 0.030 if pen.style.edge else 0.050
    reach = (0.17, 0.13, 0.20)[look.variant % 3]
    with pen.at(0, -0.5, turn=look.time_s * 9 % 360):
        for k in range(6):
            with pen.at(turn=60 * k):
                pen.line([(0, 0), (0, -0.455)], deep, thick)
                for y, size in ((-0.20, reach * 0.7), (-0.31, reach)):
                    for side in (-1, 1):
                        pen.line(
                            [(0, y), (side * size * 0.82, y - size * 0.62)], deep, thick * 0.84
                        )
                with pen.plain():
                    pen.line([(0, -0.06), (0, -0.445)], lighter(ice, 0.35), 0.022)
                    pen.circle(0, -0.462, 0.030, lighter(ice, 0.5))
        hexagon = [polar((0, 0), 60 * k - 90, 0.105) for k in range(6)]
        pen.fill(hexagon, ice)
        with pen.plain():
            pen.fill([along((0, 0), p, 0.55) for p in hexagon], WHITE)


def draw_lightning(pen: Pen, look: Look) -> None:
    """A bolt that flickers in its light; variant 1 comes out of a cloud."""
    flash = max(0.0, sine(look, 0.6)) ** 3
    gold = lighter(rgb("fbc531"), 0.5 * flash)
    pen.halo(0, -0.45, 0.55, rgb("ffe88a"), alpha=0.25 + 0.45 * flash)
    bolt = [(0.08, -0.98), (-0.27, -0.44), (-0.04, -0.44), (-0.13, 0.0), (0.28, -0.60),
        (0.04, -0.60), (0.22, -0.98)]  # fmt: skip
    pen.fill(bolt, gold, glow=True)
    with pen.plain():
        pen.fill([(0.08, -0.98), (-0.27, -0.44), (-0.19, -0.44), (0.15, -0.98)], lighter(gold,
            0.55), glow=True)  # fmt: skip
        pen.fill([(-0.13, 0.0), (0.28, -0.60), (0.19, -0.60), (-0.095, -0.17)], rgb("f2962a"),
            glow=True)  # fmt: skip
    if look.variant == 1:
        with pen.at(0, -0.62, scale=0.36):
            pen.fill(_CLOUD, rgb("66748f"))
            with pen.inside(_CLOUD):
                pen.rect(-1, -0.36, 2, 0.36, rgb("566380"))

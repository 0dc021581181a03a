"""Food and drink: hot things steam."""

from __future__ import annotations

import math

from studio.engine.scenery.look import Drawing, Look
from studio.engine.scenery.palette import NAMED, WHITE, darker, lighter, rgb
from studio.engine.scenery.pen import Fade, Pen

CRUST = rgb("c98a4a")
LEAF = rgb("4fae5f")


def steam(pen: Pen, look: Look, x: float, y: float, *, width: float = 0.3) -> None:
    """Three wisps that rise and fade above (x, y)."""
    with pen.plain():
        for k in (-1, 0, 1):
            points = [
                (
                    x + k * width / 2 + 0.035 * math.sin(look.time_s * 2.2 + k + n * 0.9),
                    y - n * 0.055,
                )
                for n in range(5)
            ]
            pen.line(points, WHITE, 0.035, alpha=0.35 + 0.2 * math.sin(look.time_s * 1.7 + k))


def draw_coffee_cup(pen: Pen, look: Look) -> None:
    """A steaming cup on its saucer."""
    cup = look.color
    pen.ellipse(0, -0.035, 0.5, 0.06, lighter(cup, 0.55))
    pen.shade("M -.5 -.035 A .5 .06 0 0 0 .5 -.035 Z", 0.1)
    pen.ring(0.37, -0.4, 0.13, darker(cup, 0.1), 0.07)
    bowl = "M -.38 -.68 L .38 -.68 C .38 -.3 .3 -.06 .16 -.06 L -.16 -.06 C -.3 -.06 -.38 -.3 -.38 -.68 Z"
    pen.fill(bowl, Fade(a=(-0.38, 0), b=(0.4, 0), start=lighter(cup, 0.12), end=darker(cup, 0.18)))
    pen.shade(
        "M .1 -.68 L .38 -.68 C .38 -.3 .3 -.06 .16 -.06 L .04 -.06 C .16 -.2 .16 -.5 .1 -.68 Z",
        0.08,
    )
    pen.ellipse(0, -0.68, 0.38, 0.07, lighter(cup, 0.3))
    with pen.plain():
        pen.ellipse(0, -0.67, 0.33, 0.052, rgb("6b4230"))
        pen.ellipse(-0.07, -0.675, 0.14, 0.02, rgb("8f6046"))
    steam(pen, look, 0, -0.76)


def draw_bottle(pen: Pen, look: Look) -> None:
    """A bottle with a label."""
    glass = look.color
    pen.fill(
        "M -.06 -.94 L .06 -.94 L .06 -.72 C .08 -.62 .17 -.6 .17 -.48 L .17 -.04 C .17 -.01 .15 0 .12 0 L -.12 0 C -.15 0 -.17 -.01 -.17 -.04 L -.17 -.48 C -.17 -.6 -.08 -.62 -.06 -.72 Z",
        glass,
    )
    pen.rect(-0.07, -1.0, 0.14, 0.09, darker(glass, 0.4), radius=0.02)
    pen.rect(-0.17, -0.42, 0.34, 0.26, rgb("fbf6ea"))
    with pen.plain():
        if look.text:
            pen.text(look.text, 0, -0.29, 0.08, darker(glass, 0.4), max_width=0.3)
        else:
            pen.circle(0, -0.29, 0.07, lighter(glass, 0.15))
        pen.rect(-0.12, -0.52, 0.035, 0.48, WHITE, radius=0.017, alpha=0.35)


def draw_glass(pen: Pen, look: Look) -> None:
    """A glass of water with rising bubbles."""
    glass = [(-0.27, -1.0), (0.27, -1.0), (0.2, 0.0), (-0.2, 0.0)]
    pen.fill(glass, rgb("e3f3fa"), alpha=0.65)
    with pen.inside(glass):
        level = -0.72 + 0.012 * math.sin(look.time_s * 2)
        pen.rect(-0.3, level, 0.6, -level - 0.05, rgb("8fd0ee"), alpha=0.85)
        pen.ellipse(0, level, 0.25, 0.035, rgb("c4e8f7"))
        for k in range(5):
            rise = (look.time_s * 0.22 + k * 0.23) % 1
            pen.circle(-0.12 + 0.06 * k, -0.1 - 0.55 * rise, 0.018, WHITE, alpha=0.7)
        pen.rect(-0.2, -0.95, 0.05, 0.8, WHITE, alpha=0.4)
    pen.line([(-0.27, -1.0), (-0.2, 0.0), (0.2, 0.0), (0.27, -1.0)], rgb("b5d5e4"), 0.02)


def draw_bread(pen: Pen, look: Look) -> None:
    """A fresh loaf."""
    pen.fill(
        "M -.82 -.1 C -.9 -.5 -.66 -.92 -.3 -.96 C -.1 -1 .1 -1 .3 -.96 C .66 -.92 .9 -.5 .82 -.1 C .8 -.02 .7 0 .6 0 L -.6 0 C -.7 0 -.8 -.02 -.82 -.1 Z",
        Fade(a=(0, -1), b=(0, 0), start=rgb("e0a762"), end=rgb("a96a33")),
    )
    with pen.plain():
        for x in (-0.45, -0.08, 0.29):
            pen.fill(
                f"M {x} -.78 Q {x + 0.22} -.7 {x + 0.2} -.38 Q {x + 0.06} -.5 {x} -.78 Z",
                rgb("f5d9a8"),
            )
    if look.variant == 1:
        steam(pen, look, 0, -0.96, width=0.5)


def draw_apple(pen: Pen, look: Look) -> None:
    """An apple with a leaf."""
    skin = (
        look.color
        if look.color_name in ("red", "green", "yellow", "pink", "orange")
        else NAMED["red"]
    )
    pen.line("M 0 -.74 C .01 -.86 .04 -.92 .08 -.98", rgb("7a5238"), 0.045)
    with pen.at(0.05, -0.84, turn=6 * math.sin(look.time_s)):
        pen.fill("M 0 0 C .08 -.14 .24 -.16 .34 -.1 C .26 .02 .1 .06 0 0 Z", LEAF)
    pen.fill(
        "M 0 -.72 C -.16 -.84 -.44 -.76 -.44 -.42 C -.44 -.14 -.24 0 -.12 0 C -.05 0 -.04 -.03 0 -.03 C .04 -.03 .05 0 .12 0 C .24 0 .44 -.14 .44 -.42 C .44 -.76 .16 -.84 0 -.72 Z",
        skin,
    )
    pen.shade(
        "M .1 -.76 C .3 -.8 .44 -.68 .44 -.42 C .44 -.14 .24 0 .12 0 C .34 -.2 .34 -.54 .1 -.76 Z",
        0.14,
    )
    with pen.plain():
        pen.ellipse(-0.25, -0.56, 0.06, 0.11, WHITE, alpha=0.45)


def draw_carrot(pen: Pen, look: Look) -> None:
    """A carrot with its greens."""
    for k, angle in enumerate((-26, -8, 10, 28)):
        with pen.at(0, -0.68, turn=angle + 3 * math.sin(look.time_s * 1.4 + k)):
            pen.fill(
                "M 0 0 C -.07 -.1 -.06 -.24 0 -.33 C .06 -.24 .07 -.1 0 0 Z",
                LEAF if k % 2 else darker(LEAF, 0.14),
            )
    pen.fill(
        "M -.17 -.64 C -.14 -.74 .14 -.74 .17 -.64 C .17 -.4 .08 -.12 .01 0 C -.08 -.12 -.17 -.4 -.17 -.64 Z",
        rgb("f58a3a"),
    )
    pen.shade(
        "M .06 -.71 C .12 -.7 .16 -.68 .17 -.64 C .17 -.4 .08 -.12 .01 0 C .06 -.2 .09 -.46 .06 -.71 Z",
        0.14,
    )
    with pen.plain():
        for x, y in ((-0.13, -0.52), (0.02, -0.4), (-0.08, -0.28)):
            pen.line([(x, y), (x + 0.1, y + 0.01)], rgb("d66f24"), 0.016)


def draw_pizza(pen: Pen, look: Look) -> None:
    """A pizza, one slice pulled out a little."""
    pull = 0.05 + 0.03 * math.sin(look.time_s * 1.2)
    for k in range(8):
        middle = math.radians(k * 45 - 22)
        dx, dy = (pull * math.cos(middle), pull * math.sin(middle)) if k == 7 else (0.0, 0.0)
        with pen.at(dx, -0.49 + dy):
            pen.pie(0, 0, 0.48, k * 45 - 45, 44, CRUST)
            with pen.plain():
                pen.pie(0, 0, 0.42, k * 45 - 44, 42, rgb("f9d26a"))
                x, y = 0.27 * math.cos(middle), 0.27 * math.sin(middle)
                pen.circle(x, y, 0.06, rgb("d5443c"))
                pen.circle(x * 0.45, y * 0.45, 0.03, rgb("4f8f4a"))
                pen.circle(x * 1.3 + 0.04, y * 1.3 - 0.03, 0.02, rgb("fff3c4"))


def draw_burger(pen: Pen, look: Look) -> None:
    """A hamburger in layers."""
    pen.fill("M -.56 -.62 C -.56 -.88 -.3 -1 0 -1 C .3 -1 .56 -.88 .56 -.62 Z", rgb("e0a55a"))
    pen.shade("M .1 -1 C .36 -.98 .56 -.86 .56 -.62 L .2 -.62 C .28 -.76 .24 -.9 .1 -1 Z", 0.1)
    with pen.plain():
        for x, y in ((-0.3, -0.8), (-0.08, -0.9), (0.16, -0.84), (0.34, -0.74), (-0.14, -0.74)):
            pen.ellipse(x, y, 0.03, 0.016, rgb("fff1cf"))
    pen.fill(
        "M -.6 -.6 Q -.5 -.5 -.4 -.58 Q -.3 -.48 -.2 -.58 Q -.1 -.48 0 -.58 Q .1 -.48 .2 -.58 Q .3 -.48 .4 -.58 Q .5 -.5 .6 -.6 L .58 -.66 L -.58 -.66 Z",
        LEAF,
    )
    pen.rect(-0.54, -0.55, 1.08, 0.09, rgb("e4483f"), radius=0.04)
    pen.fill(
        [(-0.56, -0.46), (0.56, -0.46), (0.3, -0.3), (0.12, -0.42), (-0.2, -0.28), (-0.4, -0.42)],
        rgb("fbc531"),
    )
    pen.rect(-0.56, -0.42, 1.12, 0.18, rgb("7a4a30"), radius=0.08)
    pen.fill(
        "M -.54 -.22 L .54 -.22 C .54 -.06 .44 0 .3 0 L -.3 0 C -.44 0 -.54 -.06 -.54 -.22 Z",
        rgb("d99a50"),
    )


def draw_cake(pen: Pen, look: Look) -> None:
    """A birthday cake with burning candles."""
    icing = look.color if look.color_name not in ("black", "brown") else NAMED["pink"]
    for k, x in enumerate((-0.24, 0, 0.24)):
        pen.rect(
            x - 0.025,
            -0.88,
            0.05,
            0.2,
            (NAMED["blue"], NAMED["yellow"], NAMED["green"])[k],
            radius=0.01,
        )
        flick = 0.012 * math.sin(look.time_s * 9 + k * 2)
        pen.halo(x, -0.95, 0.16, rgb("ffd060"), alpha=0.6)
        with pen.plain():
            pen.fill(
                f"M {x} -1 C {x + 0.05} -.95 {x + 0.035} -.9 {x + flick} -.89 C {x - 0.035} -.9 {x - 0.05} -.95 {x} -1 Z",
                rgb("ffb63a"),
                glow=True,
            )
    pen.rect(-0.46, -0.68, 0.92, 0.62, rgb("f6deb5"), radius=0.04)
    with pen.plain():
        pen.rect(-0.46, -0.36, 0.92, 0.07, icing)
    drip = "M -.48 -.7 L .48 -.7 L .48 -.52 Q .4 -.42 .34 -.54 Q .26 -.4 .18 -.54 Q .08 -.38 0 -.54 Q -.1 -.4 -.18 -.54 Q -.26 -.42 -.34 -.54 Q -.42 -.42 -.48 -.54 Z"
    pen.fill(drip, icing)
    pen.shade([(0.2, -0.7), (0.48, -0.7), (0.48, -0.06), (0.2, -0.06)], 0.08)
    pen.rect(-0.54, -0.07, 1.08, 0.07, rgb("dfe3ea"), radius=0.03)


def draw_ice_cream(pen: Pen, look: Look) -> None:
    """A cone with two scoops."""
    pen.fill([(-0.19, -0.5), (0.19, -0.5), (0.0, 0.0)], rgb("e0a55a"))
    with pen.inside([(-0.19, -0.5), (0.19, -0.5), (0.0, 0.0)]):
        for k in range(5):
            pen.line([(-0.3 + k * 0.1, -0.5), (0.1 + k * 0.1, 0)], rgb("b97c38"), 0.014)
            pen.line([(0.3 - k * 0.1, -0.5), (-0.1 - k * 0.1, 0)], rgb("b97c38"), 0.014)
    pen.circle(0, -0.77, 0.21, lighter(look.color, 0.35))
    pen.fill(
        "M -.25 -.52 C -.27 -.74 .27 -.74 .25 -.52 Q .18 -.44 .12 -.52 Q .04 -.42 -.04 -.52 Q -.14 -.42 -.25 -.52 Z",
        look.color,
    )
    with pen.plain():
        pen.circle(-0.08, -0.84, 0.05, WHITE, alpha=0.5)
        pen.circle(0.02, -0.97, 0.05, NAMED["red"])
        pen.line("M .03 -.99 Q .08 -1.02 .1 -1.04", rgb("7a5238"), 0.014)


def draw_egg(pen: Pen, look: Look) -> None:
    """An egg; in look 1 it cracks and a chick looks out."""
    if look.variant == 1 and look.progress > 0.3:
        pen.circle(0, -0.62, 0.24, rgb("fbd34a"))
        with pen.plain():
            pen.circle(-0.08, -0.66, 0.03, rgb("2b3040"))
            pen.circle(0.08, -0.66, 0.03, rgb("2b3040"))
            pen.fill([(-0.05, -0.6), (0.05, -0.6), (0, -0.53)], NAMED["orange"])
        pen.fill(
            "M -.36 -.44 L -.22 -.54 L -.1 -.42 L .04 -.54 L .16 -.42 L .28 -.52 L .36 -.42 C .36 -.16 .2 0 0 0 C -.2 0 -.36 -.16 -.36 -.44 Z",
            rgb("fbf3e4"),
        )
        return
    pen.fill(
        "M 0 -1 C .22 -1 .37 -.6 .37 -.38 C .37 -.14 .2 0 0 0 C -.2 0 -.37 -.14 -.37 -.38 C -.37 -.6 -.22 -1 0 -1 Z",
        rgb("fbf0de"),
    )
    pen.shade(
        "M .1 -.98 C .28 -.9 .37 -.6 .37 -.38 C .37 -.14 .2 0 0 0 C .24 -.2 .28 -.6 .1 -.98 Z", 0.1
    )
    with pen.plain():
        pen.ellipse(-0.13, -0.66, 0.06, 0.13, WHITE, alpha=0.7)


DRAWINGS: dict[str, Drawing] = {
    "coffee cup": draw_coffee_cup, "bottle": draw_bottle, "glass": draw_glass, "bread": draw_bread,
    "apple": draw_apple, "carrot": draw_carrot, "pizza": draw_pizza, "burger": draw_burger,
    "cake": draw_cake, "ice cream": draw_ice_cream, "egg": draw_egg,
}  # fmt: skip

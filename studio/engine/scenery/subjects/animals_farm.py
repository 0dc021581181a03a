"""Drawings of farm animals: horse, cow, sheep."""

from __future__ import annotations

from studio.engine.scenery.look import Look
from studio.engine.scenery.palette import darker, lighter, rgb
from studio.engine.scenery.pen import Pen
from studio.engine.scenery.subjects.animals_body import (
    EYE,
    draw_eye,
    draw_legs,
    draw_tail,
    sine,
)
from studio.engine.scenery.subjects.people_limbs import smooth

_HORSE_BODY = smooth([(-0.44, -0.56), (-0.38, -0.67), (-0.20, -0.69), (0.0, -0.66), (0.14, -0.71),
    (0.24, -0.86), (0.33, -0.97), (0.42, -0.94), (0.40, -0.80), (0.34, -0.66), (0.30, -0.52),
    (0.16, -0.44), (-0.10, -0.42), (-0.30, -0.45), (-0.42, -0.47)])  # fmt: skip


def draw_horse(pen: Pen, look: Look) -> None:
    """A horse with a mane in the wind; variant: chestnut, white, dark bay."""
    coat = (rgb("a8633a"), rgb("e9e5de"), rgb("5f4438"))[look.variant % 3]
    mane = (rgb("4a2c22"), rgb("b9b3aa"), rgb("2b2228"))[look.variant % 3]
    hoof = rgb("3a3038")
    blow = sine(look, 0.6)
    draw_legs(pen, look, [(-0.27, -0.52), (0.24, -0.52)], coat, thick=0.062, is_far=True, hoof=hoof)
    tail = smooth([(-0.41, -0.64), (-0.50, -0.60), (-0.57 - 0.03 * blow, -0.40),
        (-0.56 - 0.05 * blow, -0.22), (-0.48, -0.34), (-0.43, -0.50)])  # fmt: skip
    pen.fill(tail, mane)
    pen.fill(_HORSE_BODY, coat)
    pen.shade("M-.44 -.54 C-.2 -.48 .1 -.5 .32 -.6 L.3 -.5 L.16 -.43 L-.1 -.41 L-.42 -.46 Z", 0.12)
    draw_legs(pen, look, [(-0.35, -0.54), (0.17, -0.54)], coat, thick=0.07, hoof=hoof)
    locks = smooth([(0.32, -0.99), (0.20, -0.94), (0.10 - 0.02 * blow, -0.80),
        (0.06 - 0.03 * blow, -0.66), (0.18, -0.70), (0.26, -0.82), (0.37, -0.95)])  # fmt: skip
    pen.fill(locks, mane)
    with pen.at(0.36, -0.90, turn=3 * sine(look, 0.25)):
        pen.fill([(-0.05, -0.05), (-0.02, -0.135), (0.04, -0.06)], coat)
        pen.fill("M-.08 -.03 C-.06 -.09 .04 -.1 .09 -.05 C.14 .0 .2 .08 .23 .12 C.25 .18 .2 .22"
            " .15 .21 C.08 .18 .04 .16 -.02 .13 C-.08 .1 -.1 .03 -.08 -.03 Z"
            , coat)  # fmt: skip
        with pen.plain():
            pen.fill("M.17 .08 C.2 .08 .22 .1 .23 .12 C.25 .18 .2 .22 .15 .21 C.12 .17 .13 .1 .17 .08 Z"
                , darker(coat, 0.3))  # fmt: skip
            pen.circle(0.205, 0.15, 0.011, EYE)
            pen.fill("M.0 -.08 C.06 -.07 .08 .0 .07 .04 C.02 .0 -.02 -.04 .0 -.08 Z", mane)
        draw_eye(pen, look, 0.055, 0.03, 0.022)


_COW_BODY = smooth([(-0.56, -0.62), (-0.50, -0.76), (-0.25, -0.78), (0.10, -0.75), (0.34, -0.80),
    (0.46, -0.70), (0.42, -0.48), (0.28, -0.34), (0.0, -0.30), (-0.30, -0.32), (-0.52, -0.40)])  # fmt: skip


def draw_cow(pen: Pen, look: Look) -> None:
    """A dairy cow; variant: black patches, brown patches, all brown."""
    coat, patch = ((rgb("f5f2ec"), rgb("3b3742")), (rgb("f6efe2"), rgb("9c5f38")), (rgb("a9693f"),
        rgb("8a5230")))[look.variant % 3]  # fmt: skip
    pink, hoof = rgb("f0b3a6"), rgb("40363c")
    draw_legs(pen, look, [(-0.36, -0.42), (0.34, -0.42)], coat, thick=0.082, is_far=True, hoof=hoof)
    swing = 10 * sine(look, 0.5)
    tip = draw_tail(pen, (-0.53, -0.70), coat, angles=(150 + swing * 0.4, 92 + swing),
        length=0.50, radii=(0.024, 0.018))  # fmt: skip
    pen.ellipse(tip[0], tip[1] + 0.03, 0.038, 0.065, patch)
    pen.ellipse(-0.22, -0.32, 0.13, 0.085, pink)
    pen.fill(_COW_BODY, coat)
    with pen.inside(_COW_BODY):
        pen.fill("M-.36 -.82 C-.1 -.84 -.04 -.62 -.16 -.52 C-.3 -.44 -.44 -.56 -.42 -.68 Z", patch)
        pen.fill("M.1 -.82 C.4 -.84 .4 -.64 .28 -.58 C.16 -.52 .04 -.6 .06 -.7 Z", patch)
        pen.ellipse(-0.58, -0.46, 0.12, 0.10, patch)
        pen.ellipse(0.1, -0.32, 0.14, 0.08, patch)
    pen.shade("M-.56 -.5 C-.2 -.38 .2 -.4 .44 -.54 L.3 -.32 L0 -.29 L-.3 -.31 L-.52 -.38 Z", 0.11)
    draw_legs(pen, look, [(-0.45, -0.42), (0.24, -0.42)], coat, thick=0.09, hoof=hoof)
    with pen.at(0.48, -0.76, turn=4 * sine(look, 0.22)):
        horn = rgb("d9c8a8")
        pen.fill("M-.06 -.13 C-.12 -.18 -.12 -.24 -.08 -.25 C-.08 -.2 -.03 -.18 .0 -.14 Z", horn)
        pen.fill("M.1 -.14 C.16 -.18 .18 -.23 .16 -.25 C.12 -.22 .06 -.2 .04 -.15 Z", horn)
        pen.fill("M-.08 -.09 C-.2 -.15 -.26 -.08 -.25 -.04 C-.18 .0 -.1 -.02 -.08 -.04 Z", patch)
        pen.fill("M-.11 -.1 C-.06 -.17 .1 -.17 .15 -.1 C.2 -.02 .26 .08 .28 .14 C.28 .24 .18 .26"
            " .1 .25 C.02 .24 -.04 .16 -.07 .06 Z"
            , coat)  # fmt: skip
        with pen.plain():
            pen.fill("M-.11 -.1 C-.09 -.14 -.03 -.155 .0 -.155 C.02 -.06 .0 .04 -.06 .08 Z", patch)
            pen.fill("M.05 .12 C.12 .06 .24 .06 .28 .14 C.29 .24 .18 .27 .1 .25 C.05 .24 .02 .18"
                " .05 .12 Z"
                , pink)  # fmt: skip
            pen.ellipse(0.13, 0.15, 0.014, 0.02, darker(pink, 0.4))
            pen.ellipse(0.22, 0.15, 0.014, 0.02, darker(pink, 0.4))
        draw_eye(pen, look, 0.085, -0.03, 0.026)


def draw_sheep(pen: Pen, look: Look) -> None:
    """A woolly sheep that chews; variant 1 has a black face, variant 2 dark wool."""
    wool = rgb("f4efe6") if look.variant != 2 else rgb("8b8490")
    face = (rgb("e3c6a8"), rgb("4a4350"), rgb("4a4350"))[look.variant % 3]
    shade = darker(wool, 0.13)
    draw_legs(pen, look, [(-0.26, -0.34), (0.28, -0.34)], face, thick=0.058, is_far=True,
        hoof=rgb("37303a"))  # fmt: skip
    draw_legs(pen, look, [(-0.34, -0.34), (0.20, -0.34)], face, thick=0.062, hoof=rgb("37303a"))
    pen.fill(_WOOL, wool)
    with pen.inside(_WOOL):
        pen.fill("M-.7 -.4 C-.3 -.3 .1 -.32 .6 -.5 L.6 0 L-.7 0 Z", shade)
        for x, y in ((-0.34, -0.62), (-0.08, -0.68), (0.14, -0.56), (-0.2, -0.46)):
            pen.arc(x, y, 0.085, 0.075, 20, 150, shade, 0.026)
    with pen.at(0.46, -0.68, turn=4 * sine(look, 0.3)):
        pen.fill("M-.1 -.1 C-.2 -.14 -.3 -.08 -.28 -.02 C-.2 .04 -.12 .0 -.08 -.04 Z",
            darker(face, 0.15))  # fmt: skip
        pen.fill("M-.12 -.12 C-.06 -.2 .1 -.2 .14 -.1 C.18 0 .2 .1 .18 .16 C.14 .22 .04 .22 .0 .16"
            " C-.06 .08 -.12 -.02 -.12 -.12 Z"
            , face)  # fmt: skip
        with pen.plain():
            chew = 0.012 * sine(look, 1.3)
            pen.line([(0.06, 0.14 + chew), (0.11, 0.155 + chew), (0.16, 0.13 + chew)],
                darker(face, 0.5), 0.016)  # fmt: skip
            pen.ellipse(0.14, 0.075, 0.026, 0.016, darker(face, 0.45))
        pen.fill("M-.17 -.1 C-.24 -.2 -.14 -.28 -.07 -.24 C-.04 -.33 .1 -.33 .1 -.24 C.2 -.25 .2"
            " -.14 .12 -.12 C.08 -.06 .0 -.1 -.02 -.1 C-.06 -.04 -.14 -.06 -.17 -.1 Z"
            , lighter(wool, 0.2))  # fmt: skip
        draw_eye(pen, look, 0.07, -0.02, 0.026)


_WOOL = ("M-.52 -.36 C-.68 -.38 -.70 -.56 -.58 -.60 C-.62 -.74 -.44 -.84 -.34 -.78 C-.28 -.90 -.08"
    " -.92 -.02 -.82"
    " C.08 -.90 .26 -.88 .30 -.78 C.42 -.78 .48 -.66 .42 -.58 C.50 -.50 .46 -.36 .36 -.35 C.32"
    " -.25 .14 -.22 .08 -.29"
    " C.0 -.20 -.18 -.21 -.22 -.29 C-.30 -.20 -.50 -.22 -.52 -.36 Z")  # fmt: skip

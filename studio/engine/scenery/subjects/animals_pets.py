"""Drawings of small animals: dog, cat, rabbit, chicken."""

from __future__ import annotations

from studio.engine.scenery.look import Look
from studio.engine.scenery.palette import darker, lighter, rgb
from studio.engine.scenery.pen import Pen
from studio.engine.scenery.subjects.animals_body import (
    EYE,
    draw_eye,
    draw_leg,
    draw_legs,
    draw_tail,
    sine,
)
from studio.engine.scenery.subjects.people_limbs import smooth, tube

_DOG_BODY = smooth([(-0.55, -0.50), (-0.48, -0.62), (-0.22, -0.655), (0.06, -0.64), (0.26, -0.74),
    (0.40, -0.72), (0.45, -0.54), (0.38, -0.36), (0.10, -0.30), (-0.22, -0.36), (-0.42, -0.30),
    (-0.55, -0.36)])  # fmt: skip


def draw_dog(pen: Pen, look: Look) -> None:
    """A friendly dog that wags its tail; variant: brown, golden, grey."""
    coat = (rgb("b97a45"), rgb("e0b06a"), rgb("8d93a3"))[look.variant % 3]
    dark, pale = darker(coat, 0.28), lighter(coat, 0.5)
    wag = 16 * sine(look, 2.2)
    draw_legs(pen, look, [(-0.33, -0.42), (0.36, -0.42)], coat, thick=0.085, is_far=True)
    draw_tail(pen, (-0.50, -0.55), coat, angles=(205 + wag * 0.5, 262 + wag), length=0.46,
        radii=(0.055, 0.035))  # fmt: skip
    pen.fill(_DOG_BODY, coat)
    with pen.inside(_DOG_BODY):
        pen.ellipse(0.34, -0.36, 0.16, 0.24, pale)
        pen.ellipse(-0.20, -0.66, 0.22, 0.13, dark)
    pen.shade("M-.55 -.42 C-.3 -.34 .1 -.38 .45 -.48 L.38 -.34 L.1 -.29 L-.22 -.35 L-.5 -.3 Z",
        0.12)  # fmt: skip
    draw_legs(pen, look, [(-0.42, -0.42), (0.26, -0.42)], coat, thick=0.09)
    with pen.at(0.34, -0.70, turn=3 * sine(look, 0.3)), pen.at(-0.34, 0.70):
        _draw_dog_head(pen, look, coat)


def _draw_dog_head(pen: Pen, look: Look, coat: tuple[float, float, float]) -> None:
    dark, pale = darker(coat, 0.3), lighter(coat, 0.5)
    pen.fill("M.22 -.70 L.48 -.62 L.45 -.54 L.19 -.63 Z", rgb("e4483f"))
    pen.circle(0.36, -0.585, 0.032, rgb("f7c531"))
    if sine(look, 0.12) > -0.3:
        pen.fill("M.62 -.66 L.72 -.66 C.73 -.58 .70 -.54 .66 -.545 C.63 -.56 .62 -.6 .62 -.66 Z",
            rgb("f0808f"))  # fmt: skip
    pen.fill("M.20 -.80 C.20 -.94 .32 -.99 .44 -.98 C.55 -.97 .58 -.88 .62 -.84 C.72 -.83 .80 -.80"
        " .79 -.73"
        " C.78 -.66 .70 -.64 .58 -.63 C.50 -.58 .34 -.58 .26 -.64 Z", coat)  # fmt: skip
    with pen.plain():
        pen.fill("M.56 -.80 C.66 -.82 .78 -.80 .785 -.73 C.78 -.66 .70 -.645 .58 -.635 C.53 -.68"
            " .52 -.75 .56 -.80 Z"
            , pale)  # fmt: skip
        pen.ellipse(0.765, -0.785, 0.042, 0.034, EYE)
        pen.line("M.74 -.70 Q.68 -.67 .61 -.69", darker(coat, 0.5), 0.016)
    draw_eye(pen, look, 0.53, -0.85, 0.032)
    flap = 0.02 * sine(look, 0.9)
    pen.fill(smooth([(0.32, -0.97), (0.20, -0.92), (0.12 - flap, -0.74), (0.17 - flap, -0.58),
        (0.28, -0.60), (0.35, -0.78), (0.38, -0.93)]), dark)  # fmt: skip


_CAT_BODY = smooth([(-0.42, -0.46), (-0.36, -0.58), (-0.14, -0.60), (0.10, -0.57), (0.26, -0.60),
    (0.36, -0.46), (0.28, -0.28), (0.0, -0.27), (-0.24, -0.28), (-0.40, -0.30)])  # fmt: skip


def draw_cat(pen: Pen, look: Look) -> None:
    """A cat with its tail up; variant: ginger, grey, black."""
    coat = (rgb("eb9a4d"), rgb("9aa3b2"), rgb("4a4658"))[look.variant % 3]
    dark, pale = darker(coat, 0.26), lighter(coat, 0.62)
    sway = sine(look, 0.5)
    draw_legs(pen, look, [(-0.24, -0.36), (0.28, -0.38)], coat, thick=0.066, is_far=True,
        stride=0.1)  # fmt: skip
    tip = draw_tail(pen, (-0.37, -0.48), coat, angles=(228 + 6 * sway, 285 + 18 * sway),
        length=0.58, radii=(0.045, 0.038))  # fmt: skip
    with pen.plain():
        pen.circle(*tip, 0.042, pale)
    pen.fill(_CAT_BODY, coat)
    with pen.inside(_CAT_BODY):
        for x in (-0.26, -0.12, 0.02):
            pen.fill([(x - 0.03, -0.64), (x + 0.04, -0.64), (x + 0.02, -0.44)], dark)
        pen.ellipse(0.26, -0.30, 0.12, 0.16, pale)
    draw_legs(pen, look, [(-0.32, -0.38), (0.20, -0.36)], coat, thick=0.072, stride=0.1)
    with pen.at(0.32, -0.68, turn=4 * sine(look, 0.21)):
        for side in (-1, 1):
            twitch = 0.02 * max(0.0, sine(look, 0.7)) if side > 0 else 0.0
            pen.fill([(side * 0.06, -0.17), (side * 0.22, -0.30 + twitch), (side * 0.24, -0.04)],
                coat)  # fmt: skip
            with pen.plain():
                pen.fill([(side * 0.11, -0.16), (side * 0.195, -0.24 + twitch),
                    (side * 0.205, -0.10)], rgb("f2a9a4"))  # fmt: skip
        pen.fill("M-.25 .0 C-.26 -.16 -.12 -.21 .0 -.21 C.14 -.21 .27 -.15 .26 .01 C.26 .13 .12"
            " .18 .01 .18 C-.12 .18 -.24 .12 -.25 0 Z"
            , coat)  # fmt: skip
        with pen.plain():
            pen.fill([(-0.05, -0.21), (0.0, -0.11), (0.05, -0.21)], dark)
            pen.ellipse(0.03, 0.09, 0.12, 0.085, pale)
            pen.fill("M-.005 .035 L.065 .035 L.03 .075 Z", rgb("e2707c"))
            pen.line("M.03 .075 L.03 .1 Q.0 .14 -.04 .12 M.03 .1 Q.06 .14 .1 .12", darker(coat,
                0.6), 0.012)  # fmt: skip
            for y in (0.05, 0.10):
                pen.line([(0.15, y + 0.01), (0.31, y - 0.01)], pale, 0.008)
                pen.line([(-0.09, y + 0.01), (-0.27, y - 0.01)], pale, 0.008)
        draw_eye(pen, look, -0.08, -0.02, 0.04)
        draw_eye(pen, look, 0.14, -0.02, 0.04)


def draw_rabbit(pen: Pen, look: Look) -> None:
    """A rabbit, sitting up, whose nose and ears twitch; it hops along when it travels."""
    coat = (rgb("c9a27c"), rgb("f1ece6"), rgb("9b9fae"))[look.variant % 3]
    dark, pale = darker(coat, 0.16), lighter(coat, 0.6)
    hop = max(0.0, sine(look, 1.3)) if look.is_moving else 0.0
    with pen.at(0, -0.05 * hop, turn=-5 * hop):
        pen.circle(-0.42, -0.16, 0.085, pale)
        for x, lean in ((0.12, -10.0), (0.24, 5.0)):
            with pen.at(x, -0.66, turn=lean - 14 * hop + 5 * max(0.0, sine(look, 0.5, x))):
                pen.ellipse(0, -0.16, 0.062, 0.18, dark if x < 0.2 else coat)
                with pen.plain():
                    pen.ellipse(0.005, -0.15, 0.03, 0.125, rgb("f0b3ac"))
        body = smooth([(-0.42, -0.18), (-0.34, -0.42), (-0.12, -0.52), (0.12, -0.50),
            (0.24, -0.30), (0.20, -0.05), (-0.10, -0.01), (-0.36, -0.03)])  # fmt: skip
        pen.fill(body, coat)
        pen.shade("M-.42 -.14 C-.2 -.02 .1 -.06 .22 -.2 L.2 -.04 L-.1 0 L-.36 -.02 Z", 0.10)
        pen.ellipse(-0.18, -0.17, 0.20, 0.16, dark)
        pen.ellipse(-0.08, -0.038, 0.17, 0.04, pale)
        pen.fill(tube(((0.16, -0.30), (0.18, -0.16), (0.20, -0.035)), (0.06, 0.05, 0.038)), coat)
        pen.ellipse(0.20, -0.55, 0.20, 0.17, coat)
        with pen.plain():
            pen.ellipse(0.32, -0.50, 0.10, 0.085, pale)
            pen.ellipse(0.392, -0.535 + 0.006 * sine(look, 3.0), 0.024, 0.018, rgb("e2707c"))
            pen.ellipse(0.20, -0.47, 0.05, 0.032, rgb("f0908a"), alpha=0.4)
            pen.line("M.38 -.5 Q.36 -.46 .32 -.47", darker(coat, 0.5), 0.012)
        draw_eye(pen, look, 0.25, -0.59, 0.036)


def draw_chicken(pen: Pen, look: Look) -> None:
    """A hen that pecks now and then; variant: white, brown, speckled grey."""
    coat = (rgb("f6f1e8"), rgb("b9673a"), rgb("a8aab6"))[look.variant % 3]
    dark, red, beak = darker(coat, 0.16), rgb("e0453c"), rgb("f2a33a")
    for x, phase in ((0.06, 0.5), (-0.06, 0.0)):
        draw_leg(pen, look, (x, -0.26), beak, phase=phase, thick=0.028, bend=1, stride=0.09)
    pen.fill("M-.22 -.42 C-.36 -.5 -.52 -.6 -.50 -.80 C-.44 -.84 -.36 -.78 -.34 -.72 C-.34 -.82"
        " -.28 -.86 -.24 -.82 C-.2 -.7 -.1 -.6 -.04 -.56 Z"
        , dark)  # fmt: skip
    pen.fill("M-.36 -.52 C-.24 -.46 -.12 -.5 -.02 -.58 C.08 -.66 .06 -.84 .20 -.90 C.34 -.90 .38"
        " -.78 .36 -.68"
        " C.42 -.46 .36 -.20 .04 -.18 C-.22 -.17 -.40 -.30 -.36 -.52 Z", coat)  # fmt: skip
    pen.shade("M-.38 -.4 C-.2 -.24 .2 -.24 .38 -.46 C.38 -.26 .2 -.18 .04 -.18 C-.2 -.18 -.36 -.26"
        " -.38 -.4 Z"
        , 0.12)  # fmt: skip
    flap = 6 * max(0.0, sine(look, 1.4)) if look.is_moving else 2 * sine(look, 0.4)
    with pen.at(0.12, -0.50, turn=flap):
        pen.fill("M.04 -.04 C-.1 -.06 -.28 0 -.36 .1 C-.26 .12 -.26 .14 -.2 .14 C-.18 .18 -.12 .18"
            " -.08 .17 C.04 .18 .1 .08 .04 -.04 Z"
            , dark)  # fmt: skip
    with pen.at(0.20, -0.72, turn=6 * sine(look, 0.9)):
        pen.fill("M-.06 -.16 C-.1 -.26 .0 -.3 .02 -.22 C.04 -.3 .12 -.28 .1 -.2 C.18 -.24 .2 -.14"
            " .12 -.12 Z"
            , red)  # fmt: skip
        pen.fill("M.14 -.06 L.28 .0 L.14 .05 Z", beak)
        pen.fill("M.12 .04 C.2 .06 .2 .18 .15 .18 C.1 .17 .09 .1 .12 .04 Z", red)
        draw_eye(pen, look, 0.07, -0.04, 0.026)

"""Drawings of wild animals: elephant, lion, dinosaur."""

from __future__ import annotations

from studio.engine.scenery.look import Look
from studio.engine.scenery.palette import WHITE, darker, lighter, rgb
from studio.engine.scenery.pen import Pen
from studio.engine.scenery.subjects.animals_body import (
    EYE,
    draw_eye,
    draw_leg,
    draw_legs,
    draw_tail,
    sine,
)
from studio.engine.scenery.subjects.people_limbs import polar, smooth, tube

_ELEPHANT_BODY = smooth([(-0.56, -0.52), (-0.50, -0.74), (-0.26, -0.86), (0.02, -0.86),
    (0.26, -0.80), (0.34, -0.56), (0.24, -0.34), (0.0, -0.29), (-0.26, -0.30), (-0.48, -0.34)])  # fmt: skip


def draw_elephant(pen: Pen, look: Look) -> None:
    """An elephant whose ears and trunk sway."""
    coat, nail = rgb("98a3b5"), rgb("d9d6d2")
    draw_legs(pen, look, [(-0.30, -0.40), (0.24, -0.40)], coat, thick=0.105, is_far=True,
        hoof=nail, stride=0.09)  # fmt: skip
    draw_tail(pen, (-0.54, -0.62), darker(coat, 0.12), angles=(140, 96 + 10 * sine(look, 0.5)),
        length=0.34, radii=(0.022, 0.016))  # fmt: skip
    pen.fill(_ELEPHANT_BODY, coat)
    pen.shade("M-.56 -.46 C-.2 -.36 .1 -.38 .34 -.5 L.24 -.33 L0 -.28 L-.26 -.29 L-.48 -.33 Z",
        0.13)  # fmt: skip
    draw_legs(pen, look, [(-0.42, -0.40), (0.12, -0.40)], coat, thick=0.115, hoof=nail, stride=0.09)
    sway = sine(look, 0.35)
    trunk = smooth([(0.40, -0.66), (0.56, -0.62), (0.62, -0.42), (0.60 + 0.02 * sway, -0.24),
        (0.66 + 0.05 * sway, -0.14), (0.71 + 0.05 * sway, -0.19), (0.68 + 0.05 * sway, -0.08),
        (0.58 + 0.04 * sway, -0.07), (0.50 + 0.02 * sway, -0.20), (0.49, -0.38), (0.42, -0.50)])  # fmt: skip
    pen.fill("M.42 -.48 C.5 -.40 .60 -.38 .70 -.46 C.62 -.40 .50 -.34 .40 -.42 Z", rgb("f5efdf"))
    pen.fill(trunk, coat)
    pen.ellipse(0.36, -0.74, 0.24, 0.235, coat)
    with pen.plain():
        pen.fill(smooth([(0.36, -0.66), (0.50, -0.70), (0.57, -0.58), (0.52, -0.44),
            (0.40, -0.52)]), coat)  # fmt: skip
        for y in (-0.40, -0.33, -0.26):
            pen.line([(0.52, y), (0.59, y - 0.01)], darker(coat, 0.16), 0.012)
    pen.shade("M.3 -.96 C.14 -.94 .1 -.7 .2 -.56 Z", 0.05)
    with pen.at(0.24, -0.84, turn=5 * sine(look, 0.45)):
        ear = (
            "M.04 -.02 C-.1 -.1 -.26 .0 -.26 .16 C-.26 .34 -.14 .42 -.04 .38 C.04 .34 .1 .2 .1"
            " .08 C.1 .02 .08 .0 .04 -.02 Z"
        )
        pen.fill(ear, darker(coat, 0.13))
        with pen.plain():
            pen.fill("M.02 .04 C-.08 -.02 -.19 .06 -.19 .17 C-.19 .28 -.12 .33 -.05 .31 C.01 .27"
                " .05 .18 .04 .08 Z"
                , rgb("d7a6a6"), alpha=0.75)  # fmt: skip
    draw_eye(pen, look, 0.44, -0.78, 0.025)


def draw_lion(pen: Pen, look: Look) -> None:
    """A lion with a great mane."""
    coat, mane = rgb("e5ad58"), rgb("a2582c")
    body = smooth([(-0.56, -0.50), (-0.50, -0.62), (-0.25, -0.64), (0.05, -0.62), (0.28, -0.66),
        (0.38, -0.50), (0.30, -0.30), (0.0, -0.30), (-0.30, -0.34), (-0.52, -0.34)])  # fmt: skip
    draw_legs(pen, look, [(-0.36, -0.40), (0.30, -0.40)], coat, thick=0.08, is_far=True)
    swing = sine(look, 0.5)
    tip = draw_tail(pen, (-0.53, -0.54), coat, angles=(160 + 8 * swing, 240 + 25 * swing),
        length=0.50, radii=(0.03, 0.024))  # fmt: skip
    pen.ellipse(*tip, 0.062, 0.062, mane)
    pen.fill(body, coat)
    pen.shade("M-.56 -.44 C-.2 -.36 .1 -.38 .36 -.48 L.3 -.29 L0 -.29 L-.3 -.33 L-.52 -.33 Z", 0.12)
    draw_legs(pen, look, [(-0.46, -0.42), (0.20, -0.40)], coat, thick=0.09)
    with pen.at(0.34, -0.66, turn=3 * sine(look, 0.25)):
        points = [polar((0, 0), 360 * k / 22, 0.335 if k % 2 else 0.285 + 0.012 * sine(look, 0.7,
            k / 5)) for k in range(22)]  # fmt: skip
        pen.fill(smooth(points, steps=3), mane)
        with pen.plain():
            pen.fill(smooth([polar((0.02, 0), 360 * k / 18,
                0.255 if k % 2 else 0.225) for k in range(18)], steps=3), darker(mane, 0.22))  # fmt: skip
        for x in (-0.11, 0.17):
            pen.circle(x, -0.155, 0.06, coat)
            with pen.plain():
                pen.circle(x, -0.15, 0.032, darker(coat, 0.3))
        pen.fill("M-.14 -.04 C-.14 -.17 -.04 -.19 .03 -.19 C.12 -.19 .21 -.16 .21 -.03 C.22 .1 .14"
            " .17 .05 .18 C-.06 .18 -.14 .09 -.14 -.04 Z"
            , coat)  # fmt: skip
        with pen.plain():
            pen.fill("M-.02 .06 C-.02 .0 .14 .0 .15 .06 C.17 .14 .1 .17 .065 .17 C.02 .17 -.04 .13"
                " -.02 .06 Z"
                , lighter(coat, 0.6))  # fmt: skip
            pen.fill("M.02 .02 L.115 .02 L.068 .07 Z", rgb("7a3b32"))
            pen.line("M.068 .07 L.068 .1 Q.04 .13 .01 .11 M.068 .1 Q.1 .13 .13 .11",
                rgb("7a3b32"), 0.012)  # fmt: skip
        draw_eye(pen, look, -0.025, -0.04, 0.026)
        draw_eye(pen, look, 0.145, -0.04, 0.026)


def draw_dinosaur(pen: Pen, look: Look) -> None:
    """A long-necked dinosaur; variant 1 is a tyrannosaur."""
    if look.variant == 1:
        _draw_tyrannosaur(pen, look)
        return
    coat = look.color
    pale, dark = lighter(coat, 0.55), darker(coat, 0.22)
    nod = sine(look, 0.22)
    for x, phase in ((-0.16, 0.5), (0.18, 0.0)):
        draw_leg(pen, look, (x, -0.30), dark, phase=phase, thick=0.09, stride=0.08,
            hoof=lighter(coat, 0.4), hertz=0.8)  # fmt: skip
    head_x, head_y = 0.60 + 0.02 * nod, -0.88 + 0.02 * nod
    body = smooth([(-0.76, -0.12 + 0.03 * sine(look, 0.4)), (-0.58, -0.26), (-0.36, -0.44),
        (-0.10, -0.53), (0.16, -0.50), (0.32, -0.62), (0.42, -0.82),
        (head_x - 0.10, head_y - 0.08), (head_x + 0.02, head_y), (head_x - 0.06, head_y + 0.10),
        (0.48, -0.62), (0.40, -0.38), (0.26, -0.24), (0.0, -0.19), (-0.26, -0.21),
        (-0.50, -0.16)])  # fmt: skip
    pen.fill(body, coat)
    with pen.inside(body):
        pen.fill(smooth([(-0.6, -0.1), (-0.3, -0.26), (0.0, -0.28), (0.26, -0.34), (0.42, -0.52),
            (0.52, -0.6), (0.5, -0.1), (0, 0)]), pale)  # fmt: skip
        for x, y, r in ((-0.30, -0.40, 0.04), (-0.14, -0.45, 0.055), (0.04, -0.44, 0.04),
            (0.40, -0.68, 0.03), (-0.44, -0.31, 0.03)):  # fmt: skip
            pen.circle(x, y, r, dark)
    for x, phase in ((-0.26, 0.0), (0.08, 0.5)):
        draw_leg(pen, look, (x, -0.32), coat, phase=phase, thick=0.10, stride=0.08,
            hoof=lighter(coat, 0.4), hertz=0.8)  # fmt: skip
    head = smooth([(head_x - 0.14, head_y - 0.04), (head_x - 0.05, head_y - 0.105),
        (head_x + 0.08, head_y - 0.06), (head_x + 0.17, head_y + 0.01),
        (head_x + 0.12, head_y + 0.07), (head_x - 0.06, head_y + 0.075)])  # fmt: skip
    pen.fill(head, coat)
    with pen.plain():
        pen.line([(head_x + 0.03, head_y + 0.04), (head_x + 0.10, head_y + 0.035),
            (head_x + 0.15, head_y + 0.015)], darker(coat, 0.45), 0.012)  # fmt: skip
        pen.circle(head_x + 0.13, head_y - 0.012, 0.009, darker(coat, 0.5))
    draw_eye(pen, look, head_x + 0.02, head_y - 0.035, 0.026)


def _draw_tyrannosaur(pen: Pen, look: Look) -> None:
    coat = look.color
    pale, dark = lighter(coat, 0.55), darker(coat, 0.2)
    draw_leg(pen, look, (0.02, -0.42), dark, phase=0.5, thick=0.12, stride=0.14, bend=-1)
    bite = max(0.0, sine(look, 0.4))
    body = smooth([(-0.76, -0.30 + 0.05 * sine(look, 0.6)), (-0.50, -0.44), (-0.22, -0.60),
        (0.06, -0.72), (0.22, -0.92), (0.40, -0.96), (0.42, -0.70), (0.34, -0.52), (0.20, -0.36),
        (-0.04, -0.28), (-0.30, -0.30), (-0.54, -0.32)])  # fmt: skip
    pen.fill(body, coat)
    with pen.inside(body):
        pen.fill(smooth([(-0.5, -0.3), (-0.1, -0.36), (0.16, -0.46), (0.3, -0.7), (0.5, -0.6),
            (0.3, -0.3), (-0.1, -0.2)]), pale)  # fmt: skip
        for k in range(5):
            pen.fill([(-0.5 + 0.14 * k, -0.36 - 0.09 * k - 0.16),
                (-0.42 + 0.14 * k, -0.38 - 0.1 * k - 0.16), (-0.44 + 0.14 * k, -0.36 - 0.09 * k)],
                dark)  # fmt: skip
    with pen.at(0.34, -0.74, turn=12 * bite):
        pen.fill("M-.06 .0 L.34 .02 C.36 .08 .3 .1 .24 .1 L-.02 .1 Z", darker(coat, 0.08))
    with pen.at(0.34, -0.74):
        with pen.plain():
            pen.fill([(0.0 + 0.045 * k, 0.02) if j < 2 else (0.022 + 0.045 * k,
                0.055) for k in range(7) for j in (0, 2)] + [(0.33, 0.0), (0.0, 0.0)], WHITE)  # fmt: skip
        pen.fill("M-.14 -.1 C-.1 -.24 .06 -.25 .12 -.18 C.24 -.18 .38 -.14 .39 -.04 C.4 .02 .36"
            " .03 .3 .03 L-.08 .05 Z"
            , coat)  # fmt: skip
        with pen.plain():
            pen.circle(0.35, -0.09, 0.012, EYE)
    draw_eye(pen, look, 0.43, -0.87, 0.028)
    arm = 0.02 * sine(look, 0.9)
    pen.fill(tube(((0.26, -0.54), (0.37, -0.50), (0.42, -0.57 + arm)), (0.035, 0.028, 0.02)), dark)
    draw_leg(pen, look, (-0.10, -0.44), coat, phase=0.0, thick=0.135, stride=0.14, bend=-1)

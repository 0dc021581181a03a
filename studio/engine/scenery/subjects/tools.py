"""Tools and first aid."""

from __future__ import annotations

import math

import skia

from studio.engine.scenery.look import Drawing, Look
from studio.engine.scenery.palette import INK, NAMED, WHITE, darker, lighter, rgb
from studio.engine.scenery.pen import Pen
from studio.engine.scenery.subjects.science_parts import tint_of

STEEL = rgb("b4bccb")
WOOD = rgb("b9824e")


def draw_hammer(pen: Pen, look: Look) -> None:
    """A claw hammer that knocks."""
    with pen.at(0, -0.1, turn=8 * max(0.0, math.sin(look.time_s * 4))), pen.at(0, 0.1):
        pen.rect(-0.055, -0.84, 0.11, 0.84, WOOD, radius=0.04)
        pen.rect(-0.07, -0.36, 0.14, 0.36, look.color, radius=0.055)
        pen.shade([(0.01, -0.78), (0.055, -0.78), (0.055, -0.02), (0.01, -0.02)], 0.16)
        with pen.plain():
            for k in range(3):
                pen.rect(-0.045, -0.1 - k * 0.08, 0.09, 0.022, darker(look.color, 0.3), radius=0.01)
        head = "M -.36 -.8 C -.32 -.94 -.2 -1 -.06 -1 L .2 -.98 L .2 -.96 L .26 -.96 L .26 -1 L .34 -1 C .37 -1 .37 -.76 .34 -.76 L .26 -.76 L .26 -.8 L .2 -.8 L .2 -.78 L -.08 -.78 C -.16 -.86 -.26 -.86 -.36 -.8 Z"
        pen.fill(head, STEEL)
        with pen.inside(head):
            pen.shade([(-0.4, -0.86), (0.4, -0.86), (0.4, -0.7), (-0.4, -0.7)], 0.2)
            pen.rect(-0.12, -0.97, 0.3, 0.03, WHITE, radius=0.015, alpha=0.55)


def draw_wrench(pen: Pen, look: Look) -> None:
    """A wrench that turns."""
    with pen.at(0, -0.5, turn=9 * math.sin(look.time_s * 2)), pen.at(0, 0.5):
        shape = "M -.065 -.24 L -.065 -.68 C -.2 -.74 -.22 -.94 -.1 -.99 L -.075 -.85 L 0 -.8 L .075 -.85 L .1 -.99 C .22 -.94 .2 -.74 .065 -.68 L .065 -.24 C .16 -.2 .17 -.02 0 0 C -.17 -.02 -.16 -.2 -.065 -.24 Z"
        pen.fill(shape, STEEL)
        with pen.inside(shape):
            pen.shade([(0.02, -1.0), (0.3, -1.0), (0.3, 0.0), (0.02, 0.0)], 0.14)
        pen.rect(-0.05, -0.62, 0.1, 0.36, look.color, radius=0.045)
        with pen.plain():
            pen.rect(-0.03, -0.59, 0.022, 0.3, WHITE, radius=0.01, alpha=0.45)
        pen.circle(0, -0.12, 0.06, darker(STEEL, 0.55))


def draw_toolbox(pen: Pen, look: Look) -> None:
    """A toolbox."""
    pen.line("M -.26 -.66 L -.26 -.9 L .26 -.9 L .26 -.66", INK, 0.07)
    pen.rect(-0.6, -0.7, 1.2, 0.24, darker(look.color, 0.18), radius=0.05)
    pen.rect(-0.6, -0.5, 1.2, 0.5, look.color, radius=0.05)
    pen.shade([(-0.6, -0.16), (0.6, -0.16), (0.6, 0), (-0.6, 0)], 0.14)
    with pen.plain():
        for x in (-0.36, 0.26):
            pen.rect(x, -0.56, 0.1, 0.18, STEEL, radius=0.02)
        gleam = 0.2 + 0.2 * math.sin(look.time_s * 1.8)
        pen.rect(-0.5, -0.42, 0.6, 0.05, WHITE, radius=0.02, alpha=gleam)


def draw_paint_brush(pen: Pen, look: Look) -> None:
    """A brush that leaves a stroke of its colour."""
    x = 0.03 * math.sin(look.time_s * 3)
    with pen.plain():
        pen.fill(
            "M -.2 -.035 C -.1 -.075 .06 -.02 .19 -.06 C .2 -.03 .2 -.01 .17 0 L -.18 0 C -.21 -.01 -.21 -.025 -.2 -.035 Z",
            darker(look.color, 0.12),
        )
    with pen.at(x, -0.02, turn=6):
        pen.fill("M -.08 -.44 L -.045 -.9 C -.035 -.98 .035 -.98 .045 -.9 L .08 -.44 Z", WOOD)
        pen.shade("M .01 -.44 L .005 -.95 C .03 -.96 .04 -.94 .045 -.9 L .08 -.44 Z", 0.16)
        pen.fill(
            "M -.1 -.3 L .1 -.3 C .13 -.16 .05 -.1 0 0 C -.05 -.1 -.13 -.16 -.1 -.3 Z", look.color
        )
        pen.rect(-0.105, -0.45, 0.21, 0.16, STEEL, radius=0.015)
        with pen.plain():
            pen.rect(-0.105, -0.4, 0.21, 0.02, darker(STEEL, 0.3))
            pen.line([(-0.04, -0.27), (-0.02, -0.12)], lighter(look.color, 0.45), 0.018)
            pen.line([(0.03, -0.27), (0.02, -0.14)], darker(look.color, 0.3), 0.014)


def draw_scissors(pen: Pen, look: Look) -> None:
    """Scissors that cut."""
    opening = 15 + 8 * math.sin(look.time_s * 3)
    for side in (-1, 1):
        with pen.at(0, -0.44, turn=side * opening):
            steel = STEEL if side < 0 else darker(STEEL, 0.14)
            pen.fill(
                f"M {-side * 0.045} .1 L {-side * 0.045} -.3 L {side * 0.02} -.54 L {side * 0.045} -.1 L {side * 0.03} .1 Z",
                steel,
            )
            # A blade's ring lies across from its point, and outside it: the two never overlap.
            pen.line([(0, 0.06), (-side * 0.03, 0.18)], darker(tint_of(look), 0.15), 0.075)
            pen.arc(-side * 0.055, 0.29, 0.095, 0.125, 0, 360, tint_of(look), 0.058)
    pen.circle(0, -0.44, 0.04, darker(STEEL, 0.6))


def draw_shovel(pen: Pen, look: Look) -> None:
    """A spade standing in a heap of soil."""
    pen.rect(-0.03, -0.9, 0.06, 0.6, WOOD)
    pen.rect(-0.12, -1.0, 0.24, 0.06, tint_of(look), radius=0.03)
    pen.fill([(-0.1, -0.95), (-0.05, -0.86), (0.05, -0.86), (0.1, -0.95)], tint_of(look))
    pen.fill(
        "M -.13 -.36 L .13 -.36 L .13 -.16 C .12 -.06 .06 -.02 0 0 C -.06 -.02 -.12 -.06 -.13 -.16 Z",
        STEEL,
    )
    pen.fill("M -.16 0 C -.12 -.09 -.02 -.1 .04 -.08 C .12 -.1 .16 -.04 .16 0 Z", rgb("7a4f33"))
    with pen.plain():
        pen.circle(0.1, -0.09 - 0.02 * abs(math.sin(look.time_s * 2)), 0.016, rgb("7a4f33"))


def draw_broom(pen: Pen, look: Look) -> None:
    """A sweeping broom."""
    with pen.at(0, -0.9, turn=6 * math.sin(look.time_s * 3)), pen.at(0, 0.9):
        pen.rect(-0.025, -1.0, 0.05, 0.72, WOOD, radius=0.02)
        pen.fill([(-0.09, -0.3), (0.09, -0.3), (0.17, 0), (-0.17, 0)], rgb("e5b95a"))
        pen.rect(-0.1, -0.33, 0.2, 0.08, tint_of(look), radius=0.02)
        with pen.plain():
            for k in range(4):
                pen.line(
                    [(-0.06 + 0.04 * k, -0.22), (-0.11 + 0.073 * k, -0.02)],
                    darker(rgb("e5b95a"), 0.25),
                    0.012,
                )


def draw_pill(pen: Pen, look: Look) -> None:
    """A capsule that rolls a little, and two tablets."""
    half = look.color if look.color_name != "white" else NAMED["red"]
    with pen.at(0, -0.6, turn=-22 + 6 * math.sin(look.time_s * 1.6)):
        capsule = skia.Path()
        capsule.addRoundRect(skia.Rect.MakeLTRB(-0.5, -0.2, 0.5, 0.2), 0.2, 0.2)
        pen.fill(capsule, rgb("eef1f6"))
        with pen.inside(capsule):
            pen.rect(0, -0.3, 0.6, 0.6, half)
            pen.shade([(-0.6, 0.06), (0.6, 0.06), (0.6, 0.3), (-0.6, 0.3)], 0.17)
            pen.rect(-0.36, -0.13, 0.72, 0.055, WHITE, radius=0.027, alpha=0.65)
    for x, tint in ((-0.34, rgb("f7d488")), (0.36, lighter(half, 0.45))):
        pen.ellipse(x, -0.115, 0.21, 0.115, darker(tint, 0.2))
        with pen.plain():
            pen.ellipse(x, -0.14, 0.21, 0.1, tint)
            pen.line([(x - 0.11, -0.14), (x + 0.11, -0.14)], darker(tint, 0.25), 0.02)


def draw_syringe(pen: Pen, look: Look) -> None:
    """A syringe with a drop at its needle."""
    push = 0.06 * math.sin(look.time_s * 1.4)
    with pen.at(0, -0.5, turn=-28):
        pen.line([(0.48, 0), (0.86, 0)], STEEL, 0.025)
        pen.rect(-0.8 - push, -0.03, 0.4, 0.06, STEEL)
        pen.rect(-0.84 - push, -0.17, 0.06, 0.34, STEEL, radius=0.02)
        pen.rect(-0.46, -0.16, 0.86, 0.32, rgb("eaf4f9"), radius=0.04)
        pen.rect(-0.5, -0.24, 0.07, 0.48, STEEL, radius=0.02)
        with pen.plain():
            pen.rect(-0.2 - push, -0.13, 0.58 + push, 0.26, rgb("7fd0c8"), radius=0.02)
            pen.rect(-0.26 - push, -0.14, 0.07, 0.28, INK, radius=0.01)
            for k in range(5):
                pen.line([(-0.1 + k * 0.1, -0.15), (-0.1 + k * 0.1, -0.06)], rgb("6f7d92"), 0.014)
        pen.rect(0.4, -0.07, 0.1, 0.14, STEEL)
    pen.circle(0.79, -0.94 + 0.03 * math.sin(look.time_s * 3), 0.035, rgb("7fd0c8"))


def draw_first_aid_kit(pen: Pen, look: Look) -> None:
    """A first aid case."""
    pen.line("M -.2 -.78 L -.2 -.94 L .2 -.94 L .2 -.78", rgb("b33a33"), 0.07)
    pen.rect(-0.58, -0.8, 1.16, 0.8, NAMED["red"], radius=0.09)
    pen.shade(
        "M -.58 -.24 L .58 -.24 L .58 -.09 C .58 -.03 .54 0 .49 0 L -.49 0 C -.54 0 -.58 -.03 -.58 -.09 Z",
        0.14,
    )
    beat = 1 + 0.05 * max(0.0, math.sin(look.time_s * 3))
    with pen.at(0, -0.4, scale=beat):
        pen.circle(0, 0, 0.27, WHITE)
        pen.fill(
            "M -.06 -.18 H .06 V -.06 H .18 V .06 H .06 V .18 H -.06 V .06 H -.18 V -.06 H -.06 Z",
            NAMED["red"],
        )


def draw_stethoscope(pen: Pen, look: Look) -> None:
    """A stethoscope whose end picks up a beat."""
    pen.line(
        "M -.3 -.98 C -.36 -.6 -.24 -.46 -.06 -.46 C .12 -.46 .24 -.6 .18 -.98", tint_of(look), 0.05
    )
    pen.line("M -.06 -.46 C -.06 -.06 .34 .06 .34 -.26", tint_of(look), 0.05)
    for x in (-0.3, 0.18):
        pen.circle(x, -0.97, 0.03, INK)
    beat = max(0.0, math.sin(look.time_s * 4))
    with pen.plain():
        pen.ring(0.34, -0.34, 0.13 + 0.05 * beat, tint_of(look), 0.02, alpha=0.5 * (1 - beat))
    pen.circle(0.34, -0.34, 0.11, STEEL)
    pen.circle(0.34, -0.34, 0.065, darker(STEEL, 0.2))


def draw_traffic_light(pen: Pen, look: Look) -> None:
    """A traffic light in its turns; look 0 begins red, 1 green."""
    pen.rect(-0.03, -0.36, 0.06, 0.36, rgb("6b7385"))
    pen.rect(-0.1, -0.03, 0.2, 0.03, rgb("6b7385"))
    pen.rect(-0.15, -1.0, 0.3, 0.68, rgb("2b3040"), radius=0.06)
    turn = (look.time_s / 2.2 + (2 if look.variant == 1 else 0)) % 4
    lit = 0 if turn < 1.6 else 1 if turn < 2 else 2 if turn < 3.6 else 1
    for k, tint in enumerate(("red", "yellow", "green")):
        y = -0.88 + k * 0.21
        if k == lit:
            pen.halo(0, y, 0.2, NAMED[tint], alpha=0.6)
        lamp = NAMED[tint] if k == lit else darker(NAMED[tint], 0.72)
        pen.circle(0, y, 0.085, lamp, glow=k == lit)


def draw_traffic_cone(pen: Pen, look: Look) -> None:
    """A traffic cone; a warning light blinks on it."""
    pen.rect(-0.4, -0.09, 0.8, 0.09, rgb("d9601f"), radius=0.03)
    cone = [(-0.07, -0.92), (0.07, -0.92), (0.29, -0.08), (-0.29, -0.08)]
    pen.fill(cone, rgb("f5762c"))
    with pen.inside(cone):
        pen.rect(-0.4, -0.72, 0.8, 0.17, WHITE)
        pen.rect(-0.4, -0.38, 0.8, 0.17, WHITE)
        pen.shade([(0.03, -0.95), (0.3, -0.95), (0.3, 0), (0.1, 0)], 0.12)
    on = math.sin(look.time_s * 3) > 0
    pen.circle(0, -0.95, 0.05, rgb("ffd23a"), glow=True, alpha=1.0 if on else 0.5)


DRAWINGS: dict[str, Drawing] = {
    "hammer": draw_hammer,
    "wrench": draw_wrench,
    "toolbox": draw_toolbox,
    "paint brush": draw_paint_brush,
    "scissors": draw_scissors,
    "shovel": draw_shovel,
    "broom": draw_broom,
    "pill": draw_pill,
    "syringe": draw_syringe,
    "first aid kit": draw_first_aid_kit,
    "stethoscope": draw_stethoscope,
    "traffic light": draw_traffic_light,
    "traffic cone": draw_traffic_cone,
}

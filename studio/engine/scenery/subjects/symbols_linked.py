"""Symbols of connection, direction and feeling."""

from __future__ import annotations

import math

import skia

from studio.engine.scenery.look import Drawing, Look
from studio.engine.scenery.palette import INK, NAMED, WHITE, darker, lighter, luminance, rgb
from studio.engine.scenery.pen import Pen
from studio.engine.scenery.subjects.business_tones import (
    accent,
    eased,
    fill_rounded,
    marking,
    shade_disc,
)


def _knob(x: float, y: float, dx: float, dy: float) -> skia.Path:
    """A jigsaw's knob at the middle (x, y) of an edge, pointing along (dx, dy)."""
    path = skia.Path()
    path.addCircle(x + dx * 0.075, y + dy * 0.075, 0.085)
    neck = 0.055
    path.addRect(skia.Rect.MakeLTRB(x - neck, y - neck, x + neck, y + neck))
    return skia.Simplify(path)


def _piece(
    x: float, y: float, knobs: tuple[skia.Path, ...], holes: tuple[skia.Path, ...]
) -> skia.Path:
    path = skia.Path()
    path.addRoundRect(skia.Rect.MakeXYWH(x, y, 0.42, 0.42), 0.035, 0.035)
    for knob in knobs:
        path = skia.Op(path, knob, skia.PathOp.kUnion_PathOp)
    for hole in holes:
        path = skia.Op(path, hole, skia.PathOp.kDifference_PathOp)
    return path


def draw_puzzle(pen: Pen, look: Look) -> None:
    """Four pieces of a jigsaw; the last one slides into its place."""
    right, left = _knob(0, -0.71, 1, 0), _knob(0, -0.29, -1, 0)
    down, up = _knob(-0.21, -0.5, 0, 1), _knob(0.21, -0.5, 0, -1)
    away = 1 - eased(look.progress * 2.6)
    float_ = 0.006 * math.sin(look.time_s * 2.2)
    for x, y, knobs, holes, tint, part in (
        (-0.42, -0.92, (right, down), (), look.color, 0.0),
        (-0.42, -0.5, (), (left, down), lighter(look.color, 0.34), 0.0),
        (0.0, -0.5, (left, up), (), darker(look.color, 0.2), 0.0),
        (0.0, -0.92, (), (right, up), accent(look, name="yellow", other="blue"), 1.0),
    ):
        with pen.at(part * (0.09 * away + float_), -part * (0.09 * away + float_)):
            shape = _piece(x, y, knobs, holes)
            pen.fill(shape, tint)
            with pen.inside(shape):
                pen.rect(x - 0.1, y, 0.62, 0.025, lighter(tint, 0.35))
                pen.rect(x - 0.1, y + 0.39, 0.62, 0.03, darker(tint, 0.2))


def _bent_arrow() -> list[tuple[float, float]]:
    """One arrow of the triangle: up the left side, across the top, its head on the right side."""
    half, slant = 0.085, math.sqrt(3) / 2

    def along(u: float, v: float, x: float, y: float, side: float) -> tuple[float, float]:
        return x + u * side, y + v * side

    up, down = (0.5, -slant), (0.5, slant)  # directions of the two sides
    start, bend_a, bend_b, neck = (
        (-0.3, -0.031),
        (-0.115, -0.352),
        (0.115, -0.352),
        (0.158, -0.278),
    )
    outer_up, outer_down = (-slant, -0.5), (slant, -0.5)
    rim = 0.06  # how far the cut corner stands out
    return [
        along(*outer_up, *start, half), (bend_a[0] + outer_up[0] * half + up[0] * 0.04,
            bend_a[1] + outer_up[1] * half + up[1] * 0.04), (-0.06, bend_a[1] - half - rim * 0.4),
        (0.06, bend_b[1] - half - rim * 0.4), along(*outer_down, *bend_b, half),
        along(*outer_down, *neck, half), along(*outer_down, *neck, 0.155),
        along(*down, *neck, 0.165), along(*outer_down, *neck, -0.155), along(*outer_down, *neck, -half),
        (0.0, -0.31), along(*outer_up, *start, -half),
    ]  # fmt: skip


def draw_recycling(pen: Pen, look: Look) -> None:
    """Three bent arrows that chase each other."""
    arrow = _bent_arrow()
    with pen.at(0, -0.47, turn=look.time_s * 20):
        for k in range(3):
            tint = (look.color, darker(look.color, 0.14), lighter(look.color, 0.16))[k]
            with pen.at(turn=k * 120):
                fill_rounded(pen, arrow, tint, 0.02)


def draw_magnifying_glass(pen: Pen, look: Look) -> None:
    """A lens that searches."""
    x, y = 0.05 * math.sin(look.time_s * 1.1), 0.03 * math.sin(look.time_s * 1.7)
    with pen.at(x, y):
        pen.line([(0.2, -0.38), (0.42, -0.1)], darker(look.color, 0.25), 0.12)
        pen.circle(-0.06, -0.64, 0.34, look.color)
        with pen.plain():
            pen.circle(-0.06, -0.64, 0.26, rgb("d6f0fb"))
            pen.arc(-0.06, -0.64, 0.19, 0.19, 190, 70, WHITE, 0.045)


def draw_network(pen: Pen, look: Look) -> None:
    """Linked nodes; signals travel between them."""
    nodes = (
        (0.0, -0.5),
        (-0.46, -0.82),
        (0.44, -0.86),
        (-0.5, -0.2),
        (0.48, -0.22),
        (0.0, -0.96),
        (0.02, -0.06),
    )
    for k in range(1, 7):
        pen.line([nodes[0], nodes[k]], rgb("a8b2c4"), 0.022)
    for a, b in ((1, 3), (2, 4), (1, 5), (4, 6)):
        pen.line([nodes[a], nodes[b]], rgb("c6cedb"), 0.014)
    with pen.plain():
        for k in range(1, 7):
            part = (look.time_s * 0.6 + k * 0.37) % 1
            x, y = nodes[k][0] * part, -0.5 + (nodes[k][1] + 0.5) * part
            pen.circle(x, y, 0.025, NAMED["yellow"], glow=True)
    for k, (x, y) in enumerate(nodes):
        pen.circle(
            x, y, 0.15 if k == 0 else 0.09, look.color if k % 2 == 0 else lighter(look.color, 0.3)
        )


def draw_wifi(pen: Pen, look: Look) -> None:
    """Waves of a wireless signal, one after another."""
    for k in range(3):
        on = math.sin(look.time_s * 3 - k * 0.9) > -0.6
        pen.arc(
            0,
            -0.14,
            0.24 + 0.24 * k,
            0.24 + 0.24 * k,
            225,
            90,
            look.color,
            0.11,
            alpha=1.0 if on else 0.35,
        )
    pen.circle(0, -0.11, 0.1, look.color)


def draw_play_button(pen: Pen, look: Look) -> None:
    """A play button that breathes."""
    beat = 1 + 0.03 * math.sin(look.time_s * 3)
    with pen.at(0, -0.5, scale=beat):
        pen.rect(-0.52, -0.4, 1.04, 0.8, look.color, radius=0.18)
        with pen.plain():
            pen.rect(-0.46, -0.36, 0.92, 0.05, lighter(look.color, 0.4), radius=0.025, alpha=0.7)
            pen.rect(-0.4, 0.31, 0.8, 0.05, darker(look.color, 0.3), radius=0.025, alpha=0.35)
        pen.fill(
            "M -.14 -.2 C -.14 -.24 -.1 -.25 -.07 -.23 L .22 -.04 C .25 -.02 .25 .02 .22 .04 L -.07 .23 C -.1 .25 -.14 .24 -.14 .2 Z",
            marking(look.color),
        )


def draw_musical_note(pen: Pen, look: Look) -> None:
    """Two joined notes that dance."""
    with pen.at(0, -0.4, turn=5 * math.sin(look.time_s * 3)), pen.at(0, 0.4):
        pen.fill(
            "M-.2 -.86 L.33 -.98 L.33 -.24 L.265 -.2 L.265 -.8 L-.135 -.71 L-.135 -.1 L-.2 -.06 Z",
            look.color,
        )
        for x, y in ((-0.262, -0.12), (0.203, -0.22)):
            with pen.at(x, y, turn=-18):
                pen.ellipse(0, 0, 0.135, 0.1, look.color)
                with pen.plain():
                    pen.ellipse(-0.04, -0.03, 0.05, 0.025, lighter(look.color, 0.5))
        pen.shade([(-0.135, -0.735), (0.265, -0.825), (0.265, -0.8), (-0.135, -0.71)], 0.25)


def draw_smiley(pen: Pen, look: Look) -> None:
    """A smiling face that blinks and nods."""
    open_ = 0.12 if (look.time_s % 2.9) > 2.75 else 1.0
    with pen.at(0, -0.5, turn=5 * math.sin(look.time_s * 2)):
        pen.circle(0, 0, 0.49, rgb("fbcf3a"))
        shade_disc(pen, 0, 0, 0.49)
        for x in (-0.17, 0.17):
            pen.ellipse(x, -0.12, 0.055, 0.085 * open_, INK)
        with pen.plain():
            for x in (-0.33, 0.33):
                pen.ellipse(x, 0.07, 0.07, 0.05, rgb("f5934a"), alpha=0.55)
            pen.fill(
                "M -.26 .08 L .26 .08 C .24 .3 .1 .36 0 .36 C -.1 .36 -.24 .3 -.26 .08 Z",
                rgb("7a2f2f"),
            )
            pen.fill(
                "M -.14 .28 C -.06 .2 .06 .2 .14 .28 C .08 .34 -.08 .34 -.14 .28 Z", rgb("e8656b")
            )


def draw_stairs(pen: Pen, look: Look) -> None:
    """Steps that lead upwards to a little flag."""
    for k in range(5):
        shown = eased(look.progress * 4 - k * 0.3)
        h = (0.16 + 0.155 * k) * max(0.3, shown)
        x = -0.68 + k * 0.27
        pale = luminance(look.color) > 0.75  # white steps are told apart by their shade
        tone = darker(look.color, 0.05 * k) if pale else lighter(look.color, 0.3 - 0.07 * k)
        pen.rect(x, -h, 0.27, h, tone)
        with pen.plain():
            pen.rect(x, -h, 0.27, 0.03, darker(tone, 0.2) if pale else lighter(look.color, 0.6))
    wave = 0.02 * math.sin(look.time_s * 4)
    pen.line([(0.56, -0.78), (0.56, -1.0)], rgb("8a93a5"), 0.02)
    pen.fill(
        [(0.56, -1.0), (0.72, -0.95 + wave), (0.56, -0.89)],
        NAMED["red"] if look.color_name != "red" else NAMED["blue"],
    )


DRAWINGS: dict[str, Drawing] = {
    "puzzle": draw_puzzle, "recycling": draw_recycling,
    "magnifying glass": draw_magnifying_glass, "network": draw_network, "wifi": draw_wifi,
    "play button": draw_play_button, "musical note": draw_musical_note, "smiley": draw_smiley,
    "stairs": draw_stairs,
}  # fmt: skip

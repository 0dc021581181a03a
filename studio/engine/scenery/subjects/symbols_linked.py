"""Symbols of connection, direction and feeling."""

from __future__ import annotations

import math

from studio.engine.scenery.look import Drawing, Look
from studio.engine.scenery.palette import INK, NAMED, WHITE, darker, lighter, rgb
from studio.engine.scenery.pen import Pen
from studio.engine.scenery.subjects.business_charts import eased


def draw_puzzle(pen: Pen, look: Look) -> None:
    """Two pieces that come together."""
    gap = 0.12 * (1 - eased(look.progress * 3))
    other = NAMED["yellow"] if look.color_name != "yellow" else NAMED["blue"]
    left = "M -.46 -.82 L 0 -.82 L 0 -.6 C .1 -.68 .2 -.6 .2 -.5 C .2 -.4 .1 -.32 0 -.4 L 0 -.18 L -.46 -.18 Z"
    right = "M 0 -.82 L .46 -.82 L .46 -.18 L 0 -.18 L 0 -.4 C .1 -.32 .2 -.4 .2 -.5 C .2 -.6 .1 -.68 0 -.6 Z"
    with pen.at(gap, 0):
        pen.fill(right, other)
    with pen.at(-gap, 0):
        pen.fill(left, look.color)
    pen.shade("M -.46 -.28 L .46 -.28 L .46 -.18 L -.46 -.18 Z", 0.1)


def draw_recycling(pen: Pen, look: Look) -> None:
    """Three arrows in a turning ring."""
    tint = look.color if look.color_name in ("blue", "teal") else NAMED["green"]
    with pen.at(0, -0.5, turn=look.time_s * 20):
        for k in range(3):
            with pen.at(turn=k * 120):
                pen.arc(
                    0, 0, 0.36, 0.36, -150, 84, tint if k % 2 == 0 else darker(tint, 0.14), 0.13
                )
                a = math.radians(-54)
                with pen.at(0.36 * math.cos(a), 0.36 * math.sin(a), turn=-54 + 90):
                    pen.fill(
                        [(-0.02, -0.15), (0.17, 0.0), (-0.02, 0.15)],
                        tint if k % 2 == 0 else darker(tint, 0.14),
                    )


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
    with pen.plain():
        for k in range(1, 7):
            pen.line([nodes[0], nodes[k]], rgb("a8b2c4"), 0.022)
        for a, b in ((1, 3), (2, 4), (1, 5), (4, 6)):
            pen.line([nodes[a], nodes[b]], rgb("c6cedb"), 0.014)
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
        pen.shade(
            "M -.52 .1 L .52 .1 L .52 .22 C .52 .34 .44 .4 .34 .4 L -.34 .4 C -.44 .4 -.52 .34 -.52 .22 Z",
            0.12,
        )
        with pen.plain():
            pen.fill(
                "M -.14 -.2 C -.14 -.24 -.1 -.25 -.07 -.23 L .22 -.04 C .25 -.02 .25 .02 .22 .04 L -.07 .23 C -.1 .25 -.14 .24 -.14 .2 Z",
                WHITE,
            )


def draw_musical_note(pen: Pen, look: Look) -> None:
    """Two joined notes that dance."""
    with pen.at(0, -0.4, turn=6 * math.sin(look.time_s * 3)), pen.at(0, 0.4):
        pen.fill([(-0.2, -0.94), (0.32, -1.0), (0.32, -0.84), (-0.2, -0.78)], look.color)
        pen.rect(-0.2, -0.92, 0.055, 0.78, look.color)
        pen.rect(0.265, -0.98, 0.055, 0.74, look.color)
        for x, y in ((-0.27, -0.12), (0.195, -0.22)):
            pen.ellipse(x, y, 0.14, 0.105, look.color)


def draw_smiley(pen: Pen, look: Look) -> None:
    """A smiling face that blinks and nods."""
    open_ = 0.12 if (look.time_s % 2.9) > 2.75 else 1.0
    with pen.at(0, -0.5, turn=5 * math.sin(look.time_s * 2)):
        pen.circle(0, 0, 0.49, rgb("fbcf3a"))
        pen.shade(
            "M .12 -.47 C .36 -.42 .49 -.22 .49 0 C .49 .26 .26 .49 0 .49 C .3 .3 .36 -.2 .12 -.47 Z",
            0.08,
        )
        with pen.plain():
            for x in (-0.17, 0.17):
                pen.ellipse(x, -0.12, 0.055, 0.085 * open_, INK)
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
        pen.rect(x, -h, 0.27, h, lighter(look.color, 0.3 - 0.07 * k))
        with pen.plain():
            pen.rect(x, -h, 0.27, 0.03, lighter(look.color, 0.6))
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

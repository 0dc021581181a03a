"""Life: cells and what is in them, organs."""

from __future__ import annotations

import math

from studio.engine.scenery.look import Drawing, Look
from studio.engine.scenery.palette import INK, NAMED, WHITE, darker, lighter, rgb
from studio.engine.scenery.pen import Pen
from studio.engine.scenery.subjects.science_parts import cut_to, tint_of

FLESH = rgb("f0929a")


def draw_dna(pen: Pen, look: Look) -> None:
    """A turning double helix."""
    other = NAMED["orange"] if look.color_name not in ("orange", "red") else NAMED["blue"]
    turn = look.time_s * 1.4
    strands: tuple[list[tuple[float, float]], list[tuple[float, float]]] = ([], [])
    for n in range(25):
        y, a = -n / 24, turn + n * 0.42
        x = 0.22 * math.sin(a)
        strands[0].append((x, y))
        strands[1].append((-x, y))
        if n % 2 == 1:
            with pen.plain():
                tint = ("yellow", "green", "pink", "teal")[(n // 2) % 4]
                pen.line([(x, y), (-x, y)], NAMED[tint], 0.026)
    pen.line(strands[0], tint_of(look), 0.05)
    pen.line(strands[1], other, 0.05)


def draw_cell(pen: Pen, look: Look) -> None:
    """A living cell with nucleus and organelles."""
    wall, t = lighter(look.color, 0.3), look.time_s
    steps = range(48)
    edge = [
        (
            0.5 * (1 + 0.022 * math.sin(3 * a + t * 1.4)) * math.cos(a),
            -0.5 + 0.46 * (1 + 0.03 * math.sin(4 * a - t * 1.1)) * math.sin(a),
        )
        for a in (k * math.tau / len(steps) for k in steps)
    ]
    pen.fill(edge, wall)
    pen.line([*edge, edge[0]], darker(look.color, 0.12), 0.035)
    drift = 0.02 * math.sin(t)
    with pen.plain():
        pen.ellipse(0, -0.5, 0.43, 0.39, lighter(look.color, 0.62))
        for k in range(3):
            pen.arc(
                -0.08 + drift, -0.5, 0.24 + 0.045 * k, 0.22 + 0.045 * k, 120 + 12 * k, 95,
                NAMED["pink"], 0.02, alpha=0.8,
            )  # fmt: skip
        places = ((0.26, -0.68), (0.3, -0.38), (-0.02, -0.2), (-0.26, -0.78))
        for k, (x, y) in enumerate(places):
            with pen.at(x - drift, y + drift * (-1) ** k, turn=30 + k * 62 + 8 * math.sin(t + k)):
                pen.ellipse(0, 0, 0.095, 0.05, NAMED["orange"])
                pen.line(
                    [(-0.06, 0), (-0.03, -0.022), (0, 0.022), (0.03, -0.022), (0.06, 0)],
                    lighter(NAMED["orange"], 0.7), 0.014,
                )  # fmt: skip
        for k in range(9):
            a = k * 2.4 + 0.1 * t
            pen.circle(
                0.36 * math.cos(a), -0.5 + 0.33 * math.sin(a), 0.014, darker(look.color, 0.3)
            )
        pen.circle(0.13, -0.27, 0.045, NAMED["green"])
        pen.circle(0.18 - drift, -0.82, 0.035, NAMED["teal"])
    pen.circle(-0.08 + drift, -0.5, 0.19, darker(look.color, 0.12))
    with pen.plain():
        pen.circle(-0.085 + drift, -0.505, 0.16, look.color)
        pen.circle(-0.04 + drift, -0.54, 0.065, darker(look.color, 0.42))


def draw_virus(pen: Pen, look: Look) -> None:
    """A virus with its spikes, turning."""
    with pen.at(0, -0.5, turn=look.time_s * 14):
        for k in range(12):
            a = k * math.pi / 6
            pen.line(
                [(0.3 * math.cos(a), 0.3 * math.sin(a)), (0.43 * math.cos(a), 0.43 * math.sin(a))],
                darker(look.color, 0.2),
                0.035,
            )
            pen.circle(
                0.45 * math.cos(a),
                0.45 * math.sin(a),
                0.05,
                NAMED["red"] if look.color_name != "red" else NAMED["purple"],
            )
        pen.circle(0, 0, 0.33, look.color)
        with pen.plain():
            for x, y, r in ((-0.1, -0.1, 0.07), (0.12, 0.02, 0.09), (-0.06, 0.15, 0.05)):
                pen.circle(x, y, r, darker(look.color, 0.2))


def draw_brain(pen: Pen, look: Look) -> None:
    """A brain in which sparks travel."""
    pen.fill(
        "M -.5 -.36 C -.6 -.56 -.5 -.78 -.36 -.84 C -.26 -1 .04 -1.02 .14 -.94 C .34 -.98 .54 -.8 .52 -.62 C .6 -.46 .52 -.26 .36 -.24 C .3 -.14 .1 -.14 .04 -.2 C -.1 -.12 -.28 -.14 -.32 -.22 C -.42 -.2 -.5 -.28 -.5 -.36 Z",
        FLESH,
    )
    pen.fill(
        "M .06 -.2 C .12 -.14 .16 -.06 .2 0 L .06 0 C .04 -.08 0 -.14 -.02 -.19 Z",
        darker(FLESH, 0.14),
    )
    with pen.plain():
        for line in (
            "M -.36 -.8 C -.24 -.7 -.4 -.6 -.3 -.5",
            "M -.08 -.96 C -.12 -.8 .06 -.76 -.04 -.62 C -.1 -.5 .06 -.44 0 -.3",
            "M .2 -.9 C .14 -.78 .34 -.72 .24 -.6",
            "M .5 -.58 C .4 -.6 .3 -.5 .38 -.4",
            "M -.46 -.42 C -.36 -.46 -.28 -.38 -.3 -.28",
        ):
            pen.line(line, darker(FLESH, 0.24), 0.03)
        for k in range(4):
            on = max(0.0, math.sin(look.time_s * 3 + k * 1.7))
            x, y = ((-0.3, -0.66), (0.1, -0.8), (0.34, -0.5), (-0.1, -0.4))[k]
            pen.circle(x, y, 0.035, rgb("ffe27a"), alpha=on, glow=True)


def draw_human_heart(pen: Pen, look: Look) -> None:
    """A human heart that beats."""
    beat = 1 + 0.035 * max(0.0, math.sin(look.time_s * 5)) ** 2
    with pen.at(0, -0.45, scale=beat), pen.at(0, 0.45):
        pen.line("M .06 -.7 C .06 -.92 .22 -.96 .28 -.86", rgb("d8474f"), 0.12)
        pen.line([(-0.1, -0.66), (-0.14, -0.94)], rgb("4f74c8"), 0.12)
        pen.line("M -.3 -.56 C -.34 -.7 -.34 -.8 -.32 -.9", rgb("4f74c8"), 0.08)
        pen.fill(
            "M -.36 -.5 C -.4 -.74 -.1 -.78 0 -.66 C .14 -.78 .4 -.7 .38 -.44 C .36 -.2 .16 -.06 .04 0 C -.18 -.08 -.34 -.26 -.36 -.5 Z",
            rgb("d8474f"),
        )
        pen.shade(
            "M .1 -.7 C .34 -.74 .4 -.58 .38 -.44 C .36 -.2 .16 -.06 .04 0 C .22 -.2 .24 -.5 .1 -.7 Z",
            0.14,
        )
        with pen.plain():
            pen.line("M -.06 -.62 C -.02 -.44 .06 -.36 .02 -.14", rgb("f0a0a0"), 0.025)
            pen.line("M .01 -.4 C .1 -.4 .14 -.36 .18 -.28", rgb("f0a0a0"), 0.02)


def draw_lungs(pen: Pen, look: Look) -> None:
    """Lungs that breathe."""
    breath = 1 + 0.035 * math.sin(look.time_s * 1.6)
    pen.rect(-0.05, -1.0, 0.1, 0.4, rgb("e8c7b0"), radius=0.04)
    with pen.plain():
        for k in range(4):
            pen.rect(-0.05, -0.96 + k * 0.08, 0.1, 0.025, rgb("c99f86"))
    for side in (-1, 1):
        pen.line([(0, -0.62), (side * 0.16, -0.52)], rgb("e8c7b0"), 0.07)
        with pen.at(side * 0.1, -0.42, scale=breath):
            s = side
            pen.fill(
                f"M {s * 0.02} -.2 C {s * 0.04} -.44 {s * 0.24} -.46 {s * 0.32} -.2 C {s * 0.42} .1 {s * 0.42} .34 {s * 0.34} .4 C {s * 0.24} .44 {s * 0.06} .3 {s * 0.04} .2 C {s * 0.02} .06 {s * 0.1} -.06 {s * 0.02} -.2 Z",
                FLESH,
            )
            with pen.plain():
                pen.line(
                    [(s * 0.06, -0.12), (s * 0.18, 0.02), (s * 0.26, 0.2)],
                    darker(FLESH, 0.24),
                    0.025,
                )
                pen.line([(s * 0.17, 0.0), (s * 0.26, -0.08)], darker(FLESH, 0.24), 0.02)


_TOOTH = "M -.36 -.74 C -.4 -1.02 -.12 -1.02 0 -.92 C .12 -1.02 .4 -1.02 .36 -.74 C .34 -.52 .28 -.46 .26 -.28 C .24 -.1 .22 0 .16 0 C .08 0 .1 -.32 0 -.32 C -.1 -.32 -.08 0 -.16 0 C -.22 0 -.24 -.1 -.26 -.28 C -.28 -.46 -.34 -.52 -.36 -.74 Z"


def draw_tooth(pen: Pen, look: Look) -> None:
    """A clean tooth that gleams."""
    pen.fill(
        _TOOTH,
        rgb("fdfdfb"),
    )
    pen.shade(
        "M .12 -.97 C .3 -1 .39 -.9 .36 -.74 C .34 -.52 .28 -.46 .26 -.28 C .24 -.1 .22 0 .16 0 C .16 -.2 .2 -.5 .12 -.97 Z",
        0.1,
    )
    pen.line(_TOOTH, rgb("a9b5c8"), 0.028)
    shine = max(0.0, math.sin(look.time_s * 2))
    with pen.plain():
        r = 0.13 * shine
        pen.fill(
            [
                (-0.2, -0.78 - r),
                (-0.2 + r * 0.2, -0.78),
                (-0.2, -0.78 + r),
                (-0.2 - r * 0.2, -0.78),
            ],
            NAMED["teal"],
        )
        pen.fill(
            [
                (-0.2 - r, -0.78),
                (-0.2, -0.78 - r * 0.2),
                (-0.2 + r, -0.78),
                (-0.2, -0.78 + r * 0.2),
            ],
            NAMED["teal"],
        )


def draw_eye(pen: Pen, look: Look) -> None:
    """An eye with lashes that looks around and blinks."""
    iris = look.color if look.color_name not in ("white", "red", "pink") else NAMED["blue"]
    phase = look.time_s % 3.4
    opening = 1.0 if phase < 3.16 else abs(phase - 3.28) / 0.12 * 0.92 + 0.08
    h = 0.55 * opening
    upper = f"M -.8 -.46 C -.4 {-0.48 - h} .4 {-0.48 - h} .8 -.46"
    lids = f"{upper} C .4 {-0.44 + h} -.4 {-0.44 + h} -.8 -.46 Z"
    with pen.plain():
        for k in range(7):
            u = (k - 3) / 3.4
            foot = -0.47 - h * 0.75 * (1 - u * u)
            lift = 0.1 * opening - 0.05 * (1 - opening)
            pen.line([(u * 0.66, foot), (u * 0.76, foot - lift - 0.02)], INK, 0.03)
    pen.fill(lids, rgb("fdfdfb"))
    x = 0.14 * math.sin(look.time_s * 0.9)
    with cut_to(pen, lids):
        pen.circle(x, -0.47, 0.33, darker(iris, 0.3))
        pen.circle(x, -0.47, 0.295, iris)
        pen.circle(x, -0.47, 0.22, lighter(iris, 0.25))
        pen.circle(x, -0.47, 0.145, INK)
        with pen.plain():
            pen.circle(x - 0.1, -0.58, 0.065, WHITE)
            pen.circle(x + 0.09, -0.38, 0.03, WHITE, alpha=0.8)
        pen.shade(f"{upper} L .8 -.4 C .4 {-0.36 - h} -.4 {-0.36 - h} -.8 -.4 Z", 0.16)
    pen.line(f"M .8 -.46 C .4 {-0.44 + h} -.4 {-0.44 + h} -.8 -.46", rgb("c08a78"), 0.025)
    pen.line(upper, INK, 0.055)


DRAWINGS: dict[str, Drawing] = {
    "dna": draw_dna,
    "cell": draw_cell,
    "virus": draw_virus,
    "brain": draw_brain,
    "human heart": draw_human_heart,
    "lungs": draw_lungs,
    "tooth": draw_tooth,
    "eye": draw_eye,
}

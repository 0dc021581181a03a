"""Life and the universe: cells, organs, planets, the water cycle."""

from __future__ import annotations

import math

from studio.engine.scenery.look import Drawing, Look
from studio.engine.scenery.palette import INK, NAMED, WHITE, Rgb, darker, lighter, rgb
from studio.engine.scenery.pen import Fade, Pen
from studio.engine.scenery.subjects.business_charts import eased

FLESH = rgb("f0929a")


def draw_cell(pen: Pen, look: Look) -> None:
    """A living cell with nucleus and organelles."""
    wobble = [0.47 + 0.02 * math.sin(look.time_s * 1.6 + k * 1.3) for k in range(16)]
    edge = [
        (1.06 * r * math.cos(k * math.pi / 8), -0.5 + r * math.sin(k * math.pi / 8))
        for k, r in enumerate(wobble)
    ]
    pen.ellipse(0, -0.5, 0.52, 0.49, lighter(look.color, 0.35))
    pen.fill(edge, lighter(look.color, 0.65))
    drift = 0.02 * math.sin(look.time_s)
    pen.circle(-0.06 + drift, -0.52, 0.19, look.color)
    with pen.plain():
        pen.circle(-0.02 + drift, -0.55, 0.08, darker(look.color, 0.35))
        for k, (x, y) in enumerate(((0.28, -0.68), (0.26, -0.3), (-0.32, -0.3), (-0.3, -0.74))):
            with pen.at(x - drift, y, turn=30 + k * 50):
                pen.ellipse(0, 0, 0.1, 0.05, NAMED[("orange", "green", "pink", "orange")[k]])
                pen.line([(-0.06, 0), (-0.02, -0.02), (0.02, 0.02), (0.06, 0)], WHITE, 0.012)


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


def draw_planet(pen: Pen, look: Look) -> None:
    """A planet with drifting bands; looks 1 and 2 have a ring."""
    tint = look.color
    if look.variant:
        pen.arc(0, -0.5, 0.58, 0.15, 180, 180, lighter(tint, 0.5), 0.055)
    disc = "M -.4 -.5 A .4 .4 0 1 1 .4 -.5 A .4 .4 0 1 1 -.4 -.5 Z"
    pen.fill(
        disc, Fade(a=(-0.15, -0.66), start=lighter(tint, 0.35), end=darker(tint, 0.4), radius=0.72)
    )
    with pen.inside(disc):
        for k, y in enumerate((-0.72, -0.54, -0.36)):
            drift = 0.3 * math.sin(look.time_s * 0.4 + k * 2)
            pen.ellipse(drift, y, 0.46, 0.045, lighter(tint, 0.3), alpha=0.5)
        pen.circle(
            0.14 + 0.1 * math.sin(look.time_s * 0.3), -0.42, 0.06, darker(tint, 0.3), alpha=0.7
        )
    if look.variant:
        pen.arc(0, -0.5, 0.58, 0.15, 0, 180, lighter(tint, 0.5), 0.055)


def draw_satellite(pen: Pen, look: Look) -> None:
    """A satellite that sends."""
    with pen.at(0, -0.5, turn=-18 + 3 * math.sin(look.time_s * 0.7)):
        for side in (-1, 1):
            pen.line([(0, 0), (side * 0.4, 0)], rgb("9aa2b0"), 0.05)
            x = 0.32 if side > 0 else -0.98
            pen.rect(x, -0.2, 0.66, 0.4, rgb("3568c8"), radius=0.02)
            with pen.plain():
                for k in range(1, 4):
                    pen.line([(x + k * 0.165, -0.19), (x + k * 0.165, 0.19)], rgb("8fb8f2"), 0.014)
                pen.line([(x, 0), (x + 0.66, 0)], rgb("8fb8f2"), 0.014)
        pen.rect(-0.2, -0.27, 0.4, 0.54, rgb("ece8de"), radius=0.05)
        pen.shade([(0.03, -0.27), (0.2, -0.27), (0.2, 0.27), (0.03, 0.27)], 0.16)
        pen.fill("M -.18 .27 C -.14 .42 .14 .42 .18 .27 Z", rgb("f7c531"))
        pen.line([(0, -0.27), (0, -0.44)], rgb("c9d0dc"), 0.025)
        with pen.plain():
            for k in range(2):
                beat = (look.time_s * 0.8 + k / 2) % 1
                pen.arc(
                    0,
                    0.34,
                    0.08 + 0.16 * beat,
                    0.08 + 0.16 * beat,
                    50,
                    80,
                    rgb("ffe27a"),
                    0.025,
                    alpha=1 - beat,
                )


def draw_solar_system(pen: Pen, look: Look) -> None:
    """The sun with its planets on their ways."""
    pen.halo(0, -0.5, 0.3, rgb("ffd060"), alpha=0.8)
    pen.circle(0, -0.5, 0.12, rgb("ffca3a"), glow=True)
    rows: tuple[tuple[float, float, Rgb, float], ...] = (
        (0.22, 0.025, rgb("b9a08a"), 1.6), (0.34, 0.04, rgb("e6b873"), 1.1), (0.48, 0.045, rgb("4f9fe0"), 0.8),
        (0.62, 0.035, rgb("d8613f"), 0.6), (0.8, 0.07, rgb("d9a877"), 0.35),
    )  # fmt: skip
    with pen.plain():
        for rx, *_rest in rows:
            pen.arc(0, -0.5, rx, rx * 0.55, 0, 360, rgb("aab6d0"), 0.008, alpha=0.7)
    for k, (rx, r, tint, speed) in enumerate(rows):
        a = look.time_s * speed + k * 1.9
        x, y = rx * math.cos(a), -0.5 + 0.55 * rx * math.sin(a)
        pen.circle(x, y, r, tint)
        if k == 4:
            pen.arc(x, y, 0.11, 0.03, 0, 360, rgb("f0dcb4"), 0.014)


def draw_water_cycle(pen: Pen, look: Look) -> None:
    """Sea, sun, vapour, cloud, rain on a mountain, and the river back: the whole round."""
    frame = "M -.83 -1 L .83 -1 L .83 0 L -.83 0 Z"
    with pen.inside(frame):
        pen.fill(frame, Fade(a=(0, -1), b=(0, 0), start=rgb("8fd0f5"), end=rgb("e8f7fb")))
        pen.halo(-0.56, -0.82, 0.34, rgb("ffe08a"), alpha=0.8)
        pen.circle(-0.56, -0.82, 0.11, rgb("ffd23a"), glow=True)
        pen.fill([(0.0, -0.12), (0.46, -0.66), (0.9, -0.12)], rgb("7f93a8"))
        pen.fill(
            [(0.46, -0.66), (0.34, -0.52), (0.42, -0.5), (0.48, -0.54), (0.56, -0.49), (0.6, -0.5)],
            WHITE,
        )
        pen.fill("M -.1 -.1 C .2 -.2 .6 -.2 .84 -.22 L .84 0 L -.2 0 Z", rgb("6cbf6a"))
        swell = 0.008 * math.sin(look.time_s * 2)
        pen.fill(
            f"M -.84 {-0.15 + swell} Q -.6 {-0.18 - swell} -.4 {-0.15 + swell} Q -.2 {-0.12 - swell} .02 -.13 L -.1 0 L -.84 0 Z",
            rgb("3f9fd8"),
        )
        pen.line(
            "M .44 -.5 C .36 -.36 .44 -.28 .3 -.22 C .18 -.17 .12 -.16 -.02 -.1",
            rgb("3f9fd8"),
            0.035,
        )
        for k in range(3):
            rise = (look.time_s * 0.3 + k / 3) % 1
            x = -0.62 + 0.16 * k + 0.02 * math.sin(look.time_s * 3 + k)
            pen.line(
                [
                    (x, -0.22 - 0.36 * rise),
                    (x + 0.02, -0.28 - 0.36 * rise),
                    (x - 0.01, -0.34 - 0.36 * rise),
                ],
                WHITE,
                0.024,
                alpha=math.sin(math.pi * rise),
            )
        for x, y, s in (
            (0.26, -0.84, 1.0),
            (-0.16 + 0.06 * math.sin(look.time_s * 0.5), -0.76, 0.7),
        ):
            for dx, dy, r in ((-0.13, 0.02, 0.09), (0, -0.03, 0.12), (0.13, 0.02, 0.09)):
                pen.circle(x + dx * s, y + dy * s, r * s, WHITE)
            pen.rect(x - 0.2 * s, y, 0.4 * s, 0.1 * s, WHITE, radius=0.05 * s)
        for k in range(7):
            fall = (look.time_s * 0.9 + k * 0.37) % 1
            x = 0.1 + k * 0.055 - 0.03 * fall
            pen.line(
                [(x, -0.7 + 0.3 * fall), (x - 0.012, -0.66 + 0.3 * fall)],
                rgb("3f8fd8"),
                0.016,
                alpha=1 - fall * 0.6,
            )
    for points, tip, turn in (
        ("M -.7 -.36 C -.72 -.5 -.66 -.6 -.56 -.66", (-0.55, -0.665), -30.0),
        ("M -.06 -.92 C 0 -.96 .06 -.96 .1 -.94", (0.115, -0.935), 15.0),
        ("M .7 -.46 C .74 -.36 .72 -.28 .66 -.2", (0.65, -0.19), 125.0),
        ("M .3 -.06 C .16 -.03 0 -.03 -.1 -.05", (-0.12, -0.055), 190.0),
    ):
        pen.line(points, NAMED["orange"], 0.024)
        with pen.at(*tip, turn=turn):
            pen.fill([(0.035, 0), (-0.02, -0.035), (-0.02, 0.035)], NAMED["orange"])


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


def draw_tooth(pen: Pen, look: Look) -> None:
    """A clean tooth that gleams."""
    pen.fill(
        "M -.36 -.74 C -.4 -1.02 -.12 -1.02 0 -.92 C .12 -1.02 .4 -1.02 .36 -.74 C .34 -.52 .28 -.46 .26 -.28 C .24 -.1 .22 0 .16 0 C .08 0 .1 -.32 0 -.32 C -.1 -.32 -.08 0 -.16 0 C -.22 0 -.24 -.1 -.26 -.28 C -.28 -.46 -.34 -.52 -.36 -.74 Z",
        rgb("fdfdfb"),
    )
    pen.shade(
        "M .12 -.97 C .3 -1 .39 -.9 .36 -.74 C .34 -.52 .28 -.46 .26 -.28 C .24 -.1 .22 0 .16 0 C .16 -.2 .2 -.5 .12 -.97 Z",
        0.1,
    )
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
    """An eye that looks around and blinks."""
    iris = look.color if look.color_name not in ("white", "red", "pink") else NAMED["blue"]
    open_ = 0.08 if (look.time_s % 3.4) > 3.2 else 1.0
    h = 0.44 * open_
    lids = f"M -.8 -.5 C -.4 {-0.5 - h * 1.25} .4 {-0.5 - h * 1.25} .8 -.5 C .4 {-0.5 + h * 1.25} -.4 {-0.5 + h * 1.25} -.8 -.5 Z"
    pen.fill(lids, rgb("fdfdfb"))
    x = 0.14 * math.sin(look.time_s * 0.9)
    with pen.inside(lids):
        pen.circle(x, -0.5, 0.33, iris)
        pen.circle(x, -0.5, 0.26, lighter(iris, 0.2))
        pen.circle(x, -0.5, 0.15, INK)
        pen.circle(x - 0.1, -0.6, 0.06, WHITE)
    pen.line(f"M -.8 -.5 C -.4 {-0.5 - h * 1.25} .4 {-0.5 - h * 1.25} .8 -.5", INK, 0.05)


def draw_map(pen: Pen, look: Look) -> None:
    """A folded map on which a way is drawn."""
    for k in range(3):
        x = -0.72 + k * 0.48
        up = 0.08 if k % 2 else 0.0
        tint = rgb("cfe8c4") if k % 2 else rgb("e3f2d6")
        pen.fill(
            [
                (x, -0.9 + up),
                (x + 0.48, -0.98 + (0.08 - up) * 2),
                (x + 0.48, -0.1 + (0.08 - up)),
                (x, -0.02 + up - 0.08),
            ],
            tint,
        )
    with pen.plain():
        pen.fill(
            "M -.72 -.5 C -.4 -.6 -.3 -.3 0 -.36 C .3 -.4 .5 -.2 .72 -.28 L .72 -.16 C .5 -.08 .3 -.28 0 -.24 C -.3 -.18 -.42 -.46 -.72 -.38 Z",
            rgb("8fc8ea"),
        )
        part = eased(look.progress * 1.8)
        for n in range(int(9 * part)):
            u = n / 9
            pen.circle(
                -0.5 + 0.9 * u, -0.22 - 0.46 * u + 0.08 * math.sin(u * 7), 0.022, NAMED["red"]
            )
        if look.text:
            pen.text(look.text, 0, -0.8, 0.09, INK, max_width=1.2)
    hop = 0.03 * abs(math.sin(look.time_s * 2.4))
    with pen.at(0.44, -0.66 - hop, scale=0.32):
        pen.fill(
            "M 0 0 C -.1 -.26 -.29 -.42 -.29 -.66 C -.29 -.85 -.16 -.96 0 -.96 C .16 -.96 .29 -.85 .29 -.66 C .29 -.42 .1 -.26 0 0 Z",
            NAMED["red"],
        )
        pen.circle(0, -0.66, 0.11, WHITE)


def draw_pyramid(pen: Pen, look: Look) -> None:
    """Two pyramids in the sun."""
    sand = rgb("e9c17c")
    pen.fill([(0.1, 0), (0.5, -0.6), (0.9, 0)], lighter(sand, 0.15))
    pen.shade([(0.5, -0.6), (0.9, 0), (0.58, 0)], 0.18)
    pen.fill([(-0.88, 0), (-0.2, -1.0), (0.5, 0)], sand)
    pen.shade([(-0.2, -1.0), (0.5, 0), (-0.02, 0)], 0.2)
    with pen.plain():
        for k in range(1, 8):
            y = -k / 8
            x0, x1 = -0.88 - 0.68 * y, -0.2 + (0.18) * (1 + y)
            pen.line([(x0, y), (x1, y)], darker(sand, 0.18), 0.012, alpha=0.5)
        glint = 0.5 + 0.5 * math.sin(look.time_s * 2)
        pen.circle(-0.2, -0.99, 0.03, rgb("fff3c4"), alpha=glint, glow=True)


DRAWINGS: dict[str, Drawing] = {
    "cell": draw_cell, "virus": draw_virus, "planet": draw_planet, "satellite": draw_satellite,
    "solar system": draw_solar_system, "water cycle": draw_water_cycle, "brain": draw_brain,
    "human heart": draw_human_heart, "lungs": draw_lungs, "tooth": draw_tooth, "eye": draw_eye,
    "map": draw_map, "pyramid": draw_pyramid,
}  # fmt: skip

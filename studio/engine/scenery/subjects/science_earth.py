"""The earth and what is beyond: globe, planets, the water cycle."""

from __future__ import annotations

import math

import skia

from studio.engine.scenery.look import Drawing, Look
from studio.engine.scenery.palette import INK, NAMED, WHITE, Rgb, darker, lighter, rgb
from studio.engine.scenery.pen import Fade, Pen
from studio.engine.scenery.subjects.business_charts import eased
from studio.engine.scenery.subjects.science_parts import cut_to

_LANDS = (
    "M -.7 -.5 C -.5 -.8 -.2 -.7 -.1 -.5 C -.2 -.3 -.3 -.1 -.4 .1 C -.5 -.1 -.7 -.2 -.7 -.5 Z",
    "M -.3 .1 C -.1 .1 0 .3 -.1 .5 C -.2 .8 -.3 .7 -.35 .5 C -.4 .3 -.4 .2 -.3 .1 Z",
    "M .3 -.7 C .7 -.8 1.1 -.6 1.1 -.4 C .9 -.2 .7 -.2 .5 -.1 C .6 .2 .5 .6 .4 .6 C .2 .4 .2 0 .1 -.2 C .1 -.5 .2 -.6 .3 -.7 Z",
    "M 1.1 .2 C 1.3 .1 1.5 .3 1.4 .5 C 1.2 .6 1.1 .4 1.1 .2 Z",
)


def draw_globe(pen: Pen, look: Look) -> None:
    """A school globe that turns on its stand."""
    pen.ellipse(0, -0.035, 0.26, 0.035, rgb("8a5a3c"))
    pen.rect(-0.03, -0.2, 0.06, 0.17, rgb("8a5a3c"))
    pen.arc(0, -0.58, 0.43, 0.43, -60, 200, rgb("c9a063"), 0.04)
    _earth(pen, look, 0, -0.58, 0.37)


def draw_earth(pen: Pen, look: Look) -> None:
    """The turning earth."""
    pen.halo(0, -0.5, 0.66, rgb("8fd0ff"), alpha=0.4)
    _earth(pen, look, 0, -0.5, 0.48)


def _earth(pen: Pen, look: Look, x: float, y: float, r: float) -> None:
    disc = f"M {x - r} {y} A {r} {r} 0 1 1 {x + r} {y} A {r} {r} 0 1 1 {x - r} {y} Z"
    pen.fill(
        disc,
        Fade(a=(x - r * 0.3, y - r * 0.4), start=rgb("6cc0f2"), end=rgb("2468b8"), radius=r * 1.7),
    )
    shift = (look.time_s * 0.22) % 2.6
    with cut_to(pen, disc):
        for copy in (-2.6, 0.0, 2.6):
            with pen.at(x + (shift + copy - 0.6) * r, y, scale=r):
                for land in _LANDS:
                    pen.fill(land, rgb("5dba6c"))
        for k in range(0 if pen.style.edge else 3):
            cloud = (look.time_s * 0.1 + k * 0.7) % 2.4 - 1.2
            pen.ellipse(
                x + cloud * r, y + (-0.5 + 0.45 * k) * r, 0.34 * r, 0.07 * r, WHITE, alpha=0.7
            )
    pen.shade(
        f"M {x} {y - r} A {r} {r} 0 0 1 {x} {y + r} A {r * 1.3} {r * 1.3} 0 0 0 {x} {y - r} Z", 0.18
    )


def draw_planet(pen: Pen, look: Look) -> None:
    """A planet with drifting bands and storms; looks 1 and 2 have a ring."""
    tint = look.color
    r = 0.36 if look.variant else 0.46
    disc = f"M {-r} 0 A {r} {r} 0 1 1 {r} 0 A {r} {r} 0 1 1 {-r} 0 Z"
    rings = ((0.57, 0.14, 0.06, 0.5), (0.47, 0.105, 0.03, 0.25)) if look.variant else ()
    with pen.at(0, -0.5, turn=-14):
        for rx, ry, width, light in rings:
            pen.arc(0, 0, rx, ry, 180, 180, darker(lighter(tint, light), 0.15), width)
        body = Fade(
            a=(-r / 3, -r / 2), start=lighter(tint, 0.35), end=darker(tint, 0.38), radius=r * 1.7
        )
        pen.fill(disc, body)
        with pen.inside(disc):
            for k, (y, h) in enumerate(((-0.64, 0.16), (-0.22, 0.24), (0.26, 0.14), (0.6, 0.2))):
                sag, y0 = 0.1 * r, y * r
                pen.fill(
                    f"M {-r} {y0} Q 0 {y0 + sag} {r} {y0} L {r} {y0 + h * r} Q 0 {y0 + h * r + sag} {-r} {y0 + h * r} Z",
                    lighter(tint, 0.35) if k % 2 == 0 else darker(tint, 0.25), alpha=0.45,
                )  # fmt: skip
            for k, (y, size) in enumerate(((0.45, 0.17), (-0.4, 0.09), (0.1, 0.07))):
                drift = ((look.time_s * 0.14 + k * 0.9) % 2.6 - 1.3) * r
                pen.ellipse(drift, y * r, size * r * 1.5, size * r, darker(tint, 0.32), alpha=0.75)
        shadow = f"M {r * 0.25} {-r * 0.97} A {r} {r} 0 0 1 {r * 0.25} {r * 0.97} A {r * 1.5} {r * 1.5} 0 0 0 {r * 0.25} {-r * 0.97} Z"
        pen.shade(shadow, 0.18)
        for rx, ry, width, light in rings:
            pen.arc(0, 0, rx, ry, 0, 180, lighter(tint, light), width)


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
    """The sun with its eight planets on their ways, the inner ones faster."""
    rows: tuple[tuple[float, float, Rgb, float], ...] = (
        (0.19, 0.020, rgb("a8968a"), 1.9), (0.27, 0.030, rgb("e6b873"), 1.35),
        (0.36, 0.034, rgb("3f8fe0"), 1.0), (0.44, 0.026, rgb("d8613f"), 0.75),
        (0.55, 0.066, rgb("d9a877"), 0.42), (0.66, 0.052, rgb("e8c98a"), 0.31),
        (0.74, 0.040, rgb("8fd3de"), 0.22), (0.81, 0.038, rgb("4a6fd8"), 0.17),
    )  # fmt: skip
    with pen.plain():
        for rx, *_rest in rows:
            pen.arc(0, -0.5, rx, rx * 0.56, 0, 360, rgb("93a1c4"), 0.008, alpha=0.75)
    places = [
        (rx * math.cos(a), -0.5 + 0.56 * rx * math.sin(a), r, tint, k)
        for k, (rx, r, tint, speed) in enumerate(rows)
        for a in (look.time_s * speed + k * 2.4 + 0.5,)
    ]
    behind = [place for place in places if place[1] < -0.5]
    _draw_planets(pen, behind)
    pen.halo(0, -0.5, 0.3, rgb("ffd060"), alpha=0.8)
    pen.circle(
        0,
        -0.5,
        0.115,
        Fade(a=(-0.03, -0.54), start=rgb("ffe98a"), end=rgb("ffb524"), radius=0.16),
        glow=True,
    )
    _draw_planets(pen, [place for place in places if place[1] >= -0.5])


def _draw_planets(pen: Pen, places: list[tuple[float, float, float, Rgb, int]]) -> None:
    """Planets at (x, y) with radius, colour and number from the sun; the sixth has its ring."""
    for x, y, r, tint, number in places:
        pen.circle(x, y, r, tint)
        with pen.plain():
            pen.circle(x - r * 0.25, y - r * 0.28, r * 0.5, lighter(tint, 0.45), alpha=0.7)
            if number == 2:
                pen.circle(x + r * 0.3, y + r * 0.2, r * 0.4, rgb("5dba6c"))
            if number == 4:
                pen.rect(
                    x - r * 0.9, y + r * 0.1, r * 1.8, r * 0.26, darker(tint, 0.25), radius=r * 0.1
                )
            if number == 5:
                pen.arc(x, y, r * 1.7, r * 0.5, -20, 220, darker(tint, 0.2), 0.014)


def draw_water_cycle(pen: Pen, look: Look) -> None:
    """Sea, sun, rising vapour, cloud, rain on a mountain, and the river back: the whole round."""
    frame = skia.Path()
    frame.addRoundRect(skia.Rect.MakeLTRB(-0.84, -1, 0.84, 0), 0.06, 0.06)
    pen.fill(frame, Fade(a=(0, -1), b=(0, -0.2), start=rgb("7cc6f2"), end=rgb("e4f5fb")))
    with cut_to(pen, frame):
        pen.halo(-0.6, -0.82, 0.36, rgb("ffe08a"), alpha=0.9)
        with pen.at(-0.6, -0.82, turn=look.time_s * 12):
            for k in range(10):
                with pen.at(turn=k * 36):
                    pen.rect(0.135, -0.01, 0.045, 0.02, rgb("ffca2e"), radius=0.01, glow=True)
        pen.circle(-0.6, -0.82, 0.11, rgb("ffca2e"), glow=True)
        _draw_mountain_and_sea(pen, look)
        _draw_vapour_and_rain(pen, look)
    for points, tip, turn in (
        ("M -.72 -.3 C -.76 -.42 -.74 -.52 -.68 -.6", (-0.665, -0.615), -55.0),
        ("M -.2 -.9 C -.12 -.95 -.02 -.955 .06 -.93", (0.09, -0.92), 22.0),
        ("M .7 -.72 C .78 -.62 .79 -.5 .76 -.4", (0.752, -0.375), 102.0),
        ("M .34 -.055 C .2 -.03 .04 -.03 -.08 -.06", (-0.1, -0.065), 196.0),
    ):
        if not pen.style.edge:
            pen.line(points, WHITE, 0.052)
        with pen.plain():
            pen.line(points, NAMED["orange"], 0.03)
            with pen.at(*tip, turn=turn):
                if not pen.style.edge:
                    pen.fill([(0.065, 0), (-0.035, -0.062), (-0.035, 0.062)], WHITE)
                pen.fill([(0.045, 0), (-0.025, -0.044), (-0.025, 0.044)], NAMED["orange"])


def _draw_mountain_and_sea(pen: Pen, look: Look) -> None:
    """The land on the right, the river down it, the sea on the left."""
    rock, water = rgb("7f8fa8"), rgb("2f93d6")
    pen.fill([(0.5, -0.16), (0.78, -0.46), (1.1, -0.16)], darker(rock, 0.12))
    pen.fill([(0.02, -0.12), (0.46, -0.64), (0.9, -0.12)], rock)
    pen.fill([(0.46, -0.64), (0.9, -0.12), (0.54, -0.12), (0.5, -0.4)], darker(rock, 0.2))
    pen.fill(
        [(0.46, -0.64), (0.34, -0.5), (0.41, -0.52), (0.46, -0.47), (0.52, -0.52), (0.58, -0.5)],
        WHITE,
    )
    pen.fill("M -.2 -.1 C .1 -.2 .5 -.24 .86 -.22 L .86 0 L -.3 0 Z", rgb("6cbf6a"))
    pen.fill("M .1 -.1 C .4 -.14 .6 -.14 .86 -.12 L .86 0 L -.2 0 Z", rgb("58ad5c"))
    pen.fill(
        "M .4 -.5 C .34 -.4 .44 -.34 .36 -.26 C .26 -.18 .06 -.18 -.1 -.12 L -.06 -.06 C .14 -.12 .4 -.12 .46 -.26 C .5 -.36 .4 -.4 .42 -.5 Z",
        water,
    )
    swell = 0.01 * math.sin(look.time_s * 2)
    pen.fill(
        f"M -.86 {-0.17 + swell} Q -.7 {-0.2 - swell} -.54 {-0.17 + swell} "
        + f"Q -.38 {-0.14 - swell} -.22 {-0.16 + swell} Q -.1 -.15 -.02 -.11 L -.16 0 L -.86 0 Z",
        water,
    )
    for k in range(3):
        x = -0.72 + 0.2 * k + 0.03 * math.sin(look.time_s * 1.4 + k)
        pen.rect(x, -0.12 + 0.03 * (k % 2), 0.12, 0.014, lighter(water, 0.45), radius=0.007)
    way = ((0.41, -0.5), (0.4, -0.38), (0.42, -0.28), (0.28, -0.18), (0.1, -0.145), (-0.08, -0.09))
    for k in range(4):  # the river runs: gleams travel down it
        u = (look.time_s * 0.25 + k / 4) % 1 * (len(way) - 1)
        (x, y), (to_x, to_y) = way[int(u)], way[int(u) + 1]
        with pen.plain():
            x, y = x + (to_x - x) * (u % 1), y + (to_y - y) * (u % 1)
            pen.ellipse(x, y, 0.022, 0.008, WHITE, alpha=0.85)


def _draw_vapour_and_rain(pen: Pen, look: Look) -> None:
    """Vapour from the sea to the white cloud; rain from the grey cloud onto the mountain."""
    for k in range(4):
        rise = (look.time_s * 0.22 + k / 4) % 1
        x, y = -0.56 + 0.13 * (k * 2 % 4), -0.24 - 0.34 * rise
        pen.line(
            f"M {x} {y} C {x + 0.05} {y - 0.04} {x - 0.05} {y - 0.07} {x} {y - 0.12}",
            WHITE, 0.026, alpha=math.sin(math.pi * rise),
        )  # fmt: skip
    for k in range(8):
        fall = (look.time_s * 0.9 + k * 0.37) % 1
        x = 0.28 + k * 0.05 - 0.03 * fall
        pen.line(
            [(x, -0.72 + 0.3 * fall), (x - 0.014, -0.67 + 0.3 * fall)],
            rgb("2a72c4"),
            0.018,
            alpha=1 - fall**3,
        )
    sway = 0.04 * math.sin(look.time_s * 0.5)
    for x, y, s, tint in ((0.44, -0.8, 1.15, rgb("b9c6d8")), (-0.26 + sway, -0.76, 0.85, WHITE)):
        pen.rect(x - 0.23 * s, y - 0.02 * s, 0.46 * s, 0.12 * s, darker(tint, 0.1), radius=0.06 * s)
        for dx, dy, r in ((-0.12, -0.01, 0.085), (0.01, -0.06, 0.115), (0.13, 0.0, 0.08)):
            pen.circle(x + dx * s, y + dy * s, r * s, tint)
        pen.rect(x - 0.22 * s, y - 0.01 * s, 0.44 * s, 0.08 * s, tint, radius=0.04 * s)


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
            pen.text(look.text, -0.18, -0.8, 0.1, INK, max_width=0.9)
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
    "globe": draw_globe,
    "earth": draw_earth,
    "planet": draw_planet,
    "satellite": draw_satellite,
    "solar system": draw_solar_system,
    "water cycle": draw_water_cycle,
    "map": draw_map,
    "pyramid": draw_pyramid,
}

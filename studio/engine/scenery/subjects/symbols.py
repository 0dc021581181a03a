"""Symbols: signs that stand for an idea, with a little life in each."""

from __future__ import annotations

import math

from studio.engine.scenery.look import Drawing, Look
from studio.engine.scenery.palette import INK, WHITE, darker, lighter, luminance, rgb
from studio.engine.scenery.pen import Fade, Pen
from studio.engine.scenery.subjects.business_tones import (
    GOLD,
    accent,
    eased,
    fill_rounded,
    marking,
    on_paper,
    shade_disc,
    sheen,
)


def draw_heart(pen: Pen, look: Look) -> None:
    """A beating heart."""
    beat = 1 + 0.05 * max(0.0, math.sin(look.time_s * 4)) ** 3
    with pen.at(0, -0.5, scale=beat), pen.at(0, 0.5):
        shape = "M 0 0 C -.62 -.38 -.52 -.98 -.22 -.98 C -.1 -.98 -.02 -.9 0 -.8 C .02 -.9 .1 -.98 .22 -.98 C .52 -.98 .62 -.38 0 0 Z"
        pen.fill(
            shape,
            Fade(
                a=(-0.3, -1),
                b=(0.3, 0),
                start=lighter(look.color, 0.18),
                end=darker(look.color, 0.16 if luminance(look.color) < 0.8 else 0.34),
            ),
        )
        with pen.plain():
            pen.ellipse(-0.26, -0.76, 0.07, 0.1, WHITE, alpha=0.4)


def star_points(r: float, *, inner: float = 0.42) -> list[tuple[float, float]]:
    """Corners of a five-pointed star about (0, -0.5)."""
    radii = (r, r * inner)
    return [
        (radii[k % 2] * math.sin(k * math.pi / 5), -0.5 - radii[k % 2] * math.cos(k * math.pi / 5))
        for k in range(10)
    ]


def draw_star(pen: Pen, look: Look) -> None:
    """A faceted star that twinkles."""
    tint = look.color
    points = star_points(0.485)
    fill_rounded(pen, points, tint, 0.03)
    for k in range(5):
        facet = [(0, -0.5), points[2 * k], points[2 * k + 1]]
        pen.shade(facet, 0.14, light=luminance(tint) < 0.3)
    glint = max(0.0, math.sin(look.time_s * 2))
    with pen.plain():
        x, y, r = 0.34, -0.92, 0.1 * glint
        glow = lighter(GOLD, 0.45)
        pen.fill([(x, y - r), (x + r * 0.25, y), (x, y + r), (x - r * 0.25, y)], glow)
        pen.fill([(x - r, y), (x, y - r * 0.25), (x + r, y), (x, y + r * 0.25)], glow)


def draw_shield(pen: Pen, look: Look) -> None:
    """A shield with a check mark that is drawn in."""
    for scale, start, end in (
        (1.0, lighter(look.color, 0.5), lighter(look.color, 0.15)),
        (0.8, look.color, darker(look.color, 0.2)),
    ):
        with pen.at(0, -0.5, scale=scale):
            pen.fill(
                "M 0 -.5 C .14 -.4 .28 -.37 .42 -.37 C .42 .02 .3 .34 0 .5 C -.3 .34 -.42 .02 -.42 -.37 C -.28 -.37 -.14 -.4 0 -.5 Z",
                Fade(a=(-0.4, 0), b=(0.4, 0), start=start, end=end),
            )
    _check(pen, look, 0.0, -0.5, 0.5)


def _check(pen: Pen, look: Look, x: float, y: float, size: float) -> None:
    part = eased(look.progress * 2.5)
    a, b, c = (
        (x - 0.36 * size, y),
        (x - 0.1 * size, y + 0.28 * size),
        (x + 0.4 * size, y - 0.34 * size),
    )
    first = min(1.0, part / 0.4)
    points = [a, (a[0] + (b[0] - a[0]) * first, a[1] + (b[1] - a[1]) * first)]
    if part > 0.4:
        second = (part - 0.4) / 0.6
        points.append((b[0] + (c[0] - b[0]) * second, b[1] + (c[1] - b[1]) * second))
    pen.line(points, marking(look.color), 0.17 * size)


def draw_trophy(pen: Pen, look: Look) -> None:
    """A golden cup with sparks."""
    for side in (-1, 1):
        pen.arc(side * 0.28, -0.74, 0.13, 0.16, 0, 360, darker(GOLD, 0.12), 0.05)
    pen.fill(
        "M -.3 -1 L .3 -1 C .3 -.6 .16 -.46 .06 -.4 L -.06 -.4 C -.16 -.46 -.3 -.6 -.3 -1 Z",
        Fade(a=(-0.3, 0), b=(0.3, 0), start=lighter(GOLD, 0.35), end=darker(GOLD, 0.16)),
    )
    pen.rect(-0.05, -0.42, 0.1, 0.2, darker(GOLD, 0.15))
    pen.rect(-0.2, -0.25, 0.4, 0.08, GOLD, radius=0.02)
    pen.rect(-0.27, -0.18, 0.54, 0.18, rgb("6b4a3a"), radius=0.03)
    with pen.plain():
        pen.rect(-0.12, -0.13, 0.24, 0.08, rgb("f3d27a"), radius=0.02)
        pen.rect(-0.22, -0.94, 0.05, 0.3, WHITE, radius=0.025, alpha=0.45)
        for k, (x, y) in enumerate(((-0.4, -0.98), (0.42, -0.94), (0.34, -0.5))):
            pen.circle(
                x, y, 0.03 * max(0.0, math.sin(look.time_s * 2.4 + k * 2)), rgb("ffe9a0"), glow=True
            )


def draw_medal(pen: Pen, look: Look) -> None:
    """A medal on its ribbon, swinging."""
    with pen.at(0, -1.0, turn=4 * math.sin(look.time_s * 1.6)):
        pen.fill([(-0.26, 0), (-0.08, 0), (0.08, 0.46), (-0.06, 0.5)], look.color)
        pen.fill([(0.26, 0), (0.08, 0), (-0.08, 0.46), (0.06, 0.5)], darker(look.color, 0.2))
        pen.circle(0, 0.7, 0.29, GOLD)
        pen.circle(0, 0.7, 0.22, lighter(GOLD, 0.3))
        with pen.at(0, 1.2), pen.plain():
            pen.fill(star_points(0.15), darker(GOLD, 0.1))


def draw_target(pen: Pen, look: Look) -> None:
    """A target; the arrow hits its middle."""
    for k, r in enumerate((0.48, 0.37, 0.26, 0.14)):
        pen.circle(0, -0.5, r, on_paper(look.color) if k % 2 == 0 else rgb("fdfbf4"))
    near = 1 - eased(look.progress * 4)
    x, y = 0.2 * near, -0.5 - 0.2 * near
    pen.line([(x, y), (x + 0.3, y - 0.3)], rgb("8a5a3c"), 0.035)
    pen.fill(
        [(x + 0.19, y - 0.21), (x + 0.25, y - 0.37), (x + 0.39, y - 0.39), (x + 0.35, y - 0.25)],
        accent(look, name="blue", other="orange"),
    )


def draw_check_mark(pen: Pen, look: Look) -> None:
    """A check mark in a disc, drawn in."""
    pen.circle(0, -0.5, 0.49, look.color)
    shade_disc(pen, 0, -0.5, 0.49)
    _check(pen, look, 0, -0.48, 0.66)


def draw_cross_mark(pen: Pen, look: Look) -> None:
    """A cross in a disc, drawn in."""
    pen.circle(0, -0.5, 0.49, look.color)
    shade_disc(pen, 0, -0.5, 0.49)
    for k, (dx, dy) in enumerate(((1, 1), (1, -1))):
        part = eased(look.progress * 3 - k * 0.5)
        if part > 0.02:
            pen.line(
                [
                    (-0.18 * dx, -0.5 - 0.18 * dy),
                    (-0.18 * dx + 0.36 * dx * part, -0.5 - 0.18 * dy + 0.36 * dy * part),
                ],
                marking(look.color),
                0.11,
            )


def draw_question_mark(pen: Pen, look: Look) -> None:
    """A question mark that tilts its head."""
    hook = "M-.21 -.72 C-.21 -1 .22 -1 .22 -.74 C.22 -.55 0 -.54 0 -.31"
    with pen.at(0, -0.1, turn=5 * math.sin(look.time_s * 1.4)), pen.at(0, 0.1):
        pen.line(hook, look.color, 0.16)
        pen.circle(0, -0.09, 0.095, look.color)
        shade_disc(pen, 0, -0.09, 0.095)
        with pen.plain():
            pen.line("M-.235 -.73 C-.23 -.98 .1 -.99 .18 -.87", lighter(look.color, 0.42), 0.026)


def _arrow(pen: Pen, look: Look, *, down: bool) -> None:
    slide = 0.03 * math.sin(look.time_s * 3)
    side = -1 if down else 1
    foot, head = (-0.98, -0.02 + slide) if down else (-0.02, -0.98 + slide)
    neck = head + side * 0.4
    shape = [
        (0, head),
        (0.36, neck),
        (0.15, neck),
        (0.15, foot),
        (-0.15, foot),
        (-0.15, neck),
        (-0.36, neck),
    ]
    fill_rounded(pen, shape, look.color, 0.04)
    pen.shade([(0, head), (0.36, neck), (0.15, neck), (0.15, foot), (0, foot)], 0.13)
    with pen.plain():
        pen.line(
            [(-0.13, foot - side * 0.02), (-0.13, neck + side * 0.04)],
            lighter(look.color, 0.4),
            0.024,
        )


def draw_arrow_up(pen: Pen, look: Look) -> None:
    """An arrow that pushes upwards."""
    _arrow(pen, look, down=False)


def draw_arrow_down(pen: Pen, look: Look) -> None:
    """An arrow that pushes downwards."""
    _arrow(pen, look, down=True)


def draw_speech_bubble(pen: Pen, look: Look) -> None:
    """A speech bubble with typing dots, or the script's words."""
    pen.fill(
        "M -.5 -1 L .5 -1 C .58 -1 .62 -.95 .62 -.88 L .62 -.36 C .62 -.28 .57 -.24 .5 -.24 L -.1 -.24 L -.36 0 L -.32 -.24 L -.5 -.24 C -.58 -.24 -.62 -.28 -.62 -.36 L -.62 -.88 C -.62 -.95 -.58 -1 -.5 -1 Z",
        look.color,
    )
    with pen.plain():
        if look.text:
            pen.text(look.text, 0, -0.62, 0.18, marking(look.color), max_width=1.08)
            return
        for k in range(3):
            lift = 0.05 * max(0.0, math.sin(look.time_s * 4 - k * 0.9))
            pen.circle(-0.26 + k * 0.26, -0.62 - lift, 0.08, marking(look.color))


def draw_thumbs_up(pen: Pen, look: Look) -> None:
    """A thumb that nods."""
    skin = look.skin if look.color_name not in ("blue", "teal") else rgb("f2c39b")
    with pen.at(-0.2, -0.1, turn=5 * math.sin(look.time_s * 2.6)), pen.at(0.2, 0.1):
        pen.rect(-0.42, -0.56, 0.22, 0.5, look.color, radius=0.04)
        pen.fill(
            "M -.2 -.52 L -.04 -.58 C .04 -.7 .06 -.82 .06 -.92 C .06 -1.02 .22 -1.02 .25 -.9 C .28 -.78 .24 -.68 .2 -.6 L .3 -.6 C .4 -.6 .44 -.5 .38 -.45 C .43 -.4 .42 -.32 .36 -.29 C .4 -.24 .38 -.17 .31 -.15 C .32 -.08 .28 -.05 .22 -.05 L -.06 -.05 L -.2 -.1 Z",
            skin,
        )
        with pen.plain():
            for y in (-0.45, -0.3, -0.16):
                pen.line([(0.18, y), (0.34, y)], darker(skin, 0.22), 0.014)


def draw_key(pen: Pen, look: Look) -> None:
    """A key that turns a little."""
    with pen.at(0, -0.5, turn=-24 + 8 * math.sin(look.time_s * 1.5)):
        for x, h in ((0.36, 0.2), (0.54, 0.25)):
            pen.rect(x, 0.02, 0.12, h, look.color, radius=0.025)
        pen.rect(-0.22, -0.075, 0.92, 0.15, sheen(look.color, 0.2, 0, 0.5), radius=0.05)
        pen.ring(-0.42, 0, 0.2, look.color, 0.13)
        with pen.plain():
            pen.rect(-0.2, -0.12, 0.07, 0.24, darker(look.color, 0.25), radius=0.02)
            pen.rect(-0.08, -0.045, 0.72, 0.028, WHITE, radius=0.014, alpha=0.45)
            pen.arc(-0.42, 0, 0.235, 0.235, 170, 100, lighter(look.color, 0.5), 0.026)


def draw_lock(pen: Pen, look: Look) -> None:
    """A padlock that closes."""
    lift = 0.12 * (1 - eased(look.progress * 4))
    pen.line(
        f"M -.2 {-0.56 - lift} L -.2 {-0.74 - lift} C -.2 {-1.0 - lift} .2 {-1.0 - lift} .2 {-0.74 - lift} L .2 -.56",
        rgb("9aa3b5"),
        0.09,
    )
    pen.rect(-0.35, -0.6, 0.7, 0.6, look.color, radius=0.08)
    pen.shade(
        "M .06 -.6 L .27 -.6 C .32 -.6 .35 -.57 .35 -.52 L .35 -.08 C .35 -.03 .32 0 .27 0 L .06 0 Z",
        0.1,
    )
    with pen.plain():
        pen.circle(0, -0.36, 0.08, INK)
        pen.fill([(-0.04, -0.34), (0.04, -0.34), (0.06, -0.14), (-0.06, -0.14)], INK)


def draw_flag(pen: Pen, look: Look) -> None:
    """A waving flag; words stand on it."""
    pen.rect(-0.36, -1.0, 0.045, 1.0, rgb("8a93a5"), radius=0.02)

    def lift(part: float) -> float:
        return 0.035 * part * math.sin(look.time_s * 3.4 - part * 4.5)

    steps = [n / 10 for n in range(11)]
    top = [(-0.32 + 0.7 * p, -0.97 + lift(p)) for p in steps]
    low = [(-0.32 + 0.7 * p, -0.52 + lift(p)) for p in reversed(steps)]
    pen.fill([*top, *low], look.color)
    with pen.plain():
        if look.text:
            pen.text(look.text, 0.03, -0.745 + lift(0.5), 0.13, marking(look.color), max_width=0.6)
        else:
            pen.fill(
                [*[(x, y + 0.17) for x, y in top], *[(x, y - 0.15) for x, y in low]],
                lighter(look.color, 0.78) if look.color_name != "white" else accent(look),
                alpha=0.9,
            )
    fold = [(-0.32 + 0.7 * p, -0.97 + lift(p)) for p in (0.45, 0.55, 0.65, 0.75)]
    pen.shade([*fold, *[(x, y + 0.45) for x, y in reversed(fold)]], 0.07)
    pen.circle(-0.337, -0.985, 0.035, GOLD)


def draw_map_pin(pen: Pen, look: Look) -> None:
    """A map pin that hops."""
    hop = 0.04 * abs(math.sin(look.time_s * 2.4))
    with pen.plain():
        pen.ellipse(0, -0.015, 0.18 - hop, 0.035, INK, alpha=0.25)
    with pen.at(0, -hop):
        pen.fill(
            "M 0 -.01 C -.1 -.26 -.29 -.42 -.29 -.66 C -.29 -.85 -.16 -.96 0 -.96 C .16 -.96 .29 -.85 .29 -.66 C .29 -.42 .1 -.26 0 -.01 Z",
            look.color,
        )
        pen.shade(
            "M 0 -.01 C .1 -.26 .29 -.42 .29 -.66 C .29 -.85 .16 -.96 0 -.96 C .2 -.8 .16 -.4 0 -.01 Z",
            0.12,
        )
        pen.circle(0, -0.67, 0.12, marking(look.color))


DRAWINGS: dict[str, Drawing] = {
    "heart": draw_heart, "star": draw_star, "shield": draw_shield, "trophy": draw_trophy,
    "medal": draw_medal, "target": draw_target, "check mark": draw_check_mark,
    "cross mark": draw_cross_mark, "question mark": draw_question_mark,
    "arrow up": draw_arrow_up, "arrow down": draw_arrow_down,
    "speech bubble": draw_speech_bubble, "thumbs up": draw_thumbs_up, "key": draw_key,
    "lock": draw_lock, "flag": draw_flag, "map pin": draw_map_pin,
}  # fmt: skip

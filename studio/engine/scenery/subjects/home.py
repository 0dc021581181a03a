"""Things of the house, of travel and of play."""

from __future__ import annotations

import math

from studio.engine.scenery.look import Drawing, Look
from studio.engine.scenery.palette import INK, NAMED, WHITE, darker, lighter, rgb, toned
from studio.engine.scenery.pen import Fade, Pen

WOOD = rgb("a5713f")


def draw_chair(pen: Pen, look: Look) -> None:
    """A padded chair."""
    for x in (-0.24, 0.2):
        pen.rect(x, -0.42, 0.06, 0.42, WOOD, radius=0.02)
    pen.rect(-0.26, -1.0, 0.1, 0.6, WOOD, radius=0.04)
    pen.rect(-0.22, -0.96, 0.12, 0.46, look.color, radius=0.05)
    pen.rect(-0.28, -0.52, 0.6, 0.13, look.color, radius=0.06)
    pen.shade([(-0.28, -0.44), (0.32, -0.44), (0.3, -0.39), (-0.26, -0.39)], 0.16)


def draw_sofa(pen: Pen, look: Look) -> None:
    """A sofa with cushions."""
    for x in (-0.74, 0.66):
        pen.rect(x, -0.1, 0.08, 0.1, WOOD)
    pen.rect(-0.78, -0.98, 1.56, 0.62, darker(look.color, 0.1), radius=0.14)
    for x in (-0.7, 0.02):
        pen.rect(x, -0.54, 0.68, 0.24, lighter(look.color, 0.12), radius=0.07)
    pen.rect(-0.76, -0.36, 1.52, 0.28, look.color, radius=0.05)
    for x in (-0.94, 0.7):
        pen.rect(x, -0.68, 0.24, 0.6, lighter(look.color, 0.04), radius=0.11)
    with pen.at(-0.42, -0.62, turn=-8):
        pen.rect(
            -0.16,
            -0.16,
            0.32,
            0.32,
            NAMED["yellow"] if look.color_name != "yellow" else NAMED["teal"],
            radius=0.06,
        )


def draw_table(pen: Pen, look: Look) -> None:
    """A table with a vase of flowers."""
    for x in (-0.82, 0.74):
        pen.fill(
            [(x, -0.62), (x + 0.1, -0.62), (x + 0.07, 0), (x + 0.02, 0)], darker(look.color, 0.3)
        )
    pen.rect(-0.94, -0.68, 1.88, 0.1, look.color, radius=0.03)
    sway = 4 * math.sin(look.time_s * 1.3)
    with pen.at(0.3, -0.8, turn=sway):
        for dx, tint in ((-0.07, "red"), (0.02, "yellow"), (0.1, "pink")):
            pen.line([(0, 0), (dx, -0.16)], NAMED["green"], 0.02)
            pen.circle(dx, -0.17, 0.045, NAMED[tint])
    pen.fill("M .22 -.82 L .38 -.82 L .36 -.68 L .24 -.68 Z", rgb("8fd0ee"))


def draw_bed(pen: Pen, look: Look) -> None:
    """A bed made up with a blanket."""
    pen.rect(-1.08, -1.0, 0.12, 1.0, WOOD, radius=0.04)
    pen.rect(0.98, -0.6, 0.1, 0.6, WOOD, radius=0.04)
    pen.rect(-1.0, -0.34, 2.02, 0.2, darker(WOOD, 0.2))
    pen.rect(-0.98, -0.54, 1.98, 0.26, rgb("f7f4ee"), radius=0.08)
    pen.rect(-0.94, -0.76, 0.5, 0.26, WHITE, radius=0.11)
    breath = 0.015 * math.sin(look.time_s * 1.4)
    pen.fill(
        f"M -.36 {-0.66 - breath} C -.1 -.74 .6 {-0.7 - breath} .98 -.6 C 1.02 -.5 1.02 -.3 1 -.22 L -.36 -.22 C -.42 -.34 -.42 -.54 -.36 {-0.66 - breath} Z",
        look.color,
    )
    pen.fill(
        "M -.42 -.66 C -.36 -.7 -.26 -.7 -.2 -.66 L -.22 -.22 L -.4 -.22 C -.46 -.4 -.46 -.56 -.42 -.66 Z",
        lighter(look.color, 0.45),
    )


def draw_umbrella(pen: Pen, look: Look) -> None:
    """An open umbrella."""
    with pen.at(0, -0.5, turn=4 * math.sin(look.time_s * 1.5)), pen.at(0, 0.5):
        pen.line("M 0 -.96 L 0 -.1 C 0 .02 .16 .02 .16 -.1", WOOD, 0.045)
        pen.fill(
            "M -.5 -.52 C -.48 -.86 -.2 -.96 0 -.96 C .2 -.96 .48 -.86 .5 -.52 Q .42 -.6 .33 -.52 Q .25 -.6 .165 -.52 Q .08 -.6 0 -.52 Q -.08 -.6 -.165 -.52 Q -.25 -.6 -.33 -.52 Q -.42 -.6 -.5 -.52 Z",
            look.color,
        )
        pen.fill(
            "M -.165 -.52 C -.16 -.76 -.08 -.9 0 -.96 C .08 -.9 .16 -.76 .165 -.52 Q .08 -.6 0 -.52 Q -.08 -.6 -.165 -.52 Z",
            lighter(look.color, 0.3),
        )
        pen.line([(0, -0.96), (0, -1.0)], WOOD, 0.03)


def draw_backpack(pen: Pen, look: Look) -> None:
    """A school backpack."""
    pen.line("M -.1 -.9 C -.1 -1.02 .1 -1.02 .1 -.9", darker(look.color, 0.3), 0.05)
    pen.fill(
        "M -.34 -.6 C -.34 -.86 -.2 -.94 0 -.94 C .2 -.94 .34 -.86 .34 -.6 L .36 -.08 C .36 -.02 .32 0 .28 0 L -.28 0 C -.32 0 -.36 -.02 -.36 -.08 Z",
        look.color,
    )
    pen.shade(
        "M .1 -.93 C .26 -.9 .34 -.8 .34 -.6 L .36 -.08 C .36 -.02 .32 0 .28 0 L .12 0 Z", 0.1
    )
    pen.rect(-0.26, -0.44, 0.52, 0.34, lighter(look.color, 0.2), radius=0.07)
    with pen.plain():
        pen.line("M -.26 -.64 C -.14 -.72 .14 -.72 .26 -.64", darker(look.color, 0.35), 0.025)
        pen.line([(-0.2, -0.34), (0.2, -0.34)], darker(look.color, 0.3), 0.022)
        pen.rect(
            -0.02, -0.34, 0.04, 0.09 + 0.01 * math.sin(look.time_s * 3), rgb("f5d27a"), radius=0.01
        )


def draw_suitcase(pen: Pen, look: Look) -> None:
    """A suitcase with stickers, on wheels."""
    pen.line([(-0.14, -0.76), (-0.14, -0.97), (0.14, -0.97), (0.14, -0.76)], rgb("8a93a5"), 0.04)
    pen.rect(-0.33, -0.8, 0.66, 0.74, look.color, radius=0.08)
    with pen.plain():
        for x in (-0.2, 0, 0.2):
            pen.line([(x, -0.76), (x, -0.1)], darker(look.color, 0.18), 0.022)
        pen.circle(-0.14, -0.56, 0.1, rgb("fdf3d8"))
        pen.fill([(-0.2, -0.52), (-0.14, -0.63), (-0.08, -0.52)], NAMED["green"])
        pen.rect(
            0.04,
            -0.36,
            0.22,
            0.13,
            NAMED["yellow"] if look.color_name != "yellow" else NAMED["red"],
            radius=0.03,
        )
    for x in (-0.24, 0.24):
        pen.circle(x, -0.05, 0.05, INK)


def draw_shirt(pen: Pen, look: Look) -> None:
    """A T-shirt, swaying as on a line; words stand on it."""
    with pen.at(0, -1.0, turn=2.5 * math.sin(look.time_s * 1.4)), pen.at(0, 1.0):
        pen.fill(
            "M -.18 -.98 C -.08 -.86 .08 -.86 .18 -.98 L .32 -.92 L .48 -.62 L .3 -.52 L .27 -.6 L .27 0 L -.27 0 L -.27 -.6 L -.3 -.52 L -.48 -.62 L -.32 -.92 Z",
            look.color,
        )
        pen.shade([(0.12, -0.9), (0.27, -0.9), (0.27, 0), (0.14, 0)], 0.1)
        with pen.plain():
            pen.line("M -.18 -.98 C -.08 -.84 .08 -.84 .18 -.98", darker(look.color, 0.25), 0.03)
            if look.text:
                pen.text(look.text, 0, -0.56, 0.12, WHITE, max_width=0.48)
            else:
                pen.circle(0, -0.54, 0.11, lighter(look.color, 0.6))


def draw_shoe(pen: Pen, look: Look) -> None:
    """A running shoe."""
    with pen.at(0, 0, turn=-3 * max(0.0, math.sin(look.time_s * 3))):
        pen.fill(
            "M -.74 -.2 L -.76 -.86 C -.7 -1 -.4 -.98 -.34 -.86 C -.2 -.66 .1 -.6 .36 -.52 C .62 -.46 .78 -.36 .8 -.2 Z",
            look.color,
        )
        pen.fill(
            "M .3 -.54 C .62 -.46 .78 -.36 .8 -.2 L .46 -.2 C .46 -.36 .4 -.46 .3 -.54 Z",
            lighter(look.color, 0.35),
        )
        with pen.plain():
            for k in range(4):
                pen.line(
                    [(-0.24 + k * 0.15, -0.74 + k * 0.06), (-0.1 + k * 0.14, -0.86 + k * 0.085)],
                    WHITE,
                    0.04,
                )
            pen.line("M -.62 -.4 C -.3 -.3 0 -.34 .2 -.5", WHITE, 0.06)
        pen.fill(
            "M -.78 -.22 L .8 -.22 C .84 -.1 .8 0 .7 0 L -.7 0 C -.78 0 -.8 -.1 -.78 -.22 Z",
            rgb("f4f6f9"),
        )
        with pen.plain():
            pen.line([(-0.7, -0.07), (0.72, -0.07)], rgb("c3cbd8"), 0.03)


def draw_ball(pen: Pen, look: Look) -> None:
    """A football that bounces and turns."""
    hop = 0.12 * abs(math.sin(look.time_s * 3))
    with pen.at(0, -0.49 - hop * 0.3, turn=look.time_s * (90 if look.is_moving else 30)):
        disc = "M -.48 0 A .48 .48 0 1 1 .48 0 A .48 .48 0 1 1 -.48 0 Z"
        pen.fill(disc, rgb("fbfbf9"))
        with pen.inside(disc):
            for k in range(6):
                a, r = k * math.tau / 5, 0.0 if k == 5 else 0.43
                x, y = r * math.cos(a), r * math.sin(a)
                patch = [
                    (
                        x + 0.15 * math.cos(n * math.tau / 5 + 0.3),
                        y + 0.15 * math.sin(n * math.tau / 5 + 0.3),
                    )
                    for n in range(5)
                ]
                pen.fill(patch, look.color if look.color_name != "white" else INK)
                if k < 5:
                    pen.line(
                        [
                            (0.14 * math.cos(a), 0.14 * math.sin(a)),
                            (0.3 * math.cos(a), 0.3 * math.sin(a)),
                        ],
                        rgb("8a93a5"),
                        0.016,
                    )


def draw_balloons(pen: Pen, look: Look) -> None:
    """Three party balloons."""
    for k, (x, y, tint) in enumerate(
        ((-0.17, -0.66, NAMED["yellow"]), (0.18, -0.7, NAMED["teal"]), (0.0, -0.82, look.color))
    ):
        sway = 0.03 * math.sin(look.time_s * 1.3 + k * 1.7)
        pen.line(f"M {x + sway} {y + 0.16} C {x} {y + 0.34} .04 -.3 0 0", rgb("9aa3b5"), 0.012)
        pen.ellipse(x + sway, y, 0.145, 0.175, tint)
        pen.fill(
            [(x + sway, y + 0.17), (x + sway - 0.03, y + 0.21), (x + sway + 0.03, y + 0.21)],
            darker(tint, 0.15),
        )
        with pen.plain():
            pen.ellipse(x + sway - 0.05, y - 0.07, 0.03, 0.05, WHITE, alpha=0.5)


def draw_guitar(pen: Pen, look: Look) -> None:
    """An acoustic guitar whose strings ring."""
    with pen.at(0, -0.5, turn=14), pen.at(0, 0.5):
        pen.rect(-0.03, -0.92, 0.06, 0.5, rgb("6b4630"))
        pen.rect(-0.055, -1.0, 0.11, 0.12, rgb("4a2e20"), radius=0.02)
        pen.fill(
            "M -.14 -.5 C -.24 -.44 -.2 -.36 -.18 -.32 C -.3 -.24 -.3 0 0 0 C .3 0 .3 -.24 .18 -.32 C .2 -.36 .24 -.44 .14 -.5 C .08 -.54 -.08 -.54 -.14 -.5 Z",
            look.color,
        )
        pen.shade(
            "M .04 -.53 C .14 -.53 .22 -.44 .18 -.32 C .3 -.24 .3 0 0 0 C .16 -.1 .14 -.4 .04 -.53 Z",
            0.1,
        )
        with pen.plain():
            pen.circle(0, -0.33, 0.075, rgb("3a2418"))
            pen.rect(-0.08, -0.13, 0.16, 0.035, rgb("3a2418"))
            for k in range(4):
                shake = 0.005 * math.sin(look.time_s * 20 + k * 2)
                pen.line(
                    [
                        (-0.022 + k * 0.015, -0.92),
                        (-0.022 + k * 0.015 + shake, -0.4),
                        (-0.03 + k * 0.02, -0.12),
                    ],
                    rgb("f3ead8"),
                    0.006,
                )


def draw_piano(pen: Pen, look: Look) -> None:
    """An upright piano, its keys moving."""
    body = look.color if look.color_name not in ("white", "yellow", "pink") else rgb("6b4a36")
    pen.rect(-0.62, -1.0, 1.24, 1.0, darker(body, 0.25), radius=0.03)
    pen.rect(-0.56, -0.92, 1.12, 0.36, body, radius=0.02)
    pen.rect(-0.22, -0.86, 0.44, 0.26, rgb("fdfaf0"), radius=0.01)
    pen.rect(-0.66, -0.54, 1.32, 0.06, darker(body, 0.4))
    with pen.plain():
        for k in range(4):
            pen.line([(-0.18, -0.81 + k * 0.05), (0.18, -0.81 + k * 0.05)], rgb("b9b2a4"), 0.01)
        pressed = int(look.time_s * 4) * 5 % 14
        for k in range(14):
            drop = 0.012 if k == pressed else 0.0
            pen.rect(-0.6 + k * 0.0857, -0.48 + drop, 0.078, 0.12, WHITE)
            if k % 7 not in (2, 6):
                pen.rect(-0.54 + k * 0.0857, -0.48, 0.045, 0.07, INK)
    pen.rect(-0.56, -0.32, 1.12, 0.28, body, radius=0.02)
    pen.rect(-0.08, -0.06, 0.16, 0.05, rgb("f3d27a"), radius=0.02)


def draw_fireworks(pen: Pen, look: Look) -> None:
    """Fireworks that bloom one after another."""
    for k, (x, y, tint, r) in enumerate(
        (
            (-0.24, -0.66, look.color, 0.3),
            (0.26, -0.74, NAMED["yellow"], 0.24),
            (0.06, -0.32, NAMED["pink"], 0.22),
        )
    ):
        age = (look.time_s * 0.55 + k / 3) % 1
        bloom = 1 - (1 - min(1.0, age * 1.6)) ** 3
        with pen.plain():
            for n in range(14):
                a = n * math.tau / 14
                inner, outer = r * bloom * 0.45, r * bloom
                fall = 0.08 * age * age
                pen.line(
                    [
                        (x + inner * math.cos(a), y + inner * math.sin(a) + fall),
                        (x + outer * math.cos(a), y + outer * math.sin(a) + fall),
                    ],
                    tint,
                    0.018,
                    alpha=1 - age,
                    glow=True,
                )
                pen.circle(
                    x + outer * math.cos(a),
                    y + outer * math.sin(a) + fall,
                    0.016,
                    lighter(tint, 0.5),
                    alpha=1 - age,
                    glow=True,
                )


def draw_dumbbell(pen: Pen, look: Look) -> None:
    """A dumbbell, lifted a little."""
    with pen.at(0, -0.04 - 0.06 * max(0.0, math.sin(look.time_s * 2.4))):
        pen.rect(-0.6, -0.56, 1.2, 0.12, rgb("9aa3b5"), radius=0.05)
        for side in (-1, 1):
            pen.rect(side * 0.52 - 0.1, -0.88, 0.2, 0.76, darker(look.color, 0.2), radius=0.07)
            pen.rect(side * 0.74 - 0.1, -0.78, 0.2, 0.56, look.color, radius=0.07)
            pen.rect(side * 0.9 - 0.06, -0.6, 0.12, 0.2, rgb("9aa3b5"), radius=0.03)


def draw_trash_bin(pen: Pen, look: Look) -> None:
    """A waste bin whose lid opens."""
    lift = -16 * max(0.0, math.sin(look.time_s * 1.4))
    pen.fill([(-0.27, -0.8), (0.27, -0.8), (0.22, 0), (-0.22, 0)], look.color)
    pen.shade([(0.08, -0.8), (0.27, -0.8), (0.22, 0), (0.08, 0)], 0.12)
    with pen.plain():
        for x in (-0.13, 0, 0.13):
            pen.line([(x * 1.1, -0.68), (x * 0.95, -0.12)], toned(look.color, 0.25), 0.03)
    with pen.at(-0.32, -0.8, turn=lift):
        pen.rect(0, -0.1, 0.64, 0.1, toned(look.color, 0.18), radius=0.04)
        pen.rect(0.24, -0.16, 0.16, 0.07, darker(look.color, 0.3), radius=0.03)


def draw_watering_can(pen: Pen, look: Look) -> None:
    """A watering can that pours."""
    with pen.at(0, -0.3, turn=10 + 2 * math.sin(look.time_s)), pen.at(0, 0.3):
        pen.line([(0.26, -0.3), (0.6, -0.68)], look.color, 0.09)
        pen.fill(
            [(0.5, -0.78), (0.72, -0.62), (0.66, -0.56), (0.46, -0.72)], darker(look.color, 0.15)
        )
        pen.line("M -.34 -.62 C -.76 -.7 -.72 -.12 -.34 -.14", darker(look.color, 0.2), 0.07)
        pen.fill(
            [(-0.36, -0.7), (0.3, -0.7), (0.34, -0.02), (-0.4, -0.02)],
            Fade(
                a=(-0.36, 0),
                b=(0.34, 0),
                start=lighter(look.color, 0.2),
                end=darker(look.color, 0.14),
            ),
        )
        pen.ellipse(-0.03, -0.7, 0.33, 0.05, darker(look.color, 0.3))
    with pen.plain():
        for k in range(6):
            fall = (look.time_s * 1.1 + k / 6) % 1
            x = 0.66 + 0.03 * (k % 3)
            pen.line(
                [(x + 0.06 * fall, -0.48 + 0.46 * fall), (x + 0.065 * fall, -0.43 + 0.46 * fall)],
                rgb("6fb8ea"),
                0.022,
                alpha=1 - 0.5 * fall,
            )


DRAWINGS: dict[str, Drawing] = {
    "chair": draw_chair, "sofa": draw_sofa, "table": draw_table, "bed": draw_bed,
    "umbrella": draw_umbrella, "backpack": draw_backpack, "suitcase": draw_suitcase,
    "shirt": draw_shirt, "shoe": draw_shoe, "ball": draw_ball, "balloons": draw_balloons,
    "guitar": draw_guitar, "piano": draw_piano, "fireworks": draw_fireworks,
    "dumbbell": draw_dumbbell, "trash bin": draw_trash_bin, "watering can": draw_watering_can,
}  # fmt: skip

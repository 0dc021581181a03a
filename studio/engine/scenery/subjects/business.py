"""Money and the market: coins, cards, baskets, parcels."""

from __future__ import annotations

import math

from studio.engine.scenery.look import Drawing, Look
from studio.engine.scenery.palette import INK, NAMED, WHITE, darker, lighter, rgb
from studio.engine.scenery.pen import Fade, Pen
from studio.engine.scenery.subjects.business_charts import (
    draw_bar_chart,
    draw_line_chart,
    draw_pie_chart,
    eased,
)  # fmt: skip

GOLD = rgb("f5b931")
PAPER = rgb("fdfdf9")


def draw_gear(pen: Pen, look: Look) -> None:
    """A turning gear with a small one beside it."""
    for x, y, r, teeth, speed, tint in (
        (-0.08, -0.46, 0.38, 9, 24.0, look.color),
        (0.3, -0.82, 0.17, 6, -36.0, lighter(look.color, 0.3)),
    ):
        with pen.at(x, y, turn=look.time_s * speed):
            for k in range(teeth):
                with pen.at(turn=k * 360 / teeth):
                    pen.rect(-r * 0.17, -r * 1.2, r * 0.34, r * 0.4, tint, radius=r * 0.06)
            pen.circle(0, 0, r, tint)
            with pen.plain():
                pen.circle(0, 0, r * 0.72, lighter(tint, 0.18))
                pen.circle(0, 0, r * 0.36, darker(tint, 0.45))


def draw_coins(pen: Pen, look: Look) -> None:
    """Stacks of coins that pile up."""
    for x, most in ((-0.44, 3), (0.02, 6), (0.46, 4)):
        count = max(1, round(most * (0.4 + 0.6 * eased(look.progress / 0.4))))
        for k in range(count):
            y = -0.06 - k * 0.135
            pen.rect(
                x - 0.22,
                y - 0.075,
                0.44,
                0.13,
                Fade(
                    a=(x - 0.22, 0),
                    b=(x + 0.22, 0),
                    start=lighter(GOLD, 0.3),
                    end=darker(GOLD, 0.2),
                ),
                radius=0.05,
            )
            with pen.plain():
                for n in range(6):
                    pen.rect(
                        x - 0.17 + n * 0.062, y - 0.05, 0.014, 0.08, darker(GOLD, 0.25), alpha=0.5
                    )
        pen.ellipse(x, -0.06 - (count - 1) * 0.135 - 0.075, 0.21, 0.045, lighter(GOLD, 0.35))


def draw_banknote(pen: Pen, look: Look) -> None:
    """A fan of banknotes."""
    for k, angle in enumerate((-9, 0, 9)):
        with pen.at(0, -0.04, turn=angle + 1.2 * math.sin(look.time_s * 1.3 + k)):
            pen.rect(-0.78, -0.76, 1.56, 0.68, lighter(rgb("6fb586"), 0.12 * (2 - k)), radius=0.04)
            with pen.plain():
                pen.rect(-0.71, -0.69, 1.42, 0.54, rgb("4c9468"), radius=0.03, alpha=0.45)
                pen.ellipse(0, -0.42, 0.2, 0.22, rgb("e4f3e6"))
                pen.text("$", 0, -0.42, 0.22, rgb("3c7d55"))


def draw_piggy_bank(pen: Pen, look: Look) -> None:
    """A piggy bank; coins drop in."""
    pig = look.color if look.color_name not in ("black", "brown") else NAMED["pink"]
    fall = (look.time_s * 0.5) % 1
    with pen.plain():
        pen.circle(-0.02, -1.12 + 0.34 * fall, 0.09, GOLD, alpha=1 - max(0.0, fall - 0.8) * 5)
    for x in (-0.34, 0.22):
        pen.rect(x, -0.18, 0.13, 0.18, darker(pig, 0.12), radius=0.03)
    pen.line("M -.6 -.46 C -.7 -.5 -.7 -.36 -.64 -.4", pig, 0.04)
    pen.ellipse(0, -0.46, 0.58, 0.38, pig)
    pen.shade(
        "M .2 -.82 C .5 -.76 .58 -.6 .58 -.46 C .58 -.22 .3 -.08 0 -.08 C .3 -.24 .36 -.56 .2 -.82 Z",
        0.1,
    )
    pen.fill("M .18 -.76 L .24 -.96 L .42 -.7 Z", darker(pig, 0.1))
    pen.rect(0.46, -0.54, 0.2, 0.2, lighter(pig, 0.2), radius=0.07)
    with pen.plain():
        pen.circle(0.52, -0.44, 0.02, darker(pig, 0.4))
        pen.circle(0.6, -0.44, 0.02, darker(pig, 0.4))
        pen.circle(0.34, -0.58, 0.032, INK)
        pen.rect(-0.14, -0.83, 0.24, 0.03, darker(pig, 0.5), radius=0.015)


def draw_credit_card(pen: Pen, look: Look) -> None:
    """A bank card with a gleam passing over it."""
    with pen.at(0, -0.5, turn=-6), pen.at(0, 0.5):
        face = "M -.76 -.9 L .76 -.9 L .76 -.08 L -.76 -.08 Z"
        pen.rect(
            -0.78,
            -0.94,
            1.56,
            0.9,
            Fade(
                a=(-0.7, -0.9),
                b=(0.7, 0),
                start=lighter(look.color, 0.2),
                end=darker(look.color, 0.25),
            ),
            radius=0.09,
        )
        with pen.plain():
            pen.rect(-0.62, -0.7, 0.26, 0.19, rgb("f3d27a"), radius=0.04)
            for k in range(4):
                pen.rect(-0.62 + k * 0.32, -0.4, 0.25, 0.06, WHITE, radius=0.03, alpha=0.9)
            pen.rect(-0.62, -0.24, 0.5, 0.05, WHITE, radius=0.02, alpha=0.6)
            pen.circle(0.46, -0.24, 0.1, rgb("f0624d"))
            pen.circle(0.58, -0.24, 0.1, rgb("f7b32b"), alpha=0.85)
        with pen.inside(face):
            x = -1.2 + 2.6 * ((look.time_s * 0.3) % 1)
            pen.fill([(x, 0), (x + 0.3, -1), (x + 0.46, -1), (x + 0.16, 0)], WHITE, alpha=0.2)


def draw_calculator(pen: Pen, look: Look) -> None:
    """A pocket calculator; its keys are pressed in turn."""
    pen.rect(-0.33, -1.0, 0.66, 1.0, darker(look.color, 0.1), radius=0.07)
    pen.rect(-0.26, -0.92, 0.52, 0.2, rgb("d8ecd9"), radius=0.02)
    with pen.plain():
        shown = number = look.values[0] if look.values else float(round(look.time_s * 37) % 1000)
        pen.text(
            f"{shown:,.0f}" if number >= 0 else "0",
            0.23,
            -0.82,
            0.12,
            INK,
            align="right",
            max_width=0.46,
        )
        pressed = int(look.time_s * 2.5) % 12
        for k in range(12):
            x, y = -0.26 + (k % 3) * 0.19, -0.65 + (k // 3) * 0.155
            tint = NAMED["orange"] if k == 11 else rgb("f3f5f8")
            pen.rect(
                x,
                y + (0.012 if k == pressed else 0),
                0.14,
                0.11,
                darker(tint, 0.15) if k == pressed else tint,
                radius=0.03,
            )


def draw_shopping_cart(pen: Pen, look: Look) -> None:
    """A filled shopping cart."""
    with pen.plain():
        pen.rect(-0.3, -0.98, 0.26, 0.3, NAMED["orange"], radius=0.03)
        pen.circle(0.14, -0.86, 0.15, NAMED["green"])
        pen.rect(
            0.26,
            -0.94,
            0.2,
            0.26,
            NAMED["yellow"] if look.color_name != "yellow" else NAMED["red"],
            radius=0.03,
        )
    pen.line([(-0.68, -0.98), (-0.5, -0.95), (-0.3, -0.32), (0.46, -0.32)], rgb("4a5268"), 0.055)
    pen.fill([(-0.48, -0.8), (0.62, -0.8), (0.48, -0.42), (-0.36, -0.42)], look.color)
    with pen.plain():
        for k in range(4):
            pen.line([(-0.3 + k * 0.24, -0.78), (-0.22 + k * 0.2, -0.44)], WHITE, 0.022, alpha=0.55)
        pen.line([(-0.44, -0.62), (0.56, -0.62)], WHITE, 0.022, alpha=0.55)
    for x in (-0.22, 0.38):
        pen.circle(x, -0.11, 0.1, rgb("2c3040"))
        pen.circle(x, -0.11, 0.045, rgb("c9ced8"))


def draw_shopping_bag(pen: Pen, look: Look) -> None:
    """A paper bag with handles; words stand on it."""
    pen.line("M -.16 -.7 C -.16 -1.02 .16 -1.02 .16 -.7", darker(look.color, 0.35), 0.035)
    pen.fill([(-0.36, -0.74), (0.36, -0.74), (0.4, 0), (-0.4, 0)], look.color)
    pen.shade([(0.16, -0.74), (0.36, -0.74), (0.4, 0), (0.18, 0)], 0.12)
    with pen.plain():
        for x in (-0.16, 0.16):
            pen.circle(x, -0.67, 0.028, darker(look.color, 0.45))
        if look.text:
            pen.text(look.text, 0, -0.36, 0.12, WHITE, max_width=0.66)
        else:
            pen.fill(
                "M 0 -.26 C -.16 -.36 -.16 -.48 -.08 -.5 C -.04 -.5 0 -.48 0 -.45 C 0 -.48 .04 -.5 .08 -.5 C .16 -.48 .16 -.36 0 -.26 Z",
                WHITE,
                alpha=0.9,
            )


def draw_package(pen: Pen, look: Look) -> None:
    """A parcel with tape and a label."""
    box = rgb("cf9d63")
    pen.fill(
        [(-0.52, -0.72), (0.0, -0.86), (0.52, -0.72), (0.52, -0.08), (0.0, 0.0), (-0.52, -0.08)],
        box,
    )
    pen.shade([(0, -0.6), (0.52, -0.72), (0.52, -0.08), (0, 0)], 0.16)
    pen.fill([(-0.52, -0.72), (0, -0.86), (0.52, -0.72), (0, -0.6)], lighter(box, 0.25))
    with pen.plain():
        pen.fill([(-0.32, -0.775), (-0.2, -0.805), (0.3, -0.67), (0.2, -0.645)], rgb("e9d3ae"))
        pen.fill([(0.2, -0.645), (0.3, -0.67), (0.3, -0.5), (0.2, -0.47)], rgb("e9d3ae"))
        pen.fill([(-0.42, -0.42), (-0.12, -0.36), (-0.12, -0.14), (-0.42, -0.2)], PAPER)
        for k in range(3):
            pen.line([(-0.38, -0.36 + k * 0.05), (-0.18, -0.32 + k * 0.05)], rgb("8a93a5"), 0.014)
        if look.text:
            pen.text(look.text, 0.26, -0.3, 0.07, darker(box, 0.5), max_width=0.4)


def draw_price_tag(pen: Pen, look: Look) -> None:
    """A swinging price tag with a percent sign or the script's words."""
    with pen.at(-0.42, -0.86, turn=4 * math.sin(look.time_s * 1.6)), pen.at(0.42, 0.86):
        pen.line("M -.42 -.78 C -.56 -.92 -.5 -1.02 -.4 -1", rgb("8a93a5"), 0.02)
        pen.fill(
            "M -.58 -.72 L -.42 -.9 L .5 -.9 C .56 -.9 .58 -.86 .58 -.82 L .58 -.12 C .58 -.06 .54 -.04 .5 -.04 L -.42 -.04 L -.58 -.2 Z",
            look.color,
        )
        pen.shade([(0.1, -0.9), (0.58, -0.9), (0.58, -0.04), (-0.1, -0.04)], 0.08)
        with pen.plain():
            pen.circle(-0.44, -0.72, 0.055, WHITE)
            words = look.text or (f"{look.values[0]:g} %" if look.values else "%")
            pen.text(words, 0.08, -0.46, 0.4 if words == "%" else 0.22, WHITE, max_width=0.86)


def draw_gift_box(pen: Pen, look: Look) -> None:
    """A present with a ribbon; it hops a little."""
    ribbon = rgb("fdf4dc") if look.color_name not in ("white", "yellow") else NAMED["red"]
    with pen.at(0, -0.015 - 0.02 * max(0.0, math.sin(look.time_s * 2.4))):
        pen.rect(-0.42, -0.6, 0.84, 0.6, look.color, radius=0.03)
        pen.shade([(0.12, -0.6), (0.42, -0.6), (0.42, 0), (0.12, 0)], 0.12)
        pen.rect(-0.48, -0.74, 0.96, 0.18, lighter(look.color, 0.14), radius=0.03)
        with pen.plain():
            pen.rect(-0.09, -0.74, 0.18, 0.74, ribbon)
        for side in (-1, 1):
            pen.fill(
                f"M 0 -.76 C {side * 0.12} -1 {side * 0.34} -1.04 {side * 0.34} -.88 C {side * 0.34} -.78 {side * 0.16} -.74 0 -.76 Z",
                ribbon,
            )
            with pen.plain():
                pen.fill(
                    f"M 0 -.78 C {side * 0.1} -.9 {side * 0.24} -.94 {side * 0.25} -.87 C {side * 0.25} -.81 {side * 0.12} -.78 0 -.78 Z",
                    darker(ribbon, 0.2),
                )
        pen.circle(0, -0.78, 0.065, ribbon)


def draw_scales(pen: Pen, look: Look) -> None:
    """A balance, swinging to rest."""
    tilt = 7 * math.sin(look.time_s * 1.2)
    pen.rect(-0.26, -0.07, 0.52, 0.07, darker(look.color, 0.3), radius=0.03)
    pen.rect(-0.03, -0.92, 0.06, 0.88, look.color)
    with pen.at(0, -0.88, turn=tilt):
        pen.rect(-0.48, -0.025, 0.96, 0.05, look.color, radius=0.025)
    for side in (-1, 1):
        x = side * 0.44 * math.cos(math.radians(tilt))
        y = -0.88 + side * 0.44 * math.sin(math.radians(tilt))
        pen.line([(x - 0.15, y + 0.4), (x, y), (x + 0.15, y + 0.4)], rgb("8a93a5"), 0.014)
        pen.fill(
            f"M {x - 0.18} {y + 0.39} L {x + 0.18} {y + 0.39} C {x + 0.14} {y + 0.5} {x - 0.14} {y + 0.5} {x - 0.18} {y + 0.39} Z",
            GOLD,
        )
    pen.circle(0, -0.9, 0.055, GOLD)


DRAWINGS: dict[str, Drawing] = {
    "bar chart": draw_bar_chart, "line chart": draw_line_chart, "pie chart": draw_pie_chart,
    "gear": draw_gear, "coins": draw_coins, "banknote": draw_banknote,
    "piggy bank": draw_piggy_bank, "credit card": draw_credit_card, "calculator": draw_calculator,
    "shopping cart": draw_shopping_cart, "shopping bag": draw_shopping_bag,
    "package": draw_package, "price tag": draw_price_tag, "gift box": draw_gift_box,
    "scales": draw_scales,
}  # fmt: skip

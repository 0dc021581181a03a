"""Money: coins, notes, cards, and what counts them."""

from __future__ import annotations

import math

import skia

from studio.engine.scenery.look import Drawing, Look
from studio.engine.scenery.palette import INK, NAMED, WHITE, darker, lighter, luminance, rgb
from studio.engine.scenery.pen import Fade, Pen
from studio.engine.scenery.subjects.business_charts import (
    number_text,
)
from studio.engine.scenery.subjects.business_tones import (
    GOLD,
    eased,
    marking,
)


def draw_coins(pen: Pen, look: Look) -> None:
    """Stacks of coins that fall into place one by one; a gleam runs over them."""
    for x, most, wait in ((-0.46, 3, 0.0), (0.46, 4, 0.3), (0.0, 6, 0.12)):
        for k in range(most):
            landed = eased((look.progress / 0.4 - wait - k * 0.07) / 0.3) if k > most // 2 else 1.0
            if landed <= 0:
                continue
            with pen.at(x, -0.02 - k * 0.125 - 0.16 * (1 - landed)):
                _draw_coin(pen, look, k)


def _draw_coin(pen: Pen, look: Look, k: int) -> None:
    """One lying coin, its foot at the origin."""
    gold = GOLD if k % 2 == 0 else rgb("eda92a")
    rim = Fade(a=(-0.25, 0), b=(0.25, 0), start=lighter(gold, 0.3), end=darker(gold, 0.24))
    pen.fill("M-.25 -.16 L-.25 -.04 C-.25 .03 .25 .03 .25 -.04 L.25 -.16 Z", rim)
    with pen.plain():
        for n in range(5):
            x = -0.18 + n * 0.09
            y = -0.055 + 0.035 * (1 - (x / 0.22) ** 2)
            pen.line([(x, y - 0.05), (x, y)], darker(gold, 0.32), 0.014, alpha=0.5)
    pen.ellipse(0, -0.16, 0.25, 0.06, lighter(gold, 0.28))
    with pen.plain():
        pen.ellipse(0, -0.16, 0.19, 0.042, gold)
        gleam = max(0.0, math.sin(look.time_s * 1.8 + k * 0.5))
        pen.arc(0, -0.16, 0.22, 0.05, 190, 70, WHITE, 0.018, alpha=0.3 + 0.6 * gleam)


def draw_banknote(pen: Pen, look: Look) -> None:
    """A fan of banknotes."""
    dark = rgb("3c7d55")
    for k, angle in enumerate((-9, 0, 9)):
        note = lighter(rgb("6fb586"), 0.16 * (2 - k))
        with pen.at(0, -0.05, turn=angle + 1.2 * math.sin(look.time_s * 1.3 + k)):
            pen.rect(-0.8, -0.78, 1.6, 0.7, note, radius=0.05)
            with pen.plain():
                pen.rect(-0.72, -0.7, 1.44, 0.54, rgb("4c9468"), radius=0.04, alpha=0.4)
                for x in (-0.72, 0.72):
                    for y in (-0.7, -0.16):
                        pen.circle(x, y, 0.09, note)
                pen.ellipse(0, -0.43, 0.2, 0.21, rgb("e4f3e6"))
                for x in (-0.46, 0.46):
                    pen.circle(x, -0.43, 0.065, rgb("e4f3e6"), alpha=0.75)
                pen.text("$", 0, -0.43, 0.22, dark)


def draw_piggy_bank(pen: Pen, look: Look) -> None:
    """A piggy bank; a coin drops in every two seconds."""
    pig, dark = look.color, darker(look.color, 0.16)
    fall = min(1.0, (look.time_s * 0.5 % 1) * 1.6)
    if fall < 1:
        slot = skia.Path()
        slot.addRect(skia.Rect.MakeLTRB(-0.4, -1.2, 0.4, -0.78))
        with pen.inside(slot):  # the slot swallows it
            x, y = -0.06, -0.9 + 0.28 * fall**2
            pen.circle(x, y, 0.095, GOLD)
            pen.ring(x, y, 0.06, darker(GOLD, 0.25), 0.016)
    pen.line("M-.54 -.5 C-.7 -.52 -.7 -.36 -.62 -.38 C-.57 -.4 -.6 -.46 -.66 -.46", dark, 0.04)
    for x in (-0.2, 0.32):
        pen.rect(x - 0.08, -0.2, 0.15, 0.19, darker(pig, 0.26), radius=0.05)
    body = (
        "M-.57 -.44 C-.57 -.68 -.36 -.8 -.06 -.8 C.1 -.8 .2 -.78 .3 -.72 C.42 -.66 .48 -.58 .52 -.52"
        " L.62 -.52 C.67 -.52 .69 -.49 .69 -.45 L.69 -.34 C.69 -.3 .67 -.27 .62 -.27 L.5 -.27"
        " C.4 -.14 .2 -.08 -.04 -.08 C-.36 -.08 -.57 -.22 -.57 -.44 Z"
    )
    pen.fill(body, pig)
    for x in (-0.36, 0.16):
        pen.rect(x - 0.08, -0.22, 0.16, 0.22, pig, radius=0.05)
    with pen.inside(body):
        pen.shade("M-.7 -.28 C-.3 -.16 .2 -.16 .7 -.34 L.7 0 L-.7 0 Z", 0.1)
        pen.ellipse(-0.28, -0.64, 0.16, 0.06, lighter(pig, 0.4), alpha=0.7)
        pen.rect(0.58, -0.56, 0.2, 0.34, dark)
    pen.fill(
        "M.12 -.72 C.14 -.86 .2 -.94 .26 -.96 C.32 -.9 .36 -.8 .34 -.66 C.26 -.6 .16 -.62 .12 -.72 Z",
        dark,
    )
    with pen.plain():
        pen.circle(0.42, -0.5, 0.034, INK if luminance(pig) > 0.35 else WHITE)
        for y in (-0.43, -0.35):
            pen.circle(0.64, y, 0.02, darker(pig, 0.5))
        pen.ellipse(0.32, -0.36, 0.06, 0.045, lighter(pig, 0.3), alpha=0.6)
        pen.rect(-0.2, -0.805, 0.28, 0.034, darker(pig, 0.6), radius=0.015)


def draw_credit_card(pen: Pen, look: Look) -> None:
    """A bank card with a gleam passing over it."""
    mark = marking(look.color)
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
            pen.line([(-0.62, -0.605), (-0.36, -0.605)], darker(GOLD, 0.35), 0.012)
            for k in range(4):
                pen.rect(-0.62 + k * 0.32, -0.43, 0.25, 0.06, mark, radius=0.03, alpha=0.9)
            pen.rect(-0.62, -0.25, 0.5, 0.05, mark, radius=0.02, alpha=0.6)
            for k in range(3):
                pen.arc(0.42, -0.7, 0.09 + k * 0.08, 0.09 + k * 0.08, -42, 84, mark, 0.03)
        with pen.inside(face):
            x = -1.2 + 2.6 * ((look.time_s * 0.3) % 1)
            pen.fill([(x, 0), (x + 0.3, -1), (x + 0.46, -1), (x + 0.16, 0)], WHITE, alpha=0.2)


def draw_calculator(pen: Pen, look: Look) -> None:
    """A pocket calculator; its keys are pressed in turn."""
    pen.rect(-0.33, -1.0, 0.66, 1.0, darker(look.color, 0.1), radius=0.07)
    pen.rect(-0.26, -0.92, 0.52, 0.2, rgb("d8ecd9"), radius=0.02)
    with pen.plain():
        # Without a number of the script it adds one up, a key at a time.
        shown = look.values[0] if look.values else float(int(look.time_s * 2.5) * 37 % 1000)
        pen.text(
            number_text(shown),
            0.23,
            -0.82,
            0.12,
            INK,
            align="right",
            max_width=0.46,
        )
        pen.rect(-0.33, -0.06, 0.66, 0.06, darker(look.color, 0.32), radius=0.03, alpha=0.5)
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


DRAWINGS: dict[str, Drawing] = {
    "coins": draw_coins,
    "banknote": draw_banknote,
    "piggy bank": draw_piggy_bank,
    "credit card": draw_credit_card,
    "calculator": draw_calculator,
}

"""What lies on desks: time, paper, post."""

from __future__ import annotations

import math

from studio.engine.scenery.look import Drawing, Look
from studio.engine.scenery.palette import INK, NAMED, WHITE, darker, lighter, rgb
from studio.engine.scenery.pen import Pen
from studio.engine.scenery.subjects.business_tones import (
    LINES,
    PAPER,
    accent,
    eased,
    marking,
    shade_disc,
    sheen,
)


def draw_clock(pen: Pen, look: Look) -> None:
    """A clock whose hands turn."""
    pen.circle(0, -0.5, 0.48, sheen(look.color, 0, -0.5, 0.8))
    pen.circle(0, -0.5, 0.4, PAPER)
    shade_disc(pen, 0, -0.5, 0.4, strength=0.06)
    with pen.plain():
        for k in range(12):
            a = k * math.pi / 6
            r = 0.31 if k % 3 == 0 else 0.34
            pen.line(
                [
                    (r * math.sin(a), -0.5 - r * math.cos(a)),
                    (0.36 * math.sin(a), -0.5 - 0.36 * math.cos(a)),
                ],
                INK,
                0.025 if k % 3 == 0 else 0.014,
            )
    for length, width, speed, start in ((0.2, 0.045, 0.05, 5.34), (0.3, 0.03, 0.6, 1.2)):
        a = start + look.time_s * speed
        pen.line([(0, -0.5), (length * math.sin(a), -0.5 - length * math.cos(a))], INK, width)
    with pen.plain():
        a = look.time_s * math.tau / 6
        pen.line(
            [(0, -0.5), (0.33 * math.sin(a), -0.5 - 0.33 * math.cos(a))],
            accent(look),
            0.014,
        )
        pen.circle(0, -0.5, 0.035, INK)


def draw_hourglass(pen: Pen, look: Look) -> None:
    """An hourglass whose sand runs through the scene."""
    left, sand, wood = 1 - 0.92 * look.progress, rgb("f2c14a"), rgb("8a5a3c")
    glass = (
        "M-.22 -.92 L.22 -.92 L.22 -.84 C.22 -.66 .035 -.6 .03 -.5 C.035 -.4 .22 -.34 .22 -.16"
        " L.22 -.08 L-.22 -.08 L-.22 -.16 C-.22 -.34 -.035 -.4 -.03 -.5 C-.035 -.6 -.22 -.66 -.22 -.84 Z"
    )
    pen.fill(glass, rgb("dff0f7"), alpha=0.85)
    with pen.inside(glass):
        top, pile = -0.5 - 0.36 * left, 0.05 + 0.2 * (1 - left)
        pen.fill([(-0.24, top), (0, top + 0.05), (0.24, top), (0.24, -0.5), (-0.24, -0.5)], sand)
        jitter = 0.004 * math.sin(look.time_s * 23)
        pen.rect(-0.011 + jitter, -0.52, 0.022, 0.44, sand)
        pen.fill(f"M-.24 -.08 L-.24 {-0.08 - pile * 0.55} C-.1 {-0.1 - pile} .1 {-0.1 - pile} .24"
            f" {-0.08 - pile * 0.55} L.24 -.08 Z", sand)  # fmt: skip
        for k in range(5):  # grains that jump where the stream lands
            beat = (look.time_s * 1.7 + k * 0.21) % 1
            x = (k - 2) * 0.045 * beat
            pen.circle(x, -0.1 - pile - 0.12 * beat * (1 - beat), 0.01, lighter(sand, 0.3))
    with pen.plain():
        for y in (-0.8, -0.24):
            pen.line([(-0.16, y - 0.05), (-0.16, y + 0.07)], WHITE, 0.026, alpha=0.75)
    for x in (-0.27, 0.235):
        pen.rect(x, -0.93, 0.035, 0.86, rgb("b07a48"), radius=0.015)
    for y in (-1.0, -0.1):
        pen.rect(-0.3, y, 0.6, 0.1, wood, radius=0.035)
        with pen.plain():
            pen.rect(-0.27, y + 0.015, 0.54, 0.022, lighter(wood, 0.3), radius=0.01)


def draw_calendar(pen: Pen, look: Look) -> None:
    """A calendar sheet whose days pass until the marked one; a short number in words is its date."""
    with pen.plain():
        pen.rect(-0.445, -0.9, 0.92, 0.91, (40, 30, 80), radius=0.06, alpha=0.14)
    pen.rect(-0.46, -0.94, 0.92, 0.93, PAPER, radius=0.06)
    head = "M-.46 -.68 L-.46 -.88 C-.46 -.92 -.44 -.94 -.4 -.94 L.4 -.94 C.44 -.94 .46 -.92 .46 -.88 L.46 -.68 Z"
    pen.fill(head, look.color)
    pen.shade([(-0.46, -0.71), (0.46, -0.71), (0.46, -0.68), (-0.46, -0.68)], 0.14)
    for x in (-0.24, 0.24):
        with pen.plain():
            pen.circle(x, -0.86, 0.045, darker(look.color, 0.4))
        pen.rect(x - 0.03, -1.0, 0.06, 0.15, rgb("c9ced8"), radius=0.03)
    is_date = len(look.text) <= 2 and look.text.isdigit()
    if look.text:
        color = INK if is_date else marking(look.color)
        place = (0.4, -0.34) if is_date else (0.1, -0.77)
        pen.text(look.text, 0, place[1], place[0], color, max_width=0.8)
    if is_date:
        return
    marked, passed = look.seed % 9 + 8, look.progress / 0.4
    for k in range(20):
        x, y = -0.37 + (k % 5) * 0.16, -0.6 + (k // 5) * 0.145
        tint = lighter(look.color, 0.62) if k < marked * passed and k < marked else rgb("e3e8ef")
        with pen.plain():
            pen.rect(x, y, 0.1, 0.09, tint, radius=0.025)
    x, y = -0.32 + (marked % 5) * 0.16, -0.555 + (marked // 5) * 0.145
    drawn = eased((look.progress - 0.3) / 0.15)
    if drawn > 0.02:
        beat = 0.004 * math.sin(look.time_s * 3)
        pen.arc(x, y, 0.085 + beat, 0.08 + beat, -120, 359.9 * drawn, accent(look), 0.026)


def draw_envelope(pen: Pen, look: Look) -> None:
    """A letter with a mark for something new: the script's number, or 1."""
    paper = lighter(look.color, 0.5)
    pen.rect(-0.66, -0.92, 1.32, 0.9, paper, radius=0.06)
    pen.shade(
        "M-.64 -.04 L-.1 -.48 L.1 -.48 L.64 -.04 C.62 -.02 .6 -.02 .58 -.02 L-.58 -.02 C-.6 -.02 -.62 -.02 -.64 -.04 Z",
        0.08,
    )
    pen.shade("M.64 -.9 L.66 -.86 L.66 -.08 L.64 -.04 L.08 -.49 Z", 0.05)
    pen.shade("M-.66 -.86 L0 -.32 L.66 -.86 L.62 -.92 L-.62 -.92 Z", 0.12)
    pen.fill(
        "M-.65 -.88 C-.64 -.91 -.62 -.92 -.6 -.92 L.6 -.92 C.62 -.92 .64 -.91 .65 -.88 L.06 -.4 C.02 -.37 -.02 -.37 -.06 -.4 Z",
        look.color,
    )
    beat = 1 + 0.08 * math.sin(look.time_s * 3)
    badge = accent(look, other="orange")
    with pen.at(0.56, -0.86, scale=beat):
        pen.circle(0, 0, 0.14, WHITE)
        pen.circle(0, 0, 0.115, badge)
        words = f"{look.values[0]:.0f}" if look.values else "1"
        pen.text(words, 0, 0, 0.12, WHITE, max_width=0.17)


def _page(pen: Pen) -> None:
    with pen.plain():
        pen.fill("M-.34 -.97 L.2 -.97 L.38 -.79 L.38 .01 L-.34 .01 Z", (40, 30, 80), alpha=0.14)
    pen.fill("M-.36 -.96 C-.36 -.99 -.35 -1 -.32 -1 L.18 -1 L.36 -.82 L.36 -.05 C.36 -.02 .35 -.01 .32 -.01"
        " L-.32 -.01 C-.35 -.01 -.36 -.02 -.36 -.05 Z", PAPER)  # fmt: skip
    pen.fill("M.18 -1 L.18 -.86 C.18 -.83 .19 -.82 .22 -.82 L.36 -.82 Z", darker(PAPER, 0.16))


def draw_document(pen: Pen, look: Look) -> None:
    """A page; its lines are written during the scene."""
    _page(pen)
    with pen.plain():
        if look.text:
            pen.text(look.text, -0.27, -0.87, 0.075, INK, align="left", max_width=0.42)
        else:
            pen.rect(-0.27, -0.9, 0.34, 0.07, look.color, radius=0.02)
        for k in range(7):
            part = eased(look.progress * 3 - k * 0.25)
            pen.rect(
                -0.27,
                -0.75 + k * 0.095,
                max(0.02, (0.54 if k % 3 != 2 else 0.36) * part),
                0.035,
                LINES,
                radius=0.015,
            )
        pen.rect(-0.27, -0.1, 0.2, 0.045, look.color, radius=0.02)


def draw_checklist(pen: Pen, look: Look) -> None:
    """A clipboard whose boxes are ticked one by one."""
    pen.rect(-0.38, -0.94, 0.76, 0.94, darker(look.color, 0.1), radius=0.05)
    pen.rect(-0.32, -0.86, 0.64, 0.8, PAPER, radius=0.02)
    pen.rect(-0.14, -1.0, 0.28, 0.13, rgb("8f99ac"), radius=0.04)
    with pen.plain():
        for k in range(4):
            y = -0.74 + k * 0.17
            pen.rect(-0.26, y, 0.1, 0.1, rgb("e6eaf0"), radius=0.02)
            pen.rect(-0.1, y + 0.03, 0.34 - 0.06 * (k % 2), 0.04, LINES, radius=0.02)
    for k in range(4):
        y = -0.74 + k * 0.17
        if look.progress > 0.1 + k * 0.17:
            tick = "M-.25 .04 L-.21 .08 L-.14 -.02"
            with pen.at(0, y):
                pen.line(
                    tick,
                    accent(look, name="green"),
                    0.036 * eased((look.progress - 0.1 - k * 0.17) * 9),
                )


def draw_contract(pen: Pen, look: Look) -> None:
    """A contract that is being signed."""
    _page(pen)
    with pen.plain():
        pen.rect(-0.2, -0.92, 0.32, 0.05, INK, radius=0.02)
        for k in range(5):
            pen.rect(-0.27, -0.8 + k * 0.085, 0.54 - 0.1 * (k % 2), 0.03, LINES, radius=0.015)
        pen.line([(-0.26, -0.16), (0.14, -0.16)], rgb("8a93a5"), 0.012)
        part = eased(look.progress * 1.8)
        points = [
            (-0.24 + 0.36 * part * n / 24, -0.2 + 0.05 * math.sin(n * 0.9) * (1 - n / 40))
            for n in range(25)
        ]
        pen.line(points, rgb("2f5fc0"), 0.02)
        pen.fill(
            [(0.21, -0.2), (0.31, -0.2), (0.32, -0.03), (0.26, -0.07), (0.2, -0.03)], rgb("b8312b")
        )
        pen.circle(0.26, -0.2, 0.075, NAMED["red"])
        pen.circle(0.26, -0.2, 0.045, rgb("f07a70"))
    tip = points[-1]
    with pen.at(tip[0], tip[1], turn=32):
        pen.fill([(0, 0), (-0.025, -0.08), (0.025, -0.08)], rgb("f1d5a8"))
        pen.rect(-0.028, -0.42, 0.056, 0.34, NAMED["blue"], radius=0.015)


def draw_briefcase(pen: Pen, look: Look) -> None:
    """A briefcase with two clasps; light glides over it."""
    dark, clasp = darker(look.color, 0.35), rgb("f3d27a")
    pen.line(
        "M-.2 -.76 L-.2 -.86 C-.2 -.92 -.16 -.94 -.12 -.94 L.12 -.94 C.16 -.94 .2 -.92 .2 -.86 L.2 -.76",
        dark,
        0.065,
    )
    case = "M-.52 -.76 L.52 -.76 C.57 -.76 .6 -.73 .6 -.68 L.6 -.08 C.6 -.03 .57 0 .52 0 L-.52 0 C-.57 0 -.6 -.03 -.6 -.08 L-.6 -.68 C-.6 -.73 -.57 -.76 -.52 -.76 Z"
    pen.fill(case, look.color)
    with pen.inside(case):
        pen.shade([(-0.6, -0.36), (0.6, -0.36), (0.6, 0), (-0.6, 0)], 0.14)
        pen.fill(
            [(-0.6, -0.76), (0.6, -0.76), (0.6, -0.73), (-0.6, -0.73)], lighter(look.color, 0.35)
        )
        x = -1.4 + 2.8 * (look.time_s * 0.25 % 1)
        pen.fill([(x, 0), (x + 0.3, -0.8), (x + 0.45, -0.8), (x + 0.15, 0)], WHITE, alpha=0.13)
    with pen.plain():
        pen.rect(-0.6, -0.4, 1.2, 0.045, dark)
        for x in (-0.52, 0.48):
            for y in (-0.68, -0.07):
                pen.circle(x + 0.02, y, 0.018, clasp)
    for x in (-0.36, 0.24):
        pen.rect(x, -0.47, 0.12, 0.17, clasp, radius=0.03)
        with pen.plain():
            pen.rect(x + 0.04, -0.43, 0.04, 0.06, darker(clasp, 0.4), radius=0.01)


def draw_megaphone(pen: Pen, look: Look) -> None:
    """A megaphone with waves of sound."""
    pale = lighter(look.color, 0.62)
    with pen.at(0, -0.5, turn=-12 + 1.5 * math.sin(look.time_s * 6)), pen.at(-0.06, 0.5):
        for k in range(3):
            beat = (look.time_s * 0.6 + k / 3) % 1
            r = 0.16 + 0.26 * beat
            pen.arc(
                0.28,
                -0.5,
                r,
                r * 1.1,
                -40,
                80,
                look.color,
                0.04,
                alpha=0.9 * min(1.0, 3 * (1 - beat)),
            )
        pen.fill("M-.4 -.36 L-.22 -.36 L-.16 -.08 C-.15 -.04 -.17 -.02 -.2 -.02 L-.3 -.02 C-.33 -.02 -.35 -.04 -.36 -.07 Z",
            darker(look.color, 0.4))  # fmt: skip
        pen.fill("M-.5 -.68 L-.2 -.68 C-.04 -.72 .12 -.8 .22 -.92 L.22 -.08 C.12 -.2 -.04 -.28 -.2 -.32 L-.5 -.32 C-.58 -.32 -.61 -.4 -.61 -.5 C-.61 -.6 -.58 -.68 -.5 -.68 Z",
            look.color)  # fmt: skip
        with pen.plain():
            pen.fill(
                "M-.5 -.68 L-.2 -.68 L-.2 -.32 L-.5 -.32 C-.58 -.32 -.61 -.4 -.61 -.5 C-.61 -.6 -.58 -.68 -.5 -.68 Z",
                pale,
            )
        pen.shade(
            "M-.61 -.48 L.22 -.48 L.22 -.08 C.12 -.2 -.04 -.28 -.2 -.32 L-.5 -.32 C-.58 -.32 -.61 -.4 -.61 -.48 Z",
            0.12,
        )
        pen.ellipse(0.22, -0.5, 0.1, 0.43, darker(look.color, 0.28))
        with pen.plain():
            pen.ellipse(0.235, -0.5, 0.065, 0.35, darker(look.color, 0.55))
            pen.circle(0.215, -0.5, 0.06, pale)


def draw_ladder(pen: Pen, look: Look) -> None:
    """A stepladder; a gleam climbs its rails."""
    back, rail = rgb("aab2c0"), look.color
    for side in (-1, 1):
        pen.line([(side * 0.06, -0.9), (side * 0.13, -0.03)], back, 0.036)
    for y in (-0.62, -0.34):
        pen.line([(-0.085, y), (0.085, y)], back, 0.026)
    for k in range(6):
        y = -0.12 - k * 0.14
        w = 0.215 - 0.115 * (-y / 0.95)
        pen.rect(-w, y - 0.022, 2 * w, 0.044, lighter(rail, 0.34), radius=0.015)
        pen.shade([(-w, y + 0.004), (w, y + 0.004), (w, y + 0.022), (-w, y + 0.022)], 0.16)
    for side in (-1, 1):
        pen.line([(side * 0.11, -0.93), (side * 0.235, -0.03)], rail, 0.05)
        with pen.plain():
            part = look.time_s * 0.4 % 1
            x, y = side * (0.235 - 0.11 * part), -0.08 - 0.78 * part
            pen.line([(x, y), (x - side * 0.014, y - 0.1)], WHITE, 0.018, alpha=0.8)
            pen.rect(side * 0.235 - 0.035, -0.035, 0.07, 0.035, INK, radius=0.012)
    pen.rect(-0.15, -1.0, 0.3, 0.09, darker(rail, 0.22), radius=0.03)


DRAWINGS: dict[str, Drawing] = {
    "clock": draw_clock, "hourglass": draw_hourglass, "calendar": draw_calendar,
    "envelope": draw_envelope, "document": draw_document, "checklist": draw_checklist,
    "contract": draw_contract, "briefcase": draw_briefcase, "megaphone": draw_megaphone,
    "ladder": draw_ladder,
}  # fmt: skip

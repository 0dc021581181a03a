"""What lies on desks: time, paper, post."""

from __future__ import annotations

import math

from studio.engine.scenery.look import Drawing, Look
from studio.engine.scenery.palette import INK, NAMED, WHITE, darker, lighter, rgb
from studio.engine.scenery.pen import Pen
from studio.engine.scenery.subjects.business_charts import eased

PAPER = rgb("fdfdf9")
LINES = rgb("c3cad6")


def draw_clock(pen: Pen, look: Look) -> None:
    """A clock whose hands turn."""
    pen.circle(0, -0.5, 0.49, look.color)
    pen.circle(0, -0.5, 0.4, PAPER)
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
        for length, width, speed, start in ((0.2, 0.045, 0.12, 5.2), (0.3, 0.03, 0.9, 0.8)):
            a = start + look.time_s * speed
            pen.line([(0, -0.5), (length * math.sin(a), -0.5 - length * math.cos(a))], INK, width)
        a = look.time_s * math.tau / 6
        pen.line(
            [(0, -0.5), (0.33 * math.sin(a), -0.5 - 0.33 * math.cos(a))],
            NAMED["red"] if look.color_name != "red" else NAMED["blue"],
            0.014,
        )
        pen.circle(0, -0.5, 0.035, INK)


def draw_hourglass(pen: Pen, look: Look) -> None:
    """An hourglass whose sand runs through the scene."""
    left = 1 - 0.9 * look.progress
    glass = "M -.22 -.92 L .22 -.92 C .22 -.68 .05 -.58 .03 -.5 C .05 -.42 .22 -.32 .22 -.08 L -.22 -.08 C -.22 -.32 -.05 -.42 -.03 -.5 C -.05 -.58 -.22 -.68 -.22 -.92 Z"
    pen.fill(glass, rgb("dff0f7"), alpha=0.8)
    with pen.inside(glass):
        top = -0.54 - 0.3 * left
        pen.rect(-0.24, top, 0.48, -0.5 - top, rgb("f2c14a"))
        pen.rect(-0.24, -0.08 - 0.26 * (1 - left), 0.48, 0.3, rgb("f2c14a"))
        pen.rect(-0.01, -0.52, 0.02, 0.44, rgb("f2c14a"))
    for y in (-1.0, -0.09):
        pen.rect(-0.29, y, 0.58, 0.09, rgb("8a5a3c"), radius=0.03)
    for x in (-0.26, 0.22):
        pen.rect(x, -0.92, 0.035, 0.84, rgb("a5713f"))


def draw_calendar(pen: Pen, look: Look) -> None:
    """A calendar sheet; one day is marked."""
    pen.rect(-0.46, -0.94, 0.92, 0.94, PAPER, radius=0.05)
    pen.rect(-0.46, -0.94, 0.92, 0.25, look.color, radius=0.05)
    for x in (-0.24, 0.24):
        pen.rect(x - 0.03, -1.0, 0.06, 0.15, rgb("5b6478"), radius=0.03)
    with pen.plain():
        if look.text:
            pen.text(look.text, 0, -0.8, 0.11, WHITE, max_width=0.8)
        marked = look.seed % 12 + 4
        for k in range(20):
            x, y = -0.37 + (k % 5) * 0.165, -0.6 + (k // 5) * 0.145
            done = k < marked and look.progress > 0.5 * k / max(1, marked)
            pen.rect(
                x, y, 0.1, 0.09, lighter(look.color, 0.6) if done else rgb("e6eaf0"), radius=0.02
            )
        x, y = -0.37 + (marked % 5) * 0.165 + 0.05, -0.6 + (marked // 5) * 0.145 + 0.045
        if look.progress > 0.35:
            pen.ring(
                x, y, 0.085, NAMED["red"] if look.color_name != "red" else NAMED["blue"], 0.024
            )


def draw_envelope(pen: Pen, look: Look) -> None:
    """A letter with a mark for something new."""
    paper = lighter(look.color, 0.5)
    pen.rect(-0.66, -0.92, 1.32, 0.9, paper, radius=0.06)
    pen.fill([(-0.64, -0.04), (0, -0.52), (0.64, -0.04)], lighter(look.color, 0.34))
    pen.fill([(-0.65, -0.89), (0, -0.38), (0.65, -0.89)], look.color)
    beat = 1 + 0.08 * math.sin(look.time_s * 3)
    pen.circle(
        0.58, -0.88, 0.12 * beat, NAMED["red"] if look.color_name != "red" else NAMED["orange"]
    )
    with pen.plain():
        pen.text("1", 0.58, -0.88, 0.13, WHITE)


def _page(pen: Pen, look: Look) -> None:
    pen.fill("M -.36 -1 L .18 -1 L .36 -.82 L .36 0 L -.36 0 Z", PAPER)
    pen.fill([(0.18, -1.0), (0.18, -0.82), (0.36, -0.82)], darker(PAPER, 0.14))


def draw_document(pen: Pen, look: Look) -> None:
    """A page; its lines are written during the scene."""
    _page(pen, look)
    with pen.plain():
        if look.text:
            pen.text(look.text, -0.02, -0.87, 0.08, INK, max_width=0.5)
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
            if look.progress > 0.1 + k * 0.17:
                pen.line(
                    [(-0.24, y + 0.05), (-0.21, y + 0.08), (-0.15, y - 0.01)], NAMED["green"], 0.032
                )


def draw_contract(pen: Pen, look: Look) -> None:
    """A contract that is being signed."""
    _page(pen, look)
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
        pen.circle(0.26, -0.2, 0.07, NAMED["red"])
    tip = points[-1]
    with pen.at(tip[0], tip[1], turn=32):
        pen.fill([(0, 0), (-0.025, -0.08), (0.025, -0.08)], rgb("f1d5a8"))
        pen.rect(-0.028, -0.42, 0.056, 0.34, NAMED["blue"], radius=0.015)


def draw_briefcase(pen: Pen, look: Look) -> None:
    """A briefcase."""
    pen.line(
        "M -.18 -.74 L -.18 -.86 C -.18 -.92 -.14 -.94 -.1 -.94 L .1 -.94 C .14 -.94 .18 -.92 .18 -.86 L .18 -.74",
        darker(look.color, 0.35),
        0.06,
    )
    pen.rect(-0.6, -0.74, 1.2, 0.74, look.color, radius=0.08)
    pen.shade(
        "M -.6 -.34 L .6 -.34 L .6 -.08 C .6 -.02 .56 0 .52 0 L -.52 0 C -.56 0 -.6 -.02 -.6 -.08 Z",
        0.14,
    )
    with pen.plain():
        pen.rect(-0.6, -0.42, 1.2, 0.04, darker(look.color, 0.35))
        pen.rect(-0.08, -0.47, 0.16, 0.14, rgb("f3d27a"), radius=0.03)
        gleam = 0.3 + 0.3 * math.sin(look.time_s * 1.5)
        pen.rect(-0.52, -0.68, 0.5, 0.04, WHITE, radius=0.02, alpha=gleam * 0.6)


def draw_megaphone(pen: Pen, look: Look) -> None:
    """A megaphone with waves of sound."""
    with pen.at(0, -0.5, turn=-12 + 1.5 * math.sin(look.time_s * 6)), pen.at(0, 0.5):
        with pen.plain():
            for k in range(3):
                beat = (look.time_s * 0.8 + k / 3) % 1
                pen.arc(
                    0.3,
                    -0.52,
                    0.2 + 0.3 * beat,
                    0.24 + 0.32 * beat,
                    -42,
                    84,
                    look.color,
                    0.04,
                    alpha=1 - beat,
                )
        pen.fill(
            "M -.5 -.68 L -.2 -.68 L .26 -.96 L .26 -.08 L -.2 -.36 L -.5 -.36 C -.58 -.36 -.6 -.42 -.6 -.52 C -.6 -.62 -.58 -.68 -.5 -.68 Z",
            look.color,
        )
        pen.shade(
            "M -.6 -.5 L .26 -.5 L .26 -.08 L -.2 -.36 L -.5 -.36 C -.58 -.36 -.6 -.42 -.6 -.5 Z",
            0.14,
        )
        pen.ellipse(0.26, -0.52, 0.08, 0.44, lighter(look.color, 0.55))
        pen.rect(-0.44, -0.38, 0.14, 0.34, darker(look.color, 0.35), radius=0.05)


def draw_ladder(pen: Pen, look: Look) -> None:
    """A ladder leaning to the right."""
    with pen.at(0, 0, turn=6):
        for x in (-0.18, 0.12):
            pen.rect(x, -1.0, 0.05, 1.0, look.color, radius=0.02)
        for k in range(8):
            pen.rect(-0.16, -0.1 - k * 0.115, 0.3, 0.035, lighter(look.color, 0.25), radius=0.015)
    glow = (look.time_s * 0.5) % 1
    with pen.plain():
        pen.circle(0.1, -1.0, 0.03 + 0.05 * glow, NAMED["yellow"], alpha=0.7 * (1 - glow))


DRAWINGS: dict[str, Drawing] = {
    "clock": draw_clock, "hourglass": draw_hourglass, "calendar": draw_calendar,
    "envelope": draw_envelope, "document": draw_document, "checklist": draw_checklist,
    "contract": draw_contract, "briefcase": draw_briefcase, "megaphone": draw_megaphone,
    "ladder": draw_ladder,
}  # fmt: skip

"""Machines on desks: their screens live and shine."""

from __future__ import annotations

import math

from studio.engine.scenery.look import Drawing, Look
from studio.engine.scenery.palette import INK, NAMED, WHITE, Rgb, darker, lighter, luminance, rgb
from studio.engine.scenery.pen import Fade, Pen
from studio.engine.scenery.subjects.business_charts import eased

CASE = rgb("39415a")
SILVER = rgb("c9d0dc")
SCREEN = rgb("e8f4fb")


def screen(pen: Pen, look: Look, box: tuple[float, float, float, float]) -> None:
    """A lit screen in (x, y, w, h); variant 0 a chart, 1 lines of text, 2 a film; or the words."""
    x, y, w, h = box
    with pen.plain():
        pen.rect(x, y, w, h, SCREEN, radius=0.02, glow=True)
        pen.rect(x, y, w, h * 0.13, look.color, radius=0.02, glow=True)
        middle, tint = y + h * 0.56, lighter(look.color, 0.35)
        if look.text:
            pen.text(
                look.text, x + w / 2, middle, min(0.16, h * 0.22), INK, max_width=w * 0.9, glow=True
            )
        elif look.variant == 1:
            for k in range(4):
                part = eased(look.progress * 3 - k * 0.35)
                width = w * (0.78 if k % 2 == 0 else 0.55) * part
                pen.rect(
                    x + w * 0.1,
                    y + h * (0.26 + k * 0.17),
                    max(0.01, width),
                    h * 0.07,
                    rgb("9db4c8"),
                    radius=0.01,
                    glow=True,
                )
        elif look.variant == 2:
            beat = 1 + 0.05 * math.sin(look.time_s * 3)
            r = min(w, h) * 0.22 * beat
            pen.circle(x + w / 2, middle, r, look.color, glow=True)
            pen.fill(
                [
                    (x + w / 2 - r * 0.35, middle - r * 0.5),
                    (x + w / 2 + r * 0.55, middle),
                    (x + w / 2 - r * 0.35, middle + r * 0.5),
                ],
                WHITE,
                glow=True,
            )
        else:
            for k in range(4):
                grown = h * (0.16 + 0.14 * k) * eased(look.progress * 2.6 - k * 0.2)
                pen.rect(
                    x + w * (0.14 + k * 0.2),
                    y + h * 0.92 - grown,
                    w * 0.13,
                    grown,
                    look.color if k == 3 else tint,
                    radius=0.01,
                    glow=True,
                )


def draw_laptop(pen: Pen, look: Look) -> None:
    """An open laptop."""
    pen.rect(-0.62, -0.98, 1.24, 0.84, CASE, radius=0.05)
    screen(pen, look, (-0.56, -0.92, 1.12, 0.7))
    pen.fill([(-0.66, -0.15), (0.66, -0.15), (0.8, -0.04), (-0.8, -0.04)], SILVER)
    pen.rect(-0.8, -0.05, 1.6, 0.05, darker(SILVER, 0.2), radius=0.02)
    with pen.plain():
        pen.fill(
            [(-0.56, -0.13), (0.56, -0.13), (0.62, -0.085), (-0.62, -0.085)], darker(SILVER, 0.25)
        )
        pen.fill(
            [(-0.16, -0.075), (0.16, -0.075), (0.18, -0.05), (-0.18, -0.05)], lighter(SILVER, 0.3)
        )


def draw_phone(pen: Pen, look: Look) -> None:
    """A phone in use."""
    pen.rect(-0.26, -1.0, 0.52, 1.0, CASE, radius=0.08)
    screen(pen, look, (-0.22, -0.93, 0.44, 0.86))
    with pen.plain():
        pen.rect(-0.07, -0.965, 0.14, 0.025, rgb("20263a"), radius=0.012)
        pen.rect(-0.08, -0.055, 0.16, 0.02, WHITE, radius=0.01, alpha=0.8)
        if look.variant == 1 and not look.text:
            beat = 0.5 + 0.5 * math.sin(look.time_s * 3)
            pen.rect(
                -0.16, -0.36, 0.3, 0.15, look.color, radius=0.05, glow=True, alpha=0.6 + 0.4 * beat
            )


def draw_computer(pen: Pen, look: Look) -> None:
    """A desktop computer with its keyboard."""
    pen.rect(-0.6, -1.0, 1.2, 0.72, CASE, radius=0.05)
    screen(pen, look, (-0.55, -0.95, 1.1, 0.6))
    pen.fill([(-0.1, -0.28), (0.1, -0.28), (0.14, -0.12), (-0.14, -0.12)], darker(SILVER, 0.15))
    pen.rect(-0.28, -0.13, 0.56, 0.04, SILVER, radius=0.02)
    pen.fill([(-0.42, -0.08), (0.36, -0.08), (0.42, 0), (-0.48, 0)], lighter(SILVER, 0.3))
    pen.ellipse(0.52, -0.03, 0.06, 0.04, lighter(SILVER, 0.3))


def draw_camera(pen: Pen, look: Look) -> None:
    """A photo camera; it flashes now and then."""
    flash = max(0.0, 1 - ((look.time_s + 2.2) % 3.2) * 5)
    pen.rect(-0.2, -0.98, 0.36, 0.2, darker(look.color, 0.3), radius=0.05)
    pen.rect(-0.62, -0.84, 1.24, 0.84, look.color, radius=0.1)
    pen.rect(-0.62, -0.62, 1.24, 0.44, darker(look.color, 0.42))
    pen.circle(0, -0.4, 0.34, rgb("e6e9ef"))
    pen.circle(0, -0.4, 0.27, INK)
    with pen.plain():
        pen.circle(0, -0.4, 0.18, rgb("3f6fb5"))
        pen.circle(-0.06, -0.47, 0.06, WHITE, alpha=0.7)
        pen.circle(0.06, -0.34, 0.03, WHITE, alpha=0.4)
        pen.rect(0.34, -0.78, 0.18, 0.1, rgb("fff3c4"), radius=0.03, glow=True)
        pen.circle(-0.48, -0.74, 0.045, NAMED["red"])
    if flash:
        pen.halo(0.43, -0.73, 0.6, rgb("fffbe0"), alpha=0.8 * flash)


def draw_headphones(pen: Pen, look: Look) -> None:
    """Headphones; waves come from the cups."""
    pads = INK if luminance(look.color) > 0.3 else lighter(look.color, 0.4)
    beat = (look.time_s * 0.9) % 1
    with pen.plain():
        for side in (0, 180):
            pen.arc(
                0,
                -0.3,
                0.42 + 0.16 * beat,
                0.2 + 0.12 * beat,
                side - 30,
                60,
                look.color,
                0.025,
                alpha=0.6 * (1 - beat),
            )
    pen.line("M -.36 -.34 C -.42 -1.18 .42 -1.18 .36 -.34", darker(look.color, 0.3), 0.08)
    for side in (-1, 1):
        pen.rect(side * 0.35 - 0.1, -0.52, 0.2, 0.44, look.color, radius=0.09)
        pen.rect(side * 0.26 - 0.05, -0.48, 0.1, 0.36, pads, radius=0.05)


def draw_microphone(pen: Pen, look: Look) -> None:
    """A studio microphone on its stand."""
    pen.rect(-0.13, -1.0, 0.26, 0.46, SILVER, radius=0.13)
    with pen.plain():
        for k in range(5):
            pen.line(
                [(-0.1, -0.92 + k * 0.07), (0.1, -0.92 + k * 0.07)], darker(SILVER, 0.35), 0.014
            )
    pen.rect(-0.14, -0.68, 0.28, 0.07, look.color, radius=0.02)
    pen.line("M -.2 -.78 C -.2 -.4 .2 -.4 .2 -.78", darker(look.color, 0.2), 0.035)
    pen.rect(-0.025, -0.48, 0.05, 0.42, INK)
    pen.ellipse(0, -0.04, 0.2, 0.04, INK)
    beat = 0.5 + 0.5 * math.sin(look.time_s * 5)
    pen.circle(0, -0.645, 0.025, NAMED["red"], glow=True, alpha=0.4 + 0.6 * beat)


def draw_speaker(pen: Pen, look: Look) -> None:
    """A loudspeaker; its cones beat."""
    beat = abs(math.sin(look.time_s * 4))
    pen.rect(-0.32, -1.0, 0.64, 1.0, darker(look.color, 0.25), radius=0.07)
    for y, r in ((-0.72, 0.15), (-0.32, 0.24)):
        pen.circle(0, y, r, INK)
        with pen.plain():
            pen.circle(0, y, r * 0.84, lighter(look.color, 0.1))
            pen.circle(0, y, r * (0.46 + 0.06 * beat), INK)
            pen.circle(-r * 0.15, y - r * 0.15, r * 0.14, WHITE, alpha=0.4)


def draw_television(pen: Pen, look: Look) -> None:
    """A television set."""
    for side in (-1, 1):
        pen.line([(side * 0.3, -0.14), (side * 0.42, 0)], INK, 0.05)
    pen.rect(-0.76, -1.0, 1.52, 0.88, INK, radius=0.04)
    screen(pen, look, (-0.72, -0.96, 1.44, 0.78))


def draw_printer(pen: Pen, look: Look) -> None:
    """A printer; pages come out."""
    out = (look.time_s * 0.35) % 1
    pen.rect(-0.36, -1.0, 0.72, 0.36, rgb("fdfdf9"), radius=0.01)
    pen.rect(-0.68, -0.72, 1.36, 0.5, rgb("dfe3ea"), radius=0.07)
    pen.rect(-0.68, -0.72, 1.36, 0.14, look.color, radius=0.06)
    pen.rect(-0.44, -0.38, 0.88, 0.07, INK, radius=0.02)
    pen.rect(-0.36, -0.36, 0.72, 0.1 + 0.26 * out, rgb("fdfdf9"))
    with pen.plain():
        for k in range(3):
            if out > 0.25 + k * 0.22:
                pen.rect(-0.28, -0.3 + k * 0.07, 0.5, 0.025, rgb("b9c2d0"), radius=0.01)
        pen.circle(0.52, -0.5, 0.035, NAMED["green"], glow=True)


def draw_robot(pen: Pen, look: Look) -> None:
    """A friendly robot that blinks and waves."""
    body, wave = look.color, 20 * math.sin(look.time_s * 4)
    blink = 0.1 if (look.time_s % 3.1) > 2.95 else 1.0
    pen.line([(0, -0.9), (0, -0.98)], SILVER, 0.025)
    pen.circle(0, -0.975, 0.03, NAMED["red"], glow=True)
    for x in (-0.12, 0.12):
        pen.rect(x - 0.055, -0.2, 0.11, 0.2, darker(SILVER, 0.25), radius=0.03)
        pen.rect(x - 0.085, -0.05, 0.17, 0.05, INK, radius=0.025)
    pen.line([(-0.24, -0.5), (-0.34, -0.34), (-0.32, -0.24)], darker(SILVER, 0.2), 0.07)
    with pen.at(0.24, -0.5, turn=-58 + wave):
        pen.line([(0, 0), (0.22, 0.02)], darker(SILVER, 0.2), 0.07)
        pen.circle(0.24, 0.02, 0.05, body)
    pen.rect(-0.25, -0.57, 0.5, 0.4, body, radius=0.08)
    pen.rect(-0.3, -0.92, 0.6, 0.34, lighter(body, 0.3), radius=0.1)
    pen.rect(-0.23, -0.85, 0.46, 0.2, rgb("1f2740"), radius=0.07)
    with pen.plain():
        for x in (-0.11, 0.11):
            pen.ellipse(x, -0.76, 0.04, 0.045 * blink, rgb("6fe3ff"), glow=True)
        pen.line("M -.06 -.68 Q 0 -.65 .06 -.68", rgb("6fe3ff"), 0.014, glow=True)
        pen.rect(-0.14, -0.48, 0.28, 0.18, lighter(body, 0.55), radius=0.03)
        for k, tint in enumerate(("red", "yellow", "green")):
            pen.circle(-0.08 + 0.08 * k, -0.39, 0.025, NAMED[tint], glow=True)


def draw_light_bulb(pen: Pen, look: Look) -> None:
    """A light bulb that lights up at the start of the scene."""
    lit = min(1.0, look.progress * 6) * (0.88 + 0.12 * math.sin(look.time_s * 3))
    pen.halo(0, -0.64, 0.78, rgb("ffe27a"), alpha=0.55 * lit)
    glass = "M -.13 -.26 C -.16 -.42 -.32 -.48 -.32 -.68 C -.32 -.86 -.18 -1 0 -1 C .18 -1 .32 -.86 .32 -.68 C .32 -.48 .16 -.42 .13 -.26 Z"
    warm: Rgb = (255, 217 + 20 * lit, 90 + 60 * lit)
    pen.fill(
        glass, Fade(a=(-0.06, -0.76), start=lighter(warm, 0.45), end=warm, radius=0.5), glow=True
    )
    with pen.plain():
        pen.line(
            [(-0.07, -0.28), (-0.1, -0.52), (0, -0.44), (0.1, -0.52), (0.07, -0.28)],
            rgb("e08a2a"),
            0.03,
            glow=True,
        )
        pen.ellipse(-0.13, -0.8, 0.05, 0.09, WHITE, alpha=0.6, glow=True)
    for k in range(3):
        pen.rect(-0.13, -0.25 + k * 0.075, 0.26, 0.06, rgb("9aa3b5"), radius=0.025)
    pen.rect(-0.06, -0.03, 0.12, 0.04, rgb("5a6278"), radius=0.02)
    with pen.plain():
        for k in range(9):
            a = math.radians(180 + k * 22.5)
            r = 0.42 + 0.03 * math.sin(look.time_s * 3 + k)
            pen.line(
                [
                    (r * math.cos(a), -0.66 + r * math.sin(a)),
                    ((r + 0.07) * math.cos(a), -0.66 + (r + 0.07) * math.sin(a)),
                ],
                rgb("ffcf4a"),
                0.03,
                alpha=lit,
                glow=True,
            )


def draw_lamp(pen: Pen, look: Look) -> None:
    """A desk lamp."""
    pen.halo(0.16, -0.6, 0.5, rgb("ffe9a8"), alpha=0.45 + 0.05 * math.sin(look.time_s * 2))
    pen.ellipse(-0.14, -0.035, 0.2, 0.035, INK)
    pen.line([(-0.14, -0.04), (-0.26, -0.5), (0.02, -0.86)], rgb("6b7488"), 0.04)
    with pen.at(0.02, -0.86, turn=-28):
        pen.fill(
            "M -.08 -.1 L .08 -.1 C .2 -.04 .26 .1 .26 .2 L -.26 .2 C -.26 .1 -.2 -.04 -.08 -.1 Z",
            look.color,
        )
        pen.ellipse(0, 0.2, 0.25, 0.045, rgb("fff3c4"), glow=True)


def draw_battery(pen: Pen, look: Look) -> None:
    """A battery that charges through the scene."""
    level = 0.2 + 0.78 * eased(look.progress * 1.4)
    pen.rect(-0.09, -1.0, 0.18, 0.08, darker(SILVER, 0.25), radius=0.03)
    pen.rect(-0.25, -0.94, 0.5, 0.94, CASE, radius=0.08)
    pen.rect(-0.2, -0.89, 0.4, 0.84, rgb("e6eaf0"), radius=0.05)
    with pen.plain():
        tint = NAMED["green"] if level > 0.4 else NAMED["orange"]
        pen.rect(-0.2, -0.05 - 0.84 * level, 0.4, 0.84 * level, tint, radius=0.05, glow=True)
        pen.fill(
            [
                (0.04, -0.68),
                (-0.12, -0.42),
                (-0.01, -0.42),
                (-0.05, -0.22),
                (0.12, -0.5),
                (0.01, -0.5),
            ],
            WHITE,
        )


def draw_server(pen: Pen, look: Look) -> None:
    """A rack of servers with blinking lights."""
    pen.rect(-0.33, -1.0, 0.66, 1.0, CASE, radius=0.04)
    with pen.plain():
        for k in range(6):
            y = -0.93 + k * 0.15
            pen.rect(-0.27, y, 0.54, 0.115, lighter(CASE, 0.16), radius=0.02)
            pen.rect(-0.22, y + 0.045, 0.2, 0.025, INK, radius=0.01)
            for n in range(3):
                on = math.sin(look.time_s * (2.1 + n + k * 0.7) + k * 2 + n) > -0.2
                tint = (NAMED["green"], look.color, NAMED["orange"])[n]
                pen.circle(
                    0.08 + n * 0.07, y + 0.058, 0.018, tint, glow=True, alpha=1.0 if on else 0.25
                )


def draw_power_plug(pen: Pen, look: Look) -> None:
    """A plug, a spark at its pins."""
    spark = max(0.0, math.sin(look.time_s * 3))
    with pen.at(0, -0.5, turn=45):
        pen.line("M -.5 .02 C -.62 .1 -.5 .28 -.66 .34", INK, 0.06)
        pen.fill("M -.5 -.13 L -.28 -.2 L .06 -.2 L .06 .22 L -.28 .22 L -.5 .15 Z", look.color)
        for y in (-0.11, 0.13):
            pen.rect(0.06, y - 0.03, 0.24, 0.06, SILVER, radius=0.02)
        with pen.plain():
            pen.fill(
                [
                    (0.4, -0.18),
                    (0.3, 0.03),
                    (0.38, 0.02),
                    (0.34, 0.18),
                    (0.5, -0.04),
                    (0.42, -0.03),
                ],
                rgb("ffd23a"),
                glow=True,
                alpha=0.3 + 0.7 * spark,
            )


DRAWINGS: dict[str, Drawing] = {
    "laptop": draw_laptop, "phone": draw_phone, "computer": draw_computer, "camera": draw_camera,
    "headphones": draw_headphones, "microphone": draw_microphone, "speaker": draw_speaker,
    "television": draw_television, "printer": draw_printer, "robot": draw_robot,
    "light bulb": draw_light_bulb, "lamp": draw_lamp, "battery": draw_battery,
    "server": draw_server, "power plug": draw_power_plug,
}  # fmt: skip

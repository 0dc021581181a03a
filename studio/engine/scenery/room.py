"""What rooms are furnished with: walls, floors, windows with a view, lamps, desks, plants.

All work in logical units on a `StagePainter`; things that move are drawn inside a `painter.layer`.
"""

from __future__ import annotations

import math

import skia

from studio.engine.scenery.painter import StagePainter
from studio.engine.scenery.palette import Rgb, darker, lighter, mix, rgb
from studio.engine.scenery.pen import Fade, Pen, sk_color

WALL_PART = 0.80  # where the wall ends and the floor begins, in parts of the ground line's height


def floor_y(painter: StagePainter) -> float:
    """Where wall and floor meet."""
    return painter.ground_y * 0.855


def wall(painter: StagePainter, color: Rgb, *, panel: bool = True) -> None:
    """The back wall with a soft light on it and a skirting board. Record it with `still`."""
    edge = floor_y(painter)
    painter.gradient(lighter(color, 0.30), color, darker(color, 0.05), top=painter.top, bottom=edge)
    light = painter.pen.style.paint(painter.tone(lighter(color, 0.8)))
    if not painter.style.edge:
        painter.pen.halo(
            painter.width * 0.36,
            painter.height * 0.25,
            painter.frame.unit * 0.95,
            light,
            alpha=0.30,
        )
    if panel:
        with painter.pen.plain():
            painter.pen.rect(
                painter.left, edge - 5.5, painter.right - painter.left, 5.5, lighter(color, 0.55)
            )
            painter.pen.rect(
                painter.left, edge - 5.9, painter.right - painter.left, 0.7, darker(color, 0.14)
            )


def floor(painter: StagePainter, color: Rgb, *, boards: bool = True) -> None:
    """The floor in front of the wall; with boards that run towards the eye."""
    edge = floor_y(painter)
    painter.gradient(lighter(color, 0.10), darker(color, 0.16), top=edge, bottom=painter.bottom)
    pen = painter.pen
    with pen.plain():
        pen.rect(painter.left, edge, painter.right - painter.left, 2.4, (24, 18, 50), alpha=0.10)
        if boards and not painter.style.edge:
            middle = painter.width / 2
            for index in range(-14, 15):
                near, far = (
                    middle + index * painter.width * 0.135,
                    middle + index * painter.width * 0.075,
                )
                pen.line([(far, edge), (near, painter.bottom)], darker(color, 0.2), 0.5, alpha=0.5)


def window(
    painter: StagePainter, *, x: float, y: float, w: float, h: float, view: str = "hills",
    blind: bool = False,
) -> None:  # fmt: skip
    """A window that shows the hour and the weather. Call it inside a layer: its clouds move.

    `view` is "hills", "city" or "sky".
    """
    pen, canvas = painter.pen, painter.canvas
    white = rgb("fbfaf6")
    pen.rect(x - 3, y - 3, w + 6, h + 6, white, radius=1.2)
    canvas.save()
    canvas.clipRect(skia.Rect.MakeXYWH(x, y, w, h), True)
    tones = painter.tones
    painter.gradient(
        tones.top,
        tones.middle,
        tones.horizon,
        top=y,
        bottom=y + h,
        left=x,
        right=x + w,
        is_lit=False,
    )
    _window_sky(painter, x=x, y=y, w=w, h=h)
    _window_land(painter, x=x, y=y, w=w, h=h, view=view)
    if painter.stage.weather in ("rain", "storm", "snow"):
        _window_weather(painter, x=x, y=y, w=w, h=h)
    with pen.plain():
        pen.fill(
            [(x + w * 0.1, y), (x + w * 0.34, y), (x + w * 0.06, y + h), (x - w * 0.18, y + h)],
            (255, 255, 255),
            alpha=0.10,
            glow=True,
        )
    canvas.restore()
    with pen.plain():
        pen.rect(x + w / 2 - 0.9, y, 1.8, h, white)
        pen.rect(x, y + h * 0.46 - 0.8, w, 1.6, white)
        pen.rect(x, y, w, 1.3, (24, 18, 50), alpha=0.12)
        if blind:
            pen.rect(x, y, w, h * 0.18, mix(white, painter.accent, 0.2))
            for index in range(4):
                pen.rect(x, y + h * 0.045 * (index + 1), w, 0.5, darker(white, 0.15))
    pen.rect(x - 5, y + h + 2.4, w + 10, 2.8, white, radius=0.8)
    with pen.plain():
        pen.rect(x - 4, y + h + 4.6, w + 8, 1.3, (24, 18, 50), alpha=0.10)


def _window_sky(painter: StagePainter, *, x: float, y: float, w: float, h: float) -> None:
    tones, pen = painter.tones, painter.pen
    with pen.plain():
        if tones.is_night:
            rng = painter.random("window stars")
            for _ in range(9):
                shine = 0.5 + 0.4 * painter.wave(rng.uniform(2, 4), rng.uniform(0, 6))
                pen.circle(
                    x + rng.random() * w,
                    y + rng.random() * h * 0.5,
                    0.5,
                    (255, 250, 235),
                    alpha=shine,
                    glow=True,
                )
        if painter.stage.has_sun and painter.stage.weather not in ("rain", "storm", "fog", "snow"):
            pen.circle(x + w * 0.72, y + h * 0.26, h * 0.09, tones.sun, glow=True)
        for index in range(2):
            at = ((painter.time_s * (1.4 + 0.7 * index) + index * w * 0.8) % (w * 1.8)) - w * 0.4
            cy = y + h * (0.2 + 0.14 * index)
            cloud = mix(tones.cloud, tones.horizon, 0.15)
            pen.rect(x + at - 8, cy, 16, 3.2, cloud, radius=1.6, alpha=0.85, glow=True)
            pen.circle(x + at - 1.5, cy, 3.4, cloud, alpha=0.85, glow=True)


def _window_land(
    painter: StagePainter, *, x: float, y: float, w: float, h: float, view: str
) -> None:
    tones, pen = painter.tones, painter.pen
    far = mix(tones.horizon, rgb("5c7fa0"), 0.35)
    near = mix(tones.horizon, rgb("3f6f78"), 0.62)
    with pen.plain():
        if view == "hills":
            pen.ellipse(x + w * 0.2, y + h * 1.02, w * 0.55, h * 0.34, far, glow=True)
            pen.ellipse(x + w * 0.85, y + h * 1.08, w * 0.6, h * 0.32, near, glow=True)
        elif view == "city":
            rng = painter.random("window town")
            for part, color in ((0.62, far), (0.44, near)):
                at = x - 2
                while at < x + w:
                    wide, tall = rng.uniform(0.10, 0.19) * w, h * part * rng.uniform(0.45, 1.0)
                    pen.rect(at, y + h - tall, wide - 0.5, tall, color, glow=True)
                    for row in range(int(tall / 5)):
                        for column in range(2):
                            if rng.random() < 0.5:
                                lamp = rgb("ffd978") if tones.is_night else lighter(color, 0.35)
                                blink = (
                                    0.85
                                    if rng.random() < 0.85
                                    else 0.5 + 0.35 * painter.wave(4, at)
                                )
                                pen.rect(
                                    at + wide * (0.2 + 0.38 * column),
                                    y + h - tall + 2 + row * 5,
                                    wide * 0.2,
                                    2,
                                    lamp,
                                    alpha=blink,
                                    glow=True,
                                )
                    at += wide


def _window_weather(painter: StagePainter, *, x: float, y: float, w: float, h: float) -> None:
    rng = painter.random("window weather")
    path = skia.Path()
    is_snow = painter.stage.weather == "snow"
    for _ in range(16):
        at, start, speed = rng.random() * w, rng.random() * h, rng.uniform(0.8, 1.2)
        fall = (start + painter.time_s * speed * (8 if is_snow else 70)) % h
        if is_snow:
            path.addCircle(x + at + 2 * math.sin(painter.time_s + at), y + fall, 0.7)
        else:
            path.addRect(skia.Rect.MakeXYWH(x + at, y + fall, 0.45, 5))
    painter.canvas.drawPath(path, skia.Paint(AntiAlias=True, Color=sk_color((235, 243, 255), 0.7)))


def wall_clock(painter: StagePainter, *, x: float, y: float, r: float) -> None:
    """A clock whose second hand moves. Call it inside a layer."""
    pen = painter.pen
    pen.circle(x, y, r, rgb("4a5268"))
    with pen.plain():
        pen.circle(x, y, r * 0.84, rgb("fdfcf8"))
        for hour in range(12):
            angle = hour * math.pi / 6
            pen.circle(
                x + r * 0.68 * math.sin(angle),
                y - r * 0.68 * math.cos(angle),
                r * 0.05,
                rgb("8a93a6"),
            )
        start = painter.seed % 12 * 30 + 20
        for length, angle, width in (
            (0.42, start + painter.time_s * 0.5, 0.10),
            (0.62, start * 5 + painter.time_s * 6, 0.075),
        ):
            turn = math.radians(angle)
            tip = (x + r * length * math.sin(turn), y - r * length * math.cos(turn))
            pen.line([(x, y), tip], rgb("343a4a"), r * width)
        turn = math.radians(painter.time_s * 40)
        tip = (x + r * 0.66 * math.sin(turn), y - r * 0.66 * math.cos(turn))
        pen.line([(x, y), tip], rgb("e4483f"), r * 0.04)


def pendant_lamp(painter: StagePainter, *, x: float, drop: float, color: Rgb | None = None) -> None:
    """A lamp that hangs from the ceiling and swings a little; its light breathes."""
    shade = painter.accent if color is None else color
    pen, r = painter.pen, painter.frame.unit * 0.05
    with pen.at(x, painter.top, turn=painter.wave(5.2, x) * 0.6):
        y = drop - painter.top
        pen.line([(0, 0), (0, y)], rgb("4a4f60"), 0.6)
        strength = (0.42 if painter.is_night else 0.2) + 0.03 * painter.wave(3.3, x)
        pen.halo(0, y + r, r * 5, rgb("ffe9b0"), alpha=strength)
        pen.circle(0, y + r * 0.95, r * 0.34, rgb("fff3cf"), glow=True)
        pen.fill(f"M{-r} {y + r} Q{-r} {y} 0 {y - r * 0.1} Q{r} {y} {r} {y + r} Z", shade)
        pen.shade(f"M{r * 0.2} {y} Q{r} {y} {r} {y + r} L{r * 0.5} {y + r} Z", 0.14)


def desk(painter: StagePainter, color: Rgb, *, inset: float = 0.04) -> None:
    """A table across the front whose top is `painter.surface_y`. Record it with `still`."""
    pen, y = painter.pen, painter.surface_y
    x0, x1 = painter.width * inset, painter.width * (1 - inset)
    thick = painter.height * 0.030
    foot = painter.height * 1.02
    painter.shadow(
        painter.width / 2, min(foot, painter.ground_y * 1.03), painter.width * 0.5, strength=0.2
    )
    for x in (x0 + painter.width * 0.05, x1 - painter.width * 0.05 - 7):
        pen.rect(x, y + thick, 7, foot - y, darker(color, 0.34))
    board = Fade(
        a=(0, y + thick), b=(0, y + thick * 3.4), start=darker(color, 0.26), end=darker(color, 0.18)
    )
    pen.rect(
        x0 + painter.width * 0.04, y + thick, x1 - x0 - painter.width * 0.08, thick * 2.2, board
    )
    painter.sheet([(x0, y), (x1, y), (x1, y + thick), (x0, y + thick)], color)
    with pen.plain():
        pen.rect(x0, y, x1 - x0, thick * 0.24, lighter(color, 0.34))
        pen.rect(x0, y + thick * 0.78, x1 - x0, thick * 0.22, darker(color, 0.16))


def dust_motes(painter: StagePainter, *, count: int = 12) -> None:
    """Specks that float in the light of a room: a still picture breathes."""
    rng = painter.random("motes")
    with painter.layer(0.7), painter.pen.plain():
        for _ in range(count):
            x0, y0, phase = rng.random(), rng.random(), rng.uniform(0, 6.28)
            x = (x0 * painter.width + painter.time_s * rng.uniform(0.8, 2.2)) % painter.width
            y = painter.height * (0.08 + 0.62 * y0) + 4 * painter.wave(6, phase)
            shine = 0.25 + 0.2 * painter.wave(3.1, phase)
            painter.pen.circle(x, y, 0.55, (255, 252, 238), alpha=shine, glow=True)


def potted_plant(pen: Pen, look: int = 0) -> None:
    """A plant in a pot, half width about 0.35; look 0 has broad leaves, 1 a small tuft."""
    pot = rgb("e9e2d6") if look % 2 == 0 else rgb("d98a5f")
    green = rgb("3f9a68")
    leaves = (-62, -38, -14, 12, 36, 60) if look % 2 == 0 else (-50, -24, 0, 24, 50)
    for index, angle in enumerate(leaves):
        reach = 0.66 - 0.0028 * abs(angle)
        tone = green if index % 2 else darker(green, 0.14)
        with pen.at(0, -0.30, turn=angle):
            pen.fill(
                f"M0 0 C{-0.13} {-reach * 0.4} {-0.1} {-reach * 0.8} 0 {-reach} "
                f"C{0.1} {-reach * 0.8} {0.13} {-reach * 0.4} 0 0 Z",
                tone,
            )
            with pen.plain():
                pen.line([(0, 0), (0, -reach * 0.86)], lighter(tone, 0.22), 0.014)
    pen.fill("M-.17 -.34 L.17 -.34 L.125 0 L-.125 0 Z", pot)
    pen.shade("M.05 -.34 L.17 -.34 L.125 0 L.04 0 Z", 0.12)
    pen.rect(-0.185, -0.36, 0.37, 0.07, darker(pot, 0.06), radius=0.015)

"""What falls, blows or hangs before the scene: rain, snow, fog, confetti, storm, wind.

Lightning follows WCAG 2.2 success criterion 2.3.1 with a wide margin: one soft swell of light, no
flicker, at most once in `LIGHTNING_PAUSE_S` seconds.
"""

from __future__ import annotations

import math

import skia

from studio.engine.scenery.catalogue import SETTING
from studio.engine.scenery.painter import StagePainter
from studio.engine.scenery.palette import NAMED, WHITE, Rgb, mix, rgb
from studio.engine.scenery.pen import Pen, sk_color

LIGHTNING_PAUSE_S = 5.0
_PAPER_COLORS = ("red", "orange", "yellow", "green", "teal", "blue", "purple", "pink")


def draw_weather(painter: StagePainter) -> None:
    """The stage's weather, before everything. Indoors only confetti falls."""
    weather = painter.stage.weather
    setting = SETTING[painter.stage.setting]
    if weather == "confetti":
        _confetti(painter)
        return
    if setting.place in ("indoor", "space") or setting.name == "underwater":
        return
    painter.canvas.save()
    if setting.name == "soil":  # the sky is above the ground
        top = skia.Rect.MakeLTRB(painter.left, painter.top, painter.right, painter.ground_y)
        painter.canvas.clipRect(top)
    if weather == "rain":
        _rain(painter, slant=0.16, strength=1.0)
    elif weather == "storm":
        _rain(painter, slant=0.42, strength=1.25)
        _lightning(painter)
    elif weather == "snow":
        _snow(painter)
    elif weather == "fog":
        _fog(painter)
    elif weather == "wind":
        _wind(painter)
    painter.canvas.restore()


def lightning_at(time_s: float, *, seed: int) -> float:
    """Brightness of the lightning at a time, 0 to 1: one swell in every pause."""
    since = (time_s + (seed % 17) / 17 * 2.0) % LIGHTNING_PAUSE_S - 1.6
    if since < 0 or since > 0.9:
        return 0.0
    return since / 0.12 if since < 0.12 else math.exp(-(since - 0.12) * 5.0) * (0.9 - since) / 0.78


def _rain(painter: StagePainter, *, slant: float, strength: float) -> None:
    rng = painter.random("rain")
    width, height = painter.width, painter.height
    color = mix((225, 236, 252), painter.tones.haze, 0.2)
    for layer, (count, speed, length, line) in enumerate(
        ((46, 150.0, 6.0, 0.45), (34, 215.0, 9.5, 0.7), (18, 290.0, 14.0, 1.0))
    ):
        path = skia.Path()
        reach = height + 2 * length
        for _ in range(round(count * strength * width / 200)):
            start, x = rng.uniform(0, reach), rng.uniform(-0.1, 1.25) * (width + slant * height)
            y = (start + painter.time_s * speed) % reach - length
            x -= slant * y
            path.moveTo(x, y)
            path.lineTo(x - slant * length, y + length)
        paint = _stroke(painter, color, line, 0.26 + 0.09 * layer)
        painter.canvas.drawPath(path, paint)
    if SETTING[painter.stage.setting].place == "outdoor":
        _splashes(painter)


def _splashes(painter: StagePainter) -> None:
    """Rings where drops meet the ground."""
    rng = painter.random("splashes")
    path = skia.Path()
    y0 = painter.ground_y * 0.94
    for index in range(18):
        age = (painter.time_s * 1.5 + index / 18 * 3.7) % 1.0
        turn = math.floor(painter.time_s * 1.5 + index / 18 * 3.7)
        x = (rng.random() + turn * 0.381966) % 1.0 * painter.width
        y = y0 + (painter.height - y0) * ((rng.random() + turn * 0.618) % 1.0)
        r = 0.6 + 3.0 * age
        if age < 0.75:
            path.addOval(skia.Rect.MakeLTRB(x - r, y - r * 0.3, x + r, y + r * 0.3))
    painter.canvas.drawPath(path, _stroke(painter, (235, 243, 255), 0.45, 0.34))


def _lightning(painter: StagePainter) -> None:
    power = lightning_at(painter.time_s, seed=painter.seed)
    if power <= 0.01:
        return
    reach = skia.Rect.MakeLTRB(painter.left, painter.top, painter.right, painter.bottom)
    painter.canvas.drawRect(reach, skia.Paint(Color=sk_color((236, 238, 255), 0.20 * power)))


def _snow(painter: StagePainter) -> None:
    rng = painter.random("flakes")
    for count, speed, size, alpha in (
        (52, 9.0, 0.75, 0.7),
        (34, 15.0, 1.25, 0.85),
        (13, 24.0, 2.1, 0.9),
    ):
        path = skia.Path()
        for _ in range(round(count * painter.width / 250)):
            start, x0 = rng.uniform(0, 1), rng.uniform(-0.05, 1.05) * painter.width
            phase, r = rng.uniform(0, 6.28), size * rng.uniform(0.7, 1.15)
            reach = painter.height + 8
            y = (start * reach + painter.time_s * speed * (0.8 + 0.4 * start)) % reach - 4
            x = x0 + 4.5 * math.sin(painter.time_s * 0.8 + phase) + 1.2 * math.sin(y * 0.11)
            path.addCircle(x, y, r)
        paint = skia.Paint(AntiAlias=True, Color=sk_color(WHITE, alpha))
        painter.canvas.drawPath(path, paint)


def _fog(painter: StagePainter) -> None:
    color = mix(painter.tones.horizon, WHITE, 0.25)
    rise = painter.height * 0.02
    for index, (part, alpha) in enumerate(((0.44, 0.36), (0.62, 0.38), (0.84, 0.28))):
        y = painter.height * part + rise * painter.wave(7 + index, index * 2.0)
        painter.veil(
            color, top=y - painter.height * 0.16, bottom=y + painter.height * 0.16, alpha=alpha
        )
    rng = painter.random("mist")
    reach = painter.width * 1.8
    for index in range(5):
        x = (rng.random() * reach + painter.time_s * (4 + 2 * index)) % reach - painter.width * 0.4
        painter.stamp(
            _mist, x, painter.height * (0.42 + 0.11 * index), color, height=painter.height * 0.2
        )


def _mist(pen: Pen, color: Rgb) -> None:
    """A long soft swathe about its foot."""
    with pen.at():
        pen.canvas.scale(1, 0.22)
        pen.halo(0, 0, 2.2, pen.style.paint(color), alpha=0.36)


def _confetti(painter: StagePainter) -> None:
    rng = painter.random("confetti")
    reach = painter.height + 12
    paths = [skia.Path() for _ in _PAPER_COLORS]
    for index in range(round(74 * max(1.0, painter.width / 284))):
        x0, y0, speed, phase = (
            rng.uniform(0, 1),
            rng.uniform(0, 1),
            rng.uniform(11, 22),
            rng.uniform(0, 6.3),
        )
        size = rng.uniform(1.0, 1.7)
        x = x0 * painter.width + 6 * math.sin(painter.time_s * 1.3 + phase)
        y = (y0 * reach + painter.time_s * speed) % reach - 6
        angle = painter.time_s * 2.2 * (1 if index % 2 else -1) + phase
        flat = 0.25 + 0.75 * abs(math.cos(painter.time_s * 3.1 + phase * 3))
        ax, ay = math.cos(angle) * size, math.sin(angle) * size
        bx, by = -math.sin(angle) * size * 0.62 * flat, math.cos(angle) * size * 0.62 * flat
        path = paths[index % len(paths)]
        path.moveTo(x + ax + bx, y + ay + by)
        for u, v in ((-1, 1), (-1, -1), (1, -1)):
            path.lineTo(x + u * ax + v * bx, y + u * ay + v * by)
        path.close()
    for path, name in zip(paths, _PAPER_COLORS, strict=True):
        paint = skia.Paint(AntiAlias=True, Color=sk_color(mix(NAMED[name], WHITE, 0.12)))
        painter.canvas.drawPath(path, paint)


def _wind(painter: StagePainter) -> None:
    rng = painter.random("wind")
    width, height = painter.width, painter.height
    reach = width * 1.5
    for _ in range(7):
        length, y = rng.uniform(0.12, 0.26) * width, rng.uniform(0.08, 0.78) * height
        x = (rng.random() * reach + painter.time_s * rng.uniform(85, 130)) % reach - width * 0.3
        path = skia.Path()
        path.moveTo(x, y)
        bend = 2.2 * math.sin(painter.time_s * 1.7 + y)
        path.cubicTo(x + length * 0.3, y - bend, x + length * 0.6, y + bend, x + length, y)
        painter.canvas.drawPath(path, _stroke(painter, (255, 255, 255), 0.8, 0.32))
    leaves = ("c8973f", "d0743a", "7fa648", "b5533a")
    for index in range(12):
        speed, y0, phase = rng.uniform(45, 80), rng.uniform(0.25, 0.95), rng.uniform(0, 6.28)
        x = (rng.random() * reach + painter.time_s * speed) % reach - width * 0.25
        y = y0 * height + 9 * math.sin(painter.time_s * 1.9 + phase)
        painter.stamp(
            _leaf, x, y, leaves[index % 4], height=4.2,
            turn=math.degrees(painter.time_s * 2.4 + phase) % 360,
        )  # fmt: skip


def _leaf(pen: Pen, color: str) -> None:
    pen.fill("M0 0 C.5 -.2 .5 -.8 0 -1 C-.5 -.8 -.5 -.2 0 0 Z", rgb(color))


def _stroke(painter: StagePainter, color: Rgb, width: float, alpha: float) -> skia.Paint:
    ink = color
    if painter.style.name == "line":  # white strokes would vanish on paper
        ink, alpha = (96, 120, 160), alpha * 1.3
    return skia.Paint(
        AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=width,
        StrokeCap=skia.Paint.kRound_Cap, Color=sk_color(ink, min(1.0, alpha)),
    )  # fmt: skip

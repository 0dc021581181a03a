"""The sky of outdoor settings: gradient, sun or moon, stars, drifting clouds."""

from __future__ import annotations

import math
import random

import skia

from studio.engine.scenery.painter import StagePainter
from studio.engine.scenery.palette import Rgb, mix
from studio.engine.scenery.pen import Pen, sk_color
from studio.engine.scenery.terrain import cloud_path

_CLOUDS = {
    "clear": 2,
    "clouds": 7,
    "rain": 8,
    "storm": 9,
    "snow": 5,
    "fog": 3,
    "wind": 6,
    "confetti": 2,
}
_STARRY = ("clear", "stars", "confetti", "wind", "clouds")


def draw_sky(painter: StagePainter, *, clouds: bool = True) -> None:
    """The whole sky, behind everything: call it first."""
    painter.still(_air, parallax=0.0)
    tones, stage = painter.tones, painter.stage
    if stage.weather == "stars" or (tones.is_night and stage.weather in _STARRY):
        draw_stars(painter)
    if stage.has_sun and stage.weather not in ("rain", "storm", "fog", "snow"):
        with painter.layer(0.06):
            draw_sun(painter)
    if clouds:
        draw_clouds(painter)


def sun_place(painter: StagePainter) -> tuple[float, float, float]:
    """Centre and radius of the sun or moon, in units, at this moment."""
    tones = painter.tones
    x = painter.stage.sun_x * painter.width
    part = 0.80 if tones.is_low else 0.30
    climb = {"sunrise": -0.05, "sunset": 0.05, "golden hour": 0.03}.get(painter.stage.light, 0.012)
    y = painter.horizon_y * (part + climb * (painter.moment.progress - 0.5) * 1.6)
    radius = painter.frame.unit * (0.098 if tones.is_low else 0.068)
    return x, y, radius


def draw_sun(painter: StagePainter) -> None:
    """Sun or moon with its glow; the caller sets the layer."""
    x, y, r = sun_place(painter)
    tones, pen = painter.tones, painter.pen
    breath = 1 + 0.05 * painter.wave(5.5)
    pen.halo(x, y, r * (5.2 if tones.is_low else 4.2) * breath, tones.sun, alpha=0.42)
    if tones.is_lunar:
        _moon(painter, x, y, r)
        return
    pen.halo(x, y, r * 2.0 * breath, mix(tones.sun, (255, 255, 255), 0.4), alpha=0.55)
    with pen.shining():
        pen.circle(x, y, r, mix(tones.sun, (255, 255, 255), 0.25), glow=True)


def _moon(painter: StagePainter, x: float, y: float, r: float) -> None:
    pen, sun = painter.pen, painter.tones.sun
    if painter.stage.variant % 2 == 0:
        with pen.shining():
            pen.circle(x, y, r, sun, glow=True)
            for dx, dy, size in ((-0.34, -0.22, 0.2), (0.26, 0.32, 0.27), (0.32, -0.36, 0.13)):
                crater = mix(sun, (176, 178, 190), 0.32)
                pen.circle(x + dx * r, y + dy * r, size * r, crater, glow=True)
        return
    crescent = skia.Path()
    crescent.addCircle(x, y, r)
    bite = skia.Path()
    bite.addCircle(x + r * 0.46, y - r * 0.2, r * 0.88)
    moon = skia.Op(crescent, bite, skia.PathOp.kDifference_PathOp)
    with pen.shining():
        pen.fill(moon if moon is not None else crescent, sun, glow=True)


def draw_stars(
    painter: StagePainter, *, count: int = 0, bottom: float | None = None, parallax: float = 0.03
) -> None:
    """Stars above `bottom` (default: near the horizon); some twinkle."""
    number = count or (110 if painter.stage.weather == "stars" else 60)
    painter.still(_faint_stars, number, bottom, parallax=parallax)
    rng = painter.random("bright stars")
    low = painter.horizon_y * 0.85 if bottom is None else bottom
    canvas = painter.canvas
    with painter.layer(parallax):
        for _ in range(number // 6):
            x, y, size = rng.uniform(0, painter.width), rng.uniform(0, low), rng.uniform(0.55, 1.0)
            shine = 0.62 + 0.38 * math.sin(painter.time_s * rng.uniform(1.4, 2.8) + x)
            paint = skia.Paint(AntiAlias=True, Color=sk_color((255, 251, 235), shine))
            canvas.drawCircle(x, y, size * (0.75 + 0.35 * shine), paint)


def _faint_stars(painter: StagePainter, count: int, bottom: float | None) -> None:
    rng = painter.random("stars")
    low = painter.horizon_y * 0.92 if bottom is None else bottom
    for _ in range(count):
        x, y = rng.uniform(painter.left, painter.right), rng.uniform(painter.top, low)
        fade = 1.0 - 0.7 * max(0.0, y / max(low, 1.0)) ** 2 if bottom is None else 1.0
        alpha = rng.uniform(0.35, 0.9) * fade
        paint = skia.Paint(AntiAlias=True, Color=sk_color((255, 251, 238), alpha))
        painter.canvas.drawCircle(x, y, rng.uniform(0.22, 0.6), paint)


def draw_clouds(painter: StagePainter, *, low: float = 0.72) -> None:
    """Clouds that drift to the right and come back on the left; as many as the weather has."""
    weather = painter.stage.weather
    count = _CLOUDS.get(weather, 2)
    if painter.tones.is_night and weather in ("clear", "stars"):
        count = 1
    if painter.stage.setting == "sky":
        count += 3
    rng = painter.random("clouds")
    reach = painter.width * 1.5
    hurry = {"wind": 3.2, "storm": 2.4}.get(weather, 1.0)
    if painter.stage.setting == "sky":
        hurry *= 2.2  # up there the clouds are all that tells of speed
    span = painter.horizon_y * low
    for index in range(count):
        part = (index + rng.uniform(0.15, 0.85)) / count
        near = rng.random()
        start = (index * 0.618 + rng.uniform(0, 0.18)) % 1.0
        x = (
            start * reach + painter.time_s * hurry * (1.5 + 2.2 * near)
        ) % reach - painter.width * 0.25
        y = painter.horizon_y * 0.10 + span * (1 - near) * 0.78 + 0.1 * span * part
        size = painter.frame.unit * (0.075 + 0.075 * near)
        with painter.layer(0.06 + 0.12 * near):
            look = rng.randrange(6)
            painter.stamp(
                _cloud, x, y, look, painter.seed % 50, _cloud_color(painter), height=size,
                flip=look % 2 == 0,
            )  # fmt: skip


def _cloud_color(painter: StagePainter) -> Rgb:
    return mix(painter.tones.cloud, painter.tones.horizon, 0.10)


def _cloud(pen: Pen, look: int, seed: int, color: Rgb) -> None:
    """A cloud 2 wide about its foot, with a shaded belly."""
    rng = random.Random(look * 100 + seed)
    path = cloud_path(rng, puffs=rng.choice((4, 5)))
    pen.fill(path, color, alpha=0.94, glow=True)
    with pen.inside(path):
        belly = mix(color, (120, 132, 178), 0.16)
        pen.ellipse(0.15, 0.16, 1.3, 0.30, belly, alpha=0.75, glow=True)


def _air(painter: StagePainter) -> None:
    tones = painter.tones
    painter.gradient(
        tones.top, tones.middle, tones.horizon, top=painter.top, bottom=painter.horizon_y + 6,
        is_lit=False,
    )  # fmt: skip
    painter.gradient(
        tones.horizon, top=painter.horizon_y + 5.5, bottom=painter.bottom, is_lit=False
    )

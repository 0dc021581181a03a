"""Water in layers: bands of waves that travel, glints, the sun's path on them."""

from __future__ import annotations

import math

import skia

from studio.engine.scenery.heavens import sun_place
from studio.engine.scenery.painter import StagePainter
from studio.engine.scenery.palette import WHITE, Rgb, mix, rgb
from studio.engine.scenery.pen import sk_color

SEA_NEAR, SEA_FAR = rgb("1f86b4"), rgb("52b9cf")


def wave_path(
    painter: StagePainter, *, y: float, height: float, length: float, shift: float, bottom: float
) -> skia.Path:
    """Everything below a line of rounded waves, cubic pieces of half a wave each."""
    path = skia.Path()
    half = length / 2
    first = math.floor((painter.left + shift) / half) - 1
    x = first * half - shift
    sign = 1 if first % 2 == 0 else -1
    path.moveTo(x, y)
    while x < painter.right:
        path.cubicTo(
            x + half * 0.36, y - sign * height, x + half * 0.64, y - sign * height, x + half, y
        )
        x += half
        sign = -sign
    path.lineTo(x, bottom)
    path.lineTo(first * half - shift, bottom)
    path.close()
    return path


def draw_waves(
    painter: StagePainter, *, top: float, bottom: float, near: Rgb, far: Rgb, count: int = 5,
    calm: float = 1.0,
) -> None:  # fmt: skip
    """Bands of waves from the far water (`top`) to the near one; the last reaches the bottom."""
    for index in range(count):
        part = (index + 1) / count
        y = top + (bottom - top) * part**1.35 * (count - 1) / count
        color = mix(far, near, part)
        speed = (4.5 + 7.0 * part) * (1 if index % 2 else -0.7)
        bob = 1.3 * part * painter.wave(4.2 + index * 0.6, index * 1.9)
        with painter.layer(0.25 + 0.75 * part):
            path = wave_path(
                painter, y=y + bob, height=(0.7 + 1.5 * part) * calm, length=16 + 22 * part,
                shift=painter.time_s * speed + index * 13, bottom=painter.bottom,
            )  # fmt: skip
            painter.sheet(path, color, depth=0.22 * (1 - part))
            _crest(painter, index, y=y + bob, part=part, shift=painter.time_s * speed)


def _crest(painter: StagePainter, index: int, *, y: float, part: float, shift: float) -> None:
    """Short light lines that ride on a band."""
    rng = painter.random(f"crest {index}")
    path = skia.Path()
    reach = painter.right - painter.left
    for _ in range(7):
        x = painter.left + (rng.random() * reach - shift) % reach
        length, drop = rng.uniform(5, 13) * (0.4 + part), rng.uniform(1.6, 5.5) * (0.4 + part)
        path.moveTo(x, y + drop)
        path.quadTo(x + length / 2, y + drop - 0.8, x + length, y + drop)
    tint = painter.style.paint(painter.tone(mix(WHITE, painter.tones.horizon, 0.3)))
    paint = skia.Paint(
        AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=0.45 + 0.4 * part,
        StrokeCap=skia.Paint.kRound_Cap, Color=sk_color(tint, 0.42),
    )  # fmt: skip
    painter.canvas.drawPath(path, paint)


def draw_sun_path(painter: StagePainter, *, top: float, bottom: float) -> None:
    """The light that sun or moon lays on the water; draw it between or after the waves."""
    stage = painter.stage
    if not stage.has_sun or stage.weather in ("rain", "storm", "fog", "snow") or painter.style.edge:
        return
    x, _, r = sun_place(painter)
    path = skia.Path()
    for index in range(9):
        part = index / 8
        y = top + 1.5 + (bottom - top) * part**1.3
        half = r * (0.5 + 1.0 * part) * (1 + 0.3 * painter.wave(2.6, index * 1.7))
        thick = 0.7 + 1.3 * part
        shift = 2.0 * painter.wave(3.4, index * 2.3) * (0.3 + part)
        path.addRoundRect(
            skia.Rect.MakeXYWH(x - half + shift, y, 2 * half, thick), thick / 2, thick / 2
        )
    with painter.layer(0.2):
        tint = painter.style.paint(painter.tones.sun)
        painter.canvas.drawPath(path, skia.Paint(AntiAlias=True, Color=sk_color(tint, 0.55)))


def sea_colors(painter: StagePainter, *, near: Rgb, far: Rgb) -> tuple[Rgb, Rgb]:
    """Near and far water, the far one mirroring the sky."""
    return near, mix(far, painter.tones.middle, 0.35)


def sea_base(painter: StagePainter) -> None:
    """The water's ground colour from the horizon down. Record it with `still`."""
    near, far = sea_colors(painter, near=SEA_NEAR, far=SEA_FAR)
    far = mix(painter.tone(far), painter.tones.horizon, 0.3)
    painter.gradient(
        far, painter.tone(near), top=painter.horizon_y, bottom=painter.bottom, is_lit=False
    )


def draw_gulls(painter: StagePainter) -> None:
    """Three far gulls that cross the sky."""
    rng = painter.random("gulls")
    with painter.layer(0.3), painter.pen.plain():
        for index in range(3):
            reach = painter.width * 1.3
            x = (rng.random() * reach + painter.time_s * (5 + index)) % reach - painter.width * 0.15
            y = painter.horizon_y * (0.42 + 0.13 * rng.random()) + 2 * painter.wave(5, index)
            lift = 1.1 * painter.wave(1.1, index * 2.0)
            color = mix(painter.tones.cloud, (60, 70, 100), 0.45)
            painter.pen.line(
                f"M{x - 3.4} {y - 0.6 - lift} "
                f"Q{x - 1.5} {y - 1.3} {x} {y} "
                f"Q{x + 1.5} {y - 1.3} {x + 3.4} {y - 0.6 - lift}",
                color,
                0.6,
            )

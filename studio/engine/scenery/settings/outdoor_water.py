"""Ocean and beach: waves to the horizon, surf on sand."""

from __future__ import annotations

from studio.engine.scenery.flora import bush, palm
from studio.engine.scenery.heavens import draw_sky
from studio.engine.scenery.painter import SettingDrawing, StagePainter
from studio.engine.scenery.palette import WHITE, darker, mix, rgb
from studio.engine.scenery.pen import Fade
from studio.engine.scenery.waters import (
    SEA_FAR,
    SEA_NEAR,
    draw_gulls,
    draw_sun_path,
    draw_waves,
    sea_base,
    sea_colors,
    wave_path,
)


def draw_ocean(painter: StagePainter) -> None:
    """The open sea to the horizon, perhaps a far coast."""
    draw_sky(painter)
    painter.still(sea_base, parallax=0.1)
    if painter.stage.variant % 2:
        painter.still(_far_coast, parallax=0.12)
    near, far = sea_colors(painter, near=SEA_NEAR, far=SEA_FAR)
    top = painter.horizon_y + 2
    draw_waves(
        painter, top=top, bottom=painter.height, near=darker(near, 0.1), far=far, count=7, calm=1.25
    )
    draw_sun_path(painter, top=top, bottom=painter.ground_y)
    draw_gulls(painter)


def _far_coast(painter: StagePainter) -> None:
    pen = painter.distant(0.62)
    y, w = painter.horizon_y + 0.6, painter.width
    start = 0.02 if painter.seed % 2 else 0.58
    for x, half, rise in ((0.06, 0.20, 7), (0.2, 0.16, 11), (0.32, 0.12, 5)):
        at = (start + x) * w
        pen.fill(f"M{at - half * w} {y} Q{at} {y - rise * 2} {at + half * w} {y} Z", rgb("4f7f86"))


def draw_beach(painter: StagePainter) -> None:
    """Sea, surf that breathes on the sand, palms at an edge."""
    draw_sky(painter)
    painter.still(sea_base, parallax=0.1)
    painter.still(_far_coast, parallax=0.12)
    near, far = sea_colors(painter, near=rgb("2f9fc0"), far=rgb("5cc4cf"))
    top, shore = painter.horizon_y + 2, _shore_y(painter)
    draw_waves(
        painter, top=top, bottom=shore + 6, near=mix(near, rgb("7fd6d2"), 0.5), far=far, count=4
    )
    draw_sun_path(painter, top=top, bottom=shore - 4)
    _surf(painter, shore)
    painter.still(_beach_sand)
    with painter.layer(1.0):
        _palms(painter)
    draw_gulls(painter)


def _shore_y(painter: StagePainter) -> float:
    return painter.horizon_y + (painter.ground_y - painter.horizon_y) * 0.60


def _surf(painter: StagePainter, shore: float) -> None:
    """Two foams that run up the sand and back."""
    for index, (alpha, reach) in enumerate(((0.55, 3.4), (0.95, 2.0))):
        y = shore - 1.4 + index * 1.6 + reach * painter.wave(4.6, index * 0.9)
        with painter.layer(0.95):
            foam = wave_path(
                painter,
                y=y,
                height=1.1,
                length=52,
                shift=index * 20 + 3 * painter.wave(9),
                bottom=painter.bottom,
            )
            painter.pen.fill(foam, mix(WHITE, rgb("bfe9ea"), 0.25), alpha=alpha)
            wet = wave_path(
                painter,
                y=y + 2.0,
                height=1.1,
                length=52,
                shift=index * 20 + 3 * painter.wave(9),
                bottom=painter.bottom,
            )
            with painter.pen.plain():
                painter.pen.fill(wet, rgb("dcbf8c"))


def _beach_sand(painter: StagePainter) -> None:
    sand = rgb("f4dcaa")
    ridge = painter.ridge("sand", y=_shore_y(painter) + 7.5, amplitude=1.8)
    painter.land(
        ridge, Fade(a=(0, ridge.y), b=(0, painter.height), start=sand, end=darker(sand, 0.13))
    )
    rng = painter.random("shells")
    with painter.pen.plain():
        for index in range(2):
            fold = painter.ridge(
                f"fold {index}", y=painter.ground_y + painter.height * 0.05 * index, amplitude=2
            )
            painter.pen.line(
                fold.line(painter.left, painter.right), darker(sand, 0.12), 0.7, alpha=0.6
            )
        for _ in range(9):
            x = rng.uniform(0, 1) * painter.width
            y = rng.uniform(painter.ground_y * 0.98, painter.height)
            painter.pen.ellipse(
                x, y, 1.3, 0.8, rng.choice((rgb("fdf3e4"), rgb("f3b8a0"), rgb("e0a87c")))
            )


def _palms(painter: StagePainter) -> None:
    side = painter.stage.variant % 2
    base = painter.ground_y * 0.985
    for part, tall, look in ((0.03, 92, 0), (0.115, 62, 1)):
        x = painter.width * (part if side else 1 - part)
        painter.shadow(x + 5, base, 16, strength=0.2)
        painter.stamp(
            palm, x, base, look, height=tall, lean=painter.sway(x, amount=1.4), flip=not side
        )
    edge = painter.width * (0.02 if side else 0.98)
    painter.stamp(bush, edge, base + 1, "4f9e62", height=11, lean=painter.sway(edge, amount=2))


DRAWINGS: dict[str, SettingDrawing] = {
    "ocean": draw_ocean,
    "beach": draw_beach,
}

"""Mountains and snow: wide land in layers that fade into the haze."""

from __future__ import annotations

import random

from studio.engine.scenery.flora import (
    PINE_GREENS,
    grass_tuft,
    pine_tree,
    wild_flower,
)
from studio.engine.scenery.heavens import draw_sky
from studio.engine.scenery.painter import SettingDrawing, StagePainter
from studio.engine.scenery.palette import Rgb, darker, lighter, mix, rgb
from studio.engine.scenery.pen import Fade
from studio.engine.scenery.terrain import Ridge


def draw_mountains(painter: StagePainter) -> None:
    """Two ranges with snow, a lake of mist, a meadow with firs that sway."""
    draw_sky(painter)
    painter.still(_range, 0, parallax=0.12)
    painter.still(_range, 1, parallax=0.24)
    painter.still(_foothills, parallax=0.45)
    haze = mix(painter.tones.haze, painter.tones.horizon, 0.5)
    with painter.layer(0.4):
        y = painter.horizon_y + painter.height * 0.05
        painter.veil(haze, top=y - 9, bottom=y + 13, alpha=0.5 + 0.08 * painter.wave(6))
    painter.still(_meadow)
    with painter.layer(1.0):
        _firs(painter, _meadow_ridge(painter))
        _tufts(painter, _meadow_ridge(painter), color="4c9a58", flowers=True)


def _range(painter: StagePainter, layer: int) -> None:
    rng = painter.random(f"range {layer}")
    base = (rgb("7286ad"), rgb("7c88a6"), rgb("8a82a2"))[painter.seed % 3]
    depth, reach = ((0.58, 0.40), (0.26, 0.31))[layer]
    foot = painter.horizon_y + painter.height * 0.07
    count = 6 if painter.frame.is_tall else 7
    span = painter.right - painter.left
    places = [(index + rng.uniform(0.15, 0.85)) / count for index in range(count)]
    for part in sorted(places, key=lambda part: abs(part - 0.5), reverse=layer == 1):
        # The range rises to one side, so that the sky keeps a calm place for what is in the air.
        side = 0.72 + 0.5 * abs(part - (0.35 if painter.stage.variant % 2 else 0.65))
        rise = 110 * reach * 2.0 * side * rng.uniform(0.72, 1.08)
        _peak(
            painter, rng, x=painter.left + span * part, y=foot, rise=rise, color=base, depth=depth
        )


def _peak(
    painter: StagePainter, rng: random.Random, *, x: float, y: float, rise: float, color: Rgb,
    depth: float,
) -> None:  # fmt: skip
    """One mountain: a lit and a shaded face, a jagged cap of snow."""
    half = rise * rng.uniform(0.85, 1.15)
    tip = x + rng.uniform(-0.12, 0.12) * half
    pen = painter.distant(depth)
    painter.sheet(
        [(x - half, y), (tip - half * 0.28, y - rise * 0.66), (tip, y - rise),
         (tip + half * 0.34, y - rise * 0.58), (x + half, y)],
        Fade(a=(0, y - rise), b=(0, y), start=color, end=mix(color, lighter(color, 0.4), 0.6)),
        depth=depth,
    )  # fmt: skip
    with pen.plain():
        fold = tip + half * rng.uniform(0.0, 0.1)
        pen.fill(
            [(tip, y - rise), (tip + half * 0.34, y - rise * 0.58), (x + half, y), (x + half * 0.2, y),
             (fold + half * 0.12, y - rise * 0.36), (fold, y - rise * 0.62)],
            darker(color, 0.22), alpha=0.8,
        )  # fmt: skip
        snow = rgb("f5f9fd")
        line = y - rise * 0.68
        pen.fill(
            [(tip, y - rise), (tip - half * 0.27, line), (tip - half * 0.16, line - rise * 0.035),
             (tip - half * 0.09, line + rise * 0.06), (tip - half * 0.01, line - rise * 0.03),
             (tip + half * 0.02, line + rise * 0.02), (fold, y - rise * 0.80)],
            snow,
        )  # fmt: skip
        pen.fill(
            [(tip, y - rise), (fold, y - rise * 0.80), (tip + half * 0.02, line + rise * 0.02),
             (tip + half * 0.12, line - rise * 0.02), (tip + half * 0.19, line + rise * 0.05),
             (tip + half * 0.265, line + rise * 0.01)],
            mix(snow, rgb("8fa6d0"), 0.42),
        )  # fmt: skip


def _foothills(painter: StagePainter) -> None:
    green = rgb("5a9a80")
    for name, part, depth in (("far", 0.035, 0.5), ("near", 0.085, 0.28)):
        ridge = painter.ridge(
            f"foothill {name}",
            y=painter.horizon_y + painter.height * part,
            amplitude=5.5,
            waves=1.6,
        )
        painter.land(ridge, mix(green, rgb("4a8a8a"), depth), depth=depth)
        rng = painter.random(f"far firs {name}")
        for _ in range(26):
            x = rng.uniform(painter.left, painter.right)
            tall = rng.uniform(6, 11) * (1.4 - depth)
            color = rng.choice(PINE_GREENS)
            painter.stamp(pine_tree, x, ridge(x) + 1.5, color, height=tall, depth=depth * 0.9)


def _meadow_ridge(painter: StagePainter) -> Ridge:
    middle = (painter.horizon_y + painter.ground_y) / 2
    return painter.ridge("meadow", y=middle + painter.height * 0.045, amplitude=4.5)


def _meadow(painter: StagePainter) -> None:
    green = rgb("74b866")
    ridge = _meadow_ridge(painter)
    fade = Fade(a=(0, ridge.y - 5), b=(0, painter.height), start=green, end=darker(green, 0.26))
    painter.land(ridge, fade)
    fold = painter.ridge("fold", y=painter.ground_y + painter.height * 0.015, amplitude=3.2)
    with painter.pen.plain():
        painter.land(
            fold, Fade(a=(0, fold.y), b=(0, painter.height), start=rgb("69ad5f"), end=rgb("4c8c52"))
        )


def _firs(painter: StagePainter, ridge: Ridge) -> None:
    """Two groves at the edges; the middle stays free for the subjects."""
    rng = painter.random("firs")
    snowy = painter.stage.weather == "snow"
    for side, low, high in ((0, -0.08, 0.20), (1, 0.80, 1.08)):
        for index in range(4 + side):
            x = rng.uniform(low, high) * painter.width
            near = (index + 1) / 5
            y = ridge(x) + 2 + near * 9
            painter.stamp(
                pine_tree, x, y, rng.choice(PINE_GREENS), snowy, height=22 + 17 * near,
                lean=painter.sway(x), depth=0.12 * (1 - near),
            )  # fmt: skip


def _tufts(painter: StagePainter, ridge: Ridge, *, color: str, flowers: bool = False) -> None:
    rng = painter.random("tufts")
    for index in range(16):
        x = rng.uniform(-0.05, 1.05) * painter.width
        y = max(ridge(x) + 7, painter.ground_y * rng.uniform(0.92, 1.12))
        if flowers and index % 4 == 0:
            petal = rng.choice(("f7b7c8", "fff2c4", "f6d55c", "e8e4ff"))
            painter.stamp(
                wild_flower, x, y, petal, index % 2, height=4.6, lean=painter.sway(x, amount=5)
            )
        else:
            painter.stamp(
                grass_tuft, x, y, color, index % 3, height=3.4, lean=painter.sway(x, amount=7)
            )


def draw_snow(painter: StagePainter) -> None:
    """Soft white hills with snowy firs and long blue shadows."""
    draw_sky(painter)
    painter.still(_white_hill, 0, parallax=0.2)
    painter.still(_white_hill, 1, parallax=0.45)
    painter.still(_white_hill, 2, parallax=0.7)
    painter.still(_snow_field)
    ridge = painter.ridge("field", y=_field_y(painter), amplitude=4)
    rng = painter.random("near firs")
    with painter.layer(1.0):
        for low, high in ((-0.06, 0.15), (0.86, 1.08)):
            for near in (0.3, 0.7, 1.0):
                x = rng.uniform(low, high) * painter.width
                y = ridge(x) + 2 + 8 * near
                painter.stamp(
                    pine_tree, x, y, rng.choice(PINE_GREENS), True, height=24 + 20 * near,
                    lean=painter.sway(x),
                )  # fmt: skip
        _glitter(painter, top=ridge.y + 8)


def _field_y(painter: StagePainter) -> float:
    return (painter.horizon_y + painter.ground_y) / 2 + painter.height * 0.05


def _white_hill(painter: StagePainter, layer: int) -> None:
    depth = (0.5, 0.3, 0.14)[layer]
    y = painter.horizon_y + painter.height * (-0.03, 0.03, 0.085)[layer]
    ridge = painter.ridge(
        f"white {layer}", y=y, amplitude=(9, 7, 5)[layer], waves=1.2 + 0.3 * layer
    )
    snow = mix(rgb("f2f8fd"), rgb("a8c4e4"), (0.55, 0.36, 0.18)[layer])
    fade = Fade(
        a=(0, y - 8),
        b=(0, y + painter.height * 0.16),
        start=snow,
        end=mix(snow, rgb("9fbce0"), 0.3),
    )
    painter.land(ridge, fade, depth=depth)
    rng = painter.random(f"white firs {layer}")
    for _ in range((22, 15, 9)[layer]):
        x = rng.uniform(painter.left, painter.right)
        size = rng.uniform(0.7, 1.15) * (8, 13, 20)[layer]
        painter.stamp(
            pine_tree, x, ridge(x) + 1.4, rng.choice(PINE_GREENS), True, height=size, depth=depth
        )


def _snow_field(painter: StagePainter) -> None:
    snow, blue = rgb("f7fbfe"), rgb("c3d7ec")
    ridge = painter.ridge("field", y=_field_y(painter), amplitude=4)
    painter.land(ridge, Fade(a=(0, ridge.y), b=(0, painter.height), start=snow, end=blue))
    with painter.pen.plain():
        for index in range(3):
            drift = painter.ridge(
                f"drift {index}",
                y=painter.ground_y + painter.height * (0.01 + 0.05 * index),
                amplitude=2.4,
            )
            painter.land(
                drift,
                Fade(a=(0, drift.y), b=(0, drift.y + 14), start=snow, end=mix(snow, blue, 0.5)),
            )


def _glitter(painter: StagePainter, *, top: float) -> None:
    """Points of light that come and go on the snow."""
    rng = painter.random("glitter")
    for _ in range(14):
        x, y = rng.uniform(0, painter.width), rng.uniform(top, painter.height)
        shine = max(0.0, painter.wave(rng.uniform(1.8, 3.4), rng.uniform(0, 6.28)))
        with painter.pen.plain():
            painter.pen.circle(x, y, 0.55, (255, 255, 255), alpha=0.85 * shine, glow=True)


DRAWINGS: dict[str, SettingDrawing] = {
    "mountains": draw_mountains,
    "snow": draw_snow,
}

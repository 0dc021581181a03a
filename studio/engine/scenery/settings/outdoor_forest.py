"""The forest: trees in layers with light between them."""

from __future__ import annotations

from studio.engine.scenery.flora import (
    LEAF_GREENS,
    PINE_GREENS,
    bush,
    far_tree,
    grass_tuft,
    pine_tree,
    round_tree,
)
from studio.engine.scenery.heavens import draw_sky
from studio.engine.scenery.painter import SettingDrawing, StagePainter
from studio.engine.scenery.palette import darker, lighter, mix, rgb
from studio.engine.scenery.pen import Fade


def draw_forest(painter: StagePainter) -> None:
    """Deep woods in four layers with light between them and a path to the eye."""
    draw_sky(painter)
    for layer in range(3):
        painter.still(_woods, layer, parallax=(0.15, 0.32, 0.55)[layer])
        if not painter.style.edge:
            with painter.layer((0.15, 0.32, 0.55)[layer]):
                mist = mix(painter.tones.haze, painter.tones.horizon, 0.4)
                y = painter.horizon_y + painter.height * (0.03 + 0.06 * layer)
                painter.veil(
                    mist, top=y - 20, bottom=y + 8, alpha=0.34 + 0.05 * painter.wave(7, layer)
                )
    painter.still(_forest_floor)
    with painter.layer(1.0):
        _sunbeams(painter)
        _near_trees(painter)
        _undergrowth(painter)


def _is_pine(painter: StagePainter) -> bool:
    return painter.stage.variant % 2 == 1


def _woods(painter: StagePainter, layer: int) -> None:
    rng = painter.random(f"woods {layer}")
    depth = (0.62, 0.42, 0.2)[layer]
    y = painter.horizon_y + painter.height * (0.02, 0.075, 0.13)[layer]
    ridge = painter.ridge(f"woods {layer}", y=y, amplitude=3.5)
    count = (26, 18, 12)[layer]
    for index in range(count):
        x = painter.left + (painter.right - painter.left) * (index + rng.uniform(0.1, 0.9)) / count
        tall = (52, 60, 66)[layer] * rng.uniform(0.75, 1.15)
        if layer == 2 and 0.30 < x / painter.width < 0.70:
            tall *= 0.5
        color = rng.choice(PINE_GREENS) if _is_pine(painter) else rng.choice(LEAF_GREENS)
        if _is_pine(painter):
            painter.stamp(
                pine_tree,
                x,
                ridge(x) + 3,
                color,
                painter.stage.weather == "snow",
                height=tall,
                depth=depth,
            )
        else:
            painter.stamp(
                far_tree, x, ridge(x) + 3, color, rng.randrange(2), height=tall, depth=depth
            )
    painter.land(ridge, mix(rgb("4f9a62"), rgb("3f8a70"), 0.5), depth=depth)


def _forest_floor(painter: StagePainter) -> None:
    green = rgb("64ad60")
    y = painter.horizon_y + (painter.ground_y - painter.horizon_y) * 0.62
    ridge = painter.ridge("floor", y=y, amplitude=2.6)
    painter.land(ridge, Fade(a=(0, y), b=(0, painter.height), start=green, end=darker(green, 0.34)))
    w, middle = painter.width, painter.width * 0.5
    path = rgb("d9bf8e")
    with painter.pen.plain():
        painter.pen.fill(
            f"M{middle - w * 0.02} {y - 0.5} "
            f"C{middle + w * 0.10} {y + 9} {middle - w * 0.22} {painter.ground_y} "
            f"{middle - w * 0.24} {painter.bottom} "
            f"L{middle + w * 0.24} {painter.bottom} "
            f"C{middle + w * 0.12} {painter.ground_y} {middle + w * 0.13} {y + 9} "
            f"{middle + w * 0.02} {y - 0.5} Z",
            Fade(a=(0, y), b=(0, painter.height), start=lighter(path, 0.1), end=darker(path, 0.16)),
        )


def _sunbeams(painter: StagePainter) -> None:
    if painter.is_night or painter.style.edge or painter.stage.weather in ("rain", "storm", "fog"):
        return
    with painter.pen.plain():
        for index in range(3):
            x = painter.width * (0.20 + 0.22 * index) + 5 * painter.wave(11, index)
            alpha = 0.085 + 0.035 * painter.wave(5.5, index * 2)
            painter.pen.fill(
                [
                    (x, painter.top),
                    (x + 16, painter.top),
                    (x - 26, painter.ground_y),
                    (x - 66, painter.ground_y),
                ],
                painter.tones.sun,
                alpha=alpha,
                glow=True,
            )


def _near_trees(painter: StagePainter) -> None:
    rng = painter.random("near trees")
    for part in (-0.035, 0.10, 0.90, 1.035):
        x = part * painter.width
        y = painter.ground_y * (0.955 if 0 < part < 1 else 1.0)
        tall = rng.uniform(80, 96) if 0 < part < 1 else 118
        color = rng.choice(PINE_GREENS) if _is_pine(painter) else rng.choice(LEAF_GREENS)
        painter.shadow(x + 5, y, tall * 0.24, strength=0.22)
        if _is_pine(painter):
            painter.stamp(
                pine_tree,
                x,
                y,
                color,
                painter.stage.weather == "snow",
                height=tall,
                lean=painter.sway(x),
            )
        else:
            painter.stamp(
                round_tree, x, y, color, rng.randrange(3), height=tall, lean=painter.sway(x)
            )


def _undergrowth(painter: StagePainter) -> None:
    rng = painter.random("undergrowth")
    for index in range(16):
        x = rng.uniform(-0.05, 1.05) * painter.width
        y = painter.ground_y * rng.uniform(0.90, 1.1)
        if abs(x / painter.width - 0.5) < 0.24:
            continue
        if index % 4 == 0:
            painter.stamp(bush, x, y, "3f8f58", index % 2, height=7, lean=painter.sway(x, amount=2))
        else:
            painter.stamp(
                grass_tuft, x, y, "4a9654", index % 3, height=5, lean=painter.sway(x, amount=7)
            )


DRAWINGS: dict[str, SettingDrawing] = {
    "forest": draw_forest,
}

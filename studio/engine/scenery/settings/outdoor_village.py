"""A village: cottages and a church among hills, smoke from the chimneys."""

from __future__ import annotations

from studio.engine.scenery.flora import bush, far_tree, grass_tuft, round_tree
from studio.engine.scenery.heavens import draw_sky
from studio.engine.scenery.painter import SettingDrawing, StagePainter
from studio.engine.scenery.palette import GLASS, LAMPLIGHT, darker, mix, rgb
from studio.engine.scenery.pen import Fade, Pen


def draw_village(painter: StagePainter) -> None:
    """Cottages and a church among hills; smoke from the chimneys."""
    draw_sky(painter)
    painter.still(_village_hills, 0, parallax=0.2)
    painter.still(_village_hills, 1, parallax=0.35)
    painter.still(_cottages, parallax=0.6)
    _chimney_smoke(painter)
    painter.still(_village_green)
    with painter.layer(1.0):
        rng = painter.random("village trees")
        for part, tall in ((0.03, 62), (0.96, 54)):
            x = part * painter.width
            painter.shadow(x + 3, painter.ground_y * 0.955, 16, strength=0.2)
            painter.stamp(
                round_tree,
                x,
                painter.ground_y * 0.955,
                "57a75c",
                rng.randrange(3),
                height=tall,
                lean=painter.sway(x),
            )
        for index in range(12):
            x = rng.uniform(-0.03, 1.03) * painter.width
            y = painter.ground_y * rng.uniform(0.90, 0.95)
            painter.stamp(
                grass_tuft, x, y, "5a9f50", index % 3, height=4, lean=painter.sway(x, amount=7)
            )


def _village_hills(painter: StagePainter, layer: int) -> None:
    depth = (0.52, 0.26)[layer]
    ridge = painter.ridge(
        f"hill {layer}",
        y=painter.horizon_y + painter.height * (-0.035, 0.03)[layer],
        amplitude=(9, 6)[layer],
        waves=1.1,
    )
    painter.land(ridge, (rgb("79ad8c"), rgb("8cc578"))[layer], depth=depth)
    rng = painter.random(f"hill trees {layer}")
    for _ in range(15):
        x = rng.uniform(painter.left, painter.right)
        painter.stamp(
            far_tree,
            x,
            ridge(x) + 1.4,
            "4f9a68",
            rng.randrange(2),
            height=rng.uniform(6, 11),
            depth=depth,
        )


def _cottage_row(painter: StagePainter) -> list[tuple[float, float, int]]:
    """Where cottages stand: x, height, look. The church is look 9."""
    rng = painter.random("cottages")
    row = [
        (part * painter.width, rng.uniform(25, 32), rng.randrange(6))
        for part in (0.05, 0.19, 0.36, 0.66, 0.80, 0.95)
    ]
    if painter.frame.is_tall:
        row = [row[0], row[2], row[4]]
    church = painter.width * (0.52 if painter.stage.variant % 2 else 0.27)
    return [*row, (church, 54, 9)]


def _village_y(painter: StagePainter) -> float:
    return painter.horizon_y + (painter.ground_y - painter.horizon_y) * 0.50


def _cottages(painter: StagePainter) -> None:
    y = _village_y(painter)
    for x, tall, look in sorted(_cottage_row(painter), key=lambda row: -row[2]):
        if look == 9:
            painter.stamp(_church, x, y - 1, painter.is_night, height=tall, depth=0.16)
        else:
            painter.stamp(
                _cottage,
                x,
                y + look % 3,
                look,
                painter.is_night,
                height=tall,
                depth=0.08,
                flip=look % 2 == 0,
            )
    rng = painter.random("village bushes")
    for _ in range(12):
        x = rng.uniform(painter.left, painter.right)
        painter.stamp(bush, x, y + 3.5, "58a05a", rng.randrange(2), height=rng.uniform(4, 7))


def _cottage(pen: Pen, look: int, is_night: bool) -> None:
    """A cottage, half width about 0.65."""
    wall = rgb(("f4e8d4", "f6efe4", "ecdcc4")[look % 3])
    roof = rgb(("c2604a", "a8563f", "7d6a86", "5f7f8f", "b5744a", "8f5a4a")[look % 6])
    pen.rect(0.20, -0.98, 0.12, 0.34, darker(roof, 0.12))
    pen.rect(-0.55, -0.5, 1.1, 0.5, wall)
    pen.shade("M.2 -.5 H.55 V0 H.2 Z", 0.08)
    pen.fill("M-.68 -.47 L-.42 -.92 H.42 L.68 -.47 Z", roof)
    pen.shade("M.1 -.92 H.42 L.68 -.47 H.2 Z", 0.12)
    with pen.plain():
        pen.rect(-0.68, -0.48, 1.36, 0.035, darker(roof, 0.3))
        pane = LAMPLIGHT if is_night else GLASS
        for x in (-0.42, 0.22):
            pen.rect(x - 0.02, -0.37, 0.24, 0.21, rgb("fffaf0"))
            pen.rect(x, -0.35, 0.2, 0.17, pane, glow=is_night)
            pen.rect(x + 0.09, -0.35, 0.02, 0.17, rgb("fffaf0"))
        pen.rect(-0.09, -0.34, 0.2, 0.34, darker(roof, 0.3), radius=0.03)


def _church(pen: Pen, is_night: bool) -> None:
    wall, roof = rgb("f1e6d6"), rgb("7f6470")
    pen.rect(-0.1, -0.4, 0.5, 0.4, wall)
    pen.fill("M-.14 -.38 L-.02 -.56 H.32 L.44 -.38 Z", roof)
    pen.rect(-0.24, -0.66, 0.24, 0.66, wall)
    pen.shade("M-.1 -.66 H0 V0 H-.1 Z", 0.08)
    pen.fill("M-.28 -.64 L-.12 -.98 L.04 -.64 Z", roof)
    with pen.plain():
        pane = LAMPLIGHT if is_night else darker(GLASS, 0.25)
        pen.circle(-0.12, -0.54, 0.05, rgb("fffaf0"))
        pen.rect(-0.15, -0.4, 0.06, 0.12, pane, radius=0.03, glow=is_night)
        for x in (0.08, 0.22):
            pen.rect(x, -0.28, 0.07, 0.16, pane, radius=0.035, glow=is_night)
        pen.rect(-0.16, -0.16, 0.09, 0.16, darker(roof, 0.3), radius=0.04)


def _chimney_smoke(painter: StagePainter) -> None:
    y = _village_y(painter)
    with painter.layer(0.6), painter.pen.plain():
        for index, (x, tall, look) in enumerate(_cottage_row(painter)[:3]):
            chimney = x + (0.26 if look % 2 else -0.26) * tall
            for puff in range(5):
                age = (painter.time_s / 5.5 + puff / 5 + index * 0.13) % 1.0
                drift = age * 9 + 2 * painter.wave(4, puff + index)
                painter.pen.circle(
                    chimney + drift * (0.4 + age), y + look % 3 - tall * 0.99 - age * 17, 0.9 + 3.0 * age,
                    mix(rgb("ffffff"), painter.tones.haze, 0.3), alpha=0.5 * (1 - age),
                )  # fmt: skip


def _village_green(painter: StagePainter) -> None:
    green, sand = rgb("82c46a"), rgb("e6cf9f")
    y = _village_y(painter) + 4
    ridge = painter.ridge("green", y=y, amplitude=1.6)
    painter.land(ridge, Fade(a=(0, y), b=(0, painter.height), start=green, end=darker(green, 0.2)))
    road = painter.ridge("lane", y=painter.ground_y - 7, amplitude=1.4)
    with painter.pen.plain():
        painter.land(road, darker(sand, 0.15))
        painter.land(painter.ridge("lane", y=painter.ground_y - 6, amplitude=1.4), sand)
        edge = painter.ridge("lane", y=painter.ground_y + painter.height * 0.06, amplitude=1.4)
        painter.land(
            edge, Fade(a=(0, edge.y), b=(0, painter.height), start=rgb("76b862"), end=rgb("5fa054"))
        )


DRAWINGS: dict[str, SettingDrawing] = {
    "village": draw_village,
}

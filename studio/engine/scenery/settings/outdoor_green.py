"""Farm and park: fields and lawns."""

from __future__ import annotations

from studio.engine.scenery.flora import (
    AUTUMN_LEAVES,
    LEAF_GREENS,
    bush,
    far_tree,
    grass_tuft,
    round_tree,
    wild_flower,
)
from studio.engine.scenery.heavens import draw_sky
from studio.engine.scenery.painter import SettingDrawing, StagePainter
from studio.engine.scenery.palette import LAMPLIGHT, Rgb, darker, lighter, mix, rgb
from studio.engine.scenery.pen import Fade, Pen


def draw_farm(painter: StagePainter) -> None:
    """Fields in rows towards the horizon, a barn with a silo, a fence."""
    draw_sky(painter)
    painter.still(_far_green, parallax=0.2)
    painter.still(_fields, parallax=0.45)
    painter.still(_rows)
    with painter.layer(0.5):
        _barn_place(painter)
    with painter.layer(1.0):
        rng = painter.random("crop")
        color = "d9b04a" if _is_wheat(painter) else "5fae50"
        for index in range(20):
            x = painter.width * (-0.05 + 1.1 * (index + rng.random()) / 20)
            painter.stamp(
                grass_tuft,
                x,
                painter.bottom - painter.height * 0.155,
                color,
                index % 4,
                height=9,
                lean=painter.sway(x, amount=6),
            )
    painter.still(_fence)


def _is_wheat(painter: StagePainter) -> bool:
    return painter.stage.variant % 2 == 0


def _far_green(painter: StagePainter) -> None:
    ridge = painter.ridge("far", y=painter.horizon_y - 1, amplitude=7, waves=1.3)
    painter.land(ridge, rgb("7fb48a"), depth=0.5)
    rng = painter.random("far trees")
    for _ in range(16):
        x = rng.uniform(painter.left, painter.right)
        painter.stamp(
            far_tree,
            x,
            ridge(x) + 1.5,
            rng.choice(LEAF_GREENS),
            rng.randrange(2),
            height=rng.uniform(7, 12),
            depth=0.45,
        )


def _fields(painter: StagePainter) -> None:
    green = rgb("8fc76c")
    ridge = painter.ridge(
        "fields", y=painter.horizon_y + painter.height * 0.05, amplitude=4.5, waves=1.2
    )
    painter.land(
        ridge, Fade(a=(0, ridge.y), b=(0, ridge.y + 40), start=green, end=rgb("a9cf62")), depth=0.14
    )
    rng = painter.random("hedges")
    for _ in range(13):
        x = rng.uniform(painter.left, painter.right)
        painter.stamp(
            bush, x, ridge(x) + 2, "5a9f5c", rng.randrange(2), height=rng.uniform(3, 5), depth=0.2
        )


def _rows(painter: StagePainter) -> None:
    light, dark = (
        (rgb("efcb62"), rgb("d8ac48")) if _is_wheat(painter) else (rgb("93cf66"), rgb("72b352"))
    )
    y, w = painter.horizon_y + (painter.ground_y - painter.horizon_y) * 0.52, painter.width
    painter.sheet(
        [
            (painter.left, y),
            (painter.right, y),
            (painter.right, painter.bottom),
            (painter.left, painter.bottom),
        ],
        Fade(a=(0, y), b=(0, painter.height), start=light, end=lighter(light, 0.1)),
    )
    pen, middle = painter.pen, w * 0.5
    with pen.plain():
        for index in range(-15, 16):
            far, near = middle + index * w * 0.062, middle + index * w * 0.30
            pen.fill(
                [(far, y), (far + w * 0.026, y), (near + w * 0.135, painter.bottom), (near, painter.bottom)],
                Fade(a=(0, y), b=(0, painter.height), start=mix(light, dark, 0.55), end=dark),
            )  # fmt: skip
        pen.rect(painter.left, y - 0.4, painter.right - painter.left, 1.4, darker(dark, 0.16))


def _barn_place(painter: StagePainter) -> None:
    side = 0.13 if painter.seed % 2 else 0.86
    x = side * painter.width
    y = painter.horizon_y + (painter.ground_y - painter.horizon_y) * 0.52 + 2
    painter.stamp(
        round_tree, x - 24, y, "4f9a58", 2, height=27, depth=0.1, lean=painter.sway(x - 24)
    )
    painter.stamp(_barn, x, y, painter.is_night, height=31, depth=0.08)
    painter.stamp(
        round_tree, x + 26, y, "5aa85c", 0, height=24, depth=0.1, lean=painter.sway(x + 26)
    )


def _barn(pen: Pen, is_night: bool) -> None:
    red, roof = rgb("c9503f"), rgb("6f4038")
    silo = rgb("c3c9d2")
    pen.rect(0.44, -0.86, 0.24, 0.86, silo)
    pen.fill("M.44 -.86 A.12 .13 0 0 1 .68 -.86 Z", darker(silo, 0.16))
    pen.shade("M.58 -.86 H.68 V0 H.58 Z", 0.14)
    pen.fill(
        [(-0.5, 0), (-0.5, -0.56), (-0.3, -0.84), (0, -0.98), (0.3, -0.84), (0.5, -0.56), (0.5, 0)],
        red,
    )
    pen.shade([(0.12, -0.93), (0.3, -0.84), (0.5, -0.56), (0.5, 0), (0.12, 0)], 0.10)
    pen.fill(
        "M-.57 -.52 L-.34 -.86 L0 -1.02 L.34 -.86 L.57 -.52 L.5 -.5 L.29 -.79 L0 -.93 L-.29 -.79 L-.5 -.5 Z",
        roof,
    )
    pen.rect(-0.17, -0.42, 0.34, 0.42, rgb("f5ead6"))
    with pen.plain():
        pen.rect(-0.13, -0.38, 0.26, 0.38, darker(red, 0.1))
        pen.line([(-0.13, -0.38), (0.13, 0)], rgb("f5ead6"), 0.03)
        pen.line([(0.13, -0.38), (-0.13, 0)], rgb("f5ead6"), 0.03)
        pen.rect(-0.09, -0.72, 0.18, 0.14, LAMPLIGHT if is_night else rgb("5f3a36"), glow=is_night)


def _fence(painter: StagePainter) -> None:
    """A fence in the corner that frames the field."""
    wood = rgb("c39a6c")
    pen, on_left = painter.pen, painter.seed % 2 == 0
    y = painter.ground_y - 4
    for index in range(5):
        x = (painter.left + index * 15) if on_left else (painter.right - index * 15)
        pen.rect(x - 1.3, y - 13, 2.6, 15, wood, radius=0.6)
    x0 = painter.left if on_left else painter.right - 62
    for rail in (-10.5, -5.5):
        pen.rect(x0, y + rail, 62, 1.9, darker(wood, 0.1), radius=0.6)


def draw_park(painter: StagePainter) -> None:
    """A lawn with round trees, a path, a bench and a lamp."""
    draw_sky(painter)
    painter.still(_far_green, parallax=0.2)
    if painter.stage.variant % 2:
        painter.still(_far_town, parallax=0.15)
    painter.still(_lawn, 0, parallax=0.5)
    with painter.layer(0.5):
        rng, autumn = painter.random("grove"), painter.seed % 5 == 0
        for index in range(8):
            x = painter.left + (painter.right - painter.left) * (index + rng.uniform(0.2, 0.8)) / 8
            color = rng.choice(AUTUMN_LEAVES if autumn else LEAF_GREENS)
            painter.stamp(
                round_tree,
                x,
                _lawn_y(painter, 0) + 4,
                color,
                rng.randrange(3),
                height=rng.uniform(34, 48),
                depth=0.14,
                lean=painter.sway(x),
            )
    painter.still(_lawn, 1)
    with painter.layer(1.0):
        x = painter.width * (0.10 if painter.seed % 2 else 0.90)
        y = painter.ground_y * 0.955
        painter.shadow(x + 4, y, 24, strength=0.22)
        painter.stamp(round_tree, x - 6, y, "4fa45c", 0, height=94, lean=painter.sway(x))
        bench_x = painter.width * (0.86 if painter.seed % 2 else 0.14)
        painter.stamp(_lamp_post, bench_x + 17, y - 2, painter.is_night, height=58)
        if painter.is_night:
            painter.pen.halo(
                bench_x + 17, y - 55, 24, LAMPLIGHT, alpha=0.5 + 0.04 * painter.wave(2.7)
            )
        painter.shadow(bench_x, y, 14, strength=0.24)
        painter.stamp(_bench, bench_x, y, height=13)
        tufts = painter.random("park flowers")
        for index in range(14):
            at = tufts.uniform(-0.03, 1.03) * painter.width
            foot = painter.ground_y * tufts.uniform(0.93, 0.97)
            if index % 3:
                painter.stamp(
                    grass_tuft,
                    at,
                    foot,
                    "55a052",
                    index % 3,
                    height=4,
                    lean=painter.sway(at, amount=7),
                )
            else:
                petal = ("f7b7c8", "fff2c4", "f6d55c")[index % 9 // 3]
                painter.stamp(
                    wild_flower,
                    at,
                    foot,
                    petal,
                    index % 2,
                    height=5,
                    lean=painter.sway(at, amount=5),
                )


def _lawn_y(painter: StagePainter, layer: int) -> float:
    return painter.horizon_y + (painter.ground_y - painter.horizon_y) * (0.26, 0.62)[layer]


def _lawn(painter: StagePainter, layer: int) -> None:
    green = (rgb("8fcb73"), rgb("74bb62"))[layer]
    ridge = painter.ridge(f"lawn {layer}", y=_lawn_y(painter, layer), amplitude=2.6)
    painter.land(
        ridge,
        Fade(a=(0, ridge.y), b=(0, painter.height), start=green, end=darker(green, 0.16)),
        depth=(0.14, 0.0)[layer],
    )
    if layer:
        sand = rgb("ecd9ae")
        path = painter.ridge("path", y=painter.ground_y - 2.5, amplitude=1.6)
        edge = painter.ridge("path", y=painter.ground_y + painter.height * 0.065, amplitude=1.6)
        with painter.pen.plain():
            painter.land(path, darker(sand, 0.16))
            path = painter.ridge("path", y=painter.ground_y - 1.4, amplitude=1.6)
            painter.land(path, sand)
            painter.land(
                edge,
                Fade(a=(0, edge.y), b=(0, painter.height), start=rgb("6ab25c"), end=rgb("559a52")),
            )


def _far_town(painter: StagePainter) -> None:
    rng, pen = painter.random("town"), painter.distant(0.66)
    x = painter.left
    while x < painter.right:
        wide, tall = rng.uniform(8, 17), rng.uniform(14, 42)
        pen.rect(x, painter.horizon_y - tall, wide, tall + 12, rgb("6f86a8"))
        x += wide + rng.uniform(0, 5)


def _bench(pen: Pen) -> None:
    wood: Rgb = rgb("b8793f")
    for x in (-0.85, 0.78):
        pen.rect(x, -0.95, 0.1, 0.95, rgb("4a5266"))
    for y in (-1.0, -0.76, -0.5):
        pen.rect(-1.0, y, 2.0, 0.17, wood if y < -0.6 else darker(wood, 0.1), radius=0.04)


def _lamp_post(pen: Pen, is_night: bool) -> None:
    iron = rgb("3f4a5c")
    pen.rect(-0.022, -0.86, 0.044, 0.86, iron)
    pen.fill("M-.06 0 L-.03 -.09 H.03 L.06 0 Z", iron)
    pen.fill(
        "M-.05 -.86 L-.075 -.97 H.075 L.05 -.86 Z",
        LAMPLIGHT if is_night else rgb("f6efd8"),
        glow=is_night,
    )
    pen.fill("M-.09 -.965 Q0 -1.06 .09 -.965 Z", iron)


DRAWINGS: dict[str, SettingDrawing] = {
    "farm": draw_farm,
    "park": draw_park,
}

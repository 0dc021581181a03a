"""A map from above: blocks, streets, a river, a park; a route draws itself on."""

from __future__ import annotations

import math
from itertools import pairwise

from studio.engine.scenery.painter import SettingDrawing, StagePainter
from studio.engine.scenery.palette import WHITE, darker, mix, rgb


def draw_map(painter: StagePainter) -> None:
    """A map from above: blocks, streets, a river, a park; a route draws itself on."""
    painter.still(_map_ground, parallax=0.6)
    _route(painter)
    _cloud_shadows(painter)


def _map_ground(painter: StagePainter) -> None:
    paper, block = rgb("eef0ea"), rgb("e0e2dc")
    painter.gradient(paper, top=painter.top, bottom=painter.bottom)
    pen, rng = painter.pen, painter.random("map")
    with pen.plain():
        pitch_x, pitch_y = 39.0, 30.0
        for column in range(-2, int(painter.right / pitch_x) + 2):
            for row in range(-2, int(painter.bottom / pitch_y) + 2):
                x, y = column * pitch_x + 3, row * pitch_y + 3
                kind = rng.random()
                color = (
                    rgb("c5e2b4")
                    if kind < 0.13
                    else mix(rgb("f6ead2"), painter.accent, 0.12)
                    if kind < 0.26
                    else block
                )
                pen.rect(x, y, pitch_x - 6, pitch_y - 6, color, radius=1.6)
                if kind < 0.13:
                    for _ in range(4):
                        pen.circle(
                            x + rng.uniform(5, pitch_x - 11),
                            y + rng.uniform(4, pitch_y - 10),
                            2.2,
                            rgb("9fcf92"),
                        )
                elif kind > 0.5:
                    for part in (0.1, 0.4, 0.7):
                        pen.rect(
                            x + (pitch_x - 6) * part,
                            y + 3 + rng.uniform(0, 4),
                            7,
                            rng.uniform(7, 13),
                            darker(block, 0.07),
                            radius=0.8,
                        )
    h, w = painter.height, painter.width
    river = (
        f"M{painter.left} {h * 0.70} C{w * 0.2} {h * 0.58} {w * 0.32} {h * 0.92} {w * 0.55} {h * 0.80} "
        f"C{w * 0.72} {h * 0.71} {w * 0.85} {h * 0.52} {painter.right} {h * 0.62}"
    )
    pen.line(river, rgb("8fcbe8"), 15)
    pen.line(river, rgb("a9daf0"), 11)
    for x in (w * 0.30, w * 0.71):
        pen.line([(x, painter.top), (x, painter.bottom)], rgb("ffffff"), 4.6)
        pen.line([(x, painter.top), (x, painter.bottom)], rgb("f9dc94"), 3.2)
    road = [(painter.left, h * 0.40), (w * 0.45, h * 0.34), (painter.right, h * 0.22)]
    pen.line(road, rgb("ffffff"), 5.4)
    pen.line(road, rgb("f9dc94"), 4.0)


def _route(painter: StagePainter) -> None:
    """A dotted way in the accent colour, drawn over the first half of the scene and then flowing."""
    w, h = painter.width, painter.height
    points = [
        (w * 0.06, h * 0.84),
        (w * 0.16, h * 0.62),
        (w * 0.30, h * 0.50),
        (w * 0.52, h * 0.56),
        (w * 0.71, h * 0.42),
        (w * 0.90, h * 0.20),
    ]
    dots: list[tuple[float, float]] = []
    for (x0, y0), (x1, y1) in pairwise(points):
        count = max(2, round(math.hypot(x1 - x0, y1 - y0) / 6))
        dots += [(x0 + (x1 - x0) * i / count, y0 + (y1 - y0) * i / count) for i in range(count)]
    shown = min(1.0, 0.2 + painter.moment.progress * 1.7) * len(dots)
    color = painter.accent if painter.stage.backdrop not in ("white", "grey") else rgb("2f7de0")
    with painter.layer(0.6), painter.pen.plain():
        for index, (x, y) in enumerate(dots):
            if index < shown:
                swell = max(0.0, math.cos(painter.time_s * 3.0 - index * 0.35)) ** 4
                painter.pen.circle(x, y, 1.25 + 0.7 * swell, color)
        x, y = points[0]
        painter.pen.circle(x, y, 4.4, WHITE)
        painter.pen.circle(x, y, 3.0, color)


def _cloud_shadows(painter: StagePainter) -> None:
    rng = painter.random("map clouds")
    reach = painter.width * 1.8
    with painter.layer(1.1), painter.pen.plain():
        for index in range(3):
            x = (rng.random() * reach + painter.time_s * (5 + index)) % reach - painter.width * 0.4
            y = painter.height * (0.12 + 0.36 * index)
            for dx, dy, r in ((-16, 2, 11), (0, -2, 15), (16, 3, 10)):
                painter.pen.circle(x + dx, y + dy, r, (40, 50, 90), alpha=0.045)


DRAWINGS: dict[str, SettingDrawing] = {
    "map": draw_map,
}

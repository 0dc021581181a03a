"""Road and airport: open ground with traffic."""

from __future__ import annotations

import math

from studio.engine.scenery.flora import LEAF_GREENS, far_tree, grass_tuft, round_tree
from studio.engine.scenery.heavens import draw_sky
from studio.engine.scenery.painter import SettingDrawing, StagePainter
from studio.engine.scenery.palette import GLASS, LAMPLIGHT, darker, lighter, mix, rgb
from studio.engine.scenery.pen import Fade, Pen
from studio.engine.scenery.roadway import draw_road


def draw_country_road(painter: StagePainter) -> None:
    """A country road along hills, wind turbines far off, posts along the verge."""
    draw_sky(painter)
    painter.still(_hills, 0, parallax=0.15)
    _turbines(painter)
    painter.still(_hills, 1, parallax=0.35)
    painter.still(_verge, parallax=0.8)
    with painter.layer(0.8):
        rng = painter.random("verge trees")
        for part in (-0.02, 0.17, 0.82, 1.0):
            x = part * painter.width
            painter.stamp(
                round_tree,
                x,
                _edge(painter) - 2,
                rng.choice(LEAF_GREENS),
                rng.randrange(3),
                height=rng.uniform(32, 46),
                depth=0.06,
                lean=painter.sway(x),
            )
        for index in range(14):
            x = painter.left + (painter.right - painter.left) * (index + rng.random()) / 14
            painter.stamp(
                grass_tuft,
                x,
                _edge(painter) - rng.uniform(0, 4),
                "63a655",
                index % 3,
                height=4.4,
                lean=painter.sway(x, amount=7),
            )
    painter.still(draw_road, _edge(painter))
    painter.still(_posts)


def _edge(painter: StagePainter) -> float:
    return painter.ground_y - 9.5


def _hills(painter: StagePainter, layer: int) -> None:
    y = painter.horizon_y + painter.height * (-0.02, 0.05)[layer]
    ridge = painter.ridge(f"hill {layer}", y=y, amplitude=(9, 6)[layer], waves=(1.1, 1.5)[layer])
    color, depth = ((rgb("74a98c"), 0.5), (rgb("93c873"), 0.2))[layer]
    painter.land(
        ridge, Fade(a=(0, y - 8), b=(0, y + 34), start=color, end=lighter(color, 0.12)), depth=depth
    )
    rng = painter.random(f"hill trees {layer}")
    for _ in range(17):
        x = rng.uniform(painter.left, painter.right)
        painter.stamp(
            far_tree,
            x,
            ridge(x) + 1.4,
            rng.choice(LEAF_GREENS),
            rng.randrange(2),
            height=rng.uniform(5, 10),
            depth=depth,
        )


def _turbines(painter: StagePainter) -> None:
    ridge = painter.ridge(
        "hill 0", y=painter.horizon_y - painter.height * 0.02, amplitude=9, waves=1.1
    )
    side = 0.58 if painter.stage.variant % 2 else 0.06
    with painter.layer(0.15):
        for index, (part, tall) in enumerate(((0.0, 30), (0.13, 38), (0.27, 26))):
            x = (side + part) * painter.width
            y = ridge(x) + 1
            painter.stamp(_mast, x, y, height=tall, depth=0.3)
            painter.stamp(
                _rotor,
                x,
                y - tall,
                height=tall * 0.52,
                depth=0.25,
                turn=(painter.time_s * 44 + index * 47) % 360,
            )


def _mast(pen: Pen) -> None:
    pen.fill("M-.022 0 L-.010 -1 H.010 L.022 0 Z", rgb("eef2f6"))


def _rotor(pen: Pen) -> None:
    for blade in range(3):
        with pen.at(turn=120 * blade):
            pen.fill("M0 .02 Q.06 -.12 .03 -.5 L0 -1 Q-.02 -.4 0 .02 Z", rgb("f4f7fa"))
    pen.circle(0, 0, 0.05, rgb("dfe5ec"))


def _verge(painter: StagePainter) -> None:
    green = rgb("82bf63")
    y = painter.horizon_y + (painter.ground_y - painter.horizon_y) * 0.5
    ridge = painter.ridge("verge", y=y, amplitude=2.4)
    painter.land(
        ridge, Fade(a=(0, y), b=(0, painter.ground_y), start=green, end=darker(green, 0.16))
    )


def _posts(painter: StagePainter) -> None:
    y = _edge(painter) - 1
    x = painter.left
    while x < painter.right:
        painter.pen.rect(x, y - 8, 1.7, 9, rgb("f4f3ee"), radius=0.5)
        with painter.pen.plain():
            painter.pen.rect(x, y - 6.6, 1.7, 1.7, rgb("e4483f"))
        x += 31


def draw_airport(painter: StagePainter) -> None:
    """An apron before terminal and tower; lights along the runway."""
    draw_sky(painter)
    painter.still(_airport_land, parallax=0.2)
    painter.still(_terminal, parallax=0.4)
    with painter.layer(0.4):
        _windsock(painter)
        _tower_lamp(painter)
    painter.still(_apron)
    _runway_lights(painter)


def _airport_land(painter: StagePainter) -> None:
    ridge = painter.ridge("land", y=painter.horizon_y - 2, amplitude=4)
    painter.land(ridge, rgb("7fae94"), depth=0.5)
    field = painter.ridge("field", y=painter.horizon_y + painter.height * 0.07, amplitude=1)
    painter.land(field, rgb("8ec178"), depth=0.12)


def _terminal_y(painter: StagePainter) -> float:
    return painter.horizon_y + (painter.ground_y - painter.horizon_y) * 0.42


def _tower_x(painter: StagePainter) -> float:
    return painter.width * (0.14 if painter.stage.variant % 2 == 0 else 0.86)


def _terminal(painter: StagePainter) -> None:
    pen, y, w = painter.distant(0.16), _terminal_y(painter), painter.width
    is_night = painter.is_night
    steel = rgb("c9d3de")
    x0, x1 = (
        (0.26 * w, painter.right) if painter.stage.variant % 2 == 0 else (painter.left, 0.74 * w)
    )
    glass = mix(GLASS, rgb("5f8fb4"), 0.4) if not is_night else mix(LAMPLIGHT, rgb("f0b860"), 0.3)
    pen.rect(x0 + 5, y - 15, x1 - x0 - 10, 15, glass, glow=is_night)
    with pen.plain():
        x = x0 + 5
        while x < x1 - 6:
            pen.rect(x, y - 15, 0.7, 15, rgb("eef3f7"))
            x += 6
        pen.rect(x0 + 5, y - 7.5, x1 - x0 - 10, 0.7, rgb("eef3f7"))
        pen.rect(x0 + 5, y - 15, x1 - x0 - 10, 2.6, (30, 26, 70), alpha=0.16)
    middle = (x0 + x1) / 2
    pen.fill(
        f"M{x0} {y - 14.5} Q{middle} {y - 31} {x1} {y - 14.5} "
        f"L{x1} {y - 13} Q{middle} {y - 27} {x0} {y - 13} Z",
        steel,
    )
    pen.rect(x0, y - 1.6, x1 - x0, 1.8, darker(steel, 0.3))
    painter.stamp(
        _control_tower, _tower_x(painter), y, is_night, height=painter.frame.unit * 0.34, depth=0.14
    )


def _control_tower(pen: Pen, is_night: bool) -> None:
    body = rgb("e2e7ee")
    pen.fill("M-.10 0 L-.06 -.7 H.06 L.10 0 Z", body)
    pen.shade("M.02 0 L.01 -.7 H.06 L.10 0 Z", 0.14)
    pen.fill("M-.06 -.68 L-.16 -.76 H.16 L.06 -.68 Z", darker(body, 0.2))
    pen.fill(
        "M-.16 -.76 L-.20 -.9 H.20 L.16 -.76 Z",
        LAMPLIGHT if is_night else rgb("7fb4d2"),
        glow=is_night,
    )
    pen.fill("M-.22 -.9 H.22 L.17 -.95 H-.17 Z", body)
    with pen.plain():
        for x in (-0.09, 0.0, 0.09):
            pen.line([(x * 0.85, -0.77), (x, -0.89)], body, 0.012)
        pen.line([(0, -0.95), (0, -1.06)], darker(body, 0.35), 0.012)


def _windsock(painter: StagePainter) -> None:
    x, y = painter.width * (0.93 if painter.stage.variant % 2 == 0 else 0.07), painter.ground_y - 12
    pen = painter.pen
    pen.rect(x - 0.5, y - 27, 1.0, 27, rgb("f2f4f6"))
    force = {"wind": -6.0, "storm": -2.0}.get(painter.stage.weather, 18.0)
    with pen.at(x, y - 26, turn=force + 6 * painter.wave(1.7)):
        for index in range(4):
            a, b = 2.6 - 0.4 * index, 2.6 - 0.4 * (index + 1)
            color = rgb("f0683f") if index % 2 == 0 else rgb("fbf8f2")
            pen.fill(
                [
                    (index * 3.6, -a),
                    ((index + 1) * 3.6, -b),
                    ((index + 1) * 3.6, b),
                    (index * 3.6, a),
                ],
                color,
            )


def _tower_lamp(painter: StagePainter) -> None:
    shine = 0.5 + 0.5 * painter.wave(1.8)
    y = _terminal_y(painter) - painter.frame.unit * 0.34 * 1.06
    painter.pen.halo(_tower_x(painter), y, 5, rgb("ff6a5a"), alpha=0.7 * shine)


def _apron(painter: StagePainter) -> None:
    grey = rgb("8f96a3")
    y = _terminal_y(painter) + 9
    painter.sheet(
        [
            (painter.left, y),
            (painter.right, y),
            (painter.right, painter.bottom),
            (painter.left, painter.bottom),
        ],
        Fade(a=(0, y), b=(0, painter.height), start=lighter(grey, 0.16), end=darker(grey, 0.26)),
    )
    pen, w = painter.pen, painter.width
    with pen.plain():
        pen.rect(painter.left, y, painter.right - painter.left, 0.9, darker(grey, 0.2))
        ground = painter.ground_y + 3.5
        pen.rect(painter.left, ground, painter.right - painter.left, 1.2, rgb("f7d24a"))
        for part in (0.2, 0.8):
            x = part * w
            pen.line(
                f"M{x} {y + 1} Q{x + (0.5 - part) * 14} {(y + ground) / 2} {x + (0.5 - part) * 60} {ground}",
                rgb("f7d24a"),
                0.7,
                alpha=0.8,
            )
        x = painter.left
        while x < painter.right:
            pen.rect(x, painter.height - 9, 17, 2.6, rgb("f1f2f0"), alpha=0.85)
            x += 34


def _runway_lights(painter: StagePainter) -> None:
    """A light runs along the edge, as it leads a pilot in."""
    y = _terminal_y(painter) + 14
    with painter.layer(1.0), painter.pen.plain():
        for index in range(16):
            x = painter.left + (painter.right - painter.left) * index / 15
            shine = max(0.0, math.cos(painter.time_s * 2.2 - index * 0.7)) ** 6
            color = rgb("9fe0ff") if index % 2 else rgb("fff2b8")
            painter.pen.circle(x, y, 0.9, color, alpha=0.55 + 0.45 * shine, glow=True)
            if shine > 0.2:
                painter.pen.halo(x, y, 5.5, color, alpha=0.6 * shine)


DRAWINGS: dict[str, SettingDrawing] = {
    "road": draw_country_road,
    "airport": draw_airport,
}

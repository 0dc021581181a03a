"""A construction site: a building going up, a turning crane, barriers and piles."""

from __future__ import annotations

from studio.engine.scenery.flora import bush
from studio.engine.scenery.heavens import draw_sky
from studio.engine.scenery.painter import SettingDrawing, StagePainter
from studio.engine.scenery.palette import NAMED, Rgb, darker, lighter, mix, rgb
from studio.engine.scenery.pen import Fade, Pen


def draw_construction_site(painter: StagePainter) -> None:
    """A building going up: its frame, a turning crane, fence and piles in front."""
    draw_sky(painter)
    painter.still(_site_town, parallax=0.18)
    painter.still(_building_frame, parallax=0.5)
    with painter.layer(0.45):
        _tower_crane(painter)
    painter.still(_site_ground)
    painter.still(_site_things)


def _site_town(painter: StagePainter) -> None:
    rng, pen = painter.random("town"), painter.distant(0.62)
    x = painter.left
    while x < painter.right:
        wide, tall = rng.uniform(13, 26), rng.uniform(16, 52)
        color: Rgb = rng.choice((rgb("7088ac"), rgb("8a86a8"), rgb("6f98a8")))
        pen.rect(x, painter.horizon_y + 12 - tall, wide, tall + 14, color)
        x += wide + rng.uniform(0, 4)


def _site_y(painter: StagePainter) -> float:
    return painter.ground_y - 9


def _building_frame(painter: StagePainter) -> None:
    """Concrete floors on columns, scaffolding before them, on one side of the frame."""
    pen, y, w = painter.distant(0.1), _site_y(painter) + 2, painter.width
    concrete, steel = rgb("c9c3ba"), rgb("e0a23c")
    x0, wide = (w * 0.60, w * 0.34) if painter.stage.variant % 2 == 0 else (w * 0.06, w * 0.34)
    rows = 4 if not painter.frame.is_tall else 5
    storey = painter.frame.unit * 0.125
    for row in range(rows):
        floor = y - row * storey
        bays = 4 if row < rows - 1 else 3
        for bay in range(bays + 1):
            pen.rect(x0 + wide * bay / 4 - 1.1, floor - storey, 2.2, storey, darker(concrete, 0.14))
        pen.rect(x0 - 2, floor - storey - 1.6, wide * bays / 4 + 4, 2.8, concrete)
        with pen.plain():
            if row < 2:
                for bay in range(bays):
                    brick = mix(rgb("c9785c"), concrete, 0.2)
                    pen.rect(
                        x0 + wide * bay / 4 + 1.1,
                        floor - storey * 0.62,
                        wide / 4 - 2.2,
                        storey * 0.62,
                        brick,
                    )
    with pen.plain():
        for pole in range(5):
            pen.rect(x0 - 5 + wide * 0.12 * pole, y - storey * 2.7, 0.7, storey * 2.7, steel)
        for row in range(3):
            pen.rect(x0 - 6, y - storey * (0.8 + 0.8 * row), wide * 0.52, 1.0, darker(steel, 0.2))
        pen.line([(x0 - 5, y), (x0 - 5 + wide * 0.24, y - storey * 1.6)], steel, 0.6)


def _tower_crane(painter: StagePainter) -> None:
    """Its jib swings by changing length, its load hangs and sways."""
    pen, u = painter.distant(0.08), painter.frame.unit
    side = 1 if painter.stage.variant % 2 == 0 else -1
    x, y = painter.width * (0.30 if side > 0 else 0.70), _site_y(painter)
    top = y - u * (0.68 if not painter.frame.is_tall else 0.80)
    yellow = rgb("f2b233")
    turn = 0.93 + 0.07 * painter.wave(13)
    reach = u * 0.62 * turn * side
    painter.stamp(_lattice, x, y, height=y - top)
    pen.fill(
        [
            (x - reach * 0.34, top - 1.4),
            (x + reach, top - 1.4),
            (x + reach, top + 0.4),
            (x - reach * 0.34, top + 1.6),
        ],
        yellow,
    )
    pen.fill([(x - 1.6, top), (x, top - u * 0.085), (x + 1.6, top)], darker(yellow, 0.1))
    with pen.plain():
        pen.line([(x, top - u * 0.08), (x + reach * 0.8, top - 1)], darker(yellow, 0.35), 0.45)
        pen.line([(x, top - u * 0.08), (x - reach * 0.3, top - 1)], darker(yellow, 0.35), 0.45)
    pen.rect(min(x - reach * 0.34, x - reach * 0.24), top, u * 0.06, u * 0.045, rgb("8a8f9c"))
    pen.rect(x + (1 if side > 0 else -6), top + 1, 5, 5.4, lighter(yellow, 0.2), radius=0.8)
    trolley = x + reach * (0.72 + 0.13 * painter.wave(9, 1.0))
    rope = u * (0.24 + 0.03 * painter.wave(7))
    with pen.at(trolley, top, turn=2.4 * painter.wave(3.3)):
        pen.line([(0, 0), (0, rope)], rgb("4a5060"), 0.5)
        pen.rect(-7, rope, 14, 2.6, rgb("c9785c"))
        with pen.plain():
            pen.line([(0, rope - 4), (-6, rope)], rgb("4a5060"), 0.4)
            pen.line([(0, rope - 4), (6, rope)], rgb("4a5060"), 0.4)


def _lattice(pen: Pen) -> None:
    yellow = rgb("f2b233")
    pen.rect(-0.024, -1, 0.012, 1, yellow)
    pen.rect(0.012, -1, 0.012, 1, yellow)
    with pen.plain():
        for index in range(18):
            y = -index / 18
            side = 0.018 if index % 2 else -0.018
            pen.line([(-side, y), (side, y - 1 / 18)], darker(yellow, 0.16), 0.008)


def _site_ground(painter: StagePainter) -> None:
    earth = rgb("cfa677")
    ridge = painter.ridge("site", y=_site_y(painter), amplitude=1.6, waves=1.5)
    painter.land(
        ridge,
        Fade(
            a=(0, ridge.y),
            b=(0, painter.height),
            start=lighter(earth, 0.1),
            end=darker(earth, 0.26),
        ),
    )
    with painter.pen.plain():
        for offset in (5.0, 8.0):
            track = painter.ridge("site", y=_site_y(painter) + offset, amplitude=1.6, waves=1.5)
            painter.pen.line(
                track.line(painter.left, painter.right), darker(earth, 0.22), 1.0, alpha=0.55
            )


def _site_things(painter: StagePainter) -> None:
    """A striped barrier and piles at the edges; the middle stays free."""
    pen, y = painter.pen, painter.ground_y - 2
    red = NAMED["red"]
    for part in (-0.04, 0.93):
        x = part * painter.width
        for leg in (2, 26):
            pen.rect(x + leg, y - 11, 1.6, 12, rgb("8a8f9c"))
        pen.rect(x, y - 12, 31, 4.4, rgb("fbf8f2"), radius=0.6)
        with pen.plain(), pen.inside(f"M{x} {y - 12} h31 v4.4 h-31 Z"):
            for stripe in range(5):
                at = x + stripe * 7
                pen.fill(
                    [(at, y - 7), (at + 3.4, y - 7), (at + 6.4, y - 13), (at + 3, y - 13)], red
                )
    heap = painter.width * (0.10 if painter.stage.variant % 2 == 0 else 0.88)
    sand = rgb("e3bf88")
    pen.fill(
        f"M{heap - 17} {y - 1} Q{heap - 5} {y - 17} {heap + 1} {y - 15} "
        f"Q{heap + 8} {y - 12} {heap + 17} {y - 1} Z",
        sand,
    )
    pen.shade(
        f"M{heap + 1} {y - 15} Q{heap + 8} {y - 12} {heap + 17} {y - 1} L{heap + 4} {y - 1} Z", 0.12
    )
    painter.stamp(bush, heap + 21, y, "7fa45c", height=4)


DRAWINGS: dict[str, SettingDrawing] = {
    "construction site": draw_construction_site,
}

"""Where people are looked at: stage and gym."""

from __future__ import annotations

from studio.engine.scenery.furniture import curtain, poster, spot_beam
from studio.engine.scenery.painter import SettingDrawing, StagePainter
from studio.engine.scenery.palette import NAMED, darker, lighter, mix, rgb
from studio.engine.scenery.room import dust_motes, floor, floor_y, wall, wall_clock, window


def _mirrored(painter: StagePainter, part: float) -> float:
    return painter.width * (part if painter.stage.variant % 2 == 0 else 1 - part)


def draw_stage(painter: StagePainter) -> None:
    """A theatre stage: curtains, coloured beams, boards, the heads of the audience."""
    painter.still(_stage_back, parallax=0.45)
    with painter.layer(0.55):
        tints = (painter.accent, rgb("ffe2a0"), NAMED["purple"], rgb("8fd4ff"))
        for index, part in enumerate((0.14, 0.38, 0.62, 0.86)):
            spot_beam(
                painter,
                x=painter.width * part,
                lean=0.16 if part < 0.5 else -0.16,
                color=lighter(tints[index], 0.2),
                alpha=0.34 + 0.08 * painter.wave(4, index),
            )
    with painter.layer(0.7):
        u, red = painter.frame.unit, mix(rgb("a52a3a"), painter.accent, 0.3)
        w = painter.width * 0.13
        curtain(
            painter,
            x=painter.left,
            y=painter.top,
            w=w - painter.left,
            h=painter.ground_y * 1.02 - painter.top,
            color=red,
        )
        curtain(
            painter,
            x=painter.width - w,
            y=painter.top,
            w=painter.right - painter.width + w,
            h=painter.ground_y * 1.02 - painter.top,
            color=darker(red, 0.08),
        )
        count = 9
        span = (painter.right - painter.left) / count
        for index in range(count):
            x, tint = painter.left + index * span, lighter(red, 0.06 * (index % 2))
            swag = f"M{x} {painter.top} h{span} V{u * 0.07} Q{x + span / 2} {u * 0.15} {x} {u * 0.07} Z"
            painter.pen.fill(swag, tint)
            with painter.pen.plain():
                fringe = f"M{x} {u * 0.07} Q{x + span / 2} {u * 0.15} {x + span} {u * 0.07}"
                painter.pen.line(fringe, rgb("e5b65a"), 1.2)
    dust_motes(painter, count=18)
    with painter.layer(1.15):
        _audience(painter)


def _stage_back(painter: StagePainter) -> None:
    wall(painter, mix(rgb("2b2748"), painter.accent, 0.16), panel=False)
    floor(painter, rgb("a8744a"))
    x, y = painter.width / 2, painter.ground_y
    rx, ry = painter.width * 0.3, painter.height * 0.045
    painter.pen.ellipse(x, y, rx, ry, rgb("ffe9bd"), alpha=0.3, glow=True)
    with painter.pen.plain():
        for index in range(9):
            lamp = painter.width * (0.14 + 0.09 * index)
            painter.pen.circle(lamp, painter.height * 0.955, 1.6, rgb("ffe2a0"), glow=True)


def _audience(painter: StagePainter) -> None:
    pen, u = painter.pen, painter.frame.unit
    step = u * 0.13
    count = int((painter.right - painter.left) / step) + 2
    with pen.plain():
        for index in range(count):
            nod = 0.8 * painter.wave(2.2, index * 1.3)
            x, y = (
                painter.left + index * step + (index % 3) * 2,
                painter.height * 1.0 + (index % 2) * 3 + nod,
            )
            pen.circle(x, y - u * 0.015, u * 0.04, rgb("1b1830"), glow=True)
            pen.ellipse(x, y + u * 0.065, u * 0.062, u * 0.055, rgb("1b1830"), glow=True)


def draw_gym(painter: StagePainter) -> None:
    """A gym: wall bars, a mirror, weights, a punch bag that swings, daylight."""
    painter.still(_gym_wall, parallax=0.5)
    u, h = painter.frame.unit, painter.height
    with painter.layer(0.5):
        w = u * 0.52
        window(painter, x=_mirrored(painter, 0.5) - w / 2, y=h * 0.1, w=w, h=u * 0.3, view="city")
        is_tall, is_wide = painter.frame.is_tall, painter.width > h * 1.3
        clock = _mirrored(painter, 0.5 if is_tall else 0.73 if is_wide else 0.765)
        wall_clock(painter, x=clock, y=h * (0.045 if is_tall else 0.15), r=u * 0.05)
    painter.still(_gym_things, parallax=0.6)
    with painter.layer(0.65):
        pen, x = painter.pen, _mirrored(painter, 0.9)
        with pen.at(x, painter.top, turn=3.5 * painter.wave(3.2)):
            drop = h * 0.28 - painter.top
            pen.line([(0, 0), (0, drop)], rgb("5d6878"), 1.0)
            pen.rect(
                -u * 0.06,
                drop,
                u * 0.12,
                u * 0.34,
                rgb("b5453c"),
                radius=4,
            )
            with pen.plain():
                pen.rect(-u * 0.06, drop + u * 0.06, u * 0.12, 2.4, rgb("f3ead9"), alpha=0.8)
                pen.rect(-u * 0.06, drop + u * 0.27, u * 0.12, 2.4, rgb("f3ead9"), alpha=0.8)
                pen.rect(u * 0.025, drop + 2, u * 0.032, u * 0.34 - 4, (28, 20, 66), alpha=0.14)
                pen.line([(-u * 0.04, drop), (0, drop - 7), (u * 0.04, drop)], rgb("5d6878"), 0.8)
    dust_motes(painter, count=10)


def _gym_wall(painter: StagePainter) -> None:
    wall(painter, mix((rgb("e6e9ee"), rgb("f0eae2"))[painter.seed % 2], painter.accent, 0.1))
    floor(painter, rgb("d2a874"))
    with painter.pen.plain():
        edge, u = floor_y(painter), painter.frame.unit
        painter.pen.rect(
            painter.left,
            edge - u * 0.2,
            painter.right - painter.left,
            u * 0.05,
            painter.accent,
            alpha=0.7,
        )
        mat = mix(rgb("4f8fd0"), painter.accent, 0.4)
        y = painter.ground_y + painter.height * 0.02
        painter.pen.fill(
            [
                (painter.width * 0.24, y - 5),
                (painter.width * 0.76, y - 5),
                (painter.width * 0.82, y + 6),
                (painter.width * 0.18, y + 6),
            ],
            mat,
        )


def _gym_things(painter: StagePainter) -> None:
    pen, u, foot = painter.pen, painter.frame.unit, floor_y(painter) + 2
    x = _mirrored(painter, 0.14) - u * 0.17
    for index in range(9):
        pen.rect(x, foot - u * 0.1 - index * u * 0.065, u * 0.34, 1.8, rgb("c8935a"), radius=0.8)
    for side in (0, 0.33):
        pen.rect(x + u * side, foot - u * 0.68, 2.4, u * 0.68, rgb("a8733f"))
    rack = _mirrored(painter, 0.5 if painter.frame.is_tall else 0.36) - u * 0.2
    pen.rect(rack, foot - u * 0.1, u * 0.4, 2.2, rgb("5d6878"))
    for index in range(4):
        cx = rack + u * (0.05 + 0.1 * index)
        pen.rect(cx - 4, foot - u * 0.1 - 4.4, 8, 2.0, rgb("8793a5"))
        for dx in (-4.6, 2.6):
            pen.rect(cx + dx, foot - u * 0.1 - 6.2, 2.4, 5.8, rgb("3a4254"), radius=0.8)
    for leg in (0.02, 0.36):
        pen.rect(rack + u * leg, foot - u * 0.1, 2, u * 0.1, rgb("5d6878"))
    _ball(painter, x=_mirrored(painter, 0.955), foot=painter.ground_y - painter.height * 0.02)
    if painter.width > painter.height * 1.3:
        poster(
            painter,
            x=_mirrored(painter, 0.287) - u * 0.07,
            y=painter.height * 0.14,
            w=u * 0.14,
            h=u * 0.19,
            kind=1,
        )


def _ball(painter: StagePainter, *, x: float, foot: float) -> None:
    """A large exercise ball, and two kettlebells before it."""
    pen, u = painter.pen, painter.frame.unit
    r, color = u * 0.13, mix(painter.accent, rgb("8fb0d0"), 0.2)
    painter.shadow(x, foot, r * 1.1, strength=0.3)
    pen.circle(x, foot - r, r, color)
    with pen.plain():
        pen.ellipse(
            x - r * 0.35, foot - r * 1.45, r * 0.34, r * 0.2, lighter(color, 0.5), alpha=0.7
        )
        for part in (0.35, 0.7):
            pen.arc(x, foot - r, r * part, r, 90, -180, darker(color, 0.2), 0.7, alpha=0.6)
    for index, code in enumerate(("3a4254", "5d6878")):
        bell, size = x - r * 1.5 - index * 11, 4.6 - index * 0.8
        iron = rgb(code)
        with pen.plain():
            pen.ring(bell, foot + 3 - size * 2.1, size * 0.7, iron, 1.5)
        pen.circle(bell, foot + 3 - size, size, iron)


DRAWINGS: dict[str, SettingDrawing] = {"stage": draw_stage, "gym": draw_gym}

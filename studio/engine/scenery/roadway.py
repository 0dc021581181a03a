"""Roads, pavements and street lamps, for every setting that has traffic."""

from __future__ import annotations

from studio.engine.scenery.painter import StagePainter
from studio.engine.scenery.palette import LAMPLIGHT, darker, lighter, rgb
from studio.engine.scenery.pen import Fade, Pen


def draw_pavement(painter: StagePainter, y: float) -> None:
    """Paving stones from height y downwards. Record it with `still`."""
    stone = rgb("cfc9c0")
    reach = painter.right - painter.left
    painter.sheet(
        [
            (painter.left, y),
            (painter.right, y),
            (painter.right, painter.bottom),
            (painter.left, painter.bottom),
        ],
        stone,
    )
    with painter.pen.plain():
        painter.pen.rect(painter.left, y, reach, 1.0, darker(stone, 0.2))
        for index in range(round(reach / 11)):
            x = painter.left + index * 11
            painter.pen.line([(x, y + 1), (x - 2, y + 6.5)], darker(stone, 0.13), 0.35)


def draw_road(painter: StagePainter, y: float, crossing: bool = False) -> None:
    """Asphalt from height y to the frame's lower end, with its kerb and its middle line."""
    asphalt = rgb("666c7c")
    left, reach = painter.left, painter.right - painter.left
    painter.sheet(
        [(left, y), (painter.right, y), (painter.right, painter.bottom), (left, painter.bottom)],
        Fade(a=(0, y), b=(0, painter.height), start=lighter(asphalt, 0.10), end=darker(asphalt, 0.24)),
    )  # fmt: skip
    pen = painter.pen
    line_y = (
        (painter.ground_y + painter.height) / 2
        if painter.height - painter.ground_y < 26
        else painter.ground_y + 11
    )
    with pen.plain():
        pen.rect(left, y, reach, 2.2, rgb("e6e1d8"))
        pen.rect(left, y + 2.2, reach, 0.9, darker(asphalt, 0.45))
        index = 0
        x = left
        while x < painter.right:
            pen.fill(
                [(x, line_y), (x + 13, line_y), (x + 12.2, line_y + 1.7), (x - 0.8, line_y + 1.7)],
                rgb("f4e6ba"),
            )
            x += 26
            index += 1
        if crossing:
            for stripe in range(6):
                at = painter.width * 0.5 - 27 + stripe * 10
                drop = painter.height - y
                pen.fill(
                    [
                        (at, y + drop * 0.24),
                        (at + 5, y + drop * 0.24),
                        (at + 6.4, y + drop * 0.98),
                        (at - 0.4, y + drop * 0.98),
                    ],
                    rgb("eceae4"),
                    alpha=0.8,
                )


def street_lamp(painter: StagePainter, *, x: float, y: float, height: float) -> None:
    """A lamp on a bent pole with its light by night. Call it inside a layer."""
    painter.stamp(_lamp, x, y, painter.is_night, height=height, flip=x > painter.width / 2)
    if painter.is_night:
        side = -1 if x > painter.width / 2 else 1
        strength = 0.55 + 0.03 * painter.wave(2.3, x)
        painter.pen.halo(
            x + side * height * 0.17, y - height * 0.93, height * 0.42, LAMPLIGHT, alpha=strength
        )


def _lamp(pen: Pen, is_night: bool) -> None:
    iron = rgb("454d60")
    pen.fill("M-.05 0 L-.03 -.06 H.03 L.05 0 Z", iron)
    pen.fill(
        "M-.014 0 L-.010 -.86 Q-.01 -.975 .1 -.975 H.2 V-.95 H.1 Q.014 -.95 .014 -.86 L.014 0 Z",
        iron,
    )
    pen.fill("M.11 -.958 H.235 L.215 -.925 H.13 Z", iron)
    with pen.plain():
        pen.rect(
            0.132,
            -0.93,
            0.082,
            0.014,
            LAMPLIGHT if is_night else rgb("fdf6dc"),
            radius=0.007,
            glow=is_night,
        )

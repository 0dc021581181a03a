"""Sky and soil: above the clouds, and a cut through the earth."""

from __future__ import annotations

import math

from studio.engine.scenery.flora import bush, grass_tuft, round_tree, wild_flower
from studio.engine.scenery.heavens import draw_clouds, draw_sky
from studio.engine.scenery.painter import SettingDrawing, StagePainter
from studio.engine.scenery.palette import WHITE, Rgb, darker, lighter, mix, rgb
from studio.engine.scenery.pen import Fade, Pen
from studio.engine.scenery.waters import wave_path


def draw_open_sky(painter: StagePainter) -> None:
    """High above: the sky fills the frame, a sea of clouds drifts below."""
    painter.still(_high_air, parallax=0.0)
    draw_sky(painter, clouds=False)
    painter.still(_high_air_low, parallax=0.0)
    draw_clouds(painter, low=1.15)
    for layer in range(3):
        _cloud_bank(painter, layer)


def _high_air(painter: StagePainter) -> None:
    painter.gradient(painter.tones.top, top=painter.top, bottom=painter.bottom, is_lit=False)


def _high_air_low(painter: StagePainter) -> None:
    tones = painter.tones
    painter.gradient(
        tones.horizon,
        mix(tones.horizon, tones.cloud, 0.4),
        top=painter.horizon_y + 5,
        bottom=painter.bottom,
        is_lit=False,
    )


def _cloud_bank(painter: StagePainter, layer: int) -> None:
    """A row of great round clouds along the lower edge that moves slowly."""
    rng = painter.random(f"bank {layer}")
    tones, part = painter.tones, layer / 2
    shaded = mix(tones.cloud, mix(tones.middle, tones.top, 0.35), 0.36 - 0.12 * layer)
    color = mix(shaded, tones.horizon, 0.35 * (1 - part))
    y = painter.height * (0.80 + 0.085 * layer)
    pitch = 26 + 9 * layer
    count = math.ceil((painter.right - painter.left) / pitch) + 3
    shift = painter.time_s * (3.5 + 4.5 * layer)
    first = math.floor(shift / pitch)
    sizes = [rng.uniform(0.75, 1.2) for _ in range(11)]
    with painter.layer(0.2 + 0.3 * layer):
        for index in range(count):
            size = sizes[(index + first) % 11]
            x = painter.left + (index - 1) * pitch - (shift - first * pitch) + pitch
            r = pitch * 0.80 * size
            painter.stamp(
                _puff,
                x,
                y + r * 0.55 + 2.2 * painter.wave(5, (index + first) * 1.3),
                color,
                layer,
                height=r * 2,
            )
        low = mix(color, tones.middle, 0.18)
        painter.gradient(color, low, top=y + pitch * 0.42, bottom=painter.bottom, is_lit=False)


def _puff(pen: Pen, color: Rgb, layer: int) -> None:
    crown = Fade(a=(0, -1), b=(0, -0.25), start=mix(color, WHITE, 0.42), end=color)
    pen.circle(0, -0.5, 0.5, crown, glow=True)


def draw_soil(painter: StagePainter) -> None:
    """A cut through the earth: sky and grass above, layers with stones, roots and worms below."""
    draw_sky(painter)
    painter.still(_garden_back, parallax=0.35)
    with painter.layer(0.6):
        for part, tall in ((0.05, 40), (0.93, 47)):
            x = part * painter.width
            painter.stamp(
                round_tree,
                x,
                painter.ground_y + 1,
                "57a85c",
                0,
                height=tall,
                depth=0.08,
                lean=painter.sway(x),
            )
    painter.still(_earth)
    _water_drops(painter)
    with painter.layer(1.0):
        _worm(
            painter, x=painter.width * 0.17, y=painter.ground_y + painter.height * 0.23, phase=0.0
        )
        if not painter.frame.is_tall:
            _worm(
                painter,
                x=painter.width * 0.80,
                y=painter.ground_y + painter.height * 0.33,
                phase=2.0,
            )
        _turf(painter)


def _garden_back(painter: StagePainter) -> None:
    for index, (rise, depth) in enumerate(((13.0, 0.5), (5.0, 0.2))):
        ridge = painter.ridge(f"garden {index}", y=painter.ground_y - rise, amplitude=3.5 - index)
        painter.land(ridge, rgb("8cc47a"), depth=depth)
    rng = painter.random("hedge")
    for _ in range(12):
        x = rng.uniform(painter.left, painter.right)
        painter.stamp(
            bush,
            x,
            painter.ground_y + 1,
            "5fa862",
            rng.randrange(2),
            height=rng.uniform(4, 8),
            depth=0.15,
        )


def _earth(painter: StagePainter) -> None:
    tones = ("6b4a35", "845b3f", "9c704c", "a98158")
    steps = (0.0, 0.13, 0.29, 0.43)
    for index, (code, step) in enumerate(zip(tones, steps, strict=True)):
        color = rgb(code)
        y = painter.ground_y + (painter.height - painter.ground_y) * step / 0.54
        ridge = painter.ridge(
            f"soil {index}", y=y + 1.5, amplitude=0.6 if index == 0 else 2.6, waves=1.4
        )
        fade = Fade(
            a=(0, y),
            b=(0, y + 40),
            start=color,
            end=mix(color, rgb(tones[min(3, index + 1)]), 0.45),
        )
        painter.land(ridge, fade)
    _stones(painter)
    _roots(painter)


def _stones(painter: StagePainter) -> None:
    rng, pen = painter.random("stones"), painter.pen
    deep = painter.height - painter.ground_y
    for index in range(46):
        part = rng.random()
        x, y = (
            rng.uniform(painter.left, painter.right),
            painter.ground_y + deep * (0.10 + 0.95 * part),
        )
        if index < 30:
            with pen.plain():
                pen.ellipse(
                    x,
                    y,
                    rng.uniform(0.5, 1.1),
                    rng.uniform(0.4, 0.8),
                    rng.choice((rgb("56392a"), rgb("c09a6e"), rgb("7a563c"))),
                    alpha=0.8,
                )
            continue
        rx, ry = (
            rng.uniform(2.6, 6.5) * (0.6 + 0.6 * part),
            rng.uniform(1.8, 3.6) * (0.6 + 0.6 * part),
        )
        if abs(x / painter.width - 0.5) < 0.17 and part < 0.7:
            continue  # the seed's place
        stone = rng.choice((rgb("b3a899"), rgb("978d86"), rgb("c4b59c")))
        pen.ellipse(x, y, rx, ry, stone)
        with pen.plain():
            pen.ellipse(x - rx * 0.2, y - ry * 0.28, rx * 0.58, ry * 0.46, lighter(stone, 0.28))


def _roots(painter: StagePainter) -> None:
    pen, root = painter.pen, rgb("c99d6f")
    y = painter.ground_y + 1
    for part in (0.05, 0.93):
        x = part * painter.width
        for dx, dy, width in ((-15, 30, 1.5), (-4, 46, 2.0), (9, 36, 1.6), (18, 19, 1.1)):
            pen.line(
                f"M{x} {y - 1} "
                f"C{x + dx * 0.1} {y + dy * 0.4} {x + dx * 1.1} {y + dy * 0.5} {x + dx} {y + dy}",
                root,
                width,
            )
            pen.line(
                f"M{x + dx * 0.62} {y + dy * 0.5} q{dx * 0.3} {dy * 0.1} {dx * 0.55} {dy * 0.3}",
                root,
                width * 0.5,
            )


def _worm(painter: StagePainter, *, x: float, y: float, phase: float) -> None:
    pink = rgb("e69a8f")
    crawl = 3.5 * painter.wave(6.5, phase)
    points = [
        (
            x + crawl + index * 2.3 * (1 + 0.08 * painter.wave(2.2, phase)),
            y + 1.7 * painter.wave(2.2, phase + index * 0.95),
        )
        for index in range(9)
    ]
    if not painter.style.edge:
        painter.pen.line(points, darker(pink, 0.35), 3.9)
    painter.pen.line(points, pink, 3.1)
    with painter.pen.plain():
        painter.pen.line(points[3:5], lighter(pink, 0.3), 2.4)
        head_x, head_y = points[-1]
        painter.pen.circle(head_x + 0.5, head_y - 0.4, 0.38, rgb("4a2f2f"))


def _water_drops(painter: StagePainter) -> None:
    """Water that seeps down: more of it when it rains."""
    rng = painter.random("seeping")
    count = 22 if painter.stage.weather in ("rain", "storm") else 7
    deep = painter.height - painter.ground_y
    with painter.layer(1.0), painter.pen.plain():
        for _ in range(count):
            x, start, speed = rng.random() * painter.width, rng.random(), rng.uniform(0.05, 0.09)
            age = (start + painter.time_s * speed) % 1.0
            y = painter.ground_y + 3 + deep * 0.8 * age
            painter.stamp(_drop, x + 1.5 * painter.wave(5, x), y, height=3.0 * (1 - 0.4 * age))


def _drop(pen: Pen) -> None:
    pen.fill(
        "M0 -1 Q.42 -.5 .32 -.22 A.34 .34 0 0 1 -.32 -.22 Q-.42 -.5 0 -1 Z",
        rgb("6fc4ec"),
        alpha=0.85,
    )


def _turf(painter: StagePainter) -> None:
    rng = painter.random("turf")
    green = rgb("62b254")
    edge = wave_path(
        painter,
        y=painter.ground_y + 2.2,
        height=1.0,
        length=11,
        shift=0,
        bottom=painter.ground_y - 1.2,
    )
    painter.pen.fill(edge, green)
    count = 46
    for index in range(count):
        x = painter.left + (painter.right - painter.left) * (index + rng.random()) / count
        tone = ("58a84c", "6cbc58", "4f9c4c")[index % 3]
        painter.stamp(
            grass_tuft,
            x,
            painter.ground_y + 0.6,
            tone,
            index % 4,
            height=rng.uniform(3.4, 6),
            lean=painter.sway(x, amount=7),
        )
        if index % 9 == 4:
            petal = ("f7b7c8", "fff2c4", "f6d55c")[index % 3]
            painter.stamp(
                wild_flower,
                x + 3,
                painter.ground_y + 0.4,
                petal,
                0,
                height=7,
                lean=painter.sway(x, amount=5),
            )


DRAWINGS: dict[str, SettingDrawing] = {
    "sky": draw_open_sky,
    "soil": draw_soil,
}

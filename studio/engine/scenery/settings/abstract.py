"""Studio backdrops in the stage's colour: calm grounds for a symbol or a product."""

from __future__ import annotations

import math

from studio.engine.scenery.painter import SettingDrawing, StagePainter
from studio.engine.scenery.palette import WHITE, Rgb, darker, lighter, luminance, mix, rgb, turned
from studio.engine.scenery.pen import Fade, Pen

_FORMS = 6


def draw_studio(painter: StagePainter) -> None:
    """One of six backdrops, pale (variant 0) or deep (variant 1), in the stage's colour."""
    painter.soft(_lit_ground)
    form = (_circles, _waves, _diagonal, _floor_light, _paper_shapes, _arches)[
        painter.seed % _FORMS
    ]
    form(painter)
    _specks(painter)


def _colors(painter: StagePainter) -> tuple[Rgb, Rgb, Rgb]:
    """Upper and lower ground, and the tone of its forms."""
    base = painter.accent
    if painter.stage.variant % 2 == 0:
        if luminance(base) > 0.85 or painter.stage.backdrop in ("white", "grey"):
            return rgb("f7f8fa"), rgb("dde3ea"), rgb("ffffff")
        return lighter(base, 0.86), lighter(turned(base, 0.015), 0.58), lighter(base, 0.5)
    if painter.stage.backdrop == "white":
        return rgb("eef1f5"), rgb("c3cddb"), rgb("ffffff")
    return (
        mix(turned(base, 0.03), WHITE, 0.10),
        darker(turned(base, -0.04), 0.38),
        mix(base, WHITE, 0.2),
    )


def _ground(painter: StagePainter) -> None:
    upper, lower, _ = _colors(painter)
    painter.gradient(
        upper, mix(upper, lower, 0.45), lower, top=painter.top * 0.3, bottom=painter.height
    )


def _lit_ground(painter: StagePainter) -> None:
    """Two wide soft lights wander over the ground: it is never quite still."""
    _ground(painter)
    if painter.style.edge:
        return
    upper, lower, tone = _colors(painter)
    reach = 0.62 * max(painter.width, painter.height)
    w, h = painter.width, painter.height
    for index, color in enumerate(
        (mix(upper, WHITE, 0.6), mix(lower, mix(tone, painter.accent, 0.5), 0.55))
    ):
        x = w * (0.36 + 0.34 * index) + w * 0.19 * painter.wave(11, index * 2.4)
        y = h * (0.30 + 0.40 * index) + h * 0.17 * painter.wave(8.5, 1.3 + index * 2.1)
        painter.pen.halo(x, y, reach, painter.style.paint(color), alpha=0.62)


def _base(painter: StagePainter) -> None:
    """The floor's edge: a soft line that a product stands before."""
    upper, lower, _ = _colors(painter)
    y = painter.ground_y * 0.93
    floor = mix(lower, darker(painter.accent, 0.1), 0.16)
    painter.gradient(mix(floor, upper, 0.35), floor, top=y, bottom=painter.bottom)


def _circles(painter: StagePainter) -> None:
    """Large soft discs that drift."""
    painter.still(_base, parallax=0.5)
    rng, tone = painter.random("circles"), _colors(painter)[2]
    for index in range(6):
        part = (index * 0.382 + rng.uniform(0, 0.1)) % 1.0
        x = painter.width * part + 11 * painter.wave(9 + index, index)
        y = painter.height * rng.uniform(0.08, 0.75) + 8 * painter.wave(8 + index, index * 2)
        r = painter.frame.unit * rng.uniform(0.08, 0.26)
        with painter.layer(0.15 + 0.08 * index):
            painter.pen.circle(x, y, r, mix(tone, WHITE, 0.12 * (index % 2)), alpha=0.34)
    with painter.layer(0.3):
        r = painter.frame.unit * (0.47 + 0.008 * painter.wave(6))
        painter.pen.circle(painter.width / 2, painter.height * 0.47, r, WHITE, alpha=0.16)


def _waves(painter: StagePainter) -> None:
    """Four slow swells, one before the other, like cut paper."""
    upper, lower, tone = _colors(painter)
    for index in range(4):
        part = index / 3
        y = painter.height * (0.50 + 0.135 * index) + 4.5 * painter.wave(6.5 + index, index * 1.4)
        ridge = painter.ridge(f"swell {index}", y=y, amplitude=9 - index)
        moved = type(ridge)(
            y=ridge.y,
            waves=tuple(
                (k, p + painter.time_s * (0.36 + 0.09 * index) * (1 if n % 2 else -0.8), a)
                for n, (k, p, a) in enumerate(ridge.waves)
            ),
        )
        with painter.layer(0.2 + 0.2 * index):
            color = mix(mix(upper, tone, 0.55), mix(lower, painter.accent, 0.22), part)
            painter.land(moved, color)


def _diagonal(painter: StagePainter) -> None:
    """Broad slanting bands that slide slowly."""
    _, lower, tone = _colors(painter)
    w, h = painter.width, painter.height
    with painter.layer(0.25):
        slide = 17 * painter.wave(11)
        for index, (at, wide, alpha) in enumerate(
            ((-0.05, 0.20, 0.5), (0.20, 0.09, 0.32), (0.80, 0.26, 0.42), (0.66, 0.06, 0.3))
        ):
            x = w * at + slide * (1 if index % 2 else -0.7)
            color = tone if index % 2 else mix(tone, lower, 0.4)
            painter.pen.fill(
                [
                    (x + h * 0.45, painter.top),
                    (x + w * wide + h * 0.45, painter.top),
                    (x + w * wide - h * 0.3, painter.bottom),
                    (x - h * 0.3, painter.bottom),
                ],
                color,
                alpha=alpha,
            )
    painter.still(_base, parallax=0.5)
    with painter.layer(0.6), painter.pen.plain():
        for index in range(5):
            r = painter.frame.unit * 0.022
            x, y = w * (0.06 + 0.022 * index), h * 0.12 + 1.5 * painter.wave(4, index)
            painter.pen.circle(x, y, r * 0.34, tone, alpha=0.9)


def _floor_light(painter: StagePainter) -> None:
    """A round podium under a soft light."""
    upper, lower, tone = _colors(painter)
    painter.still(_base, parallax=0.5)
    x, y, u = painter.width / 2, painter.ground_y, painter.frame.unit
    with painter.layer(0.6):
        glow = 0.20 + 0.03 * painter.wave(5)
        if not painter.style.edge:
            painter.pen.halo(x, painter.height * 0.36, u * 0.75, WHITE, alpha=glow)
            for index, side in enumerate((-1, 1)):
                sweep = 22 * painter.wave(8, index * math.pi)
                with painter.pen.plain():
                    painter.pen.fill(
                        [
                            (x + side * u * 0.62, painter.top),
                            (x + side * u * 0.78, painter.top),
                            (x + u * 0.36 + sweep, y + 6),
                            (x - u * 0.36 + sweep, y + 6),
                        ],
                        Fade(
                            a=(x, painter.top), b=(x, y + 4), start=WHITE, end=WHITE, end_alpha=0.05
                        ),
                        alpha=0.15,
                        glow=True,
                    )
    with painter.layer(1.0):
        rx, ry, deep = u * 0.56, u * 0.075, u * 0.06
        side = mix(lower, painter.accent, 0.3)
        painter.pen.ellipse(x, y + deep + 3, rx * 1.08, ry * 1.15, darker(lower, 0.4), alpha=0.22)
        painter.pen.fill(
            f"M{x - rx} {y} "
            f"A{rx} {ry} 0 0 0 {x + rx} {y} "
            f"V{y + deep} A{rx} {ry} 0 0 1 {x - rx} {y + deep} Z",
            Fade(a=(x - rx, y), b=(x + rx, y), start=mix(side, WHITE, 0.25), end=darker(side, 0.2)),
        )
        painter.pen.ellipse(x, y, rx, ry, mix(upper, tone, 0.35))


def _paper_shapes(painter: StagePainter) -> None:
    """Cut shapes at the edges: leaf, disc, bar, with soft shadows, that breathe."""
    _, lower, tone = _colors(painter)
    w, h, u = painter.width, painter.height, painter.frame.unit
    base = painter.accent
    hues = (tone, turned(base, 0.06), mix(lower, base, 0.5), turned(base, -0.07))
    places = (
        (0.02, 0.10, 0.30, 0),
        (0.97, 0.20, 0.26, 1),
        (0.04, 0.93, 0.28, 2),
        (0.95, 0.88, 0.34, 3),
        (0.74, 0.02, 0.16, 2),
    )
    for index, (px, py, size, look) in enumerate(places):
        color = mix(hues[look], WHITE, 0.42 if painter.stage.variant % 2 == 0 else 0.08)
        x, y = (
            w * px + 6 * painter.wave(6 + index, index),
            h * py + 6 * painter.wave(7, index * 2),
        )
        with painter.layer(0.3 + 0.12 * index):
            painter.stamp(
                _cut_shadow,
                x + 1.6,
                y + 2.4,
                look,
                height=u * size,
                turn=9 * painter.wave(7, index) + index * 40,
            )
            painter.stamp(
                _cut,
                x,
                y,
                look,
                color,
                height=u * size,
                turn=9 * painter.wave(7, index) + index * 40,
            )


_CUTS = (
    "M0 .5 C-.5 .3 -.5 -.3 0 -.5 C.5 -.3 .5 .3 0 .5 Z",
    "M-.5 0 A.5 .5 0 1 1 .5 0 A.5 .5 0 1 1 -.5 0 Z",
    "M-.5 -.12 A.12 .12 0 0 1 -.38 -.24 H.38 A.24 .24 0 0 1 .38 .24 H-.38 A.12 .12 0 0 1 -.5 .12 Z",
    "M-.45 .4 Q-.6 0 -.3 -.3 Q0 -.6 .3 -.35 Q.6 -.1 .42 .25 Q.2 .55 -.1 .45 Q-.3 .4 -.45 .4 Z",
)


def _cut(pen: Pen, look: int, color: Rgb) -> None:
    pen.fill(_CUTS[look % 4], color)


def _cut_shadow(pen: Pen, look: int) -> None:
    with pen.plain():
        pen.fill(_CUTS[look % 4], (30, 20, 60), alpha=0.10)


def _arches(painter: StagePainter) -> None:
    """Three arches behind each other, as in a set for a product."""
    upper, lower, tone = _colors(painter)
    w, u = painter.width, painter.frame.unit
    painter.still(_base, parallax=0.5)
    y = painter.ground_y * 0.93
    for index, (dx, half, rise, color) in enumerate((
        (-0.56, 0.26, 0.52, mix(tone, lower, 0.3)), (0.58, 0.22, 0.40, mix(tone, painter.accent, 0.25)),
        (0.0, 0.37, 0.78, mix(upper, WHITE, 0.55)),
    )):  # fmt: skip
        x = w / 2 + dx * u + 3.5 * painter.wave(8, index)
        r = half * u
        with painter.layer(0.35 + 0.1 * index):
            painter.sheet(
                f"M{x - r} {y} "
                f"V{y - rise * u + r} "
                f"A{r} {r} 0 0 1 {x + r} {y - rise * u + r} V{y} Z",
                Fade(a=(0, y - rise * u), b=(0, y), start=color, end=mix(color, lower, 0.45)),
            )
    with painter.layer(0.5), painter.pen.plain():
        size = u * 0.05
        painter.pen.circle(
            w / 2 + 0.44 * u,
            y - 0.62 * u + 3 * painter.wave(6),
            size,
            mix(painter.accent, WHITE, 0.3),
        )
        painter.pen.circle(
            w / 2 - 0.40 * u,
            y - 0.70 * u + 3 * painter.wave(7, 2),
            size * 0.55,
            mix(turned(painter.accent, 0.08), WHITE, 0.3),
        )


def _specks(painter: StagePainter) -> None:
    rng = painter.random("specks")
    with painter.layer(0.8), painter.pen.plain():
        for index in range(22):
            x0, y0, speed = rng.random(), rng.random(), rng.uniform(5, 11)
            reach = painter.height * 1.05
            y = painter.height - (y0 * reach + painter.time_s * speed) % reach
            x = x0 * painter.width + 3 * painter.wave(5, index)
            shine = 0.45 + 0.25 * painter.wave(3.3, index)
            painter.pen.circle(x, y, rng.uniform(0.6, 1.5), WHITE, alpha=shine, glow=True)


DRAWINGS: dict[str, SettingDrawing] = {
    "studio": draw_studio,
}

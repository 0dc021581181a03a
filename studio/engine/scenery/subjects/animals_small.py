"""Drawings of animals of air and water: birds, butterfly, bee, fish, whale."""

from __future__ import annotations

from studio.engine.scenery.look import Look
from studio.engine.scenery.palette import NAMED, WHITE, Rgb, darker, lighter, rgb
from studio.engine.scenery.pen import Pen
from studio.engine.scenery.subjects.animals_body import EYE, draw_eye, sine
from studio.engine.scenery.subjects.people_limbs import smooth


def draw_birds(pen: Pen, look: Look) -> None:
    """A little flock in flight; variant: swallows blue, gulls white, red birds."""
    coat = (rgb("3f5f9a"), rgb("f2f1ec"), rgb("d9534a"))[look.variant % 3]
    for x, y, size, phase in ((0.52, -0.42, 0.62, 0.0), (-0.16, -0.62, 0.46, 0.35),
        (-0.66, -0.36, 0.52, 0.7)):  # fmt: skip
        with pen.at(x + 0.02 * sine(look, 0.2, phase), y + 0.04 * sine(look, 0.45, phase),
            scale=size):  # fmt: skip
            _draw_bird(pen, look, coat, phase)


def _draw_bird(pen: Pen, look: Look, coat: Rgb, phase: float) -> None:
    beat = 0.3 + 0.7 * sine(look, 1.7, phase)  # wings are longer above the body than below
    lag = 0.3 + 0.7 * sine(look, 1.7, phase - 0.10)
    far = smooth([(0.26, -0.06), (0.34, -0.30 * beat - 0.12), (0.24, -0.78 * lag - 0.06),
        (0.10, -0.44 * beat - 0.10), (-0.04, -0.04)])  # fmt: skip
    pen.fill(far, darker(coat, 0.25))
    pen.fill([(-0.34, -0.03), (-0.72, -0.12), (-0.62, 0.0), (-0.74, 0.10), (-0.34, 0.07)],
        darker(coat, 0.14))  # fmt: skip
    pen.fill("M.44 -.03 L.62 .03 L.44 .08 Z", rgb("f2a33a"))
    pen.fill("M-.46 .0 C-.3 -.1 .0 -.14 .2 -.13 C.26 -.19 .42 -.18 .46 -.06 C.5 .06 .36 .16 .1 .16"
        " C-.14 .17 -.34 .1 -.46 .0 Z"
        , coat)  # fmt: skip
    with pen.plain():
        pen.fill("M.44 .04 C.36 .15 .2 .16 .1 .16 C-.06 .16 -.2 .14 -.3 .09 C-.1 .08 .2 .1 .44 .04 Z"
            , lighter(coat, 0.6))  # fmt: skip
        pen.circle(0.35, -0.06, 0.026, EYE)
    near = smooth([(0.22, 0.0), (0.20, -0.34 * beat - 0.10), (-0.06, -0.86 * lag - 0.06),
        (-0.24, -0.52 * beat - 0.08), (-0.24, 0.0), (0.0, 0.07)])  # fmt: skip
    pen.fill(near, lighter(coat, 0.12) if sum(coat) < 600 else darker(coat, 0.1))


def draw_butterfly(pen: Pen, look: Look) -> None:
    """A butterfly from above that folds its wings, tilted a little."""
    color = look.color
    open_part = 0.62 + 0.38 * sine(look, 1.3)
    with pen.at(0, -0.5 + 0.02 * sine(look, 0.65), turn=12):
        for side in (-1.0, 1.0):
            pen.canvas.save()
            pen.canvas.scale(side * (0.34 + 0.66 * open_part), 1.0)
            _draw_wing(pen, color if side < 0 else lighter(color, 0.08))
            pen.canvas.restore()
        body = rgb("3c3242")
        pen.fill("M0 -.2 C.05 -.2 .045 -.05 .04 .06 C.035 .2 .02 .28 0 .3 C-.02 .28 -.035 .2 -.04"
            " .06 C-.045 -.05 -.05 -.2 0 -.2 Z"
            , body)  # fmt: skip
        pen.circle(0, -0.22, 0.045, body)
        with pen.plain():
            for side in (-1, 1):
                pen.line([(side * 0.02, -0.25), (side * 0.07, -0.36), (side * 0.14, -0.41)], body,
                    0.014)  # fmt: skip
                pen.circle(side * 0.14, -0.41, 0.018, body)


def _draw_wing(pen: Pen, color: Rgb) -> None:
    dark, pale = darker(color, 0.45), lighter(color, 0.55)
    pen.fill("M.02 .02 C.16 .0 .4 .06 .42 .2 C.42 .32 .32 .42 .24 .4 C.14 .38 .04 .2 .02 .08 Z",
        dark)  # fmt: skip
    pen.fill("M.02 -.06 C.08 -.26 .3 -.44 .48 -.4 C.58 -.36 .54 -.08 .42 .02 C.3 .1 .1 .08 .02 .04 Z"
        , dark)  # fmt: skip
    with pen.plain():
        pen.fill("M.04 .05 C.14 .04 .33 .09 .35 .2 C.35 .28 .29 .35 .24 .34 C.16 .32 .07 .18 .04 .08 Z"
            , lighter(color, 0.2))  # fmt: skip
        pen.fill("M.04 -.05 C.1 -.22 .3 -.36 .44 -.33 C.5 -.29 .47 -.09 .38 -.02 C.28 .04 .12 .04"
            " .04 .02 Z"
            , color)  # fmt: skip
        for x, y, r in ((0.36, -0.22, 0.06), (0.24, -0.14, 0.04), (0.25, 0.21, 0.045)):
            pen.circle(x, y, r, pale)
        for x, y in ((0.49, -0.28), (0.505, -0.2), (0.49, -0.12), (0.385, 0.24), (0.35, 0.31)):
            pen.circle(x, y, 0.015, WHITE)


def draw_bee(pen: Pen, look: Look) -> None:
    """A round bee that hums: its wings flicker, its body bobs."""
    yellow, dark = rgb("f7c433"), rgb("3a3038")
    hum = sine(look, 5.1)
    with pen.at(0, -0.42 + 0.03 * sine(look, 0.8), turn=-4):
        for x, turn, size in ((-0.10, -24.0, 0.9), (0.08, 6.0, 1.0)):
            with pen.at(x, -0.18, turn=turn + 12 * hum, scale=size):
                pen.ellipse(0, -0.19, 0.135, 0.24, rgb("d5ecf7"), alpha=0.85)
                with pen.plain():
                    pen.ellipse(-0.02, -0.2, 0.07, 0.15, WHITE, alpha=0.6)
        pen.fill("M-.46 -.03 L-.62 .03 L-.46 .09 Z", dark)
        body = (
            "M-.5 .03 C-.5 -.2 -.2 -.3 .06 -.27 C.24 -.25 .3 -.14 .3 .02 C.3 .2 .1 .31 -.12 .3"
            " C-.36 .28 -.5 .18 -.5 .03 Z"
        )
        pen.fill(body, yellow)
        with pen.inside(body):
            for x in (-0.36, -0.14, 0.08):
                pen.fill(smooth([(x - 0.05, -0.34), (x + 0.06, -0.34), (x + 0.10, 0.02),
                    (x + 0.06, 0.36), (x - 0.05, 0.36), (x, 0.02)]), dark)  # fmt: skip
            pen.ellipse(-0.12, -0.2, 0.3, 0.06, WHITE, alpha=0.25)
        pen.shade("M-.5 .05 C-.3 .2 .1 .22 .3 .06 C.28 .22 .08 .31 -.12 .3 C-.36 .28 -.5 .18 -.5 .05 Z"
            , 0.12)  # fmt: skip
        pen.circle(0.36, -0.02, 0.205, darker(yellow, 0.04))
        with pen.plain():
            for x in (0.36, 0.47):
                pen.line([(x, -0.2), (x + 0.06, -0.33), (x + 0.14, -0.36)], dark, 0.022)
                pen.circle(x + 0.14, -0.36, 0.03, dark)
            pen.ellipse(0.30, 0.06, 0.04, 0.026, rgb("ef7b5c"), alpha=0.7)
            pen.line("M.38 .07 Q.44 .12 .5 .06", dark, 0.02)
        draw_eye(pen, look, 0.35, -0.04, 0.036)
        draw_eye(pen, look, 0.48, -0.04, 0.036)


def draw_fish(pen: Pen, look: Look) -> None:
    """A fish that swims; variant 1 is striped, variant 2 has a pale belly only."""
    color = look.color
    dark, pale = darker(color, 0.2), lighter(color, 0.5)
    beat = sine(look, 1.3)
    with pen.at(0, -0.5, turn=2 * sine(look, 0.5)):
        bend = 0.05 * beat
        pen.fill(smooth([(-0.42, -0.04), (-0.62, -0.20 + bend), (-0.80, -0.36 + bend),
            (-0.76, -0.14 + bend), (-0.66, bend), (-0.76, 0.16 + bend), (-0.80, 0.36 + bend),
            (-0.62, 0.20 + bend), (-0.42, 0.06)]), dark)  # fmt: skip
        pen.fill("M-.3 -.28 C-.2 -.46 .1 -.52 .24 -.46 C.2 -.4 .24 -.34 .28 -.26 Z", dark)
        pen.fill("M-.16 .3 C-.2 .42 -.1 .46 .0 .44 C.04 .4 .06 .36 .1 .3 Z", dark)
        body = (
            "M-.54 .02 C-.36 -.28 .0 -.38 .3 -.36 C.58 -.32 .76 -.14 .78 .02 C.74 .2 .54 .34"
            " .26 .36 C-.04 .38 -.36 .28 -.54 .02 Z"
        )
        pen.fill(body, color)
        with pen.inside(body):
            pen.fill("M-.5 .1 C-.2 .22 .3 .22 .8 .08 L.8 .5 L-.5 .5 Z", pale)
            if look.variant == 1:
                for x in (-0.26, 0.0, 0.24):
                    pen.fill(smooth([(x - 0.04, -0.45), (x + 0.06, -0.45), (x + 0.10, 0),
                        (x + 0.05, 0.45), (x - 0.05, 0.45), (x - 0.01, 0)]),
                        lighter(color, 0.75))  # fmt: skip
            elif look.variant == 0:
                for x, y in ((-0.22, -0.1), (-0.04, -0.2), (-0.06, 0.0), (0.14, -0.1),
                    (-0.22, 0.08), (0.12, 0.08)):  # fmt: skip
                    pen.arc(x, y, 0.075, 0.075, 90, 180, dark, 0.02)
            pen.arc(0.30, 0.0, 0.12, 0.30, -70, 140, dark, 0.03)
            pen.ellipse(0.16, -0.30, 0.34, 0.05, WHITE, alpha=0.25)
        with pen.at(0.18, 0.1, turn=18 * beat):
            pen.fill("M.02 -.06 C-.1 -.08 -.24 .02 -.24 .12 C-.14 .16 .02 .12 .04 .04 Z", dark)
        with pen.plain():
            pen.circle(0.56, -0.08, 0.075, WHITE)
            pen.line("M.77 .06 C.7 .1 .66 .1 .62 .08", darker(color, 0.5), 0.022)
        draw_eye(pen, look, 0.575, -0.08, 0.044)
    with pen.plain():
        for k in range(2):
            rise = (look.time_s * 0.5 + 0.5 * k) % 1.0
            pen.ring(0.80 + 0.02 * sine(look, 0.6, k), -0.55 - 0.38 * rise, 0.022 + 0.014 * k,
                rgb("cfeaf5"), 0.012, alpha=0.9 * (1 - rise))  # fmt: skip


def draw_whale(pen: Pen, look: Look) -> None:
    """A whale that beats its tail and blows."""
    back, belly = rgb("3f6fa8"), rgb("dfe9f0")
    beat = sine(look, 0.45)
    lift = 0.07 * beat
    with pen.at(0, -0.04):
        tail = smooth([(-0.52, -0.30), (-0.74, -0.44 - lift), (-0.84, -0.52 - lift),
            (-1.0, -0.62 - lift), (-0.94, -0.74 - lift), (-0.80, -0.70 - lift),
            (-0.74, -0.60 - lift), (-0.66, -0.72 - lift), (-0.54, -0.76 - lift),
            (-0.54, -0.64 - lift), (-0.66, -0.52 - lift), (-0.60, -0.40 - lift * 0.6),
            (-0.36, -0.44)])  # fmt: skip
        pen.fill(tail, darker(back, 0.12))
        body = (
            "M-.74 -.42 C-.62 -.36 -.5 -.44 -.36 -.5 C-.1 -.66 .4 -.72 .72 -.58 C.96 -.48 1.04"
            " -.3 .98 -.18 C.88 .0 .4 .02 .04 -.0 C-.34 -.02 -.6 -.2 -.74 -.42 Z"
        )
        pen.fill(body, back)
        with pen.inside(body):
            pen.fill("M1.1 -.28 C.8 -.2 .5 -.3 .3 -.24 C.0 -.16 -.3 -.2 -.6 -.34 L-.6 .1 L1.1 .1 Z"
                , belly)  # fmt: skip
            for k in range(5):
                pen.line([(0.30 + 0.02 * k, -0.20 + 0.045 * k), (0.62, -0.235 + 0.05 * k),
                    (0.98, -0.21 + 0.045 * k)], darker(belly, 0.2), 0.012)  # fmt: skip
            pen.ellipse(0.2, -0.62, 0.46, 0.06, WHITE, alpha=0.18)
        with pen.at(0.22, -0.16, turn=14 * sine(look, 0.45, 0.2)):
            pen.fill("M-.06 -.04 C.06 -.06 .12 .0 .1 .04 C.04 .12 -.12 .18 -.24 .16 C-.2 .08 -.14"
                " .0 -.06 -.04 Z"
                , darker(back, 0.2))  # fmt: skip
        with pen.plain():
            pen.line("M.98 -.27 C.9 -.27 .84 -.29 .8 -.33", darker(back, 0.45), 0.016)
        draw_eye(pen, look, 0.70, -0.36, 0.03)
        _draw_spout(pen, look)


def _draw_spout(pen: Pen, look: Look) -> None:
    power = 0.55 + 0.45 * sine(look, 0.3)
    water = lighter(NAMED["blue"], 0.55)
    top = -0.66 - 0.22 * power
    for side in (-1, 1):
        pen.line(smooth([(0.52, -0.65), (0.52 + side * 0.02, top + 0.02),
            (0.52 + side * 0.10, top), (0.52 + side * 0.17, top + 0.08)], is_closed=False), water,
            0.035, alpha=0.9)  # fmt: skip
        with pen.plain():
            pen.circle(0.52 + side * 0.19, top + 0.13, 0.02, water)

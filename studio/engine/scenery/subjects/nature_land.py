"""Drawings of land and water: fire, rock, volcano, iceberg, wave, waterfall."""

from __future__ import annotations

from studio.engine.scenery.look import Look
from studio.engine.scenery.palette import WHITE, Rgb, darker, lighter, mix, rgb
from studio.engine.scenery.pen import Fade, Pen
from studio.engine.scenery.subjects.animals_body import sine
from studio.engine.scenery.subjects.people_limbs import Polygon, rod, smooth

_SNOW = rgb("f4f8fc")


def _flame(look: Look, width: float, height: float, phase: float) -> Polygon:
    a, b = sine(look, 1.1, phase), sine(look, 1.7, phase + 0.3)
    return smooth([(0, 0), (-width * 0.8, -height * 0.10), (-width, -height * 0.32),
        (-width * (0.72 + 0.06 * b), -height * 0.58),
        (-width * 0.34, -height * (0.70 + 0.03 * a)), (width * (0.06 + 0.14 * a),
        -height * (0.97 + 0.03 * b)), (width * 0.46, -height * 0.68), (width * (0.84 + 0.05 * a),
        -height * 0.52), (width * 0.98, -height * 0.28), (width * 0.74, -height * 0.09)],
        steps=4)  # fmt: skip


def draw_fire(pen: Pen, look: Look) -> None:
    """A camp fire with dancing flames and sparks."""
    pen.halo(0, -0.4, 0.8, rgb("ffb347"), alpha=0.35 + 0.06 * sine(look, 1.3))
    with pen.at(0, -0.07):
        for (width, height), color, phase in (((0.33, 0.90), rgb("e8452c"), 0.0), ((0.245, 0.66),
            rgb("f78a1f"), 0.25), ((0.155, 0.43), rgb("fcc736"), 0.5), ((0.08, 0.22),
            rgb("fff0b0"), 0.7)):  # fmt: skip
            pen.fill(_flame(look, width, height, phase), color, glow=True)
    wood = rgb("8a5a38")
    for a, b, tone in (((-0.30, -0.045), (0.26, -0.115), 0.2), ((0.30, -0.045), (-0.26, -0.115),
        0.0)):  # fmt: skip
        pen.fill(rod(a, b, 0.045, 0.045), darker(wood, tone))
        with pen.plain():
            pen.circle(*a, 0.028, lighter(wood, 0.4))
    with pen.plain():
        for k in range(4):
            rise = (look.time_s * 0.45 + 0.27 * k) % 1.0
            pen.circle(0.2 * sine(look, 0.3, 0.31 * k), -0.45 - 0.48 * rise, 0.014 * (1.2 - rise),
                rgb("ffb347"), alpha=1 - rise, glow=True)  # fmt: skip


def draw_rock(pen: Pen, look: Look) -> None:
    """A boulder with a smaller one; variant: grey, sandy, mossy."""
    stone = (rgb("98a0ad"), rgb("c1a183"), rgb("8e969c"))[look.variant % 3]
    small = [(0.34, 0.0), (0.40, -0.26), (0.56, -0.38), (0.74, -0.30), (0.82, 0.0)]
    pen.fill(small, darker(stone, 0.18))
    pen.fill([(0.40, -0.26), (0.56, -0.38), (0.66, -0.22), (0.52, -0.14)], darker(stone, 0.02))
    outer = [(-0.80, 0.0), (-0.72, -0.38), (-0.44, -0.74), (-0.14, -0.96), (0.22, -0.84),
        (0.46, -0.46), (0.56, 0.0)]  # fmt: skip
    pen.fill(outer, stone)
    with pen.inside(outer):
        pen.fill([(0.10, -0.52), (0.22, -0.84), (0.6, -0.5), (0.6, 0), (0.18, 0)], darker(stone,
            0.22))  # fmt: skip
        pen.fill([(-0.72, -0.38), (-0.44, -0.74), (-0.14, -0.96), (0.22, -0.84), (0.10, -0.52),
            (-0.34, -0.46)], lighter(stone, 0.25))  # fmt: skip
        pen.fill([(-0.9, 0), (-0.72, -0.38), (-0.34, -0.46), (-0.24, 0)], darker(stone, 0.06))
        pen.line([(-0.10, 0), (-0.02, -0.22), (-0.12, -0.34)], darker(stone, 0.32), 0.022)
        if look.variant == 2 or look.is_snowy:
            moss = _SNOW if look.is_snowy else rgb("6f9e58")
            pen.fill(smooth([(-0.5, -0.9), (-0.52, -0.62), (-0.36, -0.70), (-0.20, -0.62),
                (-0.04, -0.76), (0.16, -0.66), (0.34, -0.72), (0.3, -1.1), (-0.2, -1.2)]), moss)  # fmt: skip
    if not look.is_snowy:
        blow = 0.03 * sine(look, 0.4)
        for x in (-0.78, -0.70, 0.60):
            pen.line([(x, 0.0), (x + 0.02 + blow * 0.5, -0.09), (x + 0.05 + blow, -0.16)],
                rgb("5d9a56"), 0.028)  # fmt: skip


def draw_volcano(pen: Pen, look: Look) -> None:
    """A volcano that smokes; variant 0 erupts, variant 1 is quiet with snow, variant 2 smokes only."""
    rock = rgb("7d6470")
    _draw_smoke(pen, look)
    if look.variant == 0:
        pen.halo(0, -0.62, 0.5, rgb("ff9a3c"), alpha=0.4)
        for k in range(7):
            fly = (look.time_s * 0.6 + 0.29 * k) % 1.0
            side = (-1) ** k * (0.12 + 0.045 * k)
            pen.circle(side * fly, -0.62 - 1.15 * fly * (1 - fly), 0.024, rgb("f7772e"), glow=True)
    cone = (
        "M-.88 0 C-.6 -.08 -.36 -.36 -.2 -.64 C-.1 -.67 .1 -.67 .2 -.64 C.36 -.36 .6 -.08 .88 0 Z"
    )
    pen.fill(cone, rock)
    with pen.inside(cone):
        pen.fill("M.06 -.7 C.1 -.4 .04 -.2 .2 0 L.9 0 L.3 -.7 Z", darker(rock, 0.2))
        pen.fill("M-.5 0 C-.4 -.12 -.34 -.2 -.26 -.24 C-.3 -.12 -.34 -.06 -.36 0 Z", darker(rock,
            0.12))  # fmt: skip
        if look.variant == 1 or look.is_snowy:
            pen.fill(smooth([(-0.4, -0.75), (-0.32, -0.42), (-0.18, -0.50), (-0.06, -0.40),
                (0.06, -0.50), (0.18, -0.40), (0.34, -0.46), (0.4, -0.75)]), _SNOW)  # fmt: skip
    if look.variant == 0:
        glow = 0.5 + 0.5 * sine(look, 0.5)
        lava = mix(rgb("ee4f2a"), rgb("ff8a2e"), glow)
        pen.fill("M-.19 -.645 C-.1 -.6 .1 -.6 .19 -.645 C.22 -.56 .2 -.5 .16 -.46 C.12 -.42 .12"
            " -.5 .08 -.52 C.03 -.52 .06 -.32 .02 -.2 C.0 -.14 -.07 -.14 -.07 -.22 C-.06 -.34 -.02"
            " -.48 -.07 -.5 C-.12 -.5 -.1 -.4 -.15 -.38 C-.22 -.38 -.22 -.54 -.19 -.645 Z"
            , lava, glow=True)  # fmt: skip
        with pen.plain():
            pen.ellipse(0, -0.645, 0.15, 0.018, rgb("ffd25e"), glow=True)
    else:
        pen.ellipse(0, -0.648, 0.195, 0.026, darker(rock, 0.45))


def _draw_smoke(pen: Pen, look: Look) -> None:
    with pen.plain():
        for k in range(6):
            rise = (look.time_s * 0.16 + k / 6) % 1.0
            x = 0.05 * sine(look, 0.2, 0.4 * k) + 0.20 * rise
            size = 0.06 + 0.075 * rise
            tone = rgb("9d98a5") if look.variant == 0 else rgb("d5d6de")
            pen.circle(x, -0.68 - 0.22 * rise, size, tone, alpha=0.85 * (1 - rise) ** 0.6)


def draw_iceberg(pen: Pen, look: Look) -> None:
    """An iceberg; variant 1 shows the far bigger part below the water line too."""
    bob = 0.010 * sine(look, 0.25)
    if look.variant == 1:
        with pen.at(0, bob, turn=0.8 * sine(look, 0.2)):
            below = [(-0.72, -0.44), (-0.62, -0.20), (-0.36, -0.06), (-0.08, -0.01),
                (0.22, -0.04), (0.50, -0.16), (0.74, -0.44)]  # fmt: skip
            pen.fill(below, Fade(a=(0, -0.44), b=(0, 0), start=rgb("6fb7d8"), end=rgb("3a86b4")))
            with pen.plain():
                pen.fill([(0.10, -0.44), (0.02, -0.02), (0.22, -0.04), (0.50, -0.16),
                    (0.74, -0.44)], rgb("2f7aa8"), alpha=0.4)  # fmt: skip
            _draw_ice(pen, -0.44, 1.0, 1.0)
        water = -0.435
    else:
        with pen.at(0, bob, turn=0.8 * sine(look, 0.2)):
            _draw_ice(pen, 0.02, 1.22, 1.80)
        water = -0.012
    with pen.plain():
        for k in range(3):
            x = 0.05 * sine(look, 0.3, k / 3)
            pen.line([(-0.84 + 0.6 * k + x, water), (-0.60 + 0.6 * k + x, water - 0.005)], WHITE,
                0.026, alpha=0.8)  # fmt: skip


def _draw_ice(pen: Pen, foot: float, wide: float, tall: float) -> None:
    ice, shade = rgb("eaf6fc"), rgb("b4d8ea")

    def facet(*points: tuple[float, float]) -> Polygon:
        return [(x * wide, foot + (y + 0.44) * tall) for x, y in points]

    above = facet((-0.64, -0.44), (-0.50, -0.62), (-0.34, -0.66), (-0.14, -0.94), (0.06, -0.985),
        (0.22, -0.76), (0.42, -0.68), (0.62, -0.44))  # fmt: skip
    pen.fill(above, ice)
    with pen.inside(above):
        pen.fill(facet((0.06, -1.0), (0.02, -0.70), (0.16, -0.56), (0.10, -0.4), (0.7, -0.4),
            (0.5, -0.7), (0.25, -0.8)), shade)  # fmt: skip
        pen.fill(facet((-0.34, -0.66), (-0.26, -0.54), (-0.34, -0.42), (-0.6, -0.4),
            (-0.5, -0.62)), lighter(shade, 0.35))  # fmt: skip


def draw_wave(pen: Pen, look: Look) -> None:
    """A breaking wave with a foaming crest."""
    deep, mid, foam = rgb("1f6fb2"), rgb("3f9bd8"), rgb("f3fbff")
    roll = sine(look, 0.4)
    c = 0.025 * roll
    shape = ((-0.98, 0.0), (-0.96, -0.16), (-0.70, -0.32), (-0.42, -0.60), (-0.14, -0.86 + c),
        (0.22, -0.97 + c), (0.54, -0.88 + c), (0.70, -0.68 + c), (0.66, -0.52 + c),
        (0.54, -0.60 + c), (0.38, -0.66 + c), (0.22, -0.56), (0.18, -0.36), (0.32, -0.20),
        (0.60, -0.13), (0.96, -0.14), (0.98, 0.0), (0.7, 0.0), (-0.7, 0.0))  # fmt: skip
    body = smooth(shape, steps=4)
    pen.fill(body, mid)
    with pen.inside(body):
        pen.fill(smooth([(-1.0, 0.02), (-0.60, -0.20), (-0.30, -0.46), (-0.08, -0.66),
            (0.10, -0.72), (0.06, -0.46), (0.14, -0.24), (0.36, -0.09), (1.0, -0.06),
            (1.0, 0.02)]), deep)  # fmt: skip
        for k in range(3):
            x = -0.44 + 0.17 * k
            pen.line(smooth([(x - 0.16, -0.12), (x, -0.34 - 0.03 * k),
                (x + 0.17, -0.58 - 0.05 * k)], is_closed=False), lighter(mid, 0.45), 0.024)  # fmt: skip
    crest = smooth([(-0.20, -0.82 + c), (0.04, -0.96 + c), (0.34, -0.985 + c), (0.62, -0.88 + c),
        (0.78, -0.66 + c), (0.72, -0.46 + c), (0.64, -0.56 + c), (0.55, -0.50 + c),
        (0.50, -0.64 + c), (0.40, -0.60 + c), (0.34, -0.74 + c), (0.20, -0.72 + c),
        (0.14, -0.84 + c)])  # fmt: skip
    pen.fill(crest, foam)
    with pen.plain():
        for k, (x, y) in enumerate(((0.82, -0.44), (0.74, -0.32), (0.88, -0.60), (0.60, -0.36))):
            pen.circle(x + 0.02 * sine(look, 0.8, k / 4), y + 0.04 * sine(look, 0.6, k / 3),
                0.028 - 0.004 * k, foam)  # fmt: skip
    pen.fill(smooth([(0.26, 0.0), (0.34, -0.10 + 0.02 * roll), (0.48, -0.15), (0.62, -0.10),
        (0.76, -0.14 - 0.02 * roll), (0.90, -0.08), (0.98, 0.0)], steps=4), foam)  # fmt: skip


def draw_waterfall(pen: Pen, look: Look) -> None:
    """Water falling between rocks into a pool, always on its way."""
    stone, water = rgb("8a93a3"), rgb("5fb4e6")
    grass = _SNOW if look.is_snowy else rgb("5aa35e")
    pen.fill("M-.5 0 L-.48 -.9 C-.4 -.98 -.3 -.96 -.2 -.94 L.2 -.94 C.3 -.97 .42 -.98 .48 -.9 L.5 0 Z"
        , darker(stone, 0.24))  # fmt: skip
    fall = "M-.2 -.9 C-.14 -.95 .14 -.95 .2 -.9 L.25 -.06 L-.25 -.06 Z"
    pen.fill(fall, water)
    with pen.inside(fall):
        for k in range(9):
            x = -0.2 + 0.05 * k
            shift = (look.time_s * (0.55 + 0.07 * (k % 3)) + 0.37 * k) % 1.0
            for part in (shift - 1.0, shift, shift - 0.5):
                y = -0.94 + 0.95 * part
                tone: Rgb = WHITE if k % 2 else rgb("a9dcf7")
                pen.line([(x, y), (x * 1.1, y + 0.20)], tone, 0.020, alpha=0.85)
    for side in (-1.0, 1.0):
        rocks = [(side * px, py) for px, py in ((0.50, 0.0), (0.50, -0.86), (0.34, -0.93),
            (0.21, -0.88), (0.27, -0.62), (0.20, -0.50), (0.29, -0.30), (0.24, 0.0))]  # fmt: skip
        tone = stone if side < 0 else darker(stone, 0.12)
        pen.fill(rocks, tone)
        with pen.plain():
            pen.fill([(side * px, py) for px, py in ((0.50, -0.56), (0.36, -0.60), (0.30, -0.46),
                (0.42, -0.40))], lighter(tone, 0.18))  # fmt: skip
            pen.fill([(side * px, py) for px, py in ((0.48, -0.28), (0.36, -0.30), (0.32, -0.12),
                (0.44, -0.08))], darker(tone, 0.14))  # fmt: skip
        pen.fill(smooth([(side * px, py) for px, py in ((0.51, -0.84), (0.50, -0.96),
            (0.36, -0.995), (0.22, -0.95), (0.20, -0.88), (0.28, -0.85), (0.38, -0.88),
            (0.44, -0.82))]), grass)  # fmt: skip
    pen.fill("M-.5 0 C-.48 -.09 -.3 -.11 0 -.11 C.3 -.11 .48 -.09 .5 0 Z", darker(water, 0.12))
    with pen.plain():
        for k in range(6):
            x = -0.25 + 0.1 * k
            puff = 0.5 + 0.5 * sine(look, 0.9, 0.23 * k)
            pen.circle(x, -0.075 - 0.03 * puff, 0.045 + 0.018 * puff, WHITE, alpha=0.92)
        pen.line([(-0.38, -0.025), (-0.20, -0.025)], lighter(water, 0.5), 0.014)
        pen.line([(0.14, -0.018), (0.36, -0.022)], lighter(water, 0.5), 0.014)

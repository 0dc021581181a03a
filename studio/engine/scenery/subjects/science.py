"""School and laboratory: books, instruments, particles."""

from __future__ import annotations

import math

from studio.engine.scenery.look import Drawing, Look
from studio.engine.scenery.palette import INK, NAMED, WHITE, darker, lighter, rgb
from studio.engine.scenery.pen import Fade, Pen
from studio.engine.scenery.subjects.business_charts import eased

PAPER = rgb("fffaf0")
GLASSWARE = rgb("dff0f7")
STEEL = rgb("9aa3b5")


def draw_book(pen: Pen, look: Look) -> None:
    """An open book; a page turns now and then."""
    for side in (-1, 1):
        pen.fill(
            [(0, -0.04), (side * 0.86, -0.16), (side * 0.86, -0.9), (0, -0.76)],
            look.color if side < 0 else darker(look.color, 0.15),
        )
        pen.fill(
            f"M 0 -.1 C {side * 0.3} -.26 {side * 0.6} -.28 {side * 0.8} -.24 L {side * 0.8} -.98 C {side * 0.6} -1 {side * 0.3} -.96 0 -.82 Z",
            PAPER if side < 0 else rgb("efe6d6"),
        )
        with pen.plain():
            for k in range(5):
                y = -0.8 + k * 0.12
                pen.line([(side * 0.12, y + 0.0), (side * 0.68, y - 0.08)], rgb("bdb4a8"), 0.022)
    if look.text:
        with pen.plain():
            pen.rect(-0.74, -0.9, 0.6, 0.3, PAPER)
            pen.text(look.text, -0.42, -0.72, 0.12, INK, max_width=0.6)
    turn = (look.time_s * 0.35) % 1.6
    if turn < 1:
        x = 0.78 * math.cos(math.pi * turn)
        lift = 0.22 * math.sin(math.pi * turn)
        pen.fill([(0, -0.1), (x, -0.24 - lift), (x, -0.96 - lift), (0, -0.82)], lighter(PAPER, 0.5))


def draw_books(pen: Pen, look: Look) -> None:
    """A stack of books with an apple on it."""
    for k, (tint, width) in enumerate(
        (("blue", 1.0), ("red", 0.86), ("green", 0.94), ("yellow", 0.78))
    ):
        y, x = -0.19 * k, (-0.02, 0.04, -0.04, 0.02)[k]
        pen.rect(x - width / 2, y - 0.19, width, 0.18, NAMED[tint], radius=0.03)
        with pen.plain():
            pen.rect(x - width / 2 + 0.1, y - 0.165, width - 0.1, 0.13, rgb("f7efdf"))
            pen.rect(x - width / 2 + 0.04, y - 0.19, 0.035, 0.18, lighter(NAMED[tint], 0.5))
    sway = 0.01 * math.sin(look.time_s * 2)
    pen.circle(0.04, -0.87, 0.12, NAMED["red"])
    pen.line([(0.04, -0.96), (0.06 + sway, -1.0)], rgb("7a5238"), 0.02)


def draw_globe(pen: Pen, look: Look) -> None:
    """A school globe that turns on its stand."""
    pen.ellipse(0, -0.035, 0.26, 0.035, rgb("8a5a3c"))
    pen.rect(-0.03, -0.2, 0.06, 0.17, rgb("8a5a3c"))
    pen.arc(0, -0.58, 0.43, 0.43, -60, 200, rgb("c9a063"), 0.04)
    _earth(pen, look, 0, -0.58, 0.37)


_LANDS = (
    "M -.7 -.5 C -.5 -.8 -.2 -.7 -.1 -.5 C -.2 -.3 -.3 -.1 -.4 .1 C -.5 -.1 -.7 -.2 -.7 -.5 Z",
    "M -.3 .1 C -.1 .1 0 .3 -.1 .5 C -.2 .8 -.3 .7 -.35 .5 C -.4 .3 -.4 .2 -.3 .1 Z",
    "M .3 -.7 C .7 -.8 1.1 -.6 1.1 -.4 C .9 -.2 .7 -.2 .5 -.1 C .6 .2 .5 .6 .4 .6 C .2 .4 .2 0 .1 -.2 C .1 -.5 .2 -.6 .3 -.7 Z",
    "M 1.1 .2 C 1.3 .1 1.5 .3 1.4 .5 C 1.2 .6 1.1 .4 1.1 .2 Z",
)


def _earth(pen: Pen, look: Look, x: float, y: float, r: float) -> None:
    disc = f"M {x - r} {y} A {r} {r} 0 1 1 {x + r} {y} A {r} {r} 0 1 1 {x - r} {y} Z"
    pen.fill(
        disc,
        Fade(a=(x - r * 0.3, y - r * 0.4), start=rgb("6cc0f2"), end=rgb("2468b8"), radius=r * 1.7),
    )
    shift = (look.time_s * 0.22) % 2.6
    with pen.inside(disc):
        for copy in (-2.6, 0.0, 2.6):
            with pen.at(x + (shift + copy - 0.6) * r, y, scale=r):
                for land in _LANDS:
                    pen.fill(land, rgb("5dba6c"))
        for k in range(3):
            cloud = (look.time_s * 0.1 + k * 0.7) % 2.4 - 1.2
            pen.ellipse(
                x + cloud * r, y + (-0.5 + 0.45 * k) * r, 0.34 * r, 0.07 * r, WHITE, alpha=0.7
            )
    pen.shade(
        f"M {x} {y - r} A {r} {r} 0 0 1 {x} {y + r} A {r * 1.3} {r * 1.3} 0 0 0 {x} {y - r} Z", 0.18
    )


def draw_earth(pen: Pen, look: Look) -> None:
    """The turning earth."""
    pen.halo(0, -0.5, 0.66, rgb("8fd0ff"), alpha=0.4)
    _earth(pen, look, 0, -0.5, 0.48)


def draw_pencil(pen: Pen, look: Look) -> None:
    """A pencil that writes."""
    x = 0.03 * math.sin(look.time_s * 4)
    with pen.at(x, 0, turn=10):
        pen.fill([(-0.07, -0.2), (0.07, -0.2), (0, 0)], rgb("f1d5a8"))
        pen.fill([(-0.025, -0.07), (0.025, -0.07), (0, 0)], INK)
        pen.rect(-0.07, -0.84, 0.14, 0.64, look.color)
        pen.shade([(0.02, -0.84), (0.07, -0.84), (0.07, -0.2), (0.02, -0.2)], 0.18)
        pen.rect(-0.07, -0.88, 0.14, 0.05, STEEL)
        pen.rect(-0.07, -0.97, 0.14, 0.1, rgb("f0849a"), radius=0.04)


def draw_graduation_cap(pen: Pen, look: Look) -> None:
    """A mortar board with a swinging tassel."""
    cap = look.color if look.color_name not in ("white", "yellow") else NAMED["black"]
    pen.fill("M -.38 -.54 L .38 -.54 L .38 -.16 C .2 -.02 -.2 -.02 -.38 -.16 Z", darker(cap, 0.3))
    pen.fill([(0, -1.0), (0.76, -0.68), (0, -0.36), (-0.76, -0.68)], cap)
    pen.shade([(0, -0.36), (0.76, -0.68), (0, -0.68)], 0.12)
    swing = 0.05 * math.sin(look.time_s * 2.2)
    pen.line([(0, -0.68), (0.52, -0.62), (0.54 + swing, -0.2)], rgb("f5c542"), 0.03)
    pen.rect(0.5 + swing, -0.22, 0.08, 0.2, rgb("f5c542"), radius=0.02)
    pen.circle(0, -0.68, 0.04, rgb("f5c542"))


def draw_blackboard(pen: Pen, look: Look) -> None:
    """A board on which chalk writes."""
    pen.line([(-0.5, -0.2), (-0.6, 0)], rgb("8a5a3c"), 0.05)
    pen.line([(0.5, -0.2), (0.6, 0)], rgb("8a5a3c"), 0.05)
    pen.rect(-0.78, -1.0, 1.56, 0.88, rgb("a5713f"), radius=0.03)
    pen.rect(-0.72, -0.94, 1.44, 0.76, rgb("2f5d50"))
    chalk = rgb("f2f2e6")
    with pen.plain():
        if look.text:
            pen.text(look.text, 0, -0.56, 0.17, chalk, max_width=1.3)
        else:
            for k in range(3):
                part = eased(look.progress * 3 - k * 0.5)
                pen.line(
                    [(-0.6, -0.8 + k * 0.15), (-0.6 + 0.6 * part, -0.8 + k * 0.15)], chalk, 0.025
                )
            part = eased(look.progress * 2 - 0.6)
            if part > 0:
                pen.arc(0.38, -0.56, 0.2, 0.2, -90, 360 * part, chalk, 0.02)
                pen.line([(0.38, -0.56), (0.38 + 0.2 * part, -0.56)], chalk, 0.02)
        pen.rect(-0.2, -0.2, 0.2, 0.025, WHITE)


def draw_atom(pen: Pen, look: Look) -> None:
    """A nucleus with electrons on their orbits."""
    for k in range(3):
        with pen.at(0, -0.5, turn=k * 60):
            pen.arc(0, 0, 0.48, 0.18, 0, 360, lighter(look.color, 0.2), 0.022)
            a = look.time_s * 2.4 + k * 2.1
            pen.circle(
                0.48 * math.cos(a),
                0.18 * math.sin(a),
                0.05,
                NAMED["orange"] if look.color_name != "orange" else NAMED["blue"],
            )
    for x, y, tint in (
        (-0.05, -0.53, "red"),
        (0.05, -0.53, "blue"),
        (0, -0.45, "red"),
        (0.01, -0.56, "blue"),
    ):
        pen.circle(x, y, 0.065, NAMED[tint])


def draw_molecule(pen: Pen, look: Look) -> None:
    """A molecule that wobbles; look 0 is water, 1 carbon dioxide, 2 a ring."""
    w = 3 * math.sin(look.time_s * 2.5)
    shapes = (
        ((0, 0, 0.24, "red"), (-0.36, 0.26, 0.15, "white"), (0.36, 0.26, 0.15, "white")),
        ((0, 0, 0.22, "black"), (-0.46, 0, 0.18, "red"), (0.46, 0, 0.18, "red")),
        tuple(
            (
                0.36 * math.cos(k * math.pi / 3),
                0.36 * math.sin(k * math.pi / 3),
                0.13,
                ("black", "blue")[k % 2],
            )
            for k in range(6)
        ),
    )
    atoms = shapes[look.variant]
    with pen.at(0, -0.55, turn=w):
        pairs = [(0, 1), (0, 2)] if len(atoms) == 3 else [(k, (k + 1) % 6) for k in range(6)]
        for a, b in pairs:
            pen.line([atoms[a][:2], atoms[b][:2]], rgb("aab3c3"), 0.07)
        for x, y, r, tint in atoms:
            pen.circle(
                x,
                y,
                r,
                Fade(
                    a=(x - r * 0.3, y - r * 0.3),
                    start=lighter(NAMED[tint], 0.4),
                    end=NAMED[tint],
                    radius=r * 1.2,
                ),
            )


def draw_dna(pen: Pen, look: Look) -> None:
    """A turning double helix."""
    other = NAMED["orange"] if look.color_name not in ("orange", "red") else NAMED["blue"]
    turn = look.time_s * 1.4
    strands: tuple[list[tuple[float, float]], list[tuple[float, float]]] = ([], [])
    for n in range(25):
        y, a = -n / 24, turn + n * 0.42
        x = 0.22 * math.sin(a)
        strands[0].append((x, y))
        strands[1].append((-x, y))
        if n % 2 == 1:
            with pen.plain():
                tint = ("yellow", "green", "pink", "teal")[(n // 2) % 4]
                pen.line([(x, y), (-x, y)], NAMED[tint], 0.026)
    pen.line(strands[0], look.color, 0.05)
    pen.line(strands[1], other, 0.05)


def draw_flask(pen: Pen, look: Look) -> None:
    """A flask whose contents bubble."""
    shape = "M -.1 -.96 L .1 -.96 L .1 -.6 L .34 -.12 C .37 -.04 .33 0 .26 0 L -.26 0 C -.33 0 -.37 -.04 -.34 -.12 L -.1 -.6 Z"
    pen.fill(shape, GLASSWARE, alpha=0.85)
    with pen.inside(shape):
        level = -0.36 + 0.01 * math.sin(look.time_s * 3)
        pen.rect(-0.4, level, 0.8, 0.5, look.color, alpha=0.9)
        pen.ellipse(0, level, 0.24, 0.03, lighter(look.color, 0.35))
        for k in range(5):
            rise = (look.time_s * 0.5 + k * 0.21) % 1
            pen.circle(
                -0.16 + 0.08 * k, -0.03 - 0.3 * rise, 0.02 + 0.012 * (k % 3), WHITE, alpha=0.6
            )
    with pen.plain():
        for k in range(3):
            rise = (look.time_s * 0.4 + k / 3) % 1
            pen.circle(
                0.03 * math.sin(k * 3 + look.time_s),
                -1.0 - 0.1 * rise,
                0.03,
                lighter(look.color, 0.4),
                alpha=0.6 * (1 - rise),
            )
    pen.rect(-0.13, -1.0, 0.26, 0.06, STEEL, radius=0.02)


def draw_microscope(pen: Pen, look: Look) -> None:
    """A microscope with its lamp on."""
    body = look.color
    pen.rect(-0.3, -0.07, 0.6, 0.07, INK, radius=0.03)
    pen.fill(
        "M .2 -.07 C .42 -.3 .36 -.66 .06 -.74 L .1 -.62 C .24 -.54 .24 -.3 .08 -.18 L .06 -.07 Z",
        darker(body, 0.2),
    )
    pen.rect(-0.26, -0.3, 0.4, 0.05, STEEL, radius=0.01)
    pen.halo(-0.08, -0.24, 0.16, rgb("ffe9a0"), alpha=0.5 + 0.2 * math.sin(look.time_s * 3))
    with pen.at(-0.02, -0.64, turn=-16):
        pen.rect(-0.08, -0.22, 0.17, 0.4, body, radius=0.03)
        pen.rect(-0.05, 0.17, 0.11, 0.12, STEEL, radius=0.02)
        pen.rect(-0.06, -0.36, 0.13, 0.16, INK, radius=0.02)
    pen.circle(0.2, -0.4, 0.06, STEEL)


def draw_telescope(pen: Pen, look: Look) -> None:
    """A telescope on its tripod, aimed at a star."""
    for x in (-0.26, 0.02, 0.26):
        pen.line([(0, -0.5), (x, 0)], rgb("8a5a3c"), 0.045)
    with pen.at(0, -0.54, turn=-30 + 2 * math.sin(look.time_s * 0.8)):
        pen.rect(-0.4, -0.08, 0.4, 0.16, darker(look.color, 0.2), radius=0.02)
        pen.rect(-0.04, -0.11, 0.46, 0.22, look.color, radius=0.02)
        pen.rect(0.4, -0.13, 0.07, 0.26, rgb("f3d27a"), radius=0.02)
        pen.rect(-0.47, -0.05, 0.08, 0.1, INK, radius=0.02)
    pen.circle(0, -0.52, 0.055, STEEL)
    pen.circle(
        0.42, -0.96, 0.03 * (0.6 + 0.4 * math.sin(look.time_s * 4)), rgb("ffe27a"), glow=True
    )


def draw_magnet(pen: Pen, look: Look) -> None:
    """A horseshoe magnet that pulls filings."""
    pen.line(
        "M -.3 -.14 L -.3 -.48 C -.3 -.98 .3 -.98 .3 -.48 L .3 -.14",
        look.color if look.color_name not in ("white", "grey") else NAMED["red"],
        0.22,
    )
    for x in (-0.41, 0.19):
        pen.rect(x, -0.14, 0.22, 0.15, rgb("e6e9ef"))
    with pen.plain():
        for k in range(6):
            pull = (look.time_s * 0.7 + k / 6) % 1
            side = -1 if k % 2 else 1
            pen.rect(
                side * (0.3 - 0.02 * k),
                -0.36 + 0.34 * pull if k > 9 else -0.02 - 0.1 * (1 - pull),
                0.03,
                0.03,
                INK,
                alpha=pull,
            )
        pen.line(
            "M -.2 -.3 C -.08 -.36 .08 -.36 .2 -.3",
            lighter(look.color, 0.4),
            0.02,
            alpha=0.4 + 0.4 * math.sin(look.time_s * 3),
        )


def draw_thermometer(pen: Pen, look: Look) -> None:
    """A thermometer; look 0 rises, 1 falls."""
    part = eased(look.progress * 1.4)
    level = 0.25 + 0.6 * (1 - part if look.variant == 1 else part)
    pen.rect(-0.09, -1.0, 0.18, 0.86, rgb("f4f6f9"), radius=0.09)
    pen.circle(0, -0.14, 0.145, rgb("f4f6f9"))
    with pen.plain():
        pen.circle(0, -0.14, 0.105, NAMED["red"])
        pen.rect(-0.04, -0.16 - 0.74 * level, 0.08, 0.74 * level, NAMED["red"], radius=0.04)
        for k in range(6):
            pen.line([(0.05, -0.34 - k * 0.1), (0.09, -0.34 - k * 0.1)], rgb("8a93a5"), 0.014)


DRAWINGS: dict[str, Drawing] = {
    "book": draw_book, "books": draw_books, "globe": draw_globe, "earth": draw_earth,
    "pencil": draw_pencil, "graduation cap": draw_graduation_cap, "blackboard": draw_blackboard,
    "atom": draw_atom, "molecule": draw_molecule, "dna": draw_dna, "flask": draw_flask,
    "microscope": draw_microscope, "telescope": draw_telescope, "magnet": draw_magnet,
    "thermometer": draw_thermometer,
}  # fmt: skip

"""School and laboratory: books, instruments, particles."""

from __future__ import annotations

import math

from studio.engine.scenery.look import Drawing, Look
from studio.engine.scenery.palette import INK, NAMED, WHITE, darker, lighter, rgb
from studio.engine.scenery.pen import Fade, Pen
from studio.engine.scenery.subjects.business_charts import eased
from studio.engine.scenery.subjects.science_parts import tint_of

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
            for k in range(3 if look.text and side < 0 else 0, 5):
                y = -0.8 + k * 0.12
                pen.line([(side * 0.12, y + 0.0), (side * 0.68, y - 0.08)], rgb("bdb4a8"), 0.022)
    if look.text:
        with pen.plain():
            pen.text(look.text, -0.41, -0.7, 0.12, INK, max_width=0.6)
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
            reach = 0.4 * eased(look.progress * 3) + 0.02 * math.sin(look.time_s * 1.5)
            pen.line([(-reach, -0.3), (reach, -0.31)], chalk, 0.02, alpha=0.8)
        else:
            for k in range(3):
                part = eased(look.progress * 3 - k * 0.5)
                pen.line(
                    [(-0.6, -0.8 + k * 0.15), (-0.6 + 0.6 * part, -0.8 + k * 0.15)], chalk, 0.025
                )
            part = eased(look.progress * 2 - 0.6)
            if part > 0:
                a = look.time_s * 0.7
                hand = (0.2 * part * math.cos(a), 0.2 * part * math.sin(a))
                pen.arc(0.38, -0.56, 0.2, 0.2, -90, 360 * part, chalk, 0.02)
                pen.line([(0.38, -0.56), (0.38 + hand[0], -0.56 + hand[1])], chalk, 0.02)
        pen.rect(-0.2, -0.2, 0.2, 0.025, WHITE)


def draw_atom(pen: Pen, look: Look) -> None:
    """A nucleus with electrons on their orbits."""
    for k in range(3):
        with pen.at(0, -0.5, turn=k * 60):
            pen.arc(0, 0, 0.48, 0.18, 0, 360, lighter(tint_of(look), 0.2), 0.022)
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
    ring = tuple((math.sin(k * math.pi / 3), math.cos(k * math.pi / 3)) for k in range(6))
    shapes = (
        ((0.0, -0.1, 0.27, "red"), (-0.4, 0.2, 0.18, "white"), (0.4, 0.2, 0.18, "white")),
        ((0.0, 0.0, 0.23, "black"), (-0.44, 0.0, 0.2, "red"), (0.44, 0.0, 0.2, "red")),
        tuple(
            (0.34 * x, 0.34 * y, 0.13, ("black", "blue")[k % 2]) for k, (x, y) in enumerate(ring)
        ),
    )
    atoms = shapes[look.variant]
    pairs = [(0, 1), (0, 2)] if len(atoms) == 3 else [(k, (k + 1) % 6) for k in range(6)]
    stretch = 1 + 0.03 * math.sin(look.time_s * 5)
    with pen.at(
        0, -0.5, turn=(0, -24, 0)[look.variant] + 5 * math.sin(look.time_s * 1.7), scale=stretch
    ):
        for a, b in pairs:
            pen.line([atoms[a][:2], atoms[b][:2]], rgb("8d97aa"), 0.09)
        for x, y, r, name in atoms:
            tint = NAMED[name]
            body = Fade(
                a=(x - r * 0.3, y - r * 0.4), start=lighter(tint, 0.35), end=darker(tint, 0.26),
                radius=r * 1.5,
            )  # fmt: skip
            pen.circle(x, y, r, body)
            with pen.plain():
                pen.ellipse(x - r * 0.36, y - r * 0.42, r * 0.24, r * 0.16, WHITE, alpha=0.6)


def draw_flask(pen: Pen, look: Look) -> None:
    """A flask whose contents bubble."""
    shape = "M -.1 -.96 L .1 -.96 L .1 -.6 L .34 -.12 C .37 -.04 .33 0 .26 0 L -.26 0 C -.33 0 -.37 -.04 -.34 -.12 L -.1 -.6 Z"
    pen.fill(shape, GLASSWARE, alpha=0.85)
    with pen.inside(shape):
        level = -0.36 + 0.01 * math.sin(look.time_s * 3)
        pen.rect(-0.4, level, 0.8, 0.5, tint_of(look), alpha=0.9)
        pen.ellipse(0, level, 0.24, 0.03, lighter(tint_of(look), 0.35))
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
                lighter(tint_of(look), 0.4),
                alpha=0.6 * (1 - rise),
            )
    pen.rect(-0.13, -1.0, 0.26, 0.06, STEEL, radius=0.02)


def draw_microscope(pen: Pen, look: Look) -> None:
    """A microscope with a specimen in its light; its focus wheel turns."""
    body = look.color
    pen.rect(-0.32, -0.08, 0.64, 0.08, darker(body, 0.5), radius=0.035)
    pen.fill(
        "M .02 -.08 L .1 -.2 C .26 -.32 .26 -.52 .1 -.6 L .02 -.64 L .08 -.78 C .36 -.72 .46 -.34 .28 -.08 Z",
        darker(body, 0.18),
    )
    pen.rect(-0.3, -0.29, 0.46, 0.05, STEEL, radius=0.015)
    beam = 0.5 + 0.2 * math.sin(look.time_s * 3)
    with pen.plain():
        pen.rect(-0.17, -0.12, 0.14, 0.05, rgb("ffe9a0"), radius=0.02, glow=True)
        pen.fill(
            [(-0.14, -0.12), (-0.06, -0.12), (-0.07, -0.24), (-0.13, -0.24)],
            rgb("ffe9a0"),
            alpha=beam,
            glow=True,
        )
        pen.rect(-0.22, -0.31, 0.24, 0.02, rgb("8fd3e8"))
    with pen.at(-0.03, -0.64, turn=-14):
        pen.rect(-0.05, 0.16, 0.11, 0.13, STEEL, radius=0.02)
        pen.rect(-0.06, -0.34, 0.13, 0.16, INK, radius=0.025)
        pen.rect(-0.09, -0.22, 0.19, 0.4, body, radius=0.03)
        pen.shade([(0.03, -0.22), (0.1, -0.22), (0.1, 0.18), (0.03, 0.18)], 0.18)
        with pen.plain():
            pen.rect(-0.055, -0.17, 0.028, 0.28, WHITE, radius=0.012, alpha=0.45)
    with pen.at(0.25, -0.4, turn=40 * math.sin(look.time_s * 0.9)):
        pen.circle(0, 0, 0.075, STEEL)
        with pen.plain():
            for k in range(6):
                with pen.at(turn=k * 60):
                    pen.rect(-0.008, -0.07, 0.016, 0.03, darker(STEEL, 0.45))


def draw_telescope(pen: Pen, look: Look) -> None:
    """A telescope on its tripod, aimed at a twinkling star."""
    for x in (-0.26, 0.02, 0.26):
        pen.line([(0, -0.5), (x, -0.02)], rgb("8a5a3c"), 0.045)
    with pen.at(0, -0.54, turn=-30 + 2 * math.sin(look.time_s * 0.8)):
        pen.rect(-0.4, -0.08, 0.4, 0.16, darker(look.color, 0.2), radius=0.02)
        pen.rect(-0.04, -0.11, 0.46, 0.22, look.color, radius=0.02)
        pen.shade([(-0.4, 0.02), (0.42, 0.03), (0.42, 0.11), (-0.4, 0.08)], 0.18)
        with pen.plain():
            pen.rect(0.02, -0.07, 0.34, 0.025, WHITE, radius=0.01, alpha=0.4)
            pen.rect(-0.09, -0.115, 0.06, 0.23, rgb("f3d27a"))
        pen.rect(0.4, -0.13, 0.07, 0.26, rgb("f3d27a"), radius=0.02)
        pen.rect(-0.47, -0.05, 0.08, 0.1, INK, radius=0.02)
    pen.circle(0, -0.52, 0.055, STEEL)
    r = 0.055 * (0.75 + 0.25 * math.sin(look.time_s * 4))
    ray = r * 0.26
    with pen.at(0.45, -0.93):
        pen.fill(
            [(0, -r), (ray, -ray), (r, 0), (ray, ray), (0, r), (-ray, ray), (-r, 0), (-ray, -ray)],
            rgb("ffc93a"), glow=True,
        )  # fmt: skip


def draw_magnet(pen: Pen, look: Look) -> None:
    """A horseshoe magnet that draws nails up to its poles."""
    body = look.color if look.color_name not in ("white", "grey") else NAMED["red"]
    pull = 0.5 + 0.5 * math.sin(look.time_s * 2.2)
    nail = rgb("6f7a90")
    for x, lean in ((-0.34, -12), (-0.24, 10), (0.24, -10), (0.34, 12)):
        with pen.at(x, -0.2 + 0.05 * (1 - pull), turn=lean * (0.4 + 0.6 * pull)):
            pen.rect(-0.05, 0.0, 0.1, 0.028, nail, radius=0.01)
            pen.fill([(-0.017, 0.02), (0.017, 0.02), (0, 0.14)], nail)
    arch = "M -.41 -.22 L -.41 -.56 A .41 .44 0 0 1 .41 -.56 L .41 -.22 L .17 -.22 L .17 -.56 A .17 .2 0 0 0 -.17 -.56 L -.17 -.22 Z"
    pen.fill(arch, body)
    with pen.inside(arch):
        pen.rect(-0.45, -0.4, 0.9, 0.2, rgb("e3e7ee"))
        pen.rect(-0.45, -0.43, 0.9, 0.03, darker(body, 0.4))
        pen.shade(
            "M .3 -1.02 L .5 -1.02 L .5 0 L .29 0 L .29 -.56 C .29 -.7 .3 -.84 .1 -.92 Z", 0.15
        )
        pen.arc(0, -0.56, 0.35, 0.37, 190, 75, WHITE, 0.035, alpha=0.45)
    with pen.plain():
        pen.text("N", -0.29, -0.31, 0.1, INK)
        pen.text("S", 0.29, -0.31, 0.1, INK)
        for k in range(3):
            sag = 0.05 + 0.07 * k
            pen.line(
                f"M -.12 {-0.3 + 0.07 * k} Q 0 {-0.3 + 0.07 * k + sag} .12 {-0.3 + 0.07 * k}",
                lighter(body, 0.35), 0.018, alpha=0.35 + 0.5 * abs(math.sin(look.time_s * 2.2 - k)),
            )  # fmt: skip


def draw_thermometer(pen: Pen, look: Look) -> None:
    """A thermometer; look 0 rises, 1 falls."""
    part = eased(look.progress * 1.4)
    level = 0.18 + 0.72 * (1 - part if look.variant == 1 else part)
    level += 0.012 * math.sin(look.time_s * 2.6)
    case, red = rgb("c3ccda"), NAMED["red"]
    pen.rect(-0.105, -1.0, 0.21, 0.88, case, radius=0.105)
    pen.circle(0, -0.15, 0.15, case)
    with pen.plain():
        pen.rect(-0.075, -0.97, 0.15, 0.84, WHITE, radius=0.075)
        pen.circle(0, -0.15, 0.122, WHITE)
    pen.rect(-0.034, -0.17 - 0.74 * level, 0.068, 0.74 * level, red, radius=0.034)
    pen.circle(0, -0.15, 0.098, red)
    with pen.plain():
        pen.circle(-0.03, -0.18, 0.026, lighter(red, 0.6))
        for k in range(9):
            length = 0.045 if k % 2 == 0 else 0.028
            pen.rect(0.072 - length, -0.34 - k * 0.066, length, 0.012, rgb("76819a"))


DRAWINGS: dict[str, Drawing] = {
    "book": draw_book,
    "books": draw_books,
    "pencil": draw_pencil,
    "graduation cap": draw_graduation_cap,
    "blackboard": draw_blackboard,
    "atom": draw_atom,
    "molecule": draw_molecule,
    "flask": draw_flask,
    "microscope": draw_microscope,
    "telescope": draw_telescope,
    "magnet": draw_magnet,
    "thermometer": draw_thermometer,
}

"""Houses and halls: windows are lit at night, signs carry the script's words."""

from __future__ import annotations

from studio.engine.scenery.look import Drawing, Look
from studio.engine.scenery.palette import (
    GLASS,
    INK,
    LAMPLIGHT,
    NAMED,
    WHITE,
    Rgb,
    darker,
    lighter,
    rgb,
)  # fmt: skip
from studio.engine.scenery.pen import Fade, Pen

PLASTER = rgb("f4e8d4")
STONE = rgb("dcd8d0")
DOOR = rgb("7a5138")


def pane_of(look: Look, *, index: int = 0) -> tuple[Rgb, bool]:
    """Colour and glow of a window; at night some stay dark."""
    if not look.is_night:
        return GLASS, False
    return (LAMPLIGHT, True) if (index * 7 + look.seed) % 4 else (rgb("3b4a6e"), False)


def window(pen: Pen, look: Look, box: tuple[float, float, float, float], *, index: int = 0) -> None:
    """A window with a frame and a crossbar; `box` is (x, y, w, h)."""
    x, y, w, h = box
    pane, glows = pane_of(look, index=index)
    pen.rect(x - 0.012, y - 0.012, w + 0.024, h + 0.024, WHITE, radius=0.01)
    with pen.plain():
        pen.rect(x, y, w, h, pane, glow=glows)
        pen.rect(x + w / 2 - 0.006, y, 0.012, h, WHITE)
        pen.rect(x, y + h / 2 - 0.006, w, 0.012, WHITE)


def draw_house(pen: Pen, look: Look) -> None:
    """A family house; the colour is its roof's."""
    wall = PLASTER if look.color_name not in ("white", "yellow") else rgb("d9e4ec")
    pen.rect(0.24, -0.98, 0.1, 0.32, rgb("a0705a"))
    pen.rect(0.225, -1.0, 0.13, 0.04, rgb("8a5d4a"))
    pen.rect(-0.44, -0.56, 0.88, 0.56, wall)
    pen.shade([(0.14, -0.56), (0.44, -0.56), (0.44, 0), (0.14, 0)], 0.1)
    pen.fill([(-0.55, -0.53), (-0.02, -0.98), (0.55, -0.53)], look.color)
    pen.shade([(-0.02, -0.98), (0.55, -0.53), (0.14, -0.53)], 0.16)
    with pen.plain():
        pen.rect(-0.44, -0.53, 0.88, 0.03, darker(wall, 0.18))
        pen.circle(-0.02, -0.68, 0.07, WHITE)
        pen.circle(-0.02, -0.68, 0.05, pane_of(look)[0], glow=pane_of(look)[1])
    window(pen, look, (-0.36, -0.42, 0.19, 0.2), index=1)
    window(pen, look, (0.2, -0.42, 0.18, 0.2), index=2)
    pen.rect(
        -0.1, -0.32, 0.2, 0.32, DOOR if look.color_name != "brown" else rgb("4a6b5a"), radius=0.02
    )
    with pen.plain():
        pen.circle(0.06, -0.16, 0.014, rgb("f5d27a"))
        pen.rect(-0.14, -0.03, 0.28, 0.03, STONE)
        for x in (-0.34, 0.3):
            pen.ellipse(x, -0.02, 0.11, 0.07, NAMED["green"])
    if look.is_snowy:
        pen.fill("M -.55 -.53 L -.02 -.98 L .55 -.53 L .46 -.57 L -.02 -.92 L -.46 -.57 Z", WHITE)


def draw_skyscraper(pen: Pen, look: Look) -> None:
    """A glass tower."""
    body = look.color
    pen.rect(-0.02, -1.0, 0.02, 0.1, rgb("8a93a5"))
    pen.rect(
        -0.2,
        -0.92,
        0.4,
        0.92,
        Fade(a=(-0.2, 0), b=(0.2, 0), start=lighter(body, 0.25), end=darker(body, 0.2)),
    )
    pen.rect(-0.12, -0.96, 0.24, 0.05, darker(body, 0.3))
    with pen.plain():
        for row in range(14):
            for column in range(4):
                pane, glows = pane_of(look, index=row * 5 + column * 3)
                pen.rect(
                    -0.17 + column * 0.088,
                    -0.88 + row * 0.058,
                    0.07,
                    0.036,
                    pane,
                    alpha=0.85,
                    glow=glows,
                )
        pen.rect(
            -0.07,
            -0.08,
            0.14,
            0.08,
            LAMPLIGHT if look.is_night else rgb("e9f6fb"),
            glow=look.is_night,
        )
    pen.rect(-0.25, -0.02, 0.5, 0.02, STONE)


def draw_shop_front(pen: Pen, look: Look) -> None:
    """A small shop with an awning and a sign."""
    wall = rgb("efe3d2")
    pen.rect(-0.66, -0.9, 1.32, 0.9, wall)
    pen.shade([(0.3, -0.9), (0.66, -0.9), (0.66, 0), (0.3, 0)], 0.08)
    pen.rect(-0.7, -1.0, 1.4, 0.1, darker(look.color, 0.3))
    pen.rect(-0.56, -0.88, 1.12, 0.17, darker(look.color, 0.42), radius=0.03)
    with pen.plain():
        if look.text:
            pen.text(look.text, 0, -0.795, 0.1, WHITE, max_width=1.0)
        else:
            pen.rect(-0.24, -0.81, 0.48, 0.03, WHITE, radius=0.015, alpha=0.9)
    pane, glows = pane_of(look, index=1)
    pen.rect(-0.58, -0.52, 0.66, 0.42, pane, radius=0.02, glow=glows)
    pen.rect(0.2, -0.54, 0.3, 0.54, darker(look.color, 0.2), radius=0.02)
    with pen.plain():
        pen.rect(0.24, -0.5, 0.22, 0.32, pane, radius=0.01, glow=glows)
        pen.circle(0.45, -0.24, 0.02, rgb("f5d27a"))
        for k, tint in enumerate(("red", "yellow", "green", "blue")):
            pen.rect(
                -0.52 + k * 0.15,
                -0.22 - 0.04 * (k % 2),
                0.1,
                0.12 + 0.04 * (k % 2),
                NAMED[tint],
                radius=0.02,
            )
        pen.rect(-0.58, -0.1, 0.66, 0.04, rgb("c9b79c"))
    stripe = 0.17
    for k in range(8):
        tint = look.color if k % 2 == 0 else WHITE
        x = -0.68 + k * stripe
        pen.fill(
            f"M {x} -.7 L {x + stripe} -.7 L {x + stripe} -.53 A .085 .07 0 0 1 {x} -.53 Z", tint
        )


def _hall(
    pen: Pen, look: Look, *, half: float, top: float, wall: Rgb, rows: int, columns: int
) -> None:
    """A long building with rows of windows and a door in the middle."""
    pen.rect(-half, top, 2 * half, -top, wall)
    pen.shade([(0.12, top), (half, top), (half, 0), (0.12, 0)], 0.07)
    for row in range(rows):
        for column in range(columns):
            x = -half + 0.06 + column * (2 * half - 0.12) / columns
            y = top + 0.1 + row * (-top - 0.1) / rows
            if abs(x + 0.06) > 0.2 or row < rows - 1:
                window(pen, look, (x, y, 0.11, 0.15), index=row * 7 + column)


def draw_school(pen: Pen, look: Look) -> None:
    """A school with a clock gable and a flag."""
    wall = rgb("e9c9a4") if look.color_name != "orange" else rgb("f0dfc6")
    _hall(pen, look, half=0.82, top=-0.56, wall=wall, rows=2, columns=7)
    pen.rect(-0.84, -0.6, 1.68, 0.06, look.color)
    pen.rect(-0.24, -0.68, 0.48, 0.68, lighter(wall, 0.25))
    pen.fill([(-0.3, -0.66), (0, -0.92), (0.3, -0.66)], look.color)
    pen.circle(0, -0.72, 0.07, WHITE)
    with pen.plain():
        pen.line([(0, -0.76), (0, -0.72), (0.03, -0.71)], INK, 0.012)
        if look.text:
            pen.text(look.text, 0, -0.52, 0.08, INK, max_width=0.44)
        else:
            window(pen, look, (-0.16, -0.58, 0.12, 0.14), index=3)
            window(pen, look, (0.04, -0.58, 0.12, 0.14), index=4)
    pen.rect(-0.12, -0.34, 0.24, 0.34, DOOR, radius=0.02)
    pen.line([(0, -0.92), (0, -1.0)], rgb("8a93a5"), 0.014)
    pen.fill("M 0 -1 L .16 -.98 L .15 -.92 L 0 -.93 Z", NAMED["red"])
    pen.rect(-0.2, -0.03, 0.4, 0.03, STONE)


def draw_hospital(pen: Pen, look: Look) -> None:
    """A hospital with a cross over its entrance."""
    _hall(pen, look, half=0.72, top=-0.72, wall=rgb("f3f6f8"), rows=3, columns=7)
    pen.rect(-0.74, -0.76, 1.48, 0.05, rgb("9fb4c6"))
    pen.rect(-0.22, -0.98, 0.44, 0.98, WHITE)
    with pen.plain():
        pen.rect(-0.045, -0.92, 0.09, 0.27, NAMED["red"])
        pen.rect(-0.135, -0.83, 0.27, 0.09, NAMED["red"])
    window(pen, look, (-0.16, -0.56, 0.13, 0.14), index=2)
    window(pen, look, (0.03, -0.56, 0.13, 0.14), index=5)
    pen.rect(-0.3, -0.36, 0.6, 0.05, NAMED["teal"], radius=0.02)
    pane, glows = pane_of(look, index=1)
    pen.rect(-0.15, -0.3, 0.3, 0.3, pane, glow=glows)
    with pen.plain():
        pen.rect(-0.008, -0.3, 0.016, 0.3, rgb("8a93a5"))


def draw_bank(pen: Pen, look: Look) -> None:
    """A bank with columns."""
    pen.rect(-0.68, -0.08, 1.36, 0.08, STONE)
    pen.rect(-0.62, -0.14, 1.24, 0.07, lighter(STONE, 0.3))
    pen.rect(-0.54, -0.64, 1.08, 0.5, darker(STONE, 0.22))
    pane, glows = pane_of(look, index=1)
    pen.rect(-0.09, -0.48, 0.18, 0.34, DOOR)
    for k in range(5):
        x = -0.52 + k * 0.235
        pen.rect(
            x,
            -0.62,
            0.1,
            0.48,
            Fade(a=(x, 0), b=(x + 0.1, 0), start=WHITE, end=darker(STONE, 0.12)),
        )
        pen.rect(x - 0.02, -0.65, 0.14, 0.04, WHITE)
    with pen.plain():
        for x in (-0.38, 0.3):
            pen.rect(x, -0.46, 0.08, 0.22, pane, glow=glows)
    pen.rect(-0.62, -0.72, 1.24, 0.08, lighter(STONE, 0.3))
    pen.fill([(-0.66, -0.72), (0, -1.0), (0.66, -0.72)], STONE)
    pen.shade([(0, -1.0), (0.66, -0.72), (0.08, -0.72)], 0.12)
    pen.circle(0, -0.81, 0.075, rgb("f0c24a"))
    with pen.plain():
        if look.text:
            pen.text(look.text, 0, -0.68, 0.055, INK, max_width=1.1)


def draw_solar_panel(pen: Pen, look: Look) -> None:
    """A tilted field of solar cells."""
    pen.line([(-0.3, 0), (-0.2, -0.4)], rgb("8a93a5"), 0.06)
    pen.line([(0.34, 0), (0.24, -0.5)], rgb("8a93a5"), 0.06)
    field = [(-0.78, -0.26), (-0.46, -0.98), (0.78, -0.98), (0.5, -0.26)]
    pen.fill(field, Fade(a=(-0.6, -1), b=(0.6, -0.2), start=rgb("4a82d8"), end=rgb("1d3f86")))
    with pen.plain():
        for k in range(1, 5):
            part = k / 5
            pen.line(
                [(-0.78 + 1.28 * part, -0.26), (-0.46 + 1.24 * part, -0.98)], rgb("a9c6f2"), 0.012
            )
        for k in range(1, 3):
            part = k / 3
            pen.line(
                [
                    (-0.78 + 0.32 * part, -0.26 - 0.72 * part),
                    (0.5 + 0.28 * part, -0.26 - 0.72 * part),
                ],
                rgb("a9c6f2"),
                0.012,
            )
    gleam = (look.time_s * 0.22) % 1.6 - 0.3
    with pen.inside(field):
        pen.fill(
            [
                (gleam - 0.6, -0.26),
                (gleam - 0.28, -0.98),
                (gleam - 0.1, -0.98),
                (gleam - 0.42, -0.26),
            ],
            WHITE,
            alpha=0.28,
        )
    pen.line(field, rgb("dfe6f0"), 0.025, closed=True)


def draw_door(pen: Pen, look: Look) -> None:
    """A panelled front door that opens; light falls through."""
    opening = min(1.0, look.progress * 2.2) if look.variant != 0 else 0.0
    pen.rect(-0.27, -1.0, 0.54, 1.0, darker(look.color, 0.35), radius=0.02)
    pen.rect(-0.22, -0.95, 0.44, 0.95, rgb("fff0c4"), glow=True)
    leaf = 0.44 * (1 - 0.55 * opening)
    pen.rect(-0.22, -0.95, leaf, 0.95, look.color)
    with pen.plain():
        for y in (-0.87, -0.46):
            pen.rect(
                -0.22 + 0.13 * leaf, y, leaf * 0.74, 0.32, darker(look.color, 0.14), radius=0.015
            )
            pen.rect(
                -0.22 + 0.19 * leaf,
                y + 0.03,
                leaf * 0.62,
                0.26,
                lighter(look.color, 0.08),
                radius=0.015,
            )
        pen.circle(-0.22 + leaf * 0.88, -0.48, 0.024, rgb("f5d27a"))
    pen.rect(-0.28, -0.03, 0.56, 0.03, STONE)


DRAWINGS: dict[str, Drawing] = {
    "house": draw_house,
    "skyscraper": draw_skyscraper,
    "shop front": draw_shop_front,
    "school": draw_school,
    "hospital": draw_hospital,
    "bank": draw_bank,
    "solar panel": draw_solar_panel,
    "door": draw_door,
}

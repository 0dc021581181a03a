"""The market and its works: charts, gears, baskets, parcels, scales."""

from __future__ import annotations

import math

import skia

from studio.engine.scenery.look import Drawing, Look
from studio.engine.scenery.palette import NAMED, WHITE, darker, lighter, rgb
from studio.engine.scenery.pen import Pen, path_of
from studio.engine.scenery.subjects.business_charts import (
    draw_bar_chart,
    draw_line_chart,
    draw_pie_chart,
    share_text,
)
from studio.engine.scenery.subjects.business_tones import (
    GOLD,
    PAPER,
    STEEL,
    accent,
    marking,
    sheen,
)


def _gear_path(pitch: float, teeth: int, hole: float) -> skia.Path:
    """A gear about the origin, one tooth to the right, with a hole."""
    points: list[skia.Point] = []
    step = math.tau / teeth
    for k in range(teeth):
        for part, r in ((-0.29, 0.87), (-0.15, 1.13), (0.15, 1.13), (0.29, 0.87)):
            a = (k + part) * step
            points.append(skia.Point(pitch * r * math.cos(a), pitch * r * math.sin(a)))
    path = skia.Path.Polygon(points, True)
    path.addCircle(0, 0, hole)
    path.setFillType(skia.PathFillType.kEvenOdd)
    return path


def draw_gear(pen: Pen, look: Look) -> None:
    """A large gear that drives a small one; their teeth mesh."""
    pitch, teeth, turn = 0.365, 12, look.time_s * 18
    small, mesh = pitch / 2, -48.0  # degrees: where the small one sits on the large one's rim
    x, y = -0.07, -0.42
    a, far = math.radians(mesh), pitch * 1.53
    # Twice as fast and backwards; half a tooth (30 degrees of the small one) lets them mesh.
    other = 180 + mesh + 30 - 2 * (turn - mesh)
    for cx, cy, r, count, angle, tint in (
        (
            x + far * math.cos(a),
            y + far * math.sin(a),
            small,
            teeth // 2,
            other,
            lighter(look.color, 0.34),
        ),
        (x, y, pitch, teeth, turn, look.color),
    ):
        with pen.at(cx, cy, turn=angle):
            pen.fill(_gear_path(r, count, r * 0.26), tint)
        with pen.at(cx, cy), pen.plain():
            pen.ring(0, 0, r * 0.56, darker(tint, 0.16), r * 0.3)
            pen.arc(0, 0, r * 0.78, r * 0.78, 180, 90, lighter(tint, 0.35), r * 0.045)


def draw_shopping_cart(pen: Pen, look: Look) -> None:
    """A filled shopping cart; its wheels turn when it travels."""
    mark, steel = marking(look.color), rgb("4a5268")
    pen.rect(-0.28, -0.94, 0.27, 0.3, NAMED["orange"], radius=0.03)
    pen.circle(0.14, -0.82, 0.15, NAMED["green"])
    pen.rect(0.27, -0.92, 0.2, 0.28, accent(look, name="yellow", other="red"), radius=0.03)
    with pen.plain():
        pen.rect(-0.28, -0.84, 0.27, 0.06, WHITE, alpha=0.5)
        pen.line([(0.14, -0.95), (0.18, -1.0)], rgb("6d4a2c"), 0.025)
    pen.line(
        "M-.66 -.92 L-.53 -.92 L-.36 -.34 C-.34 -.28 -.3 -.26 -.26 -.26 L.46 -.26", steel, 0.055
    )
    for x in (-0.2, 0.38):
        pen.line([(x, -0.26), (x, -0.1)], steel, 0.05)
    basket = "M-.48 -.76 L.62 -.76 C.65 -.76 .66 -.74 .65 -.71 L.53 -.42 C.52 -.39 .5 -.38 .47 -.38 L-.36 -.38 Z"
    pen.fill(basket, sheen(look.color, 0.1, -0.57, 0.9))
    with pen.inside(basket):
        for k in range(5):
            pen.line([(-0.3 + k * 0.2, -0.78), (-0.22 + k * 0.16, -0.36)], mark, 0.022, alpha=0.5)
        for y in (-0.63, -0.5):
            pen.line([(-0.5, y), (0.66, y)], mark, 0.022, alpha=0.5)
    with pen.plain():
        pen.line([(-0.47, -0.76), (0.63, -0.76)], darker(look.color, 0.3), 0.04)
        pen.line([(-0.67, -0.92), (-0.58, -0.92)], darker(look.color, 0.3), 0.075)
    for x in (-0.2, 0.38):
        with pen.at(x, -0.1, turn=look.time_s * 200 if look.is_moving else 0):
            pen.circle(0, 0, 0.1, rgb("2c3040"))
            with pen.plain():
                pen.circle(0, 0, 0.048, rgb("c9ced8"))
                pen.line([(-0.03, 0), (0.03, 0)], rgb("6b7386"), 0.014)


def draw_shopping_bag(pen: Pen, look: Look) -> None:
    """A paper bag with handles; words stand on it."""
    pen.line("M-.1 -.7 C-.1 -1.08 .22 -1.08 .22 -.7", darker(look.color, 0.3), 0.03)
    pen.fill([(-0.36, -0.74), (0.36, -0.74), (0.4, 0), (-0.4, 0)], look.color)
    with pen.plain():
        pen.fill(
            [(-0.36, -0.74), (0.36, -0.74), (0.362, -0.7), (-0.362, -0.7)], darker(look.color, 0.28)
        )
    sway = 0.008 * math.sin(look.time_s * 1.8)
    pen.line(
        f"M-.16 -.66 C-.18 {-0.98 + sway} .18 {-0.98 + sway} .16 -.66",
        darker(look.color, 0.5),
        0.035,
    )
    pen.shade([(0.16, -0.74), (0.36, -0.74), (0.4, 0), (0.18, 0)], 0.12)
    with pen.plain():
        for x in (-0.16, 0.16):
            pen.circle(x, -0.67, 0.028, darker(look.color, 0.45))
        if look.text:
            pen.text(look.text, 0, -0.34, 0.13, marking(look.color), max_width=0.62)
        else:
            pen.fill(
                "M 0 -.26 C -.16 -.36 -.16 -.48 -.08 -.5 C -.04 -.5 0 -.48 0 -.45 C 0 -.48 .04 -.5 .08 -.5 C .16 -.48 .16 -.36 0 -.26 Z",
                marking(look.color),
                alpha=0.9,
            )


def draw_package(pen: Pen, look: Look) -> None:
    """A parcel with tape, an address and an arrow; words stand on its right side."""
    box, tape, dark = rgb("cf9d63"), rgb("ecd9b6"), rgb("8a623a")
    pen.fill([(-0.52, -0.74), (0, -0.6), (0, 0), (-0.52, -0.12)], box)
    pen.fill([(0.52, -0.74), (0, -0.6), (0, 0), (0.52, -0.12)], darker(box, 0.2))
    pen.fill([(-0.52, -0.74), (0, -0.9), (0.52, -0.74), (0, -0.6)], lighter(box, 0.28))
    with pen.plain():
        pen.fill([(-0.31, -0.804), (-0.21, -0.836), (0.3, -0.681), (0.2, -0.654)], tape)
        pen.fill(
            [(0.2, -0.654), (0.3, -0.681), (0.3, -0.5), (0.25, -0.52), (0.2, -0.47)],
            darker(tape, 0.12),
        )
        pen.fill([(-0.44, -0.46), (-0.14, -0.385), (-0.14, -0.14), (-0.44, -0.205)], PAPER)
        for k in range(3):
            y = -0.4 + k * 0.055
            pen.line([(-0.4, y), (-0.2 - 0.04 * (k % 2), y + 0.048)], rgb("8a93a5"), 0.014)
        if look.text:
            pen.text(look.text, 0.26, -0.3, 0.08, darker(dark, 0.4), max_width=0.42)
            return
        for x, y in ((0.17, -0.2), (0.34, -0.25)):
            pen.fill([(x, y), (x + 0.05, y - 0.012), (x + 0.05, y - 0.13), (x + 0.075, y - 0.137),
                (x + 0.025, y - 0.21), (x - 0.03, y - 0.105), (x, y - 0.115)], dark)  # fmt: skip


def draw_price_tag(pen: Pen, look: Look) -> None:
    """A price tag that swings on its string: the script's words, its number in per cent, or "%"."""
    tag = skia.Path(path_of(
        "M-.57 -.63 C-.59 -.6 -.59 -.34 -.57 -.31 L-.4 -.1 C-.37 -.06 -.34 -.05 -.3 -.05 L.5 -.05"
        " C.55 -.05 .58 -.08 .58 -.13 L.58 -.81 C.58 -.86 .55 -.89 .5 -.89 L-.3 -.89"
        " C-.34 -.89 -.37 -.88 -.4 -.84 Z"
    ))  # fmt: skip
    tag.addCircle(-0.42, -0.47, 0.062)
    tag.setFillType(skia.PathFillType.kEvenOdd)
    with pen.at(-0.42, -0.9, turn=3 * math.sin(look.time_s * 1.6)), pen.at(0.42, 0.9):
        pen.fill(tag, sheen(look.color, 0, -0.47, 1.0))
        with pen.plain():
            pen.line(
                "M-.3 -.8 L.49 -.8 L.49 -.14 L-.3 -.14", marking(look.color), 0.014, alpha=0.35
            )
            pen.ring(-0.42, -0.47, 0.075, lighter(look.color, 0.6), 0.024)
            words = look.text or (share_text(look.values[0]) if look.values else "%")
            pen.text(
                words,
                0.1,
                -0.47,
                0.36 if words == "%" else 0.2,
                marking(look.color),
                max_width=0.74,
            )
        pen.line("M-.42 -.47 C-.58 -.5 -.56 -.78 -.5 -.98", STEEL, 0.022)


def draw_gift_box(pen: Pen, look: Look) -> None:
    """A present with a ribbon; it hops a little."""
    ribbon = accent(look, name="yellow", other="red")
    if look.color_name in ("red", "green", "blue", "purple", "teal"):
        ribbon = rgb("ffe9b0")
    hop = max(0.0, math.sin(look.time_s * 2.4))
    with pen.at(0, -0.02 * hop):
        pen.rect(-0.43, -0.58, 0.86, 0.58, look.color, radius=0.03)
        pen.shade([(0.14, -0.56), (0.43, -0.56), (0.43, -0.02), (0.14, -0.02)], 0.1)
        pen.rect(-0.1, -0.58, 0.2, 0.58, ribbon)
        pen.shade([(0.03, -0.58), (0.1, -0.58), (0.1, 0), (0.03, 0)], 0.1)
        pen.shade([(-0.43, -0.56), (0.43, -0.56), (0.43, -0.5), (-0.43, -0.5)], 0.16)
        with pen.at(0, -0.6, turn=2 * hop), pen.at(0, 0.6):
            for side in (-1, 1):
                pen.fill(f"M0 -.76 C{side * 0.1} -1.02 {side * 0.36} -1.06 {side * 0.36} -.88"
                    f" C{side * 0.36} -.76 {side * 0.16} -.73 0 -.76 Z", ribbon)  # fmt: skip
                with pen.plain():
                    pen.fill(f"M{side * 0.04} -.79 C{side * 0.12} -.92 {side * 0.26} -.96 {side * 0.27} -.88"
                        f" C{side * 0.27} -.82 {side * 0.14} -.79 {side * 0.04} -.79 Z",
                        darker(ribbon, 0.22))  # fmt: skip
            pen.rect(-0.49, -0.74, 0.98, 0.19, lighter(look.color, 0.16), radius=0.04)
            pen.rect(-0.1, -0.74, 0.2, 0.19, lighter(ribbon, 0.25))
            pen.rect(-0.075, -0.83, 0.15, 0.13, ribbon, radius=0.05)


def draw_scales(pen: Pen, look: Look) -> None:
    """A balance whose pans swing."""
    tilt = 6 * math.sin(look.time_s * 1.2)
    dark, pan = darker(look.color, 0.3), GOLD if look.color_name != "yellow" else STEEL
    pen.fill(
        "M-.28 0 L-.28 -.05 C-.2 -.06 -.12 -.08 -.08 -.16 L.08 -.16 C.12 -.08 .2 -.06 .28 -.05 L.28 0 Z",
        dark,
    )
    pen.rect(-0.045, -0.9, 0.09, 0.76, sheen(look.color, 0, -0.5, 0.3), radius=0.03)
    for side in (-1, 1):
        x = side * 0.4 * math.cos(math.radians(tilt))
        y = -0.84 + side * 0.4 * math.sin(math.radians(tilt))
        pen.line([(x - 0.16, y + 0.42), (x, y), (x + 0.16, y + 0.42)], STEEL, 0.016)
        pen.fill(f"M{x - 0.185} {y + 0.41} L{x + 0.185} {y + 0.41} C{x + 0.17} {y + 0.56}"
            f" {x - 0.17} {y + 0.56} {x - 0.185} {y + 0.41} Z", sheen(pan, x, y + 0.48, 0.3))  # fmt: skip
    with pen.at(0, -0.84, turn=tilt):
        pen.fill(
            "M-.42 -.02 C-.2 -.05 -.1 -.07 0 -.07 C.1 -.07 .2 -.05 .42 -.02 L.42 .02 L-.42 .02 Z",
            look.color,
        )
        for x in (-0.4, 0.4):
            pen.circle(x, 0, 0.035, dark)
    pen.circle(0, -0.86, 0.075, pan)
    pen.circle(0, -0.96, 0.04, dark)


DRAWINGS: dict[str, Drawing] = {
    "bar chart": draw_bar_chart, "line chart": draw_line_chart, "pie chart": draw_pie_chart,
    "gear": draw_gear, "shopping cart": draw_shopping_cart, "shopping bag": draw_shopping_bag,
    "package": draw_package, "price tag": draw_price_tag, "gift box": draw_gift_box,
    "scales": draw_scales,
}  # fmt: skip

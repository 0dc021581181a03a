"""What people hold and use: books, phones, boxes, shovels, chairs, desks, wheelchairs."""

from __future__ import annotations

import math

from studio.engine.scenery.look import Look
from studio.engine.scenery.palette import WHITE, darker, lighter, rgb
from studio.engine.scenery.pen import Pen
from studio.engine.scenery.subjects.people_body import Body
from studio.engine.scenery.subjects.people_limbs import along, heading, moved, polar

_STEEL = rgb("9aa5b5")
_WOOD = rgb("c48a52")


def draw_props_behind(pen: Pen, look: Look, body: Body) -> None:
    """What is behind the person: chair, wheelchair's back, backpack."""
    action = look.action
    if look.outfit == "student":
        _draw_backpack(pen, body)
    elif look.outfit == "astronaut":
        with pen.at(*body.on_torso(-0.9, 0.55), turn=body.pose.lean):
            pen.rect(-0.075, -0.15, 0.15, 0.28, rgb("cfd6e0"), radius=0.03)
    if action in ("sit", "type"):
        _draw_chair(pen, body)
    elif action == "wheelchair":
        _draw_chair_frame(pen, body)


def draw_props_between(pen: Pen, look: Look, body: Body) -> None:
    """What lies between the far hand and the near arm."""
    hand = body.far_arm.end
    match look.action:
        case "read":
            _draw_book(pen, look, body)
        case "write":
            _draw_clipboard(pen, body)
        case "carry":
            _draw_box(pen, body)
        case "type":
            _draw_desk(pen, look, body)
        case "cook":
            _draw_pot(pen, look, body)
        case "point":
            end = polar(hand, heading(body.far_arm.middle, hand), 0.062)
            with pen.plain():
                pen.line([hand, end], darker(look.skin, 0.15), 0.014)
        case _:
            pass


def draw_props_before(pen: Pen, look: Look, body: Body) -> None:
    """What is in the near hand, or before the person."""
    hand = polar(body.near_arm.end, heading(body.near_arm.middle, body.near_arm.end), 0.02)
    match look.action:
        case "phone":
            with pen.at(*moved(hand, 0.018, -0.022), turn=-14):
                pen.rect(-0.014, -0.052, 0.028, 0.086, rgb("262b3a"), radius=0.007)
                with pen.plain():
                    pen.rect(-0.016, -0.044, 0.008, 0.07, rgb("9fe0ff"), radius=0.003, glow=True)
        case "drink":
            tilt = -52 * max(0.0, -body.pose.head / 5)
            mug = rgb("e9574c") if look.color_name not in ("red", "orange",
                "pink") else rgb("2f7de0")  # fmt: skip
            with pen.at(*moved(hand, 0.014, -0.018), turn=tilt):
                pen.ring(0.046, 0.0, 0.020, mug, 0.010)
                pen.fill("M-.036 -.05 L.042 -.05 L.036 .042 Q.003 .054 -.03 .042 Z", mug)
                with pen.plain():
                    pen.fill("M-.036 -.05 L.042 -.05 L.041 -.038 L-.035 -.038 Z", lighter(mug, 0.5))
                    pen.ellipse(-0.030, 0.004, 0.016, 0.021, look.skin)
        case "dig":
            _draw_shovel(pen, look, body)
        case "write":
            with pen.at(*hand, turn=-50), pen.plain():
                pen.rect(-0.012, -0.005, 0.062, 0.010, rgb("f0b23a"), radius=0.004)
        case "wheelchair":
            _draw_wheels(pen, look, body)
        case _:
            pass


def _draw_backpack(pen: Pen, body: Body) -> None:
    with pen.at(*body.on_torso(-0.86, 0.54), turn=body.pose.lean):
        pen.rect(-0.085, -0.135, 0.17, 0.25, rgb("5b4f78"), radius=0.05)
        with pen.plain():
            pen.rect(-0.08, 0.0, 0.09, 0.085, rgb("463c60"), radius=0.02)


def _draw_chair(pen: Pen, body: Body) -> None:
    x, y = body.hip[0], body.hip[1] + 0.058
    for foot in (-0.085, 0.125):
        pen.rect(x + foot - 0.011, y + 0.01, 0.022, -y - 0.01, darker(_WOOD, 0.28), radius=0.008)
    pen.fill([(x - 0.105, y - 0.27), (x - 0.078, y - 0.27), (x - 0.066, y + 0.02),
        (x - 0.096, y + 0.02)], darker(_WOOD, 0.12))  # fmt: skip
    pen.rect(x - 0.10, y - 0.012, 0.25, 0.032, _WOOD, radius=0.012)


def _draw_desk(pen: Pen, look: Look, body: Body) -> None:
    top = body.near_arm.end[1] + 0.032
    left = body.hip[0] + 0.16
    pen.rect(left, top, 0.37, 0.026, _WOOD, radius=0.008)
    pen.rect(left + 0.315, top + 0.026, 0.028, -top - 0.026, darker(_WOOD, 0.2))
    x = body.far_arm.end[0] - 0.03
    pen.fill([(x, top - 0.012), (x + 0.13, top - 0.012), (x + 0.13, top), (x - 0.004, top)],
        rgb("cfd5de"))  # fmt: skip
    pen.fill([(x + 0.122, top - 0.006), (x + 0.134, top - 0.006), (x + 0.178, top - 0.125),
        (x + 0.166, top - 0.128)], rgb("aab2c0"))  # fmt: skip
    if look.is_night:
        pen.halo(x + 0.12, top - 0.07, 0.16, rgb("9fd8ff"), alpha=0.35)


def _draw_book(pen: Pen, look: Look, body: Body) -> None:
    x, y = along(body.near_arm.end, body.far_arm.end, 0.5)
    cover = rgb("e0574b") if look.color_name not in ("red", "orange", "pink") else rgb("2f6fb5")
    with pen.at(x + 0.024, y - 0.012, turn=-6):
        pen.fill("M-.075 -.062 L.0 -.046 L.0 .05 L-.075 .03 Z", darker(cover, 0.15))
        pen.fill("M.0 -.046 L.078 -.062 L.078 .03 L.0 .05 Z", cover)
        with pen.plain():
            pen.fill("M-.068 -.074 Q-.03 -.07 .0 -.052 Q.034 -.07 .07 -.074 L.076 -.062 L.0 -.044"
                " L-.072 -.062 Z"
                , WHITE)  # fmt: skip
            turn = (look.time_s % 3.6) / 0.6  # a page goes over now and then
            if turn < 1:
                tip = 0.07 - 0.14 * turn
                pen.fill([(0.0, -0.05), (tip, -0.07 - 0.05 * math.sin(math.pi * turn)),
                    (tip, -0.066), (0.0, -0.044)], rgb("e4e0d6"))  # fmt: skip


def _draw_clipboard(pen: Pen, body: Body) -> None:
    x, y = body.far_arm.end
    with pen.at(x + 0.012, y - 0.045, turn=14):
        pen.fill("M-.072 .036 L-.05 -.07 L.064 -.07 L.05 .036 Z", _WOOD)
        with pen.plain():
            pen.fill("M-.062 .028 L-.044 -.056 L.054 -.056 L.042 .028 Z", WHITE)
            for row in (-0.038, -0.018, 0.002):
                pen.line([(-0.034, row), (0.03, row)], rgb("a9b4c4"), 0.006)
            pen.rect(-0.012, -0.078, 0.04, 0.018, _STEEL, radius=0.005)


def _draw_box(pen: Pen, body: Body) -> None:
    x, y = along(body.near_arm.end, body.far_arm.end, 0.5)
    card = rgb("cf9f63")
    with pen.at(x + 0.035, y + 0.022):
        pen.rect(-0.105, -0.17, 0.21, 0.175, card, radius=0.008)
        with pen.plain():
            pen.rect(0.055, -0.17, 0.05, 0.175, darker(card, 0.12))
            pen.rect(-0.03, -0.17, 0.045, 0.06, lighter(card, 0.45))
            pen.line([(-0.10, -0.166), (0.10, -0.166)], lighter(card, 0.3), 0.008)


def _draw_pot(pen: Pen, look: Look, body: Body) -> None:
    x, y = body.near_arm.end
    with pen.at(x + 0.02, y, turn=-5 * math.sin(look.time_s * 4.4)):
        pen.rect(-0.01, -0.012, 0.09, 0.016, rgb("3a3442"), radius=0.007)
        for k, color in enumerate((rgb("e4483f"), rgb("58a94a"), rgb("f5b53a"))):
            hop = max(0.0, math.sin(look.time_s * 4.4 - 0.5 - 0.35 * k))
            pen.circle(0.105 + 0.034 * k, -0.022 - 0.085 * hop, 0.014, color)
        pen.fill("M.07 -.022 L.21 -.022 Q.2 .03 .17 .032 L.11 .032 Q.08 .03 .07 -.022 Z",
            rgb("4a4f60"))  # fmt: skip
    with pen.plain():
        for k in range(2):
            rise = (look.time_s * 0.4 + 0.5 * k) % 1.0
            sway = 0.012 * math.sin(look.time_s * 2 + 3 * k)
            pen.circle(x + 0.14 + 0.05 * k + sway, y - 0.06 - 0.14 * rise, 0.016 + 0.014 * rise,
                WHITE, alpha=0.42 * (1 - rise))  # fmt: skip


def _draw_shovel(pen: Pen, look: Look, body: Body) -> None:
    a, b = body.near_arm.end, body.far_arm.end
    turn = heading(a, b)
    end, grip = polar(b, turn, 0.12), polar(a, turn, -0.05)
    pen.line([grip, end], _WOOD, 0.020)
    with pen.at(*end, turn=turn):
        pen.fill("M-.01 -.042 L.07 -.042 Q.12 -.02 .125 .0 Q.12 .02 .07 .042 L-.01 .042 Z", _STEEL)
    pen.line([polar(grip, turn + 90, 0.026), polar(grip, turn - 90, 0.026)], darker(_WOOD, 0.3),
        0.018)  # fmt: skip
    soil = rgb("7a5638")
    pen.fill("M.18 0 Q.26 -.085 .35 -.03 Q.39 -.02 .40 0 Z", soil)
    heave = 0.5 + 0.5 * math.sin(2 * math.pi * 0.45 * look.time_s)
    if heave > 0.45:
        with pen.plain():
            pen.ellipse(end[0] + 0.05, end[1] - 0.015, 0.042, 0.026, soil)


def _draw_chair_frame(pen: Pen, body: Body) -> None:
    x, y = body.hip[0], body.hip[1] + 0.05
    frame = rgb("454f66")
    pen.line([(x - 0.12, y - 0.24), (x - 0.085, y - 0.20), (x - 0.075, y + 0.02),
        (x + 0.17, y + 0.02), (x + 0.22, -0.075), (x + 0.28, -0.07)], frame, 0.018)  # fmt: skip
    pen.rect(x - 0.085, y - 0.012, 0.24, 0.034, rgb("2f9e8f"), radius=0.012)
    pen.fill([(x - 0.100, y - 0.17), (x - 0.072, y - 0.17), (x - 0.062, y), (x - 0.088, y)],
        rgb("2f9e8f"))  # fmt: skip


def _draw_wheels(pen: Pen, look: Look, body: Body) -> None:
    x = body.hip[0] + 0.01
    turn = look.time_s * (140 if look.is_moving else 40 * math.sin(look.time_s * 1.2))
    if not look.is_moving:
        turn = 26 * math.sin(2 * math.pi * 0.6 * look.time_s)
    for cx, r, spokes in ((x + 0.21, 0.042, 3), (x, 0.165, 6)):
        with pen.at(cx, -r - 0.004, turn=turn):
            pen.ring(0, 0, r - 0.008, rgb("333b4e"), 0.016)
            pen.ring(0, 0, r * 0.82, rgb("c4ccd8"), 0.008)
            for k in range(spokes):
                a = 180 * k / spokes
                pen.line([polar((0, 0), a, r * 0.8), polar((0, 0), a + 180, r * 0.8)],
                    rgb("aab4c3"), 0.005)  # fmt: skip
            pen.circle(0, 0, r * 0.14, rgb("5a657c"))

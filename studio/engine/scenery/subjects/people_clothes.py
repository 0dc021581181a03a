"""Limbs and torsos in clothes: draws a body in what its person wears."""

from __future__ import annotations

from collections.abc import Sequence

from studio.engine.scenery.palette import Rgb, darker, mix
from studio.engine.scenery.pen import Pen, Point
from studio.engine.scenery.subjects.people_body import ANKLE, Body, Limb
from studio.engine.scenery.subjects.people_details import draw_details
from studio.engine.scenery.subjects.people_limbs import (
    Polygon,
    along,
    heading,
    hull,
    polar,
    smooth,
    tube,
)
from studio.engine.scenery.subjects.people_outfits import Wear

_FAR = 0.15  # how much darker limbs on the far side are


def _radii(body: Body, kind: str) -> tuple[float, float, float]:
    s = body.build.stout
    return (0.050 * s, 0.038 * s,
        0.027 * s) if kind == "leg" else (0.033 * s, 0.0275 * s, 0.0205 * s)  # fmt: skip


def torso_of(body: Body) -> Polygon:
    """The outline of the torso, from the neck's sides down to the hips."""
    build = body.build
    waist, hip = build.waist / build.shoulder, build.hip / build.shoulder
    return smooth(
        [
            body.on_torso(u, v)
            for u, v in (
                (-0.30, 1.035), (-0.72, 0.995), (-0.98, 0.90), (-0.95, 0.70), (-waist * 1.04, 0.36),
                (-hip, 0.08), (-hip * 0.96, -0.06), (0, -0.10), (hip * 0.96, -0.06), (hip, 0.08),
                (waist * 1.04, 0.36), (0.98, 0.70), (0.99, 0.90), (0.74, 0.995), (0.34, 1.035),
            )
        ],
        steps=6,
    )  # fmt: skip


def draw_leg(pen: Pen, body: Body, limb: Limb, wear: Wear, skin: Rgb, *, is_far: bool) -> None:
    """One leg with shoe; the far one is darker."""
    dim = _FAR if is_far else 0.0
    radii = _radii(body, "leg")
    _draw_shoe(pen, body, limb, darker(wear.shoe, dim))
    if wear.leg_part < 1:
        pen.fill(tube(limb.joints, radii, is_round=False), darker(skin, dim))
    if wear.leg_part > 0:
        cloth = darker(wear.legs, dim)
        leg = tube(limb.joints, radii, end=wear.leg_part, grow=wear.looseness * 0.7, is_round=False)
        pen.fill(leg, cloth)
    if wear.outfit == "firefighter":
        _draw_cuff(pen, limb, radii, at=0.84, color=(236, 214, 90), grow=wear.looseness)
    elif wear.outfit == "astronaut":
        _draw_cuff(pen, limb, radii, at=0.80, color=wear.inner, grow=wear.looseness)


def _draw_shoe(pen: Pen, body: Body, limb: Limb, color: Rgb) -> None:
    with pen.at(*limb.end, turn=limb.turn, scale=0.92 + 0.12 * body.build.stout):
        big = 1.35 if color[0] == 185 else 1.0  # space boots
        pen.fill(_scaled(_SHOE, big), color)
        with pen.plain():
            pen.fill(_scaled(_SOLE, big), mix(color, (255, 255, 255),
                0.75) if sum(color) < 600 else darker(color, 0.25))  # fmt: skip


_SHOE = smooth([(-0.030, -0.012), (-0.036, 0.012), (-0.034, 0.034), (0.02, 0.0355),
    (0.070, 0.0345), (0.076, 0.022), (0.056, 0.010), (0.030, -0.002), (0.018, -0.016)], steps=4)  # fmt: skip
_SOLE: Polygon = [(-0.035, 0.028), (0.076, 0.028), (0.074, ANKLE), (-0.033, ANKLE)]


def _scaled(points: Sequence[Point], factor: float) -> Polygon:
    return [(x * factor, y if y > 0 else y * factor) for x, y in points]


def draw_arm(pen: Pen, body: Body, limb: Limb, wear: Wear, skin: Rgb, *, is_far: bool) -> None:
    """One arm with its hand; the far one is darker."""
    dim = _FAR if is_far else 0.0
    radii = _radii(body, "arm")
    joints = limb.joints
    draw_hand(pen, body, limb, darker(wear.glove or skin, dim))
    if wear.sleeve_part < 1:
        pen.fill(tube(joints, radii, is_round=False), darker(skin, dim))
    cloth = darker(wear.sleeve, dim)
    pen.fill(tube(joints, radii, end=max(0.2, wear.sleeve_part * 0.98), grow=wear.looseness,
        is_round=False), cloth)  # fmt: skip
    if wear.outfit in ("business", "waistcoat"):
        _draw_cuff(pen, limb, radii, at=0.96, color=(250, 250, 250), grow=wear.looseness * 0.6)
    elif wear.outfit == "firefighter":
        _draw_cuff(pen, limb, radii, at=0.78, color=(236, 214, 90), grow=wear.looseness)
    elif wear.outfit == "astronaut":
        _draw_cuff(pen, limb, radii, at=0.34, color=wear.inner, grow=wear.looseness)


def draw_hand(pen: Pen, body: Body, limb: Limb, color: Rgb) -> None:
    """A mitten hand with a thumb, along the forearm."""
    size = 0.0225 * (0.4 + 0.6 * body.build.stout)
    turn = heading(limb.middle, limb.end)
    palm = polar(limb.end, turn, size * 0.75)
    with pen.at(*palm, turn=turn):
        pen.ellipse(0, 0, size * 1.3, size * 0.98, color)
        with pen.plain():
            thumb = tube(((-size * 0.5, -size * 0.5), (size * 0.4, -size * 1.15),
                (size * 0.9, -size * 1.1)), (size * 0.4, size * 0.4, size * 0.4))  # fmt: skip
            pen.fill(thumb, color)


def _draw_cuff(
    pen: Pen, limb: Limb, radii: tuple[float, float, float], *, at: float, color: Rgb, grow: float
) -> None:
    with pen.plain():
        pen.fill(tube(limb.joints, radii, start=at, end=min(1.0, at + 0.07), grow=grow + 0.001,
            is_round=False), color)  # fmt: skip


def draw_arm_shadow(pen: Pen, body: Body) -> None:
    """The soft edge that parts the near arm from a torso of the same colour."""
    with pen.inside(torso_of(body)):
        pen.shade(tube(body.near_arm.joints, _radii(body, "arm"), start=0.16, grow=0.010), 0.14)


def draw_skirt(pen: Pen, body: Body, wear: Wear) -> None:
    """Skirt, or the tails of a coat, stretched over the thighs however the legs stand."""
    if not wear.skirt:
        return
    build = body.build
    is_coat = wear.outfit in ("doctor", "scientist", "chef")
    flare = 0.066 if wear.outfit == "dress" else 0.052
    discs = [(body.hip, build.hip * 0.96), (body.on_torso(0, 0.3), build.waist * 0.94)]
    for limb in (body.near_leg, body.far_leg):
        if wear.skirt <= 0.5:
            end = along(limb.root, limb.middle, wear.skirt * 2)
        else:
            end = along(limb.middle, limb.end, wear.skirt * 2 - 1)
        discs.append((end, flare * build.stout))
    shape = hull(discs)
    pen.fill(shape, wear.skirt_color)
    if is_coat:
        hem = along(body.near_leg.middle, body.far_leg.middle, 0.62)
        with pen.inside(shape):
            pen.line([body.on_torso(0.16, 0.1), hem], darker(wear.skirt_color, 0.24), 0.006)


def draw_torso(pen: Pen, body: Body, wear: Wear) -> None:
    """The upper garment with what tells the outfit: collar, lapels, vest, braces, badge."""
    torso = torso_of(body)
    pen.fill(torso, wear.top)
    pen.shade(smooth([body.on_torso(u, v) for u, v in _SHADED], steps=3), 0.08)
    with pen.inside(torso):
        draw_details(pen, body, wear)


_SHADED = ((0.55, 1.0), (1.0, 0.9), (0.97, 0.7), (0.8, 0.36), (0.82, 0.05), (0.5, -0.08),
    (0.6, 0.4))  # fmt: skip

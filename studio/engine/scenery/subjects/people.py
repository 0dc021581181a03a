"""Drawings of people: a person in any outfit and action, groups, families, a handshake."""

from __future__ import annotations

import math
import random
from dataclasses import replace

from studio.engine.scenery.look import Drawing, Look
from studio.engine.scenery.palette import NAMED, SKIN, WHITE, Rgb, darker, lighter, mix
from studio.engine.scenery.pen import Pen
from studio.engine.scenery.subjects.people_body import Body, body_of, build_of
from studio.engine.scenery.subjects.people_clothes import (
    draw_arm,
    draw_arm_shadow,
    draw_leg,
    draw_skirt,
    draw_torso,
)
from studio.engine.scenery.subjects.people_head import (
    draw_goggles,
    draw_head,
    draw_head_behind,
    head_of,
)
from studio.engine.scenery.subjects.people_limbs import along, moved, polar, tube
from studio.engine.scenery.subjects.people_outfits import wear_of
from studio.engine.scenery.subjects.people_poses import pose_of
from studio.engine.scenery.subjects.people_props import (
    draw_props_before,
    draw_props_behind,
    draw_props_between,
)


def draw_person(pen: Pen, look: Look) -> None:
    """One person; a standing adult is 1 high, a child about 0.73."""
    build = build_of(look.who)
    own_time_s = look.time_s + random.Random(look.seed * 31 + 5).uniform(0, 9)
    moment = replace(look, time_s=own_time_s)
    pose = pose_of(
        look.action, own_time_s, is_moving=look.motion in ("left", "right"),
        is_old=look.who.startswith("old"),
    )  # fmt: skip
    with pen.at(scale=build.scale):
        _draw_figure(pen, moment, body_of(build, pose))


def _draw_figure(pen: Pen, look: Look, body: Body) -> None:
    wear, head = wear_of(look), head_of(look)
    pose = body.pose
    chin = polar(body.chest, pose.lean * 0.6 - 90, body.build.neck)
    chin = moved(chin, 0.004 + 0.014 * pose.profile, 0)
    size, tilt = body.build.head, pose.lean * 0.25 + pose.head
    draw_props_behind(pen, look, body)
    with pen.at(*chin, scale=size, turn=tilt * 0.5):
        draw_head_behind(pen, head, look.time_s, sway=_sway(look))
    draw_arm(pen, body, body.far_arm, wear, look.skin, is_far=True)
    draw_leg(pen, body, body.far_leg, wear, look.skin, is_far=True)
    draw_leg(pen, body, body.near_leg, wear, look.skin, is_far=False)
    if wear.outfit not in ("doctor", "scientist", "chef"):
        draw_skirt(pen, body, wear)
        _draw_neck(pen, body, chin, look.skin)
        draw_torso(pen, body, wear)
    else:
        _draw_neck(pen, body, chin, look.skin)
        draw_torso(pen, body, wear)
        draw_skirt(pen, body, wear)
    with pen.at(*chin, scale=size, turn=tilt):
        draw_head(pen, head, look.time_s, mouth=pose.mouth, gaze=pose.gaze)
        if look.outfit == "scientist":
            draw_goggles(pen)
    draw_props_between(pen, look, body)
    if look.action not in ("think",):
        draw_arm_shadow(pen, body)
    draw_arm(pen, body, body.near_arm, wear, look.skin, is_far=False)
    draw_props_before(pen, look, body)


def _sway(look: Look) -> float:
    return math.sin(look.time_s * (8 if look.action in ("run", "jump", "dance") else 1.6))


def _draw_neck(pen: Pen, body: Body, chin: tuple[float, float], skin: Rgb) -> None:
    width = 0.030 * (0.5 + 0.5 * body.build.stout) * (body.build.head / 0.15) ** 0.4
    low = along(body.hip, body.chest, 0.95)
    top = moved(chin, -0.006, -0.03)
    with pen.plain():
        pen.fill(tube((low, along(low, top, 0.5), top), (width * 1.25, width, width)),
            darker(skin, 0.15))  # fmt: skip


_GROUP = (
    (-0.56, "woman", "brown", "casual", "teal", "talk"),
    (-0.28, "man", "fair", "casual", "blue", "stand"),
    (0.02, "old woman", "light", "casual", "purple", "stand"),
    (0.30, "man", "dark", "casual", "orange", "wave"),
    (0.57, "woman", "tan", "dress", "red", "stand"),
)


def draw_people(pen: Pen, look: Look) -> None:
    """A mixed group of five; variant 1 cheers, variant 2 is a team in business clothes."""
    generator = look.random()
    skins = list(SKIN.values())
    generator.shuffle(skins)
    order = (0, 4, 1, 3, 2)
    for index in order:
        x, who, _, outfit, color, action = _GROUP[index]
        name = look.color_name if index == 2 else color
        if look.variant == 1:
            action = "cheer"
        elif look.variant == 2:
            outfit, who = "business", ("woman", "man", "woman", "man", "woman")[index]
        is_back = index in (1, 3)
        with pen.at(x, -0.028 if is_back else 0.0, scale=0.97):
            draw_person(pen, replace(look, who=who, skin=skins[index], outfit=outfit,
                action=action, color_name=name, color=NAMED.get(name, look.color),
                seed=look.seed * 7 + 13 * index + 1, variant=0))  # fmt: skip


def draw_family(pen: Pen, look: Look) -> None:
    """Two parents, a girl and (but in variant 1) a boy, of similar skins."""
    skins = list(SKIN.values())
    at = look.random().randrange(len(skins) - 1)
    members = [(-0.40, "woman", skins[at], look.color, "stand"), (0.42, "man", skins[at + 1],
        mix(darker(look.color, 0.3), (70, 80, 110), 0.3), "stand"), (-0.12, "girl", mix(skins[at],
        skins[at + 1], 0.4), NAMED["yellow"], "wave" if look.variant == 2 else "stand"),
        (0.15, "boy", mix(skins[at], skins[at + 1], 0.6), lighter(look.color, 0.35), "stand")]  # fmt: skip
    if look.variant == 1:
        members.pop()
    for index, (x, who, skin, color, action) in enumerate(members):
        with pen.at(x):
            draw_person(
                pen,
                replace(
                    look, who=who, skin=skin, color=color, action=action, outfit="casual",
                    seed=look.seed * 5 + 3 * index + 2, variant=0,
                ),
            )  # fmt: skip


_GRASP = 0.03  # how far the clasped hands go up and down


def draw_handshake(pen: Pen, look: Look) -> None:
    """Two hands shaking, seen close, in sleeves of the colour and of a dark suit."""
    skins = list(SKIN.values())
    generator = look.random()
    left_skin, right_skin = generator.sample(skins, 2)
    left, right = look.color, darker(mix(look.color, (60, 70, 95), 0.75), 0.3)
    with pen.at(0, -0.5 + _GRASP * math.sin(look.time_s * 4.2)):
        _draw_right_arm(pen, right, right_skin)
        _draw_left_arm(pen, left, left_skin)
        with pen.plain():
            thumb = tube(((0.16, -0.2), (0.0, -0.27), (-0.16, -0.16)), (0.07, 0.068, 0.055))
            pen.fill(thumb, right_skin)
            pen.fill(tube(((0.0, -0.25), (-0.08, -0.24), (-0.15, -0.17)), (0.02, 0.02, 0.02)),
                lighter(right_skin, 0.2))  # fmt: skip


def _draw_right_arm(pen: Pen, sleeve: Rgb, skin: Rgb) -> None:
    with pen.at(turn=9):
        pen.fill(tube(((0.52, 0.02), (0.3, 0.0), (0.02, 0.0)), (0.15, 0.17, 0.2)), skin)
        pen.rect(0.46, -0.18, 0.12, 0.38, WHITE, radius=0.03)
        pen.fill("M.52 -.22 L.86 -.26 L.86 .26 L.52 .24 Z", sleeve)


def _draw_left_arm(pen: Pen, sleeve: Rgb, skin: Rgb) -> None:
    with pen.at(turn=-9):
        pen.fill(tube(((-0.54, 0.02), (-0.3, 0.0), (-0.1, -0.02)), (0.15, 0.16, 0.19)), skin)
        pen.fill(tube(((-0.2, -0.12), (-0.06, -0.24), (0.12, -0.2)), (0.08, 0.075, 0.06)), skin)
        for k, y in enumerate((-0.06, 0.04, 0.13, 0.2)):
            length = (0.33, 0.36, 0.33, 0.26)[k]
            pen.fill(tube(((-0.1, y * 0.9), (length * 0.5, y - 0.02), (length, y + 0.02)),
                (0.058, 0.056, 0.05)), mix(skin, darker(skin, 0.12), k / 3))  # fmt: skip
        pen.rect(-0.60, -0.18, 0.12, 0.38, WHITE, radius=0.03)
        pen.fill("M-.54 -.24 L-.86 -.28 L-.86 .26 L-.54 .22 Z", sleeve)


DRAWINGS: dict[str, Drawing] = {
    "person": draw_person,
    "people": draw_people,
    "handshake": draw_handshake,
    "family": draw_family,
}

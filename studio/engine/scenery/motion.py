"""The sixteen motions: where a subject is on its way, as pure functions of time.

Travel uses the room there is, so a subject stays inside the frame at any length; endless motions
run on sines of the time, so they look the same in short and long scenes.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from studio.engine.scenery.camera import eased


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """How far a subject may go from its place, frame parts, each at least 0.

    Attributes:
        left: To the left.
        right: To the right.
        up: Upwards.
        down: Downwards.
    """

    left: float
    right: float
    up: float
    down: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """A subject's transform at a time.

    Attributes:
        x: Shift to the right, a part of the frame's width.
        y: Shift downwards, a part of the frame's height.
        scale: Factor on its size, about its foot.
        stretch: Factor on its height alone (a bounce's squash), about its foot.
        turn: Degrees clockwise, about its middle.
        alpha: Opacity, 0 to 1.
        lift: How far its foot left the ground, a part of its own height: its shadow shrinks.
    """

    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0
    stretch: float = 1.0
    turn: float = 0.0
    alpha: float = 1.0
    lift: float = 0.0


TRAVEL = {"right": 1, "left": -1}
FULL_SPEED_S = 7.0  # a scene of this length or longer uses all the room that a travel may use


def motion_at(
    name: str, *, time_s: float, duration_s: float, room: Room, floats: bool, phase: float = 0.0
) -> Pose:
    """The pose of a named motion (`catalogue.MOTIONS`).

    Args:
        name: The motion.
        time_s: Seconds since the scene began.
        duration_s: The scene's length.
        room: How far the subject may go.
        floats: Whether it hangs in air, water or space: it then bobs gently all the time.
        phase: Tells apart subjects that move alike, radians.
    """
    done = min(1.0, max(0.0, time_s / duration_s)) if duration_s > 0 else 1.0
    bob = 0.010 * math.sin(time_s * 2 * math.pi / 3.4 + phase) if floats else 0.0
    if name in TRAVEL:
        return Pose(x=_travel(TRAVEL[name], done, duration_s, room), y=bob)
    if name in ("rise", "fall"):
        return Pose(y=_climb(name, done, duration_s, room) + bob * 0.5)
    if name in ("grow", "shrink", "appear", "approach"):
        return _sized(name, time_s, done, duration_s, bob)
    return _endless(name, time_s, phase, bob)


def _travel(sign: int, done: float, duration_s: float, room: Room) -> float:
    """From one side of its place to the other; short scenes use a part of the room."""
    part = min(1.0, 0.35 + 0.65 * duration_s / FULL_SPEED_S)
    behind, ahead = (room.left, room.right) if sign > 0 else (room.right, room.left)
    behind, ahead = min(behind, 0.34) * part, min(ahead, 0.34) * part
    return sign * (-behind + (behind + ahead) * eased(done))


def _climb(name: str, done: float, duration_s: float, room: Room) -> float:
    part = min(1.0, 0.35 + 0.65 * duration_s / FULL_SPEED_S)
    up, down = min(room.up, 0.22) * part, min(room.down, 0.16) * part
    way = eased(done)
    return down - (up + down) * way if name == "rise" else -up + (up + down) * way


def _sized(name: str, time_s: float, done: float, duration_s: float, bob: float) -> Pose:
    breath = 0.008 * math.sin(time_s * 2 * math.pi / 3.1)
    if name == "grow":
        # Most of it in the first two thirds, so that the result can be looked at.
        way = 1 - (1 - min(1.0, done / 0.7)) ** 2.4
        return Pose(scale=0.38 + 0.62 * way + breath, y=bob)
    if name == "shrink":
        return Pose(scale=1.0 - 0.5 * eased(min(1.0, done / 0.8)) + breath, y=bob)
    if name == "approach":
        return Pose(scale=0.6 + 0.4 * eased(done) + breath * 0.5, y=bob)
    way = min(1.0, time_s / min(1.1, max(0.4, duration_s * 0.25)))
    over = 1 + 2.3 * (way - 1) ** 3 + 1.3 * (way - 1) ** 2  # ease-out-back (Penner), softened
    return Pose(scale=max(0.02, over) + breath * way, alpha=min(1.0, way * 2.2), y=bob)


def _endless(  # noqa: PLR0911 - one return a motion
    name: str, time_s: float, phase: float, bob: float
) -> Pose:
    angle = time_s * 2 * math.pi
    if name == "pulse":
        return Pose(scale=1 + 0.045 * math.sin(angle / 1.5 + phase), y=bob)
    if name == "swing":
        return Pose(turn=8 * math.sin(angle / 2.6 + phase), y=bob)
    if name == "spin":
        return Pose(turn=(time_s * 42 + math.degrees(phase)) % 360, y=bob)
    if name == "bounce":
        lift = abs(math.sin(angle / 2 / 0.95 + phase))
        return Pose(lift=0.22 * lift, stretch=0.94 + 0.07 * lift)
    if name == "shake":
        calm = 0.5 + 0.5 * math.sin(angle / 2.8 + phase)  # shakes come and go
        return Pose(turn=3.2 * math.sin(angle / 0.24) * calm, y=bob)
    if name == "drift":
        x = 0.035 * math.sin(angle / 9 + phase)
        return Pose(
            x=x, y=bob + 0.014 * math.sin(angle / 6.2 + phase), turn=1.6 * math.sin(angle / 7)
        )
    if name == "orbit":
        return Pose(
            x=0.085 * math.sin(angle / 7.5 + phase), y=0.055 * math.cos(angle / 7.5 + phase),
            scale=1 + 0.05 * math.cos(angle / 7.5 + phase),
        )  # fmt: skip
    return Pose(y=bob)


def reach_of(name: str) -> tuple[float, float]:
    """How far a motion without a choice of room carries a subject: parts of width and height."""
    return {"orbit": (0.085, 0.065), "drift": (0.035, 0.024)}.get(name, (0.0, 0.010))

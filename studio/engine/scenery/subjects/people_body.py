"""A person's body: builds by age and gender, and a pose turned into the places of all joints."""

from __future__ import annotations

import math
from dataclasses import dataclass

from studio.engine.scenery.pen import Point
from studio.engine.scenery.subjects.people_limbs import polar, reach


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """Proportions, in parts of an adult's height.

    Attributes:
        scale: Size of the whole figure.
        leg: Hip to ground.
        torso: Hip to shoulder line.
        neck: Shoulder line to chin.
        head: Chin to crown, without hair.
        shoulder: Half the width of the shoulders.
        waist: Half the width of the waist.
        hip: Half the width of the hips.
        arm: Shoulder to wrist.
        stout: Thickness of the limbs; 1 is usual.
    """

    scale: float = 1.0
    leg: float = 0.49
    torso: float = 0.305
    neck: float = 0.034
    head: float = 0.150
    shoulder: float = 0.104
    waist: float = 0.076
    hip: float = 0.076
    arm: float = 0.305
    stout: float = 1.0


_WOMAN = Build(
    scale=0.98, leg=0.50, torso=0.295, head=0.150, shoulder=0.088, waist=0.060, hip=0.080,
    arm=0.295, stout=0.88,
)  # fmt: skip
_CHILD = Build(
    scale=0.74, leg=0.43, torso=0.275, neck=0.022, head=0.215, shoulder=0.096, waist=0.080,
    hip=0.080, arm=0.27, stout=1.04,
)  # fmt: skip
_BUILDS = {
    "man": Build(),
    "woman": _WOMAN,
    "boy": _CHILD,
    "girl": Build(
        scale=0.72, leg=0.43, torso=0.27, neck=0.022, head=0.215, shoulder=0.090, waist=0.074,
        hip=0.078, arm=0.265, stout=0.96,
    ),
    "old man": Build(scale=0.97, leg=0.475, torso=0.305, waist=0.088, hip=0.080, shoulder=0.100),
    "old woman": Build(
        scale=0.93, leg=0.475, torso=0.295, head=0.153, shoulder=0.088, waist=0.078, hip=0.084,
        arm=0.29, stout=0.95,
    ),
}  # fmt: skip


def build_of(who: str) -> Build:
    """The proportions of one of `catalogue.PEOPLE`."""
    return _BUILDS.get(who, _WOMAN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """Where a hand is: from its shoulder, in arm lengths; `bend` as in `reach`."""

    x: float
    y: float
    bend: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Foot:
    """Where an ankle is: from the middle, in leg lengths; `lift` above ground, `turn` toe down."""

    x: float
    lift: float = 0.0
    turn: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """What a body does at one moment, independent of its build.

    Attributes:
        hip_x: Hip from the middle, in leg lengths.
        hip_y: Height of the hip; 1 is standing straight.
        lean: Forward lean of the torso in degrees.
        profile: 0 towards us, 1 seen from the side.
        head: Tilt of the head in degrees; positive looks down.
        near: The hand on our side (on the left when seen from the front).
        far: The other hand.
        near_foot: The foot on our side.
        far_foot: The other foot.
        mouth: How far the mouth is open, 0 to 1.
        gaze: Where the eyes look, -1 up to 1 down.
        lift: The whole figure above ground, in leg lengths.
        knees: -1 bends the knees forward, as always when seen from the side.
    """

    hip_x: float = 0.0
    hip_y: float = 0.992
    lean: float = 0.0
    profile: float = 0.25
    head: float = 0.0
    near: Hand = Hand(x=-0.10, y=0.985)
    far: Hand = Hand(x=0.10, y=0.985, bend=-1)
    near_foot: Foot = Foot(x=-0.115)
    far_foot: Foot = Foot(x=0.115)
    mouth: float = 0.0
    gaze: float = 0.0
    lift: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Limb:
    """Three joints of an arm or a leg, and the turn of the foot at its end."""

    root: Point
    middle: Point
    end: Point
    turn: float = 0.0

    @property
    def joints(self) -> tuple[Point, Point, Point]:
        """Root, middle, end."""
        return (self.root, self.middle, self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """All joints of a person in local units, with the pose and build that they come from."""

    build: Build
    pose: Pose
    hip: Point
    chest: Point
    near_arm: Limb
    far_arm: Limb
    near_leg: Limb
    far_leg: Limb

    def on_torso(self, u: float, v: float) -> Point:
        """A place on the torso: `u` -1 to 1 across the shoulders, `v` 0 (hip) to 1 (shoulders)."""
        width = self.build.shoulder * (1 - 0.30 * self.pose.profile)
        axis = (self.chest[0] - self.hip[0], self.chest[1] - self.hip[1])
        length = math.hypot(*axis) or 1e-6
        side = (-axis[1] / length, axis[0] / length)
        return (
            self.hip[0] + axis[0] * v + side[0] * u * width,
            self.hip[1] + axis[1] * v + side[1] * u * width,
        )


ANKLE = 0.036  # height of the ankle above the sole


def body_of(build: Build, pose: Pose) -> Body:
    """The joints of a body of this build in this pose, feet on y = 0."""
    hip = (pose.hip_x * build.leg, -(pose.hip_y + pose.lift) * build.leg)
    chest = polar(hip, pose.lean - 90, build.torso)
    empty = Limb(root=hip, middle=hip, end=hip)
    bare = Body(
        build=build, pose=pose, hip=hip, chest=chest, near_arm=empty, far_arm=empty,
        near_leg=empty, far_leg=empty,
    )  # fmt: skip
    spread = 0.78 * (1 - 0.72 * pose.profile)
    return Body(
        build=build,
        pose=pose,
        hip=hip,
        chest=chest,
        near_arm=_arm(build, bare.on_torso(-spread - 0.04, 0.90), pose.near),
        far_arm=_arm(build, bare.on_torso(spread + 0.04, 0.90), pose.far),
        near_leg=_leg(build, pose, bare.on_torso(-spread * 0.52, -0.02), pose.near_foot),
        far_leg=_leg(build, pose, bare.on_torso(spread * 0.52, -0.02), pose.far_foot),
    )


def _arm(build: Build, shoulder: Point, hand: Hand) -> Limb:
    goal = (shoulder[0] + hand.x * build.arm, shoulder[1] + hand.y * build.arm)
    elbow, wrist = reach(shoulder, goal, build.arm * 0.51, build.arm * 0.49, hand.bend)
    return Limb(root=shoulder, middle=elbow, end=wrist)


def _leg(build: Build, pose: Pose, root: Point, foot: Foot) -> Limb:
    goal = (foot.x * build.leg, -(foot.lift + pose.lift) * build.leg - ANKLE)
    length = build.leg * 0.994 - ANKLE - 0.006
    knee, ankle = reach(root, goal, length * 0.505, length * 0.495, -1)
    return Limb(root=root, middle=knee, end=ankle, turn=foot.turn)

"""What people do: every action of the catalogue as a pose at a time."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from studio.engine.scenery.subjects.people_body import Foot, Hand, Pose

_TURN = 2 * math.pi


def _wave(time_s: float, hertz: float, phase: float = 0.0) -> float:
    """A sine of the time, -1 to 1."""
    return math.sin(_TURN * (hertz * time_s + phase))


def _step(phase: float, stride: float, height: float) -> Foot:
    """A foot in a gait: half of the cycle on the ground moving back, half swinging forward."""
    phase %= 1.0
    if phase < 0.5:
        part = phase / 0.5
        turn = 22 * max(0.0, part - 0.72) / 0.28 - 16 * max(0.0, 0.15 - part) / 0.15
        return Foot(x=stride * (1 - 2 * part), lift=0.03 * max(0.0, part - 0.8) / 0.2, turn=turn)
    part = (phase - 0.5) / 0.5
    ease = part * part * (3 - 2 * part)
    lift = height * math.sin(math.pi * part) + 0.03 * (1 - part)
    return Foot(x=stride * (2 * ease - 1), lift=lift, turn=34 * (1 - part) - 16 * part)


def _walk(t: float) -> Pose:
    phase = t * 0.85
    swing = math.cos(_TURN * phase)
    return Pose(
        hip_y=0.955 + 0.014 * math.cos(2 * _TURN * phase + math.pi), lean=3, profile=0.75,
        near=Hand(x=-0.45 * swing + 0.06, y=0.88 - 0.06 * abs(swing)),
        far=Hand(x=0.45 * swing + 0.06, y=0.88 - 0.06 * abs(swing)),
        near_foot=_step(phase, 0.34, 0.10), far_foot=_step(phase + 0.5, 0.34, 0.10),
    )  # fmt: skip


def _run(t: float) -> Pose:
    phase = t * 1.35
    swing = math.cos(_TURN * phase)
    return Pose(
        hip_y=0.90, lift=0.045 + 0.035 * math.cos(2 * _TURN * phase), lean=13, profile=0.9, head=-5,
        near=Hand(x=0.14 - 0.42 * swing, y=0.42 - 0.16 * swing),
        far=Hand(x=0.14 + 0.42 * swing, y=0.42 + 0.16 * swing),
        near_foot=_step(phase, 0.46, 0.36), far_foot=_step(phase + 0.5, 0.46, 0.36),
    )  # fmt: skip


def _stand(t: float) -> Pose:
    breath = 0.006 * _wave(t, 0.25)
    return Pose(
        near=Hand(x=-0.12, y=0.975 + breath), far=Hand(x=0.12, y=0.975 + breath, bend=-1),
        head=1.5 * _wave(t, 0.11),
    )  # fmt: skip


def _greet(t: float) -> Pose:
    return replace(_stand(t), far=Hand(x=0.36 + 0.17 * _wave(t, 1.3), y=-0.68), head=-2, mouth=0.35)


def _point(t: float) -> Pose:
    nod = 0.02 * _wave(t, 0.5)
    return replace(
        _stand(t), far=Hand(x=0.84, y=-0.42 + nod), near=Hand(x=-0.08, y=0.60), profile=0.35,
        head=-4, mouth=0.25,
    )  # fmt: skip


def _talk(t: float) -> Pose:
    a, b = _wave(t, 0.55), _wave(t, 0.41, 0.3)
    return replace(
        _stand(t), near=Hand(x=0.26 + 0.12 * b, y=0.42 - 0.10 * b),
        far=Hand(x=0.58 + 0.10 * a, y=0.30 - 0.16 * a),
        profile=0.35, head=2 * a, mouth=0.45 + 0.45 * _wave(t, 2.3) * _wave(t, 0.9, 0.2),
    )  # fmt: skip


def _think(t: float) -> Pose:
    return replace(_stand(t), near=Hand(x=0.46, y=-0.10 + 0.015 * _wave(t, 0.4)),
        far=Hand(x=-0.30, y=0.50, bend=-1), head=-6 + 2 * _wave(t, 0.2), gaze=-0.9)  # fmt: skip


def _cheer(t: float) -> Pose:
    hop = abs(_wave(t, 0.9))
    reach = 0.86 + 0.07 * _wave(t, 1.8)
    return Pose(near=Hand(x=-0.38, y=-reach, bend=-1), far=Hand(x=0.38, y=-reach), head=-6,
        mouth=0.9, lift=0.05 * hop, near_foot=Foot(x=-0.17, turn=20 * hop), far_foot=Foot(x=0.17,
        turn=20 * hop))  # fmt: skip


def _read(t: float) -> Pose:
    sway = 0.01 * _wave(t, 0.25)
    return Pose(
        profile=0.45, head=11 + 1.5 * _wave(t, 0.15), gaze=0.7,
        near=Hand(x=0.52, y=0.38 + sway), far=Hand(x=0.52, y=0.34 + sway),
    )  # fmt: skip


def _write(t: float) -> Pose:
    pose = _read(t)
    near = Hand(x=0.50 + 0.05 * _wave(t, 1.1) + 0.03 * _wave(t, 0.3), y=0.36 + 0.02 * _wave(t, 2.2))
    return replace(pose, near=near, far=Hand(x=0.46, y=0.48))


def _phone(t: float) -> Pose:
    return Pose(profile=0.4, head=9 + _wave(t, 0.2), gaze=0.7, near=Hand(x=0.56,
        y=0.33 + 0.01 * _wave(t, 0.8)), far=Hand(x=0.08, y=0.97, bend=-1))  # fmt: skip


def _carry(t: float) -> Pose:
    return Pose(profile=0.55, lean=-4, near=Hand(x=0.50, y=0.62 + 0.01 * _wave(t, 0.5)),
        far=Hand(x=0.52, y=0.58 + 0.01 * _wave(t, 0.5)), near_foot=Foot(x=-0.12),
        far_foot=Foot(x=0.14))  # fmt: skip


_SEATED = Pose(
    hip_x=-0.22, hip_y=0.56, profile=0.7, near=Hand(x=0.46, y=0.66), far=Hand(x=0.52, y=0.62),
    near_foot=Foot(x=0.26), far_foot=Foot(x=0.36),
)  # fmt: skip


def _sit(t: float) -> Pose:
    return replace(_SEATED, lean=-3 + 0.6 * _wave(t, 0.25), head=1.5 * _wave(t, 0.13))


def _type(t: float) -> Pose:
    return replace(_SEATED, hip_x=-0.36, lean=4, head=6, gaze=0.4, near_foot=Foot(x=0.10),
        far_foot=Foot(x=0.20), near=Hand(x=0.74, y=0.50 + 0.025 * _wave(t, 2.7)), far=Hand(x=0.80,
        y=0.50 + 0.025 * _wave(t, 2.3, 0.5)))  # fmt: skip


def _wheelchair(t: float) -> Pose:
    push = _wave(t, 0.6)
    return replace(_SEATED, hip_x=-0.16, lean=2 + 2 * push, near=Hand(x=0.16 + 0.20 * push,
        y=0.74 - 0.05 * push), far=Hand(x=0.20 + 0.20 * push, y=0.74 - 0.05 * push),
        near_foot=Foot(x=0.36, lift=0.10), far_foot=Foot(x=0.42, lift=0.10))  # fmt: skip


def _drink(t: float) -> Pose:
    sip = max(0.0, min(1.0, 0.5 + 0.9 * _wave(t, 0.16, 0.9)))  # 0 cup at the chest, 1 at the mouth
    return replace(
        _stand(t), profile=0.4, near=Hand(x=0.42 + 0.14 * sip, y=0.30 - 0.40 * sip), head=-5 * sip,
    )  # fmt: skip


def _dance(t: float) -> Pose:
    beat, half = _wave(t, 0.8), _wave(t, 0.8, 0.25)
    return Pose(hip_x=0.07 * beat, hip_y=0.94 + 0.02 * _wave(t, 1.6), lean=-7 * beat,
        head=5 * beat, mouth=0.6, near=Hand(x=-0.46, y=-0.16 - 0.50 * half,
        bend=1 if half < -0.3 else -1), far=Hand(x=0.46, y=-0.16 + 0.50 * half, bend=1),
        near_foot=Foot(x=-0.24, lift=0.07 * max(0.0, beat), turn=18 * max(0.0, beat)),
        far_foot=Foot(x=0.24, lift=0.07 * max(0.0, -beat), turn=18 * max(0.0, -beat)))  # fmt: skip


def _cook(t: float) -> Pose:
    toss = _wave(t, 0.7)
    return replace(
        _stand(t), profile=0.45, head=6, gaze=0.6, near=Hand(x=0.52, y=0.56 - 0.05 * toss),
        far=Hand(x=0.30, y=0.62),
    )  # fmt: skip


def _dig(t: float) -> Pose:
    heave = 0.5 + 0.5 * _wave(t, 0.45)
    return Pose(
        hip_x=-0.12, hip_y=0.88, lean=30 - 18 * heave, profile=0.8, head=6, gaze=0.6,
        near=Hand(x=0.26, y=0.62 - 0.06 * heave), far=Hand(x=0.50, y=0.78 - 0.20 * heave),
        near_foot=Foot(x=-0.26), far_foot=Foot(x=0.26),
    )  # fmt: skip


def _jump(t: float) -> Pose:
    cycle = (t * 0.7) % 1.0
    air = max(0.0, math.sin(math.pi * (cycle - 0.35) / 0.5)) if 0.35 < cycle < 0.85 else 0.0
    crouch = math.sin(math.pi * cycle / 0.35) if cycle < 0.35 else 0.0
    arms = air if air else -0.4 * crouch
    return Pose(hip_y=0.97 - 0.20 * crouch - 0.10 * air, lift=0.20 * air, lean=8 * crouch,
        profile=0.45, mouth=0.8 * air, near=Hand(x=-0.30 - 0.16 * arms, y=0.50 - 1.15 * arms,
        bend=-1 if arms > 0.3 else 1), far=Hand(x=0.34 + 0.12 * arms, y=0.50 - 1.15 * arms),
        near_foot=Foot(x=-0.14 - 0.06 * air, lift=0.12 * air, turn=36 * air),
        far_foot=Foot(x=0.14 + 0.04 * air, lift=0.02 * air, turn=30 * air))  # fmt: skip


def _shake(t: float) -> Pose:
    return replace(
        _stand(t), profile=0.65, lean=4, far=Hand(x=0.84, y=0.42 + 0.06 * _wave(t, 1.1)), mouth=0.3,
        near=Hand(x=-0.05, y=0.97), near_foot=Foot(x=-0.16), far_foot=Foot(x=0.16),
    )  # fmt: skip


def _look_up(t: float) -> Pose:
    return replace(
        _stand(t), head=-17 + 1.5 * _wave(t, 0.2), gaze=-1, lean=-3,
        far=Hand(x=0.20, y=-0.47 + 0.01 * _wave(t, 0.3)),
    )  # fmt: skip


_ACTIONS: dict[str, Callable[[float], Pose]] = {"stand": _stand, "walk": _walk, "run": _run,
    "wave": _greet, "point": _point, "talk": _talk, "think": _think, "cheer": _cheer,
    "read": _read, "write": _write, "type": _type, "phone": _phone, "carry": _carry, "sit": _sit,
    "drink": _drink, "dance": _dance, "cook": _cook, "dig": _dig, "jump": _jump,
    "wheelchair": _wheelchair, "shake hands": _shake, "look up": _look_up}  # fmt: skip


def pose_of(action: str, time_s: float, *, is_moving: bool = False, is_old: bool = False) -> Pose:
    """The pose of one of `catalogue.ACTIONS` at a time.

    Someone who travels across the frame steps, whatever the hands do; running people run anyway.
    """
    pose = _ACTIONS.get(action, _stand)(time_s)
    if is_moving and action not in ("run", "sit", "type", "wheelchair", "jump"):
        gait = _walk(time_s)
        pose = replace(
            gait if action == "stand" else pose, hip_x=0.0, hip_y=gait.hip_y, lift=0.0, profile=0.7,
            near_foot=gait.near_foot, far_foot=gait.far_foot,
        )  # fmt: skip
    if is_old and action not in ("sit", "type", "wheelchair", "look up"):
        pose = replace(pose, lean=pose.lean + 4, head=pose.head + 2, hip_y=pose.hip_y - 0.006)
    return pose

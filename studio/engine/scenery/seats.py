"""Where somebody sits who drives or rides: behind a window, or on the saddle.

Places are in the vehicle's own units: its height is 1, its foot 0, y grows downwards, and it looks to
the right (as in `subjects/transport`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from studio.engine.scenery.catalogue import SUBJECTS
from studio.engine.scenery.graph import Subject

SHORTER, SHORTER_LEGS = 0.28, 0.17
"""What a child lacks of a grown-up's height, and of their legs' (`people_body`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A driver's or rider's place.

    Attributes:
        x: Of the middle of the person.
        foot: Of their feet; those behind a window stand below it, out of sight.
        size: Their height.
        window: Left, top, right and bottom of what shows them; empty for a saddle, where they are
            seen whole behind the vehicle.
        action: What their arms and legs do.
    """

    x: float
    foot: float
    size: float
    window: tuple[float, float, float, float] | tuple[()] = ()
    action: str = "stand"

    def foot_of(self, who: str) -> float:
        """Where somebody's feet are: children sit higher, to be seen or to reach the saddle."""
        if who not in ("boy", "girl"):
            return self.foot
        return self.foot - self.size * (SHORTER if self.window else SHORTER_LEGS)


SEATS: Mapping[str, Seat] = {
    "car": Seat(x=0.2, foot=0.24, size=1.1, window=(0.03, -0.9, 0.46, -0.58)),
    "truck": Seat(x=0.8, foot=0.1, size=0.84, window=(0.63, -0.76, 0.98, -0.52)),
    "bus": Seat(x=0.83, foot=0.25, size=1.05, window=(0.72, -0.84, 0.94, -0.28)),
    "train": Seat(x=1.62, foot=0.14, size=0.92, window=(1.48, -0.8, 1.76, -0.52)),
    "tractor": Seat(x=-0.22, foot=0.32, size=1.2, window=(-0.46, -0.92, -0.02, -0.54)),
    "ambulance": Seat(x=0.46, foot=0.1, size=0.88, window=(0.31, -0.8, 0.66, -0.56)),
    "bicycle": Seat(x=-0.14, foot=-0.2, size=1.5, action="run"),
    "motorcycle": Seat(x=-0.24, foot=0.0, size=1.6, action="sit"),
    "sailboat": Seat(x=-0.45, foot=-0.1, size=0.4),
}
"""By the kind of vehicle; others have none, and their driver stands beside them."""


def carrier_of(subjects: Sequence[Subject], index: int) -> int:
    """Which subject carries another one; -1 where it stands on its own feet."""
    seat = subjects[index].seat
    is_vehicle = 0 <= seat < len(subjects) and seat != index and subjects[seat].kind in SEATS
    return seat if is_vehicle and subjects[index].kind == "person" else -1


def seated(rider: Subject, carrier: Subject, *, unit: float, aspect: float) -> Subject:
    """The rider at the place of their seat, for all that asks where subjects are.

    Args:
        rider: Who sits.
        carrier: Where it is in the frame.
        unit: Of a subject's height, a part of the frame's (`frame.subject_unit`).
        aspect: Width / height of the frame.
    """
    seat, kind = SEATS[carrier.kind], SUBJECTS[carrier.kind]
    height = kind.height * carrier.size * unit
    way = carrier.motion if carrier.motion in ("left", "right") else carrier.facing
    ahead = seat.x * height / aspect * (-1 if way == "left" else 1)
    return replace(
        rider,
        x=round(carrier.x + ahead, 4),
        y=round(carrier.y + seat.foot_of(rider.who) * height, 4),
        size=round(seat.size * height / (SUBJECTS[rider.kind].height * unit), 4),
    )


def without_seat(subjects: Sequence[Subject], index: int) -> tuple[Subject, ...]:
    """All but one subject, everybody still on their own seat; who sat on that one gets off."""
    return tuple(
        replace(s, seat=-1 if s.seat == index else s.seat - (s.seat > index))
        for i, s in enumerate(subjects)
        if i != index
    )

from __future__ import annotations

from itertools import pairwise

import pytest

from studio.engine.scenery.camera import camera_at
from studio.engine.scenery.catalogue import CAMERAS, MOTIONS
from studio.engine.scenery.motion import Room, motion_at

ROOM = Room(left=0.2, right=0.15, up=0.2, down=0.1)


@pytest.mark.parametrize("name", MOTIONS)
@pytest.mark.parametrize("duration_s", [1.0, 6.0, 40.0])
def test_a_motion_stays_in_its_room(name: str, duration_s: float) -> None:
    for step in range(41):
        pose = motion_at(
            name, time_s=duration_s * step / 40, duration_s=duration_s, room=ROOM, floats=True
        )
        assert -ROOM.left - 1e-9 <= pose.x <= ROOM.right + 1e-9
        assert -ROOM.up - 0.02 <= pose.y <= ROOM.down + 0.02
        assert 0 < pose.scale <= 1.12
        assert 0 <= pose.alpha <= 1


@pytest.mark.parametrize("name", [name for name in MOTIONS if name != "none"])
def test_a_motion_can_be_seen(name: str) -> None:
    poses = {
        motion_at(name, time_s=t * 0.23, duration_s=6, room=ROOM, floats=False) for t in range(24)
    }
    assert len(poses) > 8


def test_right_goes_to_the_right_and_rise_goes_up() -> None:
    def at(name: str, time_s: float) -> tuple[float, float]:
        pose = motion_at(name, time_s=time_s, duration_s=6, room=ROOM, floats=False)
        return pose.x, pose.y

    assert at("right", 6)[0] > at("right", 0)[0] + 0.2
    assert at("left", 6)[0] < at("left", 0)[0] - 0.2
    assert at("rise", 6)[1] < at("rise", 0)[1] - 0.1
    assert at("fall", 6)[1] > at("fall", 0)[1] + 0.1


@pytest.mark.parametrize("name", CAMERAS)
def test_a_camera_is_gentle_at_any_length(name: str) -> None:
    for duration_s in (1.0, 6.0, 60.0):
        views = [
            camera_at(name, time_s=duration_s * i / 50, duration_s=duration_s) for i in range(51)
        ]
        assert all(view.zoom >= 1 for view in views)
        assert all(abs(view.x) < 0.1 and abs(view.y) < 0.08 for view in views)
        pace = duration_s / 50
        fastest = max(abs(b.x - a.x) for a, b in pairwise(views)) / pace
        assert fastest < 0.05  # of the frame's width a second

"""The player's clock and its sound: what is heard says what is seen."""

from __future__ import annotations

import numpy as np
import pytest

from studio.compose.mix import MIX_RATE
from studio.render.screening_sound import SoundTrack
from studio.ui.preview.clock import STALLED_S, PlayClock
from studio.ui.preview.sound_out import BUFFER_MS, SoundOut

BLOCK = 480
LATENCY_S = 2 * BUFFER_MS / 1000


class Time:
    """A clock that the test turns."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


class Loudspeaker:
    """A device that the test asks for sound."""

    def __init__(self) -> None:
        self.is_closed = False

    def start(self, callback_generator: object, /) -> None:
        self.feed = callback_generator

    def stop(self) -> None: ...

    def close(self) -> None:
        self.is_closed = True

    def hear(self, count: int = BLOCK) -> np.ndarray:
        return np.array(self.feed.send(count))  # type: ignore[attr-defined]


def track_of(seconds: float) -> SoundTrack:
    """Samples that tell their own place: their number, in hundreds."""
    numbers = (np.arange(round(seconds * MIX_RATE)) // 100 + 1).astype(np.int16)
    return SoundTrack(
        samples=np.repeat(numbers[:, None], 2, axis=1), is_mixed=True,
        music_peaks=np.zeros(0, np.float32),
    )  # fmt: skip


def test_without_sound_the_machines_clock_counts() -> None:
    time = Time()
    clock = PlayClock(time)
    clock.set_end(10.0)
    clock.run(1.0)
    time.now_s += 2.5
    assert clock.position() == pytest.approx(2.5)
    clock.run(0.0)
    time.now_s += 5
    assert clock.position() == pytest.approx(2.5)
    clock.run(-1.0)
    time.now_s += 1
    assert clock.position() == pytest.approx(1.5)
    clock.run(2.0)
    time.now_s += 60
    assert clock.position() == 10.0
    clock.seek(-5)
    assert clock.position() == 0.0


def test_sound_drives_the_clock_and_the_picture_waits_for_what_is_heard() -> None:
    time, device = Time(), Loudspeaker()
    clock = PlayClock(time)
    clock.set_end(10.0)
    out = SoundOut(clock, lambda: device)
    assert out.open()
    out.use(track_of(10.0))
    clock.seek(1.0)
    clock.run(1.0)
    heard = [device.hear() for _ in range(50)]
    assert clock.is_driven_by_sound
    whole = np.concatenate(heard)[:, 0]
    wanted = track_of(10.0).samples[MIX_RATE : MIX_RATE + 50 * BLOCK, 0]
    assert (whole[BLOCK:] == wanted[BLOCK:]).all()  # the first 5 ms are faded in
    # 49 blocks were heard before the last one was asked for, less what the device still holds.
    assert clock.position() == pytest.approx(1.0 + 49 * BLOCK / MIX_RATE - LATENCY_S)
    out.close()
    assert device.is_closed


def test_pausing_and_seeking_end_and_begin_sound_softly() -> None:
    device = Loudspeaker()
    clock = PlayClock()
    clock.set_end(10.0)
    out = SoundOut(clock, lambda: device)
    out.open()
    out.use(track_of(10.0))
    assert not device.hear().any()  # it stands still
    clock.seek(5.0)
    clock.run(1.0)
    first = device.hear()[:, 0]
    assert first[0] == 0
    assert first[-1] > 2_000
    clock.run(0.0)
    last = device.hear()[:, 0]
    assert last[0] > 2_000
    assert last[-1] == 0
    assert not device.hear().any()
    clock.run(2.0)  # fast is silent
    assert not device.hear().any()
    assert not clock.is_driven_by_sound


def test_another_track_is_taken_over_without_a_click() -> None:
    device = Loudspeaker()
    clock = PlayClock()
    clock.set_end(10.0)
    out = SoundOut(clock, lambda: device)
    out.open()
    loud, soft = track_of(10.0), track_of(10.0)
    loud.samples[:], soft.samples[:] = 20_000, -20_000
    out.use(loud)
    clock.run(1.0)
    device.hear()
    out.use(soft)
    steps = np.diff(np.concatenate([device.hear(), device.hear()])[:, 0].astype(int))
    assert np.abs(steps).max() < 400
    out.use(None)
    device.hear()
    assert not device.hear().any()


def test_a_device_that_falls_silent_does_not_stop_time() -> None:
    time, device = Time(), Loudspeaker()
    clock = PlayClock(time)
    clock.set_end(60.0)
    out = SoundOut(clock, lambda: device)
    out.open()
    out.use(track_of(10.0))
    clock.run(1.0)
    device.hear()
    time.now_s += 0.3
    assert clock.position() < 0.1
    time.now_s += STALLED_S
    before = clock.position()
    time.now_s += 2.0
    assert clock.position() - before == pytest.approx(2.0)


def test_no_device_is_no_failure() -> None:
    clock = PlayClock()
    out = SoundOut(clock, lambda: None)
    assert not out.open()
    assert not clock.is_driven_by_sound
    out.close()

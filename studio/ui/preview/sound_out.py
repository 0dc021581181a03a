"""Sound to the loudspeakers, by miniaudio; a machine without any plays silently and says so."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Generator
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from studio.compose.mix import MIX_RATE
from studio.render.screening_sound import SoundTrack
from studio.ui.preview.clock import PlayClock

log = logging.getLogger(__name__)

BUFFER_MS = 60
_RAMP = 240  # samples over which sound begins, ends or is exchanged: 5 ms, so that nothing clicks

Feed = Generator[NDArray[np.int16], int, None]


class Device(Protocol):
    """An open sound device."""

    def start(self, callback_generator: Any, /) -> None:
        """Ask the generator for samples from now on."""
        ...

    def stop(self) -> None:
        """Ask for no more."""
        ...

    def close(self) -> None:
        """Let the device go."""
        ...


OpenDevice = Callable[[], Device | None]
"""Opens the machine's device for stereo int16 at 48 kHz; None where there is none."""


def open_playback() -> Device | None:
    """The machine's usual device; None where nothing can be heard."""
    import miniaudio  # noqa: PLC0415 - loads a C library that no window start can wait for

    try:
        device = miniaudio.PlaybackDevice(
            output_format=miniaudio.SampleFormat.SIGNED16,
            nchannels=2,
            sample_rate=MIX_RATE,
            buffersize_msec=BUFFER_MS,
            app_name="Scenewright",
        )
    except miniaudio.MiniaudioError as error:
        log.info("no sound device: %s", error)
        return None
    if device.backend.lower() == "null":  # plays into nothing
        device.close()
        return None
    return device


class SoundOut:
    """Feeds a device from the track that belongs to the movie, in time with the clock."""

    def __init__(self, clock: PlayClock, open_device: OpenDevice) -> None:
        self._clock, self._open_device = clock, open_device
        self._lock = threading.Lock()
        self._track: NDArray[np.int16] | None = None
        self._device: Device | None = None

    @property
    def is_open(self) -> bool:
        """Whether there is a device."""
        return self._device is not None

    def open(self) -> bool:
        """Open the device, which may take a while; whether there is one."""
        if self._device is None:
            device = self._open_device()
            if device is not None:
                feed = self.feed()
                next(feed)
                device.start(feed)
                self._device = device
        self._clock.set_sound(has_sound=self._device is not None)
        return self._device is not None

    def use(self, track: SoundTrack | None) -> None:
        """Play another track from now on."""
        with self._lock:
            self._track = None if track is None else track.samples

    def close(self) -> None:
        """Let the device go."""
        device, self._device = self._device, None
        self._clock.set_sound(has_sound=False)
        if device is not None:
            device.close()

    def feed(self) -> Feed:
        """What the device asks: give a number of samples, get them, (n, 2)."""
        count = yield np.zeros((0, 2), np.int16)
        before: NDArray[np.int16] | None = None
        last_s = -1.0
        while True:
            start_s = self._clock.take(count / MIX_RATE, 2 * BUFFER_MS / 1000)
            with self._lock:
                track = self._track
            block = np.zeros((count, 2), np.int16)
            if start_s is not None:
                block = _piece(track, start_s, count)
                is_continued = abs(start_s - last_s) < 1e-6
                if not is_continued or track is not before:
                    block = _faded_in(block, _piece(before, start_s, count), is_continued)
                last_s = start_s + count / MIX_RATE
            elif last_s >= 0:  # was playing: the end of sound is faded, too
                block = _faded_out(_piece(before, last_s, count))
                last_s = -1.0
            before = track
            count = yield block


def _piece(track: NDArray[np.int16] | None, start_s: float, count: int) -> NDArray[np.int16]:
    """A piece of a track, with silence beyond its ends."""
    block = np.zeros((count, 2), np.int16)
    if track is not None:
        start = max(0, round(start_s * MIX_RATE))
        part = track[start : start + count]
        block[: len(part)] = part
    return block


def _faded_in(
    block: NDArray[np.int16], before: NDArray[np.int16], is_continued: bool
) -> NDArray[np.int16]:
    """A block that begins softly: after silence, or after another track at the same place."""
    ramp = _ramp(len(block))
    old = before * (1 - ramp) if is_continued else 0.0
    return np.asarray(block * ramp + old, np.int16)


def _faded_out(block: NDArray[np.int16]) -> NDArray[np.int16]:
    return np.asarray(block * (1 - _ramp(len(block))), np.int16)


def _ramp(count: int) -> NDArray[np.float32]:
    return np.asarray(np.clip(np.arange(count) / _RAMP, 0, 1), np.float32)[:, None]

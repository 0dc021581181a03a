"""Records a person's voice from the microphone: levels while it runs, a WAV file at the end.

miniaudio (already here to play sound) captures; the window only shows what this says.
"""

from __future__ import annotations

import io
import threading
import wave
from collections.abc import Generator
from pathlib import Path
from typing import Any, Protocol, cast

import numpy as np

from studio.errors import MediaError
from studio.export.recording_file import LONGEST_S

RATE = 24_000


class Capture(Protocol):
    """An open microphone."""

    def close(self) -> None:
        """Let it go."""
        ...


class OpenCapture(Protocol):
    """Opens the microphone; `take` is given blocks of 16-bit mono samples on another thread."""

    def __call__(self, take: Generator[None, bytes, None], /) -> Capture:
        """Begin to capture."""
        ...


def open_microphone(take: Generator[None, bytes, None], /) -> Capture:
    """The system's microphone.

    Raises:
        MediaError: There is none, or it may not be used.
    """
    import miniaudio  # noqa: PLC0415 - sound is asked for when somebody records

    try:
        device = miniaudio.CaptureDevice(
            input_format=miniaudio.SampleFormat.SIGNED16, nchannels=1, sample_rate=RATE
        )
        device.start(cast("Any", take))  # its stubs name bytes and arrays; it sends bytes
    except miniaudio.MiniaudioError as error:
        raise MediaError(
            "No microphone could be opened.",
            "Connect one and allow the program to use it, or import a recording as a file.",
        ) from error
    return device


class Recorder:
    """One recording. Begin it, ask for its level, end it.

    Attributes:
        level: The loudest of the last block, 0 to 1.
    """

    def __init__(self, open_capture: OpenCapture = open_microphone) -> None:
        self._open = open_capture
        self._lock = threading.Lock()
        self._blocks: list[bytes] = []
        self._bytes = 0
        self._capture: Capture | None = None
        self.level = 0.0

    @property
    def is_running(self) -> bool:
        """Whether it records now."""
        return self._capture is not None

    @property
    def duration_s(self) -> float:
        """How much has been recorded."""
        return self._bytes / 2 / RATE

    def begin(self) -> None:
        """Record from now on, anew.

        Raises:
            MediaError: There is no microphone.
        """
        self.end()
        with self._lock:
            self._blocks, self._bytes, self.level = [], 0, 0.0
        taker = self._take()
        next(taker)
        self._capture = self._open(taker)

    def end(self) -> None:
        """Stop recording; what was recorded is kept."""
        capture, self._capture = self._capture, None
        if capture is not None:
            capture.close()
        self.level = 0.0

    def wav(self) -> bytes:
        """What was recorded, as the bytes of a WAV file."""
        buffer = io.BytesIO()
        with self._lock, wave.open(buffer, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(b"".join(self._blocks))
        return buffer.getvalue()

    def save(self, path: Path) -> None:
        """Write what was recorded as a WAV file.

        Raises:
            MediaError: Nothing was recorded, or it cannot be written.
        """
        if not self._bytes:
            raise MediaError("Nothing was recorded.", "Press Record, and speak.")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(self.wav())
        except OSError as error:
            raise MediaError(
                f"The recording {path.name} could not be written.", "Check the project's folder."
            ) from error

    def _take(self) -> Generator[None, bytes, None]:
        while True:
            block = yield
            samples = np.frombuffer(block[: len(block) // 2 * 2], "<i2")
            with self._lock:
                if self.duration_s < LONGEST_S and len(samples):
                    self._blocks.append(samples.tobytes())
                    self._bytes += 2 * len(samples)
                    self.level = float(np.abs(samples.astype(np.float32)).max()) / 32768


def recording_path(project: Path, scene_id: str) -> Path:
    """Where a scene's next recording is kept: beside the project, under a name that nothing has."""
    folder = project.parent / f"{project.stem} media"
    safe = "".join(c if c.isalnum() else "-" for c in scene_id)[:40]
    number = 1
    while (folder / f"voice-{safe}-{number}.wav").exists():
        number += 1
    return folder / f"voice-{safe}-{number}.wav"

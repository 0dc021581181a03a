"""Voices: what every narrator can do, and what comes back from it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from studio.task import CancelToken

Samples = NDArray[np.float32]  # (n,) mono, -1 to 1


SLOWEST, FASTEST = 0.5, 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """How a line is spoken, beside its words.

    Attributes:
        speed: 1 is the voice's own pace; from `SLOWEST` to `FASTEST`.
        take: Which of several ways of saying it; 0 is the usual one.
        pronunciations: (word, what is said for it) pairs of the project and the person; those that
            do not stand in the line are left out of its request.
    """

    speed: float = 1.0
    take: int = 0
    pronunciations: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LineRequest:
    """Everything that shapes a spoken line. Its hash is the cache key.

    Attributes:
        text: The line as a person wrote it, with its marks (`script/spoken_marks.py`).
        language: ISO 639-1 code.
        voice: Voice name ("heart").
        engine: What speaks, with its version ("kokoro-82m-int8/6e742170").
        speed: 1 is the voice's own pace; 1.2 is a fifth faster.
        take: Which of several ways of saying it.
        pronunciations: (word, what is said for it) pairs of words in the line.
        recording: SHA-256 of the person's own recording; empty for a synthetic voice.
    """

    text: str
    language: str
    voice: str
    engine: str
    speed: float = 1.0
    take: int = 0
    pronunciations: tuple[tuple[str, str], ...] = ()
    recording: str = ""

    def key(self) -> str:
        """SHA-256 of the request as canonical JSON: 64 hexadecimal digits."""
        text = json.dumps(asdict(self), sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One written word of a line and when it is spoken.

    Attributes:
        text: As written, with its punctuation ("$5,").
        start_s: Seconds from the start of the line.
        end_s: Seconds from the start of the line; not before `start_s`.
    """

    text: str
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SpokenLine:
    """A line as sound.

    Attributes:
        samples: Mono float32, silence at both ends trimmed to at most 0.05 s.
        rate: Samples a second.
        words: Every written word in order, times rising.
        notes: Sentences for the creator about what could not be done as wished.
    """

    samples: Samples
    rate: int
    words: tuple[Word, ...]
    notes: tuple[str, ...] = ()

    @property
    def duration_s(self) -> float:
        """Length in seconds."""
        return len(self.samples) / self.rate


class Narrator(Protocol):
    """Something that can speak one language with one voice."""

    @property
    def needs_words(self) -> bool:
        """Whether a line without words is nothing to it; a recording is heard all the same."""
        ...

    def request(self, text: str, delivery: Delivery | None = None) -> LineRequest:
        """The request that `speak` would be given for `text`; cheap."""
        ...

    def speak(self, request: LineRequest, *, cancel: CancelToken) -> SpokenLine:
        """Speak one line. May be called from several threads at once.

        Raises:
            VoiceError: The voice's files are missing or corrupt, or it failed.
            Cancelled: `cancel` was set.
        """
        ...


@runtime_checkable
class Resting(Protocol):
    """A narrator that holds memory which it can give back."""

    def rest(self) -> None:
        """Give it back; the next line takes it again."""
        ...

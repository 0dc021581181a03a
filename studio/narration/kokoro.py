"""The English voices: Kokoro-82M, run through a session that the caller provides."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from studio.errors import VoiceError
from studio.narration.kokoro_voices import KokoroVoice
from studio.narration.normalise import Reading, read_line
from studio.narration.phonemes import PhonemeLine, Pronouncer
from studio.narration.phrases import cut_phrases, with_closing_mark
from studio.narration.timing import (
    complete_words,
    halve_spaces,
    reading_seconds,
    times_from_durations,
)
from studio.narration.voice import LineRequest, Samples, SpokenLine
from studio.narration.weights import FRAMES_OUTPUT, WEIGHTS_SHA256, prepare_weights
from studio.task import CancelToken

RATE = 24_000
FRAME_SAMPLES = 600
ENGINE = f"kokoro-82m-int8/{WEIGHTS_SHA256[:8]}/reading-1"
"""Raise the last number when words are read or pronounced differently: it is a part of the cache key."""

_STYLE_SHAPE = (510, 256)
_EDGE_S = 0.04  # silence that stays at both ends of a line
_SILENCE = 0.004  # -48 dBFS; the voices' noise floor is below -60 dBFS
_FADE_S = 0.005
_LATE_FRAMES = 2.0
"""The voice is heard this much before its frames say, in all six voices (against an aligner)."""
_LOUDEST = 0.98
_PAUSES_S = {".": 0.34, "!": 0.34, "?": 0.36, "…": 0.45, ":": 0.24, ";": 0.24, "—": 0.22, ",": 0.16}
"""Between two pieces of one line; what the voice itself makes between sentences."""


class Session(Protocol):
    """A loaded model: named arrays in, named arrays out. Must allow calls from several threads."""

    def run(
        self, feeds: Mapping[str, NDArray[Any]], *, cancel: CancelToken | None = None
    ) -> Mapping[str, NDArray[Any]]:
        """All outputs by name; leaves with `Cancelled` when `cancel` is set meanwhile."""
        ...


class OpenSession(Protocol):
    """Loads a model file."""

    def __call__(self, model: Path, /, *, threads: int) -> Session:
        """A session that uses `threads` cores for each call."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class _Files:
    """What speaking needs, loaded at the first line."""

    session: Session
    styles: NDArray[np.float32]  # (510, 256): one style for every number of phonemes
    vocabulary: Mapping[str, int]


class KokoroNarrator:
    """Speaks English with one voice. Nothing is loaded before the first line that is not cached."""

    def __init__(
        self,
        voice: KokoroVoice,
        *,
        voices_dir: Path,
        weights_dir: Path,
        open_session: OpenSession,
        speed: float = 1.0,
        threads: int = 1,
    ) -> None:
        """Remember where everything is.

        Args:
            voice: One of `VOICES`.
            voices_dir: `resources/voices`.
            weights_dir: Where the joined weights are kept.
            open_session: Loads the model; called once.
            speed: 1 is the voice's own pace, from 0.5 to 2.
            threads: Cores for one line. Lines on several threads with 1 each are faster than
                one line on several cores.
        """
        self._voice = voice
        self._voices_dir = voices_dir
        self._weights_dir = weights_dir
        self._open_session = open_session
        self._speed = min(max(speed, 0.5), 2.0)
        self._threads = threads
        self._pronouncer = Pronouncer(voices_dir, british=voice.british)
        self._lock = threading.Lock()
        self._files: _Files | None = None

    def request(self, text: str) -> LineRequest:
        """The request for one line; loads nothing."""
        return LineRequest(
            text=text, language="en", voice=self._voice.name, engine=ENGINE, speed=self._speed
        )

    def speak(self, request: LineRequest, *, cancel: CancelToken) -> SpokenLine:
        """Speak one line. May be called from several threads at once.

        Raises:
            VoiceError: The voice's files are missing or damaged, or it failed.
            Cancelled: `cancel` was set.
        """
        cancel.check()
        readings = read_line(
            request.text, is_word=self._pronouncer.is_word, british=self._voice.british
        )
        line = self._pronouncer.pronounce(readings)
        files = self._load()
        known = _only_known(line, files.vocabulary)
        if not any(owner >= 0 for owner in known.owners):
            return _silent_line(request.text, readings)
        pieces = list[Samples]()
        times: dict[int, tuple[float, float]] = {}
        now_s, mark = 0.0, ""
        for phrase in cut_phrases(known):
            cancel.check()
            if pieces:
                pause = _pause_after(mark, speed=request.speed)
                pieces.append(np.zeros(round(pause * RATE), np.float32))
                now_s += len(pieces[-1]) / RATE
            samples, spoken = _speak_phrase(
                phrase, files, speed=request.speed * self._voice.pace, cancel=cancel
            )
            for owner, (start, end) in spoken.items():
                first, _ = times.get(owner, (start + now_s, 0.0))
                times[owner] = (first, end + now_s)
            pieces.append(samples)
            now_s += len(samples) / RATE
            mark = phrase.symbols[-1]
        joined = _safe_peak(np.concatenate(pieces))
        joined.setflags(write=False)
        words = complete_words([r.written for r in readings], times, duration_s=len(joined) / RATE)
        return SpokenLine(samples=joined, rate=RATE, words=words)

    def rest(self) -> None:
        """Give the network's memory back; the next line loads it again."""
        with self._lock:
            self._files = None

    def _load(self) -> _Files:
        with self._lock:
            if self._files is None:
                weights = prepare_weights(self._weights_dir)
                self._files = _Files(
                    session=self._open_session(weights, threads=self._threads),
                    styles=_read_styles(self._voices_dir / self._voice.file),
                    vocabulary=_read_vocabulary(self._voices_dir / "vocab.json"),
                )
            return self._files


def _speak_phrase(
    phrase: PhonemeLine, files: _Files, *, speed: float, cancel: CancelToken
) -> tuple[Samples, dict[int, tuple[float, float]]]:
    """One piece as sound without its silent ends, and the times of its written words."""
    phrase = with_closing_mark(phrase)
    tokens = [files.vocabulary[symbol] for symbol in phrase.symbols]
    outputs = files.session.run(
        {
            "tokens": np.array([[0, *tokens, 0]], np.int64),
            "style": files.styles[len(tokens) - 1][None],
            "speed": np.array([speed], np.float32),
        },
        cancel=cancel,
    )
    samples = np.asarray(outputs["audio"], np.float32).ravel()
    frames = np.asarray(outputs[FRAMES_OUTPUT], np.float64).ravel()
    if round(frames.sum()) * FRAME_SAMPLES != len(samples) or len(frames) != len(tokens) + 2:
        raise VoiceError(
            "The voice gave a line without usable word times.", "Install Scenewright again."
        )
    frame_s = FRAME_SAMPLES / RATE
    first, last = _heard(samples)
    start_s = (float(frames[0]) - _LATE_FRAMES) * frame_s - first / RATE
    owners, durations_s = halve_spaces(
        phrase.symbols, phrase.owners, (frames[1:-1] * frame_s).tolist()
    )
    times = times_from_durations(durations_s, owners, start_s=start_s)
    trimmed = _faded(samples[first:last])
    length_s = len(trimmed) / RATE
    inside = {
        owner: (min(max(start, 0.0), length_s), min(max(end, 0.0), length_s))
        for owner, (start, end) in times.items()
    }
    return trimmed, inside


def _heard(samples: Samples) -> tuple[int, int]:
    """First and last sample to keep: the sound with `_EDGE_S` of silence around it."""
    loud = np.flatnonzero(np.abs(samples) > _SILENCE)
    if not len(loud):
        return 0, len(samples)
    edge = round(_EDGE_S * RATE)
    return max(0, int(loud[0]) - edge), min(len(samples), int(loud[-1]) + 1 + edge)


def _faded(samples: Samples) -> Samples:
    out = samples.copy()
    count = min(round(_FADE_S * RATE), len(out) // 2)
    ramp = np.linspace(0, 1, count, dtype=np.float32)
    out[:count] *= ramp
    out[len(out) - count :] *= ramp[::-1]
    return out


def _safe_peak(samples: Samples) -> Samples:
    peak = float(np.abs(samples).max(initial=0.0))
    return samples if peak <= _LOUDEST else samples * np.float32(_LOUDEST / peak)


def _pause_after(mark: str, *, speed: float) -> float:
    """Seconds between two pieces, less the silence that both keep at their ends."""
    return max(_PAUSES_S.get(mark, 0.1) / speed - 2 * _EDGE_S, 0.0)


def _silent_line(text: str, readings: tuple[Reading, ...]) -> SpokenLine:
    """For a line in which nothing can be said (an emoji, a row of dashes): time to look at it."""
    samples = np.zeros(round(reading_seconds(text, language="en") * RATE), np.float32)
    samples.setflags(write=False)
    words = complete_words([r.written for r in readings], {}, duration_s=len(samples) / RATE)
    return SpokenLine(samples=samples, rate=RATE, words=words)


def _only_known(line: PhonemeLine, vocabulary: Mapping[str, int]) -> PhonemeLine:
    kept = [(s, o) for s, o in zip(line.symbols, line.owners, strict=True) if s in vocabulary]
    return PhonemeLine(symbols="".join(s for s, _ in kept), owners=tuple(o for _, o in kept))


def _read_styles(path: Path) -> NDArray[np.float32]:
    try:
        return np.fromfile(path, dtype="<f4").reshape(_STYLE_SHAPE)
    except (OSError, ValueError) as error:
        raise VoiceError(
            f"The voice file {path.name} is missing or damaged.", "Install Scenewright again."
        ) from error


def _read_vocabulary(path: Path) -> Mapping[str, int]:
    try:
        return json.loads(path.read_text(encoding="utf-8"))["vocab"]
    except (OSError, ValueError, KeyError) as error:
        raise VoiceError(
            f"The voice file {path.name} is missing or damaged.", "Install Scenewright again."
        ) from error

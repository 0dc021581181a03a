"""Kokoro-82M itself: its files, and one phrase of phonemes as sound with the times of its words."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from studio.errors import VoiceError
from studio.narration.phonemes import PhonemeLine
from studio.narration.phrases import with_closing_mark
from studio.narration.timing import halve_spaces, times_from_durations
from studio.narration.voice import Samples
from studio.narration.weights import FRAMES_OUTPUT, prepare_weights
from studio.task import CancelToken

RATE = 24_000
FRAME_SAMPLES = 600
EDGE_S = 0.04  # silence that stays at both ends of a phrase

_STYLE_SHAPE = (510, 256)
_SILENCE = 0.004  # -48 dBFS; the voices' noise floor is below -60 dBFS
_FADE_S = 0.005
_LATE_FRAMES = 2.0
"""The voice is heard this much before its frames say, in all six voices (against an aligner)."""
_TAKE_STEP = 13
"""Rows between the styles of two takes: far enough that a take is heard as another one."""


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
class VoiceFiles:
    """What speaking needs, loaded at the first line."""

    session: Session
    styles: NDArray[np.float32]  # (510, 256): one style for every number of phonemes
    vocabulary: Mapping[str, int]


def load_voice(
    *, weights_dir: Path, voices_dir: Path, file: str, open_session: OpenSession, threads: int
) -> VoiceFiles:
    """Load the model, a voice's styles and the alphabet.

    Raises:
        VoiceError: A file is missing or damaged.
    """
    weights = prepare_weights(weights_dir)
    return VoiceFiles(
        session=open_session(weights, threads=threads),
        styles=_read_styles(voices_dir / file),
        vocabulary=_read_vocabulary(voices_dir / "vocab.json"),
    )


def style_row(count: int, take: int) -> int:
    """Which of a voice's styles speaks a phrase: the one of its length, for other takes one nearby.

    A style holds how a phrase of that many phonemes is intoned, so its neighbours say the same
    words with another melody. The row goes to and fro around the usual one, and turns at the ends.
    """
    away = (take + 1) // 2 * _TAKE_STEP
    row = count - 1 + (away if take % 2 else -away)
    last = _STYLE_SHAPE[0] - 1
    row %= 2 * last
    return min(row, 2 * last - row)


def speak_phrase(
    phrase: PhonemeLine, files: VoiceFiles, *, speed: float, take: int, cancel: CancelToken
) -> tuple[Samples, dict[int, tuple[float, float]]]:
    """One piece as sound without its silent ends, and the times of its written words."""
    phrase = with_closing_mark(phrase)
    tokens = [files.vocabulary[symbol] for symbol in phrase.symbols]
    outputs = files.session.run(
        {
            "tokens": np.array([[0, *tokens, 0]], np.int64),
            "style": files.styles[style_row(len(tokens), take)][None],
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


def only_known(line: PhonemeLine, vocabulary: Mapping[str, int]) -> PhonemeLine:
    """The line without signs that the voice does not know."""
    kept = [(s, o) for s, o in zip(line.symbols, line.owners, strict=True) if s in vocabulary]
    return PhonemeLine(symbols="".join(s for s, _ in kept), owners=tuple(o for _, o in kept))


def _heard(samples: Samples) -> tuple[int, int]:
    """First and last sample to keep: the sound with `EDGE_S` of silence around it."""
    loud = np.flatnonzero(np.abs(samples) > _SILENCE)
    if not len(loud):
        return 0, len(samples)
    edge = round(EDGE_S * RATE)
    return max(0, int(loud[0]) - edge), min(len(samples), int(loud[-1]) + 1 + edge)


def _faded(samples: Samples) -> Samples:
    out = samples.copy()
    count = min(round(_FADE_S * RATE), len(out) // 2)
    ramp = np.linspace(0, 1, count, dtype=np.float32)
    out[:count] *= ramp
    out[len(out) - count :] *= ramp[::-1]
    return out


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

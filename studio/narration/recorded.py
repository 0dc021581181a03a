"""A person's own recording as a narrator: heard as it is, with the words of the text aligned to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from studio.narration.align import ALIGNER, align
from studio.narration.line_builder import LineBuilder
from studio.narration.normalise import read_line
from studio.narration.phonemes import Pronouncer
from studio.narration.timing import times_from_letters
from studio.narration.voice import Delivery, LineRequest, Samples, SpokenLine
from studio.script.spoken_marks import plain
from studio.task import CancelToken

RATE = 24_000
LoadSamples = Callable[[CancelToken], Samples]
"""Mono samples at `RATE` of the recording."""

_EDGE_S = 0.08
_LOUD = 0.09
"""RMS of the parts that are spoken; the voices' own, so that both stand side by side in a movie."""
_HIGHEST_PEAK = 0.95
_BLOCK_S = 0.02
_SILENT_DB = -32.0
"""Blocks this far below the loud ones are pauses."""
_MOST_GAIN = 30.0


class RecordedNarrator:
    """Gives a recording in place of a spoken line. The text is only for its captions."""

    def __init__(self, *, sha256: str, load: LoadSamples, language: str, voices_dir: Path) -> None:
        """Remember the recording.

        Args:
            sha256: Of its file; stands for it in the request.
            load: Reads it.
            language: ISO 639-1 code of what is said.
            voices_dir: `resources/voices`, for the sounds of words.
        """
        self._sha256, self._load, self._language = sha256, load, language
        self._pronouncer = Pronouncer(voices_dir, british=False)

    @property
    def needs_words(self) -> bool:
        """A recording is heard without a text, too; then it has no captions."""
        return False

    @property
    def limit(self) -> str:
        """What cannot be done in this language, or ""."""
        if self._is_english:
            return ""
        return (
            "Words of recordings are found exactly in English only: in this language their captions "
            "are timed by the length of the words."
        )

    @property
    def _is_english(self) -> bool:
        return self._language.lower().replace("_", "-").split("-")[0] == "en"

    def request(self, text: str, delivery: Delivery | None = None) -> LineRequest:
        """The request for one line; speed and pronunciation are those of the person."""
        return LineRequest(
            text=plain(text),
            language=self._language,
            voice="recording",
            engine=ALIGNER if self._is_english else "letters/1",
            recording=self._sha256,
        )

    def speak(self, request: LineRequest, *, cancel: CancelToken) -> SpokenLine:
        """The recording without its silent ends, at the voices' loudness.

        Raises:
            MediaError: It cannot be read.
            Cancelled: `cancel` was set.
        """
        cancel.check()
        samples = levelled(self._load(cancel))
        builder, notes = LineBuilder(rate=RATE), tuple[str, ...]()
        written = request.text.split()
        times: dict[int, tuple[float, float]] | None = None
        cancel.check()
        if written and self._is_english:
            readings = read_line(request.text, is_word=self._pronouncer.is_word)
            times = align(samples, rate=RATE, readings=readings, pronouncer=self._pronouncer)
            if times is None:
                notes = (
                    "The recording does not seem to say the scene's words: its captions are timed by "
                    "the length of the words.",
                )
        if written and times is None:
            times = spread(request.text, samples, rate=RATE)
        builder.add_sound(samples, times or {})
        builder.add_words(written)
        return builder.finish(notes=notes)


def levelled(samples: Samples) -> Samples:
    """A recording from its first sound to its last, as loud as the voices."""
    loud = _speaking(samples)
    places = np.flatnonzero(loud)
    if not len(places):
        return samples
    block, edge = round(_BLOCK_S * RATE), round(_EDGE_S * RATE)
    first = max(0, int(places[0]) * block - edge)
    last = min(len(samples), (int(places[-1]) + 1) * block + edge)
    spoken = samples[: len(loud) * block].reshape(-1, block)[loud]
    rms = float(np.sqrt(np.mean(spoken.astype(np.float64) ** 2)))
    kept = samples[first:last]
    # One click must not keep the whole recording quiet: the highest thousandth may be rounded off.
    peak = float(np.quantile(np.abs(kept), 0.9995))
    gain = min(_LOUD / max(rms, 1e-6), _HIGHEST_PEAK / max(peak, 1e-6), _MOST_GAIN)
    out = _rounded((kept * np.float32(gain)).astype(np.float32))
    fade = min(round(0.01 * RATE), len(out) // 2)
    ramp = np.linspace(0, 1, fade, dtype=np.float32)
    out[:fade] *= ramp
    out[len(out) - fade :] *= ramp[::-1]
    return out


def spread(text: str, samples: Samples, *, rate: int) -> dict[int, tuple[float, float]]:
    """Times of words by their length, laid over those parts of a recording that are not silent."""
    loud = _speaking(samples, rate=rate)
    if not loud.any():
        loud[:] = True
    # Seconds of speech that have passed at the end of each block.
    passed = np.concatenate([[0.0], np.cumsum(loud)]) * _BLOCK_S
    clock = np.arange(len(passed)) * _BLOCK_S
    rising = passed + 1e-9 * np.arange(len(passed))
    words = times_from_letters(text, start_s=0.0, end_s=float(passed[-1]))
    return {
        index: (
            float(np.interp(word.start_s + 1e-6, rising, clock)),
            float(np.interp(word.end_s, rising, clock)),
        )
        for index, word in enumerate(words)
    }


def _speaking(samples: Samples, *, rate: int = RATE) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """For each block of 20 ms whether something is said in it."""
    block = round(_BLOCK_S * rate)
    whole = samples[: len(samples) // block * block].reshape(-1, block)
    level = np.sqrt(np.mean(whole.astype(np.float64) ** 2, axis=1))
    if not len(level):
        return np.zeros(0, np.bool_)
    ceiling = float(np.quantile(level, 0.95))
    return level > ceiling * 10.0 ** (_SILENT_DB / 20.0)


def _rounded(samples: Samples) -> Samples:
    """Peaks over the ceiling bent softly under full scale."""
    over = np.abs(samples) > _HIGHEST_PEAK
    bent = _HIGHEST_PEAK + 0.04 * np.tanh((np.abs(samples) - _HIGHEST_PEAK) / 0.04)
    return np.where(over, np.sign(samples) * bent, samples).astype(np.float32)

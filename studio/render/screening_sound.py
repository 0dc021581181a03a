"""The sound of a screening: the very mix that the movie will have, and a quick one until it is there."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np
import soxr
from numpy.typing import NDArray

from studio.compose.mix import MIX_RATE, MixSettings, PlacedSpeech, mix
from studio.plan.model import RenderPlan
from studio.render.screening import Screening
from studio.render.speakers import words_of
from studio.task import CancelToken

LONGEST_MIX_S = 20 * 60.0
"""Longer movies are played silently before they are rendered: 20 minutes of sound are 230 MB."""
PEAKS_HZ = 40
_QUICK_GAIN = 1.6  # lines are kept at about -20 LUFS; the mix brings them near -14


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SoundTrack:
    """Sound of a whole screening.

    Attributes:
        samples: (n, 2) int16 at 48 kHz, read-only.
        is_mixed: Whether music and levels are those of the movie.
        music_peaks: Loudest sample of the music, 0 to 1, `PEAKS_HZ` times a second; empty for none.
    """

    samples: NDArray[np.int16]
    is_mixed: bool
    music_peaks: NDArray[np.float32]


class SoundMixer:
    """Makes sound tracks; the music is composed again only when its length or mood changes.

    For one thread.
    """

    def __init__(self) -> None:
        self._music: tuple[tuple[str, float, int], NDArray[np.float32] | None] | None = None

    def mixed(self, screening: Screening, *, cancel: CancelToken) -> SoundTrack | None:
        """The movie's own mix; None where it has no sound, or is too long to be mixed ahead.

        Raises:
            MediaError: The person's music file cannot be read.
            Cancelled: `cancel` was set.
        """
        if screening.duration_s > LONGEST_MIX_S:
            return None
        from studio.render.finish import movie_effects, placed_speech  # noqa: PLC0415 slow to load

        bed = self._bed(screening.plan, screening.duration_s, cancel)
        cancel.check()
        speech = placed_speech(screening.timeline, screening.spoken)
        sound = mix(
            speech,
            bed,
            seconds=screening.duration_s,
            effects=movie_effects(screening.plan, screening.timeline),
            settings=MixSettings(target_lufs=screening.plan.loudness_lufs),
        )
        cancel.check()
        if sound is None:
            return None
        return SoundTrack(
            samples=_as_int16(sound),
            is_mixed=True,
            music_peaks=peaks(bed[:, 0], rate=MIX_RATE)
            if bed is not None
            else np.zeros(0, np.float32),
        )

    def _bed(
        self, plan: RenderPlan, seconds: float, cancel: CancelToken
    ) -> NDArray[np.float32] | None:
        from studio.render.finish import music_of  # noqa: PLC0415 slow to load

        wanted = (plan.music, seconds, plan.scenes[0].seed)
        if self._music is None or self._music[0] != wanted:
            self._music = (wanted, music_of(plan, seconds=seconds, cancel=cancel))
        return self._music[1]


def sound_key(screening: Screening) -> Hashable:
    """Changes with anything that changes the sound; pictures do not."""
    lines = tuple(
        (scene.start_frame, scene.speech_start_s, line.rate, len(line.samples), line.words)
        for scene, line in zip(screening.timeline.scenes, screening.spoken, strict=True)
        if line is not None
    )
    plan = screening.plan
    seed = None if plan.music == "none" else plan.scenes[0].seed  # the composer's
    words = tuple(
        (scene.speaker, words_of(scene), scene.speed, scene.line_take, scene.effect)
        for scene in plan.scenes
    )
    ways = (plan.music, seed, plan.language, plan.pronunciations, plan.loudness_lufs)
    return ways, words, screening.starts_s, screening.duration_s, lines


def quick_track(screening: Screening) -> SoundTrack | None:
    """The voices alone, at once; None where nobody speaks (yet), or the movie is too long."""
    from studio.render.finish import placed_speech  # noqa: PLC0415 slow to load

    if screening.duration_s > LONGEST_MIX_S:
        return None
    speech = placed_speech(screening.timeline, screening.spoken)
    if not speech:
        return None
    track = np.zeros((round(screening.duration_s * MIX_RATE), 2), np.int16)
    for line in speech:
        _lay(track, line)
    track.flags.writeable = False
    return SoundTrack(samples=track, is_mixed=False, music_peaks=np.zeros(0, np.float32))


def peaks(samples: NDArray[np.float32], *, rate: int) -> NDArray[np.float32]:
    """Loudest sample of each fortieth of a second, 0 to 1: what a waveform is drawn from."""
    hop = max(1, rate // PEAKS_HZ)
    count = -(-len(samples) // hop)
    padded = np.zeros(count * hop, np.float32)
    padded[: len(samples)] = np.abs(samples)
    return padded.reshape(count, hop).max(axis=1) if count else padded


def voice_peaks(screening: Screening, index: int) -> NDArray[np.float32]:
    """The waveform of one scene's line; empty where it is not spoken."""
    line = screening.spoken[index]
    return np.zeros(0, np.float32) if line is None else peaks(line.samples, rate=line.rate)


def _lay(track: NDArray[np.int16], line: PlacedSpeech) -> None:
    samples: Sequence[float] | NDArray[np.float32] = line.samples
    if line.rate != MIX_RATE:
        samples = soxr.resample(line.samples, line.rate, MIX_RATE, quality="MQ")
    start = max(0, round(line.start_s * MIX_RATE))
    stop = min(len(track), start + len(samples))
    if stop > start:
        piece = np.clip(np.asarray(samples[: stop - start]) * _QUICK_GAIN, -1, 1) * 32767
        track[start:stop] = piece.astype(np.int16)[:, None]


def _as_int16(sound: NDArray[np.float32]) -> NDArray[np.int16]:
    samples = (np.clip(sound, -1, 1) * 32767).astype(np.int16)
    samples.flags.writeable = False
    return samples

"""The mix: speech and music in their places, music ducked, loudness and peaks as platforms ask.

Samples are added as arrays: a line begins at its exact sample. MoviePy's `CompositeAudioClip` asks
every clip for times in floating point and truncates them, which can repeat or drop a sample.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import soxr
from numpy.typing import NDArray

from studio.compose.limiter import limiting_gain, true_peak_blocks

Sound = NDArray[np.float32]  # (n, 2) at MIX_RATE, -1 to 1
Samples = NDArray[np.float32]  # (n,) mono
MIX_RATE = 48_000

_CONTROL_HZ = 100
"""Rate of the ducking gain before it is drawn out to samples."""
_SILENCE_LUFS = -60.0


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PlacedSpeech:
    """A spoken line in its place.

    Attributes:
        samples: Mono.
        rate: Samples a second.
        start_s: When it begins, from the movie's start.
    """

    samples: Samples
    rate: int
    start_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class MixSettings:
    """How loud everything is.

    Attributes:
        target_lufs: Integrated loudness of the whole (EBU R 128 / ITU-R BS.1770).
        ceiling_dbtp: Largest true peak before AAC, which adds up to about half a decibel.
        music_lu: Music against speech while nobody speaks.
        effects_lu: Peaks of transition sounds are at their own level (-9 dBFS) where everything else
            has a loudness of minus this; they follow it up and down.
        duck_db: What the music gives up while somebody speaks.
        lead_s: How early the music gives way.
        hold_s: A pause in speech shorter than this does not bring it back.
    """

    target_lufs: float = -14.0
    ceiling_dbtp: float = -2.0
    music_lu: float = -8.0
    effects_lu: float = 20.0
    duck_db: float = -11.0
    lead_s: float = 0.3
    hold_s: float = 0.7


def mix(
    speech: Sequence[PlacedSpeech],
    music: Sound | None,
    *,
    seconds: float,
    effects: Sound | None = None,
    settings: MixSettings | None = None,
) -> Sound | None:
    """All sound of a movie, exactly as long as its picture.

    Args:
        speech: Spoken lines; what reaches past the end is cut.
        music: The bed, faded at its own end already; None for no music.
        seconds: Length of the movie.
        effects: Sounds of transitions in their places; None for none.
        settings: Levels.

    Returns:
        Stereo samples at 48 kHz; None when there is nothing to be heard.
    """
    chosen = settings or MixSettings()
    count = round(seconds * MIX_RATE)
    if count == 0 or (not speech and music is None and effects is None):
        return None
    voice = _voice_track(speech, count)
    total = np.repeat(voice[:, None], 2, axis=1)
    if music is not None:
        bed = np.zeros((count, 2), np.float32)
        bed[: min(count, len(music))] = music[:count]
        voice_lufs = loudness_lufs(total)
        if voice_lufs > _SILENCE_LUFS:
            aim = voice_lufs + chosen.music_lu
            bed *= _gain(aim - max(_SILENCE_LUFS, loudness_lufs(bed)))
            bed *= duck_gain(voice, chosen)[:, None]
        total += bed
    if effects is not None:
        base_lufs = loudness_lufs(total)
        level_db = base_lufs + chosen.effects_lu if base_lufs > _SILENCE_LUFS else 0.0
        total[: min(count, len(effects))] += effects[:count] * _gain(level_db)
    return master(total, chosen)


def master(sound: Sound, settings: MixSettings) -> Sound:
    """Bring a mix to its loudness under its true-peak ceiling. Silence stays silence."""
    base_lufs = loudness_lufs(sound)
    if base_lufs <= _SILENCE_LUFS:
        return sound
    peaks = true_peak_blocks(sound)
    wanted_db = settings.target_lufs - base_lufs
    drive_db = wanted_db
    limited: Sound = sound
    for _round in range(6):
        drive = _gain(drive_db)
        gain = limiting_gain(drive * peaks, len(sound), ceiling_dbtp=settings.ceiling_dbtp)
        limited = sound * np.asarray(drive * gain, np.float32)[:, None]
        missing_db = settings.target_lufs - loudness_lufs(limited)
        if abs(missing_db) < 0.1:
            break
        # Limiting takes loudness away: drive it harder, but never into a wall.
        drive_db = min(drive_db + 1.3 * missing_db, wanted_db + 12.0)
    return limited


def duck_gain(voice: Samples, settings: MixSettings) -> NDArray[np.float32]:
    """Gain of the music for each sample: down before speech begins, back after it has ended."""
    hop = MIX_RATE // _CONTROL_HZ
    blocks = np.zeros(-(-len(voice) // hop) * hop, np.float32)
    blocks[: len(voice)] = voice
    level = np.sqrt(np.mean(blocks.reshape(-1, hop) ** 2, axis=1))
    speaking = (level > 0.03 * max(float(level.max()), 1e-6)).astype(np.uint8)
    hold, lead = round(settings.hold_s * _CONTROL_HZ), round(settings.lead_s * _CONTROL_HZ)
    # Close pauses (dilate then erode by the same length), then widen by the lead on both sides.
    closed = np.asarray(cv2.morphologyEx(_padded(speaking, hold), cv2.MORPH_CLOSE, _line(hold)))
    closed = closed.ravel()[hold : hold + len(speaking)]
    wide = np.asarray(cv2.dilate(closed[:, None], _line(2 * lead + 1))).ravel()
    window = np.hanning(2 * lead + 3)
    padded = np.pad(wide.astype(np.float64), lead + 1, mode="edge")
    smooth = np.convolve(padded, window / window.sum(), "valid")[: len(wide)]
    at = np.arange(len(voice)) / hop - 0.5
    gain_db = settings.duck_db * np.interp(at, np.arange(len(smooth)), smooth)
    return (10.0 ** (gain_db / 20.0)).astype(np.float32)


def loudness_lufs(sound: Sound) -> float:
    """Integrated loudness; a floor of -70 for silence and for less than 0.4 s."""
    if len(sound) < int(0.4 * MIX_RATE) + 1 or not np.any(sound):
        return -70.0
    import pyloudnorm  # noqa: PLC0415 - it brings scipy.signal, 1.9 s that no window start can wait

    measured = pyloudnorm.Meter(MIX_RATE).integrated_loudness(sound.astype(np.float64))
    return max(-70.0, float(measured))


def _voice_track(speech: Sequence[PlacedSpeech], count: int) -> Samples:
    track = np.zeros(count, np.float32)
    for line in speech:
        samples = line.samples
        if line.rate != MIX_RATE:
            samples = soxr.resample(samples, line.rate, MIX_RATE, quality="HQ")
        start = max(0, round(line.start_s * MIX_RATE))
        stop = min(count, start + len(samples))
        if stop <= start:
            continue
        piece = np.array(samples[: stop - start], np.float32)
        edge = min(len(piece), MIX_RATE // 200)  # 5 ms, so that no cut clicks
        piece[:edge] *= np.linspace(0, 1, edge, dtype=np.float32)
        piece[-edge:] *= np.linspace(1, 0, edge, dtype=np.float32)
        track[start:stop] += piece
    return track


def _gain(decibel: float) -> np.float32:
    return np.float32(10.0 ** (decibel / 20.0))


def _line(length: int) -> NDArray[np.uint8]:
    return np.ones((max(1, length), 1), np.uint8)


def _padded(values: NDArray[np.uint8], by: int) -> NDArray[np.uint8]:
    return np.pad(values, by)[:, None]

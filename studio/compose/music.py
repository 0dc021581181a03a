"""The music bed: composed and played by the program itself, for any length, with an ending.

Everything comes from the mood, the length and the seed: the same three give the same samples.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from studio.compose import instruments
from studio.compose.instruments import RATE, Mono
from studio.compose.mood import Chord, Mood

Sound = NDArray[np.float32]  # (n, 2) at 48 kHz, -1 to 1

BEATS = 4
BED_RMS = 0.075
"""About -22 LUFS before mixing; the mix sets the final level."""
PAD_LOW, PAD_HIGH = 52, 72  # E3 to C5: under the voice's formants, over the bass


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """How the piece is laid out in time.

    Attributes:
        bars: Full bars before the last chord.
        bar_s: Seconds a bar.
        chords: One for each bar, then the last one.
    """

    bars: int
    bar_s: float
    chords: tuple[Chord, ...]


def music_bed(mood: Mood, *, seconds: float, seed: int) -> Sound:
    """Music of exactly `seconds`, ending on its last chord and in silence.

    Returns:
        Stereo samples at 48 kHz. One minute takes about a second of work.
    """
    count = round(seconds * RATE)
    if count == 0:
        return np.zeros((0, 2), np.float32)
    dice = np.random.default_rng(np.random.SeedSequence([seed, *mood.name.encode()]))
    form = plan_form(mood, seconds)
    player = _Player(count + 3 * RATE, mood, dice)
    voicings = lead_voices(form.chords, mood.root)
    _play_pads(player, form, voicings)
    _play_lead(player, form, voicings)
    _play_bass(player, form)
    _play_melody(player, form, voicings)
    _play_drums(player, form)
    sound = player.mixed()[:count]
    fade = min(count, round(min(3.0, 0.35 * seconds) * RATE))
    sound[-fade:] *= (np.cos(np.linspace(0, np.pi / 2, fade)) ** 1.5)[:, None].astype(np.float32)
    rise = min(count, round(0.02 * RATE))
    sound[:rise] *= np.linspace(0, 1, rise, dtype=np.float32)[:, None]
    loudness = float(np.sqrt(np.mean(sound[: max(1, count - fade)] ** 2))) or 1.0
    return np.tanh(sound * (BED_RMS / loudness)).astype(np.float32)


def plan_form(mood: Mood, seconds: float) -> Form:
    """Whole bars and a last chord that fill the length; the tempo gives by at most 7 %."""
    bar_s = BEATS * 60.0 / mood.beats_per_minute
    ending_s = min(0.35 * seconds, max(2.5, bar_s))
    bars = max(1, round((seconds - ending_s) / bar_s))
    fitted_s = min(1.07 * bar_s, max(0.93 * bar_s, (seconds - ending_s) / bars))
    if bars * fitted_s > seconds - 0.8 * ending_s:  # few bars: the last chord must still sound
        fitted_s = (seconds - ending_s) / bars
    phrases = itertools.cycle((mood.phrases[0], mood.phrases[0], mood.phrases[1], mood.phrases[0]))
    chords = list(itertools.islice(itertools.chain.from_iterable(phrases), bars))
    if bars > 1:
        chords[0] = mood.phrases[0][0]
        chords[-1] = mood.cadence
    return Form(bars=bars, bar_s=fitted_s, chords=(*chords, mood.ending))


def lead_voices(chords: tuple[Chord, ...], root: int) -> tuple[tuple[int, ...], ...]:
    """Four upper voices for each chord, each moving as little as it can from the one before."""
    last: tuple[int, ...] = (55, 60, 64, 67)
    led: list[tuple[int, ...]] = []
    for chord in chords:
        classes = sorted({(root + step) % 12 for step in chord})
        places = [[n for n in range(PAD_LOW, PAD_HIGH + 1) if n % 12 == c] for c in classes]
        best = min(
            (tuple(sorted(notes)) for notes in itertools.product(*places)),
            key=lambda notes: _movement(last, notes) + _crowding(notes),
        )
        led.append(best)
        last = best
    return tuple(led)


def _movement(before: tuple[int, ...], after: tuple[int, ...]) -> float:
    return sum(min(abs(note - other) for other in before) for note in after) + 0.3 * abs(
        sum(after) / len(after) - 61
    )


def _crowding(notes: tuple[int, ...]) -> float:
    """Seconds low down sound muddy; wide gaps sound empty."""
    gaps = [high - low for low, high in itertools.pairwise(notes)]
    return sum(3.0 * (gap < 2) + 0.8 * (gap == 2) + 0.6 * max(0, gap - 7) for gap in gaps)


class _Player:
    """Collects notes on a dry and a wet (reverberant) stereo bus; each note is computed once."""

    def __init__(self, count: int, mood: Mood, dice: np.random.Generator) -> None:
        self.mood, self.dice = mood, dice
        self._dry = np.zeros((2, count), np.float32)
        self._wet = np.zeros((2, count), np.float32)
        self._notes: dict[tuple[str, int, float], Mono | tuple[Mono, Mono]] = {}

    def note(self, kind: str, number: int, *, seconds: float = 0.0) -> Mono | tuple[Mono, Mono]:
        """Samples of a note, computed at its first use."""
        key = (kind, number, round(seconds, 4))
        if key not in self._notes:
            self._notes[key] = self._make(kind, number, seconds)
        return self._notes[key]

    def _make(self, kind: str, number: int, seconds: float) -> Mono | tuple[Mono, Mono]:
        bright = self.mood.brightness
        makers: dict[str, Callable[[], Mono | tuple[Mono, Mono]]] = {
            "piano": lambda: instruments.piano(number, brightness=bright),
            "marimba": lambda: instruments.marimba(number, brightness=bright),
            "strings": lambda: instruments.plucked(number, brightness=bright, noise=self.dice),
            "pad": lambda: instruments.pad(number, seconds=seconds, brightness=bright),
            "bass": lambda: instruments.bass(number, seconds=seconds),
            "bell": lambda: instruments.bell(number),
            "kick": instruments.kick,
            "snap": lambda: instruments.snap(self.dice),
            "shaker": lambda: instruments.shaker(self.dice),
        }
        return makers[kind]()

    def play(
        self,
        sound: Mono | tuple[Mono, Mono],
        *,
        at_s: float,
        level: float,
        pan: float = 0.0,
        wet: float = 0.3,
    ) -> None:
        """Add a note: `pan` from -1 (left) to 1, `wet` the part that goes into the room."""
        start = max(0, round(at_s * RATE))
        left, right = sound if isinstance(sound, tuple) else (sound, sound)
        angle = (pan + 1) * np.pi / 4
        for side, samples in enumerate((left, right)):
            stop = min(self._dry.shape[1], start + len(samples))
            if stop <= start:
                continue
            gain = level * float(np.cos(angle) if side == 0 else np.sin(angle)) * np.sqrt(2)
            part = np.float32(gain) * samples[: stop - start]
            self._dry[side, start:stop] += part
            self._wet[side, start:stop] += np.float32(wet) * part

    def mixed(self) -> Sound:
        """Both buses together, the wet one through a room."""
        room = self._dry + reverberate(self._wet, self.dice)
        return np.ascontiguousarray(room.T)


def reverberate(wet: NDArray[np.float32], dice: np.random.Generator) -> NDArray[np.float32]:
    """Convolve (2, n) with a synthetic room: noise that decays by 60 dB in 2.2 s and darkens."""
    length = int(1.9 * RATE)
    time_s = np.arange(length) / RATE
    noise = dice.normal(0, 1, (2, length)).astype(np.float32)
    spectrum = np.fft.rfft(noise, axis=1)
    hz = np.fft.rfftfreq(length, 1 / RATE)
    spectrum *= 1 / (1 + (hz / 2600) ** 2) * (hz / (hz + 180))  # air takes highs, walls lows
    impulse = np.fft.irfft(spectrum, length, axis=1) * np.exp(-6.9 * time_s / 2.2)
    impulse[:, : int(0.012 * RATE)] *= 0  # the first echo comes back after 12 ms
    impulse /= np.sqrt(np.sum(impulse**2, axis=1, keepdims=True))
    return convolve(wet, impulse.astype(np.float32))


def convolve(signal: NDArray[np.float32], impulse: NDArray[np.float32]) -> NDArray[np.float32]:
    """Overlap-add convolution of (2, n) with (2, m), cut to n."""
    size = 1 << 18
    step = size - impulse.shape[1] + 1
    spectrum = np.fft.rfft(impulse, size, axis=1)
    out = np.zeros((2, signal.shape[1] + size), np.float32)
    for start in range(0, signal.shape[1], step):
        block = np.fft.rfft(signal[:, start : start + step], size, axis=1)
        out[:, start : start + size] += np.fft.irfft(block * spectrum, size, axis=1)
    return out[:, : signal.shape[1]]


def _play_pads(player: _Player, form: Form, voicings: tuple[tuple[int, ...], ...]) -> None:
    for bar, notes in enumerate(voicings):
        last = bar == form.bars
        seconds = form.bar_s + (3.0 if last else 0.85)
        for voice, number in enumerate(notes):
            sound = player.note("pad", number, seconds=seconds)
            pan = (-0.45, 0.35, -0.2, 0.5, 0.0)[voice % 5]
            at_s = bar * form.bar_s - (0.25 if bar else 0.0)  # its slow rise is heard on the beat
            player.play(sound, at_s=at_s, level=0.34 * player.mood.pad, pan=pan, wet=0.45)


def _play_lead(player: _Player, form: Form, voicings: tuple[tuple[int, ...], ...]) -> None:
    mood, dice = player.mood, player.dice
    eighth_s = form.bar_s / 8
    lift = 12 if mood.lead == "marimba" else 0
    for bar in range(form.bars):
        steps = mood.steps[(bar // 2) % len(mood.steps)]
        for eighth, step in enumerate(steps):
            if step is None:
                continue
            number = voicings[bar][step % len(voicings[bar])] + lift
            accent = 1.0 if eighth == 0 else 0.82 if eighth % 2 == 0 else 0.68
            level = 0.42 * accent * dice.uniform(0.88, 1.06)
            at_s = bar * form.bar_s + eighth * eighth_s + dice.uniform(0, 0.009)
            pan = 0.35 * np.sin(number * 1.7)
            player.play(player.note(mood.lead, number), at_s=at_s, level=level, pan=pan, wet=0.32)
    for voice, number in enumerate(voicings[form.bars]):  # the last chord is rolled upwards
        at_s = form.bars * form.bar_s + 0.05 * voice
        player.play(player.note(mood.lead, number + lift), at_s=at_s, level=0.42, wet=0.4)


def _play_bass(player: _Player, form: Form) -> None:
    beat_s = form.bar_s / BEATS
    for bar, chord in enumerate(form.chords):
        number = player.mood.root + chord[0]
        while number > 47:
            number -= 12
        last = bar == form.bars
        beats = (0.0,) if last or (bar == 0 and form.bars > 4) else player.mood.bass
        for index, beat in enumerate(beats):
            until = (*beats[1:], 4.0)[index] if not last else 5.0
            sound = player.note("bass", number, seconds=max(0.25, 0.95 * (until - beat) * beat_s))
            at_s = bar * form.bar_s + beat * beat_s
            player.play(sound, at_s=at_s, level=0.38 if index == 0 else 0.3, wet=0.05)


def _play_melody(player: _Player, form: Form, voicings: tuple[tuple[int, ...], ...]) -> None:
    """A motif of two bars that comes back, on the notes of whatever chord sounds."""
    dice = player.dice
    beat_s = form.bar_s / BEATS
    motif = [
        (float(beat), int(dice.integers(0, 4)))
        for beat in sorted(dice.choice([0, 1, 1.5, 2, 3, 4, 5, 6, 6.5], size=4, replace=False))
    ]
    for start in range(2, form.bars - 2, 2):
        if dice.random() > player.mood.melody:
            continue
        for beat, degree in motif:
            bar = start + int(beat // BEATS)
            notes = voicings[bar]
            number = notes[degree % len(notes)] + 12
            at_s = start * form.bar_s + beat * beat_s + dice.uniform(0, 0.01)
            player.play(player.note("bell", number), at_s=at_s, level=0.26, pan=0.15, wet=0.6)


def _play_drums(player: _Player, form: Form) -> None:
    mood = player.mood
    if mood.drums <= 0:
        return
    beat_s = form.bar_s / BEATS
    first = min(2, form.bars - 1)
    for bar in range(first, form.bars):
        breath = bar % 16 in (14, 15)  # the drums rest before a new round
        for half in range(8):
            at_s = bar * form.bar_s + half * beat_s / 2
            shake = (0.5 if half % 2 else 0.3) * mood.drums * player.dice.uniform(0.8, 1.1)
            player.play(player.note("shaker", half % 4), at_s=at_s, level=shake, pan=0.4, wet=0.15)
            if breath:
                continue
            if half in (0, 4) or (half == 7 and bar % 2):
                player.play(player.note("kick", 0), at_s=at_s, level=0.42 * mood.drums, wet=0.05)
            if half in (2, 6):
                player.play(
                    player.note("snap", bar % 3), at_s=at_s, level=0.55 * mood.drums, pan=-0.2
                )

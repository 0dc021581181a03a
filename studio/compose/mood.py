"""Moods of the music bed: key, tempo, chords and instruments, and which mood suits a text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from studio.errors import SettingsError

Chord = tuple[int, ...]  # semitones above the key's root; the first one is the bass

I9, I8, VI7, IV7, IV9 = (
    (0, 4, 7, 14),
    (0, 4, 7, 12),
    (9, 12, 16, 19),
    (5, 9, 12, 16),
    (5, 9, 12, 19),
)
V, VSUS, II7, III7 = (7, 11, 14, 19), (7, 12, 14, 19), (2, 5, 9, 12), (4, 7, 11, 14)
V_ON_THIRD, I_ON_THIRD = (11, 14, 19, 7), (4, 7, 12, 14)
MIN, MIN9, MIN_IV, MIN_VI, MIN_III = (
    (0, 3, 7, 12),
    (0, 3, 7, 14),
    (5, 8, 12, 15),
    (8, 12, 15, 19),
    (3, 7, 10, 14),
)
MIN_VII, MIN_V, DORIAN_IV, MIN_PEDAL = (
    (10, 14, 17, 12),
    (7, 10, 14, 17),
    (5, 9, 12, 15),
    (0, 5, 8, 12),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mood:
    """A kind of music.

    Attributes:
        name: What the creator types.
        root: MIDI number of the key's root, near 48 (C3).
        beats_per_minute: Before it is fitted to the movie's length (at most 7 % either way).
        phrases: Chord progressions, one chord a bar, played in turn.
        cadence: The chord before the ending.
        ending: The last chord.
        lead: "piano", "marimba" or "strings" (plucked).
        steps: Notes of the lead in a bar of eight eighths: index into the chord, None for a rest.
        pad: Level of the held chords, 0 to 1.
        bass: Beats (0 to 3.5) at which the bass plays.
        drums: Level of the percussion, 0 for none.
        brightness: Upper partials, 0 (dark) to 1.
        melody: Chance that a bar of the melody sounds.
    """

    name: str
    root: int
    beats_per_minute: float
    phrases: tuple[tuple[Chord, ...], ...]
    cadence: Chord
    ending: Chord
    lead: str
    steps: tuple[tuple[int | None, ...], ...]
    pad: float
    bass: tuple[float, ...]
    drums: float
    brightness: float
    melody: float


MOODS = (
    Mood(
        name="calm", root=53, beats_per_minute=70,
        phrases=((I9, VI7, IV7, VSUS), (IV7, III7, II7, VSUS)), cadence=IV9, ending=I9,
        lead="piano", steps=((0, None, 2, None, 3, None, 1, None), (0, None, 2, 3, None, None, 2, None)),
        pad=0.75, bass=(0.0,), drums=0.0, brightness=0.4, melody=0.55,
    ),
    Mood(
        name="warm", root=55, beats_per_minute=84,
        phrases=((I9, V_ON_THIRD, VI7, IV9), (IV9, I_ON_THIRD, II7, VSUS)), cadence=V, ending=I9,
        lead="strings", steps=((0, None, 2, 3, None, 2, 1, None), (0, 1, 2, None, 3, None, 2, None)),
        pad=0.8, bass=(0.0, 2.0), drums=0.0, brightness=0.4, melody=0.45,
    ),
    Mood(
        name="upbeat", root=48, beats_per_minute=112,
        phrases=((I8, V_ON_THIRD, VI7, IV9), (IV9, V, I_ON_THIRD, VI7)), cadence=V, ending=I8,
        lead="marimba", steps=((0, 2, 1, 3, 2, 1, 3, 2), (0, None, 3, 2, None, 3, 1, 2)),
        pad=0.5, bass=(0.0, 1.5, 2.0, 3.0), drums=1.0, brightness=0.7, melody=0.5,
    ),
    Mood(
        name="curious", root=50, beats_per_minute=98,
        phrases=((MIN9, DORIAN_IV, MIN9, MIN_VII), (MIN_III, DORIAN_IV, MIN9, MIN_V)),
        cadence=MIN_VII, ending=MIN9,
        lead="marimba", steps=((0, None, 1, 2, None, 3, None, 2), (0, 2, None, 1, None, 3, 2, None)),
        pad=0.45, bass=(0.0, 1.5, 3.0), drums=0.45, brightness=0.5, melody=0.45,
    ),
    Mood(
        name="hopeful", root=50, beats_per_minute=92,
        phrases=((IV9, I_ON_THIRD, VSUS, VI7), (IV9, VSUS, I9, I_ON_THIRD)), cadence=V, ending=I9,
        lead="piano", steps=((0, 1, 2, 3, 2, 1, 2, 1), (0, 2, 3, 2, 1, 2, 3, 2)),
        pad=0.9, bass=(0.0, 2.5), drums=0.4, brightness=0.55, melody=0.6,
    ),
    Mood(
        name="serious", root=48, beats_per_minute=72,
        phrases=((MIN9, MIN_VI, MIN_III, MIN_VII), (MIN_IV, MIN_VI, MIN9, MIN_V)),
        cadence=MIN_V, ending=MIN,
        lead="piano",
        steps=((0, None, None, 2, None, None, 1, None), (0, None, 2, None, 1, None, None, None)),
        pad=0.8, bass=(0.0,), drums=0.0, brightness=0.35, melody=0.35,
    ),
    Mood(
        name="tense", root=45, beats_per_minute=104,
        phrases=((MIN, MIN_PEDAL, MIN, MIN_VI), (MIN_IV, MIN_VI, MIN_PEDAL, MIN_V)),
        cadence=MIN_V, ending=MIN,
        lead="strings", steps=((0, 0, 2, 0, 1, 0, 2, 0), (0, 0, 3, 0, 2, 0, 1, 0)),
        pad=0.8, bass=(0.0, 0.5, 2.0, 2.5), drums=0.55, brightness=0.3, melody=0.0,
    ),
)  # fmt: skip

_WORDS = {
    "calm": "calm quiet gentle slow rest sleep breathe water lake river rain sea ocean night moon snow "
    "forest garden nature peace meditation yoga mist soft cloud evaporation vapour",
    "warm": "home family friend coffee tea bakery bread kitchen love hand made handmade craft neighbour "
    "grandmother local farm wool candle cosy cup roast morning community together",
    "upbeat": "new launch sale today fast fun party energy sport run city bike ride game summer dance "
    "offer free app start now go team festival market discount join",
    "curious": "how why what science discover question experiment explain learn lesson cell planet atom "
    "seed animal history number maths robot idea wonder explore cycle work",
    "hopeful": "hope future grow dream light sunrise spring together change possible better tomorrow "
    "children school plant tree heal help begin journey",
    "serious": "war loss grief remember memory history death crisis law health risk report evidence "
    "climate hospital court mourning memorial policy",
    "tense": "danger secret chase dark storm threat attack escape alarm murder mystery fear run crash "
    "countdown enemy hide scream knife gun suspect",
}


def mood(name: str) -> Mood:
    """The mood of that name.

    Raises:
        SettingsError: There is none; the hint lists those that there are.
    """
    for known in MOODS:
        if known.name == name:
            return known
    names = ", ".join(known.name for known in MOODS)
    raise SettingsError(
        f'There is no music mood "{name}".', f"Choose one of: {names}, auto, none, or a sound file."
    )


def mood_for(text: str) -> str:
    """The mood whose words the text uses most; "warm" where nothing speaks for another."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    scores = {name: 0.0 for name in _WORDS}
    for name, listed in _WORDS.items():
        known = set(listed.split())
        scores[name] = float(
            sum(word in known or word.removesuffix("s") in known for word in words)
        )
    scores["upbeat"] += 0.5 * text.count("!")
    scores["warm"] += 0.5
    return max(scores, key=lambda name: scores[name])

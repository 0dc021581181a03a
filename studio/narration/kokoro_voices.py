"""The six English voices that ship with the program."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class KokoroVoice:
    """One of the shipped voices.

    Attributes:
        name: What the creator calls it ("heart").
        file: Name of its style file below `resources/voices`.
        british: Whether its accent is British instead of American.
        pace: What the model is told at speed 1, so that each voice reads about 175 words a minute
            (told 1, they read 173 to 208).
        description: For lists of voices.
    """

    name: str
    file: str
    british: bool
    pace: float
    description: str


VOICES = (
    KokoroVoice(
        name="heart",
        pace=0.92,
        file="af_heart.bin",
        british=False,
        description="American woman, warm",
    ),
    KokoroVoice(
        name="bella",
        pace=0.95,
        file="af_bella.bin",
        british=False,
        description="American woman, lively",
    ),
    KokoroVoice(
        name="fenrir",
        pace=0.91,
        file="am_fenrir.bin",
        british=False,
        description="American man, firm",
    ),
    KokoroVoice(
        name="michael",
        pace=0.97,
        file="am_michael.bin",
        british=False,
        description="American man, calm",
    ),
    KokoroVoice(
        name="emma", pace=0.87, file="bf_emma.bin", british=True, description="British woman, clear"
    ),
    KokoroVoice(
        name="george",
        pace=1.0,
        file="bm_george.bin",
        british=True,
        description="British man, mature",
    ),
)

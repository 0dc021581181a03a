"""Picks what speaks a script's language, and says in a sentence what was picked and why."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from pathlib import Path

from studio.errors import VoiceError
from studio.narration.espeak import FEMALE_VARIANT, EspeakNarrator, EspeakProgram, find_espeak
from studio.narration.kokoro import KokoroNarrator, OpenSession
from studio.narration.kokoro_voices import VOICES, KokoroVoice
from studio.narration.voice import Narrator
from studio.narration.weights import find_parts

NO_VOICE = "none"
DEFAULT_VOICE = "heart"
VOICE_NAMES = tuple(voice.name for voice in VOICES)


@dataclass(frozen=True, slots=True, kw_only=True)
class NarratorChoice:
    """What will speak.

    Attributes:
        narrator: None for a movie that nobody speaks.
        reason: One sentence for the creator.
        is_fallback: Whether this is less than was asked for; then the reason is a warning.
    """

    narrator: Narrator | None
    reason: str
    is_fallback: bool = False


def find_voice(name: str) -> KokoroVoice:
    """The shipped voice of that name.

    Raises:
        VoiceError: There is none; the hint names the nearest and all others.
    """
    wanted = name.strip().lower()
    for voice in VOICES:
        if wanted in (voice.name, voice.file.removesuffix(".bin")):
            return voice
    near = difflib.get_close_matches(wanted, (*VOICE_NAMES, NO_VOICE), n=1, cutoff=0.5)
    guess = f"Did you mean '{near[0]}'? " if near else ""
    raise VoiceError(
        f"There is no voice called '{name}'.",
        f"{guess}Voices: {', '.join(VOICE_NAMES)}, or none.",
    )


def choose_narrator(
    *,
    language: str,
    voice: str,
    voices_dir: Path,
    weights_dir: Path,
    open_session: OpenSession,
    threads: int = 1,
    espeak: EspeakProgram | None = None,
) -> NarratorChoice:
    """The narrator for a script.

    Args:
        language: ISO 639-1 code of the script, "en-GB" and the like too.
        voice: A name of `VOICE_NAMES`, or "none" for a silent cut.
        voices_dir: `resources/voices`.
        weights_dir: Where the joined weights are kept.
        open_session: Loads the voice model.
        threads: Cores for one line; 1 where lines are spoken side by side.
        espeak: An installed espeak-ng; looked for when None and another language needs it.

    Raises:
        VoiceError: Nobody has that name, or the English voice is not installed.
    """
    if voice.strip().lower() == NO_VOICE:
        return NarratorChoice(narrator=None, reason="No voice was asked for.")
    chosen = find_voice(voice)
    code = language.lower().replace("_", "-").split("-")[0]
    if code == "en":
        find_parts()  # missing weights are told before any work, not at the first line
        narrator = KokoroNarrator(
            chosen,
            voices_dir=voices_dir,
            weights_dir=weights_dir,
            open_session=open_session,
            threads=threads,
        )
        return NarratorChoice(
            narrator=narrator, reason=f"Spoken by {chosen.name} ({chosen.description})."
        )
    return _choose_espeak(code, chosen=chosen, program=espeak or find_espeak())


def _choose_espeak(
    code: str, *, chosen: KokoroVoice, program: EspeakProgram | None
) -> NarratorChoice:
    if program is None:
        return NarratorChoice(
            narrator=None,
            reason=f"The script is in '{code}', which the built-in voices do not speak: the movie "
            "has captions and no voice; install espeak-ng to hear it.",
            is_fallback=True,
        )
    if program.code_for(code) is None:
        return NarratorChoice(
            narrator=None,
            reason=f"The script is in '{code}', which neither the built-in voices nor the installed "
            "espeak-ng can read aloud: the movie has captions and no voice.",
            is_fallback=True,
        )
    variant = FEMALE_VARIANT if chosen.file[1] == "f" else ""
    return NarratorChoice(
        narrator=EspeakNarrator(program, language=code, variant=variant),
        reason=f"The script is in '{code}', which the built-in voices do not speak: the installed "
        f"espeak-ng {program.version} reads it, more plainly.",
        is_fallback=True,
    )

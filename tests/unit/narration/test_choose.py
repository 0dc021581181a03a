"""Which narrator speaks a script, and what is said when none can."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import numpy as np
import pytest

from studio.errors import Cancelled, VoiceError
from studio.narration.choose import NarratorChoice, choose_narrator, find_voice
from studio.narration.espeak import EspeakNarrator, EspeakProgram, find_espeak, split_clauses
from studio.narration.kokoro import KokoroNarrator
from studio.task import CancelToken

from .conftest import VOICES_DIR, open_onnx, rises

needs_espeak = pytest.mark.skipif(find_espeak() is None, reason="espeak-ng is not installed")
NO_LANGUAGES = EspeakProgram(path=Path("espeak-ng"), version="1.51", languages=())


def choose(language: str, voice: str, espeak: EspeakProgram | None = None) -> NarratorChoice:
    return choose_narrator(
        language=language,
        voice=voice,
        voices_dir=VOICES_DIR,
        weights_dir=Path("never-made"),
        open_session=open_onnx,
        espeak=espeak,
    )


def test_english_is_spoken_by_the_named_voice() -> None:
    choice = choose("en-GB", "Emma")
    assert isinstance(choice.narrator, KokoroNarrator)
    assert choice.narrator.request("Hi.").voice == "emma"
    assert "emma" in choice.reason
    assert not choice.is_fallback


def test_none_makes_a_silent_cut() -> None:
    assert choose("en", "none").narrator is None


def test_an_unknown_voice_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(VoiceError) as caught:
        choose("en", "hart")
    assert "Did you mean 'heart'?" in caught.value.hint
    assert "george" in caught.value.hint


def test_voices_are_found_by_their_file_names_too() -> None:
    assert find_voice("bm_george").name == "george"


def test_a_language_that_nobody_reads_is_told_in_a_sentence() -> None:
    choice = choose("de", "heart", NO_LANGUAGES)
    assert choice.narrator is None
    assert choice.is_fallback
    assert "captions" in choice.reason


def test_without_espeak_the_sentence_says_what_would_help(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    choice = choose("de", "heart")
    assert choice.narrator is None
    assert "install espeak-ng" in choice.reason


@needs_espeak
@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Guten Tag, liebe Welt! Es kostet 3,50 Euro."),
        ("fr", "Bonjour le monde. Ça va?"),
        ("zh", "你好，世界。"),
        ("ar", "مرحبا بالعالم، كيف حالك؟"),
    ],
)
def test_espeak_speaks_other_languages(language: str, line: str) -> None:
    narrator = choose(language, "heart").narrator
    assert isinstance(narrator, EspeakNarrator)
    spoken = narrator.speak(narrator.request(line), cancel=CancelToken())
    assert spoken.duration_s > 0.6
    assert 0.1 < np.abs(spoken.samples).max() <= 0.91
    assert rises(spoken.words)
    assert "".join(w.text for w in spoken.words) == line.replace(" ", "")


@needs_espeak
def test_a_line_for_espeak_is_text_and_never_a_command(tmp_path: Path) -> None:
    narrator = choose("de", "heart").narrator
    assert narrator is not None
    hostile = f"-w {tmp_path / 'x.wav'} $(touch {tmp_path / 'y'}) <audio src='z'/> [[h@l'oU]] \x00"
    narrator.speak(narrator.request(hostile), cancel=CancelToken())
    assert not list(tmp_path.iterdir())


@needs_espeak
def test_a_cancelled_line_starts_no_process() -> None:
    narrator = choose("de", "heart").narrator
    assert narrator is not None
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        narrator.speak(narrator.request("Hallo."), cancel=cancel)


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in program is a shell script")
def test_a_program_that_fails_is_told_in_a_sentence(tmp_path: Path) -> None:
    broken = tmp_path / "espeak-ng"
    broken.write_text("#!/bin/sh\nexit 3\n")
    broken.chmod(broken.stat().st_mode | stat.S_IXUSR)
    program = EspeakProgram(path=broken, version="1", languages=("de",))
    narrator = EspeakNarrator(program, language="de")
    with pytest.raises(VoiceError, match="could not speak"):
        narrator.speak(narrator.request("Hallo."), cancel=CancelToken())


def test_clauses_keep_decimals_times_and_every_character() -> None:
    line = "Um 10:30, für 3.50 Euro! Gut."
    clauses = split_clauses(line)
    assert clauses == ("Um 10:30,", "für 3.50 Euro!", "Gut.")


def test_japanese_is_left_alone_because_espeak_cannot_read_kanji() -> None:
    program = EspeakProgram(path=Path("x"), version="1", languages=("ja", "de", "fr-fr", "cmn"))
    assert program.code_for("ja") is None
    assert program.code_for("fr") == "fr-fr"
    assert program.code_for("zh") == "cmn"

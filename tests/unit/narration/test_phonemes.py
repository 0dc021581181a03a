"""Words become phonemes: dictionary, endings, homographs, letters, unknown words, both accents."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from studio.errors import VoiceError
from studio.narration.grapheme_network import GraphemeNetwork, from_arpabet
from studio.narration.lexicon import Lexicon
from studio.narration.normalise import read_line
from studio.narration.phonemes import NOBODY, PhonemeLine, Pronouncer


def say(pronouncer: Pronouncer, line: str) -> PhonemeLine:
    readings = read_line(line, is_word=pronouncer.is_word, british=pronouncer.british)
    return pronouncer.pronounce(readings)


@pytest.mark.parametrize(
    ("line", "phonemes"),
    [
        ("I read a lot.", "ɹˈid"),
        ("She read the book.", "ɹˈɛd"),
        ("I have read it.", "ɹˈɛd"),
        ("We will read it.", "ɹˈid"),
        ("Let us read what he wrote.", "ɹˈid"),
        ("They lead the way.", "lˈid"),
        ("The lead pipe leaks.", "lˈɛd"),
        ("We live here.", "lˈɪv"),
        ("It is a live show.", "lˈIv"),
        ("Our lives changed.", "lˈIvz"),
        ("She lives in Rome.", "lˈɪvz"),
        ("Close the door.", "klˈOz"),
        ("Stay close to me.", "klˈOs"),
        ("We use it.", "jˈuz"),
        ("The use of tools.", "jˈus"),
        ("I used to swim.", "jˈust"),
        ("We used tools.", "jˈuzd"),
        ("Record your voice.", "ɹəkˈɔɹd"),
        ("It is a new record.", "ɹˈɛkəɹd"),
        ("We present the plan.", "pɹizˈɛnt"),
        ("Open the present.", "pɹˈɛzᵊnt"),
        ("We object to it.", "əbʤˈɛkt"),
        ("The object moved.", "ˈɑbʤəkt"),
        ("The wind is cold.", "wˈɪnd"),
        ("To wind a clock.", "wˈInd"),
        ("A tear fell.", "tˈɪɹ"),
        ("Do not tear it.", "tˈɛɹ"),
        ("Wait a minute.", "mˈɪnət"),
        ("The minute details matter.", "mInˈut"),
        ("The content is good.", "kˈɑntɛnt"),
        ("I am content.", "kəntˈɛnt"),
        ("The farms produce milk.", "pɹədˈus"),
        ("Fresh produce for all.", "pɹˈOdˌus"),
    ],
)
def test_a_homograph_is_said_as_its_neighbours_ask(
    american: Pronouncer, line: str, phonemes: str
) -> None:
    assert phonemes in say(american, line).symbols.replace(".", "").split(" ")


@pytest.mark.parametrize(
    ("word", "phonemes"),
    [
        ("tides", "tˈIdz"),
        ("Maria's", "mɑɹˈiəz"),
        ("boxes", "bˈɑksᵻz"),
        ("roasted", "ɹˈOstᵻd"),
        ("waiting", "wˈAɾɪŋ"),
        ("café", "kæfˈA"),
        ("FBI", "ˌɛfbˌiˈI"),
        ("CEOs", "sˌiˌiˈOz"),
        ("W", "dˈʌbᵊlju"),
    ],
)
def test_endings_accents_and_letters(american: Pronouncer, word: str, phonemes: str) -> None:
    spoken = say(american, word).symbols
    assert spoken.replace("ˈ", "").replace("ˌ", "") == phonemes.replace("ˈ", "").replace("ˌ", "")


def test_the_and_to_hang_on_the_next_sound(american: Pronouncer) -> None:
    line = say(american, "the apple and the pear go to eat or to sleep").symbols.split(" ")
    assert line[0] == "ði"
    assert line[3] == "ðə"
    assert line[line.index("ɡˌO") + 1] == "tʊ"


def test_a_british_voice_has_british_vowels(american: Pronouncer, british: Pronouncer) -> None:
    assert say(american, "bath").symbols == "bˈæθ"
    assert say(british, "bath").symbols == "bˈɑːθ"


def test_unknown_words_are_guessed_from_their_letters(american: Pronouncer) -> None:
    spoken = say(american, "Zorblax").symbols
    assert spoken.replace("ˈ", "").replace("ˌ", "")[:3] == "zɔɹ"
    assert "ˈ" in spoken


def test_two_known_words_in_one_are_said_as_both(american: Pronouncer) -> None:
    assert say(american, "scenewright").symbols.startswith("sˈin")


def test_every_phoneme_belongs_to_its_written_word(american: Pronouncer) -> None:
    line = say(american, "It costs $5, now.")
    assert len(line.symbols) == len(line.owners)
    five = "".join(s for s, o in zip(line.symbols, line.owners, strict=True) if o == 2)
    assert five == "fˈIv dˈɑləɹz"
    assert line.owners[line.symbols.index(",")] == NOBODY


def test_text_without_latin_letters_says_nothing(american: Pronouncer) -> None:
    assert say(american, "— 🎉 …").symbols == ""
    assert say(american, "你好").symbols.strip() == ""


def test_a_word_of_a_hundred_thousand_letters_takes_no_time(american: Pronouncer) -> None:
    american.is_word("load")
    start = time.perf_counter()
    say(american, "a" * 100_000)
    assert time.perf_counter() - start < 3


def test_a_damaged_dictionary_is_refused(tmp_path: Path) -> None:
    damaged = tmp_path / "lexicon_us.tsv.gz"
    damaged.write_bytes(b"\x1f\x8b\x08\x00nonsense")
    with pytest.raises(VoiceError, match="lexicon_us"):
        Lexicon(damaged, british=False)


def test_a_damaged_network_is_refused(tmp_path: Path) -> None:
    damaged = tmp_path / "grapheme_network.npz"
    damaged.write_bytes(b"PK\x03\x04nonsense")
    with pytest.raises(VoiceError, match="grapheme_network"):
        GraphemeNetwork(damaged)


def test_the_network_spells_words_it_was_trained_on(voices_dir: Path) -> None:
    network = GraphemeNetwork(voices_dir / "grapheme_network.npz")
    assert network.arpabet("planet") == ("P", "L", "AE1", "N", "AH0", "T")
    assert from_arpabet(("K", "AA1", "R"), british=True) == "kˈɑː"

"""Scripts without spaces are cut between words, not inside them."""

import pytest

from studio.compose.captions import caption_limits, make_cues, spread_words
from studio.compose.phrase_starts import phrase_starts


def cut(word: str) -> list[str]:
    places = sorted(phrase_starts(word) or ())
    return [word[a:b] for a, b in zip(places, [*places[1:], len(word)], strict=True) if a < b]


def test_thai_words_are_found() -> None:
    assert cut("ออกสู่ทะเล") == ["ออก", "สู่", "ทะเล"]


def test_japanese_particles_stay_with_their_word() -> None:
    assert cut("ロケットは夜空へ") == ["ロケットは", "夜空へ"]
    assert cut("AIで作る")[0] == "AIで"


def test_both_kinds_of_chinese_have_their_model() -> None:
    assert "实验室" in "|".join(cut("我们的实验室"))
    assert "發現" in cut("每天都有新的發現")


@pytest.mark.parametrize("word", ["hello-world", "ສະບາຍດີ", "نعم", ""])
def test_other_scripts_are_left_to_their_own_rules(word: str) -> None:
    assert phrase_starts(word) is None


def test_a_thai_caption_breaks_between_words() -> None:
    text = "เรือใบแล่นออกสู่ทะเลในยามเย็นอย่างสงบ"
    cues = make_cues(
        text, words=spread_words(text, start_s=0, end_s=4), end_s=4, limits=caption_limits(270, 480)
    )
    lines = [line for cue in cues for line in cue.lines]
    assert "".join(lines) == text
    assert len(lines) > 1
    assert not any(line.endswith("ทะ") or line.startswith("เล") for line in lines)

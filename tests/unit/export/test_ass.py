"""ASS scripts, read back by pysubs2."""

import pysubs2

from studio.compose.caption_style import caption_style
from studio.export.ass import PlacedCue, ass_text

CUES = (
    PlacedCue(
        start_ms=500, end_ms=2500, lines=("Every winter", "the bay"),
        words=(("Every", 600, 900), ("winter", 1000, 1500), ("the", 1600, 1700), ("bay", 1800, 2100)),
    ),
    PlacedCue(start_ms=3000, end_ms=4000, lines=("{\\b1}Not a tag\\N",)),
)  # fmt: skip


def read(name: str) -> pysubs2.SSAFile:
    return pysubs2.SSAFile.from_string(ass_text(CUES, style=caption_style(name), size=(1280, 720)))


def test_words_times_and_breaks_come_back() -> None:
    script = read("boxed")
    assert next((e.start, e.end, e.plaintext) for e in script) == (
        500,
        2500,
        "Every winter\nthe bay",
    )
    assert script.info["PlayResX"] == "1280"


def test_a_persons_braces_are_no_tags() -> None:
    event = read("boxed")[1]
    assert "Not a tag" in event.plaintext and "{" not in event.text and "\\" not in event.text


def test_karaoke_counts_each_word_until_the_next_one() -> None:
    event = read("karaoke")[0]
    assert event.plaintext == "Every winter\nthe bay"
    assert event.text == "{\\k10}{\\k40}Every {\\k60}winter\\N{\\k20}the {\\k70}bay"


def test_the_look_is_the_styles() -> None:
    boxed, plain = read("boxed").styles["Captions"], read("plain").styles["Captions"]
    assert (boxed.borderstyle, plain.borderstyle) == (3, 1)
    assert boxed.alignment == 2 and read("lower-third").styles["Captions"].alignment == 1
    assert (plain.primarycolor.r, plain.primarycolor.a) == (255, 0)

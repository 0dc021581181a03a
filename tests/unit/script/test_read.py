"""Scripts of every format, as files on disk would come."""

import contextlib
import time
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from studio.errors import ScriptError
from studio.script.model import LineKind, Script
from studio.script.read import read_script

SAMPLES = Path(__file__).parents[3] / "resources" / "scripts"


def read_sample(name: str) -> Script:
    return read_script((SAMPLES / name).read_bytes(), name=name)


def read(text: str, name: str = "script.txt") -> Script:
    return read_script(text.encode(), name=name)


def texts(script: Script, kind: LineKind) -> list[str]:
    return [line.text for line in script.lines if line.kind is kind]


def test_the_markdown_sample_has_four_scenes_with_a_picture_each() -> None:
    script = read_sample("coffee-promo.md")
    assert (script.format, script.language, script.title) == (
        "markdown",
        "en",
        "Morning Tide Coffee",
    )
    assert len(texts(script, LineKind.heading)) == 4
    assert len(texts(script, LineKind.visual)) == 4
    assert len(texts(script, LineKind.narration)) == 4
    assert "promo" in texts(script, LineKind.direction)[0]


def test_the_prose_sample_is_all_spoken() -> None:
    script = read_sample("water-cycle-lesson.txt")
    assert (script.format, script.language) == ("prose", "en")
    assert script.title == "Where does rain come from?"
    assert {line.kind for line in script.lines} == {LineKind.narration}
    assert len(script.lines) == 5


def test_the_fountain_sample_speaks_only_its_dialogue() -> None:
    script = read_sample("city-bikes.fountain")
    assert (script.format, script.title) == ("fountain", "City Bikes")
    assert texts(script, LineKind.narration) == [
        "Forty minutes to cross the city. By car.",
        "Twelve, by bike.",
        "And you arrive before the meeting, not after it.",
    ]
    assert texts(script, LineKind.on_screen) == ["City Bikes. Unlock the first ride free."]
    assert texts(script, LineKind.transition) == ["CUT TO:"]


def test_the_table_sample_has_a_picture_and_words_in_every_row() -> None:
    script = read_sample("launch-two-column.md")
    assert script.format == "table"
    kinds = [line.kind for line in script.lines]
    assert kinds == [LineKind.heading, LineKind.visual, LineKind.narration] * 3


def test_the_subtitle_sample_keeps_its_times() -> None:
    script = read_sample("seed-to-tree.srt")
    assert script.format == "subtitles"
    assert [(line.start_s, line.end_s) for line in script.lines] == [
        (0.0, 4.0),
        (4.0, 9.5),
        (9.5, 15.0),
    ]
    assert script.warnings == ()


@pytest.mark.parametrize("name", ["script", "script.txt", "script.text"])
@pytest.mark.parametrize(
    ("sample", "expected"),
    [
        ("coffee-promo.md", "markdown"),
        ("city-bikes.fountain", "fountain"),
        ("launch-two-column.md", "table"),
        ("seed-to-tree.srt", "subtitles"),
        ("water-cycle-lesson.txt", "prose"),
    ],
)
def test_the_format_is_found_without_the_names_help(name: str, sample: str, expected: str) -> None:
    assert read_script((SAMPLES / sample).read_bytes(), name=name).format == expected


def test_one_word_is_a_script() -> None:
    script = read("Hello")
    assert texts(script, LineKind.narration) == ["Hello"]
    assert script.title == "Hello"


@pytest.mark.parametrize(
    "text", ["...", "?!", "---\n\n***", "# \n\n#\n", "<div>\nhi\n</div>\n\n# \n"]
)
def test_a_script_without_a_word_is_refused(text: str) -> None:
    with pytest.raises(ScriptError):
        read(text, "script.md")


def test_words_that_look_like_commands_are_just_text() -> None:
    line = (
        "; rm -rf / && DROP TABLE scenes; -- -filter_complex [0:v]scale=1:1 $(reboot) `id` %s {0}"
    )
    assert texts(read(line), LineKind.narration) == [line]


def test_a_final_draft_file_is_refused_by_name() -> None:
    with pytest.raises(ScriptError, match="Final Draft"):
        read('<?xml version="1.0"?>\n<FinalDraft DocumentType="Script"></FinalDraft>', "a.fdx")


def test_an_outline_of_headings_shows_its_headings() -> None:
    script = read("# Talk\n\n## First point\n\n## Second point\n", "talk.md")
    assert texts(script, LineKind.on_screen) == ["First point", "Second point"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Das Wasser steigt in die Luft und wird zu einer Wolke über dem Meer.", "de"),
        ("L'eau monte dans l'air et devient un nuage au-dessus de la mer.", "fr"),
        ("El agua sube al aire y se convierte en una nube sobre el mar.", "es"),
        ("水从海面升起，变成云。", "zh"),
        ("水は海から空へのぼり、雲になります。", "ja"),
        ("물은 바다에서 하늘로 올라가 구름이 됩니다.", "ko"),
        ("يصعد الماء من البحر إلى السماء ويصبح غيمة.", "ar"),
        ("पानी समुद्र से आकाश में उठता है और बादल बन जाता है।", "hi"),
        ("น้ำลอยขึ้นจากทะเลและกลายเป็นเมฆ", "th"),
        ("Вода поднимается над морем и становится облаком.", "ru"),
        ("Hello there", "en"),
        ("12345", "en"),
        ("Sale!", "en"),
    ],
)
def test_the_language_is_that_of_the_words(text: str, language: str) -> None:
    assert read(text).language == language


def test_a_line_of_a_megabyte_is_refused_at_once() -> None:
    start = time.monotonic()
    with pytest.raises(ScriptError, match="longer"):
        read("word " * 200_000)
    assert time.monotonic() - start < 1.0


@settings(max_examples=150, deadline=5_000)
@given(
    data=st.one_of(
        st.binary(max_size=400),
        st.text(max_size=300).map(lambda text: text.encode("utf-8", "ignore")),
        st.text(alphabet="#|-:>*_`[]()/!@~<.=\n\t \"',;0123INTEXVisual", max_size=300).map(
            str.encode
        ),
    ),
    suffix=st.sampled_from(["txt", "md", "fountain", "srt", "vtt", "csv", "tsv", ""]),
)
@example(data=b".0", suffix="txt")  # a sentence of a full stop alone is no title
def test_any_bytes_give_a_script_or_a_sentence(data: bytes, suffix: str) -> None:
    try:
        script = read_script(data, name=f"a.{suffix}")
    except ScriptError as error:
        assert error.message.endswith(".")
        return
    assert script.title
    assert script.language
    shown = (LineKind.narration, LineKind.visual, LineKind.on_screen)
    assert any(line.text for line in script.lines if line.kind in shown)


@pytest.mark.parametrize(
    "pattern",
    [
        "(", "[", "*a", "_", "#", "[[", "/*", "`", "<", "|", "> ", "- ", "{\\", "!", "A (", "\n\n(",
        "00:00:01,000 --> 00:00:02,000\n", "INT. A - DAY\n\n", "a.", "# a\n\n", "**a", "[a](", "\"",
    ],
)  # fmt: skip
@pytest.mark.parametrize("suffix", ["md", "fountain", "srt", "csv", "txt"])
def test_no_repetition_takes_long(pattern: str, suffix: str) -> None:
    data = (pattern * (12_000 // len(pattern)) + " word").encode()
    start = time.monotonic()
    with contextlib.suppress(ScriptError):
        read_script(data, name=f"a.{suffix}")
    assert time.monotonic() - start < 3.0

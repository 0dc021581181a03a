"""Bytes to text: encodings, what is refused, what is taken out."""

import codecs

import pytest

from studio.errors import ScriptError
from studio.script.decode import MAX_CHARACTERS, decode_text

GERMAN = "Größe und Übermut: drei schöne Äpfel für Jürgen."


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (GERMAN.encode(), GERMAN),
        (codecs.BOM_UTF8 + GERMAN.encode(), GERMAN),
        (codecs.BOM_UTF16_LE + GERMAN.encode("utf-16-le"), GERMAN),
        (codecs.BOM_UTF16_BE + GERMAN.encode("utf-16-be"), GERMAN),
        (GERMAN.encode("utf-16-le"), GERMAN),
        (GERMAN.encode("utf-16-be"), GERMAN),
        (codecs.BOM_UTF32_LE + GERMAN.encode("utf-32-le"), GERMAN),
        (GERMAN.encode("latin-1"), GERMAN),
        ("“Déjà vu” — 20 €".encode("cp1252"), "“Déjà vu” — 20 €"),
        ("天气很好。".encode("utf-16"), "天气很好。"),
    ],
)
def test_every_common_encoding_gives_the_same_words(data: bytes, expected: str) -> None:
    assert decode_text(data).text == expected


def test_russian_of_the_windows_age_is_recognised() -> None:
    text = (
        "Вода поднимается над морем и становится облаком. Потом идёт дождь, и всё начинается снова."
    )
    assert decode_text(text.encode("cp1251")).text == text


def test_polish_of_the_windows_age_is_recognised() -> None:
    text = "Zażółć gęślą jaźń. Woda spływa z gór do rzek, a później wraca do morza, żeby zacząć podróż."
    assert decode_text(text.encode("cp1250")).text == text


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \n\t\r\n ", "blank"),
        (codecs.BOM_UTF8, "blank"),
        ("\u200b\u2060".encode(), "blank"),
        (b"abc\x00def", "NUL"),
        ("one\x00two".encode("utf-8-sig"), "NUL"),
        (b"%PDF-1.7 some text", "PDF"),
        (b"PK\x03\x04rest", "Word"),
        (b"{\\rtf1 hello}", "rich text"),
        (bytes(range(1, 256)) * 4, "text"),
        (codecs.BOM_UTF16_LE + b"a", "damaged"),
        (b"a" * (MAX_CHARACTERS + 1), "longer"),
        (b"a" * 5_000_000, "longer"),
    ],
)
def test_what_is_not_a_script_is_refused_with_a_sentence(data: bytes, words: str) -> None:
    with pytest.raises(ScriptError, match=words) as caught:
        decode_text(data)
    assert caught.value.message.endswith(".")
    assert caught.value.hint


def test_direction_overrides_are_taken_out_with_a_warning() -> None:
    clean = decode_text("safe \u202eevil\u202c and \u2066more\u2069.".encode())
    assert clean.text == "safe evil and more."
    assert len(clean.warnings) == 1


def test_ordinary_right_to_left_text_stays_with_its_marks() -> None:
    text = "الماء يصعد \u200fمن البحر. می\u200cروم"
    clean = decode_text(text.encode())
    assert clean.text == text
    assert clean.warnings == ()


def test_control_characters_are_taken_out_with_a_warning() -> None:
    clean = decode_text(("a long enough sentence to be text " * 3 + "\x1b[31mred\x07").encode())
    assert "\x1b" not in clean.text
    assert "\x07" not in clean.text
    assert clean.warnings == ("Control characters were taken out.",)


def test_all_line_ends_become_line_feeds() -> None:
    assert decode_text("a\r\nb\rc\u2028d\ne".encode()).text == "a\nb\nc\nd\ne"


def test_letters_are_composed() -> None:
    assert decode_text("Cafe\u0301".encode()).text == "Caf\u00e9"


def test_endless_rows_of_one_sign_are_shortened() -> None:
    assert decode_text(b"(" * 5_000 + b" word " + b"-" * 60).text == "((( word " + "-" * 60

"""Subtitles: SRT, WebVTT, and times that are broken."""

import pytest

from studio.errors import ScriptError
from studio.script.subtitles import read_subtitles


def times(text: str) -> list[tuple[float | None, float | None, str]]:
    return [(line.start_s, line.end_s, line.text) for line in read_subtitles(text).lines]


def test_webvtt_with_headers_styles_and_settings_is_read() -> None:
    text = (
        "WEBVTT - a film\n\nSTYLE\n::cue { color: red }\n\nNOTE nothing\n\nintro\n"
        "00:01.000 --> 00:03.500 align:start\n<v Anna>Hello <b>you</b> &amp; me</v>\n\n"
        "01:00:03.500 --> 01:00:05.000\nBye\n"
    )
    assert times(text) == [(1.0, 3.5, "Hello you & me"), (3603.5, 3605.0, "Bye")]


def test_tags_sounds_and_music_are_not_spoken() -> None:
    text = (
        "1\n00:00:00,000 --> 00:00:02,000\n{\\an8}<font color='#f00'>- Hi</font> [door]\n\n"
        "2\n00:00:02,000 --> 00:00:03,000\n♪ (music) ♪\n"
    )
    assert times(text) == [(0.0, 2.0, "Hi")]


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("00:00:04.5 -> 00:00:06", (4.5, 6.0)),  # a dot, a short fraction, a short arrow
        ("00:00:06,000 --> 00:00:04,000", (6.0, 8.0)),  # ends before it starts
        ("00:00:02,000 --> 00:00:06,000", (2.0, 6.0)),  # overlaps: the one before gives way
        ("xx:yy --> 00:00:06,000", (4.0, 6.0)),  # no start
        ("00:00:04,000 --> ", (4.0, 8.0)),  # no end: until the next
        ("00:00:04,000 --> 99:00:00,000", (4.0, 8.0)),  # ends in days
    ],
)
def test_broken_times_are_repaired(second: str, expected: tuple[float, float]) -> None:
    text = (
        "1\n00:00:00,000 --> 00:00:04,000\nOne.\n\n"
        f"2\n{second}\nTwo.\n\n3\n00:00:08,000 --> 00:00:10,000\nThree.\n"
    )
    found = times(text)
    assert [line[2] for line in found] == ["One.", "Two.", "Three."]
    assert found[1][:2] == expected
    assert found[2][:2] == (8.0, 10.0)


def test_repairs_are_told() -> None:
    text = "1\n00:00:06,000 --> 00:00:04,000\nOne.\n"
    assert read_subtitles(text).warnings == ("1 broken subtitle time was repaired.",)


def test_times_never_run_backwards() -> None:
    text = "".join(
        f"{n}\n00:00:{30 - n:02d},000 --> 00:00:{31 - n:02d},000\nLine {n}.\n\n"
        for n in range(1, 9)
    )
    flat = [time for start, end, _ in times(text) for time in (start or 0.0, end or 0.0)]
    assert flat == sorted(flat)


def test_a_missing_blank_line_does_not_join_cues() -> None:
    text = "1\n00:00:00,000 --> 00:00:02,000\nOne.\n2\n00:00:02,000 --> 00:00:03,000\nTwo.\n"
    assert [line[2] for line in times(text)] == ["One.", "Two."]


@pytest.mark.parametrize(
    "text", ["just words\n", "1\nxx --> yy\nWords.\n", "1\n00:00:01,000 --> 00:00:02,000\n\n"]
)
def test_a_file_without_times_or_words_is_refused(text: str) -> None:
    with pytest.raises(ScriptError) as caught:
        read_subtitles(text)
    assert "00:00:01,000" in caught.value.hint

"""Subtitles from elsewhere find the scenes that they belong to."""

from dataclasses import replace

import pytest

from studio.errors import ScriptError
from studio.storyboard.bring_captions import bring_captions
from studio.storyboard.model import Scene, Storyboard

BOARD = Storyboard(
    title="T",
    language="en",
    scenes=(
        Scene(id="a", title="A", narration="Every winter the bay goes quiet."),
        Scene(id="b", title="B", narration="Then the herring come back. So do the seals."),
        Scene(id="c", title="C", narration=""),
    ),
)


def captions(subtitles: list[str]) -> list[str]:
    return [scene.caption for scene in bring_captions(BOARD, subtitles).scenes]


def test_subtitles_are_matched_by_their_words() -> None:
    made = captions(
        ["Each winter the bay", "goes quiet.", "Then herring come back.", "So do seals."]
    )
    assert made == ["Each winter the bay\ngoes quiet.", "Then herring come back.\nSo do seals.", ""]


def test_a_subtitle_over_two_scenes_is_parted_between_them() -> None:
    assert captions(["Every winter the bay goes quiet. Then the herring come back."])[:2] == [
        "Every winter the bay goes quiet.",
        "Then the herring come back.",
    ]


def test_a_translation_is_placed_by_how_far_it_stands() -> None:
    made = captions(
        ["Cada invierno la bahía calla.", "Luego vuelven los arenques.", "Y las focas."]
    )
    assert made == [
        "Cada invierno la bahía calla.",
        "Luego vuelven los arenques.\nY las focas.",
        "",
    ]


def test_nothing_else_of_the_storyboard_changes() -> None:
    made = bring_captions(BOARD, ["Every winter"])
    assert replace(made, scenes=tuple(replace(s, caption="") for s in made.scenes)) == BOARD


def test_what_cannot_be_placed_is_told() -> None:
    with pytest.raises(ScriptError, match="no words"):
        bring_captions(BOARD, ["  "])
    silent = replace(BOARD, scenes=(replace(BOARD.scenes[2]),))
    with pytest.raises(ScriptError, match="Nothing is spoken"):
        bring_captions(silent, ["Hello"])

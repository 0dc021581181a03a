"""What a change of the look makes necessary again is told before it is rendered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from studio.plan.estimate import Remade, movie_length_s, remade, render_time_s
from studio.storyboard.model import Scene, Storyboard

BOARD = Storyboard(
    title="Test",
    language="en",
    scenes=(
        Scene(id="a", title="A", narration="One dog runs over a hill.", prompt="a dog"),
        Scene(id="b", title="B", narration="Two dogs.", voice="emma", picture="own.png"),
        Scene(id="c", title="C", prompt="a hill"),
    ),
)


@pytest.mark.parametrize(
    ("change", "drawn", "spoken", "encoded", "is_mixed"),
    [
        ({}, 0, 0, 0, False),
        ({"title": "Other"}, 0, 0, 0, False),
        ({"style": "neon"}, 2, 0, 3, True),  # the picture of one's own is not drawn
        ({"format": "9:16"}, 2, 0, 3, True),
        ({"captions": "karaoke"}, 0, 0, 3, True),
        ({"logo": "logo.png"}, 2, 0, 3, True),  # it stands on signs in the pictures
        ({"color_match": "first"}, 0, 0, 3, True),
        ({"end_card": "Call us"}, 0, 0, 2, True),
        ({"use": "commercial"}, 0, 0, 0, False),
        ({"caption_files": "srt"}, 0, 0, 0, False),
        ({"label_place": "top right", "label_language": "de"}, 0, 0, 0, False),  # of no label
        ({"label": "auto"}, 0, 0, 3, True),
        ({"notice": "file"}, 0, 0, 0, False),
        ({"notice": "file card"}, 0, 0, 2, True),
        ({"notice": "card", "label_language": "de"}, 0, 0, 2, True),
        ({"music": "calm"}, 0, 0, 0, True),
        ({"voice": "heart"}, 0, 1, 1, True),  # one has its own voice, one has no words
        ({"voice": "none"}, 0, 0, 3, True),  # every length is another one
    ],
)
def test_what_is_made_again(
    change: dict[str, str], drawn: int, spoken: int, encoded: int, is_mixed: bool
) -> None:
    again = remade(BOARD, replace(BOARD, **change), {})  # type: ignore[arg-type]
    assert (again.drawn, again.spoken, again.encoded, again.is_mixed) == (
        drawn, spoken, encoded, is_mixed,
    )  # fmt: skip


def test_it_costs_more_the_more_is_made_and_never_more_than_everything() -> None:
    measured = {"standard": 3.0}

    def seconds(**change: str) -> float:
        return remade(BOARD, replace(BOARD, **change), measured).seconds  # type: ignore[arg-type]

    whole = render_time_s(BOARD, measured)
    assert whole == pytest.approx(3.0 * movie_length_s(BOARD))
    assert 0 == seconds() < seconds(music="calm") < seconds(voice="heart") < seconds(style="neon")
    assert seconds(style="neon", voice="heart") < whole


def test_an_empty_storyboard_costs_nothing() -> None:
    empty = replace(BOARD, scenes=())
    again = remade(empty, replace(empty, style="neon"), {})
    assert (again.drawn, again.encoded) == (0, 0)
    assert isinstance(again, Remade)

"""Scene titles."""

import pytest

from studio.storyboard.title import scene_title


@pytest.mark.parametrize(
    ("sentences", "title"),
    [
        (("The sun warms the sea.", "We call this evaporation."), "Evaporation"),
        (("This is condensation.",), "Condensation"),
        (("It is a tree.", "The old oak stands alone."), "The old oak stands alone"),
        (("Where does rain come from?",), "Where does rain come from"),
        (("Hello",), "Hello"),
        (("水从海面升起，变成云。",), "水从海面升起"),
        ((), "Scene"),
        (("...",), "Scene"),
    ],
)
def test_a_title_is_the_most_telling_clause(sentences: tuple[str, ...], title: str) -> None:
    assert scene_title(heading="", part=0, sentences=sentences, visual="") == title


def test_a_heading_is_the_title_and_parts_are_numbered() -> None:
    assert scene_title(heading="The idea", part=0, sentences=("X.",), visual="y") == "The idea"
    assert scene_title(heading="The idea", part=1, sentences=("X.",), visual="y") == "The idea (2)"
    assert scene_title(heading="EXT. CITY STREET - DAY", part=0, sentences=(), visual="") == (
        "City street"
    )


def test_titles_stay_short() -> None:
    for text in ("word " * 50, "x" * 500):
        title = scene_title(heading=text, part=0, sentences=(), visual="")
        assert 0 < len(title) <= 48

"""Storyboards as JSON: what goes out comes back, and nothing else gets in."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.errors import ProjectError
from studio.storyboard.model import Scene, Storyboard
from studio.storyboard.serial import storyboard_from_json, storyboard_to_json

BOARD = Storyboard(
    title="Regen «rain» 雨",
    language="de",
    scenes=(
        Scene(id="a", title="One", narration="Hallo\nWelt", prompt="a car", duration_s=4.5, seed=3),
        Scene(id="b", title="Two", prompt_is_written=True, transition="cut", seed=2**63 - 1),
        Scene(
            id="c", title="3", speed=0.9, line_take=2, pause_s=1.5, recording="/a.wav", effect="hit"
        ),
    ),
    format="9:16",
    speed=1.25,
    pronunciations=(("Nguyen", "win"), ("Nike", "/ˈnaɪki/")),
    effects="auto",
    loudness_lufs=-23.0,
)


def test_a_storyboard_of_an_earlier_version_is_spoken_as_before() -> None:
    found = json.loads(storyboard_to_json(BOARD))
    for name in ("speed", "pronunciations", "effects", "loudness_lufs"):
        del found[name]
    for name in ("speed", "line_take", "pause_s", "recording", "effect", "model", "quality"):
        del found["scenes"][2][name]
    board = storyboard_from_json(json.dumps(found))
    assert (board.speed, board.pronunciations, board.effects) == (1.0, (), "none")
    assert board.loudness_lufs == -14.0
    assert board.scenes[2] == Scene(id="c", title="3")


def test_a_storyboard_comes_back_as_it_went() -> None:
    assert storyboard_from_json(storyboard_to_json(BOARD)) == BOARD
    empty = Storyboard(title="", language="en", scenes=())
    assert storyboard_from_json(storyboard_to_json(empty)) == empty


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("title",), 5),
        (("language",), ""),
        (("format",), "4:3"),
        (("watermark",), "1A2B3C4D5"),
        (("scenes",), {}),
        (("scenes", 0), "scene"),
        (("scenes", 0, "seed"), -1),
        (("scenes", 0, "seed"), 1.5),
        (("scenes", 0, "seed"), True),
        (("scenes", 0, "seed"), 2**63),
        (("scenes", 0, "duration_s"), 0),
        (("scenes", 0, "duration_s"), 1e9),
        (("scenes", 0, "duration_s"), float("nan")),
        (("scenes", 0, "duration_s"), "4"),
        (("scenes", 0, "prompt_is_written"), 1),
        (("scenes", 0, "transition"), "explode"),
        (("scenes", 0, "transition"), []),
        (("scenes", 0, "narration"), "a\x00b"),
        (("scenes", 0, "narration"), "\ud800"),
        (("scenes", 0, "narration"), "x" * 200_001),
        (("scenes", 0, "id"), "b"),
        (("scenes", 0, "id"), None),
        (("scenes", 0, "colour"), "red"),
        (("extra",), 1),
        (("speed",), None),
        (("speed",), 9),
        (("loudness_lufs",), 0),
        (("pronunciations",), [["a"]]),
        (("pronunciations",), [["a", ""]]),
        (("pronunciations",), {"a": "b"}),
        (("scenes", 0, "speed"), float("nan")),
        (("scenes", 0, "speed"), True),
        (("scenes", 0, "pause_s"), -1),
        (("scenes", 0, "pause_s"), 1e6),
        (("scenes", 0, "line_take"), 1.5),
        (("scenes", 0, "palette"), ["#112233"]),
        (("scenes", 0, "palette"), "#112233 #445566"),
        (("scenes", 0, "palette"), None),
        (("scenes", 0, "quality"), "superb"),
        (("scenes", 0, "model"), ""),
        (("scenes", 0, "model"), 3),
        (("model",), None),
        (("quality",), None),
    ],
)
def test_an_impossible_value_is_refused(path: tuple[str | int, ...], value: object) -> None:
    found = json.loads(storyboard_to_json(BOARD))
    place = found
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    with pytest.raises(ProjectError) as caught:
        storyboard_from_json(json.dumps(found))
    assert caught.value.hint


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "[" * 100_000, '{"scenes": NaN}', "{}"])
def test_what_is_not_a_storyboard_is_refused(text: str) -> None:
    with pytest.raises(ProjectError):
        storyboard_from_json(text)


def test_a_missing_field_without_a_default_is_refused() -> None:
    found = json.loads(storyboard_to_json(BOARD))
    del found["scenes"][1]["title"]
    with pytest.raises(ProjectError, match="scene 2"):
        storyboard_from_json(json.dumps(found))


_TEXT = st.text(max_size=30).filter(lambda text: "\x00" not in text)


@given(title=_TEXT, narration=_TEXT, seed=st.integers(0, 2**63 - 1), length=st.floats(0.1, 3600))
def test_any_text_and_number_survives(title: str, narration: str, seed: int, length: float) -> None:
    scene = Scene(id="x", title=title, narration=narration, seed=seed, duration_s=length)
    board = replace(BOARD, title=title, scenes=(scene,))
    assert storyboard_from_json(storyboard_to_json(board)) == board

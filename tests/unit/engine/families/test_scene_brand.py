"""A brand's colours and logo in a scene: words rule, heroes stand out, nature is left alone."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.engine.families.scene_brand import SIGNED, stated_colors, with_logo, with_palette
from studio.engine.scenery.graph import SceneGraph, Stage, Subject
from studio.engine.scenery.layout import arrange
from studio.engine.scenery.lettering import LOGO
from studio.engine.scenery.logo import Logo, read_logo
from studio.engine.scenery.palette import NAMED, distance, rgb
from studio.engine.scenery.scene_frames import SceneFrames
from studio.engine.scenery.serial import graph_from_json, graph_to_json
from studio.errors import ModelError

BRAND = "1f4e79,f2a900"


def scene(setting: str, *subjects: Subject, **stage: object) -> SceneGraph:
    return SceneGraph(stage=Stage(setting=setting, **stage), subjects=subjects, seed=2)  # pyright: ignore[reportArgumentType]


def test_what_the_words_leave_open_takes_the_brands_colours_in_order() -> None:
    made = with_palette(
        scene("office", Subject(kind="laptop"), Subject(kind="lamp"), Subject(kind="clock")), BRAND,
        "a laptop, a lamp and a clock",
    )  # fmt: skip
    assert [s.tint for s in made.subjects] == ["1f4e79", "f2a900", "1f4e79"]
    assert made.stage.tint == "f2a900"


def test_a_red_car_stays_red_unless_the_brand_has_a_red_of_its_own() -> None:
    car = scene("street", Subject(kind="car", color="red"))
    assert with_palette(car, BRAND, "a crimson car").subjects == car.subjects
    assert with_palette(car, "e63946,1d3557", "a red car").subjects[0].tint == "e63946"


def test_trees_and_check_marks_keep_their_own_colours() -> None:
    made = with_palette(
        scene("park", Subject(kind="tree", color="green"), Subject(kind="check mark")),
        BRAND,
        "tree",
    )
    assert [s.tint for s in made.subjects] == ["", ""]


def test_a_backdrop_that_is_asked_for_stays() -> None:
    asked = scene("studio", Subject(kind="phone"), backdrop="teal")
    assert with_palette(asked, BRAND, "a phone on a teal background").stage.tint == ""
    assert with_palette(asked, BRAND, "a phone").stage.tint == "f2a900"


@settings(max_examples=60, deadline=None)
@given(
    colors=st.lists(
        st.from_regex(r"[0-9a-f]{6}", fullmatch=True), min_size=2, max_size=5, unique=True
    )
)
def test_a_hero_stands_out_from_any_brands_backdrop(colors: list[str]) -> None:
    made = with_palette(scene("studio", Subject(kind="phone")), ",".join(colors), "a phone")
    assert distance(rgb(made.stage.tint), rgb(made.subjects[0].tint)) > 100


def test_without_a_palette_nothing_changes() -> None:
    graph = scene("office", Subject(kind="laptop"))
    assert with_palette(graph, "", "a laptop") is graph


def test_colours_are_found_by_other_names() -> None:
    assert stated_colors("A Navy van, golden light, gray walls") == {"blue", "yellow", "grey"}


def test_the_brands_very_colour_is_in_the_picture() -> None:
    made = with_palette(scene("studio", Subject(kind="suitcase")), "0b6e4f,f4f1de", "a suitcase")
    frames = SceneFrames(
        arrange(made, aspect=16 / 9), width_px=320, height_px=180, fps=24, frames=48
    )
    near = np.abs(frames.frame(40).astype(int) - np.array(rgb("0b6e4f"))).max(2) < 12
    assert near.mean() > 0.01
    assert np.abs(np.array(NAMED["green"]) - np.array(rgb("0b6e4f"))).max() > 12


def test_a_tint_survives_json_and_damage_is_said() -> None:
    made = with_palette(scene("studio", Subject(kind="phone")), BRAND, "a phone")
    assert graph_from_json(graph_to_json(made)) == made
    with pytest.raises(ModelError, match="damaged"):
        graph_from_json(graph_to_json(made).replace("1f4e79", "url(x)"))


def _logo(color: tuple[int, int, int]) -> Logo:
    picture = np.zeros((40, 90, 4), np.uint8)
    picture[4:-4, 4:-4] = (*color[::-1], 255)
    return read_logo(cv2.imencode(".png", picture)[1].tobytes())


@pytest.mark.parametrize("kind", sorted(SIGNED))
@pytest.mark.parametrize("facing", ["right", "left"])
def test_the_logo_is_seen_on_all_that_carries_one(kind: str, facing: str) -> None:
    setting = "road" if kind == "truck" else "studio"
    graph = arrange(
        with_logo(scene(setting, Subject(kind=kind, facing=facing, x=0.5, y=0.6), camera="static")),
        aspect=16 / 9,
    )
    assert graph.subjects[0].text == LOGO
    pictures = [
        SceneFrames(graph, width_px=480, height_px=270, fps=24, frames=48, logo=logo).frame(40)
        for logo in (None, _logo((255, 0, 255)))
    ]
    pink = np.abs(pictures[1].astype(int) - np.array((255, 0, 255))).max(2) < 90
    assert pink.sum() > 60
    assert not np.array_equal(pictures[0], pictures[1])


def test_words_stay_where_words_are_and_one_logo_is_enough() -> None:
    made = with_logo(
        scene(
            "shop",
            Subject(kind="package", text="Tea"),
            Subject(kind="shirt"),
            Subject(kind="bottle"),
        )
    )
    assert [s.text for s in made.subjects] == ["Tea", LOGO, ""]


def test_a_logo_that_is_no_picture_is_refused() -> None:
    with pytest.raises(ModelError, match="logo"):
        read_logo(b"<svg/>")

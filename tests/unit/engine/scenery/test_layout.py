from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.engine.scenery import catalogue
from studio.engine.scenery.frame import caption_part, ground_part, surface_part
from studio.engine.scenery.graph import SceneGraph, Stage, Subject
from studio.engine.scenery.layout import arrange, box_of

ASPECTS = (16 / 9, 1.0, 9 / 16)

subjects = st.builds(
    Subject,
    kind=st.sampled_from(sorted(catalogue.SUBJECTS)),
    motion=st.sampled_from(catalogue.MOTIONS),
    x=st.floats(-0.2, 1.2),
    y=st.floats(0.1, 1.0),
    size=st.floats(0.4, 2.0),
)
graphs = st.builds(
    SceneGraph,
    stage=st.builds(
        Stage,
        setting=st.sampled_from(catalogue.SETTING_NAMES),
        camera=st.sampled_from(catalogue.CAMERAS),
    ),
    subjects=st.lists(subjects, min_size=1, max_size=3).map(tuple),
)


@settings(max_examples=150, deadline=None)
@given(graph=graphs, aspect=st.sampled_from(ASPECTS))
def test_everything_is_inside_the_frame_and_apart(graph: SceneGraph, aspect: float) -> None:
    arranged = arrange(graph, aspect=aspect)
    boxes = [box_of(subject, aspect=aspect) for subject in arranged.subjects]
    for box in boxes:
        assert box.left >= -1e-3
        assert box.right <= 1 + 1e-3
        assert box.top >= -1e-3
        assert box.bottom <= 1 + 1e-3
    for index, box in enumerate(boxes):
        for other in boxes[index + 1 :]:
            assert box.overlap(other) < 0.07


@settings(max_examples=80, deadline=None)
@given(graph=graphs, aspect=st.sampled_from(ASPECTS))
def test_the_hero_stays_is_seen_and_is_above_the_captions(graph: SceneGraph, aspect: float) -> None:
    arranged = arrange(graph, aspect=aspect)
    assert [s.kind for s in arranged.subjects] == [s.kind for s in graph.subjects]
    assert [s.motion for s in arranged.subjects] == [s.motion for s in graph.subjects]
    hero = box_of(arranged.subjects[0], aspect=aspect)
    if not (graph.stage.setting == "soil" and graph.subjects[0].kind == "seed"):
        assert (hero.top + hero.bottom) / 2 <= caption_part(aspect=aspect) + 0.03
    assert hero.area > 0.002


@settings(max_examples=60, deadline=None)
@given(graph=graphs, aspect=st.sampled_from(ASPECTS))
def test_left_and_right_keep_their_order_where_things_stand_side_by_side(
    graph: SceneGraph, aspect: float
) -> None:
    arranged = arrange(graph, aspect=aspect)
    pairs = list(zip(graph.subjects, arranged.subjects, strict=True))
    for before, after in pairs:
        for other_before, other_after in pairs:
            shared = min(after.y, other_after.y) - max(
                box_of(after, aspect=aspect).top, box_of(other_after, aspect=aspect).top
            )
            if shared > 0.1 and before.x < other_before.x - 1e-6:
                assert after.x < other_after.x + 1e-6


def _one(setting: str, kind: str, *, aspect: float = 16 / 9, y: float = 0.6) -> Subject:
    graph = SceneGraph(stage=Stage(setting=setting), subjects=(Subject(kind=kind, y=y),))
    return arrange(graph, aspect=aspect).subjects[0]


@pytest.mark.parametrize("aspect", ASPECTS)
def test_a_cup_stands_on_the_desk(aspect: float) -> None:
    surface = surface_part(catalogue.SETTING["office"], aspect=aspect)
    assert _one("office", "coffee cup", aspect=aspect).y == pytest.approx(surface, abs=1e-3)


@pytest.mark.parametrize("aspect", ASPECTS)
def test_a_house_does_not_hover(aspect: float) -> None:
    ground = ground_part(catalogue.SETTING["mountains"], aspect=aspect)
    assert _one("mountains", "house", aspect=aspect, y=0.3).y == pytest.approx(ground, abs=0.05)


def test_an_airplane_flies_and_a_seed_lies_in_the_earth() -> None:
    assert _one("city", "airplane", y=0.9).y < 0.8
    assert _one("soil", "seed", y=0.4).y > catalogue.SETTING["soil"].ground_y + 0.05
    assert _one("soil", "sprout", y=0.9).y == pytest.approx(0.464, abs=1e-3)


def test_a_boat_swims_below_the_horizon() -> None:
    for setting in ("ocean", "beach", "river", "harbour"):
        assert 0.6 < _one(setting, "sailboat", y=0.7).y < 0.9


def test_a_lone_hero_of_a_tall_frame_is_in_its_middle_and_larger() -> None:
    wide = SceneGraph(stage=Stage(setting="studio"), subjects=(Subject(kind="heart", x=0.3),))
    tall = arrange(wide, aspect=9 / 16).subjects[0]
    assert abs(tall.x - 0.5) < 0.05
    assert tall.size > 1.1


def test_the_same_scene_is_arranged_alike() -> None:
    graph = SceneGraph(
        stage=Stage(setting="farm"),
        subjects=(
            Subject(kind="cow", x=0.5),
            Subject(kind="tree", x=0.5),
            Subject(kind="bee", x=0.5),
        ),
    )
    assert arrange(graph, aspect=1.0) == arrange(graph, aspect=1.0)

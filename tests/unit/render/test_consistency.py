"""Consistency through the real model: a boat that stays the same boat, and one that does not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from studio.engine.scenery.graph import SceneGraph, Stage, Subject
from studio.engine.scenery.scene_frames import SceneFrames
from studio.errors import Cancelled
from studio.paths import Paths
from studio.plan.preview import preview_request
from studio.quality.looks import ALIKE
from studio.render.consistency import (
    Comparison,
    compare,
    looks_of,
    mean_likeness,
    pairs_of,
    prepare_looks,
)
from studio.render.events import Event, LooksReady
from studio.render.seat import Seat
from studio.render.sources import model_store
from studio.storyboard.model import Scene, Storyboard
from studio.task import CancelToken

BOARD = Storyboard(
    title="Teacher",
    language="en",
    scenes=(
        Scene(id="a", title="A", prompt="a teacher in a classroom", seed=1),
        Scene(id="b", title="B", prompt="the teacher in a library at night", seed=108),
        Scene(id="c", title="C", prompt="a mountain in the snow", seed=6),
        Scene(id="d", title="D", prompt="the teacher in a green coat in the street", seed=7),
    ),
)


@pytest.fixture(scope="module")
def seat(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seat]:
    paths = Paths.choose(tmp_path_factory.mktemp("base"))
    made = Seat(paths, model_store(paths))
    yield made
    made.close()


def measured(board: Storyboard, seat: Seat) -> tuple[Comparison, ...]:
    model = seat.store.find("starter").manifest
    looks = {
        scene.id: looks_of(preview_request(scene, board, model), seat=seat, cancel=CancelToken())
        for scene in board.scenes
    }
    return compare(pairs_of(board), looks)


def test_who_comes_back_is_compared_unless_the_words_give_them_other_looks() -> None:
    assert [(pair.scene_id, pair.noun, pair.with_ids) for pair in pairs_of(BOARD)] == [
        ("b", "teacher", ("a",))
    ]


def test_a_teacher_drawn_with_continuity_looks_alike_and_without_it_not(seat: Seat) -> None:
    (kept,) = measured(BOARD, seat)
    (free,) = measured(replace(BOARD, is_continuous=False), seat)
    assert not kept.is_whole
    assert kept.likeness >= ALIKE and kept.is_alike
    assert free.likeness < ALIKE and not free.is_alike
    assert mean_likeness((kept, free)) == pytest.approx((kept.likeness + free.likeness) / 2)
    assert mean_likeness(()) is None


def test_a_job_says_what_it_found_and_a_cancelled_one_nothing(seat: Seat) -> None:
    request = preview_request(BOARD.scenes[0], BOARD, seat.store.find("starter").manifest)
    told: list[Event] = []
    work = prepare_looks("a", request, seat=seat, job_id="j")
    work(told.append, CancelToken())
    (event,) = told
    assert isinstance(event, LooksReady) and (event.scene_id, event.key) == ("a", request.key())
    assert event.looks[0].subject is None and event.looks[1].subject is not None
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        work(told.append, token)


def test_a_subject_apart_covers_its_place_and_night_does_not_darken_it() -> None:
    boat, gull = Subject(kind="sailboat", x=0.4, size=1.2), Subject(kind="birds", x=0.7, y=0.3)
    graph = SceneGraph(stage=Stage(setting="ocean"), subjects=(boat, gull), seed=3)
    night = replace(graph, stage=replace(graph.stage, light="night"))
    found = [
        SceneFrames(one, width_px=320, height_px=180, fps=12, frames=24).apart(0)
        for one in (graph, night)
    ]
    for subject, picture, mask in found[0]:
        assert mask.any(), subject.kind
        assert picture.shape == (180, 320, 3)
    covered = np.sum([mask for _, _, mask in found[0]], axis=0)
    assert covered.max() == 1  # nobody shares a pixel
    for (_, by_day, mask), (_, by_night, _) in zip(*found, strict=True):
        assert np.array_equal(by_day[mask], by_night[mask])

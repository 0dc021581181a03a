"""The picture of another model for a card: the movie's own request, whatever the scene's length."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from studio.compose.timeline import TimelineScene
from studio.engine.models.install import install_package
from studio.paths import Paths
from studio.plan.model import RenderSettings
from studio.render.calibration import Calibration, Observation, save_calibration
from studio.render.events import Event, PreviewReady
from studio.render.prepare import plan_of
from studio.render.proof import Proof, movie_request, prepare_proof
from studio.render.report import Tally
from studio.render.seat import Seat
from studio.render.shown import Shows
from studio.render.sources import model_store
from studio.render.stills import still_key
from studio.render.targets import target_for
from studio.render.workload import SceneWork, Workload
from studio.storyboard.model import Scene, Storyboard
from studio.task import CancelToken

TINY = Path(__file__).parents[2] / "data" / "pipelines" / "tiny-sd"
BOARD = Storyboard(
    title="Rain", language="en", voice="none", quality="draft",
    scenes=(
        Scene(id="a", title="Rain", narration="It rains.", prompt="rain", seed=1, model="tiny-sd"),
        Scene(id="b", title="Sun", narration="The sun.", prompt="the sun", seed=2),
    ),
)  # fmt: skip


@pytest.fixture
def seat(paths: Paths) -> Iterator[Seat]:
    install_package(TINY, paths.data_dir / "models")
    made = Seat(paths, model_store(paths))
    yield made
    made.close()


def run(wanted: Proof, seat: Seat) -> tuple[list[Event], bool | None]:
    """What a job tells, and whether its picture was drawn ahead."""
    events: list[Event] = []
    report = prepare_proof(wanted, seat=seat, job_id="x")(events.append, CancelToken())
    return events, report.get("is_ahead")


def shows_of(board: Storyboard, seat: Seat) -> Shows:
    """What shows the scenes in a render of the storyboard."""
    settings = RenderSettings()
    plan = plan_of(board, settings, target_for(board, settings)[0], seat.store)
    return Shows(
        plan, engine=seat.engine, cache=seat.cache, setter=lambda: None, tally=Tally(),  # pyright: ignore[reportArgumentType]
        warn=lambda _: None, cancel=CancelToken(),
    )  # fmt: skip


def timed(frames: int) -> TimelineScene:
    return TimelineScene(
        start_frame=0, frames=frames, transition="cut", transition_frames=0, tail_frames=0,
        speech_start_s=0.0, cues=(),
    )  # fmt: skip


def test_the_movie_s_picture_is_found_whatever_its_length(seat: Seat) -> None:
    wanted = Proof(scene=BOARD.scenes[0], board=BOARD)
    assert run(wanted, seat) == ([], None)
    shown = shows_of(BOARD, seat).of(0, timed(31))
    events, is_ahead = run(wanted, seat)
    (told,) = events
    assert isinstance(told, PreviewReady) and told.scene_id == "a" and is_ahead is False
    (picture,) = told.frames
    movie = shown.open().frame(12)
    assert abs(float(picture.mean()) - float(np.asarray(movie).mean())) < 4
    another = replace(wanted, scene=replace(wanted.scene, seed=9))
    assert run(another, seat) == ([], None)


def test_the_request_is_the_movie_s_but_for_the_length(seat: Seat) -> None:
    wanted = Proof(scene=BOARD.scenes[0], board=BOARD)
    settings = RenderSettings()
    plan = plan_of(BOARD, settings, target_for(BOARD, settings)[0], seat.store)
    own = movie_request(wanted, seat)
    of_movie = plan.clip_request(plan.scenes[0], frames=77)
    assert own != of_movie and still_key(own) == still_key(of_movie)
    assert own.guide is not None
    high = replace(wanted, board=replace(BOARD, quality="high"))
    assert still_key(movie_request(high, seat)) != still_key(of_movie)


def test_it_is_drawn_ahead_only_where_the_machine_is_known_to_be_quick(seat: Seat) -> None:
    wanted = Proof(scene=BOARD.scenes[0], board=BOARD, may_draw=True)
    assert run(wanted, seat) == ([], None)  # never rendered here
    work = Workload(
        quality="draft", model="tiny-sd", has_sound=False,
        scenes=(SceneWork(frames=100, evaluations=1.0),),
    )  # fmt: skip
    for seconds, is_drawn in ((900.0, False), (0.2, True)):
        seen = Observation(
            work=work, seconds={"sample": seconds, "draw": 1.0}, passed_s=0.0, processor="CPU"
        )
        save_calibration(Calibration(observations=(seen,)), seat.paths.data_dir)
        events, is_ahead = run(wanted, seat)
        assert bool(events) is is_drawn and is_ahead is (True if is_drawn else None)
    kept, is_ahead = run(replace(wanted, may_draw=False), seat)
    assert kept and is_ahead is True
    shows_of(BOARD, seat).of(0, timed(31))
    assert run(wanted, seat)[1] is False  # the movie's own counts more


def test_what_is_wrong_with_the_movie_is_not_said_of_the_picture(seat: Seat) -> None:
    lost = replace(BOARD, music="/nowhere/song.mp3")
    assert run(Proof(scene=lost.scenes[0], board=lost), seat) == ([], None)

"""The queue on disk: what was asked for comes back, also from files of earlier versions."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from studio.plan.model import RenderSettings
from studio.render.explain import Reason
from studio.render.queue_file import QueuedRender, earlier_movie, load_queue, save_queue
from studio.storyboard.model import Scene, Storyboard

BOARD = Storyboard(title="Film", language="en", scenes=(Scene(id="a", title="One", prompt="sun"),))
WHY = Reason(
    scene_id="a", number=1, kind="segment", part=2, fields=("captions",),
    why="Changed: the captions.", because="changed",
)  # fmt: skip
RENDER = QueuedRender(
    id="r", storyboard=BOARD, output="/a/film.mp4", state="done", reasons=(WHY,),
    settings=RenderSettings(preset="gif", poster=True, palette=("#112233", "#445566")),
    earlier="/a/old.mp4",
)  # fmt: skip


def test_a_render_comes_back_with_all_that_was_asked_for(tmp_path: Path) -> None:
    save_queue((RENDER,), tmp_path / "queue.json")
    assert load_queue(tmp_path / "queue.json") == (RENDER,)


def test_a_queue_of_an_earlier_version_opens_and_a_damaged_row_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "queue.json"
    save_queue((RENDER, replace(RENDER, id="s")), path)
    found = json.loads(path.read_text())
    for name in ("settings", "earlier", "reasons"):
        del found["renders"][0][name]
    found["renders"][1]["settings"] = {"quality": 7}
    path.write_text(json.dumps(found))
    (kept,) = load_queue(path)
    assert kept.id == "r"
    assert kept.settings == RenderSettings()
    assert kept.reasons == ()


def test_reasons_of_an_earlier_version_are_the_sentences_that_they_were(tmp_path: Path) -> None:
    path = tmp_path / "queue.json"
    save_queue((RENDER,), path)
    found = json.loads(path.read_text())
    found["renders"][0]["reasons"] = ["Scene 1, clip: It is new in this movie."]
    path.write_text(json.dumps(found))
    (kept,) = load_queue(path)
    (reason,) = kept.reasons
    assert reason.why == "Scene 1, clip: It is new in this movie."
    assert reason.because == ""


def test_a_movie_is_compared_with_the_last_one_of_its_project_and_place() -> None:
    plain = replace(RENDER, settings=RenderSettings(), output="/a/film.mp4")
    edited = replace(BOARD, scenes=(replace(BOARD.scenes[0], prompt="rain"),))
    renders = (replace(plain, output="/a/old.mp4"), plain, RENDER, replace(plain, state="failed"))
    assert earlier_movie(renders, edited, RenderSettings()) == "/a/film.mp4"
    assert earlier_movie(renders, edited, RenderSettings(preset="youtube")) == ""
    other = replace(BOARD, scenes=(replace(BOARD.scenes[0], id="z"),))
    assert earlier_movie(renders, other, RenderSettings()) == ""

"""Cards: a hovered one plays its clip; a scene's own colours are seen on its card alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage

from studio.engine.models.install import install_package
from studio.render.calibration import Calibration, Observation, save_calibration
from studio.render.workload import SceneWork, Workload
from studio.storyboard.model import Scene
from tests.ui.conftest import BOARD, Driver

CLIP_MS = 60_000


def card(driver: Driver, row: int) -> QImage:
    """The picture on a card, as a person sees it."""
    board = driver.project.board
    board.viewport().repaint()
    return board.viewport().grab(board.visualRect(board.model().index(row, 0))).toImage()


def come_to_rest(driver: Driver) -> None:
    """Every card has its picture, and the line that shows drawing is gone."""
    driver.wait_for_previews()
    previews, scenes = driver.project.previews, driver.board.scenes
    driver.qtbot.waitUntil(lambda: not any(previews.is_drawing(s.id) for s in scenes), timeout=5000)


def test_a_hovered_card_plays_its_clip_and_stands_still_again(driver: Driver) -> None:
    driver.open(replace(BOARD, scenes=BOARD.scenes[:2]))
    come_to_rest(driver)
    board = driver.project.board
    still, other = card(driver, 0), card(driver, 1)
    inside = board.visualRect(board.model().index(0, 0)).center()
    driver.qtbot.mouseMove(board.viewport(), inside)
    seen: list[QImage] = []

    def has_moved() -> bool:
        picture = card(driver, 0)
        if picture not in seen:
            seen.append(picture)
        return len(seen) >= 4

    driver.qtbot.waitUntil(has_moved, timeout=CLIP_MS)
    assert card(driver, 1) == other  # nothing else moves
    driver.qtbot.mouseMove(driver.project.inspector, QPoint(5, 5))
    driver.qtbot.waitUntil(lambda: card(driver, 0) == still, timeout=5000)


def test_a_hovered_card_stands_still_where_motion_is_reduced(driver: Driver) -> None:
    preferences = driver.window.session.preferences
    preferences.change(replace(preferences.settings, reduced_motion=True))
    driver.open(replace(BOARD, scenes=BOARD.scenes[:1]))
    come_to_rest(driver)
    board, scene = driver.project.board, driver.board.scenes[0]
    still = card(driver, 0)
    driver.qtbot.mouseMove(board.viewport(), board.visualRect(board.model().index(0, 0)).center())
    driver.qtbot.wait(600)  # beyond the time after which a clip is asked for
    assert not driver.project.previews.is_drawing(scene.id)
    assert card(driver, 0) == still


def test_a_scene_takes_the_colours_of_a_reference_picture(driver: Driver) -> None:
    driver.open()
    driver.wait_for_previews()
    picture = driver.folder / "reference.png"
    made = Image.new("RGB", (120, 90), (11, 110, 79))
    made.paste((250, 159, 66), (0, 0, 120, 40))
    made.save(picture)
    before = [driver.project.previews.still(scene) for scene in driver.board.scenes]
    driver.project.selection.select("b")
    colors = driver.project.inspector._picture.colors  # pyright: ignore[reportPrivateUsage]
    colors.use_picture(picture)
    palette = [QColor(color) for color in driver.board.scenes[1].palette]
    assert any(color.green() > color.red() + 50 for color in palette)
    assert any(color.red() > color.blue() + 100 for color in palette)
    assert colors.swatches.isVisible()
    driver.wait_for_previews()
    after = [driver.project.previews.still(scene) for scene in driver.board.scenes]
    assert [old is new for old, new in zip(before, after, strict=True)] == [True, False, True]
    assert driver.on_disk() == driver.board
    driver.window.commands["undo"].trigger()
    assert driver.board == BOARD
    assert colors.choice.currentData() == ""


def test_a_reference_that_is_no_picture_is_told_and_changes_nothing(driver: Driver) -> None:
    driver.open()
    broken = Path(driver.folder) / "broken.png"
    broken.write_bytes(b"no picture")
    colors = driver.project.inspector._picture.colors  # pyright: ignore[reportPrivateUsage]
    colors.use_picture(broken)
    assert "broken.png" in driver.window.messages.text
    assert driver.board == BOARD


TINY = Path(__file__).parents[1] / "data" / "pipelines" / "tiny-sd"


def tip(driver: Driver, row: int) -> str:
    """What a card says when the mouse rests on it."""
    model = driver.project.board.model()
    return model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) or ""


def measured(driver: Driver, *, seconds: float) -> None:
    """This machine has rendered with the tiny model, and knows how long that took."""
    work = Workload(
        quality="standard", model="tiny-sd", has_sound=False,
        scenes=(SceneWork(frames=100, evaluations=1.0),),
    )  # fmt: skip
    seen = Observation(
        work=work, seconds={"sample": seconds, "draw": 1.0}, passed_s=0.0, processor="CPU"
    )
    save_calibration(Calibration(observations=(seen,)), driver.window.session.paths.data_dir)


def open_painted(driver: Driver) -> Scene:
    """A project whose first scene is drawn by a model of pixels; that scene."""
    install_package(TINY, driver.window.session.paths.data_dir / "models")
    painted = replace(BOARD.scenes[0], model="tiny-sd")
    driver.open(replace(BOARD, voice="none", scenes=(painted, *BOARD.scenes[1:])))
    return painted


def at_rest(driver: Driver) -> None:
    """Until the cards ask for nothing more."""
    previews = driver.project.previews
    driver.qtbot.waitUntil(lambda: previews.is_at_rest and previews.proofs.is_done, timeout=CLIP_MS)


def test_a_card_of_a_slow_model_shows_a_sketch_and_says_so(driver: Driver) -> None:
    painted = open_painted(driver)
    at_rest(driver)
    assert "in the movie, tiny-sd draws this scene" in tip(driver, 0)
    assert not any("sketch" in tip(driver, row) for row in (1, 2))
    assert driver.project.previews.drawn_by_another(painted) == "tiny-sd"
    come_to_rest(driver)
    before = card(driver, 0)
    driver.project.editing.change("Model", replace(painted, model=None))
    come_to_rest(driver)
    assert card(driver, 0) != before  # without the word on it
    driver.project.editing.change_board("Model", replace(driver.board, model="tiny-sd"))
    assert driver.project.previews.drawn_by_another(driver.board.scenes[2]) == "tiny-sd"
    starter = driver.window.session.manifest.reference
    driver.project.editing.change("Model", replace(driver.board.scenes[2], model=starter))
    assert driver.project.previews.drawn_by_another(driver.board.scenes[2]) == ""


def test_a_card_shows_what_the_movie_s_model_drew_in_the_movie(driver: Driver) -> None:
    painted = open_painted(driver)
    at_rest(driver)
    previews = driver.project.previews
    sketch = previews.still(painted)
    driver.project.editing.change_board("Draft", replace(driver.board, quality="draft"))
    driver.window.outputs.render_movie()
    driver.qtbot.waitUntil(
        lambda: driver.window.queue.renders[-1].state in ("done", "failed"), timeout=120_000
    )
    assert driver.window.queue.renders[-1].state == "done", driver.window.queue.renders[-1].message
    driver.qtbot.waitUntil(lambda: not previews.drawn_by_another(painted), timeout=CLIP_MS)
    still = previews.still(painted)
    assert still is not None and sketch is not None and still.image != sketch.image
    assert tip(driver, 0) == ""
    driver.project.editing.change("Seed", replace(painted, seed=99))
    assert previews.drawn_by_another(driver.board.scenes[0]) == "tiny-sd"  # not rendered like that
    driver.project.document.undo()
    assert previews.drawn_by_another(driver.board.scenes[0]) == ""


def test_a_quick_model_draws_for_the_card_while_the_engine_is_idle(driver: Driver) -> None:
    measured(driver, seconds=0.2)
    painted = open_painted(driver)
    previews = driver.project.previews
    driver.qtbot.waitUntil(lambda: not previews.drawn_by_another(painted), timeout=CLIP_MS)
    assert "Drawn ahead by tiny-sd" in tip(driver, 0)
    at_rest(driver)
    again = replace(painted, seed=7)
    driver.project.editing.change("Seed", again)
    assert previews.drawn_by_another(again) == "tiny-sd"  # until it is drawn
    driver.qtbot.waitUntil(lambda: not previews.drawn_by_another(again), timeout=CLIP_MS)


def test_a_model_that_takes_long_draws_nothing_for_the_card(driver: Driver) -> None:
    measured(driver, seconds=900.0)
    painted = open_painted(driver)
    at_rest(driver)
    assert driver.project.previews.drawn_by_another(painted) == "tiny-sd"

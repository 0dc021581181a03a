"""Exports: what is ticked is what is made, and why parts were made again is told."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QToolButton

from studio.export.encoders import Tried
from studio.plan.model import RenderSettings
from studio.provenance.mark_file import read_mark
from studio.provenance.xmp import ALGORITHMIC, GENERATED
from studio.render.effort import TimeWish
from studio.render.queue_file import load_queue
from studio.storyboard.edit import with_narration
from studio.ui.export.export_dialog import ExportDialog
from studio.ui.fields import Choice
from studio.ui.render.effort_words import effort_told
from studio.ui.render.why_dialog import WhyDialog
from tests.ui.conftest import BOARD, Driver

RENDER_MS = 240_000
SHORT = replace(
    BOARD,
    voice="none",
    music="none",
    quality="draft",
    scenes=tuple(replace(scene, duration_s=1.5) for scene in BOARD.scenes[:2]),
)


def opened(driver: Driver) -> ExportDialog:
    driver.window.commands["export"].trigger()
    (dialog,) = [d for d in driver.window.findChildren(ExportDialog) if d.isVisible()]
    return dialog


def choose(choice: Choice, value: str) -> None:
    choice.setCurrentIndex(choice.findData(value))
    choice.activated.emit(choice.currentIndex())


def press(driver: Driver, text: str) -> None:
    row = driver.render_rows[0]
    driver.qtbot.waitUntil(lambda: not row.isHidden())  # the event loop shows a new row
    buttons = row.findChildren(QToolButton)
    driver.click(next(b for b in buttons if b.accessibleName().startswith(text)))


def wait_for_all(driver: Driver) -> None:
    queue = driver.window.queue
    driver.qtbot.waitUntil(lambda: all(r.state == "done" for r in queue.renders), timeout=RENDER_MS)


def test_several_files_are_exported_in_one_go_with_what_comes_beside_them(driver: Driver) -> None:
    driver.open(SHORT)
    dialog = opened(driver)
    assert dialog.told == "Writes film.mp4."
    for name in ("moodle", "gif"):
        driver.click(dialog.presets.boxes[name])
    assert not dialog.presets.plain.isChecked()
    dialog.files.name.selectAll()
    driver.type(dialog.files.name, "lesson")
    assert dialog.told == "Writes lesson-moodle.mp4, lesson-gif.gif."
    choose(dialog.files.subtitles, "srt vtt ass")
    choose(dialog.files.captions, "subtitle-only")
    driver.click(dialog.files.poster)
    driver.click(dialog.files.editors)
    driver.click(dialog.go)
    wait_for_all(driver)
    made = {path.name for path in driver.folder.iterdir()}
    wanted = "lesson-moodle.mp4 lesson-moodle.srt lesson-moodle.vtt lesson-moodle.ass"
    assert {*wanted.split(), "lesson-moodle.jpg", "lesson-gif.gif"} <= made
    folders = [path for path in driver.folder.iterdir() if path.is_dir()]
    editors = next(path for path in folders if path.name == "lesson for editors")
    assert {path.suffix for path in editors.iterdir()} >= {".otio", ".fcpxml"}
    media = sorted((editors / "media").iterdir())  # each says how it was made, by itself
    terms = {path.suffix: set[str]() for path in media}
    for path in media:
        mark = read_mark(path)
        assert mark is not None, path.name
        terms[path.suffix].add(mark.source_type)
    assert terms[".mp4"] == {GENERATED}
    assert terms.get(".wav", {ALGORITHMIC}) <= {GENERATED, ALGORITHMIC}
    poster = read_mark(driver.folder / "lesson-moodle.jpg")
    assert poster is not None and poster.source_type == GENERATED
    with Image.open(driver.folder / "lesson-gif.gif") as picture:
        assert picture.size == (480, 270)
    settings = [render.settings for render in driver.window.queue.renders]
    assert [one.preset for one in settings] == ["moodle", "gif"]
    assert all(one.captions == "subtitle-only" for one in settings)


def test_an_encoder_is_offered_once_it_was_tried(driver: Driver) -> None:
    driver.open(SHORT)
    dialog, probe = opened(driver), driver.window.outputs.encoders
    driver.qtbot.waitUntil(lambda: probe.tried is not None, timeout=20_000)
    assert probe.tried is not None
    encoder = dialog.files.encoder
    offered = [str(encoder.itemData(n)) for n in range(encoder.count())]
    assert offered == ["x264", *(one.short for one in probe.tried if one.works)]
    assert all(one.works or one.title in encoder.toolTip() for one in probe.tried)
    dialog.files.show_encoders((Tried(short="nvenc", title="NVIDIA NVENC", works=True),))
    choose(encoder, "nvenc")
    ((settings, _path),) = dialog.renders()
    assert settings.encoder == "nvenc"
    dialog.close()
    again = opened(driver)  # not tried again
    assert again.files.encoder.toolTip() != ""
    assert again.files.encoder.count() == len(offered)


def test_what_changed_since_the_last_movie_is_told(driver: Driver) -> None:
    driver.open(SHORT)
    driver.window.outputs.render_movie()
    wait_for_all(driver)
    words = with_narration(driver.board, "b", "Now it shines again.")
    driver.project.document.edit("Words", words)
    driver.window.outputs.render_movie()
    wait_for_all(driver)
    first, second = driver.window.queue.renders
    assert (Path(first.output).name, Path(second.output).name) == ("film.mp4", "film 2.mp4")
    assert any(reason.number == 2 and "captions" in reason.fields for reason in second.reasons)
    assert not [reason for reason in second.reasons if reason.number == 1]
    press(driver, "Why was this made again?")
    (why,) = [d for d in driver.window.findChildren(QDialog) if isinstance(d, WhyDialog)]
    told = why.reasons.toPlainText().splitlines()
    assert len(told) == len(second.reasons)
    assert any(line.startswith("Scene 2") and "the captions" in line for line in told)
    driver.qtbot.keyClick(why, Qt.Key.Key_Escape)


def test_what_cannot_be_written_is_told_and_cannot_be_asked_for(driver: Driver) -> None:
    driver.open(SHORT)
    dialog = opened(driver)
    dialog.files.name.selectAll()
    driver.type(dialog.files.name, "a/b")
    assert "a/b" in dialog.told
    assert not dialog.go.isEnabled()
    dialog.files.name.selectAll()
    driver.type(dialog.files.name, "old")
    assert dialog.go.isEnabled()
    (driver.folder / "old.mp4").write_bytes(b"an older movie")
    driver.click(dialog.files.poster)
    assert dialog.told == "Replaces old.mp4."
    gone = driver.folder / "gone"
    dialog.files.use_folder(gone)
    assert "does not exist" in dialog.told
    assert not dialog.go.isEnabled()
    driver.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert driver.window.queue.renders == ()


def test_the_last_tick_that_is_taken_away_means_a_plain_movie(driver: Driver) -> None:
    driver.open(SHORT)
    dialog = opened(driver)
    driver.click(dialog.presets.boxes["reels"])
    assert dialog.renders()[0][0].preset == "reels"
    driver.click(dialog.presets.boxes["reels"])
    assert dialog.presets.plain.isChecked()
    driver.click(dialog.presets.boxes["reels"])
    driver.click(dialog.presets.plain)
    ((settings, path),) = dialog.renders()
    assert settings.preset == ""
    assert path == driver.folder / "film.mp4"


def test_an_end_that_is_asked_for_is_kept_by_what_it_leaves_and_told(driver: Driver) -> None:
    driver.open(replace(SHORT, quality="standard", size="1080p"))
    dialog = opened(driver)
    assert dialog.time.told == "" and dialog.time.until.isHidden()
    choose(dialog.time.choice, "within")
    driver.qtbot.waitUntil(lambda: "Good" in dialog.time.told)  # what is made in ten minutes
    choose(dialog.time.choice, "until")
    assert dialog.time.minutes.isHidden() and dialog.time.wish().until > time.time()
    choose(dialog.time.choice, "within")
    dialog.time.minutes.setValue(1)
    driver.qtbot.waitUntil(lambda: "of 1:00" in dialog.time.told)
    driver.click(dialog.go)
    wait_for_all(driver)
    (render,) = driver.window.queue.renders
    assert render.time.seconds == 60 and render.effort is not None
    assert render.effort.settings.quality == "standard"  # never better than the project asks for
    kept = load_queue(driver.window.session.paths.data_dir / "queue.json")
    assert kept == driver.window.queue.renders
    press(driver, "Why was this made again?")
    (why,) = [d for d in driver.window.findChildren(QDialog) if isinstance(d, WhyDialog)]
    assert why.reasons.toPlainText().splitlines()[0] == effort_told(render.effort)


def test_a_render_that_cannot_be_in_time_says_so_and_is_made_the_fastest_way(
    driver: Driver,
) -> None:
    driver.open(replace(SHORT, quality="standard", size="1080p"))
    wish = TimeWish(until=time.time() - 60, best="standard")
    driver.window.outputs.export(((RenderSettings(), driver.folder / "late.mp4"),), wish)
    wait_for_all(driver)
    (render,) = driver.window.queue.renders
    assert render.effort is not None and render.effort.is_late
    assert (render.effort.chosen.quality, render.effort.chosen.size) == ("draft", "720p")
    row = driver.render_rows[0]
    assert any("It will be late" in label.text() for label in row.findChildren(QLabel))

"""How it is going: the window tells what changed since when, draws it, exports it and forgets it."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton

from studio.errors import StudioError
from studio.render.events import JobDone
from studio.render.watch import Cause, Drift
from studio.render.watch_log import DISCARDED, FILE, Watched, keep_watch, load_watch
from studio.render.watch_series import CAUSE_NAMES, SERIES
from studio.ui.dialogs.settings_dialog import SettingsDialog
from studio.ui.quality.going_dialog import GoingDialog
from studio.ui.quality.going_words import causes_of, sentence_of, title_of
from tests.ui.conftest import Driver

ROOT = Path(__file__).resolve().parents[2]
DAY, NOON = 86_400.0, 43_200.0


def renders(count: int, draw_s: float, *, first: int = 0, runtime: str = "1.20") -> list[Watched]:
    rng = np.random.default_rng(count)
    return [
        Watched(
            at=NOON + (first + index) * DAY, outcome="done", quality="good", program="1.0",
            runtime=runtime, model="starter@1.2.0+aa", precision="int8", shape="1280 × 720, 24 fps",
            provider="CPUExecutionProvider", pace=22.1, draw_s=draw_s * float(rng.lognormal(0, 0.1)),
            reused=0.0,
        )
        for index in range(count)
    ]  # fmt: skip


def keep(driver: Driver, rows: list[Watched]) -> Path:
    folder = driver.window.session.paths.data_dir
    for one in rows:
        keep_watch(one, folder)
    return folder


def opened(driver: Driver) -> GoingDialog:
    driver.window.commands["going"].trigger()
    (dialog,) = driver.window.findChildren(GoingDialog)
    driver.qtbot.waitUntil(lambda: "Looking" not in dialog.told.text())
    return dialog


def words(dialog: GoingDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def marks(dialog: GoingDialog) -> list[pg.InfiniteLine]:
    plot = dialog.chart.plot.getPlotItem()
    assert plot is not None
    return [item for item in plot.items if isinstance(item, pg.InfiniteLine)]


def test_every_series_and_cause_has_words_in_both_directions() -> None:
    for series in SERIES:
        assert title_of(series) != series.field
        for before, after in ((1.0, 2.0), (2.0, 1.0)):
            drift = Drift(
                series=series, group="", at=1, since=NOON, seen=1, renders=1, before=before,
                after=after, causes=tuple(Cause(name=n, was="a", now="b") for n in CAUSE_NAMES),
            )  # fmt: skip
            assert "1 January 1970" in sentence_of(drift) and "{" not in sentence_of(drift)
            assert causes_of(drift).count(" from a to b") == len(CAUSE_NAMES)


def test_before_the_first_render_it_says_when_it_begins(driver: Driver) -> None:
    dialog = opened(driver)
    assert "begins with the next render" in dialog.told.text()
    assert not dialog.chart.isVisible()
    assert not dialog.export_button.isEnabled()
    dialog.accept()


def test_slower_renders_are_told_with_the_day_the_exchange_and_a_mark_in_the_chart(
    driver: Driver,
) -> None:
    keep(driver, [*renders(20, 0.5), *renders(12, 0.75, first=20, runtime="1.21")])
    dialog = opened(driver)
    assert "32 render" in dialog.told.text()
    driver.qtbot.waitUntil(lambda: "% longer since 21 January 1970." in words(dialog))
    assert "ONNX Runtime from 1.20 to 1.21" in words(dialog)
    (mark,) = marks(dialog)
    assert mark.value() == 19.5
    assert "longer since" in dialog.chart.accessibleDescription()
    dialog.series.show_value("reused")  # nothing changed there
    dialog.series.chosen.emit("reused")
    assert marks(dialog) == []
    assert dialog.shown is not None and len(dialog.shown.values) == 32
    dialog.accept()


def test_everything_can_be_exported_and_forgotten(driver: Driver, tmp_path: Path) -> None:
    folder = keep(driver, renders(5, 0.5))
    dialog = opened(driver)
    assert "beyond chance" in dialog.told.text()
    dialog.export(tmp_path / "all.csv")
    dialog.export(tmp_path / "all.prom")
    assert len((tmp_path / "all.csv").read_text(encoding="utf-8").splitlines()) == 6
    assert (tmp_path / "all.prom").read_text(encoding="utf-8").endswith("# EOF\n")
    failed: list[StudioError] = []
    dialog.failed.connect(failed.append)
    dialog.export(tmp_path / "nowhere" / "all.csv")
    assert "cannot be written" in failed[0].message
    for answer, left in ((QMessageBox.StandardButton.No, 5), (QMessageBox.StandardButton.Yes, 0)):
        dialog.clear_button.click()
        box = dialog.findChildren(QMessageBox)[-1]
        button = box.button(answer)
        assert isinstance(button, QPushButton)
        driver.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert len(load_watch(folder)) == left
    driver.qtbot.waitUntil(lambda: "begins with the next render" in dialog.told.text())
    dialog.accept()


def test_a_damaged_file_opens_with_what_can_be_read(driver: Driver) -> None:
    folder = keep(driver, renders(3, 0.5))
    with (folder / FILE).open("ab") as file:
        file.write(b'\xff\x00{"at": 1e9\n[]\n{"at": 3, "outcome": "done", "draw_s": "much"}\n')
    dialog = opened(driver)
    assert "4 render" in dialog.told.text()
    assert dialog.chart.isVisible()
    dialog.accept()


def test_the_switch_is_the_settings_one(driver: Driver) -> None:
    dialog = opened(driver)
    assert dialog.switch.isChecked()
    dialog.switch.click()
    dialog.accept()
    assert not driver.window.session.preferences.settings.watches_renders
    driver.window.commands["settings"].trigger()
    (settings,) = driver.window.findChildren(SettingsDialog)
    assert not settings.watches.isChecked()
    settings.watches.click()
    assert driver.window.session.preferences.settings.watches_renders
    settings.accept()


def test_pictures_that_are_drawn_again_or_removed_are_counted_unless_that_is_off(
    driver: Driver,
) -> None:
    driver.open()
    driver.project.previews.pause(is_paused=True)
    folder = driver.window.session.paths.data_dir
    driver.project.editing.draw_again()
    driver.project.editing.drop_take()  # the only one stays
    assert [one.outcome for one in load_watch(folder)] == [DISCARDED]
    driver.project.editing.new_take()
    driver.project.editing.drop_take()
    assert len(load_watch(folder)) == 2
    preferences = driver.window.session.preferences
    preferences.change(replace(preferences.settings, watches_renders=False))
    driver.project.editing.draw_again()
    assert len(load_watch(folder)) == 2


def test_a_render_that_makes_a_change_certain_is_told_of(driver: Driver) -> None:
    window = driver.window
    window.session.bridge.post(JobDone(job_id="any", report={"drift": ["Renders take longer."]}))
    button = "How it is going …"
    driver.qtbot.waitUntil(
        lambda: any(b.text() == button for b in window.messages.findChildren(QPushButton))
    )
    shown = next(b for b in window.messages.findChildren(QPushButton) if b.text() == button)
    driver.click(shown)
    (dialog,) = window.findChildren(GoingDialog)
    assert dialog.isVisible()
    dialog.accept()


def test_the_window_starts_without_the_charts_library() -> None:
    asked = "import sys, studio.ui.application; sys.exit('pyqtgraph' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, check=False, timeout=120)
    assert done.returncode == 0

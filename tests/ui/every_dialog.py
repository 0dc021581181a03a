"""Every dialog of the window, opened as a person opens it: for tests that look at all of them.

`OPENERS` names each class of a dialog in `studio/ui`; a new one that is not named here fails
`test_accessibility.py`.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import numpy as np
from PySide6.QtWidgets import QDialog, QWidget

import studio.ui
from studio.engine.models.install import Added
from studio.quality.adopt import Trial
from studio.quality.bootstrap import Interval
from studio.quality.compare import Comparison, Difference
from studio.quality.evaluate import Evaluation, Judged
from studio.quality.suite import SuitePrompt
from studio.render.explain import Reason
from studio.render.queue_file import QueuedRender
from studio.ui.dialogs.fit import open_fitted
from studio.ui.dialogs.settings_dialog import SettingsDialog
from studio.ui.models.gate_dialog import GateDialog
from studio.ui.render.queue_panel import QueuePanel
from tests.ui.conftest import BOARD, Driver

D = TypeVar("D", bound=QDialog)
DRAWN_MS = 60_000


def dialog_classes() -> dict[str, type[QDialog]]:
    """Every dialog class that a module of the window defines, by name."""
    found: dict[str, type[QDialog]] = {}
    for info in pkgutil.walk_packages(studio.ui.__path__, "studio.ui."):
        module = importlib.import_module(info.name)
        for name, kind in inspect.getmembers(module, inspect.isclass):
            if issubclass(kind, QDialog) and kind.__module__ == info.name:
                found[name] = kind
    return found


def open_dialog(driver: Driver, name: str) -> QDialog:
    """Open a dialog over an open project; wait until it shows what it is for."""
    OPENERS[name](driver)
    kind = dialog_classes()[name]
    return shown(driver.window, kind)


def shown(window: QWidget, kind: type[D]) -> D:
    """The open dialog of a kind."""
    (dialog,) = [d for d in window.findChildren(kind) if d.isVisible()]
    return dialog


def _command(name: str) -> Callable[[Driver], None]:
    return lambda driver: driver.window.commands[name].trigger()


def _arrange(driver: Driver) -> None:
    driver.window.commands["arrange"].trigger()
    dialog = shown(driver.window, dialog_classes()["ArrangeDialog"])
    driver.qtbot.waitUntil(lambda: not dialog.canvas.image.isNull(), timeout=DRAWN_MS)  # pyright: ignore
    dialog.arranger.add("person")  # pyright: ignore[reportAttributeAccessIssue] the last: Tab goes on from it
    dialog.canvas.setFocus()  # pyright: ignore[reportAttributeAccessIssue]


def _pick_kind(driver: Driver) -> None:
    _arrange(driver)
    shown(driver.window, dialog_classes()["ArrangeDialog"]).add.click()  # pyright: ignore[reportAttributeAccessIssue]


def _school(driver: Driver) -> None:
    driver.window.commands["settings"].trigger()
    shown(driver.window, SettingsDialog)._school.click()  # pyright: ignore[reportPrivateUsage]


def _why(driver: Driver) -> None:
    made = Reason(
        scene_id="a", number=1, kind="clip", part=0, fields=("prompt",), why="", because="changed"
    )
    ended = QueuedRender(
        id="a", storyboard=BOARD, output="/movies/film.mp4", state="done", reasons=(made,)
    )
    queue = driver.window.queue
    queue._renders = [ended, *queue.renders]  # pyright: ignore[reportPrivateUsage]
    queue.changed.emit()
    (panel,) = driver.window.queue_dock.findChildren(QueuePanel)
    panel.rows[-1].why_requested.emit(ended)


def _voice_tool(name: str) -> Callable[[Driver], None]:
    def open_it(driver: Driver) -> None:
        tools = driver.project.inspector._voice.tools  # pyright: ignore[reportPrivateUsage]
        getattr(tools, name).click()

    return open_it


def _gate(driver: Driver) -> None:
    """With made-up evidence: an evaluation of two versions takes half a minute."""
    store = driver.window.session.store
    used = store.find("starter")
    picture = np.full((3, 180, 320, 3), 90, np.uint8)
    evaluations = tuple(
        Evaluation(
            model=used.manifest.reference, precision="int8", provider="CPU", suite="narration",
            judged=(Judged(prompt=SuitePrompt(text="rain in the city"), figures={}, pictures=(shade,)),),
        )
        for shade in (picture, picture + 40)
    )  # fmt: skip
    mean = Interval(mean=0.91, low=0.88, high=0.94, count=9)
    worse = Difference(name="agreement", before=mean, after=mean, change=mean, verdict="worse")
    found = Comparison(
        reference=used.manifest.reference, candidate="starter@9", pictures_psnr=20.0,
        differences=(worse, replace(worse, name="frame_s", verdict="equal")), pictures_ssim=0.8,
        changed=1.0, others=0.5, distances=None, reasons=("It draws what was not asked for.",),
    )  # fmt: skip
    trial = Trial(
        added=Added(manifest=used.manifest, folder=Path(used.folder), fetched=(), shared=()),
        source="", used=used.manifest, nothing_to_compare="", comparison=found,
        evaluations=evaluations, prompts=(9, 9),
    )  # fmt: skip
    open_fitted(GateDialog(trial, driver.window))


OPENERS: dict[str, Callable[[Driver], None]] = {
    "ArrangeDialog": _arrange,
    "BlindDialog": _command("blind"),
    "DoctorDialog": _command("doctor"),
    "ExportDialog": _command("export"),
    "GateDialog": _gate,
    "GoingDialog": _command("going"),
    "JudgeDialog": _command("judge"),
    "KeysDialog": _command("keys"),
    "KindPicker": _pick_kind,
    "LookDialog": _command("look"),
    "ModelsDialog": _command("models"),
    "OriginDialog": _command("origin"),
    "Palette": _command("find"),
    "PronunciationDialog": _voice_tool("said_button"),
    "RecordDialog": _voice_tool("record_button"),
    "RiskDialog": _command("risks"),
    "SchoolDialog": _school,
    "SettingsDialog": _command("settings"),
    "WhyDialog": _why,
}

"""The window says which processor really ran, what a render costs, and what this computer can do."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from studio.engine.models.device import Trial
from studio.engine.models.faults import explain
from studio.engine.models.probe import find_device
from studio.render.events import JobDone
from studio.ui.engine.doctor_dialog import DoctorDialog
from tests.ui.conftest import Driver
from tests.ui.test_dialogs import choose, opened

MISSING = "libcublasLt.so.13: cannot open shared object file"


def remember_no_gpu(driver: Driver) -> None:
    """Real trials take seconds; they have tests of their own."""
    for known in ("cuda", "tensorrt"):
        find_device(
            known,
            folder=driver.window.session.paths.data_dir,
            run=lambda provider: Trial.failed(provider, explain(MISSING), MISSING),
        )


def test_the_doctor_tells_and_can_be_copied(driver: Driver) -> None:
    remember_no_gpu(driver)
    dialog = opened(driver, "doctor", DoctorDialog)
    driver.qtbot.waitUntil(lambda: "[processors]" in dialog.text.toPlainText(), timeout=60_000)
    driver.click(dialog.copy)
    copied = QGuiApplication.clipboard().text()
    assert "starter@" in copied and "libx264" in copied
    dialog.accept()


def test_a_processor_can_be_chosen_in_the_doctor(driver: Driver) -> None:
    remember_no_gpu(driver)
    dialog = opened(driver, "doctor", DoctorDialog)
    driver.qtbot.waitUntil(dialog.copy.isEnabled, timeout=60_000)
    choose(dialog.processor, "cpu")
    assert driver.window.session.preferences.settings.processor == "cpu"
    driver.qtbot.waitUntil(dialog.copy.isEnabled, timeout=60_000)
    assert "wish: cpu" in dialog.text.toPlainText()
    dialog.accept()


def test_the_top_bar_says_what_really_ran(driver: Driver) -> None:
    driver.open()
    status = driver.project.top_bar.processor
    driver.wait_for_previews()
    driver.qtbot.waitUntil(status.isVisible, timeout=5000)
    assert status.text() == "CPU"
    assert "Precision: int8" in status.toolTip()
    engine = {"provider": "CPUExecutionProvider", "processor_note": "CUDA cannot be used."}
    driver.window.session.bridge.job_done.emit(JobDone(job_id="x", report={"engine": engine}))
    assert status.text() == "CPU instead of the GPU"
    assert "CUDA cannot be used." in status.toolTip()


def test_the_estimate_tells_energy_and_a_clouds_price(driver: Driver) -> None:
    driver.open()
    estimate = driver.project.top_bar._estimate  # pyright: ignore[reportPrivateUsage]
    driver.qtbot.waitUntil(lambda: bool(estimate.toolTip()), timeout=5000)
    tip = estimate.toolTip()
    assert "Energy: about" in tip and "assumed" in tip
    assert "The same in a cloud" in tip and "Not measured on this machine yet" in tip

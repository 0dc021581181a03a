"""A scene's line heard, recorded, and its words pronounced, in the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from studio.compose.mix import MIX_RATE
from studio.errors import MediaError, SettingsError
from studio.render.listen import prepare_listen
from studio.render.microphone import RATE, Recorder
from studio.render.screening import screening_plan
from studio.render.screening_lines import LineFinder
from studio.render.speakers import load_pronunciations
from studio.storyboard.model import Scene
from studio.task import CancelToken
from studio.ui.sound.listener import Listener
from studio.ui.sound.pronunciation_dialog import PronunciationDialog
from studio.ui.sound.record_dialog import RecordDialog
from studio.ui.sound.voice_tools import VoiceTools
from tests.ui.conftest import BOARD, Driver
from tests.ui.test_accessibility import check
from tests.unit.render.test_microphone import Microphone, tone


class Loudspeaker:
    """Takes all that is played at once."""

    def __init__(self) -> None:
        self.heard = np.zeros(0, np.int16)
        self.is_open = True

    def start(self, callback_generator: Any, /) -> None:
        while True:
            try:
                block = np.asarray(callback_generator.send(4800), np.int16)
            except StopIteration:
                return
            self.heard = np.concatenate([self.heard, block.ravel()])

    def stop(self) -> None:
        pass

    def close(self) -> None:
        self.is_open = False


def tools(driver: Driver) -> VoiceTools:
    (found,) = driver.project.inspector.findChildren(VoiceTools)
    return found


def record_dialog(driver: Driver, microphone: Microphone) -> RecordDialog:
    dialog = RecordDialog(
        driver.project.document.path,
        driver.board.scenes[0],
        tools(driver).listener,
        recorder=Recorder(microphone),
        parent=tools(driver),
    )
    dialog.kept.connect(tools(driver).recorded)
    return dialog


def no_microphone(_take: object, /) -> Microphone:
    raise MediaError("No microphone could be opened.", "Connect one.")


def test_a_recording_is_kept_beside_the_project_and_heard_in_the_scene(driver: Driver) -> None:
    path = driver.open()
    microphone = Microphone()
    dialog = record_dialog(driver, microphone)
    start, _listen, keep = dialog.findChildren(QPushButton)
    assert not keep.isEnabled()
    start.click()
    microphone.say(tone(1.0))
    assert start.text() == "Stop"
    start.click()
    assert keep.isEnabled() and not microphone.is_open
    keep.click()
    recording = Path(driver.on_disk().scenes[0].recording)
    assert recording.is_file() and recording.parent.name == f"{path.stem} media"
    assert driver.board.scenes[0].recording_licence == "own"  # who records here speaks themselves


def test_the_level_is_seen_while_it_records(driver: Driver) -> None:
    driver.open()
    microphone = Microphone()
    dialog = record_dialog(driver, microphone)
    dialog.findChildren(QPushButton)[0].click()
    microphone.say(tone(0.5, 0.6))
    driver.qtbot.waitUntil(lambda: dialog.level.value() == 60, timeout=3000)
    dialog.reject()
    assert not microphone.is_open
    assert driver.board.scenes[0].recording == ""


def test_without_a_microphone_a_sentence_says_so(driver: Driver) -> None:
    path = driver.open()
    dialog = RecordDialog(
        path, driver.board.scenes[0], tools(driver).listener, recorder=Recorder(no_microphone)
    )
    driver.qtbot.addWidget(dialog)
    start, _listen, keep = dialog.findChildren(QPushButton)
    start.click()
    assert "No microphone could be opened." in dialog.told.text()
    assert start.text() == "Record" and not keep.isEnabled()


def test_a_locked_scene_can_be_heard_and_not_recorded(driver: Driver) -> None:
    driver.open(replace(BOARD, scenes=(replace(BOARD.scenes[0], is_locked=True),)))
    assert not tools(driver).record_button.isEnabled()
    assert tools(driver).listen_button.isEnabled()


def test_pronunciations_are_kept_for_the_movie_and_for_the_person(driver: Driver) -> None:
    driver.open()
    paths = driver.window.session.paths
    tools(driver).said_button.click()
    (dialog,) = driver.window.findChildren(PronunciationDialog)
    dialog.movie_words.setPlainText("Nguyen = win")
    dialog.all_words.setPlainText("Nike = /ˈna§ki/")
    dialog.keep()
    assert driver.board.pronunciations == ()  # nothing is taken over while something is wrong
    dialog.all_words.setPlainText("Nike = /ˈnaɪki/")
    dialog.keep()
    assert driver.board.pronunciations == (("Nguyen", "win"),)
    assert load_pronunciations(paths) == (("Nike", "/ˈnaɪki/"),)


def test_what_is_listened_to_is_the_line_of_the_render_and_is_kept_for_it(driver: Driver) -> None:
    driver.open()
    session, board = driver.window.session, driver.board
    scene = replace(board.scenes[0], narration="It *rains* [pause 0.3] here.", speed=1.1)
    board = replace(board, scenes=(scene, *board.scenes[1:]), pronunciations=(("here", "hear"),))
    report = prepare_listen(board, scene, seat=session.seat)(lambda _event: None, CancelToken())
    samples = np.frombuffer(report["wav"][44:], "<i2")
    assert 0.8 < len(samples) / RATE < 5.0 and np.abs(samples).max() > 3_000
    finder = LineFinder(session.paths)
    known = finder.known(screening_plan(board, session.manifest))
    finder.close()
    assert known.awaited[:2] == (False, True)


def test_a_line_is_spoken_played_and_the_button_stops_it(driver: Driver) -> None:
    driver.open()
    loudspeaker = Loudspeaker()
    session = replace(driver.window.session, open_sound=lambda: loudspeaker)
    listener = Listener(session, driver.window)
    listener.listen(driver.board, driver.board.scenes[0])
    assert listener.is_busy
    # It is handed over in pieces.
    driver.qtbot.waitUntil(lambda: len(loudspeaker.heard) / 2 / MIX_RATE > 0.8, timeout=60_000)
    assert len(loudspeaker.heard) / 2 / MIX_RATE < 4.0
    assert np.abs(loudspeaker.heard).max() > 3_000
    listener.stop()
    assert not listener.is_busy
    driver.qtbot.waitUntil(lambda: not loudspeaker.is_open, timeout=3000)


def test_the_button_says_stop_while_a_line_is_made_and_what_failed_afterwards(
    driver: Driver,
) -> None:
    driver.open(replace(BOARD, scenes=(replace(BOARD.scenes[0], recording="/nowhere/mine.wav"),)))
    button = tools(driver).listen_button
    button.click()
    assert button.text() == "Stop"
    driver.qtbot.waitUntil(lambda: button.text() == "Listen", timeout=60_000)
    assert "mine.wav" in tools(driver).told.text()
    button.click()
    button.click()
    assert button.text() == "Listen"


def test_closing_the_project_ends_the_listening(driver: Driver) -> None:
    driver.open()
    listener = tools(driver).listener
    listener.listen(driver.board, driver.board.scenes[0])
    driver.project.hide()
    assert not listener.is_busy


def test_a_machine_without_loudspeakers_says_so(driver: Driver) -> None:
    driver.open()
    tools(driver).listener.play(b"")
    driver.qtbot.waitUntil(lambda: "No loudspeaker" in tools(driver).told.text(), timeout=3000)


@pytest.mark.parametrize(
    ("voice", "scene"),
    [
        ("none", BOARD.scenes[0]),
        ("none", replace(BOARD.scenes[0], voice="heart")),
        ("auto", replace(BOARD.scenes[0], voice="none", recording="/tmp/mine.wav")),
        ("auto", replace(BOARD.scenes[0], narration=" ")),
    ],
)
def test_a_silent_scene_has_nothing_to_hear(driver: Driver, voice: str, scene: Scene) -> None:
    driver.open()
    board = replace(BOARD, voice=voice)
    with pytest.raises(SettingsError, match="nothing to hear"):
        prepare_listen(board, scene, seat=driver.window.session.seat)


@pytest.mark.parametrize("button", ["record_button", "said_button"])
def test_every_control_of_the_dialogs_is_named_and_reached_by_tab(
    driver: Driver, button: str
) -> None:
    driver.open()
    getattr(tools(driver), button).click()
    (dialog,) = [d for d in driver.window.findChildren(QDialog) if d.isVisible()]
    driver.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog, timeout=3000)
    check(dialog, driver, at_least=1 if button == "record_button" else 4)
    driver.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not [d for d in driver.window.findChildren(QDialog) if d.isVisible()]

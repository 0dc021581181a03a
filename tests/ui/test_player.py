"""Playing the movie as it stands: by key, by click, by drag; edits while it plays."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from studio.ui.preview.player import Player
from tests.ui.conftest import BOARD, Driver

WAIT_MS = 60_000
SHORT = replace(
    BOARD,
    voice="none",
    music="none",
    scenes=tuple(replace(scene, duration_s=1.5) for scene in BOARD.scenes),
)


def player_of(driver: Driver) -> Player:
    player = driver.project.playback.player
    driver.qtbot.waitUntil(lambda: player.screening is not None, timeout=WAIT_MS)
    return player


def strip_point(driver: Driver, time_s: float) -> QPoint:
    strip = driver.project.playback.bar.strip
    return QPoint(strip.x_of(time_s), strip.height() // 2)


def test_space_plays_the_movie_from_the_cards_to_its_end(driver: Driver) -> None:
    driver.open(SHORT)
    player = player_of(driver)
    driver.wait_for_previews()
    entered: list[str] = []
    frames: list[tuple[float, str]] = []
    player.scene_entered.connect(entered.append)
    player.frame_ready.connect(lambda frame: frames.append((frame.time_s, frame.scene_id)))
    driver.project.board.setFocus()
    driver.qtbot.keyClick(driver.project.board, Qt.Key.Key_Space)
    assert player.is_playing
    driver.qtbot.waitUntil(lambda: not player.is_playing, timeout=WAIT_MS)
    assert player.position_s == player.screening.duration_s == 4.5  # pyright: ignore[reportOptionalMemberAccess]
    assert entered == ["b", "c"]
    assert driver.project.selection.current == "c"
    times = [time_s for time_s, _ in frames]
    assert times == sorted(times)
    assert {scene for _, scene in frames} == {"a", "b", "c"}
    driver.qtbot.waitUntil(lambda: player.sound_state.value == "no device")
    assert "silently" in driver.project.playback.bar._note.text()  # pyright: ignore[reportPrivateUsage]
    driver.click(driver.project.playback.bar.play_button)  # at the end: from the start again
    assert player.position_s < 1
    player.pause()


def test_dragging_on_the_timeline_moves_the_playhead_and_the_selection(driver: Driver) -> None:
    driver.open(SHORT)
    player = player_of(driver)
    strip, bot = driver.project.playback.bar.strip, driver.qtbot
    with bot.waitSignal(player.frame_ready, timeout=WAIT_MS) as shown:
        bot.mousePress(strip, Qt.MouseButton.LeftButton, pos=strip_point(driver, 2.0))
    assert abs(player.position_s - 2.0) < 0.05
    assert driver.project.selection.current == "b"
    assert shown.args is not None
    bot.mouseMove(strip, strip_point(driver, 4.0))
    bot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=strip_point(driver, 4.0))
    assert abs(player.position_s - 4.0) < 0.05
    assert not player.is_playing


def test_selecting_a_card_puts_the_playhead_at_its_scene(driver: Driver) -> None:
    driver.open(SHORT)
    player = player_of(driver)
    driver.project.selection.select("c")
    assert player.position_s == 3.0
    driver.project.selection.select("a")
    assert player.position_s == 0.0


def test_j_k_l_and_arrows_in_the_timeline(driver: Driver) -> None:
    driver.open(SHORT)
    player, bot = player_of(driver), driver.qtbot
    strip = driver.project.playback.bar.strip
    strip.setFocus()
    bot.keyClick(strip, Qt.Key.Key_L)
    bot.keyClick(strip, Qt.Key.Key_L)
    assert player.rate == 2.0
    bot.keyClick(strip, Qt.Key.Key_K)
    assert not player.is_playing
    bot.keyClick(strip, Qt.Key.Key_End)
    assert player.position_s == 4.5
    bot.keyClick(strip, Qt.Key.Key_J)
    assert player.rate == -1.0
    bot.keyClick(strip, Qt.Key.Key_K)
    bot.keyClick(strip, Qt.Key.Key_Home)
    bot.keyClick(strip, Qt.Key.Key_Right)
    assert (player.position_s, driver.project.selection.current) == (1.5, "b")
    bot.keyClick(strip, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert player.position_s == 2.5
    bot.keyClick(strip, Qt.Key.Key_Left)
    assert player.position_s == 1.5
    bot.keyClick(strip, Qt.Key.Key_Period)
    assert abs(player.position_s - 1.5 - 1 / 24) < 1e-6
    assert not any(scene.is_locked for scene in driver.board.scenes)  # L is lock elsewhere


def test_a_space_that_is_typed_is_a_space(driver: Driver) -> None:
    driver.open(SHORT)
    player = player_of(driver)
    driver.project.inspector.focus_words()
    words = QApplication.focusWidget()
    assert words is not None
    driver.qtbot.keyClicks(words, "a b j k l ")
    assert not player.is_playing
    assert "a b j k l" in driver.board.scenes[0].narration


def test_the_large_picture_shows_what_plays_and_gives_the_cards_back(driver: Driver) -> None:
    driver.open(SHORT)
    player = player_of(driver)
    stage = driver.project.playback.stage
    driver.window.commands["large"].trigger()
    driver.qtbot.waitUntil(lambda: not stage.image.isNull(), timeout=WAIT_MS)
    assert stage.isVisible()
    assert not driver.project.board.isVisible()
    first = stage.image
    player.seek(3.5)
    driver.qtbot.waitUntil(lambda: stage.image != first, timeout=WAIT_MS)
    driver.click(stage)
    assert player.is_playing
    driver.click(driver.project.playback.bar.large_button)
    assert driver.project.board.isVisible()


def test_edits_while_it_plays_go_into_what_is_played(driver: Driver) -> None:
    driver.open(SHORT)
    player = player_of(driver)
    player.play()
    longer = replace(driver.board.scenes[1], duration_s=4.0)
    driver.project.editing.change("Longer", longer)
    screening = player.screening
    driver.qtbot.waitUntil(lambda: player.screening is not screening, timeout=WAIT_MS)
    assert player.is_playing
    assert player.screening is not None
    assert player.screening.duration_s == 7.0
    player.pause()
    driver.window.commands["undo"].trigger()
    driver.qtbot.waitUntil(
        lambda: player.screening is not None and player.screening.duration_s == 4.5,
        timeout=WAIT_MS,
    )


def test_what_cannot_be_played_is_told_and_nothing_breaks(driver: Driver) -> None:
    gone = replace(SHORT.scenes[0], picture=str(driver.folder / "gone.png"))
    driver.open(replace(SHORT, scenes=(gone, *SHORT.scenes[1:])))
    player = player_of(driver)
    driver.qtbot.waitUntil(lambda: "gone.png" in player.error, timeout=WAIT_MS)
    player.seek(2.0)
    with driver.qtbot.waitSignal(player.frame_ready, timeout=WAIT_MS):
        player.seek(2.2)


def test_a_project_without_scenes_has_nothing_to_play(driver: Driver) -> None:
    driver.open(replace(SHORT, scenes=()))
    player = driver.project.playback.player
    player.toggle()
    assert not player.is_playing
    driver.window.commands["add"].trigger()
    driver.qtbot.waitUntil(lambda: player.screening is not None, timeout=WAIT_MS)
    assert driver.project.playback.bar.play_button.isEnabled()


def test_lengths_are_estimates_until_the_words_are_spoken(driver: Driver) -> None:
    driver.open(BOARD)
    player = player_of(driver)
    assert player.screening is not None
    assert player.screening.awaited == (True, True, True)
    note = driver.project.playback.bar._note  # pyright: ignore[reportPrivateUsage]
    assert "3 of 3 lengths are estimates" in note.text()

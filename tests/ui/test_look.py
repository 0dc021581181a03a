"""The look: colours of a reference picture, cards before and after, who is seen, licences."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from studio.compose.font_file import choice_dir
from studio.engine.models.install import install_package
from studio.paths import Paths
from studio.ui.dialogs.look_dialog import LookDialog
from tests.ui.conftest import BOARD, Driver
from tests.ui.test_dialogs import choose, opened

CONTROLLED = Path(__file__).parents[1] / "data" / "pipelines" / "tiny-control"
TEAL, ORANGE = (38, 70, 83), (244, 162, 97)


def brand_picture(folder: Path) -> Path:
    picture = np.zeros((90, 160, 3), np.uint8)
    picture[:60], picture[60:] = TEAL, ORANGE
    path = folder / "brand.png"
    cv2.imwrite(str(path), cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    return path


def test_the_palette_of_a_reference_picture_enters_the_movie(driver: Driver) -> None:
    driver.open()
    dialog = opened(driver, "look", LookDialog)
    dialog.colors.use_picture(brand_picture(driver.folder))
    first, second = driver.board.palette
    assert [abs(int(first[n : n + 2], 16) - c) < 8 for n, c in zip((1, 3, 5), TEAL, strict=True)]
    assert second.startswith("#f")
    assert "3 pictures drawn" in dialog.cost
    dialog.colors.use_text("red and blue")
    assert "not a colour" in driver.window.messages.text
    assert driver.board.palette == (first, second)
    dialog.colors.use_picture(driver.folder / "gone.png")
    assert driver.board.palette == (first, second)
    choose(dialog.colors._palette, "")  # pyright: ignore[reportPrivateUsage]
    assert driver.board.palette == ()
    dialog.accept()


def test_cards_are_typed_in_one_step_of_undo_and_cost_their_neighbours(driver: Driver) -> None:
    driver.open()
    dialog = opened(driver, "look", LookDialog)
    words = dialog.words
    choose(words._title, "own")  # pyright: ignore[reportPrivateUsage]
    assert words._title_words.isVisible()  # pyright: ignore[reportPrivateUsage]
    driver.type(words._title_words, "Rain")  # pyright: ignore[reportPrivateUsage]
    assert driver.board.title_card == "Rain"
    driver.type(words._end, "rain.example")  # pyright: ignore[reportPrivateUsage]
    assert driver.board.end_card == "rain.example"
    assert "pictures kept" in dialog.cost
    driver.project.document.undo()
    assert (driver.board.title_card, driver.board.end_card) == ("Rain", "")
    choose(words._title, "auto")  # pyright: ignore[reportPrivateUsage]
    assert driver.board.title_card == "auto"
    assert not words._title_words.isVisible()  # pyright: ignore[reportPrivateUsage]
    words._bar.click()  # pyright: ignore[reportPrivateUsage]
    assert driver.board.progress_bar
    assert driver.on_disk() == driver.board
    dialog.accept()


def test_the_licence_of_own_music_can_be_said(driver: Driver) -> None:
    driver.open(replace(BOARD, music="song.mp3"))
    dialog = opened(driver, "look", LookDialog)
    sound = dialog.sound
    driver.type(sound._licence, "CC-BY-4.0")  # pyright: ignore[reportPrivateUsage]
    driver.type(sound._credit, "Ana")  # pyright: ignore[reportPrivateUsage]
    assert (driver.board.music_licence, driver.board.music_credit) == ("CC-BY-4.0", "Ana")
    assert dialog.cost == "Nothing is made again."
    choose(sound._music, "calm")  # pyright: ignore[reportPrivateUsage]
    assert not sound._licence.isVisible()  # pyright: ignore[reportPrivateUsage]
    dialog.accept()


def test_a_reference_picture_is_shown_to_models_that_take_one(driver: Driver) -> None:
    picture = str(brand_picture(driver.folder))
    driver.open(replace(BOARD, model="starter"))
    dialog = opened(driver, "look", LookDialog)
    part = dialog.reference
    assert not part._file.isEnabled()  # pyright: ignore[reportPrivateUsage]
    assert "takes no reference" in part._note.text()  # pyright: ignore[reportPrivateUsage]
    driver.project.editing.change_board("Model", replace(driver.board, model="narrow"))
    assert part._file.isEnabled()  # pyright: ignore[reportPrivateUsage]
    part.use(picture)
    assert "3 pictures drawn" in dialog.cost
    choose(part._strength, "0.9")  # pyright: ignore[reportPrivateUsage]
    driver.type(part._licence, "CC-BY-4.0")  # pyright: ignore[reportPrivateUsage]
    driver.type(part._credit, "Ana")  # pyright: ignore[reportPrivateUsage]
    board = driver.on_disk()
    assert (board.reference, board.reference_strength) == (picture, 0.9)
    assert (board.reference_licence, board.reference_credit) == ("CC-BY-4.0", "Ana")
    part._file.click()  # pyright: ignore[reportPrivateUsage]
    assert (driver.board.reference, driver.board.reference_licence) == ("", "")
    dialog.accept()


def test_a_scene_has_a_reference_of_its_own(driver: Driver) -> None:
    picture = str(brand_picture(driver.folder))
    driver.open(replace(BOARD, reference="/x/usual.png"))
    section = driver.project.inspector._picture  # pyright: ignore[reportPrivateUsage]
    section._more.click()  # pyright: ignore[reportPrivateUsage]
    row = section._advanced.reference  # pyright: ignore[reportPrivateUsage]
    assert not row.isVisible()  # the starter takes none
    choose(section._advanced.model, "narrow")  # pyright: ignore[reportPrivateUsage]
    assert row.isVisible()
    assert row._file.text() == "As the movie: usual.png"  # pyright: ignore[reportPrivateUsage]
    row.use(picture)
    driver.type(row._licence, "own")  # pyright: ignore[reportPrivateUsage]
    scene = driver.on_disk().scenes[0]
    assert (scene.reference, scene.reference_licence) == (picture, "own")
    driver.window.commands["lock"].trigger()
    assert not row._file.isEnabled()  # pyright: ignore[reportPrivateUsage]
    driver.window.commands["lock"].trigger()
    row._file.click()  # pyright: ignore[reportPrivateUsage]
    assert (driver.board.scenes[0].reference, driver.board.scenes[0].reference_licence) == ("", "")


def test_who_is_seen_and_captions_of_its_own_belong_to_a_scene(driver: Driver) -> None:
    driver.open()
    words = driver.project.inspector._words  # pyright: ignore[reportPrivateUsage]
    driver.type(words._who, "Ana Li")  # pyright: ignore[reportPrivateUsage]
    driver.type(words._role, "Baker")  # pyright: ignore[reportPrivateUsage]
    driver.type(words._caption, "Es regnet.")  # pyright: ignore[reportPrivateUsage]
    scene = driver.on_disk().scenes[0]
    assert scene.lower_third == "Ana Li\nBaker"
    assert scene.caption == "Es regnet."
    assert driver.board.scenes[1].lower_third == ""


def test_an_own_picture_has_a_maker_and_a_licence(driver: Driver) -> None:
    driver.open()
    picture = driver.project.inspector._picture  # pyright: ignore[reportPrivateUsage]
    label = picture._licence_label  # pyright: ignore[reportPrivateUsage]
    assert not label.isVisible()
    driver.project.editing.set_picture("a", str(brand_picture(driver.folder)))
    assert label.isVisible()
    driver.type(picture._credit, "Ana")  # pyright: ignore[reportPrivateUsage]
    driver.type(picture._licence, "own")  # pyright: ignore[reportPrivateUsage]
    scene = driver.board.scenes[0]
    assert (scene.credit, scene.picture_licence) == ("Ana", "own")


def test_a_scene_is_spoken_faster_another_way_or_by_a_recording(driver: Driver) -> None:
    driver.open()
    voice = driver.project.inspector._voice  # pyright: ignore[reportPrivateUsage]
    choose(voice._speed, "1.2")  # pyright: ignore[reportPrivateUsage]
    voice._again.click()  # pyright: ignore[reportPrivateUsage]
    voice._pause.setValue(0.5)  # pyright: ignore[reportPrivateUsage]
    choose(voice._effect, "whoosh")  # pyright: ignore[reportPrivateUsage]
    scene = driver.board.scenes[0]
    assert (scene.speed, scene.line_take, scene.pause_s, scene.effect) == (1.2, 1, 0.5, "whoosh")
    choose(voice._speed, "")  # pyright: ignore[reportPrivateUsage]
    assert driver.board.scenes[0].speed is None
    voice.use_recording("/a/mine.wav")
    assert driver.on_disk().scenes[0].recording == "/a/mine.wav"
    assert not voice._voice.isEnabled()  # pyright: ignore[reportPrivateUsage]
    driver.type(voice._credit, "Ana")  # pyright: ignore[reportPrivateUsage]
    driver.type(voice._licence, "CC-BY-4.0")  # pyright: ignore[reportPrivateUsage]
    scene = driver.on_disk().scenes[0]
    assert (scene.recording_credit, scene.recording_licence) == ("Ana", "CC-BY-4.0")
    voice._recording.click()  # pyright: ignore[reportPrivateUsage]
    assert driver.board.scenes[0].recording == ""
    assert driver.board.scenes[0].recording_licence == ""  # it was said of another recording
    assert not voice._licence.isVisible()  # pyright: ignore[reportPrivateUsage]
    driver.window.commands["lock"].trigger()
    assert not voice._recording.isEnabled()  # pyright: ignore[reportPrivateUsage]


def test_scenes_that_share_noise_are_drawn_again_and_undone_in_one_step(driver: Driver) -> None:
    driver.open()
    driver.wait_for_previews()
    dialog = opened(driver, "look", LookDialog)
    choose(dialog.colors._shared, "0.7")  # pyright: ignore[reportPrivateUsage]
    assert driver.board.shared_noise == 0.7
    assert "3 pictures drawn" in dialog.cost
    assert not driver.project.previews.is_fresh(driver.board.scenes[0])
    dialog.accept()
    assert driver.on_disk().shared_noise == 0.7
    driver.project.document.undo()
    assert driver.board.shared_noise == 0
    assert driver.project.previews.is_fresh(driver.board.scenes[0])


def test_words_are_set_in_another_font_and_what_it_lacks_is_told(driver: Driver) -> None:
    driver.open(replace(BOARD, title="Привет"))
    dialog = opened(driver, "look", LookDialog)
    fonts, shelf = dialog.fonts, driver.window.session.fonts
    driver.qtbot.waitUntil(lambda: shelf.fonts is not None, timeout=30_000)
    assert fonts.caption.findText("Fredoka One") > 0
    choose(fonts.caption, "FredokaOne-Regular.ttf")
    assert driver.board.caption_font == "FredokaOne-Regular.ttf"
    assert fonts.told.text() == "Licence of Fredoka One: OFL-1.1"
    assert "pictures kept" in dialog.cost
    choose(fonts.heading, "FredokaOne-Regular.ttf")
    assert "no letters for: П р и в е т" in fonts.told.text()
    own = driver.folder / "mine.ttf"
    own.write_bytes((choice_dir() / "AmaticSC-Bold.ttf").read_bytes())
    fonts.use_file("heading_font", own)
    assert driver.board.heading_font == str(own)
    assert fonts.heading.currentData() == str(own)
    own.unlink()
    broken = driver.folder / "broken.ttf"
    broken.write_bytes(b"no font")
    fonts.use_file("caption_font", broken)
    assert "broken.ttf is not a font" in driver.window.messages.text
    assert driver.board.caption_font == "FredokaOne-Regular.ttf"
    choose(fonts.heading, "")
    choose(fonts.caption, "")
    assert not fonts.told.text()
    dialog.accept()


def test_a_model_with_a_controlnet_keeps_to_the_scene_as_closely_as_chosen(
    driver: Driver, paths: Paths
) -> None:
    driver.open(replace(BOARD, model="starter"))
    dialog = opened(driver, "look", LookDialog)
    assert not dialog.control.isVisible()
    install_package(CONTROLLED, paths.data_dir / "models")
    driver.project.editing.change_board("Model", replace(driver.board, model="tiny-control"))
    assert dialog.control.isVisible()
    choose(dialog.control._strength, "0.4")  # pyright: ignore[reportPrivateUsage]
    assert driver.on_disk().control_strength == 0.4
    assert "3 pictures drawn" in dialog.cost
    choose(dialog.control._strength, "0.0")  # pyright: ignore[reportPrivateUsage]
    assert driver.board.control_strength == 0.0
    driver.project.editing.change_board("Model", replace(driver.board, model="starter"))
    assert not dialog.control.isVisible()
    dialog.accept()


def test_a_scene_begins_and_ends_with_pictures_where_its_model_can(driver: Driver) -> None:
    picture = str(brand_picture(driver.folder))
    driver.open()
    section = driver.project.inspector._picture  # pyright: ignore[reportPrivateUsage]
    section._more.click()  # pyright: ignore[reportPrivateUsage]
    first, last = section._advanced.first, section._advanced.last  # pyright: ignore[reportPrivateUsage]
    assert not first.isVisible() and not last.isVisible()  # the starter takes none
    choose(section._advanced.model, "narrow")  # pyright: ignore[reportPrivateUsage]
    assert first.isVisible() and last.isVisible()
    first.use(picture)
    driver.type(first._licence, "own")  # pyright: ignore[reportPrivateUsage]
    last.use(picture)
    driver.type(last._credit, "Ana")  # pyright: ignore[reportPrivateUsage]
    scene = driver.on_disk().scenes[0]
    assert (scene.first_frame, scene.first_frame_licence) == (picture, "own")
    assert (scene.last_frame, scene.last_frame_credit) == (picture, "Ana")
    first._file.click()  # pyright: ignore[reportPrivateUsage]
    scene = driver.on_disk().scenes[0]
    assert (scene.first_frame, scene.first_frame_licence) == ("", "")
    assert scene.last_frame == picture
    driver.window.commands["lock"].trigger()
    assert not last._file.isEnabled()  # pyright: ignore[reportPrivateUsage]

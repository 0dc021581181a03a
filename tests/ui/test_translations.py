"""Catalogues: every text is there, what is filled in matches, plurals are right, and nothing is cut off."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from studio.paths import Paths, resources_dir
from studio.render.explain import FIELD_WORDS, Reason
from studio.settings import Settings, save_settings
from studio.ui.application import build_window
from studio.ui.dialogs.look_dialog import LookDialog
from studio.ui.dialogs.settings_dialog import SettingsDialog
from studio.ui.export.export_dialog import ExportDialog
from studio.ui.fields import Choice, ElidedLabel
from studio.ui.main_window import MainWindow
from studio.ui.render.reason_words import FIELDS, reason_told
from studio.ui.translation import LANGUAGES, Catalogue, install_language, interface_language
from tests.ui.conftest import BOARD, Driver

FOLDER = resources_dir() / "interface" / "translations"
UI = Path(__file__).parents[2] / "studio" / "ui"
OTHERS = tuple(code for code, _ in LANGUAGES if code != "en")
FILLED = re.compile(r"\{\w*\}")
KEYS = re.compile(r"\((?:Ctrl\+|Alt\+|Shift\+)*(?:[A-Z]|Enter|F\d+)\)")


def marked_texts() -> set[str]:
    """Every text in the window's source that is marked for translation."""
    found: set[str] = set()
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = (
                node.func.attr
                if isinstance(node.func, ast.Attribute)
                else getattr(node.func, "id", "")
            )
            place = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(name)
            if place is None or place >= len(node.args):
                continue
            text = node.args[place]
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                found.add(text.value)
    return found


def messages(language: str) -> list[ET.Element]:
    return list(ET.parse(FOLDER / f"{language}.ts").getroot().iter("message"))


def source_of(message: ET.Element) -> str:
    return message.findtext("source") or ""


def forms_of(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_has_a_finished_translation(language: str) -> None:
    found = messages(language)
    missing = marked_texts() - {source_of(m) for m in found}
    assert not missing, f"run lupdate (see resources/interface/translations/README.md): {missing}"
    unfinished = [
        source_of(m)
        for m in found
        if (m.find("translation") or ET.Element("t")).get("type") or not all(forms_of(m))
    ]
    assert not unfinished


def test_every_text_is_filed_under_what_shows_it() -> None:
    """A text that is marked through a variable's `tr` is filed under that variable, and never found."""
    contexts = {
        c.findtext("name") or "" for c in ET.parse(FOLDER / "de.ts").getroot().iter("context")
    }
    assert not [name for name in contexts if name[:1].islower()]


@pytest.mark.parametrize("language", [code for code, _ in LANGUAGES])
def test_what_is_filled_in_and_the_keys_named_are_those_of_the_source(language: str) -> None:
    for message in messages(language):
        source = source_of(message)
        forms = forms_of(message)
        for form in forms:
            assert sorted(FILLED.findall(form)) == sorted(FILLED.findall(source)), (source, form)
            assert sorted(KEYS.findall(form)) == sorted(KEYS.findall(source)), (source, form)
        if "%n" in source:
            assert "%n" in forms[-1], source


@pytest.mark.parametrize("language", [code for code, _ in LANGUAGES])
def test_the_compiled_catalogue_says_what_the_source_says(language: str) -> None:
    catalogue = Catalogue()
    assert catalogue.load(str(FOLDER / f"{language}.qm"))
    root = ET.parse(FOLDER / f"{language}.ts").getroot()
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            if message.get("numerus") != "yes":
                said = catalogue.translate(name, source_of(message), message.findtext("comment"))
                assert said == forms_of(message)[0], source_of(message)


class ProjectView(QObject):
    """Has the name of a context with plural forms."""


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    install_language(qapp, "en", FOLDER)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", {1: "1 scene", 4: "4 scenes"}),
        ("de", {1: "1 Szene", 4: "4 Szenen"}),
        ("fr", {0: "0 scène", 1: "1 scène", 4: "4 scènes"}),
        ("ar", {2: "مشهدان", 4: "4 مشاهد", 11: "11 مشهدًا"}),
        ("ja", {1: "1 シーン", 4: "4 シーン"}),
    ],
)
def test_plurals_are_those_of_the_language(
    spoken: QApplication, language: str, said: dict[int, str]
) -> None:
    install_language(spoken, language, FOLDER)
    view = ProjectView()
    assert {n: view.tr("%n scene(s)", "", n) for n in said} == said


def test_the_system_s_language_is_taken_where_it_is_known() -> None:
    assert interface_language("", system=("de-AT", "en-US")) == "de"
    assert interface_language("", system=("is-IS", "pt_BR")) == "pt"
    assert interface_language("", system=("is-IS",)) == "en"
    assert interface_language("ja", system=("de",)) == "ja"
    assert interface_language("tlh", system=("de",)) == "en"


def test_why_something_was_made_again_is_told_in_the_language(spoken: QApplication) -> None:
    assert set(FIELDS) == set(FIELD_WORDS.values())
    why = Reason(
        scene_id="a", number=2, kind="segment", part=1, fields=("prompt", "seed", "voice"),
        why="", because="changed",
    )  # fmt: skip
    english = reason_told(why)
    assert english == (
        "Scene 2, part 1 of the movie: changed: the description of the picture, the take and the voice."
    )
    for language in OTHERS:
        install_language(spoken, language, FOLDER)
        told = reason_told(why)
        assert "2" in told and not {"Scene", "changed", "picture"} & set(re.findall(r"\w+", told))
        assert not {word for word in FIELD_WORDS.values() if word in told}
    install_language(spoken, "de", FOLDER)
    kept = reason_told(replace(why, because="", why="It is new."))
    assert kept == "It is new."  # of a queue that an earlier version wrote


def test_a_missing_catalogue_leaves_english(spoken: QApplication, tmp_path: Path) -> None:
    (tmp_path / "de.qm").write_bytes(b"not a catalogue")
    install_language(spoken, "de", tmp_path)
    assert QCoreApplication.translate("Names", "Chalk") == "Chalk"


CHOICE_FRAME_PX = 34
"""Beside a choice's words: room at their start, and the arrow."""


def cut_off(window: QWidget) -> list[str]:
    """Words of a window that have less room than they need."""
    found: list[str] = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ElidedLabel):
            continue
        if isinstance(widget, QPushButton):
            needs, text = widget.minimumSizeHint().width(), widget.text()
        elif isinstance(widget, QLabel) and not widget.wordWrap():
            needs, text = (
                QFontMetrics(widget.font()).horizontalAdvance(widget.text()),
                widget.text(),
            )
        elif isinstance(widget, Choice):
            text = widget.currentText()
            needs = widget.fontMetrics().horizontalAdvance(text) + CHOICE_FRAME_PX
        elif isinstance(widget, QTabBar):
            needs, text = widget.minimumSizeHint().width(), "tabs"
        else:
            continue
        corner = widget.mapTo(window, widget.rect().topRight()).x()
        is_outside = (
            corner > window.width() or widget.mapTo(window, widget.rect().topLeft()).x() < 0
        )
        if text and "<b>" not in text and (needs > widget.width() + 1 or is_outside):
            found.append(f"{text!r}: {needs} in {widget.width()}")
    return found


@pytest.fixture
def foreign(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, paths: Paths, tmp_path: Path
) -> Iterator[Driver]:
    """The window in a language and a text size."""
    language, scale = request.param
    save_settings(Settings(language=language, text_scale=scale), paths.data_dir)
    window = build_window(qapp, paths)
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    yield Driver(window=window, qtbot=qtbot, folder=tmp_path)
    window.close()
    window.deleteLater()
    install_language(qapp, "en", FOLDER)
    qapp.processEvents()


def dialogs(window: MainWindow) -> Iterator[QWidget]:
    for show, kind in (
        (window.show_look, LookDialog),
        (window.show_settings, SettingsDialog),
        (window.outputs.ask_export, ExportDialog),
    ):
        show()
        (dialog,) = [d for d in window.findChildren(kind) if d.isVisible()]
        yield dialog
        dialog.close()


def settle() -> None:
    """Until everything has its place: what shows or hides itself moves what is beside it."""
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.parametrize(
    "foreign", [*((code, 1.0) for code, _ in LANGUAGES), ("de", 1.3)], indirect=True, ids=str
)
def test_no_words_are_cut_off(foreign: Driver) -> None:
    window = foreign.window
    window.welcome.set_busy(is_busy=False)
    settle()
    assert not cut_off(window.welcome)
    foreign.open(replace(BOARD, voice="none"))
    foreign.project.previews.pause(is_paused=True)
    window.queue_dock.show()
    settle()
    assert not cut_off(window)
    for dialog in dialogs(window):
        settle()
        assert not cut_off(dialog)


@pytest.mark.parametrize("foreign", [("ar", 1.0)], indirect=True)
def test_arabic_is_mirrored(foreign: Driver) -> None:
    foreign.open()
    project, window = foreign.project, foreign.window
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def left(widget: QWidget) -> int:
        return widget.mapTo(window, widget.rect().topLeft()).x()

    assert left(project.inspector) < left(project.board) < left(project.script)
    model = project.board.model()
    first, second = (project.board.visualRect(model.index(row, 0)) for row in (0, 1))
    assert first.left() > second.left()

"""The window in another language: no English is left in anything that a person reads or hears."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTabBar,
    QTableWidget,
    QWidget,
)  # fmt: skip

from studio.render.queue_file import QueuedRender
from studio.storyboard.model import Scene, Storyboard
from tests.ui.conftest import Driver
from tests.ui.every_dialog import OPENERS, open_dialog
from tests.ui.test_translations import foreign, forms_of, messages, source_of

__all__ = ["foreign"]  # the fixture

WORD = re.compile(r"[A-Za-z][A-Za-z'’-]+")
NAMES = frozenset(
    WORD.findall(
        """Scenewright Ctrl Alt Shift Enter Return Esc Tab Space Del YouTube Shorts Instagram Reels
        TikTok LinkedIn Moodle SCORM PowerPoint DaVinci Resolve Final Cut Pro Premiere Kdenlive OTIO
        FCPXML GIF PNG WAV PDF SRT WebVTT ASS DOCX TXT Markdown ProRes HQ AAC Opus PCM VP MP WebM MOV
        int fp CPU CPUExecutionProvider NVIDIA GPU CUDA TensorRT ONNX Runtime LUFS CC-BY MB MiB Wh USD own
        Inter Noto Sans Amatic SC Bold Fredoka One Source Serif Starter Narrow starter narrow
        CC Bella Emma Fenrir George Heart Michael Visual Text film safetensors stable-diffusion scene cc"""
    )
)
"""What is called the same everywhere: names, keys, codecs, units, marks of a script, our models."""
LANGUAGES_BY_THEMSELVES = frozenset(
    ("American English", "Nederlands", "English", "Deutsch", "dansk", "italiano", "polski", "svenska",
     "Türkçe", "español de España", "français", "português", "čeština", "Español", "Français", "Português")
)  # fmt: skip
NOT_THE_WINDOW_S = {
    # What the engine says and what its reports hold is English everywhere.
    "GateDialog": ("rain in the city", "It draws what was not asked for."),
    "ModelsDialog": ("Apache-2.0 (text encoder), CC0-1.0 (weights)",),
}
LITTLE_WORDS = frozenset(
    WORD.findall(
        """the and of with this that not are were has have from each every when then what which will
        would them their there its been only nothing"""
    )
)
"""Words that no German sentence has."""


def board_in(words: dict[str, str]) -> Storyboard:
    """A movie whose own words are in the language, so that what is left of English is the window's."""
    scenes = tuple(
        Scene(id=name, title=words["title"], narration=words["line"], prompt="", seed=number)
        for number, name in enumerate("abc", start=1)
    )
    return Storyboard(title=words["title"], language=words["code"], scenes=scenes, voice="none")


BOARDS = {
    "de": board_in({"code": "de", "title": "Regen", "line": "Es regnet in der Stadt."}),
    "ar": board_in({"code": "ar", "title": "مطر", "line": "إنها تمطر في المدينة."}),
}


def texts_of(widget: QWidget) -> Iterator[str]:
    """Everything that one widget says."""
    yield from (widget.toolTip(), widget.accessibleDescription(), widget.windowTitle())
    interface = QAccessible.queryAccessibleInterface(widget)
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
        yield interface.text(QAccessible.Text.Name)
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QTabBar():
            yield from (widget.tabText(row) for row in range(widget.count()))
        case QListWidget():
            yield from (widget.item(row).text() for row in range(widget.count()))
        case QTableWidget():
            for column in range(widget.columnCount()):
                head = widget.horizontalHeaderItem(column)
                cells = [head, *(widget.item(row, column) for row in range(widget.rowCount()))]
                yield from (cell.text() for cell in cells if cell is not None)
        case _:
            return


def visible_texts(window: QWidget) -> set[str]:
    """What a window says to the eye and to a screen reader."""
    found: set[str] = set()
    for widget in (window, *window.findChildren(QWidget)):
        if widget is window or widget.isVisibleTo(window):
            found.update(text.strip() for text in texts_of(widget))
            found.update(action.text() for action in widget.actions())
    return found - {""}


def english_left(place: str, texts: set[str], language: str) -> list[str]:
    """Texts with words that are English and no names."""
    if place == "RiskDialog":  # its risks are the project's, and go into an English report
        texts = {text for text in texts if not text.endswith(".")}
    known = NOT_THE_WINDOW_S.get(place, ())
    found = _latin(texts, known) if language == "ar" else _untold(texts, language)
    return sorted(text for text in found if not any(part in text for part in known))


def _latin(texts: set[str], known: tuple[str, ...]) -> set[str]:
    """Texts with Latin words that name nothing, in a language of other letters."""
    left = {text: _without_files(text) for text in texts - LANGUAGES_BY_THEMSELVES}
    for text, words in left.items():
        for part in known:
            left[text] = words.replace(part, " ")
    return {text for text, words in left.items() if set(WORD.findall(words)) - NAMES}


def _untold(texts: set[str], language: str) -> set[str]:
    """Texts that stand as in the source though they have a translation, or have English little words."""
    found = [(source_of(message), forms_of(message)[0]) for message in messages(language)]
    told = {source for source, said in found if source != said} - {said for _, said in found}
    return {
        text
        for text in texts
        if text in told or LITTLE_WORDS & set(re.findall(r"[a-z]+", _without_files(text).lower()))
    }


def _without_files(text: str) -> str:
    """Without paths, names of files, versions and hashes, and examples of how a word is said."""
    if "Nguyen" in text:
        text = text.partition("\n")[0]
    return re.sub(r"\S*[/\\…]\S*|\S+\.\w{2,12}\b|\S+@\S+|\b[0-9a-f]{8,}\b|<[^>]+>|&\w+;", " ", text)


@pytest.mark.parametrize("foreign", [("de", 1.0), ("ar", 1.0)], indirect=True, ids=str)
def test_no_english_is_left(foreign: Driver) -> None:
    language = foreign.window.session.preferences.settings.language
    left = {"welcome": english_left("", visible_texts(foreign.window), language)}
    foreign.open(BOARDS[language])
    ended = QueuedRender(id="a", storyboard=BOARDS[language], output="/a/film.mp4", state="done")
    states = ("waiting", "paused", "cancelled")
    queue = foreign.window.queue
    queue._renders = [ended, *(replace(ended, id=state, state=state) for state in states)]  # pyright: ignore[reportPrivateUsage]
    queue.changed.emit()
    foreign.window.queue_dock.show()
    foreign.project.inspector._picture._more.setChecked(True)  # pyright: ignore[reportPrivateUsage]
    left["window"] = english_left("", visible_texts(foreign.window), language)
    for name in sorted(OPENERS):
        dialog = open_dialog(foreign, name)
        left[name] = english_left(name, visible_texts(dialog), language)
        for opened in foreign.window.findChildren(QDialog):
            opened.close()
    assert not {place: texts for place, texts in left.items() if texts}

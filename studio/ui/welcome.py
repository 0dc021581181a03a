"""The welcome view: paste a script, open a file, or begin with a sample, a template, a recent project."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from studio.ui.fields import caps, quiet
from studio.ui.new_project import SUFFIX
from studio.ui.sample_card import SAMPLES, SampleCard
from studio.ui.session import Session

TEMPLATES = ("promo-15", "promo-30", "promo-60", "lesson", "explainer", "announcement")
MOST_RECENT = 6


class Welcome(QWidget):
    """What a person sees first.

    Signals:
        text_given(text): A pasted script wants to become a storyboard.
        file_given(path): A script or a project wants to be opened.
        open_requested(): A file wants to be chosen.
    """

    text_given = Signal(str)
    file_given = Signal(str)
    open_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("ground")
        self.setAcceptDrops(True)
        body = QWidget(self)
        body.setObjectName("ground")
        body.setMaximumWidth(1040)
        columns = QHBoxLayout()
        columns.setSpacing(28)
        columns.addLayout(self._start_column(body), 3)
        columns.addLayout(self._side_column(body), 2)
        inner = QVBoxLayout(body)
        inner.setContentsMargins(32, 32, 32, 24)
        inner.setSpacing(14)
        head = QLabel(self.tr("A script goes in, a movie comes out."), body)
        head.setProperty("role", "huge")
        inner.addWidget(head)
        inner.addWidget(
            quiet(self.tr("Drawn, spoken and cut on this computer. No account, no network."), body)
        )
        inner.addLayout(columns)
        inner.addSpacing(4)
        inner.addWidget(caps(self.tr("Samples to open and change"), body))
        inner.addLayout(self._sample_row(body))
        inner.addStretch(1)
        ground = QWidget(self)
        ground.setObjectName("ground")
        centre = QHBoxLayout(ground)
        centre.addStretch(1)
        centre.addWidget(body, 100)
        centre.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(ground)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        session.preferences.changed.connect(self._show_recent)
        self._show_recent()
        self._show_ready()

    def set_busy(self, *, is_busy: bool) -> None:
        """Show that a script is being split."""
        self._go.setEnabled(not is_busy and bool(self.paste.toPlainText().strip()))
        self._go.setText(self.tr("Reading …") if is_busy else self.tr("Make the storyboard"))

    def _start_column(self, parent: QWidget) -> QVBoxLayout:
        self.paste = QPlainTextEdit(parent)
        self.paste.setAccessibleName(self.tr("Your script"))
        self.paste.setPlaceholderText(
            self.tr("Paste your script here, or just start to write.\n\n"
                    "Plain text, Markdown, a screenplay, a two-column table or subtitles: "
                    "scenes are found by themselves.")
        )  # fmt: skip
        self.paste.setMinimumHeight(220)
        self.paste.setTabChangesFocus(True)
        self._go = QPushButton(self.tr("Make the storyboard"), parent)
        self._go.setProperty("role", "primary")
        self._go.setToolTip(self.tr("Ctrl+Enter"))
        self._open = QPushButton(self.tr("Open a file …"), parent)
        self._open.setIcon(self._session.icons.icon("folder-open"))
        self.paste.textChanged.connect(self._show_ready)
        enter = QShortcut(QKeySequence("Ctrl+Return"), self.paste)
        enter.setContext(Qt.ShortcutContext.WidgetShortcut)
        enter.activated.connect(self.submit)
        self._go.clicked.connect(self.submit)
        self._open.clicked.connect(self.open_requested)
        row = QHBoxLayout()
        row.addWidget(self._go)
        row.addWidget(self._open)
        row.addStretch(1)
        row.addWidget(quiet(self.tr("or drop one here"), parent))
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(self.paste, 1)
        column.addLayout(row)
        return column

    def _side_column(self, parent: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        self._recent_head = caps(self.tr("Recent"), parent)
        column.addWidget(self._recent_head)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column.addLayout(self._recent)
        column.addSpacing(8)
        column.addWidget(caps(self.tr("Templates"), parent))
        grid = QGridLayout()
        grid.setSpacing(4)
        for place, name in enumerate(TEMPLATES):
            path = self._session.resources / "templates" / f"{name}.md"
            button = self._link(parent, self._template_title(name), path)
            grid.addWidget(button, place // 2, place % 2)
        column.addLayout(grid)
        column.addStretch(1)
        return column

    def _template_title(self, name: str) -> str:
        return {
            "promo-15": self.tr("Promo, 15 s"),
            "promo-30": self.tr("Promo, 30 s"),
            "promo-60": self.tr("Promo, 60 s"),
            "lesson": self.tr("Lesson"),
            "explainer": self.tr("Explainer"),
            "announcement": self.tr("Announcement"),
        }[name]

    def _sample_row(self, parent: QWidget) -> QHBoxLayout:
        words = {
            "coffee-promo.md": (self.tr("Coffee promo"), self.tr("30 s · Markdown")),
            "water-cycle-lesson.txt": (self.tr("The water cycle"), self.tr("lesson · plain text")),
            "city-bikes.fountain": (self.tr("City bikes"), self.tr("promo · screenplay")),
        }
        row = QHBoxLayout()
        row.setSpacing(16)
        for name in SAMPLES:
            title, kind = words[name]
            card = SampleCard(self._session, name, title=title, kind=kind, parent=parent)
            path = self._session.resources / "scripts" / name
            card.clicked.connect(lambda _=False, path=path: self._give(path))
            row.addWidget(card, 1)
        return row

    def refresh_icons(self) -> None:
        """Draw in the theme's colours, after it changed."""
        icons = self._session.icons
        self._open.setIcon(icons.icon("folder-open"))
        for button in self.findChildren(QPushButton):
            name = button.property("icon_name")
            if name:
                button.setIcon(icons.icon(str(name)))

    def _link(
        self, parent: QWidget, title: str, path: Path, icon: str = "file-text"
    ) -> QPushButton:
        button = QPushButton(title, parent)
        button.setProperty("role", "link")
        button.setProperty("icon_name", icon)
        button.setIcon(self._session.icons.icon(icon))
        button.setIconSize(QSize(16, 16))
        button.clicked.connect(lambda _=False: self._give(path))
        return button

    def submit(self) -> None:
        """Make a storyboard of what was pasted."""
        text = self.paste.toPlainText()
        if text.strip():
            self.text_given.emit(text)

    def _give(self, path: Path) -> None:
        self.file_given.emit(str(path))

    def _show_ready(self) -> None:
        self._go.setEnabled(bool(self.paste.toPlainText().strip()))

    def _show_recent(self, *_: object) -> None:
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        found = [Path(name) for name in self._session.preferences.settings.recent]
        found = [path for path in found if path.is_file()][:MOST_RECENT]
        self._recent_head.setVisible(bool(found))
        for path in found:
            button = self._link(self, path.stem, path, icon="clapperboard")
            button.setToolTip(str(path))
            self._recent.addWidget(button)

    # -- Qt -------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasUrls() or data.hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        data = event.mimeData()
        for url in data.urls():
            if url.isLocalFile():
                self.file_given.emit(url.toLocalFile())
                return
        if data.hasText():
            self.paste.setPlainText(data.text())


def is_project(path: Path) -> bool:
    """Whether a file's name is that of a project."""
    return path.suffix.lower() == SUFFIX

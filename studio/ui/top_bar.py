"""The top bar: what the project is, its three truths (saved, how long, what it costs), and Render."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from studio.plan.estimate import clock, movie_length_s, render_time_s
from studio.render.cost import Cost
from studio.ui.document import Document
from studio.ui.editing import Editing
from studio.ui.engine.cost_tip import CostTip
from studio.ui.engine.processor_status import ProcessorStatus
from studio.ui.fields import Choice, TextLine
from studio.ui.names import shown_name
from studio.ui.session import Session

SPACING_PX = 8
FORMATS = ("16:9", "9:16", "1:1")
TITLE_PX = (130, 280)
COST_AFTER_MS = 400
"""The estimate follows an edit after this pause: reckoning 500 scenes is not worth a stutter while typing."""


class TopBar(QWidget):
    """Shows and edits what holds for the whole movie.

    Signals:
        menu_requested(): The menu button was pressed.
        look_requested(): The look wants to be changed.
        queue_requested(): The render queue wants to be seen, or hidden.
        render_requested(): Make the movie.
        doctor_requested(): Tell about this computer.
    """

    menu_requested = Signal()
    look_requested = Signal()
    queue_requested = Signal()
    render_requested = Signal()
    doctor_requested = Signal()

    def __init__(
        self,
        session: Session,
        document: Document,
        editing: Editing,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._document, self._editing = session, document, editing
        self.setObjectName("panel")
        self.menu = QToolButton(self)
        self.menu.setProperty("role", "flat")
        self.menu.setAccessibleName(self.tr("Menu"))
        self.menu.setToolTip(self.tr("Menu"))
        self._title = TextLine(self)
        self._title.setAccessibleName(self.tr("Title of the movie"))
        self._title.setMinimumWidth(TITLE_PX[0])
        self._title.setMaximumWidth(TITLE_PX[1])
        self._format = Choice([(name, name) for name in FORMATS], self)
        self._format.setAccessibleName(self.tr("Format"))
        self._format.setToolTip(self.tr("Shape of the picture: every scene is composed for it"))
        self._look = QPushButton(self)
        self._look.setAccessibleName(self.tr("Look"))
        self._quality = Choice(
            [
                ("draft", self.tr("Draft")),
                ("standard", self.tr("Good")),
                ("high", self.tr("Best")),
            ],
            self,
        )
        self._quality.setAccessibleName(self.tr("Quality"))
        self._quality.setToolTip(self.tr("How much time goes into the movie's file"))
        self._saved = QLabel(self)
        self._saved.setProperty("role", "quiet")
        self._estimate = QLabel(self)
        self._estimate.setProperty("role", "quiet")
        self.processor = ProcessorStatus(session, self)
        self._cost = CostTip(session, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(COST_AFTER_MS)
        self._soon.timeout.connect(self._ask_cost)
        self.queue_button = QToolButton(self)
        self.queue_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.queue_button.setAccessibleName(self.tr("Render queue"))
        self.queue_button.setToolTip(self.tr("Show or hide the render queue"))
        self.queue_button.hide()
        self.render_button = QPushButton(self.tr("Render"), self)
        self.render_button.setProperty("role", "primary")
        space = QWidget(self)
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 8, 12, 8)
        layout.setSpacing(SPACING_PX)
        for widget in (
            self.menu, self._title, self._format, self._look, space, self._saved, self._estimate,
            self.processor,
            self._quality, self.queue_button, self.render_button,
        ):  # fmt: skip
            layout.addWidget(widget)
        self._format.setMaximumWidth(90)
        self._quality.setMaximumWidth(110)
        self._connect()
        self._refresh()
        self._ask_cost()
        self._show_saved(document.is_saved)

    def _connect(self) -> None:
        session, document = self._session, self._document
        self.menu.clicked.connect(self.menu_requested)
        self._look.clicked.connect(self.look_requested)
        self.processor.clicked.connect(self.doctor_requested)
        self._cost.learnt.connect(self._ask_cost)
        self._cost.known.connect(self._show_cost)
        self.queue_button.clicked.connect(self.queue_requested)
        self.render_button.clicked.connect(self.render_requested)
        self._title.textEdited.connect(self._on_title)
        self._title.left.connect(document.end_typing)
        self._format.chosen.connect(self._on_format)
        self._quality.chosen.connect(self._on_quality)
        document.changed.connect(self._refresh)
        document.saved_changed.connect(self._show_saved)
        session.preferences.changed.connect(self._refresh)

    def show_queue(self, text: str) -> None:
        """Show what the render queue is doing, "" for nothing that is worth knowing."""
        self.queue_button.setVisible(bool(text))
        self.queue_button.setText(text)

    def _refresh(self, *_: object) -> None:
        board = self._document.storyboard
        self.menu.setIcon(self._session.icons.icon("menu"))
        self.queue_button.setIcon(self._session.icons.icon("list-video"))
        self._title.show_text(board.title)
        self._format.show_value(board.format)
        self._quality.show_value(board.quality)
        style = shown_name(board.style) if board.style else self.tr("As written")
        self._look.setText(self.tr("Look: {0}").format(style))
        self._look.setIcon(self._session.icons.icon("palette"))
        length = movie_length_s(board)
        count = len(board.scenes)
        self.render_button.setEnabled(count > 0)
        self.render_button.setToolTip(
            self.tr("Make the movie: %n scene(s), {0}, in the background. Scenes that did not "
                    "change are not made again. (Ctrl+R)", "", count).format(clock(length))
        )  # fmt: skip
        self._soon.start()

    def close_project(self) -> None:
        """Nothing is reckoned any more."""
        self._soon.stop()
        self._cost.close()

    def _ask_cost(self) -> None:
        self._soon.stop()
        self._cost.ask(self._document.storyboard)

    def _show_cost(self, cost: Cost | None) -> None:
        """How long the movie is, and what rendering it takes."""
        board = self._document.storyboard
        measured = self._session.preferences.settings.seconds_per_second
        seconds = render_time_s(board, measured) if cost is None else cost.total_s
        length = clock(movie_length_s(board))
        self._estimate.setText(
            self.tr("{0} long · {1} to render").format(length, self._rough(seconds))
        )
        if cost is not None:
            self._estimate.setToolTip(self._cost.tooltip(cost, self._rough(seconds)))
        self._make_room()

    def _show_saved(self, is_saved: bool) -> None:
        self._saved.setText(self.tr("Saved") if is_saved else self.tr("Saving …"))

    def _on_title(self, text: str) -> None:
        board = replace(self._document.storyboard, title=text.strip())
        self._editing.change_board(self.tr("Change title"), board, field="title")

    def _on_format(self, name: str) -> None:
        board = replace(self._document.storyboard, format=name)
        self._editing.change_board(self.tr("Change format"), board)

    def _on_quality(self, name: str) -> None:
        board = replace(self._document.storyboard, quality=name)
        self._editing.change_board(self.tr("Change quality"), board)

    def minimumSizeHint(self) -> QSize:
        """Without the estimate, which leaves before the window would have to be wider."""
        least = super().minimumSizeHint()
        if not self._estimate.isHidden():
            least.setWidth(least.width() - self._estimate.minimumSizeHint().width() - SPACING_PX)
        return least

    def event(self, event: QEvent) -> bool:
        """Something in it came, went, or says more."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the estimate makes room; the Render button's tooltip says it too."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        estimate_px = self._estimate.minimumSizeHint().width() + SPACING_PX
        needed = self.minimumSizeHint().width() + estimate_px
        has_room = needed <= self.width()
        if has_room == self._estimate.isHidden():
            self._estimate.setVisible(has_room)
            if (layout := self.layout()) is not None:
                layout.activate()  # it is not to be seen in another size first

    def _rough(self, seconds: float) -> str:
        """Seconds as a person says them: "34 s", "3 min"."""
        if seconds < 90:
            return self.tr("{0} s").format(max(1, round(seconds)))
        return self.tr("{0} min").format(round(seconds / 60))

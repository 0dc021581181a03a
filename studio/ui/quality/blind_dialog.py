"""Compares two blind: no names, sides shuffled; the vote is kept, then told beside the figures."""

from __future__ import annotations

import random
import tempfile
import time
import uuid
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from studio.errors import StudioError
from studio.quality.vote_results import preferred, results_of
from studio.quality.votes import FILE, Vote, keep_vote, load_votes
from studio.render.blind import MOVIE_FPS, SIDES, prepare_blind
from studio.render.events import JobDone, JobFailed, PreviewReady
from studio.render.worker import Job
from studio.storyboard.model import Scene, Storyboard
from studio.ui.images import image_of
from studio.ui.quality.blind_ask import BlindAsk
from studio.ui.quality.blind_pairs import (
    BlindPair,
    contenders,
    pair_of_models,
    pair_of_movies,
    pair_of_takes,
)
from studio.ui.quality.blind_stage import BlindStage
from studio.ui.quality.measure_words import measure_title
from studio.ui.session import Session

FPS = 12


class BlindDialog(QDialog):
    """Asks which of two is better.

    Signals:
        failed(error): Something could not be drawn, read or kept.
    """

    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        board: Storyboard | None = None,
        scene_id: str = "",
        chance: random.Random | None = None,
    ) -> None:
        """Open on a scene of a project, or on movies where no project is open.

        Args:
            session: The window's.
            parent: Qt's.
            board: Of the open project.
            scene_id: The scene that is selected.
            chance: Shuffles sides and scenes; the system's own chance by default.
        """
        super().__init__(parent)
        self._session, self._board, self._scene_id = session, board, scene_id
        self._chance = chance or random.SystemRandom()
        self._pair: BlindPair | None = None
        self._job = ""
        self._report: JobDone | None = None
        self._frames: dict[str, list[QImage]] = {}
        self._scratch = tempfile.TemporaryDirectory(prefix="scenewright-blind-")
        self.setWindowTitle(self.tr("Compare blind"))
        self.ask = BlindAsk(contenders(session.store), has_scenes=self._has_scenes, parent=self)
        self.stage = BlindStage(self)
        self._beat, self._tick = QTimer(self), 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self.ask)
        layout.addWidget(self.stage, 1)
        self._connect()
        self._tell_results()
        self.setMinimumWidth(820)

    @property
    def _has_scenes(self) -> bool:
        return self._board is not None and bool(self._board.scenes)

    def _connect(self) -> None:
        self.ask.start_requested.connect(self.start)
        self.stage.voted.connect(self._on_vote)
        self.stage.next_requested.connect(self.start)
        self.stage.play_requested.connect(self._on_play)
        self.stage.closed.connect(self.close)
        self._beat.timeout.connect(self._on_beat)
        bridge = self._session.bridge
        bridge.preview_ready.connect(self._on_ready)
        bridge.job_done.connect(self._on_done)
        bridge.job_failed.connect(self._on_failed)

    # -- drawing --------------------------------------------------------------------------------

    def start(self) -> None:
        """Draw another two."""
        self._stop()
        try:
            self._pair = self._next_pair()
        except StudioError as error:
            self._fail(error)
            return
        if self._pair is None:
            self.stage.tell(self.tr("Choose two that differ."))
            return
        self._job = f"blind-{uuid.uuid4().hex[:12]}"
        self.stage.show_waiting(self._pair.told)
        work = prepare_blind(
            self._pair.left, self._pair.right, seat=self._session.seat, job_id=self._job,
            folder=Path(self._scratch.name),
        )  # fmt: skip
        self._session.worker.submit(Job(id=self._job, work=work))

    def _next_pair(self) -> BlindPair | None:
        kind, manifest = self.ask.kind.currentData(), self._session.manifest
        if kind == "movies":
            paths = self.ask.movies
            return pair_of_movies(paths, manifest, self._chance) if paths else None
        board = self._board
        if board is None or not board.scenes:
            return None
        if kind == "takes":
            return pair_of_takes(self._scene(board), board, manifest, self._chance)
        models = self.ask.models
        if models is None:
            return None
        return pair_of_models(self._chance.choice(board.scenes), board, models, self._chance)

    def _scene(self, board: Storyboard) -> Scene:
        found = [scene for scene in board.scenes if scene.id == self._scene_id]
        return found[0] if found else board.scenes[0]

    def _stop(self) -> None:
        if self._job:
            self._session.worker.cancel(self._job)
        self._job, self._report, self._frames = "", None, {}
        self._beat.stop()

    def _on_ready(self, event: PreviewReady) -> None:
        if event.job_id == self._job:
            self._frames[event.key] = [image_of(frame) for frame in event.frames]

    def _on_done(self, event: JobDone) -> None:
        if event.job_id != self._job or self._pair is None:
            return
        self._report = event
        is_movie = self._pair.kind == "movie"
        self.stage.show_pair(has_sound=is_movie)
        self._tick = 0
        self._on_beat()
        if not self._session.preferences.settings.reduced_motion or is_movie:
            self._beat.start(1000 // (MOVIE_FPS if is_movie else FPS))

    def _on_failed(self, event: JobFailed) -> None:
        if event.job_id == self._job:
            self._fail(event.error)

    def _fail(self, error: StudioError) -> None:
        self._stop()
        self.stage.tell(f"{error.message} {error.hint}")
        self.failed.emit(error)

    def _on_beat(self) -> None:
        for side, view in zip(SIDES, self.stage.views, strict=True):
            frames = self._frames.get(side)
            if frames:
                view.show_picture(frames[self._tick % len(frames)])
        self._tick += 1

    def _on_play(self, side: str) -> None:
        for path in Path(self._scratch.name).glob(f"{side}.*"):
            self._session.open_url(QUrl.fromLocalFile(str(path)).toString())

    # -- voting ---------------------------------------------------------------------------------

    def _on_vote(self, choice: str) -> None:
        """Keep what was chosen ("left", "right" or "same"), and tell who was who."""
        pair, report = self._pair, self._report
        if pair is None or report is None:
            return
        a, b = pair.candidates(report.report["keys"], report.report["figures"])
        first, second = ("right", "left") if pair.is_turned else ("left", "right")
        vote = Vote(
            at=round(time.time(), 1), kind=pair.kind,
            choice={first: "a", second: "b"}.get(choice, "same"), a=a, b=b,
            left="b" if pair.is_turned else "a",
            reasons=self.stage.reasons, note=self.stage.note.text().strip(),
        )  # fmt: skip
        try:
            keep_vote(vote, self._session.paths.data_dir)
        except StudioError as error:
            self._fail(error)
            return
        self._report = None  # one vote a pair
        self.stage.show_told(self._told(pair, vote))
        self._tell_results()

    def _told(self, pair: BlindPair, vote: Vote) -> str:
        told = self.tr("Left: {0}. Right: {1}.")
        if pair.kind == "take" and pair.left.label == pair.right.label:
            told = self.tr("Left: take {0}. Right: take {1}.")
        lines = [told.format(*pair.names)]
        side_of = {"a": self.tr("left"), "b": self.tr("right")}
        if pair.is_turned:
            side_of = {"a": self.tr("right"), "b": self.tr("left")}
        chosen = side_of.get(vote.choice, self.tr("neither"))
        for name in ("psnr", "flow_error", "flicker", "sharpness"):
            other = preferred(name, vote.a, vote.b) if vote.b is not None else ""
            if other:
                line = self.tr("{0} preferred {1}, you preferred {2}.")
                lines.append(line.format(measure_title(name), side_of[other], chosen))
        return "\n".join(lines)

    def _tell_results(self) -> None:
        """Everything that was voted so far."""
        try:
            found = results_of(load_votes(self._session.paths.data_dir / FILE))
        except StudioError as error:
            self.stage.tell(f"{error.message} {error.hint}")
            return
        lines = [
            self.tr("{0} against {1}: preferred in {2} of %n vote(s).", "", duel.rate.count).format(
                duel.first, duel.second, duel.rate
            )
            for duel in found.duels[:4]
        ]
        lines += [
            self.tr("{0} agreed with you in {1} of {2}.").format(
                measure_title(one.figure), one.share, one.share.count
            )
            for one in found.agreements
        ]
        self.stage.show_results("\n".join(lines))

    def done(self, arg__1: int) -> None:
        """However it is closed, nothing goes on behind it."""
        self._stop()
        self._scratch.cleanup()
        super().done(arg__1)

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        """1, 2 and 3 vote; a field that is typed in takes its keys itself."""
        keys = {Qt.Key.Key_1: "left", Qt.Key.Key_2: "same", Qt.Key.Key_3: "right"}
        choice = keys.get(Qt.Key(arg__1.key()))
        if choice is None:
            super().keyPressEvent(arg__1)
        elif self.stage.can_vote:
            self._on_vote(choice)

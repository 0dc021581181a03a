"""What leaves the window: movies and sign-offs, and the news of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtWidgets import QFileDialog

from studio.errors import StudioError
from studio.plan.model import RenderSettings
from studio.render.effort import TimeWish
from studio.render.events import JobDone
from studio.render.queue_file import QueuedRender
from studio.render.watch_record import keep_discarded
from studio.ui.export.encoder_probe import EncoderProbe
from studio.ui.messages import Offer
from studio.ui.project_view import movie_path
from studio.ui.provenance.origin_keeper import OriginKeeper
from studio.ui.render.queue import Progress
from studio.ui.render.sign_off import SignOff, sign_off_path

if TYPE_CHECKING:
    from studio.ui.export.export_dialog import Renders
    from studio.ui.main_window import MainWindow


class WindowOutputs(QObject):
    """Renders and signs off the open project, and tells what became of it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.sign_off = SignOff(window.session, self)
        self.keeper = OriginKeeper(window.session, self)
        self.encoders = EncoderProbe(self)
        window.queue.failed.connect(self._on_render_failed)
        window.queue.finished.connect(self._on_render_finished)
        window.queue.busy_changed.connect(self._on_busy)
        window.queue.warned.connect(window.messages.warn)
        window.queue.progressed.connect(self._on_progress)
        window.queue.changed.connect(self.show_queue)
        self.sign_off.finished.connect(self._on_signed_off)
        self.sign_off.failed.connect(window.messages.tell_error)
        window.queue.finished.connect(self.keeper.keep)
        window.session.bridge.job_done.connect(self._on_drift)
        self.keeper.reported.connect(self._on_reported)
        self.keeper.failed.connect(window.messages.tell_error)

    def close(self) -> None:
        """Finish what was begun beside the window."""
        self.encoders.close()
        self.keeper.close()

    def render_movie(self) -> None:
        """Put the movie of the open project into the queue."""
        project = self._window.project
        if project is None or not project.document.storyboard.scenes:
            return
        self.export(((RenderSettings(), movie_path(project.document)),))

    def ask_export(self) -> None:
        """Ask which files are made of the open project, and put them into the queue."""
        project = self._window.project
        if project is None or not project.document.storyboard.scenes:
            return
        project.script.apply()
        document = project.document
        from studio.ui.export.export_dialog import ExportDialog  # noqa: PLC0415 slow, and rare

        dialog = ExportDialog(
            document.storyboard,
            self._window.session,
            source=document.path,
            output=movie_path(document),
            parent=project,
        )
        dialog.export_requested.connect(self.export)
        if self.encoders.tried is None:
            self.encoders.found.connect(dialog.files.show_encoders)
            self.encoders.start()
        else:
            dialog.files.show_encoders(self.encoders.tried)
        self._window.show_dialog(dialog)

    def export(self, renders: Renders, within: TimeWish | None = None) -> None:
        """Put files of the open project into the queue.

        Args:
            renders: What is asked for beside the storyboard, and where the file goes.
            within: How long each may take; as long as it needs by default.
        """
        project = self._window.project
        if project is None:
            return
        project.script.apply()
        document = project.document
        for settings, output in renders:
            name = self._window.queue.add(
                document.storyboard,
                output,
                history=document.history(),
                settings=settings,
                within=within,
            )
            self.keeper.expect(name, document.path)
        self._window.queue_dock.show()

    def offer_to_go_on(self) -> None:
        """Tell of renders that were left when the program ended, and go on with them when asked."""
        queue = self._window.queue
        left = [render for render in queue.renders if render.state == "waiting"]
        if left and not queue.running:
            self._window.queue_dock.show()
            self._window.messages.tell(
                self.tr("The last rendering was not finished. Finished scenes are kept."),
                offers=(Offer(text=self.tr("Go on rendering"), do=queue.start),),
            )

    def toggle_queue(self) -> None:
        """Show the render queue, or hide it."""
        dock = self._window.queue_dock
        dock.setVisible(dock.isHidden())

    def ask_sign_off(self) -> None:
        """Ask where the sign-off of the open project goes, and make it."""
        project = self._window.project
        if project is None:
            return
        path = project.document.path
        name = self.tr("{0} storyboard").format(path.stem)
        page, pdf = self.tr("Web page"), self.tr("PDF")
        chosen, kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Sign-off: the storyboard for others to read"),
            str(path.with_name(f"{name}.pdf")),
            f"{pdf} (*.pdf);;{page} (*.html)",
        )
        if chosen:
            self.make_sign_off(sign_off_path(chosen, ".html" if "*.html" in kind else ".pdf"))

    def make_sign_off(self, path: Path) -> None:
        """Write the open project's storyboard as a file for others."""
        project = self._window.project
        if project is None:
            return
        if self.sign_off.is_busy:
            self._window.messages.tell(self.tr("A sign-off is still being made."))
            return
        project.script.apply()
        self.sign_off.make(project.document.storyboard, path)
        if self.sign_off.is_busy:
            self._window.messages.tell(self.tr("The sign-off is being drawn: {0}").format(path))

    def show_origin(self) -> None:
        """Show where the movie of the open project comes from."""
        project = self._window.project
        if project is not None:
            from studio.ui.provenance.origin_dialog import OriginDialog  # noqa: PLC0415 slow, and rare

            dialog = OriginDialog(self._window.session, project.document, project.editing, project)
            dialog.report_requested.connect(self.ask_report)
            dialog.risks_requested.connect(self.show_risks)
            self._window.show_dialog(dialog)

    def show_risks(self) -> None:
        """Show the risk register of the open project."""
        project = self._window.project
        if project is None:
            return
        try:
            from studio.ui.provenance.risk_dialog import RiskDialog  # noqa: PLC0415 slow, and rare

            dialog = RiskDialog(project.document, project)
        except StudioError as error:
            self._window.messages.tell(str(error))
            return
        dialog.report_requested.connect(self.ask_report)
        self._window.show_dialog(dialog)

    def ask_report(self) -> None:
        """Ask where the risk report of the open project goes, and write it."""
        project = self._window.project
        if project is None:
            return
        path = project.document.path
        name = self.tr("{0} risk report").format(path.stem)
        chosen, kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Risk report …"),
            str(path.with_name(f"{name}.pdf")),
            f"{self.tr('PDF')} (*.pdf);;{self.tr('Web page')} (*.html)",
        )
        if chosen:
            suffix = ".html" if "*.html" in kind else ".pdf"
            self.keeper.report(path, sign_off_path(chosen, suffix))

    def note_discarded(self, count: int) -> None:
        """Takes were thrown away: noted, if the person lets renders be noted."""
        session = self._window.session
        if session.preferences.settings.watches_renders:
            keep_discarded(count, session.paths.data_dir)

    # -- news -----------------------------------------------------------------------------------

    def _on_signed_off(self, path: str) -> None:
        offers = (
            Offer(text=self.tr("Open"), do=lambda: self._show(Path(path))),
            Offer(text=self.tr("Show in folder"), do=lambda: self._show(Path(path).parent)),
        )
        told = self.tr("The sign-off is ready: {0}").format(path)
        self._window.messages.tell(told, offers=offers)

    def _on_reported(self, path: str) -> None:
        offers = (
            Offer(text=self.tr("Open"), do=lambda: self._show(Path(path))),
            Offer(text=self.tr("Show in folder"), do=lambda: self._show(Path(path).parent)),
        )
        told = self.tr("The risk report is ready: {0}").format(path)
        self._window.messages.tell(told, offers=offers)

    def _on_render_finished(self, render: QueuedRender) -> None:
        path = Path(render.output)
        offers = (
            Offer(text=self.tr("Play"), do=lambda: self._show(path)),
            Offer(text=self.tr("Show in folder"), do=lambda: self._show(path.parent)),
        )
        told = self.tr("The movie is ready: {0}").format(render.output)
        self._window.messages.tell(told, offers=offers)
        self._window.queue_dock.show()

    def _on_drift(self, event: JobDone) -> None:
        """With this render it became sure that renders go otherwise than before."""
        if event.report.get("drift"):
            told = self.tr("Renders go otherwise than before.")
            show = Offer(text=self.tr("How it is going …"), do=self._window.show_going)
            self._window.messages.tell(told, offers=(show,))

    def _on_render_failed(self, render: QueuedRender, error: StudioError) -> None:
        self._window.messages.tell_error(error, about=render.output)

    def _on_busy(self, is_busy: bool) -> None:
        if self._window.project is not None:
            self._window.project.set_rendering(is_rendering=is_busy)
        self.show_queue()

    def _on_progress(self, progress: Progress) -> None:
        self.show_queue(f"{progress.part:.0%}")

    def show_queue(self, text: str = "") -> None:
        """What the queue does, in the top bar: seen while its dock is closed, too."""
        if self._window.project is None:
            return
        waiting = sum(r.state in ("waiting", "paused") for r in self._window.queue.renders)
        if not self._window.queue.running:
            text = self.tr("%n waiting", "", waiting) if waiting else ""
        self._window.project.top_bar.show_queue(text or ("…" if self._window.queue.running else ""))

    def _show(self, path: Path) -> None:
        """With the system's own program."""
        self._window.session.open_url(QUrl.fromLocalFile(str(path)).toString())

"""Runs a plan: lines are spoken ahead, scenes drawn and encoded one by one, then everything is joined.

Nothing is made twice: lines, clips and segments come from the cache where their request is known.
"""

from __future__ import annotations

import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

from studio.compose.caption_style import CaptionStyle
from studio.compose.overlay import Frame
from studio.compose.text import TextSetter
from studio.compose.timeline import Timeline
from studio.engine.api import ClipRequest
from studio.engine.models.memory import give_back, peak_mb
from studio.export.segments import COMPOSE_VERSION
from studio.narration.voice import Resting
from studio.plan.model import RenderPlan
from studio.plan.timing import time_scene
from studio.provenance.record import Body
from studio.render.account import MadeScene, body_of
from studio.render.drawn import DrawnScene, Shown
from studio.render.events import Emit, JobStarted, StageProgress, Warned
from studio.render.explain import Explainer
from studio.render.finish import Finish, finish_movie, music_of
from studio.render.fonts import setter_for
from studio.render.lines import LineBook
from studio.render.package import write_package
from studio.render.report import Tally, movie_report
from studio.render.scene_maker import SceneMaker
from studio.render.seal import Sealing
from studio.render.shown import Shows
from studio.render.speakers import delivery_of
from studio.render.targets import target_of
from studio.render.tools import RenderTools
from studio.task import CancelToken


class MovieRender:
    """One run of one plan. Used by one thread, once."""

    def __init__(
        self, plan: RenderPlan, *, tools: RenderTools, job_id: str, emit: Emit, cancel: CancelToken
    ) -> None:
        self._plan = plan
        self._tools = tools
        self._job = job_id
        self._emit = emit
        self._cancel = cancel
        self._tally = Tally(is_watching=tools.watches)
        self._target = target_of(plan)
        self._setter: TextSetter | None = None
        self._spoken_letters = 0
        self._facts: dict[str, Any] = {}
        self._ran: dict[tuple[str, str], dict[str, Any]] = {}

    def run(self, output: Path, *, earlier: Path | None = None) -> dict[str, Any]:
        """Make the movie; returns the report, which compares with `earlier` where `output` is new.

        Raises:
            StudioError: Something failed; no half movie is left and finished scenes are kept.
            Cancelled: The job was cancelled.
        """
        plan, cache = self._plan, self._tools.cache
        explain = Explainer(cache, output, earlier=earlier)
        maker = SceneMaker(
            plan, self._target, cache=cache, setter=self._fonts, tally=self._tally,
            explain=explain, cancel=self._cancel,
        )  # fmt: skip
        self._emit(JobStarted(job_id=self._job, scenes=len(plan.scenes)))
        for message in (*self._tools.warnings, self._tools.thrift.note):
            if message:
                self._warn(message)
        texts = [scene.line or scene.narration for scene in plan.scenes]
        narrators = [self._tools.narrators[scene.speaker] for scene in plan.scenes]
        letters = sum(len(t) for t, n in zip(texts, narrators, strict=True) if n is not None)
        with self._tally.timed("total"):
            book = LineBook(
                texts,
                narrators=narrators,
                deliveries=[delivery_of(scene, plan) for scene in plan.scenes],
                cache=cache,
                threads=self._tools.thrift.rung.voices or max(1, os.cpu_count() or 1),
                on_spoken=lambda count: self._on_spoken(count, letters),
                cancel=self._cancel,
            )
            with book:
                if self._tools.thrift.rung.is_one_at_a_time:
                    self._speak_first(book)
                drawn = self._draw_all(book, maker, explain)
            self._tally.work("speak", sum(book.processor_s))
            # Asked while the networks are there: to say what ran, they must not be loaded again.
            self._facts = next(iter(self._ran.values()), None) or self._tools.engine.facts(
                plan.clip_request(plan.scenes[0], frames=1)
            )
            poster = maker.poster(drawn[0]) if plan.has_poster else None
            sealing = Sealing(self._tools.seal, plan, lambda: self._account(drawn))
            if plan.package:
                self._hand_on(drawn, sealing)
            if self._tools.thrift.rung.is_one_at_a_time:
                self._tools.engine.close()
                give_back()
            with self._tally.timed("finish"), self._tally.working("finish", "finish"):
                extra = self._finish(drawn, output, sealing, style=maker.style, poster=poster)
        explain.keep()
        why = [reason.as_dict() for reason in explain.reasons]
        return self._report(drawn, output) | extra | {"explain": why}

    def _fonts(self) -> TextSetter:
        if self._setter is None:
            self._setter = setter_for(self._plan, self._tools.fonts_dir)
        return self._setter

    def _speak_first(self, book: LineBook) -> None:
        """Have everything spoken before anything is drawn: the voice's memory is free by then."""
        with self._tally.timed("wait_for_voice"):
            for index in range(len(self._plan.scenes)):
                book.line(index)
        for narrator in self._tools.narrators.values():
            if isinstance(narrator, Resting):
                narrator.rest()
        give_back()

    # -- scenes ---------------------------------------------------------------------------------

    def _draw_all(self, book: LineBook, maker: SceneMaker, explain: Explainer) -> list[DrawnScene]:
        plan, drawn, start = self._plan, list[DrawnScene](), 0
        elsewhere = self._make_elsewhere(book)
        shows = Shows(
            plan, elsewhere=elsewhere, engine=self._tools.engine, cache=self._tools.cache, setter=self._fonts,
            tally=self._tally, warn=self._warn, cancel=self._cancel,
        )  # fmt: skip
        if plan.progress_bar:  # every frame shows how long the movie is: hear it out first
            maker.movie_frames = self._all_frames(book)
        for index, scene in enumerate(plan.scenes):
            with self._tally.timed("wait_for_voice"):
                line = book.line(index)
            spoken = None if line is None else line.spoken
            if line is not None:
                self._tally.count("lines", was_made=line.was_made)
                for note in line.spoken.notes:
                    self._warn(f"Scene {index + 1}: {note}")
                explain.note(
                    asdict(line.request), scene_id=scene.id, number=index + 1, kind="line",
                    was_made=line.was_made,
                )  # fmt: skip
            timed = time_scene(plan, index, spoken, start_frame=start)
            clips = self._tally.made["clips"]
            shown = shows.of(index, timed)
            self._note_what_ran(shown)
            if self._tools.screen is not None and not scene.card:
                self._tools.screen.check(
                    shown, f"Scene {index + 1}", fps=plan.frame.fps, cache=self._tools.cache,
                    warn=self._warn, cancel=self._cancel,
                )  # fmt: skip
            explain.note(
                shown.told, scene_id=scene.id, number=index + 1, kind="clip",
                was_made=self._tally.made["clips"] > clips,
            )  # fmt: skip
            drawn.append(
                maker.make(
                    index, timed, spoken, shown,
                    on_progress=lambda part, index=index: self._drawing(index + part),
                )
            )  # fmt: skip
            self._drawing(index + 1)
            start += timed.frames
        return drawn

    def _note_what_ran(self, shown: Shown) -> None:
        """Ask what a model really ran on, once for each and while its networks are there."""
        request = shown.request
        if request is not None and (request.model, request.precision) not in self._ran:
            facts = self._tools.engine.facts(request)
            self._ran[request.model, request.precision] = facts

    def _facts_of(self, request: ClipRequest | None) -> dict[str, Any]:
        """What ran for a scene."""
        if request is None:
            return self._facts
        return self._ran.get((request.model, request.precision), self._facts)

    def _make_elsewhere(self, book: LineBook) -> frozenset[str]:
        """Let other machines draw first; returns the keys of the clips that came from them."""
        plan, remote = self._plan, self._tools.remote
        if remote is None:
            return frozenset()
        requests: list[ClipRequest] = []
        for index, scene in enumerate(plan.scenes):
            line = book.line(index)
            if not scene.card and not scene.picture:
                spoken = None if line is None else line.spoken
                timed = time_scene(plan, index, spoken, start_frame=0)
                requests.append(plan.clip_request(scene, frames=timed.clip_frames))
        with self._tally.timed("farm"):
            return remote.make(
                requests, engine=self._tools.engine, cache=self._tools.cache, warn=self._warn,
                cancel=self._cancel, on_progress=lambda part: self._progress("farm", part, 1.0),
            )  # fmt: skip

    def _all_frames(self, book: LineBook) -> int:
        """How long the movie is, once everything is spoken."""
        frames = 0
        for index in range(len(self._plan.scenes)):
            line = book.line(index)
            spoken = None if line is None else line.spoken
            frames += time_scene(self._plan, index, spoken, start_frame=0).frames
        return frames

    # -- the end --------------------------------------------------------------------------------

    def _finish(
        self,
        drawn: list[DrawnScene],
        output: Path,
        sealing: Sealing,
        *,
        style: CaptionStyle | None,
        poster: Frame | None,
    ) -> dict[str, Any]:
        frame = self._plan.frame
        timeline = Timeline(
            width_px=frame.width_px,
            height_px=frame.height_px,
            fps=frame.fps,
            scenes=tuple(scene.timed for scene in drawn),
        )
        written = finish_movie(
            Finish(
                plan=self._plan,
                target=self._target,
                timeline=timeline,
                spoken=tuple(scene.spoken for scene in drawn),
                segments=tuple(path for scene in drawn for path in scene.segments),
                frames=tuple(count for scene in drawn for count in scene.frames),
                style=style,
                poster=poster,
            ),
            output,
            cache=self._tools.cache,
            sealing=sealing,
            tally=self._tally,
            on_progress=lambda part: self._progress("finish", part, 1.0),
            cancel=self._cancel,
        )
        sealing.mark_pictures([Path(name) for name in written["beside"]])
        sealing.write_ledger(output)
        return {**written, "provenance": sealing.report(output)}

    def _hand_on(self, drawn: list[DrawnScene], sealing: Sealing) -> None:
        """Write the package for other editors."""
        plan, cache = self._plan, self._tools.cache
        seconds = sum(scene.timed.frames for scene in drawn) / plan.frame.fps
        with self._tally.timed("package"):
            write_package(
                plan, self._target, drawn, music_of(plan, seconds=seconds, cancel=self._cancel),
                Path(plan.package), cache=cache, mark=sealing.media_mark, cancel=self._cancel,
            )  # fmt: skip

    def _account(self, drawn: list[DrawnScene]) -> Body:
        """Everything that made the movie, for its ledger."""
        plan, tools = self._plan, self._tools
        facts = self._facts
        return body_of(
            plan,
            [
                MadeScene(
                    frames=scene.timed.frames,
                    request=scene.shown.request,
                    sha256=scene.shown.sha256,
                    precision=self._facts_of(scene.shown.request)["precision"],
                    provider=self._facts_of(scene.shown.request)["provider"],
                )
                for scene in drawn
            ],
            origin=tools.seal.origin,
            manifests=tools.seal.manifests,
            voices={
                voice: None if narrator is None else narrator.request("")
                for voice, narrator in tools.narrators.items()
            },
            fonts_dir=tools.fonts_dir,
            books=tools.seal.books,
            drawing=f"{facts['renderer']}/{COMPOSE_VERSION}",
            pictures=None if tools.screen is None else tools.screen.account(),
        )

    def _report(self, drawn: list[DrawnScene], output: Path) -> dict[str, Any]:
        plan, fps = self._plan, self._plan.frame.fps
        facts = self._facts
        model, _, rest = plan.model.reference.partition("@")
        return movie_report(
            output=str(output),
            preset=self._target.preset,
            duration_s=sum(scene.timed.frames for scene in drawn) / fps,
            scenes=[
                {
                    "title": scene.title,
                    "narration": scene.narration,
                    "prompt": scene.prompt,
                    "duration_s": round(made.timed.frames / fps, 3),
                    "seed": scene.seed,
                    "picture": scene.picture,
                    "model": "" if scene.picture else plan.choice_of(scene).reference,
                }
                for scene, made in zip(plan.scenes, drawn, strict=True)
            ],
            engine={
                "model": model,
                "version": rest.partition("+")[0],
                "reference": plan.model.reference,
                "precision": facts["precision"],
                "provider": facts["provider"],
                "processor": self._tools.engine.device.name,
                "processor_note": self._tools.engine.device.note,
                "steps": plan.model.steps,
            },
            tally=self._tally,
        ) | {"memory": self._tools.thrift.as_dict() | {"peak_mb": round(peak_mb())}}

    # -- events ---------------------------------------------------------------------------------

    def _on_spoken(self, letters: int, total: int) -> None:
        self._spoken_letters += letters
        self._progress("speak", self._spoken_letters, total)

    def _drawing(self, done: float) -> None:
        self._progress("draw", done, len(self._plan.scenes))

    def _progress(self, stage: str, done: float, total: float) -> None:
        self._emit(StageProgress(job_id=self._job, stage=stage, done=done, total=total))

    def _warn(self, message: str) -> None:
        if self._tally.warn(message):
            self._emit(Warned(job_id=self._job, message=message))

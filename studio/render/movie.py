"""Runs a plan: lines are spoken ahead, scenes drawn and encoded one by one, then everything is joined.

Nothing is made twice: lines, clips and segments come from the cache where their request is known.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from studio.compose.caption_style import CaptionStyle, caption_style, safe_area
from studio.compose.logo import make_logo
from studio.compose.overlay import Overlay
from studio.compose.own_media import open_own_media
from studio.compose.picture import FrameSource, ScenePicture
from studio.compose.text import TextSetter
from studio.compose.timeline import Timeline, TimelineScene
from studio.engine.models.memory import give_back, peak_mb
from studio.export.preset import quality as export_quality
from studio.export.segments import COMPOSE_VERSION, SegmentRequest, encode_segment
from studio.narration.voice import Resting, SpokenLine
from studio.plan.model import RenderPlan, ScenePlan
from studio.plan.timing import time_scene
from studio.provenance.record import Body
from studio.render.account import MadeScene, body_of
from studio.render.cache import file_sha256
from studio.render.clips import clip_for
from studio.render.drawn import DrawnScene, Shown
from studio.render.events import Emit, JobStarted, StageProgress, Warned
from studio.render.finish import Finish, finish_movie
from studio.render.lines import LineBook
from studio.render.report import Tally, movie_report
from studio.render.seal import Sealing
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
        self._tally = Tally()
        self._style: CaptionStyle | None = (
            None if plan.captions == "none" else caption_style(plan.captions)
        )
        self._setter: TextSetter | None = None
        self._spoken_letters = 0
        self._facts: dict[str, Any] = {}
        self._logo: Overlay | None = None
        self._logo_sha256 = ""
        self._before: tuple[Shown, int] | None = None  # the scene before, for its tail

    def run(self, output: Path) -> dict[str, Any]:
        """Make the movie; returns the report.

        Raises:
            StudioError: Something failed; no half movie is left and finished scenes are kept.
            Cancelled: The job was cancelled.
        """
        plan = self._plan
        self._emit(JobStarted(job_id=self._job, scenes=len(plan.scenes)))
        for message in (*self._tools.warnings, self._tools.thrift.note):
            if message:
                self._warn(message)
        self._read_logo()
        texts = [scene.narration for scene in plan.scenes]
        narrators = [self._tools.narrators[scene.voice] for scene in plan.scenes]
        letters = sum(len(t) for t, n in zip(texts, narrators, strict=True) if n is not None)
        with self._tally.timed("total"):
            book = LineBook(
                texts,
                narrators=narrators,
                cache=self._tools.cache,
                threads=self._tools.thrift.rung.voices or max(1, os.cpu_count() or 1),
                on_spoken=lambda count: self._on_spoken(count, letters),
                cancel=self._cancel,
            )
            with book:
                if self._tools.thrift.rung.is_one_at_a_time:
                    self._speak_first(book)
                drawn = self._draw_all(book)
            # Asked while the networks are there: to say what ran, they must not be loaded again.
            self._facts = self._tools.engine.facts(plan.clip_request(plan.scenes[0], frames=1))
            if self._tools.thrift.rung.is_one_at_a_time:
                self._tools.engine.close()
                give_back()
            origin = self._finish(drawn, output)
        return self._report(drawn, output) | {"provenance": origin}

    def _read_logo(self) -> None:
        frame = self._plan.frame
        if self._plan.logo:
            path, size = Path(self._plan.logo), (frame.width_px, frame.height_px)
            self._logo = make_logo(path, area=safe_area(*size), width_px=size[0], height_px=size[1])
            self._logo_sha256 = file_sha256(path)

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

    def _draw_all(self, book: LineBook) -> list[DrawnScene]:
        drawn: list[DrawnScene] = []
        start = 0
        count = len(self._plan.scenes)
        for index in range(count):
            with self._tally.timed("wait_for_voice"):
                line = book.line(index)
            if line is not None:
                self._tally.count("lines", was_made=line.was_made)
            spoken = None if line is None else line.spoken
            timed = time_scene(self._plan, index, spoken, start_frame=start)
            drawn.append(self._draw(index, timed, spoken, count))
            start += timed.frames
        return drawn

    def _draw(
        self, index: int, timed: TimelineScene, spoken: SpokenLine | None, count: int
    ) -> DrawnScene:
        scene, tools = self._plan.scenes[index], self._tools
        shown = self._own(scene, timed) if scene.picture else self._drawn(index, timed)
        wanted = self._segment_request(timed, shown)
        segment = tools.cache.get("segment", wanted.key())
        self._tally.count("segments", was_made=segment is None)
        if segment is None:
            with self._tally.timed("draw_and_encode"):
                segment = self._encode(
                    wanted, shown, on_progress=lambda part: self._drawing(index + part, count)
                )
        self._drawing(index + 1, count)
        self._before = (shown, timed.frames)
        return DrawnScene(timed=timed, spoken=spoken, segment=segment, shown=shown)

    def _drawn(self, index: int, timed: TimelineScene) -> Shown:
        """A clip of the model."""
        tools = self._tools
        request = self._plan.clip_request(self._plan.scenes[index], frames=timed.clip_frames)
        with self._tally.timed("sample"):
            clip, was_made = clip_for(
                request, engine=tools.engine, cache=tools.cache, cancel=self._cancel
            )
        self._tally.count("clips", was_made=was_made)
        for note in (tools.engine.device.note, *tools.engine.take_notes()):
            if note:
                self._warn(note)
        for note in clip.notes:
            self._warn(f"Scene {index + 1}: {note}")
        # Frames depend on the clip's contents, the request, and the code that draws them.
        renderer, sha256 = tools.engine.facts(request)["renderer"], hashlib.sha256(clip.data)
        return Shown(
            identity=f"{clip.key}:{sha256.hexdigest()}:{renderer}",
            open=lambda: tools.engine.open_frames(request, clip),
            sha256=sha256.hexdigest(),
            request=request,
        )

    def _own(self, scene: ScenePlan, timed: TimelineScene) -> Shown:
        """The person's own picture or video."""
        frame, path = self._plan.frame, Path(scene.picture)
        size = (frame.width_px, frame.height_px, frame.fps, timed.clip_frames)
        sha256 = file_sha256(path)
        return Shown(
            identity=f"own:{sha256}:{size}:{scene.camera}",
            sha256=sha256,
            open=lambda: open_own_media(
                path,
                width_px=frame.width_px,
                height_px=frame.height_px,
                fps=frame.fps,
                frames=timed.clip_frames,
                camera=scene.camera,
            ),
        )

    def _segment_request(self, timed: TimelineScene, shown: Shown) -> SegmentRequest:
        before, frame = self._before, self._plan.frame
        return SegmentRequest(
            clip_key=shown.identity,
            previous_clip_key="" if before is None else before[0].identity,
            previous_frames=0 if before is None else before[1],
            scene=timed,
            width_px=frame.width_px,
            height_px=frame.height_px,
            fps=frame.fps,
            caption_style=self._style,
            quality=export_quality(self._plan.quality),
            logo=self._logo_sha256,
        )

    def _encode(
        self, wanted: SegmentRequest, shown: Shown, *, on_progress: Callable[[float], None]
    ) -> Path:
        tools = self._tools
        if self._setter is None:
            self._setter = TextSetter(tools.fonts_dir)
        previous: FrameSource | None = None
        if self._before is not None and wanted.scene.transition_frames:
            previous = self._before[0].open()
        picture = ScenePicture(
            shown.open(),
            wanted.scene,
            timeline=Timeline(
                width_px=wanted.width_px, height_px=wanted.height_px, fps=wanted.fps, scenes=()
            ),
            setter=self._setter,
            style=self._style,
            previous_source=previous,
            previous_frames=wanted.previous_frames,
            logo=self._logo,
        )
        with tools.cache.making("segment", wanted.key(), suffix=".mp4") as path:
            encode_segment(wanted, picture, path, on_progress=on_progress, cancel=self._cancel)
        found = tools.cache.get("segment", wanted.key())
        if found is None:
            raise AssertionError("a segment that was just made is not in the cache")
        return found

    # -- the end --------------------------------------------------------------------------------

    def _finish(self, drawn: list[DrawnScene], output: Path) -> dict[str, Any]:
        frame = self._plan.frame
        sealing = Sealing(self._tools.seal, self._plan, lambda: self._account(drawn))
        timeline = Timeline(
            width_px=frame.width_px,
            height_px=frame.height_px,
            fps=frame.fps,
            scenes=tuple(scene.timed for scene in drawn),
        )
        finish_movie(
            Finish(
                plan=self._plan,
                timeline=timeline,
                spoken=tuple(scene.spoken for scene in drawn),
                segments=tuple(scene.segment for scene in drawn),
            ),
            output,
            seal=sealing.apply,
            tally=self._tally,
            on_progress=lambda part: self._progress("finish", part, 1.0),
            cancel=self._cancel,
        )
        sealing.write_ledger(output)
        return sealing.report(output)

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
                    precision=facts["precision"],
                    provider=facts["provider"],
                )
                for scene in drawn
            ],
            origin=tools.seal.origin,
            manifest=tools.seal.manifest,
            voices={
                voice: None if narrator is None else narrator.request("")
                for voice, narrator in tools.narrators.items()
            },
            fonts_dir=tools.fonts_dir,
            books=tools.seal.books,
            drawing=f"{facts['renderer']}/{COMPOSE_VERSION}",
        )

    def _report(self, drawn: list[DrawnScene], output: Path) -> dict[str, Any]:
        plan, fps = self._plan, self._plan.frame.fps
        facts = self._facts
        model, _, rest = plan.model.reference.partition("@")
        return movie_report(
            output=str(output),
            duration_s=sum(scene.timed.frames for scene in drawn) / fps,
            scenes=[
                {
                    "title": scene.title,
                    "narration": scene.narration,
                    "prompt": scene.prompt,
                    "duration_s": round(made.timed.frames / fps, 3),
                    "seed": scene.seed,
                    "picture": scene.picture,
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
                "steps": plan.model.steps,
            },
            tally=self._tally,
        ) | {"memory": self._tools.thrift.as_dict() | {"peak_mb": round(peak_mb())}}

    # -- events ---------------------------------------------------------------------------------

    def _on_spoken(self, letters: int, total: int) -> None:
        self._spoken_letters += letters
        self._progress("speak", self._spoken_letters, total)

    def _drawing(self, done: float, total: float) -> None:
        self._progress("draw", done, total)

    def _progress(self, stage: str, done: float, total: float) -> None:
        self._emit(StageProgress(job_id=self._job, stage=stage, done=done, total=total))

    def _warn(self, message: str) -> None:
        if self._tally.warn(message):
            self._emit(Warned(job_id=self._job, message=message))

"""What each scene shows: a drawn clip, a person's own picture or video, or a card; in matched colours."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from studio.compose.card import CardFrames
from studio.compose.color_match import (
    ColorMatch,
    Tone,
    read_palette,
    sample_moments,
    tone_of,
    tone_of_palette,
)
from studio.compose.matched import MatchedFrames
from studio.compose.picture import FrameSource
from studio.compose.text import TextSetter
from studio.compose.timeline import TimelineScene
from studio.engine.api import ClipRequest
from studio.plan.model import RenderPlan, ScenePlan
from studio.render.cache import Cache, file_sha256
from studio.render.clips import clip_for
from studio.render.drawn import Shown
from studio.render.fonts import font_hashes
from studio.render.own import open_own
from studio.render.report import Tally
from studio.render.stills import FRAMES, keep_still
from studio.task import CancelToken

if TYPE_CHECKING:
    from studio.engine.local import LocalEngine

CARD_VERSION = 1
"""To be raised when cards are drawn in another way."""
GROUND_S = 1
"""Length of the clip that a card's ground is taken from."""


class Shows:
    """Finds what the scenes of one plan show. For one thread."""

    def __init__(
        self,
        plan: RenderPlan,
        *,
        engine: LocalEngine,
        cache: Cache,
        setter: Callable[[], TextSetter],
        tally: Tally,
        warn: Callable[[str], None],
        cancel: CancelToken,
        elsewhere: frozenset[str] = frozenset(),
    ) -> None:
        self._elsewhere = set(elsewhere)
        self._plan, self._engine, self._cache = plan, engine, cache
        self._setter, self._tally, self._warn, self._cancel = setter, tally, warn, cancel
        self._reference: Tone | None = None

    def of(self, index: int, timed: TimelineScene) -> Shown:
        """What a scene shows.

        Raises:
            ModelError: The model failed.
            MediaError: The person's own picture or video cannot be read.
            Cancelled: The job was cancelled.
        """
        scene = self._plan.scenes[index]
        if scene.card:
            return self._card(index, timed)
        shown = self._own(scene, timed.clip_frames) if scene.picture else self._drawn(index, timed)
        return self._matched(index, shown)

    # -- kinds ----------------------------------------------------------------------------------

    def _drawn(self, index: int, timed: TimelineScene) -> Shown:
        """A clip of the model."""
        request = self._plan.clip_request(self._plan.scenes[index], frames=timed.clip_frames)
        shown, notes, was_made = self._clip(request)
        self._tally.count("clips", was_made=was_made)
        for note in (self._engine.device.note, *self._engine.take_notes()):
            if note:
                self._warn(note)
        for note in notes:
            self._warn(f"Scene {index + 1}: {note}")
        return shown

    def _clip(self, request: ClipRequest) -> tuple[Shown, tuple[str, ...], bool]:
        engine = self._engine
        start = time.perf_counter()
        with self._tally.timed("sample"), self._tally.working("sample"):
            clip, was_made = clip_for(
                request, engine=engine, cache=self._cache, cancel=self._cancel
            )
        if engine.clip_key(request) in self._elsewhere:  # made for this render, by another machine
            self._elsewhere.remove(engine.clip_key(request))
            was_made = True
        elif was_made:
            self._tally.clip_s.append(time.perf_counter() - start)
        if clip.media_type == FRAMES:  # for the scene's card, which else shows a sketch
            keep_still(request, lambda: engine.open_frames(request, clip), cache=self._cache)
        if was_made and self._tally.is_watching:
            self._tally.see({"confidence": clip.confidence})
        # Frames depend on the clip's contents, the request, and the code that draws them.
        renderer, sha256 = engine.facts(request)["renderer"], hashlib.sha256(clip.data).hexdigest()
        shown = Shown(
            identity=f"{clip.key}:{sha256}:{renderer}",
            open=lambda: engine.open_frames(request, clip),
            sha256=sha256,
            request=request,
            told=request.as_dict(),
        )
        return shown, clip.notes, was_made

    def _own(self, scene: ScenePlan, frames: int) -> Shown:
        """The person's own picture or video."""
        frame, path = self._plan.frame, Path(scene.picture)
        size = (frame.width_px, frame.height_px, frame.fps, frames)
        sha256 = file_sha256(path)
        return Shown(
            identity=f"own:{sha256}:{size}:{scene.camera}",
            sha256=sha256,
            open=lambda: open_own(
                path,
                width_px=frame.width_px,
                height_px=frame.height_px,
                fps=frame.fps,
                frames=frames,
                camera=scene.camera,
                cache=self._cache,
                cancel=self._cancel,
            ),
            told={"picture": scene.picture, "frames": frames, "camera": scene.camera},
        )

    def _card(self, index: int, timed: TimelineScene) -> Shown:
        """Words over the picture of the scene beside the card."""
        plan, scene = self._plan, self._plan.scenes[index]
        neighbour = self._beside(index)
        fps, platform = plan.frame.fps, plan.platform
        facts = [CARD_VERSION, scene.card, neighbour.identity, timed.clip_frames, fps, platform]
        font = font_hashes(plan)[0]
        if font:
            facts.append(font)

        def open_card() -> FrameSource:
            source = neighbour.open()
            return CardFrames(
                scene.card,
                ground=source.frame(source.frame_count // 2),
                setter=self._setter(),
                fps=fps,
                frames=timed.clip_frames,
                platform=platform,
            )

        return Shown(
            identity=f"card:{hashlib.sha256(json.dumps(facts).encode()).hexdigest()}",
            open=open_card,
            sha256=hashlib.sha256(scene.card.encode()).hexdigest(),
            told={"card": scene.card, "frames": timed.clip_frames, "beside": neighbour.identity}
            | ({"fonts": font} if font else {}),
        )

    def _beside(self, index: int) -> Shown:
        """A short clip of the nearest scene that is no card, before or after."""
        scenes = self._plan.scenes
        near = sorted(range(len(scenes)), key=lambda n: (abs(n - index), n))
        scene = next(scenes[n] for n in near if not scenes[n].card)
        frames = GROUND_S * self._plan.frame.fps
        if scene.picture:
            return self._own(scene, frames)
        return self._clip(self._plan.clip_request(scene, frames=frames))[0]

    # -- colours --------------------------------------------------------------------------------

    def _matched(self, index: int, shown: Shown) -> Shown:
        """The scene in colours drawn towards the reference; the reference itself stays."""
        plan = self._plan
        if not plan.color_match or plan.color_strength == 0:
            return shown
        reference = self._reference_tone()
        if plan.scenes[index].id == self._reference_id():
            return shown
        own, strength = self._tone(shown), plan.color_strength
        facts = {"own": asdict(own), "reference": asdict(reference), "strength": strength}
        match = ColorMatch(own, reference, strength=strength)
        return replace(
            shown,
            identity=f"{shown.identity}:{json.dumps(facts, sort_keys=True)}",
            open=lambda: MatchedFrames(shown.open(), match),
            told={**shown.told, "color_match": facts},
        )

    def _reference_id(self) -> str:
        """The scene whose colours the others take; "" where a palette is the reference."""
        wanted = self._plan.color_match
        if wanted == "first":
            return next(scene.id for scene in self._plan.scenes if not scene.card)
        return "" if read_palette(wanted) else wanted

    def _reference_tone(self) -> Tone:
        if self._reference is None:
            palette, name = read_palette(self._plan.color_match), self._reference_id()
            if palette:
                self._reference = tone_of_palette(palette)
            else:
                scene = next(scene for scene in self._plan.scenes if scene.id == name)
                frames = GROUND_S * self._plan.frame.fps
                if scene.picture:
                    shown = self._own(scene, frames)
                else:
                    shown = self._clip(self._plan.clip_request(scene, frames=frames))[0]
                self._reference = self._tone(shown)
        return self._reference

    def _tone(self, shown: Shown) -> Tone:
        """Measured on some frames; kept, so that a scene that is there already costs nothing."""
        key = hashlib.sha256(shown.identity.encode()).hexdigest()
        kept = self._cache.get("tone", key)
        if kept is None:
            source = shown.open()
            tone = tone_of([source.frame(n).copy() for n in sample_moments(source.frame_count)])
            data = json.dumps([tone.mean, tone.spread]).encode()
            kept = self._cache.put_bytes("tone", key, data, suffix=".json")
        mean, spread = json.loads(kept.read_bytes())
        return Tone(mean=tuple(mean), spread=tuple(spread))

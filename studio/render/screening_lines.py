"""The lines of a screening: found where they were spoken before, spoken where they were not."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace

from studio.narration.choose import NarratorChoice
from studio.narration.voice import LineRequest, Narrator, SpokenLine
from studio.paths import Paths
from studio.plan.model import RenderPlan, ScenePlan
from studio.render.cache import Cache
from studio.render.lines import kept_line, speak_line
from studio.render.speakers import (
    choose_speakers,
    choose_voice,
    delivery_of,
    shared_session,
    words_of,
)
from studio.task import CancelToken

_MOST_KEYS = 8_000
_MOST_SAMPLES = 24_000 * 60 * 30  # half an hour of speech is kept in memory: 170 MB


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownLines:
    """What is known of a plan's lines.

    Attributes:
        spoken: Each scene's line, or None.
        awaited: Whether it will be spoken but has not been yet.
        notes: What the creator should know of the voices ("nothing can speak Basque").
    """

    spoken: tuple[SpokenLine | None, ...]
    awaited: tuple[bool, ...]
    notes: tuple[str, ...]


class LineFinder:
    """Finds and speaks the lines of one project after another.

    `known` is for one thread; `speak` may run on another beside it.
    """

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self._cache = Cache(paths.cache_dir)
        self._open_session = shared_session()
        self._choices: dict[tuple[str, str], NarratorChoice] = {}
        self._lines: OrderedDict[str, SpokenLine] = OrderedDict()
        self._missing: set[str] = set()
        self._keys: dict[LineRequest, str] = {}

    def known(self, plan: RenderPlan) -> KnownLines:
        """What was spoken of a plan so far.

        Raises:
            VoiceError: A voice is unknown, or is not installed.
        """
        spoken: list[SpokenLine | None] = []
        awaited: list[bool] = []
        notes: list[str] = []
        for scene in plan.scenes:
            choice = self._choice(plan, scene)
            notes += [choice.reason] if choice.is_fallback else []
            narrator = choice.narrator if words_of(scene) else None
            line = None if narrator is None else self._kept(self._request(plan, scene, narrator))
            spoken.append(line)
            awaited.append(narrator is not None and line is None)
        return KnownLines(
            spoken=tuple(spoken), awaited=tuple(awaited), notes=tuple(dict.fromkeys(notes))
        )

    def speak(self, plan: RenderPlan, index: int, *, cancel: CancelToken) -> None:
        """Speak the line of a scene and keep it; `known` finds it from then on.

        Raises:
            VoiceError: The voice failed.
            Cancelled: `cancel` was set.
        """
        scene = plan.scenes[index]
        narrator = self._choice(plan, scene).narrator
        if narrator is None:
            return
        request = self._request(plan, scene, narrator)
        cancel.check()
        if kept_line(request, cache=self._cache) is None:
            speak_line(narrator, request, cache=self._cache, cancel=cancel)
        self._missing.discard(request.key())

    def forget_missing(self) -> None:
        """Look again for lines that were not there: a render may have spoken them meanwhile."""
        self._missing.clear()

    def close(self) -> None:
        """Close the cache's index."""
        self._cache.close()

    def _choice(self, plan: RenderPlan, scene: ScenePlan) -> NarratorChoice:
        """Who is heard in a scene; a recording is looked at anew, for it may be another file now."""
        if scene.recording:
            return choose_speakers(replace(plan, scenes=(scene,)), self._paths)[scene.speaker]
        key = (scene.voice, plan.language)
        if key not in self._choices:
            self._choices[key] = choose_voice(
                scene.voice, plan.language, self._paths, open_session=self._open_session
            )
        return self._choices[key]

    @staticmethod
    def _request(plan: RenderPlan, scene: ScenePlan, narrator: Narrator) -> LineRequest:
        return narrator.request(words_of(scene), delivery_of(scene, plan))

    def _key(self, request: LineRequest) -> str:
        """A request's key; an edit asks for those of all lines, and changes one."""
        if request not in self._keys:
            if len(self._keys) > _MOST_KEYS:
                self._keys.clear()
            self._keys[request] = request.key()
        return self._keys[request]

    def _kept(self, request: LineRequest) -> SpokenLine | None:
        key = self._key(request)
        if key in self._lines:
            self._lines.move_to_end(key)
            return self._lines[key]
        if key in self._missing:
            return None
        line = kept_line(request, cache=self._cache)
        if line is None:
            self._missing.add(key)
            return None
        self._lines[key] = line
        while sum(len(one.samples) for one in self._lines.values()) > _MOST_SAMPLES:
            if len(self._lines) == 1:
                break
            self._lines.popitem(last=False)
        return line

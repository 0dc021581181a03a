"""Who is heard in every scene: a voice, or a person's own recording; chosen before any work begins."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

from studio.errors import SettingsError
from studio.export.recording_file import load_recording
from studio.narration.choose import DEFAULT_VOICE, NarratorChoice, choose_narrator
from studio.narration.kokoro_model import OpenSession
from studio.narration.pronunciation import FILE, Pronunciations, format_list, parse_list
from studio.narration.recorded import RecordedNarrator
from studio.narration.voice import Delivery
from studio.paths import Paths, resources_dir
from studio.plan.model import RenderPlan, ScenePlan
from studio.render.cache import file_sha256

if TYPE_CHECKING:
    from studio.engine.models.session import OnnxSession

VOICES = "voices"


def choose_speakers(plan: RenderPlan, paths: Paths) -> dict[str, NarratorChoice]:
    """What is heard, by `ScenePlan.speaker`.

    Raises:
        VoiceError: A voice is unknown, or not installed.
        MediaError: A recording is missing.
    """
    shared = shared_session()
    chosen: dict[str, NarratorChoice] = {}
    for scene in plan.scenes:
        if scene.speaker not in chosen:
            chosen[scene.speaker] = (
                choose_recording(scene.recording, plan.language)
                if scene.recording
                else choose_voice(scene.voice, plan.language, paths, open_session=shared)
            )
    return chosen


def choose_voice(
    voice: str, language: str, paths: Paths, *, open_session: OpenSession, threads: int = 1
) -> NarratorChoice:
    """The narrator of a voice's name, "auto" or "none".

    Raises:
        VoiceError: It is unknown, or not installed.
    """
    return choose_narrator(
        language=language,
        voice=DEFAULT_VOICE if voice == "auto" else voice,
        voices_dir=resources_dir() / VOICES,
        weights_dir=paths.data_dir / "voice",
        open_session=open_session,
        threads=threads,
    )


def choose_recording(recording: str, language: str) -> NarratorChoice:
    """The narrator that is a person's own recording.

    Raises:
        MediaError: It is missing.
    """
    path = Path(recording)
    narrator = RecordedNarrator(
        sha256=file_sha256(path) if path.is_file() else "",  # a missing one is told of when read
        load=lambda cancel: load_recording(path, cancel=cancel),
        language=language,
        voices_dir=resources_dir() / VOICES,
    )
    return NarratorChoice(
        narrator=narrator,
        reason=narrator.limit or f"Spoken in the recording {path.name}.",
        is_fallback=bool(narrator.limit),
    )


def delivery_of(scene: ScenePlan, plan: RenderPlan) -> Delivery:
    """How a scene's line is spoken."""
    return Delivery(speed=scene.speed, take=scene.line_take, pronunciations=plan.pronunciations)


def words_of(scene: ScenePlan) -> str:
    """What is spoken in a scene."""
    return scene.line or scene.narration


def load_pronunciations(paths: Paths) -> Pronunciations:
    """The person's own list, for all projects; empty where there is none.

    Raises:
        SettingsError: It is there, and cannot be read.
    """
    path = paths.data_dir / FILE
    try:
        return parse_list(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"The list of pronunciations {path} cannot be read.", "Save it as UTF-8 text."
        ) from error


def save_pronunciations(pairs: Pronunciations, paths: Paths) -> None:
    """Keep the person's own list.

    Raises:
        SettingsError: It cannot be written.
    """
    path = paths.data_dir / FILE
    temporary = path.with_name(f".{FILE}.{os.getpid()}")
    try:
        paths.data_dir.mkdir(parents=True, exist_ok=True)
        temporary.write_text(format_list(pairs), encoding="utf-8")
        temporary.replace(path)
    except OSError as error:
        raise SettingsError(
            f"The list of pronunciations {path} cannot be written.",
            "Check that you may write there.",
        ) from error


def shared_session() -> OpenSession:
    """Opens a model once, however many voices it speaks with: 260 MB and 0.7 s for each one more."""
    lock = threading.Lock()
    # Weak: a model is let go as soon as no voice holds it any more.
    opened: WeakValueDictionary[tuple[Path, int], OnnxSession] = WeakValueDictionary()

    def open_shared(model: Path, /, *, threads: int) -> OnnxSession:
        from studio.engine.models.session import open_session  # noqa: PLC0415 slow to load

        with lock:
            session = opened.get((model, threads))
            if session is None:
                session = open_session(model, threads=threads)
                opened[model, threads] = session
            return session

    return open_shared

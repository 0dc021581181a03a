"""Speaks one line to hear it before anything is rendered; the movie's own voice, kept like its lines."""

from __future__ import annotations

import io
import os
import wave
from typing import Any

import numpy as np

from studio.engine.models.session import open_session
from studio.errors import SettingsError
from studio.narration.choose import NarratorChoice
from studio.narration.pronunciation import merged
from studio.narration.voice import Delivery, SpokenLine
from studio.render.events import Emit
from studio.render.lines import kept_line, speak_line
from studio.render.seat import Seat
from studio.render.speakers import choose_recording, choose_voice, load_pronunciations
from studio.render.worker import Work
from studio.storyboard.model import Scene, Storyboard
from studio.task import CancelToken


def prepare_listen(storyboard: Storyboard, scene: Scene, *, seat: Seat) -> Work:
    """A job that speaks a scene's line; its report has the sound as the bytes of a WAV file.

    The job fails with a VoiceError or a MediaError where the voice or the recording is missing.

    Raises:
        SettingsError: The scene has nothing to say, or nobody to say it.
    """
    is_silent = "none" in (storyboard.voice, scene.voice) and not _recording(scene)
    if is_silent or not (scene.narration.strip() or _recording(scene)):
        raise SettingsError(
            "There is nothing to hear in this scene.", "Give it words, and a voice to say them."
        )

    def work(_emit: Emit, cancel: CancelToken) -> dict[str, Any]:
        choice = _choice(storyboard, scene, seat)
        if choice.narrator is None:
            raise SettingsError(choice.reason, "Choose a voice that speaks the movie's language.")
        delivery = Delivery(
            speed=storyboard.speed if scene.speed is None else scene.speed,
            take=scene.line_take,
            pronunciations=merged(load_pronunciations(seat.paths), storyboard.pronunciations),
        )
        request = choice.narrator.request(scene.narration, delivery)
        line = kept_line(request, cache=seat.cache) or speak_line(
            choice.narrator, request, cache=seat.cache, cancel=cancel
        )
        return {"wav": wav_bytes(line), "duration_s": line.duration_s, "notes": list(line.notes)}

    return work


def wav_bytes(line: SpokenLine) -> bytes:
    """A line as a WAV file of 16 bits."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(line.rate)
        file.writeframes((np.clip(line.samples, -1, 1) * 32767).astype("<i2").tobytes())
    return buffer.getvalue()


def _recording(scene: Scene) -> str:
    """The recording that is heard, as in a render: a scene that nobody speaks has none."""
    return "" if scene.voice == "none" else scene.recording


def _choice(storyboard: Storyboard, scene: Scene, seat: Seat) -> NarratorChoice:
    if _recording(scene):
        return choose_recording(_recording(scene), storyboard.language)
    # One line alone: all cores work on it, for somebody waits.
    return choose_voice(
        scene.voice or storyboard.voice,
        storyboard.language,
        seat.paths,
        open_session=open_session,
        threads=max(1, os.cpu_count() or 1),
    )

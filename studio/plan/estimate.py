"""What a render will give and cost, told before it is begun."""

from __future__ import annotations

from collections.abc import Mapping

from studio.narration.timing import reading_seconds
from studio.plan.timing import FIRST_LEAD_S, LAST_REST_S, LEAD_S, REST_S, WORDLESS_S
from studio.storyboard.model import MIN_SCENE_S, Scene, Storyboard

SECONDS_PER_SECOND = {"draft": 1.0, "standard": 1.7, "high": 2.6}
"""Seconds of rendering for a second of movie with voice, measured on two slow cores; replaced by
what this machine needed as soon as it has rendered something."""


def scene_length_s(scene: Scene, language: str) -> float:
    """How long a scene will be, before its line is spoken; within a tenth for English."""
    if scene.duration_s is not None:
        return max(scene.duration_s, MIN_SCENE_S)
    if not scene.narration:
        return WORDLESS_S
    return max(LEAD_S + reading_seconds(scene.narration, language=language) + REST_S, MIN_SCENE_S)


def movie_length_s(storyboard: Storyboard) -> float:
    """How long the movie will be."""
    scenes = storyboard.scenes
    ends_s = FIRST_LEAD_S - LEAD_S + LAST_REST_S - REST_S if scenes else 0.0
    return sum(scene_length_s(scene, storyboard.language) for scene in scenes) + ends_s


def render_time_s(storyboard: Storyboard, measured: Mapping[str, float]) -> float:
    """How long rendering everything will take.

    Args:
        storyboard: What will be rendered.
        measured: Seconds for a second of movie on this machine, by quality; may be empty.
    """
    quality = storyboard.quality
    rate = measured.get(quality) or SECONDS_PER_SECOND.get(quality, 2.0)
    return rate * movie_length_s(storyboard)


def clock(seconds: float) -> str:
    """Seconds as "0:48" or "1:02:05"."""
    whole = round(seconds)
    hours, minutes = whole // 3600, whole // 60 % 60
    return f"{hours}:{minutes:02d}:{whole % 60:02d}" if hours else f"{minutes}:{whole % 60:02d}"

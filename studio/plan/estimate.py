"""What a render will give and cost, told before it is begun."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache

from studio.narration.pronunciation import applying
from studio.narration.timing import reading_seconds
from studio.plan.timing import FIRST_LEAD_S, LAST_REST_S, LEAD_S, REST_S, WORDLESS_S
from studio.script.spoken_marks import pause_seconds, plain
from studio.storyboard.model import MIN_SCENE_S, Scene, Storyboard

SECONDS_PER_SECOND = {"draft": 1.0, "standard": 1.7, "high": 2.6}
"""Seconds of rendering for a second of movie with voice, measured on two slow cores; replaced by
what this machine needed as soon as it has rendered something."""

DRAWN_BY = frozenset(
    (
        "style",
        "format",
        "size",
        "palette",
        "logo",
        "is_continuous",
        "shared_noise",
        "reference",
        "reference_strength",
        "control_strength",
    )
)
"""What of a look the engine's pictures depend on; all else is laid over them."""
SOUND_ALONE = frozenset(("voice", "music", "speed", "pronunciations", "effects", "loudness_lufs"))
CARDS = frozenset(("title_card", "end_card"))
NOT_SEEN = frozenset(
    ("scenes", "title", "language", "use", "music_licence", "music_credit", "kept_names",
     "caption_files", "checks_pictures", "reference_credit", "reference_licence")
)  # fmt: skip
"""What no picture and no sound depends on; files beside the movie are written each time."""
SPEAK_PART, DRAW_PART, MIX_PART = 0.45, 0.5, 0.05
"""Of the time of a whole render with voice: speaking, drawing and encoding, mixing and joining."""


def scene_length_s(scene: Scene, language: str, *, speed: float = 1.0) -> float:
    """How long a scene will be, before its line is spoken; within a tenth for English.

    `speed` is the project's; a scene's own counts before it.
    """
    if scene.duration_s is not None:
        return max(scene.duration_s, MIN_SCENE_S)
    if not scene.narration:
        return WORDLESS_S
    reading_s, pauses_s = _narration_seconds(scene.narration, language)
    words_s = reading_s / (scene.speed or speed) + pauses_s + scene.pause_s
    return max(LEAD_S + words_s + REST_S, MIN_SCENE_S)


@lru_cache(maxsize=8_192)
def _narration_seconds(narration: str, language: str) -> tuple[float, float]:
    """Seconds of a line's words and of its silences; an edit asks for all lines, and changes one."""
    return reading_seconds(plain(narration), language=language), pause_seconds(narration)


def movie_length_s(storyboard: Storyboard) -> float:
    """How long the movie will be."""
    scenes = storyboard.scenes
    ends_s = FIRST_LEAD_S - LEAD_S + LAST_REST_S - REST_S if scenes else 0.0
    return ends_s + sum(
        scene_length_s(scene, storyboard.language, speed=storyboard.speed) for scene in scenes
    )


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Remade:
    """What a change of the look makes necessary again, told before it is rendered.

    Attributes:
        drawn: Scenes whose picture is drawn again.
        spoken: Scenes whose line is spoken again.
        encoded: Scenes whose part of the movie is made again, with a new picture or not.
        is_mixed: Whether the sound of the whole movie is mixed again.
        seconds: How long all of that will take on this machine.
    """

    drawn: int = 0
    spoken: int = 0
    encoded: int = 0
    is_mixed: bool = False
    seconds: float = 0.0


def _told(before: Storyboard, after: Storyboard) -> tuple[frozenset[str], frozenset[str]]:
    """Fields of label and notice that change nothing here, and those that change the last card."""
    labels = {board.label.strip() for board in (before, after)} - {"", "none"}
    cards = [set(board.notice.split()) & {"card", "spoken"} for board in (before, after)]
    unseen: set[str] = set()
    if not labels:
        unseen |= {"label", "label_place"}
    if cards[0] == cards[1]:
        unseen.add("notice")
    if "auto" not in labels and not any(cards):
        unseen.add("label_language")
    carded = {"notice"} if "auto" in labels else {"notice", "label_language"}
    return frozenset(unseen), frozenset(carded - unseen)


def remade(before: Storyboard, after: Storyboard, measured: Mapping[str, float]) -> Remade:
    """What is made again when a movie that was rendered is rendered with another look.

    Args:
        before: As it was rendered.
        after: The same scenes with another look.
        measured: Seconds for a second of movie on this machine, by quality; may be empty.
    """
    changed = {
        name.name for name in fields(Storyboard) if getattr(before, name.name) != getattr(after, name.name)
    }  # fmt: skip
    scenes = after.scenes
    renamed = set(before.pronunciations) ^ set(after.pronunciations)
    if after.model in ("", "starter"):  # it is not shown pictures, and follows its own scenes
        changed -= {"reference", "reference_strength", "control_strength"}
    is_drawn = bool(changed & DRAWN_BY)
    # A voice of a scene's own stays; without any voice there is nothing to speak.
    spoken = tuple(
        after.voice != "none"
        and bool(s.narration)
        and not s.recording
        and (
            ("voice" in changed and not s.voice)
            or ("speed" in changed and s.speed is None)
            or applying(plain(s.narration), renamed) != ()
        )
        for s in scenes
    )
    silenced = "voice" in changed and "none" in (before.voice, after.voice)
    unseen, carded = _told(before, after)
    changed -= unseen
    every = bool(changed - SOUND_ALONE - CARDS - carded - NOT_SEEN)
    # A card, and the scene that it fades from or to.
    by_cards = 2 * len(changed & CARDS) + (2 if changed & carded else 0)
    encoded = len(scenes) if every or silenced else min(len(scenes), sum(spoken) + by_cards)
    drawn = sum(not s.picture for s in scenes) if is_drawn else 0
    rate = render_time_s(after, measured)
    part = (
        (encoded / len(scenes) * DRAW_PART + sum(spoken) / len(scenes) * SPEAK_PART)
        if scenes
        else 0.0
    )
    is_mixed = bool(changed & SOUND_ALONE) or encoded > 0
    return Remade(
        drawn=drawn,
        spoken=sum(spoken),
        encoded=encoded,
        is_mixed=is_mixed,
        seconds=rate * (part + (MIX_PART if is_mixed else 0.0)),
    )

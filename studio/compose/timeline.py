"""The timeline: when each scene, caption and word of the movie plays. Words and pictures agree here."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """One caption: at most two lines of text shown together.

    Attributes:
        start_s: Seconds from the start of its scene.
        end_s: Seconds from the start of its scene; after `start_s`.
        lines: One or two lines of text.
        words: (text, start_s, end_s) of each word, for karaoke styles; may be empty.
    """

    start_s: float
    end_s: float
    lines: tuple[str, ...]
    words: tuple[tuple[str, float, float], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineScene:
    """One scene in its place.

    A transition belongs to the scene that it enters: its first `transition_frames` frames mix the
    last frames' content of the scene before, which is asked for that many frames past its own end.
    So the start of a scene never depends on what comes after it, and segments can be kept.

    Attributes:
        start_frame: Where its own first frame stands in the movie.
        frames: How many frames of the movie are its own.
        transition: One of `transitions.TRANSITIONS`.
        transition_frames: Length of the transition at its head, 0 for a cut.
        tail_frames: Frames past its end that the next scene's transition needs.
        speech_start_s: When its narration starts, in seconds from its own start.
        cues: Its captions.
        on_screen_text: Words shown as a title in the picture; empty for none.
        title: For chapters.
        lower_third: Who is seen: a name, and in a second line a role; empty for nobody.
    """

    start_frame: int
    frames: int
    transition: str
    transition_frames: int
    tail_frames: int
    speech_start_s: float
    cues: tuple[Cue, ...]
    on_screen_text: str = ""
    title: str = ""
    lower_third: str = ""

    @property
    def clip_frames(self) -> int:
        """Frames that its clip must have: its own and the tail."""
        return self.frames + self.tail_frames


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """All scenes of a movie, one after the other without gaps.

    Attributes:
        width_px: Even.
        height_px: Even.
        fps: Frames a second, the same everywhere.
        scenes: In order of play.
    """

    width_px: int
    height_px: int
    fps: int
    scenes: tuple[TimelineScene, ...]

    @property
    def frames(self) -> int:
        """Frames of the whole movie."""
        return sum(scene.frames for scene in self.scenes)

    @property
    def duration_s(self) -> float:
        """Length of the movie in seconds."""
        return self.frames / self.fps

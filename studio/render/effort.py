"""How a movie is made that has an end to keep, and why: values only, for reports, queues and the window."""

from __future__ import annotations

from dataclasses import dataclass

from studio.plan.estimate import clock
from studio.plan.model import RenderSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneReason:
    """Why a scene is drawn as it is.

    Attributes:
        number: Of the scene, from 1.
        things: How much there is to draw, as `complexity` counts it.
        model: Id of the model that draws it.
        is_alone: Whether that is the starter, in place of the movie's model.
        steps: That the movie's model takes; 0 where the starter draws alone.
        own_steps: That it would take with time enough.
        keys_per_s: Pictures a second along the starter's scene, where they are fewer than usual; else 0.
    """

    number: int
    things: int
    model: str
    is_alone: bool
    steps: int
    own_steps: int
    keys_per_s: int = 0

    @property
    def sentence(self) -> str:
        """In English."""
        what = f"{self.things} thing{'s' if self.things != 1 else ''} to draw"
        if self.is_alone:
            return f"Scene {self.number}: {self.model} alone, since it is simple ({what}) and time is short."
        if self.steps == self.own_steps and not self.keys_per_s:
            return f"Scene {self.number}: {self.model} in all its {self.steps} steps ({what})."
        how = f"{self.steps} of {self.own_steps} steps"
        if self.keys_per_s:
            pictures = "pictures" if self.keys_per_s != 1 else "picture"
            how += f" and {self.keys_per_s} {pictures} a second"
        return f"Scene {self.number}: {self.model} in {how} ({what}), to be in time."


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A way of making the movie.

    Attributes:
        quality: Its name.
        size: "720p" where that was decided or asked for, "" for the storyboard's.
        seconds: Expected.
    """

    quality: str
    size: str
    seconds: float

    @property
    def name(self) -> str:
        """Both, in English."""
        return " ".join(filter(None, (self.quality, self.size)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """What a time budget leaves.

    Attributes:
        settings: What was asked for, with what was decided.
        budget_s: How long it may take.
        chosen: How it is made.
        refused: Better ways that would not fit, best first.
        is_late: Whether even this is not expected to be done in time.
        scenes: A reason for each scene whose model or steps were weighed.
    """

    settings: RenderSettings
    budget_s: float
    chosen: Way
    refused: tuple[Way, ...] = ()
    is_late: bool = False
    scenes: tuple[SceneReason, ...] = ()

    @property
    def why(self) -> str:
        """One sentence or two for the whole movie, in English."""
        seconds, there = clock(self.chosen.seconds), clock(max(0.0, self.budget_s))
        if self.is_late:
            return (
                f"Effort: even the fastest allowed way takes about {seconds}, and there are {there}: "
                "it will be late. Leave out scenes or the voice, or give it more time."
            )
        told = ", ".join(f"{way.name} at {clock(way.seconds)}" for way in self.refused)
        before = f" ({told} would not fit)" if told else ""
        return f"Effort: {self.chosen.name}, about {seconds} of the {there} there are{before}."


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWish:
    """How long a render may take; all of it is 0 where nobody asked.

    Attributes:
        seconds: From its own beginning.
        until: Unix time in seconds at which it must be done.
        best: Best quality that is taken where none was chosen.
    """

    seconds: float = 0.0
    until: float = 0.0
    best: str = "high"

    @property
    def is_asked(self) -> bool:
        """Whether there is an end to keep."""
        return bool(self.seconds or self.until)

    def left_s(self, *, now: float, share: int = 1) -> float:
        """What there is for one render; below 0 when it is too late already.

        Args:
            now: Unix time in seconds.
            share: How many renders must still be done in that time, this one among them.
        """
        left = self.seconds if self.seconds else self.until - now
        return left / max(1, share)

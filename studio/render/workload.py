"""How much work a movie is, in the few numbers that its time depends on."""

from __future__ import annotations

from dataclasses import dataclass

from studio.export.preset import frame_size, quality
from studio.plan.estimate import movie_length_s, scene_length_s
from studio.storyboard.model import Storyboard


@dataclass(frozen=True, slots=True, kw_only=True)
class Workload:
    """What has to be made, when nothing is in the cache.

    Attributes:
        quality: "draft", "standard" or "high".
        scenes: How many.
        drawn: Scenes that the model draws; the others show the person's own pictures.
        letters: Spoken.
        movie_s: Length of the movie.
        megapixels: Of all frames together, in millions.
    """

    quality: str
    scenes: int
    drawn: int
    letters: int
    movie_s: float
    megapixels: float

    def size(self, stage: str) -> tuple[float, float]:
        """A stage's size, and how often it begins anew: what its time is fitted on."""
        match stage:
            case "speak":
                return float(self.letters), 0.0
            case "sample":
                return float(self.drawn), 0.0
            case "draw":
                return self.megapixels, float(self.scenes)
            case _:
                return self.movie_s, 1.0


def workload(storyboard: Storyboard, *, voice: str | None = None) -> Workload:
    """The work of a storyboard.

    Args:
        storyboard: What will be rendered.
        voice: Replaces the storyboard's; "none" for a silent movie.

    Raises:
        SettingsError: Its quality, format or size is not known.
    """
    tier = quality(storyboard.quality)
    width, height = frame_size(storyboard.format, storyboard.size)
    speaks = (voice or storyboard.voice) != "none"
    movie_s = movie_length_s(storyboard)
    return Workload(
        quality=tier.name,
        scenes=len(storyboard.scenes),
        drawn=sum(not scene.picture for scene in storyboard.scenes),
        letters=sum(len(scene.narration) for scene in storyboard.scenes) if speaks else 0,
        movie_s=movie_s,
        megapixels=movie_s * tier.fps * width * height / 1e6,
    )


def scene_megapixels(storyboard: Storyboard, index: int) -> float:
    """Millions of pixels of one scene's frames."""
    width, height = frame_size(storyboard.format, storyboard.size)
    length_s = scene_length_s(storyboard.scenes[index], storyboard.language)
    return length_s * quality(storyboard.quality).fps * width * height / 1e6

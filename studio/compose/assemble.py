"""MoviePy clips of composed scenes: one `VideoClip` each, and the whole movie of them.

All compositing happens inside the clip's frame function, with OpenCV and numpy: MoviePy's own text
and layers took twice as long as the encoder itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

from studio.compose.overlay import Frame

if TYPE_CHECKING:
    from moviepy import VideoClip


class Picture(Protocol):
    """A run of finished frames, such as `ScenePicture`."""

    @property
    def frame_count(self) -> int:
        """How many frames there are."""
        ...

    def frame(self, index: int) -> Frame:
        """One finished frame."""
        ...


def scene_clip(picture: Picture, *, fps: int) -> VideoClip:
    """A scene as a MoviePy clip; the frame at `index / fps` seconds is exactly frame `index`."""
    last = picture.frame_count - 1

    def frame_at(time_s: float) -> Frame:
        # Times come as multiples of 1 / fps with a rounding error in the last digit.
        return picture.frame(min(last, round(time_s * fps)))

    from moviepy import VideoClip  # noqa: PLC0415 slow: it asks FFmpeg for its version

    clip: Any = VideoClip(frame_function=frame_at, duration=picture.frame_count / fps)
    return clip.with_fps(fps)


def movie_clip(pictures: Sequence[Picture], *, fps: int) -> VideoClip:
    """All scenes one after the other: for previews, and for formats that are encoded in one go."""
    from moviepy import concatenate_videoclips  # noqa: PLC0415 slow, as above

    clips = [scene_clip(picture, fps=fps) for picture in pictures]
    movie: Any = concatenate_videoclips(clips, method="chain")
    return movie.with_fps(fps)

"""Title and end cards: words over a soft, dark picture of the movie, set large and calm."""

from __future__ import annotations

import cv2
import numpy as np
import skia

from studio.compose.caption_art import BASELINE_DROP, skia_color
from studio.compose.caption_style import ACCENT, WHITE
from studio.compose.overlay import Frame, Overlay, draw_overlay
from studio.compose.safe_area import safe_area
from studio.compose.text import Rgba, Span, TextFace, TextSetter, printable
from studio.compose.title_art import fit_lines

_BLUR_SIDE_PX = 160
_DIM, _WASH = 0.42, 14
"""The ground keeps so much light: white letters keep 7:1 even over snow."""
_DRIFT = 0.045
_EASE_S = 0.55
_SUBTITLE = 0.42  # size against the title's
_LINE = 1.22
_QUIET: Rgba = (222, 226, 236, 1.0)


class CardFrames:
    """Frames of a card (the `FrameSource` protocol): its ground drifts, its words come in softly."""

    def __init__(
        self,
        text: str,
        *,
        ground: Frame,
        setter: TextSetter,
        fps: int,
        frames: int,
        platform: str = "",
    ) -> None:
        """Draw the words and make the ground.

        Args:
            text: A line for the title; a second one, or what follows a "|", stands smaller below.
            ground: A frame of the movie at the movie's size.
            setter: Fonts.
            fps: Of the movie.
            frames: How many are needed.
            platform: For its safe area.
        """
        self._fps, self._frames = fps, frames
        self._size = (ground.shape[1], ground.shape[0])
        self._ground = _soft(ground)
        self._words = _words(text, size=self._size, platform=platform, setter=setter)

    @property
    def frame_count(self) -> int:
        """How many frames there are."""
        return self._frames

    def frame(self, index: int) -> Frame:
        """One frame.

        Raises:
            IndexError: `index` is outside [0, frame_count).
        """
        if not 0 <= index < self._frames:
            raise IndexError(index)
        width, height = self._size
        part = index / max(1, self._frames - 1)
        zoom = 1 + _DRIFT * (0.3 + 0.7 * part)
        shift = np.array(
            [[zoom, 0, (1 - zoom) * width / 2], [0, zoom, (1 - zoom) * height / 2]], np.float64
        )
        frame = np.asarray(cv2.warpAffine(self._ground, shift, (width, height)), np.uint8)
        come = 1 - (1 - min(1.0, index / self._fps / _EASE_S)) ** 3
        for number, overlay in enumerate(self._words):
            late = min(1.0, max(0.0, 1.6 * come - 0.3 * number))
            overlay.blend(frame, opacity=late, top_px=round((1 - late) * 0.012 * height))
        return frame


def _soft(ground: Frame) -> Frame:
    """The frame blurred and darkened; blurred small, for it looks the same and takes no time."""
    height, width = ground.shape[:2]
    scale = _BLUR_SIDE_PX / max(width, height)
    size = (max(2, round(width * scale)), max(2, round(height * scale)))
    small = cv2.resize(ground, size, interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), 4.5)
    large = cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)
    return np.asarray(cv2.convertScaleAbs(large, alpha=_DIM, beta=_WASH * 0.4), np.uint8)


def _words(
    text: str, *, size: tuple[int, int], platform: str, setter: TextSetter
) -> tuple[Overlay, ...]:
    """The title with a short bar above it, and what stands below, in the middle of the frame."""
    first, _, second = text.replace("|", "\n", 1).partition("\n")
    title, below = printable(first), printable(second)
    area = safe_area(*size, platform)
    room = 0.9 * area.width_px
    lines, face = fit_lines(
        title or " ", largest_px=2.1 * area.font_px, room_px=room, setter=setter
    )
    small = TextFace(size_px=max(0.9 * area.font_px, _SUBTITLE * face.size_px))
    if below:
        small = TextFace(
            size_px=small.size_px * min(1.0, room / max(1.0, setter.width(below, small)))
        )
    block = len(lines) * _LINE * face.size_px + (1.9 * small.size_px if below else 0.0)
    middle = (area.top_px + area.bottom_px) / 2
    top = middle - block / 2
    centre = size[0] / 2

    def paint_title(canvas: skia.Canvas) -> None:
        bar = skia.Rect.MakeXYWH(
            centre - 0.7 * face.size_px, top - 0.42 * face.size_px, 1.4 * face.size_px,
            0.085 * face.size_px,
        )  # fmt: skip
        canvas.drawRoundRect(
            bar, bar.height() / 2, bar.height() / 2,
            skia.Paint(AntiAlias=True, Color=skia_color(ACCENT)),
        )  # fmt: skip
        for number, line in enumerate(lines):
            y = top + (number + 0.5) * _LINE * face.size_px
            _centred(canvas, setter, Span(line, WHITE), face, at=(centre, y))

    def paint_below(canvas: skia.Canvas) -> None:
        y = top + block - 0.65 * small.size_px
        _centred(canvas, setter, Span(below, _QUIET), small, at=(centre, y))

    painters = (paint_title, paint_below) if below else (paint_title,)
    return tuple(
        draw_overlay(paint, left_px=0, top_px=0, width_px=size[0], height_px=size[1])
        for paint in painters
    )


def _centred(
    canvas: skia.Canvas, setter: TextSetter, span: Span, face: TextFace, *, at: tuple[float, float]
) -> None:
    """Paint a line whose middle is at a point."""
    setter.paint(
        canvas,
        (span,),
        face,
        left_px=at[0] - setter.width(span.text, face) / 2,
        baseline_px=at[1] + BASELINE_DROP * face.size_px,
    )

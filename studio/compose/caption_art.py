"""Draws a caption cue as an overlay, once for each picture that it shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

from studio.compose.caption_style import ACCENT, INK, CaptionStyle
from studio.compose.overlay import Overlay, draw_overlay
from studio.compose.safe_area import SafeArea
from studio.compose.text import Rgba, Span, TextFace, TextSetter, is_right_to_left
from studio.compose.timeline import Cue

LINE_HEIGHT = 1.36  # font sizes; Thai and Arabic marks need the room
PAD_X, PAD_Y, RADIUS = 0.62, 0.26, 0.30
BASELINE_DROP = 0.345
"""From the middle of a line down to its baseline: centres capitals, Han and Devanagari alike."""
ACCENT_BAR = 0.16


def skia_color(color: Rgba) -> int:
    """A colour as Skia takes it."""
    red, green, blue, alpha = color
    return skia.Color(red, green, blue, round(255 * alpha))


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedLine:
    """A line and where it stands in the frame."""

    text: str
    left_px: float
    middle_px: float
    width_px: float


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptionLayout:
    """Where a cue's lines and box stand in the frame."""

    face: TextFace
    lines: tuple[PlacedLine, ...]
    box: tuple[float, float, float, float]  # left, top, right, bottom


def lay_out(
    lines: Sequence[str],
    *,
    style: CaptionStyle,
    area: SafeArea,
    setter: TextSetter,
    foot_px: float | None = None,
) -> CaptionLayout:
    """Place the lines in the safe area; letters shrink where a line is too wide.

    `foot_px` is where the box ends; without it the lines stand at the bottom.
    """
    size = area.font_px * style.scale
    widest = max(setter.width(line, TextFace(size_px=size, is_caption=True)) for line in lines)
    room = area.width_px - 2 * PAD_X * size
    if widest > room:
        size *= room / widest
    face = TextFace(size_px=size, is_caption=True)
    widths = [setter.width(line, face) for line in lines]
    box_width = max(widths) + 2 * PAD_X * size
    box_height = len(lines) * LINE_HEIGHT * size + 2 * PAD_Y * size
    from_right = style.at_start and is_right_to_left(lines[0])
    if not style.at_start:
        left = (area.left_px + area.right_px - box_width) / 2
    else:
        left = area.right_px - box_width if from_right else float(area.left_px)
    foot = float(area.bottom_px) if foot_px is None else foot_px
    top = max(float(area.top_px), foot - box_height)
    placed: list[PlacedLine] = []
    for index, (line, width) in enumerate(zip(lines, widths, strict=True)):
        if not style.at_start:
            line_left = left + (box_width - width) / 2
        elif from_right:
            line_left = left + box_width - PAD_X * size - width
        else:
            line_left = left + PAD_X * size
        middle = top + PAD_Y * size + (index + 0.5) * LINE_HEIGHT * size
        placed.append(PlacedLine(text=line, left_px=line_left, middle_px=middle, width_px=width))
    box = (left, top, left + box_width, top + box_height)
    return CaptionLayout(face=face, lines=tuple(placed), box=box)


def split_at_words(lines: Sequence[str], cue: Cue) -> list[list[tuple[str, int | None]]]:
    """Each line as (text, number of its word or None for what stands between words)."""
    words = [word for word, _start_s, _end_s in cue.words]
    number = 0
    split: list[list[tuple[str, int | None]]] = []
    for line in lines:
        pieces: list[tuple[str, int | None]] = []
        position = 0
        while number < len(words):
            found = line.find(words[number], position)
            if found < 0:
                break
            if found > position:
                pieces.append((line[position:found], None))
            pieces.append((words[number], number))
            position = found + len(words[number])
            number += 1
        if position < len(line):
            pieces.append((line[position:], None))
        split.append(pieces)
    return split


def draw_cue(
    cue: Cue,
    *,
    style: CaptionStyle,
    area: SafeArea,
    setter: TextSetter,
    spoken: int | None = None,
    foot_px: float | None = None,
) -> Overlay:
    """Draw a cue in the safe area.

    Args:
        cue: Its lines are drawn as they are.
        style: How it looks.
        area: Where it may stand.
        setter: Fonts.
        spoken: Which of its words is being spoken, for styles that follow the words.
        foot_px: Where its box ends; the bottom of the safe area by default.
    """
    layout = lay_out(cue.lines, style=style, area=area, setter=setter, foot_px=foot_px)
    size = layout.face.size_px
    pieces = split_at_words([line.text for line in layout.lines], cue)
    margin = round(size * (1 + 2 * style.shadow))
    left, top, right, bottom = layout.box

    def paint(canvas: skia.Canvas) -> None:
        _paint_box(canvas, layout, style, rtl=is_right_to_left(cue.lines[0]))
        if style.shadow > 0:
            _paint_shadow(canvas, layout, style, setter)
        for line, parts in zip(layout.lines, pieces, strict=True):
            _paint_line(canvas, line, parts, layout.face, style=style, setter=setter, spoken=spoken)

    return draw_overlay(
        paint,
        left_px=int(left) - margin,
        top_px=int(top) - margin,
        width_px=int(right - left) + 2 * margin + 2,
        height_px=int(bottom - top) + 2 * margin + 2,
    )


def _paint_box(
    canvas: skia.Canvas, layout: CaptionLayout, style: CaptionStyle, *, rtl: bool
) -> None:
    size = layout.face.size_px
    rect = skia.Rect.MakeLTRB(*layout.box)
    if style.box[3] > 0:
        paint = skia.Paint(AntiAlias=True, Color=skia_color(style.box))
        canvas.drawRoundRect(rect, RADIUS * size, RADIUS * size, paint)
    if style.accent_bar:
        width = ACCENT_BAR * size
        x = rect.right() - width if rtl and style.at_start else rect.left()
        canvas.save()
        canvas.clipRRect(skia.RRect.MakeRectXY(rect, RADIUS * size, RADIUS * size), True)
        bar = skia.Rect.MakeXYWH(x, rect.top(), width, rect.height())
        canvas.drawRect(bar, skia.Paint(Color=skia_color(ACCENT)))
        canvas.restore()


def _paint_shadow(
    canvas: skia.Canvas, layout: CaptionLayout, style: CaptionStyle, setter: TextSetter
) -> None:
    size = layout.face.size_px
    blur = skia.ImageFilters.Blur(style.shadow * size, style.shadow * size)
    canvas.saveLayer(None, skia.Paint(ImageFilter=blur))
    for line in layout.lines:
        setter.paint(
            canvas,
            (Span(line.text, (0, 0, 0, 0.92)),),
            layout.face,
            left_px=line.left_px,
            baseline_px=line.middle_px + (BASELINE_DROP + 0.05) * size,
            stroke_px=0.3 * size,
        )
    canvas.restore()


def _paint_line(
    canvas: skia.Canvas,
    line: PlacedLine,
    parts: Sequence[tuple[str, int | None]],
    face: TextFace,
    *,
    style: CaptionStyle,
    setter: TextSetter,
    spoken: int | None,
) -> None:
    baseline = line.middle_px + BASELINE_DROP * face.size_px
    active = [number is not None and number == spoken for _text, number in parts]
    if style.outline > 0:
        setter.paint(
            canvas,
            (Span(line.text, INK),),
            face,
            left_px=line.left_px,
            baseline_px=baseline,
            stroke_px=style.outline * face.size_px,
        )
    if any(active) and style.highlight_box[3] > 0:
        _paint_highlight(canvas, line, parts, face, style=style, setter=setter, active=active)
    spans = [
        Span(text, style.highlight if lit else style.text)
        for (text, _number), lit in zip(parts, active, strict=True)
    ]
    setter.paint(canvas, spans, face, left_px=line.left_px, baseline_px=baseline)


def _paint_highlight(
    canvas: skia.Canvas,
    line: PlacedLine,
    parts: Sequence[tuple[str, int | None]],
    face: TextFace,
    *,
    style: CaptionStyle,
    setter: TextSetter,
    active: Sequence[bool],
) -> None:
    """A box behind the spoken word, found by painting that word alone where it stands.

    The binding tells no positions inside a line, and shaping moves words about in mixed directions.
    """
    size = face.size_px
    pixels: NDArray[np.uint8] = np.zeros((int(2 * size), int(line.width_px + size), 4), np.uint8)
    surface: Any = skia.Surface(pixels)
    clear: Rgba = (0, 0, 0, 0.0)
    solid: Rgba = (255, 255, 255, 1.0)
    spans = [
        Span(text, solid if lit else clear)
        for (text, _number), lit in zip(parts, active, strict=True)
    ]
    with surface as small:
        setter.paint(small, spans, face, left_px=size / 2, baseline_px=1.4 * size)
    columns = np.flatnonzero(pixels[:, :, 3].any(axis=0))
    if len(columns) == 0:
        return
    left = line.left_px + float(columns[0]) - size / 2 - 0.16 * size
    right = line.left_px + float(columns[-1]) + 1 - size / 2 + 0.16 * size
    rect = skia.Rect.MakeLTRB(
        left, line.middle_px - 0.62 * size, right, line.middle_px + 0.62 * size
    )
    paint = skia.Paint(AntiAlias=True, Color=skia_color(style.highlight_box))
    canvas.drawRoundRect(rect, 0.2 * size, 0.2 * size, paint)

"""On-screen text: a large designed plate that eases in and out, away from the captions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import skia

from studio.compose.caption_art import BASELINE_DROP, skia_color
from studio.compose.caption_style import ACCENT, WHITE
from studio.compose.captions import CaptionLimits, best_cut
from studio.compose.overlay import Frame, Overlay, draw_overlay
from studio.compose.phrases import Atom, atoms_of, cells, join_atoms
from studio.compose.safe_area import SafeArea
from studio.compose.text import Rgba, Span, TextFace, TextSetter, is_right_to_left, printable

EASE_S = 0.4
LINE_HEIGHT = 1.22
PAD_X, PAD_Y, RADIUS, BAR = 0.5, 0.34, 0.16, 0.14
LONGEST_CELLS = 120
"""A title is not a paragraph: four lines at most."""
PLATE: Rgba = (14, 17, 27, 0.78)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Title:
    """A drawn title and when it is seen.

    Attributes:
        plate: Letters on their plate.
        bar: The accent beside them; it arrives first.
        start_s: When it begins to come in, from the scene's start.
        end_s: When it is gone.
        slide_px: How far the plate glides while it comes in.
    """

    plate: Overlay
    bar: Overlay
    start_s: float
    end_s: float
    slide_px: float

    def blend(self, frame: Frame, *, at_s: float) -> None:
        """Lay the title over a frame as it looks at that time of its scene."""
        if not self.start_s <= at_s < self.end_s:
            return
        gone = _ease((self.end_s - at_s) / EASE_S)
        bar = min(_ease((at_s - self.start_s) / (0.6 * EASE_S)), gone)
        come = _ease((at_s - self.start_s - 0.2 * EASE_S) / EASE_S)
        shift = round(self.slide_px * (1.0 - come))
        self.plate.blend(frame, opacity=min(come, gone), left_px=shift)
        self.bar.blend(frame, opacity=bar)


def _ease(part: float) -> float:
    """Cubic ease-out of a part of the way, clamped to 0..1."""
    clamped = min(1.0, max(0.0, part))
    return 1.0 - (1.0 - clamped) ** 3


def make_title(
    text: str, *, area: SafeArea, setter: TextSetter, start_s: float, end_s: float
) -> Title | None:
    """Draw on-screen text at the top of the safe area; None when there is none or no time for it.

    The top two fifths of the safe area are its own; captions stand at the bottom.
    """
    words = printable(text)
    if not words or end_s - start_s < 3 * EASE_S:
        return None
    room_px = area.width_px * 0.86
    inner = 2 * PAD_X + BAR
    lines, face = fit_lines(
        words, largest_px=area.font_px * 1.75, room_px=room_px, setter=setter, inner=inner
    )
    size = face.size_px
    widths = [setter.width(line, face) for line in lines]
    plate_width = max(widths) + 2 * PAD_X * size + BAR * size
    plate_height = len(lines) * LINE_HEIGHT * size + 2 * PAD_Y * size
    rtl = is_right_to_left(words)
    left = area.right_px - plate_width if rtl else float(area.left_px)
    top = float(area.top_px)
    rect = skia.Rect.MakeXYWH(left, top, plate_width, plate_height)
    rounded = skia.RRect.MakeRectXY(rect, RADIUS * size, RADIUS * size)

    def paint_plate(canvas: skia.Canvas) -> None:
        canvas.drawRRect(rounded, skia.Paint(AntiAlias=True, Color=skia_color(PLATE)))
        for index, (line, width) in enumerate(zip(lines, widths, strict=True)):
            middle = top + PAD_Y * size + (index + 0.5) * LINE_HEIGHT * size
            inner = (BAR + PAD_X) * size
            x = rect.right() - inner - width if rtl else left + inner
            setter.paint(
                canvas,
                (Span(line, WHITE),),
                face,
                left_px=x,
                baseline_px=middle + BASELINE_DROP * size,
            )

    def paint_bar(canvas: skia.Canvas) -> None:
        canvas.clipRRect(rounded, True)
        x = rect.right() - BAR * size if rtl else left
        bar = skia.Rect.MakeXYWH(x, top, BAR * size, plate_height)
        canvas.drawRect(bar, skia.Paint(Color=skia_color(ACCENT)))

    def draw(paint: Callable[[skia.Canvas], None]) -> Overlay:
        return draw_overlay(
            paint,
            left_px=int(left) - 1,
            top_px=int(top) - 1,
            width_px=int(plate_width) + 3,
            height_px=int(plate_height) + 3,
        )

    return Title(
        plate=draw(paint_plate),
        bar=draw(paint_bar),
        start_s=start_s,
        end_s=end_s,
        slide_px=(0.6 if rtl else -0.6) * size,
    )


def fit_lines(
    words: str, *, largest_px: float, room_px: float, setter: TextSetter, inner: float = 0.0
) -> tuple[tuple[str, ...], TextFace]:
    """One, two or four lines of a heading: the fewest that keep the letters large.

    `inner` is what stands beside the letters, in font sizes.
    """
    largest = largest_px
    atoms = _atoms(words)
    lines: tuple[str, ...] = ()
    size = largest
    for halvings in range(3):
        lines = _halved(atoms, halvings)
        widest = max(setter.width(line, TextFace(size_px=1.0, bold=True)) for line in lines)
        size = min(largest, room_px / (widest + inner))
        if size >= 0.85 * largest:
            break
    return lines, TextFace(size_px=size, bold=True)


def _atoms(words: str) -> tuple[Atom, ...]:
    """The title cut into atoms; what is longer than a title can be ends in an ellipsis."""
    timed = [(word, 0.0, 0.0) for word in words[: 2 * LONGEST_CELLS].split()]
    atoms = atoms_of(timed, words, longest=24)
    kept = len(atoms)
    while kept > 1 and cells(join_atoms(atoms[:kept])) > LONGEST_CELLS:
        kept -= 1
    if kept == len(atoms):
        return atoms
    return (*atoms[: kept - 1], replace(atoms[kept - 1], text=f"{atoms[kept - 1].text}…"))


def _halved(atoms: Sequence[Atom], times: int) -> tuple[str, ...]:
    """Balanced lines, by cutting in two at the best phrase end, again and again."""
    if times == 0 or len(atoms) < 2:
        return (join_atoms(atoms),)
    limits = CaptionLimits(line_cells=max(4, int(0.7 * cells(join_atoms(atoms)))))
    cut = best_cut(atoms, limits)
    return (*_halved(atoms[:cut], times - 1), *_halved(atoms[cut:], times - 1))

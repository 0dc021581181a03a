"""Lower thirds: who is seen, on a small plate at the foot of the picture for some seconds."""

from __future__ import annotations

from collections.abc import Callable

import skia

from studio.compose.caption_art import BASELINE_DROP, skia_color
from studio.compose.caption_style import ACCENT, WHITE
from studio.compose.overlay import Overlay, draw_overlay
from studio.compose.safe_area import SafeArea
from studio.compose.text import Rgba, Span, TextFace, TextSetter, is_right_to_left, printable
from studio.compose.title_art import EASE_S, Title

WAIT_S, SHOWN_S, REST_S = 0.4, 5.0, 0.4
"""It comes this long after the transition, stays so long, and is gone before the scene's end."""
_NAME, _ROLE = 1.08, 0.74  # sizes against captions
_LINE = 1.28
_PAD_X, _PAD_Y, _BAR, _RADIUS = 0.62, 0.34, 0.16, 0.14
_WIDEST = 0.62  # of the safe area
_PLATE: Rgba = (14, 17, 27, 0.90)
_QUIET: Rgba = (206, 212, 226, 1.0)
"""Of the role: 12:1 against the plate, even over white."""


def make_lower_third(
    text: str, *, area: SafeArea, setter: TextSetter, head_s: float, length_s: float
) -> Title | None:
    """Draw a name, and in a second line a role; None where there is neither name nor time.

    Args:
        text: "Name" or "Name\\nRole"; a "|" parts them as well.
        area: Where text may stand.
        setter: Fonts.
        head_s: When the scene's transition is over.
        length_s: Length of the scene.
    """
    name, role = name_and_role(text)
    start_s = head_s + WAIT_S
    end_s = min(start_s + SHOWN_S, length_s - REST_S)
    if not name or end_s - start_s < 3 * EASE_S:
        return None
    lines = [(name, TextFace(size_px=_NAME * area.font_px, bold=True), WHITE)]
    if role:
        lines.append((role, TextFace(size_px=_ROLE * area.font_px), _QUIET))
    room = _WIDEST * area.width_px - (_PAD_X * 2 + _BAR) * area.font_px
    shrink = min(1.0, *(room / max(1.0, setter.width(text, face)) for text, face, _ in lines))
    lines = [
        (text, TextFace(size_px=face.size_px * shrink, bold=face.bold), color)
        for text, face, color in lines
    ]
    unit = area.font_px * shrink
    widths = [setter.width(text, face) for text, face, _color in lines]
    wide = max(widths) + (2 * _PAD_X + _BAR) * unit
    tall = sum(_LINE * face.size_px for _text, face, _color in lines) + 2 * _PAD_Y * unit
    rtl = is_right_to_left(name)
    left = area.right_px - wide if rtl else float(area.left_px)
    top = area.bottom_px - tall
    rect = skia.Rect.MakeXYWH(left, top, wide, tall)
    rounded = skia.RRect.MakeRectXY(rect, _RADIUS * unit, _RADIUS * unit)

    def paint_plate(canvas: skia.Canvas) -> None:
        canvas.drawRRect(rounded, skia.Paint(AntiAlias=True, Color=skia_color(_PLATE)))
        y = top + _PAD_Y * unit
        for (line, face, color), width in zip(lines, widths, strict=True):
            inner = (_BAR + _PAD_X) * unit
            setter.paint(
                canvas,
                (Span(line, color),),
                face,
                left_px=rect.right() - inner - width if rtl else left + inner,
                baseline_px=y + (0.5 * _LINE + BASELINE_DROP) * face.size_px,
            )
            y += _LINE * face.size_px

    def paint_bar(canvas: skia.Canvas) -> None:
        canvas.clipRRect(rounded, True)
        x = rect.right() - _BAR * unit if rtl else left
        bar = skia.Rect.MakeXYWH(x, top, _BAR * unit, tall)
        canvas.drawRect(bar, skia.Paint(Color=skia_color(ACCENT)))

    def draw(paint: Callable[[skia.Canvas], None]) -> Overlay:
        return draw_overlay(
            paint, left_px=int(left) - 1, top_px=int(top) - 1, width_px=int(wide) + 3,
            height_px=int(tall) + 3,
        )  # fmt: skip

    return Title(
        plate=draw(paint_plate),
        bar=draw(paint_bar),
        start_s=start_s,
        end_s=end_s,
        slide_px=(0.6 if rtl else -0.6) * unit,
    )


def name_and_role(text: str) -> tuple[str, str]:
    """The two lines of a lower third; the role may be empty."""
    name, _, role = text.replace("|", "\n", 1).partition("\n")
    return printable(name), printable(role)

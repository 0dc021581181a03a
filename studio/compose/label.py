"""A visible label in a corner of every frame that says that a model made the pictures."""

from __future__ import annotations

from dataclasses import dataclass, replace

import skia

from studio.compose.caption_art import BASELINE_DROP, skia_color
from studio.compose.caption_style import WHITE
from studio.compose.overlay import Overlay, draw_overlay
from studio.compose.safe_area import SafeArea
from studio.compose.text import Rgba, Span, TextFace, TextSetter, printable

LABEL_PLACES = ("top left", "top right", "bottom left", "bottom right")
LABEL_WORDS = {
    "ar": "أُنشئ بالذكاء الاصطناعي",
    "cs": "Vytvořeno pomocí AI",
    "da": "Lavet med AI",
    "de": "Mit KI erstellt",
    "en": "AI-generated",
    "es": "Generado con IA",
    "fr": "Généré par IA",
    "hi": "एआई द्वारा निर्मित",
    "it": "Generato con IA",
    "nl": "Gemaakt met AI",
    "pl": "Wygenerowane przez AI",
    "pt": "Gerado por IA",
    "ru": "Создано ИИ",
    "sv": "Skapad med AI",
    "tr": "Yapay zekâ ile üretildi",
    "uk": "Створено ШІ",
}
"""By ISO 639-1 code; another language gets the English words."""
MOST_LETTERS = 60
_SIZE = 0.62  # of caption letters
_PAD_X, _PAD_Y, _RADIUS, _LINE = 0.6, 0.3, 0.3, 1.2
_WIDEST = 0.5  # of the safe area
_GAP = 0.5  # between the label and other words, in its letters
_PLATE: Rgba = (14, 17, 27, 0.74)
"""White on it keeps 7:1 even over snow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """Words and a place.

    Attributes:
        text: What it says.
        place: One of `LABEL_PLACES`.
    """

    text: str
    place: str


def make_label(
    label: Label, *, area: SafeArea, setter: TextSetter, logo: Overlay | None = None
) -> Overlay | None:
    """Draw a label in its corner of the safe area, under the logo if that is there, too.

    None where its words have no letters that can be printed.
    """
    words = printable(label.text)
    if not words:
        return None
    size = _SIZE * area.font_px
    room = _WIDEST * area.width_px - 2 * _PAD_X * size
    size *= min(1.0, room / max(1.0, setter.width(words, TextFace(size_px=size, bold=True))))
    face = TextFace(size_px=size, bold=True)
    wide = setter.width(words, face) + 2 * _PAD_X * size
    tall = (_LINE + 2 * _PAD_Y) * size
    left = float(area.left_px) if label.place.endswith("left") else area.right_px - wide
    top = float(area.top_px) if label.place.startswith("top") else area.bottom_px - tall
    if logo is not None and label.place == "top right":
        top = logo.top_px + logo.color.shape[0] + _GAP * size
    plate = skia.RRect.MakeRectXY(
        skia.Rect.MakeXYWH(left, top, wide, tall), _RADIUS * size, _RADIUS * size
    )

    def paint(canvas: skia.Canvas) -> None:
        canvas.drawRRect(plate, skia.Paint(AntiAlias=True, Color=skia_color(_PLATE)))
        setter.paint(
            canvas,
            (Span(words, WHITE),),
            face,
            left_px=left + _PAD_X * size,
            baseline_px=top + _PAD_Y * size + (0.5 * _LINE + BASELINE_DROP) * size,
        )

    return draw_overlay(
        paint, left_px=int(left) - 1, top_px=int(top) - 1, width_px=int(wide) + 3,
        height_px=int(tall) + 3,
    )  # fmt: skip


def area_beside(area: SafeArea, label: Overlay | None) -> SafeArea:
    """What a label leaves of the safe area to titles, lower thirds and captions."""
    if label is None:
        return area
    gap = round(_GAP * _SIZE * area.font_px)
    over, under = label.top_px, label.top_px + label.color.shape[0]
    if over + under < area.top_px + area.bottom_px:
        return replace(area, top_px=under + gap)
    return replace(area, bottom_px=over - gap)

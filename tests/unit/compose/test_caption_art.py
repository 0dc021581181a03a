from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.compose.caption_art import draw_cue, lay_out, split_at_words
from studio.compose.caption_style import CAPTION_STYLES, CaptionStyle, caption_style
from studio.compose.contrast import ground_behind, suited
from studio.compose.safe_area import safe_area
from studio.compose.text import TextFace, TextSetter, is_right_to_left
from studio.compose.timeline import Cue
from studio.compose.title_art import make_title
from studio.errors import SettingsError

BURNED = tuple(style for style in CAPTION_STYLES if style.is_burned)
LINES = ("Then the herring come back, and with them", "the seabirds, the seals, and one morning")


def cue_of(*lines: str) -> Cue:
    words = tuple((word, float(i), i + 1.0) for i, word in enumerate(" ".join(lines).split()))
    return Cue(start_s=0, end_s=10, lines=lines, words=words)


def background(kind: str) -> NDArray[np.uint8]:
    if kind == "busy":
        return np.random.default_rng(0).integers(0, 256, (720, 1280, 3), np.uint8)
    return np.full((720, 1280, 3), {"white": 255, "grey": 128, "black": 0}[kind], np.uint8)


def luminance(pixels: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Relative luminance, WCAG 2.2."""
    part = pixels.astype(np.float64) / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


@pytest.mark.parametrize("kind", ["white", "grey", "black", "busy"])
@pytest.mark.parametrize("style", BURNED, ids=lambda style: style.name)
def test_letters_keep_a_contrast_of_four_and_a_half_to_what_is_beside_them(
    style: CaptionStyle, kind: str, setter: TextSetter
) -> None:
    frame = background(kind)
    area = safe_area(1280, 720)
    layout = lay_out(LINES, style=style, area=area, setter=setter)
    fitting = suited(style, ground_behind([frame], layout.box))
    overlay = draw_cue(cue_of(*LINES), style=fitting, area=area, setter=setter)
    overlay.blend(frame)
    height, width = overlay.color.shape[:2]
    shown = frame[
        overlay.top_px : overlay.top_px + height, overlay.left_px : overlay.left_px + width
    ]
    light = luminance(shown)
    letters = (overlay.color.min(axis=2) > 250) & (overlay.keep[:, :, 0] == 0)
    assert letters.sum() > 2000
    # Beside a letter: two to four pixels from it, past the anti-aliased edge.
    near, far = np.zeros_like(letters), np.zeros_like(letters)
    for dy in range(-4, 5):
        for dx in range(-4, 5):
            moved = np.roll(letters, (dy, dx), (0, 1))
            far |= moved
            near |= moved if max(abs(dx), abs(dy)) <= 1 else False
    beside = np.percentile(light[far & ~near], 90)
    contrast = (np.median(light[letters]) + 0.05) / (beside + 0.05)
    assert contrast >= 4.5


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (720, 720), (1920, 1080)])
@pytest.mark.parametrize("style", BURNED, ids=lambda style: style.name)
def test_captions_stay_inside_the_safe_area(
    style: CaptionStyle, size: tuple[int, int], setter: TextSetter
) -> None:
    area = safe_area(*size)
    layout = lay_out(("W" * 42, "m"), style=style, area=area, setter=setter)
    left, top, right, bottom = layout.box
    assert area.left_px - 1 <= left < right <= area.right_px + 1
    assert area.top_px < top < bottom <= area.bottom_px + 1


def test_a_line_of_the_usual_length_is_not_shrunk(setter: TextSetter) -> None:
    area = safe_area(1280, 720)
    layout = lay_out(LINES, style=caption_style("boxed"), area=area, setter=setter)
    assert layout.face.size_px == area.font_px


def test_karaoke_lights_the_spoken_word_where_it_stands(setter: TextSetter) -> None:
    style, area = caption_style("karaoke"), safe_area(1280, 720)

    def highlight_columns(lines: tuple[str, ...], spoken: int) -> NDArray[np.intp]:
        overlay = draw_cue(cue_of(*lines), style=style, area=area, setter=setter, spoken=spoken)
        yellow = (overlay.color[:, :, 0] > 240) & (overlay.color[:, :, 2] < 90)
        return np.flatnonzero(yellow.any(axis=0)) + overlay.left_px

    first, last = highlight_columns(("one two three",), 0), highlight_columns(("one two three",), 2)
    assert first.max() < last.min()
    # In Arabic the first word stands at the right.
    first = highlight_columns(("كل شتاء يهدأ",), 0)
    last = highlight_columns(("كل شتاء يهدأ",), 2)
    assert first.min() > last.max()


def test_words_are_found_in_lines_of_any_script() -> None:
    cue = Cue(
        start_s=0, end_s=2, lines=("海湾安静。", "Hi you"),
        words=(("海湾", 0, 1), ("安静。", 1, 2), ("Hi", 2, 3), ("you", 3, 4)),
    )  # fmt: skip
    assert split_at_words(cue.lines, cue) == [
        [("海湾", 0), ("安静。", 1)],
        [("Hi", 2), (" ", None), ("you", 3)],
    ]


SAMPLES = {
    "latin": "Grüße", "cyrillic": "Привет", "greek": "Γειά", "arabic": "مرحبا", "hebrew": "שלום",
    "devanagari": "नमस्ते", "bengali": "বাংলা", "tamil": "தமிழ்", "thai": "สวัสดี", "han": "你好",
    "kana": "こんにちは", "hangul": "안녕하세요", "georgian": "გამარჯობა", "emoji": "🎬",
}  # fmt: skip


@pytest.mark.parametrize("script", SAMPLES)
def test_every_script_has_a_bundled_font(script: str, setter: TextSetter) -> None:
    style, area = caption_style("boxed"), safe_area(1280, 720)
    missing = draw_cue(cue_of("\U0001fbf9" * 3), style=style, area=area, setter=setter)
    drawn = draw_cue(cue_of(SAMPLES[script]), style=style, area=area, setter=setter)
    boxes = draw_cue(
        cue_of("\U0001fbf9" * len(SAMPLES[script])), style=style, area=area, setter=setter
    )
    assert (drawn.color.min(axis=2) > 250).sum() > 80
    same = drawn.color.shape == boxes.color.shape and np.array_equal(drawn.color, boxes.color)
    assert not same
    assert missing.color.size > 0


def test_arabic_letters_are_joined(setter: TextSetter) -> None:
    face = TextFace(size_px=40)
    apart = sum(setter.width(letter, face) for letter in "بحر")
    assert setter.width("بحر", face) < 0.85 * apart


def test_the_direction_is_that_of_the_first_strong_letter() -> None:
    assert is_right_to_left("123 مرحبا hello")
    assert not is_right_to_left("123 hello مرحبا")


def test_an_unknown_style_is_told_with_those_that_exist() -> None:
    with pytest.raises(SettingsError, match="boxed, plain, karaoke, lower-third"):
        caption_style("neon")


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (720, 720)])
@pytest.mark.parametrize(
    "words",
    ["Water", "The whales come back to the bay", "W" * 60, "座头鲸归来了吗", "many words " * 900],
)
def test_titles_and_captions_never_touch(
    words: str, size: tuple[int, int], setter: TextSetter
) -> None:
    area = safe_area(*size)
    title = make_title(words, area=area, setter=setter, start_s=0, end_s=5)
    assert title is not None
    bottom = title.plate.top_px + title.plate.color.shape[0]
    right = title.plate.left_px + title.plate.color.shape[1]
    for style in BURNED:
        layout = lay_out(("A line", "and a second"), style=style, area=area, setter=setter)
        assert bottom < layout.box[1]
    assert title.plate.left_px >= area.left_px - 1
    assert right <= area.right_px + 1


def test_a_title_eases_in_and_is_gone_at_its_end(setter: TextSetter) -> None:
    title = make_title("Rain", area=safe_area(320, 180), setter=setter, start_s=1.0, end_s=4.0)
    assert title is not None

    def change(at_s: float) -> float:
        frame = np.full((180, 320, 3), 128, np.uint8)
        title.blend(frame, at_s=at_s)
        return float(np.abs(frame.astype(int) - 128).sum())

    assert change(0.9) == change(4.0) == 0
    assert 0 < change(1.1) < change(1.25) < change(2.5)
    assert 0 < change(3.95) < change(2.5)

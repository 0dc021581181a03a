"""Transitions, cards, lower thirds, the progress bar and matched colours, looked at pixel by pixel."""

import numpy as np
import pytest

from studio.compose.card import CardFrames
from studio.compose.color_match import ColorMatch, read_palette, tone_of, tone_of_palette
from studio.compose.contrast import luminance
from studio.compose.lower_third import make_lower_third, name_and_role
from studio.compose.progress_bar import draw_progress
from studio.compose.safe_area import safe_area
from studio.compose.text import TextSetter
from studio.compose.transitions import TRANSITIONS, mix

SHAPE = (40, 80, 3)
BEFORE, AFTER = np.full(SHAPE, 50, np.uint8), np.full(SHAPE, 200, np.uint8)


@pytest.mark.parametrize("name", [name for name in TRANSITIONS if name != "cut"])
def test_every_transition_goes_from_the_one_picture_to_the_other(name: str) -> None:
    assert np.abs(mix(name, BEFORE, AFTER, part=0.0).astype(int) - 50).max() <= 1
    assert np.abs(mix(name, BEFORE, AFTER, part=1.0).astype(int) - 200).max() <= 1


def test_dips_pass_through_black_and_white() -> None:
    assert mix("fade", BEFORE, AFTER, part=0.5).max() <= 2
    assert mix("dip white", BEFORE, AFTER, part=0.5).min() >= 253


def test_a_wipe_uncovers_from_the_left_with_a_soft_edge() -> None:
    row = mix("wipe", BEFORE, AFTER, part=0.5)[20, :, 0].astype(int)
    assert row[0] == 200 and row[-1] == 50
    assert (np.diff(row) <= 0).all() and len(set(row)) > 3


@pytest.mark.parametrize(
    ("heading", "new_at"),
    [("right", (20, 79)), ("left", (20, 0)), ("up", (0, 40)), ("down", (39, 40))],
)
def test_a_matched_push_goes_on_the_way_the_scene_before_went(
    heading: str, new_at: tuple[int, int]
) -> None:
    frame = mix("match", BEFORE, AFTER, part=0.5, heading=heading)
    assert frame[new_at][0] == 200
    assert 0.4 < (frame == 200).mean() < 0.6
    assert (mix("push", BEFORE, AFTER, part=0.5) == mix("match", BEFORE, AFTER, part=0.5)).all()


@pytest.mark.parametrize("size", [(640, 360), (360, 640)])
def test_a_cards_words_keep_their_contrast_even_over_snow(
    size: tuple[int, int], setter: TextSetter
) -> None:
    snow = np.full((size[1], size[0], 3), 255, np.uint8)
    card = CardFrames("Harbour|Est. 1952", ground=snow, setter=setter, fps=24, frames=48)
    assert (card.frame(0) >= 250).sum() == 0  # the words are not there yet
    light = luminance(card.frame(40))
    letters = light > 0.9
    assert letters.sum() > 200
    assert (1.05) / (np.median(light[~letters]) + 0.05) >= 4.5
    with pytest.raises(IndexError):
        card.frame(48)


def test_a_lower_third_is_a_name_and_a_role_at_the_foot(setter: TextSetter) -> None:
    assert name_and_role("Ana | Biologist") == ("Ana", "Biologist")
    assert name_and_role("Ana\nBiologist") == ("Ana", "Biologist")
    area = safe_area(640, 360)
    plate = make_lower_third("Ana|Biologist", area=area, setter=setter, head_s=0.5, length_s=6)
    assert plate is not None
    overlay = plate.plate
    assert overlay.left_px >= area.left_px - 1
    assert area.bottom_px - 1 <= overlay.top_px + overlay.color.shape[0] <= area.bottom_px + 2
    assert overlay.top_px > 0.7 * 360
    assert plate.start_s > 0.5 and plate.end_s < 6
    arabic = make_lower_third("آنا", area=area, setter=setter, head_s=0, length_s=6)
    assert arabic is not None
    assert arabic.plate.left_px + arabic.plate.color.shape[1] >= area.right_px - 1
    assert make_lower_third("Ana", area=area, setter=setter, head_s=0, length_s=1.0) is None
    assert make_lower_third("", area=area, setter=setter, head_s=0, length_s=6) is None


def test_the_progress_bar_grows_evenly_and_touches_nothing_else() -> None:
    widths: list[int] = []
    for part in (0.0, 0.25, 0.5, 1.0):
        frame = np.full((360, 640, 3), 120, np.uint8)
        draw_progress(frame, part=part)
        assert (frame[:350] == 120).all()
        widths.append(int((frame[-1, :, 0] > 200).sum()))
    assert widths == [0, 160, 320, 640]


def noise(mean: tuple[int, int, int]) -> np.ndarray:
    rng = np.random.default_rng(1)
    return np.clip(rng.normal(mean, 20, (90, 160, 3)), 0, 255).astype(np.uint8)


def test_matching_draws_colours_towards_the_reference_by_its_strength() -> None:
    warm, cold = noise((200, 140, 90)), noise((90, 120, 180))
    reference = tone_of([warm])

    def far(frame: np.ndarray) -> float:
        mine = tone_of([frame])
        return float(np.hypot(*(np.array(mine.mean[1:]) - np.array(reference.mean[1:]))))

    steps = [
        far(ColorMatch(tone_of([cold]), reference, strength=s).apply(cold)) for s in (0, 0.5, 1)
    ]
    assert steps[0] > 1.5 * steps[1] > 2.5 * steps[2]


def test_no_strength_changes_no_pixel_by_more_than_rounding() -> None:
    cold = noise((90, 120, 180))
    match = ColorMatch(tone_of([cold]), tone_of_palette(((255, 0, 0),)), strength=0.0)
    assert np.abs(match.apply(cold).astype(int) - cold).max() <= 2


def test_white_and_black_stay_what_they_are() -> None:
    match = ColorMatch(
        tone_of([noise((90, 120, 180))]), tone_of_palette(((255, 120, 0),)), strength=1
    )
    ends = np.array([[[0, 0, 0], [255, 255, 255]]], np.uint8)
    assert np.abs(match.apply(ends).astype(int) - ends).max() <= 6


def test_gradients_stay_smooth() -> None:
    ramp = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, axis=2)
    match = ColorMatch(
        tone_of([noise((90, 120, 180))]), tone_of([noise((200, 140, 90))]), strength=0.8
    )
    steps = np.diff(match.apply(ramp)[0].astype(int), axis=0)
    assert np.abs(steps).max() <= 5


@pytest.mark.parametrize("text", ["", "first", "#12", "#12345g", "red blue"])
def test_what_is_no_palette_is_told_apart(text: str) -> None:
    assert read_palette(text) == ()
    assert read_palette("#f4a261, #264653") == ((244, 162, 97), (38, 70, 83))

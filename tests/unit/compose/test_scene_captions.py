"""Captions find a place where they hide nothing, and big words follow the voice."""

import itertools

import numpy as np
import pytest

from studio.compose.caption_art import lay_out
from studio.compose.caption_style import CAPTION_STYLES, CaptionStyle, caption_style
from studio.compose.picture import SEEN_PART, ScenePicture
from studio.compose.placing import foot_for
from studio.compose.safe_area import PLATFORM_NAMES, safe_area
from studio.compose.scene_captions import band_of, one_word_cues
from studio.compose.text import TextSetter
from studio.compose.timeline import Cue, Timeline, TimelineScene
from studio.errors import SettingsError
from tests.unit.compose.conftest import FlatSource

WIDE, TALL = 320, 180
TIMELINE = Timeline(width_px=WIDE, height_px=TALL, fps=24, scenes=())
CUE = Cue(start_s=0.0, end_s=2.0, lines=("One two",), words=(("One", 0.0, 0.8), ("two", 1.0, 1.6)))


class Stage(FlatSource):
    """A flat picture that says where its subject is."""

    heading = ""

    def __init__(self, box: tuple[float, float, float, float]) -> None:
        super().__init__(40, width=WIDE, height=TALL)
        self._box = box

    def subject_boxes(self, index: int) -> tuple[tuple[float, float, float, float], ...]:
        return (self._box,)


def rows_of_captions(
    setter: TextSetter,
    box: tuple[float, float, float, float],
    style: CaptionStyle,
    **scene: str,
) -> tuple[int, int]:
    """First and last row that the captions change."""
    timed = TimelineScene(
        start_frame=0, frames=48, transition="cut", transition_frames=0, tail_frames=0,
        speech_start_s=0, cues=(CUE,),
    )  # fmt: skip
    made = ScenePicture(Stage(box), timed, timeline=TIMELINE, setter=setter, style=style)
    changed = np.flatnonzero((made.frame(6) != 46).any(axis=(1, 2)))
    return int(changed[0]), int(changed[-1])


BURNED = tuple(style for style in CAPTION_STYLES if style.is_burned)


@pytest.mark.parametrize("style", BURNED, ids=lambda style: style.name)
@pytest.mark.parametrize("box", [(0.3, 0.1, 0.7, 0.75), (0.1, 0.55, 0.9, 0.99), (0, 0.4, 1, 0.9)])
def test_captions_stand_where_the_subject_is_not(
    style: CaptionStyle, box: tuple[float, float, float, float], setter: TextSetter
) -> None:
    first, last = rows_of_captions(setter, box, style)
    top, seen = box[1] * TALL, (box[1] + SEEN_PART * (box[3] - box[1])) * TALL
    assert last <= top + 8 or first >= seen - 8  # 8: the shadow's soft edge


def test_captions_are_at_the_foot_where_nothing_is_in_the_way(setter: TextSetter) -> None:
    _first, last = rows_of_captions(setter, (0.4, 0.1, 0.6, 0.5), caption_style("boxed"))
    assert abs(last - safe_area(WIDE, TALL).bottom_px) <= 2


def test_titles_plates_and_logos_are_never_covered_while_there_is_another_place() -> None:
    area = safe_area(1280, 720)
    band = band_of(caption_style("boxed"), area)
    plate = (64.0, 560.0, 1216.0, 670.0)
    title = (64.0, 50.0, 1216.0, 300.0)
    foot = foot_for(
        area, band=band, at_start=False, usual=1.0, taken=(plate, title), subjects=()
    )  # fmt: skip
    assert foot - band[1] >= 300 and foot <= 560
    # Even a subject gives way before a plate does.
    everywhere = ((0.0, 0.0, 1280.0, 720.0),)
    foot = foot_for(
        area, band=band, at_start=False, usual=1.0, taken=(plate,), subjects=(everywhere,)
    )  # fmt: skip
    assert foot <= 560


@pytest.mark.parametrize("platform", ["", *PLATFORM_NAMES])
@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1080, 1080)])
def test_every_platform_leaves_room_for_two_full_lines(
    platform: str, size: tuple[int, int], setter: TextSetter
) -> None:
    area = safe_area(*size, platform)
    assert 0 < area.left_px < area.right_px < size[0]
    layout = lay_out(
        ("n" * area.line_cells, "n"), style=caption_style("boxed"), area=area, setter=setter
    )
    assert layout.face.size_px > 0.85 * area.font_px
    assert area.top_px < layout.box[1] and layout.box[3] <= area.bottom_px + 1


def test_buttons_of_short_video_platforms_are_kept_clear() -> None:
    plain = safe_area(1080, 1920)
    for name in ("shorts", "reels", "tiktok"):
        area = safe_area(1080, 1920, name)
        assert area.bottom_px < plain.bottom_px and area.right_px < plain.right_px
        assert safe_area(1920, 1080, name) == safe_area(1920, 1080)


def test_an_unknown_platform_is_told() -> None:
    from studio.compose.safe_area import check_platform  # noqa: PLC0415

    with pytest.raises(SettingsError, match="myspace"):
        check_platform("myspace")


def test_big_words_come_one_by_one_without_gaps() -> None:
    words = (("Waves", 0.2, 0.6), ("a", 0.7, 0.75), ("roll", 0.8, 1.2), ("in", 1.5, 1.7))
    cue = Cue(start_s=0.2, end_s=2.0, lines=("Waves a roll in",), words=words)
    singles = one_word_cues((cue,))
    assert [one.lines[0] for one in singles] == ["Waves", "a roll", "in"]
    assert singles[0].start_s == 0.2 and singles[-1].end_s == 2.0
    for before, after in itertools.pairwise(singles):
        assert before.end_s == after.start_s


def test_words_of_a_script_without_spaces_are_joined_without_one() -> None:
    cue = Cue(start_s=0, end_s=1, lines=("海湾安静",), words=(("海湾", 0, 0.1), ("安静", 0.1, 1.0)))
    assert [one.lines[0] for one in one_word_cues((cue,))] == ["海湾安静"]


def test_subtitles_only_leave_the_picture_alone(setter: TextSetter) -> None:
    timed = TimelineScene(
        start_frame=0, frames=48, transition="cut", transition_frames=0, tail_frames=0,
        speech_start_s=0, cues=(CUE,),
    )  # fmt: skip
    made = ScenePicture(
        FlatSource(40, width=WIDE, height=TALL), timed, timeline=TIMELINE, setter=setter,
        style=caption_style("subtitle-only"),
    )  # fmt: skip
    assert (made.frame(6) == 46).all()

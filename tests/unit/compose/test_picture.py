from __future__ import annotations

import numpy as np
import pytest

from studio.compose.assemble import movie_clip, scene_clip
from studio.compose.caption_style import caption_style
from studio.compose.picture import ScenePicture
from studio.compose.scene_captions import spoken_word
from studio.compose.text import TextSetter
from studio.compose.timeline import Cue, Timeline, TimelineScene
from studio.compose.transitions import mix
from studio.errors import SettingsError
from tests.unit.compose.conftest import FlatSource

TIMELINE = Timeline(width_px=320, height_px=180, fps=24, scenes=())
CUE = Cue(start_s=0.5, end_s=1.5, lines=("Hello",), words=(("Hello", 0.5, 1.0),))


def scene(transition: str = "cut", *, cues: tuple[Cue, ...] = (), text: str = "") -> TimelineScene:
    return TimelineScene(
        start_frame=0, frames=48, transition=transition, transition_frames=0 if transition == "cut" else 12,
        tail_frames=12, speech_start_s=0, cues=cues, on_screen_text=text,
    )  # fmt: skip


def picture(
    setter: TextSetter,
    wanted: TimelineScene,
    *,
    previous: FlatSource | None = None,
    style: str = "",
) -> ScenePicture:
    return ScenePicture(
        FlatSource(150), wanted, timeline=TIMELINE, setter=setter,
        style=caption_style(style) if style else None, previous_source=previous, previous_frames=30,
    )  # fmt: skip


def test_a_crossfade_goes_from_the_tail_of_the_scene_before_to_the_own_frames(
    setter: TextSetter,
) -> None:
    made = picture(setter, scene("crossfade"), previous=FlatSource(10))
    values = [int(made.frame(i)[0, 0, 0]) for i in range(14)]
    assert abs(values[0] - 40) <= 4  # frame 30 of the scene before is 10 + 30
    assert values == sorted(values)
    assert values[12:] == [162, 163]


def test_a_fade_passes_through_black(setter: TextSetter) -> None:
    made = picture(setter, scene("fade"), previous=FlatSource(100))
    values = [int(made.frame(i)[0, 0, 0]) for i in range(12)]
    assert min(values) < 30
    assert values[0] > 100
    assert values[-1] > 120


def test_a_cut_and_a_first_scene_show_their_own_frame_at_once(setter: TextSetter) -> None:
    assert picture(setter, scene("cut"), previous=FlatSource(10)).frame(0)[0, 0, 0] == 150
    assert picture(setter, scene("crossfade")).frame(0)[0, 0, 0] == 150


def test_captions_are_seen_only_during_their_cue_and_only_with_a_style(setter: TextSetter) -> None:
    shown = picture(setter, scene(cues=(CUE,)), style="boxed")
    changed = [bool((shown.frame(i) != 150 + i).any()) for i in range(48)]
    assert changed == [12 <= i < 36 for i in range(48)]
    bare = picture(setter, scene(cues=(CUE,)))
    assert not any((bare.frame(i) != 150 + i).any() for i in range(48))


def test_painting_never_touches_the_sources_own_frame(setter: TextSetter) -> None:
    made = picture(setter, scene(cues=(CUE,), text="Title"), style="karaoke")
    assert made.frame(20).flags.writeable  # FlatSource's own frames are read-only


def test_frames_outside_the_scene_are_refused(setter: TextSetter) -> None:
    with pytest.raises(IndexError):
        picture(setter, scene()).frame(48)


def test_the_spoken_word_is_the_last_that_began() -> None:
    cue = Cue(start_s=0, end_s=3, lines=("a b",), words=(("a", 0.5, 1.0), ("b", 2.0, 2.5)))
    assert [spoken_word(cue, at_s) for at_s in (0.2, 0.5, 1.5, 2.9)] == [None, 0, 0, 1]


def test_moviepy_clips_show_every_frame_once_and_in_order(setter: TextSetter) -> None:
    clip = scene_clip(picture(setter, scene()), fps=24)
    shown = [int(np.asarray(clip.get_frame(i / 24))[0, 0, 0]) for i in range(48)]
    assert shown == [150 + i for i in range(48)]
    movie = movie_clip([picture(setter, scene()), picture(setter, scene())], fps=24)
    assert movie.duration == 4.0
    assert int(np.asarray(movie.get_frame(50 / 24))[0, 0, 0]) == 152


def test_an_unknown_transition_is_told() -> None:
    frame = np.zeros((4, 4, 3), np.uint8)
    with pytest.raises(SettingsError, match="crossfade"):
        mix("swirl", frame, frame, part=0.5)

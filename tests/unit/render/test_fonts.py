"""The person's fonts in a render: part of what is encoded, told where they lack letters, in the ledger."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from studio.compose.caption_style import caption_style
from studio.compose.font_file import choice_dir
from studio.compose.timeline import Cue, TimelineScene
from studio.engine.models.store import ModelStore
from studio.errors import MediaError
from studio.export.codec import VideoCodec
from studio.export.segments import SegmentRequest
from studio.paths import resources_dir
from studio.plan.build import build_plan
from studio.plan.model import FrameFormat, RenderPlan, RenderSettings
from studio.render.fonts import caption_family, font_hashes, font_part, font_warnings, own_fonts
from studio.storyboard.brand_kit import kit_of, with_kit
from studio.storyboard.model import Scene, Storyboard

FREDOKA = str(choice_dir() / "FredokaOne-Regular.ttf")
STARTER = ModelStore((resources_dir() / "models",)).find("starter").manifest
BOARD = Storyboard(
    title="Film", language="en", voice="none", music="none",
    scenes=(Scene(id="a", title="One", prompt="sun", narration="Привет everybody."),),
)  # fmt: skip


def plan_with(**changes: str) -> RenderPlan:
    return build_plan(
        replace(BOARD, **changes),  # pyright: ignore[reportArgumentType]
        RenderSettings(),
        frame=FrameFormat(width_px=1280, height_px=720, fps=24),
        quality="draft",
        model=STARTER,
    )


def test_without_fonts_of_ones_own_nothing_is_told_and_what_was_encoded_stays_known() -> None:
    plan = plan_with()
    assert (font_hashes(plan), own_fonts(plan), font_warnings(plan)) == (("", ""), (), ())
    assert caption_family(plan) == "Noto Sans"
    assert "fonts" not in request().as_dict()


def test_letters_that_captions_need_and_the_font_lacks_are_told() -> None:
    (told,) = font_warnings(plan_with(caption_font="FredokaOne-Regular.ttf"))
    assert told.startswith("The font Fredoka One has no letters for: П р и в е т.")
    assert font_warnings(plan_with(heading_font=FREDOKA)) == ()  # no headings are shown
    assert font_warnings(plan_with(caption_font=FREDOKA, captions="none")) == ()
    assert font_warnings(plan_with(heading_font=FREDOKA, title_card="Москва"))


def test_a_font_that_is_gone_is_an_error_of_one_sentence(tmp_path: Path) -> None:
    gone = str(tmp_path / "gone.ttf")
    with pytest.raises(MediaError, match=r"gone\.ttf"):
        font_warnings(plan_with(caption_font=gone))


def test_a_font_is_part_of_the_movie_with_its_licence() -> None:
    plan = plan_with(caption_font=FREDOKA)
    (path,) = own_fonts(plan)
    part = font_part(path)
    assert (part.name, part.licence) == ("Fredoka One", "OFL-1.1")
    assert caption_family(plan) == "Fredoka One"


def test_a_kit_keeps_the_fonts() -> None:
    board = replace(BOARD, heading_font=FREDOKA, caption_font="AmaticSC-Bold.ttf")
    assert with_kit(BOARD, kit_of(board)) == board


def request(*, text: str = "", heading: str = "", caption: str = "") -> SegmentRequest:
    cue = Cue(start_s=0.2, end_s=1.0, lines=("Hi",))
    scene = TimelineScene(
        start_frame=0, frames=48, transition="cut", transition_frames=0, tail_frames=0,
        speech_start_s=0.2, cues=(cue,), on_screen_text=text,
    )  # fmt: skip
    return SegmentRequest(
        clip_key="c", previous_clip_key="", previous_frames=0, scene=scene, width_px=128,
        height_px=72, fps=24, caption_style=caption_style("boxed"),
        codec=VideoCodec(name="x264", crf=23, speed="veryfast"), heading_font=heading,
        caption_font=caption,
    )  # fmt: skip


def test_a_segment_is_encoded_again_only_where_words_are_set_in_another_font() -> None:
    assert request(caption="1").key() != request(caption="2").key() != request().key()
    assert request(heading="1").key() == request().key()  # it shows no heading
    assert request(text="Hi", heading="1").key() != request(text="Hi").key()
    silent = replace(request(caption="1"), caption_style=None)
    assert silent.key() == replace(request(), caption_style=None).key()

from __future__ import annotations

import base64
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from studio.engine.models.manifest import Component, ModelManifest
from studio.errors import MediaError, SettingsError
from studio.narration.voice import SpokenLine, Word
from studio.plan.build import build_plan, scene_seed
from studio.plan.model import FrameFormat, RenderPlan, RenderSettings
from studio.plan.preview import preview_request
from studio.plan.timing import LEAD_S, time_scene
from studio.storyboard.model import Scene, Storyboard

MODEL = ModelManifest(
    id="tiny", version="1", family="scene", title="Tiny", licence="CC0-1.0", training_data="none",
    components=(Component(name="denoiser", precision="int8", file="a.onnx", sha256="0" * 64),),
    defaults={"guidance_scale": 2.0, "sampler": "euler"}, options={}, content_hash="ab" * 32,
)  # fmt: skip
BOARD = Storyboard(
    title="Test",
    language="en",
    scenes=(
        Scene(id="a", title="A", narration="One dog runs over a hill.", prompt="a dog", seed=1),
        Scene(id="b", title="B", narration="Two dogs.", prompt="two dogs", seed=2, duration_s=6.0),
        Scene(id="c", title="C", prompt="a hill", seed=3, transition="cut"),
    ),
)


def plan(board: Storyboard = BOARD, **settings: Any) -> RenderPlan:
    return build_plan(
        board,
        RenderSettings(**settings),
        frame=FrameFormat(width_px=1280, height_px=720, fps=24),
        quality="draft",
        model=MODEL,
    )


def spoken(seconds: float) -> SpokenLine:
    words = (
        Word(text="Two", start_s=0.0, end_s=0.4),
        Word(text="dogs.", start_s=0.4, end_s=seconds),
    )
    return SpokenLine(
        samples=np.zeros(round(seconds * 24_000), np.float32), rate=24_000, words=words
    )


def test_settings_win_over_the_storyboard_and_it_wins_over_defaults() -> None:
    assert plan().captions == "boxed"
    assert plan(replace(BOARD, captions="karaoke")).captions == "karaoke"
    assert plan(replace(BOARD, captions="karaoke"), captions="plain").captions == "plain"
    assert plan(music="none").music == "none"
    assert plan().music not in ("auto", "")


@pytest.mark.parametrize(
    ("setting", "message"),
    [
        ({"captions": "boxd"}, "Did you mean boxed"),
        ({"music": "calmm"}, "Did you mean calm"),
        ({"style": "neo"}, "Did you mean neon"),
    ],
)
def test_an_unknown_name_is_answered_with_the_nearest(
    setting: dict[str, Any], message: str
) -> None:
    with pytest.raises(SettingsError, match=message):
        plan(**setting)


def test_an_empty_storyboard_cannot_be_planned() -> None:
    with pytest.raises(SettingsError, match="no scenes"):
        plan(replace(BOARD, scenes=()))


def test_a_new_seed_changes_every_scene_but_not_with_its_neighbours() -> None:
    seeds = [scene.seed for scene in plan(seed=5).scenes]
    assert len(set(seeds)) == 3 and seeds != [1, 2, 3]
    shorter = plan(replace(BOARD, scenes=BOARD.scenes[1:]), seed=5)
    assert [scene.seed for scene in shorter.scenes] == seeds[1:]
    assert scene_seed(5, "a") == seeds[0]


def test_the_clip_request_holds_what_shapes_the_picture() -> None:
    made = plan()
    request = made.clip_request(made.scenes[0], frames=48)
    assert request == type(request).from_dict(request.as_dict())
    other = replace(made, style="neon").clip_request(made.scenes[0], frames=48)
    assert other.key() != request.key()
    longer = made.clip_request(made.scenes[0], frames=49)
    assert longer.key() != request.key()


def test_a_scene_is_as_long_as_its_line_with_room_around_it() -> None:
    timed = time_scene(plan(), 0, spoken(3.0), start_frame=0)
    assert 3.5 < timed.frames / 24 < 5.0
    assert timed.transition == "cut" and timed.transition_frames == 0
    assert timed.tail_frames == 12  # the next scene's cross-fade
    assert timed.cues and timed.cues[-1].end_s <= timed.frames / 24


def test_a_set_length_is_kept_but_never_cuts_the_voice_off() -> None:
    assert time_scene(plan(), 1, spoken(3.0), start_frame=0).frames == 6 * 24
    assert time_scene(plan(), 1, spoken(7.0), start_frame=0).frames >= (7.0 + LEAD_S) * 24


def test_a_silent_scene_takes_the_time_to_read_it_or_to_see_it() -> None:
    read = time_scene(plan(), 0, None, start_frame=0)
    assert 1.5 < read.frames / 24 < 6 and read.cues
    seen = time_scene(plan(), 2, None, start_frame=0)
    assert seen.frames / 24 == pytest.approx(4.0, abs=0.1) and not seen.cues
    assert time_scene(plan(), 1, None, start_frame=0).tail_frames == 0  # a cut follows


def test_without_captions_there_are_no_cues() -> None:
    assert time_scene(plan(captions="none"), 0, spoken(3.0), start_frame=0).cues == ()


def test_a_scene_s_own_colours_win_over_the_project_s() -> None:
    own = replace(BOARD.scenes[1], palette=("#0B6E4F".lower(), "#fa9f42"))
    board = replace(BOARD, palette=("#1f4e79", "#f2a900"))
    board = replace(board, scenes=(board.scenes[0], own, board.scenes[2]))
    made = plan(board)
    palettes = [made.clip_request(scene, frames=48).palette for scene in made.scenes]
    assert palettes == ["1f4e79,f2a900", "0b6e4f,fa9f42", "1f4e79,f2a900"]
    assert preview_request(own, board, MODEL).palette == "0b6e4f,fa9f42"
    assert preview_request(board.scenes[0], board, MODEL).palette == "1f4e79,f2a900"


def test_palette_and_logo_are_part_of_the_request(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    picture = np.zeros((300, 900, 4), np.uint8)
    picture[100:200, 100:800] = 255
    cv2.imwrite(str(path), picture)
    board = replace(BOARD, palette=("#1f4e79", "#f2a900"), logo=str(path))
    made = plan(board)
    request = made.clip_request(made.scenes[0], frames=48)
    assert request.palette == "1f4e79,f2a900" and made.logo == str(path)
    mark = cv2.imdecode(
        np.frombuffer(base64.b64decode(request.logo), np.uint8), cv2.IMREAD_UNCHANGED
    )
    assert mark is not None and mark.shape == (23, 160, 4)  # its clear edges are cut off
    assert request.key() != plan().clip_request(plan().scenes[0], frames=48).key()
    assert plan(board, palette=()).palette == ""
    path.write_bytes(b"no picture")
    with pytest.raises(MediaError, match="not a picture"):
        plan(board)
    assert preview_request(board.scenes[0], board, MODEL).logo == ""

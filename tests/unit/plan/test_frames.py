"""First and last pictures enter requests by their contents, and are refused where a model takes none."""

from __future__ import annotations

import base64
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from studio.engine.api import ClipRequest
from studio.engine.models.manifest import ModelManifest, read_manifest
from studio.errors import MediaError, SettingsError
from studio.plan.build import build_plan
from studio.plan.frames import unused_frames
from studio.plan.model import FrameFormat, RenderPlan, RenderSettings
from studio.storyboard.model import Scene, Storyboard

TINY_WAN = Path(__file__).parents[2] / "data" / "pipelines" / "tiny-wan"
ONE = Scene(id="a", title="A", prompt="a car")
BOARD = Storyboard(title="Two", language="en", scenes=(ONE, replace(ONE, id="b")))


@pytest.fixture
def picture(tmp_path: Path) -> str:
    path = tmp_path / "begin.png"
    cv2.imwrite(str(path), np.full((300, 2000, 3), (10, 90, 200), np.uint8))
    return str(path)


def plan(
    resources: Path, model: ModelManifest, board: Storyboard = BOARD, **settings: object
) -> RenderPlan:
    return build_plan(
        board, RenderSettings(**settings), quality="standard", model=model,  # pyright: ignore[reportArgumentType]
        frame=FrameFormat(width_px=320, height_px=180, fps=12),
        guide=read_manifest(resources / "models" / "starter"),
    )  # fmt: skip


def requests(made: RenderPlan) -> list[ClipRequest]:
    return [made.clip_request(scene, frames=24) for scene in made.scenes]


def test_a_scenes_pictures_are_in_its_request_alone(resources: Path, picture: str) -> None:
    scenes = (replace(ONE, first_frame=picture), replace(ONE, id="b", last_frame=picture))
    first, second = requests(
        plan(resources, read_manifest(TINY_WAN), replace(BOARD, scenes=scenes))
    )
    data = np.frombuffer(base64.b64decode(first.first_frame), np.uint8)
    found = cv2.imdecode(data, cv2.IMREAD_COLOR)
    assert found is not None and found.shape == (154, 1024, 3)
    assert (first.last_frame, second.first_frame) == ("", "")
    assert second.last_frame == first.first_frame
    assert ClipRequest.from_dict(first.as_dict()) == first
    plain = requests(plan(resources, read_manifest(TINY_WAN)))[0]
    assert not {"first_frame", "last_frame"} & set(plain.as_dict())
    assert plain.key() != first.key()


def test_a_movie_begins_and_ends_as_asked(resources: Path, picture: str) -> None:
    wan = read_manifest(TINY_WAN)
    first, second = requests(plan(resources, wan, first_frame=picture, last_frame=picture))
    assert first.first_frame and second.last_frame
    assert (first.last_frame, second.first_frame) == ("", "")
    own = replace(BOARD, scenes=(replace(ONE, first_frame=picture), BOARD.scenes[1]))
    assert not requests(plan(resources, wan, own, first_frame=""))[0].first_frame


def test_a_model_of_single_pictures_needs_a_scene_to_move_by(resources: Path, picture: str) -> None:
    narrow = read_manifest(resources / "models" / "narrow")
    asked = requests(plan(resources, narrow, first_frame=picture))[0]
    assert asked.guide is not None and asked.first_frame and not asked.guide.first_frame
    with pytest.raises(SettingsError, match="makes single pictures"):
        plan(resources, narrow, first_frame=picture, guide_strength=0.0)


def test_a_model_that_begins_with_a_picture_takes_the_scenes_first_one(
    resources: Path, picture: str
) -> None:
    wan = read_manifest(TINY_WAN)
    shown = replace(wan, options=wan.options | {"shown": {"last": "may", "image": None}})
    assert requests(plan(resources, wan))[0].guide is None
    first, second = requests(plan(resources, shown, first_frame=picture))
    assert first.first_frame and second.guide is not None and not second.first_frame
    assert requests(plan(resources, shown, guide_strength=0.0))[0].guide is None


def test_a_picture_of_its_own_goes_before_a_reference(resources: Path, picture: str) -> None:
    narrow = read_manifest(resources / "models" / "narrow")
    made = plan(resources, narrow, first_frame=picture, reference=picture)
    first, second = requests(made)
    assert first.guide is not None and not first.reference
    assert second.guide is None and second.reference


def test_the_starter_says_in_a_sentence_that_it_cannot(resources: Path, picture: str) -> None:
    starter = read_manifest(resources / "models" / "starter")
    with pytest.raises(SettingsError, match="starter cannot begin or end") as caught:
        plan(resources, starter, first_frame=picture)
    assert "scene's own" in caught.value.hint
    board = replace(BOARD, scenes=(replace(ONE, first_frame=picture), BOARD.scenes[1]))
    assert not requests(plan(resources, starter, board))[0].first_frame
    told = unused_frames(board, RenderSettings(), {"": starter})
    assert told.startswith("The first or last picture of scene 1 is left out")
    wan = read_manifest(TINY_WAN)
    assert unused_frames(board, RenderSettings(), {"": wan}) == ""
    assert unused_frames(BOARD, RenderSettings(), {"": starter}) == ""


def test_a_missing_picture_is_told(resources: Path, tmp_path: Path) -> None:
    with pytest.raises(MediaError, match="no first or last picture"):
        plan(resources, read_manifest(TINY_WAN), first_frame=str(tmp_path / "none.png"))

"""A reference picture enters requests by its contents, and is refused where a model takes none."""

from __future__ import annotations

import base64
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from studio.engine.api import ClipRequest
from studio.engine.models.manifest import read_manifest
from studio.errors import MediaError, SettingsError
from studio.plan.build import build_plan
from studio.plan.model import FrameFormat, RenderPlan, RenderSettings
from studio.plan.reference import unused_reference
from studio.storyboard.model import Scene, Storyboard

BOARD = Storyboard(title="One", language="en", scenes=(Scene(id="a", title="A", prompt="a car"),))


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "look.png"
    cv2.imwrite(str(path), np.full((300, 1200, 3), (10, 90, 200), np.uint8))
    return path


def plan(
    resources: Path,
    *,
    with_adapter: bool = True,
    model: str = "narrow",
    board: Storyboard = BOARD,
    **settings: object,
) -> RenderPlan:
    manifest = read_manifest(resources / "models" / model)
    if with_adapter:
        more = {"reference": {}, "fast_decoder": {}}
        manifest = replace(manifest, options=manifest.options | more)
    quality = str(settings.pop("quality", "standard"))
    return build_plan(
        board, RenderSettings(**settings), quality=quality, model=manifest,  # pyright: ignore[reportArgumentType]
        frame=FrameFormat(width_px=320, height_px=180, fps=12),
        guide=read_manifest(resources / "models" / "starter"),
    )  # fmt: skip


def request(made: RenderPlan) -> ClipRequest:
    return made.clip_request(made.scenes[0], frames=24)


def test_the_request_holds_the_picture_small_and_its_key_follows_it(
    resources: Path, picture: Path
) -> None:
    asked = request(plan(resources, reference=str(picture), reference_strength=0.4))
    data = base64.b64decode(asked.reference)
    found = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    assert found is not None and found.shape == (128, 512, 3) and len(data) < 20_000
    assert asked.reference_strength == 0.4
    assert asked.guide is not None and not asked.guide.reference
    assert ClipRequest.from_dict(asked.as_dict()) == asked
    cv2.imwrite(str(picture), np.full((300, 1200, 3), (200, 90, 10), np.uint8))
    other = request(plan(resources, reference=str(picture), reference_strength=0.4))
    assert other.key() != asked.key()


def test_without_a_reference_requests_are_what_they_were(resources: Path) -> None:
    values = request(plan(resources)).as_dict()
    assert not {"reference", "reference_strength", "decoder"} & set(values)


def test_a_model_without_an_adapter_begins_from_it_and_not_from_a_scene(
    resources: Path, picture: Path
) -> None:
    asked = request(plan(resources, with_adapter=False, reference=str(picture)))
    assert asked.reference and asked.guide is None


def test_a_scene_that_another_model_draws_is_not_shown_it(resources: Path, picture: Path) -> None:
    made = plan(resources, reference=str(picture))
    assert made.model.guide is not None
    pinned = replace(made.scenes[0], model=made.model.guide)
    assert made.clip_request(made.scenes[0], frames=24).reference
    assert not made.clip_request(pinned, frames=24).reference


def test_a_scene_has_a_reference_of_its_own_beside_the_movies(
    resources: Path, picture: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.png"
    cv2.imwrite(str(other), np.full((80, 80, 3), 40, np.uint8))
    scenes = (*BOARD.scenes, replace(BOARD.scenes[0], id="b", reference=str(other)))
    board = replace(BOARD, scenes=scenes, reference=str(picture), reference_strength=0.9)
    made = plan(resources, board=board)
    first, second = (made.clip_request(scene, frames=24) for scene in made.scenes)
    assert first.reference and second.reference and first.reference != second.reference
    assert first.reference_strength == second.reference_strength == 0.9
    for_all = plan(resources, board=board, reference=str(picture))
    assert for_all.clip_request(for_all.scenes[1], frames=24).reference == first.reference
    none = plan(resources, board=board, reference="")
    assert not any(none.clip_request(scene, frames=24).reference for scene in none.scenes)
    unstated = plan(resources, board=replace(board, reference_strength=0.0))
    assert not request(unstated).reference


def test_a_projects_reference_waits_while_a_model_draws_that_takes_none(
    resources: Path, picture: Path
) -> None:
    board = replace(BOARD, reference=str(picture))
    made = plan(resources, board=board, model="starter", with_adapter=False)
    assert not request(made).reference and made.reference == ""
    models = {
        "": read_manifest(resources / "models" / "starter"),
        "narrow": read_manifest(resources / "models" / "narrow"),
    }
    told = unused_reference(board, RenderSettings(), models)
    assert "not shown to the model that draws any scene" in told
    pinned = replace(BOARD.scenes[0], id="b", model="narrow")
    mixed = replace(board, scenes=(*BOARD.scenes, pinned))
    assert "draws scene 1:" in unused_reference(mixed, RenderSettings(), models)
    assert unused_reference(BOARD, RenderSettings(), models) == ""


def test_a_changed_file_is_read_again(resources: Path, picture: Path) -> None:
    board = replace(BOARD, reference=str(picture))
    first = request(plan(resources, board=board)).reference
    assert request(plan(resources, board=board)).reference == first
    cv2.imwrite(str(picture), np.full((300, 1100, 3), (90, 200, 30), np.uint8))
    assert request(plan(resources, board=board)).reference != first


def test_only_drafts_take_the_fast_decoder(resources: Path) -> None:
    assert request(plan(resources, quality="draft")).decoder == "fast"
    assert request(plan(resources, quality="high")).decoder == ""
    assert request(plan(resources, quality="draft", with_adapter=False)).decoder == ""


def test_what_cannot_be_done_is_refused(resources: Path, picture: Path, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="does not take reference pictures"):
        plan(resources, model="starter", with_adapter=False, reference=str(picture))
    with pytest.raises(MediaError, match="no reference picture"):
        plan(resources, reference=str(tmp_path / "none.png"))
    with pytest.raises(SettingsError, match="not possible"):
        plan(resources, reference=str(picture), reference_strength=0.0)
    (tmp_path / "bad.png").write_bytes(b"\x80\x04.")
    with pytest.raises(MediaError):
        plan(resources, reference=str(tmp_path / "bad.png"))

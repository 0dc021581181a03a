from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from studio.engine.models.manifest import ModelManifest, read_manifest
from studio.errors import SettingsError
from studio.plan.build import build_plan
from studio.plan.model import FrameFormat, RenderPlan, RenderSettings
from studio.storyboard.model import Scene, Storyboard
from studio.values import from_plain, to_plain

ROOT = Path(__file__).parents[3]
STARTER = read_manifest(ROOT / "resources" / "models" / "starter")
TINY = read_manifest(ROOT / "tests" / "data" / "pipelines" / "tiny-sd")
WAN = read_manifest(ROOT / "tests" / "data" / "pipelines" / "tiny-wan")
BOARD = Storyboard(
    title="T", language="en", scenes=(Scene(id="a", title="A", prompt="a red car", graph="{}"),)
)


def plan(model: ModelManifest, quality: str = "standard", **settings: object) -> RenderPlan:
    return build_plan(
        BOARD,
        replace(RenderSettings(), **settings),  # pyright: ignore[reportArgumentType]
        frame=FrameFormat(width_px=1280, height_px=720, fps=24),
        quality=quality,
        model=model,
        guide=STARTER if model is not STARTER else None,
    )


def test_an_image_model_starts_from_the_starters_scene() -> None:
    made = plan(TINY)
    request = made.clip_request(made.scenes[0], frames=48)
    assert request.model == TINY.reference and request.guide is not None
    assert request.guide.model == STARTER.reference and request.guide.graph == "{}"
    assert request.graph == "" and 0 < request.strength < 1
    assert request.guide.frames == request.frames == 48


def test_without_guide_an_image_model_draws_one_picture() -> None:
    made = plan(TINY, guide_strength=0.0)
    assert made.clip_request(made.scenes[0], frames=48).guide is None


def test_a_video_model_and_the_starter_move_by_themselves() -> None:
    for model in (WAN, STARTER):
        assert plan(model).model.guide is None


def test_quality_scales_the_steps_that_a_card_asks_for_but_not_those_of_distilled_models() -> None:
    own = int(TINY.defaults["steps"])
    assert plan(TINY, "draft").model.steps < own == plan(TINY).model.steps
    few = replace(TINY, defaults=TINY.defaults | {"steps": 4})
    assert plan(few, "draft").model.steps == plan(few, "high").model.steps == 4


def test_an_impossible_strength_is_refused() -> None:
    with pytest.raises(SettingsError, match="not possible"):
        plan(TINY, guide_strength=1.5)


def test_a_scene_is_drawn_by_the_model_and_with_the_effort_that_it_is_pinned_to() -> None:
    one = BOARD.scenes[0]
    scenes = (
        one,
        replace(one, id="b", model=TINY.id),
        replace(one, id="c", model=TINY.id, quality="draft"),
    )
    made = build_plan(
        replace(BOARD, scenes=scenes),
        RenderSettings(),
        frame=FrameFormat(width_px=1280, height_px=720, fps=24),
        quality="standard",
        model=STARTER,
        guide=STARTER,
        pinned={TINY.id: TINY},
    )
    first, pinned, draft = (made.clip_request(scene, frames=48) for scene in made.scenes)
    assert (first.model, pinned.model, draft.model) == (
        STARTER.reference,
        TINY.reference,
        TINY.reference,
    )
    assert draft.steps < pinned.steps
    assert len({first.key(), pinned.key(), draft.key()}) == 3
    assert pinned.guide == first  # it starts from the very scene that the starter draws
    assert [choice.reference for choice in made.choices] == [
        STARTER.reference,
        TINY.reference,
        TINY.reference,
    ]
    assert from_plain(RenderPlan, to_plain(made)) == made  # as a ledger keeps it


def test_a_pin_to_what_draws_anyway_changes_nothing() -> None:
    pinned = replace(BOARD, scenes=(replace(BOARD.scenes[0], model=STARTER.id, quality="high"),))
    frame = FrameFormat(width_px=1280, height_px=720, fps=24)
    usual, same = (
        build_plan(
            board, RenderSettings(), frame=frame, quality="draft", model=STARTER,
            pinned={STARTER.id: STARTER},
        )
        for board in (BOARD, pinned)
    )  # fmt: skip
    assert usual == same

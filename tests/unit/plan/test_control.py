"""A ControlNet enters requests where there is a scene to follow, and is refused where it would do nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from studio.engine.api import ClipRequest
from studio.engine.models.manifest import read_manifest
from studio.errors import SettingsError
from studio.plan.build import build_plan
from studio.plan.model import FrameFormat, RenderPlan, RenderSettings
from studio.storyboard.model import Scene, Storyboard

BOARD = Storyboard(title="One", language="en", scenes=(Scene(id="a", title="A", prompt="a car"),))


def plan(
    resources: Path,
    *,
    with_control: bool = True,
    model: str = "narrow",
    board: Storyboard = BOARD,
    **settings: object,
) -> RenderPlan:
    manifest = read_manifest(resources / "models" / model)
    if with_control:
        manifest = replace(manifest, options=manifest.options | {"control": {}})
    return build_plan(
        board, RenderSettings(**settings), quality="standard", model=manifest,  # pyright: ignore[reportArgumentType]
        frame=FrameFormat(width_px=320, height_px=180, fps=12),
        guide=read_manifest(resources / "models" / "starter"),
    )  # fmt: skip


def request(made: RenderPlan) -> ClipRequest:
    return made.clip_request(made.scenes[0], frames=24)


def test_a_model_with_a_control_follows_as_closely_as_the_project_says(resources: Path) -> None:
    asked = request(plan(resources))
    assert asked.guide is not None
    assert (asked.control_strength, asked.control_start, asked.control_end) == (0.8, 0.0, 1.0)
    assert asked.guide.control_strength == 0.0
    loose = request(plan(resources, board=replace(BOARD, control_strength=0.4)))
    assert loose.control_strength == 0.4 and loose.key() != asked.key()
    off = request(plan(resources, board=replace(BOARD, control_strength=0.0)))
    assert off == request(plan(resources, with_control=False))


def test_what_is_asked_for_wins_over_the_project(resources: Path) -> None:
    asked = request(plan(resources, control_strength=1.0, control_start=0.1, control_end=0.6))
    assert (asked.control_strength, asked.control_start, asked.control_end) == (1.0, 0.1, 0.6)
    assert request(plan(resources, control_strength=0.0)).control_strength == 0.0


def test_without_a_guiding_scene_nothing_is_followed(resources: Path) -> None:
    asked = request(plan(resources, guide_strength=0.0))
    assert asked.guide is None and asked.control_strength == 0.0
    with pytest.raises(SettingsError, match="nothing to follow"):
        plan(resources, guide_strength=0.0, control_strength=0.5)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"control_strength": 1.5}, "control strength of 1.5"),
        ({"control_start": 0.5, "control_end": 0.5}, "from 0.5 to 0.5"),
        ({"control_end": 1.2}, "to 1.2"),
    ],
)
def test_what_is_not_possible_is_refused(
    resources: Path, settings: dict[str, float], words: str
) -> None:
    with pytest.raises(SettingsError, match=words):
        plan(resources, **settings)  # pyright: ignore[reportArgumentType]


def test_a_model_without_a_control_says_what_to_do(resources: Path) -> None:
    for model, instead in (("narrow", "Convert it again"), ("starter", "draws the scene itself")):
        with pytest.raises(SettingsError, match="has no ControlNet") as caught:
            plan(resources, model=model, with_control=False, control_strength=0.5)
        assert instead in caught.value.hint

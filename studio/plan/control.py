"""How closely a model with a ControlNet keeps to the starter's scene, and in which of its steps."""

from __future__ import annotations

from studio.engine.models.manifest import ModelManifest
from studio.errors import SettingsError
from studio.plan.control_choice import ControlChoice
from studio.plan.model import RenderSettings
from studio.storyboard.model import Storyboard


def control_of(
    storyboard: Storyboard, settings: RenderSettings, model: ModelManifest
) -> ControlChoice | None:
    """What is followed under the settings; None where the model has no ControlNet, or nothing shall be.

    Raises:
        SettingsError: A value is not possible.
    """
    strength = storyboard.control_strength
    if settings.control_strength is not None:
        strength = settings.control_strength
    if not 0 <= strength <= 1:
        raise SettingsError(
            f"A control strength of {strength:g} is not possible.", "Choose one from 0 to 1."
        )
    start, end = settings.control_start, settings.control_end
    if not 0 <= start < end <= 1:
        raise SettingsError(
            f"A control from {start:g} to {end:g} of the steps is not possible.",
            "Choose a start and a later end, from 0 to 1.",
        )
    if not has_control(model) or strength == 0:
        return None
    return ControlChoice(strength=strength, start=start, end=end)


def check_can_follow(model: ModelManifest, settings: RenderSettings) -> None:
    """Refuse a control that was asked for where it would do nothing.

    Raises:
        SettingsError: The model has no ControlNet, or there is no scene to follow.
    """
    if not settings.control_strength:
        return
    if not has_control(model):
        instead = (
            "It draws the scene itself; choose a model that was converted with --controlnet."
            if model.family == "scene"
            else "Convert it again with --controlnet, or choose another with --model."
        )
        raise SettingsError(f"The model {model.id} has no ControlNet.", instead)
    if settings.guide_strength == 0:
        raise SettingsError(
            "A ControlNet has nothing to follow when no scene guides the model.",
            "Give --guide-strength above 0 (1 keeps nothing of the scene's colours).",
        )


def has_control(model: ModelManifest) -> bool:
    """Whether a model can keep to an outline or a depth."""
    return model.family != "scene" and "control" in model.options

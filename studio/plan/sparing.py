"""What a pixel model may leave uncomputed in a part of its steps, checked."""

from __future__ import annotations

from dataclasses import replace

from studio.engine.models.manifest import ModelManifest
from studio.errors import SettingsError
from studio.plan.model import RenderSettings
from studio.plan.model_choice import ModelChoice

UNETS = ("stable-diffusion", "stable-diffusion-xl", "animatediff", "modelscope")
"""Families whose denoiser has skip connections, and so deep blocks to use again."""
MOST_REUSE = 10


def with_savings(
    choice: ModelChoice, model: ModelManifest, settings: RenderSettings
) -> ModelChoice:
    """A choice with what the person asked to be left out; models of scenes leave nothing out.

    Raises:
        SettingsError: It is out of range, or the model cannot do it.
    """
    if not 0 < settings.guided_part <= 1:
        raise SettingsError(
            f"Guidance in a part of {settings.guided_part:g} of the steps is not possible.",
            "Choose one above 0, to 1.",
        )
    if not 1 <= settings.deep_every <= MOST_REUSE:
        raise SettingsError(
            f"Deep blocks in one of {settings.deep_every} steps are not possible.",
            f"Choose a number from 1 to {MOST_REUSE}.",
        )
    if model.family == "scene":
        return choice
    if settings.deep_every > 1 and model.family not in UNETS:
        raise SettingsError(
            f"{model.title} has no deep blocks that could be used again: it is not a UNet.",
            "Leave --deep-every away.",
        )
    return replace(choice, guided_part=settings.guided_part, deep_every=settings.deep_every)

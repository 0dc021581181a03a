"""Which file a render makes: from what was asked for, and again from a plan that was decided."""

from __future__ import annotations

from studio.export.encoders import choose_encoder, encodes_here
from studio.export.preset import frame_size, quality
from studio.export.target import Target, plain_target, preset_target
from studio.plan.model import RenderPlan, RenderSettings
from studio.storyboard.model import Storyboard


def target_for(storyboard: Storyboard, settings: RenderSettings) -> tuple[Target, tuple[str, ...]]:
    """The file that is asked for, and what to tell of its encoder.

    Raises:
        SettingsError: A format, size, quality, preset or encoder is not known.
    """
    tier = quality(settings.quality or storyboard.quality)
    shape = settings.format or storyboard.format
    encoder = choose_encoder(settings.encoder, encodes=encodes_here)
    told = (encoder.told,) if encoder.told else ()
    if settings.preset:
        return preset_target(settings.preset, shape, tier, encoder=encoder.name), told
    size = frame_size(shape, settings.size or storyboard.size)
    return plain_target(size, tier, encoder=encoder.name), told


def target_of(plan: RenderPlan) -> Target:
    """The file that a plan makes.

    Raises:
        SettingsError: Its preset or quality is not known in this version.
    """
    tier, frame = quality(plan.quality), plan.frame
    size = (frame.width_px, frame.height_px)
    if plan.preset:
        return preset_target(plan.preset, size, tier, encoder=plan.encoder)
    return plain_target(size, tier, encoder=plan.encoder)

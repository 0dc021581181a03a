"""What was decided of the weights that draw."""

from __future__ import annotations

from dataclasses import dataclass

from studio.plan.control_choice import ControlChoice


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelChoice:
    """Which weights draw, and how.

    Attributes:
        reference: As in `ModelManifest.reference`.
        precision: Of the denoiser.
        steps: Denoising steps.
        guidance_scale: Classifier-free guidance.
        sampler: Its name.
        guide: Which scene model gives pictures to start from; None for none.
        strength: How far they may be left.
        decoder: "fast" for its small decoder, or "" for its own.
        sees: What it does with a reference picture: "attends" to it (IP-Adapter), "begins" from it in
            place of a scene's pictures, or "" for nothing.
        guided_part: As in `RenderSettings`; 1 for a model of scenes.
        keys_per_s: As in `RenderSettings`; 0 where no scene guides.
        deep_every: As in `RenderSettings`; 1 for models that have no such blocks.
        enlarge: As in `ClipRequest`.
        control: What its ControlNets do with the guide's scene, or None.
        holds_frames: Whether its clips can begin and end with given pictures.
    """

    reference: str
    precision: str
    steps: int
    guidance_scale: float
    sampler: str
    guide: ModelChoice | None = None
    strength: float = 1.0
    decoder: str = ""
    sees: str = ""
    guided_part: float = 1.0
    keys_per_s: int = 0
    deep_every: int = 1
    enlarge: int = 0
    control: ControlChoice | None = None
    holds_frames: bool = False

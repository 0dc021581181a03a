"""What the families of pixel models share: the description of their parts, and the interface to each."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol, cast, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from studio.engine.diffusion.clip_picture import ReferencePart, ShownPart
from studio.engine.diffusion.control import ControlParts
from studio.engine.diffusion.noise_training import NoiseTraining
from studio.engine.diffusion.prompt_encoder import TextPart
from studio.engine.diffusion.vae import LatentSpace
from studio.engine.models.manifest import ModelManifest
from studio.errors import ModelError
from studio.task import CancelToken

Array = NDArray[np.float32]
Feeds = dict[str, NDArray[Any]]
"""Inputs of a denoiser beside the noisy latents and the time, by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameShape:
    """What a model is asked to make.

    Attributes:
        width_px, height_px: Of its own pictures, before they are enlarged.
        frames: Pictures.
    """

    width_px: int
    height_px: int
    frames: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Expert:
    """One denoiser and the noise it is for.

    Attributes:
        component: Its network.
        above: It serves timesteps of at least this part of all training steps.
        guidance_scale: Its own guidance, or None for the request's.
    """

    component: str
    above: float
    guidance_scale: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PixelOptions:
    """A pixel model's options, checked.

    Attributes:
        text: Its text encoders.
        space: Its latents.
        training: Its noise.
        experts: Its denoisers, the one for most noise first.
        width_px, height_px: What it was trained for.
        multiple: Sides must be multiples of this.
        is_fixed: It can make nothing but that size.
        frames: Most pictures at once; 1 for image models.
        fps: Of its own motion.
        extra: What only one family understands.
        reference: The image encoder of its IP-Adapter, or None.
        control: Its ControlNets, or None.
        shown: How it is shown the pictures it begins with, or None for models that learned from words alone.
        fast_decoder: Component of a small decoder for drafts, or "".
        fast_space: Latents as that decoder takes them.
    """

    text: tuple[TextPart, ...]
    space: LatentSpace
    training: NoiseTraining
    experts: tuple[Expert, ...]
    width_px: int
    height_px: int
    multiple: int
    is_fixed: bool
    frames: int
    fps: int
    extra: Mapping[str, Any]
    reference: ReferencePart | None = None
    control: ControlParts | None = None
    shown: ShownPart | None = None
    fast_decoder: str = ""
    fast_space: LatentSpace | None = None

    def shape_for(self, *, width_px: int, height_px: int, frames: int) -> FrameShape:
        """The size that a model should make for frames of another: their aspect, its own area."""
        if self.is_fixed:
            return FrameShape(width_px=self.width_px, height_px=self.height_px, frames=frames)
        area, aspect = self.width_px * self.height_px, width_px / height_px
        width = _to_multiple(math.sqrt(area * aspect), self.multiple)
        height = _to_multiple(math.sqrt(area / aspect), self.multiple)
        return FrameShape(width_px=width, height_px=height, frames=frames)


class PixelModel(Protocol):
    """The networks of one family: how text is said to it and what it predicts."""

    def feeds(self, prompt: str, shape: FrameShape, *, guidance_scale: float) -> Feeds:
        """What a denoiser is told under a prompt ("" for none)."""
        ...

    def predict(self, x: Array, timestep: float, feeds: Feeds, *, cancel: CancelToken) -> Array:
        """The denoiser's output for latents (frames, channels, h, w) at a timestep."""
        ...

    def tokens(self, shape: FrameShape) -> int:
        """Length of a picture or clip as a transformer sees it; 0 where nothing depends on it."""
        ...

    @property
    def was_cut(self) -> bool:
        """Whether the last text was longer than the encoders read."""
        ...


@runtime_checkable
class PredictsEach(Protocol):
    """A `PixelModel` of single pictures that can be asked under several words at once."""

    def predict_each(
        self, x: Array, timestep: float, told: Sequence[Feeds], *, cancel: CancelToken
    ) -> list[Array]:
        """Under each of several words the denoiser's output, as `PixelModel.predict`."""
        ...


def read_options(manifest: ModelManifest) -> PixelOptions:
    """A package's options.

    Raises:
        ModelError: They are incomplete, of the wrong kind, or out of range.
    """
    options = manifest.options
    try:
        native = cast("Mapping[str, Any]", options["native"])
        latents = cast("Mapping[str, Any]", options["latents"])
        experts = cast("list[Mapping[str, Any]]", options.get("experts", [{}]))
        found = PixelOptions(
            text=tuple(
                TextPart.from_options(part)
                for part in cast("list[Mapping[str, Any]]", options["text"])
            ),
            space=LatentSpace(
                channels=int(latents["channels"]),
                factor=int(latents["factor"]),
                time_factor=int(latents.get("time_factor", 1)),
                scale=float(latents.get("scale", 1.0)),
                shift=float(latents.get("shift", 0.0)),
                mean=tuple(float(value) for value in latents.get("mean", ())),
                std=tuple(float(value) for value in latents.get("std", ())),
            ),
            training=NoiseTraining.from_options(options["scheduler"]),
            experts=tuple(
                Expert(
                    component=str(expert.get("component", "denoiser")),
                    above=float(expert.get("above", 0.0)),
                    guidance_scale=_optional(expert.get("guidance_scale")),
                )
                for expert in experts
            ),
            width_px=int(native["width_px"]),
            height_px=int(native["height_px"]),
            multiple=int(native.get("multiple", 8)),
            is_fixed=bool(native.get("is_fixed", False)),
            frames=int(native.get("frames", 1)),
            fps=int(native.get("fps", 8)),
            extra=dict(cast("Mapping[str, Any]", options.get("extra", {}))),
            reference=ReferencePart.from_options(options["reference"])
            if "reference" in options
            else None,
            control=ControlParts.from_options(options["control"]) if "control" in options else None,
            shown=ShownPart.from_options(options["shown"]) if "shown" in options else None,
        )
        found = _with_fast_decoder(found, options.get("fast_decoder"))
        _check(found)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ModelError(
            f"The model {manifest.id} does not describe its parts: {error}.",
            "Convert it again with this version.",
        ) from error
    return found


def _with_fast_decoder(found: PixelOptions, fast: Any) -> PixelOptions:
    if fast is None:
        return found
    scale, shift = float(fast["scale"]), float(fast["shift"])
    if scale <= 0:
        raise ValueError("a size is out of range")
    space = replace(found.space, scale=scale, shift=shift, mean=(), std=())
    return replace(found, fast_decoder=str(fast["component"]), fast_space=space)


def _check(options: PixelOptions) -> None:
    space = options.space
    within = (
        1 <= space.channels <= 256
        and 1 <= space.factor <= 64
        and 1 <= space.time_factor <= 16
        and space.scale > 0
        and len(space.mean) == len(space.std)
        and len(space.mean) in (0, space.channels)
        and all(value > 0 for value in space.std)
        and 8 <= options.width_px <= 4096
        and 8 <= options.height_px <= 4096
        and options.multiple >= space.factor
        and options.multiple % space.factor == 0
        and 1 <= options.frames <= 1000
        and 1 <= options.fps <= 60
        and 1 <= len(options.experts) <= 8
    )
    if not within:
        raise ValueError("a size is out of range")


def _optional(value: Any) -> float | None:
    return None if value is None else float(value)


def _to_multiple(length: float, multiple: int) -> int:
    return max(1, round(length / multiple)) * multiple

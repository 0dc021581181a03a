"""ControlNets beside a denoiser: what they make of a scene's outline or depth is added inside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from studio.engine.api import ClipRequest, FrameSource, LayeredFrames
from studio.engine.diffusion.control import ControlParts, condition_planes
from studio.engine.families.pixel_model import Array, Feeds, FrameShape, PixelModel
from studio.engine.families.pixel_parts import OpenNetwork, time_of
from studio.engine.models.pool import SessionPool
from studio.errors import ModelError
from studio.task import CancelToken

TOLD = ("encoder_hidden_states", "text_embeds", "time_ids")
"""What ControlNets are told as the denoiser is; adapters and distilled guidance are its alone."""
THRIFTY_FRAMES = 8
"""Pictures whose residuals are kept (27 MB each at 512 px) where only one network may be loaded, so that
the two are not exchanged for every picture."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Conditions:
    """What the ControlNets are shown in one clip.

    Attributes:
        pictures: For each network, (frames, 3, height, width) from 0 to 1.
        scales: For each network.
        start, end: From which to which part of the steps.
    """

    pictures: tuple[Array, ...]
    scales: tuple[float, ...]
    start: float = 0.0
    end: float = 1.0

    def holds_at(self, index: int, steps: int) -> bool:
        """Whether a step of so many is within start and end (diffusers' rule)."""
        return index / steps >= self.start and (index + 1) / steps <= self.end


class Controlled:
    """A `PixelModel` of single pictures whose denoiser takes residuals."""

    def __init__(
        self,
        model: PixelModel,
        parts: ControlParts,
        open_network: OpenNetwork,
        *,
        pool: SessionPool,
    ) -> None:
        """Nothing is loaded yet.

        Args:
            model: Whose denoiser it is.
            parts: The ControlNets.
            open_network: Opens theirs.
            pool: Says how thrifty to be.
        """
        self._model, self._parts, self._pool = model, parts, pool
        self._networks = [open_network(part.component) for part in parts.networks]
        self._now: Conditions | None = None

    def conditions(
        self, request: ClipRequest, source: FrameSource, places: Sequence[int]
    ) -> Conditions | None:
        """What the scene behind a guide gives to follow; None where nothing shall be followed.

        Args:
            request: Says how closely.
            source: The guide's frames, at the size of the model's pictures.
            places: Which of them.

        Raises:
            ModelError: The guide has no layers.
        """
        if request.control_strength <= 0:
            return None
        if not isinstance(source, LayeredFrames):
            raise ModelError(
                "What guides this scene has neither outline nor depth.",
                "Let the starter guide it, or render with --control-strength 0.",
            )
        return Conditions(
            pictures=tuple(
                np.stack([condition_planes(part.kind, source, place) for place in places])
                for part in self._parts.networks
            ),
            scales=tuple(request.control_strength * part.weight for part in self._parts.networks),
            start=request.control_start,
            end=request.control_end,
        )

    def follow(self, conditions: Conditions | None, index: int, *, steps: int) -> None:
        """In this step of so many predictions follow these, if it is one of theirs; None for nothing."""
        is_theirs = conditions is not None and conditions.holds_at(index, steps)
        self._now = conditions if is_theirs else None

    def feeds(self, prompt: str, shape: FrameShape, *, guidance_scale: float) -> Feeds:
        """As the model's own."""
        return self._model.feeds(prompt, shape, guidance_scale=guidance_scale)

    def predict(self, x: Array, timestep: float, feeds: Feeds, *, cancel: CancelToken) -> Array:
        """Picture by picture; a few at a time where only one network may be in memory."""
        count = THRIFTY_FRAMES if self._pool.rung.is_one_at_a_time else 1
        found: list[Array] = []
        for first in range(0, len(x), count):
            part = x[first : first + count]
            added = [
                self._residuals(frame, first + place, timestep, feeds, cancel)
                for place, frame in enumerate(part)
            ]
            found += [
                self._model.predict(frame[None], timestep, feeds | more, cancel=cancel)
                for frame, more in zip(part, added, strict=True)
            ]
        return np.concatenate(found)

    def tokens(self, shape: FrameShape) -> int:
        """As the model's own."""
        return self._model.tokens(shape)

    @property
    def was_cut(self) -> bool:
        """As the model's own."""
        return self._model.was_cut

    def _residuals(
        self, frame: Array, place: int, timestep: float, feeds: Feeds, cancel: CancelToken
    ) -> Feeds:
        """What all networks add together, by the denoiser's inputs; zeros where nothing is followed."""
        total = self._nothing(frame)
        if self._now is None:
            return total
        told = {name: feeds[name] for name in TOLD if name in feeds}
        told |= {"sample": frame[None], "timestep": time_of(timestep)}
        for network, pictures, scale in zip(
            self._networks, self._now.pictures, self._now.scales, strict=True
        ):
            shown = {"condition": pictures[place][None]}
            outputs = network.run(told | shown, cancel=cancel)
            total = {name: total[name] + np.float32(scale) * outputs[name] for name in total}
        return total

    def _nothing(self, frame: Array) -> Feeds:
        _, height, width = frame.shape
        return {
            f"control_{number}": np.zeros(
                (1, channels, height // factor, width // factor), np.float32
            )
            for number, (channels, factor) in enumerate(self._parts.residuals)
        }

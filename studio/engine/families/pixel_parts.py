"""The loaded parts that pixel models are built from: text encoders and denoisers of one package."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from studio.engine.diffusion.prompt_encoder import Encoded, PromptEncoder
from studio.engine.diffusion.vae import Vae
from studio.engine.families.deep_reuse import DeepReuse
from studio.engine.families.joint_runs import JointRuns
from studio.engine.families.pixel_model import Array, Expert, Feeds, PixelOptions
from studio.engine.models.pool import BATCH, WHOLE, PooledNetwork
from studio.task import CancelToken

OpenNetwork = Callable[[str], PooledNetwork]
"""Name of a component -> its network, loaded when it runs."""


class TextEncoders:
    """All text encoders of a model, in the package's order.

    Attributes:
        was_cut: Whether the last text was longer than one of them reads.
    """

    def __init__(
        self, options: PixelOptions, open_network: OpenNetwork, load: Callable[[str], bytes]
    ) -> None:
        self._encoders = [
            PromptEncoder(open_network(part.component), load(part.tokenizer), part)
            for part in options.text
        ]
        self.was_cut = False

    def encode(self, prompt: str) -> list[Encoded]:
        """What each encoder makes of a prompt."""
        found = [encoder.encode(prompt) for encoder in self._encoders]
        self.was_cut = any(encoded.is_cut for encoded in found)
        return found


class Denoisers:
    """The experts of a model; only the one that works is in memory."""

    def __init__(
        self, options: PixelOptions, open_network: OpenNetwork, *, joint: JointRuns | None = None
    ) -> None:
        self._reuse: DeepReuse | None = None
        self._joint = joint
        self._total = options.training.num_train_timesteps
        self._experts = sorted(options.experts, key=lambda expert: -expert.above)
        self._networks = [open_network(expert.component) for expert in self._experts]
        if joint is not None:
            self._networks = [network.part(BATCH) for network in self._networks]
        self._used: int | None = None

    def expert_at(self, timestep: float) -> Expert:
        """Which expert serves a timestep."""
        return self._experts[self._index(timestep)]

    def run(self, timestep: float, feeds: Feeds, *, cancel: CancelToken) -> Array:
        """The prediction of the expert that serves a timestep.

        Args:
            timestep: Decides which expert.
            feeds: Its inputs.
            cancel: Ends a running call.
        """
        index = self._turn(timestep)
        if self._reuse is not None:
            return self._reuse.run(self._networks[index], feeds, cancel=cancel)
        outputs = self._networks[index].run(feeds, cancel=cancel)
        return np.asarray(next(iter(outputs.values())), np.float32)

    def run_each(
        self, timestep: float, many: Sequence[Feeds], *, cancel: CancelToken
    ) -> list[Array]:
        """Predictions for several inputs of the same shapes, together where that is good.

        Args:
            timestep: Decides which expert.
            many: Inputs, each a batch of one.
            cancel: Ends a running call.
        """
        if self._joint is None or self._reuse is not None or len(many) < 2:
            return [self.run(timestep, feeds, cancel=cancel) for feeds in many]
        index = self._turn(timestep)
        return self._joint.run(self._networks[index], many, cancel=cancel)

    def begin(self, *, deep_every: int) -> None:
        """A clip begins; its deep features are computed in every so many steps."""
        self._reuse = DeepReuse(deep_every) if deep_every > 1 else None

    def at_step(self, step: int) -> None:
        """A step begins."""
        if self._reuse is not None:
            self._reuse.step = step

    def turn_to(self, words: str, first: int) -> None:
        """What is predicted next: under which words, and of which window's first picture on."""
        if self._reuse is not None:
            self._reuse.turn_to(words, first)

    @property
    def provider(self) -> str:
        """What really runs them."""
        network = self._networks[self._used or 0]
        return (network if self._reuse is None else network.part(WHOLE)).provider

    def _turn(self, timestep: float) -> int:
        """The expert that serves a timestep; the one before leaves memory."""
        index = self._index(timestep)
        if self._used not in (None, index):
            self._networks[self._used or 0].drop()
        self._used = index
        return index

    def _index(self, timestep: float) -> int:
        for index, expert in enumerate(self._experts):
            if timestep >= expert.above * self._total:
                return index
        return len(self._experts) - 1


def predict_frames(
    denoisers: Denoisers,
    x: Array,
    timestep: float,
    told: Sequence[Feeds],
    *,
    cancel: CancelToken,
) -> list[Array]:
    """Predictions for each frame by itself under each of several words, (frames, channels, h, w) each."""
    many = [
        {"sample": frame[None], "timestep": time_of(timestep), **feeds}
        for feeds in told
        for frame in x
    ]
    found = np.concatenate(denoisers.run_each(timestep, many, cancel=cancel))
    return np.split(found, len(told))


def open_vae(options: PixelOptions, known: set[str], open_network: OpenNetwork) -> Vae:
    """The picture codec of a model whose components are known by name."""
    encoder = open_network("vae_encoder") if "vae_encoder" in known else None
    return Vae(options.space, decoder=open_network("vae_decoder"), encoder=encoder)


def open_fast_vae(options: PixelOptions, open_network: OpenNetwork) -> Vae | None:
    """Its small decoder for drafts, or None."""
    if options.fast_space is None:
        return None
    return Vae(options.fast_space, decoder=open_network(options.fast_decoder), encoder=None)


def as_video(frames: Array) -> Array:
    """(frames, channels, h, w) as (1, channels, frames, h, w)."""
    return np.ascontiguousarray(frames.transpose(1, 0, 2, 3)[None])


def from_video(video: Array) -> Array:
    """The inverse of `as_video`."""
    return np.ascontiguousarray(video[0].transpose(1, 0, 2, 3))


def time_of(timestep: float) -> NDArray[np.float32]:
    """A timestep as networks take it, (1,)."""
    return np.array([timestep], np.float32)

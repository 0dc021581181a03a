"""The networks of a pipeline as modules with plain inputs and one output, ready to be exported.

Names of inputs and outputs are the contract with `studio.engine.families`; every network of a family
has the same, whatever the class behind it calls them.
"""

# torch and its family come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Network:
    """A module with everything that its export needs.

    Attributes:
        name: Component of the package.
        module: Takes `inputs` by position.
        inputs: (name, example, names of its changing axes by number).
        outputs: Names.
        uses_dynamo: Exported by torch.export rather than by tracing.
        takes_half: Its sums stay within float16's range.
    """

    name: str
    module: nn.Module
    inputs: Sequence[tuple[str, Tensor, dict[int, str]]]
    outputs: Sequence[str]
    uses_dynamo: bool = False
    takes_half: bool = True

    def examples(self, seed: int = 0) -> tuple[Tensor, ...]:
        """Fixed inputs to compare on; other seeds give other numbers where numbers are free."""
        if seed == 0:
            return tuple(example for _, example, _ in self.inputs)
        generator = torch.Generator().manual_seed(seed)
        return tuple(_other(name, example, generator) for name, example, _ in self.inputs)


def _other(name: str, example: Tensor, generator: torch.Generator) -> Tensor:
    if not example.is_floating_point() or name in (
        "timestep",
        "img_ids",
        "txt_ids",
        "video_coords",
    ):
        return example
    return torch.randn(example.shape, generator=generator)


class TextStates(nn.Module):
    """A text encoder: the states a denoiser attends to, and (CLIP) the vector of the whole text."""

    def __init__(self, encoder: nn.Module, *, layer: int | None, pooled: str) -> None:
        super().__init__()
        self.encoder, self.layer, self.pooled = encoder, layer, pooled
        self.takes_mask = "clip" not in type(encoder).__name__.lower()

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> tuple[Tensor, ...]:
        """(1, n) twice -> states (1, n, width), and the text vector (1, width) where asked for."""
        mask = attention_mask if self.takes_mask else None
        found = self.encoder(
            input_ids, attention_mask=mask, output_hidden_states=self.layer is not None
        )
        states = found.last_hidden_state if self.layer is None else found.hidden_states[self.layer]
        if not self.takes_mask:  # keeps the input in the graph, so that all encoders are fed alike
            states = states + 0.0 * attention_mask[..., None].to(states.dtype)
        return (states, found[self.pooled]) if self.pooled else (states,)


class ImageDenoiser(nn.Module):
    """UNet2DConditionModel, UNetMotionModel and UNet3DConditionModel."""

    def __init__(self, unet: nn.Module, extra: Sequence[str]) -> None:
        super().__init__()
        self.unet, self.extra = unet, tuple(extra)

    def forward(
        self, sample: Tensor, timestep: Tensor, encoder_hidden_states: Tensor, *extra: Tensor
    ) -> Tensor:
        """Noisy latents -> the network's prediction."""
        given = dict(zip(self.extra, extra, strict=True))
        more: dict[str, Any] = {}
        if "time_ids" in given:
            more["added_cond_kwargs"] = {
                "text_embeds": given["text_embeds"],
                "time_ids": given["time_ids"],
            }
        if "timestep_cond" in given:
            more["timestep_cond"] = given["timestep_cond"]
        if "image_embeds" in given:
            self._show(given["image_scale"])
            conditions = dict(more.get("added_cond_kwargs") or {})
            more["added_cond_kwargs"] = conditions | {
                "image_embeds": [given["image_embeds"][:, None]]
            }
        added = [given[name] for name in self.extra if name.startswith("control_")]
        if added:  # of ControlNets: those of the downward blocks, then the middle's
            more["down_block_additional_residuals"] = tuple(added[:-1])
            more["mid_block_additional_residual"] = added[-1]
        return self.unet(sample, timestep, encoder_hidden_states, return_dict=False, **more)[0]

    def _show(self, scale: Tensor) -> None:
        """How much the picture counts becomes an input of the network: chosen at run time."""
        for processor in self.unet.attn_processors.values():
            if hasattr(processor, "to_k_ip"):
                processor.scale = [scale]


class ImageStates(nn.Module):
    """CLIP's image encoder: the vector of a whole picture, or the states before its last layer."""

    def __init__(self, encoder: nn.Module, *, gives_states: bool) -> None:
        super().__init__()
        self.encoder, self.gives_states = encoder, gives_states

    def forward(self, pixel_values: Tensor) -> Tensor:
        """(1, 3, size, size) -> (1, width), or (1, rows, width)."""
        if self.gives_states:
            return self.encoder(pixel_values, output_hidden_states=True).hidden_states[-2]
        return self.encoder(pixel_values).image_embeds


class TransformerDenoiser(nn.Module):
    """SD3, Flux, Wan and LTX transformers: all inputs by name."""

    def __init__(self, transformer: nn.Module, names: Sequence[str]) -> None:
        super().__init__()
        self.transformer, self.names = transformer, tuple(names)

    def forward(self, *values: Tensor) -> Tensor:
        """Noisy latents and what they are told -> the velocity."""
        given = dict(zip(self.names, values, strict=True))
        return self.transformer(return_dict=False, **given)[0]


class Decoder(nn.Module):
    """Latents -> pictures in [-1, 1]."""

    def __init__(self, vae: nn.Module) -> None:
        super().__init__()
        self.vae = vae

    def forward(self, latent_sample: Tensor) -> Tensor:
        """(1, channels, h, w) or (1, channels, frames, h, w) -> pictures of three channels."""
        return self.vae.decode(latent_sample, return_dict=False)[0]


class Encoder(nn.Module):
    """Pictures in [-1, 1] -> the mean of their latents."""

    def __init__(self, vae: nn.Module) -> None:
        super().__init__()
        self.vae = vae

    def forward(self, sample: Tensor) -> Tensor:
        """(1, 3, h, w) or (1, 3, frames, h, w) -> latents."""
        found = self.vae.encode(sample)
        if hasattr(found, "latents"):  # AutoencoderTiny has no distribution
            return found.latents
        return found.latent_dist.mode()

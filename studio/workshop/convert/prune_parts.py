"""What can be cut out of a denoiser: attention heads, feed-forward channels, groups of convolution channels.

Each is a row of units that are computed side by side and meet in one output matrix; without a unit, its
rows before and its columns in that matrix go, and the network is smaller, not masked. Convolution
channels go by whole groups of the norm between a residual block's two convolutions (32 groups of ten
channels in Stable Diffusion), so that the norm sees of the others what it saw before.
"""

# torch and its family come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import torch
from diffusers.models.activations import GEGLU, GELU, ApproximateGELU, SwiGLU
from diffusers.models.attention import BasicTransformerBlock, FeedForward
from diffusers.models.resnet import ResnetBlock2D
from torch import Tensor, nn

HEADS, INNER, CHANNELS = "attention heads", "feed-forward channels", "convolution channels"
KINDS = (HEADS, INNER, CHANNELS)
LANES = 16
"""Numbers that processors take at once (AVX-512; half of it AVX2, tensor cores). A convolution over 52
channels instead of 48 took as long as one over 64."""
_ACTIVATIONS = (GEGLU, GELU, ApproximateGELU, SwiGLU)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Part:
    """A row of units.

    Attributes:
        kind: One of `KINDS`.
        owner: The module that holds them.
        output: Where they meet: a Linear or Conv2d whose inputs are the units'.
        units: How many.
        width: Inputs of `output` a unit has.
        multiple: Their number stays a multiple of this.
    """

    kind: str
    owner: Any
    output: nn.Module
    units: int
    width: int
    multiple: int = 1

    def inputs_of(self, units: Tensor) -> Tensor:
        """Numbers of the output's inputs that belong to some units."""
        return (units[:, None] * self.width + torch.arange(self.width)).reshape(-1)

    def keep(self, units: Tensor) -> None:
        """Cut all other units out, for good."""
        places = self.inputs_of(units)
        {HEADS: _cut_heads, INNER: _cut_inner, CHANNELS: _cut_channels}[self.kind](
            self.owner, places, len(units)
        )
        _cut_columns(self.output, places)


def parts_of(denoiser: nn.Module) -> list[Part]:
    """Everything that can be cut out of a denoiser; none where its classes are of another make."""
    found: list[Part] = []
    for module in denoiser.modules():
        if isinstance(module, BasicTransformerBlock):
            found += [_heads(a) for a in (module.attn1, module.attn2) if _is_plain(a)]
        elif isinstance(module, FeedForward) and isinstance(module.net[0], _ACTIVATIONS):
            output = module.net[2]
            inner = output.in_features
            found.append(Part(kind=INNER, owner=module, output=output, units=inner, width=1,
                              multiple=_whole(inner, 1)))  # fmt: skip
        elif isinstance(module, ResnetBlock2D) and _has_plain_norm(module):
            groups = module.norm2.num_groups
            width = module.norm2.num_channels // groups
            found.append(Part(kind=CHANNELS, owner=module, output=module.conv2, units=groups,
                              width=width, multiple=_whole(groups, width)))  # fmt: skip
    return [part for part in found if part.units > 1]


def _whole(units: int, width: int) -> int:
    """Of what the number of units must stay a multiple, so that their inputs are one of `LANES`."""
    multiple = LANES // math.gcd(width, LANES)
    return multiple if units % multiple == 0 and units > multiple else 1


def _heads(attention: Any) -> Part:
    width = attention.inner_dim // attention.heads
    return Part(kind=HEADS, owner=attention, output=attention.to_out[0], units=attention.heads,
                width=width)  # fmt: skip


def _is_plain(attention: Any) -> bool:
    """Whether each head is on its own: no norm over all of them, no second source of keys."""
    if attention is None:
        return False
    strange = ("norm_q", "norm_k", "added_kv_proj_dim", "norm_cross")
    return (
        all(getattr(attention, name, None) is None for name in strange)
        and attention.to_k.out_features == attention.to_q.out_features
        and not hasattr(attention.processor, "to_k_ip")
    )


def _has_plain_norm(block: Any) -> bool:
    return (
        isinstance(block.norm2, nn.GroupNorm)
        and isinstance(block.conv1, nn.Conv2d)
        and isinstance(block.conv2, nn.Conv2d)
        and block.time_embedding_norm in ("default", "scale_shift")
    )


def _cut_heads(attention: Any, places: Tensor, heads: int) -> None:
    for linear in (attention.to_q, attention.to_k, attention.to_v):
        _cut_rows(linear, places)
    attention.heads = heads
    attention.sliceable_head_dim = heads
    attention.inner_dim = attention.inner_kv_dim = len(places)


def _cut_inner(feed_forward: Any, places: Tensor, _units: int) -> None:
    first = feed_forward.net[0]
    if isinstance(first, (GEGLU, SwiGLU)):  # values, then their gates
        places = torch.cat([places, places + first.proj.out_features // 2])
    _cut_rows(first.proj, places)


def _cut_channels(block: Any, places: Tensor, groups: int) -> None:
    _cut_rows(block.conv1, places)
    norm, time = block.norm2, block.time_emb_proj
    if time is not None:
        if block.time_embedding_norm == "scale_shift":
            _cut_rows(time, torch.cat([places, places + time.out_features // 2]))
        else:
            _cut_rows(time, places)
    norm.num_groups, norm.num_channels = groups, len(places)
    if norm.affine:
        norm.weight, norm.bias = _taken(norm.weight, places, 0), _taken(norm.bias, places, 0)


def _cut_rows(layer: Any, places: Tensor) -> None:
    layer.weight = _taken(layer.weight, places, 0)
    if layer.bias is not None:
        layer.bias = _taken(layer.bias, places, 0)
    _tell_size(layer, 0, len(places))


def _cut_columns(layer: Any, places: Tensor) -> None:
    layer.weight = _taken(layer.weight, places, 1)
    _tell_size(layer, 1, len(places))


def _tell_size(layer: Any, axis: int, size: int) -> None:
    names = ("out_features", "in_features") if isinstance(layer, nn.Linear) else (
        "out_channels", "in_channels",
    )  # fmt: skip
    setattr(layer, names[axis], size)


def _taken(weights: Tensor, places: Tensor, axis: int) -> nn.Parameter:
    found = weights.detach().index_select(axis, places).contiguous()
    return nn.Parameter(found, requires_grad=False)

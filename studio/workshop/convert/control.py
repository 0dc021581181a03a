"""ControlNets (Zhang et al. 2023) beside a UNet: networks of their own, whose outputs are its inputs."""

# torch and its family come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import diffusers
import torch
from safetensors import SafetensorError
from torch import Tensor, nn

from studio.engine.diffusion.control import KINDS, LARGEST_WEIGHT, MOST_NETWORKS
from studio.errors import ModelError
from studio.workshop.convert.networks import ImageDenoiser, Network
from studio.workshop.convert.parts import Layout, noise

PIPELINES = (
    "StableDiffusionPipeline", "LatentConsistencyModelPipeline", "StableDiffusionXLPipeline",
)  # fmt: skip
DENOISER = "denoiser"
TOLD = ("timestep", "encoder_hidden_states", "text_embeds", "time_ids")
"""Inputs of the denoiser that its ControlNets take, too."""
NAMES = (
    ("depth", "depth|midas|zoe"), ("softedge", "soft[-_ ]?edge|hed|pidi"),
    ("lineart", "line[-_ ]?art"), ("canny", "canny"),
)  # fmt: skip
"""What makers call them: kind and pattern."""
SAME = ("in_channels", "cross_attention_dim", "block_out_channels", "layers_per_block")


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlNet:
    """A ControlNet to put beside the model.

    Attributes:
        folder: In diffusers' layout.
        kind: One of `studio.engine.diffusion.control.KINDS`; "" to tell it by its name.
        weight: What the strength is multiplied with for it.
    """

    folder: Path
    kind: str = ""
    weight: float = 1.0

    def files(self) -> list[Path]:
        """Everything that is read of it."""
        return sorted(path for path in self.folder.glob("*") if path.is_file())


def kind_of(control: ControlNet) -> str:
    """What a ControlNet follows: as it was said, else by the names of its folder and its source.

    Raises:
        ModelError: It is of none of the kinds that a scene can be made into.
    """
    if control.kind:
        if control.kind in KINDS:
            return control.kind
        raise ModelError(
            f"There is no kind of ControlNet named {control.kind[:40]!r}.",
            f"Known: {', '.join(KINDS)}.",
        )
    names = f"{control.folder.resolve().name} {_config(control.folder).get('_name_or_path', '')}"
    found = [kind for kind, pattern in NAMES if re.search(pattern, names.lower())]
    if len(found) == 1:
        return found[0]
    raise ModelError(
        f"What the ControlNet {control.folder.name} follows cannot be told by its name.",
        f"Say it with --controlnet-kind: {', '.join(KINDS)}.",
    )


def with_controls(layout: Layout, pipe: Any, controls: tuple[ControlNet, ...]) -> Layout:
    """A layout whose denoiser takes what ControlNets make.

    Raises:
        ModelError: One is missing, a pickle, of an unknown kind, or made for another kind of model.
    """
    if not controls:
        return layout
    kind = type(pipe).__name__
    if kind not in PIPELINES:
        raise ModelError(
            f"A {kind} takes no ControlNet here.",
            "Stable Diffusion 1.x, 2.x and XL do. Convert it without --controlnet.",
        )
    if len(controls) > MOST_NETWORKS:
        raise ModelError(
            f"{len(controls)} ControlNets are too many for one model.",
            f"Choose up to {MOST_NETWORKS}.",
        )
    for control in controls:
        if not 0 < control.weight <= LARGEST_WEIGHT:
            raise ModelError(
                f"A weight of {control.weight:g} for the ControlNet {control.folder.name} is not "
                "possible.",
                f"Choose one above 0, to {LARGEST_WEIGHT:g}; 1 is usual.",
            )
    kinds = [kind_of(control) for control in controls]
    denoiser = next(one for one in layout.networks if one.name == DENOISER)
    added = [
        _network(_load(control.folder, pipe.unet), denoiser, number, pipe)
        for number, control in enumerate(controls)
    ]
    examples = _outputs(added[0])
    rest = [one for one in layout.networks if one is not denoiser]
    rows = int(denoiser.inputs[0][1].shape[2])
    said = {
        "networks": [
            {"component": network.name, "kind": kind, "weight": control.weight}
            for network, kind, control in zip(added, kinds, controls, strict=True)
        ],
        "residuals": [[int(one.shape[1]), rows // int(one.shape[2])] for one in examples],
    }
    return replace(
        layout,
        networks=(*rest, _taking(denoiser, examples), *added),
        options=layout.options | {"control": said},
    )


class ControlStates(nn.Module):
    """A ControlNet: noisy latents, words and a picture to follow -> what is added inside the denoiser."""

    def __init__(self, net: nn.Module, names: tuple[str, ...]) -> None:
        super().__init__()
        self.net, self.names = net, names

    def forward(
        self, sample: Tensor, timestep: Tensor, encoder_hidden_states: Tensor, *more: Tensor
    ) -> tuple[Tensor, ...]:
        """The residuals at full strength, those of the downward blocks first, then the middle's."""
        given = dict(zip(self.names, more, strict=True))
        sizes = None
        if "time_ids" in given:
            sizes = {"text_embeds": given["text_embeds"], "time_ids": given["time_ids"]}
        down, middle = self.net(
            sample, timestep, encoder_hidden_states=encoder_hidden_states,
            controlnet_cond=given["condition"], added_cond_kwargs=sizes, return_dict=False,
        )  # fmt: skip
        return (*down, middle)


def _network(net: Any, denoiser: Network, number: int, pipe: Any) -> Network:
    sample = denoiser.inputs[0]
    told = [one for one in denoiser.inputs if one[0] in TOLD]
    side = int(sample[1].shape[2]) * pipe.vae_scale_factor
    picture = noise(1, 3, side, side).abs().clamp(0, 1)
    axes = {2: "height_px", 3: "width_px"}
    inputs = (sample, *told, ("condition", picture, axes))
    net_count = len(net.controlnet_down_blocks) + 1
    return Network(
        name="controlnet" if number == 0 else f"controlnet_{number + 1}",
        module=ControlStates(net, tuple(name for name, _, _ in inputs[3:])),
        inputs=inputs,
        outputs=tuple(f"control_{place}" for place in range(net_count)),
    )


def _taking(denoiser: Network, examples: tuple[Tensor, ...]) -> Network:
    """The denoiser with residuals as its last inputs."""
    module = denoiser.module
    if not isinstance(module, ImageDenoiser):
        raise TypeError("only UNets take ControlNets")
    more = tuple(
        (f"control_{place}", noise(*example.shape), {2: f"rows_{place}", 3: f"columns_{place}"})
        for place, example in enumerate(examples)
    )
    names = (*module.extra, *(name for name, _, _ in more))
    return replace(
        denoiser, module=ImageDenoiser(module.unet, names), inputs=(*denoiser.inputs, *more)
    )


def _outputs(network: Network) -> tuple[Tensor, ...]:
    with torch.no_grad():
        return network.module(*network.examples())


def _load(folder: Path, unet: Any) -> Any:
    """The network of a folder.

    Raises:
        ModelError: It is missing, a pickle, of another class, or made for another kind of model.
    """
    if not (folder / "config.json").is_file() or not any(folder.glob("*.safetensors")):
        raise ModelError(
            f"There is no ControlNet with .safetensors weights in {folder}.",
            "Give the folder of a ControlNetModel in diffusers' layout.",
        )
    kind = str(_config(folder).get("_class_name", "ControlNetModel"))
    if kind != "ControlNetModel":
        raise ModelError(
            f"The ControlNet in {folder} is a {kind[:60]}, which the program cannot run.",
            "Take one of the class ControlNetModel, for Stable Diffusion 1.x, 2.x or XL.",
        )
    try:
        net = diffusers.ControlNetModel.from_pretrained(
            str(folder), local_files_only=True, use_safetensors=True, torch_dtype=torch.float32
        )
        _check_fit(net.config, unet.config)
    except (
        OSError, ValueError, KeyError, TypeError, RuntimeError, AttributeError, SafetensorError,
    ) as error:  # fmt: skip
        raise ModelError(
            f"The ControlNet in {folder} does not fit the model: {str(error)[:160]}.",
            "It must be made for the same kind of model (1.5, 2.1, XL).",
        ) from error
    return net.eval().requires_grad_(requires_grad=False)


def _check_fit(config: Any, unet: Any) -> None:
    """Networks of other widths load without complaint and fail when they run."""
    for name in SAME:
        own, theirs = getattr(config, name), getattr(unet, name)
        if _plain(own) != _plain(theirs):
            raise ValueError(f"its {name} is {own}, the model's {theirs}")
    if config.addition_embed_type != unet.addition_embed_type:
        raise ValueError("one of both is of the kind XL, the other is not")
    if config.global_pool_conditions:
        raise ValueError("it follows no place in the picture")


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple | list) else value


def _config(folder: Path) -> dict[str, Any]:
    try:
        found = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}

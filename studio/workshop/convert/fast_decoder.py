"""A small decoder beside a model's own, for drafts: AutoencoderTiny (TAESD and its kin)."""

# torch and its family come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import diffusers
import torch
from safetensors import SafetensorError

from studio.errors import ModelError
from studio.workshop.convert.networks import Decoder, Network
from studio.workshop.convert.parts import Layout, noise

NAME = "fast_decoder"
EXAMPLE = 16  # latents a side; both axes change at run time


def with_fast_decoder(layout: Layout, folder: Path) -> Layout:
    """A layout with the decoder of a folder in diffusers' layout.

    Raises:
        ModelError: It is missing, a pickle, of another class, or for other latents.
    """
    latents = layout.options["latents"]
    if latents.get("time_factor", 1) > 1:
        raise ModelError(
            "A small decoder of pictures cannot serve a model whose codec packs time.",
            "Convert it without --fast-decoder.",
        )
    vae = _load(folder)
    factor = 2 ** (len(vae.config.decoder_block_out_channels) - 1)
    channels = int(vae.config.latent_channels)
    if (channels, factor) != (latents["channels"], latents["factor"]):
        raise ModelError(
            f"The small decoder reads latents of {channels} channels, {factor} pixels each; "
            f"the model makes {latents['channels']} channels, {latents['factor']} pixels each.",
            "Take the one for this kind of model (taesd, taesdxl, taesd3, taef1).",
        )
    network = Network(
        name=NAME,
        module=Decoder(vae),
        inputs=(
            ("latent_sample", noise(1, channels, EXAMPLE, EXAMPLE), {2: "height", 3: "width"}),
        ),
        outputs=("sample",),
    )
    said = {
        "component": NAME,
        "scale": float(getattr(vae.config, "scaling_factor", None) or 1.0),
        "shift": float(getattr(vae.config, "shift_factor", None) or 0.0),
    }
    return replace(
        layout,
        networks=(*layout.networks, network),
        options=layout.options | {"fast_decoder": said},
    )


def _load(folder: Path) -> Any:
    if not (folder / "config.json").is_file() or not any(folder.glob("*.safetensors")):
        raise ModelError(
            f"There is no small decoder with .safetensors weights in {folder}.",
            "Give the folder of an AutoencoderTiny in diffusers' layout.",
        )
    try:
        vae = diffusers.AutoencoderTiny.from_pretrained(
            str(folder), local_files_only=True, use_safetensors=True, torch_dtype=torch.float32
        )
    except (
        OSError, ValueError, KeyError, TypeError, RuntimeError, AttributeError, SafetensorError,
    ) as error:  # fmt: skip
        raise ModelError(
            f"The small decoder in {folder} cannot be loaded: {str(error)[:160]}.",
            "Download it again; it must be an AutoencoderTiny.",
        ) from error
    return vae.eval().requires_grad_(requires_grad=False)

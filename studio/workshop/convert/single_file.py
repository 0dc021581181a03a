"""A single .safetensors checkpoint becomes a folder in diffusers' layout."""

# torch and its family come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

from pathlib import Path

import diffusers
import torch
from safetensors import SafetensorError, safe_open

from studio.errors import ModelError
from studio.workshop.convert.layout import KINDS
from studio.workshop.convert.pipeline import read_index

# A tensor that only models of this kind have -> its pipeline and a public model of the same layout.
MARKS = (
    ("conditioner.embedders.1.model.ln_final.weight", "StableDiffusionXLPipeline",
     "stabilityai/stable-diffusion-xl-base-1.0"),
    ("cond_stage_model.model.ln_final.weight", "StableDiffusionPipeline",
     "stabilityai/stable-diffusion-2-1"),
    ("cond_stage_model.transformer.text_model.final_layer_norm.weight", "StableDiffusionPipeline",
     "stable-diffusion-v1-5/stable-diffusion-v1-5"),
)  # fmt: skip


def expand(checkpoint: Path, folder: Path, *, layout: Path | None) -> None:
    """Unpack a checkpoint.

    Args:
        checkpoint: A .safetensors file as Stable Diffusion's first programs wrote it.
        folder: Where the pipeline is written.
        layout: Folder of a model of the same kind: its configurations and tokenizer are taken, since a
            checkpoint holds none. None asks the hub for those small files.

    Raises:
        ModelError: It is damaged, of an unknown kind, or the small files cannot be had.
    """
    kind, public = _kind(checkpoint)
    if layout is not None:
        kind = str(read_index(layout)["_class_name"])
        if kind not in KINDS:
            raise ModelError(
                f"The layout is a {kind}, which the program cannot run.", "Choose another --layout."
            )
    if not kind:
        raise ModelError(
            f"{checkpoint.name} is not a whole Stable Diffusion checkpoint.",
            "If it is a LoRA, convert the model it was made for with --lora; otherwise give "
            "--layout, the folder of a model of the same kind.",
        )
    try:
        pipe = getattr(diffusers, kind).from_single_file(
            str(checkpoint),
            config=str(layout) if layout is not None else public,
            torch_dtype=torch.float32,
            local_files_only=layout is not None,
            safety_checker=None,
        )
        pipe.save_pretrained(str(folder), safe_serialization=True)
    except (OSError, ValueError, KeyError, TypeError, RuntimeError, AttributeError) as error:
        raise ModelError(
            f"The checkpoint {checkpoint.name} cannot be unpacked: {str(error)[:160]}.",
            "Give --layout, the folder of a model of the same kind in diffusers' layout.",
        ) from error


def _kind(checkpoint: Path) -> tuple[str, str]:
    try:
        with safe_open(str(checkpoint), framework="pt") as opened:
            names = set(opened.keys())
    except (SafetensorError, OSError) as error:
        raise ModelError(
            f"The checkpoint {checkpoint.name} is damaged.", "Download it again."
        ) from error
    return next(((kind, public) for mark, kind, public in MARKS if mark in names), ("", ""))

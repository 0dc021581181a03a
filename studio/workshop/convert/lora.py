"""LoRA files are fused into the weights before the export, so that they cost nothing afterwards."""

# torch and its family come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from safetensors import SafetensorError
from safetensors.torch import load_file

from studio.errors import ModelError


@dataclass(frozen=True, slots=True, kw_only=True)
class Lora:
    """A LoRA file and how much of it.

    Attributes:
        path: A .safetensors file.
        weight: 1 for all of it.
    """

    path: Path
    weight: float = 1.0


def fuse(pipe: Any, loras: tuple[Lora, ...]) -> None:
    """Add each LoRA's change to the pipeline's weights.

    Raises:
        ModelError: A file is missing, a pickle, or does not fit the model.
    """
    for lora in loras:
        if lora.path.suffix != ".safetensors" or not lora.path.is_file():
            raise ModelError(
                f"There is no LoRA file {lora.path} of the kind .safetensors.",
                "Other kinds are pickles, which could run any code.",
            )
        if not hasattr(pipe, "load_lora_weights"):
            raise ModelError(
                f"A {type(pipe).__name__} takes no LoRA.", "Convert it without --lora."
            )
        try:
            pipe.load_lora_weights(_read(lora.path))
            pipe.fuse_lora(lora_scale=lora.weight)
            pipe.unload_lora_weights()
        except (ValueError, KeyError, RuntimeError, TypeError, OSError, SafetensorError) as error:
            raise ModelError(
                f"The LoRA {lora.path.name} does not fit the model: {str(error)[:160]}.",
                "It must be made for the same kind of model.",
            ) from error


def _read(path: Path) -> dict[str, Any]:
    """A LoRA's matrices with their alphas in them.

    WORKAROUND diffusers 0.39 loses the alpha of attention layers of kohya's files (their names are
    changed, the alphas' are not) and takes that of others in its place: right only where all are equal.
    Remove when a file with different alphas is fused as W + alpha / rank * up down.
    """
    tensors = load_file(str(path))
    for name in [name for name in tensors if name.endswith(".alpha")]:
        layer = name.removesuffix(".alpha")
        for down, up in (("lora_down", "lora_up"), ("lora_A", "lora_B")):
            first, last = f"{layer}.{down}.weight", f"{layer}.{up}.weight"
            if first in tensors and last in tensors and f"{layer}.dora_scale" not in tensors:
                scale = float(tensors.pop(name)) / tensors[first].shape[0]
                tensors[last] = tensors[last] * scale
                break
    return tensors

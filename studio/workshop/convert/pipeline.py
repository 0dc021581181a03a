"""Opens a pipeline in diffusers' layout: weights from safetensors alone, classes from our own list alone."""

# torch and its family come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import diffusers
import torch
import transformers
from transformers.convert_slow_tokenizer import convert_slow_tokenizer

from studio.errors import ModelError
from studio.workshop.convert.layout import KINDS

LIBRARIES = {"diffusers": diffusers, "transformers": transformers}
LEFT_OUT = ("safety_checker", "feature_extractor", "image_encoder", "watermark")
KEPT = (("WanImageToVideoPipeline", "image_encoder"),)
"""Parts that are left out of other pipelines: this one was trained with it."""
PICKLES = (".bin", ".ckpt", ".pt", ".pth", ".pkl", ".pickle")


def open_pipeline(folder: Path) -> Any:
    """Load a pipeline on the CPU in float.

    Raises:
        ModelError: It is no pipeline, of a class that the program cannot run, wants classes from
            elsewhere, or has its weights in pickles.
    """
    index = read_index(folder)
    kind = str(index["_class_name"])
    if kind not in KINDS:
        raise ModelError(
            f"The model is a {kind[:60]}, which the program cannot run.",
            f"Known: {', '.join(sorted(KINDS))}.",
        )
    left_out = [name for name in LEFT_OUT if (kind, name) not in KEPT]
    for name, value in index.items():
        if name.startswith("_") or not isinstance(value, list) or name in left_out:
            continue
        _check_part(folder, name, value)
    empty = [name for name, value in index.items() if value == [None, None]]
    given: dict[str, Any] = dict.fromkeys(empty)
    given |= {name: None for name in left_out if name in index}
    if "requires_safety_checker" in index:
        given["requires_safety_checker"] = False
    try:
        pipe = getattr(diffusers, kind).from_pretrained(
            str(folder),
            local_files_only=True,
            use_safetensors=True,
            torch_dtype=torch.float32,
            **given,
        )
    except (OSError, ValueError, KeyError, TypeError, RuntimeError, AttributeError) as error:
        raise ModelError(
            f"The model in {folder} cannot be loaded: {_sentence(error)}.",
            "Download it again; every part must be there, with weights as .safetensors.",
        ) from error
    for part in pipe.components.values():
        if isinstance(part, torch.nn.Module):
            part.eval().requires_grad_(requires_grad=False)
    return pipe


def read_index(folder: Path) -> dict[str, Any]:
    """A pipeline's model_index.json.

    Raises:
        ModelError: There is none, or it is damaged.
    """
    path = folder / "model_index.json"
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ModelError(
            f"{folder} is not a model in diffusers' layout: it has no model_index.json.",
            "Give a diffusers folder, a .safetensors checkpoint, or the name of a model on the hub.",
        ) from error
    except (ValueError, RecursionError) as error:
        raise ModelError(f"{path} is damaged.", "Download the model again.") from error
    if not isinstance(values, dict) or not isinstance(values.get("_class_name"), str):
        raise ModelError(f"{path} names no pipeline.", "Download the model again.")
    return values


def fast_tokenizer(tokenizer: Any) -> str:
    """The JSON of a tokenizer, for the package `tokenizers`."""
    if hasattr(tokenizer, "backend_tokenizer"):
        return tokenizer.backend_tokenizer.to_str()
    return convert_slow_tokenizer(tokenizer).to_str()


def _check_part(folder: Path, name: str, value: list[Any]) -> None:
    if value == [None, None]:
        return
    library, kind = (str(part) for part in value[:2])
    if library not in LIBRARIES or not hasattr(LIBRARIES[library], kind):
        raise ModelError(
            f"The model's {name} wants the class {kind[:60]!r} of {library[:60]!r}.",
            "Code that comes with a model is never run. Choose a model of the usual classes.",
        )
    part = folder / name
    if not part.is_dir():
        raise ModelError(f"The model's {name} is missing.", "Download the model again.")
    if not part.resolve().is_relative_to(folder.resolve()):
        raise ModelError(f"The model's {name} leads outside its folder.", "Download it again.")
    names = [path.name for path in part.iterdir()]
    has_pickles = any(file.endswith(PICKLES) for file in names)
    if has_pickles and not any(file.endswith(".safetensors") for file in names):
        raise ModelError(
            f"The model's {name} has its weights in a pickle, which could run any code.",
            "Ask its maker for .safetensors, or convert it on a machine that you can spare.",
        )


def _sentence(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return (lines[0] if lines else type(error).__name__)[:200].rstrip(".")

"""What diffusers' own pipelines make of a tiny model with ControlNets, and what these are shown."""

# pyright: basic, reportMissingImports=false

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch
from diffusers import ControlNetModel, StableDiffusionXLControlNetPipeline

from studio.workshop.convert.pipeline import open_pipeline
from tests.unit.workshop.convert import reference

SIDE = reference.SIZE


def pictures(count: int) -> list[np.ndarray]:
    """(3, side, side) from 0 to 1: a frame, a ramp …"""
    rows, columns = np.mgrid[0:SIDE, 0:SIDE].astype(np.float32) / SIDE
    frame = ((columns > 0.2) & (columns < 0.3) | (rows > 0.7)).astype(np.float32)
    return [np.repeat(one[None], 3, axis=0) for one in (frame, rows * 0.8)][:count]


def their_frames(folder: Path, names: tuple[str, ...], kind: Any, **options: Any) -> np.ndarray:
    """Frames by a pipeline of `folder`/source with the ControlNets of those names beside it."""
    nets = [ControlNetModel.from_pretrained(folder / name).eval() for name in names]
    parts = open_pipeline(folder / "source").components
    if kind is not StableDiffusionXLControlNetPipeline:
        parts["requires_safety_checker"] = False
    net = nets[0] if len(nets) == 1 else nets
    pipe = kind(**parts, controlnet=net)
    pipe.set_progress_bar_config(disable=True)
    return np.asarray(
        pipe(
            prompt=reference.PROMPT, negative_prompt=reference.NEGATIVE, guidance_scale=3.0,
            num_inference_steps=reference.STEPS, output_type="np", height=SIDE, width=SIDE, **options,
        ).images
    )  # fmt: skip


def tensors(shown: list[np.ndarray]) -> Any:
    found = [torch.from_numpy(one[None]) for one in shown]
    return found[0] if len(found) == 1 else found

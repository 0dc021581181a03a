"""What diffusers makes of a tiny pipeline, and what the engine makes of the same noise."""

# pyright: basic, reportMissingImports=false

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch

from studio.engine.api import ClipRequest
from studio.engine.families.flux import packed
from studio.engine.families.pixel import PixelFamily
from studio.engine.families.pixel_model import FrameShape
from studio.engine.families.pixel_parts import as_video
from studio.engine.models.manifest import read_manifest
from studio.engine.models.pool import SessionPool
from studio.engine.models.store import ModelPackage
from studio.task import CancelToken

PROMPT, NEGATIVE, STEPS = "a red car on the road", "blue sky", 4
SIZE = 32
FRAMES = {"animatediff": 8, "modelscope": 8, "wan": 9, "ltx": 9}
GUIDANCE = {"flux": 3.5}


def request_for(package: Path, **changes: Any) -> ClipRequest:
    manifest = read_manifest(package)
    values: dict[str, Any] = {
        "model": manifest.reference, "precision": "fp32", "prompt": PROMPT, "negative_prompt": NEGATIVE,
        "seed": 5, "steps": STEPS, "guidance_scale": GUIDANCE.get(manifest.family, 3.0),
        "sampler": manifest.defaults["sampler"], "width_px": SIZE, "height_px": SIZE, "fps": 8,
        "frames": 8,
    }  # fmt: skip
    return ClipRequest(**values | changes)


def our_frames(package: Path, noise: np.ndarray, **changes: Any) -> np.ndarray:
    """(frames, h, w, 3) from 0 to 1, of noise (latent frames, channels, h, w)."""
    manifest = read_manifest(package)
    family = PixelFamily(
        ModelPackage(folder=package, manifest=manifest), precision="fp32", pool=SessionPool()
    )
    shape = FrameShape(width_px=SIZE, height_px=SIZE, frames=FRAMES.get(manifest.family, 1))
    latents = family.sample(
        request_for(package, **changes), shape, start=None,
        on_step=lambda _done, _total: None, cancel=CancelToken(), noise=noise,
    )  # fmt: skip
    planes = family.vae.decode_planes(latents, cancel=CancelToken())
    return np.clip(planes.transpose(0, 2, 3, 1) / 2 + 0.5, 0, 1)


def noise_for(package: Path) -> np.ndarray:
    """Fixed noise of the size that a family takes."""
    manifest = read_manifest(package)
    latents, frames = manifest.options["latents"], FRAMES.get(manifest.family, 1)
    count = (frames - 1) // latents.get("time_factor", 1) + 1
    side = SIZE // latents["factor"]
    shape = (count, latents["channels"], side, side)
    return np.random.default_rng(11).standard_normal(shape).astype(np.float32)


def their_frames(pipe: Any, family: str, noise: np.ndarray, **more: Any) -> np.ndarray:
    """The same by diffusers' own pipeline."""
    pipe.set_progress_bar_config(disable=True)
    options: dict[str, Any] = {
        "prompt": PROMPT, "num_inference_steps": STEPS, "guidance_scale": GUIDANCE.get(family, 3.0),
        "height": SIZE, "width": SIZE, "output_type": "np",
    } | more  # fmt: skip
    if family == "flux":
        options["latents"] = torch.from_numpy(packed(noise[0])[None])
        options["max_sequence_length"] = 16
    elif family == "ltx":
        line = noise.transpose(0, 2, 3, 1).reshape(1, -1, noise.shape[1])
        options |= {"latents": torch.from_numpy(np.ascontiguousarray(line)), "frame_rate": 24}
        options |= {"max_sequence_length": 16, "negative_prompt": NEGATIVE}
    elif family in FRAMES:
        options |= {"latents": torch.from_numpy(as_video(noise)), "negative_prompt": NEGATIVE}
        if family == "wan":
            options.setdefault("max_sequence_length", 16)
    else:
        options |= {"latents": torch.from_numpy(noise), "negative_prompt": NEGATIVE}
    if family in FRAMES:
        options["num_frames"] = FRAMES[family]
    found = pipe(**options)
    pictures = found.frames if family in FRAMES else found.images
    return np.asarray(pictures).reshape(-1, SIZE, SIZE, 3)

"""What diffusers' own pipeline makes of a tiny model that begins with a picture."""

# pyright: basic, reportMissingImports=false

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import torch
from diffusers import LTXImageToVideoPipeline
from PIL import Image

from studio.workshop.convert.pipeline import open_pipeline
from tests.unit.workshop.convert import reference

SIDE = reference.SIZE


def picture(seed: int) -> np.ndarray:
    """Coarse squares of colour."""
    small = np.random.default_rng(seed).integers(0, 255, (4, 4, 3), dtype=np.uint8)
    return cv2.resize(small, (SIDE, SIDE), interpolation=cv2.INTER_NEAREST)


def begun_frames(source: Path, noise: np.ndarray, first: np.ndarray) -> np.ndarray:
    """Frames of the LTX pipeline in a folder, begun with a picture, from given noise."""
    pipe = LTXImageToVideoPipeline(**open_pipeline(source).components)
    planes = torch.from_numpy(first.transpose(2, 0, 1)[None].astype(np.float32) / 127.5 - 1)
    with torch.no_grad():
        seen = pipe.vae.encode(planes[:, :, None]).latent_dist.mode()
    begin = pipe._normalize_latents(seen, pipe.vae.latents_mean, pipe.vae.latents_std)
    latents = torch.from_numpy(noise.transpose(1, 0, 2, 3)[None].copy())
    latents[:, :, :1] = begin
    return reference.their_frames(
        pipe, "ltx", latents[0].numpy().transpose(1, 0, 2, 3), image=Image.fromarray(first)
    )

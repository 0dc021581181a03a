"""Writes the packages and numbers in this folder; see README.md beside it."""

# pyright: basic, reportMissingImports=false

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import numpy as np
import torch
from diffusers import StableDiffusionControlNetPipeline

from studio.task import CancelToken
from studio.workshop.convert.control import ControlNet
from studio.workshop.convert.convert import Order, convert
from studio.workshop.convert.events import Report
from studio.workshop.convert.parts import Wish
from studio.workshop.convert.pipeline import open_pipeline
from tests.unit.workshop.convert import (
    control_reference,
    held_reference,
    reference,
    tiny,
    tiny_parts,
)

HERE = Path(__file__).parent
WISH = Wish(width_px=32, height_px=32, frames=9)


def main() -> None:
    with tempfile.TemporaryDirectory() as scratch:
        tiny.stable_diffusion(Path(scratch) / "tiny-sd")
        tiny.wan(Path(scratch) / "tiny-wan", two_experts=True)
        for name, family in (("tiny-sd", "stable-diffusion"), ("tiny-wan", "wan")):
            source = Path(scratch) / name
            shutil.rmtree(HERE / name, ignore_errors=True)
            order = Order(source=str(source), out=HERE, precisions=("fp32",), wish=WISH)
            convert(order, report=Report(), cancel=CancelToken())
            noise = reference.noise_for(HERE / name)
            frames = reference.their_frames(open_pipeline(source), family, noise)
            np.savez_compressed(HERE / f"{name}.npz", noise=noise, frames=frames.astype(np.float32))
        _control(Path(scratch))
        _begun(Path(scratch))


def _control(scratch: Path) -> None:
    """Stable Diffusion with one ControlNet, and what diffusers makes of it from noise."""
    pipe = tiny.stable_diffusion(scratch / "source")
    tiny_parts.controlnet(scratch / "tiny-canny", pipe.unet)
    shutil.rmtree(HERE / "tiny-control", ignore_errors=True)
    order = Order(
        source=str(scratch / "source"), out=HERE, identifier="tiny-control", precisions=("fp32",),
        controls=(ControlNet(folder=scratch / "tiny-canny", weight=0.5),),
    )  # fmt: skip
    convert(order, report=Report(), cancel=CancelToken())
    noise, shown = reference.noise_for(HERE / "tiny-control"), control_reference.pictures(1)
    frames = control_reference.their_frames(
        scratch, ("tiny-canny",), StableDiffusionControlNetPipeline,
        image=control_reference.tensors(shown), latents=torch.from_numpy(noise),
        controlnet_conditioning_scale=0.4, control_guidance_end=0.75,
    )  # fmt: skip
    np.savez_compressed(
        HERE / "tiny-control.npz", noise=noise, frames=frames.astype(np.float32), shown=shown[0]
    )


def _begun(scratch: Path) -> None:
    """LTX, and what diffusers' image-to-video pipeline makes of noise and a first picture."""
    tiny.ltx(scratch / "tiny-ltx")
    shutil.rmtree(HERE / "tiny-ltx", ignore_errors=True)
    order = Order(source=str(scratch / "tiny-ltx"), out=HERE, precisions=("fp32",), wish=WISH)
    convert(order, report=Report(), cancel=CancelToken())
    noise, first = reference.noise_for(HERE / "tiny-ltx"), held_reference.picture(1)
    frames = held_reference.begun_frames(scratch / "tiny-ltx", noise, first)
    np.savez_compressed(
        HERE / "tiny-ltx.npz", noise=noise, frames=frames.astype(np.float32), first=first
    )


if __name__ == "__main__":
    main()

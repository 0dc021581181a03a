"""Writes the packages and numbers in this folder; see README.md beside it."""

# pyright: basic, reportMissingImports=false

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import numpy as np

from studio.task import CancelToken
from studio.workshop.convert.convert import Order, convert
from studio.workshop.convert.events import Report
from studio.workshop.convert.parts import Wish
from studio.workshop.convert.pipeline import open_pipeline
from tests.unit.workshop.convert import reference, tiny

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


if __name__ == "__main__":
    main()

"""A network above 2 GB, which no protocol buffer holds, through the converter and the engine.

    python -m tests.bench.bench_large FOLDER [--gigabytes 2.2] [--precision fp32 --precision int8 ...]

A stack of random matrices is exported with its numbers in a file beside it, made smaller, checked against
PyTorch, written as a package, and run as the engine runs it. Needs the converter's libraries, three times
the size on disk in FOLDER (which is emptied afterwards) and five times in memory.
"""

# pyright: basic, reportMissingImports=false

from __future__ import annotations

import argparse
import resource
import shutil
import sys
import time
from pathlib import Path
from typing import Any

import torch
from torch import nn

from studio.engine.models.manifest import read_manifest
from studio.engine.models.pool import SessionPool
from studio.engine.models.store import ModelPackage
from studio.workshop.convert.card import Card
from studio.workshop.convert.network_files import network_files
from studio.workshop.convert.networks import Network
from studio.workshop.convert.package import write_package
from studio.workshop.convert.parts import Layout, noise
from studio.workshop.convert.verify import relative_error

WIDTH = 4096


class Stack(nn.Module):
    """Matrices one after the other, each added to what was before, as in a transformer."""

    def __init__(self, depth: int) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.layers = nn.ModuleList(nn.Linear(WIDTH, WIDTH, bias=False) for _ in range(depth))

    def forward(self, sample: torch.Tensor) -> torch.Tensor:
        """(1, n, WIDTH) -> the same."""
        for layer in self.layers:
            sample = sample + torch.tanh(layer(sample))
        return sample


class Quiet:
    """Tells what the converter says."""

    def stage(self, name: str, done: float, total: float) -> None:
        del name, done, total

    def note(self, sentence: str) -> None:
        sys.stdout.write(f"note: {sentence}\n")


def main() -> None:
    """Convert, run, tell, delete."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--gigabytes", type=float, default=2.2)
    parser.add_argument("--precision", action="append", default=[])
    options = parser.parse_args()
    depth = round(options.gigabytes * 1e9 / (WIDTH * WIDTH * 4))
    network = Network(
        name="denoiser", module=Stack(depth).eval(), outputs=("prediction",),
        inputs=(("sample", noise(1, 8, WIDTH), {1: "words"}),),
    )  # fmt: skip
    work = options.folder / "large"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    try:
        _run(network, work, tuple(options.precision or ("fp32", "fp16", "int8")))
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _run(network: Network, work: Path, precisions: tuple[str, ...]) -> None:
    begun = time.monotonic()
    report: Any = Quiet()
    written = network_files(network, work, precisions=precisions, key="", report=report)
    layout = Layout(
        family="stable-diffusion", networks=(network,), tokenizers={}, defaults={},
        options={"native": {"frames": 1}},
    )  # fmt: skip
    files = work / "files"
    write_package(files, layout, written, identifier="large", card=Card(), lineage={})
    _tell(f"converted in {time.monotonic() - begun:.0f} s")
    package = ModelPackage(folder=files, manifest=read_manifest(files))
    sample = network.inputs[0][1]
    with torch.no_grad():
        wanted = network.module(sample).numpy()
    for part in package.manifest.components:
        size = sum(path.stat().st_size for path in files.glob(f"{Path(part.file).stem}.*"))
        beside = f"{len(part.data)} file beside" if part.data else "one file"
        pool = SessionPool()
        begun = time.monotonic()
        loaded = pool.network(package, "denoiser", part.precision)
        found = loaded.run({"sample": sample.numpy()})["prediction"]
        _tell(
            f"{part.precision}: {size / 1e9:.2f} GB, {beside}, checked, loaded and run in "
            f"{time.monotonic() - begun:.0f} s, error {relative_error(found, wanted):.1e}; "
            f"{' '.join(pool.take_notes())}"
        )
        pool.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    _tell(f"at most {peak:.1f} GB of memory")


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()

"""Shipped weights back into a network, so that training goes on from a release.

A release holds int8 weights and no optimiser: what rounding lost (less than a point of accuracy,
see the manifest's report) is learned again in the first minutes.
"""

# torch and onnx come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper

from studio.engine.scenery.code import SceneCode, default_schema
from studio.errors import StudioError
from studio.workshop.starter.network import SceneDiT, Shape, save_network


def restore(package: Path, run: Path) -> None:
    """Write `last/` and `ema/` of a new run from a package's denoiser.

    Raises:
        StudioError: The package was made for another catalogue or another network.
    """
    files = sorted(package.glob("denoiser_*.onnx"))
    if not files:
        raise StudioError(f"{package} holds no denoiser.", "Give the folder of a starter package.")
    net = network_of(files[0])
    for name in ("last", "ema"):
        save_network(net, run / name)


def network_of(path: Path) -> SceneDiT:
    """The network whose weights an exported file holds.

    Raises:
        StudioError: The weights do not fit the network of today's catalogue.
    """
    code = SceneCode(default_schema())
    net = SceneDiT(Shape(tokens=1 + code.slots, width=code.width))
    found = _weights(onnx.load(path).graph)
    wanted = net.state_dict()
    wrong = [n for n, v in wanted.items() if n not in found or found[n].shape != tuple(v.shape)]
    if wrong:
        raise StudioError(
            f"{path.name} does not fit today's network ({', '.join(wrong[:3])}).",
            "Train from nothing instead.",
        )
    net.load_state_dict({name: torch.from_numpy(found[name].copy()) for name in wanted})
    return net.eval()


def _weights(graph: onnx.GraphProto) -> dict[str, NDArray[np.float32]]:
    """Parameters by their name in the network; the exporter renames and turns matrices."""
    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    found = {n: a for n, a in stored.items() if not n.endswith((".int8", ".scale"))}
    for name in [n.removesuffix(".int8") for n in stored if n.endswith(".int8")]:
        found[name] = stored[f"{name}.int8"].astype(np.float32) * stored[f"{name}.scale"]
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1].startswith("onnx::"):
            found[f"{_module(node.name)}.weight"] = found[node.input[1]].T
    return found


def _module(node: str) -> str:
    """The module of a node: "/blocks.0/feed/feed.2/MatMul" is of `blocks.0.feed.2`."""
    parts = node.strip("/").split("/")[:-1]
    kept = [
        p for p, after in zip(parts, [*parts[1:], ""], strict=True) if not after.startswith(f"{p}.")
    ]
    return ".".join(kept)

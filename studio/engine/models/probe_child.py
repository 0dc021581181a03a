"""The child's side of a trial: a small network is run by the provider and compared with numpy."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.engine.models.probe import MARK
from studio.engine.models.session import CPU, ep_device_names, open_session
from studio.errors import ModelError

Array = NDArray[np.float32]
SIDE = 64
TOLERANCE = 0.02  # GPUs may multiply in TF32 or half precision


def run_trial(provider: str) -> None:
    """Try a provider and print the result as one marked line; meant for a process of its own."""
    sys.stdout.write(MARK + json.dumps(trial(provider)) + "\n")
    sys.stdout.flush()


def trial(provider: str) -> dict[str, Any]:
    """Create a session, see who got the nodes, run it, compare."""
    x, w = _inputs()
    network = tiny_network(w)
    providers = (CPU,) if provider == CPU else (provider, CPU)
    try:
        session = open_session(network, providers=providers, records_placement=True)
        got = session.run({"x": x})["y"]
    except ModelError as error:
        return {"error": str(error.__cause__ or error), "provider": ""}
    expected = np.maximum(x @ w, 0) @ w
    difference = float(np.abs(got - expected).max() / np.abs(expected).max())
    return {
        "provider": session.provider,
        "placement": session.placement(),
        "is_right": bool(difference < TOLERANCE),
        "name": _name(provider),
    }


def _inputs() -> tuple[Array, Array]:
    noise = np.random.default_rng(7)
    x = noise.standard_normal((SIDE, SIDE)).astype(np.float32)
    w = (noise.standard_normal((SIDE, SIDE)) / SIDE**0.5).astype(np.float32)
    return x, w


def tiny_network(w: Array) -> bytes:
    """Two matrix products with a ReLU between: what every provider can do."""
    from onnx import TensorProto, helper, numpy_helper  # noqa: PLC0415 slow

    graph = helper.make_graph(
        [
            helper.make_node("MatMul", ["x", "w"], ["a"]),
            helper.make_node("Relu", ["a"], ["b"]),
            helper.make_node("MatMul", ["b", "w"], ["y"]),
        ],
        "trial",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [SIDE, SIDE])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [SIDE, SIDE])],
        [numpy_helper.from_array(w, "w")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    return bytes(model.SerializeToString())


def _name(provider: str) -> str:
    """The device's name: from NVIDIA's tool, or as the runtime knows it."""
    if provider.startswith(("CUDA", "Tensorrt", "NvTensor")) and shutil.which("nvidia-smi"):
        query = ["nvidia-smi", "--query-gpu=name,driver_version", "--format=csv,noheader"]
        try:
            done = subprocess.run(query, capture_output=True, timeout=20, check=False)
        except (OSError, subprocess.TimeoutExpired):
            return ""
        lines = done.stdout.decode("utf-8", "replace").strip().splitlines()
        if done.returncode == 0 and lines:
            return lines[0].replace(", ", ", driver ")
    return ", ".join(ep_device_names(provider))

"""Half precision: what stays in float, how near it is, and what a processor without it makes of it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from studio.engine.models.device import CPU, Device
from studio.engine.models.half import float_bytes, to_half
from studio.engine.models.pool import SessionPool
from studio.engine.models.session import OnnxSession, open_session
from studio.engine.models.store import ModelStore

WIDTH = 64
RNG = np.random.default_rng(0)
CUDA = Device(provider="CUDAExecutionProvider", title="NVIDIA GPU (CUDA)")


def network(*, low: float = -3.4e38) -> onnx.ModelProto:
    """A timestep's waves, a product, a norm, a mask, a softmax, and an enlarging: as denoisers have them."""
    weights = {
        "frequencies": np.geomspace(1, 1e-4, WIDTH // 2).astype(np.float32)[None],
        "matrix": (RNG.standard_normal((WIDTH, WIDTH)) / 8).astype(np.float32),
        "scale": np.ones(WIDTH, np.float32), "bias": np.zeros(WIDTH, np.float32),
        "mask": np.where(np.arange(WIDTH) < WIDTH // 2, 0, low).astype(np.float32)[None],
        "scales": np.array([1, 2], np.float32),
    }  # fmt: skip
    nodes = [
        helper.make_node("Mul", ["timestep", "frequencies"], ["angle"]),
        helper.make_node("Sin", ["angle"], ["sine"]),
        helper.make_node("Cos", ["angle"], ["cosine"]),
        helper.make_node("Concat", ["sine", "cosine"], ["waves"], axis=-1),
        helper.make_node("Add", ["sample", "waves"], ["told"]),
        helper.make_node("MatMul", ["told", "matrix"], ["product"]),
        helper.make_node("LayerNormalization", ["product", "scale", "bias"], ["even"]),
        helper.make_node("Add", ["even", "mask"], ["masked"]),
        helper.make_node("Softmax", ["masked"], ["shares"]),
        helper.make_node("Add", ["shares", "even"], ["mixed"]),
        helper.make_node("Resize", ["mixed", "", "scales"], ["prediction"], mode="nearest"),
    ]
    inputs = [
        helper.make_tensor_value_info("sample", TensorProto.FLOAT, [1, WIDTH]),
        helper.make_tensor_value_info("timestep", TensorProto.FLOAT, [1, 1]),
    ]
    output = helper.make_tensor_value_info("prediction", TensorProto.FLOAT, None)
    tensors = [numpy_helper.from_array(value, name) for name, value in weights.items()]
    graph = helper.make_graph(nodes, "tiny", inputs, [output], tensors)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=10)


def feeds(timestep: float = 999.0) -> dict[str, Any]:
    sample = np.random.default_rng(1).standard_normal((1, WIDTH)).astype(np.float32)
    return {"sample": sample, "timestep": np.array([[timestep]], np.float32)}


def outputs(data: bytes, timestep: float = 999.0) -> np.ndarray:
    return open_session(data).run(feeds(timestep))["prediction"]


@pytest.mark.parametrize("timestep", [1.0, 501.0, 999.0])
def test_half_precision_is_near_also_where_waves_are_fast(timestep: float) -> None:
    model = network()
    whole = outputs(model.SerializeToString(), timestep)
    half = outputs(to_half(model).SerializeToString(), timestep)
    assert half.dtype == np.float32 and np.isfinite(half).all()
    # Angles in float16 would be off by a quarter here, and the outputs by a tenth.
    assert np.abs(half - whole).max() < 0.01 * np.abs(whole).max()


def test_weights_of_products_are_halved_and_those_of_norms_are_not() -> None:
    kinds = {
        t.name.removesuffix(".half"): t.data_type for t in to_half(network()).graph.initializer
    }
    assert kinds["matrix"] == kinds["mask"] == TensorProto.FLOAT16
    assert kinds["scale"] == kinds["frequencies"] == kinds["scales"] == TensorProto.FLOAT


def test_half_precision_becomes_float_again() -> None:
    data = to_half(network()).SerializeToString()
    model = onnx.load_model_from_string(float_bytes(data))
    assert all(t.data_type != TensorProto.FLOAT16 for t in model.graph.initializer)
    assert np.abs(outputs(model.SerializeToString()) - outputs(data)).max() < 0.01


def half_package(folder: Path) -> ModelStore:
    folder.mkdir(parents=True)
    data = to_half(network()).SerializeToString()
    (folder / "denoiser_fp16.onnx").write_bytes(data)
    component = {
        "name": "denoiser", "precision": "fp16", "file": "denoiser_fp16.onnx",
        "sha256": hashlib.sha256(data).hexdigest(),
    }  # fmt: skip
    values = {
        "format": 1, "id": "half", "version": "1.0.0", "family": "stable-diffusion",
        "title": "Half", "components": [component], "defaults": {}, "licence": "CC0-1.0",
        "training_data": "none", "options": {},
    }  # fmt: skip
    (folder / "model.json").write_text(json.dumps(values))
    return ModelStore((folder.parent,))


def test_the_cpu_gets_float_and_says_so(tmp_path: Path) -> None:
    package = half_package(tmp_path / "half").find("half")
    opened: list[bytes] = []

    def open_(data: bytes, **options: Any) -> OnnxSession:
        opened.append(data)
        return open_session(data, **options)

    pool = SessionPool(open_=open_)
    pool.network(package, "denoiser", "fp16").run(feeds())
    model = onnx.load_model_from_string(opened[0])
    assert {t.data_type for t in model.graph.initializer} == {TensorProto.FLOAT}
    (note,) = pool.take_notes()
    assert "half precision" in note and "CPU" in note


def test_a_gpu_gets_half_precision_as_it_is(tmp_path: Path) -> None:
    package = half_package(tmp_path / "half").find("half")
    asked: list[tuple[tuple[str, ...], bool]] = []

    class OnGpu:
        provider = CUDA.provider

        def run(self, feeds: Any, *, cancel: Any = None) -> Any:
            del cancel
            return feeds

    def open_(data: bytes, *, threads: int, providers: tuple[str, ...]) -> Any:
        del threads
        kinds = {t.data_type for t in onnx.load_model_from_string(data).graph.initializer}
        asked.append((providers, TensorProto.FLOAT16 in kinds))
        return OnGpu()

    pool = SessionPool(device=CUDA, open_=open_)
    pool.network(package, "denoiser", "fp16").run(feeds())
    assert asked == [((CUDA.provider, CPU), True)] and pool.take_notes() == ()

"""Inputs on a device: the runtime's own code on the CPU, and a fake device that counts what it is sent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime as ort
import pytest
from numpy.typing import NDArray

from studio.engine.models.bound_inputs import BoundInputs
from studio.engine.models.probe_child import tiny_network
from studio.engine.models.session import BOUND_DEVICES, OnnxSession, open_session
from studio.errors import ModelError

NARROW = Path(__file__).parents[4] / "resources" / "models" / "narrow" / "denoiser_int8.onnx"
Array = NDArray[Any]


def denoiser_inputs(seed: int) -> dict[str, Array]:
    draw = np.random.default_rng(seed)
    return {
        "sample": draw.standard_normal((1, 4, 16, 16)).astype(np.float32),
        "timestep": np.array([500.0]),  # the network takes float32
        "encoder_hidden_states": draw.standard_normal((1, 16, 96)).astype(np.float32),
    }


def test_a_bound_denoiser_computes_the_same_bytes() -> None:
    runtime = ort.InferenceSession(NARROW, providers=["CPUExecutionProvider"])
    bound = OnnxSession(runtime, device="cpu")
    plain = open_session(NARROW)
    words = denoiser_inputs(1)["encoder_hidden_states"]
    words.flags.writeable = False
    for seed in (2, 3):
        feeds = denoiser_inputs(seed) | {"encoder_hidden_states": words}
        expected, found = plain.run(feeds), bound.run(feeds)
        assert found.keys() == expected.keys()
        assert all(np.array_equal(found[name], expected[name]) for name in expected)


def test_a_bound_network_that_fails_says_so_as_any_other() -> None:
    weights = np.eye(64, dtype=np.float32)
    runtime = ort.InferenceSession(tiny_network(weights), providers=["CPUExecutionProvider"])
    with pytest.raises(ModelError, match="failed while running"):
        OnnxSession(runtime, device="cpu").run({"x": np.zeros((3, 5), np.float32)})


def test_a_device_that_keeps_nothing_is_sent_everything() -> None:
    """The path to the card is untested by anybody: where it fails, pictures are made nevertheless."""

    class Broken(BoundInputs):
        def run(self, *_: Any, **__: Any) -> list[Array]:
            raise RuntimeError("no such device allocator")

    network = tiny_network(np.eye(64, dtype=np.float32))
    runtime = ort.InferenceSession(network, providers=["CPUExecutionProvider"])
    session = OnnxSession(runtime, device="cpu")
    session._bound = Broken(runtime, "cpu", upload=ort.OrtValue.ortvalue_from_numpy)  # pyright: ignore[reportPrivateUsage]
    x = np.full((64, 64), 2, np.float32)
    assert np.array_equal(session.run({"x": x})["y"], x)


class OnDevice:
    def __init__(self, array: Array) -> None:
        self.array = array.copy()

    def numpy(self) -> Array:
        return self.array


class Gpu:
    """Doubles x and adds the words; counts what it is sent."""

    def __init__(self) -> None:
        self.sent: list[str] = []
        self.bound: dict[str, Any] = {}

    def upload(self, array: Array, device_type: str, /) -> OnDevice:
        self.sent.append(f"{device_type}:{array.size}")
        return OnDevice(array)

    def io_binding(self) -> Gpu:
        self.bound = {}
        return self

    def bind_ortvalue_input(self, name: str, ortvalue: OnDevice) -> None:
        self.bound[name] = ortvalue

    def bind_output(self, name: str, device_type: str) -> None:
        assert (name, device_type) == ("y", "cpu")

    def run_with_iobinding(self, iobinding: Gpu, run_options: object) -> None:
        self.bound["y"] = OnDevice(2 * self.bound["x"].array + self.bound["words"].array.sum())

    def get_outputs(self) -> list[OnDevice]:
        return [self.bound["y"]]


def test_words_go_to_the_gpu_once_and_latents_at_every_step() -> None:
    gpu = Gpu()
    inputs = BoundInputs(gpu, "cuda", upload=gpu.upload)
    words = np.arange(7.0)
    words.flags.writeable = False
    found: list[Array] = []
    x = np.ones(3)
    for _ in range(3):
        feeds = {"x": x, "words": words}
        found += inputs.run(["y"], feeds, feeds, None)
        x += 1  # the sampler may write into its own array: it is sent each time
    assert [float(y[0]) for y in found] == [23, 25, 27]
    assert sorted(gpu.sent) == ["cuda:3"] * 3 + ["cuda:7"]


def test_other_words_of_the_same_shape_are_sent_anew() -> None:
    gpu = Gpu()
    inputs = BoundInputs(gpu, "cuda", upload=gpu.upload)
    for value in (1.0, 2.0, 2.0):
        words = np.full(7, value)
        words.flags.writeable = False
        feeds = {"x": np.zeros(3), "words": words}
        assert float(inputs.run(["y"], feeds, feeds, None)[0][0]) == 7 * value
    assert gpu.sent.count("cuda:7") == 3


def test_only_providers_whose_memory_is_known_are_bound() -> None:
    assert BOUND_DEVICES == {
        "CUDAExecutionProvider": "cuda",
        "TensorrtExecutionProvider": "cuda",
    }

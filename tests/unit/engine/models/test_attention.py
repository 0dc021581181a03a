"""Attention becomes one operator and several again, and the network says the same."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from studio.engine.models.attention import fuse_attention, spread_attention, spread_network
from studio.engine.models.precision import make_precision
from studio.engine.models.session import open_session

HEADS, SIZE = 4, 8
WIDTH = HEADS * SIZE


def network(*, has_mask: bool = False, scale_of_value: bool = False) -> onnx.ModelProto:
    """Self-attention as PyTorch writes it: cut, turned, both sides scaled, softmax, back."""
    rng = np.random.default_rng(5)
    constants = {
        "cut": np.array([0, -1, HEADS, SIZE], np.int64),
        "join": np.array([0, -1, WIDTH], np.int64),
        "root": np.array(SIZE**-0.25, np.float32),
        "mask": np.linspace(-9, 9, 25, dtype=np.float32).reshape(5, 5),
        **{f"w{n}": (rng.standard_normal((WIDTH, WIDTH)) / 4).astype(np.float32) for n in "qkvo"},
    }
    nodes: list[onnx.NodeProto] = []

    def add(kind: str, inputs: list[str], output: str, **attributes: object) -> str:
        nodes.append(helper.make_node(kind, inputs, [output], **attributes))  # pyright: ignore[reportArgumentType]
        return output

    for name in "qkv":
        add("MatMul", ["x", f"w{name}"], f"{name}0")
        add("Reshape", [f"{name}0", "cut"], f"{name}1")
        add(
            "Transpose",
            [f"{name}1"],
            f"{name}2",
            perm=[0, 2, 3, 1] if name == "k" else [0, 2, 1, 3],
        )
        add("Mul", [f"{name}2", "root"], f"{name}3")
    value = "v3" if scale_of_value else "v2"
    scores = add("MatMul", ["q3", "k3"], "scores")
    if has_mask:
        scores = add("Add", [scores, "mask"], "masked")
    add("Softmax", [scores], "shares", axis=-1)
    add("MatMul", ["shares", value], "mixed")
    add("Transpose", ["mixed"], "back", perm=[0, 2, 1, 3])
    add("Reshape", ["back", "join"], "joined")
    add("MatMul", ["joined", "wo"], "y")
    tensors = [numpy_helper.from_array(values, name) for name, values in constants.items()]
    shape = ["batch", "tokens", WIDTH]
    graph = helper.make_graph(
        nodes, "g", [helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, shape)], tensors,
    )  # fmt: skip
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=8)


def answer(model: onnx.ModelProto) -> NDArray[np.float32]:
    x = np.random.default_rng(1).standard_normal((2, 5, WIDTH)).astype(np.float32)
    return open_session(model.SerializeToString()).run({"x": x})["y"]


def kinds(model: onnx.ModelProto) -> list[str]:
    return [node.op_type for node in model.graph.node]


def test_attention_becomes_one_operator_and_several_again() -> None:
    model = network()
    wanted = answer(model)
    assert fuse_attention(model) == 1
    assert kinds(model).count("MultiHeadAttention") == 1 and "Softmax" not in kinds(model)
    onnx.checker.check_model(model)
    assert np.abs(answer(model) - wanted).max() < 1e-5
    assert fuse_attention(model) == 0
    assert spread_attention(model) == 1
    assert "MultiHeadAttention" not in kinds(model)
    assert np.abs(answer(model) - wanted).max() < 1e-5


@pytest.mark.parametrize("model", [network(has_mask=True), network(scale_of_value=True)])
def test_another_kind_of_attention_is_left_alone(model: onnx.ModelProto) -> None:
    before = model.SerializeToString()
    assert fuse_attention(model) == 0
    assert model.SerializeToString() == before


def test_a_mask_cannot_be_spread() -> None:
    model = network()
    fuse_attention(model)
    node = next(n for n in model.graph.node if n.op_type == "MultiHeadAttention")
    node.input.extend(["", "mask"])
    with pytest.raises(ValueError, match="more than three inputs"):
        spread_attention(model)


def test_tensors_beside_the_network_are_found_when_it_was_spread(tmp_path: Path) -> None:
    model = network()
    fuse_attention(model)
    wanted = answer(model)
    file = tmp_path / "n.onnx"
    onnx.save(model, file, save_as_external_data=True, location="n.data", size_threshold=0)
    plain, beside = spread_network(file)
    assert isinstance(plain, bytes) and beside == tmp_path
    # The CPU knows fused attention; a list that begins with another provider makes it spread.
    with pytest.warns(UserWarning, match="not in available"):
        session = open_session(file, providers=("CoreMLExecutionProvider", "CPUExecutionProvider"))
    x = np.random.default_rng(1).standard_normal((2, 5, WIDTH)).astype(np.float32)
    assert np.abs(session.run({"x": x})["y"] - wanted).max() < 1e-5
    untouched = tmp_path / "plain.onnx"
    onnx.save(network(), untouched)
    assert spread_network(untouched) == (untouched, None)


def test_tuned_precisions_have_it(tmp_path: Path) -> None:
    source = tmp_path / "n.onnx"
    onnx.save(network(), source)
    make_precision(source, tmp_path / "fp32.onnx", "fp32")
    assert "MultiHeadAttention" in kinds(onnx.load(str(tmp_path / "fp32.onnx")))


def test_the_narrow_models_attention_is_found_whatever_the_batch(resources: Path) -> None:
    model = onnx.load(str(resources / "models" / "narrow" / "denoiser_int8.onnx"))
    before = kinds(model).count("Softmax")
    assert fuse_attention(model) == before == 14

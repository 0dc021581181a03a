"""A UNet cut in two: the parts together compute what the whole computes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from numpy.typing import NDArray
from onnx import helper

from studio.engine.models.deep import cut_deep, cut_network
from studio.engine.models.pool import DEEP, SHALLOW, WHOLE
from studio.engine.models.session import open_session
from studio.errors import ModelError

ROOT = Path(__file__).parents[4]
NARROW = ROOT / "resources" / "models" / "narrow" / "denoiser_int8.onnx"
TRANSFORMER = ROOT / "tests" / "data" / "pipelines" / "tiny-wan" / "denoiser_fp32.onnx"


def inputs(seed: int) -> dict[str, NDArray[Any]]:
    draw = np.random.default_rng(seed)
    return {
        "sample": draw.standard_normal((1, 4, 16, 16)).astype(np.float32),
        "timestep": np.array([500.0], np.float32),
        "encoder_hidden_states": draw.standard_normal((1, 16, 96)).astype(np.float32),
    }


@pytest.mark.parametrize("level", [1, 2, 3])
def test_the_shallow_part_with_the_deep_features_gives_the_prediction(level: int) -> None:
    feeds = inputs(1)
    expected = open_session(NARROW).run(feeds)["prediction"]
    parts = [cut_deep(onnx.load(NARROW), part, level=level) for part in (WHOLE, SHALLOW)]
    whole, shallow = (open_session(p.SerializeToString()) for p in parts if p is not None)
    found = whole.run(feeds)
    assert list(found) == ["prediction", DEEP]
    assert np.array_equal(found["prediction"], expected)
    again = shallow.run({**feeds, DEEP: found[DEEP]})["prediction"]
    assert np.allclose(again, expected, atol=1e-5)
    other = shallow.run({**feeds, DEEP: np.zeros_like(found[DEEP])})["prediction"]
    assert np.abs(other - expected).mean() > 0.1  # the features matter


def test_the_shallow_part_is_small() -> None:
    shallow, beside = cut_network(NARROW.read_bytes(), SHALLOW)
    assert beside is None and len(shallow) < NARROW.stat().st_size / 4


def test_a_transformer_has_no_deep_part_and_says_so() -> None:
    with pytest.raises(ModelError, match="no deep blocks"):
        cut_network(TRANSFORMER.read_bytes(), WHOLE)


def test_skip_connections_with_something_added_are_found() -> None:
    """What a ControlNet adds to the skip connections hides them not."""
    nodes = [
        helper.make_node("Relu", ["x"], ["skip"]),
        helper.make_node("Exp", ["skip"], ["deep"]),
        helper.make_node("Add", ["skip", "control"], ["held"]),
        helper.make_node("Concat", ["deep", "held"], ["y"], axis=1),
    ]
    values = {
        name: helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, [1, size, 2, 2])
        for name, size in (("x", 3), ("control", 3), ("y", 6))
    }
    graph = helper.make_graph(nodes, "unet", [values["x"], values["control"]], [values["y"]])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)])
    shallow = cut_deep(model, SHALLOW, level=1)
    assert shallow is not None
    assert [node.op_type for node in shallow.graph.node] == ["Relu", "Add", "Concat"]
    assert {value.name for value in shallow.graph.input} == {"x", "control", DEEP}

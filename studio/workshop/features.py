"""Makes the shipped feature network small: `python -m studio.workshop.features IN.onnx OUT.onnx`.

The classifier is cut off, and the convolutions' weights are stored as int8 with a scale a channel;
a Cast and a Mul make them float again, which ONNX Runtime folds when it loads.
"""

# onnx's types are not complete.
# pyright: basic

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import helper, numpy_helper

DEPTHWISE = 3  # channels a filter looks at: one of a depthwise convolution, three of the first


def shrink(source: Path, target: Path) -> None:
    """Write the small network.

    Args:
        source: A network whose output "features" is wanted.
        target: Where it goes.
    """
    extractor = onnx.utils.Extractor(onnx.load(source))
    model = extractor.extract_model(["x"], ["features"])
    graph, new = model.graph, list[onnx.NodeProto]()
    used = {node.input[1] for node in graph.node if node.op_type == "Conv"}
    for tensor in list(graph.initializer):
        weights = numpy_helper.to_array(tensor)
        # Depthwise filters are few and lose most by rounding (cosine to float 0.98 with them).
        if tensor.name not in used or weights.shape[1] <= DEPTHWISE:
            continue
        axes = tuple(range(1, weights.ndim))
        scale = np.maximum(np.abs(weights).max(axes, keepdims=True) / 127, 1e-12)
        whole = np.round(weights / scale).astype(np.int8)
        graph.initializer.remove(tensor)
        graph.initializer.extend(
            [
                numpy_helper.from_array(whole, f"{tensor.name}.int8"),
                numpy_helper.from_array(scale.astype(np.float32), f"{tensor.name}.scale"),
            ]
        )
        cast = f"{tensor.name}.cast"
        new.append(
            helper.make_node("Cast", [f"{tensor.name}.int8"], [cast], to=onnx.TensorProto.FLOAT)
        )
        new.append(helper.make_node("Mul", [cast, f"{tensor.name}.scale"], [tensor.name]))
    nodes = new + list(graph.node)
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.checker.check_model(model)
    onnx.save(model, target)


if __name__ == "__main__":
    shrink(Path(sys.argv[1]), Path(sys.argv[2]))

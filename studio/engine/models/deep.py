"""A UNet's deep blocks apart from its shallow ones, so that what changes slowly need not be computed anew.

From step to step a UNet's low-resolution features change little (Ma et al. 2023, DeepCache). Cut before
one of the last places where the way up takes up a skip connection, a network becomes two: the whole one,
which also gives its deep features, and the shallow one, which takes them and computes the rest. Nothing is
exported anew: the cut is made in the graph of any package as it is loaded.
"""

from __future__ import annotations

from collections import deque
from pathlib import Path

import onnx
from onnx import helper

from studio.engine.models.pool import DEEP, SHALLOW, WHOLE
from studio.errors import ModelError

LEVEL = 1
"""Skip connections of the shallow network; measured on the narrow model (docs/engine.md)."""


def cut_deep(model: onnx.ModelProto, part: str, *, level: int = LEVEL) -> onnx.ModelProto | None:
    """One of the two networks that a denoiser with skip connections becomes.

    Args:
        model: The denoiser; tensors in files beside it stay there. It becomes the whole one in place.
        part: `WHOLE` for the network with its deep features as last output, or `SHALLOW` for what
            takes them as last input.
        level: How many skip connections, from the last one on, belong to the shallow network.

    Returns:
        The network, or None where there are no such connections (transformers).
    """
    made_by = {name: node for node in model.graph.node for name in node.output}
    found = [pair for node in model.graph.node if (pair := _meeting(node, made_by)) is not None]
    if len(found) < level:
        return None
    feature = found[-level]
    is_half = any(t.data_type == onnx.TensorProto.FLOAT16 for t in model.graph.initializer)
    kind = onnx.TensorProto.FLOAT16 if is_half else onnx.TensorProto.FLOAT
    deep = helper.make_tensor_value_info(DEEP, kind, [f"deep_{axis}" for axis in range(4)])
    if part == WHOLE:
        model.graph.node.append(helper.make_node("Identity", [feature], [DEEP], name=DEEP))
        model.graph.output.append(deep)
        return model
    needed = _needed(model, made_by, without=feature)
    shallow = onnx.ModelProto(ir_version=model.ir_version)
    shallow.opset_import.extend(model.opset_import)
    shallow.functions.extend(model.functions)
    shallow.graph.name = SHALLOW
    for node in model.graph.node:
        if feature in node.output or not any(name in needed for name in node.output):
            continue
        kept = shallow.graph.node.add()
        kept.CopyFrom(node)
        for place, name in enumerate(kept.input):
            if name == feature:
                kept.input[place] = DEEP
    shallow.graph.initializer.extend(t for t in model.graph.initializer if t.name in needed)
    shallow.graph.input.extend(i for i in model.graph.input if i.name in needed)
    shallow.graph.input.append(deep)
    shallow.graph.output.extend(model.graph.output)
    return shallow


def cut_network(source: bytes | Path, part: str) -> tuple[bytes, Path | None]:
    """The network of a part, and the folder in which its tensors lie if not all are in it.

    Raises:
        ModelError: The network has no skip connections.
    """
    if isinstance(source, bytes):
        model, beside = onnx.load_model_from_string(source), None
    else:
        model, beside = onnx.load(str(source), load_external_data=False), source.parent
    cut = cut_deep(model, part)
    if cut is None:
        raise ModelError(
            "The model has no deep blocks that could be used again.", "Leave --deep-every away."
        )
    return cut.SerializeToString(), beside


def _meeting(node: onnx.NodeProto, made_by: dict[str, onnx.NodeProto]) -> str | None:
    """The deep side where the way up takes up a skip connection, or None.

    Features are joined along channels there, and the skip connection is on the way to the other side.
    """
    axis = next((a.i for a in node.attribute if a.name == "axis"), None)
    if node.op_type != "Concat" or axis != 1 or len(node.input) != 2:
        return None
    for deep, skip in (tuple(node.input), tuple(node.input)[::-1]):
        added = made_by.get(skip)  # what a ControlNet says is added to skip connections
        skips = {skip, *(added.input if added is not None and added.op_type == "Add" else ())}
        if deep in made_by and skips & _ancestors(deep, made_by):
            return deep
    return None


def _ancestors(name: str, made_by: dict[str, onnx.NodeProto]) -> set[str]:
    """Every value that a value is computed from."""
    found: set[str] = set()
    waiting = deque([name])
    while waiting:
        node = made_by.get(waiting.popleft())
        for source in () if node is None else node.input:
            if source and source not in found:
                found.add(source)
                waiting.append(source)
    return found


def _needed(
    model: onnx.ModelProto, made_by: dict[str, onnx.NodeProto], *, without: str
) -> set[str]:
    """Values that lead to the outputs when one of them is given."""
    found = {output.name for output in model.graph.output}
    waiting = deque(found)
    while waiting:
        name = waiting.popleft()
        node = None if name == without else made_by.get(name)
        for source in () if node is None else node.input:
            if source and source not in found:
                found.add(source)
                waiting.append(source)
    return found

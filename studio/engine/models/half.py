"""Networks in half precision: weights and most sums in float16, what float16 cannot hold in float.

Inputs and outputs stay float32. In float stay norms and the means and roots that they are made of, and
all that leads to a sine or cosine: at step 500 a float16 counts in quarters. The converter of
onnxruntime.transformers does the same where it can infer every type; onnx cannot infer the fused
attention's, and no network above 2 GB.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from studio.errors import ModelError

KEPT = frozenset({
    "LayerNormalization", "InstanceNormalization", "GroupNormalization", "RMSNormalization",
    "SimplifiedLayerNormalization", "SkipLayerNormalization", "ReduceMean", "ReduceSum",
    "ReduceL2", "Pow", "Sqrt", "Reciprocal", "Exp", "Log", "Sin", "Cos", "Range", "CumSum", "Cast",
    "Constant", "ConstantOfShape", "RandomNormalLike", "TopK",
})  # fmt: skip
"""Operators that stay in float. Cast and the constants do since others are told what they give."""
_NO_FLOAT = frozenset({
    "Shape", "Size", "ArgMax", "ArgMin", "NonZero", "Equal", "Less", "Greater", "LessOrEqual",
    "GreaterOrEqual", "And", "Or", "Not", "Xor", "IsNaN", "IsInf",
})  # fmt: skip
_FLOAT_INPUTS = {"Resize": (1, 2)}  # places of inputs that are float32 by definition
_WAVES = ("Sin", "Cos")
LARGEST = 65504.0


@dataclass(slots=True)
class _Types:
    """What is known of a graph's values.

    Attributes:
        floats: Names of values of type float32.
        kept: Nodes that stay in float, by their first output.
    """

    floats: set[str] = field(default_factory=set[str])
    kept: set[str] = field(default_factory=set[str])


@dataclass(slots=True)
class _Wires:
    """Values by their names in float and in half, and the nodes so far, with the Casts between them."""

    wide: dict[str, str] = field(default_factory=dict[str, str])
    narrow: dict[str, str] = field(default_factory=dict[str, str])
    nodes: list[onnx.NodeProto] = field(default_factory=list[onnx.NodeProto])

    def named(self, name: str, in_float: bool) -> str:
        """The name of a value in the wanted precision; a Cast is added the first time."""
        have, other = (self.wide, self.narrow) if in_float else (self.narrow, self.wide)
        if name not in have:
            have[name] = f"{name}.{'float' if in_float else 'half'}"
            kind = TensorProto.FLOAT if in_float else TensorProto.FLOAT16
            self.nodes.append(_cast(other[name], have[name], kind))
        return have[name]

    def widen(self, outputs: set[str]) -> None:
        """The network's outputs are in float, under their own names."""
        for name in sorted(outputs & (set(self.narrow) - set(self.wide))):
            self._rename(name, f"{name}.half")
            self.nodes.append(_cast(f"{name}.half", name, TensorProto.FLOAT))
        for name in sorted(n for n in outputs if self.wide.get(n, n) != n):
            self._rename(name, f"{name}.half")  # read in float elsewhere: that copy is the output
            self._rename(f"{name}.float", name)

    def _rename(self, old: str, new: str) -> None:
        for node in self.nodes:
            for names in (node.input, node.output):
                for place, name in enumerate(names):
                    if name == old:
                        names[place] = new


def to_half(model: onnx.ModelProto) -> onnx.ModelProto:
    """A float32 network in half precision, in place.

    Raises:
        ModelError: It has branches or loops, which are not followed.
    """
    graph = model.graph
    if model.functions or any(a.g.node for node in graph.node for a in node.attribute):
        raise ModelError("The network has parts that cannot be made float16.")
    types = _types(graph)
    weights = {t.name: t for t in graph.initializer if t.data_type == TensorProto.FLOAT}
    wires = _Wires(wide={value.name: value.name for value in graph.input})
    wanted = defaultdict[str, set[bool]](set)  # weight -> in which of the two it is read
    for node in graph.node:
        is_kept = node.output[0] in types.kept
        for place, name in enumerate(node.input):
            if name not in types.floats:
                continue
            in_float = is_kept or place in _FLOAT_INPUTS.get(node.op_type, ())
            if name in weights:
                wanted[name].add(in_float)
                node.input[place] = name if in_float else f"{name}.half"
            else:
                node.input[place] = wires.named(name, in_float)
        wires.nodes.append(node)
        made = {name: name for name in node.output if name in types.floats}
        (wires.wide if is_kept else wires.narrow).update(made)
    wires.widen({value.name for value in graph.output} & types.floats)
    tensors = [t for t in graph.initializer if t.name not in weights]
    tensors += [tensor for name, tensor in weights.items() if True in wanted[name]]
    tensors += [_halved(t, f"{name}.half") for name, t in weights.items() if False in wanted[name]]
    nodes = wires.nodes
    del graph.node[:], graph.initializer[:], graph.value_info[:]
    graph.node.extend(nodes)
    graph.initializer.extend(tensors)
    return model


def from_half(model: onnx.ModelProto) -> onnx.ModelProto:
    """A half-precision network in float32 again, in place: for processors that only emulate float16.

    The weights keep what rounding left of them.
    """
    graph = model.graph
    tensors = list(graph.initializer)
    tensors += [a.t for node in graph.node for a in node.attribute if a.HasField("t")]
    for tensor in tensors:
        if tensor.data_type == TensorProto.FLOAT16:
            values = numpy_helper.to_array(tensor).astype(np.float32)
            tensor.CopyFrom(numpy_helper.from_array(values, tensor.name))
    for node in graph.node:
        for attribute in node.attribute:
            if node.op_type == "Cast" and attribute.name == "to":
                is_half = attribute.i == TensorProto.FLOAT16
                attribute.i = TensorProto.FLOAT if is_half else attribute.i
    for value in (*graph.input, *graph.output, *graph.value_info):
        if value.type.tensor_type.elem_type == TensorProto.FLOAT16:
            value.type.tensor_type.elem_type = TensorProto.FLOAT
    return model


def float_bytes(data: bytes) -> bytes:
    """A half-precision network's file as one in float32; it must stay below 2 GB.

    Raises:
        ModelError: It would be larger than that.
    """
    model = from_half(onnx.load_model_from_string(data))
    try:
        return model.SerializeToString()
    except (ValueError, RuntimeError) as error:  # protocol buffers end at 2 GB
        raise ModelError("The network is too large to be made float.") from error


def told(name: str, title: str) -> str:
    """That a network was made float for a processor, as a sentence."""
    return (
        f"The {name} comes in half precision, which {title} runs slowly; it was made float when it was "
        "loaded and takes twice the memory. A package with int8 or fp32 beside it needs no such step."
    )


def _types(graph: onnx.GraphProto) -> _Types:
    found = _Types()
    inputs = [v for v in graph.input if v.type.tensor_type.elem_type == TensorProto.FLOAT]
    found.floats |= {value.name for value in inputs}
    found.floats |= {t.name for t in graph.initializer if t.data_type == TensorProto.FLOAT}
    made_by = {name: node for node in graph.node for name in node.output}
    for node in graph.node:
        if _gives_float(node, found.floats):
            found.floats |= {name for name in node.output if name}
        if node.op_type in KEPT:
            found.kept.add(node.output[0])
    pending = [node for node in graph.node if node.op_type in _WAVES]
    seen = set[str]()
    while pending:  # all that a wave is computed from
        node = pending.pop()
        if node.output[0] not in seen:
            seen.add(node.output[0])
            pending += [made_by[name] for name in node.input if name in made_by]
    found.kept |= seen
    return found


def _gives_float(node: onnx.NodeProto, floats: set[str]) -> bool:
    kind = node.op_type
    if kind in _NO_FLOAT:
        return False
    if kind == "Cast":
        return any(a.name == "to" and a.i == TensorProto.FLOAT for a in node.attribute)
    if kind in ("Constant", "ConstantOfShape"):
        tensors = [a.t.data_type for a in node.attribute if a.HasField("t")]
        is_float = any(a.name.startswith("value_float") for a in node.attribute)
        is_plain = kind == "ConstantOfShape" and not node.attribute
        return TensorProto.FLOAT in tensors or is_float or is_plain
    place = 1 if kind == "Where" else 0
    return len(node.input) > place and node.input[place] in floats


def _cast(source: str, target: str, kind: int) -> onnx.NodeProto:
    return helper.make_node("Cast", [source], [target], name=f"{target}.cast", to=kind)


def _halved(tensor: onnx.TensorProto, name: str) -> onnx.TensorProto:
    # Masks hold the lowest float there is; infinity would make "not a number" of a row of them.
    values = np.clip(numpy_helper.to_array(tensor), -LARGEST, LARGEST)
    return numpy_helper.from_array(values.astype(np.float16), name)

"""Makes other precisions of a network at run time, without torch: float16 and four kinds of int8."""

from __future__ import annotations

import contextlib
import io
import logging
import tempfile
from collections.abc import Generator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper, numpy_helper

from studio.engine.models.attention import fuse_attention
from studio.engine.models.half import to_half
from studio.errors import ModelError

Feeds = Mapping[str, NDArray[Any]]
MADE = ("fp32", "fp16", "int8-weights", "int8-blocks", "int8-dynamic", "int8-static")
"""fp32 undoes int8 weights; int8-blocks computes in float from 8-bit weights (MatMulNBits)."""
LARGE_BYTES = 1 << 30  # a protocol buffer ends at 2 GB
BLOCK = 32
_TYPES = {"DefaultTensorType": onnx.TensorProto.FLOAT}
"""What onnx cannot infer of onnxruntime's own operators."""
SMALLEST = 1024  # weights with fewer numbers are not worth it


def make_precision(
    source: Path, target: Path, precision: str, *, samples: Sequence[Feeds] = ()
) -> None:
    """Write a network in another precision.

    Args:
        source: In float, or with int8 weights that are made float again.
        target: The file to write; tensors of a large network go beside it.
        precision: One of `MADE`.
        samples: Real inputs, for "int8-static" alone.

    Raises:
        ModelError: It cannot be made of this network.
    """
    try:
        with _quiet(), tempfile.TemporaryDirectory(dir=target.parent) as folder:
            model = as_float(onnx.load(str(source)))
            fuse_attention(model)
            if precision == "fp32":
                _save(model, target)
            elif precision == "fp16":
                _save(to_half(model), target)
            elif precision == "int8-weights":
                _save(_weights_only(model), target)
            elif precision == "int8-blocks":
                _save(_blocks(model), target)
            else:
                plain = Path(folder) / "float.onnx"
                _save(model, plain)
                _quantise(plain, target, precision, samples)
    # The quantiser raises what its parts raise: each is the network's unfitness for this precision.
    except (ValueError, TypeError, RuntimeError, KeyError, AttributeError, OSError) as error:
        raise ModelError(
            f"The network cannot be made {precision}: {str(error).splitlines()[0][:200] or error!r}."
        ) from error


def as_float(model: onnx.ModelProto) -> onnx.ModelProto:
    """Weights kept in int8 and made float by the network itself become float weights.

    The network does that by DequantizeLinear, or by a Cast and a Mul with the scale.
    """
    graph = model.graph
    values = {t.name: t for t in graph.initializer}
    kept, folded = list[onnx.NodeProto](), dict[str, NDArray[Any]]()

    def constant(name: str) -> NDArray[Any]:
        return folded[name] if name in folded else numpy_helper.to_array(values[name])

    for node in graph.node:
        is_known = all(name in folded or name in values for name in node.input)
        starts = node.op_type in ("DequantizeLinear", "Cast") and len(node.input) > 0
        goes_on = node.op_type == "Mul" and any(name in folded for name in node.input)
        if not (is_known and (starts or goes_on)) or _casts_to_other(node):
            kept.append(node)
            continue
        inputs = [constant(name) for name in node.input]
        if node.op_type == "Cast":
            folded[node.output[0]] = inputs[0].astype(np.float32)
        elif node.op_type == "Mul":
            folded[node.output[0]] = np.asarray(inputs[0] * inputs[1], np.float32)
        else:
            axis = next((a.i for a in node.attribute if a.name == "axis"), 1)
            folded[node.output[0]] = _dequantised(inputs, axis)
    needed = {name for node in kept for name in node.input} | {out.name for out in graph.output}
    initializers = [t for t in graph.initializer if t.name in needed]
    initializers += [numpy_helper.from_array(a, n) for n, a in folded.items() if n in needed]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(kept)
    graph.initializer.extend(initializers)
    return model


def _casts_to_other(node: onnx.NodeProto) -> bool:
    """Whether it is a Cast to anything but float."""
    return node.op_type == "Cast" and any(
        a.name == "to" and a.i != onnx.TensorProto.FLOAT for a in node.attribute
    )


def _dequantised(values: list[NDArray[Any]], axis: int) -> NDArray[np.float32]:
    weights, scale = values[0], np.asarray(values[1], np.float32)
    zero = np.asarray(values[2] if len(values) > 2 else 0, np.float32)
    if scale.ndim == 1 and scale.size > 1:
        shape = [1] * weights.ndim
        shape[axis] = -1
        scale, zero = scale.reshape(shape), zero.reshape(shape) if zero.ndim else zero
    return ((weights.astype(np.float32) - zero) * scale).astype(np.float32)


def _weights_only(model: onnx.ModelProto) -> onnx.ModelProto:
    """Weights of products and convolutions in int8, one scale for each output channel."""
    graph = model.graph
    tensors = {tensor.name: tensor for tensor in graph.initializer}
    axes: dict[str, int] = {}
    for node in graph.node:
        if node.op_type in ("MatMul", "Gemm", "Conv") and node.input[1] in tensors:
            transposed = any(a.name == "transB" and a.i for a in node.attribute)
            axes[node.input[1]] = 0 if node.op_type == "Conv" or transposed else -1
    used_elsewhere = {
        name for node in graph.node for name in node.input
        if node.op_type not in ("MatMul", "Gemm", "Conv")
    }  # fmt: skip
    made, replaced = list[onnx.NodeProto](), dict[str, list[onnx.TensorProto]]()
    for name, where in axes.items():
        weights = numpy_helper.to_array(tensors[name])
        if name in used_elsewhere or weights.dtype != np.float32 or weights.size < SMALLEST:
            continue
        axis = where % weights.ndim
        others = tuple(i for i in range(weights.ndim) if i != axis)
        scale = np.maximum(np.abs(weights).max(others) / 127, 1e-12).astype(np.float32)
        shape = [1] * weights.ndim
        shape[axis] = -1
        small = np.clip(np.round(weights / scale.reshape(shape)), -127, 127).astype(np.int8)
        replaced[name] = [
            numpy_helper.from_array(small, f"{name}_int8"),
            numpy_helper.from_array(scale, f"{name}_scale"),
        ]
        made.append(
            helper.make_node(
                "DequantizeLinear", [f"{name}_int8", f"{name}_scale"], [name], axis=axis
            )
        )
    nodes = [*made, *graph.node]
    initializers = [t for t in graph.initializer if t.name not in replaced]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(initializers)
    for pair in replaced.values():
        graph.initializer.extend(pair)
    return model


def _blocks(model: onnx.ModelProto) -> onnx.ModelProto:
    """Products with constant weights become MatMulNBits: 8 bits, a scale for every 32 numbers.

    The operator is onnxruntime's own (com.microsoft); weights stay in int8 while it runs.
    """
    graph = model.graph
    tensors = {tensor.name: tensor for tensor in graph.initializer}
    gone = set[str]()
    for index, node in enumerate(graph.node):
        if node.op_type != "MatMul" or node.input[1] not in tensors:
            continue
        name = node.input[1]
        weights = numpy_helper.to_array(tensors[name])
        if weights.ndim != 2 or weights.dtype != np.float32 or weights.size < SMALLEST:
            continue
        packed, scales = _in_blocks(weights)
        if name not in gone:
            graph.initializer.append(numpy_helper.from_array(packed, f"{name}_blocks"))
            graph.initializer.append(numpy_helper.from_array(scales, f"{name}_scales"))
            gone.add(name)
        made = helper.make_node(
            "MatMulNBits",
            [node.input[0], f"{name}_blocks", f"{name}_scales"],
            list(node.output),
            name=node.name,
            domain="com.microsoft",
            K=weights.shape[0],
            N=weights.shape[1],
            bits=8,
            block_size=BLOCK,
        )
        graph.node[index].CopyFrom(made)
    still = {name for node in graph.node for name in node.input}
    initializers = [t for t in graph.initializer if t.name not in gone or t.name in still]
    del graph.initializer[:]
    graph.initializer.extend(initializers)
    if not any(opset.domain == "com.microsoft" for opset in model.opset_import):
        model.opset_import.append(helper.make_opsetid("com.microsoft", 1))
    return model


def _in_blocks(weights: NDArray[np.float32]) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
    """(K, N) weights as (N, blocks, BLOCK) with 128 for zero, and (N * blocks) scales."""
    rows, columns = weights.shape
    blocks = -(-rows // BLOCK)
    padded = np.zeros((columns, blocks * BLOCK), np.float32)
    padded[:, :rows] = weights.T
    parts = padded.reshape(columns, blocks, BLOCK)
    scales = np.maximum(np.abs(parts).max(2) / 127, 1e-12).astype(np.float32)
    packed = np.clip(np.round(parts / scales[..., None]) + 128, 1, 255).astype(np.uint8)
    return packed, scales.ravel()


def _quantise(source: Path, target: Path, precision: str, samples: Sequence[Feeds]) -> None:
    from onnxruntime.quantization import (  # noqa: PLC0415 slow
        CalibrationDataReader,
        QuantFormat,
        QuantType,
        quantize_dynamic,
        quantize_static,
    )

    is_large = _bytes_of(source) > LARGE_BYTES
    if precision == "int8-dynamic":
        # Per channel: per tensor loses 0.07 of a text encoder's cosine. Convolutions stay float:
        # dynamic ones are slower than float ones on every CPU that was measured.
        quantize_dynamic(
            source,
            target,
            op_types_to_quantize=["MatMul", "Gemm"],
            per_channel=True,
            weight_type=QuantType.QInt8,
            use_external_data_format=is_large,
            extra_options=_TYPES,
        )
        return
    if precision != "int8-static":
        raise ModelError(f"There is no precision {precision!r}.", f"Known: {', '.join(MADE)}.")

    class Reader(CalibrationDataReader):
        """Hands real inputs to the quantiser, which looks how large activations become."""

        def __init__(self) -> None:
            self._left = list(samples)

        def get_next(self) -> dict[str, NDArray[Any]] | None:  # pyright: ignore[reportIncompatibleMethodOverride]
            return dict(self._left.pop(0)) if self._left else None

    quantize_static(
        source,
        target,
        Reader(),
        quant_format=QuantFormat.QDQ,
        op_types_to_quantize=["MatMul", "Gemm", "Conv"],
        per_channel=True,
        weight_type=QuantType.QInt8,
        activation_type=QuantType.QUInt8,
        use_external_data_format=is_large,
        extra_options=_TYPES,
    )


def _save(model: onnx.ModelProto, target: Path) -> None:
    is_large = sum(len(t.raw_data) for t in model.graph.initializer) > LARGE_BYTES
    if is_large:
        (target.parent / f"{target.stem}.data").unlink(missing_ok=True)  # it would be appended to
        onnx.save(
            model, str(target), save_as_external_data=True, location=f"{target.stem}.data",
            convert_attribute=False,
        )  # fmt: skip
    else:
        onnx.save(model, str(target))


def _bytes_of(network: Path) -> int:
    return sum(path.stat().st_size for path in network.parent.glob(f"{network.stem}.*"))


@contextlib.contextmanager
def _quiet() -> Generator[None]:
    """The quantiser prints and warns about what is of no use to a person."""
    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            yield
    finally:
        logging.disable(before)

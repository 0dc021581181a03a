"""Networks to ONNX: traced where that gives the better graph, by torch.export where tracing cannot."""

# torch and its family come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

import contextlib
import io
import warnings
from collections.abc import Generator, Sequence
from pathlib import Path

import onnx
import torch
from torch import Tensor
from torch.nn import functional

from studio.workshop.convert.networks import Network

OPSET = 18
LARGEST_WHOLE = 1_800_000_000  # bytes; protocol buffers end at 2 GB


def export_network(network: Network, path: Path) -> None:
    """Write a network in float; above 2 GB its tensors go to one `.data` file beside it.

    Args:
        network: To write.
        path: Of the `.onnx` file.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    module = network.module.eval()
    values = network.examples()
    names = [name for name, _, _ in network.inputs]
    scratch = path.with_suffix(".scratch.onnx")
    quiet = contextlib.redirect_stdout(io.StringIO())
    with warnings.catch_warnings(), torch.no_grad(), quiet, _plain_norms():
        warnings.simplefilter("ignore")  # traced shapes are compared with PyTorch afterwards
        torch.onnx.export(
            module,
            values,
            str(scratch),
            input_names=names,
            output_names=list(network.outputs),
            opset_version=OPSET,
            dynamo=network.uses_dynamo,
            **_axes(network),
        )
    model = onnx.load(scratch)
    scratch.unlink()
    for leftover in path.parent.glob(f"{scratch.name}.data"):
        leftover.unlink()
    save_network(without_hints(model), path)


def _axes(network: Network) -> dict[str, object]:
    """Which axes change, in the words of the exporter that is used."""
    if not network.uses_dynamo:
        return {"dynamic_axes": {name: axes for name, _, axes in network.inputs if axes}}
    if not any(axes for _, _, axes in network.inputs):
        return {}
    each = tuple(dict.fromkeys(axes, torch.export.Dim.AUTO) for _, _, axes in network.inputs)
    return {"dynamic_shapes": (each,)}  # all inputs are one *argument of the module


@contextlib.contextmanager
def _plain_norms() -> Generator[None]:
    """Root-mean-square norms written out, since tracing has no operator for them."""

    def plain(
        x: Tensor, normalized_shape: Sequence[int], weight: Tensor | None = None,
        eps: float | None = None,
    ) -> Tensor:  # fmt: skip
        axes = tuple(range(-len(normalized_shape), 0))
        found = x * torch.rsqrt(
            x.square().mean(axes, keepdim=True) + (eps or torch.finfo(x.dtype).eps)
        )
        return found if weight is None else found * weight

    before = (functional.rms_norm, torch.rms_norm)
    functional.rms_norm = torch.rms_norm = plain
    try:
        yield
    finally:
        functional.rms_norm, torch.rms_norm = before


def save_network(model: onnx.ModelProto, path: Path) -> None:
    """Write a graph, with its tensors in one file beside it where it is too large to be whole."""
    data = path.with_suffix(".data")
    data.unlink(missing_ok=True)
    if sum(len(tensor.raw_data) for tensor in model.graph.initializer) < LARGEST_WHOLE:
        onnx.save(model, path)
        return
    onnx.save(
        model, path, save_as_external_data=True, all_tensors_to_one_file=True, location=data.name
    )


def without_hints(model: onnx.ModelProto) -> onnx.ModelProto:
    """The graph without shapes of inner values, names of modules and paths of source files.

    Shapes that tracing fixed contradict other sizes, and quantisation refuses a graph whose written
    shapes differ from those it infers.
    """
    del model.graph.value_info[:]
    del model.metadata_props[:]
    model.graph.doc_string = model.doc_string = ""
    for node in model.graph.node:
        node.doc_string = ""
        del node.metadata_props[:]
    return model

"""Weights to ONNX in three precisions, measured against each other, into the model package.

Weight-only int8 stores each matrix as int8 with a scale a column; a Cast and a Mul make it float
again. ONNX Runtime folds both when it loads (a DequantizeLinear it would run at every step, four
times slower), so such a file is small on disk and as fast as float in memory, and its activations
stay in float: a seed gives the same scene in any batch.
"""

# torch and onnx come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

import shutil
import tempfile
import time
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from studio.engine.scenery.code import default_schema
from studio.workshop.starter.dataset import open_encoder
from studio.workshop.starter.evaluation_sets import held_out_descriptions
from studio.workshop.starter.glossary_file import write_glossary
from studio.workshop.starter.ideas_file import write_ideas, write_places
from studio.workshop.starter.lexicon_file import write_lexicon
from studio.workshop.starter.network import SceneDiT, load_network
from studio.workshop.starter.package import STARTER, Part, write_manifest, write_vocabulary
from studio.workshop.starter.runtime import StarterModel
from studio.workshop.starter.score import score
from studio.workshop.starter.texts import read_texts

INPUTS = ("x", "t", "text", "mask")
MEASURED = 240  # held-out descriptions that accuracy is measured on
SLACK = 0.01
SMALLEST = 1024  # weights with fewer numbers stay in float


def export(weights: Path, package: Path, *, version: str) -> dict[str, Any]:
    """Write the package's denoiser and manifest.

    Rule: weight-only int8 where its accuracy is within a point of float, else float. Dynamic int8 is
    measured beside them and never chosen, however fast: its scenes depend on what else is sampled.

    Args:
        weights: Folder of `save_network`.
        package: Where the text encoder is (copied from the shipped package if it is not).
        version: Of the weights.

    Returns:
        What was measured of each precision.
    """
    net = load_network(weights).eval()
    if not (package / "text_encoder").exists():
        shutil.copytree(STARTER / "text_encoder", package / "text_encoder")
    with tempfile.TemporaryDirectory() as scratch:
        files = _write_all(net, Path(scratch))
        report: dict[str, Any] = {
            name: _measure(name, path, package, version) for name, path in files.items()
        }
        chosen = _choose(report)
        for path in package.glob("denoiser*.onnx"):
            path.unlink()
        precision = "fp32" if chosen == "fp32" else "int8"
        parts = [Part(name="denoiser", precision=precision, file=f"denoiser_{precision}.onnx")]
        shutil.copy(files[chosen], package / parts[0].file)
    texts = read_texts()
    write_vocabulary(texts, package)
    encoder = open_encoder(folder=package)
    write_ideas(texts, encoder, package)
    write_places(texts, encoder, package)
    write_lexicon(texts, package)
    write_glossary(package)
    report["chosen"] = {"name": chosen}
    write_manifest(
        package, version=version, schema=default_schema(), denoisers=tuple(parts), report=report
    )
    print(f"chosen: {chosen}")
    return report


def _write_all(net: SceneDiT, folder: Path) -> dict[str, Path]:
    names = ("fp32", "int8 dynamic", "int8 weights")
    files = {name: folder / f"{name.replace(' ', '_')}.onnx" for name in names}
    to_onnx(net, files["fp32"])
    quantize_dynamic(
        files["fp32"], files["int8 dynamic"], per_channel=True, reduce_range=True,
        weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul", "Gemm"],
    )  # fmt: skip
    to_int8_weights(files["fp32"], files["int8 weights"])
    return files


def to_onnx(net: SceneDiT, path: Path) -> None:
    """Write a float network; any number of texts, scenes a text, and word pieces."""
    shape = net.shape
    example = (
        torch.randn(2, 3, shape.tokens, shape.width), torch.rand(2, 3), torch.randn(2, 9, 384),
        torch.ones(2, 9),
    )  # fmt: skip
    axes = {
        "x": {0: "B", 1: "m"}, "t": {0: "B", 1: "m"}, "text": {0: "B", 1: "T"},
        "mask": {0: "B", 1: "T"},
    }  # fmt: skip
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the older exporter announces its end; the newer one
        # made graphs here that onnxruntime ran at half the speed
        torch.onnx.export(
            net, example, str(path), input_names=list(INPUTS), output_names=["raw"],
            opset_version=17, dynamo=False, dynamic_axes=axes,
        )  # fmt: skip


def to_int8_weights(source: Path, target: Path) -> None:
    """Store the matrices of a float network as int8 with a scale a column."""
    model = onnx.load(source)
    graph = model.graph
    users = [node for node in graph.node if node.op_type in ("MatMul", "Gemm")]
    turned = {n.input[1] for n in users if any(a.name == "transB" and a.i for a in n.attribute)}
    used = {node.input[1] for node in users}
    new: list[onnx.NodeProto] = []
    for tensor in list(graph.initializer):
        matrix = numpy_helper.to_array(tensor)
        if tensor.name not in used or matrix.ndim != 2 or matrix.size < SMALLEST:
            continue
        whole, scale = _rounded(matrix, along=1 if tensor.name in turned else 0)
        graph.initializer.remove(tensor)
        graph.initializer.extend(
            [
                numpy_helper.from_array(whole, f"{tensor.name}.int8"),
                numpy_helper.from_array(scale, f"{tensor.name}.scale"),
            ]
        )
        cast, mul = f"{tensor.name}.cast", tensor.name
        new.append(
            helper.make_node("Cast", [f"{tensor.name}.int8"], [cast], to=onnx.TensorProto.FLOAT)
        )
        new.append(helper.make_node("Mul", [cast, f"{tensor.name}.scale"], [mul]))
    nodes = new + list(graph.node)
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.save(model, target)


def _rounded(
    matrix: NDArray[np.float32], *, along: int
) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    scale = np.maximum(np.abs(matrix).max(along, keepdims=True) / 127, 1e-12).astype(np.float32)
    return np.round(matrix / scale).astype(np.int8), scale


def _measure(name: str, path: Path, package: Path, version: str) -> dict[str, float]:
    """Size, milliseconds of a guided step for one text, and accuracy on held-out descriptions."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        (folder / "text_encoder").symlink_to((package / "text_encoder").resolve())
        shutil.copy(path, folder / "denoiser.onnx")
        part = Part(name="denoiser", precision="any", file="denoiser.onnx")
        write_manifest(
            folder, version=version, schema=default_schema(), denoisers=(part,), report={}
        )
        model = StarterModel(folder)
        pairs = held_out_descriptions(MEASURED)
        states = model.states([caption for caption, _ in pairs])
        graphs = model.scenes(states, list(range(len(pairs))))
        result = score(graphs, pairs)
        best = min(_timed(model, states[0]) for _ in range(5))
    row = {
        "megabytes": round(path.stat().st_size / 1e6, 2), "step_ms": round(best * 1e3, 2),
        "facts": round(result.share("facts"), 4), "all_facts": round(result.share("all facts"), 4),
    }  # fmt: skip
    print(name, row)
    return row


def _timed(model: StarterModel, state: NDArray[np.float32]) -> float:
    start = time.perf_counter()
    model.scenes([state], [0])
    return (time.perf_counter() - start) / 12


def _choose(report: dict[str, Any]) -> str:
    weights, full = report["int8 weights"], report["fp32"]
    return "int8 weights" if weights["all_facts"] >= full["all_facts"] - SLACK else "fp32"

"""The files of one network: exported, its attention fused, in the precisions that are close enough."""

# torch and its family come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import onnx

from studio.engine.models.attention import fuse_attention
from studio.engine.models.half import to_half
from studio.errors import ModelError
from studio.workshop.convert.events import Report
from studio.workshop.convert.export import export_network, save_network
from studio.workshop.convert.networks import Network
from studio.workshop.convert.package import Written, sha256_of
from studio.workshop.convert.quantise import to_int8_dynamic, to_int8_weights
from studio.workshop.convert.verify import (
    FUSED_GATE,
    HALF_GATE,
    INT8_GATE,
    Checked,
    answers,
    check,
    require_float,
    time_ratio,
)

WORTH_DYNAMIC = 0.5
"""Dynamic int8 rounds activations by what else is in the batch: worth it at half the time."""


def network_files(
    network: Network, work: Path, *, precisions: tuple[str, ...], key: str, report: Report
) -> list[Written]:
    """One network's files, from before if they were finished under the same key.

    Args:
        network: To export.
        work: Folder of the conversion.
        precisions: That are wanted; float is kept where no other is close enough.
        key: Of everything that shapes the files.
        report: Hears what stays in float.

    Raises:
        ModelError: The export differs from PyTorch.
    """
    files = work / "files"
    done = work / f"{network.name}.json"
    known = _finished_before(done, key, files)
    if known is not None:
        return known
    scratch = work / "scratch"
    shutil.rmtree(scratch, ignore_errors=True)
    plain = scratch / f"{network.name}_fp32.onnx"
    export_network(network, plain)
    wanted = answers(network)
    whole = check(network, plain, wanted)
    require_float(network, whole)
    whole = _fused(network, plain, wanted, whole)
    measured: dict[str, Any] = {"fp32": whole.as_dict()}
    chosen: dict[str, Path] = {"fp32": plain}
    for precision, make in (("int8", _int8), ("fp16", _half)):
        if precision in precisions:
            small = make(network, plain, wanted, measured)
            if small is not None:
                chosen[precision] = small
            else:
                report.note(f"The {network.name} stays in float: {precision} would change it.")
    kept = [name for name in precisions if name in chosen] or ["fp32"]
    written: list[Written] = []
    for precision in kept:
        target = files / f"{network.name}_{precision}.onnx"
        _move(chosen[precision], target)
        written.append(
            Written(name=network.name, precision=precision, path=target, report=measured)
        )
    shutil.rmtree(scratch, ignore_errors=True)
    rows = [
        {"precision": w.precision, "file": w.path.name, "sha256": sha256_of(w.path)}
        for w in written
    ]
    done.write_text(json.dumps({"key": key, "files": rows, "report": measured}))
    return written


def _fused(network: Network, plain: Path, wanted: Any, before: Checked) -> Checked:
    """Its attention as one operator, where that gives the same answers; the file is exchanged then."""
    model = onnx.load(str(plain))
    if not fuse_attention(model):
        return before
    path = plain.parent / "fused" / plain.name
    path.parent.mkdir()
    save_network(model, path)
    try:
        found = check(network, path, wanted)
    except ModelError:
        return before
    if not found.error <= max(before.error * 2, FUSED_GATE):
        return before
    _move(path, plain)
    return found


def _int8(network: Network, plain: Path, wanted: Any, measured: dict[str, Any]) -> Path | None:
    """The better of the int8 recipes that are close enough, or None."""
    recipes = {"int8 weights": to_int8_weights}
    if network.name.startswith("denoiser"):
        recipes["int8 dynamic"] = to_int8_dynamic
    good: dict[str, Path] = {}
    for name, make in recipes.items():
        path = plain.parent / name.replace(" ", "_") / f"{network.name}_int8.onnx"
        path.parent.mkdir()
        make(plain, path)
        found = check(network, path, wanted)
        measured[name] = found.as_dict()
        if found.error <= INT8_GATE:
            good[name] = path
    if not good:
        return None
    chosen = next(iter(good))
    if len(good) == 2 and time_ratio(network, *good.values()) < WORTH_DYNAMIC:
        chosen = "int8 dynamic"
    measured["chosen"] = chosen
    return good[chosen]


def _half(network: Network, plain: Path, wanted: Any, measured: dict[str, Any]) -> Path | None:
    """Half precision, or None where it cannot be had or is too far."""
    if not network.takes_half:
        return None
    path = plain.parent / "half" / f"{network.name}_fp16.onnx"
    path.parent.mkdir()
    try:
        save_network(to_half(onnx.load(str(plain))), path)
        found = check(network, path, wanted)
    except ModelError:
        return None
    measured["fp16"] = found.as_dict()
    return path if found.error <= HALF_GATE else None


def _finished_before(done: Path, key: str, files: Path) -> list[Written] | None:
    try:
        values = json.loads(done.read_text())
        if values["key"] != key:
            return None
        written = [
            Written(
                name=done.stem,
                precision=row["precision"],
                path=files / row["file"],
                report=values["report"],
            )
            for row in values["files"]
        ]
        whole = all(
            sha256_of(part.path) == row["sha256"]
            for part, row in zip(written, values["files"], strict=True)
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return written if whole else None


def _move(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    source.replace(target)
    data = source.with_suffix(".data")  # its name stands inside the network, and stays
    if data.exists():
        data.replace(target.parent / data.name)

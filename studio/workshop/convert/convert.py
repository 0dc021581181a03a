"""The whole way: source, pipeline, networks, int8, checks, package. Resumes where it was stopped."""

# torch and its family come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import onnx

from studio.engine.models.attention import fuse_attention
from studio.engine.models.manifest import read_manifest
from studio.errors import ModelError
from studio.task import CancelToken
from studio.workshop.convert.card import read_card
from studio.workshop.convert.control import ControlNet, with_controls
from studio.workshop.convert.events import Report
from studio.workshop.convert.export import export_network, save_network
from studio.workshop.convert.fast_decoder import with_fast_decoder
from studio.workshop.convert.image_prompt import ImagePrompt, attach
from studio.workshop.convert.layout import layout_of
from studio.workshop.convert.lora import Lora, fuse
from studio.workshop.convert.networks import Network
from studio.workshop.convert.package import Written, identifier_of, sha256_of, write_package
from studio.workshop.convert.parts import Wish
from studio.workshop.convert.pipeline import fast_tokenizer, open_pipeline
from studio.workshop.convert.quantise import to_int8_dynamic, to_int8_weights
from studio.workshop.convert.source import Source, fetch
from studio.workshop.convert.verify import (
    FUSED_GATE,
    INT8_GATE,
    Checked,
    answers,
    check,
    require_float,
)

REVISION = 2  # rises when networks come out differently, so that half-done work is not mixed
PRECISIONS = ("int8", "fp32")


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is asked for.

    Attributes:
        source: Folder, .safetensors file, or a hub id.
        out: Folder that gets the package's folder.
        identifier: Of the package; "" to take it from the source.
        precisions: Of `PRECISIONS`; the first is used where nothing else is said.
        loras: To fuse.
        image_prompt: An IP-Adapter, or None.
        controls: ControlNets to put beside the denoiser.
        fast_decoder: Folder of a small decoder for drafts, or None.
        wish: Sizes of models that are exported for one size.
        layout: Folder of the same kind of model, for configurations and tokenizers of a single file.
        revision: On the hub.
    """

    source: str
    out: Path
    identifier: str = ""
    precisions: tuple[str, ...] = ("int8",)
    loras: tuple[Lora, ...] = ()
    image_prompt: ImagePrompt | None = None
    controls: tuple[ControlNet, ...] = ()
    fast_decoder: Path | None = None
    wish: Wish = field(default_factory=Wish)
    layout: Path | None = None
    revision: str = ""


def convert(order: Order, *, report: Report, cancel: CancelToken) -> dict[str, Any]:
    """Make a package.

    Returns:
        "package", "id", "family", "licence", "components" with what was measured, "installed".

    Raises:
        StudioError: It cannot be fetched, read, exported or written; finished parts are kept.
        Cancelled: `cancel` was set; checked between parts.
    """
    identifier = order.identifier or identifier_of(_stem(order.source))
    folder = order.out / identifier
    work = order.out / f".{identifier}.partial"
    work.mkdir(parents=True, exist_ok=True)
    source = fetch(order, work=work, report=report, cancel=cancel)
    card = read_card(source.folder)
    if card.licence == "not stated":
        report.note("The model does not state a licence: ask its maker before you publish.")
    report.stage("Loading", 0, 1)
    pipe = open_pipeline(source.folder)
    fuse(pipe, order.loras)
    if order.image_prompt is not None:
        attach(pipe, order.image_prompt)
    layout = with_controls(layout_of(pipe, order.wish), pipe, order.controls)
    if order.fast_decoder is not None:
        layout = with_fast_decoder(layout, order.fast_decoder)
    key = _key(order, source)
    written: list[Written] = []
    total = len(layout.networks) + 1
    for number, network in enumerate(layout.networks):
        cancel.check()
        report.stage(f"Converting {network.name.replace('_', ' ')}", number, total)
        written += _network(network, work, order=order, key=key, report=report)
    for name, tokenizer in layout.tokenizers.items():
        path = work / "files" / f"{name}.json"
        path.write_text(fast_tokenizer(tokenizer), encoding="utf-8")
        written.append(Written(name=name, precision="", path=path, report={}))
    cancel.check()
    report.stage("Writing the package", total - 1, total)
    lineage = {
        # Of a folder only its name: where it was is nobody's business.
        "source": order.source if source.revision else Path(order.source).name,
        "revision": source.revision, "license_file": source.licence_file,
        "loras": [
            {"file": lora.path.name, "weight": lora.weight, "sha256": sha256_of(lora.path)}
            for lora in order.loras
        ],
    } | _beside(order)  # fmt: skip
    write_package(
        work / "files", layout, written, identifier=identifier, card=card, lineage=lineage
    )
    _publish(work, folder)
    return _finish(folder, written)


def _beside(order: Order) -> dict[str, Any]:
    """The lineage of what was put beside the model's own parts."""
    found: dict[str, Any] = {}
    if order.image_prompt is not None:
        files = {path.name: sha256_of(path) for path in order.image_prompt.files()}
        found["ip_adapter"] = {"file": order.image_prompt.path.name, "sha256": files}
    if order.controls:
        found["controlnets"] = [
            {
                "folder": one.folder.name,
                "licence": read_card(one.folder).licence,
                "weight": one.weight,
                "sha256": {path.name: sha256_of(path) for path in one.files()},
            }
            for one in order.controls
        ]
    if order.fast_decoder is not None:
        paths = sorted(path for path in order.fast_decoder.glob("*") if path.is_file())
        files = {path.name: sha256_of(path) for path in paths}
        found["fast_decoder"] = {"folder": order.fast_decoder.name, "sha256": files}
    return found


def _network(
    network: Network, work: Path, *, order: Order, key: str, report: Report
) -> list[Written]:
    """One network's files, from before if they were finished under the same key."""
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
    if "int8" in order.precisions:
        small = _int8(network, plain, wanted, measured)
        if small is not None:
            chosen["int8"] = small
        else:
            report.note(f"The {network.name} stays in float: int8 was too far from it.")
    kept = [name for name in order.precisions if name in chosen] or ["fp32"]
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
    good: list[tuple[float, float, Path]] = []
    for name, make in recipes.items():
        path = plain.parent / name.replace(" ", "_") / f"{network.name}_int8.onnx"
        path.parent.mkdir()
        make(plain, path)
        found = check(network, path, wanted)
        measured[name] = found.as_dict()
        # Dynamic int8 rounds activations by what else is in the batch: worth it at half the time.
        handicap = 2.0 if name == "int8 dynamic" else 1.0
        if found.error <= INT8_GATE:
            good.append((found.milliseconds * handicap, found.error, path))
    if not good:
        return None
    chosen = min(good)[2]
    measured["chosen"] = chosen.parent.name.replace("_", " ")
    return chosen


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


def _key(order: Order, source: Source) -> str:
    values = {
        "revision": REVISION, "precisions": order.precisions, "wish": asdict(order.wish),
        "loras": [(sha256_of(lora.path), lora.weight) for lora in order.loras],
        "beside": _beside(order),
        "files": [
            (path.relative_to(source.folder).as_posix(), path.stat().st_size, path.stat().st_mtime_ns)
            for path in sorted(source.folder.rglob("*"))
            if path.is_file()
        ],
    }  # fmt: skip
    return hashlib.sha256(json.dumps(values).encode()).hexdigest()


def _move(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    source.replace(target)
    data = source.with_suffix(".data")  # its name stands inside the network, and stays
    if data.exists():
        data.replace(target.parent / data.name)


def _publish(work: Path, folder: Path) -> None:
    """The finished files take the place of an older package of that name."""
    read_manifest(work / "files")  # our own reader is the last check
    old = folder.with_name(f".{folder.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        if not (folder / "model.json").is_file():
            raise ModelError(
                f"{folder} exists and is not a model package.", "Choose another folder with -o."
            )
        folder.replace(old)
    (work / "files").replace(folder)
    shutil.rmtree(old, ignore_errors=True)
    shutil.rmtree(work, ignore_errors=True)


def _finish(folder: Path, written: list[Written]) -> dict[str, Any]:
    manifest = read_manifest(folder)
    return {
        "package": str(folder),
        "id": manifest.id,
        "family": manifest.family,
        "licence": manifest.licence,
        "components": {part.name: part.report for part in written if part.report},
    }


def _stem(source: str) -> str:
    name = Path(source).name if source else "model"
    return name.removesuffix(".safetensors")

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

from studio.engine.models.manifest import read_manifest
from studio.errors import ModelError
from studio.task import CancelToken
from studio.workshop.convert.card import read_card
from studio.workshop.convert.control import ControlNet, with_controls
from studio.workshop.convert.events import Report
from studio.workshop.convert.fast_decoder import with_fast_decoder
from studio.workshop.convert.image_prompt import ImagePrompt, attach
from studio.workshop.convert.layout import layout_of
from studio.workshop.convert.lora import Lora, fuse
from studio.workshop.convert.network_files import network_files
from studio.workshop.convert.package import Written, identifier_of, sha256_of, write_package
from studio.workshop.convert.parts import Wish
from studio.workshop.convert.pipeline import fast_tokenizer, open_pipeline
from studio.workshop.convert.prune import Pruning, prune
from studio.workshop.convert.source import Source, fetch

REVISION = 3  # rises when networks come out differently, so that half-done work is not mixed
PRECISIONS = ("int8", "fp16", "fp32")


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is asked for.

    Attributes:
        source: Folder, .safetensors file, or a hub id.
        out: Folder that gets the package's folder.
        identifier: Of the package; "" to take it from the source.
        precisions: Of `PRECISIONS`; the first is used where nothing else is said.
        loras: To fuse.
        pruning: How much of the denoisers goes, or None.
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
    pruning: Pruning | None = None
    image_prompt: ImagePrompt | None = None
    controls: tuple[ControlNet, ...] = ()
    fast_decoder: Path | None = None
    wish: Wish = field(default_factory=Wish)
    layout: Path | None = None
    revision: str = ""


def convert(order: Order, *, report: Report, cancel: CancelToken) -> dict[str, Any]:
    """Make a package.

    Returns:
        "package", "id", "family", "licence", "components" with what was measured, and "pruning" where
        that was asked for.

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
    pruned = None
    if order.pruning is not None:
        pruned = prune(
            pipe, order.pruning, wish=order.wish, work=work, report=report, cancel=cancel
        )
    if order.image_prompt is not None:
        attach(pipe, order.image_prompt)
    layout = with_controls(layout_of(pipe, order.wish), pipe, order.controls)
    if order.fast_decoder is not None:
        layout = with_fast_decoder(layout, order.fast_decoder)
    is_pruned = pruned is not None and bool(pruned["is_kept"])
    key = _key(order, source, is_pruned=is_pruned)
    written: list[Written] = []
    total = len(layout.networks) + 1
    for number, network in enumerate(layout.networks):
        cancel.check()
        report.stage(f"Converting {network.name.replace('_', ' ')}", number, total)
        written += network_files(network, work, precisions=order.precisions, key=key, report=report)
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
        work / "files", layout, written, identifier=identifier, card=card, lineage=lineage,
        pruned=pruned if is_pruned else None,
    )  # fmt: skip
    _publish(work, folder)
    return _finish(folder, written) | ({} if pruned is None else {"pruning": pruned})


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


def _key(order: Order, source: Source, *, is_pruned: bool) -> str:
    pruning = order.pruning if is_pruned else None
    values = {
        "revision": REVISION, "precisions": order.precisions, "wish": asdict(order.wish),
        "loras": [(sha256_of(lora.path), lora.weight) for lora in order.loras],
        "beside": _beside(order), "pruning": None if pruning is None else asdict(pruning),
        "files": [
            (path.relative_to(source.folder).as_posix(), path.stat().st_size, path.stat().st_mtime_ns)
            for path in sorted(source.folder.rglob("*"))
            if path.is_file()
        ],
    }  # fmt: skip
    return hashlib.sha256(json.dumps(values).encode()).hexdigest()


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

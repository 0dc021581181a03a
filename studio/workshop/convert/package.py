"""Writes the package: networks in the chosen precision, tokenizers, card, and a manifest with all hashes."""

# torch and its family come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.engine.models.manifest import FORMAT, MANIFEST_NAME, MEASURED, manifest_text
from studio.workshop.convert.card import Card
from studio.workshop.convert.parts import Layout

PRUNED = ("share", "criterion", "units", "parameters")
PRUNED_MEASURED = ("time", "psnr_db", "pictures")


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One file of a package.

    Attributes:
        name: Component.
        precision: "fp32", "int8" or "".
        path: Of the file.
        report: What was measured of it, by recipe.
    """

    name: str
    precision: str
    path: Path
    report: dict[str, Any]


def write_package(
    folder: Path,
    layout: Layout,
    written: list[Written],
    *,
    identifier: str,
    card: Card,
    lineage: dict[str, Any],
    pruned: dict[str, Any] | None = None,
) -> None:
    """Write model.json (and the card) beside the files.

    Args:
        folder: Of the files.
        layout: What the pipeline became.
        written: The files.
        identifier: Of the package.
        card: Of the model.
        lineage: Where it comes from.
        pruned: What pruning measured; None where nothing was cut out.
    """
    measured = {part.name: part.report for part in written if part.report}
    options = {"moves": layout.options["native"]["frames"] > 1}
    if pruned is not None:
        options["pruning"] = {name: pruned[name] for name in PRUNED}
        measured["pruning"] = {name: pruned[name] for name in PRUNED_MEASURED}
    licence = card.licence
    manifest = {
        "format": FORMAT,
        "id": identifier,
        "version": "1.0.0",
        "family": layout.family,
        "title": card.title or identifier,
        "components": [_component(folder, part) for part in written],
        "defaults": layout.defaults,
        "licence": licence,
        "training_data": card.training_data,
        "options": layout.options
        | options
        | {
            "lineage": lineage | {"base_models": list(card.base_models)},
        },
        # Beside the rest, since times differ each time, and the last digits of errors with the threads
        # that PyTorch takes: the model's hash leaves them out.
        MEASURED: measured,
    }
    if card.text:
        (folder / "CARD.md").write_text(card.text, encoding="utf-8")
    temporary = folder / f".{MANIFEST_NAME}.new"
    temporary.write_text(manifest_text(manifest), encoding="utf-8")
    temporary.replace(folder / MANIFEST_NAME)


def identifier_of(name: str) -> str:
    """A package's id from a model's name: "org/My Model v1.5" becomes "my-model-v1.5"."""
    found = re.sub(r"[^a-z0-9._-]+", "-", name.rpartition("/")[2].lower()).strip("-._")
    return found[:64] or "model"


def sha256_of(path: Path) -> str:
    """SHA-256 of a file, hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _component(folder: Path, part: Written) -> dict[str, Any]:
    found: dict[str, Any] = {
        "name": part.name,
        "precision": part.precision,
        "file": part.path.relative_to(folder).as_posix(),
        "sha256": sha256_of(part.path),
    }
    data = part.path.with_suffix(".data")
    if data.exists():
        found["data"] = [{"file": data.relative_to(folder).as_posix(), "sha256": sha256_of(data)}]
    return found

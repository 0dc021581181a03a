"""Writes a model package: the files, their hashes, and `model.json`."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

STARTER = Path(__file__).parents[3] / "resources" / "models" / "starter"
SAMPLER: dict[str, Any] = {
    "sampler": "euler", "steps": 12, "guidance_scale": 2.0, "class_guidance_scale": 1.2,
    "shift": 2.5,
}  # fmt: skip
TRAINING_DATA = (
    "Scenes, captions and narration written for this program (CC0-1.0): a grammar over our own word"
    " lists, and sentences with the picture that each calls for. No picture or text by others."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A file of a package: its role, its precision ("" for none) and its path below the folder."""

    name: str
    precision: str
    file: str


TEXT_PARTS = (
    Part(name="text_encoder", precision="int8", file="text_encoder/model.onnx"),
    Part(name="tokenizer", precision="", file="text_encoder/tokenizer.json"),
)


def write_manifest(
    folder: Path, *, version: str, schema: dict[str, Any], denoisers: tuple[Part, ...],
    report: dict[str, Any],
) -> Path:  # fmt: skip
    """Write `model.json` beside the files that it names.

    Args:
        folder: The package; every file of `denoisers` and the text encoder must be there.
        version: Of the weights ("1.0.0").
        schema: Of the `SceneCode` that the weights speak.
        denoisers: The first one is the one to use where nothing was measured.
        report: What the export measured of each precision.

    Raises:
        OSError: A named file is missing.
    """
    components = [
        {
            "name": part.name, "precision": part.precision, "file": part.file,
            "sha256": hashlib.sha256((folder / part.file).read_bytes()).hexdigest(),
        }
        for part in (*TEXT_PARTS, *denoisers)
    ]  # fmt: skip
    manifest = {
        "format": 1,
        "id": "starter",
        "version": version,
        "family": "scene",
        "title": "Starter: illustrated scenes",
        "components": components,
        "defaults": SAMPLER,
        "licence": "Apache-2.0 (text encoder), CC0-1.0 (weights)",
        "training_data": TRAINING_DATA,
        "options": {
            "schema": schema, "text_pieces": 32, "text_scale": 2.0, "text_width": 384,
            "limits": {"language": "en", "subjects": schema["slots"]}, "precision_report": report,
        },
    }  # fmt: skip
    path = folder / "model.json"
    path.write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return path

"""The software bill of materials, CycloneDX 1.6: packages, FFmpeg, models, voices."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from installers.packages import Package, canonical
from installers.program import ROOT, read_program

SPEC_VERSION = "1.6"
Component = dict[str, Any]


def write_sbom(target: Path, packages: Iterable[Package]) -> None:
    """Write the bill of what is shipped, and check it against CycloneDX's schema.

    Raises:
        CalledProcessError: cyclonedx-py failed.
        ValueError: The result is not a valid bill.
    """
    with tempfile.TemporaryDirectory() as scratch:
        raw = Path(scratch) / "bom.json"
        subprocess.run(
            [
                sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible",
                "--spec-version", SPEC_VERSION, "--pyproject", str(ROOT / "pyproject.toml"),
                "--mc-type", "application", "-o", str(raw), sys.executable,
            ],
            check=True,
        )  # fmt: skip
        bill = json.loads(raw.read_text(encoding="utf-8"))
    bill = only_shipped(bill, {canonical(package.name) for package in packages})
    bill["components"] += [_ffmpeg(), *_models()]
    text = json.dumps(bill, indent=1, sort_keys=True, ensure_ascii=False)
    _validate(text)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text + "\n", encoding="utf-8")


def only_shipped(bill: Component, names: set[str]) -> Component:
    """The bill of an environment without what only builds the installer."""
    kept = [one for one in bill["components"] if canonical(one["name"]) in names]
    known = {one["bom-ref"] for one in kept} | {bill["metadata"]["component"]["bom-ref"]}
    ties = [
        tie | {"dependsOn": [ref for ref in tie.get("dependsOn", []) if ref in known]}
        for tie in bill.get("dependencies", [])
        if tie["ref"] in known
    ]
    return bill | {"components": kept, "dependencies": ties}


def _ffmpeg() -> Component:
    import imageio_ffmpeg  # noqa: PLC0415 - only where installers are built

    program = Path(imageio_ffmpeg.get_ffmpeg_exe())
    return {
        "type": "application",
        "bom-ref": "ffmpeg",
        "name": "ffmpeg",
        "version": imageio_ffmpeg.get_ffmpeg_version(),
        "description": "A separate program that Scenewright starts",
        "licenses": [{"license": {"id": "GPL-3.0-or-later"}}],
        "hashes": [{"alg": "SHA-256", "content": _sha256(program)}],
    }


def _models() -> list[Component]:
    """The model packages among the resources, each file with its hash."""
    found = list[Component]()
    for manifest in sorted((ROOT / "resources" / "models").glob("*/model.json")):
        about = json.loads(manifest.read_text(encoding="utf-8"))
        files = [
            {
                "type": "file",
                "bom-ref": f"model:{about['id']}/{path.name}",
                "name": path.name,
                "hashes": [{"alg": "SHA-256", "content": _sha256(path)}],
            }
            for path in sorted(manifest.parent.rglob("*.onnx"))
        ]
        found.append(
            {
                "type": "machine-learning-model",
                "bom-ref": f"model:{about['id']}",
                "name": about["id"],
                "version": str(about["version"]),
                "licenses": [{"license": {"name": str(_licence(about))}}],
                "components": files,
            }
        )
    return found


def _licence(about: Component) -> str:
    licence = about.get("licence", about.get("license", "see its card"))
    return json.dumps(licence, sort_keys=True) if isinstance(licence, dict | list) else licence


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _validate(text: str) -> None:
    from cyclonedx.schema import SchemaVersion  # noqa: PLC0415 - only where installers are built
    from cyclonedx.validation.json import JsonStrictValidator  # noqa: PLC0415

    trouble = JsonStrictValidator(SchemaVersion.from_version(SPEC_VERSION)).validate_str(text)
    if trouble:
        raise ValueError(f"{read_program().name}'s bill of materials is not valid: {trouble}")

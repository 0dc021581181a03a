"""What `scenewright update-check` reads: the version that is published, and its files with their hashes."""

from __future__ import annotations

import hashlib
import json
import platform
import urllib.parse
from pathlib import Path

from installers.program import Program

SYSTEMS = {".deb": "linux", ".AppImage": "linux", ".exe": "windows", ".dmg": "darwin"}
MACHINES = {"amd64": "x86_64", "aarch64": "arm64"}


def write_manifest(dist: Path, program: Program, *, at: str) -> Path:
    """Write `updates.json` beside the installers in `dist`; its path.

    Files of another version are left out. Those of other systems may be put beside them first.

    Args:
        dist: Where the installers are.
        program: Which version is published.
        at: The https address of the folder that the files will be in.

    Raises:
        ValueError: `at` is no such address, or there is no installer.
    """
    if not at.startswith("https://"):
        raise ValueError("give --at https://…, where the installers will be")
    base = at.rstrip("/")
    files = [
        {
            "system": SYSTEMS[path.suffix],
            "machine": machine_of(path.name),
            "url": f"{base}/{urllib.parse.quote(path.name)}",
            "sha256": _sha256(path),
            "size_bytes": path.stat().st_size,
        }
        for path in sorted(dist.iterdir())
        if path.suffix in SYSTEMS and program.version in path.name
    ]
    if not files:
        raise ValueError(f"there is no installer of {program.version} in {dist}")
    target = dist / "updates.json"
    told = {"version": program.version, "page": base, "files": files}
    target.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    return target


def machine_of(name: str) -> str:
    """The processor that a file's name tells; this machine's where it tells none."""
    low = name.lower()
    found = next((one for one in ("x86_64", "amd64", "arm64", "aarch64") if one in low), "")
    found = found or ("x86_64" if low.endswith(".exe") else platform.machine().lower())
    return MACHINES.get(found, found)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

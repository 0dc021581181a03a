"""Which drawings these are: frames drawn by other code must not be taken from a cache."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from importlib import metadata, resources
from importlib.resources.abc import Traversable


@lru_cache(maxsize=1)
def drawing_revision() -> str:
    """A hash over the source of everything in this package, 16 hexadecimal digits.

    A frozen build has no sources; there the program's version stands for them.
    """
    digest = hashlib.sha256()
    sources = sorted(_sources(resources.files("studio.engine.scenery")), key=lambda part: part[0])
    for name, text in sources:
        digest.update(name.encode() + b"\0" + text + b"\0")
    if not sources:
        digest.update(metadata.version("scenewright").encode())
    return digest.hexdigest()[:16]


def _sources(folder: Traversable, prefix: str = "") -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    for entry in folder.iterdir():
        if entry.is_dir() and entry.name != "__pycache__":
            found += _sources(entry, f"{prefix}{entry.name}/")
        elif entry.name.endswith(".py"):
            found.append((prefix + entry.name, entry.read_bytes()))
    return found

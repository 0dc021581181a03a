"""Names and seeds of scenes: made from what a scene holds, so that they outlive its neighbours."""

from __future__ import annotations

import hashlib
from collections.abc import Container


def scene_id(content: str, taken: Container[str]) -> str:
    """A short name for a scene with this content that is not among `taken`."""
    base = "s" + hashlib.blake2b(content.encode(), digest_size=5).hexdigest()
    name, count = base, 1
    while name in taken:
        count += 1
        name = f"{base}-{count}"
    return name


def scene_seed(project_seed: int, name: str) -> int:
    """The seed of a scene's noise: other scenes may come and go, it stays."""
    digest = hashlib.blake2b(f"{project_seed}/{name}".encode(), digest_size=4).digest()
    return int.from_bytes(digest, "big") & 0x7FFFFFFF

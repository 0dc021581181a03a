"""Opens a package's networks: every byte checked against the manifest before the runtime sees it."""

from __future__ import annotations

import hashlib
from pathlib import Path, PurePosixPath

from studio.engine.models.manifest import Component, find_component, inside
from studio.engine.models.onnx_file import check_onnx
from studio.engine.models.store import ModelPackage
from studio.errors import ModelError


def network_source(package: ModelPackage, name: str, precision: str | None = None) -> bytes | Path:
    """What `open_session` takes for a component: its checked bytes, or its file.

    A network with its tensors in files of their own (above 2 GB) can only be opened by its path; then
    all of them are hashed, and the network may point at no other file.

    Raises:
        ModelError: It is missing, damaged, needs custom operators or files outside the package.
    """
    part = find_component(package.manifest, name, precision)
    beside = PurePosixPath(part.file).parent
    data_files = frozenset(
        PurePosixPath(file).relative_to(beside).as_posix() for file, _ in part.data
    )
    data = package.load(part.name, part.precision)
    check_onnx(data, name=part.file, data_files=data_files)
    if not part.data:
        return data
    for file, sha256 in part.data:
        _check_file(package, part, file, sha256)
    return inside(package.folder, part.file, package.manifest.id)


def _check_file(package: ModelPackage, part: Component, file: str, sha256: str) -> None:
    path = inside(package.folder, file, package.manifest.id)
    try:
        with path.open("rb") as opened:
            found = hashlib.file_digest(opened, "sha256").hexdigest()
    except OSError as error:
        raise ModelError(
            f"The model file {path} cannot be read.",
            "Install the model again from where you got it.",
        ) from error
    if found != sha256:
        raise ModelError(
            f"The model file {path} is damaged: its contents are not what the model says.",
            f"Install the model again; {part.file} cannot be used without it.",
        )

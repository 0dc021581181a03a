"""Installing and removing model packages: checked whole before they are copied, never half there."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from studio.engine.models.component import network_source
from studio.engine.models.manifest import MANIFEST_NAME, ModelManifest, inside, read_manifest
from studio.engine.models.store import ModelPackage
from studio.errors import ModelError

CARDS = ("CARD.md", "LICENSE.md", "LICENSE.txt", "README.md", "NOTICE.txt")


def install_package(folder: Path, store: Path) -> ModelManifest:
    """Copy a package into a store of models; one of the same id is replaced.

    Only files that its manifest lists (and its card) are copied.

    Args:
        folder: Of the package.
        store: Folder of installed models; made if need be.

    Raises:
        ModelError: The package is damaged, unsafe, or cannot be copied.
    """
    if not (folder / MANIFEST_NAME).is_file():
        raise ModelError(
            f"{folder} is not a model package: it has no {MANIFEST_NAME}.",
            "Convert the model first: scenewright convert SOURCE -o DIR.",
        )
    manifest = read_manifest(folder)
    check_package(ModelPackage(folder=folder, manifest=manifest))
    names = [MANIFEST_NAME, *(name for name in CARDS if (folder / name).is_file())]
    for part in manifest.components:
        names += [part.file, *(file for file, _ in part.data)]
    try:
        store.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=store, prefix=".new-") as scratch:
            copy = Path(scratch) / manifest.id
            for name in dict.fromkeys(names):
                source = inside(folder, name, manifest.id)
                (copy / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, copy / name)
            check_package(ModelPackage(folder=copy, manifest=read_manifest(copy)))
            target, old = store / manifest.id, Path(scratch) / "old"
            if target.exists():
                target.replace(old)
            copy.replace(target)
    except OSError as error:
        raise ModelError(
            f"The model cannot be installed below {store}: {error.strerror or error}.",
            "Make the folder writable and see that the disk has room, then try again.",
        ) from error
    return manifest


def check_package(package: ModelPackage) -> None:
    """Check every file of a package as it would be before it is run.

    Raises:
        ModelError: A file is missing, damaged, leaves the folder, or wants foreign code.
    """
    for part in package.manifest.components:
        if part.file.endswith(".onnx"):
            network_source(package, part.name, part.precision)
        else:
            package.load(part.name, part.precision)


def remove_package(model: str, store: Path, *, known: tuple[str, ...]) -> None:
    """Delete an installed package.

    Args:
        model: Its id.
        store: Folder of installed models.
        known: Ids of all models, also those that ship with the program.

    Raises:
        ModelError: It is not installed there, or cannot be deleted.
    """
    installed = {path.parent.name for path in store.glob(f"*/{MANIFEST_NAME}")}
    if model not in installed:  # a name from a listing, so it cannot be a path
        ships = model in known
        raise ModelError(
            f"The model {model[:80]!r} {'ships with the program' if ships else 'is not installed'}.",
            f"Models that can be removed: {', '.join(sorted(installed)) or 'none'}.",
        )
    try:
        gone = store / f".{model}.removed"
        (store / model).replace(gone)
        shutil.rmtree(gone)
    except OSError as error:
        raise ModelError(
            f"The model {model} cannot be removed: {error.strerror or error}.",
            "Close programs that use it, then try again.",
        ) from error

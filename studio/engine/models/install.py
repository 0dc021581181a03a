"""Installing and removing model packages: checked whole before they count, never half there."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from studio.engine.models.component import network_source
from studio.engine.models.manifest import MANIFEST_NAME, ModelManifest, read_manifest
from studio.engine.models.package_source import (
    FolderSource,
    PackageSource,
    fetch_manifest,
    package_source,
)
from studio.engine.models.store import ModelPackage
from studio.engine.models.versions import (
    STATE_NAME,
    read_state,
    use_version,
    version_folder,
    version_name,
    versions_of,
)
from studio.errors import ModelError

CARDS = ("CARD.md", "LICENSE.md", "LICENSE.txt", "README.md", "NOTICE.txt")
_LARGEST_CARD_BYTES = 4 << 20
_ABANDONED_S = 3600.0  # half copies that a killed process left are deleted after an hour


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """A version that now stands in the store.

    Attributes:
        manifest: What it is.
        folder: Its package.
        fetched: Files that were copied or downloaded.
        shared: Files that the store had, which are not stored again.
    """

    manifest: ModelManifest
    folder: Path
    fetched: tuple[str, ...]
    shared: tuple[str, ...]


def install_package(folder: Path, store: Path) -> ModelManifest:
    """Copy a package into a store of models and use it; the version before is kept beside it.

    Only files that its manifest lists (and its card) are copied.

    Args:
        folder: Of the package.
        store: Folder of installed models; made if need be.

    Raises:
        ModelError: The package is damaged, unsafe, or cannot be copied.
    """
    package_source(str(folder))  # says what is wrong if it is no package
    check_package(ModelPackage(folder=folder, manifest=read_manifest(folder)))
    manifest = add_version(FolderSource(folder), store).manifest
    use_version(store, manifest.id, version_name(manifest.content_hash))
    return manifest


def add_version(source: PackageSource, store: Path, *, also: tuple[Path, ...] = ()) -> Added:
    """Put a package beside the versions that a store has, without using it yet.

    Files that a version here has already are linked (where the disk knows links), not fetched.

    Args:
        source: Of the package.
        store: Folder of installed models; made if need be.
        also: Further folders of packages whose files may be taken.

    Raises:
        ModelError: The package is damaged, unsafe, or cannot be had.
    """
    try:
        store.mkdir(parents=True, exist_ok=True)
        _sweep(store)
        with tempfile.TemporaryDirectory(dir=store, prefix=".new-") as scratch:
            fetch_manifest(source, Path(scratch))
            manifest = read_manifest(Path(scratch))
            copy = Path(scratch) / "version" / manifest.id
            copy.mkdir(parents=True)
            (Path(scratch) / MANIFEST_NAME).replace(copy / MANIFEST_NAME)
            fetched, shared = _fill(copy, manifest, source, (store, *also))
            check_package(ModelPackage(folder=copy, manifest=manifest))
            _keep_unversioned(store, manifest.id)
            target = version_folder(store, manifest.id, version_name(manifest.content_hash))
            target.parent.parent.mkdir(parents=True, exist_ok=True)
            if target.parent.exists():
                _mend(target, copy)
            else:
                copy.parent.replace(target.parent)
    except OSError as error:
        raise ModelError(
            f"The model cannot be installed below {store}: {error.strerror or error}.",
            "Make the folder writable and see that the disk has room, then try again.",
        ) from error
    return Added(manifest=manifest, folder=target, fetched=fetched, shared=shared)


def missing_files(manifest: ModelManifest, folders: tuple[Path, ...]) -> tuple[str, ...]:
    """The files of a package that no version in some folders has: what an update would fetch."""
    known = _known_files(folders)
    return tuple(file for file, sha256 in _files(manifest).items() if sha256 not in known)


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


def installed_ids(store: Path) -> tuple[str, ...]:
    """Ids of the models that were installed there, sorted."""
    found = {path.parent.name for path in store.glob(f"*/{MANIFEST_NAME}")}
    found |= {path.parent.name for path in store.glob(f"*/{STATE_NAME}")}
    return tuple(sorted(name for name in found if not name.startswith(".")))


def remove_package(model: str, store: Path, *, known: tuple[str, ...]) -> None:
    """Delete an installed package with all its versions.

    Args:
        model: Its id.
        store: Folder of installed models.
        known: Ids of all models, also those that ship with the program.

    Raises:
        ModelError: It is not installed there, or cannot be deleted.
    """
    installed = installed_ids(store)
    if model not in installed:  # a name from a listing, so it cannot be a path
        ships = model in known
        raise ModelError(
            f"The model {model[:80]!r} {'ships with the program' if ships else 'is not installed'}.",
            f"Models that can be removed: {', '.join(installed) or 'none'}.",
        )
    try:
        with tempfile.TemporaryDirectory(dir=store, prefix=".new-") as scratch:
            (store / model).replace(Path(scratch) / model)
    except OSError as error:
        raise ModelError(
            f"The model {model} cannot be removed: {error.strerror or error}.",
            "Close programs that use it, then try again.",
        ) from error


def _fill(
    copy: Path, manifest: ModelManifest, source: PackageSource, folders: tuple[Path, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    known = _known_files(folders)
    fetched: list[str] = []
    shared: list[str] = []
    for file, sha256 in _files(manifest).items():
        (copy / file).parent.mkdir(parents=True, exist_ok=True)
        if sha256 in known and _share(known[sha256], copy / file, sha256):
            shared.append(file)
        elif source.fetch(file, copy / file):
            fetched.append(file)
        else:
            raise ModelError(
                f"The package of {manifest.id} lacks its file {file}.", "Get it whole, then again."
            )
    for name in CARDS:
        if source.fetch(name, copy / name, most_bytes=_LARGEST_CARD_BYTES):
            fetched.append(name)
    return tuple(fetched), tuple(shared)


def _mend(target: Path, copy: Path) -> None:
    """Exchange the files of this very version, which may be in use, one by one: each stays whole."""
    for path in copy.rglob("*"):
        if path.is_file():
            place = target / path.relative_to(copy)
            place.parent.mkdir(parents=True, exist_ok=True)
            path.replace(place)


def _share(path: Path, target: Path, sha256: str) -> bool:
    """Link a file that is here, if it is whole; copied where the disk cannot link."""
    try:
        with path.open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != sha256:
                return False
        try:
            os.link(path, target)
        except OSError:
            shutil.copyfile(path, target)
    except OSError:
        return False
    return True


def _files(manifest: ModelManifest) -> dict[str, str]:
    """SHA-256 by file."""
    files: dict[str, str] = {}
    for part in manifest.components:
        files[part.file] = part.sha256
        files |= dict(part.data)
    return files


def _known_files(folders: tuple[Path, ...]) -> dict[str, Path]:
    """The files of all packages in some folders, by SHA-256; what is damaged is left out."""
    known: dict[str, Path] = {}
    for folder in _packages(folders):
        try:
            manifest = read_manifest(folder)
        except ModelError:
            continue
        for file, sha256 in _files(manifest).items():
            path = folder / file
            if path.is_file() and path.resolve().is_relative_to(folder.resolve()):
                known.setdefault(sha256, path)
    return known


def _packages(folders: tuple[Path, ...]) -> Iterator[Path]:
    for folder in folders:
        for path in folder.glob(f"*/{MANIFEST_NAME}"):
            yield path.parent
        for path in folder.glob(f"*/versions/*/*/{MANIFEST_NAME}"):
            yield path.parent


def _keep_unversioned(store: Path, model: str) -> None:
    """Make a version of a package that an earlier program installed without one."""
    flat = store / model
    if not (flat / MANIFEST_NAME).is_file():
        return
    if read_state(store, model) is None:
        manifest = read_manifest(flat)
        version = version_name(manifest.content_hash)
        if version not in versions_of(store, model):
            target = version_folder(store, model, version)
            with tempfile.TemporaryDirectory(dir=store, prefix=".new-") as scratch:
                copy = Path(scratch) / "version"
                shutil.copytree(flat, copy / model, ignore=shutil.ignore_patterns("versions"))
                target.parent.parent.mkdir(parents=True, exist_ok=True)
                copy.replace(target.parent)
        use_version(store, model, version)
    for path in flat.iterdir():
        if path.name in ("versions", STATE_NAME):
            continue
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def _sweep(store: Path) -> None:
    for left in store.glob(".new-*"):
        if time.time() - left.stat().st_mtime > _ABANDONED_S:
            shutil.rmtree(left, ignore_errors=True)

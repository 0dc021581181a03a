"""Where a package comes from: a folder, or a web address below which its files are."""

from __future__ import annotations

import shutil
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path
from typing import Protocol

from studio.engine.models.manifest import MANIFEST_NAME, MAX_MANIFEST_BYTES, inside
from studio.errors import ModelError

_TIMEOUT_S = 30.0


class PackageSource(Protocol):
    """Gives a package's files by their names."""

    def fetch(self, name: str, target: Path, *, most_bytes: int | None = None) -> bool:
        """Write a file to `target`; False where the source has none of that name.

        Raises:
            ModelError: It cannot be had, or is larger than `most_bytes`.
        """
        ...

    def size(self, name: str) -> int | None:
        """Bytes of a file, which is not fetched; None where the source does not tell."""
        ...


class FolderSource:
    """A package in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fetch(self, name: str, target: Path, *, most_bytes: int | None = None) -> bool:
        """See `PackageSource.fetch`."""
        path = inside(self.folder, name, self.folder.name)
        if not path.is_file():
            return False
        if most_bytes is not None and path.stat().st_size > most_bytes:
            raise _too_large(name)
        try:
            shutil.copyfile(path, target)
        except OSError as error:
            raise ModelError(
                f"The model file {path} cannot be copied: {error.strerror or error}.",
                "See that it may be read and that the disk has room, then try again.",
            ) from error
        return True

    def size(self, name: str) -> int | None:
        """See `PackageSource.size`."""
        path = inside(self.folder, name, self.folder.name)
        return path.stat().st_size if path.is_file() else None


class WebSource:
    """A package at an http(s) address; asked only by a command that names the address."""

    def __init__(self, address: str) -> None:
        """Nothing is asked yet.

        Raises:
            ModelError: It is not an http(s) address.
        """
        parts = urllib.parse.urlsplit(address)
        if parts.scheme not in ("http", "https") or not parts.netloc:
            raise ModelError(
                f"{address[:200]} is not an address of a model package.",
                "Give a folder, or an address that begins with https://.",
            )
        self._base = address.rstrip("/") + "/"

    def fetch(self, name: str, target: Path, *, most_bytes: int | None = None) -> bool:
        """See `PackageSource.fetch`."""
        address = self._base + urllib.parse.quote(name)
        try:
            with (
                urllib.request.urlopen(address, timeout=_TIMEOUT_S) as answer,
                target.open("wb") as file,
            ):
                taken = 0
                while data := answer.read(1 << 20):
                    taken += len(data)
                    if most_bytes is not None and taken > most_bytes:
                        raise _too_large(name)
                    file.write(data)
        except urllib.error.HTTPError as error:
            if error.code in (404, 410):
                return False
            raise _unreachable(address, f"the server answers {error.code}") from error
        except (OSError, ValueError) as error:
            raise _unreachable(address, str(error)) from error
        return True

    def size(self, name: str) -> int | None:
        """See `PackageSource.size`."""
        ask = urllib.request.Request(self._base + urllib.parse.quote(name), method="HEAD")
        try:
            with urllib.request.urlopen(ask, timeout=_TIMEOUT_S) as answer:
                return int(answer.headers["Content-Length"])
        except (OSError, ValueError, TypeError):  # told or not, it can be fetched
            return None


def package_source(source: str) -> PackageSource:
    """The source that a person means by a path or an address.

    Raises:
        ModelError: It is neither.
    """
    if "://" in source:
        return WebSource(source)
    folder = Path(source)
    if not (folder / MANIFEST_NAME).is_file():
        raise ModelError(
            f"{folder} is not a model package: it has no {MANIFEST_NAME}.",
            "Convert the model first: scenewright convert SOURCE -o DIR.",
        )
    return FolderSource(folder)


def fetch_manifest(source: PackageSource, folder: Path) -> None:
    """Write a source's `model.json` into a folder.

    Raises:
        ModelError: It has none, or one too large to be one.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if not source.fetch(MANIFEST_NAME, folder / MANIFEST_NAME, most_bytes=MAX_MANIFEST_BYTES):
        raise ModelError(
            f"There is no model package: no {MANIFEST_NAME} was found.",
            "Give the folder or the address that holds it.",
        )


def _too_large(name: str) -> ModelError:
    return ModelError(f"The file {name} is too large to be a model's.", "Ask its maker.")


def _unreachable(address: str, why: str) -> ModelError:
    return ModelError(
        f"{address} cannot be fetched: {why}.",
        "Check the address and the connection, then try again; nothing was changed.",
    )

"""Opens a package's networks: every byte checked against the manifest before the runtime sees it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any, Protocol

from numpy.typing import NDArray

from studio.engine.models.manifest import Component, find_component, inside
from studio.engine.models.onnx_file import check_onnx
from studio.engine.models.session import OnnxSession, open_session
from studio.engine.models.store import ModelPackage
from studio.errors import ModelError
from studio.task import CancelToken


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


class Network(Protocol):
    """Something that can be run: a session, or a place in a pool of them."""

    @property
    def provider(self) -> str:
        """What really runs it."""
        ...

    @property
    def input_names(self) -> frozenset[str]:
        """Names of the inputs it takes."""
        ...

    def run(
        self, feeds: Mapping[str, NDArray[Any]], *, cancel: CancelToken | None = None
    ) -> dict[str, NDArray[Any]]:
        """Run once; see `OnnxSession.run`."""
        ...


class LazyNetwork:
    """A component's network, loaded when it is first run and dropped on demand."""

    def __init__(
        self, package: ModelPackage, name: str, precision: str | None, *, threads: int
    ) -> None:
        self._package, self._name, self._precision = package, name, precision
        self._threads = threads
        self._session: OnnxSession | None = None

    @property
    def provider(self) -> str:
        """What really runs it; loads it if need be."""
        return self._opened().provider

    @property
    def input_names(self) -> frozenset[str]:
        """Names of the inputs it takes; loads it if need be."""
        return self._opened().input_names

    def run(
        self, feeds: Mapping[str, NDArray[Any]], *, cancel: CancelToken | None = None
    ) -> dict[str, NDArray[Any]]:
        """Run once; see `OnnxSession.run`."""
        return self._opened().run(feeds, cancel=cancel)

    def drop(self) -> None:
        """Give its memory back; the next run loads it again."""
        self._session = None

    def _opened(self) -> OnnxSession:
        if self._session is None:
            source = network_source(self._package, self._name, self._precision)
            self._session = open_session(source, threads=self._threads)
        return self._session

"""Which model packages there are: those shipped with the program and those installed by the user."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.engine.models.manifest import (
    MANIFEST_NAME,
    ModelManifest,
    load_component,
    read_manifest,
)
from studio.engine.models.tuned import TunedNetwork, apply_tuning
from studio.errors import ModelError


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelPackage:
    """An installed model.

    Attributes:
        folder: Where it is.
        manifest: What its `model.json` says; a precision that tuning chose here comes first.
        tuned: A precision that was made on this machine, or None.
    """

    folder: Path
    manifest: ModelManifest
    tuned: TunedNetwork | None = None

    def load(self, name: str, precision: str | None = None) -> bytes:
        """The checked bytes of a component.

        Raises:
            ModelError: It is missing or damaged.
        """
        tuned = self.tuned
        if tuned is not None and name == tuned.component.name and precision in (
            None, tuned.component.precision
        ):  # fmt: skip
            return load_component(tuned.folder, self.manifest, name, tuned.component.precision)
        return load_component(self.folder, self.manifest, name, precision)

    def write(self, name: str, precision: str, target: Path) -> None:
        """A copy of a component's checked bytes.

        Raises:
            ModelError: It is missing or damaged.
        """
        target.write_bytes(self.load(name, precision))


class ModelStore:
    """Finds packages by id. Folders given first win."""

    def __init__(self, folders: tuple[Path, ...], *, data_dir: Path | None = None) -> None:
        """Nothing is read yet.

        Args:
            folders: Where packages are.
            data_dir: The person's folder, in which tunings are kept; None for none.
        """
        self._folders, self._data_dir = folders, data_dir

    def ids(self) -> tuple[str, ...]:
        """Names of all packages, sorted; a damaged one is listed too (finding it tells why)."""
        names = {
            path.parent.name
            for folder in self._folders
            if folder.is_dir()
            for path in folder.glob(f"*/{MANIFEST_NAME}")
        }
        return tuple(sorted(names))

    def find(self, model: str, *, as_shipped: bool = False) -> ModelPackage:
        """The package of that id.

        Args:
            model: Its id.
            as_shipped: Leave out what tuning chose on this machine.

        Raises:
            ModelError: There is none, or its description is damaged.
        """
        known = self.ids()
        if model in known:  # a name from a listing, so it cannot be a path
            for folder in self._folders:
                if (folder / model / MANIFEST_NAME).is_file():
                    return self._package(folder / model, as_shipped=as_shipped)
        close = difflib.get_close_matches(model, known, n=1)
        hint = f"Did you mean {close[0]}? " if close else ""
        raise ModelError(
            f"There is no model named {model[:80]!r}.",
            f"{hint}Installed: {', '.join(known) or 'none'}.",
        )

    def _package(self, folder: Path, *, as_shipped: bool) -> ModelPackage:
        manifest, tuned = read_manifest(folder), None
        if self._data_dir is not None and not as_shipped:
            manifest, tuned = apply_tuning(manifest, self._data_dir, machine=_machine)
        return ModelPackage(folder=folder, manifest=manifest, tuned=tuned)


def _machine() -> dict[str, Any]:
    from studio.engine.models.probe import machine_marks  # noqa: PLC0415 onnxruntime is slow to load
    from studio.engine.models.session import listed_providers, runtime_version  # noqa: PLC0415

    return machine_marks(runtime_version(), listed_providers())

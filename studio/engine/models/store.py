"""Which model packages there are: those shipped with the program and those installed by the user."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.engine.models.manifest import (
    MANIFEST_NAME,
    ModelManifest,
    for_processor,
    load_component,
    read_manifest,
)
from studio.engine.models.tuned import TunedNetwork, apply_tuning
from studio.engine.models.versions import (
    SHIPPED,
    STATE_NAME,
    read_state,
    version_folder,
    versions_of,
)
from studio.errors import ModelError

DEFAULT_MODEL = "starter"
"""What draws where nothing else was chosen; it ships with the program."""


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

    def __init__(
        self,
        folders: tuple[Path, ...],
        *,
        data_dir: Path | None = None,
        runs_half: Callable[[], bool] | None = None,
    ) -> None:
        """Nothing is read yet.

        Args:
            folders: Where packages are.
            data_dir: The person's folder, in which tunings are kept; None for none.
            runs_half: Whether half precision is fast here; None leaves precisions in the package's order.
        """
        self._folders, self._data_dir, self._runs_half = folders, data_dir, runs_half

    def ids(self) -> tuple[str, ...]:
        """Names of all packages, sorted; a damaged one is listed too (finding it tells why)."""
        names = {
            path.parent.name
            for folder in self._folders
            if folder.is_dir()
            for path in (*folder.glob(f"*/{MANIFEST_NAME}"), *folder.glob(f"*/{STATE_NAME}"))
            if not path.parent.name.startswith(".") and _is_here(folder, path.parent.name)
        }
        return tuple(sorted(names))

    def find(self, model: str, *, as_shipped: bool = False) -> ModelPackage:
        """The package of that id, in the version that is in use or in the one that is named.

        Args:
            model: Its id ("starter"), or a reference as in `ModelManifest.reference`.
            as_shipped: Leave out what tuning chose on this machine.

        Raises:
            ModelError: There is none, that version is not here, or its description is damaged.
        """
        name, _, version = model.partition("@")
        known = self.ids()
        if name in known:  # a name from a listing, so it cannot be a path
            folders = self.version_folders(name) if version else self._in_use(name)
            for folder in folders:
                if not version or read_manifest(folder).reference == model:
                    return self._package(folder, as_shipped=as_shipped)
            raise self._lacking(name, model)
        close = difflib.get_close_matches(name, known, n=1)
        hint = f"Did you mean {close[0]}? " if close else ""
        raise ModelError(
            f"There is no model named {model[:80]!r}.",
            f"{hint}Installed: {', '.join(known) or 'none'}.",
        )

    def version_folders(self, model: str) -> tuple[Path, ...]:
        """The packages of all versions of a model, the one in use first."""
        found = dict.fromkeys(self._in_use(model))
        for folder in self._folders:
            if (folder / model / MANIFEST_NAME).is_file():
                found[folder / model] = None
            for version in versions_of(folder, model):
                found[version_folder(folder, model, version)] = None
        return tuple(found)

    def _in_use(self, model: str) -> tuple[Path, ...]:
        found = (self._folder_in(folder, model) for folder in self._folders)
        return tuple(folder for folder in found if folder is not None)[:1]

    @staticmethod
    def _folder_in(folder: Path, model: str) -> Path | None:
        """Where the version of a model is that a folder says is in use; None for another folder's.

        Raises:
            ModelError: The list of versions is damaged.
        """
        flat = folder / model
        state = read_state(folder, model)
        if state is not None and state.current != SHIPPED:
            return version_folder(folder, model, state.current)
        return flat if (flat / MANIFEST_NAME).is_file() else None

    def _lacking(self, name: str, reference: str) -> ModelError:
        content = reference.rpartition("+")[2]
        here = [read_manifest(folder).reference for folder in self.version_folders(name)]
        return ModelError(
            f"The model {reference[:120]} is not installed: there is no {MANIFEST_NAME} of {name} "
            f"whose SHA-256 begins with {content[:12]}; {', '.join(here)} is.",
            f"Install that version (scenewright models install DIR), or render with --model {name}.",
        )

    def _package(self, folder: Path, *, as_shipped: bool) -> ModelPackage:
        manifest, tuned = read_manifest(folder), None
        if not as_shipped:
            manifest = for_processor(manifest, runs_half=self._runs_half)
        if self._data_dir is not None and not as_shipped:
            manifest, tuned = apply_tuning(manifest, self._data_dir, machine=_machine)
        return ModelPackage(folder=folder, manifest=manifest, tuned=tuned)


def _is_here(folder: Path, model: str) -> bool:
    """Whether a folder has a version in use of a model, or a list that is damaged."""
    try:
        state = read_state(folder, model)
    except ModelError:
        return True
    return state is None or state.current != SHIPPED or (folder / model / MANIFEST_NAME).is_file()


def _machine() -> dict[str, Any]:
    from studio.engine.models.probe import machine_marks  # noqa: PLC0415 onnxruntime is slow to load
    from studio.engine.models.session import listed_providers, runtime_version  # noqa: PLC0415

    return machine_marks(runtime_version(), listed_providers())

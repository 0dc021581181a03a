"""Which model packages there are: those shipped with the program and those installed by the user."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from pathlib import Path

from studio.engine.models.manifest import (
    MANIFEST_NAME,
    ModelManifest,
    load_component,
    read_manifest,
)
from studio.errors import ModelError


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelPackage:
    """An installed model.

    Attributes:
        folder: Where it is.
        manifest: What its `model.json` says.
    """

    folder: Path
    manifest: ModelManifest

    def load(self, name: str, precision: str | None = None) -> bytes:
        """The checked bytes of a component.

        Raises:
            ModelError: It is missing or damaged.
        """
        return load_component(self.folder, self.manifest, name, precision)


class ModelStore:
    """Finds packages by id. Folders given first win."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self._folders = folders

    def ids(self) -> tuple[str, ...]:
        """Names of all packages, sorted; a damaged one is listed too (finding it tells why)."""
        names = {
            path.parent.name
            for folder in self._folders
            if folder.is_dir()
            for path in folder.glob(f"*/{MANIFEST_NAME}")
        }
        return tuple(sorted(names))

    def find(self, model: str) -> ModelPackage:
        """The package of that id.

        Raises:
            ModelError: There is none, or its description is damaged.
        """
        known = self.ids()
        if model in known:  # a name from a listing, so it cannot be a path
            for folder in self._folders:
                if (folder / model / MANIFEST_NAME).is_file():
                    return ModelPackage(
                        folder=folder / model, manifest=read_manifest(folder / model)
                    )
        close = difflib.get_close_matches(model, known, n=1)
        hint = f"Did you mean {close[0]}? " if close else ""
        raise ModelError(
            f"There is no model named {model[:80]!r}.",
            f"{hint}Installed: {', '.join(known) or 'none'}.",
        )

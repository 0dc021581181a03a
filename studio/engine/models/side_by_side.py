"""The versions of a model side by side, with what a person chooses by; and removing one of them."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from studio.engine.models.manifest import MANIFEST_NAME, ModelManifest, read_manifest
from studio.engine.models.store import ModelStore
from studio.engine.models.versions import SHIPPED, read_state, version_folder, version_name
from studio.errors import ModelError


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionRow:
    """One version that is here.

    Attributes:
        manifest: What it is.
        folder: Its package.
        day: When it came here; of one that ships, when the program came.
        size_bytes: Of its files; what it shares with other versions is counted too.
        precision: Of its denoiser, the first one.
        is_used: Whether renders take it where none is pinned.
        was_used: Whether it is or was in use: going back to it needs no comparison.
        ships: Whether it came with the program, and so cannot be removed.
        decision: What was decided of it last; empty where nothing was.
    """

    manifest: ModelManifest
    folder: Path
    day: date
    size_bytes: int
    precision: str
    is_used: bool
    was_used: bool
    ships: bool
    decision: dict[str, Any]


def list_versions(models: ModelStore, store: Path, model: str) -> tuple[VersionRow, ...]:
    """All versions of a model, the one in use first.

    Args:
        models: Finds them in all folders.
        store: Folder of installed models.
        model: Its id.

    Raises:
        ModelError: There is no such model, or its list of versions is damaged.
    """
    used = models.find(model, as_shipped=True)
    state = read_state(store, model)
    known = set() if state is None else {state.current, *state.earlier}
    decisions = () if state is None else state.decisions
    rows: list[VersionRow] = []
    for folder in models.version_folders(model):
        try:
            manifest = read_manifest(folder)
        except ModelError:
            continue  # a damaged one beside the others is not offered
        name = version_name(manifest.content_hash)
        ships = not folder.is_relative_to(store)
        is_used = folder == used.folder
        said = [one for one in decisions if one.get("version") == name]
        rows.append(
            VersionRow(
                manifest=manifest,
                folder=folder,
                day=date.fromtimestamp((folder / MANIFEST_NAME).stat().st_mtime),
                size_bytes=sum(p.stat().st_size for p in folder.rglob("*") if p.is_file()),
                precision=next(iter(manifest.precisions("denoiser")), ""),
                is_used=is_used,
                was_used=is_used or (SHIPPED if ships else name) in known or ships,
                ships=ships,
                decision=dict(said[-1]) if said else {},
            )
        )
    return tuple(rows)


def remove_version(models: ModelStore, store: Path, reference: str) -> None:
    """Delete one version; a project that is pinned to it will say which one it lacks.

    Args:
        models: Finds them in all folders.
        store: Folder of installed models.
        reference: As `ModelManifest.reference`.

    Raises:
        ModelError: There is none of that name, it is in use, it ships, or it cannot be deleted.
    """
    row = next(
        (
            one
            for one in list_versions(models, store, reference.partition("@")[0])
            if one.manifest.reference == reference
        ),
        None,
    )
    if row is None:
        raise ModelError(
            f"There is no version {reference[:120]} here.",
            f"See what is here: scenewright models versions {reference.partition('@')[0][:80]}.",
        )
    if row.ships or row.is_used:
        why = "ships with the program" if row.ships else "is in use"
        raise ModelError(
            f"{reference} {why} and cannot be removed.", "Use another version first, or keep it."
        )
    folder = version_folder(store, row.manifest.id, version_name(row.manifest.content_hash)).parent
    try:
        with tempfile.TemporaryDirectory(dir=store, prefix=".new-") as scratch:
            folder.replace(Path(scratch) / "gone")
    except OSError as error:
        raise ModelError(
            f"{reference} cannot be removed: {error.strerror or error}.",
            "Close programs that use it, then try again.",
        ) from error

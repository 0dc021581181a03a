"""What tuning found on this machine: read when a model is opened, so that every plan takes it."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from studio.engine.models.manifest import Component, ModelManifest
from studio.errors import ModelError

log = logging.getLogger(__name__)

TUNED_FILE = "tuned.json"
NAME = "denoiser"
_PRECISION = re.compile(r"[a-z0-9-]{2,24}\Z")
_SHA256 = re.compile(r"[0-9a-f]{64}\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class TunedNetwork:
    """A precision that was made on this machine.

    Attributes:
        component: As in a manifest; its file is below `folder`.
        folder: Where the file is.
    """

    component: Component
    folder: Path


def tuned_folder(data_dir: Path, reference: str) -> Path:
    """Where a model's tuning is kept."""
    return data_dir / "tuned" / re.sub(r"[^a-z0-9._+@-]", "_", reference)


def apply_tuning(
    manifest: ModelManifest, data_dir: Path, *, machine: Callable[[], dict[str, Any]]
) -> tuple[ModelManifest, TunedNetwork | None]:
    """The manifest with the precision first that won here, and that network if it was made here.

    A tuning of another machine, driver or runtime is not used; nor is a damaged one.

    Args:
        manifest: As shipped.
        data_dir: The person's folder.
        machine: Tells what tunings hold for; see `probe.machine_marks`. Asked only if there is one.
    """
    folder = tuned_folder(data_dir, manifest.reference)
    try:
        kept = cast("dict[str, Any]", json.loads((folder / TUNED_FILE).read_text(encoding="utf-8")))
        if kept["machine"] != machine() or kept["model"] != manifest.reference:
            return manifest, None
        winner, files = str(kept["winner"]), cast("dict[str, str]", kept["files"])
        if not _PRECISION.match(winner):
            raise ValueError(winner)
        return _with_winner(manifest, folder, winner, files)
    except FileNotFoundError:
        return manifest, None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        log.info("the tuning in %s cannot be used", folder)
        return manifest, None


def keep_tuning(made: Path, data_dir: Path, reference: str) -> None:
    """Put a tuning from another folder in the place of the one that is used.

    Killed in between, there is none, and the precision that ships is used.

    Raises:
        ModelError: It cannot be written.
    """
    source, target = tuned_folder(made, reference), tuned_folder(data_dir, reference)
    try:
        target.mkdir(parents=True, exist_ok=True)
        (target / TUNED_FILE).unlink(missing_ok=True)
        for old in target.glob("*.onnx"):
            old.unlink()
        for path in sorted(source.iterdir(), key=lambda one: one.name == TUNED_FILE):
            if path.is_file():
                path.replace(target / path.name)
    except OSError as error:
        raise ModelError(
            f"The tuning cannot be kept in {target}: {error.strerror or error}.",
            "Make the folder writable and see that the disk has room, then try again.",
        ) from error


def _with_winner(
    manifest: ModelManifest, folder: Path, winner: str, files: dict[str, str]
) -> tuple[ModelManifest, TunedNetwork | None]:
    if not files:
        chosen = next(p for p in (*manifest.components, None) if p is None or _is(p, winner))
        if chosen is None:
            return manifest, None
        return _first(manifest, chosen), None
    name = f"{winner}.onnx"
    sha256 = files[name]
    if not _SHA256.match(sha256) or not (folder / name).is_file():
        raise ValueError(name)
    part = Component(name=NAME, precision=winner, file=name, sha256=sha256)
    return _first(manifest, part), TunedNetwork(component=part, folder=folder)


def _is(part: Component, precision: str) -> bool:
    return (part.name, part.precision) == (NAME, precision)


def _first(manifest: ModelManifest, part: Component) -> ModelManifest:
    others = tuple(p for p in manifest.components if not _is(p, part.precision))
    return replace(manifest, components=(part, *others))

"""The versions of a model side by side: which there are, which one is used, and which were before.

A model's folder in a store holds `versions/<content>/<id>/` (one whole package each) and `state.json`,
which names the version in use. Only that file's replacement, which is atomic, changes what is used; so
a process that is killed at any moment leaves either the version before or the version after.
"""

from __future__ import annotations

import json
import os
import re
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from studio.engine.models.manifest import MANIFEST_NAME, read_manifest
from studio.errors import ModelError

STATE_NAME = "state.json"
SHIPPED = ""  # in place of a version: the one below this store, which ships with the program
_CONTENT = re.compile(r"[0-9a-f]{16}\Z")
_MOST_REMEMBERED = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionState:
    """What `state.json` says of a model.

    Attributes:
        current: Name of the version in use, or `SHIPPED`.
        earlier: Those that were in use before, the latest last.
        decisions: Why versions were taken, refused or overruled, the latest last.
    """

    current: str = SHIPPED
    earlier: tuple[str, ...] = ()
    decisions: tuple[dict[str, Any], ...] = ()


def version_name(content_hash: str) -> str:
    """How a version's folder is called: the first 16 digits of its manifest's SHA-256."""
    return content_hash[:16]


def version_folder(store: Path, model: str, version: str) -> Path:
    """The package of a version; `model` is a name from a listing and `version` from a state."""
    return store / model / "versions" / version / model


def versions_of(store: Path, model: str) -> tuple[str, ...]:
    """Names of the whole versions of a model, sorted."""
    found = (store / model / "versions").glob(f"*/{model}/{MANIFEST_NAME}")
    return tuple(sorted(path.parent.parent.name for path in found))


def read_state(store: Path, model: str) -> VersionState | None:
    """Which version is in use; None where the store keeps no versions of that model.

    Raises:
        ModelError: The state is damaged.
    """
    path = store / model / STATE_NAME
    try:
        values = cast("dict[str, Any]", json.loads(path.read_text(encoding="utf-8")))
        names = [str(values["current"]), *map(str, values["earlier"])]
        if any(name != SHIPPED and not _CONTENT.match(name) for name in names):
            raise ValueError("a version's name")
        decisions = tuple(dict(one) for one in values.get("decisions", ()))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ModelError(
            f"The list of versions {path} is damaged.",
            f"Delete it, then take a version again: scenewright models rollback {model} --to VERSION.",
        ) from error
    return VersionState(current=names[0], earlier=tuple(names[1:]), decisions=decisions)


def use_version(
    store: Path, model: str, version: str, *, decision: dict[str, Any] | None = None
) -> None:
    """Make an installed version the one that is used, in one step.

    Args:
        store: Folder of installed models.
        model: Its id.
        version: Of `versions_of`, or `SHIPPED`.
        decision: Why, kept with the state.

    Raises:
        ModelError: There is no such version, or the state cannot be written.
    """
    if version != SHIPPED and version not in versions_of(store, model):
        raise ModelError(
            f"The model {model} has no version {version[:80]!r} here.",
            f"Installed: {', '.join(versions_of(store, model)) or 'none'}.",
        )
    state = read_state(store, model) or VersionState()
    if state.current != version:
        state = replace(state, earlier=(*state.earlier, state.current)[-_MOST_REMEMBERED:])
    _write(store, model, _decided(replace(state, current=version), decision))


def note_decision(store: Path, model: str, decision: dict[str, Any]) -> None:
    """Keep a decision that changed nothing: a version was refused.

    Raises:
        ModelError: The state cannot be written.
    """
    _write(store, model, _decided(read_state(store, model) or VersionState(), decision))


def roll_back(store: Path, model: str, *, shipped: bool, to: str = "") -> str:
    """Use the version that was used before, or a named one; returns its name.

    Args:
        store: Folder of installed models.
        model: Its id.
        shipped: Whether one ships with the program, to go back to.
        to: A version ("1.0.0") or the beginning of its content's hash, "shipped" for the
            program's own; "" for the one before.

    Raises:
        ModelError: There is none to go back to.
    """
    if to:
        is_shipped = shipped and to == "shipped"
        target = SHIPPED if is_shipped else find_version(store, model, to)
        use_version(store, model, target, decision={"rolled_back_to": target})
        return target
    state = read_state(store, model)
    known = versions_of(store, model)
    left = [] if state is None else list(state.earlier)
    while left:
        target = left.pop()
        if target in known or (target == SHIPPED and shipped):
            decision = {"rolled_back_to": target}
            after = replace(cast("VersionState", state), current=target, earlier=tuple(left))
            _write(store, model, _decided(after, decision))
            return target
    raise ModelError(
        f"There is no earlier version of {model[:80]!r} to go back to.",
        f"Installed: {', '.join(known) or 'none'}; name one with --to.",
    )


def find_version(store: Path, model: str, wanted: str) -> str:
    """The name of the version that a person means by "1.0.0" or by the beginning of a hash.

    Raises:
        ModelError: None or several are meant.
    """
    found = [
        name
        for name in versions_of(store, model)
        if name.startswith(wanted[:16])
        or read_manifest(version_folder(store, model, name)).version == wanted
    ]
    if len(found) == 1:
        return found[0]
    raise ModelError(
        f"{'Several versions' if found else 'No version'} of {model[:80]!r} "
        f"{'are' if found else 'is'} called {wanted[:80]!r}.",
        f"Installed: {', '.join(found or versions_of(store, model)) or 'none'}.",
    )


def _decided(state: VersionState, decision: dict[str, Any] | None) -> VersionState:
    if decision is None:
        return state
    return replace(state, decisions=(*state.decisions, decision)[-_MOST_REMEMBERED:])


def _write(store: Path, model: str, state: VersionState) -> None:
    values = {
        "current": state.current,
        "earlier": list(state.earlier),
        "decisions": list(state.decisions),
    }
    folder = store / model
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder, prefix=".state-")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(values, file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(folder / STATE_NAME)
    except OSError as error:
        raise ModelError(
            f"The list of versions in {folder} cannot be written: {error.strerror or error}.",
            "Make the folder writable and see that the disk has room, then try again.",
        ) from error

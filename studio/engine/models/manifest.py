"""The model package: a folder with `model.json` and its files, read as what it is: untrusted input."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import Any, cast

from studio.errors import ModelError

MANIFEST_NAME = "model.json"
MEASURED = "measured"  # on the machine that made the package: no part of what the model is
FORMAT = 1
MAX_MANIFEST_BYTES = 4 << 20
# Nothing that could be unpickled: arrays are read with `allow_pickle=False`.
ALLOWED_SUFFIXES = frozenset({".onnx", ".json", ".npz", ".md", ".txt"})
DATA_SUFFIXES = frozenset({".data"})  # tensors of networks above 2 GB
_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}\Z")
_SHA256 = re.compile(r"[0-9a-f]{64}\Z")
_REINSTALL = "Install the model again from where you got it, or choose another with --model."


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """One file of a package.

    Attributes:
        name: Its role ("text_encoder", "tokenizer", "denoiser", "vae_decoder").
        precision: "fp32", "fp16", "int8"; "" for files that are not networks.
        file: Path below the package's folder, with forward slashes.
        sha256: Of the file's bytes, 64 hexadecimal digits.
        data: Further files that hold its tensors, (path, sha256) each; for networks above 2 GB.
    """

    name: str
    precision: str
    file: str
    sha256: str
    data: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelManifest:
    """What `model.json` says.

    Attributes:
        id: Name in lower case, unique in a store ("starter").
        version: As its maker counts ("1.0.0").
        family: Which family module runs it ("scene").
        title: For people.
        components: Its files.
        defaults: Sampler settings by name (steps, guidance_scale, sampler …).
        licence: SPDX expression or the licence's name.
        training_data: One paragraph, or "not documented".
        options: Everything that only the family understands (the scene code's schema …).
        content_hash: SHA-256 of `model.json` without what was measured; with the files' hashes in it, of the
            whole package.
        measured: Errors, sizes and times of each component in each precision on the machine that made the
            package; for people.
    """

    id: str
    version: str
    family: str
    title: str
    components: tuple[Component, ...]
    defaults: dict[str, Any]
    licence: str
    training_data: str
    options: dict[str, Any]
    content_hash: str
    measured: dict[str, Any] = field(default_factory=dict[str, Any])

    @property
    def reference(self) -> str:
        """Id, version and content in one word, as used in requests: "starter@1.0.0+6f1c22a0b9d4"."""
        return f"{self.id}@{self.version}+{self.content_hash[:12]}"

    def precisions(self, name: str) -> tuple[str, ...]:
        """The precisions that a component comes in."""
        return tuple(part.precision for part in self.components if part.name == name)


def for_processor(
    manifest: ModelManifest, *, runs_half: Callable[[], bool] | None
) -> ModelManifest:
    """The manifest with half precision first where the processor runs it fast, and last elsewhere.

    Args:
        manifest: As shipped.
        runs_half: Tells of the processor, which may have to be tried; asked only if there is a choice.
    """
    halves = {part.name for part in manifest.components if part.precision == "fp16"}
    others = {part.name for part in manifest.components if part.precision not in ("fp16", "")}
    if runs_half is None or not halves & others:
        return manifest
    is_first = runs_half()
    parts = sorted(manifest.components, key=lambda part: (part.precision == "fp16") != is_first)
    return replace(manifest, components=tuple(parts))


def read_manifest(folder: Path) -> ModelManifest:
    """Read and validate a package's `model.json`; the files are checked when they are loaded.

    Raises:
        ModelError: It is missing, not JSON, of another format, or names files that it must not.
    """
    path = folder / MANIFEST_NAME
    try:
        if path.stat().st_size > MAX_MANIFEST_BYTES:
            raise ModelError(f"The model description {path} is too large to be one.", _REINSTALL)
        data = path.read_bytes()
        values = json.loads(data)
    except OSError as error:
        raise ModelError(f"The model description {path} cannot be read.", _REINSTALL) from error
    except (ValueError, RecursionError) as error:
        raise ModelError(f"The model description {path} is damaged.", _REINSTALL) from error
    try:
        return _manifest(values, _content_hash(data, values))
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(
            f"The model description {path} is not valid: {error}.", _REINSTALL
        ) from error


def load_component(
    folder: Path, manifest: ModelManifest, name: str, precision: str | None = None
) -> bytes:
    """The bytes of a component, after its hash was checked.

    Reading once and handing on the bytes leaves no moment in which the file could be exchanged,
    and a network given as bytes cannot pull in files from outside the package.

    Raises:
        ModelError: There is no such component, the file is missing, or its hash differs.
    """
    part = find_component(manifest, name, precision)
    path = inside(folder, part.file, manifest.id)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ModelError(f"The model file {path} cannot be read.", _REINSTALL) from error
    if hashlib.sha256(data).hexdigest() != part.sha256:
        raise ModelError(
            f"The model file {path} is damaged: its contents are not what the model says.",
            _REINSTALL,
        )
    return data


def inside(folder: Path, file: str, model: str) -> Path:
    """The path of a package's file.

    Raises:
        ModelError: A link leads it out of the package.
    """
    path = folder / PurePosixPath(file)
    if not path.resolve().is_relative_to(folder.resolve()):
        raise ModelError(
            f"The model {model} was refused: its file {file} leads outside its folder.",
            _REINSTALL,
        )
    return path


def find_component(manifest: ModelManifest, name: str, precision: str | None) -> Component:
    """The component of that name, in that precision (or in its first).

    Raises:
        ModelError: There is none.
    """
    for part in manifest.components:
        if part.name == name and precision in (None, part.precision):
            return part
    wanted = f"{name} in {precision}" if precision else name
    known = ", ".join(filter(None, manifest.precisions(name))) or "none"
    raise ModelError(
        f"The model {manifest.id} has no {wanted}.", f"Precisions that it has: {known}."
    )


def manifest_text(values: dict[str, Any]) -> str:
    """A description as it is written: the same values give the same bytes."""
    return json.dumps(values, indent=1, ensure_ascii=False) + "\n"


def _content_hash(data: bytes, values: Any) -> str:
    """SHA-256 of a description, or of what `manifest_text` writes of it without what was measured."""
    if isinstance(values, dict) and MEASURED in values:
        fields = cast("dict[str, Any]", values)
        data = manifest_text({k: v for k, v in fields.items() if k != MEASURED}).encode()
    return hashlib.sha256(data).hexdigest()


def _manifest(values: Any, content_hash: str) -> ModelManifest:
    if not isinstance(values, dict):
        raise TypeError("it must be an object")
    fields = cast("dict[str, Any]", values)
    if fields.get("format") != FORMAT:
        raise ValueError(f"format {fields.get('format')!r} is not {FORMAT}")
    identifier = _text(fields, "id")
    if not _ID.match(identifier):
        raise ValueError(
            f"id {identifier[:80]!r} must be lower-case letters, digits, dots and dashes"
        )
    components = fields["components"]
    if not isinstance(components, list) or not components:
        raise TypeError("components must be a list")
    return ModelManifest(
        id=identifier,
        version=_text(fields, "version"),
        family=_text(fields, "family"),
        title=_text(fields, "title"),
        components=tuple(_component(item) for item in cast("list[Any]", components)),
        defaults=_object(fields, "defaults"),
        licence=_text(fields, "licence"),
        training_data=_text(fields, "training_data"),
        options=_object(fields, "options"),
        content_hash=content_hash,
        measured=_object(fields, MEASURED),
    )


def _component(item: Any) -> Component:
    if not isinstance(item, dict):
        raise TypeError("a component must be an object")
    fields = cast("dict[str, Any]", item)
    file, sha256 = _hashed_file(fields, ALLOWED_SUFFIXES)
    data = fields.get("data", [])
    if not isinstance(data, list):
        raise TypeError("a component's data must be a list")
    tensors = tuple(_hashed_file(item, DATA_SUFFIXES) for item in cast("list[Any]", data))
    for other, _ in tensors:
        if not PurePosixPath(other).is_relative_to(PurePosixPath(file).parent):
            raise ValueError(f"file {other!r} must be in the folder of {file!r}")
    return Component(
        name=_text(fields, "name"),
        precision=str(fields.get("precision", "")),
        file=file,
        sha256=sha256,
        data=tensors,
    )


def _hashed_file(item: Any, suffixes: frozenset[str]) -> tuple[str, str]:
    if not isinstance(item, dict):
        raise TypeError("a file must be an object")
    fields = cast("dict[str, Any]", item)
    file, sha256 = _text(fields, "file"), _text(fields, "sha256")
    path = PurePosixPath(file)
    if path.is_absolute() or ".." in path.parts or "\\" in file or ":" in file:
        raise ValueError(f"file {file!r} leads outside the package")
    if path.suffix not in suffixes:
        raise ValueError(f"file {file!r} is of a kind that is never loaded")
    if not _SHA256.match(sha256):
        raise ValueError(f"sha256 of {file!r} must be 64 hexadecimal digits")
    return file, sha256


def _text(fields: dict[str, Any], name: str) -> str:
    value = fields.get(name)
    if not isinstance(value, str) or not value:
        raise ValueError(f"{name} must be a text")
    return value


def _object(fields: dict[str, Any], name: str) -> dict[str, Any]:
    value = fields.get(name, {})
    if not isinstance(value, dict):
        raise TypeError(f"{name} must be an object")
    return cast("dict[str, Any]", value)

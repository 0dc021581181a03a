"""Looks into an ONNX file without running it: which operator domains it uses, which files it points to.

The file is untrusted. It is walked as what it is, protocol buffers (field numbers of onnx.proto), with
every length checked; tensors are skipped, so a file of gigabytes takes as long as its list of nodes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from studio.errors import ModelError

KNOWN_DOMAINS = frozenset(
    {
        "",
        "ai.onnx",
        "ai.onnx.ml",
        "com.microsoft",
        "com.microsoft.nchwc",
        "pkg.onnxscript.torch_lib",
    }
)
"""Of operators that ONNX Runtime itself brings, or that the file defines from those."""
_DEEPEST = 32
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
# Message -> {field: message inside}; what is not named here is skipped whole.
_MODEL = {7: "graph", 8: "opset", 25: "function"}
_GRAPH = {1: "node", 5: "tensor", 15: "sparse"}
_NODE = {5: "attribute"}
_ATTRIBUTE = {5: "tensor", 6: "graph", 10: "tensor", 11: "graph", 22: "sparse", 23: "sparse"}
_SPARSE = {1: "tensor", 2: "tensor"}
_FUNCTION = {7: "node", 9: "opset", 11: "attribute"}
_INSIDE = {
    "model": _MODEL, "graph": _GRAPH, "node": _NODE, "attribute": _ATTRIBUTE, "sparse": _SPARSE,
    "function": _FUNCTION, "tensor": {13: "entry"}, "opset": {}, "entry": {},
}  # fmt: skip
_TEXTS = {"node": {7}, "opset": {1}, "entry": {1, 2}, "function": {10}}


@dataclass(frozen=True, slots=True, kw_only=True)
class OnnxContents:
    """What an ONNX file needs from outside.

    Attributes:
        domains: Of all operators and operator sets in it.
        locations: Files that hold tensors for it, as written in it.
    """

    domains: frozenset[str]
    locations: frozenset[str]


def read_onnx(data: bytes | memoryview) -> OnnxContents:
    """What a file asks for.

    Raises:
        ModelError: It is not an ONNX file, or a damaged one.
    """
    domains: set[str] = set()
    locations: set[str] = set()
    try:
        for message, texts in _walk(memoryview(data), "model", 0):
            if message == "entry":
                if texts.get(1) == "location":
                    locations.add(texts.get(2, ""))
            else:
                domains.update(texts.values())
    except (IndexError, ValueError) as error:
        raise ModelError(
            "A network of the model is damaged: it is no ONNX file.",
            "Install the model again from where you got it.",
        ) from error
    return OnnxContents(domains=frozenset(domains), locations=frozenset(locations))


def check_onnx(data: bytes | memoryview, *, name: str, data_files: frozenset[str]) -> None:
    """Refuse a network that wants more than the runtime and its own package.

    Args:
        data: The file.
        name: Of the file, for the sentence.
        data_files: Names of the data files that the package lists for it, beside the network.

    Raises:
        ModelError: It uses custom operators, or reads files that the package does not list.
    """
    contents = read_onnx(data)
    foreign = sorted(contents.domains - KNOWN_DOMAINS)
    if foreign:
        raise ModelError(
            f"The network {name} was refused: it needs custom operators ({', '.join(foreign)[:80]}).",
            "Those would run foreign code. Ask its maker for a version without them.",
        )
    for location in sorted(contents.locations):
        path = PurePosixPath(location)
        if location not in data_files or path.is_absolute() or ".." in path.parts:
            raise ModelError(
                f"The network {name} was refused: it reads {location[:80]!r}, "
                "a file outside of what its package lists.",
                "Install the model again from where you got it.",
            )


def _walk(view: memoryview, message: str, depth: int) -> Iterator[tuple[str, dict[int, str]]]:
    """Every message that holds texts of interest, with those texts by field."""
    if depth > _DEEPEST:
        raise ValueError("too deep")
    inside, wanted = _INSIDE[message], _TEXTS.get(message, set())
    texts: dict[int, str] = {}
    for field, part in _fields(view):
        if field in wanted:
            texts[field] = bytes(part).decode("utf-8")
        elif field in inside:
            yield from _walk(part, inside[field], depth + 1)
    if wanted:
        yield message, texts


def _fields(view: memoryview) -> Iterator[tuple[int, memoryview]]:
    """(number, bytes) of each field that holds bytes; numbers are skipped."""
    at, end = 0, len(view)
    while at < end:
        key, at = _varint(view, at)
        kind = key & 7
        if kind == _VARINT:
            _, at = _varint(view, at)
        elif kind == _FIXED64:
            at += 8
        elif kind == _FIXED32:
            at += 4
        elif kind == _BYTES:
            size, at = _varint(view, at)
            if at + size > end:
                raise ValueError("a field is longer than the file")
            yield key >> 3, view[at : at + size]
            at += size
        else:
            raise ValueError(f"wire type {kind}")
    if at != end:
        raise ValueError("the file ends in the middle of a field")


def _varint(view: memoryview, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = view[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7
        if shift > 63:
            raise ValueError("a number is too long")

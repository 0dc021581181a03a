"""Writes small ONNX files by hand (protocol buffers), since the tests do not need the package `onnx`."""

from __future__ import annotations


def varint(value: int) -> bytes:
    found = bytearray()
    while True:
        value, part = value >> 7, value & 0x7F
        found.append(part | (0x80 if value else 0))
        if not value:
            return bytes(found)


def number(field: int, value: int) -> bytes:
    return varint(field << 3) + varint(value)


def block(field: int, content: bytes | str) -> bytes:
    data = content.encode() if isinstance(content, str) else content
    return varint(field << 3 | 2) + varint(len(data)) + data


def value_info(name: str) -> bytes:
    """A float vector of any length."""
    shape = block(1, block(2, "n"))
    return block(1, name) + block(2, block(1, number(1, 1) + block(2, shape)))


def node(kind: str, inputs: tuple[str, ...], output: str, *, domain: str = "") -> bytes:
    parts = [block(1, name) for name in inputs] + [block(2, output), block(4, kind)]
    return b"".join(parts) + (block(7, domain) if domain else b"")


def external_tensor(name: str, location: str) -> bytes:
    """A tensor of one float that is kept in another file."""
    entry = block(1, "location") + block(2, location)
    return number(1, 1) + number(2, 1) + block(8, name) + block(13, entry) + number(14, 1)


def subgraph_attribute(graph: bytes) -> bytes:
    return block(5, block(1, "body") + number(20, 5) + block(6, graph))


def model(
    *nodes: bytes, tensors: tuple[bytes, ...] = (), domains: tuple[str, ...] = ("",)
) -> bytes:
    graph = b"".join(block(1, part) for part in nodes) + block(2, "g")
    graph += b"".join(block(5, tensor) for tensor in tensors)
    graph += block(11, value_info("x")) + block(12, value_info("y"))
    opsets = b"".join(block(8, block(1, domain) + number(2, 17)) for domain in domains)
    return number(1, 8) + opsets + block(7, graph)

"""Outlines written as short strings: the subset of SVG path data that the drawings use."""

from __future__ import annotations

import re
from functools import lru_cache

import skia

# An exponent is part of a number: drawings write floats with f-strings, and 1e-16 happens.
_TOKEN = re.compile(r"[MLHVCQAZmlhvcqaz]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?")
_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "Q": 4, "A": 7, "Z": 0}


@lru_cache(maxsize=4096)
def outline(data: str) -> skia.Path:
    """A Skia path from SVG path data: M L H V C Q A Z, upper case absolute, lower case relative.

    The path is kept and shared: never change it.

    Raises:
        ValueError: The data is not path data (a mistake in a drawing, never input).
    """
    path = skia.Path()
    tokens: list[str] = _TOKEN.findall(data)
    index, command = 0, ""
    x = y = start_x = start_y = 0.0
    while index < len(tokens):
        if tokens[index].isalpha():
            command = tokens[index]
            index += 1
        count = _ARGUMENTS.get(command.upper(), 0)
        if not command or (count == 0 and command.upper() != "Z"):
            raise ValueError(f"not path data: {data!r}")
        a = [float(token) for token in tokens[index : index + count]]
        if len(a) != count:
            raise ValueError(f"path data ends early: {data!r}")
        index += count
        kind = command.upper()
        if command.islower():
            a = _absolute(kind, a, x, y)
        x, y = _append(path, kind, a, (x, y), (start_x, start_y))
        if kind == "M":
            start_x, start_y = x, y
            command = "L" if command == "M" else "l"  # further pairs after a move are lines
    return path


def _absolute(kind: str, a: list[float], x: float, y: float) -> list[float]:
    if kind == "H":
        return [a[0] + x]
    if kind == "V":
        return [a[0] + y]
    if kind == "A":
        return [*a[:5], a[5] + x, a[6] + y]
    return [value + (x if index % 2 == 0 else y) for index, value in enumerate(a)]


def _append(
    path: skia.Path,
    kind: str,
    a: list[float],
    at: tuple[float, float],
    start: tuple[float, float],
) -> tuple[float, float]:
    """Append one command with absolute arguments; returns the new point."""
    end = (a[-2], a[-1]) if len(a) > 1 else at
    if kind == "M":
        path.moveTo(*a)
    elif kind == "L":
        path.lineTo(*a)
    elif kind == "H":
        end = (a[0], at[1])
        path.lineTo(*end)
    elif kind == "V":
        end = (at[0], a[0])
        path.lineTo(*end)
    elif kind == "C":
        path.cubicTo(*a)
    elif kind == "Q":
        path.quadTo(*a)
    elif kind == "A":
        large = skia.Path.kLarge_ArcSize if a[3] else skia.Path.kSmall_ArcSize
        sweep = skia.PathDirection.kCW if a[4] else skia.PathDirection.kCCW
        path.arcTo(a[0], a[1], a[2], large, sweep, a[5], a[6])
    else:
        path.close()
        end = start
    return end

"""Plain values from JSON: dataclasses are rebuilt field by field, each value checked against its type.

For files that may come from anybody: an unknown field, a missing one, or one of another type is
refused; nothing is guessed.
"""

from __future__ import annotations

import dataclasses
import math
import types
import typing
from typing import Any, TypeVar, cast

T = TypeVar("T")

LONGEST_TEXT = 1 << 20
MOST_ITEMS = 100_000


def to_plain(value: object) -> Any:
    """A value of nested dataclasses as JSON's own types; tuples become lists."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, tuple | list):
        return [to_plain(item) for item in cast("tuple[object, ...]", value)]
    if isinstance(value, dict):
        return {str(k): to_plain(v) for k, v in cast("dict[object, object]", value).items()}
    return value


def from_plain(kind: type[T], found: object, where: str = "it") -> T:
    """The inverse of `to_plain`.

    Args:
        kind: A dataclass.
        found: What JSON gave.
        where: Name in the error.

    Raises:
        ValueError: Something is missing, unknown, or of another type; the text says where.
    """
    return cast("T", _object(kind, found, where))


def _object(kind: Any, found: object, where: str) -> Any:
    if not isinstance(found, dict):
        raise ValueError(f"{where} is not an object")
    given = cast("dict[str, object]", found)
    fields = {field.name: field for field in dataclasses.fields(kind)}
    unknown = set(given) - set(fields)
    if unknown:
        raise ValueError(f"{where} has an unknown field {min(unknown)[:40]!r}")
    hints = typing.get_type_hints(kind)
    values = dict[str, Any]()
    for name, field in fields.items():
        if name in given:
            values[name] = _value(hints[name], given[name], f"{where}.{name}")
        elif field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
            raise ValueError(f"{where} has no {name}")
    return kind(**values)


def _value(hint: Any, found: object, where: str) -> Any:
    origin = typing.get_origin(hint)
    if hint is Any:
        return found
    if dataclasses.is_dataclass(hint):
        return _object(hint, found, where)
    if origin is types.UnionType or origin is typing.Union:
        return _either(typing.get_args(hint), found, where)
    if origin is tuple:
        return _items(typing.get_args(hint), found, where)
    if origin is dict:
        return _mapping(typing.get_args(hint)[1], found, where)
    return _single(hint, found, where)


def _either(hints: tuple[Any, ...], found: object, where: str) -> Any:
    if found is None and types.NoneType in hints:
        return None
    rest = [hint for hint in hints if hint is not types.NoneType]
    return _value(rest[0], found, where)


def _items(hints: tuple[Any, ...], found: object, where: str) -> tuple[Any, ...]:
    if not isinstance(found, list) or len(cast("list[object]", found)) > MOST_ITEMS:
        raise ValueError(f"{where} is not a list")
    items = cast("list[object]", found)
    if hints[-1] is Ellipsis:
        return tuple(_value(hints[0], item, f"{where}[{n}]") for n, item in enumerate(items))
    if len(items) != len(hints):
        raise ValueError(f"{where} has {len(items)} items, not {len(hints)}")
    return tuple(_value(h, item, where) for h, item in zip(hints, items, strict=True))


def _mapping(hint: Any, found: object, where: str) -> dict[str, Any]:
    if not isinstance(found, dict):
        raise ValueError(f"{where} is not an object")
    given = cast("dict[str, object]", found)
    return {name: _value(hint, value, f"{where}.{name[:40]}") for name, value in given.items()}


def _single(hint: Any, found: object, where: str) -> Any:
    if hint is float and type(found) in (int, float):
        number = float(cast("float", found))
        if math.isfinite(number):
            return number
    elif hint is str and isinstance(found, str):
        if len(found) <= LONGEST_TEXT and "\x00" not in found:
            return found
    elif type(found) is hint:  # exact: a bool is an int, too
        return found
    raise ValueError(f"{where} has an impossible value")

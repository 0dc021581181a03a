"""Plain values become dataclasses again only where every field fits."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest

from studio.values import from_plain, to_plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Inner:
    name: str
    size: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outer:
    inner: Inner
    many: tuple[Inner, ...] = ()
    length_s: float | None = None
    is_on: bool = False
    by_name: dict[str, Inner] = field(default_factory=dict[str, Inner])
    free: dict[str, Any] = field(default_factory=dict[str, Any])


VALUE = Outer(
    inner=Inner(name="a", size=(1, 2)),
    many=(Inner(name="b"),),
    length_s=1.5,
    by_name={"c": Inner(name="c")},
    free={"x": [1, {"y": None}]},
)


def test_values_come_back_as_they_were() -> None:
    assert from_plain(Outer, to_plain(VALUE)) == VALUE
    assert to_plain(VALUE)["many"] == [{"name": "b", "size": [0, 0]}]


def test_a_whole_number_is_a_length_too() -> None:
    assert from_plain(Outer, {"inner": {"name": "a"}, "length_s": 2}).length_s == 2.0


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"inner": {"name": 5}}, "inner.name"), ({"inner": {}}, "inner has no name"),
        ({"inner": {"name": "a", "more": 1}}, "unknown field"), ({"many": {}}, "many"),
        ({"many": [{"name": "a", "size": [1]}]}, "size"), ({"length_s": "1"}, "length_s"),
        ({"length_s": float("nan")}, "length_s"), ({"is_on": 1}, "is_on"),
        ({"by_name": {"c": 1}}, "by_name.c"), ({"inner": {"name": "a\x00"}}, "inner.name"),
        ({"inner": {"name": "a", "size": [1, True]}}, "size"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_refused_with_its_place(change: dict[str, Any], where: str) -> None:
    with pytest.raises(ValueError, match=where):
        from_plain(Outer, to_plain(VALUE) | change)

"""The fields of the scene code, as a model package's schema says them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.engine.scenery.catalogue import (
    ACTIONS,
    CAMERAS,
    COLORS,
    FACINGS,
    LIGHTS,
    MOTIONS,
    OUTFITS,
    PEOPLE,
    SETTING_NAMES,
    SKINS,
    STYLES,
    SUBJECTS,
    VARIANTS,
    WEATHERS,
)  # fmt: skip

Array = NDArray[np.float32]
NOTHING = "nothing"
KNOWN_STAGE: dict[str, tuple[Any, ...]] = {
    "setting": SETTING_NAMES, "light": LIGHTS, "weather": WEATHERS, "camera": CAMERAS,
    "style": STYLES, "backdrop": COLORS, "variant": (0, 1), "has_sun": (False, True),
}  # fmt: skip
KNOWN_SUBJECT: dict[str, tuple[Any, ...]] = {
    "kind": (NOTHING, *SUBJECTS), "color": COLORS, "motion": MOTIONS, "facing": FACINGS,
    "variant": VARIANTS, "who": PEOPLE, "skin": SKINS, "outfit": OUTFITS, "action": ACTIONS,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A field with named values.

    Attributes:
        name: Field of `Stage` or `Subject`.
        values: What it may be, in the order of the weights.
        start: Index of its first number in a row.
        applies: For subjects, 1 for every kind that has this field, else 0; shape (kinds,).
        is_ignored: Whether the weights know it but the graph does not (older packages).
        is_guided_little: Whether it is guided like the kinds; see `SceneCode.guidance`.
    """

    name: str
    values: tuple[Any, ...]
    start: int
    applies: Array
    is_ignored: bool = False
    is_guided_little: bool = False

    @property
    def span(self) -> slice:
        """Where its numbers stand in a row."""
        return slice(self.start, self.start + len(self.values))


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A field with a continuous value.

    Attributes:
        name: Field of `Stage` or `Subject`.
        mean: Value (or its natural logarithm) that is coded as 0.
        scale: Distance from the mean that is coded as 1.
        low: Smallest value that `decode` gives.
        high: Largest value that `decode` gives.
        index: Where it stands in a row.
        is_log: Whether the logarithm of the value is coded.
    """

    name: str
    mean: float
    scale: float
    low: float
    high: float
    index: int
    is_log: bool = False

    def code(self, value: float) -> float:
        """The number in the array."""
        return ((math.log(value) if self.is_log else value) - self.mean) / self.scale

    def value(self, code: float) -> float:
        """The field's value, held within its range."""
        raw = code * self.scale + self.mean
        if self.is_log:
            raw = math.exp(min(4.0, max(-4.0, raw)))
        return min(self.high, max(self.low, raw))


def default_schema(*, slots: int = 5) -> dict[str, Any]:
    """The schema of the whole catalogue."""
    people, sided = ["person"], [k.name for k in SUBJECTS.values() if k.has_sides]
    tinted = [kind.name for kind in SUBJECTS.values() if kind.takes_color]
    only = {"color": tinted, "facing": sided} | dict.fromkeys(
        ("who", "skin", "outfit", "action"), people
    )
    subject: list[dict[str, Any]] = []
    for name, values in KNOWN_SUBJECT.items():
        field: dict[str, Any] = {"name": name, "values": list(values)}
        if name in only:
            field["kinds"] = only[name]
        if name in ("who", "skin"):
            field["guided_little"] = True
        subject.append(field)
    return {
        "slots": slots,
        "stage": [{"name": name, "values": list(values)} for name, values in KNOWN_STAGE.items()],
        "stage_numbers": [
            {"name": "sun_x", "mean": 0.5, "scale": 0.22, "low": 0.05, "high": 0.95},
            {"name": "hue", "mean": 0.0, "scale": 0.016, "low": -0.05, "high": 0.05},
            {"name": "warmth", "mean": 0.0, "scale": 0.6, "low": -1.5, "high": 1.5},
        ],
        "subject": subject,
        "subject_numbers": [
            {"name": "x", "mean": 0.5, "scale": 0.22, "low": 0.06, "high": 0.94},
            {"name": "y", "mean": 0.78, "scale": 0.16, "low": 0.2, "high": 1.0},
            {"name": "size", "mean": 0.0, "scale": 0.28, "low": 0.4, "high": 2.0, "log": True},
        ],
    }  # fmt: skip


def read_choices(
    fields: list[dict[str, Any]], known: dict[str, tuple[Any, ...]], kinds: tuple[str, ...]
) -> tuple[Choice, ...]:
    """The named fields of a stage or a subject.

    Raises:
        ValueError: A value is none of those that are known.
    """
    out: list[Choice] = []
    start = 0
    for field in fields:
        name, values = str(field["name"]), tuple(field["values"])
        is_ignored = bool(field.get("ignored", False))
        strange = [] if is_ignored else [v for v in values if v not in known[name]]
        if strange:
            raise ValueError(f"{name} cannot be {strange[0]!r}")
        named = set(field.get("kinds", kinds[1:]))
        applies = np.array([float(kind in named) for kind in kinds], np.float32)
        out.append(
            Choice(
                name=name,
                values=values,
                start=start,
                applies=applies,
                is_ignored=is_ignored,
                is_guided_little=bool(field.get("guided_little", False)),
            )
        )
        start += len(values)
    return tuple(out)


def read_numbers(fields: list[dict[str, Any]], choices: tuple[Choice, ...]) -> tuple[Number, ...]:
    """The continuous fields, which stand after the named ones."""
    start = choices[-1].span.stop
    return tuple(
        Number(
            name=str(field["name"]), mean=float(field["mean"]), scale=float(field["scale"]),
            low=float(field["low"]), high=float(field["high"]), index=start + i,
            is_log=bool(field.get("log", False)),
        )
        for i, field in enumerate(fields)
    )  # fmt: skip

"""Scene graphs as JSON and back; what comes back is validated, since files may be edited."""

from __future__ import annotations

import json
import math
import re
from dataclasses import asdict
from typing import Any, cast

from studio.engine.scenery import catalogue
from studio.engine.scenery.graph import SceneGraph, Stage, Subject
from studio.errors import ModelError

MAX_SUBJECTS = 40
MAX_TEXT = 80
MAX_VALUES = 60
_SEEDS = 1 << 64
_NARROWEST = 0.2  # width / height; upright formats are 0.56
_STAGE_NAMES: dict[str, tuple[object, ...]] = {
    "setting": catalogue.SETTING_NAMES, "light": catalogue.LIGHTS, "weather": catalogue.WEATHERS,
    "camera": catalogue.CAMERAS, "style": catalogue.STYLES, "backdrop": catalogue.COLORS,
    "variant": (0, 1), "has_sun": (False, True),
}  # fmt: skip
_SUBJECT_NAMES: dict[str, tuple[object, ...]] = {
    "kind": tuple(catalogue.SUBJECTS), "color": catalogue.COLORS, "motion": catalogue.MOTIONS,
    "facing": catalogue.FACINGS, "variant": catalogue.VARIANTS, "who": catalogue.PEOPLE,
    "skin": catalogue.SKINS, "outfit": catalogue.OUTFITS, "action": catalogue.ACTIONS,
}  # fmt: skip
_RANGES = {
    "sun_x": (0.0, 1.0), "hue": (-0.5, 0.5), "warmth": (-2.0, 2.0), "x": (-0.5, 1.5), "y": (-0.5, 1.5),
    "size": (0.05, 5.0),
}  # fmt: skip


def graph_to_json(graph: SceneGraph) -> str:
    """Canonical JSON of a scene graph; one that nobody arranged says nothing of a format."""
    values = asdict(graph)
    if not graph.aspect:
        del values["aspect"]
    for subject in values["subjects"]:
        if subject["seat"] < 0:
            del subject["seat"]
    return json.dumps(values, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def graph_from_json(text: str) -> SceneGraph:
    """The inverse of `graph_to_json`.

    Raises:
        ModelError: It is not a scene graph of this program's catalogue.
    """
    try:
        values = cast("dict[str, Any]", json.loads(text))
        subjects = cast("list[dict[str, Any]]", values["subjects"])
        if len(subjects) > MAX_SUBJECTS:
            raise ValueError(f"more than {MAX_SUBJECTS} subjects")
        return SceneGraph(
            stage=Stage(**_checked(values["stage"], _STAGE_NAMES)),
            subjects=tuple(_subject(subject) for subject in subjects),
            seed=_seed(values["seed"]),
            aspect=_aspect(values.get("aspect", 0.0)),
        )
    except (
        ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError,
    ) as error:  # fmt: skip
        raise ModelError(
            f"The scene's picture description is damaged: {error}.", "Draw the scene again."
        ) from error


def _seed(value: Any) -> int:
    seed = int(value)
    if not 0 <= seed < _SEEDS:
        raise ValueError("its seed is out of range")
    return seed


def _aspect(value: Any) -> float:
    aspect = _number(value)
    if aspect and not _NARROWEST <= aspect <= 1 / _NARROWEST:
        raise ValueError("it is of an impossible shape")
    return aspect


def _subject(values: dict[str, Any]) -> Subject:
    fields = _checked(values, _SUBJECT_NAMES)
    numbers = fields.get("values", ())
    if len(numbers) > MAX_VALUES:
        raise ValueError(f"a chart of more than {MAX_VALUES} numbers")
    fields["values"] = tuple(_number(value) for value in numbers)
    fields["text"] = str(fields.get("text", ""))[:MAX_TEXT]
    fields["identity"] = int(fields.get("identity", 0))
    fields["seat"] = min(MAX_SUBJECTS, max(-1, int(fields.get("seat", -1))))
    return Subject(**fields)


def _checked(values: dict[str, Any], names: dict[str, tuple[object, ...]]) -> dict[str, Any]:
    fields = dict(values)
    for name, value in fields.items():
        if name in names and value not in names[name]:
            raise ValueError(f"{name} cannot be {value!r}")
        if name == "tint" and not (isinstance(value, str) and re.fullmatch(r"[0-9a-f]{6}|", value)):
            raise ValueError(f"{value!r} is not a colour")
        if name in _RANGES:
            low, high = _RANGES[name]
            fields[name] = min(high, max(low, _number(value)))
    return fields


def _number(value: Any) -> float:
    number = float(value)
    if not math.isfinite(number):
        raise ValueError("a number is not finite")
    return number

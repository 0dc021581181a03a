"""Storyboards as JSON and back; what comes back is checked, for files are untrusted."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from studio.errors import ProjectError
from studio.storyboard.model import Scene, Storyboard
from studio.storyboard.palette import is_palette

TRANSITIONS = ("cut", "crossfade", "fade", "dip white", "wipe", "push", "match")
FORMATS = ("16:9", "9:16", "1:1")
QUALITIES = ("draft", "standard", "high")
USES = ("commercial", "education", "private")

_MOST_SCENES = 5_000  # far above what a script makes; a person may add more by hand
_LONGEST_TEXT = 200_000
_LONGEST_NAME = 4_096  # titles, ids, names of voices and styles, paths
_LONGEST_SCENE_S = 3_600.0
_LARGEST_SEED = 2**63 - 1
_LONG_FIELDS = (
    "narration", "prompt", "on_screen_text", "negative_prompt", "graph", "note", "caption",
)  # fmt: skip
_EMPTY = ("", (), None, False)
_MOST_TAKES = 200
_MOST_NAMES = 1_000
_MAY_BE_OPEN = ("duration_s", "speed", "model", "quality")  # of a scene
_SPEEDS = (0.5, 2.0)
_LONGEST_PAUSE_S = 60.0
_LOUDNESS_LUFS = (-40.0, -5.0)
_MOST_PRONUNCIATIONS = 2_000
_ONE_OF = {"use": ("", *USES), "transition": TRANSITIONS, "format": FORMATS}


def storyboard_to_json(storyboard: Storyboard) -> str:
    """A storyboard as JSON text; equal storyboards give equal text."""
    return json.dumps(dataclasses.asdict(storyboard), ensure_ascii=False, sort_keys=True)


def storyboard_from_json(text: str) -> Storyboard:
    """The storyboard in a JSON text.

    Raises:
        ProjectError: When the text is not JSON, or any value is missing, unknown or out of range.
    """
    values = _checked(_parsed(text), Storyboard, "storyboard")
    scenes = tuple(
        _scene(scene, f"scene {number}")
        for number, scene in enumerate(values.pop("scenes"), start=1)
    )
    return _storyboard(values, scenes)


def scene_to_json(scene: Scene) -> str:
    """One scene as JSON text; equal scenes give equal text."""
    return json.dumps(_plain(scene), ensure_ascii=False, sort_keys=True)


def scene_from_json(text: str) -> Scene:
    """The scene in a JSON text.

    Raises:
        ProjectError: As `storyboard_from_json`.
    """
    return _scene(_parsed(text), "a scene")


def frame_to_json(storyboard: Storyboard, rows: tuple[int, ...]) -> str:
    """A storyboard without its scenes as JSON text; in their place stand numbers of rows."""
    values = _plain(replace(storyboard, scenes=())) | {"scenes": list(rows)}
    return json.dumps(values, ensure_ascii=False, sort_keys=True)


def frame_from_json(text: str, scene_of: Callable[[int], Scene]) -> Storyboard:
    """The inverse of `frame_to_json`; `scene_of` finds a row's scene.

    Raises:
        ProjectError: As `storyboard_from_json`, or from `scene_of`.
    """
    values = _checked(_parsed(text), Storyboard, "storyboard")
    rows = values.pop("scenes")
    if any(type(row) is not int for row in rows):
        raise _damaged("its storyboard names no scenes")
    return _storyboard(values, tuple(scene_of(row) for row in rows))


def _plain(value: Scene | Storyboard) -> dict[str, Any]:
    """Field by field; `asdict` copies deeply and takes ten times as long.

    Fields that are empty unless somebody fills them are left out: a project keeps every state. One
    with a default that says something is written, for that default may be another one day.
    """
    pairs = ((field, getattr(value, field.name)) for field in dataclasses.fields(value))
    return {f.name: found for f, found in pairs if found not in _EMPTY or found != f.default}


def _storyboard(values: dict[str, Any], scenes: tuple[Scene, ...]) -> Storyboard:
    values["kept_names"] = tuple(values.get("kept_names", ()))
    if len({scene.id for scene in scenes}) != len(scenes):
        raise _damaged("two of its scenes have the same name")
    values["palette"] = tuple(values.get("palette", ()))
    for name in ("speed", "model", "quality"):  # a scene may leave them open, a movie may not
        if values.get(name, 1.0) is None:
            raise _damaged(f"storyboard has an impossible {name}")
    values["pronunciations"] = tuple(tuple(pair) for pair in values.get("pronunciations", ()))
    return Storyboard(scenes=scenes, **values)


def _parsed(text: str) -> object:
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise _damaged("its storyboard cannot be read") from error


def _scene(found: object, where: str) -> Scene:
    values = _checked(found, Scene, where)
    for name in ("takes", "palette"):
        values[name] = tuple(values.get(name, ()))
    if values.get("quality") not in (None, *QUALITIES) or values.get("model") == "":
        raise _damaged(f"{where} has an impossible model or quality")
    return Scene(**values)


def _refuse_constant(name: str) -> float:
    raise ValueError(name)  # NaN and Infinity are not JSON


def _damaged(what: str) -> ProjectError:
    return ProjectError(
        f"The project is damaged: {what}.", "Open a copy of it from before, or make a new project."
    )


def _checked(found: object, kind: type[Scene] | type[Storyboard], where: str) -> dict[str, Any]:
    """The fields of one object, each of the right type and within its limits."""
    if not isinstance(found, Mapping):
        raise _damaged(f"{where} is not an object")
    names = {field.name for field in dataclasses.fields(kind)}
    required = {
        field.name for field in dataclasses.fields(kind) if field.default is dataclasses.MISSING
    }
    unknown, missing = set(found) - names, required - set(found)
    if unknown or missing:
        raise _damaged(f"{where} has wrong fields")
    for name, value in found.items():
        is_open = value is None and name in _MAY_BE_OPEN
        if not is_open and not _is_valid(str(name), value):
            raise _damaged(f"{where} has an impossible {str(name).replace('_', ' ')}")
    values = {str(name): value for name, value in found.items()}
    for name in (
        "duration_s",
        "color_strength",
        "shared_noise",
        "reference_strength",
        "control_strength",
        "speed",
        "pause_s",
        "loudness_lufs",
    ):
        if isinstance(values.get(name), int):
            values[name] = float(values[name])
    return values


def _is_valid(name: str, value: object) -> bool:
    match name:
        case "scenes":
            valid = isinstance(value, list) and len(value) <= _MOST_SCENES
        case "takes":
            valid = (
                isinstance(value, list)
                and len(value) <= _MOST_TAKES
                and all(_is_seed(seed) for seed in value)
            )
        case "use" | "transition" | "format":
            valid = value in _ONE_OF[name]
        case (
            "prompt_is_written" | "is_locked" | "is_continuous" | "progress_bar" | "checks_pictures"
        ):
            valid = isinstance(value, bool)
        case "palette":
            valid = is_palette(value)
        case "seed" | "line_take":
            valid = _is_seed(value)
        case (
            "speed"
            | "pause_s"
            | "loudness_lufs"
            | "pronunciations"
            | "color_strength"
            | "shared_noise"
            | "reference_strength"
            | "control_strength"
        ):
            valid = _is_in_range(name, value)
        case "kept_names":
            valid = _are_names(value)
        case "watermark":
            valid = isinstance(value, str) and re.fullmatch("([0-9a-f]{8})?", value) is not None
        case "duration_s":
            valid = _is_length(value)
        case _:
            limit = _LONGEST_TEXT if name in _LONG_FIELDS else _LONGEST_NAME
            shortest = 1 if name in ("id", "language") else 0
            valid = isinstance(value, str) and shortest <= len(value) <= limit and _is_text(value)
    return valid


def _is_seed(value: object) -> bool:
    return type(value) is int and 0 <= value <= _LARGEST_SEED  # a bool is an int, too


def _are_names(value: object) -> bool:
    return (
        isinstance(value, list)
        and len(value) <= _MOST_NAMES
        and all(isinstance(one, str) and len(one) <= _LONGEST_NAME for one in value)
    )


def _is_in_range(name: str, value: object) -> bool:
    """Whether a value of sound or colour is within its limits; a scene may leave the speed open."""
    if name in ("color_strength", "shared_noise", "reference_strength", "control_strength"):
        return _is_part(value)
    if name == "pronunciations":
        return _is_pronunciations(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    low, high = {"speed": _SPEEDS, "pause_s": (0.0, _LONGEST_PAUSE_S)}.get(name, _LOUDNESS_LUFS)
    return low <= value <= high


def _is_pronunciations(value: object) -> bool:
    if not isinstance(value, list) or len(value) > _MOST_PRONUNCIATIONS:
        return False
    return all(
        isinstance(pair, list)
        and len(pair) == 2
        and all(isinstance(t, str) and 0 < len(t) <= _LONGEST_NAME and _is_text(t) for t in pair)
        for pair in value
    )


def _is_length(value: object) -> bool:
    """Whether a value is a number of seconds that a scene may last; NaN compares as false."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return 0 < value <= _LONGEST_SCENE_S


def _is_part(value: object) -> bool:
    """Whether a value is a number from 0 to 1."""
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1


def _is_text(value: str) -> bool:
    """Whether a string holds neither NULs nor halves of characters."""
    return "\x00" not in value and not any(0xD800 <= ord(character) < 0xE000 for character in value)

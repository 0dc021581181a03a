"""The person's settings: one JSON file, each value checked, unknown ones kept for a newer version."""

from __future__ import annotations

import json
import logging
import os
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, cast

log = logging.getLogger(__name__)

FILE = "settings.json"
MOST_RECENT = 12
DAMAGED = "damaged"
"""Of a school's password: the profile stays on, and no password fits."""
THEMES = ("system", "dark", "light", "contrast")
TEXT_SCALES = (0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the program remembers of a person's wishes. Not what belongs to a project.

    Attributes:
        theme: One of `THEMES`.
        language: ISO 639-1 code of the interface, or "" for the system's.
        text_scale: Factor on all text of the interface.
        reduced_motion: Whether nothing moves but what is played.
        speaks_ahead: Whether lines are spoken in the background, before they are played.
        projects_dir: Where new projects are put, or "" for the documents folder.
        recent: Paths of projects, the latest first.
        processor: Where networks run: "auto" or a processor's key ("cuda", "cpu" …).
        memory_mb: What the program may use of the machine's memory, or 0 to leave it to itself.
        seconds_per_second: Measured rendering time for a second of movie, by quality.
        certificate: Path of the certificate that signs movies, or "" for the self-made key.
        school: Hash of the school profile's password, or "" where the profile is off.
        watches_renders: Whether times, memory and failures of renders are noted, on this machine only.
        unknown: Values of a newer version, kept as they are.
    """

    theme: str = "system"
    language: str = ""
    text_scale: float = 1.0
    reduced_motion: bool = False
    speaks_ahead: bool = True
    projects_dir: str = ""
    recent: tuple[str, ...] = ()
    processor: str = "auto"
    memory_mb: int = 0
    seconds_per_second: dict[str, float] = field(default_factory=dict[str, float])
    certificate: str = ""
    school: str = ""
    watches_renders: bool = True
    unknown: dict[str, Any] = field(default_factory=dict[str, Any])

    def with_recent(self, path: Path) -> Settings:
        """With a project at the head of the recent ones."""
        name = str(path)
        others = tuple(other for other in self.recent if other != name)
        return replace(self, recent=(name, *others)[:MOST_RECENT])

    def without_recent(self, path: str) -> Settings:
        """Without a project that is gone."""
        return replace(self, recent=tuple(other for other in self.recent if other != path))


def load_settings(folder: Path) -> Settings:
    """The settings kept in a folder; what is missing or impossible becomes the default."""
    path = folder / FILE
    text = b""
    try:
        text = path.read_bytes()
        found = json.loads(text.decode("utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError):
        log.info("the settings in %s cannot be read; defaults are used", path)
        return Settings(school=DAMAGED if b'"school": "scrypt' in text else "")
    if not isinstance(found, dict):
        return Settings()
    return _settings(cast("dict[str, Any]", found))


def save_settings(settings: Settings, folder: Path) -> None:
    """Keep the settings; a folder that cannot be written is no reason to disturb anybody."""
    values = dict(settings.unknown)
    values |= {f.name: getattr(settings, f.name) for f in fields(settings) if f.name != "unknown"}
    path = folder / FILE
    temporary = path.with_name(f".{FILE}.{os.getpid()}")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        temporary.write_text(json.dumps(values, indent=1, ensure_ascii=False), encoding="utf-8")
        temporary.replace(path)
    except OSError as error:
        log.info("the settings cannot be written: %s", error)


def _settings(found: dict[str, Any]) -> Settings:
    known = {f.name for f in fields(Settings)} - {"unknown"}
    values = dict[str, Any]()
    for name in known & found.keys():
        value: Any = found[name]
        if name == "recent" and isinstance(value, list):
            value = _texts(cast("list[Any]", value))
        if _is_valid(name, value):
            values[name] = float(value) if name == "text_scale" else value
        elif name == "school":
            values[name] = DAMAGED
        else:
            log.info("the setting %s is not one that can be: the default is used", name)
    unknown = {name: value for name, value in found.items() if name not in known}
    return Settings(**values, unknown=unknown)


def _texts(values: list[Any]) -> tuple[str, ...]:
    return tuple(value for value in values if isinstance(value, str))[:MOST_RECENT]


def _is_valid(name: str, value: Any) -> bool:
    match name:
        case "theme" | "text_scale":
            return value in (THEMES if name == "theme" else TEXT_SCALES)
        case "memory_mb":
            return isinstance(value, int) and not isinstance(value, bool) and value >= 0
        case "reduced_motion" | "speaks_ahead" | "watches_renders":
            return isinstance(value, bool)
        case "seconds_per_second":
            return isinstance(value, dict) and all(
                isinstance(key, str) and isinstance(number, int | float) and 0 < number < 10_000
                for key, number in cast("dict[Any, Any]", value).items()
            )
        case "recent":
            return isinstance(value, tuple)
        case _:
            return isinstance(value, str)

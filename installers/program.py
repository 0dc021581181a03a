"""What the program is called and which version it has, read from `pyproject.toml`, the one place."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DISPLAY_NAME = "Scenewright"
APP_ID = "org.scenewright.Scenewright"  # macOS's bundle identifier
MIME_TYPE = "application/x-scenewright"
EXTENSION = "scenewright"


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """The figures of `pyproject.toml` that installers carry."""

    name: str
    version: str
    summary: str
    licence: str


def read_program(root: Path = ROOT) -> Program:
    """The program as `pyproject.toml` below `root` describes it."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return Program(
        name=project["name"],
        version=project["version"],
        summary=project["description"],
        licence=project["license"],
    )


def filled(template: Path, **values: str) -> str:
    """The text of `template` with every `@name@` replaced.

    Raises:
        ValueError: A placeholder has no value.
    """
    text = template.read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    left = [word for word in text.split() if word.startswith("@") and word.endswith("@")]
    if left:
        raise ValueError(f"{template.name}: no value for {', '.join(left)}")
    return text

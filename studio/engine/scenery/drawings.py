"""Finds the drawings of subjects and settings: what each theme's module offers in `DRAWINGS`."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from functools import lru_cache
from types import ModuleType

from studio.engine.scenery import settings, subjects
from studio.engine.scenery.look import Drawing
from studio.engine.scenery.painter import SettingDrawing


@lru_cache(maxsize=1)
def subject_drawings() -> Mapping[str, Drawing]:
    """Every subject's drawing by the kind's name; modules are imported at the first call."""
    return _collected(subjects)


@lru_cache(maxsize=1)
def setting_drawings() -> Mapping[str, SettingDrawing]:
    """Every setting's drawing by its name; modules are imported at the first call."""
    return _collected(settings)


def _collected(package: ModuleType) -> dict[str, Callable[..., None]]:
    found: dict[str, Callable[..., None]] = {}
    for info in sorted(pkgutil.iter_modules(package.__path__), key=lambda info: info.name):
        module = importlib.import_module(f"{package.__name__}.{info.name}")
        found.update(getattr(module, "DRAWINGS", {}))
    return found

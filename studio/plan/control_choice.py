"""What the ControlNets of a model are asked to do in a movie."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlChoice:
    """How closely ControlNets hold a model to the scene that guides it; as in `ClipRequest`."""

    strength: float
    start: float
    end: float

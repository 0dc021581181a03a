"""What the router decided for one scene."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneEffort:
    """How a scene is drawn where the router spares time.

    Attributes:
        scene: Its id.
        model: Id of the model of scenes that draws it alone, or "" for the render's own model.
        steps: Of the render's own model; 0 for as many as it asks for.
        keys_per_s: Pictures a second that it draws along a guiding scene; 0 for as many as it asks for.
    """

    scene: str
    model: str = ""
    steps: int = 0
    keys_per_s: int = 0

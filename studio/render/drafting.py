"""Which model draws a scene's card and the player's draft: the movie's own where that takes a moment."""

from __future__ import annotations

from studio.engine.models.manifest import ModelManifest
from studio.engine.models.store import ModelStore
from studio.errors import StudioError


def drafting_model(name: str, store: ModelStore, starter: ModelManifest) -> ModelManifest:
    """A model of scenes that is here by its id or reference; the starter for any other, and for "".

    What paints pixels is shown as the starter's sketch until its own picture is known.
    """
    if not name:
        return starter
    try:
        found = store.find(name).manifest
    except StudioError:
        return starter  # the render will say what is wrong with that model
    return found if found.family == "scene" else starter

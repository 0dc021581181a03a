"""Whether the model that draws takes reference pictures, as the window needs to know it."""

from __future__ import annotations

from studio.engine.models.store import ModelStore
from studio.errors import StudioError
from studio.plan.reference import way_of_seeing
from studio.render.prepare import DEFAULT_MODEL


def takes_pictures(store: ModelStore, model: str) -> bool:
    """Whether a model is shown reference pictures; one that is not installed is not.

    Args:
        store: Where models are found.
        model: Its id, or "" for the starter, which draws from words alone.
    """
    if model.partition("@")[0] in ("", DEFAULT_MODEL):
        return False
    try:
        return bool(way_of_seeing(store.find(model).manifest))
    except StudioError:
        return False

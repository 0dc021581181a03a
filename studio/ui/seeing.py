"""What the model that draws can be shown, as the window needs to know it."""

from __future__ import annotations

from studio.engine.models.store import DEFAULT_MODEL, ModelStore
from studio.errors import StudioError
from studio.plan.control import has_control
from studio.plan.frames import can_hold_frames
from studio.plan.reference import way_of_seeing


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


def follows_shapes(store: ModelStore, model: str) -> bool:
    """Whether a model has a ControlNet; the arguments are as in `takes_pictures`."""
    if model.partition("@")[0] in ("", DEFAULT_MODEL):
        return False
    try:
        return has_control(store.find(model).manifest)
    except StudioError:
        return False


def holds_frames(store: ModelStore, model: str) -> bool:
    """Whether a model's clips can begin and end with given pictures; as in `takes_pictures`."""
    if model.partition("@")[0] in ("", DEFAULT_MODEL):
        return False
    try:
        return can_hold_frames(store.find(model).manifest, is_guided=True)
    except StudioError:
        return False

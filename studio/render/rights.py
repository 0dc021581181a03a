"""What may be done with a storyboard's movie, known before it is made: parts, licences, names."""

from __future__ import annotations

from dataclasses import dataclass

from studio.engine.models.store import ModelStore
from studio.paths import Paths
from studio.plan.model import RenderSettings
from studio.provenance.licence import Clearance
from studio.provenance.origin import origin_of
from studio.provenance.record import Notice, Part
from studio.render.account import licensed, notices_of, parts_of
from studio.render.prepare import manifests_of, plan_of
from studio.render.seal import load_books
from studio.render.speakers import choose_speakers
from studio.render.targets import target_for
from studio.storyboard.model import Storyboard


@dataclass(frozen=True, slots=True, kw_only=True)
class Rights:
    """What is known of a movie that is not made yet.

    Attributes:
        parts: What it would be made with.
        clearance: Whether its maker may use it so.
        notices: Names in its descriptions.
    """

    parts: tuple[Part, ...]
    clearance: Clearance
    notices: tuple[Notice, ...]


def rights_of(storyboard: Storyboard, *, store: ModelStore, paths: Paths) -> Rights:
    """Judge a storyboard. Takes up to a second: not for the window's own thread.

    Raises:
        SettingsError: There is nothing to render, or a setting is unknown.
        MediaError: Own media are missing.
        ModelError: The model is missing or damaged.
        VoiceError: The voice is unknown.
    """
    settings = RenderSettings()
    plan = plan_of(storyboard, settings, target_for(storyboard, settings)[0], store)
    origin = origin_of(storyboard)
    voices = choose_speakers(plan, paths)
    books = load_books(paths)
    parts = parts_of(
        plan,
        origin=origin,
        manifests=manifests_of(plan, store),
        voices={
            name: None if choice.narrator is None else choice.narrator.request("")
            for name, choice in voices.items()
        },
        books=books,
    )
    return Rights(
        parts=parts,
        clearance=books.licences.judge(licensed(parts), origin.use),
        notices=notices_of(plan, origin=origin, names=books.names),
    )

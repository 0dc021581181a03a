"""What a render works with, put together by `prepare.py`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from studio.narration.voice import Narrator
from studio.render.cache import Cache
from studio.render.remote import RemoteClips
from studio.render.screen import Screen
from studio.render.seal import Seal
from studio.render.thrift import Thrift

if TYPE_CHECKING:
    from studio.engine.local import LocalEngine


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderTools:
    """What a render works with.

    Attributes:
        engine: Draws.
        cache: Keeps.
        narrators: Who speaks, by `ScenePlan.speaker`; None for nobody.
        fonts_dir: Fonts of captions and titles.
        thrift: How much memory there is, and what follows from that.
        seal: Marks the movie and keeps its ledger.
        screen: Looks at the pictures, or None.
        remote: Other machines that draw, or None.
        watches: Whether clips are looked at while they pass.
        warnings: Known before the work began ("nothing can speak Basque").
    """

    engine: LocalEngine
    cache: Cache
    narrators: Mapping[str, Narrator | None]
    fonts_dir: Path
    thrift: Thrift
    seal: Seal
    screen: Screen | None = None
    remote: RemoteClips | None = None
    watches: bool = False
    warnings: tuple[str, ...] = ()

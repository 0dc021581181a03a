"""What a drawing is told about its subject at one moment."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from studio.engine.scenery.palette import NAMED, SKIN, Rgb
from studio.engine.scenery.pen import Pen


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A subject at a moment, resolved for its drawing.

    Attributes:
        color: Its colour.
        color_name: The name of that colour.
        variant: 0, 1 or 2.
        motion: One of `catalogue.MOTIONS`; the renderer moves the whole subject, the drawing adds
            what belongs to it (turning wheels, stepping legs, beating wings).
        who: One of `catalogue.PEOPLE`.
        skin: The skin's colour.
        outfit: One of `catalogue.OUTFITS`.
        action: One of `catalogue.ACTIONS`.
        text: Words on it; empty for none.
        values: Numbers it shows; empty for its own choice.
        time_s: Seconds since the scene began: for endless motion (sine of it), at any length.
        progress: 0 to 1 over the scene: for what happens once (a chart that grows).
        seed: For free choices that must stay the same in every frame.
        is_night: Whether its lamps and windows are lit.
        is_snowy: Whether it stands in snow.
    """

    color: Rgb = NAMED["blue"]
    color_name: str = "blue"
    variant: int = 0
    motion: str = "none"
    who: str = "woman"
    skin: Rgb = SKIN["tan"]
    outfit: str = "casual"
    action: str = "stand"
    text: str = ""
    values: tuple[float, ...] = ()
    time_s: float = 0.0
    progress: float = 1.0
    seed: int = 0
    is_night: bool = False
    is_snowy: bool = False

    @property
    def is_moving(self) -> bool:
        """Whether the subject travels: wheels turn, legs step, wings beat."""
        return self.motion in ("left", "right", "drift", "approach")

    def random(self) -> random.Random:
        """A generator from `seed`, new at every call: the same choices in every frame."""
        return random.Random(self.seed)


Drawing = Callable[[Pen, Look], None]
"""Draws a subject with its foot at (0, 0), its head at y = -1, looking to the RIGHT.

The renderer places, moves, mirrors, scales and shadows it; the catalogue's half width is kept.
"""

"""The memory ladder: ways to make the same movie with less memory, from roomy to frugal."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """How thrifty work has to be. Results do not depend on it, only time does.

    Attributes:
        name: For reports.
        sentence: What it means, for people.
        is_one_at_a_time: Only one network is loaded at a time.
        decodes_tiles: Pictures leave latent space tile by tile.
        voices: Lines that are spoken at the same time; 0 for one per core.
    """

    name: str
    sentence: str
    is_one_at_a_time: bool = False
    decodes_tiles: bool = False
    voices: int = 0


ROOMY = Rung(name="roomy", sentence="Everything stays in memory.")
LADDER: tuple[Rung, ...] = (
    ROOMY,
    Rung(
        name="one at a time",
        sentence="Only one network is in memory at a time, and one line is spoken at a time.",
        is_one_at_a_time=True,
        voices=1,
    ),
    Rung(
        name="tiles",
        sentence="One network at a time, and pictures are decoded in tiles.",
        is_one_at_a_time=True,
        decodes_tiles=True,
        voices=1,
    ),
)

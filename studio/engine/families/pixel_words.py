"""What a denoiser is told in one clip, under its prompt and under the negative one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.engine.families.pixel_held import HELD, Held
from studio.engine.families.pixel_model import Feeds


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Words:
    """What the denoiser is told.

    Attributes:
        said: Under the prompt.
        unsaid: Under the negative prompt; None where nothing is guided.
        scale: Of the guidance between them.
    """

    said: Feeds
    unsaid: Feeds | None
    scale: float

    def with_held(self, held: Held) -> Words:
        """The same, with which frames are known, for models that are told."""
        if held.noise is not None:
            return self
        told: Feeds = {HELD: held.known.astype(np.float32)}
        unsaid = None if self.unsaid is None else self.unsaid | told
        return Words(said=self.said | told, unsaid=unsaid, scale=self.scale)


def fixed(feeds: Feeds) -> Feeds:
    """The same, not to be written to: a GPU may keep what it was sent once."""
    for array in feeds.values():
        array.flags.writeable = False
    return feeds

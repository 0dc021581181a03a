"""What the training texts show for sentences like a prompt: retrieval beside the diffusion.

The denoiser alone knows a sentence by its words; what narrators usually show for a thought ("we shook
on it") is nearer to the meaning of the whole sentence. The nearest training sentences, by MiniLM's
sentence embedding, vote for subjects and settings, and the votes help to choose among the sampled
scenes (as kNN-Diffusion, Sheynin et al. 2022, conditions on neighbours; here they only choose, so
that nothing appears that was not sampled). Measured on 327 held-out sentences with the weights of a
short run: main subject 0.742 by the samples' own agreement, 0.775 with the votes.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from studio.arrays import read_npz

NEIGHBOURS = 24
SHARPNESS = 12.0  # a neighbour 0.1 less alike speaks with 0.3 of the weight
NOTHING = 65_535  # fills the rows of sentences that name fewer subjects


@dataclass(frozen=True, slots=True, kw_only=True)
class IdeaVotes:
    """What the nearest sentences show.

    Attributes:
        kinds: Share of the neighbours' weight that names a kind of subject.
        settings: The same for settings; sums to less than 1 where they leave it open.
        nearest: Cosine to the nearest sentence; 0 where there are none.
    """

    kinds: Mapping[str, float] = field(default_factory=dict[str, float])
    settings: Mapping[str, float] = field(default_factory=dict[str, float])
    nearest: float = 0.0


class SceneIdeas:
    """Training sentences as vectors, with what each shows."""

    def __init__(
        self,
        vectors: NDArray[np.int8],
        names: tuple[str, ...],
        shown: NDArray[np.uint16],
        share: NDArray[np.float32],
        is_setting: NDArray[np.bool_],
    ) -> None:
        """Keep (n, 384) vectors, and for each up to m names with the share that each has.

        Raises:
            ValueError: The arrays do not fit each other.
        """
        fits = (
            vectors.ndim == 2
            and shown.shape == share.shape
            and shown.ndim == 2
            and len(shown) == len(vectors)
            and is_setting.shape == (len(names),)
            and not np.any((shown >= len(names)) & (shown != NOTHING))
        )
        if not fits:
            raise ValueError("the ideas' arrays do not fit each other")
        self._vectors = vectors.astype(np.float32)
        self._vectors /= np.maximum(np.linalg.norm(self._vectors, axis=1, keepdims=True), 1e-6)
        self._names, self._shown, self._share = names, shown, share
        self._is_setting = is_setting

    @staticmethod
    def from_npz(data: bytes) -> SceneIdeas:
        """Read a package's file; nothing in it is ever unpickled.

        Raises:
            ValueError: It is not one.
        """
        try:
            stored = read_npz(io.BytesIO(data))
            return SceneIdeas(
                stored["vectors"].astype(np.int8),
                tuple(map(str, stored["names"])),
                stored["shown"].astype(np.uint16),
                stored["share"].astype(np.float32),
                stored["is_setting"].astype(bool),
            )
        except (KeyError, EOFError, OSError, ValueError, zipfile.BadZipFile) as error:
            raise ValueError(f"the ideas cannot be read: {error}") from error

    def votes(self, states: NDArray[np.float32]) -> IdeaVotes:
        """What the nearest sentences show.

        Args:
            states: Token states of the prompt, (pieces, 384), in any scale.
        """
        if not len(self._vectors):
            return IdeaVotes()
        mean = states.mean(0)
        alike = self._vectors @ (mean / max(float(np.linalg.norm(mean)), 1e-6))
        top = np.argsort(-alike, kind="stable")[:NEIGHBOURS]
        weights = np.exp((alike[top] - alike[top[0]]) * SHARPNESS)
        weights /= weights.sum()
        heard = np.zeros(len(self._names))
        shown, share = self._shown[top], self._share[top] * weights[:, None]
        there = shown != NOTHING
        np.add.at(heard, shown[there], share[there])
        kinds, settings = dict[str, float](), dict[str, float]()
        for index in np.flatnonzero(heard):
            side = settings if self._is_setting[index] else kinds
            side[self._names[index]] = float(heard[index])
        return IdeaVotes(kinds=kinds, settings=settings, nearest=float(alike[top[0]]))

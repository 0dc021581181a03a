"""Sentence embeddings by the starter's text encoder, for those who compare meanings."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from studio.engine.diffusion.text_encoder import TextEncoder
from studio.engine.models.session import open_session
from studio.engine.models.store import ModelPackage

Embed = Callable[[Sequence[str]], NDArray[np.float32]]


def lazy_embedder(package: ModelPackage, *, threads: int = 1) -> Embed:
    """A function from texts to (n, 384) L2-normalised embeddings; the network loads at its first call.

    Raises:
        ModelError: (at the first call) The package has no text encoder, or it is damaged.
    """
    loaded: list[TextEncoder] = []

    def embed(texts: Sequence[str]) -> NDArray[np.float32]:
        if not loaded:
            session = open_session(package.load("text_encoder"), threads=threads)
            loaded.append(TextEncoder(session, package.load("tokenizer")))
        return loaded[0].sentence_embeddings(texts)

    return embed

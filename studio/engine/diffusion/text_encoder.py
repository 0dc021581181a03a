"""The text encoder: words become the token states that the denoiser attends to."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from studio.engine.models.pool import Network
from studio.errors import ModelError

Array = NDArray[np.float32]
BATCH = 32


class TextEncoder:
    """MiniLM (Wang et al. 2020) as an ONNX network, with its tokenizer.

    A text's result does not depend on what else is in the batch: texts are run with others of
    exactly their own length, so no padding enters (weights are int8, activations are not).
    """

    def __init__(self, session: Network, tokenizer: bytes) -> None:
        self._session = session
        self._tokenizer = read_tokenizer(tokenizer)

    def count_pieces(self, text: str) -> int:
        """How many word pieces a text has, with the two marks at its ends."""
        return len(self._tokenizer.encode(text).ids)

    def token_states(self, texts: Sequence[str], *, max_pieces: int) -> list[Array]:
        """The last hidden states of each text.

        Args:
            texts: Any number.
            max_pieces: Longer texts are cut (the end mark stays).

        Returns:
            For each text (pieces, 384).
        """
        ids = [self._pieces(text, max_pieces) for text in texts]
        states: list[Array] = [np.zeros((0, 384), np.float32)] * len(texts)
        by_length: dict[int, list[int]] = {}
        for index, pieces in enumerate(ids):
            by_length.setdefault(len(pieces), []).append(index)
        for group in by_length.values():
            for first in range(0, len(group), BATCH):
                part = group[first : first + BATCH]
                tokens = np.array([ids[index] for index in part], np.int64)
                feeds = {
                    "input_ids": tokens,
                    "attention_mask": np.ones_like(tokens),
                    "token_type_ids": np.zeros_like(tokens),
                }
                hidden = next(iter(self._session.run(feeds).values()))
                for index, state in zip(part, hidden, strict=True):
                    states[index] = np.ascontiguousarray(state, np.float32)
        return states

    def sentence_embeddings(self, texts: Sequence[str]) -> Array:
        """Mean-pooled, L2-normalised embeddings: their dot product is how alike two texts are.

        Returns:
            (texts, 384).
        """
        if not texts:
            return np.zeros((0, 384), np.float32)
        pooled = np.stack(
            [state.mean(0) for state in self.token_states(texts, max_pieces=MAX_PIECES)]
        )
        return pooled / np.maximum(np.linalg.norm(pooled, axis=1, keepdims=True), 1e-9)

    def _pieces(self, text: str, max_pieces: int) -> list[int]:
        # A megabyte without a space would make one enormous "word": cut before tokenising.
        ids = self._tokenizer.encode(text[: max_pieces * 40]).ids
        return ids if len(ids) <= max_pieces else [*ids[: max_pieces - 1], ids[-1]]


MAX_PIECES = 256  # what MiniLM was trained for


def read_tokenizer(data: bytes) -> Tokenizer:
    """A tokenizer.json, without padding or truncation of its own.

    Raises:
        ModelError: It is damaged.
    """
    try:
        tokenizer = Tokenizer.from_str(data.decode())
    # WORKAROUND tokenizers raises bare Exception for a malformed file.
    except Exception as error:
        raise ModelError(
            "The model's tokenizer is damaged.",
            "Install the model again from where you got it.",
        ) from error
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer

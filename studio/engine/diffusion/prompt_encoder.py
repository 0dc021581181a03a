"""Text encoders of pixel models: CLIP, T5 and their kin as ONNX networks with their own tokenizers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.engine.diffusion.text_encoder import read_tokenizer
from studio.engine.models.pool import Network
from studio.errors import ModelError

Array = NDArray[Any]
LONGEST_PIECE = 40  # letters; what is longer is cut before it reaches the tokenizer


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPart:
    """One text encoder, as a package's "text" describes it.

    Attributes:
        component: Its network.
        tokenizer: Component of its tokenizer.json.
        length: Pieces it is given, with padding.
        pad: Id of the padding.
        states: Output that the denoiser attends to.
        pooled: Output for the whole text, or "".
        masks_padding: Whether padding is hidden from it (T5) or seen (CLIP).
    """

    component: str
    tokenizer: str
    length: int
    pad: int
    states: str
    pooled: str = ""
    masks_padding: bool = False

    @staticmethod
    def from_options(values: Mapping[str, Any]) -> TextPart:
        """Read one entry.

        Raises:
            KeyError, TypeError, ValueError: It is incomplete or out of range.
        """
        length = int(values["length"])
        if not 1 <= length <= 4096:
            raise ValueError(f"length {length}")
        return TextPart(
            component=str(values["component"]),
            tokenizer=str(values["tokenizer"]),
            length=length,
            pad=int(values["pad"]),
            states=str(values["states"]),
            pooled=str(values.get("pooled", "")),
            masks_padding=bool(values.get("masks_padding", False)),
        )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Encoded:
    """What an encoder made of a text.

    Attributes:
        states: (1, length, width).
        pooled: (1, width), or None.
        mask: (1, length): 1 for the text, 0 for padding.
        is_cut: Whether the text was longer than the encoder reads.
    """

    states: NDArray[np.float32]
    pooled: NDArray[np.float32] | None
    mask: NDArray[np.int64]
    is_cut: bool


class PromptEncoder:
    """A text encoder with its tokenizer."""

    def __init__(self, network: Network, tokenizer: bytes, part: TextPart) -> None:
        self._network, self._part = network, part
        self._tokenizer = read_tokenizer(tokenizer)

    def encode(self, text: str) -> Encoded:
        """Run the encoder.

        Raises:
            ModelError: It failed, or lacks an output that the package promises.
        """
        part = self._part
        all_ids = self._tokenizer.encode(text[: part.length * LONGEST_PIECE]).ids
        self._tokenizer.enable_truncation(part.length)
        ids = self._tokenizer.encode(text[: part.length * LONGEST_PIECE]).ids
        self._tokenizer.no_truncation()
        padded = np.full((1, part.length), part.pad, np.int64)
        padded[0, : len(ids)] = ids
        mask = np.zeros((1, part.length), np.int64)
        mask[0, : len(ids)] = 1
        seen = mask if part.masks_padding else np.ones_like(mask)
        outputs = self._network.run({"input_ids": padded, "attention_mask": seen})
        try:
            states = outputs[part.states]
            pooled = outputs[part.pooled] if part.pooled else None
        except KeyError as error:
            raise ModelError(
                f"The model's text encoder has no output named {error}.",
                "Convert the model again with this version.",
            ) from error
        return Encoded(
            states=np.asarray(states, np.float32),
            pooled=None if pooled is None else np.asarray(pooled, np.float32),
            mask=mask,
            is_cut=len(all_ids) > part.length,
        )

"""How far pictures show what was asked for, by a CLIP that the person brought.

The CLIP score (Hessel et al., "CLIPScore", EMNLP 2021, without its factor of 2.5; as torchmetrics counts it)
is the cosine of a picture's and a text's embeddings times 100, and 0 where that is negative.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from studio.engine.diffusion.text_encoder import read_tokenizer
from studio.engine.models.session import OnnxSession, open_session
from studio.errors import ModelError
from studio.quality.features import FeatureNetwork, own_network
from studio.quality.metrics import Pictures

PICTURE_PARTS = ("vision_model.onnx", "image.onnx")
TEXT_PARTS = ("text_model.onnx", "text.onnx")
TOKENIZER = "tokenizer.json"
LENGTH = 77
"""Pieces that CLIP reads, with its marks of beginning and end."""


class ClipScorer:
    """A picture encoder and a text encoder whose embeddings lie in one space.

    Attributes:
        name: Stands beside every score.
    """

    def __init__(
        self, pictures: FeatureNetwork, text: OnnxSession, tokenizer: bytes, *, name: str
    ) -> None:
        self.name = name
        self._pictures, self._text = pictures, text
        self._tokenizer = read_tokenizer(tokenizer)
        self._tokenizer.enable_truncation(LENGTH)
        self._known: dict[str, NDArray[np.float32]] = {}

    def score(self, text: str, pictures: Pictures) -> float:
        """The mean CLIP score of some pictures (n, h, w, 3) for a text: 0 to 100.

        Raises:
            ModelError: A network failed, or the two do not fit together.
        """
        words = self._embedded(text)
        found = self._pictures.features(pictures)
        if found.shape[1] != len(words):
            raise ModelError(
                f"The picture part of {self.name} gives {found.shape[1]} numbers, its text part "
                f"{len(words)}.",
                "Export both with their projections (image_embeds and text_embeds) from one CLIP.",
            )
        cosines = found @ words / np.maximum(np.linalg.norm(found, axis=1), 1e-9)
        return float(np.maximum(cosines, 0).mean() * 100)

    def _embedded(self, text: str) -> NDArray[np.float32]:
        """A text's embedding, of length one; kept, for two models are asked the same."""
        if text not in self._known:
            ids = self._tokenizer.encode(text).ids
            length = self._text.input_side("input_ids") or len(ids)
            # Padding repeats the mark of the end, as OpenAI's does: the text is read up to the first.
            row = (ids + [ids[-1] if ids else 0] * length)[:length]
            mask = [1] * min(len(ids), length) + [0] * max(0, length - len(ids))
            outputs = self._text.run(
                {"input_ids": np.array([row]), "attention_mask": np.array([mask])}
            )
            first = outputs.get("text_embeds", next(iter(outputs.values())))
            found = np.asarray(first, np.float32).reshape(-1)
            self._known[text] = found / max(float(np.linalg.norm(found)), 1e-9)
        return self._known[text]


def own_clip(folder: Path) -> ClipScorer:
    """A CLIP that the person brought, as exporters write it.

    Args:
        folder: Holds `vision_model.onnx` or `image.onnx`, `text_model.onnx` or `text.onnx`, and
            `tokenizer.json`.

    Raises:
        ModelError: Something is missing or cannot be run.
    """
    picture, text = (_part(folder, names) for names in (PICTURE_PARTS, TEXT_PARTS))
    if not (folder / TOKENIZER).is_file():
        raise ModelError(f"There is no {TOKENIZER} in {folder}.", "Put the one of the CLIP there.")
    network = own_network(picture, preparation="clip")
    session = open_session(text, threads=1)
    if "input_ids" not in session.input_names:
        raise ModelError(
            f"The network {text.name} takes no input_ids.", "Export the text part of the CLIP."
        )
    content = (picture.read_bytes(), text.read_bytes(), (folder / TOKENIZER).read_bytes())
    digest = hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in content))
    name = f"{folder.resolve().name} {digest.hexdigest()[:8]}"
    return ClipScorer(network, session, content[2], name=name)


def _part(folder: Path, names: tuple[str, ...]) -> Path:
    found = next((folder / name for name in names if (folder / name).is_file()), None)
    if found is None:
        raise ModelError(
            f"There is neither {names[0]} nor {names[1]} in {folder}.",
            "Export the CLIP to ONNX in two parts and put them there.",
        )
    return found

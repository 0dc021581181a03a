"""Meanings for the tests: the real text encoder where it is installed, and a plain stand-in."""

import hashlib
import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from numpy.typing import NDArray
from tokenizers import Tokenizer

from studio.storyboard.group import Embed

ENCODER = Path(__file__).parents[3] / "resources" / "models" / "starter" / "text_encoder"


def embed_words(texts: Sequence[str]) -> NDArray[np.float32]:
    """Bags of words hashed into 384 places: texts that share words are close."""
    rows = np.zeros((len(texts), 384), np.float32)
    for row, text in zip(rows, texts, strict=True):
        for word in re.findall(r"\w+", text.lower()) or [text]:
            digest = hashlib.blake2b(word[:6].encode(), digest_size=4).digest()
            row[int.from_bytes(digest, "big") % 384] += 1
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


@pytest.fixture(scope="session")
def embed_real() -> Embed:
    """Sentence meanings by all-MiniLM-L6-v2; the test is skipped where its files are not there."""
    if not (ENCODER / "model.onnx").is_file():
        pytest.skip("the starter's text encoder is not installed")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(
        ENCODER / "model.onnx", options, providers=["CPUExecutionProvider"]
    )
    tokenizer = Tokenizer.from_file(str(ENCODER / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(128)
    names = {node.name for node in session.get_inputs()}

    def embed(texts: Sequence[str]) -> NDArray[np.float32]:
        rows: list[NDArray[np.float32]] = []
        for text in texts:
            ids = np.asarray([tokenizer.encode(text).ids], np.int64)
            feed = {
                "input_ids": ids,
                "attention_mask": np.ones_like(ids),
                "token_type_ids": np.zeros_like(ids),
            }
            states = session.run(None, {k: v for k, v in feed.items() if k in names})[0]
            row = np.asarray(states, np.float32)[0].mean(axis=0)
            rows.append(row / np.linalg.norm(row))
        return np.asarray(rows, np.float32)

    return embed

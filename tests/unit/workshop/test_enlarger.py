"""Layers and weights of ncnn become the same network in ONNX."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import onnxruntime as ort
import pytest
from numpy.typing import NDArray

from studio.workshop.enlarger import HALF, rebuild

PARAM = """7767517
7 8
Input in 0 1 data
Split split 1 2 data a b
Convolution conv 1 1 b c 0=12 1=3 4=1 5=1 6=324
PReLU prelu 1 1 c d 0=12
PixelShuffle shuffle 1 1 d e 0=2
Interp resize 1 1 a f 0=1 1=2.0 2=2.0
BinaryOp add 2 1 e f output
"""


def written(folder: Path, weights: NDArray[np.float16], bias: NDArray[np.float32]) -> Path:
    path = folder / "tiny.param"
    path.write_text(PARAM, encoding="ascii")
    slopes = np.full(12, 0.25, "<f4")
    data = struct.pack("<I", HALF) + weights.astype("<f2").tobytes() + bias.tobytes()
    path.with_suffix(".bin").write_bytes(data + slopes.tobytes())
    return path


def by_hand(
    picture: NDArray[np.float32], weights: NDArray[np.float16], bias: NDArray[np.float32]
) -> NDArray[np.float32]:
    """The same network, (3, h, w) to (3, 2 h, 2 w)."""
    _, height, width = picture.shape
    padded = np.pad(picture, ((0, 0), (1, 1), (1, 1)))
    patches = np.stack(
        [padded[:, y : y + height, x : x + width] for y in range(3) for x in range(3)], axis=1
    )
    found = np.einsum("ock,ckhw->ohw",
                      weights.astype(np.float32).reshape(12, 3, 9), patches)  # fmt: skip
    found = found + bias[:, None, None]
    found = np.where(found > 0, found, 0.25 * found)
    shuffled = found.reshape(3, 2, 2, height, width).transpose(0, 3, 1, 4, 2)
    nearest = picture.repeat(2, axis=1).repeat(2, axis=2)
    return shuffled.reshape(3, 2 * height, 2 * width) + nearest


def test_the_rebuilt_network_gives_what_its_layers_say(tmp_path: Path) -> None:
    noise = np.random.default_rng(3)
    weights = noise.normal(0, 0.2, (12, 3, 3, 3)).astype(np.float16)
    bias = noise.normal(0, 0.1, 12).astype(np.float32)
    rebuild(written(tmp_path, weights, bias), tmp_path / "tiny.onnx")
    picture = noise.random((3, 5, 7)).astype(np.float32)
    session = ort.InferenceSession(tmp_path / "tiny.onnx", providers=["CPUExecutionProvider"])
    (made,) = session.run(None, {"data": picture[None]})
    np.testing.assert_allclose(np.asarray(made)[0], by_hand(picture, weights, bias), atol=1e-5)


def test_a_network_of_another_kind_or_with_weights_left_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, np.zeros((12, 3, 3, 3), np.float16), np.zeros(12, np.float32))
    bin_ = path.with_suffix(".bin")
    bin_.write_bytes(bin_.read_bytes() + b"more")
    with pytest.raises(ValueError, match="left"):
        rebuild(path, tmp_path / "out.onnx")
    path.write_text(PARAM.replace("PReLU prelu", "Sigmoid prelu"), encoding="ascii")
    with pytest.raises(ValueError, match="Sigmoid"):
        rebuild(path, tmp_path / "out.onnx")
    assert not (tmp_path / "out.onnx").exists()

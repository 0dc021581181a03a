from pathlib import Path

import numpy as np
import pytest

from studio.errors import ModelError
from studio.paths import resources_dir
from studio.quality.features import own_network, shipped_network


def test_the_shipped_network_finds_a_picture_nearer_to_its_crop_than_to_another() -> None:
    network = shipped_network(resources_dir() / "features")
    rng = np.random.default_rng(0)
    rough = rng.integers(0, 256, (240, 320, 3), np.uint8)
    smooth = np.linspace(0, 255, 240 * 320 * 3).reshape(240, 320, 3).astype(np.uint8)
    a, b, c = network.features(np.stack([rough, np.roll(rough, 3, axis=1), smooth]))
    assert a.shape == (1280,)
    assert a @ b / np.linalg.norm(a) / np.linalg.norm(b) > a @ c / np.linalg.norm(
        a
    ) / np.linalg.norm(c)


def test_an_own_network_is_named_by_its_file_and_hash() -> None:
    network = own_network(resources_dir() / "features" / "efficientnet_lite0.onnx")
    assert network.name.startswith("efficientnet_lite0 ")
    assert network.features(np.zeros((1, 64, 64, 3), np.uint8)).shape == (1, 1280)


def test_a_file_that_is_no_network_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no file"):
        own_network(tmp_path / "nothing.onnx")
    (tmp_path / "text.onnx").write_text("hello", encoding="utf-8")
    with pytest.raises(ModelError):
        own_network(tmp_path / "text.onnx")

"""Weights that are others', rounded, are told from weights that were trained on or harmed."""

import json
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.engine.models.store import ModelStore
from studio.paths import resources_dir
from studio.quality.rounding import compare_weights, find_rounding
from tests.unit.quality.harm import copied_starter, int4_starter, noisy_starter

Weights = NDArray[np.float32]
RNG = np.random.default_rng(4)
FLOAT = RNG.normal(size=(224, 40)).astype(np.float32)
TRAINED_ON = (FLOAT + 0.05 * RNG.normal(size=FLOAT.shape)).astype(np.float32)
OTHER = RNG.normal(size=FLOAT.shape).astype(np.float32)


def rounded(weights: Weights, bits: int) -> Weights:
    """To the nearest of the levels of some bits, a scale a column."""
    scale = np.abs(weights).max(0) / (2 ** (bits - 1) - 1)
    return (np.round(weights / scale) * scale).astype(np.float32)


@pytest.mark.parametrize(("bits", "levels"), [(8, 255), (4, 15), (2, 3)])
def test_weights_on_fewer_levels_are_the_same_version_in_a_lower_precision(
    bits: int, levels: int
) -> None:
    coarse = rounded(FLOAT, bits)
    found = compare_weights({"w": FLOAT}, {"another.name": coarse})
    assert found is not None and found.coarser == "candidate"
    assert 0.9 * levels <= found.levels <= levels  # a few columns reach both ends
    back = compare_weights({"w": coarse}, {"w": FLOAT})
    assert back is not None and back.coarser == "reference"


def test_a_shorter_float_is_a_lower_precision_too() -> None:
    found = compare_weights({"w": FLOAT}, {"w": FLOAT.astype(np.float16).astype(np.float32)})
    assert found is not None and found.coarser == "candidate" and "float" in str(found)


@pytest.mark.parametrize(
    "other",
    [TRAINED_ON, rounded(TRAINED_ON, 4), rounded(TRAINED_ON, 8), OTHER, rounded(OTHER, 4), FLOAT.T],
    ids=["trained on", "trained on, int4", "trained on, int8", "other", "other int4", "shape"],
)  # fmt: skip
def test_weights_that_were_trained_on_are_another_version_in_any_precision(other: Weights) -> None:
    assert compare_weights({"w": FLOAT}, {"w": other}) is None


def test_the_starter_in_int4_is_found_out_under_any_name_and_noise_is_no_rounding(
    tmp_path: Path,
) -> None:
    starter = ModelStore((resources_dir() / "models",)).find("starter")
    renamed = int4_starter(tmp_path / "int4")
    text = json.loads((renamed / "model.json").read_text(encoding="utf-8"))
    (renamed / "model.json").write_text(json.dumps(text | {"version": "9.0.0"}), encoding="utf-8")
    found = {
        name: find_rounding(starter, ModelStore((folder.parent,)).find("starter"), ("int8", "int8"))
        for name, folder in (
            ("int4", renamed),
            ("noise", noisy_starter(tmp_path / "noise", sigma=0.02)),
            ("copy", copied_starter(tmp_path / "copy")),
        )
    }
    assert str(found["int4"]) == "15 levels"
    assert found["noise"] is found["copy"] is None

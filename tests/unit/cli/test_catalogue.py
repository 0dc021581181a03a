"""What `scenewright models` says of a model's networks."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from studio.cli.catalogue import networks_told
from studio.engine.models.manifest import Component, ModelManifest

PRUNED: dict[str, Any] = {"share": 0.25, "parameters": [4_000_000, 3_000_000]}
MEASURED: dict[str, Any] = {"time": 0.81, "psnr_db": 36.9}


def manifest(**changes: Any) -> ModelManifest:
    parts = tuple(
        Component(name="denoiser", precision=name, file=f"{name}.onnx", sha256="0" * 64)
        for name in ("int8", "fp32")
    )
    whole = ModelManifest(
        id="tiny", version="1.0.0", family="stable-diffusion", title="Tiny", components=parts,
        defaults={}, licence="CC0-1.0", training_data="none", options={}, content_hash="0" * 64,
    )  # fmt: skip
    return replace(whole, **changes)


def test_precisions_and_what_pruning_measured_are_told() -> None:
    assert networks_told(manifest()) == "int8, fp32"
    told = networks_told(manifest(options={"pruning": PRUNED}, measured={"pruning": MEASURED}))
    assert told.startswith("int8, fp32; without 25% of its heads and channels: 81% of the time")
    assert "75% of the numbers" in told and "36.9 dB" in told


def test_a_package_that_says_it_otherwise_is_told_to_be_pruned() -> None:
    broken: list[dict[str, Any]] = [
        {"options": {"pruning": PRUNED}},
        {"options": {"pruning": "yes"}, "measured": {"pruning": MEASURED}},
        {"options": {"pruning": PRUNED | {"parameters": [0, 0]}}, "measured": {"pruning": MEASURED}},
    ]  # fmt: skip
    for changes in broken:
        assert networks_told(manifest(**changes)) == "int8, fp32; pruned"

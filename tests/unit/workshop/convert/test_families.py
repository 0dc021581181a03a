"""Every family the whole way: diffusers' folder, package, store, clip, removed; frames equal diffusers'."""

# pyright: basic, reportMissingImports=false

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from studio.engine.families.pixel_clip import unpack
from studio.engine.local import LocalEngine
from studio.engine.models.install import install_package, remove_package
from studio.engine.models.store import ModelStore
from studio.task import CancelToken, ignore_progress
from studio.workshop.convert.convert import Order, convert
from studio.workshop.convert.parts import Wish
from studio.workshop.convert.pipeline import open_pipeline
from tests.unit.workshop.convert import reference, tiny

FAMILIES: dict[str, Any] = {
    "stable-diffusion": tiny.stable_diffusion,
    "stable-diffusion-xl": tiny.sdxl,
    "stable-diffusion-3": tiny.sd3,
    "flux": tiny.flux,
    "animatediff": tiny.animatediff,
    "modelscope": tiny.modelscope,
    "ltx": tiny.ltx,
    "wan": lambda folder: tiny.wan(folder, two_experts=True),
}


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_is_converted_verified_installed_rendered_and_removed(
    family: str, tmp_path: Path, report: Any
) -> None:
    source, store = tmp_path / "source", tmp_path / "models"
    FAMILIES[family](source)
    order = Order(
        source=str(source), out=tmp_path / "out", identifier="tiny", precisions=("fp32",),
        wish=Wish(width_px=reference.SIZE, height_px=reference.SIZE, frames=9),
    )  # fmt: skip
    made = convert(order, report=report, cancel=CancelToken())
    assert made["family"] == family
    assert install_package(Path(made["package"]), store).id == "tiny"
    for measured in made["components"].values():
        assert measured["fp32"]["error"] < 1e-4

    package = ModelStore((store,)).find("tiny").folder
    noise = reference.noise_for(package)
    ours = reference.our_frames(package, noise)
    theirs = reference.their_frames(open_pipeline(source), family, noise)
    assert theirs.std() > 0.02
    assert np.abs(ours - theirs).max() < 1e-3

    engine = LocalEngine(ModelStore((store,)), threads=1)
    request = reference.request_for(package, steps=2)
    clip = engine.generate(request, on_progress=ignore_progress, cancel=CancelToken())
    assert unpack(clip.data)[0].shape[-1] == 3
    assert engine.open_frames(request, clip).frame(7).shape == (32, 32, 3)
    remove_package("tiny", store, known=("tiny",))
    assert not package.exists() and not (store / "tiny").exists()

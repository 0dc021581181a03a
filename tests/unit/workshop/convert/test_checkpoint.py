"""One .safetensors under the first programs' names, and LoRA files in both layouts: frames as diffusers'."""

# pyright: basic, reportMissingImports=false

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import StableDiffusionPipeline

from studio.engine.families.pixel_clip import unpack
from studio.engine.local import LocalEngine
from studio.engine.models.install import install_package
from studio.engine.models.store import ModelStore
from studio.errors import ModelError
from studio.task import CancelToken, ignore_progress
from studio.workshop.convert.convert import Order, convert
from studio.workshop.convert.lora import Lora, fuse
from studio.workshop.convert.pipeline import open_pipeline
from tests.unit.workshop.convert import checkpoint, reference, tiny

WEIGHT = 0.7


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same model as a folder (`layout`) and as one file (`tiny.safetensors`)."""
    folder = tmp_path_factory.mktemp("checkpoint")
    pipe = tiny.stable_diffusion(folder / "layout")
    checkpoint.save_checkpoint(pipe, folder / "tiny.safetensors")
    # The file's weights alone count: those of the layout must not be looked at.
    for weights in (folder / "layout").rglob("*.safetensors"):
        weights.unlink()
    return folder


def test_a_single_file_draws_what_diffusers_draws_of_it(
    folder: Path, tmp_path: Path, report: Any
) -> None:
    order = Order(
        source=str(folder / "tiny.safetensors"), out=tmp_path, layout=folder / "layout",
        precisions=("fp32",),
    )  # fmt: skip
    made = convert(order, report=report, cancel=CancelToken())
    assert all(part["fp32"]["error"] < 1e-4 for part in made["components"].values())
    store = tmp_path / "store"
    assert install_package(Path(made["package"]), store).id == "tiny"
    package = ModelStore((store,)).find("tiny").folder
    theirs = StableDiffusionPipeline.from_single_file(
        str(folder / "tiny.safetensors"), config=str(folder / "layout"), local_files_only=True,
        safety_checker=None,
    )  # fmt: skip
    noise = reference.noise_for(package)
    wanted = reference.their_frames(theirs, "stable-diffusion", noise)
    assert wanted.std() > 0.02
    assert np.abs(reference.our_frames(package, noise) - wanted).max() < 1e-3
    engine = LocalEngine(ModelStore((store,)), threads=1)
    request = reference.request_for(package, steps=2)
    clip = engine.generate(request, on_progress=ignore_progress, cancel=CancelToken())
    assert unpack(clip.data)[0].shape[-1] == 3


def test_a_lora_alone_is_no_checkpoint(tmp_path: Path, report: Any) -> None:
    pipe = tiny.stable_diffusion(tmp_path / "source")
    path = checkpoint.kohya_lora(checkpoint.lora_changes(pipe), tmp_path / "lora.safetensors")
    with pytest.raises(ModelError, match="not a whole Stable Diffusion checkpoint") as caught:
        convert(Order(source=str(path), out=tmp_path / "out"), report=report, cancel=CancelToken())
    assert "--lora" in caught.value.hint


@pytest.mark.parametrize(
    ("write", "alpha"),
    [(checkpoint.kohya_lora, 1.0), (checkpoint.kohya_lora, None), (checkpoint.peft_lora, None)],
)
def test_a_fused_lora_draws_what_diffusers_and_the_paper_say(
    write: Any, alpha: float | None, tmp_path: Path, report: Any
) -> None:
    source = tmp_path / "source"
    tiny.stable_diffusion(source)
    plain = open_pipeline(source)
    changes = checkpoint.lora_changes(plain, alpha=alpha)
    kinds = {tuple(down.shape[2:]) for down, _, _ in changes.values()}
    assert {(), (1, 1), (3, 3)} <= kinds and any(n.startswith("text") for n in changes)
    lora = write(changes, tmp_path / "lora.safetensors")
    order = Order(
        source=str(source), out=tmp_path / "out", identifier="m", precisions=("fp32",),
        loras=(Lora(path=lora, weight=WEIGHT),),
    )  # fmt: skip
    package = Path(convert(order, report=report, cancel=CancelToken())["package"])
    noise = reference.noise_for(package)
    ours = reference.our_frames(package, noise)

    def drawn(pipe: Any) -> np.ndarray:
        return reference.their_frames(pipe, "stable-diffusion", noise)

    before = drawn(plain)
    checkpoint.add_by_hand(plain, changes, WEIGHT)
    by_hand = drawn(plain)
    theirs = open_pipeline(source)
    theirs.load_lora_weights(str(tmp_path), weight_name=lora.name)
    theirs.fuse_lora(lora_scale=WEIGHT)
    assert np.abs(by_hand - before).max() > 0.02  # the change is one that can be seen
    assert np.abs(ours - by_hand).max() < 1e-3
    # Where a kohya file's alphas differ, diffusers 0.39 mixes them up: there the paper alone counts.
    if alpha is not None or write is checkpoint.peft_lora:
        assert np.abs(ours - drawn(theirs)).max() < 1e-3


def test_a_lora_that_changes_nothing_of_the_model_is_refused(tmp_path: Path) -> None:
    tiny.stable_diffusion(tmp_path / "source")
    pipe = open_pipeline(tmp_path / "source")
    changes = checkpoint.lora_changes(pipe)
    strangers = {f"{name}_elsewhere": values for name, values in changes.items()}
    path = checkpoint.kohya_lora(strangers, tmp_path / "lora.safetensors")
    before = copy.deepcopy(pipe.unet.state_dict())
    with pytest.raises(ModelError, match="does not fit"):
        fuse(pipe, (Lora(path=path),))
    assert all(torch.equal(v, before[n]) for n, v in pipe.unet.state_dict().items())

"""Structured pruning: what goes is what matters least, what stays is smaller, and it must pay."""

# pyright: basic, reportMissingImports=false

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from studio.engine.models.manifest import read_manifest
from studio.errors import ModelError
from studio.task import CancelToken
from studio.workshop.convert import prune as prune_module
from studio.workshop.convert.convert import Order, convert
from studio.workshop.convert.pipeline import open_pipeline
from studio.workshop.convert.prune import Pruning, pays, prune
from studio.workshop.convert.prune_parts import CHANNELS, HEADS, INNER, parts_of
from studio.workshop.convert.prune_rank import chosen, cut, look
from tests.unit.workshop.convert import reference, tiny

PROMPTS = ("a red car", "a blue house", "a tree on the road", "the sky")


def wide_unet() -> Any:
    """A tiny UNet with units to spare."""
    torch.manual_seed(4)
    return tiny.unet(block_out_channels=(16, 32), attention_head_dim=4).requires_grad_(False)


def call(seed: int) -> tuple[tuple[Any, ...], dict[str, Any]]:
    generator = torch.Generator().manual_seed(seed)
    sample = torch.randn(2, 4, 16, 16, generator=generator)
    states = torch.randn(2, 8, 32, generator=generator)
    return (sample, torch.tensor(100.0 + 90 * seed)), {"encoder_hidden_states": states}


def test_every_kind_of_unit_is_found_and_cut_out() -> None:
    unet = wide_unet()
    parts = parts_of(unet)
    assert {part.kind for part in parts} == {HEADS, INNER, CHANNELS}
    before = sum(weight.numel() for weight in unet.parameters())
    for part in parts:
        part.keep(torch.arange(part.units // 2))
    after = [(p.kind, p.units) for p in parts_of(unet)]
    assert all(new <= old.units // 2 for (_, new), old in zip(after, parts, strict=False))
    args, options = call(1)
    with torch.no_grad():
        assert unet(*args, **options).sample.shape == args[0].shape
    assert sum(weight.numel() for weight in unet.parameters()) < 0.75 * before


def test_a_unit_that_does_nothing_goes_first_and_is_not_missed() -> None:
    unet = wide_unet()
    parts = parts_of(unet)
    idle: list[int] = []
    with torch.no_grad():
        for number, part in enumerate(parts):  # one unit of each is made to do nothing
            unit = number % part.units
            idle.append(unit)
            part.output.weight[:, part.inputs_of(torch.tensor([unit]))] = 0
    args, options = call(5)
    wanted = unet(*args, **options).sample
    seen = look(unet, parts, [call(1), call(2)], cancel=CancelToken())
    for part, found, unit in zip(parts, seen, idle, strict=True):
        assert int(found.weight.argmin()) == unit, part.kind
    kept = [
        torch.tensor([u for u in range(part.units) if u != unit])
        for part, unit in zip(parts, idle, strict=True)
    ]
    for found in seen:
        found.gram = None  # without the fit nothing may change at all
    cut(parts, seen, kept)
    left = unet(*args, **options).sample
    assert float((left - wanted).norm() / wanted.norm()) < 1e-5


def test_a_share_of_every_kind_goes_the_lightest_first() -> None:
    unet = wide_unet()
    parts = parts_of(unet)
    seen = look(unet, parts, [call(1)], cancel=CancelToken())
    kept = chosen(parts, seen, 0.25)
    for kind in (HEADS, INNER, CHANNELS):
        mine = [i for i, part in enumerate(parts) if part.kind == kind]
        whole = sum(parts[i].units for i in mine)
        stay = sum(len(kept[i]) for i in mine)
        assert 0.70 * whole <= stay <= 0.85 * whole, kind
    assert all(len(units) >= 1 for units in kept)


def test_fitting_what_stays_is_nearer_than_cutting_alone() -> None:
    whole = wide_unet()
    calls = [call(seed) for seed in range(4)]
    args, options = call(9)
    wanted = whole(*args, **options).sample
    errors: dict[bool, float] = {}
    for fits in (False, True):
        unet = copy.deepcopy(whole)
        parts = parts_of(unet)
        seen = look(unet, parts, calls, cancel=CancelToken())
        kept = chosen(parts, seen, 0.3)
        if not fits:
            for found in seen:
                found.gram = None
        cut(parts, seen, kept)
        errors[fits] = float((unet(*args, **options).sample - wanted).norm() / wanted.norm())
    assert errors[True] < 0.92 * errors[False]  # with random weights; 0.5 with learnt ones


def test_the_rule_weighs_time_against_pictures() -> None:
    assert pays(time=0.8, psnr_db=34)
    assert not pays(time=0.95, psnr_db=40)
    assert not pays(time=0.5, psnr_db=24)


@pytest.mark.parametrize("is_worth", [True, False])
def test_a_pruned_package_says_what_was_lost_or_why_nothing_was_cut(
    is_worth: bool, tmp_path: Path, report: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    tiny.stable_diffusion(tmp_path / "source", block_out_channels=(16, 32))
    # Times of networks this small are those of calls: the rule is tried apart.
    monkeypatch.setattr(prune_module, "pays", lambda **_measured: is_worth)
    order = Order(
        source=str(tmp_path / "source"), out=tmp_path / "out", precisions=("fp32",),
        pruning=Pruning(share=0.25, prompts=PROMPTS),
    )  # fmt: skip
    made = convert(order, report=report, cancel=CancelToken())
    package = Path(made["package"])
    manifest = read_manifest(package)
    told = made["pruning"]
    assert told["is_kept"] is is_worth and told["time"] > 0 and told["psnr_db"] > 0
    before, after = told["parameters"]
    assert after < 0.95 * before
    assert ("pruning" in manifest.options) is is_worth
    assert any("left off" in note for note in report.notes) is not is_worth
    noise = reference.noise_for(package)
    ours = reference.our_frames(package, noise)
    pipe = open_pipeline(tmp_path / "source")
    theirs = reference.their_frames(pipe, "stable-diffusion", noise)
    assert (np.abs(ours - theirs).max() < 1e-3) is not is_worth
    if is_worth:  # equal to the same pruning, done by hand in PyTorch
        assert made["components"]["denoiser"]["fp32"]["error"] < 1e-4
        assert manifest.options["pruning"]["units"][HEADS][1] < told["units"][HEADS][0]
        assert "time" not in manifest.options["pruning"]
        assert manifest.measured["pruning"]["time"] == told["time"]


def test_what_cannot_be_pruned_is_refused(tmp_path: Path, report: Any) -> None:
    pipe = tiny.stable_diffusion(tmp_path / "source")
    for pruning in (Pruning(share=0.9), Pruning(share=0.25, prompts=("one",))):
        with pytest.raises(ModelError) as caught:
            prune(pipe, pruning, wish=Order(source="", out=tmp_path).wish, work=tmp_path,
                  report=report, cancel=CancelToken())  # fmt: skip
        assert caught.value.hint

"""Structured pruning of a pipeline's denoisers: the least is cut out, measured, and kept if it pays."""

# torch and its family come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

import copy
import inspect
import math
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from torch import nn

from studio.engine.models.attention import fuse_attention
from studio.errors import ModelError
from studio.task import CancelToken
from studio.workshop.convert.events import Report
from studio.workshop.convert.export import export_network, save_network
from studio.workshop.convert.layout import layout_of
from studio.workshop.convert.networks import Network
from studio.workshop.convert.parts import Wish
from studio.workshop.convert.prune_parts import KINDS, Part, parts_of
from studio.workshop.convert.prune_rank import Call, Seen, chosen, cut, look
from studio.workshop.convert.verify import time_ratio

DENOISERS = ("unet", "transformer", "transformer_2")
LEAST_SAVED = 0.10  # of a step's time: what is saved below is lost in the noise of a machine's day
LEAST_PSNR = (
    30.0  # dB to the pictures of the whole model; as for tuning: below, they change to the eye
)
MOST_SHARE = 0.5
STEPS = 8
PROMPTS = (
    "a red sailboat on the sea at sunset", "a woman reading in a cafe", "a house by a lake",
    "an old man with a dog in a park", "a green apple on a wooden table", "a street in the rain",
    "a yellow car on a mountain road", "a child flying a kite on a field", "a vase of flowers",
    "a cat on a window sill", "a city at night from above", "a robot in a workshop",
)  # fmt: skip
"""Every other one is drawn to weigh the parts, the rest to see what was lost."""
CRITERION = (
    "first-order Taylor at gates (Molchanov et al. 2019) on random projections of the output, "
    "least-squares fit of what stays (He et al. 2017)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pruning:
    """What is asked for.

    Attributes:
        share: Of the heads, feed-forward channels and convolution channels that go, above 0 to 0.5.
        prompts: What the model is tried on, two or more; others than its own world tell nothing.
        seed: Of the pictures.
    """

    share: float
    prompts: tuple[str, ...] = PROMPTS
    seed: int = 11


def check_pruning(pruning: Pruning) -> None:
    """See that it can be done.

    Raises:
        ModelError: The share is out of range, or there are too few prompts.
    """
    if not 0 < pruning.share <= MOST_SHARE:
        raise ModelError(
            f"A share of {pruning.share:g} cannot be pruned.",
            f"Give a part above 0, up to {MOST_SHARE:g}; 0.25 takes a quarter.",
        )
    if len(pruning.prompts) < 2:
        raise ModelError(
            "Pruning needs at least two prompts: one to weigh the parts, one to see what was lost.",
            "Put one prompt in each line of the file.",
        )


def prune(
    pipe: Any, pruning: Pruning, *, wish: Wish, work: Path, report: Report, cancel: CancelToken
) -> dict[str, Any]:
    """Prune a pipeline's denoisers, in place, if that pays; the pipeline stays whole otherwise.

    Args:
        pipe: In float, on the CPU.
        pruning: How much.
        wish: Size of models that are exported for one size.
        work: Folder for two exports of each denoiser, which are timed against each other.
        report: Hears of progress, and why it was left off.
        cancel: Checked at every picture.

    Returns:
        What was measured: "is_kept", "share", "units" and "parameters" before and after, "psnr_db",
        and "time" (of the pruned, as a part of the whole model's).

    Raises:
        ModelError: The model has nothing of a kind that can be cut, or draws nothing from words alone.
        Cancelled: `cancel` was set.
    """
    check_pruning(pruning)
    names = [name for name in DENOISERS if getattr(pipe, name, None) is not None]
    whole = {name: getattr(pipe, name) for name in names}
    needs_picture = "image" in inspect.signature(pipe.__call__).parameters
    if needs_picture or not any(parts_of(module) for module in whole.values()):
        raise ModelError(
            f"A {type(pipe).__name__} cannot be pruned: it "
            + (
                "begins from a picture." if needs_picture else "has no parts of a kind that can go."
            ),
            "Convert it without --prune.",
        )
    report.stage("Drawing what pruning is measured on", 0, 3)
    calls = _calls(pipe, names, pruning, wish=wish, cancel=cancel)
    before = _pictures(pipe, pruning, wish=wish, cancel=cancel)
    report.stage("Weighing heads and channels", 1, 3)
    units: dict[str, list[int]] = {kind: [0, 0] for kind in KINDS}
    for name in names:
        smaller = copy.deepcopy(whole[name])
        _prune(smaller, pruning, calls[name], units, cancel=cancel)
        setattr(pipe, name, smaller)
    report.stage("Measuring what was lost", 2, 3)
    after = _pictures(pipe, pruning, wish=wish, cancel=cancel)
    found: dict[str, Any] = {
        "share": pruning.share, "criterion": CRITERION,
        "units": {kind: pair for kind, pair in units.items() if pair[0]},
        "parameters": [_size(whole.values()), _size(getattr(pipe, n) for n in names)],
        "psnr_db": round(float(np.mean([_psnr(a, b) for a, b in zip(before, after, strict=True)])), 2),
        "pictures": len(before),
    }  # fmt: skip
    found["time"] = round(_time(pipe, whole, wish=wish, work=work / "pruning"), 3)
    found["is_kept"] = pays(time=found["time"], psnr_db=found["psnr_db"])
    if not found["is_kept"]:
        for name, module in whole.items():
            setattr(pipe, name, module)
        report.note(
            f"Pruning was left off: a step would take {found['time']:.0%} of the time and pictures would "
            f"be {found['psnr_db']:.1f} dB from the whole model's. It is kept from {LEAST_SAVED:.0%} of "
            f"the time saved at {LEAST_PSNR:.0f} dB or closer."
        )
    return found


def pays(*, time: float, psnr_db: float) -> bool:
    """The rule: enough time saved, and pictures that still show what the whole model's show."""
    return time <= 1 - LEAST_SAVED and psnr_db >= LEAST_PSNR


def _prune(
    denoiser: nn.Module, pruning: Pruning, calls: Sequence[Call], units: dict[str, list[int]], *,
    cancel: CancelToken,
) -> None:  # fmt: skip
    parts: list[Part] = parts_of(denoiser)
    seen: list[Seen] = look(denoiser, parts, calls, cancel=cancel)
    kept = chosen(parts, seen, pruning.share)
    for part, stay in zip(parts, kept, strict=True):
        units[part.kind][0] += part.units
        units[part.kind][1] += len(stay)
    cut(parts, seen, kept)


def _calls(
    pipe: Any, names: Sequence[str], pruning: Pruning, *, wish: Wish, cancel: CancelToken
) -> dict[str, list[Call]]:
    """What each denoiser is called with while every other prompt is drawn."""
    found: dict[str, list[Call]] = {name: [] for name in names}

    def keeper(name: str) -> Any:
        def keep(_module: nn.Module, args: tuple[Any, ...], options: dict[str, Any]) -> None:
            found[name].append((args, dict(options)))

        return keep

    handles = [
        getattr(pipe, name).register_forward_pre_hook(keeper(name), with_kwargs=True)
        for name in names
    ]
    try:
        for number, prompt in enumerate(pruning.prompts[::2]):
            _draw(pipe, prompt, pruning.seed + number, wish=wish, cancel=cancel, decodes=False)
    finally:
        for handle in handles:
            handle.remove()
    return found


def _pictures(
    pipe: Any, pruning: Pruning, *, wish: Wish, cancel: CancelToken
) -> list[NDArray[np.float32]]:
    """Pictures of the prompts that the parts were not weighed on."""
    return [
        _draw(pipe, prompt, 1000 + pruning.seed + number, wish=wish, cancel=cancel, decodes=True)
        for number, prompt in enumerate(pruning.prompts[1::2])
    ]


def _draw(
    pipe: Any, prompt: str, seed: int, *, wish: Wish, cancel: CancelToken, decodes: bool
) -> NDArray[np.float32]:
    cancel.check()
    pipe.set_progress_bar_config(disable=True)
    known = inspect.signature(pipe.__call__).parameters
    options = {"height": wish.height_px, "width": wish.width_px, "num_frames": wish.frames}
    options = {name: value for name, value in options.items() if value and name in known}
    found = pipe(
        prompt=prompt, num_inference_steps=STEPS, output_type="np" if decodes else "latent",
        generator=torch.Generator().manual_seed(seed), **options,
    )  # fmt: skip
    return np.asarray(found[0], np.float32)


def _time(pipe: Any, whole: dict[str, Any], *, wish: Wish, work: Path) -> float:
    """Of a step: the pruned denoisers' time as a part of the whole ones', as they are run."""
    pruned = {name: getattr(pipe, name) for name in whole}
    shutil.rmtree(work, ignore_errors=True)
    try:
        after = _exported(pipe, wish, work / "after")
        for name, module in whole.items():
            setattr(pipe, name, module)
        before = _exported(pipe, wish, work / "before")
        ratios = [
            time_ratio(network, before[network.name][1], path) for network, path in after.values()
        ]
    finally:
        for name, module in pruned.items():
            setattr(pipe, name, module)
        shutil.rmtree(work, ignore_errors=True)
    return float(np.mean(ratios))


def _exported(pipe: Any, wish: Wish, folder: Path) -> dict[str, tuple[Network, Path]]:
    found: dict[str, tuple[Network, Path]] = {}
    for network in layout_of(pipe, wish).networks:
        if network.name.startswith("denoiser"):
            path = folder / f"{network.name}.onnx"
            export_network(network, path)
            model = onnx.load(str(path))
            if fuse_attention(model):
                save_network(model, path)
            found[network.name] = (network, path)
    return found


def _psnr(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    error = float(np.square(one.astype(np.float64) - other).mean())
    return 100.0 if error <= 1e-10 else -10 * math.log10(error)


def _size(modules: Any) -> int:
    return sum(weight.numel() for module in modules for weight in module.parameters())

"""A pruned denoiser learns the whole one's answers again, on what that was asked (Hinton et al. 2015)."""

# torch and its family come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from studio.task import CancelToken

RATE = 3e-4
WARM = 20  # steps until the full rate


def recover(
    pruned: nn.Module,
    whole: nn.Module,
    calls: Sequence[tuple[tuple[Any, ...], dict[str, Any]]],
    *,
    steps: int,
    cancel: CancelToken,
) -> None:
    """Train the pruned denoiser towards the whole one's outputs.

    Raises:
        Cancelled: `cancel` was set; checked at every step.
    """
    with torch.no_grad():
        wanted = [_first(whole(*args, **options)) for args, options in calls]
    pruned.requires_grad_(requires_grad=True)
    optimiser = torch.optim.AdamW(pruned.parameters(), RATE, betas=(0.9, 0.99), weight_decay=0.0)
    generator = torch.Generator().manual_seed(0)
    for step in range(steps):
        cancel.check()
        rate = RATE * min(1.0, (step + 1) / WARM) * 0.5 * (1 + math.cos(math.pi * step / steps))
        for group in optimiser.param_groups:
            group["lr"] = rate
        place = int(torch.randint(len(calls), (1,), generator=generator))
        args, options = calls[place]
        with torch.enable_grad():
            loss = functional.mse_loss(_first(pruned(*args, **options)), wanted[place])
            optimiser.zero_grad()
            loss.backward()
        nn.utils.clip_grad_norm_(pruned.parameters(), 1.0)
        optimiser.step()
    pruned.requires_grad_(requires_grad=False)


def _first(output: Any) -> Tensor:
    return output[0] if isinstance(output, tuple) else output.sample

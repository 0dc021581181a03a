"""Which units of a denoiser matter least, and what the others must do in their place.

A unit's weight is that of Molchanov et al. 2019 ("Importance Estimation for Neural Network Pruning",
eq. 8, at gates): the square of what its removal changes to first order. Their loss needs the training
data, which nobody has here; its place takes a random projection of the output, whose expected square is
the squared change of the output itself. Inputs are those of the model's own pictures.

What is left is fitted to the outputs that were there before by least squares on the same inputs (He et
al. 2017, "Channel Pruning"), drawn towards the old weights so that what was seldom seen stays.
"""

# torch and its family come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from studio.task import CancelToken
from studio.workshop.convert.prune_parts import Part

Call = tuple[tuple[Any, ...], dict[str, Any]]
"""What a denoiser was called with."""
LARGEST_FIT = 6000  # inputs of an output: above, the fit's matrix would not fit the memory
ROWS = 512  # of each call that the fit looks at
RIDGE = 1e-3  # of the mean square of an input
MOST_PART = 0.6  # of one row's units that may go, however little they weigh


@dataclass(slots=True, eq=False)
class Seen:
    """What was found of one part.

    Attributes:
        weight: (units,) importance.
        gram: (inputs + 1, inputs + 1) products of its output's inputs, a 1 beside them; None if large.
    """

    weight: Tensor
    gram: Tensor | None
    held: list[Tensor] = field(default_factory=list)


def look(
    denoiser: nn.Module, parts: Sequence[Part], calls: Sequence[Call], *, cancel: CancelToken
) -> list[Seen]:
    """Weigh every unit of every part over some calls.

    Raises:
        Cancelled: `cancel` was set; checked at every call.
    """
    found = [Seen(weight=torch.zeros(part.units), gram=_empty(part)) for part in parts]
    generator = torch.Generator().manual_seed(0)
    handles = [
        part.output.register_forward_pre_hook(_holder(seen))
        for part, seen in zip(parts, found, strict=True)
    ]
    try:
        for args, options in calls:
            cancel.check()
            for seen in found:
                seen.held.clear()
            given, named = _with_gradients(args, options)
            with torch.enable_grad():
                output = denoiser(*given, **named)
                output = output[0] if isinstance(output, tuple) else output.sample
                projection = torch.randn(output.shape, generator=generator)
                (output * projection).sum().div(output.numel() ** 0.5).backward()
            for part, seen in zip(parts, found, strict=True):
                for held in seen.held:
                    _add(part, seen, held)
    finally:
        for handle in handles:
            handle.remove()
    return found


def chosen(parts: Sequence[Part], seen: Sequence[Seen], share: float) -> list[Tensor]:
    """The units of each part that stay, ascending: of every kind, a share goes, the lightest first."""
    kept: dict[int, Tensor] = {}
    for kind in {part.kind for part in parts}:
        mine = [i for i, part in enumerate(parts) if part.kind == kind]
        order = sorted(
            (float(seen[i].weight[unit]), i, unit) for i in mine for unit in range(parts[i].units)
        )
        left = round(share * len(order))
        gone: dict[int, list[int]] = {i: [] for i in mine}
        for _, i, unit in order:
            if left == 0:
                break
            if len(gone[i]) + 1 <= MOST_PART * parts[i].units:
                gone[i].append(unit)
                left -= 1
        for i in mine:
            count = parts[i].units - len(gone[i])
            count = max(1, round(count / parts[i].multiple)) * parts[i].multiple
            heaviest = torch.argsort(seen[i].weight, descending=True, stable=True)[:count]
            kept[i] = torch.sort(heaviest).values
    return [kept[i] for i in range(len(parts))]


def cut(parts: Sequence[Part], seen: Sequence[Seen], kept: Sequence[Tensor]) -> None:
    """Take the other units out, and fit each output to what it gave before."""
    for part, found, units in zip(parts, seen, kept, strict=True):
        if len(units) == part.units:
            continue
        fitted = None if found.gram is None else _fit(part, found.gram, units)
        part.keep(units)
        if fitted is not None:
            _put(part.output, *fitted)


def _holder(seen: Seen) -> Any:
    def hold(_module: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        if inputs[0].requires_grad:
            inputs[0].retain_grad()
            seen.held.append(inputs[0])

    return hold


def _with_gradients(args: tuple[Any, ...], options: dict[str, Any]) -> Call:
    """The same call with its floating inputs as sources of gradients: the weights are frozen."""

    def open_(value: Any) -> Any:
        if isinstance(value, Tensor) and value.is_floating_point() and value.ndim > 2:
            return value.detach().clone().requires_grad_()
        return value

    return tuple(open_(v) for v in args), {k: open_(v) for k, v in options.items()}


def _add(part: Part, seen: Seen, held: Tensor) -> None:
    values, gradient = held.detach(), held.grad
    if gradient is None:
        return
    is_conv = isinstance(part.output, nn.Conv2d)
    change = (values * gradient).movedim(1, -1) if is_conv else values * gradient
    # (pictures, …, units, width): a gate stands before all of a unit's numbers of one picture.
    sums = change.reshape(change.shape[0], -1, part.units, part.width).sum((1, 3))
    seen.weight += sums.square().sum(0)
    if seen.gram is not None:
        rows = _rows(part.output, values)
        step = max(1, len(rows) // ROWS)
        rows = rows[::step]
        rows = torch.cat([rows, torch.ones(len(rows), 1)], dim=1)
        seen.gram += rows.T @ rows


def _rows(layer: Any, values: Tensor) -> Tensor:
    """All inputs that an output is computed from, one row each."""
    if isinstance(layer, nn.Linear):
        return values.reshape(-1, values.shape[-1])
    columns = functional.unfold(
        values, layer.kernel_size, padding=layer.padding, stride=layer.stride
    )
    return columns.movedim(1, -1).reshape(-1, columns.shape[1])


def _empty(part: Part) -> Tensor | None:
    size = _flat(part.output).shape[1]
    return torch.zeros(size + 1, size + 1) if size <= LARGEST_FIT else None


def _flat(layer: Any) -> Tensor:
    """The weights as a matrix (outputs, inputs), kernels laid out as `unfold` does."""
    return layer.weight.detach().flatten(1)


def _fit(part: Part, gram: Tensor, units: Tensor) -> tuple[Tensor, Tensor]:
    """Weights (outputs, kept inputs) and what is added to the bias."""
    layer = part.output
    area = _flat(layer).shape[1] // (part.units * part.width)
    inputs = part.inputs_of(units)
    places = (inputs[:, None] * area + torch.arange(area)).reshape(-1)
    is_kept = torch.zeros(len(gram) - 1, dtype=torch.bool)
    is_kept[places] = True
    gone = torch.nonzero(~is_kept).ravel()
    ours = torch.cat([places, torch.tensor([len(gram) - 1])])  # the 1 is always there
    both = gram[ours][:, ours].double()
    both += RIDGE * both.diagonal().mean() * torch.eye(len(ours))
    weights = _flat(layer).double()
    extra = torch.linalg.solve(both, gram[ours][:, gone].double() @ weights[:, gone].T).T
    return (weights[:, places] + extra[:, :-1]).float(), extra[:, -1].float()


def _put(layer: Any, weights: Tensor, bias: Tensor) -> None:
    layer.weight = nn.Parameter(weights.reshape(layer.weight.shape), requires_grad=False)
    if layer.bias is not None:
        layer.bias = nn.Parameter(layer.bias.detach() + bias, requires_grad=False)

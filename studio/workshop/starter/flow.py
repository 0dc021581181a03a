"""Rectified flow over scenes (Liu et al. 2022): noising, and the loss of each field."""

# torch and onnx come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from studio.engine.scenery.code import Choice, Number, SceneCode

WEIGHTS = {
    "setting": 2.0, "kind": 3.0, "light": 1.5, "backdrop": 0.7, "facing": 0.4, "who": 0.8,
    "skin": 0.4, "outfit": 0.8,
}  # fmt: skip
STAGE_WEIGHTS = {"variant": 0.2}
SUBJECT_WEIGHTS = {"variant": 0.4}
NUMBER_WEIGHT = 2.0


def noisy(clean: Tensor, noise: Tensor, t: Tensor) -> Tensor:
    """The point on the straight path at time t: clean at 0, noise at 1; t lacks the last two axes."""
    t = t[..., None, None]
    return (1 - t) * clean + t * noise


def random_times(shape: tuple[int, ...]) -> Tensor:
    """Times for training: more of them where the scene is still hidden and the words decide."""
    return torch.sigmoid(torch.randn(shape) * 1.2 + 0.9)


def loss_of(raw: Tensor, clean: Tensor, code: SceneCode) -> tuple[Tensor, dict[str, float]]:
    """Cross-entropy for named fields, squared error for numbers; what does not apply is left out.

    An empty slot teaches only that it is empty; the skin of a car teaches nothing.

    Args:
        raw: The network's output, (..., 1 + slots, width).
        clean: The code of the scene, same shape.
        code: Says which numbers are what.

    Returns:
        The weighted sum, and each field's own loss.
    """
    parts: dict[str, Tensor] = {}
    weights: dict[str, float] = {}
    stage, target = raw[..., 0, :].flatten(0, -2), clean[..., 0, :].flatten(0, -2)
    for field in code.stage_choices:
        name = f"stage.{field.name}"
        parts[name] = _choice_loss(stage, target, field)
        weights[name] = STAGE_WEIGHTS.get(field.name, WEIGHTS.get(field.name, 1.0))
    parts["stage.numbers"] = _number_loss(stage, target, code.stage_numbers)
    weights["stage.numbers"] = 0.5
    subjects, target = raw[..., 1:, :].flatten(0, -2), clean[..., 1:, :].flatten(0, -2)
    is_there = target[:, code.kind.start] < 0
    parts["kind"] = _choice_loss(subjects, target, code.kind)
    weights["kind"] = WEIGHTS["kind"]
    for field in code.subject_choices[1:]:
        applies = target[:, field.start] != 0
        parts[field.name] = _choice_loss(subjects[applies], target[applies], field)
        weights[field.name] = SUBJECT_WEIGHTS.get(field.name, WEIGHTS.get(field.name, 1.0))
    parts["numbers"] = _number_loss(subjects[is_there], target[is_there], code.subject_numbers)
    weights["numbers"] = NUMBER_WEIGHT
    total = torch.stack([weights[name] * part for name, part in parts.items()]).sum()
    return total, {name: float(part.detach()) for name, part in parts.items()}


def _choice_loss(raw: Tensor, target: Tensor, field: Choice) -> Tensor:
    if not len(raw):
        return raw.sum()  # zero, and still part of the graph
    return F.cross_entropy(raw[:, field.span], target[:, field.span].argmax(-1))


def _number_loss(raw: Tensor, target: Tensor, numbers: tuple[Number, ...]) -> Tensor:
    if not len(raw):
        return raw.sum()
    span = slice(numbers[0].index, numbers[-1].index + 1)
    return ((raw[:, span] - target[:, span]) ** 2).mean()

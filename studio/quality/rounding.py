"""Whether one network is another with its weights rounded: the same version in a lower precision.

A quantiser puts every weight on the nearest of a few levels (one set of levels a column, or a block of
one). So the question is asked the other way round: are the candidate's levels far fewer, and does rounding
the reference's weights to them give the candidate's weights? Weights that were trained further, harmed, or
trained anew do not stand on the nearest level of another network's; correlation alone would not tell.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from studio.engine.models.float_weights import Weights, float_weights
from studio.engine.models.manifest import Component
from studio.engine.models.store import ModelPackage
from studio.errors import ModelError

FEWER = 0.6  # levels of the rounded one, as a share of the other's
NEAREST = 0.95  # share of the weights that must stand on the level nearest to them
MOST_LEVELS = 256  # of eight bits, the finest that is called a lower precision
COLUMNS = 48  # of a matrix that are looked at, from all over it
BLOCKS = (0, 128, 64, 32, 16)  # numbers of a column that share their levels; 0 for all of it
FLOAT_ERROR = 2.0**-8  # of a weight that was kept in bfloat16, the coarsest float


@dataclass(frozen=True, slots=True, kw_only=True)
class Rounding:
    """One network is another's, rounded.

    Attributes:
        coarser: "candidate" or "reference": whose weights stand on fewer levels.
        levels: In a column (or block) at most; 0 where only the float's own digits are fewer.
        component: Name of the network.
    """

    coarser: str
    levels: int
    component: str

    def __str__(self) -> str:
        """For a sentence: "16 levels"."""
        return f"{self.levels} levels" if self.levels else "a shorter float"


def find_rounding(
    reference: ModelPackage, candidate: ModelPackage, precisions: tuple[str, str]
) -> Rounding | None:
    """Whether one of two packages is the other with rounded weights; None where it is not.

    Every network that both have must be the same or the other's, rounded; the denoisers may differ in
    their file's form (float, int8 with scales). Networks above 2 GB are not looked into.

    Args:
        reference: The model that is trusted.
        candidate: The one beside it.
        precisions: Of their denoisers.
    """
    found: list[Rounding] = []
    for name in sorted(_networks(reference) & _networks(candidate)):
        wanted = precisions if name == "denoiser" else (None, None)
        try:
            one, two = (
                _part(package, name, kind)
                for package, kind in zip((reference, candidate), wanted, strict=True)
            )
            if one.sha256 == two.sha256:
                continue
            if one.data or two.data:
                return None
            before = float_weights(reference.load(name, one.precision))
            after = float_weights(candidate.load(name, two.precision))
        except ModelError:
            return None
        rounded = compare_weights(before, after, component=name)
        if rounded is None:
            return None
        found.append(rounded)
    sides = {one.coarser for one in found}
    if len(sides) != 1:
        return None
    return max(found, key=lambda one: one.component == "denoiser")


def compare_weights(
    before: Mapping[str, Weights], after: Mapping[str, Weights], *, component: str = "denoiser"
) -> Rounding | None:
    """Whether the weights of one network are those of another, rounded; None where they are not.

    Args:
        before: Of the reference, as float, by name.
        after: Of the candidate. Exporters rename, so shapes in their order decide.
        component: The network's name.
    """
    first, second = list(before.values()), list(after.values())
    if not first or [w.shape for w in first] != [w.shape for w in second]:
        return None
    differing = [(a, b) for a, b in zip(first, second, strict=True) if not np.array_equal(a, b)]
    if not differing:
        return None
    if all(_is_shorter_float(a, b) for a, b in differing):
        fewer = "candidate" if _digits(second) <= _digits(first) else "reference"
        return Rounding(coarser=fewer, levels=0, component=component)
    for coarser, flip in (("candidate", False), ("reference", True)):
        levels = [_levels(b, a) if flip else _levels(a, b) for a, b in differing]
        if all(levels):
            return Rounding(coarser=coarser, levels=max(levels), component=component)
    return None


def _levels(fine: Weights, coarse: Weights) -> int:
    """How many levels `coarse` has in a column, if it is `fine` rounded to them; 0 where it is not."""
    for axis in range(fine.ndim):
        for block in BLOCKS:
            found = [_level(a, b) for a, b in _columns(fine, coarse, axis, block)]
            if not found or not all(count for count, _ in found):
                continue
            if np.mean([standing for _, standing in found]) >= NEAREST:
                return max(count for count, _ in found)
    return 0


def _level(a: Weights, b: Weights) -> tuple[int, float]:
    """How many levels a column `b` has, and the share of `a` that they are nearest to; (0, 0) if many."""
    steps = np.unique(b)
    own = np.unique(a)
    count = _grid(steps) or len(steps)
    is_few = len(steps) <= min(MOST_LEVELS, FEWER * len(own))
    if not is_few and (_grid(own) or not _grid(steps)):
        return 0, 0.0
    if len(steps) == 1:
        return 1, 1.0
    at = np.clip(np.searchsorted(steps, a), 1, len(steps) - 1)
    nearest = np.minimum(np.abs(a - steps[at - 1]), np.abs(a - steps[at]))
    # a weight halfway between two levels may stand on either
    slack = 0.01 * float(np.min(np.diff(steps)))
    return count, float(np.mean(np.abs(a - b) <= nearest + slack))


def _grid(steps: Weights) -> int:
    """Points of the even grid that values stand on; 0 where there is none of at most `MOST_LEVELS`."""
    if len(steps) < 3:
        return len(steps)
    gaps = np.diff(steps.astype(np.float64))
    ratios = gaps / gaps.min()
    points = round(float(ratios.sum())) + 1
    is_even = bool(np.all(np.abs(ratios - np.round(ratios)) < 0.02))
    return points if is_even and points <= MOST_LEVELS else 0


def _columns(
    fine: Weights, coarse: Weights, axis: int, block: int
) -> Iterator[tuple[Weights, Weights]]:
    """Pairs of the same column of both, or of its first block."""
    a = np.moveaxis(fine, axis, 0).reshape(fine.shape[axis], -1)
    b = np.moveaxis(coarse, axis, 0).reshape(fine.shape[axis], -1)
    for index in np.unique(np.linspace(0, len(a) - 1, min(len(a), COLUMNS)).astype(int)):
        size = block or a.shape[1]
        if size > a.shape[1]:
            return
        yield a[index, :size], b[index, :size]


def _is_shorter_float(a: Weights, b: Weights) -> bool:
    return bool(np.all(np.abs(a - b) <= FLOAT_ERROR * np.maximum(np.abs(a), np.abs(b)) + 1e-7))


def _digits(weights: list[Weights]) -> int:
    """Different values in all: a shorter float has fewer."""
    return sum(len(np.unique(one)) for one in weights)


def _networks(package: ModelPackage) -> set[str]:
    return {part.name for part in package.manifest.components if part.file.endswith(".onnx")}


def _part(package: ModelPackage, name: str, precision: str | None) -> Component:
    return next(
        part
        for part in package.manifest.components
        if part.name == name and precision in (None, part.precision)
    )

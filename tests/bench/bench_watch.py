"""How soon a change of how renders go is told, and how often one is told that is none.

    python -m tests.bench.bench_watch

Every kind of series is simulated with the noise that it has: 200 renders without a change, and 200 with one
after the hundredth. Told: runs in which the change was told. Delay: renders until then, the median and the
slowest tenth. Place: by how many renders the told place of the change is off, the median. False: changes told
in 200 renders without one.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from studio.quality.drift import Shift, shifts
from studio.render.watch_series import SERIES

COUNT, CHANGE, TRIALS = 200, 100, 400
Draw = Callable[[np.random.Generator, int], NDArray[np.float64]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A simulated series.

    Attributes:
        title: What happens.
        field: Whose floor and least change count.
        before, after: Draw values; logarithms where the series is told in percent.
    """

    title: str
    field: str
    before: Draw
    after: Draw


def normal(mean: float, deviation: float) -> Draw:
    return lambda rng, count: rng.normal(mean, deviation, count)


def heavy(mean: float) -> Draw:
    return lambda rng, count: mean + 0.12 * rng.standard_t(3, count)


def chance(part: float) -> Draw:
    return lambda rng, count: (rng.random(count) < part).astype(np.float64)


def counts(mean: float) -> Draw:
    return lambda rng, count: rng.poisson(mean * 5, count) / 5


def shares(mean: float) -> Draw:
    return lambda rng, count: np.clip(rng.normal(mean, 0.08, count), 0, 1)


def cached(part: float) -> Draw:
    return lambda rng, count: np.where(rng.random(count) < part, rng.uniform(0.5, 1, count), 0)


def skewed(mean: float) -> Draw:
    return lambda rng, count: rng.gamma(2, mean / 2, count)


def growing(factor: float, deviation: float = 0.15) -> tuple[Draw, Draw]:
    return normal(0, deviation), normal(math.log(factor), deviation)


CASES = (
    *(
        Case(title=f"time x {factor:g}, uneven by 15 %", field="draw_s", before=growing(factor)[0],
             after=growing(factor)[1])
        for factor in (1.2, 1.4, 2.0, 0.7)
    ),
    Case(title="time x 1.4, with stray ones", field="draw_s", before=heavy(0),
         after=heavy(math.log(1.4))),
    Case(title="memory x 1.15, uneven by 2 %", field="peak_mb", before=growing(1.15, 0.02)[0],
         after=growing(1.15, 0.02)[1]),
    Case(title="failures 2 % to 30 %", field="failed", before=chance(0.02), after=chance(0.3)),
    Case(title="failures 2 % to all", field="failed", before=chance(0.02), after=chance(1.0)),
    Case(title="thrown away 0.3 to 1 a scene", field="discarded", before=counts(0.3),
         after=counts(1.0)),
    Case(title="confidence 85 % to 70 %", field="confidence", before=shares(0.85),
         after=shares(0.7)),
    Case(title="cache 60 % to 10 % of renders", field="reused", before=cached(0.6),
         after=cached(0.1)),
    Case(title="sharpness halved, other scripts", field="sharpness", before=normal(6.2, 0.5),
         after=normal(6.2 - math.log(2), 0.5)),
    Case(title="flicker x 4, skewed", field="flicker", before=skewed(0.2), after=skewed(0.8)),
    Case(title="warping error x 2.5, skewed", field="flow_error", before=skewed(1.0),
         after=skewed(2.5)),
)  # fmt: skip


def told(case: Case, values: NDArray[np.float64]) -> list[Shift]:
    """Changes that would be told."""
    series = next(one for one in SERIES if one.field == case.field)
    least = math.log(series.least) if series.is_ratio else series.least
    found = shifts(list(values), floor=series.floor)
    return [one for one in found if abs(one.after - one.before) >= least]


def row(case: Case, rng: np.random.Generator) -> str:
    """One line of the table."""
    false, delays, places = 0, list[int](), list[int]()
    for _ in range(TRIALS):
        false += len(told(case, case.before(rng, COUNT)))
        changed = np.concatenate([case.before(rng, CHANGE), case.after(rng, COUNT - CHANGE)])
        late = [one for one in told(case, changed) if one.seen >= CHANGE]
        if late:
            delays.append(late[0].seen - CHANGE + 1)
            places.append(abs(late[0].at - CHANGE))
    return (
        f"{case.title:32} {len(delays) / TRIALS:6.1%} {np.median(delays):6.0f} "
        f"{np.quantile(delays, 0.9):6.0f} {np.median(places):6.0f} {false / TRIALS:8.3f}"
    )


def main() -> None:
    sys.stdout.write(
        f"{'series':32} {'told':>6} {'delay':>6} {'90 %':>6} {'place':>6} {'false':>8}\n"
    )
    rng = np.random.default_rng(0)
    for case in CASES:
        sys.stdout.write(row(case, rng) + "\n")


if __name__ == "__main__":
    main()

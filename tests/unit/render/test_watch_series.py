"""Every watched series on simulated renders: told soon, at its place, and seldom without a reason."""

from __future__ import annotations

import numpy as np
import pytest

from studio.render.watch_series import SERIES, TOLD
from tests.bench.bench_watch import CASES, CHANGE, COUNT, Case, told

TRIALS = 30


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_a_change_is_told_soon_and_seldom_without_a_reason(case: Case) -> None:
    rng = np.random.default_rng(1)
    false, delays = 0, list[int]()
    for _ in range(TRIALS):
        false += len(told(case, case.before(rng, COUNT)))
        values = np.concatenate([case.before(rng, CHANGE), case.after(rng, COUNT - CHANGE)])
        late = [one for one in told(case, values) if one.seen >= CHANGE]
        delays += [late[0].seen - CHANGE + 1] if late else []
    assert len(delays) >= 0.75 * TRIALS
    assert np.median(delays) <= 20
    assert false <= 0.3 * TRIALS  # in 200 renders each


def test_every_series_is_simulated_and_has_words() -> None:
    fields = {series.field for series in SERIES}
    assert {case.field for case in CASES} == fields - {"step_s"}  # as uneven as the other time
    assert TOLD.keys() == fields

"""The score of what the program says about texts outside its range."""

from __future__ import annotations

from studio.workshop.starter.outside import outside_scores
from studio.workshop.starter.package import STARTER
from studio.workshop.starter.partial import Partial, Wanted


def test_shares_and_intervals_of_notes() -> None:
    # Longer than the model reads: that is told whatever the weights are.
    endless = ("a red car " * 40, Partial(subjects=(Wanted(kind=("key",)),)))
    clear = ("a red car on the street", Partial(subjects=(Wanted(kind=("car",)),)))
    found = outside_scores(STARTER, [endless], [clear, clear])
    assert (found["texts"], found["inside"]) == (1, 2)
    assert found["says_so"] == 1.0 and found["false_alarms"] == 0.0
    assert found["nearest"] == 0.0
    assert found["intervals"]["false_alarms"] == [0.0, 0.0]
    assert "says_so" not in outside_scores(STARTER, [], [clear])

import numpy as np
import pytest

from studio.quality.drift import FEWEST, shifts

NOISE, FLOOR, COUNT, CHANGE, TRIALS = 0.15, 0.02, 200, 100, 60


def series(rng: np.random.Generator, factor: float) -> list[float]:
    """Logarithms of times of 200 renders, as uneven as a busy machine makes them."""
    values = rng.normal(-3.0, NOISE, COUNT)
    values[CHANGE:] += np.log(factor)
    return list(values)


@pytest.mark.parametrize(("factor", "within"), [(1.2, 15), (1.4, 6), (2.0, 3), (0.7, 6)])
def test_a_known_change_is_found_soon_and_at_its_place(factor: float, within: int) -> None:
    rng = np.random.default_rng(1)
    delays, misses = list[int](), list[int]()
    for _ in range(TRIALS):
        late = [one for one in shifts(series(rng, factor), floor=FLOOR) if one.seen >= CHANGE]
        assert late, "a change was not found"
        delays.append(late[0].seen - CHANGE + 1)
        misses.append(abs(late[0].at - CHANGE))
        assert (late[0].after > late[0].before) == (factor > 1)
    assert np.median(delays) <= within
    assert np.median(misses) <= 2


def test_false_alarms_are_rare() -> None:
    rng = np.random.default_rng(2)
    alarms = sum(len(shifts(series(rng, 1.0), floor=FLOOR)) for _ in range(TRIALS))
    assert alarms <= TRIALS * 0.1  # in 200 renders each


def test_stray_measurements_of_a_busy_machine_are_no_change() -> None:
    rng = np.random.default_rng(3)
    heavy = [rng.standard_t(3, COUNT) * 0.12 for _ in range(TRIALS)]
    assert sum(len(shifts(list(row), floor=FLOOR)) for row in heavy) <= TRIALS * 0.15
    row = [1.0, 1.1] * 15
    assert shifts([*row, 9.0, *row], floor=FLOOR) == ()


def test_failures_are_told_when_they_are_many_and_not_when_they_are_few() -> None:
    rng = np.random.default_rng(4)

    def ended(part: float, count: int) -> list[float]:
        return list((rng.random(count) < part).astype(float))

    few = [ended(0.05, COUNT) for _ in range(TRIALS)]
    assert sum(len(shifts(row, floor=0.3)) for row in few) <= TRIALS * 0.1
    many = [shifts([*ended(0.05, CHANGE), *ended(0.5, CHANGE)], floor=0.3) for _ in range(TRIALS)]
    delays = [row[0].seen - CHANGE + 1 for row in many if row]
    assert len(delays) >= TRIALS * 0.95
    assert np.median(delays) <= 15


def test_a_change_there_and_back_is_two() -> None:
    values = [1.0] * 30 + [1.5] * 30 + [1.0] * 30
    assert [(one.at, one.before, one.after) for one in shifts(values, floor=FLOOR)] == [
        (30, 1.0, 1.5),
        (60, 1.5, 1.0),
    ]


def test_little_is_said_of_few_measurements_and_of_steady_ones() -> None:
    assert shifts([], floor=FLOOR) == ()
    assert shifts([1.0] * (FEWEST - 1) + [9.0], floor=FLOOR) == ()
    assert shifts([1.0] * 50, floor=FLOOR) == ()
    assert shifts([1.0, 1.0001] * 25 + [1.003] * 25, floor=FLOOR) == ()

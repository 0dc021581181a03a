from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from studio.engine.diffusion.guidance import guided
from studio.engine.diffusion.noise import initial_noise
from studio.engine.diffusion.samplers.euler import sample_euler_flow
from studio.engine.diffusion.schedule import flow_times
from studio.errors import Cancelled
from studio.task import CancelToken

REFERENCE = Path(__file__).parents[3] / "data" / "samplers" / "flow_euler.npz"


def test_times_fall_from_noise_to_data_and_shift_towards_noise() -> None:
    plain, shifted = flow_times(8), flow_times(8, shift=2.5)
    assert plain[0] == shifted[0] == 1 and plain[-1] == shifted[-1] == 0
    assert (np.diff(shifted) < 0).all() and (shifted[1:-1] > plain[1:-1]).all()


def test_times_equal_the_published_formula() -> None:
    # Esser et al. (2024), eq. 23, worked by hand for shift 3: t = 3/4 -> 9/10, 1/2 -> 3/4, 1/4 -> 1/2.
    assert flow_times(4, shift=3.0) == pytest.approx([1, 0.9, 0.75, 0.5, 0])


def test_noise_depends_on_the_seed_alone() -> None:
    assert (initial_noise(7, (3, 5)) == initial_noise(7, (3, 5))).all()
    assert not (initial_noise(7, (3, 5)) == initial_noise(8, (3, 5))).any()


def test_a_perfect_denoiser_is_followed_to_its_answer() -> None:
    answer = initial_noise(1, (4, 3))
    steps: list[tuple[int, int]] = []
    found = sample_euler_flow(
        lambda _x, _t: answer,
        initial_noise(2, (4, 3)),
        flow_times(5),
        on_step=lambda done, total: steps.append((done, total)),
    )
    assert found == pytest.approx(answer)
    assert steps == [(1, 5), (2, 5), (3, 5), (4, 5), (5, 5)]


def test_the_path_equals_the_closed_solution_of_a_linear_flow() -> None:
    # denoise(x, t) = a x gives dx/dt = (1 - a) x / t, so x(t) = x(1) t**(1 - a).
    a = 0.3
    times = np.linspace(1, 0.5, 2001)
    start = np.ones((1,), np.float32)
    found = sample_euler_flow(
        lambda x, _t: (a * x).astype(np.float32), start, times, on_step=lambda _d, _n: None
    )
    assert found[0] == pytest.approx(0.5 ** (1 - a), rel=2e-4)


def test_guidance_of_one_changes_nothing_and_more_pushes_away() -> None:
    with_words, without = initial_noise(1, (6,)), initial_noise(2, (6,))
    assert guided(with_words, without, 1.0) == pytest.approx(with_words, abs=1e-6)
    assert guided(with_words, without, 3.0) == pytest.approx(
        with_words + 2 * (with_words - without), abs=1e-5
    )


def test_cancelling_leaves_within_a_step() -> None:
    token, seen = CancelToken(), list[int]()

    def on_step(done: int, _total: int) -> None:
        seen.append(done)
        if done == 2:
            token.cancel()
        token.check()

    with pytest.raises(Cancelled):
        sample_euler_flow(lambda x, _t: x, initial_noise(0, (2,)), flow_times(9), on_step=on_step)
    assert seen == [1, 2]


@pytest.mark.parametrize(("shift", "steps"), [(1.0, 6), (2.5, 12), (3.0, 20)])
def test_sampling_equals_diffusers_scheduler(shift: float, steps: int) -> None:
    with np.load(REFERENCE) as numbers:
        noise, target = numbers["noise"], numbers["target"]
        expected = numbers[f"shift{shift}_steps{steps}"]
        sigmas = numbers[f"sigmas_shift{shift}_steps{steps}"]
    times = flow_times(steps, shift=shift)
    assert times == pytest.approx(sigmas, abs=1e-6)
    found = sample_euler_flow(
        lambda x, _t: np.tanh(0.4 * x + 0.3 * target).astype(np.float32),
        noise,
        times,
        on_step=lambda _done, _total: None,
    )
    assert found == pytest.approx(expected, abs=1e-5)

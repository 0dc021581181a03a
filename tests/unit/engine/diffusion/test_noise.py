"""Shared noise: still standard normal, correlated as asked, and nothing new where nothing is shared."""

import numpy as np
import pytest

from studio.engine.diffusion.noise import initial_noise, noise_of

SHAPE = (4, 64, 64)


@pytest.mark.parametrize("part", [0.0, 0.4, 1.0])
def test_two_seeds_correlate_by_the_shared_part_and_stay_standard_normal(part: float) -> None:
    first, second = (initial_noise(seed, SHAPE, shared=part) for seed in (1, 2))
    for noise in (first, second):
        assert abs(float(noise.mean())) < 0.03
        assert float(noise.std()) == pytest.approx(1.0, abs=0.02)
    assert float((first * second).mean()) == pytest.approx(part, abs=0.04)


def test_without_a_shared_part_the_noise_is_that_of_the_seed_alone() -> None:
    plain = np.random.default_rng(7).standard_normal(SHAPE).astype(np.float32)
    assert np.array_equal(initial_noise(7, SHAPE), plain)


def test_the_next_noise_is_another_one_in_both_parts() -> None:
    draw = noise_of(7, shared=1.0)
    assert abs(float((draw(SHAPE) * draw(SHAPE)).mean())) < 0.04

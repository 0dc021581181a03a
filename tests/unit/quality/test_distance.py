import numpy as np
import pytest
from scipy.linalg import sqrtm

from studio.quality.distance import (
    distances,
    frechet_distance,
    kernel_distance,
    kernel_interval,
)


def test_the_frechet_distance_of_one_feature_is_that_of_two_normals() -> None:
    # By hand: means 1 and 4, deviations 1 and 2 (n - 1): (1 - 4)^2 + (1 - 2)^2 = 10
    first = np.array([[0.0], [1.0], [2.0]], np.float32)
    second = np.array([[2.0], [4.0], [6.0]], np.float32)
    assert frechet_distance(first, second) == pytest.approx(10, abs=1e-4)


def test_the_frechet_distance_of_uncorrelated_features_adds_up() -> None:
    base = np.array([[1, 1], [1, -1], [-1, 1], [-1, -1]], np.float32)
    # variances 4/3 and 16/3 against 4/3 and 4/3, means apart by 3: 9 + (4 - 2)^2 / 3 = 9 + 4/3
    first, second = base * np.array([1, 2]), base + np.array([3, 0])
    assert frechet_distance(first, second) == pytest.approx(9 + 4 / 3, abs=1e-4)


def test_the_frechet_distance_of_turned_normals_is_the_one_reckoned_by_hand() -> None:
    # Exact covariances: A = diag(4, 1) and B = A turned by a quarter, diag(1, 4); means 0 and (3, 4).
    # They commute, so tr sqrt(A B) = sqrt(4 * 1) + sqrt(1 * 4) = 4: 25 + 5 + 5 - 2 * 4 = 27
    base = np.array([[1, 1], [1, -1], [-1, 1], [-1, -1]]) * np.sqrt(3) / 2  # of variance 1 (n - 1)
    first, second = base * np.array([2, 1]), base * np.array([1, 2]) + np.array([3, 4])
    assert frechet_distance(first, second) == pytest.approx(27, abs=1e-4)


def test_the_frechet_distance_agrees_with_the_formula_by_scipy() -> None:
    rng = np.random.default_rng(5)
    first = (rng.normal(size=(300, 16)) @ rng.normal(size=(16, 16))).astype(np.float32)
    moved = rng.normal(size=16)
    second = (rng.normal(size=(200, 16)) @ rng.normal(size=(16, 16)) + moved).astype(np.float32)
    a, b = np.cov(first, rowvar=False), np.cov(second, rowvar=False)
    root = np.real(np.asarray(sqrtm(a @ b)))
    moved = first.mean(0, np.float64) - second.mean(0, np.float64)
    theirs = moved @ moved + np.trace(a + b - 2 * root)
    assert frechet_distance(first, second) == pytest.approx(theirs, rel=1e-6, abs=1e-4)


def test_a_set_has_no_distance_to_itself() -> None:
    features = np.random.default_rng(0).normal(size=(12, 40)).astype(np.float32)
    assert frechet_distance(features, features) == pytest.approx(0, abs=1e-3)


def test_the_kernel_distance_agrees_with_its_sum_written_out() -> None:
    rng = np.random.default_rng(1)
    a, b = rng.normal(size=(4, 3)), rng.normal(size=(5, 3)) + 1

    def kernel(x: np.ndarray, y: np.ndarray) -> float:
        return float((x @ y / 3 + 1) ** 3)

    own_a = sum(kernel(a[i], a[j]) for i in range(4) for j in range(4) if i != j) / 12
    own_b = sum(kernel(b[i], b[j]) for i in range(5) for j in range(5) if i != j) / 20
    between = sum(kernel(x, y) for x in a for y in b) / 20
    found = kernel_distance(a.astype(np.float32), b.astype(np.float32))
    assert found == pytest.approx(own_a + own_b - 2 * between, abs=1e-4)


def test_sets_of_one_distribution_are_nearer_than_others() -> None:
    rng = np.random.default_rng(2)
    first, same = rng.normal(size=(2, 60, 8)).astype(np.float32)
    other = rng.normal(size=(60, 8)).astype(np.float32) * 1.5 + 0.5
    assert abs(kernel_distance(first, same)) < kernel_distance(first, other)


def test_one_picture_is_too_few() -> None:
    with pytest.raises(ValueError, match="two pictures"):
        frechet_distance(np.zeros((1, 3), np.float32), np.zeros((4, 3), np.float32))


def test_the_interval_of_the_kernel_distance_holds_the_truth_as_often_as_it_says() -> None:
    """Two sets of one distribution are 0 apart: 95 % of the intervals hold that, here at least 85 %."""
    rng = np.random.default_rng(6)
    held, sets = 0, rng.normal(size=(60, 2, 40, 6)).astype(np.float32)
    for first, second in sets:
        found = kernel_interval(first, second, is_paired=False)
        assert found.low <= found.mean <= found.high
        held += found.low <= 0 <= found.high
    assert held >= 51
    same = kernel_interval(sets[0, 0], sets[0, 0], is_paired=True)
    assert same.low <= same.mean <= same.high
    far = kernel_interval(sets[0, 0], sets[0, 1] + np.float32(1), is_paired=False)
    assert far.low > 0


def test_every_distance_is_named_with_its_network() -> None:
    rng = np.random.default_rng(7)
    first, second = rng.normal(size=(2, 8, 4)).astype(np.float32)
    found = distances(first, second, network="EfficientNet-Lite0", is_paired=True)
    names = {"KID (EfficientNet-Lite0 features)", "FID (EfficientNet-Lite0 features)"}
    assert found.named().keys() == found.as_dict().keys() == names

"""The measure of looks: what is behind a thing and how large it is do not count, its colours do."""

import cv2
import numpy as np
import pytest

from studio.paths import resources_dir
from studio.quality.features import FeatureNetwork, shipped_network
from studio.quality.looks import ALIKE, Mask, embedding, likeness
from studio.quality.metrics import Picture


@pytest.fixture(scope="module")
def network() -> FeatureNetwork:
    return shipped_network(resources_dir() / "features")


def coat(color: tuple[int, int, int], ground: int, *, scale: int = 4) -> tuple[Picture, Mask]:
    """A figure with a head, in a coat, before a ground."""
    mask = np.zeros((90 * scale, 160 * scale), np.uint8)
    picture = np.full((*mask.shape, 3), ground, np.uint8)
    for target, fill in ((picture, (240, 200, 170)), (mask, (1,))):
        cv2.circle(target, (80 * scale, 20 * scale), 8 * scale, fill, -1)
    for target, fill in ((picture, color), (mask, (1,))):
        cv2.rectangle(target, (70 * scale, 28 * scale), (90 * scale, 80 * scale), fill, -1)
    return picture, mask.astype(np.bool_)


def test_another_ground_and_size_leave_the_likeness_at_one_another_coat_does_not(
    network: FeatureNetwork,
) -> None:
    red = embedding(*_in_order(coat((200, 40, 40), 20), network))
    before_white = embedding(*_in_order(coat((200, 40, 40), 250), network))
    small = embedding(*_in_order(coat((200, 40, 40), 90, scale=2), network))
    green = embedding(*_in_order(coat((30, 140, 90), 20), network))
    assert likeness(red, red) == pytest.approx(1.0, abs=1e-5)
    assert likeness(red, before_white) == pytest.approx(1.0, abs=1e-5)
    assert likeness(red, small) > 0.95
    assert likeness(red, green) < ALIKE


def test_whole_pictures_have_looks_and_next_to_nothing_has_none(network: FeatureNetwork) -> None:
    picture, mask = coat((200, 40, 40), 20)
    assert np.linalg.norm(embedding(picture, network)) == pytest.approx(1.0, abs=1e-5)
    with pytest.raises(ValueError, match="next to nothing"):
        embedding(picture, network, np.zeros_like(mask))


def _in_order(
    drawn: tuple[Picture, Mask], network: FeatureNetwork
) -> tuple[Picture, FeatureNetwork, Mask]:
    return drawn[0], network, drawn[1]

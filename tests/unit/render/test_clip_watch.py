"""Clips are looked at while they pass: the frames stay what they are, and harm to them is seen."""

import numpy as np
from numpy.typing import NDArray

from studio.compose.picture import KnowsSubjects
from studio.render.clip_watch import passing

Frame = NDArray[np.uint8]
FRAMES = 20


class Moving:
    """A rough picture that moves by two pixels a frame; harmed from the outside."""

    def __init__(self, *, jumps: int = 0, is_blurred: bool = False) -> None:
        rng = np.random.default_rng(0)
        size = (12, 40) if is_blurred else (48, 160)
        scale = 180 // size[0]
        wide = rng.integers(60, 190, (*size, 3), np.uint8)
        self._wide = wide.repeat(scale, 0).repeat(scale, 1)
        self._jumps = jumps

    @property
    def frame_count(self) -> int:
        return FRAMES

    def frame(self, index: int) -> Frame:
        level = self._jumps * (index % 2)
        return (self._wide[:, 2 * index : 2 * index + 320] + level).astype(np.uint8)


class Known(Moving):
    @property
    def heading(self) -> str:
        return "left"

    def subject_boxes(self, index: int) -> tuple[tuple[float, float, float, float], ...]:
        return ((0.1, 0.2, 0.3, index / 100),)


def figures(source: Moving) -> dict[str, float]:
    watched = passing(source)
    for index in range(FRAMES):
        assert np.array_equal(watched.frame(index), source.frame(index))
    return watched.figures()


def test_flicker_and_blur_are_seen_in_what_passes() -> None:
    plain, jumping, blurred = (
        figures(source) for source in (Moving(), Moving(jumps=20), Moving(is_blurred=True))
    )
    assert plain["flicker"] < 2
    assert jumping["flicker"] > 20
    assert jumping["flow_error"] > plain["flow_error"] + 5
    assert blurred["sharpness"] < plain["sharpness"] / 3


def test_what_did_not_pass_is_not_guessed() -> None:
    watched = passing(Moving())
    for index in range(5):  # the rest came from the cache
        watched.frame(index)
    assert watched.figures() == {}


def test_a_source_that_knows_its_subjects_still_does_and_another_does_not() -> None:
    known = passing(Known())
    assert isinstance(known, KnowsSubjects)
    assert (known.heading, known.subject_boxes(7)) == ("left", ((0.1, 0.2, 0.3, 0.07),))
    assert not isinstance(passing(Moving()), KnowsSubjects)

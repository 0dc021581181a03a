from __future__ import annotations

import itertools

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.engine.diffusion.vae import LatentSpace, Vae, as_pixels
from studio.engine.diffusion.windows import predict_in_windows, window_starts
from studio.task import CancelToken

Array = NDArray[np.float32]


@pytest.mark.parametrize(("count", "size"), [(5, 8), (16, 16), (17, 16), (40, 16), (33, 8)])
def test_windows_cover_every_frame_and_overlap(count: int, size: int) -> None:
    starts = window_starts(count, size, size // 4)
    seen = sorted({frame for first in starts for frame in range(first, min(count, first + size))})
    assert seen == list(range(count)) and starts[-1] == max(0, count - size)
    assert all(b - a <= size - size // 4 for a, b in itertools.pairwise(starts))


def test_windows_that_agree_change_nothing() -> None:
    x = np.arange(40, dtype=np.float32).reshape(20, 2)
    found = predict_in_windows(lambda part, _first: 2 * part, x, size=8, overlap=2)
    assert found == pytest.approx(2 * x)


def test_windows_that_differ_pass_over_into_each_other() -> None:
    x = np.zeros((14, 1), np.float32)
    found = predict_in_windows(
        lambda part, first: np.full_like(part, float(first)), x, size=8, overlap=2
    )
    assert found[0, 0] == 0 and found[-1, 0] == 6
    steps = np.diff(found[:, 0])
    assert (steps >= 0).all() and steps.max() < 6  # no jump from one window to the next


class Doubler:
    """A decoder without context: every latent becomes a block of 2 x 2 pixels."""

    provider = "CPUExecutionProvider"
    input_names = frozenset({"latent_sample"})

    def run(
        self, feeds: dict[str, Array], *, cancel: CancelToken | None = None
    ) -> dict[str, Array]:
        return {"sample": feeds["latent_sample"][:, :3].repeat(2, axis=2).repeat(2, axis=3)}


def test_decoding_in_tiles_gives_the_same_picture() -> None:
    space = LatentSpace(channels=4, factor=2, scale=0.5, shift=0.1)
    vae = Vae(space, decoder=Doubler(), encoder=None, tile=8)  # pyright: ignore[reportArgumentType]
    latents = np.random.default_rng(0).standard_normal((2, 4, 21, 30)).astype(np.float32)
    whole = vae.decode(latents, cancel=CancelToken())
    tiled = vae.decode(latents, cancel=CancelToken(), in_tiles=True)
    assert whole.shape == (2, 42, 60, 3)
    assert np.abs(whole.astype(int) - tiled).max() <= 1
    assert (whole == as_pixels((latents / 0.5 + 0.1)[:, :3].repeat(2, 2).repeat(2, 3))).all()


def test_channel_statistics_are_undone_exactly() -> None:
    space = LatentSpace(channels=2, factor=8, scale=1.0, mean=(0.3, -1.0), std=(2.0, 0.5))
    x = np.random.default_rng(0).standard_normal((1, 2, 3, 3)).astype(np.float32)
    assert space.from_codec(space.to_codec(x)) == pytest.approx(x, abs=1e-6)
    assert space.to_codec(x)[0, 0] == pytest.approx(x[0, 0] * 2 + 0.3)

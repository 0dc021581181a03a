from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from studio.engine.api import ClipRequest
from studio.engine.families.pixel_clip import PixelFrames, pack, unpack
from studio.errors import ModelError

REQUEST = ClipRequest(
    model="tiny@1+0", precision="fp32", prompt="a red car", seed=3, steps=4, guidance_scale=2.0,
    width_px=160, height_px=90, fps=12, frames=25,
)  # fmt: skip
PICTURES = np.random.default_rng(0).integers(0, 255, (3, 36, 64, 3)).astype(np.uint8)


def test_pictures_come_back_without_loss_and_in_the_same_bytes() -> None:
    clip = pack(REQUEST, PICTURES, notes=("a note",))
    pictures, notes = unpack(clip.data)
    assert (pictures == PICTURES).all() and notes == ("a note",)
    assert clip.data == pack(REQUEST, PICTURES, notes=("a note",)).data


def test_frames_run_from_the_first_picture_to_the_last() -> None:
    source = PixelFrames(REQUEST, pack(REQUEST, PICTURES, notes=()))
    assert source.frame_count == 25 and source.frame(0).shape == (90, 160, 3)
    still = PixelFrames(REQUEST, pack(REQUEST, PICTURES[2:], notes=()))
    last = np.abs(source.frame(24).astype(int) - still.frame(0)).mean()
    assert last < np.abs(source.frame(0).astype(int) - still.frame(0)).mean()
    with pytest.raises(IndexError):
        source.frame(25)


def test_a_single_picture_moves_under_a_camera() -> None:
    source = PixelFrames(REQUEST, pack(REQUEST, PICTURES[:1], notes=()))
    assert np.abs(source.frame(0).astype(int) - source.frame(24)).mean() > 1


@pytest.mark.parametrize("data", [b"", b"PK", pack(REQUEST, PICTURES, notes=()).data[:-40]])
def test_a_damaged_clip_is_told(data: bytes) -> None:
    with pytest.raises(ModelError, match="damaged"):
        unpack(data)


def test_a_guide_is_part_of_what_a_clip_is_made_from() -> None:
    guided = replace(REQUEST, guide=replace(REQUEST, model="starter@1+0"), strength=0.6)
    assert guided.key() != REQUEST.key() != replace(REQUEST, strength=0.5).key()
    assert ClipRequest.from_dict(guided.as_dict()) == guided

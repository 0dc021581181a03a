"""What models that learned to begin with a picture are told of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.engine.diffusion.clip_picture import ShownPart
from studio.engine.families.pixel_model import FrameShape, read_options
from studio.engine.families.pixel_shown import CONDITION, ShownFrames
from studio.engine.models.manifest import read_manifest
from studio.errors import ModelError
from studio.task import CancelToken
from tests.unit.engine.families.test_pixel_held import DATA, SIDE, family, picture, request, token

SHAPE = FrameShape(width_px=SIDE, height_px=SIDE, frames=9)


class Scene:
    """A guiding scene of two frames."""

    frame_count = 2

    def frame(self, index: int) -> NDArray[np.uint8]:
        return picture(7 + index)


def condition(last: str, source: Scene | None = None, **asked: Any) -> NDArray[np.float32]:
    shown = ShownFrames(
        ShownPart(last=last, image=None), family("tiny-wan").vae, None, time_factor=4
    )
    told = shown.feeds(request("tiny-wan", **asked), SHAPE, source, cancel=CancelToken())
    return told[CONDITION]


def test_the_mask_says_which_pictures_of_each_latent_are_known() -> None:
    first, last = token(picture(1)), token(picture(2))
    found = condition("may", first_frame=first)
    assert found.shape == (3, 4 + 16, SIDE // 8, SIDE // 8)
    assert found[:, :4, 0, 0].tolist() == [[1, 1, 1, 1], [0, 0, 0, 0], [0, 0, 0, 0]]
    both = condition("may", first_frame=first, last_frame=last)
    assert both[:, :4, 0, 0].tolist() == [[1, 1, 1, 1], [0, 0, 0, 0], [0, 0, 0, 1]]
    assert np.allclose(both[0], found[0]) and not np.allclose(both[-1], found[-1])
    never = condition("never", first_frame=first, last_frame=last)
    assert np.array_equal(never, found)


def test_the_guiding_scene_stands_for_pictures_that_are_missing() -> None:
    by_scene = condition("always", Scene())
    own = condition("always", first_frame=token(picture(7)), last_frame=token(picture(8)))
    assert np.array_equal(by_scene, own)
    for last in ("may", "always"):
        with pytest.raises(ModelError, match="begins with a picture"):
            condition(last)


def test_pictures_that_a_model_is_not_shown_are_held(tmp_path: Path) -> None:
    vae = family("tiny-wan").vae
    asked = request("tiny-wan", first_frame="a", last_frame="b")
    for last, left in (("never", "b"), ("may", ""), ("always", "")):
        shown = ShownFrames(ShownPart(last=last, image=None), vae, None, time_factor=4)
        rest = shown.left_of(asked)
        assert (rest.first_frame, rest.last_frame) == ("", left)


@pytest.mark.parametrize(
    "said", [{"last": "perhaps", "image": None}, {"last": "may"}, {"last": "may", "image": {}}, 7]
)
def test_a_package_that_says_something_else_is_refused(said: object, tmp_path: Path) -> None:
    values = json.loads((DATA / "tiny-wan" / "model.json").read_text())
    values["options"]["shown"] = said
    (tmp_path / "model.json").write_text(json.dumps(values))
    with pytest.raises(ModelError, match="does not describe its parts"):
        read_options(read_manifest(tmp_path))

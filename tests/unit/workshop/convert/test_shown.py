"""Wan's image-to-video models end where diffusers' pipeline does: first, and first and last pictures."""

# pyright: basic, reportMissingImports=false

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from diffusers.pipelines.wan import pipeline_wan_i2v
from PIL import Image

from studio.engine.families.pixel_clip import unpack
from studio.engine.models.manifest import read_manifest
from studio.errors import ModelError
from studio.task import CancelToken
from studio.workshop.convert.convert import Order, convert
from studio.workshop.convert.parts import Wish
from studio.workshop.convert.pipeline import open_pipeline
from tests.unit.workshop.convert import reference, tiny_parts
from tests.unit.workshop.convert.held_reference import picture
from tests.unit.workshop.convert.test_held import family_of, token

SIDE = reference.SIZE


@pytest.fixture(autouse=True)
def plain_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """diffusers repairs broken letters with ftfy where that is installed; ours are whole."""
    whole = SimpleNamespace(fix_text=lambda text: text)
    monkeypatch.setattr(pipeline_wan_i2v, "ftfy", whole, raising=False)


def package_of(folder: Path, kind: str, report: Any) -> Path:
    tiny_parts.wan_from_pictures(folder, kind=kind)
    order = Order(
        source=str(folder / "source"), out=folder, identifier="tiny", precisions=("fp32",),
        wish=Wish(width_px=SIDE, height_px=SIDE, frames=9),
    )  # fmt: skip
    convert(order, report=report, cancel=CancelToken())
    return folder / "tiny"


@pytest.mark.parametrize(("kind", "takes_last"), [("i2v", False), ("flf", True), ("2.2", True)])
def test_shown_pictures_give_the_frames_of_diffusers_pipeline(
    kind: str, takes_last: bool, tmp_path: Path, report: Any
) -> None:
    package = package_of(tmp_path, kind, report)
    noise, first, last = reference.noise_for(package), picture(1), picture(2)
    shown: dict[str, Any] = {"image": Image.fromarray(first)}
    if kind != "2.2":  # diffusers takes what stands before 512 pieces of text for the picture
        shown["max_sequence_length"] = 512
    asked = {"first_frame": token(first)}
    if takes_last:
        shown["last_image"] = Image.fromarray(last)
        asked["last_frame"] = token(last)
    ours = reference.our_frames(package, noise, **asked)
    theirs = reference.their_frames(open_pipeline(tmp_path / "source"), "wan", noise, **shown)
    assert theirs.std() > 0.02
    assert np.abs(ours - theirs).max() < 1e-3
    other = reference.our_frames(package, noise, **asked | {"first_frame": token(last)})
    assert np.abs(ours - other).max() > 1e-3
    with pytest.raises(ModelError, match="begins with a picture"):
        reference.our_frames(package, noise)
    assert (
        read_manifest(package).options["shown"]["last"]
        == ({"i2v": "never", "flf": "always", "2.2": "may"}[kind])
    )


def test_the_guiding_scene_is_the_first_picture_where_there_is_no_other(
    tmp_path: Path, report: Any
) -> None:
    package = package_of(tmp_path, "i2v", report)
    first, family = picture(5), family_of(package)

    class Scene:
        """Two frames."""

        frame_count = 2

        def frame(self, index: int) -> np.ndarray:
            return first if index == 0 else 255 - first

    def drawn(guide: Any, **more: Any) -> np.ndarray:
        clip = family.generate(
            reference.request_for(package, steps=2, **more), on_step=lambda _d, _n: None,
            cancel=CancelToken(), guide=guide,
        )  # fmt: skip
        return unpack(clip.data)[0]

    by_scene = drawn(lambda _w, _h: Scene())
    assert np.array_equal(by_scene, drawn(None, first_frame=token(first)))
    assert np.array_equal(by_scene, drawn(None, reference=token(first)))
    # It never learned to end with a picture: that one is held as any other model's.
    ended = drawn(None, first_frame=token(first), last_frame=token(255 - first)).astype(float)
    assert np.abs(ended - by_scene)[-1].mean() > np.abs(ended - by_scene)[0].mean()

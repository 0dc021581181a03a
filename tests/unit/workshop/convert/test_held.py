"""First and last pictures: LTX as diffusers' image-to-video pipeline, the others by holding frames."""

# pyright: basic, reportMissingImports=false

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from studio.engine.families.pixel import PixelFamily
from studio.engine.families.pixel_clip import unpack
from studio.engine.families.pixel_held import held_of
from studio.engine.families.pixel_model import FrameShape
from studio.engine.models.manifest import read_manifest
from studio.engine.models.pool import SessionPool
from studio.engine.models.store import ModelPackage
from studio.task import CancelToken
from studio.workshop.convert.convert import Order, convert
from studio.workshop.convert.parts import Wish
from tests.unit.workshop.convert import reference, tiny
from tests.unit.workshop.convert.held_reference import begun_frames, picture

SIDE = reference.SIZE


def token(pixels: np.ndarray) -> str:
    _, data = cv2.imencode(".png", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))
    return base64.b64encode(data.tobytes()).decode()


@pytest.fixture(scope="module")
def ltx(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package, and its source beside it."""
    folder = tmp_path_factory.mktemp("ltx")
    tiny.ltx(folder / "source")
    quiet: Any = type("Quiet", (), {"stage": lambda *_: None, "note": lambda *_: None})()
    order = Order(
        source=str(folder / "source"), out=folder, identifier="tiny", precisions=("fp32",),
        wish=Wish(width_px=SIDE, height_px=SIDE, frames=9),
    )  # fmt: skip
    convert(order, report=quiet, cancel=CancelToken())
    return folder / "tiny"


def family_of(package: Path) -> PixelFamily:
    manifest = read_manifest(package)
    return PixelFamily(
        ModelPackage(folder=package, manifest=manifest), precision="fp32", pool=SessionPool()
    )


def test_a_first_frame_gives_the_frames_of_diffusers_pipeline(ltx: Path) -> None:
    noise, first = reference.noise_for(ltx), picture(1)
    ours = reference.our_frames(ltx, noise, first_frame=token(first))
    theirs = begun_frames(ltx.parent / "source", noise, first)
    assert np.abs(ours - theirs).max() < 1e-3
    assert np.abs(ours - reference.our_frames(ltx, noise)).max() > 0.05


def test_a_last_frame_is_held_where_the_clip_ends(ltx: Path) -> None:
    noise, last = reference.noise_for(ltx), picture(2)
    family = family_of(ltx)
    shape = FrameShape(width_px=SIDE, height_px=SIDE, frames=9)
    request = reference.request_for(ltx, last_frame=token(last))
    latents = family.sample(
        request, shape, start=None, on_step=lambda _done, _total: None, cancel=CancelToken(),
        noise=noise,
    )  # fmt: skip
    still = family.vae.encode(np.repeat(last[None], 9, axis=0), cancel=CancelToken())
    assert np.array_equal(latents[-1], still[-1])
    held = held_of(request, shape, family.vae, noise=noise, is_told=True, cancel=CancelToken())
    assert held.known.tolist() == [False, False, True]
    plain = reference.our_frames(ltx, noise)
    ours = reference.our_frames(ltx, noise, last_frame=token(last))
    assert np.abs(ours - plain)[-1].mean() > np.abs(ours - plain)[0].mean()


@pytest.mark.parametrize("family", ["animatediff", "modelscope"])
def test_clips_of_single_latents_begin_and_end_with_the_very_pictures(
    family: str, tmp_path: Path, report: Any
) -> None:
    {"animatediff": tiny.animatediff, "modelscope": tiny.modelscope}[family](tmp_path / "source")
    order = Order(
        source=str(tmp_path / "source"), out=tmp_path, identifier="tiny", precisions=("fp32",)
    )
    convert(order, report=report, cancel=CancelToken())
    model, first, last = family_of(tmp_path / "tiny"), picture(3), picture(4)
    request = reference.request_for(
        tmp_path / "tiny", first_frame=token(first), last_frame=token(last), steps=2,
        fps=8, frames=24,
    )  # fmt: skip  # longer than one of its windows
    clip = model.generate(request, on_step=lambda _d, _n: None, cancel=CancelToken())
    found = unpack(clip.data)[0].astype(float)
    for place, pixels in ((0, first), (-1, last)):
        latents = model.vae.encode(pixels[None], cancel=CancelToken())
        wanted = model.vae.decode(latents, cancel=CancelToken())[0].astype(float)
        assert np.abs(found[place] - wanted).max() <= 1
    assert len(found) == 24 and np.abs(found[12] - found[0]).mean() > 3

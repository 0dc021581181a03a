"""The pixel families on stored packages with random weights, against frames that diffusers made."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.engine.api import ClipRequest
from studio.engine.families.pixel import PixelFamily
from studio.engine.families.pixel_clip import unpack
from studio.engine.families.pixel_model import FrameShape, read_options
from studio.engine.local import LocalEngine
from studio.engine.models.manifest import read_manifest
from studio.engine.models.pool import SessionPool
from studio.engine.models.store import ModelPackage, ModelStore
from studio.errors import Cancelled, ModelError
from studio.task import CancelToken, ignore_progress

DATA = Path(__file__).parents[3] / "data" / "pipelines"
FRAMES = {"tiny-sd": 1, "tiny-wan": 9}


def family(name: str, pool: SessionPool | None = None) -> PixelFamily:
    folder = DATA / name
    package = ModelPackage(folder=folder, manifest=read_manifest(folder))
    return PixelFamily(package, precision="fp32", pool=pool or SessionPool())


def request(name: str) -> ClipRequest:
    manifest = read_manifest(DATA / name)
    return ClipRequest(
        model=manifest.reference, precision="fp32", prompt="a red car on the road",
        negative_prompt="blue sky", seed=5, steps=4, guidance_scale=3.0,
        sampler=str(manifest.defaults["sampler"]), width_px=64, height_px=36, fps=8, frames=9,
    )  # fmt: skip


@pytest.mark.parametrize("name", FRAMES)
def test_the_same_noise_gives_the_frames_of_diffusers_pipeline(name: str) -> None:
    with np.load(DATA / f"{name}.npz") as numbers:
        noise, expected = numbers["noise"], numbers["frames"]
    model = family(name)
    latents = model.sample(
        request(name),
        FrameShape(width_px=32, height_px=32, frames=FRAMES[name]),
        start=None,
        on_step=lambda _done, _total: None,
        cancel=CancelToken(),
        noise=noise,
    )
    planes = model.vae.decode_planes(latents, cancel=CancelToken())
    found = np.clip(planes.transpose(0, 2, 3, 1) / 2 + 0.5, 0, 1)
    assert expected.std() > 0.02  # a grey answer would agree with anything grey
    assert np.abs(found - expected).max() < 1e-3


def test_each_expert_serves_its_noise_and_the_other_is_not_in_memory() -> None:
    pool = SessionPool()
    model = family("tiny-wan", pool)
    held: list[set[str]] = []
    model.generate(
        request("tiny-wan"),
        on_step=lambda _done, _total: held.append(set(pool.held)),
        cancel=CancelToken(),
    )
    assert [("denoiser" in now, "denoiser_2" in now) for now in held] == [
        (True, False), (True, False), (False, True), (False, True),
    ]  # fmt: skip


def test_a_clip_depends_on_its_seed_and_on_nothing_else() -> None:
    model, wanted = family("tiny-sd"), request("tiny-sd")
    first = model.generate(wanted, on_step=lambda _d, _n: None, cancel=CancelToken())
    again = family("tiny-sd").generate(wanted, on_step=lambda _d, _n: None, cancel=CancelToken())
    other = model.generate(
        replace(wanted, seed=6), on_step=lambda _d, _n: None, cancel=CancelToken()
    )
    assert first.data == again.data != other.data
    assert model.open_frames(wanted, first).frame(8).shape == (36, 64, 3)


def test_pictures_have_the_movies_shape_and_the_models_area() -> None:
    options = read_options(read_manifest(DATA / "tiny-sd"))
    shape = options.shape_for(width_px=1280, height_px=720, frames=1)
    assert shape.width_px % options.multiple == shape.height_px % options.multiple == 0
    assert shape.width_px / shape.height_px == pytest.approx(16 / 9, rel=0.15)
    assert shape.width_px * shape.height_px == pytest.approx(32 * 32, rel=0.15)


def test_cancelling_leaves_within_a_step() -> None:
    token, steps = CancelToken(), list[int]()

    def on_step(done: int, _total: int) -> None:
        steps.append(done)
        if done == 2:
            token.cancel()

    with pytest.raises(Cancelled):
        family("tiny-sd").generate(request("tiny-sd"), on_step=on_step, cancel=token)
    assert steps == [1, 2]


class Still:
    """A guiding scene that does not move."""

    frame_count = 9

    def __init__(self, picture: NDArray[np.uint8]) -> None:
        self._picture = picture

    def frame(self, index: int) -> NDArray[np.uint8]:
        return self._picture


def test_a_guide_is_kept_at_little_strength_and_left_at_much() -> None:
    model = family("tiny-sd")
    ramp = np.linspace(0, 255, 44).astype(np.uint8)
    picture = np.broadcast_to(ramp[None, :, None], (24, 44, 3)).copy()
    source = Still(picture)
    latents: list[NDArray[np.uint8]] = []
    for strength in (0.25, 1.0):
        wanted = replace(request("tiny-sd"), strength=strength, guidance_scale=1.0)
        clip = model.generate(
            wanted,
            on_step=lambda _d, _n: None,
            cancel=CancelToken(),
            guide=lambda _w, _h: source,
        )
        latents.append(unpack(clip.data)[0])
    near, far = latents
    assert len(near) == len(far) == 5  # four a second, and the last
    assert near.shape[1:] == (24, 44, 3)
    assert np.abs(near.astype(int) - far).mean() > 1
    # Nothing moves in the guide, so its noise stands, and the pictures with it.
    assert np.abs(np.diff(near.astype(int), axis=0)).mean() < 2


def test_the_engine_draws_the_guide_with_the_scene_model() -> None:
    resources = Path(__file__).parents[4] / "resources" / "models"
    store = ModelStore((DATA, resources))
    engine = LocalEngine(store, threads=1)
    starter = store.find("starter").manifest
    guide = replace(
        request("tiny-sd"),
        model=starter.reference,
        precision=starter.precisions("denoiser")[0],
        sampler="euler",
        steps=3,
    )
    wanted = replace(request("tiny-sd"), guide=guide, strength=0.5)
    clip = engine.generate(wanted, on_progress=ignore_progress, cancel=CancelToken())
    assert len(unpack(clip.data)[0]) == 5
    assert engine.facts(wanted)["provider"] == "CPUExecutionProvider"
    assert engine.open_frames(wanted, clip).frame(0).shape == (36, 64, 3)


@pytest.mark.parametrize(
    ("change", "words"),
    [({"sampler": "magic"}, "no sampler"), ({"graph": "{}"}, "edited scene")],
)
def test_what_the_model_cannot_do_is_said(change: dict[str, str], words: str) -> None:
    wanted = replace(request("tiny-sd"), **change)  # pyright: ignore[reportArgumentType]
    with pytest.raises(ModelError, match=words):
        family("tiny-sd").generate(wanted, on_step=lambda _d, _n: None, cancel=CancelToken())

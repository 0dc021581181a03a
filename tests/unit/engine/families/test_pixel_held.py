"""Pictures that clips begin and end with: held in place, and the rest drawn around them."""

from __future__ import annotations

import base64
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from studio.engine.api import ClipRequest
from studio.engine.families.pixel import PixelFamily
from studio.engine.families.pixel_clip import unpack
from studio.engine.families.pixel_held import Held
from studio.engine.families.pixel_model import FrameShape
from studio.engine.models.manifest import read_manifest
from studio.engine.models.pool import SessionPool
from studio.engine.models.store import ModelPackage
from studio.errors import ModelError
from studio.task import CancelToken

DATA = Path(__file__).parents[3] / "data" / "pipelines"
SIDE = 32


def picture(seed: int) -> NDArray[np.uint8]:
    small = np.random.default_rng(seed).integers(0, 255, (4, 4, 3), dtype=np.uint8)
    return np.asarray(cv2.resize(small, (SIDE, SIDE), interpolation=cv2.INTER_NEAREST), np.uint8)


def token(pixels: NDArray[np.uint8]) -> str:
    _, data = cv2.imencode(".png", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))
    return base64.b64encode(data.tobytes()).decode()


def family(name: str) -> PixelFamily:
    folder = DATA / name
    package = ModelPackage(folder=folder, manifest=read_manifest(folder))
    return PixelFamily(package, precision="fp32", pool=SessionPool())


def request(name: str, **changes: Any) -> ClipRequest:
    manifest = read_manifest(DATA / name)
    values: dict[str, Any] = {
        "model": manifest.reference, "precision": "fp32", "prompt": "a red car on the road",
        "seed": 5, "steps": 4, "guidance_scale": 1.0, "width_px": SIDE, "height_px": SIDE,
        "sampler": str(manifest.defaults["sampler"]), "fps": 16, "frames": 9,
    }  # fmt: skip
    return ClipRequest(**values | changes)


class Still:
    """A guiding scene that does not move."""

    frame_count = 9

    def frame(self, index: int) -> NDArray[np.uint8]:
        return np.full((SIDE, SIDE, 3), 120, np.uint8)


def drawn(name: str, **changes: Any) -> NDArray[np.float64]:
    guide = (lambda _w, _h: Still()) if name == "tiny-sd" else None
    clip = family(name).generate(
        request(name, **changes), on_step=lambda _d, _n: None, cancel=CancelToken(), guide=guide
    )
    return unpack(clip.data)[0].astype(np.float64)


def through_codec(name: str, pixels: NDArray[np.uint8], frames: int) -> NDArray[np.float64]:
    """What a model's codec makes of a clip that shows one picture."""
    model = family(name)
    latents = model.vae.encode(np.repeat(pixels[None], frames, axis=0), cancel=CancelToken())
    return model.vae.decode(latents, cancel=CancelToken()).astype(np.float64)


def test_a_guided_model_of_pictures_begins_and_ends_with_them() -> None:
    first, last = picture(1), picture(2)
    asked = {"first_frame": token(first), "last_frame": token(last), "strength": 0.9}
    held, free = drawn("tiny-sd", **asked), drawn("tiny-sd", strength=0.9)
    assert len(held) == len(free) == 3
    assert np.abs(held[0] - through_codec("tiny-sd", first, 1)[0]).max() <= 1
    assert np.abs(held[-1] - through_codec("tiny-sd", last, 1)[0]).max() <= 1
    assert np.abs(held[1] - free[1]).max() > 1  # its neighbours are drawn towards them


def test_a_video_model_begins_with_a_picture_and_moves_on_from_it() -> None:
    first = picture(3)
    held = drawn("tiny-wan", first_frame=token(first))
    assert len(held) == 9
    assert np.abs(held[0] - through_codec("tiny-wan", first, 9)[0]).max() <= 1
    ending = drawn("tiny-wan", last_frame=token(first))
    free = drawn("tiny-wan")
    assert np.abs(ending[-1] - free[-1]).mean() > 2 * np.abs(ending[0] - free[0]).mean()
    assert np.array_equal(drawn("tiny-wan", first_frame=token(first)), held)


def test_ltx_begins_as_diffusers_image_to_video_pipeline_does() -> None:
    with np.load(DATA / "tiny-ltx.npz") as numbers:
        noise, expected, first = numbers["noise"], numbers["frames"], numbers["first"]
    model = family("tiny-ltx")
    asked = request("tiny-ltx", first_frame=token(first), negative_prompt="blue sky")
    latents = model.sample(
        replace(asked, guidance_scale=3.0), FrameShape(width_px=SIDE, height_px=SIDE, frames=9),
        start=None, on_step=lambda _d, _n: None, cancel=CancelToken(), noise=noise,
    )  # fmt: skip
    planes = model.vae.decode_planes(latents, cancel=CancelToken())
    found = np.clip(planes.transpose(0, 2, 3, 1) / 2 + 0.5, 0, 1)
    assert expected.std() > 0.02
    assert np.abs(found - expected).max() < 1e-3


def test_the_estimates_beside_a_held_frame_come_free_with_the_noise() -> None:
    latents = np.ones((5, 1, 2, 2), np.float32)
    shares = np.array([1, 0.5, 0.25, 0, 0], np.float32)
    noise = np.full_like(latents, 3)
    held = Held(latents=latents, shares=shares, noise=noise)
    clean = np.zeros_like(latents)
    early, late = held.onto(clean, noise=1.0), held.onto(clean, noise=0.0)
    assert early[:, 0, 0, 0].tolist() == [1, 0.5, 0.25, 0, 0]
    assert late[:, 0, 0, 0].tolist() == [1, 0, 0, 0, 0]
    seen = held.into(clean, signal=0.6, noise=0.8)
    assert seen[:, 0, 0, 0].tolist() == pytest.approx([0.6 + 2.4, 0, 0, 0, 0])
    told = replace(held, noise=None).into(clean, signal=0.6, noise=0.8)
    assert told[:, 0, 0, 0].tolist() == [1, 0, 0, 0, 0]


def test_a_damaged_picture_is_refused() -> None:
    with pytest.raises(ModelError, match="first or last picture is damaged"):
        drawn("tiny-wan", first_frame="no picture")

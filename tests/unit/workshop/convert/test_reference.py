"""Reference pictures: an IP-Adapter in the UNet, and image-to-image; both as diffusers has them."""

# pyright: basic, reportMissingImports=false

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import torch
from diffusers import StableDiffusionImg2ImgPipeline
from PIL import Image
from transformers import CLIPImageProcessor

from studio.engine.api import ClipRequest
from studio.engine.diffusion.clip_picture import clip_planes
from studio.engine.families.pixel import PixelFamily
from studio.engine.families.pixel_clip import unpack
from studio.engine.families.pixel_model import FrameShape
from studio.engine.local import LocalEngine
from studio.engine.models.manifest import read_manifest
from studio.engine.models.pool import SessionPool
from studio.engine.models.store import ModelPackage, ModelStore
from studio.errors import ModelError
from studio.task import CancelToken, ignore_progress
from studio.workshop.convert.convert import Order, convert
from studio.workshop.convert.image_prompt import ImagePrompt
from studio.workshop.convert.pipeline import open_pipeline
from tests.unit.workshop.convert import reference, tiny, tiny_parts

SCALE = 0.6


def picture() -> np.ndarray:
    """Something with edges and colours, wider than high, (90, 133, 3)."""
    rows, columns = np.mgrid[0:90, 0:133]
    found = np.stack([rows * 2.5, columns * 1.8, 120 + 100 * np.sin(columns / 5)], axis=-1)
    found[20:60, 40:90] = (250, 30, 60)
    return np.clip(found, 0, 255).astype(np.uint8)


def token(pixels: np.ndarray) -> str:
    _, data = cv2.imencode(".png", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))
    return base64.b64encode(data.tobytes()).decode()


@pytest.mark.parametrize("shape", [(90, 133), (133, 90), (20, 31), (224, 224), (640, 480)])
def test_pictures_are_prepared_as_transformers_does(shape: tuple[int, int]) -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (*shape, 3), dtype=np.uint8)
    processor = CLIPImageProcessor(size=32, crop_size=32)
    theirs = processor(Image.fromarray(pixels), return_tensors="np").pixel_values
    ours = clip_planes(pixels, 32, mean=tuple(processor.image_mean), std=tuple(processor.image_std))
    assert np.abs(ours - theirs).max() < 0.02  # one level of 255 is 0.015: rounding may differ
    assert np.abs(ours - theirs).mean() < 1e-4


MAKERS: dict[str, Any] = {
    "stable-diffusion": tiny.stable_diffusion,
    "stable-diffusion-xl": tiny.sdxl,
}


@pytest.mark.parametrize(
    ("family", "kind"),
    [("stable-diffusion", "plain"), ("stable-diffusion", "plus"), ("stable-diffusion-xl", "plain")],
)
def test_an_ip_adapter_shows_the_picture_as_in_diffusers(
    family: str, kind: str, tmp_path: Path, report: Any
) -> None:
    source = tmp_path / "source"
    pipe = MAKERS[family](source)
    adapter = tiny_parts.ip_adapter(tmp_path / "adapter", pipe.unet, kind=kind)
    convert(
        Order(
            source=str(source), out=tmp_path, identifier="tiny", precisions=("fp32",),
            image_prompt=ImagePrompt(path=adapter),
        ),
        report=report, cancel=CancelToken(),
    )  # fmt: skip
    package = tmp_path / "tiny"
    noise = reference.noise_for(package)
    ours = reference.our_frames(
        package, noise, reference=token(picture()), reference_strength=SCALE
    )
    without = reference.our_frames(package, noise)
    plain = reference.their_frames(open_pipeline(source), family, noise)
    shown = open_pipeline(source)
    shown.register_modules(
        image_encoder=tiny_parts.image_encoder_at(adapter.parent / "image_encoder")
    )
    shown.load_ip_adapter(
        str(adapter.parent), subfolder="", weight_name=adapter.name, image_encoder_folder=None
    )
    shown.set_ip_adapter_scale(SCALE)
    theirs = reference.their_frames(
        shown, family, noise, ip_adapter_image=Image.fromarray(picture())
    )
    assert np.abs(ours - theirs).max() < 1e-3
    assert np.abs(without - plain).max() < 1e-3  # without a picture it is the model as it was
    assert np.abs(theirs - plain).max() > 0.01
    lineage = read_manifest(package).options["lineage"]["ip_adapter"]
    assert lineage["file"] == adapter.name and len(lineage["sha256"][adapter.name]) == 64


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package without an adapter, and its source beside it."""
    folder = tmp_path_factory.mktemp("plain")
    tiny.stable_diffusion(folder / "source")
    listening: Any = type("Quiet", (), {"stage": lambda *_: None, "note": lambda *_: None})()
    convert(
        Order(source=str(folder / "source"), out=folder, identifier="tiny", precisions=("fp32",)),
        report=listening, cancel=CancelToken(),
    )  # fmt: skip
    return folder / "tiny"


@pytest.mark.parametrize("strength", [0.5, 1.0])
def test_image_to_image_ends_where_diffusers_does(plain: Path, strength: float) -> None:
    manifest = read_manifest(plain)
    family = PixelFamily(
        ModelPackage(folder=plain, manifest=manifest), precision="fp32", pool=SessionPool()
    )
    start = np.asarray(cv2.resize(picture(), (reference.SIZE, reference.SIZE)), np.uint8)[None]
    noise = torch.randn(1, 4, 16, 16, generator=torch.Generator().manual_seed(4)).numpy()
    request = reference.request_for(plain, strength=strength)
    latents = family.sample(
        request, FrameShape(width_px=32, height_px=32, frames=1), start=start,
        on_step=lambda _done, _total: None, cancel=CancelToken(), noise=noise,
    )  # fmt: skip
    planes = family.vae.decode_planes(latents, cancel=CancelToken())
    ours = np.clip(planes.transpose(0, 2, 3, 1) / 2 + 0.5, 0, 1)
    parts = open_pipeline(plain.parent / "source").components
    pipe = StableDiffusionImg2ImgPipeline(**parts, requires_safety_checker=False)
    pipe.set_progress_bar_config(disable=True)
    begin = family.vae.encode(start, cancel=CancelToken())
    theirs = pipe(
        prompt=reference.PROMPT, negative_prompt=reference.NEGATIVE, guidance_scale=3.0,
        num_inference_steps=reference.STEPS, strength=strength, output_type="np",
        image=torch.from_numpy(begin), generator=torch.Generator().manual_seed(4),
    ).images  # fmt: skip
    assert np.abs(ours - np.asarray(theirs)).max() < 1e-3


def test_a_model_without_an_adapter_begins_from_the_reference(plain: Path) -> None:
    engine = LocalEngine(ModelStore((plain.parent,)), threads=1)
    start = cv2.resize(picture(), (32, 32))

    def drawn(**changes: Any) -> np.ndarray:
        request: ClipRequest = reference.request_for(plain, steps=8, **changes)
        clip = engine.generate(request, on_progress=ignore_progress, cancel=CancelToken())
        return unpack(clip.data)[0][0].astype(float)

    near = drawn(reference=token(start), reference_strength=0.9)
    far = drawn(reference=token(start), reference_strength=0.1)
    assert not np.array_equal(far, drawn())
    assert not np.array_equal(near, far)


def test_a_damaged_reference_is_refused(plain: Path) -> None:
    engine = LocalEngine(ModelStore((plain.parent,)), threads=1)
    for bad in ("not base64!", base64.b64encode(b"no picture").decode()):
        request = reference.request_for(plain, reference=bad, reference_strength=0.5)
        with pytest.raises(ModelError, match="reference picture is damaged"):
            engine.generate(request, on_progress=ignore_progress, cancel=CancelToken())


def test_what_is_no_adapter_is_refused_with_a_sentence(
    plain: Path, report: Any, tmp_path: Path
) -> None:
    source = plain.parent / "source"
    wide = tiny_parts.ip_adapter(tmp_path / "wide", tiny.unet(), encoder_width=48)
    pipe_unet = tiny.unet()
    good = tiny_parts.ip_adapter(tmp_path / "good", pipe_unet)
    (tmp_path / "a.bin").write_bytes(b"\x80\x04.")
    unet = next((source / "unet").glob("*.safetensors"))
    cases = [
        (ImagePrompt(path=tmp_path / "a.bin"), "no IP-Adapter file"),
        (ImagePrompt(path=good, encoder=tmp_path), "no image encoder"),
        (ImagePrompt(path=unet, encoder=good.parent / "image_encoder"), "not an IP-Adapter"),
        (ImagePrompt(path=good, encoder=wide.parent / "image_encoder"), "does not fit"),
    ]  # fmt: skip
    for prompt, words in cases:
        order = Order(source=str(source), out=tmp_path / "out", image_prompt=prompt)
        with pytest.raises(ModelError, match=words) as caught:
            convert(order, report=report, cancel=CancelToken())
        assert caught.value.hint


def test_a_small_decoder_draws_drafts_as_its_own_network_does(tmp_path: Path, report: Any) -> None:
    tiny.stable_diffusion(tmp_path / "source")
    small = tiny_parts.small_decoder(tmp_path / "small")
    order = Order(
        source=str(tmp_path / "source"), out=tmp_path, identifier="tiny", precisions=("fp32",),
        fast_decoder=tmp_path / "small",
    )  # fmt: skip
    made = convert(order, report=report, cancel=CancelToken())
    store = ModelStore((Path(made["package"]).parent,))
    package = store.find("tiny")
    request = reference.request_for(package.folder, steps=2)
    family = PixelFamily(package, precision="fp32", pool=SessionPool())
    shape = FrameShape(width_px=32, height_px=32, frames=1)
    latents = family.sample(
        request, shape, start=None, on_step=lambda _done, _total: None, cancel=CancelToken()
    )
    with torch.no_grad():
        planes = small.decode(torch.from_numpy(latents)).sample.numpy()
    wanted = np.clip((planes[0].transpose(1, 2, 0) + 1) * 127.5, 0, 255)
    engine = LocalEngine(store, threads=1)
    found = {}
    for decoder in ("", "fast"):
        asked = reference.request_for(package.folder, steps=2, decoder=decoder)
        clip = engine.generate(asked, on_progress=ignore_progress, cancel=CancelToken())
        found[decoder] = unpack(clip.data)[0][0].astype(float)
    assert np.abs(found["fast"] - wanted).max() <= 1
    assert not np.array_equal(found[""], found["fast"])


def test_a_small_decoder_for_other_latents_is_refused(
    plain: Path, tmp_path: Path, report: Any
) -> None:
    tiny_parts.small_decoder(tmp_path / "small", channels=16)
    order = Order(
        source=str(plain.parent / "source"), out=tmp_path, fast_decoder=tmp_path / "small"
    )
    with pytest.raises(ModelError, match="16 channels"):
        convert(order, report=report, cancel=CancelToken())

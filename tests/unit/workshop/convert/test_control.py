"""ControlNets: as diffusers' own pipelines have them, from noise and from a picture, one and several."""

# pyright: basic, reportMissingImports=false

from __future__ import annotations

import base64
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import onnx
import pytest
import torch
from diffusers import (
    ControlNetModel,
    StableDiffusionControlNetImg2ImgPipeline,
    StableDiffusionControlNetPipeline,
    StableDiffusionXLControlNetPipeline,
)
from PIL import Image

from studio.engine.families.pixel import PixelFamily
from studio.engine.families.pixel_control import Conditions
from studio.engine.families.pixel_model import FrameShape
from studio.engine.models.attention import FUSED
from studio.engine.models.manifest import read_manifest
from studio.engine.models.pool import SessionPool
from studio.engine.models.store import ModelPackage
from studio.errors import ModelError
from studio.task import CancelToken
from studio.workshop.convert.control import ControlNet, kind_of
from studio.workshop.convert.convert import Order, convert
from studio.workshop.convert.image_prompt import ImagePrompt
from studio.workshop.convert.pipeline import open_pipeline
from tests.unit.workshop.convert import reference, tiny, tiny_parts
from tests.unit.workshop.convert.control_reference import pictures, tensors, their_frames

SIDE = reference.SIZE
MAKERS: dict[str, Any] = {
    "stable-diffusion": tiny.stable_diffusion,
    "stable-diffusion-xl": tiny.sdxl,
}


class Quiet:
    """Hears nothing."""

    def stage(self, *_: object) -> None: ...

    def note(self, *_: object) -> None: ...


def controlled(folder: Path, family: str, controls: tuple[str, ...], **order: Any) -> Path:
    """A package of a tiny model with ControlNets, whose sources stand beside it."""
    pipe = MAKERS[family](folder / "source")
    nets = []
    for number, name in enumerate(controls):
        tiny_parts.controlnet(folder / name, pipe.unet, seed=10 + number)
        nets.append(ControlNet(folder=folder / name))
    values = {"identifier": "tiny", "precisions": ("fp32",), "controls": tuple(nets)} | order
    convert(
        Order(source=str(folder / "source"), out=folder, **values),
        report=Quiet(), cancel=CancelToken(),  # pyright: ignore[reportArgumentType]
    )  # fmt: skip
    return folder / "tiny"


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """By family."""
    return {
        "stable-diffusion": controlled(
            tmp_path_factory.mktemp("sd"), "stable-diffusion", ("tiny-canny", "tiny-depth")
        ),
        "stable-diffusion-xl": controlled(
            tmp_path_factory.mktemp("xl"), "stable-diffusion-xl", ("xl-lineart",)
        ),
    }


def conditions(shown: list[np.ndarray], scales: tuple[float, ...], **part: float) -> Conditions:
    return Conditions(pictures=tuple(one[None] for one in shown), scales=scales, **part)


def ours(package: Path, noise: np.ndarray, follows: Conditions | None, **more: Any) -> np.ndarray:
    manifest = read_manifest(package)
    family = PixelFamily(
        ModelPackage(folder=package, manifest=manifest), precision="fp32", pool=SessionPool()
    )
    start = more.pop("start", None)
    latents = family.sample(
        reference.request_for(package, **more), FrameShape(width_px=SIDE, height_px=SIDE, frames=1),
        start=start, on_step=lambda _done, _total: None, cancel=CancelToken(), noise=noise,
        follows=follows,
    )  # fmt: skip
    planes = family.vae.decode_planes(latents, cancel=CancelToken())
    return np.clip(planes.transpose(0, 2, 3, 1) / 2 + 0.5, 0, 1)


@pytest.mark.parametrize(
    ("scale", "start", "end"), [(1.0, 0.0, 1.0), (0.45, 0.0, 1.0), (0.8, 0.25, 0.75)]
)
def test_one_network_at_any_scale_ends_where_diffusers_does(
    packages: dict[str, Path], scale: float, start: float, end: float
) -> None:
    package = packages["stable-diffusion-xl"]
    noise, shown = reference.noise_for(package), pictures(1)
    found = ours(package, noise, conditions(shown, (scale,), start=start, end=end))
    expected = their_frames(
        package.parent, ("xl-lineart",), StableDiffusionXLControlNetPipeline, image=tensors(shown),
        latents=torch.from_numpy(noise), controlnet_conditioning_scale=scale,
        control_guidance_start=start, control_guidance_end=end,
    )  # fmt: skip
    assert np.abs(found - expected).max() < 1e-3
    assert np.abs(expected - ours(package, noise, None)).max() > 0.01


@pytest.mark.parametrize("scales", [(0.8, 0.8), (1.0, 0.3)])
def test_several_networks_add_up_as_in_diffusers(
    packages: dict[str, Path], scales: tuple[float, ...]
) -> None:
    package = packages["stable-diffusion"]
    noise, shown = reference.noise_for(package), pictures(2)
    found = ours(package, noise, conditions(shown, scales))
    expected = their_frames(
        package.parent, ("tiny-canny", "tiny-depth"), StableDiffusionControlNetPipeline,
        image=tensors(shown), latents=torch.from_numpy(noise),
        controlnet_conditioning_scale=list(scales),
    )  # fmt: skip
    assert np.abs(found - expected).max() < 1e-3


@pytest.mark.parametrize("strength", [0.5, 1.0])
def test_image_to_image_follows_as_in_diffusers(packages: dict[str, Path], strength: float) -> None:
    package = packages["stable-diffusion"]
    shown = pictures(2)
    begin = np.random.default_rng(2).integers(0, 255, (1, SIDE, SIDE, 3), dtype=np.uint8)
    noise = torch.randn(1, 4, 16, 16, generator=torch.Generator().manual_seed(4)).numpy()
    follows = conditions(shown, (0.7, 0.9))
    found = ours(package, noise, follows, start=begin, strength=strength)
    # Given a picture, diffusers draws its latents from the encoder's distribution; ours are the mean.
    latents = encoded(package, begin)
    expected = their_frames(
        package.parent, ("tiny-canny", "tiny-depth"), StableDiffusionControlNetImg2ImgPipeline,
        image=torch.from_numpy(latents), control_image=tensors(shown), strength=strength,
        controlnet_conditioning_scale=[0.7, 0.9], generator=torch.Generator().manual_seed(4),
    )  # fmt: skip
    assert np.abs(found - expected).max() < 1e-3


def encoded(package: Path, pixels: np.ndarray) -> np.ndarray:
    manifest = read_manifest(package)
    family = PixelFamily(
        ModelPackage(folder=package, manifest=manifest), precision="fp32", pool=SessionPool()
    )
    return family.vae.encode(pixels, cancel=CancelToken())


def test_without_something_to_follow_it_is_the_model_as_it_was(packages: dict[str, Path]) -> None:
    for family, package in packages.items():
        noise = reference.noise_for(package)
        plain = reference.their_frames(open_pipeline(package.parent / "source"), family, noise)
        assert np.abs(ours(package, noise, None) - plain).max() < 1e-3


def test_a_control_network_is_a_network_of_its_own_with_fused_attention(
    packages: dict[str, Path],
) -> None:
    package = packages["stable-diffusion"]
    manifest = read_manifest(package)
    kinds = [one["kind"] for one in manifest.options["control"]["networks"]]
    assert kinds == ["canny", "depth"]
    for name in ("denoiser", "controlnet", "controlnet_2"):
        report = manifest.measured[name]["fp32"]
        assert report["error"] < 1e-4
        model = onnx.load(package / f"{name}_fp32.onnx")
        assert any(node.op_type == FUSED for node in model.graph.node)
    lineage = manifest.options["lineage"]["controlnets"]
    assert [one["folder"] for one in lineage] == ["tiny-canny", "tiny-depth"]
    assert lineage[0]["licence"] == "not stated" and len(lineage[0]["sha256"]["config.json"]) == 64


def test_the_kind_is_told_by_the_name_or_said(tmp_path: Path) -> None:
    for name, kind in (
        ("control_v11p_sd15_canny", "canny"), ("sd15_lineart_anime", "lineart"),
        ("controlnet-depth-sdxl-1.0-small", "depth"), ("control_v11p_softedge", "softedge"),
        ("sd-controlnet-hed", "softedge"),
    ):  # fmt: skip
        assert kind_of(ControlNet(folder=tmp_path / name)) == kind
    (tmp_path / "my-net").mkdir()
    (tmp_path / "my-net" / "config.json").write_text(
        json.dumps({"_name_or_path": "someone/sd-controlnet-canny"})
    )
    assert kind_of(ControlNet(folder=tmp_path / "my-net")) == "canny"
    assert kind_of(ControlNet(folder=tmp_path / "my-net", kind="depth")) == "depth"
    for unknown in (ControlNet(folder=tmp_path / "pose"), ControlNet(folder=tmp_path, kind="pose")):
        with pytest.raises(ModelError) as caught:
            kind_of(unknown)
        assert "canny" in caught.value.hint


def test_what_does_not_fit_is_refused_with_a_sentence(tmp_path: Path, report: Any) -> None:
    pipe = tiny.stable_diffusion(tmp_path / "source")
    tiny_parts.controlnet(tmp_path / "good-canny", pipe.unet)
    tiny_parts.controlnet(tmp_path / "wide-canny", tiny.unet(cross_attention_dim=48))
    pickled = tmp_path / "pickled-canny"
    pickled.mkdir()
    (pickled / "config.json").write_text("{}")
    (pickled / "diffusion_pytorch_model.bin").write_bytes(b"\x80\x04.")
    union = tmp_path / "union-canny"
    union.mkdir()
    (union / "config.json").write_text(json.dumps({"_class_name": "ControlNetUnionModel"}))
    (union / "a.safetensors").write_bytes(b"")
    good = ControlNet(folder=tmp_path / "good-canny")
    cases = [
        ((ControlNet(folder=tmp_path / "wide-canny"),), "does not fit"),
        ((ControlNet(folder=pickled),), "no ControlNet with .safetensors"),
        ((ControlNet(folder=union),), "ControlNetUnionModel"),
        ((replace(good, weight=3.0),), "weight of 3"),
        ((good,) * 5, "too many"),
    ]
    for controls, words in cases:
        order = Order(source=str(tmp_path / "source"), out=tmp_path / "out", controls=controls)
        with pytest.raises(ModelError, match=words) as caught:
            convert(order, report=report, cancel=CancelToken())
        assert caught.value.hint
    tiny.ltx(tmp_path / "ltx")
    order = Order(source=str(tmp_path / "ltx"), out=tmp_path / "out", controls=(good,))
    with pytest.raises(ModelError, match="takes no ControlNet"):
        convert(order, report=report, cancel=CancelToken())


def test_a_reference_picture_and_a_scene_are_followed_together(tmp_path: Path) -> None:
    unet = tiny.stable_diffusion(tmp_path / "source").unet
    adapter = tiny_parts.ip_adapter(tmp_path / "adapter", unet)
    package = controlled(
        tmp_path, "stable-diffusion", ("tiny-canny",), image_prompt=ImagePrompt(path=adapter)
    )
    noise, shown = reference.noise_for(package), pictures(1)
    seen = np.random.default_rng(6).integers(0, 255, (40, 40, 3), dtype=np.uint8)
    _, data = cv2.imencode(".png", cv2.cvtColor(seen, cv2.COLOR_RGB2BGR))
    found = ours(
        package, noise, conditions(shown, (0.9,)), reference_strength=0.6,
        reference=base64.b64encode(data.tobytes()).decode(),
    )  # fmt: skip
    parts = open_pipeline(tmp_path / "source").components | {"requires_safety_checker": False}
    net = ControlNetModel.from_pretrained(tmp_path / "tiny-canny").eval()
    pipe = StableDiffusionControlNetPipeline(**parts, controlnet=net)
    pipe.register_modules(
        image_encoder=tiny_parts.image_encoder_at(adapter.parent / "image_encoder")
    )
    pipe.load_ip_adapter(
        str(adapter.parent), subfolder="", weight_name=adapter.name, image_encoder_folder=None
    )
    pipe.set_ip_adapter_scale(0.6)
    pipe.set_progress_bar_config(disable=True)
    expected = pipe(
        prompt=reference.PROMPT, negative_prompt=reference.NEGATIVE, guidance_scale=3.0,
        num_inference_steps=reference.STEPS, output_type="np", height=SIDE, width=SIDE,
        image=tensors(shown), latents=torch.from_numpy(noise), controlnet_conditioning_scale=0.9,
        ip_adapter_image=Image.fromarray(seen),
    ).images  # fmt: skip
    assert np.abs(found - np.asarray(expected)).max() < 1e-3

"""Layouts of video transformers: Wan 2.1 and 2.2, LTX-Video. Both are exported for one size and length."""

# torch and its family come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

from dataclasses import replace
from typing import Any

import torch

from studio.workshop.convert.layout_shown import shown_of
from studio.workshop.convert.networks import Decoder, Encoder, Network, TransformerDenoiser
from studio.workshop.convert.parts import Layout, Wish, finished, generator, noise, text_network

WORDS = 512
"""Pieces of text as Wan's attention to pictures counts them."""


def wan(pipe: Any, wish: Wish) -> Layout:
    """WanPipeline and WanImageToVideoPipeline: one denoiser, or two experts for high and low noise."""
    shown = shown_of(pipe)
    vae, config = pipe.vae, pipe.transformer.config
    factor = (
        int(2 ** len(vae.temperal_downsample))
        if not hasattr(vae.config, "scale_factor_spatial")
        else int(vae.config.scale_factor_spatial or 8)
    )
    time_factor = int(getattr(vae.config, "scale_factor_temporal", None) or 4)
    native = _native(wish, width=832, height=480, frames=33, fps=16, multiple=2 * factor)
    size = _latent_size(native, factor, time_factor)
    channels, length = int(vae.config.z_dim), min(512, int(pipe.tokenizer.model_max_length))
    if shown.inputs:
        length = WORDS  # what stands before them is taken for the picture
    text, said = text_network(pipe.text_encoder, pipe.tokenizer, "text_encoder", length=length)
    inputs = (
        ("hidden_states", noise(1, int(config.in_channels), *size), {}),
        ("timestep", torch.tensor([500.0]), {}),
        ("encoder_hidden_states", noise(1, length, int(config.text_dim)), {}),
        *shown.inputs,
    )
    names = [name for name, _, _ in inputs]
    found = [("denoiser", pipe.transformer)]
    experts: list[dict[str, Any]] = [{"component": "denoiser", "above": 0.0}]
    if pipe.transformer_2 is not None:
        found.append(("denoiser_2", pipe.transformer_2))
        experts[0]["above"] = float(pipe.config.boundary_ratio)
        experts.append({"component": "denoiser_2", "above": 0.0})
    denoisers = [
        Network(name=name, module=TransformerDenoiser(module, names), inputs=inputs,
                outputs=("prediction",))
        for name, module in found
    ]  # fmt: skip
    latents = {
        "channels": channels, "factor": factor, "time_factor": time_factor, "scale": 1.0,
        "mean": [float(v) for v in vae.config.latents_mean],
        "std": [float(v) for v in vae.config.latents_std],
    }  # fmt: skip
    layout = finished(
        pipe, "wan", [text, *denoisers, *shown.networks, *_codec(vae, native, channels, size)],
        text=[said], latents=latents, native=native, experts=experts, guidance=5.0,
    )  # fmt: skip
    if not shown.options:
        return layout
    return replace(layout, options=layout.options | {"shown": shown.options})


def ltx(pipe: Any, wish: Wish) -> Layout:
    """LTXPipeline and LTXImageToVideoPipeline, which have the same parts.

    Every token has a time of its own: frames that are known are clean from the first step on.
    """
    vae, config = pipe.vae, pipe.transformer.config
    factor, time_factor = int(vae.spatial_compression_ratio), int(vae.temporal_compression_ratio)
    native = _native(wish, width=704, height=480, frames=33, fps=24, multiple=factor)
    frames, rows, columns = _latent_size(native, factor, time_factor)
    channels, length = int(config.in_channels), min(128, int(pipe.tokenizer.model_max_length))
    text, said = text_network(pipe.text_encoder, pipe.tokenizer, "text_encoder", length=length)
    said["masks_padding"] = False  # the encoder sees its padding, the denoiser does not
    tokens = frames * rows * columns
    mask = torch.ones(1, length, dtype=torch.int64)
    mask[0, length // 2 :] = 0
    times = torch.full((1, tokens), 500.0)
    times[0, : rows * columns] = 0.0
    inputs = (
        ("hidden_states", noise(1, tokens, channels), {}),
        ("encoder_hidden_states", noise(1, length, int(config.caption_channels)), {}),
        ("timestep", times, {}),
        ("encoder_attention_mask", mask, {}),
        ("video_coords", torch.rand(1, 3, tokens, generator=generator()) * 8, {}),
    )
    denoiser = Network(
        name="denoiser",
        module=TransformerDenoiser(pipe.transformer, [name for name, _, _ in inputs]),
        inputs=inputs,
        outputs=("prediction",),
        uses_dynamo=True,  # tracing breaks its time embedding
    )
    latents = {
        "channels": channels, "factor": factor, "time_factor": time_factor,
        "scale": float(vae.config.scaling_factor),
        "mean": [float(v) for v in vae.latents_mean], "std": [float(v) for v in vae.latents_std],
    }  # fmt: skip
    size = (frames, rows, columns)
    return finished(
        pipe, "ltx", [text, denoiser, *_codec(vae, native, channels, size)], text=[said],
        latents=latents, native=native, guidance=3.0, extra={"timestep_per_token": True},
    )  # fmt: skip


def _native(
    wish: Wish, *, width: int, height: int, frames: int, fps: int, multiple: int
) -> dict[str, Any]:
    return {
        "width_px": (wish.width_px or width) // multiple * multiple,
        "height_px": (wish.height_px or height) // multiple * multiple,
        "frames": wish.frames or frames,
        "fps": fps,
        "multiple": multiple,
        "is_fixed": True,
    }


def _latent_size(native: dict[str, Any], factor: int, time_factor: int) -> tuple[int, int, int]:
    frames = (native["frames"] - 1) // time_factor + 1
    native["frames"] = (frames - 1) * time_factor + 1
    return frames, native["height_px"] // factor, native["width_px"] // factor


def _codec(
    vae: Any, native: dict[str, Any], channels: int, size: tuple[int, int, int]
) -> list[Network]:
    pictures = torch.rand(
        1, 3, native["frames"], native["height_px"], native["width_px"], generator=generator()
    )
    return [
        Network(name="vae_decoder", module=Decoder(vae), outputs=("sample",), uses_dynamo=True,
                takes_half=False,  # a small part of the time, and never tried on a GPU
                inputs=(("latent_sample", noise(1, channels, *size), {}),)),
        Network(name="vae_encoder", module=Encoder(vae), outputs=("latents",), uses_dynamo=True,
                takes_half=False,
                inputs=(("sample", pictures * 2 - 1, {}),)),
    ]  # fmt: skip

"""From a pipeline in diffusers' layout to the networks and the description of a package: image families."""

# torch and its family come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch

from studio.errors import ModelError
from studio.workshop.convert.image_prompt import has_adapter, image_network
from studio.workshop.convert.layout_video import ltx, wan
from studio.workshop.convert.networks import ImageDenoiser, Network, TransformerDenoiser
from studio.workshop.convert.parts import (
    Layout,
    Wish,
    clip_length,
    finished,
    latents_of,
    native_size,
    noise,
    side_multiple,
    text_network,
    vae_factor,
    vae_networks,
    words_width,
)

VIDEO = {2: "frames", 3: "height", 4: "width"}


def layout_of(pipe: Any, wish: Wish) -> Layout:
    """Networks and description of a loaded pipeline.

    Raises:
        ModelError: The pipeline's class is not one that the program can run.
    """
    kind = type(pipe).__name__
    make = KINDS.get(kind)
    if make is None:
        raise ModelError(
            f"The model is a {kind}, which the program cannot run.",
            f"Known: {', '.join(sorted(KINDS))}.",
        )
    return make(pipe, wish)


def _stable_diffusion(pipe: Any, _wish: Wish) -> Layout:
    unet, vae = pipe.unet, pipe.vae
    channels, size = int(unet.config.in_channels), int(unet.config.sample_size or 64)
    text, said = text_network(
        pipe.text_encoder, pipe.tokenizer, "text_encoder",
        length=clip_length(pipe.tokenizer, pipe.text_encoder),
    )  # fmt: skip
    inputs = [
        ("sample", noise(1, channels, size, size), {2: "height", 3: "width"}),
        ("timestep", torch.tensor([500.0]), {}),
        ("encoder_hidden_states", noise(1, said["length"], words_width(unet)), {1: "words"}),
    ]
    extra: dict[str, Any] = {}
    if getattr(unet.config, "time_cond_proj_dim", None):
        extra["time_cond_width"] = int(unet.config.time_cond_proj_dim)
        inputs.append(("timestep_cond", noise(1, extra["time_cond_width"]), {}))
    seen, seen_networks = _seen(pipe, inputs)
    denoiser = Network(
        name="denoiser",
        module=ImageDenoiser(unet, [name for name, _, _ in inputs[3:]]),
        inputs=inputs,
        outputs=("prediction",),
    )
    return finished(
        pipe, "stable-diffusion",
        [text, denoiser, *vae_networks(vae, size=size, channels=channels), *seen_networks],
        text=[said], latents=latents_of(vae, channels, vae_factor(vae)),
        native=native_size(size * vae_factor(vae), multiple=side_multiple(unet, vae)),
        extra=extra, guidance=7.0, seen=seen,
    )  # fmt: skip


def _seen(pipe: Any, inputs: list[Any]) -> tuple[dict[str, Any] | None, list[Network]]:
    """The package's "reference" and its network where an IP-Adapter is loaded; inputs grow by its own."""
    if not has_adapter(pipe):
        return None, []
    network, more, said = image_network(pipe)
    inputs.extend(more)
    return said, [network]


def _sdxl(pipe: Any, _wish: Wish) -> Layout:
    unet, vae = pipe.unet, pipe.vae
    channels, size = int(unet.config.in_channels), int(unet.config.sample_size or 128)
    texts = []
    if pipe.text_encoder is not None:
        length = clip_length(pipe.tokenizer, pipe.text_encoder)
        texts.append(
            text_network(pipe.text_encoder, pipe.tokenizer, "text_encoder", length=length, layer=-2)
        )
    length = clip_length(pipe.tokenizer_2, pipe.text_encoder_2)
    texts.append(
        text_network(pipe.text_encoder_2, pipe.tokenizer_2, "text_encoder_2", length=length, layer=-2,
              pooled="text_embeds")
    )  # fmt: skip
    pooled = int(pipe.text_encoder_2.config.projection_dim)
    side = size * vae_factor(vae)
    inputs = [
        ("sample", noise(1, channels, size, size), {2: "height", 3: "width"}),
        ("timestep", torch.tensor([500.0]), {}),
        ("encoder_hidden_states", noise(1, length, words_width(unet)), {1: "words"}),
        ("text_embeds", noise(1, pooled), {}),
        ("time_ids", torch.tensor([[side, side, 0, 0, side, side]], dtype=torch.float32), {}),
    ]
    seen, seen_networks = _seen(pipe, inputs)
    denoiser = Network(
        name="denoiser",
        module=ImageDenoiser(unet, [name for name, _, _ in inputs[3:]]),
        inputs=inputs,
        outputs=("prediction",),
    )
    zeros = bool(pipe.config.get("force_zeros_for_empty_prompt", True))
    return finished(
        pipe, "stable-diffusion-xl",
        [
            *(network for network, _ in texts), denoiser,
            *vae_networks(vae, size=size, channels=channels), *seen_networks,
        ],
        text=[said for _, said in texts], latents=latents_of(vae, channels, vae_factor(vae)),
        native=native_size(side, multiple=side_multiple(unet, vae)),
        extra={"zeros_for_empty_prompt": zeros}, guidance=5.0, seen=seen,
    )  # fmt: skip


def _motion(pipe: Any, family: str, *, repeats: bool) -> Layout:
    unet, vae = pipe.unet, pipe.vae
    channels = int(unet.config.in_channels)
    size = int(unet.config.sample_size or 64)
    length = clip_length(pipe.tokenizer, pipe.text_encoder)
    text, said = text_network(pipe.text_encoder, pipe.tokenizer, "text_encoder", length=length)
    frames = min(16, int(getattr(unet.config, "motion_max_seq_length", None) or 16))
    states = noise(1, length, words_width(unet))
    denoiser = Network(
        name="denoiser",
        module=ImageDenoiser(unet, ()),
        inputs=(
            ("sample", noise(1, channels, frames, size, size), VIDEO),
            ("timestep", torch.tensor([500.0]), {}),
            (
                "encoder_hidden_states",
                states.repeat(frames, 1, 1) if repeats else states,
                {0: "frames"} if repeats else {},
            ),
        ),
        outputs=("prediction",),
    )
    return finished(
        pipe, family, [text, denoiser, *vae_networks(vae, size=size, channels=channels)], text=[said],
        latents=latents_of(vae, channels, vae_factor(vae)),
        native=native_size(size * vae_factor(vae), frames=frames, multiple=side_multiple(unet, vae)),
        guidance=7.5,
    )  # fmt: skip


def _animatediff(pipe: Any, _wish: Wish) -> Layout:
    return _motion(pipe, "animatediff", repeats=True)


def _modelscope(pipe: Any, _wish: Wish) -> Layout:
    return _motion(pipe, "modelscope", repeats=False)


def _sd3(pipe: Any, _wish: Wish) -> Layout:
    transformer, vae = pipe.transformer, pipe.vae
    channels, size = int(transformer.config.in_channels), int(transformer.config.sample_size)
    texts = []
    for suffix in ("", "_2"):
        encoder, tokenizer = (
            getattr(pipe, f"text_encoder{suffix}"),
            getattr(pipe, f"tokenizer{suffix}"),
        )
        length = clip_length(tokenizer, encoder)
        texts.append(
            text_network(encoder, tokenizer, f"text_encoder{suffix}", length=length, layer=-2,
                  pooled="text_embeds")
        )  # fmt: skip
    if pipe.text_encoder_3 is not None:
        texts.append(
            text_network(pipe.text_encoder_3, pipe.tokenizer_3, "text_encoder_3", length=256)
        )
    width = int(transformer.config.joint_attention_dim)
    t5_length = 256  # zeros of that length stand for a T5 that is left out
    words = texts[0][1]["length"] + t5_length
    denoiser = Network(
        name="denoiser",
        module=TransformerDenoiser(
            transformer,
            ("hidden_states", "timestep", "encoder_hidden_states", "pooled_projections"),
        ),
        inputs=(
            ("hidden_states", noise(1, channels, size, size), {2: "height", 3: "width"}),
            ("timestep", torch.tensor([500.0]), {}),
            ("encoder_hidden_states", noise(1, words, width), {1: "words"}),
            ("pooled_projections", noise(1, int(transformer.config.pooled_projection_dim)), {}),
        ),
        outputs=("prediction",),
    )
    patch = int(transformer.config.patch_size)
    return finished(
        pipe, "stable-diffusion-3",
        [*(network for network, _ in texts), denoiser, *vae_networks(vae, size=size, channels=channels)],
        text=[said for _, said in texts], latents=latents_of(vae, channels, vae_factor(vae)),
        native=native_size(size * vae_factor(vae), multiple=vae_factor(vae) * patch * 2),
        extra={"joint_width": width, "clip_encoders": 2, "t5_length": t5_length}, guidance=7.0,
    )  # fmt: skip


def _flux(pipe: Any, _wish: Wish) -> Layout:
    transformer, vae = pipe.transformer, pipe.vae
    channels, factor = int(transformer.config.in_channels) // 4, vae_factor(vae)
    clip, clip_said = text_network(
        pipe.text_encoder, pipe.tokenizer, "text_encoder",
        length=clip_length(pipe.tokenizer, pipe.text_encoder), pooled="pooler_output",
    )  # fmt: skip
    length = min(512, int(pipe.tokenizer_2.model_max_length))
    t5, t5_said = text_network(
        pipe.text_encoder_2, pipe.tokenizer_2, "text_encoder_2", length=length
    )
    t5_said["masks_padding"] = False  # Flux sees its padding, as in training
    size = int(getattr(pipe, "default_sample_size", 128))
    side = min(size, 32) // 2  # of the example; both axes change at run time
    places = torch.zeros(side, side, 3)
    places[..., 1] = torch.arange(side)[:, None]
    places[..., 2] = torch.arange(side)[None]
    inputs = [
        ("hidden_states", noise(1, side * side, channels * 4), {1: "patches"}),
        ("timestep", torch.tensor([0.5]), {}),
        (
            "encoder_hidden_states",
            noise(1, length, int(transformer.config.joint_attention_dim)),
            {1: "words"},
        ),
        ("pooled_projections", noise(1, int(transformer.config.pooled_projection_dim)), {}),
        ("txt_ids", torch.zeros(length, 3), {0: "words"}),
        ("img_ids", places.reshape(-1, 3), {0: "patches"}),
    ]
    guided = bool(transformer.config.guidance_embeds)
    if guided:
        inputs.append(("guidance", torch.tensor([3.5]), {}))
    denoiser = Network(
        name="denoiser",
        module=TransformerDenoiser(transformer, [name for name, _, _ in inputs]),
        inputs=inputs,
        outputs=("prediction",),
        uses_dynamo=True,  # tracing fixes the number of patches
    )
    return finished(
        pipe, "flux", [clip, t5, denoiser, *vae_networks(vae, size=side * 2, channels=channels)],
        text=[clip_said, t5_said], latents=latents_of(vae, channels, factor),
        native=native_size(size * factor, multiple=2 * factor),
        extra={"takes_guidance": guided}, guidance=3.5 if guided else 1.0,
    )  # fmt: skip


KINDS: dict[str, Callable[[Any, Wish], Layout]] = {
    "StableDiffusionPipeline": _stable_diffusion,
    "LatentConsistencyModelPipeline": _stable_diffusion,
    "StableDiffusionXLPipeline": _sdxl,
    "StableDiffusion3Pipeline": _sd3,
    "FluxPipeline": _flux,
    "AnimateDiffPipeline": _animatediff,
    "TextToVideoSDPipeline": _modelscope,
    "WanPipeline": wan,
    "WanImageToVideoPipeline": wan,
    "LTXPipeline": ltx,
    "LTXImageToVideoPipeline": ltx,
}

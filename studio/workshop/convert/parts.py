"""What the layouts of all families share: text encoders, codecs, schedulers, and the description."""

# torch and its family come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch

from studio.errors import ModelError
from studio.workshop.convert.networks import Decoder, Encoder, Network, TextStates


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Layout:
    """What a pipeline becomes.

    Attributes:
        family: Of the package.
        networks: To export.
        tokenizers: Component of the package -> the pipeline's tokenizer.
        options: Of the package.
        defaults: Of the package.
    """

    family: str
    networks: tuple[Network, ...]
    tokenizers: dict[str, Any]
    options: dict[str, Any]
    defaults: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the person chose, where a model leaves a choice.

    Attributes:
        width_px, height_px, frames: Of models that can be exported at one size only; 0 for their own.
    """

    width_px: int = 0
    height_px: int = 0
    frames: int = 0


def text_network(
    encoder: Any,
    tokenizer: Any,
    name: str,
    *,
    length: int,
    layer: int | None = None,
    pooled: str = "",
) -> tuple[Network, dict[str, Any]]:
    """A text encoder and its entry in the package; `layer` counts hidden states, None for the last."""
    is_clip = "CLIP" in type(encoder).__name__
    states = "last_hidden_state" if layer is None else "hidden_state"
    outputs = [states, *(["pooled"] if pooled else [])]
    ids = torch.zeros(1, length, dtype=torch.int64)
    ids[0, :2] = torch.tensor([1, 2])
    if is_clip and tokenizer.eos_token_id is not None:
        ids[0, 3:] = tokenizer.eos_token_id
    mask = torch.ones(1, length, dtype=torch.int64)
    mask[0, length // 2 + 2 :] = 1 if is_clip else 0
    suffix = name.removeprefix("text_encoder")
    network = Network(
        name=name,
        module=TextStates(encoder, layer=layer, pooled=pooled),
        inputs=(("input_ids", ids, {}), ("attention_mask", mask, {})),
        outputs=outputs,
        takes_half=is_clip,  # T5's sums do not: transformers clamps them
    )
    return network, {
        "component": name,
        "tokenizer": f"tokenizer{suffix}",
        "length": length,
        "pad": int(tokenizer.pad_token_id),
        "states": states,
        "pooled": "pooled" if pooled else "",
        "masks_padding": not is_clip,
    }


def vae_networks(vae: Any, *, size: int, channels: int) -> list[Network]:
    """Decoder and encoder of a picture codec, with examples of `size` latents a side."""
    factor = vae_factor(vae)
    latents = torch.randn(1, channels, size, size, generator=generator())
    pictures = torch.rand(1, 3, size * factor, size * factor, generator=generator()) * 2 - 1
    axes = {2: "height", 3: "width"}
    half = not getattr(vae.config, "force_upcast", True)  # said of those that overflow (SDXL's)
    return [
        Network(name="vae_decoder", module=Decoder(vae), outputs=("sample",), takes_half=half,
                inputs=(("latent_sample", latents, axes),)),
        Network(name="vae_encoder", module=Encoder(vae), outputs=("latents",), takes_half=half,
                inputs=(("sample", pictures, axes),)),
    ]  # fmt: skip


def vae_factor(vae: Any) -> int:
    """Pixels per latent of a picture codec."""
    return 2 ** (len(vae.config.block_out_channels) - 1)


def latents_of(vae: Any, channels: int, factor: int) -> dict[str, Any]:
    """The package's "latents"."""
    config = vae.config
    shift = getattr(config, "shift_factor", None)
    return {
        "channels": channels,
        "factor": factor,
        "scale": float(config.scaling_factor),
        "shift": float(shift or 0.0),
    }


_SCHEDULER_FIELDS = (
    "prediction_type", "num_train_timesteps", "beta_start", "beta_end", "beta_schedule",
    "rescale_betas_zero_snr", "timestep_spacing", "steps_offset", "set_alpha_to_one",
    "use_karras_sigmas", "original_inference_steps", "use_dynamic_shifting", "base_shift",
    "max_shift", "base_image_seq_len", "max_image_seq_len",
)  # fmt: skip
_SAMPLERS = {
    "DDIMScheduler": "ddim",
    "EulerDiscreteScheduler": "euler",
    "EulerAncestralDiscreteScheduler": "euler_ancestral",
    "DPMSolverMultistepScheduler": "dpmpp_2m",
    "UniPCMultistepScheduler": "unipc",
    "LCMScheduler": "lcm",
    "FlowMatchEulerDiscreteScheduler": "euler",
    # The rest see the same noise: the usual solver takes their place (diffusers' own advice).
    "PNDMScheduler": "dpmpp_2m",
    "LMSDiscreteScheduler": "dpmpp_2m",
    "DDPMScheduler": "dpmpp_2m",
    "DPMSolverSinglestepScheduler": "dpmpp_2m",
    "HeunDiscreteScheduler": "dpmpp_2m",
}


def scheduler_of(scheduler: Any) -> tuple[dict[str, Any], str]:
    """The package's "scheduler" and the name of its sampler.

    Raises:
        ModelError: The scheduler is none that the program's samplers can stand in for.
    """
    kind, config = type(scheduler).__name__, dict(scheduler.config)
    sampler = _SAMPLERS.get(kind)
    if sampler is None:
        raise ModelError(
            f"The model's scheduler is a {kind}, which the program does not have.",
            f"Known: {', '.join(_SAMPLERS)}. Put another one's scheduler_config.json into the folder.",
        )
    found = {name: config[name] for name in _SCHEDULER_FIELDS if config.get(name) is not None}
    is_flow = kind == "FlowMatchEulerDiscreteScheduler" or config.get("use_flow_sigmas")
    if is_flow:
        found["prediction_type"] = "flow_prediction"
        found["shift"] = float(config.get("flow_shift") or config.get("shift") or 1.0)
        if config.get("shift_terminal"):
            found["shift_terminal"] = float(config["shift_terminal"])
    return found, sampler


def generator() -> torch.Generator:
    """Of the numbers in examples: always the same."""
    return torch.Generator().manual_seed(1)


def noise(*shape: int) -> torch.Tensor:
    """An example of that shape."""
    return torch.randn(shape, generator=generator())


def native_size(size: int, *, frames: int = 1, fps: int = 8, multiple: int = 8) -> dict[str, Any]:
    """The package's "native" of a square model."""
    return {
        "width_px": size, "height_px": size, "frames": frames, "fps": fps, "multiple": multiple,
    }  # fmt: skip


def clip_length(tokenizer: Any, encoder: Any) -> int:
    """Pieces that a CLIP encoder is given."""
    return min(int(tokenizer.model_max_length), int(encoder.config.max_position_embeddings))


def finished(
    pipe: Any, family: str, networks: list[Network], *, text: list[dict[str, Any]],
    latents: dict[str, Any], native: dict[str, Any], guidance: float,
    extra: dict[str, Any] | None = None, experts: list[dict[str, Any]] | None = None,
    seen: dict[str, Any] | None = None,
) -> Layout:  # fmt: skip
    """The layout of a pipeline from its parts."""
    scheduler, sampler = scheduler_of(pipe.scheduler)
    options = {"text": text, "latents": latents, "native": native, "scheduler": scheduler}
    options |= {"extra": extra or {}} | ({"reference": seen} if seen else {})
    if experts:
        options["experts"] = experts
    few = sampler == "lcm"
    return Layout(
        family=family,
        networks=tuple(networks),
        tokenizers={said["tokenizer"]: getattr(pipe, said["tokenizer"]) for said in text},
        options=options,
        defaults={
            "sampler": sampler,
            "steps": 4 if few else 25,
            "guidance_scale": 1.0 if few and not (extra or {}).get("time_cond_width") else guidance,
            "guide_strength": 0.6,
        },
    )


def words_width(unet: Any) -> int:
    """Width of the states that a UNet attends to."""
    width = unet.config.cross_attention_dim
    return int(width if isinstance(width, int) else width[0])


def side_multiple(unet: Any, vae: Any) -> int:
    """What both sides of a UNet's pictures must be multiples of."""
    return vae_factor(vae) * 2 ** (len(unet.config.block_out_channels) - 1)

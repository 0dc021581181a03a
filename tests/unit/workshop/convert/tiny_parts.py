"""Tiny parts with random weights that stand beside a pipeline: IP-Adapters, ControlNets, small decoders."""

# pyright: basic, reportMissingImports=false

from __future__ import annotations

from pathlib import Path

import torch
from diffusers import (
    AutoencoderTiny,
    ControlNetModel,
    UNet2DConditionModel,
    WanImageToVideoPipeline,
    WanTransformer3DModel,
)
from safetensors.torch import save_file
from transformers import (
    CLIPImageProcessor,
    CLIPVisionConfig,
    CLIPVisionModel,
    CLIPVisionModelWithProjection,
)

from tests.unit.workshop.convert import tiny


def image_encoder_at(folder: Path) -> CLIPVisionModelWithProjection:
    return CLIPVisionModelWithProjection.from_pretrained(folder).eval()


def ip_adapter(
    folder: Path, unet: UNet2DConditionModel, *, kind: str = "plain", encoder_width: int = 32
) -> Path:
    """An adapter for a UNet, in the layout of its first program, with its encoder beside it."""
    torch.manual_seed(8)
    CLIPVisionModelWithProjection(
        CLIPVisionConfig(
            hidden_size=encoder_width, intermediate_size=37, num_hidden_layers=3,
            num_attention_heads=4, image_size=32, patch_size=8, projection_dim=encoder_width,
        )
    ).save_pretrained(folder / "image_encoder")  # fmt: skip
    cross = unet.config.cross_attention_dim

    def some(*shape: int) -> torch.Tensor:
        return torch.randn(shape) / shape[-1] ** 0.5

    if kind == "plain":
        found = {
            "image_proj.proj.weight": some(4 * cross, encoder_width),
            "image_proj.proj.bias": torch.zeros(4 * cross),
            "image_proj.norm.weight": torch.ones(cross),
            "image_proj.norm.bias": torch.zeros(cross),
        }
    else:
        found = _resampler(some, encoder_width, cross)
    number = 1
    for name in unet.attn_processors:
        if not name.endswith("attn2.processor"):
            continue
        width = unet.get_submodule(name.removesuffix(".processor")).to_q.out_features
        for part in ("to_k_ip", "to_v_ip"):
            found[f"ip_adapter.{number}.{part}.weight"] = some(width, cross)
        number += 2
    path = folder / f"{kind}.safetensors"
    save_file(found, str(path))
    return path


def _resampler(some, width: int, cross: int) -> dict[str, torch.Tensor]:
    """IP-Adapter Plus: a few questions that attend to the states of the picture."""
    inner, heads = 64, 64  # heads of 64 numbers, as diffusers assumes
    found = {
        "latents": some(1, 4, inner),
        "proj_in.weight": some(inner, width), "proj_in.bias": torch.zeros(inner),
        "proj_out.weight": some(cross, inner), "proj_out.bias": torch.zeros(cross),
        "norm_out.weight": torch.ones(cross), "norm_out.bias": torch.zeros(cross),
    }  # fmt: skip
    for depth in range(4):
        layer = f"layers.{depth}"
        for norm in ("0.norm1", "0.norm2", "1.0"):
            found[f"{layer}.{norm}.weight"] = torch.ones(inner)
            found[f"{layer}.{norm}.bias"] = torch.zeros(inner)
        found |= {
            f"{layer}.0.to_q.weight": some(heads, inner),
            f"{layer}.0.to_kv.weight": some(2 * heads, inner),
            f"{layer}.0.to_out.weight": some(inner, heads),
            f"{layer}.1.1.weight": some(4 * inner, inner),
            f"{layer}.1.3.weight": some(inner, 4 * inner),
        }
    return {f"image_proj.{name}": value for name, value in found.items()}


def small_decoder(folder: Path, *, channels: int = 4) -> AutoencoderTiny:
    """Two times larger each way, as `vae` is."""
    torch.manual_seed(9)
    vae = AutoencoderTiny(
        latent_channels=channels, encoder_block_out_channels=(8, 8),
        decoder_block_out_channels=(8, 8), num_encoder_blocks=(1, 1), num_decoder_blocks=(1, 1),
    ).eval()  # fmt: skip
    vae.save_pretrained(folder)
    return vae


def controlnet(folder: Path, unet: UNet2DConditionModel, *, seed: int = 10) -> ControlNetModel:
    """A ControlNet for a UNet; what training begins with as zeros is random, too."""
    torch.manual_seed(seed)
    net = ControlNetModel.from_unet(unet, conditioning_embedding_out_channels=(8, 8)).eval()
    for block in (
        *net.controlnet_down_blocks,
        net.controlnet_mid_block,
        net.controlnet_cond_embedding.conv_out,
    ):
        torch.nn.init.normal_(block.weight, std=0.3)
    net.save_pretrained(folder)
    return net


def wan_from_pictures(folder: Path, *, kind: str) -> WanImageToVideoPipeline:
    """Wan's image-to-video: "i2v" and "flf" (2.1, with CLIP's image encoder), or "2.2"."""
    base = tiny.wan(folder / "text", two_experts=kind == "2.2")
    torch.manual_seed(11)

    def expert() -> WanTransformer3DModel:
        sees = {} if kind == "2.2" else {"image_dim": 32, "added_kv_proj_dim": 24}
        if kind == "flf":
            sees["pos_embed_seq_len"] = 2 * 17
        config = dict(base.transformer.config) | {"in_channels": 36} | sees
        config.pop("_use_default_values", None)  # it would undo what is said here
        found = WanTransformer3DModel.from_config(config).eval()
        if kind == "flf":
            torch.nn.init.normal_(found.condition_embedder.image_embedder.pos_embed)
        return found

    parts = base.components | {"transformer": expert()}
    parts["transformer_2"] = expert() if kind == "2.2" else None
    encoder = CLIPVisionModel(
        CLIPVisionConfig(
            hidden_size=32, intermediate_size=37, num_hidden_layers=3, num_attention_heads=4,
            image_size=32, patch_size=8,
        )
    ).eval()  # fmt: skip
    pipe = WanImageToVideoPipeline(
        **parts,
        image_encoder=None if kind == "2.2" else encoder,
        image_processor=None
        if kind == "2.2"
        else CLIPImageProcessor(size={"shortest_edge": 32}, crop_size=32),
        boundary_ratio=0.875 if kind == "2.2" else None,
    )
    pipe.save_pretrained(folder / "source")
    return pipe

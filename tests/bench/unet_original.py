"""A checkpoint of Stable Diffusion 1.5's shape under the names of the original files, random weights.

    VENV/bin/python -m tests.bench.unet_original FOLDER

stable-diffusion.cpp reads such files. The UNet is that of `bench_unet` (FOLDER/weights.pt), so that all
contenders multiply the same numbers; text encoder and codec are there because the program asks for them.
Names as in diffusers' own script (convert_diffusers_to_original_stable_diffusion).
"""

# torch and its family live in an environment of their own, which is not there where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

import sys
from pathlib import Path

FILE = "original.safetensors"
UNET = (
    ("time_embedding.linear_1.", "time_embed.0."),
    ("time_embedding.linear_2.", "time_embed.2."),
    ("conv_in.", "input_blocks.0.0."),
    ("conv_norm_out.", "out.0."),
    ("conv_out.", "out.2."),
)
RESNET = (
    ("norm1", "in_layers.0"),
    ("conv1", "in_layers.2"),
    ("norm2", "out_layers.0"),
    ("conv2", "out_layers.3"),
    ("time_emb_proj", "emb_layers.1"),
    ("conv_shortcut", "skip_connection"),
)
CODEC = (
    ("conv_shortcut", "nin_shortcut"),
    ("conv_norm_out", "norm_out"),
    ("mid_block.attentions.0.", "mid.attn_1."),
)
CODEC_ATTENTION = (
    ("group_norm.", "norm."),
    ("to_q.", "q."),
    ("to_k.", "k."),
    ("to_v.", "v."),
    ("to_out.0.", "proj_out."),
)


def main() -> None:
    """Write the checkpoint."""
    import torch
    from diffusers import AutoencoderKL
    from safetensors.torch import save_file

    folder = Path(sys.argv[1])
    torch.manual_seed(1)
    unet = torch.load(folder / "weights.pt", mmap=True, weights_only=True)
    tensors = {f"model.diffusion_model.{unet_name(k)}": v for k, v in unet.items()}
    for name, shape in text_shapes().items():
        tensors[f"cond_stage_model.transformer.text_model.{name}"] = (
            torch.ones(shape)
            if "norm" in name and name.endswith("weight")
            else 0.02 * torch.randn(shape)
        )
    vae = AutoencoderKL(
        block_out_channels=(128, 256, 512, 512), layers_per_block=2,
        down_block_types=("DownEncoderBlock2D",) * 4, up_block_types=("UpDecoderBlock2D",) * 4,
    )  # fmt: skip
    for name, value in vae.state_dict().items():
        is_product = "attentions" in name and value.ndim == 2
        tensors[f"first_stage_model.{codec_name(name)}"] = (
            value[..., None, None] if is_product else value
        )
    save_file({k: v.float().contiguous() for k, v in tensors.items()}, folder / FILE)


def unet_name(name: str) -> str:
    """The original name of one of UNet2DConditionModel's weights."""
    for new, old in UNET:
        if name.startswith(new):
            return name.replace(new, old)
    if "resnets" in name:
        for new, old in RESNET:
            name = name.replace(new, old)
    for new, old in _blocks():
        name = name.replace(new, old)
    return name


def _blocks() -> list[tuple[str, str]]:
    found = [("mid_block.attentions.0.", "middle_block.1.")]
    found += [(f"mid_block.resnets.{j}.", f"middle_block.{2 * j}.") for j in range(2)]
    for i in range(4):
        for j in range(2):
            at = f"input_blocks.{3 * i + j + 1}"
            found.append((f"down_blocks.{i}.resnets.{j}.", f"{at}.0."))
            found.append((f"down_blocks.{i}.attentions.{j}.", f"{at}.1."))
        for j in range(3):
            at = f"output_blocks.{3 * i + j}"
            found.append((f"up_blocks.{i}.resnets.{j}.", f"{at}.0."))
            found.append((f"up_blocks.{i}.attentions.{j}.", f"{at}.1."))
        found.append((f"down_blocks.{i}.downsamplers.0.conv.", f"input_blocks.{3 * i + 3}.0.op."))
        upsampler = f"output_blocks.{3 * i + 2}.{1 if i == 0 else 2}."
        found.append((f"up_blocks.{i}.upsamplers.0.", upsampler))
    return found


def codec_name(name: str) -> str:
    """The original name of one of AutoencoderKL's weights."""
    is_attention = "attentions" in name
    for new, old in CODEC:
        name = name.replace(new, old)
    for i in range(4):
        for j in range(3):
            name = name.replace(
                f"encoder.down_blocks.{i}.resnets.{j}.", f"encoder.down.{i}.block.{j}."
            )
            name = name.replace(
                f"decoder.up_blocks.{i}.resnets.{j}.", f"decoder.up.{3 - i}.block.{j}."
            )
        name = name.replace(f"down_blocks.{i}.downsamplers.0.", f"down.{i}.downsample.")
        name = name.replace(f"up_blocks.{i}.upsamplers.0.", f"up.{3 - i}.upsample.")
    for i in range(2):
        name = name.replace(f"mid_block.resnets.{i}.", f"mid.block_{i + 1}.")
    if is_attention:
        for new, old in CODEC_ATTENTION:
            name = name.replace(new, old)
    return name


def text_shapes() -> dict[str, tuple[int, ...]]:
    """Weights of CLIP ViT-L/14's text encoder."""
    width, inner = 768, 3072
    found: dict[str, tuple[int, ...]] = {
        "embeddings.token_embedding.weight": (49408, width),
        "embeddings.position_embedding.weight": (77, width),
    }
    norms = ["final_layer_norm"]
    for layer in range(12):
        at = f"encoder.layers.{layer}"
        for part in ("q", "k", "v", "out"):
            found[f"{at}.self_attn.{part}_proj.weight"] = (width, width)
            found[f"{at}.self_attn.{part}_proj.bias"] = (width,)
        found[f"{at}.mlp.fc1.weight"], found[f"{at}.mlp.fc1.bias"] = (inner, width), (inner,)
        found[f"{at}.mlp.fc2.weight"], found[f"{at}.mlp.fc2.bias"] = (width, inner), (width,)
        norms += [f"{at}.layer_norm1", f"{at}.layer_norm2"]
    for norm in norms:
        found[f"{norm}.weight"] = found[f"{norm}.bias"] = (width,)
    return found


if __name__ == "__main__":
    main()

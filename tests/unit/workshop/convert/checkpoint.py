"""A pipeline as one file under the names of Stable Diffusion's first programs, and LoRA files for it."""

# pyright: basic, reportMissingImports=false

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from torch import Tensor

_RESNET = {
    "norm1": "in_layers.0", "conv1": "in_layers.2", "time_emb_proj": "emb_layers.1",
    "norm2": "out_layers.0", "conv2": "out_layers.3", "conv_shortcut": "skip_connection",
}  # fmt: skip
_UNET = {
    "time_embedding.linear_1": "time_embed.0", "time_embedding.linear_2": "time_embed.2",
    "conv_in": "input_blocks.0.0", "conv_norm_out": "out.0", "conv_out": "out.2",
}  # fmt: skip
_ATTENTION = {
    "group_norm": "norm", "to_q": "q", "to_k": "k", "to_v": "v", "to_out.0": "proj_out",
}  # fmt: skip


def save_checkpoint(pipe: Any, path: Path) -> Path:
    """All weights in one .safetensors, as CompVis named them (written from their configuration files)."""
    found = {
        **{f"model.diffusion_model.{n}": t for n, t in _unet(pipe.unet).items()},
        **{f"first_stage_model.{n}": t for n, t in _vae(pipe.vae).items()},
        **{
            f"cond_stage_model.transformer.{n}": t
            for n, t in pipe.text_encoder.state_dict().items()
        },
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    save_file({name: tensor.clone().contiguous() for name, tensor in found.items()}, str(path))
    return path


def _unet(unet: Any) -> dict[str, Tensor]:
    layers = int(unet.config.layers_per_block)
    found: dict[str, Tensor] = {}
    for name, tensor in unet.state_dict().items():
        part, _, kind = name.rpartition(".")
        if part in _UNET:
            found[f"{_UNET[part]}.{kind}"] = tensor
            continue
        side, *rest = name.split(".")
        if side == "mid_block":
            what, number, *inner = rest
            place = f"middle_block.{2 * int(number) if what == 'resnets' else 1}"
        else:
            block, what, number, *inner = rest
            if side == "down_blocks":
                first = 1 + int(block) * (layers + 1)
                at = first + (layers if what == "downsamplers" else int(number))
                place = f"input_blocks.{at}.{1 if what == 'attentions' else 0}"
            else:
                at = int(block) * (layers + 1) + (layers if what == "upsamplers" else int(number))
                has_attention = hasattr(unet.up_blocks[int(block)], "attentions")
                last = 2 if has_attention else 1
                slot = {"resnets": 0, "attentions": 1, "upsamplers": last}[what]
                place = f"output_blocks.{at}.{slot}"
        if what == "resnets":
            inner[0] = _RESNET[inner[0]]
        elif what == "downsamplers":
            inner[0] = "op"
        found[".".join([place, *inner])] = tensor
    return found


def _vae(vae: Any) -> dict[str, Tensor]:
    count = len(vae.config.block_out_channels)
    found: dict[str, Tensor] = {}
    for name, tensor in vae.state_dict().items():
        new = name.replace("conv_norm_out", "norm_out").replace("conv_shortcut", "nin_shortcut")
        new = new.replace("mid_block.resnets.0", "mid.block_1")
        new = new.replace("mid_block.resnets.1", "mid.block_2")
        if "mid_block.attentions.0" in new:
            part, _, kind = new.partition("mid_block.attentions.0.")[2].rpartition(".")
            side = new.partition(".")[0]
            new = f"{side}.mid.attn_1.{_ATTENTION[part]}.{kind}"
            if part != "group_norm" and kind == "weight":  # there they were convolutions
                found[new] = tensor[:, :, None, None]
                continue
        pieces = new.split(".")
        if len(pieces) > 1 and pieces[1] == "down_blocks":
            what = {"resnets": ["block", pieces[4]], "downsamplers": ["downsample"]}[pieces[3]]
            new = ".".join([pieces[0], "down", pieces[2], *what, *pieces[5:]])
        elif len(pieces) > 1 and pieces[1] == "up_blocks":
            what = {"resnets": ["block", pieces[4]], "upsamplers": ["upsample"]}[pieces[3]]
            new = ".".join([pieces[0], "up", str(count - 1 - int(pieces[2])), *what, *pieces[5:]])
        found[new] = tensor
    return found


def lora_changes(
    pipe: Any, *, rank: int = 2, seed: int = 3, alpha: float | None = None
) -> dict[str, tuple[Tensor, ...]]:
    """Module of the pipeline -> (down, up, alpha): matrices, 3 x 3 kernels and the text encoder's.

    Without `alpha`, each layer has another one.
    """
    generator = torch.Generator().manual_seed(seed)

    def some(*shape: int) -> Tensor:
        return torch.randn(shape, generator=generator) * 0.2

    found: dict[str, tuple[Tensor, ...]] = {}
    ends = {"unet": ("to_q", "to_v", "to_out.0", "ff.net.2", "proj_in", "conv1", "time_emb_proj"),
            "text_encoder": ("q_proj", "out_proj", "fc1")}  # fmt: skip
    for part, names in ends.items():
        for name, module in getattr(pipe, part).named_modules():
            if not name.endswith(names) or not hasattr(module, "weight"):
                continue
            out, into, *kernel = module.weight.shape
            ones = [1] * len(kernel)
            own = torch.tensor(alpha or float(1 + len(found) % 3))
            found[f"{part}.{name}"] = (some(rank, into, *kernel), some(out, rank, *ones), own)
    return found


def kohya_lora(changes: dict[str, tuple[Tensor, ...]], path: Path) -> Path:
    """As kohya's scripts write it: underscores, lora_down, lora_up, alpha."""
    found: dict[str, Tensor] = {}
    for name, (down, up, alpha) in changes.items():
        part, _, module = name.partition(".")
        prefix = "lora_unet" if part == "unet" else "lora_te"
        flat = f"{prefix}_{module.replace('.', '_')}"
        found |= {f"{flat}.lora_down.weight": down, f"{flat}.lora_up.weight": up}
        found[f"{flat}.alpha"] = alpha
    save_file(found, str(path))
    return path


def peft_lora(changes: dict[str, tuple[Tensor, ...]], path: Path) -> Path:
    """As diffusers and peft write it: lora_A, lora_B; the scale is in the weights (alpha = rank)."""
    found: dict[str, Tensor] = {}
    for name, (down, up, alpha) in changes.items():
        found[f"{name}.lora_A.weight"] = down
        found[f"{name}.lora_B.weight"] = up * (alpha / down.shape[0])
    save_file(found, str(path))
    return path


def add_by_hand(pipe: Any, changes: dict[str, tuple[Tensor, ...]], weight: float) -> None:
    """W + weight * alpha / rank * up down (Hu et al. 2021), without any library."""
    for name, (down, up, alpha) in changes.items():
        part, _, module = name.partition(".")
        target = getattr(pipe, part).get_submodule(module).weight
        product = (up.flatten(1) @ down.flatten(1)).reshape(target.shape)
        with torch.no_grad():
            target += weight * float(alpha) / down.shape[0] * product

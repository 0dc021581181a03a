"""IP-Adapters: attention to a picture beside the words (Ye et al. 2023), put into a UNet."""

# torch and its family come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from diffusers.models.embeddings import (
    ImageProjection,
    IPAdapterFullImageProjection,
    IPAdapterPlusImageProjection,
)
from safetensors import SafetensorError, safe_open
from transformers import CLIPVisionModelWithProjection

from studio.errors import ModelError
from studio.workshop.convert.networks import ImageStates, Network
from studio.workshop.convert.parts import noise

PIPELINES = (
    "StableDiffusionPipeline", "LatentConsistencyModelPipeline", "StableDiffusionXLPipeline",
)  # fmt: skip
PROJECTIONS = (ImageProjection, IPAdapterFullImageProjection, IPAdapterPlusImageProjection)
USUAL_FOLDER = "image_encoder"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImagePrompt:
    """An IP-Adapter and the encoder that it was trained with.

    Attributes:
        path: A .safetensors file.
        encoder: Folder of the encoder in transformers' layout; None for "image_encoder" beside the
            adapter.
    """

    path: Path
    encoder: Path | None = None

    @property
    def encoder_folder(self) -> Path:
        """Where the encoder is."""
        return self.encoder or self.path.parent / USUAL_FOLDER

    def files(self) -> list[Path]:
        """Everything that is read of it."""
        return [self.path, *sorted(p for p in self.encoder_folder.glob("*") if p.is_file())]


def attach(pipe: Any, prompt: ImagePrompt) -> None:
    """Load an adapter into a pipeline.

    Raises:
        ModelError: A file is missing, a pickle, or does not fit the model; or the pipeline takes none.
    """
    kind = type(pipe).__name__
    if kind not in PIPELINES:
        raise ModelError(
            f"A {kind} takes no IP-Adapter here.",
            "Stable Diffusion 1.x and XL do. Others begin from a reference picture without one.",
        )
    _check_files(prompt)
    try:
        encoder = CLIPVisionModelWithProjection.from_pretrained(
            str(prompt.encoder_folder), local_files_only=True, use_safetensors=True
        )
        pipe.register_modules(image_encoder=encoder.eval().requires_grad_(requires_grad=False))
        pipe.load_ip_adapter(
            str(prompt.path.parent),
            subfolder="",
            weight_name=prompt.path.name,
            image_encoder_folder=None,
            local_files_only=True,
        )
        layer = pipe.unet.encoder_hid_proj.image_projection_layers[0]
        _check_width(layer, encoder)
    except (
        OSError, ValueError, KeyError, TypeError, RuntimeError, AttributeError, StopIteration,
        SafetensorError,
    ) as error:  # fmt: skip
        raise ModelError(
            f"The IP-Adapter {prompt.path.name} does not fit the model: {str(error)[:160]}.",
            "It must be made for the same kind of model, and come with the encoder it names.",
        ) from error
    if type(layer) not in PROJECTIONS:
        raise ModelError(
            f"The IP-Adapter {prompt.path.name} wants faces measured by another program.",
            "Choose one that looks at whole pictures (ip-adapter, -plus, -full, -light).",
        )


def image_network(
    pipe: Any,
) -> tuple[Network, list[tuple[str, Any, dict[int, str]]], dict[str, Any]]:
    """The encoder, the denoiser's further inputs, and the package's "reference"."""
    encoder, processor = pipe.image_encoder, pipe.feature_extractor
    layer = pipe.unet.encoder_hid_proj.image_projection_layers[0]
    gives_states = not isinstance(layer, ImageProjection)
    config = encoder.config
    size = int(config.image_size)
    rows = (size // int(config.patch_size)) ** 2 + 1
    shape = (rows, int(config.hidden_size)) if gives_states else (int(config.projection_dim),)
    network = Network(
        name="image_encoder",
        module=ImageStates(encoder, gives_states=gives_states),
        inputs=(("pixel_values", noise(1, 3, size, size), {}),),
        outputs=("image_embeds",),
    )
    inputs: list[tuple[str, Any, dict[int, str]]] = [
        ("image_embeds", noise(1, *shape), {}),
        ("image_scale", noise(1).abs(), {}),
    ]
    return network, inputs, {
        "component": "image_encoder", "size": size, "shape": list(shape),
        "mean": [float(value) for value in processor.image_mean],
        "std": [float(value) for value in processor.image_std],
    }  # fmt: skip


def has_adapter(pipe: Any) -> bool:
    """Whether a pipeline's denoiser attends to a picture."""
    return getattr(pipe.unet.config, "encoder_hid_dim_type", None) == "ip_image_proj"


def _check_width(layer: Any, encoder: Any) -> None:
    """An encoder of another width loads without complaint and fails when it runs."""
    if isinstance(layer, ImageProjection):
        wanted, found = layer.image_embeds.in_features, encoder.config.projection_dim
    elif isinstance(layer, IPAdapterPlusImageProjection):
        wanted, found = layer.proj_in.in_features, encoder.config.hidden_size
    else:
        return
    if wanted != found:
        raise ValueError(f"its encoder must give {wanted} numbers, this one gives {found}")


def _check_files(prompt: ImagePrompt) -> None:
    if prompt.path.suffix != ".safetensors" or not prompt.path.is_file():
        raise ModelError(
            f"There is no IP-Adapter file {prompt.path} of the kind .safetensors.",
            "Other kinds are pickles, which could run any code.",
        )
    folder = prompt.encoder_folder
    if not (folder / "config.json").is_file() or not any(folder.glob("*.safetensors")):
        raise ModelError(
            f"There is no image encoder with .safetensors weights in {folder}.",
            "Give --image-encoder, the folder of the CLIP encoder that the adapter names.",
        )
    try:
        with safe_open(str(prompt.path), framework="pt") as opened:
            names = set(opened.keys())
    except (SafetensorError, OSError) as error:
        raise ModelError(
            f"The IP-Adapter {prompt.path.name} is damaged.", "Download it again."
        ) from error
    if not any(name.startswith("ip_adapter.") for name in names):
        raise ModelError(
            f"{prompt.path.name} is not an IP-Adapter.", "If it is a LoRA, give it with --lora."
        )

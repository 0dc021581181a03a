"""The trained parts as one pipeline in diffusers' layout, with its card: what the converter takes."""

# torch and its family come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

from pathlib import Path

from diffusers import AutoencoderKL, StableDiffusionPipeline, UNet2DConditionModel
from transformers import CLIPTextModel, CLIPTokenizer

from studio.workshop.pixels.networks import TEXT_LENGTH, make_scheduler
from studio.workshop.pixels.world import COLORS, GROUNDS, KINDS

CARD = """---
license: cc0-1.0
datasets:
- drawings of Scenewright's own renderer
---
# Narrow: single things on plain grounds

A Stable Diffusion of {millions:.1f} million parameters that knows {kinds}, in {colors}, on a ground of
{grounds}: 64 x 64 pixels. It is small enough to be trained on a laptop's CPU and shows the whole way of a
pixel model with real weights; it is no artist.

Trained by `python -m studio.workshop.pixels` on {pictures} drawings of the program's own renderer. No
picture or text by others. Weights and training pictures: CC0-1.0.
"""


def assemble(run: Path, folder: Path, *, pictures: int) -> StableDiffusionPipeline:
    """Write the pipeline of a training run.

    Args:
        run: Folder of the run.
        folder: Of the pipeline.
        pictures: How many it was trained on, for the card.
    """
    tokenizer = CLIPTokenizer.from_pretrained(run / "tokenizer", model_max_length=TEXT_LENGTH)
    pipe = StableDiffusionPipeline(
        vae=AutoencoderKL.from_pretrained(run / "vae"),
        unet=UNet2DConditionModel.from_pretrained(run / "unet"),
        text_encoder=CLIPTextModel.from_pretrained(run / "text_encoder"),
        tokenizer=tokenizer,
        scheduler=make_scheduler(),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )
    pipe.save_pretrained(folder)
    parts = (pipe.vae, pipe.unet, pipe.text_encoder)
    count = sum(weight.numel() for part in parts for weight in part.parameters())
    card = CARD.format(
        millions=count / 1e6,
        kinds=_listed(KINDS),
        colors=_listed(COLORS),
        grounds=_listed(GROUNDS),
        pictures=pictures,
    )
    (folder / "README.md").write_text(card, encoding="utf-8")
    return pipe


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(names[:-1]) + " and " + names[-1]

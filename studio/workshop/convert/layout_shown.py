"""What Wan's image-to-video models have beside the others: frames among their inputs, a picture's encoder."""

# torch and its family come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from studio.errors import ModelError
from studio.workshop.convert.networks import ImageStates, Network
from studio.workshop.convert.parts import noise

PIPELINE = "WanImageToVideoPipeline"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Shown:
    """Further parts of a model that is shown pictures.

    Attributes:
        options: The package's "shown"; empty for a model of text alone.
        networks: Its image encoder, if it has one.
        inputs: Of the denoiser.
    """

    options: dict[str, Any] = field(default_factory=dict[str, Any])
    networks: tuple[Network, ...] = ()
    inputs: tuple[Any, ...] = ()


def shown_of(pipe: Any) -> Shown:
    """What a Wan pipeline is shown.

    Raises:
        ModelError: It is of the kind that gives every token a time of its own.
    """
    if type(pipe).__name__ != PIPELINE:
        return Shown()
    if pipe.config.get("expand_timesteps"):
        raise ModelError(
            "This is Wan's 5B model of text and pictures, which the program cannot run.",
            "Take Wan 2.1 I2V or FLF2V, or Wan 2.2 I2V-A14B.",
        )
    config = pipe.transformer.config
    if config.image_dim is None:  # 2.2: the frames alone, either of them
        return Shown(options={"last": "may", "image": None})
    encoder, processor = pipe.image_encoder, pipe.image_processor
    own = encoder.config
    size = int(own.image_size)
    rows = (size // int(own.patch_size)) ** 2 + 1
    pictures = 1 if config.pos_embed_seq_len is None else 2
    image = {
        "component": "image_encoder", "size": size, "shape": [rows, int(own.hidden_size)],
        "mean": [float(value) for value in processor.image_mean],
        "std": [float(value) for value in processor.image_std],
    }  # fmt: skip
    network = Network(
        name="image_encoder",
        module=ImageStates(encoder, gives_states=True),
        inputs=(("pixel_values", noise(1, 3, size, size), {}),),
        outputs=("image_embeds",),
    )
    states = noise(pictures, rows, int(own.hidden_size))
    return Shown(
        options={"last": "always" if pictures == 2 else "never", "image": image},
        networks=(network,),
        inputs=(("encoder_hidden_states_image", states, {}),),
    )

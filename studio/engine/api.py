"""The engine's whole interface: a ClipRequest goes in, a Clip comes out, frames are read from it.

Everything that influences a picture is inside `ClipRequest`; it round-trips through JSON, and its
hash is the cache key. Nothing here knows a thread, a queue or a storyboard.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from studio.task import CancelToken, OnProgress

Frame = NDArray[np.uint8]  # (height, width, 3), RGB, C-contiguous


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipRequest:
    """Everything that shapes a clip's frames.

    Attributes:
        model: Model id and content hash ("starter@1.0.0+6f1c…"): other weights, other key.
        precision: "int8", "fp32" … of the denoiser that is asked for.
        prompt: What to draw.
        negative_prompt: What to keep out; empty for nothing.
        seed: Seed of the initial noise, 0 to 2**32 - 1.
        steps: Denoising steps.
        guidance_scale: Classifier-free guidance (Ho & Salimans 2022); 1 is none.
        sampler: Name of the sampler ("euler").
        width_px: Even.
        height_px: Even.
        fps: Frames a second.
        frames: How many frames.
        style: Look, one of the family's styles, or "" to leave it to the prompt.
        camera: Camera move, one of the family's, or "" to leave it to the prompt.
        graph: JSON of a scene graph that a person edited; replaces sampling. Empty for none.
        cast: JSON of what the scene takes over from scenes before it (who, which colour, which place);
            families that cannot take anything over ignore it. Empty for nothing.
        palette: Colours of a brand, "1f4e79,f2a900"; "" leaves colours to the prompt.
        logo: A small PNG in base64 that stands on signs and products; "" for none.
        guide: The request of a scene clip whose frames a pixel model starts from; None for none.
        shared_noise: Part of the noise that all scenes share whatever their seed is, 0 to 1: what the words
            leave open becomes more alike.
        strength: How far it may leave them: near 0 not at all, 1 entirely.
        reference: A small picture in base64 that the model is shown beside the words; "" for none.
        reference_strength: How much it counts, 0 to 1.
        decoder: "fast" for the model's small decoder where it has one, "" for its own.
        guided_part: Part of the steps, from the first one on, in which guidance is computed; after them
            its last direction is used again, at half the cost. 1 for all.
        keys_per_s: Pictures a second that an image model draws where a scene guides it; the rest is made
            between them. 0 for the family's own.
        deep_every: A UNet's deep blocks are computed in every so many steps; between them their last
            features are used again. 1 for every step.
        control_strength: How closely a model with a ControlNet keeps to the guide's outline or depth,
            0 (not at all) to 1.
        control_start, control_end: From which to which part of the steps, 0 to 1.
        enlarge: Most runs of the network that draws a pixel model's pictures four times as large; 0 for none.
        first_frame: A picture in base64 that the clip begins with; "" for none.
        last_frame: One that it ends with.
    """

    model: str
    precision: str
    prompt: str
    negative_prompt: str = ""
    seed: int
    steps: int
    guidance_scale: float
    sampler: str = "euler"
    width_px: int
    height_px: int
    fps: int
    frames: int
    style: str = ""
    camera: str = ""
    graph: str = ""
    cast: str = ""
    palette: str = ""
    logo: str = ""
    guide: ClipRequest | None = None
    strength: float = 1.0
    shared_noise: float = 0.0
    reference: str = ""
    reference_strength: float = 0.0
    decoder: str = ""
    guided_part: float = 1.0
    keys_per_s: int = 0
    deep_every: int = 1
    control_strength: float = 0.0
    control_start: float = 0.0
    control_end: float = 1.0
    enlarge: int = 0
    first_frame: str = ""
    last_frame: str = ""

    def as_dict(self) -> dict[str, Any]:
        """Plain JSON values, field by field; what came later is left out where nothing is wished."""
        return _plain(asdict(self))

    @staticmethod
    def from_dict(values: dict[str, Any]) -> ClipRequest:
        """The inverse of `as_dict`.

        Raises:
            TypeError: A field is missing or unknown.
        """
        guide = values.get("guide")
        if guide is not None:
            values = values | {"guide": ClipRequest.from_dict(guide)}
        return ClipRequest(**values)

    def key(self) -> str:
        """SHA-256 of the request as canonical JSON: 64 hexadecimal digits."""
        text = json.dumps(self.as_dict(), sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Clip:
    """What a model made for a request, small enough to keep.

    Attributes:
        key: `ClipRequest.key()` of what it was made from.
        media_type: "application/vnd.scenewright.scene+json" (frames are drawn from it), or
            "application/vnd.scenewright.frames+zip" (key frames are stored in it).
        data: The bytes of that type. Same request, same model, same machine: same bytes.
        notes: Sentences for the creator ("the model cannot draw a zebra; nearest: horse").
        confidence: How sure the model was of the words, 0 to 1; None where it cannot tell, and of a clip
            that was kept: it is no part of the bytes.
    """

    key: str
    media_type: str
    data: bytes
    notes: tuple[str, ...] = ()
    confidence: float | None = None


class FrameSource(Protocol):
    """Frames of one clip. Not shared between threads."""

    @property
    def frame_count(self) -> int:
        """How many frames there are."""
        ...

    def frame(self, index: int) -> Frame:
        """One frame; sources that decode a stream are fastest when read in order.

        Raises:
            IndexError: `index` is outside [0, frame_count).
        """
        ...


@runtime_checkable
class LayeredFrames(FrameSource, Protocol):
    """Frames of a clip that knows its layers."""

    def outline(self, index: int) -> NDArray[np.bool_]:
        """Where one thing ends and another begins in a frame, (height, width).

        Raises:
            IndexError: `index` is outside [0, frame_count).
        """
        ...

    def nearness(self, index: int) -> NDArray[np.float32]:
        """How near everything is in a frame, (height, width): 0 the sky, 1 before the viewer's feet.

        Raises:
            IndexError: `index` is outside [0, frame_count).
        """
        ...


_LATER = {
    "reference": "", "reference_strength": 0.0, "decoder": "", "guided_part": 1.0,
    "keys_per_s": 0, "deep_every": 1, "control_strength": 0.0, "control_start": 0.0, "control_end": 1.0,
    "enlarge": 0,
    "first_frame": "", "last_frame": "",
}  # fmt: skip
"""Fields that older clips were made without: left out while unused, so that their keys stay."""


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    guide = values["guide"]
    kept = {name: value for name, value in values.items() if _LATER.get(name) != value}
    return kept | {"guide": None if guide is None else _plain(guide)}


OpenGuide = Callable[[int, int], FrameSource]
"""(width, height in pixels) -> frames of the scene that guides a pixel model."""


class Engine(Protocol):
    """Makes clips and opens them again. Not thread-safe: one thread owns an engine."""

    def generate(
        self, request: ClipRequest, *, on_progress: OnProgress, cancel: CancelToken
    ) -> Clip:
        """Run the model.

        Raises:
            ModelError: The model is missing, corrupt or cannot serve the request.
            Cancelled: `cancel` was set; checked at every denoising step.
        """
        ...

    def open_frames(self, request: ClipRequest, clip: Clip) -> FrameSource:
        """Frames of a clip at the request's size and rate."""
        ...


OnStep = Callable[[int, int], None]
"""Called after each denoising step with (steps done, steps in all)."""

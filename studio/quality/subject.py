"""A model that is judged: one prompt and seed in, a small clip and its plain figures out."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from studio.engine.api import Clip, ClipRequest
from studio.engine.local import LocalEngine
from studio.engine.models.manifest import MANIFEST_NAME
from studio.engine.models.store import ModelPackage, ModelStore
from studio.errors import Cancelled, ModelError, StudioError
from studio.quality.metrics import Pictures
from studio.task import CancelToken, ignore_progress

WIDTH, HEIGHT, FPS, FRAMES = 640, 360, 12, 12  # one second, enough to see motion
KEPT = (0, 6, 11)  # frames that are kept for comparing and for people
KEPT_SIZE = (320, 180)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Drawn:
    """What a model made of one prompt.

    Attributes:
        clip: All frames, (12, 360, 640, 3).
        kept: Some of them, small: (3, 180, 320, 3).
        kinds: What is in the scene, where the family knows it; else None.
        step_s: Seconds of one denoising step.
        frame_s: Seconds of drawing or decoding one frame.
    """

    clip: Pictures
    kept: Pictures
    kinds: tuple[str, ...] | None
    step_s: float
    frame_s: float


class ModelUnderTest:
    """One model with an engine of its own, so that two can be judged in turn.

    Attributes:
        package: The model.
        precision: Of its denoiser.
    """

    def __init__(
        self,
        package: ModelPackage,
        store: ModelStore,
        *,
        precision: str = "",
        steps: int = 0,
        engine: LocalEngine | None = None,
    ) -> None:
        """Nothing is loaded yet.

        Args:
            package: Of `store`.
            store: Where the engine finds it.
            precision: Of the denoiser; "" for the package's first.
            steps: Denoising steps; 0 for the package's own.
            engine: Over `store`, closed with this; one of its own where not given.

        Raises:
            ModelError: The package has no such precision.
        """
        known = package.manifest.precisions("denoiser")
        if precision and precision not in known:
            raise ModelError(
                f"The model {package.manifest.id} has no precision {precision!r}.",
                f"It has: {', '.join(known)}.",
            )
        self.package = package
        self.precision = precision or known[0]
        self._engine = engine or LocalEngine(store)
        self._steps = steps or int(package.manifest.defaults.get("steps", 12))

    def draw(self, prompt: str, seed: int, *, cancel: CancelToken) -> Drawn:
        """Make the clip of one prompt.

        Raises:
            StudioError: The model failed on it.
            Cancelled: `cancel` was set.
        """
        request = self._request(prompt, seed)
        start = time.perf_counter()
        clip = self._engine.generate(request, on_progress=ignore_progress, cancel=cancel)
        sampled = time.perf_counter() - start
        source = self._engine.open_frames(request, clip)
        start = time.perf_counter()
        frames = np.stack([np.array(source.frame(index)) for index in range(FRAMES)])
        drawn = time.perf_counter() - start
        small = [
            cv2.resize(frames[index], KEPT_SIZE, interpolation=cv2.INTER_AREA) for index in KEPT
        ]
        return Drawn(
            clip=frames,
            kept=np.stack(small).astype(np.uint8),
            kinds=_kinds(clip),
            step_s=sampled / request.steps,
            frame_s=drawn / FRAMES,
        )

    def facts(self) -> dict[str, Any]:
        """What really ran: provider, precision, renderer."""
        return self._engine.facts(self._request("a tree", 0))

    def close(self) -> None:
        """Give the memory back."""
        self._engine.close()

    def _request(self, prompt: str, seed: int) -> ClipRequest:
        manifest = self.package.manifest
        return ClipRequest(
            model=manifest.reference,
            precision=self.precision,
            prompt=prompt,
            seed=seed,
            steps=self._steps,
            guidance_scale=float(manifest.defaults.get("guidance_scale", 1.0)),
            sampler=str(manifest.defaults.get("sampler", "euler")),
            width_px=WIDTH,
            height_px=HEIGHT,
            fps=FPS,
            frames=FRAMES,
        )


def open_model(
    source: str, *, store: ModelStore, precision: str = "", steps: int = 0
) -> ModelUnderTest:
    """A model by the id of an installed one, or by the folder of a package.

    Raises:
        ModelError: There is none, or it is damaged.
    """
    folder = Path(source)
    if (folder / MANIFEST_NAME).is_file():
        store = ModelStore((folder.resolve().parent,))
        source = folder.resolve().name
    package = store.find(source, as_shipped=True)
    if package.manifest.id != package.folder.name:
        raise ModelError(
            f"The folder of the model {package.manifest.id} is called {package.folder.name}.",
            f"Rename it to {package.manifest.id}, as installed models are called.",
        )
    return ModelUnderTest(package, store, precision=precision, steps=steps)


def try_to_draw(
    model: ModelUnderTest, prompt: str, seed: int, *, cancel: CancelToken
) -> Drawn | str:
    """What a model made of a prompt, or the sentence with which it refused."""
    try:
        return model.draw(prompt, seed, cancel=cancel)
    except Cancelled:
        raise
    except StudioError as error:
        return str(error)


def _kinds(clip: Clip) -> tuple[str, ...] | None:
    """The subjects of a scene clip; pictures made of pixels do not say what they show."""
    if not clip.media_type.endswith("scene+json"):
        return None
    scene = json.loads(clip.data)["scene"]
    return tuple(str(subject["kind"]) for subject in scene["subjects"])

"""What a scene costs the model that draws it: its steps, its guidance, the size of its network."""

from __future__ import annotations

from dataclasses import replace

from studio.engine.families.pixel import KEYS_PER_S
from studio.engine.families.pixel_model import read_options
from studio.engine.models.manifest import ModelManifest
from studio.engine.models.store import ModelPackage, ModelStore
from studio.engine.motion.enlarge import TIMES
from studio.errors import StudioError
from studio.plan.build import enlargements, model_choice
from studio.plan.model import RenderSettings
from studio.render.work_time import EVALUATION_S
from studio.render.workload import STARTER, ModelWork
from studio.storyboard.model import Storyboard

NATIVE_MP = 512 * 512 / 1e6
SMALLEST = 0.08  # a small network is mostly what its many small operators cost
ENLARGE_S = 11.0
"""Processor seconds of a million pixels that the network makes four times as wide."""
SHALLOW = 0.18
"""Work of a UNet's shallow part against the whole (narrow model, measured)."""
BYTES = {"fp32": 4, "int8-dynamic": 1.5, "fp16": 2}
"""Of a weight in a file; a kind of int8 that is not named has one."""


def model_work(storyboard: Storyboard, settings: RenderSettings, store: ModelStore) -> ModelWork:
    """What the model costs that a storyboard is drawn with.

    A model that is missing or damaged costs as the starter: the render itself will refuse it.
    """
    name = settings.model or storyboard.model
    if not name:
        return STARTER
    try:
        package = store.find(name)
        return work_of_model(package, settings.quality or storyboard.quality, settings)
    except StudioError:
        return STARTER


def pinned_work(
    storyboard: Storyboard, settings: RenderSettings, store: ModelStore
) -> dict[str, ModelWork]:
    """What scenes cost that a person pinned to a model or a quality, by scene id."""
    found: dict[str, ModelWork] = {}
    for scene in storyboard.scenes:
        if scene.picture or not (scene.model or scene.quality):
            continue
        asked = replace(
            settings,
            model=scene.model or settings.model,
            quality=scene.quality or settings.quality,
        )
        found[scene.id] = model_work(storyboard, asked, store)
    return found


def work_of_model(package: ModelPackage, quality: str, settings: RenderSettings) -> ModelWork:
    """What a package costs at a quality.

    Raises:
        ModelError: It does not describe itself.
    """
    manifest = package.manifest
    if manifest.family == "scene":
        return ModelWork(id=manifest.id)
    options, choice = read_options(manifest), model_choice(manifest, quality)
    is_image = options.frames == 1
    is_guided = (
        is_image and settings.guide_strength != 0 and bool(manifest.precisions("vae_encoder"))
    )
    own_mp = options.width_px * options.height_px / 1e6
    weights_gb = _weights_gb(package, choice.precision)
    if is_guided and options.control is not None and settings.control_strength != 0:
        weights_gb += sum(
            _weights_gb(package, choice.precision, part.component)
            for part in options.control.networks
        )
    passes = enlargements(quality, settings.enlarge)
    enlarged_mp = sum(own_mp * TIMES ** (2 * n) for n in range(passes))
    return ModelWork(
        id=manifest.id,
        steps=choice.steps,
        passes=(1 + settings.guided_part if choice.guidance_scale > 1 else 1.0)
        * whole_part(settings.deep_every),
        size=max(SMALLEST, weights_gb * own_mp / NATIVE_MP),
        is_guided=is_guided,
        enlarge=enlarged_mp * ENLARGE_S / EVALUATION_S,
        keys_per_s=float(settings.keys_per_s or KEYS_PER_S)
        if is_guided
        else 0.0
        if is_image
        else float(options.fps),
    )


def whole_part(deep_every: int) -> float:
    """How much of the work is left where deep blocks are computed in one of so many steps."""
    return SHALLOW + (1 - SHALLOW) / deep_every


def _weights_gb(package: ModelPackage, precision: str, name: str = "denoiser") -> float:
    """Of a network as if it were in fp32."""
    manifest: ModelManifest = package.manifest
    parts = [c for c in manifest.components if c.name == name and c.precision == precision]
    if not parts:
        parts = [c for c in manifest.components if c.name.startswith(name)]
    total = 0
    for part in parts[:1]:
        for file in (part.file, *(name for name, _ in part.data)):
            path = package.folder / file
            total += path.stat().st_size if path.is_file() else 0
    return 4 * total / BYTES.get(precision, 1) / 1e9

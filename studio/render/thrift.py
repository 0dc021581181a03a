"""How much memory a render may use, what it is expected to use, and how thrifty that makes it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any

from studio.engine.models.ladder import LADDER, Rung
from studio.engine.models.manifest import ModelManifest
from studio.engine.models.memory import MachineMemory, machine_memory
from studio.engine.models.pool import loaded_mb
from studio.engine.models.store import ModelPackage
from studio.plan.model import FrameFormat, RenderPlan
from studio.render.seat import Seat

# Measured with `tests/bench/bench_memory.py` (Linux, Python 3.11): the program with its libraries and a
# script read; the voice's network, and each line that is spoken at the same time; what drawing and
# FFmpeg hold for each megapixel of a frame. Address space beyond RAM: libraries, stacks, arenas.
PROGRAM_MB = 300.0
VOICE_MB, LINE_MB = 230.0, 85.0
PICTURE_MB_PER_MP, ENCODER_MB, ENCODER_MB_PER_MP = 45.0, 60.0, 190.0
SCENE_MODEL_MB = 50.0
ADDRESS_MB, SHARED_ADDRESS_MB = 980.0, 680.0
# One denoising step at 512 x 512 of a network of Stable Diffusion's shape, and its decoder's whole picture.
ACTIVATION_MB_PER_MP, DECODE_MB_PER_MP = 3000.0, 7500.0
TILE_MP = 0.26


@dataclass(frozen=True, slots=True, kw_only=True)
class Thrift:
    """The rung that a render stands on.

    Attributes:
        rung: Of the ladder.
        budget_mb: What the program may hold resident.
        estimate_mb: What this rung is expected to need.
        roomy_mb: What it would need if there were room.
        model_mb: What all networks may hold together; 0 for no limit.
        note: What a person should know; "" on the first rung.
    """

    rung: Rung
    budget_mb: float
    estimate_mb: float
    roomy_mb: float
    model_mb: float
    note: str

    def as_dict(self) -> dict[str, Any]:
        """For reports."""
        return {
            "rung": self.rung.name,
            "budget_mb": round(self.budget_mb),
            "estimate_mb": round(self.estimate_mb),
            "roomy_mb": round(self.roomy_mb),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """What a render puts into memory.

    Attributes:
        networks_mb: Each network of the model, by file size and measured factor.
        activation_mb: Of the model's largest run when nothing is spared.
        thrifty_mb: The same with pictures decoded in tiles.
        frame_mp: Megapixels of a frame.
        speaks: Whether a network speaks.
        cores: Lines spoken at the same time when nothing is spared.
    """

    networks_mb: tuple[float, ...]
    activation_mb: float
    thrifty_mb: float
    frame_mp: float
    speaks: bool
    cores: int

    def need_mb(self, rung: Rung) -> float:
        """Most memory in RAM at any time on a rung, FFmpeg's process included."""
        networks = (
            max(self.networks_mb, default=0.0) if rung.is_one_at_a_time else sum(self.networks_mb)
        )
        model = networks + (self.thrifty_mb if rung.decodes_tiles else self.activation_mb)
        lines = min(rung.voices or self.cores, self.cores)
        voice = VOICE_MB + LINE_MB * lines if self.speaks else 0.0
        picture = (PICTURE_MB_PER_MP + ENCODER_MB_PER_MP) * self.frame_mp + ENCODER_MB
        drawing = model + picture
        return PROGRAM_MB + (max(voice, drawing) if rung.is_one_at_a_time else voice + drawing)

    def address_mb(self, rung: Rung) -> float:
        """Address space of this process alone on a rung."""
        encoder = ENCODER_MB_PER_MP * self.frame_mp + ENCODER_MB
        surplus = SHARED_ADDRESS_MB if rung.is_one_at_a_time else ADDRESS_MB
        return self.need_mb(rung) - encoder + surplus


def load_of(package: ModelPackage, frame: FrameFormat, *, precision: str, speaks: bool) -> Load:
    """What rendering with a model will put into memory.

    Args:
        package: The model.
        frame: Of the movie.
        precision: Of its denoiser.
        speaks: Whether a network speaks.
    """
    manifest = package.manifest
    networks = tuple(_network_sizes(package, precision))
    frame_mp = frame.width_px * frame.height_px / 1e6
    activation = thrifty = SCENE_MODEL_MB
    if manifest.family != "scene":
        own_mp = _own_megapixels(manifest, frame_mp)
        activation = max(ACTIVATION_MB_PER_MP * own_mp, DECODE_MB_PER_MP * own_mp)
        thrifty = max(ACTIVATION_MB_PER_MP * own_mp, DECODE_MB_PER_MP * min(own_mp, TILE_MP))
    return Load(
        networks_mb=networks,
        activation_mb=activation,
        thrifty_mb=thrifty,
        frame_mp=frame_mp,
        speaks=speaks,
        cores=os.cpu_count() or 1,
    )


def find_thrift(plan: RenderPlan, seat: Seat, *, speaks: bool) -> Thrift:
    """The rung for a plan, on this machine, now.

    Args:
        plan: What will be made.
        seat: The engine thread's tools.
        speaks: Whether a network speaks.
    """
    loads = [
        load_of(
            seat.store.find(choice.reference), plan.frame, precision=choice.precision,
            speaks=speaks,
        )
        for choice in plan.choices
    ]  # fmt: skip
    # Scenes are drawn one after the other, and what one model held is dropped for the next.
    load = max(loads, key=lambda one: one.need_mb(LADDER[0]))
    return choose_thrift(load, machine_memory(), wish_mb=seat.memory_mb)


def choose_thrift(load: Load, memory: MachineMemory, *, wish_mb: float = 0.0) -> Thrift:
    """The first rung that fits; the last one, said so, when none does."""
    budget = memory.budget_mb(wish_mb)
    for rung in LADDER:
        need, address = load.need_mb(rung), load.address_mb(rung)
        if need <= budget and (not memory.address_mb or address <= memory.address_mb):
            note = "" if rung is LADDER[0] else _note(rung, load, memory, budget)
            return _thrift(rung, load, budget, note=note)
    last = LADDER[-1]
    warning = (
        f"This movie needs about {load.need_mb(last):.0f} MB of memory even when made most "
        f"thriftily, and there are {budget:.0f} MB: it may fail. Close other programs, or choose a "
        "smaller --size."
    )
    return _thrift(last, load, budget, note=warning)


def _thrift(rung: Rung, load: Load, budget: float, *, note: str) -> Thrift:
    others = PROGRAM_MB + ENCODER_MB + (PICTURE_MB_PER_MP + ENCODER_MB_PER_MP) * load.frame_mp
    return Thrift(
        rung=rung,
        budget_mb=budget,
        estimate_mb=load.need_mb(rung),
        roomy_mb=load.need_mb(LADDER[0]),
        model_mb=max(budget - others, max(load.networks_mb, default=0.0)),
        note=note,
    )


def _note(rung: Rung, load: Load, memory: MachineMemory, budget: float) -> str:
    roomy, address = load.need_mb(LADDER[0]), load.address_mb(LADDER[0])
    short: list[str] = []
    if roomy > budget:
        short.append(f"{budget:.0f} MB may be used, {roomy:.0f} would be comfortable")
    if memory.address_mb and address > memory.address_mb:
        short.append(
            f"{memory.address_mb:.0f} MB of address space may be used, {address:.0f} would be "
            "comfortable"
        )
    return (
        f"Memory is short ({'; '.join(short)}): {rung.sentence} "
        "The movie is the same, it takes longer."
    )


def _network_sizes(package: ModelPackage, precision: str) -> list[float]:
    sizes: dict[str, float] = {}
    for part in package.manifest.components:
        if not part.file.endswith(".onnx"):
            continue
        if part.name in sizes and part.precision != precision:
            continue  # the first precision, or the one that was asked for
        try:
            size = (package.folder / part.file).stat().st_size
        except OSError:
            size = 0  # loading it will say that it is missing
        sizes[part.name] = loaded_mb(size, part.precision)
    return list(sizes.values())


def _own_megapixels(manifest: ModelManifest, frame_mp: float) -> float:
    """Area of the pictures that a pixel model makes before they are enlarged."""
    native = manifest.options.get("native")
    try:
        return float(native["width_px"]) * float(native["height_px"]) / 1e6  # type: ignore[index]
    except (KeyError, TypeError, ValueError):
        return frame_mp

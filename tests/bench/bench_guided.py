"""A scene-guided image model against drawing each frame alone: how far neighbours differ along the motion.

    python -m tests.bench.bench_guided [--model narrow] [--seeds 2] [--strength 0.7] [--features FILE.onnx]
        [--sheet FILE.png] [--json]

Both arms have the same model, prompt, strength, steps and guiding pictures. Guided, the pictures of a clip
are drawn together as a render does it; alone, each begins from its own guiding picture with noise of its
own. The warping error is that of Lai et al. 2018 ("Learning Blind Video Temporal Consistency"): the mean
difference of a picture to its neighbour carried along the scene's flow, where the flow holds both ways
(the check of Sundaram et al. 2010). The flow is DIS on the scene drawn four times as large, so that it is
not the one that the model itself carries along. Sharpness and what is shown stand beside it, since
blurred pictures would be steady too. Takes six minutes on one slow core.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.engine.api import ClipRequest
from studio.engine.families.pixel import KEYS_PER_S, PixelFamily
from studio.engine.families.pixel_model import FrameShape
from studio.engine.models.pool import SessionPool
from studio.engine.models.store import ModelPackage, ModelStore
from studio.engine.motion.flow import Flow, flow_between, warp
from studio.engine.scenery.graph import SceneGraph, Stage, Subject
from studio.engine.scenery.scene_frames import SceneFrames
from studio.paths import resources_dir
from studio.quality.bootstrap import interval
from studio.quality.metrics import sharpness
from studio.task import CancelToken
from studio.workshop.pixels.judge import Eye
from studio.workshop.pixels.world import Card

Pixels = NDArray[np.uint8]
LARGER = 4  # times as large as the model's pictures the scene is drawn for its flow
SECONDS = 2.0
LIMIT = 0.5  # what the warping error may be of that of pictures drawn alone
ALONE_SEEDS = 10_000  # apart from those of the guided arm


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A scene: what stands there and what moves.

    Attributes:
        size: Of the thing: as the starter places it, or so large as the model was taught.
    """

    kind: str
    color: str
    ground: str
    motion: str
    camera: str = "static"
    size: float = 0.9

    @property
    def prompt(self) -> str:
        """As the model was taught."""
        return Card(kind=self.kind, color=self.color, ground=self.ground).prompt()


CASES = (
    Case(kind="sailboat", color="red", ground="blue", motion="right"),
    Case(kind="car", color="yellow", ground="grey", motion="left"),
    Case(kind="heart", color="pink", ground="white", motion="pulse", size=1.8),
    Case(kind="apple", color="green", ground="yellow", motion="bounce"),
    Case(kind="fish", color="purple", ground="blue", motion="drift", size=1.8),
    Case(kind="star", color="yellow", ground="blue", motion="spin"),
    Case(kind="flower", color="red", ground="green", motion="swing", size=1.6),
    Case(kind="house", color="blue", ground="pink", motion="none", camera="pan right"),
    Case(kind="tree", color="green", ground="white", motion="none", camera="zoom in"),
    Case(kind="umbrella", color="purple", ground="yellow", motion="rise", size=1.3),
    Case(kind="car", color="red", ground="white", motion="right", camera="pan left"),
    Case(kind="star", color="pink", ground="grey", motion="grow", size=1.6),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A case as pictures.

    Attributes:
        guide: (n, h, w, 3), what the model begins from.
        flows: n - 1, from each picture back to the one before.
        seen: n - 1, (h, w): 1 where the flow holds both ways and stays inside the picture.
    """

    guide: Pixels
    flows: list[Flow]
    seen: list[NDArray[np.float32]]


def main() -> None:
    """Measure and print; exit 1 above the limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="narrow")
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--cases", type=int, default=len(CASES))
    parser.add_argument("--seconds", type=float, default=SECONDS)
    parser.add_argument("--steps", type=int, default=0, help="0 for the model's own")
    parser.add_argument("--strength", type=float, default=0.0, help="0 for the model's own")
    parser.add_argument("--features", type=Path, help="EfficientNet-Lite0, to tell what is shown")
    parser.add_argument("--sheet", type=Path, help="a picture with both arms below their guide")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    package = ModelStore((resources_dir() / "models",)).find(options.model)
    family = PixelFamily(package, precision=_precision(package), pool=SessionPool())
    eye = Eye(options.features, np.random.default_rng(5)) if options.features else None
    rows: list[dict[str, Any]] = []
    strips: list[Pixels] = []
    for number, case in enumerate(CASES[: options.cases]):
        scene = drawn(case, seconds=options.seconds, side=64)
        for seed in range(options.seeds):
            asked = _request(package, case, seed=7 + 31 * number + 1009 * seed, options=options)
            arms = {
                "guided": _pictures(family, asked, scene.guide),
                "alone": np.concatenate(
                    [
                        _pictures(family, replace(asked, seed=ALONE_SEEDS + asked.seed * 100 + k),
                                  scene.guide[k : k + 1])
                        for k in range(len(scene.guide))
                    ]
                ),
            }  # fmt: skip
            rows.append(_row(case, scene, arms, eye))
            sys.stderr.write(f"{rows[-1]}\n")
            if seed == 0:
                strips += [np.concatenate(list(p), axis=1) for p in (scene.guide, *arms.values())]
    if options.sheet:
        sheet = cv2.cvtColor(np.concatenate(strips), cv2.COLOR_RGB2BGR)
        cv2.imwrite(str(options.sheet), sheet)
    report = summary(rows)
    sys.stdout.write((json.dumps(report, indent=1) if options.json else _told(report)) + "\n")
    sys.exit(report["ratio"]["mean"] > LIMIT)


def drawn(case: Case, *, seconds: float, side: int) -> Scene:
    """Draw a case, and find its flow at a larger size."""
    graph = SceneGraph(
        stage=Stage(setting="studio", backdrop=case.ground, camera=case.camera),
        subjects=(
            Subject(kind=case.kind, color=case.color, motion=case.motion, y=0.82, size=case.size),
        ),
    )
    count = round(seconds * KEYS_PER_S) + 1

    def frames(size: int) -> Pixels:
        source = SceneFrames(graph, width_px=size, height_px=size, fps=KEYS_PER_S, frames=count)
        return np.stack([source.frame(index).copy() for index in range(count)])

    large = frames(side * LARGER)
    flows, seen = [], []
    for before, after in itertools.pairwise(large):
        back, forth = flow_between(after, before), flow_between(before, after)
        holds = _holds(back, forth).astype(np.float32)
        size, kernel = (side, side), cv2.INTER_AREA
        flow = np.asarray(cv2.resize(back, size, interpolation=kernel), np.float32) / LARGER
        flows.append(flow.astype(np.float32))
        small = np.asarray(cv2.resize(holds, size, interpolation=kernel), np.float32)
        seen.append((small > 0.99).astype(np.float32))
    return Scene(guide=frames(side), flows=flows, seen=seen)


def _holds(back: Flow, forth: Flow) -> NDArray[np.bool_]:
    """Where going back and forth again ends where it began, and inside the picture."""
    returned = warp(forth, back)
    off = np.square(back + returned).sum(-1)
    length = np.square(back).sum(-1) + np.square(returned).sum(-1)
    height, width = back.shape[:2]
    rows, columns = np.mgrid[:height, :width]
    x, y = columns + back[..., 0], rows + back[..., 1]
    inside = (x >= 0) & (x <= width - 1) & (y >= 0) & (y <= height - 1)
    return np.asarray((off < 0.01 * length + 0.5) & inside, np.bool_)


def warping(pictures: Pixels, scene: Scene) -> float:
    """Mean absolute difference along the flow where it holds, in levels of 255."""
    errors = []
    for index, (flow, seen) in enumerate(zip(scene.flows, scene.seen, strict=True)):
        carried = warp(pictures[index], flow).astype(np.float32)
        off = np.abs(carried - pictures[index + 1].astype(np.float32)).mean(-1)
        errors.append(float((off * seen).sum() / max(1.0, seen.sum())))
    return float(np.mean(errors))


def summary(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Means over the clips, ratios with intervals."""
    mean = {
        name: float(np.mean([row[name] for row in rows]))
        for name in rows[0]
        if name not in ("case", "ratio")
    }
    found = interval([row["ratio"] for row in rows])
    sharp = interval([row["sharpness guided"] / row["sharpness alone"] for row in rows])
    return {
        "clips": len(rows), "worst ratio": max(row["ratio"] for row in rows),
        "ratio": {"mean": found.mean, "low": found.low, "high": found.high},
        "sharpness ratio": {"mean": sharp.mean, "low": sharp.low, "high": sharp.high},
    } | mean  # fmt: skip


def _row(case: Case, scene: Scene, arms: dict[str, Pixels], eye: Eye | None) -> dict[str, Any]:
    found: dict[str, Any] = {"case": f"{case.kind} {case.motion} {case.camera}"}
    found["warping scene"] = warping(scene.guide, scene)
    for name, pictures in arms.items():
        found[f"warping {name}"] = warping(pictures, scene)
        found[f"sharpness {name}"] = float(np.mean([sharpness(p) for p in pictures]))
        found[f"last sharpness {name}"] = sharpness(pictures[-1])
        off = np.abs(pictures.astype(float) - scene.guide).mean()
        found[f"away from the scene {name}"] = float(off)
        if eye is not None:
            found[f"kind {name}"] = float(np.mean([eye.kind_of(p) == case.kind for p in pictures]))
            shown = [eye.color_of(p) == case.color for p in pictures]
            found[f"color {name}"] = float(np.mean(shown))
    found["ratio"] = found["warping guided"] / found["warping alone"]
    return {name: round(v, 3) if isinstance(v, float) else v for name, v in found.items()}


def _precision(package: ModelPackage) -> str:
    return package.manifest.precisions("denoiser")[0]


def _request(
    package: ModelPackage, case: Case, *, seed: int, options: argparse.Namespace
) -> ClipRequest:
    defaults = package.manifest.defaults
    return ClipRequest(
        model=package.manifest.reference, precision=_precision(package), prompt=case.prompt,
        seed=seed, steps=options.steps or int(defaults["steps"]),
        guidance_scale=float(defaults["guidance_scale"]), sampler=str(defaults["sampler"]),
        strength=options.strength or float(defaults["guide_strength"]),
        width_px=64, height_px=64, fps=8, frames=8,
    )  # fmt: skip


def _pictures(family: PixelFamily, asked: ClipRequest, start: Pixels) -> Pixels:
    shape = FrameShape(width_px=64, height_px=64, frames=len(start))
    latents = family.sample(
        asked, shape, start=start, on_step=lambda _d, _n: None, cancel=CancelToken()
    )
    return family.vae.decode(latents, cancel=CancelToken())


def _told(report: dict[str, Any]) -> str:
    lines = [f"{name}: {value}" for name, value in report.items()]
    return "\n".join(lines)


if __name__ == "__main__":
    main()

"""The pixel path with real weights: the narrow model that ships, from words to steady pictures."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from studio.engine.api import ClipRequest, FrameSource
from studio.engine.families.joint_runs import JointRuns
from studio.engine.families.pixel import PixelFamily
from studio.engine.families.pixel_clip import unpack
from studio.engine.families.pixel_model import FrameShape
from studio.engine.local import LocalEngine
from studio.engine.models.manifest import read_manifest
from studio.engine.models.pool import SessionPool
from studio.engine.models.session import OnnxSession
from studio.engine.models.store import ModelPackage, ModelStore
from studio.engine.motion.flow import flow_between, warping_error
from studio.engine.scenery.graph import SceneGraph, Stage, Subject
from studio.engine.scenery.scene_frames import SceneFrames
from studio.quality.metrics import sharpness
from studio.task import CancelToken, ignore_progress

NARROW = Path(__file__).parents[4] / "resources" / "models" / "narrow"
Pixels = NDArray[np.uint8]


@pytest.fixture(scope="module")
def family() -> PixelFamily:
    package = ModelPackage(folder=NARROW, manifest=read_manifest(NARROW))
    return PixelFamily(package, precision="int8", pool=SessionPool())


def request(prompt: str) -> ClipRequest:
    manifest = read_manifest(NARROW)
    return ClipRequest(
        model=manifest.reference, precision="int8", prompt=prompt, seed=4, steps=8,
        guidance_scale=float(manifest.defaults["guidance_scale"]),
        sampler=str(manifest.defaults["sampler"]), width_px=64, height_px=64, fps=8, frames=8,
    )  # fmt: skip


def pictures(
    family: PixelFamily, wanted: ClipRequest, *, start: Pixels | None = None, frames: int = 1
) -> Pixels:
    shape = FrameShape(width_px=64, height_px=64, frames=frames)
    latents = family.sample(
        wanted, shape, start=start, on_step=lambda _d, _n: None, cancel=CancelToken()
    )
    return family.vae.decode(latents, cancel=CancelToken())


def hue_of_subject(picture: Pixels) -> float:
    """Of the most saturated pixels, in OpenCV's 0 to 180: red is at both ends."""
    found = cv2.cvtColor(picture, cv2.COLOR_RGB2HSV).reshape(-1, 3).astype(float)
    strong = found[found[:, 1] >= np.quantile(found[:, 1], 0.95)]
    angles = strong[:, 0] / 180 * 2 * np.pi
    return float(np.angle(np.exp(1j * angles).mean()) / (2 * np.pi) * 180 % 180)


@pytest.mark.parametrize(
    ("color", "low", "high"), [("yellow", 15, 35), ("green", 45, 85), ("blue", 95, 125)]
)
def test_words_decide_the_colour_of_what_is_drawn(
    family: PixelFamily, color: str, low: float, high: float
) -> None:
    picture = pictures(family, request(f"a {color} sailboat on a white ground"))[0]
    assert low < hue_of_subject(picture) < high
    corner = picture[:8, :8].reshape(-1, 3).mean(axis=0)
    assert corner.min() > 200  # the ground is white


def test_scene_guided_pictures_are_steadier_than_each_alone(family: PixelFamily) -> None:
    graph = SceneGraph(
        stage=Stage(setting="studio", backdrop="blue", camera="pan right"),
        subjects=(Subject(kind="sailboat", color="red", motion="right", x=0.45, y=0.82, size=0.9),),
    )
    source = SceneFrames(graph, width_px=64, height_px=64, fps=4, frames=5)
    guide = np.stack([source.frame(index).copy() for index in range(5)])
    flows = [flow_between(guide[index + 1], guide[index]) for index in range(4)]
    wanted = replace(request("a red sailboat on a blue ground"), strength=0.7)
    steady = pictures(family, wanted, start=guide, frames=5)
    alone = np.concatenate(
        [pictures(family, replace(wanted, seed=100 + k), start=guide[k : k + 1]) for k in range(5)]
    )
    assert warping_error(steady, flows) < 0.5 * warping_error(alone, flows)
    edges = [np.mean([sharpness(picture) for picture in row]) for row in (steady, alone)]
    assert edges[0] > 0.78 * edges[1]  # blurred pictures would be steady, too
    assert sharpness(steady[-1]) > 0.6 * sharpness(steady[0])  # and so would smeared ones


def test_how_sure_the_words_were_is_told_of_scenes_and_of_pictures_that_a_scene_guides() -> None:
    store = ModelStore((NARROW.parent,))
    manifest = store.find("starter").manifest
    with closing(LocalEngine(store, threads=1)) as engine:

        def sureness(wanted: ClipRequest) -> float | None:
            clip = engine.generate(wanted, on_progress=ignore_progress, cancel=CancelToken())
            return clip.confidence

        scene = replace(
            request("a red sailboat on a lake"), model=manifest.reference, steps=4, sampler="euler"
        )
        sure, vague = sureness(scene), sureness(replace(scene, prompt="it is what it is"))
        assert sure is not None and vague is not None
        assert 0 <= vague < sure <= 1
        alone = replace(request("a red sailboat"), frames=1, steps=4)
        assert sureness(alone) is None
        assert sureness(replace(alone, guide=scene, strength=0.5)) == sure


class OneByOne(SessionPool):
    joins = False


def test_guidance_in_a_part_of_the_steps_is_near_and_its_request_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    package = ModelPackage(folder=NARROW, manifest=read_manifest(NARROW))
    family = PixelFamily(package, precision="int8", pool=OneByOne())
    asked = request("a yellow sailboat on a white ground")
    runs: list[float] = []
    denoisers = family._denoisers  # pyright: ignore[reportPrivateUsage]
    run = denoisers.run

    def counted(*args: Any, **named: Any) -> Any:
        runs.append(args[0])
        return run(*args, **named)

    monkeypatch.setattr(denoisers, "run", counted)
    whole = pictures(family, asked)[0].astype(float)
    full = len(runs)
    half = replace(asked, guided_part=0.5)
    near = pictures(family, half)[0].astype(float)
    assert full == 16 and len(runs) - full == 12  # 8 steps, of which 4 ask twice
    none = pictures(family, replace(asked, guidance_scale=1.0))[0].astype(float)
    assert np.square(near - whole).mean() < 0.5 * np.square(none - whole).mean()
    assert half.key() != asked.key() and "guided_part" not in asked.as_dict()


def test_fewer_pictures_a_second_are_drawn_along_a_scene_where_that_is_asked(
    family: PixelFamily,
) -> None:
    graph = SceneGraph(stage=Stage(setting="studio", backdrop="blue"), subjects=())

    def guide(width_px: int, height_px: int) -> FrameSource:
        return SceneFrames(graph, width_px=width_px, height_px=height_px, fps=8, frames=16)

    def count(wanted: ClipRequest) -> int:
        clip = family.generate(
            wanted, on_step=lambda _d, _n: None, cancel=CancelToken(), guide=guide
        )
        return len(unpack(clip.data)[0])

    asked = replace(request("a red sailboat"), steps=2, strength=0.5, frames=16)
    assert count(asked) == 9  # four a second, and one at the end
    assert count(replace(asked, keys_per_s=2)) == 5


def test_deep_blocks_in_every_second_step_are_near_and_their_request_another(
    family: PixelFamily,
) -> None:
    asked = request("a yellow sailboat on a white ground")
    whole = pictures(family, asked)[0].astype(float)
    second = replace(asked, deep_every=2)
    near = pictures(family, second)[0].astype(float)
    again = pictures(family, second)[0].astype(float)
    none = pictures(family, replace(asked, guidance_scale=1.0))[0].astype(float)
    assert np.array_equal(near, again)
    assert 0 < np.square(near - whole).mean() < 0.5 * np.square(none - whole).mean()
    assert second.key() != asked.key() and "deep_every" not in asked.as_dict()
    assert family.facts()["provider"] == "CPUExecutionProvider"
    pool = family._pool  # pyright: ignore[reportPrivateUsage]
    before = pool.held
    assert np.array_equal(pictures(family, asked)[0], whole)  # nothing is left behind
    assert set(before) >= {"denoiser"}


def test_guided_clips_reuse_features_of_each_picture_by_itself(family: PixelFamily) -> None:
    """Two pictures of one clip, and each alone: their features are not mixed up."""
    asked = replace(request("a red car on a white ground"), deep_every=3, guided_part=0.5)
    noise = np.random.default_rng(1).standard_normal((2, 4, 16, 16)).astype(np.float32)

    def latents(part: slice, frames: int) -> NDArray[np.float32]:
        shape = FrameShape(width_px=64, height_px=64, frames=frames)
        return family.sample(
            asked, shape, start=None, on_step=lambda _d, _n: None, cancel=CancelToken(),
            noise=noise[part],
        )  # fmt: skip

    together = latents(slice(0, 2), 2)
    assert np.array_equal(together[:1], latents(slice(0, 1), 1))
    assert np.array_equal(together[1:], latents(slice(1, 2), 1))


def test_pictures_and_their_guidance_run_together_and_are_the_same_bytes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    package = ModelPackage(folder=NARROW, manifest=read_manifest(NARROW))
    joined = PixelFamily(package, precision="int8", pool=SessionPool())
    alone = PixelFamily(package, precision="int8", pool=OneByOne())
    batches: list[int] = []
    run = OnnxSession.run

    def counted(self: OnnxSession, feeds: Any, **named: Any) -> Any:
        if "sample" in feeds and "timestep" in feeds:
            batches.append(len(feeds["sample"]))
        return run(self, feeds, **named)

    monkeypatch.setattr(JointRuns, "_time_of", quicker(JointRuns._time_of))  # pyright: ignore[reportPrivateUsage]
    monkeypatch.setattr(OnnxSession, "run", counted)
    asked = request("a red car on a white ground")
    assert np.array_equal(pictures(joined, asked, frames=2), pictures(alone, asked, frames=2))
    assert 4 in batches  # two pictures, with the words and without


def quicker(measure: Any) -> Any:
    """A batch that seems quick on any machine, however busy; whether it is the same stays measured."""

    def found(*args: Any) -> float | None:
        return None if measure(*args) is None else 0.0

    return found

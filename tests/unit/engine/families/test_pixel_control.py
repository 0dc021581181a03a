"""ControlNets in the render's loop, on a stored package with random weights."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.engine.api import ClipRequest
from studio.engine.diffusion.control import KINDS, condition_planes
from studio.engine.families.pixel import PixelFamily
from studio.engine.families.pixel_clip import unpack
from studio.engine.families.pixel_control import Conditions
from studio.engine.families.pixel_model import FrameShape
from studio.engine.local import LocalEngine
from studio.engine.models.ladder import LADDER, Rung
from studio.engine.models.manifest import read_manifest
from studio.engine.models.pool import SessionPool
from studio.engine.models.store import ModelPackage, ModelStore
from studio.errors import ModelError
from studio.task import CancelToken, ignore_progress

DATA = Path(__file__).parents[3] / "data" / "pipelines"
RESOURCES = Path(__file__).parents[4] / "resources" / "models"
FOLDER = DATA / "tiny-control"
SHAPE = FrameShape(width_px=32, height_px=32, frames=1)


class Lines:
    """A scene whose frames are grey, with given lines."""

    frame_count = 9

    def __init__(self, lines: NDArray[np.bool_]) -> None:
        self._lines = lines

    def frame(self, index: int) -> NDArray[np.uint8]:
        return np.full((*self._lines.shape, 3), 100, np.uint8)

    def outline(self, index: int) -> NDArray[np.bool_]:
        return np.roll(self._lines, index, axis=1)

    def nearness(self, index: int) -> NDArray[np.float32]:
        return np.broadcast_to(
            np.linspace(0, 1, len(self._lines), dtype=np.float32)[:, None], self._lines.shape
        )


def family(pool: SessionPool | None = None, folder: Path = FOLDER) -> PixelFamily:
    package = ModelPackage(folder=folder, manifest=read_manifest(folder))
    return PixelFamily(package, precision="fp32", pool=pool or SessionPool())


def request(**changes: Any) -> ClipRequest:
    manifest = read_manifest(FOLDER)
    values: dict[str, Any] = {
        "model": manifest.reference, "precision": "fp32", "prompt": "a red car on the road",
        "negative_prompt": "blue sky", "seed": 5, "steps": 4, "guidance_scale": 3.0,
        "sampler": str(manifest.defaults["sampler"]), "width_px": 32, "height_px": 32, "fps": 8,
        "frames": 9,
    }  # fmt: skip
    return ClipRequest(**values | changes)


def drawn(model: PixelFamily, source: Lines, **changes: Any) -> NDArray[np.uint8]:
    clip = model.generate(
        request(**changes), on_step=lambda _d, _n: None, cancel=CancelToken(),
        guide=lambda _w, _h: source,
    )  # fmt: skip
    return unpack(clip.data)[0]


@pytest.fixture
def lines() -> Lines:
    found = np.zeros((32, 32), np.bool_)
    found[:, 7:9] = found[20:22] = True
    return Lines(found)


def test_the_same_noise_and_lines_give_the_frames_of_diffusers_pipeline() -> None:
    with np.load(FOLDER.with_suffix(".npz")) as numbers:
        noise, expected, shown = numbers["noise"], numbers["frames"], numbers["shown"]
    model = family()
    assert model.control is not None
    asked = request(control_strength=0.8, control_end=0.75)  # the package's weight is 0.5
    follows = model.control.conditions(asked, Lines(shown[0] > 0.5), [0])
    assert follows is not None and follows.scales == (0.4,)

    def frames(follows: Conditions | None) -> NDArray[np.float32]:
        latents = model.sample(
            asked, SHAPE, start=None, on_step=lambda _d, _n: None, cancel=CancelToken(),
            noise=noise, follows=follows,
        )  # fmt: skip
        planes = model.vae.decode_planes(latents, cancel=CancelToken())
        return np.clip(planes.transpose(0, 2, 3, 1) / np.float32(2) + np.float32(0.5), 0, 1)

    assert np.abs(frames(follows) - expected).max() < 1e-3
    assert np.abs(frames(None) - expected).max() > 0.01


def test_each_picture_follows_its_own_lines_as_closely_as_asked(lines: Lines) -> None:
    model = family()
    loose = drawn(model, lines)
    tight = drawn(model, lines, control_strength=1.0)
    assert len(tight) == 5 and not np.array_equal(loose, tight)
    half = drawn(model, lines, control_strength=0.5).astype(float)
    assert np.abs(half - loose).mean() < np.abs(tight.astype(float) - loose).mean()
    late = drawn(model, lines, control_strength=1.0, control_start=0.9)
    assert np.array_equal(late, loose)  # no step lies behind it


def test_deep_blocks_that_are_used_again_keep_what_is_followed(lines: Lines) -> None:
    whole = drawn(family(), lines, control_strength=1.0)
    reused = drawn(family(), lines, control_strength=1.0, deep_every=2)
    free = drawn(family(), lines, deep_every=2)
    away = np.abs(reused.astype(float) - whole).mean()
    assert 0 < away < np.abs(free.astype(float) - whole).mean()


@pytest.mark.parametrize("rung", LADDER[1:], ids=lambda rung: rung.name)
def test_with_little_memory_the_same_pictures_are_made_by_one_network_at_a_time(
    rung: Rung, lines: Lines
) -> None:
    loads: list[str] = []
    held: set[int] = set()

    class Counting(SessionPool):
        """Notes what is loaded."""

        def session(self, key: Any, read: Any) -> Any:
            if key.name not in self.held:
                loads.append(key.name)
            found = super().session(key, read)
            held.add(len(self.held))
            return found

    thrifty = drawn(family(Counting(rung=rung)), lines, control_strength=1.0, steps=2)
    assert np.array_equal(thrifty, drawn(family(), lines, control_strength=1.0, steps=2))
    assert held == {1}
    # Twice a step (with guidance), not once for each of the five pictures.
    assert loads.count("controlnet") == loads.count("denoiser") <= 4


def test_the_starters_scene_is_followed_through_the_engine() -> None:
    store = ModelStore((DATA, RESOURCES))
    engine = LocalEngine(store, threads=1)
    starter = store.find("starter").manifest
    precision = starter.precisions("denoiser")[0]
    guide = request(model=starter.reference, precision=precision, sampler="euler", steps=2)
    found: list[bytes] = []
    for strength in (0.0, 1.0, 1.0):
        asked = request(guide=guide, strength=1.0, control_strength=strength)
        clip = engine.generate(asked, on_progress=ignore_progress, cancel=CancelToken())
        found.append(clip.data)
    assert found[0] != found[1] == found[2]


def test_a_guide_without_layers_is_refused() -> None:
    class Flat:
        """Pictures alone."""

        frame_count = 2

        def frame(self, index: int) -> NDArray[np.uint8]:
            return np.zeros((32, 32, 3), np.uint8)

    with pytest.raises(ModelError, match="neither outline nor depth"):
        family().generate(
            request(control_strength=0.5), on_step=lambda _d, _n: None, cancel=CancelToken(),
            guide=lambda _w, _h: Flat(),
        )  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_shown_what_it_learned_from(kind: str, lines: Lines) -> None:
    planes = condition_planes(kind, lines, 0)
    assert planes.shape == (3, 32, 32) and planes.dtype == np.float32
    assert planes.min() >= 0 and planes.max() <= 1
    assert np.array_equal(planes[0], planes[2])
    levels = len(np.unique(planes))
    assert levels == 2 if kind == "canny" else levels > 8
    if kind != "depth":
        assert planes[0, 3, 7] > 0.6 and planes[0, 3, 25] == 0  # white on black


@pytest.mark.parametrize(
    "change",
    [
        {"networks": []},
        {"networks": [{"component": "controlnet", "kind": "pose"}]},
        {"networks": [{"component": "controlnet", "kind": "canny", "weight": 9}]},
        {"residuals": [[8, 0]]},
        {"residuals": [[8]]},
        {"residuals": "all"},
    ],
)
def test_a_package_whose_control_makes_no_sense_is_refused(
    change: dict[str, Any], tmp_path: Path
) -> None:
    values = json.loads((FOLDER / "model.json").read_text())
    values["options"]["control"] |= change
    (tmp_path / "model.json").write_text(json.dumps(values))
    with pytest.raises(ModelError, match="does not describe its parts"):
        family(folder=tmp_path)


def test_old_requests_keep_their_keys() -> None:
    plain = request()
    assert not {"control_strength", "control_start", "control_end"} & set(plain.as_dict())
    held = replace(plain, control_strength=0.8, control_end=0.6)
    assert ClipRequest.from_dict(held.as_dict()) == held
    assert len({plain.key(), held.key(), replace(held, control_start=0.1).key()}) == 3

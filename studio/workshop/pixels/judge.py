"""How often a narrow model's pictures show what was asked for, by nearest centroid in a feature network.

The features are those of EfficientNet-Lite0 (1280 numbers a picture); a kind's centroid is the mean over
drawings of it in all colours, and the colour is that of the most saturated part of the picture.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.engine.api import ClipRequest
from studio.engine.families.pixel import PixelFamily
from studio.engine.families.pixel_clip import unpack
from studio.engine.models.manifest import read_manifest
from studio.engine.models.pool import SessionPool
from studio.engine.models.session import OnnxSession, open_session
from studio.engine.models.store import ModelPackage
from studio.task import CancelToken
from studio.workshop.pixels.world import COLORS, KINDS, SIZE_PX, Card, draw, random_card

Pixels = NDArray[np.uint8]
DRAWN = 24  # drawings a kind that a centroid is the mean of
SIDE = 224
MEAN, STD = np.array([127.0, 127.0, 127.0]), 128.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What was found.

    Attributes:
        kind: Share of pictures whose kind is the one that was asked for.
        color: Share whose colour is.
        drawn_kind: Share of fresh drawings whose kind is found: what the judge itself can do.
        drawn_color: The same of their colour.
    """

    kind: float
    color: float
    drawn_kind: float
    drawn_color: float


class Eye:
    """Tells kind and colour of a picture, as it learned them from drawings."""

    def __init__(self, features: Path, rng: np.random.Generator) -> None:
        """Look at `DRAWN` drawings of every kind.

        Args:
            features: The feature network's ONNX file.
            rng: Chooses the drawings.
        """
        self._session = open_session(features)
        self._kinds, self._colors = _learned(self._session, rng)

    def kind_of(self, picture: Pixels) -> str:
        """One of `KINDS`."""
        near = self._kinds @ _features(self._session, picture)
        return KINDS[int(np.argmax(near))]

    def color_of(self, picture: Pixels) -> str:
        """One of `COLORS`."""
        apart = np.linalg.norm(self._colors - _subject_color(picture), axis=1)
        return COLORS[int(np.argmin(apart))]


def judge(package: Path, features: Path, *, count: int = 60, seed: int = 5) -> Judged:
    """Generate pictures and judge them.

    Args:
        package: Of the narrow model.
        features: The feature network's ONNX file.
        count: Pictures.
        seed: Of prompts and noise.
    """
    rng = np.random.default_rng(seed)
    eye = Eye(features, rng)
    cards = [random_card(rng) for _ in range(count)]
    made = [_generated(package, card, seed + index) for index, card in enumerate(cards)]
    drawn = [draw(card)[0] for card in cards]
    return Judged(
        kind=_share([eye.kind_of(p) for p in made], [c.kind for c in cards]),
        color=_share([eye.color_of(p) for p in made], [c.color for c in cards]),
        drawn_kind=_share([eye.kind_of(p) for p in drawn], [c.kind for c in cards]),
        drawn_color=_share([eye.color_of(p) for p in drawn], [c.color for c in cards]),
    )


def _learned(
    session: OnnxSession, rng: np.random.Generator
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Centroids of kinds among features, and of colours among the colours of subjects."""
    kinds: list[list[NDArray[np.float32]]] = [[] for _ in KINDS]
    colors: list[list[NDArray[np.float32]]] = [[] for _ in COLORS]
    for number, kind in enumerate(KINDS):
        for _ in range(DRAWN):
            card = replace(random_card(rng), kind=kind)
            picture = draw(card)[0]
            kinds[number].append(_features(session, picture))
            colors[COLORS.index(card.color)].append(_subject_color(picture))
    return (
        np.stack([np.mean(rows, axis=0) for rows in kinds]),
        np.stack([np.mean(rows, axis=0) for rows in colors]),
    )


def _generated(package: Path, card: Card, seed: int) -> Pixels:
    manifest = read_manifest(package)
    family = PixelFamily(
        ModelPackage(folder=package, manifest=manifest),
        precision=manifest.precisions("denoiser")[0],
        pool=SessionPool(),
    )
    request = ClipRequest(
        model=manifest.reference, precision=manifest.precisions("denoiser")[0], prompt=card.prompt(),
        seed=seed, steps=int(manifest.defaults["steps"]),
        guidance_scale=float(manifest.defaults["guidance_scale"]),
        sampler=str(manifest.defaults["sampler"]), width_px=SIZE_PX, height_px=SIZE_PX, fps=8, frames=1,
    )  # fmt: skip
    clip = family.generate(request, on_step=lambda _done, _total: None, cancel=CancelToken())
    return unpack(clip.data)[0][0]


def _features(session: OnnxSession, picture: Pixels) -> NDArray[np.float32]:
    large = cv2.resize(picture, (SIDE, SIDE), interpolation=cv2.INTER_CUBIC).astype(np.float32)
    feed = ((large - MEAN) / STD).transpose(2, 0, 1)[None].astype(np.float32)
    found = next(iter(session.run({next(iter(session.input_names)): feed}).values())).ravel()
    return (found / np.linalg.norm(found)).astype(np.float32)


def _subject_color(picture: Pixels) -> NDArray[np.float32]:
    """Mean of the most saturated tenth of the pixels: grounds are pale here."""
    saturation = cv2.cvtColor(picture, cv2.COLOR_RGB2HSV)[..., 1]
    strong = saturation >= np.quantile(saturation, 0.93)
    return picture[strong].mean(axis=0).astype(np.float32)


def _share(found: list[str], wanted: list[str]) -> float:
    return float(np.mean([one == other for one, other in zip(found, wanted, strict=True)]))

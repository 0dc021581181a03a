"""Which two are compared blind: takes of a scene, models on a scene, or movies."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from pathlib import Path

from studio.engine.api import ClipRequest
from studio.engine.models.manifest import ModelManifest, read_manifest
from studio.engine.models.store import ModelStore
from studio.errors import ModelError
from studio.plan.preview import preview_request
from studio.quality.votes import Candidate
from studio.render.blind import Blind, movie_request
from studio.storyboard.model import Scene, Storyboard
from studio.storyboard.takes import takes_of, with_new_take

_NO_BOARD = Storyboard(title="", language="en", scenes=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Contender:
    """A model in one version and precision."""

    manifest: ModelManifest
    precision: str

    @property
    def label(self) -> str:
        """As votes name it."""
        return f"{self.manifest.reference} ({self.precision})"


@dataclass(frozen=True, slots=True, kw_only=True)
class BlindPair:
    """Two candidates on their sides.

    Attributes:
        kind: "take" or "movie", as in a vote.
        left, right: What is drawn.
        is_turned: Whether the first one asked for stands on the right.
        told: What was asked of both, without a name: the scene's words.
        subject: As in `votes.Candidate`.
        names: Left and right, for after the vote.
    """

    kind: str
    left: Blind
    right: Blind
    is_turned: bool
    told: str
    subject: str
    names: tuple[str, str]

    def candidates(
        self, keys: dict[str, str], figures: dict[str, dict[str, float]]
    ) -> tuple[Candidate, Candidate]:
        """The first and the second as a vote keeps them, whichever side they stood on."""
        found = tuple(
            Candidate(
                label=blind.label, key=keys[side], subject=self.subject, figures=figures[side]
            )
            for side, blind in (("left", self.left), ("right", self.right))
        )
        return (found[1], found[0]) if self.is_turned else (found[0], found[1])


def contenders(store: ModelStore) -> tuple[Contender, ...]:
    """Every model that can draw, in all its versions and precisions; damaged ones are left out."""
    found: list[Contender] = []
    for name in store.ids():
        try:
            for folder in store.version_folders(name):
                manifest = read_manifest(folder)
                found += [
                    Contender(manifest=manifest, precision=kind)
                    for kind in manifest.precisions("denoiser")
                ]
        except ModelError:
            continue
    return tuple(found)


def pair_of_takes(
    scene: Scene, board: Storyboard, manifest: ModelManifest, chance: random.Random
) -> BlindPair:
    """Two takes of a scene; where it has one, another is drawn for the vote alone."""
    seeds = takes_of(scene)
    if len(seeds) == 1:
        seeds = takes_of(with_new_take(scene))
    first, second = chance.sample(seeds, 2)
    label = Contender(manifest=manifest, precision=manifest.precisions("denoiser")[0]).label
    blinds = tuple(
        Blind(label=label, request=preview_request(scene, board, manifest, seed=seed))
        for seed in (first, second)
    )
    names = tuple(str(seeds.index(seed) + 1) for seed in (first, second))
    return _pair("take", blinds, names, scene, chance)


def pair_of_models(
    scene: Scene, board: Storyboard, models: tuple[Contender, Contender], chance: random.Random
) -> BlindPair:
    """One scene with one seed by two models."""
    blinds = tuple(
        Blind(
            label=one.label,
            request=replace(preview_request(scene, board, one.manifest), precision=one.precision),
        )
        for one in models
    )
    return _pair("take", blinds, (models[0].label, models[1].label), scene, chance)


def pair_of_movies(
    paths: tuple[Path, Path], manifest: ModelManifest, chance: random.Random
) -> BlindPair:
    """Two whole movies, at the shape of the first.

    Raises:
        MediaError: One cannot be read.
    """
    like = preview_request(Scene(id="movie", title="movie"), _NO_BOARD, manifest)
    first, second = (movie_request(path, like) for path in paths)
    second = replace(second, width_px=first.width_px, height_px=first.height_px)
    blinds = tuple(
        Blind(label=path.name, request=request, movie=str(path))
        for path, request in zip(paths, (first, second), strict=True)
    )
    return _pair("movie", blinds, (paths[0].name, paths[1].name), None, chance)


def _pair(
    kind: str,
    blinds: tuple[Blind, ...],
    names: tuple[str, ...],
    scene: Scene | None,
    chance: random.Random,
) -> BlindPair:
    is_turned = chance.random() < 0.5
    left, right = (1, 0) if is_turned else (0, 1)
    request = blinds[0].request
    return BlindPair(
        kind=kind, left=blinds[left], right=blinds[right], is_turned=is_turned,
        told="" if scene is None else request.prompt,
        subject="" if scene is None else subject_of(request),
        names=(names[left], names[right]),
    )  # fmt: skip


def subject_of(request: ClipRequest) -> str:
    """What a request asks for, whoever draws it: the same for all takes of a scene."""
    return f"{request.prompt}|{request.style}"

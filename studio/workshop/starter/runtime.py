"""Runs a package's weights for many texts at once, with the engine's own parts: no torch."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from studio.engine.diffusion.guidance import guided
from studio.engine.diffusion.noise import initial_noise
from studio.engine.diffusion.samplers.euler import sample_euler_flow
from studio.engine.diffusion.schedule import flow_times
from studio.engine.families.scene_choice import CANDIDATES, choose_scene, without_twins
from studio.engine.families.scene_grounding import Bounds, bounds, completed, expected
from studio.engine.families.scene_ideas import IdeaVotes, SceneIdeas
from studio.engine.families.scene_lexicon import SceneLexicon
from studio.engine.families.scene_places import likely_place
from studio.engine.families.scene_reader import ground
from studio.engine.families.scene_words import unquoted
from studio.engine.models.manifest import load_component, read_manifest
from studio.engine.models.session import OnnxSession, open_session
from studio.engine.scenery.code import Confidence, SceneCode
from studio.engine.scenery.graph import SceneGraph
from studio.workshop.starter.dataset import encode_texts, open_encoder
from studio.workshop.starter.package import SAMPLER

Array = NDArray[np.float32]
BATCH = 48


@dataclass(frozen=True, slots=True, kw_only=True)
class Sampler:
    """How scenes are sampled; see the manifest's defaults."""

    steps: int = int(SAMPLER["steps"])
    guidance: float = float(SAMPLER["guidance_scale"])
    class_guidance: float = float(SAMPLER["class_guidance_scale"])
    shift: float = float(SAMPLER["shift"])


class StarterModel:
    """A denoiser with its code and the text encoder of a package.

    Attributes:
        code: The scene code of the weights.
        precision: Of the denoiser.
    """

    def __init__(self, folder: Path, *, precision: str | None = None, threads: int = 1) -> None:
        """Load from a package.

        Raises:
            ModelError: Something is missing or damaged.
        """
        manifest = read_manifest(folder)
        self.precision = precision or manifest.precisions("denoiser")[0]
        self.code = SceneCode(manifest.options["schema"])
        data = load_component(folder, manifest, "denoiser", self.precision)
        self._denoiser: OnnxSession = open_session(data, threads=threads)
        names = {part.name for part in manifest.components}
        self._ideas, self._places = (
            SceneIdeas.from_npz(load_component(folder, manifest, part)) if part in names else None
            for part in ("ideas", "places")
        )
        self._lexicon = (
            SceneLexicon.from_json(load_component(folder, manifest, "lexicon"))
            if "lexicon" in names
            else SceneLexicon()
        )
        self._encoder = open_encoder(threads=threads, folder=folder)

    def states(self, texts: list[str]) -> list[Array]:
        """Token states of texts without the words of their signs, scaled as in training."""
        return encode_texts(self._encoder, [unquoted(text) for text in texts])

    def scenes(
        self, states: list[Array], seeds: list[int], sampler: Sampler | None = None,
        kept: list[Bounds] | None = None,
    ) -> list[SceneGraph]:  # fmt: skip
        """One scene for each text and seed; a scene does not depend on what else is sampled.

        Args:
            states: Of the texts.
            seeds: Of the noise.
            sampler: How to sample; as the package says where None.
            kept: For each text what its words rule out (see `bounds`); nothing where None.
        """
        out: list[SceneGraph | None] = [None] * len(states)
        for group in _by_length(states):
            clean = self._sample(
                [states[i] for i in group],
                [seeds[i] for i in group],
                sampler,
                Bounds.none(self.code)
                if kept is None
                else Bounds.of_many([kept[i] for i in group]),
            )
            for row, index in enumerate(group):
                out[index] = self.code.decode(clean[row], seed=seeds[index])
        return [graph for graph in out if graph is not None]

    def chosen(
        self, prompts: list[str], states: list[Array], seeds: list[int],
        sampler: Sampler | None = None,
    ) -> list[SceneGraph]:  # fmt: skip
        """The scene that the program keeps for each prompt: some are sampled, one is chosen."""
        kept = [
            self.bounds(prompt, state, seed)
            for prompt, state, seed in zip(prompts, states, seeds, strict=True)
        ]
        sampled = [
            self.scenes(states, [seed * 1000 + k for seed in seeds], sampler, kept)
            for k in range(CANDIDATES)
        ]
        return [
            without_twins(choose_scene(found, prompt, self.votes(state)), prompt)
            for prompt, state, *found in zip(prompts, states, *sampled, strict=True)
        ]

    def bounds(self, prompt: str, state: Array, seed: int) -> Bounds:
        """What a prompt's words rule out."""
        noise = self._noise([seed * 1000 + k for k in range(CANDIDATES)])
        text = np.repeat(state[None], len(noise), 0)
        raw = self._raw(noise, 1.0, text, np.ones(text.shape[:2]))
        read = completed(
            ground(prompt, self._lexicon),
            expected(raw[:, 0], self.code),
            self.votes(state) or IdeaVotes(),
            likely_place(prompt, self._lexicon, self._place_votes),
        )
        return bounds(read, self.code, seed=seed)

    def votes(self, state: Array) -> IdeaVotes | None:
        """What sentences like a text show; None where the package holds none."""
        return None if self._ideas is None else self._ideas.votes(state)

    def _place_votes(self, phrase: str) -> IdeaVotes:
        return self._places.votes(self.states([phrase])[0]) if self._places else IdeaVotes()

    def confidences(self, states: list[Array]) -> list[Confidence]:
        """How sure the model is of each text, from noise of seed 0."""
        out: list[Confidence | None] = [None] * len(states)
        for group in _by_length(states):
            text = np.stack([states[i] for i in group])
            raw = self._raw(self._noise([0] * len(group)), 1.0, text, np.ones(text.shape[:2]))
            for row, index in enumerate(group):
                out[index] = self.code.confidence(raw[row, 0])
        return [confidence for confidence in out if confidence is not None]

    def _noise(self, seeds: list[int]) -> Array:
        shape = (1, 1 + self.code.slots, self.code.width)
        return np.stack([initial_noise(seed, shape) for seed in seeds])

    def _sample(
        self, states: list[Array], seeds: list[int], sampler: Sampler | None,
        kept: Bounds,
    ) -> Array:  # fmt: skip
        how = sampler or Sampler()
        text = np.stack(states)
        both = np.concatenate([text, np.zeros_like(text)])
        mask = np.zeros(both.shape[:2], np.float32)
        mask[: len(text)] = 1
        mask[len(text) :, 0] = 1
        weights = self.code.guidance(how.guidance, how.class_guidance)

        def denoise(x: Array, t: float) -> Array:
            said, unsaid = np.split(self._raw(np.concatenate([x, x]), t, both, mask), 2)
            return kept.clean(guided(said, unsaid, weights), self.code)

        times = flow_times(how.steps, shift=how.shift)
        return sample_euler_flow(denoise, self._noise(seeds), times, on_step=_ignore)[:, 0]

    def _raw(self, x: Array, t: float, text: Array, mask: NDArray[np.floating]) -> Array:
        feeds = {
            "x": x, "t": np.full(x.shape[:2], t, np.float32), "text": text,
            "mask": mask.astype(np.float32),
        }  # fmt: skip
        return self._denoiser.run(feeds)["raw"]


def _ignore(done: int, total: int) -> None:
    """Progress that nobody watches."""


def _by_length(states: list[Array]) -> list[list[int]]:
    """Indices of texts of one length each, in batches: no padding enters."""
    groups: dict[int, list[int]] = {}
    for index, state in enumerate(states):
        groups.setdefault(len(state), []).append(index)
    return [g[i : i + BATCH] for g in groups.values() for i in range(0, len(g), BATCH)]

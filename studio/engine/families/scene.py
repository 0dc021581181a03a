"""The family "scene": rectified flow over scene graphs, drawn as vectors at any size and rate.

The starter model is of this family. A clip is the sampled scene graph as JSON; its frames are drawn
from it when they are needed, which is faster than decoding a stored video and never blurs.
"""

from __future__ import annotations

import base64
import json
from collections import OrderedDict
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.engine.api import Clip, ClipRequest, FrameSource, OnStep, OpenGuide
from studio.engine.diffusion.guidance import guided
from studio.engine.diffusion.noise import initial_noise
from studio.engine.diffusion.samplers.euler import sample_euler_flow
from studio.engine.diffusion.schedule import flow_times
from studio.engine.diffusion.text_encoder import TextEncoder
from studio.engine.families.scene_brand import with_logo, with_palette
from studio.engine.families.scene_carry import carried_over
from studio.engine.families.scene_cast import Source, cast_from_json
from studio.engine.families.scene_choice import CANDIDATES, choose_scene, without_twins
from studio.engine.families.scene_details import with_details
from studio.engine.families.scene_doubts import doubts, sureness
from studio.engine.families.scene_gloss import SceneGlossary
from studio.engine.families.scene_grounding import Bounds, bounds, completed, expected
from studio.engine.families.scene_ideas import IdeaVotes, SceneIdeas
from studio.engine.families.scene_lexicon import SceneLexicon
from studio.engine.families.scene_nearest import NearestKinds
from studio.engine.families.scene_pairs import with_pairs
from studio.engine.families.scene_places import likely_place
from studio.engine.families.scene_reader import ground
from studio.engine.families.scene_vocabulary import SceneVocabulary
from studio.engine.families.scene_words import unquoted
from studio.engine.models.pool import SessionPool
from studio.engine.models.store import ModelPackage
from studio.engine.scenery.code import Confidence, SceneCode
from studio.engine.scenery.graph import SceneGraph
from studio.engine.scenery.layout import arrange
from studio.engine.scenery.logo import read_logo
from studio.engine.scenery.revision import drawing_revision
from studio.engine.scenery.scene_frames import SceneFrames
from studio.engine.scenery.serial import graph_from_json, graph_to_json
from studio.errors import ModelError
from studio.task import CancelToken

MEDIA_TYPE = "application/vnd.scenewright.scene+json"
KEPT_SAMPLES = 256
"""Scenes whose graphs are kept in memory (a few kilobytes each)."""
Array = NDArray[np.float32]


class SceneFamily:
    """A loaded scene model: text encoder, denoiser and scene code."""

    def __init__(self, package: ModelPackage, *, precision: str, pool: SessionPool) -> None:
        """Load and check all parts (measured: 0.25 s).

        Raises:
            ModelError: A part is missing, damaged, or does not fit the others.
        """
        manifest = package.manifest
        self._defaults = manifest.defaults
        self._precision = precision
        try:
            self.code = SceneCode(manifest.options["schema"])
            self._pieces = int(manifest.options["text_pieces"])
            self._scale = float(manifest.options["text_scale"])
            self._shift = float(self._defaults["shift"])
            self._class_guidance = float(self._defaults["class_guidance_scale"])
        except (KeyError, TypeError, ValueError) as error:
            raise ModelError(
                f"The model {manifest.id} does not describe its scenes: {error}.",
                "Install the model again from where you got it.",
            ) from error
        self.text_encoder = TextEncoder(
            pool.network(package, "text_encoder"), package.load("tokenizer")
        )
        self._vocabulary = _vocabulary(package)
        self._nearest = NearestKinds(self.text_encoder.sentence_embeddings)
        self._ideas = _ideas(package)
        self._places = _ideas(package, "places")
        self._lexicon = _lexicon(package)
        self._glossary = _glossary(package, self._vocabulary)
        self._denoiser = pool.network(package, "denoiser", precision)
        self._denoiser.load()
        self._samples: OrderedDict[tuple[object, ...], tuple[SceneGraph, Confidence]] = (
            OrderedDict()
        )

    def generate(
        self,
        request: ClipRequest,
        *,
        on_step: OnStep,
        cancel: CancelToken,
        guide: OpenGuide | None = None,
    ) -> Clip:
        """Encode, sample, decode: text becomes a scene graph.

        Raises:
            ModelError: The request holds a scene graph that is not one, or the network failed.
            Cancelled: `cancel` was set; checked at every step.
        """
        notes: tuple[str, ...] = ()
        sure: float | None = None
        if request.graph:
            graph = graph_from_json(request.graph)
        else:
            carried = cast_from_json(request.cast)
            read = replace(request, prompt=self._glossary.english(request.prompt))
            graph, confidence = self._sampled(read, on_step, cancel)
            sure = sureness(confidence)
            graph = carried_over(graph, carried, lambda source: self._source(source, read, cancel))
            too_long = self.text_encoder.count_pieces(read.prompt) > self._pieces
            notes = (
                *_read_as(request, read),
                *doubts(
                    read.prompt,
                    graph,
                    confidence,
                    is_cut=too_long,
                    vocabulary=self._vocabulary,
                    nearest=self._nearest.of,
                ),
            )
        data = {"scene": json.loads(graph_to_json(graph)), "notes": list(notes)}
        text = json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        return Clip(
            key=request.key(),
            media_type=MEDIA_TYPE,
            data=text.encode(),
            notes=notes,
            confidence=sure,
        )

    def open_frames(self, request: ClipRequest, clip: Clip) -> FrameSource:
        """Draw the clip's frames at the request's size and rate, one by one as they are asked for."""
        graph = graph_from_json(json.dumps(json.loads(clip.data)["scene"]))
        if request.style:
            graph = replace(graph, stage=replace(graph.stage, style=request.style))
        if request.camera:
            graph = replace(graph, stage=replace(graph.stage, camera=request.camera))
        graph = arrange(graph, aspect=request.width_px / request.height_px)
        return SceneFrames(
            graph,
            width_px=request.width_px,
            height_px=request.height_px,
            fps=request.fps,
            frames=request.frames,
            logo=read_logo(base64.b64decode(request.logo)) if request.logo else None,
        )

    def facts(self) -> dict[str, Any]:
        """What really runs."""
        return {
            "provider": self._denoiser.provider,
            "precision": self._precision,
            "renderer": drawing_revision(),
        }

    def _sampled(
        self, request: ClipRequest, on_step: OnStep, cancel: CancelToken
    ) -> tuple[SceneGraph, Confidence]:
        """What a prompt alone gives; kept for the scenes after it that take something over."""
        key = (
            request.prompt, request.negative_prompt, request.seed, request.steps,
            request.guidance_scale, request.sampler, request.palette, bool(request.logo),
            request.shared_noise,
        )  # fmt: skip
        if key in self._samples:
            cancel.check()
            self._samples.move_to_end(key)
            return self._samples[key]
        graph, confidence = self._sample(request, on_step, cancel)
        graph = with_details(without_twins(graph, request.prompt), request.prompt)
        graph = with_palette(with_pairs(graph, request.prompt), request.palette, request.prompt)
        if request.logo:
            graph = with_logo(graph)
        self._samples[key] = graph, confidence
        while len(self._samples) > KEPT_SAMPLES:
            self._samples.popitem(last=False)
        return graph, confidence

    def _source(self, source: Source, request: ClipRequest, cancel: CancelToken) -> SceneGraph:
        """An earlier scene of the same movie, drawn as this one is."""
        if source.graph:
            return graph_from_json(source.graph)
        earlier = replace(
            request,
            prompt=self._glossary.english(source.prompt),
            negative_prompt=source.negative_prompt,
            seed=source.seed,
        )
        return self._sampled(earlier, _ignore, cancel)[0]

    def _sample(
        self, request: ClipRequest, on_step: OnStep, cancel: CancelToken
    ) -> tuple[SceneGraph, Confidence]:
        if request.sampler != "euler":
            raise ModelError(
                f"The model has no sampler named {request.sampler!r}.", "Use --sampler euler."
            )
        text = self._states(unquoted(request.prompt))
        words = (text * self._scale)[None]
        nothing = self._unconditional(request.negative_prompt, words.shape[1])
        shape = (1, CANDIDATES, 1 + self.code.slots, self.code.width)
        noise = initial_noise(request.seed, shape, shared=request.shared_noise)
        weights = self.code.guidance(request.guidance_scale, self._class_guidance)
        said = IdeaVotes() if self._ideas is None else self._ideas.votes(text)
        sure: list[Confidence] = []
        kept: list[Bounds] = []

        def denoise(x: Array, t: float) -> Array:
            raw = self._predict(x, t, (words, np.ones(words.shape[:2], np.float32)), cancel)
            unsaid = self._predict(x, t, nothing, cancel)
            if not kept:  # only the first step tells what the words alone decide
                named = ground(request.prompt, self._lexicon)
                sure.append(self.code.confidence(raw[0, 0] + bounds(named, self.code).logits))
                place = likely_place(request.prompt, self._lexicon, self._place_votes)
                read = completed(named, expected(raw[0], self.code), said, place)
                kept.append(bounds(read, self.code, seed=request.seed))
            return kept[0].clean(guided(raw, unsaid, weights), self.code)

        def step(done: int, total: int) -> None:
            cancel.check()
            on_step(done, total)

        times = flow_times(request.steps, shift=self._shift)
        clean = sample_euler_flow(denoise, noise, times, on_step=step)
        scenes = [self.code.decode(scene, seed=request.seed) for scene in clean[0]]
        return choose_scene(scenes, request.prompt, said), sure[0]

    def _place_votes(self, phrase: str) -> IdeaVotes:
        if self._places is None:
            return IdeaVotes()
        return self._places.votes(self._states(phrase))

    def _states(self, text: str) -> Array:
        return self.text_encoder.token_states([text], max_pieces=self._pieces)[0]

    def _unconditional(self, negative: str, length: int) -> tuple[Array, Array]:
        """Token states and mask of "no words", or of the negative prompt."""
        if negative:
            text = self._states(negative)
            return (text * self._scale)[None], np.ones((1, len(text)), np.float32)
        mask = np.zeros((1, length), np.float32)
        mask[:, 0] = 1  # attention needs one place to look at; it holds zeros, as in training
        return np.zeros((1, length, 384), np.float32), mask

    def _predict(self, x: Array, t: float, text: tuple[Array, Array], cancel: CancelToken) -> Array:
        """The network's output for a noisy scene at a time, under token states and their mask."""
        times = np.full(x.shape[:2], t, np.float32)
        feeds = {"x": x, "t": times, "text": text[0], "mask": text[1]}
        return next(iter(self._denoiser.run(feeds, cancel=cancel).values()))


def _ignore(done: int, total: int) -> None:
    """Progress of a scene that was seen before."""


def _read_as(request: ClipRequest, read: ClipRequest) -> tuple[str, ...]:
    """What a prompt in another language was understood as."""
    if read.prompt == request.prompt:
        return ()
    return (f"The model reads English: the picture was drawn from the words “{read.prompt}”.",)


def scene_clip_key(request: ClipRequest) -> str:
    """What a scene's clip is kept under: size, length, look and camera come when it is drawn."""
    drawn = replace(request, width_px=0, height_px=0, fps=0, frames=0, style="", camera="")
    return drawn.key()


def _vocabulary(package: ModelPackage) -> SceneVocabulary:
    """The package's training words; a package without them says less of its limits."""
    if not any(part.name == "vocabulary" for part in package.manifest.components):
        return SceneVocabulary()
    try:
        return SceneVocabulary.from_json(package.load("vocabulary"))
    except (ValueError, UnicodeDecodeError) as error:
        raise ModelError(
            f"The model {package.manifest.id} does not say which words it knows: {error}.",
            "Install the model again from where you got it.",
        ) from error


def _ideas(package: ModelPackage, part: str = "ideas") -> SceneIdeas | None:
    """What the package's training sentences (or phrases of place) show; None where it has none."""
    if not any(component.name == part for component in package.manifest.components):
        return None
    try:
        return SceneIdeas.from_npz(package.load(part))
    except ValueError as error:
        raise ModelError(
            f"The model {package.manifest.id} does not hold its {part}: {error}.",
            "Install the model again from where you got it.",
        ) from error


def _lexicon(package: ModelPackage) -> SceneLexicon:
    """The names and phrases of the package's training texts; without them the network reads alone."""
    if not any(part.name == "lexicon" for part in package.manifest.components):
        return SceneLexicon()
    try:
        return SceneLexicon.from_json(package.load("lexicon"))
    except ValueError as error:
        raise ModelError(
            f"The model {package.manifest.id} does not hold its lexicon: {error}.",
            "Install the model again from where you got it.",
        ) from error


def _glossary(package: ModelPackage, vocabulary: SceneVocabulary) -> SceneGlossary:
    """Words of other languages; a package without them reads every prompt as it is."""
    if not any(part.name == "glossary" for part in package.manifest.components):
        return SceneGlossary()
    try:
        return SceneGlossary.from_json(package.load("glossary"), known=vocabulary.known)
    except ValueError as error:
        raise ModelError(
            f"The model {package.manifest.id} does not hold its glossary: {error}.",
            "Install the model again from where you got it.",
        ) from error

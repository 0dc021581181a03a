"""Any open pixel model: encode, noise, sample, decode. What differs between them is in `PixelModel`."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.engine.api import Clip, ClipRequest, FrameSource, OnStep, OpenGuide
from studio.engine.diffusion.guidance import guided
from studio.engine.diffusion.noise import noise_of
from studio.engine.diffusion.noise_training import clean_of
from studio.engine.diffusion.samplers.choose import choose_sampler
from studio.engine.diffusion.samplers.sampler import Array, Walk
from studio.engine.diffusion.windows import predict_in_windows
from studio.engine.families.flux import Flux
from studio.engine.families.joint_runs import JointRuns
from studio.engine.families.pixel_clip import PixelFrames, pack
from studio.engine.families.pixel_control import Conditions, Controlled
from studio.engine.families.pixel_held import held_of
from studio.engine.families.pixel_model import (
    Feeds,
    FrameShape,
    PixelModel,
    PixelOptions,
    PredictsEach,
    read_options,
)
from studio.engine.families.pixel_parts import (
    Denoisers,
    TextEncoders,
    open_fast_vae,
    open_vae,
)
from studio.engine.families.pixel_reference import Reference, start_picture
from studio.engine.families.pixel_shown import shown_frames
from studio.engine.families.pixel_words import Words, fixed
from studio.engine.families.sd3 import StableDiffusion3
from studio.engine.families.sdxl import StableDiffusionXl
from studio.engine.families.stable_diffusion import (
    ModelScope,
    MotionStableDiffusion,
    StableDiffusion,
)
from studio.engine.families.video_transformers import Ltx, Wan
from studio.engine.models.pool import PooledNetwork, SessionPool
from studio.engine.models.store import ModelPackage
from studio.engine.motion.carry import Carrier
from studio.engine.motion.enlarge import Enlarger
from studio.errors import ModelError
from studio.task import CancelToken

MODELS: dict[str, Callable[[PixelOptions, TextEncoders, Denoisers], PixelModel]] = {
    "stable-diffusion": StableDiffusion,
    "stable-diffusion-xl": StableDiffusionXl,
    "stable-diffusion-3": StableDiffusion3,
    "flux": Flux,
    "animatediff": MotionStableDiffusion,
    "modelscope": ModelScope,
    "wan": Wan,
    "ltx": Ltx,
}
JOINED = ("stable-diffusion", "stable-diffusion-xl")  # what is asked of them is one picture
WINDOWED = ("animatediff", "modelscope")  # what they learned does not depend on a clip's length
REVISION = "pixel-4"  # rises with anything that changes frames of the same clip
KEYS_PER_S = 4  # pictures a second that a guided image model draws; the rest is between them


class PixelFamily:
    """A loaded pixel model of any family in `MODELS`.

    Attributes:
        vae: Its picture codec.
        control: Its ControlNets, or None.
    """

    def __init__(self, package: ModelPackage, *, precision: str, pool: SessionPool) -> None:
        """Read the description; networks are loaded when they first run.

        Raises:
            ModelError: The package does not describe itself, or a tokenizer is damaged.
        """
        self._id, self._precision, self._pool = package.manifest.id, precision, pool
        self._options = read_options(package.manifest)
        self._defaults = package.manifest.defaults
        self._windowed = package.manifest.family in WINDOWED
        self._was_cut = False
        known = {part.name for part in package.manifest.components}

        def open_network(name: str) -> PooledNetwork:
            own = precision if precision in package.manifest.precisions(name) else None
            return pool.network(package, name, own)

        text = TextEncoders(self._options, open_network, package.load)
        joint = None
        if pool.joins and package.manifest.family in JOINED:
            joint = JointRuns(lambda: not pool.rung.is_one_at_a_time)
        self._denoisers = Denoisers(self._options, open_network, joint=joint)
        self._model = MODELS[package.manifest.family](self._options, text, self._denoisers)
        self.control: Controlled | None = None
        if self._options.control is not None:
            self.control = Controlled(self._model, self._options.control, open_network, pool=pool)
            self._model = self.control
        self.vae = open_vae(self._options, known, open_network)
        self._fast = open_fast_vae(self._options, open_network)
        self._enlarger = Enlarger(threads=pool.threads)
        seen = self._options.reference
        self._reference = None if seen is None else Reference(open_network(seen.component), seen)
        self._shown = shown_frames(self._options, self.vae, open_network)
        self._is_told = bool(self._options.extra.get("timestep_per_token"))

    def generate(
        self,
        request: ClipRequest,
        *,
        on_step: OnStep,
        cancel: CancelToken,
        guide: OpenGuide | None = None,
    ) -> Clip:
        """Text, and the pictures of a guiding scene, become pictures.

        Raises:
            ModelError: The request does not fit the model, or a network failed.
            Cancelled: `cancel` was set; checked at every step and every picture.
        """
        if request.graph:
            raise ModelError(
                f"The model {self._id} cannot draw an edited scene by itself.",
                "Render that scene with the starter, or give it a --guide-strength.",
            )
        options = self._options
        shape = options.shape_for(
            width_px=request.width_px,
            height_px=request.height_px,
            frames=self._count(request, is_guided=guide is not None),
        )
        start, how, follows = None, request, None
        source = None if guide is None else guide(shape.width_px, shape.height_px)
        if self._shown is not None:
            how = replace(request, first_frame=request.first_frame or request.reference)
        elif source is not None and self.vae.can_encode:
            places = _places(source.frame_count, shape.frames)
            start = np.stack([source.frame(place).copy() for place in places])
            if self.control is not None:
                follows = self.control.conditions(request, source, places)
        elif request.reference and self._reference is None and self.vae.can_encode:
            start = start_picture(request, shape)
            how = replace(request, strength=1 - request.reference_strength)
        latents = self.sample(
            how, shape, start=start, follows=follows, source=source, on_step=on_step, cancel=cancel
        )
        vae = self._fast if request.decoder and self._fast is not None else self.vae
        pictures = vae.decode(latents, cancel=cancel, in_tiles=self._pool.rung.decodes_tiles)
        if request.enlarge:
            pictures = self._enlarger.enlarged(
                pictures,
                width_px=request.width_px,
                height_px=request.height_px,
                passes=request.enlarge,
                cancel=cancel,
            )
        return pack(request, pictures, notes=self._notes(request, shape))

    def sample(
        self,
        request: ClipRequest,
        shape: FrameShape,
        *,
        start: NDArray[np.uint8] | None,
        on_step: OnStep,
        cancel: CancelToken,
        noise: Array | None = None,
        follows: Conditions | None = None,
        source: FrameSource | None = None,
    ) -> Array:
        """Latents (latent frames, channels, h, w) for a request.

        Args:
            request: Prompt, seed, steps …
            shape: Of the pictures.
            start: Pictures to begin from at the request's strength, (frames, h, w, 3); a single one
                is where all frames begin.
            on_step: Hears of every step.
            cancel: Checked at every step.
            noise: Instead of that of the seed (for comparison with other programs).
            follows: What its ControlNets are shown of each picture; only for a model that has some.
            source: The scene whose frames stand for a first picture that the request lacks, for models that
                learned to begin with one.
        """
        training, model = self._options.training, self._model
        words = self._words(request, shape, source, cancel=cancel)
        sampler, levels = choose_sampler(
            request.sampler, training, request.steps, tokens=model.tokens(shape)
        )
        draw = noise_of(request.seed, shared=request.shared_noise)
        size = self._latent_size(shape)
        carrier = None
        if start is not None:
            levels = levels.last_part(request.strength)
            if len(start) > 1:
                carrier = Carrier(start, factor=self._options.space.factor)

        def fresh(wanted: tuple[int, ...]) -> Array:
            if carrier is not None:
                return carrier.noise(draw, wanted)
            return draw(wanted)

        x = fresh(size) if noise is None else noise
        left = request if self._shown is None else self._shown.left_of(request)
        held = held_of(left, shape, self.vae, noise=x, is_told=self._is_told, cancel=cancel)
        words = words.with_held(held)
        if start is None:
            x = levels.initial * x
        else:
            clean = self._encoded(start, shape, cancel=cancel)
            x = float(levels.signal[0]) * clean + float(levels.noise[0]) * x
        x = held.into(x, signal=float(levels.signal[0]), noise=float(levels.noise[0]))

        guided_steps = max(1, math.ceil(request.guided_part * len(levels.timesteps)))
        directions: dict[int, Array] = {}
        self._denoisers.begin(deep_every=request.deep_every)

        def denoise(noisy: Array, index: int) -> Array:
            cancel.check()
            t = float(levels.timesteps[index])
            signal, part = float(levels.signal[index]), float(levels.noise[index])
            noisy = held.into(noisy, signal=signal, noise=part)
            known = directions if index >= guided_steps else None
            self._denoisers.at_step(index)
            if self.control is not None:
                self.control.follow(follows, index, steps=len(levels))
            output = self._predict(noisy, t, words, directions, known=known, cancel=cancel)
            clean = clean_of(training.prediction_type, noisy, output, signal=signal, noise=part)
            if carrier is not None:
                clean = carrier.steady(clean, done=index / len(levels))
            return held.onto(clean, noise=part)

        def step(done: int, total: int) -> None:
            cancel.check()
            on_step(done, total)

        found = sampler(x, Walk(denoise=denoise, levels=levels, draw=fresh, on_step=step))
        return held.into(found, signal=1.0, noise=0.0)  # some samplers leave a little noise

    def open_frames(self, request: ClipRequest, clip: Clip) -> FrameSource:
        """The clip's pictures at the request's size and rate, with frames between them."""
        return PixelFrames(request, clip)

    def facts(self) -> dict[str, Any]:
        """What really runs."""
        return {
            "provider": self._denoisers.provider,
            "precision": self._precision,
            "renderer": REVISION,
        }

    def _predict(
        self,
        x: Array,
        t: float,
        words: Words,
        directions: dict[int, Array],
        *,
        known: Mapping[int, Array] | None,
        cancel: CancelToken,
    ) -> Array:
        """What the denoiser says, guided.

        Args:
            x: Latents.
            t: Timestep.
            words: What it is told.
            directions: Of guidance by first frame of a window; those that are computed are left here.
            known: Directions of an earlier step that stand in for computed ones, or None.
            cancel: Ends a run.
        """
        own = self._denoisers.expert_at(t).guidance_scale
        scale = words.scale if own is None else own

        def predict(part: Array, first: int) -> Array:
            told = [words.said]
            if words.unsaid is not None and (known is None or first not in known):
                told.append(words.unsaid)
            found, *others = self._predict_each(part, t, told, first, cancel=cancel)
            if words.unsaid is None:
                return found
            if not others and known is not None:
                return guided(found, found - known[first], scale)
            rest = others[0]
            directions[first] = found - rest
            return guided(found, rest, scale)

        if not self._windowed:
            return predict(x, 0)
        size = self._options.frames
        return predict_in_windows(predict, x, size=size, overlap=max(1, size // 4))

    def _predict_each(
        self, x: Array, t: float, told: list[Feeds], first: int, *, cancel: CancelToken
    ) -> list[Array]:
        """What the denoiser says under each words: at once where the model can be asked so."""
        model = self._model
        if isinstance(model, PredictsEach):
            self._denoisers.turn_to("any", first)
            return model.predict_each(x, t, told, cancel=cancel)
        found: list[Array] = []
        for number, feeds in enumerate(told):
            self._denoisers.turn_to(str(number), first)
            found.append(model.predict(x, t, feeds, cancel=cancel))
        return found

    def _encoded(
        self, start: NDArray[np.uint8], shape: FrameShape, *, cancel: CancelToken
    ) -> Array:
        """Latents of the pictures to begin from, one for each latent frame."""
        is_one = len(start) == 1 < shape.frames
        if is_one and self._options.space.time_factor > 1:
            start, is_one = start.repeat(shape.frames, axis=0), False
        found = self.vae.encode(start, cancel=cancel)
        return found.repeat(shape.frames, axis=0) if is_one else found

    def _words(
        self,
        request: ClipRequest,
        shape: FrameShape,
        source: FrameSource | None,
        *,
        cancel: CancelToken,
    ) -> Words:
        scale = request.guidance_scale
        seen, unseen = {}, {}
        if self._reference is not None:
            seen, unseen = self._reference.feeds(request, cancel=cancel)
        if self._shown is not None:
            seen = unseen = self._shown.feeds(request, shape, source, cancel=cancel)
        said = seen | self._model.feeds(request.prompt, shape, guidance_scale=scale)
        self._was_cut = self._model.was_cut
        takes_guidance = "guidance" in said or "timestep_cond" in said
        if scale <= 1 or takes_guidance:
            return Words(said=fixed(said), unsaid=None, scale=1.0)
        unsaid = unseen | self._model.feeds(request.negative_prompt, shape, guidance_scale=1.0)
        return Words(said=fixed(said), unsaid=fixed(unsaid), scale=scale)

    def _latent_size(self, shape: FrameShape) -> tuple[int, ...]:
        space = self._options.space
        frames = (shape.frames - 1) // space.time_factor + 1
        return (
            frames,
            space.channels,
            shape.height_px // space.factor,
            shape.width_px // space.factor,
        )

    def _count(self, request: ClipRequest, *, is_guided: bool) -> int:
        """How many pictures a clip of the request's length is made of."""
        seconds = request.frames / request.fps
        if self._options.frames == 1:
            keys = request.keys_per_s or KEYS_PER_S
            return max(2, round(seconds * keys) + 1) if is_guided else 1
        wanted = max(1, round(seconds * self._options.fps))
        if self._windowed:
            return max(wanted, self._options.frames)
        if self._options.is_fixed:
            return self._options.frames
        time_factor = self._options.space.time_factor
        return max(1, (min(wanted, self._options.frames) - 1) // time_factor) * time_factor + 1

    def _notes(self, request: ClipRequest, shape: FrameShape) -> tuple[str, ...]:
        notes: list[str] = []
        if request.reference and self._reference is None and not self.vae.can_encode:
            notes.append("this model does not take reference pictures")
        if self._was_cut:
            notes.append("the description is longer than the model reads; its end was left out")
        seconds, own = request.frames / request.fps, shape.frames / self._options.fps
        if self._options.frames > 1 and own < 0.8 * seconds:
            notes.append(
                f"the model moves for {own:.1f} s; stretched over {seconds:.1f} s it moves slower"
            )
        return tuple(notes)


def _places(frame_count: int, wanted: int) -> list[int]:
    """Frames of a guide, evenly from its first to its last."""
    return [round(k * (frame_count - 1) / max(1, wanted - 1)) for k in range(wanted)]

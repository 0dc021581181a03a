"""Captions with their token states: written in shards, read while they are still being written.

A shard is `NAME.npz` (token states as float16, one after the other, and how many each caption
has) and `NAME.json` (captions and what they state). Scenes are not stored: training completes what
a caption states anew at every use.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.engine.diffusion.text_encoder import TextEncoder
from studio.engine.models.session import open_session
from studio.engine.scenery.code import SceneCode
from studio.workshop.starter.captions import Describer, Pair, has_held_out_combination, slipped
from studio.workshop.starter.narration import Narrator
from studio.workshop.starter.package import STARTER
from studio.workshop.starter.partial import Partial, from_json, to_json
from studio.workshop.starter.sampling import complete
from studio.workshop.starter.texts import FOLDER, read_texts

Array = NDArray[np.float32]
PIECES, WIDTH, SCALE = 32, 384, 2.0  # token states are scaled to about unit deviation
NARRATED_SHARE = 0.45
SLIPPED_SHARE = 0.04  # of captions with a typing error
MEMO = 20_000  # texts whose states are remembered while a cache is made


def open_encoder(*, threads: int = 1, folder: Path = STARTER) -> TextEncoder:
    """The package's own text encoder."""
    session = open_session(folder / "text_encoder" / "model.onnx", threads=threads)
    return TextEncoder(session, (folder / "text_encoder" / "tokenizer.json").read_bytes())


def encode_texts(encoder: TextEncoder, texts: list[str]) -> list[Array]:
    """Scaled token states, (pieces, 384) for each text."""
    return [state * SCALE for state in encoder.token_states(texts, max_pieces=PIECES)]


def training_pair(
    describer: Describer, narrator: Narrator, rng: Random, *, narrated: float = NARRATED_SHARE
) -> Pair:
    """A caption that training may see; a share of them is narration."""
    while True:
        is_narration = narrator.has_ideas and rng.random() < narrated
        pair = narrator.narrate(rng) if is_narration else describer.describe(rng)
        if is_narration or not has_held_out_combination(pair[1]):
            caption, partial = pair
            return (slipped(caption, rng) if rng.random() < SLIPPED_SHARE else caption), partial


def write_cache(
    folder: Path, *, seed: int, shards: int, size: int = 1000, narrated: float = NARRATED_SHARE,
    texts: Path = FOLDER, say: Callable[[str], None] = print,
) -> None:  # fmt: skip
    """Write shards of captions; about 100 captions a second on one core."""
    folder.mkdir(parents=True, exist_ok=True)
    lists = read_texts(texts)
    describer, narrator, rng = Describer(lists), Narrator(lists), Random(seed)
    encoder, memo = open_encoder(), dict[str, NDArray[np.float16]]()
    for shard in range(shards):
        start = time.monotonic()
        pairs = [training_pair(describer, narrator, rng, narrated=narrated) for _ in range(size)]
        new = sorted({caption for caption, _ in pairs} - memo.keys())
        states = [state.astype(np.float16) for state in encode_texts(encoder, new)]
        memo.update(zip(new, states, strict=True))
        chosen = [memo[caption] for caption, _ in pairs]
        name = f"{seed}_{shard:03d}"
        lengths = np.array([len(state) for state in chosen], np.int16)
        np.savez(folder / f"{name}.part.npz", states=np.concatenate(chosen), lengths=lengths)
        stated = [(caption, to_json(partial)) for caption, partial in pairs]
        (folder / f"{name}.json").write_text(json.dumps(stated), encoding="utf-8")
        (folder / f"{name}.part.npz").rename(folder / f"{name}.npz")
        for caption in list(memo)[: max(0, len(memo) - MEMO)]:
            del memo[caption]
        say(f"shard {name}: {len(new)} new, {size / (time.monotonic() - start):.0f} captions/s")


class CaptionSet:
    """The captions of a folder of shards; `refresh` picks up new ones."""

    def __init__(self, folder: Path, code: SceneCode, *, seed: int) -> None:
        self._folder, self._code = folder, code
        self._read = set[str]()
        self._states: list[NDArray[np.float16]] = []
        self._partials: list[Partial] = []
        self._rng = Random(seed)
        self.refresh()

    def __len__(self) -> int:
        return len(self._states)

    def batches(self, *, first: int, captions: int, count: int) -> list[list[int]]:
        """Indices, from `first` on, for `count` batches of captions of about the same length.

        Batches of one length hold no padding, which would be a sixth of all the work. The noise on
        the lengths keeps the same captions from always meeting.
        """
        drawn = [self._rng.randrange(first, len(self)) for _ in range(captions * count)]
        drawn.sort(key=lambda index: len(self._states[index]) + self._rng.gauss(0, 1.5))
        made = [drawn[i * captions : (i + 1) * captions] for i in range(count)]
        self._rng.shuffle(made)
        return made

    def refresh(self) -> None:
        """Read the shards that are new."""
        for path in sorted(self._folder.glob("*.npz")):
            if path.name in self._read or path.name.endswith(".part.npz"):
                continue
            with np.load(path) as shard:
                ends = np.cumsum(shard["lengths"].astype(int))[:-1]
                self._states += np.split(shard["states"], ends)
            stated: list[Any] = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
            self._partials += [from_json(values) for _, values in stated]
            self._read.add(path.name)

    def batch(self, indices: list[int], scenes: int) -> tuple[Array, Array, Array]:
        """Newly completed scenes of some captions.

        Returns:
            Scenes (captions, scenes, 1 + slots, width), token states (captions, pieces, 384) and
            their mask (captions, pieces), 1 where there is a piece.
        """
        rows = [self._states[index] for index in indices]
        states, mask = padded(rows)
        shape = (len(indices), scenes, 1 + self._code.slots, self._code.width)
        codes = np.zeros(shape, np.float32)
        for row, index in enumerate(indices):
            for scene in range(scenes):
                graph = complete(self._partials[index], self._rng)
                codes[row, scene] = self._code.encode(graph)
        return codes, states, mask


def padded(rows: list[Any]) -> tuple[Array, Array]:
    """Token states of different lengths in one array, and the mask of what is there."""
    longest = max(len(row) for row in rows)
    states = np.zeros((len(rows), longest, WIDTH), np.float32)
    mask = np.zeros((len(rows), longest), np.float32)
    for index, row in enumerate(rows):
        states[index, : len(row)] = row
        mask[index, : len(row)] = 1
    return states, mask

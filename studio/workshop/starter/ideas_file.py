"""Writes what the training texts show, for the engine to look up (see `scene_ideas`)."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np

from studio.engine.diffusion.text_encoder import TextEncoder
from studio.engine.families.scene_ideas import NOTHING
from studio.engine.families.scene_lexicon import words_of
from studio.workshop.starter.dataset import PIECES
from studio.workshop.starter.narration import trained_sentences
from studio.workshop.starter.package import EXTRAS
from studio.workshop.starter.texts import Idea, Texts

Shown = list[tuple[tuple[str, str], float]]


def write_ideas(texts: Texts, encoder: TextEncoder, folder: Path) -> Path:
    """Write the trained sentences' vectors as int8 (3.7 MB) and the names that each shows.

    Sentences that are held out for judging are left out, as in training.
    """
    kept = [
        (sentence, _shown(idea)) for idea in texts.ideas for sentence in trained_sentences(idea)
    ]
    return _write(kept, encoder, folder / EXTRAS["ideas"])


def write_places(texts: Texts, encoder: TextEncoder, folder: Path) -> Path:
    """Write the vectors of all phrases of place, each with its setting (see `scene_places`)."""
    kept = [
        (" ".join(words_of(phrase)), [(("setting", setting), 1.0)])
        for setting, words in texts.places.items()
        for phrase in (*words.singular, *words.plural)
    ]
    return _write(kept, encoder, folder / EXTRAS["places"])


def _write(kept: list[tuple[str, Shown]], encoder: TextEncoder, path: Path) -> Path:
    names = sorted({name for _, shown in kept for name, _ in shown})
    index = {name: i for i, name in enumerate(names)}
    most = max((len(shown) for _, shown in kept), default=1)
    shown = np.full((len(kept), most), NOTHING, np.uint16)
    share = np.zeros((len(kept), most), np.float32)
    for row, (_, said) in enumerate(kept):
        for column, (name, part) in enumerate(said):
            shown[row, column], share[row, column] = index[name], part
    vectors = np.zeros((len(kept), 384), np.int8)
    for row, states in enumerate(encoder.token_states([s for s, _ in kept], max_pieces=PIECES)):
        mean = states.mean(0)
        vectors[row] = np.round(mean / np.abs(mean).max() * 127)
    data = io.BytesIO()
    np.savez_compressed(
        data,
        vectors=vectors,
        names=np.array([name for _, name in names]),
        shown=shown,
        share=share.astype(np.float16),
        is_setting=np.array([what == "setting" for what, _ in names]),
    )
    path.write_bytes(data.getvalue())
    return path


def _shown(idea: Idea) -> Shown:
    """What an idea shows, ("kind" or "setting", name), each with its share."""
    said: dict[tuple[str, str], float] = {}
    for wanted in idea.partial.subjects:
        for kind in wanted.kind:
            key = ("kind", kind)
            said[key] = min(1.0, said.get(key, 0.0) + 1 / len(wanted.kind))
    for setting in idea.partial.setting:
        said["setting", setting] = 1 / len(idea.partial.setting)
    return list(said.items())

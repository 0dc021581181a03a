"""The texts that the starter is judged on; none of them is ever trained."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random

from studio.workshop.starter.captions import Describer, Pair, has_held_out_combination
from studio.workshop.starter.narration import held_out_sentences
from studio.workshop.starter.texts import FOLDER, read_ideas, read_texts

TRIALS = Path(__file__).parent / "trials"  # written apart from the training texts
SEED = 20_261_126  # of the descriptions; a new one whenever failures of the last were looked at


def held_out_descriptions(count: int, *, texts: Path = FOLDER) -> list[Pair]:
    """Descriptions with a combination of names that training never shows."""
    describer, rng, found = Describer(read_texts(texts)), Random(SEED), list[Pair]()
    while len(found) < count:
        pair = describer.describe(rng)
        if has_held_out_combination(pair[1]):
            found.append(pair)
    return found


def spatial_descriptions(count: int, *, texts: Path = FOLDER) -> list[Pair]:
    """Descriptions with a relation, a position or a count, drawn with another seed than training."""
    describer, rng, found = Describer(read_texts(texts)), Random(SEED + 1), list[Pair]()
    while len(found) < count:
        caption, partial = describer.describe(rng)
        kinds = [wanted.kind for wanted in partial.subjects]
        counted = len(kinds) > 1 and len(set(kinds)) == 1
        if partial.relations or counted or any(wanted.pos for wanted in partial.subjects):
            found.append((caption, partial))
    return found


def sentences(*, texts: Path = FOLDER) -> list[Pair]:
    """Sentences of trained ideas that were held out."""
    return held_out_sentences(read_texts(texts).ideas)


def trial(name: str, *, folder: Path = TRIALS) -> list[Pair]:
    """A set written apart (`reworded`, `narration_eval`, `two_ideas`); empty where there is none."""
    path = folder / f"{name}.txt"
    if not path.exists():
        return []
    return [(text, idea.partial) for idea in read_ideas(path) for text in idea.sentences]


def unseen(name: str, *, texts: Path = FOLDER) -> list[Pair]:
    """A trial set without the texts that training holds word for word (case and signs aside)."""
    trained = {tuple(words_of(s)) for idea in read_texts(texts).ideas for s in idea.sentences}
    return [pair for pair in trial(name) if tuple(words_of(pair[0])) not in trained]


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, without signs."""
    return re.findall(r"[^\W_]+", text.lower())

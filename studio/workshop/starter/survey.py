"""Looks over the training texts: are they whole, how many are there, what do captions look like?"""

from __future__ import annotations

from collections import Counter
from random import Random

from studio.engine.scenery.catalogue import SETTING_NAMES, SUBJECTS
from studio.workshop.starter.captions import Describer
from studio.workshop.starter.dataset import training_pair
from studio.workshop.starter.evaluation_sets import trial, words_of
from studio.workshop.starter.narration import Narrator, held_out_sentences
from studio.workshop.starter.partial import to_json
from studio.workshop.starter.texts import Texts, read_texts

NEAR = 6  # words in a row that a trial text may share with a training sentence by chance at most
TRIAL_SETS = ("reworded", "narration_eval", "two_ideas", "relations", "outside")


def overlaps(texts: Texts) -> dict[str, tuple[int, int, int]]:
    """For each set that was written apart: its texts, exact repeats, and those near a training sentence.

    Compared without case and signs. A text is near if some sentence shares `NEAR` words in a row.
    """
    trained = [words_of(sentence) for idea in texts.ideas for sentence in idea.sentences]
    whole = {tuple(words) for words in trained}
    runs = {run for words in trained for run in _runs(words)}
    out: dict[str, tuple[int, int, int]] = {}
    for name in TRIAL_SETS:
        found = [words_of(text) for text, _ in trial(name)]
        exact = sum(tuple(words) in whole for words in found)
        near = sum(bool(_runs(words) & runs) for words in found)
        out[name] = len(found), exact, near
    return out


def _runs(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[i : i + NEAR]) for i in range(len(words) - NEAR + 1)}


def survey(*, show: int = 0, seed: int = 0) -> None:
    """Print counts, what is missing, and some captions with what they state.

    Raises:
        TextsError: A line is wrong.
    """
    texts = read_texts()
    sentences = sum(len(idea.sentences) for idea in texts.ideas)
    pictured = Counter(
        kind for idea in texts.ideas for wanted in idea.partial.subjects for kind in wanted.kind
    )
    kept = len(held_out_sentences(texts.ideas))
    words = sum(len(w.singular) + len(w.plural) for w in texts.nouns.values())
    print(f"{len(texts.nouns)} kinds with {words} nouns, {len(texts.people)} kinds of people,")
    print(f"{len(texts.places)} places, {sum(map(len, texts.verbs.values()))} lists of verbs,")
    print(f"{len(texts.ideas)} ideas with {sentences} sentences, {kept} held out.")
    print("kinds without nouns:", [kind for kind in SUBJECTS if kind not in texts.nouns])
    print("places without phrases:", [name for name in SETTING_NAMES if name not in texts.places])
    print("kinds in fewer than three ideas:", [k for k in SUBJECTS if pictured[k] < 3])
    for name, (count, exact, near) in overlaps(texts).items():
        print(
            f"trials/{name}: {count} texts, {exact} also in training, {near} with {NEAR} words in a row"
        )
    describer, narrator, rng = Describer(texts), Narrator(texts), Random(seed)
    for _ in range(show):
        caption, partial = training_pair(describer, narrator, rng)
        print(f"{caption}  |  {to_json(partial)}")

"""Looks over the training texts: are they whole, how many are there, what do captions look like?"""

from __future__ import annotations

from collections import Counter
from random import Random

from studio.engine.scenery.catalogue import SETTING_NAMES, SUBJECTS
from studio.workshop.starter.captions import Describer
from studio.workshop.starter.dataset import training_pair
from studio.workshop.starter.narration import Narrator, held_out_sentences
from studio.workshop.starter.partial import to_json
from studio.workshop.starter.texts import read_texts


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
    describer, narrator, rng = Describer(texts), Narrator(texts), Random(seed)
    for _ in range(show):
        caption, partial = training_pair(describer, narrator, rng)
        print(f"{caption}  |  {to_json(partial)}")

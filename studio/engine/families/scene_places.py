"""The place that a phrase means which no list holds ("off to the bistro"): by the nearest that do.

Phrases of place are short and much alike, so their embeddings say more than a whole sentence's. In
4,000 training sentences that name no listed place, phrases judged so agreed with the stated setting
in 0.85 of 81 cases, without a training phrase that shares its words in 0.82.
"""

from __future__ import annotations

from collections.abc import Callable

from studio.engine.families.scene_ideas import IdeaVotes
from studio.engine.families.scene_lexicon import SceneLexicon, words_of
from studio.engine.families.scene_words import DETERMINERS, QUOTED

SURE, NEAR = 0.6, 0.5
"""Share of the nearest phrases' votes, and cosine to the nearest, from which a place is meant."""
LONGEST = 6
_BEFORE = frozenset({
    "in", "on", "at", "inside", "outside", "near", "under", "above", "through", "across", "along",
    "into", "by", "around", "beneath", "below", "within", "behind", "beside", "amid", "among",
    "over", "onto", "off", "to",
})  # fmt: skip
_AFTER = _BEFORE | frozenset({
    ".", ",", ";", ":", "!", "?", "and", "with", "while", "as", "is", "are", "was", "were", "for",
    "from", "that", "which", "who",
})  # fmt: skip


def likely_place(
    prompt: str, lexicon: SceneLexicon, votes: Callable[[str], IdeaVotes]
) -> str:  # fmt: skip
    """The setting that a prompt's phrases of place mean; "" where none is clear.

    Args:
        prompt: What was asked for.
        lexicon: Its words are read already, and leave no place open.
        votes: What the listed phrases nearest to a text stand for.
    """
    best, most = "", SURE
    for phrase in unread_places(prompt, lexicon):
        heard = votes(phrase)
        if heard.nearest < NEAR:
            continue
        for setting, share in heard.settings.items():
            if share >= most:
                best, most = setting, share
    return best


def unread_places(prompt: str, lexicon: SceneLexicon) -> list[str]:
    """Phrases behind a preposition with a word that the lexicon lacks."""
    words = words_of(QUOTED.sub(" ; ", prompt))
    known = {at for f in lexicon.find(words) for at in range(f.first, f.last)}
    found: list[str] = []
    for start, word in enumerate(words):
        if word not in _BEFORE or start in known:
            continue
        end = start + 1
        while end < len(words) and end - start < LONGEST and words[end] not in _AFTER:
            end += 1
        body = [at for at in range(start + 1, end) if words[at] not in DETERMINERS]
        if body and not known.issuperset(body):
            found.append(" ".join(words[start:end]))
    return found

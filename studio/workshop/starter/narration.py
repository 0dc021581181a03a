"""Narration with the picture that it calls for: sentences of ideas, alone, joined or with a place."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import Any

from studio.engine.scenery.catalogue import SETTING, SUBJECTS
from studio.workshop.starter import frames
from studio.workshop.starter.captions import (
    Pair,
    has_held_out_combination,
    is_held_out,
    tidy,
)  # fmt: skip
from studio.workshop.starter.partial import Partial, Wanted
from studio.workshop.starter.texts import Idea, Texts

HOLDABLE = 5  # ideas with fewer sentences than this hold none out


def held_out_sentences(ideas: tuple[Idea, ...]) -> list[Pair]:
    """The sentences that training never shows, with what they state."""
    return [
        (sentence, idea.partial)
        for idea in ideas
        if len(idea.sentences) >= HOLDABLE
        for sentence in idea.sentences
        if is_held_out(sentence)
    ]


def trained_sentences(idea: Idea) -> tuple[str, ...]:
    """The sentences of an idea that training shows."""
    kept = tuple(s for s in idea.sentences if not is_held_out(s))
    return idea.sentences if len(idea.sentences) < HOLDABLE or not kept else kept


class Narrator:
    """Draws narration from ideas and from sentences with a gap for a noun."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._ideas = [replace(idea, sentences=trained_sentences(idea)) for idea in texts.ideas]
        total, self._weights = 0.0, list[float]()
        for idea in self._ideas:
            total += len(idea.sentences) + 2
            self._weights.append(total)
        self._nouns = [kind for kind in texts.nouns if kind in SUBJECTS]

    @property
    def has_ideas(self) -> bool:
        """Whether there are any ideas."""
        return bool(self._ideas)

    def narrate(self, rng: Random) -> Pair:
        """A line of narration and what it states."""
        if self._nouns and rng.random() < 0.1:
            return self._framed(rng)
        sentence, partial = self._sentence(rng)
        roll = rng.random()
        if roll < 0.09:
            return self._joined(sentence, partial, rng)
        if roll < 0.27:
            return self._with_stage(sentence, partial, rng)
        if roll < 0.36:
            sentence = rng.choice(frames.LEAD_INS) + sentence[0].lower() + sentence[1:]
        return tidy(sentence), partial

    def _sentence(self, rng: Random) -> Pair:
        idea = rng.choices(self._ideas, cum_weights=self._weights)[0]
        return rng.choice(idea.sentences), idea.partial

    def _framed(self, rng: Random) -> Pair:
        kind = rng.choice(self._nouns)
        words = self._texts.nouns[kind]
        wanted = (Wanted(kind=(kind,)),)
        if words.plural and rng.random() < 0.25:
            text = rng.choice(frames.NARRATED_MANY).format(s=rng.choice(words.plural))
        else:
            noun = words.singular[0] if rng.random() < 0.3 else rng.choice(words.singular)
            article = rng.choice(("a", "a", "the", "our", "your", "this"))
            text = rng.choice(frames.NARRATED).format(n=f"{article} {noun}", b=noun)
        return tidy(text), Partial(subjects=wanted)

    def _joined(self, sentence: str, partial: Partial, rng: Random) -> Pair:
        """Two short ideas in one line, where their pictures can be one."""
        for _ in range(6):
            other, second = self._sentence(rng)
            both = both_of(partial, second)
            if both and len(sentence) + len(other) < 110:
                other = other[0].lower() + other[1:] if not other.startswith("I ") else other
                return tidy(sentence.rstrip(".!") + rng.choice(frames.BETWEEN) + other), both
        return tidy(sentence), partial

    def _with_stage(self, sentence: str, partial: Partial, rng: Random) -> Pair:
        """The sentence with a phrase for place, light, weather, camera or style added."""
        bits, alone = list[str](), partial
        if not partial.setting and self._texts.places and rng.random() < 0.4:
            name = rng.choice(tuple(self._texts.places))
            partial = replace(partial, setting=(name,))
            bits.append(rng.choice(self._texts.places[name].singular))
        outdoor = all(SETTING[s].place == "outdoor" for s in partial.setting)
        for field in ("light", "weather", "camera", "style"):
            share = 0.35 if field in ("camera", "style") or outdoor else 0.05
            table = self._texts.phrases.get(field, {})
            if table and not getattr(partial, field) and rng.random() < share:
                value = rng.choice(tuple(table))
                partial = replace(partial, **{field: (value,)})
                bits.append(rng.choice(table[value]))
        if not bits or has_held_out_combination(partial):
            return tidy(sentence), alone
        joint = rng.choice((", ", ", ", ". ", " "))
        return tidy(sentence.rstrip(".!") + joint + ", ".join(bits[:3])), partial


def both_of(first: Partial, second: Partial) -> Partial | None:
    """What two texts state together; None where they contradict or name the same kind."""
    stage: dict[str, Any] = {}
    for name in ("setting", "light", "weather", "camera", "style", "backdrop"):
        a, b = getattr(first, name), getattr(second, name)
        stage[name] = tuple(v for v in a if v in b) if a and b else a or b
        if a and b and not stage[name]:
            return None
    kinds = [{k for w in p.subjects for k in w.kind} for p in (first, second)]
    subjects = first.subjects + second.subjects
    if kinds[0] & kinds[1] or not 2 <= len(subjects) <= 4 or not all(kinds):
        return None
    return Partial(subjects=subjects, **stage)

"""Writes (caption, what it states) pairs: descriptions by a grammar, narration from ideas."""

from __future__ import annotations

import re
import zlib
from dataclasses import replace
from random import Random
from typing import Any

from studio.engine.scenery.catalogue import COLORS, PEOPLE, SETTING_NAMES, SKINS, SUBJECTS
from studio.engine.scenery.graph import SceneGraph, Subject
from studio.workshop.starter import frames, habits
from studio.workshop.starter.partial import Partial, Wanted
from studio.workshop.starter.sampling import complete, draw, shuffled_stage
from studio.workshop.starter.stage_words import Draft, StageWords, color_word
from studio.workshop.starter.texts import Person, Texts

Pair = tuple[str, Partial]
HELD_OUT_SHARE = 20  # one in so many combinations, and sentences, is kept for evaluation
CHARTS = ("bar chart", "line chart")
UNCOUNTED = frozenset({"birds", "people", "coins", "books", "balloons", "fireworks"})


def is_held_out(text: str) -> bool:
    """Whether a sentence or a combination of names is never trained; the same on every machine."""
    return zlib.crc32(text.encode()) % HELD_OUT_SHARE == 0


def combinations(partial: Partial) -> list[str]:
    """The combinations that a caption states: kind and setting, kind and colour, light and setting."""
    out: list[str] = []
    for wanted in partial.subjects:
        kind = wanted.kind[0]
        out += [f"{kind}@{place}" for place in partial.setting[:1]]
        out += [f"{kind}:{color}" for color in wanted.color]
    out += [f"{light}@{place}" for light in partial.light[:1] for place in partial.setting[:1]]
    return out


def has_held_out_combination(partial: Partial) -> bool:
    """Whether a caption states a combination that training never shows."""
    return any(is_held_out(name) for name in combinations(partial))


class Describer:
    """Describes random scenes in words from the lists."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._stage_words = StageWords(texts)
        self._kinds = [kind for kind in SUBJECTS if kind in texts.nouns or kind == "person"]
        self._many = [kind for kind in texts.nouns if texts.nouns[kind].plural]
        ages = [p for p in texts.people if not p.outfit and not p.action]
        self._people = [*texts.people, *ages, *ages]

    def describe(self, rng: Random) -> Pair:
        """A description and what it states."""
        draft = Draft(rng=rng, graph=self._scene(rng))
        if draft.chance(0.12) and self._many:
            text = self._several(draft)
        else:
            count = min(len(draft.graph.subjects), rng.choices((0, 1, 2, 3), (7, 45, 37, 11))[0])
            text = self._subjects(draft, count) if count else self._stage_words.only_place(draft)
            text = text or self._subjects(draft, 1)
        text = self._stage_words.around(draft, text)
        relations = draft.stage.pop("relations", ())
        is_all = draft.stage.pop("is_all", False)
        partial = Partial(
            subjects=tuple(draft.wanted), relations=relations, is_all=is_all, **draft.stage
        )
        return tidy(text), partial

    # -- what to describe -----------------------------------------------------------------------

    def _scene(self, rng: Random) -> SceneGraph:
        """A random scene in which every kind, place and combination comes up often enough."""
        count = rng.choices((1, 2, 3), (50, 38, 12))[0]
        setting = (rng.choice(SETTING_NAMES),) if rng.random() < 0.6 else ()
        kinds: list[str] = []
        for _ in range(count):
            if setting and rng.random() < 0.5:
                kind = draw(habits.HEROES[setting[0]], rng)
            else:
                kind = "person" if rng.random() < 0.14 else rng.choice(self._kinds)
            if kind not in kinds and kind in self._kinds:
                kinds.append(kind)
        kinds = kinds or [rng.choice(self._kinds)]
        graph = complete(
            Partial(setting=setting, subjects=tuple(Wanted(kind=(kind,)) for kind in kinds)), rng
        )
        subjects = [
            replace(s, size=rng.choice((0.62, 1.4))) if rng.random() < 0.14 else s
            for s in graph.subjects[: len(kinds)]
        ]
        return replace(graph, stage=shuffled_stage(graph.stage, rng), subjects=tuple(subjects))

    # -- subjects -------------------------------------------------------------------------------

    def _subjects(self, draft: Draft, count: int) -> str:
        subjects = draft.graph.subjects[:count]
        phrases = [self._noun_phrase(draft, subject) for subject in subjects]
        text = phrases[0] + self._verb(draft, 0, subjects[0])
        if count == 1:
            return text + (self._side(draft, 0) if draft.chance(0.28) else "")
        across = subjects[1].x - subjects[0].x
        if abs(across) > 0.17 and draft.chance(0.5):
            side = "left" if across > 0 else "right"
            draft.stage["relations"] = ((0, side, 1),)
            words = [f"{draft.one(frames.LEFT_OF[side])} {phrases[1]}"] * 2
            words.append(f"on the {side} and {phrases[1]} on the {frames.OTHER[side]}")
            words.append(f"on the {side}, {phrases[1]} on the {frames.OTHER[side]}")
            text += " " + draft.one(words)
        else:
            text += draft.one(frames.JOINTS) + phrases[1]
            text += self._verb(draft, 1, subjects[1]) if draft.chance(0.3) else ""
        return text + (draft.one(frames.THIRD) + phrases[2] if count > 2 else "")

    def _noun_phrase(self, draft: Draft, subject: Subject) -> str:
        """Words for a subject; what they state is added to the draft."""
        said: dict[str, Any] = {}
        if subject.kind == "person":
            noun = self._person(draft, subject, said)
        else:
            noun = self._thing(draft, subject, said)
        if subject.size < 0.75 and draft.chance(0.6):
            said["size"], noun = "small", f"{draft.one(frames.SMALL)} {noun}"
        elif subject.size > 1.3 and draft.chance(0.6):
            said["size"], noun = "big", f"{draft.one(frames.BIG)} {noun}"
        draft.wanted.append(Wanted(kind=(subject.kind,), **said))
        if re.search(r"^(the|flock|school|two|water|money|somebody|birds)\b", noun):
            return noun
        return f"{draft.one(frames.ARTICLES)} {noun}" if draft.chance(0.93) else noun

    def _thing(self, draft: Draft, subject: Subject, said: dict[str, Any]) -> str:
        noun = self._word(draft.rng, subject.kind)
        if SUBJECTS[subject.kind].takes_color and draft.chance(0.5):
            said["color"] = (subject.color,)
            noun = f"{color_word(self._texts, subject.color, draft.rng)} {noun}"
        if subject.kind in CHARTS and draft.chance(0.5):
            said["variant"] = (subject.variant,)
            noun = f"{draft.one(frames.CHART_WORDS[subject.variant])} {noun}"
        return noun

    def _word(self, rng: Random, kind: str) -> str:
        """A name for a kind: the usual one more often than the rare ones."""
        words = self._texts.nouns[kind].singular
        return words[0] if rng.random() < 0.3 else rng.choice(words)

    def _person(self, draft: Draft, subject: Subject, said: dict[str, Any]) -> str:
        rng = draft.rng
        if rng.random() < 0.06 and "person" in self._texts.nouns:
            noun = self._word(rng, "person")
        else:
            entry: Person = rng.choice(self._people)
            noun = rng.choice(entry.words.singular)
            said.update(who=entry.who, outfit=entry.outfit, action=entry.action)
        if rng.random() < 0.05:
            skin = rng.choice(SKINS)
            said["skin"], noun = (skin,), f"{rng.choice(frames.SKIN_WORDS[skin])} {noun}"
        if rng.random() < 0.3:
            said["color"] = (subject.color,)
            word = color_word(self._texts, subject.color, rng)
            noun += " " + rng.choice(frames.WEARING).format(c=word)
        elif not said.get("outfit") and rng.random() < 0.16:
            outfit = rng.choice(sorted(frames.OUTFIT_WORDS))
            if outfit != "dress" or set(said.get("who", PEOPLE)) <= {"woman", "girl", "old woman"}:
                said["outfit"] = (outfit,)
                noun += " " + rng.choice(frames.OUTFIT_WORDS[outfit])
        return noun

    def _verb(self, draft: Draft, index: int, subject: Subject) -> str:
        verb, stated = self._verb_of(draft, subject.kind, subject.motion)
        draft.wanted[index] = replace(draft.wanted[index], **stated)
        return f" {verb}" if verb else ""

    def _verb_of(self, draft: Draft, kind: str, motion: str) -> tuple[str, dict[str, Any]]:
        """A verb phrase and what it states; often none, and seldom that something stands still."""
        verbs, rng = self._texts.verbs, draft.rng
        stands = "person" if kind == "person" else SUBJECTS[kind].stands
        if kind == "person" and rng.random() < 0.55:
            doings = [name for name in verbs if name.startswith("action=")]
            if doings:
                name = rng.choice(doings)
                return rng.choice(verbs[name]["person"]), {"action": (name[7:],)}
        if rng.random() < 0.3:  # any motion may be asked of anything
            motion = rng.choice(
                [m for m in verbs if not m.startswith("action=") and m != "go"] or ["none"]
            )
        if rng.random() > (0.65 if motion != "none" else 0.06):
            return "", {}
        name, stated = motion, (motion,)
        if motion in ("left", "right") and rng.random() < 0.45:
            name, stated = "go", ("left", "right")
        table = verbs.get(name, {})
        words = table.get(stands, ()) + (table.get("*", ()) if rng.random() < 0.4 else ())
        words = words or table.get("*", ())
        return (rng.choice(words), {"motion": stated}) if words else ("", {})

    def _side(self, draft: Draft, index: int) -> str:
        if draft.wanted[index].motion and set(draft.wanted[index].motion) & {"left", "right"}:
            return ""
        side = draft.one(("left", "center", "right"))
        draft.wanted[index] = replace(draft.wanted[index], pos=side)
        return " " + draft.one(frames.SIDES[side])

    def _several(self, draft: Draft) -> str:
        """Two to four of a kind."""
        rng = draft.rng
        count = rng.choice((2, 2, 2, 3, 3, 4))
        said: dict[str, Any] = {}
        if rng.random() < 0.25:
            entry = rng.choice([p for p in self._people if p.words.plural] or self._people)
            kind, noun = "person", rng.choice(entry.words.plural or entry.words.singular)
            said.update(who=entry.who, outfit=entry.outfit, action=entry.action)
        else:
            kind = rng.choice([k for k in self._many if k not in UNCOUNTED] or self._many)
            noun = rng.choice(self._texts.nouns[kind].plural)
            noun = re.sub(
                r"^(flock|herd|pride|school|shoal|pod|swarm|field|pile|stack|row) of ", "", noun
            )
            if SUBJECTS[kind].takes_color and rng.random() < 0.45:
                said["color"] = (rng.choice(COLORS),)
                noun = f"{color_word(self._texts, said['color'][0], rng)} {noun}"
        number = rng.choice(frames.COUNTS[count])
        verb, stated = self._verb_of(draft, kind, rng.choice(("none", "right", "left", "none")))
        draft.wanted = [Wanted(kind=(kind,), **(said | stated))] * count
        return f"{number} {noun} {many(verb)}".strip()


def many(verb: str) -> str:
    """A verb phrase for several: "drives past" -> "drive past"."""
    first, _, rest = verb.partition(" ")
    irregular = {"is": "are", "has": "have", "does": "do", "goes": "go", "was": "were"}
    if first in irregular:
        first = irregular[first]
    elif re.search(r"(ch|sh|ss|x|zz)es$", first):
        first = first[:-2]
    elif first.endswith("ies") and len(first) > 4:
        first = first[:-3] + "y"
    elif first.endswith("s") and not first.endswith("ss"):
        first = first[:-1]
    return f"{first} {rest}".strip()


def slipped(text: str, rng: Random) -> str:
    """A text as a hasty person types it: letters swapped, dropped or doubled in one long word."""
    words = text.split(" ")
    long = [index for index, word in enumerate(words) if len(word) > 4 and word.isalpha()]
    if not long:
        return text
    index = rng.choice(long)
    word = words[index]
    at = rng.randrange(1, len(word) - 2)
    words[index] = rng.choice(
        (
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
        )
    )
    return " ".join(words)


def tidy(text: str) -> str:
    """Single spaces, no space before commas, "an" before vowels."""
    text = re.sub(r"\s+", " ", text).replace(" ,", ",").replace(" .", ".").strip(" ,")
    text = re.sub(r"\b([aA]) (?=[aeioAEIO])", r"\1n ", text)
    return re.sub(r"\b([aA]n) (?=(one|uni|use|eu))", r"a ", text)

"""Writes the names and phrases of the training texts for the engine to look up (see `scene_lexicon`)."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from studio.engine.families.scene_lexicon import LONGEST, SceneLexicon, words_of
from studio.engine.families.scene_reader import ground
from studio.workshop.starter import frames
from studio.workshop.starter.captions import many
from studio.workshop.starter.color_words import surveyed_colors
from studio.workshop.starter.narration import trained_sentences
from studio.workshop.starter.package import EXTRAS
from studio.workshop.starter.texts import Person, Texts

Meaning = dict[str, tuple[str, ...]]
Entries = dict[str, dict[str, Meaning]]
TRUSTED = 0.72
"""Share of its uses in narration in which a name must mean its kind; chosen, not measured."""
_ARTICLES = ("a", "an", "the", "some")
_BY_DAY = ("day", "sunrise", "golden hour", "sunset")
_BY_NIGHT = ("night", "moonlight", "dusk")


def lexicon(texts: Texts) -> Entries:
    """What every phrase of the lists states, by role; a phrase that two lists claim has both roles.

    Where two entries of one list claim the same phrase, it says of each field what both allow.
    """
    entries: Entries = {}
    for phrase, role, meaning in _meanings(texts):
        words = words_of(phrase)
        while len(words) > 1 and words[0] in _ARTICLES:
            words = words[1:]
        if not words or len(words) > LONGEST:
            continue
        roles = entries.setdefault(" ".join(words), {})
        if role == "verb":  # what it means depends on where its subject stands
            roles[role] = meaning | roles.get(role, {})
        else:
            roles[role] = _both(roles[role], meaning) if role in roles else meaning
    return entries | _surveyed(texts, entries)


def _surveyed(texts: Texts, entries: Entries) -> Entries:
    """Colours that people name otherwise; "hue" where narrators use the word for something else."""
    known = {" ".join(words_of(word)): c for c, words in texts.colors.items() for word in words}
    used = {word for phrase in entries.keys() - known.keys() for word in phrase.split()}
    used.update(word for idea in texts.ideas for said in idea.sentences for word in words_of(said))
    found: Entries = {}
    for name, color in surveyed_colors(known).items():
        if name not in entries and (" " in name or name not in used):
            found[name] = {"color": {"color": (color,)}}
        elif " " not in name:  # "cherry" in "cherry-hued", and cherries in "the colour of cherries"
            plural = f"{name[:-1]}ies" if name.endswith("y") else f"{name}s"
            for form in (name, plural):
                found[form] = entries.get(form, {}) | {"hue": {"color": (color,)}}
    return found


def doubtful_names(texts: Texts, entries: Entries) -> list[str]:
    """Names that mean something else in too many of the trained sentences that hold them."""
    known = SceneLexicon(entries=entries)
    said, meant = Counter[str](), Counter[str]()
    for idea in texts.ideas:
        shown = {kind for wanted in idea.partial.subjects for kind in wanted.kind}
        for sentence in trained_sentences(idea):
            for thing in ground(sentence, known).things:
                said[thing.phrase] += 1
                meant[thing.phrase] += bool(shown & set(thing.kinds))
    # Laplace's rule with a prior of six in eight: a name that nobody has misused is trusted.
    return sorted(name for name in said if (meant[name] + 6) / (said[name] + 8) < TRUSTED)


def write_lexicon(texts: Texts, folder: Path) -> Path:
    """Write `lexicon.json` into a package's folder."""
    path = folder / EXTRAS["lexicon"]
    entries = lexicon(texts)
    data = {"entries": entries, "doubtful": doubtful_names(texts, entries)}
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    path.write_text(text + "\n", encoding="utf-8")
    return path


def _both(first: Meaning, second: Meaning) -> Meaning:
    return {
        name: tuple(dict.fromkeys((*first[name], *second[name])))
        for name in first
        if name in second
    }


def _meanings(texts: Texts) -> Iterator[tuple[str, str, Meaning]]:
    for kind, words in texts.nouns.items():
        yield from ((phrase, "noun", {"kind": (kind,)}) for phrase in words.singular)
        yield from ((phrase, "nouns", {"kind": (kind,)}) for phrase in words.plural)
    for person in texts.people:
        meaning = _person(person)
        yield from ((phrase, "noun", meaning) for phrase in person.words.singular)
        yield from ((phrase, "nouns", meaning) for phrase in person.words.plural)
    for setting, words in texts.places.items():
        both = (*words.singular, *words.plural)
        yield from ((phrase, "place", {"setting": (setting,)}) for phrase in both)
    for name, table in texts.phrases.items():
        for value, phrases in table.items():
            yield from ((phrase, name, {name: (value,)}) for phrase in phrases)
    for color, words in texts.colors.items():
        yield from ((word, "color", {"color": (color,)}) for word in words)
    yield from _frames(texts)
    yield from _verbs(texts)


def _frames(texts: Texts) -> Iterator[tuple[str, str, Meaning]]:
    """Fixed words of the caption grammar."""
    for outfit, phrases in frames.OUTFIT_WORDS.items():
        yield from ((phrase, "outfit", {"outfit": (outfit,)}) for phrase in phrases)
    for side, phrases in frames.SIDES.items():
        yield from ((phrase, "side", {"pos": (side,)}) for phrase in phrases)
    for side, phrases in frames.LEFT_OF.items():
        yield from ((phrase, "relation", {"side": (side,)}) for phrase in phrases)
    for size, words in (("small", frames.SMALL), ("big", frames.BIG)):
        yield from ((word, "size", {"size": (size,)}) for word in words)
    for skin, words in frames.SKIN_WORDS.items():  # "black" and "white" are colours first
        yield from ((word, "skin", {"skin": (skin,)}) for word in words if word not in texts.colors)
    for variant, words in frames.CHART_WORDS.items():
        yield from ((word, "trend", {"variant": (str(variant),)}) for word in words)
    for is_day, phrases in frames.SUN.items():
        lights = _BY_DAY if is_day else _BY_NIGHT
        for phrase in phrases:
            yield phrase, "sun", {"has_sun": ("True",), "light": lights}


def _verbs(texts: Texts) -> Iterator[tuple[str, str, Meaning]]:
    """Verb phrases; the field's name holds where the subject stands ("motion road")."""
    for motion, table in texts.verbs.items():
        for stands, phrases in table.items():
            for phrase in phrases:
                if motion.startswith("action="):
                    meaning: Meaning = {"action": (motion[7:],)}
                else:
                    values = ("left", "right") if motion == "go" else (motion,)
                    meaning = {f"motion {stands}": values}
                for form in {phrase, many(phrase)}:
                    yield form, "verb" if meaning.get("action") is None else "doing", meaning


def _person(person: Person) -> Meaning:
    said: Meaning = {"kind": ("person",), "who": person.who}
    if person.outfit:
        said["outfit"] = person.outfit
    if person.action:
        said["action"] = person.action
    return said

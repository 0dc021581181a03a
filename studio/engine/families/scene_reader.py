"""Reads what a prompt states in words of the model's lists: subjects, colours, counts, place, verbs.

A small grammar over the phrases of a `SceneLexicon`; the rest of the words is left to the network.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from studio.engine.families.scene_lexicon import Found, Meaning, SceneLexicon, words_of
from studio.engine.families.scene_statement import Grounding, Thing
from studio.engine.families.scene_words import (
    ADJECTIVES,
    AGED,
    BEFORE_NAME,
    BREAKS,
    CHARTS,
    CLOTHES,
    COLOR,
    COPULAS,
    COUNTS,
    DETERMINERS,
    EMPTY,
    FAR,
    FEMALE,
    GROUNDS,
    HEAD_TIMES,
    HUED,
    LITTLE,
    MALE,
    NOBODY,
    PLAIN,
    QUOTED,
    ROLES,
    SIGNS,
    SKINS,
    STAGE_ROLES,
    TRENDS,
    WEARS,
    WOMEN,
)
from studio.engine.scenery.catalogue import PEOPLE, SETTING, SUBJECTS


def ground(prompt: str, lexicon: SceneLexicon) -> Grounding:
    """Read what a prompt states."""
    words = words_of(QUOTED.sub(" ; ", prompt))  # words of a sign are written, not drawn
    found = lexicon.find(words)
    is_plain = _known_share(words, found) >= PLAIN
    doubtful = frozenset[str]() if is_plain else lexicon.doubtful
    sure = [_without_nouns(f) if f.phrase in doubtful else f for f in found]
    sure = [_hue(f, words) if "hue" in f.meanings else f for f in sure]
    reader = _Reader(words=words, found=[f for f in sure if f.meanings])
    reader.read()
    is_empty = EMPTY.search(prompt) is not None and "setting" in reader.stage
    reader.resolve_gender()
    things = tuple(t for t in reader.things if not (is_empty and t.phrase in NOBODY))
    return Grounding(
        things=things, stage=dict(reader.stage), is_plain=is_plain and not reader.loose_color,
        is_empty=is_empty and not things, color=reader.loose_color,
    )  # fmt: skip


def _without_nouns(phrase: Found) -> Found:
    left = {role: said for role, said in phrase.meanings.items() if role not in ("noun", "nouns")}
    return replace(phrase, meanings=left)


def _hue(phrase: Found, words: list[str]) -> Found:
    """A word that is a colour only where the words say so: "cherry-hued", "the colour of cherries"."""
    before, after = words[max(0, phrase.first - 3) : phrase.first], words[phrase.last :]
    if HUED.isdisjoint(after[:1]) and not (COLOR.intersection(before) and "of" in before):
        rest = {role: said for role, said in phrase.meanings.items() if role != "hue"}
        return replace(phrase, meanings=rest)
    return replace(phrase, meanings={"color": phrase.meanings["hue"]})


def _known_share(words: list[str], found: list[Found]) -> float:
    """Share of a prompt's words of meaning that are in phrases of the lists."""
    known = {at for phrase in found for at in range(phrase.first, phrase.last)}
    meant = [at for at, word in enumerate(words) if word not in LITTLE and word.isalpha()]
    return sum(at in known for at in meant) / len(meant) if meant else 0.0


@dataclass(slots=True, kw_only=True)
class _Reader:
    """Goes through the phrases of a prompt from left to right."""

    words: list[str]
    found: list[Found]
    things: list[Thing] = field(default_factory=list[Thing])
    stage: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    color: tuple[str, ...] = ()
    color_end: int = -1
    loose_color: tuple[str, ...] = ()
    size: tuple[str, ...] = ()
    size_end: int = -1
    trend: tuple[str, ...] = ()
    skin: tuple[str, ...] = ()
    pos: tuple[str, ...] = ()
    relation: str = ""
    thing_end: int = -1
    worn: int = -1
    busy: set[str] = field(default_factory=set[str])

    def read(self) -> None:
        start = self._read_heading()
        for index, phrase in enumerate(self.found):
            rest = (f for f in self.found[index + 1 :] if set(f.meanings) != {"size"})
            following = next(rest, None)  # "a red little car"
            if phrase.first >= start and phrase.first != self.worn:
                self._take(phrase, following)

    def resolve_gender(self) -> None:
        """Whether a man or a woman is meant, where one person is named and a pronoun tells."""
        people = [i for i, thing in enumerate(self.things) if thing.kinds == ("person",)]
        is_female, is_male = (bool(g.intersection(self.words)) for g in (FEMALE, MALE))
        if len(people) != 1 or is_female == is_male:
            return
        thing = self.things[people[0]]
        fitting = tuple(w for w in thing.fields.get("who", ()) if (w in WOMEN) == is_female)
        if fitting:
            self.things[people[0]] = replace(thing, fields={**thing.fields, "who": fitting})

    def _read_heading(self) -> int:
        """Read a screenplay's "EXT. OLD TOWN - NIGHT."; returns where the text goes on."""
        if self.words[:1] not in (["int"], ["ext"]) or self.words[1:2] != ["."]:
            return 0
        end = self.words.index(".", 2) if "." in self.words[2:] else len(self.words)
        heading = self.words[2:end]
        for length in range(len(heading), 0, -1):
            if (name := " ".join(heading[:length])) in SETTING:
                self.stage["setting"] = (name,)
                if (time := " ".join(heading[length:])) in HEAD_TIMES:
                    self.stage["light"] = (HEAD_TIMES[time],)
                return end
        return 0

    def _take(self, phrase: Found, following: Found | None) -> None:
        role = self._role(phrase, following)
        meaning = phrase.meanings[role]
        if role in ("noun", "nouns"):
            self._add_thing(phrase, meaning, is_many=role == "nouns")
        elif role == "color":
            self._take_color(phrase, meaning["color"], following)
        elif role == "place":
            self.stage.setdefault("setting", meaning["setting"])
        elif role in STAGE_ROLES:
            self.stage.setdefault(role, meaning[role])
        elif role == "sun":
            self.stage.setdefault("has_sun", meaning["has_sun"])
            self.stage.setdefault("light", meaning["light"])
        elif role == "outfit":
            self._change_person("outfit", meaning["outfit"])
            if self._is_last_person():
                self.thing_end = phrase.last  # "a doctor with a stethoscope waves"
        elif role == "doing":
            self._do(meaning["action"])
        elif role == "verb":
            self._move(meaning)
        else:
            self._keep(role, phrase, meaning)

    def _keep(self, role: str, phrase: Found, meaning: Meaning) -> None:
        """What is said of a subject beside its name, mostly of the next one."""
        if role == "size":
            self.size, self.size_end = meaning["size"], phrase.last
        elif role == "skin":
            self.skin = meaning["skin"]
        elif role == "trend":
            between = self.words[self.thing_end : phrase.first] if self.things else [""]
            if COPULAS.issuperset(between) and self.things[-1].kinds[0] in CHARTS:
                self._change("variant", meaning["variant"])  # "the chart is falling"
            else:
                self.trend = meaning["variant"]
        elif role == "side":
            self._stand(meaning["pos"], phrase)
        elif role == "relation":
            self.relation = meaning["side"][0]

    def _role(self, phrase: Found, following: Found | None) -> str:
        roles = set(phrase.meanings)
        if len(roles) == 1:
            return next(iter(roles))
        if (
            "trend" in roles
            and following
            and following.first == phrase.last
            and _is_chart(following)
        ):
            return "trend"
        before = self.words[phrase.first - 1] if phrase.first else ""
        after = self.words[phrase.last] if phrase.last < len(self.words) else ""
        is_named = before in DETERMINERS or before in COUNTS or self.color_end == phrase.first
        follows_thing = self.thing_end == phrase.first
        if "color" in roles:
            is_color = after in CLOTHES | GROUNDS or (
                following is not None
                and following.first <= phrase.last + 1
                and bool({"noun", "nouns"} & set(following.meanings))
                and after not in ("and", "in", "on")
            )
            is_color = is_color or before in WEARS or before in ("on", "against")
            return "color" if is_color else next(iter(roles - {"color"}))
        if follows_thing:
            for role in ("doing", "verb"):
                if role in roles and (role != "doing" or self._is_last_person()):
                    return role
        for role in ("noun", "nouns") if is_named or not follows_thing else ():
            if role in roles:
                return role
        return next(r for r in ROLES if r in roles)

    def _add_thing(self, phrase: Found, meaning: Meaning, *, is_many: bool) -> None:
        fields = {name: values for name, values in meaning.items() if values}
        if not fields.get("kind"):
            return
        kind = fields["kind"][0]
        if self.color and self.color_end >= phrase.first - ADJECTIVES and _takes_color(kind):
            fields["color"] = self.color
        elif self.color and self.color[0] in SKINS and kind == "person":
            fields["skin"] = (SKINS[self.color[0]],)
        if kind == "person" and AGED.intersection(
            self.words[max(self.thing_end, phrase.first - BEFORE_NAME, 0) : phrase.first]
        ):
            old = tuple(who if "old" in who else f"old {who}" for who in fields.get("who", ()))
            fields["who"] = tuple(who for who in old if who in PEOPLE) or fields.get("who", ())
        if self.skin and kind == "person":
            fields.setdefault("skin", self.skin)
        if self.trend and kind in CHARTS:
            fields["variant"] = self.trend
        self.color = self.skin = self.trend = ()
        # "a big red bus": the size stands before the colour, or right before the noun
        if self.size and phrase.first - FAR <= self.size_end <= phrase.first:
            fields["size"] = self.size
        self.size = ()
        count = self._count_before(phrase.first) if is_many else 1
        if count == 1 and self.pos:
            fields["pos"], self.pos = self.pos, ()
        self._relate(fields, count)
        self.things.append(Thing(phrase=phrase.phrase, fields=fields, count=count))
        self.thing_end = phrase.last

    def _stand(self, pos: tuple[str, ...], phrase: Found) -> None:
        """Where the last subject stands; the next one, where it is said before ("on the left a dog")."""
        if self.words[phrase.last : phrase.last + 1] == ["of"]:  # "in the middle of the ocean"
            return
        if self.things and self.things[-1].count == 1 and "pos" not in self.things[-1].fields:
            self._change("pos", pos)
        else:
            self.pos = pos

    def _relate(self, fields: dict[str, tuple[str, ...]], count: int) -> None:
        """Two subjects on two sides of each other, where nothing else says where they stand."""
        if not self.relation:
            return
        first, self.relation = self.relation, ""
        if len(self.things) == 1 and self.things[0].count == count == 1 and "pos" not in fields:
            self._change("pos", (first,))
            fields["pos"] = ("right" if first == "left" else "left",)

    def _count_before(self, at: int) -> int:
        """The number that stands before a noun, over colours and sizes."""
        for word in reversed(self.words[max(0, at - 5) : at]):
            if word in COUNTS:
                return COUNTS[word]
            if word in SIGNS or word == "and":
                return 1
        return 1

    def _take_color(self, phrase: Found, color: tuple[str, ...], following: Found | None) -> None:
        before = self.words[phrase.first - 1] if phrase.first else ""
        after = self.words[phrase.last] if phrase.last < len(self.words) else ""
        is_before_noun = self._leads_to_noun(phrase, following) and not (
            after in CLOTHES and _wears(self.words, phrase.first)
        )
        is_ground = before in ("on", "against") and not is_before_noun  # "on blue, in the rain"
        if after in GROUNDS or (is_ground and (after in BREAKS or _follows(following, phrase))):
            self.stage.setdefault("setting", ("studio",))
            self.stage.setdefault("backdrop", color)
        elif after in CLOTHES and _wears(self.words, phrase.first):
            self._change_person("color", color)
            self.worn = phrase.last
            self.thing_end = phrase.last + 1
        elif _wears(self.words, phrase.first) and not is_before_noun:
            if self._is_last_person() or after in BREAKS:
                self._tint(color)  # "a nurse in green", "a kettle in cobalt"
        elif is_before_noun:
            self.color, self.color_end = color, phrase.last
        elif self.things and (before in COPULAS or COLOR.intersection(self._before(phrase))):
            self._tint(color)
        elif after not in LITTLE | SIGNS | {"", ","}:
            self.loose_color = self.loose_color or color

    def _before(self, phrase: Found) -> list[str]:
        return self.words[max(0, phrase.first - 3) : phrase.first]

    def _leads_to_noun(self, phrase: Found, following: Found | None) -> bool:
        """Whether a noun comes next, over no more than some words that the lists lack."""
        if following is None or not {"noun", "nouns"} & set(following.meanings):
            return False
        between = self.words[phrase.last : following.first]
        return len(between) <= ADJECTIVES and BREAKS.isdisjoint(between)

    def _tint(self, color: tuple[str, ...]) -> None:
        """Give the last subject a colour, where it takes one and has none."""
        if self.things and (self._is_last_person() or _takes_color(self.things[-1].kinds[0])):
            self._change("color", color)

    def _is_last_person(self) -> bool:
        return bool(self.things) and "person" in self.things[-1].kinds

    def _do(self, action: tuple[str, ...]) -> None:
        """What somebody does, said by a verb, which outweighs what a name says ("a jogger waits")."""
        if not self._is_last_person():
            return
        thing = self.things[-1]
        # Who is said to sit in a wheelchair is shown so, whatever else is done there.
        if thing.phrase not in self.busy and thing.fields.get("action") != ("wheelchair",):
            self.busy.add(thing.phrase)
            self.things[-1] = replace(thing, fields={**thing.fields, "action": action})

    def _change_person(self, name: str, values: tuple[str, ...]) -> None:
        if self._is_last_person():
            self._change(name, values)

    def _change(self, name: str, values: tuple[str, ...]) -> None:
        thing = self.things[-1]
        if name not in thing.fields:
            self.things[-1] = replace(thing, fields={**thing.fields, name: values})

    def _move(self, meaning: Meaning) -> None:
        if not self.things:
            return
        kind = self.things[-1].kinds[0]
        stands = "person" if kind == "person" else SUBJECTS[kind].stands
        motion = meaning.get(f"motion {stands}") or meaning.get("motion *")
        if motion is None and len({*meaning.values()}) == 1:
            motion = next(iter(meaning.values()))
        if motion:
            self._change("motion", motion)
            if kind in CHARTS and motion[0] in TRENDS:
                self._change("variant", (TRENDS[motion[0]],))


def _follows(following: Found | None, phrase: Found) -> bool:
    return following is not None and following.first == phrase.last


def _is_chart(phrase: Found) -> bool:
    return bool(CHARTS & set(phrase.meanings.get("noun", {}).get("kind", ())))


def _takes_color(kind: str) -> bool:
    return kind != "person" and SUBJECTS[kind].takes_color


def _wears(words: list[str], at: int) -> bool:
    return any(word in WEARS for word in words[max(0, at - 2) : at])

"""What a scene's words name that may have been there before: persons, things, a place, a time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from studio.storyboard import words
from studio.storyboard.subjects import singular
from studio.storyboard.words import word_set

FEMALE = words.PEOPLE_FEMALE | word_set("lady granny grandma wife actress waitress businesswoman")
MALE = words.PEOPLE_MALE | word_set(
    "policeman fireman grandpa husband waiter businessman gentleman fisherman"
)
CHILDREN = word_set("boy girl child kid baby pupil son daughter prince princess toddler")
NEUTRAL = word_set(
    """
    person child kid baby friend adult doctor nurse teacher student pupil scientist engineer chef cook
    baker barista farmer worker builder firefighter officer pilot astronaut athlete runner cyclist
    dancer singer musician painter artist programmer courier driver owner founder customer guest
    visitor soldier sailor storyteller captain gardener shopkeeper seller boss manager patient player
    designer writer reporter plumber electrician carpenter mechanic toddler senior professor surgeon
    """
)
GENERIC = word_set("person man woman boy girl lady gentleman adult someone")
PERSONS = FEMALE | MALE | NEUTRAL
_PASSING = word_set(
    """
    sun moon cloud rain raindrop droplet drop snow snowflake star wave wind storm lightning sky air
    water sea ocean river street road field beach forest mountain hill land world time idea day night
    growth sale sales price deal revenue data line rail market security air light city town village
    park garden farm office kitchen classroom school library square coast shore valley desert jungle
    meadow harbour harbor port island horizon skyline universe galaxy space kingdom room wall window
    door roof floor table message level
    """
)
"""Weather, places and ideas: nobody asks whether they are the same as before."""
_CANONICAL = {
    "bike": "bicycle", "mug": "cup", "plane": "airplane", "aircraft": "airplane",
    "smartphone": "phone", "parcel": "package", "motorbike": "motorcycle", "seedling": "sprout",
    "kitten": "cat", "puppy": "dog", "lorry": "truck", "kid": "child",
}  # fmt: skip
_MORE_THINGS = word_set("kid lady gift mug parcel package pin turbine sprout lorry taxi trophy")
_OTHER = word_set("another second different other third next new more")
_NOT_ONE = word_set("no any every each many some most all several")
_CHANGES = word_set("paint paints painted repaints repainted turns turned becomes became")
_WEARS = re.compile(
    r"\b(?:wears?|wearing|dressed|in (?:a|an|her|his|their) (?:\w+ )?"
    r"(?:suit|dress|uniform|coat|costume|jacket|shirt|apron|spacesuit))\b",
    re.IGNORECASE,
)
_AGED = re.compile(
    r"\b(?:grown up|grew up|grows? (?:up|old)|as an adult|(?:years|decades) (?:later|ago)|"
    r"now (?:old|grown)|when (?:he|she|they) (?:was|were) (?:young|little|small))\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+(?:['’]s)?|[.,;:!?]")

PLACES: tuple[tuple[str, str], ...] = (
    (r"kitchens?", "kitchen"), (r"cafes?|cafés?|coffee shops?|coffee house", "cafe"),
    (r"bakery|shops?|stores?|supermarkets?", "shop"), (r"librar(?:y|ies)", "library"),
    (r"classrooms?|lessons?", "classroom"), (r"offices?|meeting rooms?|workplaces?", "office"),
    (r"laborator(?:y|ies)|labs?", "laboratory"), (r"hospitals?|clinics?|wards?", "hospital"),
    (r"factor(?:y|ies)|assembly lines?|workshops?", "factory"), (r"warehouses?", "warehouse"),
    (r"bedrooms?", "bedroom"), (r"living rooms?|lounges?", "living room"), (r"gyms?", "gym"),
    (r"on (?:the |a )?stage|theatres?|theaters?", "stage"), (r"airports?|runways?", "airport"),
    (r"construction sites?|building sites?", "construction site"), (r"underwater|seabed", "underwater"),
    (r"harbou?rs?|ports?|docks?|piers?", "harbour"), (r"beach(?:es)?|seaside|seashore", "beach"),
    (r"seas?|oceans?", "sea"), (r"rivers?|lakes?|streams?", "river"), (r"forests?|woods|jungles?", "forest"),
    (r"deserts?|dunes?", "desert"), (r"mountains?|alps|peaks?", "mountains"),
    (r"villages?", "village"), (r"farms?|fields?|countryside", "farm"),
    (r"parks?|gardens?|playgrounds?", "park"), (r"outer space|in space|galax(?:y|ies)|orbits?", "space"),
    (r"country roads?|highways?|motorways?", "road"), (r"streets?|avenues?", "street"),
    (r"cit(?:y|ies)|downtown|skylines?", "city"), (r"soil|underground", "soil"),
)  # fmt: skip
"""Pattern of words and the place they name; the first row that fits counts."""

_REGIONS = {"harbour": "coast", "beach": "coast", "sea": "coast", "street": "town", "city": "town",
            "road": "town", "cafe": "town shop", "shop": "town shop"}  # fmt: skip
"""Places that a text may name together: "by the sea at a harbour", "a city street"."""

_LIGHT = re.compile(
    r"\b(?:sunrise|dawn|daybreak|mornings?|noon|midday|daylight|afternoons?|daytime|sunset|sundown|"
    r"golden hour|evenings?|dusk|twilight|nightfall|nights?|midnight|tonight|moonlight|moonlit|starry|"
    r"spotlight|by day|sunny|sunshine|warm light|later|(?:the )?next (?:day|morning|week|month|year)|"
    r"(?:years?|months?|weeks?) (?:ago|later)|winter|summer|spring|autumn)\b",
    re.IGNORECASE,
)
_WEATHER = re.compile(
    r"\b(?:rain\w*|snow\w*|fog\w*|mist\w*|cloud\w*|overcast|storm\w*|wind\w*|confetti|clear sky|sunny|"
    r"stars|starry|blizzards?|showers|later|next (?:day|morning|week|month|year)|winter|summer|spring|"
    r"autumn|thunder\w*|drizzle)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A person or thing that a text names once.

    Attributes:
        noun: In the singular; "gift box" where another noun leads it.
        sex: "f", "m" or "".
        is_person: Whether it is a person.
        is_other: Whether the words say that it is not the one from before.
        color: Stated with it, or "".
        name: A proper name, or "".
    """

    noun: str
    sex: str = ""
    is_person: bool = False
    is_other: bool = False
    color: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one text names.

    Attributes:
        mentions: In order, each noun once.
        pronouns: "f" for she, "m" for he, in order, each once.
        place: One of `PLACES`, or "".
        is_other_place: Whether the words say that it is another one.
        states: Of "light", "weather", "outfit", "who": what the words state.
    """

    mentions: tuple[Mention, ...]
    pronouns: tuple[str, ...]
    place: str
    is_other_place: bool
    states: frozenset[str]


@lru_cache(maxsize=8192)  # every edit asks for all scenes; nearly all of them are as they were
def read_mentions(text: str) -> Reading:
    """Read one text."""
    parts = _WORD.findall(text)
    found: dict[str, Mention] = {}
    for index, part in enumerate(parts):
        mention = _mention(parts, index, part)
        if mention is None:
            continue
        before = found.get(mention.noun)
        if before is None:
            found[mention.noun] = mention
    lowered = text.lower()
    # "His daughter" is not about him: owners need not be in the picture.
    sexes = re.findall(r"\b(she|he|him)\b", lowered)
    place, is_other_place = _place(lowered)
    states = {
        name
        for name, pattern in (
            ("light", _LIGHT), ("weather", _WEATHER), ("outfit", _WEARS), ("who", _AGED),
        )
        if pattern.search(lowered)
    }  # fmt: skip
    return Reading(
        mentions=tuple(found.values()),
        pronouns=tuple(dict.fromkeys("f" if word == "she" else "m" for word in sexes)),
        place=place,
        is_other_place=is_other_place,
        states=frozenset(states),
    )


def sex_of(noun: str) -> str:
    """ "f", "m", or "" where the noun does not tell."""
    return "f" if noun in FEMALE else "m" if noun in MALE else ""


def _mention(parts: list[str], index: int, part: str) -> Mention | None:
    word = part.lower().removesuffix("'s").removesuffix("’s")
    base = _singular(word)
    base = _CANONICAL.get(base, base)
    is_person = base in PERSONS
    if not is_person and (base in _PASSING or base not in words.THINGS | _MORE_THINGS):
        return None
    if is_person and base != _CANONICAL.get(word, word):
        return None  # several persons are nobody in particular
    following = parts[index + 1].lower() if index + 1 < len(parts) else ""
    if following in words.THINGS | PERSONS and not part.endswith(("'s", "’s")):
        return None  # "coffee cup": the cup is meant
    lead = parts[index - 1].lower() if index else ""
    if not is_person and lead in words.THINGS | _MORE_THINGS and lead not in words.COLORS:
        base = f"{lead} {base}"
    led = [word.lower() for word in _lead(parts, index)]
    if set(led) & _NOT_ONE and is_person:
        return None
    colors = [word for word in led if word in words.COLORS]
    return Mention(
        noun=base,
        sex=sex_of(base),
        is_person=is_person,
        is_other=bool(set(led) & _OTHER),
        color=colors[-1] if colors else _turned(parts, index),
    )


def _lead(parts: list[str], index: int) -> list[str]:
    """The words before a noun back to its determiner, at most four."""
    led: list[str] = []
    for word in reversed(parts[max(0, index - 4) : index]):
        if not word[0].isalpha():
            break
        led.append(word)
        if word.lower() in ("a", "an", "the", "her", "his", "its", "our", "my", "your", "their"):
            break
    return led


def _turned(parts: list[str], index: int) -> str:
    """The colour that a thing takes on: "the car is painted blue", "the leaf turns red"."""
    ahead = [word.lower() for word in parts[index + 1 : index + 6]]
    for at, word in enumerate(ahead):
        if word in _CHANGES or word in ("is", "now"):
            after = [w for w in ahead[at + 1 : at + 4] if w in words.COLORS]
            if after:
                return after[0]
    return ""


def _singular(word: str) -> str:
    base = singular(word)
    if base == word and word.endswith("s") and word[:-1] in PERSONS | _MORE_THINGS:
        return word[:-1]
    return base


def _place(lowered: str) -> tuple[str, bool]:
    """The place, and whether it is another one; a way through several places is none of them."""
    found: dict[str, tuple[str, bool]] = {}
    for pattern, name in PLACES:
        match = re.search(rf"\b(?:{pattern})\b", lowered)
        region = _REGIONS.get(name, name)
        if match and region not in found:
            lead = lowered[max(0, match.start() - 24) : match.start()].split()[-2:]
            found[region] = name, bool(set(lead) & (_OTHER - {"next"}))
    return next(iter(found.values())) if len(found) == 1 else ("", False)

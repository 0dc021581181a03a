"""What scenes take over from the scenes before them: place, time of day, weather, subjects."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from studio.storyboard import words
from studio.storyboard.words import Phrases

_SLUG = re.compile(
    r"^(?P<inside>INT|EXT|EST|I(?=\s?/))(?:\.?\s?/\s?(?:INT|EXT|E))?(?P<dot>[. ])\s*"
    r"(?P<place>.*?)(?:\s*[-–—]\s*(?P<time>[^-–—]*))?$",
    re.IGNORECASE,
)
_TIME_JUMP = re.compile(
    r"\b(?:later|(?:the )?next (?:day|morning|week|month|year)|(?:years?|months?|weeks?) ago)\b",
    re.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What earlier scenes said that later ones take over until they say otherwise.

    Attributes:
        setting: Phrase for the place ("by the sea").
        time: Phrase for the time of day.
        weather: Phrase for the weather.
        thing: The last single subject ("a red bicycle"), for "it".
        things: The last subject in the plural, for "they".
        man: The last man or boy, for "he".
        woman: The last woman or girl, for "she".
        colored: Things whose colour is known, as ("bicycle", "red") pairs.
    """

    setting: str = ""
    time: str = ""
    weather: str = ""
    thing: str = ""
    things: str = ""
    man: str = ""
    woman: str = ""
    colored: tuple[tuple[str, str], ...] = ()


def observe(text: str, around: Surroundings) -> Surroundings:
    """The surroundings after a text: what it names replaces what was there.

    Weather stays behind when the story moves to another place; both weather and time of day end
    with a jump in time ("a summer later").
    """
    setting = last_phrase(text, words.SETTINGS)
    if setting and setting != around.setting:
        around = replace(around, setting=setting, weather="")
    if _TIME_JUMP.search(text):
        around = replace(around, time="", weather="")
    return replace(
        around,
        time=last_phrase(text, words.TIMES) or around.time,
        weather=_weather(text) or around.weather,
    )


def match_slug(heading: str) -> re.Match[str] | None:
    """A screenplay heading's parts, "inside", "place" and "time"; None for other headings."""
    match = _SLUG.match(heading.strip())
    # Without its full stop it must be in capitals: "Est modus in rebus" is an ordinary heading.
    return match if match and (match["dot"] == "." or heading.isupper()) else None


def enter_slug(heading: str, around: Surroundings) -> Surroundings | None:
    """The surroundings at a screenplay heading ("EXT. PARK - SUNSET"), None for other headings."""
    slug = match_slug(heading)
    if slug is None:
        return None
    place = slug["place"].strip(" .").lower()
    rest = (slug["time"] or "").lower()
    setting = first_phrase(place, words.SETTINGS)
    if place and place.split()[-1] not in setting.split():
        # A place in its own words, which a known phrase only lends its preposition.
        article = "an " if place[0] in "aeiou" else "a "
        if place.split()[0] in words.DETERMINERS or place.endswith("s"):
            article = ""
        by_side = "at" if slug["inside"].upper() == "EXT" else "in"
        setting = f"{setting.split()[0] if setting else by_side} {article}{place}"
    time = first_phrase(rest, words.TIMES)
    if not time and re.search(r"\bday\b", rest):
        time = "during the day"
    return observe(
        "", replace(around, setting=setting or around.setting, time=time or around.time, weather="")
    )


def add_surroundings(text: str, around: Surroundings, *, most_words: int) -> str:
    """A description with place, weather and time phrases where it names none itself."""
    is_dark = around.time in ("at night", "at dusk")
    for phrase, table in (
        (around.setting, words.SETTINGS),
        (around.weather, words.WEATHER),
        (around.time, words.TIMES),
    ):
        is_clash = is_dark and phrase == "on a sunny day"
        fits = len(text.split()) + len(phrase.split()) <= most_words
        if phrase and fits and not is_clash and not first_phrase(text, table):
            text = f"{text}, {phrase}" if text else phrase
    return text


def first_phrase(text: str, table: Phrases) -> str:
    """The phrase of the first row whose words the text holds, or ""."""
    lowered = text.lower()
    for pattern, phrase in table:
        if re.search(rf"\b(?:{pattern})\b", lowered):
            return phrase
    return ""


def last_phrase(text: str, table: Phrases) -> str:
    """The phrase of the row whose words come last in the text, or ""."""
    lowered = text.lower()
    best, place = "", -1
    for pattern, phrase in table:
        for match in re.finditer(rf"\b(?:{pattern})\b", lowered):
            if match.start() > place:
                best, place = phrase, match.start()
    return best


def _weather(text: str) -> str:
    """The weather a text names; rain and snow together are both kept."""
    lowered = text.lower()
    found = [
        phrase for pattern, phrase in words.WEATHER if re.search(rf"\b(?:{pattern})\b", lowered)
    ]
    if found[:2] == ["with snow falling", "with rain falling"]:
        return "with rain and snow falling"
    return found[0] if found else ""

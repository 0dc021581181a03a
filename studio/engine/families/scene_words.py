"""The little words of the reader's grammar: counts, articles, copulas, signs, hours of a heading."""

from __future__ import annotations

import re

STAGE_ROLES = ("light", "weather", "camera", "style")
ROLES = (
    "side", "relation", "size", "skin", "camera", "place", "weather", "verb", "doing", "noun",
    "nouns", "light", "style", "sun", "outfit", "trend",
)  # fmt: skip
"""What a phrase is that may be several, the likeliest first."""
COUNTS = {
    "two": 2, "2": 2, "both": 2, "pair": 2, "couple": 2, "three": 3, "3": 3, "trio": 3, "four": 4,
    "4": 4,
}  # fmt: skip
DETERMINERS = frozenset({
    "a", "an", "the", "one", "this", "that", "our", "my", "your", "his", "her", "their", "its",
    "another", "every", "each", "some", "single", "new", "old", "first", "no", "small", "little",
    "tiny", "miniature", "big", "large", "huge", "giant", "enormous", "wee",
})  # fmt: skip
WEARS = frozenset({"in", "wearing", "dressed"})
COPULAS = frozenset({"is", "are", "was", "were", "be", "painted", "turns", "turned", "goes"})
CLOTHES = frozenset({"coat", "jacket", "shirt", "clothes"})
GROUNDS = frozenset({"background", "backdrop", "wall"})
SIGNS = frozenset(".;:!?")
SKINS = {"white": "light", "brown": "brown", "black": "dark"}
"""What a colour before somebody says: of the skin, for nobody's clothes are named."""
CHARTS = frozenset({"bar chart", "line chart"})
TRENDS = {"rise": "0", "grow": "0", "fall": "1", "shrink": "1"}
"""Which way a chart runs that is said to move."""
LITTLE = DETERMINERS | WEARS | CLOTHES | GROUNDS | COUNTS.keys() | frozenset({
    "and", "with", "by", "of", "in", "on", "at", "to", "from", "near", "beside", "behind", "next",
    "left", "right", "side", "front", "close", "together", "middle", "centre", "center", "into",
    "over", "under", "its", "visual", "we", "see", "show", "scene", "picture", "shot", "image", "b",
    "roll", "screen", "animation", "illustration", "mood", "happy", "calm", "friendly", "cheerful",
    "plain", "simple", "clean", "wide", "medium", "colourful", "animated", "high", "quality", "up",
})  # fmt: skip
QUOTED = re.compile(r"[\"“„«][^\"”“»]{1,60}[\"”“»]")
EMPTY = re.compile(
    r"\b(empty|deserted|with nobody|nothing else|without people|only)\b", re.IGNORECASE
)
NOBODY = frozenset({"people", "things", "nobody"})
FAR = 4
"""Words between a size and its noun ("a big fire-engine red bus")."""
PLAIN = 0.8
"""Share of known words from which a prompt is a plain description, word for word."""
HEAD_TIMES = {
    "day": "day", "noon": "day", "afternoon": "day", "morning": "sunrise", "dawn": "sunrise",
    "sunrise": "sunrise", "golden hour": "golden hour", "late afternoon": "golden hour",
    "sunset": "sunset", "dusk": "dusk", "evening": "dusk", "night": "night", "midnight": "night",
    "moonlight": "moonlight", "moonlit night": "moonlight", "spotlight": "spotlight",
}  # fmt: skip
ADJECTIVES = 2
"""Words that the lists lack may stand between a colour and its noun ("a red double decker bus")."""
BREAKS = SIGNS | COPULAS | frozenset({
    "", ",", "and", "or", "with", "by", "of", "in", "on", "at", "to", "from", "near", "beside",
    "behind", "next", "into", "over", "under", "against",
})  # fmt: skip
"""Words (or the end) that part a colour from a noun after it."""
COLOR = frozenset({"color", "colour", "shade", "hue", "tint"})
HUED = frozenset({"colored", "coloured", "hued", "tinted", "toned", "shaded", "color", "colour"})
AGED = frozenset({"old", "elderly", "aged", "senior", "retired"})
FEMALE = frozenset({"female", "lady", "she", "her", "hers", "herself"})
MALE = frozenset({"male", "he", "his", "him", "himself"})
WOMEN = frozenset({"woman", "girl", "old woman"})
BEFORE_NAME = 3
"""Words before a name that may say how old somebody is ("an elderly tired baker")."""
LEFT_UNQUOTED = 3


def unquoted(prompt: str) -> str:
    """A prompt without the words of its signs, which are written and not drawn.

    What is nearly all a quotation is kept: there somebody speaks.
    """
    rest = " ".join(QUOTED.sub(" ", prompt).split())
    return rest if len(rest.split()) >= LEFT_UNQUOTED else prompt

"""Which part of speech a word is where that changes how it is said ("a record", "to record").

Rules on the neighbouring words, not a trained tagger: a spoken script's sentences are short, and
the dictionary marks only some 800 words that need it.
"""

from __future__ import annotations

from collections.abc import Sequence

from studio.narration.written_forms import words_in

_TO_VERB = words_in(
    "to will would can could should must may might shall cannot can't won't don't didn't doesn't "
    "wouldn't couldn't shouldn't do does did let's please never always i you we they who i'll you'll "
    "we'll they'll he'll she'll it'll i'd you'd we'd they'd also just not then and-then"
)
_DETERMINERS = words_in(
    "the a an this that these those my your his her its our their no every each some any another "
    "one two three four five first second third last next new old good great world whole same of "
    "in for by with into from on at about without per daily live personal public big small "
    "best own such what which many more most few several all fresh local long short high low free "
    "early late young little clean strong simple local organic"
)
_PREPOSITIONS = words_in("of in for by with into from on at about without per")
_BE = words_in(
    "is are was were be been being am i'm you're we're they're he's she's it's isn't aren't wasn't "
    "weren't very so too quite really as seems seem feels feel looks look stay stays keep"
)
_HAVE = words_in("have has had i've you've we've they've he'd she'd haven't hasn't hadn't")
_SUBJECTS = words_in("he she it that who which everyone nobody")
_PLURAL_SUBJECTS = words_in("i you we they people who")
_PAST_CLUES = words_in("yesterday ago last once earlier then was were had did said")
_PARTICLES = words_in("it them him off up down out apart away open the this that your my our a an")
_OBJECT_STARTS = words_in(
    "the a an this that these those my your his her its our their it them him me us every each all "
    "more some one"
)
_LEAD_METAL_AFTER = words_in("pipe pipes paint poisoning pencil pencils acid bullet bullets ore")
_LIVE_AFTER = words_in(
    "music show shows event events stream streams streaming broadcast broadcasts concert concerts "
    "audience audiences performance performances update updates video session sessions coverage "
    "demo band bands recording action chat tv television wire bait"
)
_LIVE_BEFORE = _BE | words_in("go goes going gone went streamed broadcast recorded filmed")
_LIVES_AFTER = words_in("in on at near with by there here alone under inside among for")
_MINUTE_AFTER = words_in(
    "detail details particle particles amount amounts difference differences trace traces quantity "
    "quantities fraction fractions drop drops creatures"
)
_EXTRA = {("lead", "METAL"): "lˈɛd", ("row", "QUARREL"): "ɹˈW", ("resume", "PAPER"): "ɹˈɛzəmˌA"}
"""Readings that the dictionary does not have, for both accents."""


def extra_reading(word: str, tag: str) -> str | None:
    """Phonemes of a reading that only this module knows, or None."""
    return _EXTRA.get((word, tag))


def part_of_speech(words: Sequence[str], index: int, *, starts: bool, ends: bool) -> str:
    """A tag of the dictionary for one word among spoken lower-case words, or empty when unsure.

    Args:
        words: The words of the sentence.
        index: Which word is meant.
        starts: Whether it begins a sentence.
        ends: Whether a pause follows it.
    """
    word = words[index]
    before = "" if starts or index == 0 else words[index - 1]
    after = "" if ends or index + 1 >= len(words) else words[index + 1]
    special = _SPECIAL.get(word)
    if special is not None:
        return special(words, before, after)
    if before in _BE and word.endswith("ed"):
        return "ADJ"
    return _usual(word, before, after, starts=starts, ends=ends)


def _usual(  # noqa: PLR0911 - one answer for each kind of neighbour
    word: str, before: str, after: str, *, starts: bool, ends: bool
) -> str:
    if before in _TO_VERB:
        return "VERB"
    if before in _PREPOSITIONS or before.endswith("'s"):
        return "NOUN"
    if before in _DETERMINERS:
        return (
            "NOUN" if ends or not after or after in _PREPOSITIONS or after in _BE else "ADJ_OR_NOUN"
        )
    if starts and after in _OBJECT_STARTS:
        return "VERB"
    if before in _SUBJECTS and word.endswith("s"):
        return "VERB"
    if before in _BE:
        return "ADJ"
    if after in _OBJECT_STARTS and before and not word.endswith("s"):
        return "VERB"
    return "None" if ends else ""


def _read(words: Sequence[str], before: str, after: str) -> str:
    if before in _HAVE or before in ("was", "were", "been", "be", "is", "are", "well"):
        return "VBN"
    if before in ("us", "them", "me", "him", "her") and {"let", "help", "make", "watch"} & set(
        words
    ):
        return ""  # "let us read"
    if before in ("he", "she", "it", "who") or (
        _PAST_CLUES & set(words) and before not in _TO_VERB - _PLURAL_SUBJECTS
    ):
        return "VBD"
    return ""


def _lead(_words: Sequence[str], before: str, after: str) -> str:
    metal = (
        after in _LEAD_METAL_AFTER
        or before in ("molten", "heavy")
        or (before == "of" and not after)
    )
    return "METAL" if metal else ""


def _live(_words: Sequence[str], before: str, after: str) -> str:
    return "ADJ" if after in _LIVE_AFTER or before in _LIVE_BEFORE else "VERB"


def _lives(_words: Sequence[str], before: str, after: str) -> str:
    if before in _DETERMINERS - {"that", "which"} or before.endswith("'s"):
        return "NOUN"
    return "VERB" if after in _LIVES_AFTER or before in _SUBJECTS else "NOUN"


def _close(_words: Sequence[str], before: str, after: str) -> str:
    if before in ("the", "a") and after in ("of", "", "friend", "call", "look"):
        return "NOUN" if after in ("of", "") else "ADJ"
    if before in _TO_VERB or after in _OBJECT_STARTS or after in ("at", "on"):
        return "VERB"
    return "ADJ"


def _used(_words: Sequence[str], before: str, after: str) -> str:
    if after != "to":
        return ""
    return "" if before in ("is", "are", "was", "were", "be", "been", "being", "often") else "VBD"


def _use(words: Sequence[str], before: str, after: str) -> str:
    if before in _DETERMINERS - {"that", "which", "who"} and before not in _TO_VERB:
        return "NOUN"
    return (
        "VERB" if before in _TO_VERB or after in _OBJECT_STARTS else "NOUN" if after == "of" else ""
    )


def _wind(_words: Sequence[str], before: str, after: str) -> str:
    follows = after in ("up", "down", "through", "around", "back", "along", "its", "their", "the")
    if before in ("to", "will", "roads", "road", "river", "path", "paths", "streets", "it", "we"):
        return "VERB" if before in ("to", "will") or follows else "NOUN"
    return "NOUN"


def _tear(_words: Sequence[str], before: str, after: str) -> str:
    return (
        "VERB"
        if before in _TO_VERB or (after in _PARTICLES and before not in ("a", "the"))
        else "NOUN"
    )


def _minute(_words: Sequence[str], before: str, after: str) -> str:
    return "ADJ" if after in _MINUTE_AFTER or before in ("very", "too") else "NOUN"


def _wound(_words: Sequence[str], before: str, after: str) -> str:
    follows = after in (
        "up",
        "down",
        "through",
        "around",
        "round",
        "its",
        "their",
        "along",
        "tightly",
    )
    return "VBD" if follows else ""


def _bass(_words: Sequence[str], _before: str, after: str) -> str:
    fish = after in ("fishing", "pond", "fillet", "swim", "swims")
    return "NOUN" if fish else "ADJ"


def _dove(_words: Sequence[str], before: str, after: str) -> str:
    moves = after in ("into", "in", "down", "under", "deep", "headfirst") and before not in (
        "a",
        "the",
    )
    return "VERB" if moves else "NOUN"


def _content(_words: Sequence[str], before: str, after: str) -> str:
    return "ADJ" if before in _BE or after == "with" else "NOUN"


def _invalid(_words: Sequence[str], _before: str, _after: str) -> str:
    return ""  # "not valid"; the person has become rare


_SPECIAL = {
    "read": _read, "lead": _lead, "live": _live, "lives": _lives, "close": _close, "used": _used,
    "use": _use, "uses": _use, "wind": _wind, "winds": _wind, "tear": _tear, "tears": _tear,
    "minute": _minute, "wound": _wound, "bass": _bass, "dove": _dove, "content": _content,
    "invalid": _invalid,
}  # fmt: skip

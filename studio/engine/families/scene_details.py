"""What a prompt states to the letter: numbers for charts, words for signs. Rules, not diffusion.

A network over word meanings cannot copy "48 %" or "OPEN" into a picture; the text itself can.
"""

from __future__ import annotations

import re
from dataclasses import replace

from studio.engine.scenery.graph import SceneGraph, Subject

CHARTS = frozenset({"bar chart", "line chart", "pie chart"})
LETTERED = frozenset(
    {"signpost", "blackboard", "shop front", "speech bubble", "book", "laptop", "phone", "price tag",
     "computer", "television", "document", "calendar", "flag", "package", "truck", "bottle", "school",
     "bank", "shopping bag", "map", "shirt"}
)  # fmt: skip
MAX_LETTERS = 24
MAX_NUMBERS = 6

_QUOTED = re.compile(r"[\"“„«]([^\"”“»]{1,60})[\"”“»]")
_NUMBER = re.compile(r"(?<![\w.])([-−]?(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?))\s?(%|percent\b)?")
_YEARS = range(1900, 2100)


_STYLE_WORDS = re.compile(
    r"\b(line[ -]art|line drawing|outlines?|sketch\w*|neon|pastel\w*|chalk\w*|paper|papercut|collage|"
    r"cut-?out|watercolou?r|hand-drawn|doodle)\b",
    re.IGNORECASE,
)


_SPIN_WORDS = re.compile(
    r"\b(spin\w*|spun|turn\w*|rotat\w*|whirl\w*|revolv\w*|twirl\w*|swirl\w*|roll\w*|tumbl\w*|"
    r"pirouett\w*|circl\w*|somersault\w*|cartwheel\w*|go(?:es)? round|round and round)\b",
    re.IGNORECASE,
)


def with_details(graph: SceneGraph, prompt: str) -> SceneGraph:
    """The scene with the prompt's quoted words on its first sign and its numbers in its first chart.

    A style that no word asks for is flat: scenes of one movie must not change their look by chance.
    Nor does anything turn head over heels that no word sets spinning: a full cup would spill. It rocks.
    """
    if not _STYLE_WORDS.search(prompt):
        graph = replace(graph, stage=replace(graph.stage, style="flat"))
    words = quoted_words(prompt)
    values = chart_values(prompt)
    subjects = list(graph.subjects)
    if not _SPIN_WORDS.search(prompt):
        subjects = [replace(s, motion="swing") if s.motion == "spin" else s for s in subjects]
    if words:
        _change_first(subjects, LETTERED, text=words)
    if values:
        _change_first(subjects, CHARTS, values=values)
    return replace(graph, subjects=tuple(subjects))


def quoted_words(prompt: str) -> str:
    """The first words in double quotes that fit on a sign, or nothing."""
    for match in _QUOTED.finditer(prompt):
        words = " ".join(match.group(1).split()).strip(" .,;")
        if words and len(words) <= MAX_LETTERS:
            return words
    return ""


def chart_values(prompt: str) -> tuple[float, ...]:
    """Numbers that a chart could show: two or more amounts, or one share of a hundred.

    Years, and numbers glued to letters (A4, 4K), are left out.
    """
    amounts: list[float] = []
    shares: list[float] = []
    for match in _NUMBER.finditer(prompt):
        value = float(match.group(1).replace(",", "").replace("−", "-"))
        if match.group(2):
            shares.append(value)
        elif not (value.is_integer() and int(value) in _YEARS):
            amounts.append(value)
    if len(shares) == 1 and not amounts and 0 < shares[0] < 100:
        return (shares[0], 100 - shares[0])
    numbers = shares if len(shares) > 1 else [*shares, *amounts]
    return tuple(numbers[:MAX_NUMBERS]) if len(numbers) > 1 else ()


def _change_first(subjects: list[Subject], kinds: frozenset[str], **changes: object) -> None:
    for index, subject in enumerate(subjects):
        if subject.kind in kinds:
            subjects[index] = replace(subject, **changes)  # pyright: ignore[reportArgumentType]
            return

"""Groups sentences into scenes by length and meaning, the best way of all ways.

Dynamic programming over the places where a scene may end, after Utiyama and Isahara, "A
statistical model for domain-independent text segmentation" (ACL 2001): a group costs more the
further its length is from the target, a boundary costs more the closer the words on both sides
are in meaning, and less where the writer began a new paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

Embed = Callable[[Sequence[str]], NDArray[np.float32]]
"""Texts to meanings: n texts give (n, d), each row of length one."""

SHORTEST_S = 4.0
LONGEST_S = 10.0
TARGET_S = 6.5

_PARAGRAPH_WITHIN = 3.0  # a scene that runs over a new paragraph
_LOOKS_BACK = 1.5  # a scene that begins by pointing at the one before ("We call this ...")
_BOUNDARY = 0.4  # any boundary, so that ties go to fewer scenes
_MEANING = 1.0  # weight of one standard deviation of similarity
_MOST_COMPARED = 1_000  # sentences; ten seconds of work. Longer texts go by length and paragraphs
_CONTEXT = 2  # sentences on each side that are compared

# English only, as the embedding is; other languages are grouped by length and paragraphs.
_POINTS_BACK = re.compile(
    r"^(?:(?:when|if|while|where|and|but|so|then|because)\b,?\s+)?"
    r"(?:it(?!\s+(?:rain|snow|is|was|takes|took))|this|that|these|those|they|he|she"
    r"|(?:we|people) call)\b",
    re.IGNORECASE,
)


def group_sentences(
    sentences: Sequence[str],
    durations_s: Sequence[float],
    paragraphs: Sequence[int],
    embed: Embed,
) -> tuple[tuple[int, int], ...]:
    """The scenes as (first, last + 1) sentence indices, covering all in order."""
    count = len(sentences)
    if count == 1:
        return ((0, 1),)
    boundary_costs = _boundary_costs(sentences, embed)
    for index in range(1, count):
        is_same = paragraphs[index] == paragraphs[index - 1]
        if is_same and _POINTS_BACK.match(sentences[index]):
            boundary_costs[index - 1] += _LOOKS_BACK
    best = [0.0] + [float("inf")] * count
    came_from = [0] * (count + 1)
    for end in range(1, count + 1):
        length_s = 0.0
        breaks = 0
        for start in range(end - 1, -1, -1):
            length_s += durations_s[start]
            breaks += start < end - 1 and paragraphs[start] != paragraphs[start + 1]
            if length_s > 2 * LONGEST_S and start < end - 1:
                break
            cost = best[start] + length_cost(length_s) + breaks * _PARAGRAPH_WITHIN
            cost += boundary_costs[start - 1] if start else 0.0
            if cost < best[end]:
                best[end], came_from[end] = cost, start
    groups: list[tuple[int, int]] = []
    end = count
    while end > 0:
        groups.append((came_from[end], end))
        end = came_from[end]
    return tuple(reversed(groups))


def length_cost(length_s: float) -> float:
    """What a scene's length costs: nothing at the target, one at its limits, steep outside."""
    if length_s < TARGET_S:
        cost = ((TARGET_S - length_s) / (TARGET_S - SHORTEST_S)) ** 2
    else:
        cost = ((length_s - TARGET_S) / (LONGEST_S - TARGET_S)) ** 2
    outside_s = max(SHORTEST_S - length_s, length_s - LONGEST_S, 0.0)
    return cost + 3.0 * outside_s


def _boundary_costs(sentences: Sequence[str], embed: Embed) -> list[float]:
    """What ending a scene after each sentence but the last costs, from the meanings around it."""
    if len(sentences) > _MOST_COMPARED:
        return [_BOUNDARY] * (len(sentences) - 1)
    meanings = embed(sentences)
    similarities: list[float] = []
    for index in range(1, len(sentences)):
        before = meanings[max(0, index - _CONTEXT) : index].sum(axis=0)
        after = meanings[index : index + _CONTEXT].sum(axis=0)
        norms = float(np.linalg.norm(before) * np.linalg.norm(after))
        similarities.append(float(before @ after) / norms if norms > 0 else 0.0)
    values = np.asarray(similarities)
    spread = float(values.std())
    if spread < 1e-6:
        return [_BOUNDARY] * len(similarities)
    scores = np.clip((values - values.mean()) / spread, -2.0, 2.0)
    return [_BOUNDARY + _MEANING * float(score) for score in scores]

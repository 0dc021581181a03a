"""Counts what scenes got right of what texts state, with bootstrap intervals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.engine.scenery.graph import SceneGraph
from studio.workshop.starter.captions import Pair
from studio.workshop.starter.partial import Partial, facts

RESAMPLES = 1000
PUBLIC = {"light": "time", "color": "colour", "has_sun": "sun"}  # names as people read them


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Hits and counts of every fact of every text.

    Attributes:
        names: Facts, and "facts" (all together), "all facts", "main subject", "count" of texts.
        hits: (texts, names).
        counts: (texts, names).
        failures: Texts with what was wrong in each.
    """

    names: tuple[str, ...]
    hits: NDArray[np.float64]
    counts: NDArray[np.float64]
    failures: tuple[tuple[str, tuple[str, ...]], ...]

    def share(self, name: str) -> float:
        """Share of hits of a fact; not a number where nothing states it."""
        column = self.names.index(name)
        count = self.counts[:, column].sum()
        return float(self.hits[:, column].sum() / count) if count else float("nan")

    def summary(self) -> dict[str, Any]:
        """For every fact its share; `n` counts and `intervals` of 95 % beside them."""
        rng = np.random.default_rng(0)
        texts = len(self.hits)
        picks = rng.integers(0, texts, (RESAMPLES, texts)) if texts else np.zeros((1, 0), int)
        out: dict[str, Any] = {"texts": texts}
        counted, intervals = dict[str, int](), dict[str, list[float]]()
        for column, name in enumerate(self.names):
            total = self.counts[:, column].sum()
            if not total:
                continue
            many = self.counts[picks, column].sum(1)
            shares = self.hits[picks, column].sum(1)[many > 0] / many[many > 0]
            public = PUBLIC.get(name, name).replace(" ", "_")
            out[public] = round(float(self.hits[:, column].sum() / total), 4)
            counted[public] = int(total)
            intervals[public] = [round(float(v), 4) for v in np.quantile(shares, (0.025, 0.975))]
        return out | {"n": counted, "intervals": intervals}


def score(graphs: Sequence[SceneGraph], pairs: Sequence[Pair]) -> Score:
    """Judge one scene for each text."""
    rows = [text_facts(graph, partial) for graph, (_, partial) in zip(graphs, pairs, strict=True)]
    names = tuple(dict.fromkeys(("facts", *(name for row in rows for name, _ in row))))
    hits, counts = np.zeros((len(rows), len(names))), np.zeros((len(rows), len(names)))
    failures: list[tuple[str, tuple[str, ...]]] = []
    for index, row in enumerate(rows):
        for name, hit in row:
            is_derived = name in ("all facts", "main subject", "count")
            for column in {names.index(name), 0} if not is_derived else {names.index(name)}:
                hits[index, column] += hit
                counts[index, column] += 1
        wrong = tuple(name for name, hit in row if not hit)
        if wrong:
            failures.append((pairs[index][0], wrong))
    return Score(names=names, hits=hits, counts=counts, failures=tuple(failures))


def text_facts(graph: SceneGraph, partial: Partial) -> list[tuple[str, bool]]:
    """The facts of a scene, and those that follow: all of them, the main subject, the count."""
    out = facts(graph, partial)
    found = [hit for name, hit in out if name == "object"]
    derived = [("all facts", all(hit for _, hit in out))]
    if found:
        derived.append(("main subject", found[0]))
    kinds = [wanted.kind for wanted in partial.subjects]
    if len(kinds) > 1 and len(set(kinds)) == 1:
        derived.append(("count", all(found) and dict(out)["no duplicates"]))
    return out + derived

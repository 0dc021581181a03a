"""How much the model varies what a text leaves open, beside how much the data varies it."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from random import Random
from typing import Any

import numpy as np

from studio.engine.scenery.graph import SceneGraph
from studio.workshop.starter.captions import Pair
from studio.workshop.starter.partial import STAGE_FIELDS, Partial
from studio.workshop.starter.runtime import StarterModel
from studio.workshop.starter.sampling import complete

SUBJECT = ("color", "motion", "variant")


def diversity(model: StarterModel, pairs: Sequence[Pair], *, seeds: int) -> dict[str, Any]:
    """Mean entropy of each unsaid field over the seeds of a text, in the model and in the data.

    Returns:
        "ratio" (mean over the fields of model / data) and for each field both entropies in nats;
        the spread of the first subject's x as a standard deviation.
    """
    captions = [caption for caption, _ in pairs]
    states = model.states(captions)
    asked = [caption for caption in captions for _ in range(seeds)]
    many = [state for state in states for _ in range(seeds)]
    numbers = [9000 + index for index in range(len(many))]
    # Of the scenes that the program keeps: choosing among samples costs some variety.
    graphs, rng = model.chosen(asked, many, numbers), Random(1)
    sums: dict[str, list[tuple[float, float]]] = {}
    for index, (_, partial) in enumerate(pairs):
        made = graphs[index * seeds : (index + 1) * seeds]
        usual = [complete(partial, rng) for _ in range(seeds)]
        for name, read in _unsaid(partial).items():
            sums.setdefault(name, []).append((_entropy(made, read), _entropy(usual, read)))
        sums.setdefault("x", []).append((_spread(made), _spread(usual)))
    fields = {name: np.array(values).mean(0) for name, values in sums.items()}
    ratio = float(np.mean([min(1.0, m / d) for m, d in fields.values() if d > 0.05]))
    rows = {name: [round(float(m), 3), round(float(d), 3)] for name, (m, d) in fields.items()}
    return {"ratio": round(ratio, 4), "texts": len(pairs), "seeds": seeds, "fields": rows}


def _unsaid(partial: Partial) -> dict[str, Callable[[SceneGraph], Hashable]]:
    out: dict[str, Callable[[SceneGraph], Hashable]] = {"subjects": lambda g: len(g.subjects)}
    for name in STAGE_FIELDS:
        if not getattr(partial, name):
            out[name] = lambda g, n=name: getattr(g.stage, n)
    if partial.subjects:
        first = partial.subjects[0]
        names = (
            (*SUBJECT, "who", "skin", "outfit", "action") if first.kind == ("person",) else SUBJECT
        )
        for name in names:
            if not getattr(first, name):
                out[f"subject {name}"] = lambda g, n=name: (
                    getattr(g.subjects[0], n) if g.subjects else None
                )
    return out


def _entropy(graphs: Sequence[SceneGraph], read: Callable[[SceneGraph], Hashable]) -> float:
    shares = [n / len(graphs) for n in Counter(read(graph) for graph in graphs).values()]
    return -sum(share * math.log(share) for share in shares)


def _spread(graphs: Sequence[SceneGraph]) -> float:
    return float(np.std([graph.subjects[0].x for graph in graphs if graph.subjects] or [0.0]))

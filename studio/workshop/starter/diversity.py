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
PERSON = ("who", "skin", "outfit", "action")
LEAST = 2
"""Scenes of a text that must show a subject before its fields are compared."""
Reader = Callable[[SceneGraph], Hashable]


def diversity(model: StarterModel, pairs: Sequence[Pair], *, seeds: int) -> dict[str, Any]:
    """Mean entropy of each unsaid field over the seeds of a text, in the model and in the data.

    The data's scenes go through the code and back, so that both hold only what the model can say:
    a traffic light has no colour of its own. A subject's fields are read from the first subject of
    the stated kind, in as many scenes of the data as of the model; where the model draws it in fewer
    than two, that is a wrong subject, which the other scores count.

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
        usual = [model.code.decode(model.code.encode(complete(partial, rng))) for _ in range(seeds)]
        for name, read in _unsaid(partial).items():
            drawn = [value for graph in made if (value := read(graph)) is not None]
            real = [value for graph in usual if (value := read(graph)) is not None][: len(drawn)]
            if len(real) >= LEAST:
                sums.setdefault(name, []).append((_entropy(drawn), _entropy(real)))
        sums.setdefault("x", []).append((_spread(made), _spread(usual)))
    fields = {name: np.array(values).mean(0) for name, values in sums.items()}
    ratio = float(np.mean([min(1.0, m / d) for m, d in fields.values() if d > 0.05]))
    rows = {name: [round(float(m), 3), round(float(d), 3)] for name, (m, d) in fields.items()}
    return {"ratio": round(ratio, 4), "texts": len(pairs), "seeds": seeds, "fields": rows}


def _unsaid(partial: Partial) -> dict[str, Reader]:
    out: dict[str, Reader] = {"subjects": lambda graph: len(graph.subjects)}
    for name in STAGE_FIELDS:
        if not getattr(partial, name):
            out[name] = lambda graph, n=name: getattr(graph.stage, n)
    if partial.subjects:
        first = partial.subjects[0]
        is_person = first.kind == ("person",)
        for name in (*SUBJECT, *PERSON) if is_person else SUBJECT:
            if not getattr(first, name):
                out[f"subject {name}"] = lambda graph, n=name: next(
                    (getattr(s, n) for s in graph.subjects if s.kind in first.kind), None
                )
    return out


def _entropy(values: Sequence[Hashable]) -> float:
    shares = [count / len(values) for count in Counter(values).values()]
    return -sum(share * math.log(share) for share in shares)


def _spread(graphs: Sequence[SceneGraph]) -> float:
    return float(np.std([graph.subjects[0].x for graph in graphs if graph.subjects] or [0.0]))

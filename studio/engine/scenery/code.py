"""The number code that the starter's model diffuses over, and the way back to a scene graph.

A scene is an array of (1 + slots, width) float32: one row for the stage, one a subject. A field
with named values is a one-hot code in {-1, 1}; a number is centred and scaled to about unit
deviation; what makes no sense (the skin of a car, all of an empty slot but its kind) is 0. Which
fields there are, in which order and with which values, is said by a *schema*: plain JSON kept in
the model package beside the weights, so that the two cannot disagree. Fields that a schema lacks
take the defaults of `graph`.

The network predicts logits for named values: their softmax is the posterior mean of the code
(Dieleman et al. 2022, "Continuous diffusion for categorical data").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.engine.scenery.graph import SceneGraph, Stage, Subject
from studio.engine.scenery.schema import (
    KNOWN_STAGE,
    KNOWN_SUBJECT,
    NOTHING,
    Choice,
    Number,
    default_schema,
    read_choices,
    read_numbers,
)
from studio.engine.scenery.settle import settled

Array = NDArray[np.float32]
__all__ = [
    "NOTHING",
    "Array",
    "Choice",
    "Confidence",
    "Number",
    "SceneCode",
    "default_schema",
    "softmax",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Confidence:
    """How sure the model was of its choices, each 0 to 1.

    Attributes:
        setting: Probability of the most probable setting.
        kinds: Most probable kind and its probability, a slot; "nothing" for an empty one.
    """

    setting: float
    kinds: tuple[tuple[str, float], ...]


class SceneCode:
    """Turns scene graphs into arrays and back, as a schema says.

    Attributes:
        slots: How many subjects a scene may have.
        width: Numbers a row.
        stage_choices, stage_numbers, subject_choices, subject_numbers: The fields, in order; the
            first of `subject_choices` is the kind.
    """

    def __init__(self, schema: dict[str, Any]) -> None:
        """Read a schema.

        Raises:
            ValueError: The schema lacks something, or names a value that this program cannot draw.
        """
        try:
            self.slots = int(schema["slots"])
            kinds = tuple(schema["subject"][0]["values"])
            if schema["subject"][0]["name"] != "kind" or kinds[0] != NOTHING:
                raise ValueError(f"the first field of a subject must be its kind, from {NOTHING!r}")
            self.stage_choices = read_choices(schema["stage"], KNOWN_STAGE, (NOTHING,))
            self.subject_choices = read_choices(schema["subject"], KNOWN_SUBJECT, kinds)
            self.stage_numbers = read_numbers(schema["stage_numbers"], self.stage_choices)
            self.subject_numbers = read_numbers(schema["subject_numbers"], self.subject_choices)
        except (KeyError, IndexError, TypeError) as error:
            raise ValueError(f"the scene schema is not complete: {error}") from error
        self.width = max(self.stage_numbers[-1].index + 1, self.subject_numbers[-1].index + 1)
        self.kind = self.subject_choices[0]

    def encode(self, graph: SceneGraph) -> Array:
        """The array of a scene, shape (1 + slots, width); subjects beyond the slots are left out.

        Raises:
            ValueError: The scene holds a name that the schema lacks.
        """
        array = np.zeros((1 + self.slots, self.width), np.float32)
        _write(array[0], graph.stage, self.stage_choices, self.stage_numbers, kind=0)
        for slot in range(self.slots):
            row = array[1 + slot]
            if slot >= len(graph.subjects):
                row[self.kind.span] = -1
                row[self.kind.start] = 1
                continue
            subject = graph.subjects[slot]
            kind = self.kind.values.index(subject.kind)
            _write(row, subject, self.subject_choices, self.subject_numbers, kind=kind)
        return array

    def decode(self, array: Array, seed: int = 0) -> SceneGraph:
        """The scene of an array of shape (1 + slots, width): the largest number of a field wins.

        Numbers are held within their ranges, and what stands or floats is put where it can
        (`settle`), so any array gives a scene that can be drawn.
        """
        stage = Stage(**_read(array[0], self.stage_choices, self.stage_numbers, kind=0))
        subjects: list[Subject] = []
        for row in array[1:]:
            kind = int(np.argmax(row[self.kind.span]))
            if kind:
                fields = _read(row, self.subject_choices, self.subject_numbers, kind=kind)
                subjects.append(Subject(**fields))
        return settled(SceneGraph(stage=stage, subjects=tuple(subjects), seed=seed))

    def clean(self, raw: Array) -> Array:
        """The posterior mean of the scene, given the network's output; shapes (..., 1 + slots, width).

        Named fields: twice the softmax minus 1, times the probability that the subject has the
        field at all. Numbers likewise shrink with the probability that the slot is empty.
        """
        out = np.zeros_like(raw)
        stage, subjects = raw[..., 0, :], raw[..., 1:, :]
        for field in self.stage_choices:
            out[..., 0, field.span] = 2 * softmax(stage[..., field.span]) - 1
        for number in self.stage_numbers:
            out[..., 0, number.index] = stage[..., number.index]
        kinds = softmax(subjects[..., self.kind.span])
        out[..., 1:, self.kind.span] = 2 * kinds - 1
        for field in self.subject_choices[1:]:
            share = (kinds @ field.applies)[..., None]
            out[..., 1:, field.span] = (2 * softmax(subjects[..., field.span]) - 1) * share
        is_there = 1 - kinds[..., 0]
        for number in self.subject_numbers:
            out[..., 1:, number.index] = subjects[..., number.index] * is_there
        return out

    def guidance(self, scale: float, class_scale: float) -> Array:
        """Guidance weights a number, shape (1 + slots, width).

        Kinds are guided by `class_scale`, all else by `scale`: guiding every slot towards a named
        kind makes duplicates of it. Gender, age and skin are guided little too: guidance makes the
        likelier likelier still, and a doctor would nearly always be drawn as the same person.
        """
        weights = np.full((1 + self.slots, self.width), scale, np.float32)
        weights[1:, self.kind.span] = class_scale
        for field in self.subject_choices:
            if field.is_guided_little:
                weights[1:, field.span] = class_scale
        return weights

    def confidence(self, raw: Array) -> Confidence:
        """How sure the network is; `raw` has shape (1 + slots, width).

        Give it the output under the text at the first step, where the slots are pure noise: there
        the probabilities tell what the words alone decide. At the last step they tell nothing.
        """
        setting = next(field for field in self.stage_choices if field.name == "setting")
        kinds = softmax(raw[1:, self.kind.span])
        best = kinds.argmax(-1)
        pairs = [(str(self.kind.values[k]), float(p[k])) for k, p in zip(best, kinds, strict=True)]
        return Confidence(setting=float(softmax(raw[0, setting.span]).max()), kinds=tuple(pairs))


def softmax(logits: Array) -> Array:
    """Probabilities along the last axis."""
    powers = np.exp(logits - logits.max(-1, keepdims=True))
    return powers / powers.sum(-1, keepdims=True)


def _write(
    row: Array, value: Stage | Subject, choices: tuple[Choice, ...], numbers: tuple[Number, ...], *,
    kind: int,
) -> None:  # fmt: skip
    is_stage = isinstance(value, Stage)
    for field in choices:
        if not is_stage and field.name != "kind" and not field.applies[kind]:
            continue
        chosen = field.values[0] if field.is_ignored else getattr(value, field.name)
        row[field.span] = -1
        row[field.start + field.values.index(chosen)] = 1
    for number in numbers:
        row[number.index] = number.code(getattr(value, number.name))


def _read(
    row: Array, choices: tuple[Choice, ...], numbers: tuple[Number, ...], *, kind: int
) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for field in choices:
        is_stage = len(field.applies) == 1
        if field.is_ignored or not (is_stage or field.name == "kind" or field.applies[kind]):
            continue
        fields[field.name] = field.values[int(np.argmax(row[field.span]))]
    return fields | {number.name: number.value(float(row[number.index])) for number in numbers}

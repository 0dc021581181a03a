"""What a prompt states, as the reader gives it and the sampler keeps to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """A subject that the prompt names.

    Attributes:
        phrase: The words that name it.
        fields: Allowed values by field of the scene code; "kind" is there. "pos" is where it stands
            ("left", "center", "right"), "size" how large it is ("small", "big").
        count: How many of it.
    """

    phrase: str
    fields: Mapping[str, tuple[str, ...]]
    count: int = 1

    @property
    def kinds(self) -> tuple[str, ...]:
        """Kinds that it may be."""
        return self.fields["kind"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounding:
    """What a prompt states in known words.

    Attributes:
        things: Its subjects, in the order of the words.
        stage: Allowed values by field of the stage.
        is_plain: Whether nearly all of its words are known: nothing is left to guess.
        is_empty: Whether it asks for a place with nothing in it.
        color: A colour that stands before a word which the lists lack; of a subject yet unknown.
    """

    things: tuple[Thing, ...] = ()
    is_plain: bool = False
    is_empty: bool = False
    stage: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    color: tuple[str, ...] = ()

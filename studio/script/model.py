"""A Script: what was read from a text, line by line, before any thought of scenes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class LineKind(Enum):
    """What a line of a script is for. Only `narration` is spoken."""

    heading = "heading"  # starts a scene: a Markdown heading, a Fountain slug line, a table row
    narration = "narration"  # is spoken
    visual = "visual"  # describes the picture
    on_screen = "on_screen"  # is shown as text in the picture ("SUPER:", "Text:")
    direction = "direction"  # for people only: parentheticals, camera and transition notes
    transition = "transition"  # "CUT TO:", "FADE OUT."


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptLine:
    """One piece of a script.

    Attributes:
        kind: What it is for.
        text: Plain text without markup.
        number: Line number in the source, from 1; 0 where the source has no lines.
        paragraph: Which paragraph of the source it belongs to, from 0.
        start_s: When the source says it starts (subtitles), else None.
        end_s: When the source says it ends (subtitles), else None.
    """

    kind: LineKind
    text: str
    number: int = 0
    paragraph: int = 0
    start_s: float | None = None
    end_s: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A script of any format, read.

    Attributes:
        title: The title that the source states, or one made from its first words.
        language: ISO 639-1 code of the spoken text ("en").
        format: "markdown", "prose", "fountain", "table" or "subtitles".
        lines: In the order of the source.
        warnings: Sentences for the creator about what was repaired or left out while reading.
    """

    title: str
    language: str
    format: str
    lines: tuple[ScriptLine, ...]
    warnings: tuple[str, ...] = ()

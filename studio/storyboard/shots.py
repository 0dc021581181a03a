"""A script's lines gathered into shots: what is said and seen together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from studio.script.model import LineKind, Script, ScriptLine


@dataclass(slots=True)
class Shot:
    """Narration and picture that the script puts together.

    Attributes:
        heading: The heading that the shot stands under, "" for none.
        narration: Spoken lines in order.
        visuals: Descriptions of the picture in order.
        on_screen: Words to show.
        transition: How the shot is entered, "" where the script does not say.
        section: Number of the heading that it stands under, from 0.
    """

    heading: str = ""
    narration: list[ScriptLine] = field(default_factory=list)
    visuals: list[str] = field(default_factory=list)
    on_screen: list[str] = field(default_factory=list)
    transition: str = ""
    section: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to say or show."""
        return not (self.narration or self.visuals or self.on_screen)


def gather_shots(script: Script) -> tuple[Shot, ...]:
    """The shots of a script with headings or described pictures, in order."""
    shots: list[Shot] = []
    transition = ""
    for number, (heading, lines) in enumerate(_sections(script.lines)):
        section, transition = _section_shots(
            lines, heading=heading, transition=transition, leads=_picture_leads(script, lines)
        )
        for shot in section:
            shot.section = number
        shots += section
    return tuple(shots)


def has_structure(script: Script) -> bool:
    """Whether headings or descriptions say where scenes are."""
    return any(line.kind in (LineKind.heading, LineKind.visual) for line in script.lines)


def _sections(lines: Sequence[ScriptLine]) -> list[tuple[str, list[ScriptLine]]]:
    sections: list[tuple[str, list[ScriptLine]]] = [("", [])]
    for line in lines:
        if line.kind is LineKind.heading:
            sections.append((line.text, []))
        else:
            sections[-1][1].append(line)
    return sections


def _picture_leads(script: Script, lines: Sequence[ScriptLine]) -> bool:
    """Whether a description stands before the words it belongs to (else after them)."""
    if script.format == "fountain":
        return True
    content = [line.kind for line in lines if line.kind in (LineKind.visual, LineKind.narration)]
    return not content or content[0] is LineKind.visual


def _section_shots(
    lines: Sequence[ScriptLine], *, heading: str, transition: str, leads: bool
) -> tuple[list[Shot], str]:
    """The shots under one heading, and the transition that waits for the next heading's first."""
    shots = [Shot(heading=heading, transition=transition)]
    waiting = ""
    for line in lines:
        current = shots[-1]
        if line.kind is LineKind.transition:
            waiting = transition_name(line.text)
            continue
        if _starts_new(line, current, leads=leads, is_waiting=bool(waiting)):
            current = Shot(heading=heading)
            shots.append(current)
        if waiting:
            current.transition, waiting = waiting, ""
        if line.kind is LineKind.visual:
            current.visuals.append(line.text)
        elif line.kind is LineKind.narration:
            current.narration.append(line)
        elif line.kind is LineKind.on_screen:
            current.on_screen.append(line.text)
    kept = [shot for shot in shots if not shot.is_empty]
    return kept, waiting or ("" if kept else transition)


def _starts_new(line: ScriptLine, current: Shot, *, leads: bool, is_waiting: bool) -> bool:
    if is_waiting and line.kind in (LineKind.visual, LineKind.narration):
        return not current.is_empty
    if line.kind is LineKind.visual:
        return leads and bool(current.narration)
    return line.kind is LineKind.narration and not leads and bool(current.visuals)


def transition_name(text: str) -> str:
    """One of the storyboard's transitions for a script's words such as "CUT TO:"."""
    words = text.upper()
    if "FADE TO BLACK" in words or "FADE IN" in words or "FADE OUT" in words:
        return "fade"
    if "DISSOLVE" in words or "FADE" in words:
        return "crossfade"
    return "cut"

"""What the reader of one format hands to `read_script`, and the marks that all formats share."""

from __future__ import annotations

import re
from dataclasses import dataclass

from studio.script.model import LineKind, ScriptLine

_LABELS = (
    (LineKind.visual, r"visuals?|pictures?|image|shot|video|b-?roll|on camera"),
    (
        LineKind.on_screen,
        r"text|super|superimpose|on[- ]?screen(?: text)?|titles?|title card|lower third|overlay"
        r"|chyron",
    ),
    (
        LineKind.narration,
        r"narrator|narration|voice|voice[- ]?over|vo|v\.o\.|audio|speaker|host|spoken",
    ),
    (
        LineKind.direction,
        r"notes?|director'?s? note|music|sfx|sound|camera|to-?do|duration|length|audience|author",
    ),
    (LineKind.transition, r"transition"),
)
_LABEL = re.compile(
    "|".join(f"(?P<{kind.name}>(?:{names}))" for kind, names in _LABELS), re.IGNORECASE
)
_MAX_LABEL = 24  # characters before the colon; longer beginnings are sentences
_TRANSITION = re.compile(
    r">?\s*(?:(?:SMASH |MATCH |JUMP |HARD )?CUT TO(?: BLACK)?|DISSOLVE(?: TO)?|CROSS-?FADE(?: TO)?"
    r"|FADE (?:IN|OUT|TO BLACK|TO WHITE|TO))\s*[:.]?"
)
_QUOTES = "\"'“”„‘’«»"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One format's reading of a text.

    Attributes:
        format: Name of the format, as in `Script.format`.
        lines: What was found, in order.
        title: The title that the text states, or "".
        warnings: Sentences about what was repaired or left out.
    """

    format: str
    lines: tuple[ScriptLine, ...]
    title: str = ""
    warnings: tuple[str, ...] = ()


def split_label(line: str) -> tuple[LineKind, str] | None:
    """The kind and text of a line such as "Visual: a boat" or "[SUPER: Hello]", else None."""
    text = line.strip()
    if len(text) > 2 and (text[0], text[-1]) in (("[", "]"), ("(", ")")):
        inner = text[1:-1].strip()
        return split_label(inner) or (LineKind.direction, inner)
    if _TRANSITION.fullmatch(text):
        return LineKind.transition, text.lstrip("> ").rstrip()
    colon = re.search(r"[:：]", text[: _MAX_LABEL + 1])
    if colon is None:
        return None
    match = _LABEL.fullmatch(text[: colon.start()].strip(" *_"))
    if match is None or match.lastgroup is None:
        return None
    kind = LineKind[match.lastgroup]
    value = text[colon.end() :].strip(" \t*_")
    return kind, unquote(value) if kind is LineKind.on_screen else value


def unquote(text: str) -> str:
    """A text without the quotation marks around all of it."""
    stripped = text.strip()
    if len(stripped) > 1 and stripped[0] in _QUOTES and stripped[-1] in _QUOTES:
        return stripped[1:-1].strip()
    return stripped


def squeeze(text: str) -> str:
    """A text on one line with single spaces."""
    return " ".join(text.split())

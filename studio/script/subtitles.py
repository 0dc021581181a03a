"""SRT and WebVTT subtitles: one line for each cue, with its times; broken times are repaired.

Read by hand rather than with a library: the libraries either refuse a file with one bad time or
drop the cue without a word, and a person wants the sentence kept and wants to be told.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from studio.errors import ScriptError
from studio.script.draft import Draft, squeeze
from studio.script.model import LineKind, ScriptLine

_ARROW = re.compile(r"-{1,3}\s?>")
_TIME = re.compile(r"(?:(\d{1,3})\s*:\s*)?(\d{1,3})\s*:\s*(\d{1,2})(?:\s*[,.;:]\s*(\d{1,3}))?")
_TAG = re.compile(r"<[^<>\n]{0,200}>|\{\\[^{}\n]{0,200}\}|\{[a-z]:[^{}\n]{0,200}\}", re.IGNORECASE)
_VTT_BLOCK = re.compile(r"(?:NOTE|STYLE|REGION)\b")
_SOUND = re.compile(r"[\[(][^\])]{0,120}[\])]|[♪♫#]+")
_LONGEST_CUE_S = 600.0


@dataclass(slots=True)
class _Cue:
    """One cue; times are None where they could not be read."""

    number: int
    start_s: float | None
    end_s: float | None
    text: str


def looks_like_subtitles(text: str) -> bool:
    """Whether the text starts like SRT or WebVTT: a line of times among its first few."""
    first = [line for line in text.split("\n", 40)[:40] if line.strip()][:12]
    if first and first[0].startswith("WEBVTT"):
        return True
    return any(_ARROW.search(line) and len(_TIME.findall(line)) == 2 for line in first)


def read_subtitles(text: str) -> Draft:
    """Read SRT or WebVTT.

    Raises:
        ScriptError: When no cue has a time that can be read, or no cue has words.
    """
    cues = _parse(text)
    if not cues:
        raise ScriptError(
            "The subtitle file has no cue with a time and words.",
            'Each cue needs a line such as "00:00:01,000 --> 00:00:04,000" and text below it.',
        )
    if all(cue.start_s is None for cue in cues):
        raise ScriptError(
            "None of the subtitle file's times can be read.",
            'Write them as "00:00:01,000 --> 00:00:04,000".',
        )
    warnings = _repair(cues)
    lines = tuple(
        ScriptLine(
            kind=LineKind.narration,
            text=cue.text,
            number=cue.number,
            paragraph=index,
            start_s=cue.start_s,
            end_s=cue.end_s,
        )
        for index, cue in enumerate(cues)
    )
    return Draft(format="subtitles", lines=lines, warnings=tuple(warnings))


def _parse(text: str) -> list[_Cue]:
    lines = text.split("\n")
    cues: list[_Cue] = []
    index = 0
    while index < len(lines):
        line = lines[index]
        if _VTT_BLOCK.match(line) or line.startswith("WEBVTT"):
            while index < len(lines) and lines[index].strip() and not _ARROW.search(lines[index]):
                index += 1
            if index < len(lines) and _ARROW.search(lines[index]):
                continue
        elif len(line) < 200 and _ARROW.search(line):
            words: list[str] = []
            number = index + 1
            while index + 1 < len(lines) and lines[index + 1].strip():
                if _ARROW.search(lines[index + 1]):  # the blank line between two cues is missing
                    if words and words[-1].strip().isdigit():
                        words.pop()
                    break
                index += 1
                words.append(lines[index])
            spoken = _spoken(" ".join(words))
            if spoken:
                start_s, end_s = _times(line)
                cues.append(_Cue(number, start_s, end_s, spoken))
        index += 1
    return cues


def _times(line: str) -> tuple[float | None, float | None]:
    before, after = _ARROW.split(line, maxsplit=1)
    return _seconds(before), _seconds(after)


def _seconds(text: str) -> float | None:
    match = _TIME.search(text)
    if match is None:
        return None
    hours, minutes, seconds, fraction = match.groups()
    whole = int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)
    return whole + (int(fraction.ljust(3, "0")) / 1000 if fraction else 0.0)


def _spoken(text: str) -> str:
    """A cue's words without tags, sound descriptions and speaker dashes."""
    words = html.unescape(_TAG.sub("", text)).replace("\\N", " ").replace("\\n", " ")
    words = squeeze(_SOUND.sub(" ", words))
    return words[2:] if words.startswith("- ") else words


def _repair(cues: list[_Cue]) -> list[str]:
    """Make the times rise in place; where that is not possible a cue loses them."""
    repaired = 0
    previous_end = 0.0
    for index, cue in enumerate(cues):
        before = (cue.start_s, cue.end_s)
        following = next(
            (c.start_s for c in cues[index + 1 : index + 2] if c.start_s is not None), None
        )
        if cue.start_s is None or cue.start_s < previous_end - 0.5:
            cue.start_s = previous_end
        cue.start_s = max(cue.start_s, previous_end)
        is_bad_end = cue.end_s is None or not 0 < cue.end_s - cue.start_s <= _LONGEST_CUE_S
        if is_bad_end:
            # Until the next cue where that is near, else by reading speed: 15 characters a second.
            guess = cue.start_s + max(1.0, len(cue.text) / 15)
            is_near = following is not None and 0.5 <= following - cue.start_s <= 10
            cue.end_s = following if is_near else guess
        elif following is not None and cue.start_s < following < (cue.end_s or 0):
            cue.end_s = following  # overlaps are cut at the next start, in silence
            before = (cue.start_s, cue.end_s)
        previous_end = cue.end_s or previous_end
        repaired += before != (cue.start_s, cue.end_s)
    if not repaired:
        return []
    noun = "time was" if repaired == 1 else "times were"
    return [f"{repaired} broken subtitle {noun} repaired."]

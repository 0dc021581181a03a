"""Subtitle cues gathered into scenes that keep the times of the source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from studio.script.model import ScriptLine
from studio.storyboard.group import LONGEST_S, SHORTEST_S
from studio.storyboard.pacing import speaking_time_s
from studio.storyboard.sentences import split_long, split_sentences

_GAP_S = 1.5  # silence between cues that separates scenes
_KEPT_GAP_S = 3.0  # longer silence is cut down to this
_FASTEST = 1.7  # times the normal rate; a voice cannot say more than this in a cue's time
_SENTENCE_ENDS = '.!?…。！？؟।"”’»)'


@dataclass(frozen=True, slots=True, kw_only=True)
class TimedText:
    """Words and how long their scene lasts; None where the source's time cannot hold them."""

    text: str
    duration_s: float | None


def gather_cues(lines: Sequence[ScriptLine], language: str) -> tuple[TimedText, ...]:
    """Scenes of one or more cues: short cues that belong to one sentence stay together."""
    groups: list[list[ScriptLine]] = []
    for line in lines:
        if groups and _goes_on(groups[-1], line):
            groups[-1].append(line)
        else:
            groups.append([line])
    scenes: list[TimedText] = []
    for group, following in zip(groups, [*groups[1:], None], strict=True):
        until_s = _end(group[-1])
        if following is not None:
            until_s = max(until_s, min(_start(following[0]), until_s + _KEPT_GAP_S))
        text = " ".join(line.text for line in group)
        scenes += _scenes(text, until_s - _start(group[0]), language)
    return tuple(scenes)


def _goes_on(group: Sequence[ScriptLine], line: ScriptLine) -> bool:
    """Whether a cue belongs to the scene of the cues before it."""
    length_s = _end(group[-1]) - _start(group[0])
    if _start(line) - _end(group[-1]) > _GAP_S or _end(line) - _start(group[0]) > LONGEST_S:
        return False
    is_sentence = group[-1].text[-1:] in _SENTENCE_ENDS
    return length_s < SHORTEST_S or not is_sentence


def _scenes(text: str, duration_s: float, language: str) -> list[TimedText]:
    """One scene, or several where one cue is far longer than a scene; the time is shared out."""
    needed_s = speaking_time_s(text)
    is_possible = duration_s > 0 and needed_s <= _FASTEST * duration_s
    length_s = duration_s if is_possible else needed_s
    if length_s <= 1.5 * LONGEST_S or needed_s < SHORTEST_S:
        return [TimedText(text=text, duration_s=round(duration_s, 3) if is_possible else None)]
    pieces = [
        piece
        for sentence in split_sentences(text, language)
        for piece in split_long(sentence, LONGEST_S)
    ]
    joined: list[str] = []
    for piece in pieces:
        together_s = speaking_time_s(f"{joined[-1]} {piece}") if joined else 0.0
        if joined and together_s / needed_s * length_s <= LONGEST_S:
            joined[-1] = f"{joined[-1]} {piece}"
        else:
            joined.append(piece)
    total_s = sum(speaking_time_s(piece) for piece in joined) or 1.0
    return [
        TimedText(
            text=piece,
            duration_s=round(duration_s * speaking_time_s(piece) / total_s, 3)
            if is_possible
            else None,
        )
        for piece in joined
    ]


def _start(line: ScriptLine) -> float:
    return line.start_s or 0.0


def _end(line: ScriptLine) -> float:
    return line.end_s if line.end_s is not None else _start(line)

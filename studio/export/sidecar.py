"""Caption files beside the movie: SRT and WebVTT, with times counted from the movie's start."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from studio.compose.timeline import Timeline
from studio.export.writer import output_failure, partial_file


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedCue:
    """A cue in the movie's own time.

    Attributes:
        start_ms: Milliseconds from the movie's start.
        end_ms: After `start_ms`.
        lines: Its lines of text.
    """

    start_ms: int
    end_ms: int
    lines: tuple[str, ...]


def placed_cues(timeline: Timeline) -> tuple[PlacedCue, ...]:
    """All cues of a movie in order; none overlaps the next."""
    placed: list[PlacedCue] = []
    for scene in timeline.scenes:
        scene_s = scene.start_frame / timeline.fps
        for cue in scene.cues:
            start_ms = round((scene_s + cue.start_s) * 1000)
            if placed:
                start_ms = max(start_ms, placed[-1].end_ms)
            end_ms = round((scene_s + cue.end_s) * 1000)
            if end_ms > start_ms:
                placed.append(PlacedCue(start_ms=start_ms, end_ms=end_ms, lines=cue.lines))
    return tuple(placed)


def srt_text(timeline: Timeline) -> str:
    """The cues as SubRip text."""
    blocks = [
        f"{number}\n{_clock(cue.start_ms, ',')} --> {_clock(cue.end_ms, ',')}\n"
        + "\n".join(_one_line(line) for line in cue.lines)
        for number, cue in enumerate(placed_cues(timeline), 1)
    ]
    return "\n\n".join(blocks) + "\n" if blocks else ""


def vtt_text(timeline: Timeline) -> str:
    """The cues as WebVTT (W3C): "&", "<" and ">" are written as references."""
    blocks = ["WEBVTT"]
    blocks += [
        f"{number}\n{_clock(cue.start_ms, '.')} --> {_clock(cue.end_ms, '.')}\n"
        + "\n".join(_vtt_escaped(_one_line(line)) for line in cue.lines)
        for number, cue in enumerate(placed_cues(timeline), 1)
    ]
    return "\n\n".join(blocks) + "\n"


def write_sidecars(timeline: Timeline, movie: Path) -> tuple[Path, ...]:
    """Write MOVIE.srt and MOVIE.vtt beside the movie; none where the movie has no cues.

    Raises:
        OutputError: They cannot be written.
    """
    if not placed_cues(timeline):
        return ()
    makers: tuple[tuple[str, Callable[[Timeline], str]], ...] = (
        (".srt", srt_text),
        (".vtt", vtt_text),
    )
    written: list[Path] = []
    for suffix, make in makers:
        path = movie.with_suffix(suffix)
        with partial_file(path) as partial:
            try:
                partial.write_text(make(timeline), encoding="utf-8", newline="\n")
            except OSError as error:
                raise output_failure(error, path) from error
        written.append(path)
    return tuple(written)


def _clock(milliseconds: int, point: str) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    minutes, second = divmod(seconds, 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours:02}:{minute:02}:{second:02}{point}{rest:03}"


def _one_line(text: str) -> str:
    """Line ends inside a line would end the cue; "-->" would begin a new one."""
    return " ".join(text.split()).replace("-->", "→")


def _vtt_escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

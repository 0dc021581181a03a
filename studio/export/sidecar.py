"""Caption files beside the movie: SRT and WebVTT, with times counted from the movie's start."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from studio.compose.caption_style import CAPTION_STYLES, CaptionStyle
from studio.compose.timeline import Timeline
from studio.export.ass import USUAL_FONT, PlacedCue, ass_text
from studio.export.writer import output_failure, partial_file


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
                words = tuple(
                    (text, round((scene_s + begin) * 1000), round((scene_s + end) * 1000))
                    for text, begin, end in cue.words
                )
                placed.append(
                    PlacedCue(start_ms=start_ms, end_ms=end_ms, lines=cue.lines, words=words)
                )
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


def write_sidecars(
    timeline: Timeline,
    movie: Path,
    *,
    kinds: Sequence[str] = ("srt", "vtt"),
    style: CaptionStyle | None = None,
    size: tuple[int, int] = (1280, 720),
    platform: str = "",
    font: str = USUAL_FONT,
) -> tuple[Path, ...]:
    """Write MOVIE.srt, MOVIE.vtt, MOVIE.ass beside the movie; none where the movie has no cues.

    Args:
        timeline: Whose cues.
        movie: A file, or a folder of pictures (then they are captions.srt … inside it).
        kinds: Which of "srt", "vtt", "ass".
        style: Look of the captions, for ASS.
        size: Width and height of the picture, for ASS.
        platform: Whose buttons words keep clear of, for ASS.
        font: Family of the captions, for ASS.

    Raises:
        OutputError: They cannot be written.
    """
    if not placed_cues(timeline):
        return ()
    makers: dict[str, Callable[[Timeline], str]] = {
        "srt": srt_text,
        "vtt": vtt_text,
        "ass": lambda cues: ass_text(
            placed_cues(cues),
            style=style or CAPTION_STYLES[0],
            size=size,
            platform=platform,
            font=font,
        ),
    }
    written: list[Path] = []
    for kind in kinds:
        make = makers[kind]
        path = movie / f"captions.{kind}" if movie.is_dir() else movie.with_suffix(f".{kind}")
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

from __future__ import annotations

from pathlib import Path

import pysubs2
import webvtt

from studio.compose.timeline import Cue, Timeline, TimelineScene
from studio.export.ffmpeg import file_url, run_ffmpeg
from studio.export.sidecar import placed_cues, srt_text, vtt_text, write_sidecars
from studio.task import CancelToken


def timeline(*scenes: tuple[Cue, ...]) -> Timeline:
    return Timeline(
        width_px=1280, height_px=720, fps=24,
        scenes=tuple(
            TimelineScene(
                start_frame=72 * n, frames=72, transition="cut", transition_frames=0, tail_frames=0,
                speech_start_s=0, cues=cues,
            )
            for n, cues in enumerate(scenes)
        ),
    )  # fmt: skip


MOVIE = timeline(
    (Cue(start_s=0.5, end_s=2.25, lines=("5 < 6 & 7 > 2", "second line")),),
    (
        Cue(start_s=0, end_s=1.5, lines=("كل شتاء",)),
        Cue(start_s=1.5, end_s=3, lines=("海湾 --> 安静", "")),
    ),
)


def test_times_count_from_the_start_of_the_movie() -> None:
    assert [(c.start_ms, c.end_ms) for c in placed_cues(MOVIE)] == [
        (500, 2250),
        (3000, 4500),
        (4500, 6000),
    ]


def test_vtt_passes_a_parser_that_is_not_ours(tmp_path: Path) -> None:
    path = tmp_path / "movie.vtt"
    path.write_text(vtt_text(MOVIE), encoding="utf-8")
    captions = webvtt.read(str(path)).captions
    assert [c.start for c in captions] == ["00:00:00.500", "00:00:03.000", "00:00:04.500"]
    assert captions[0].raw_text == "5 &lt; 6 &amp; 7 &gt; 2\nsecond line"
    assert captions[1].text == "كل شتاء"


def test_srt_passes_a_parser_that_is_not_ours() -> None:
    subtitles = pysubs2.SSAFile.from_string(srt_text(MOVIE), format_="srt")
    assert [(line.start, line.end) for line in subtitles] == [
        (500, 2250),
        (3000, 4500),
        (4500, 6000),
    ]


def test_ffmpeg_reads_both_files_with_all_cues(tmp_path: Path) -> None:
    for path in write_sidecars(MOVIE, tmp_path / "movie.mp4"):
        out = run_ffmpeg(["-i", file_url(path), "-f", "srt", "pipe:1"], cancel=CancelToken())
        assert out.count(b"-->") == 3
    assert {path.name for path in tmp_path.iterdir()} == {"movie.srt", "movie.vtt"}


def test_a_line_cannot_smuggle_in_another_cue() -> None:
    sly = timeline(
        (Cue(start_s=0, end_s=1, lines=("x\n\n9\n00:00:01,000 --> 00:00:02,000\nevil",)),)
    )
    assert srt_text(sly).count("-->") == 1
    assert vtt_text(sly).count("-->") == 1


def test_a_movie_without_cues_gets_no_files(tmp_path: Path) -> None:
    assert write_sidecars(timeline(()), tmp_path / "movie.mp4") == ()
    assert list(tmp_path.iterdir()) == []

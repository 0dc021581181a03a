"""A draft of the movie, placed, drawn and heard before anything is rendered."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from studio.compose.mix import MIX_RATE
from studio.errors import SettingsError, VoiceError
from studio.narration.voice import SpokenLine, Word
from studio.paths import Paths
from studio.plan.preview import preview_request
from studio.plan.timing import time_scene
from studio.render.clips import clip_for
from studio.render.lines import line_to_bytes
from studio.render.screening import Placer, Screening, screening_plan
from studio.render.screening_frames import ScreeningFrames
from studio.render.screening_lines import LineFinder
from studio.render.screening_sound import peaks, quick_track, sound_key, voice_peaks
from studio.render.seat import Seat
from studio.render.sources import model_store
from studio.render.speakers import choose_voice, shared_session
from studio.storyboard.model import Scene, Storyboard
from studio.task import CancelToken

BOARD = Storyboard(
    title="Two",
    language="en",
    music="none",
    scenes=(
        Scene(id="a", title="Rain", narration="It rains in the city.", prompt="rain", seed=1),
        Scene(id="b", title="Sun", narration="Then comes the sun.", prompt="the sun", seed=2),
    ),
)


def line_of(seconds: float, text: str = "It rains in the city.") -> SpokenLine:
    """A line that sounds all the time."""
    words = text.split()
    step = seconds / len(words)
    return SpokenLine(
        samples=np.full(round(seconds * 24_000), 0.5, np.float32),
        rate=24_000,
        words=tuple(
            Word(text=word, start_s=n * step, end_s=(n + 1) * step) for n, word in enumerate(words)
        ),
    )


def placed(paths: Paths, board: Storyboard = BOARD, *lines: SpokenLine | None) -> Screening:
    plan = screening_plan(board, model_store(paths).find("starter").manifest)
    spoken = (*lines, *[None] * (len(plan.scenes) - len(lines)))
    return Placer().place(plan, spoken, [line is None for line in spoken])


def test_scenes_are_placed_exactly_as_a_render_places_them(paths: Paths) -> None:
    screening = placed(paths, BOARD, line_of(3.0))
    start = 0
    for index, scene in enumerate(screening.timeline.scenes):
        wanted = time_scene(screening.plan, index, screening.spoken[index], start_frame=start)
        assert scene == wanted
        start += scene.frames
    assert screening.duration_s == start / 24
    assert screening.awaited == (False, True)


def test_times_and_scenes_find_each_other(paths: Paths) -> None:
    screening = placed(paths)
    first, second = screening.span_s(0), screening.span_s(1)
    assert first[1] == second[0]
    assert screening.scene_at(-1) == 0
    assert screening.scene_at(first[1] - 0.01) == 0
    assert screening.scene_at(first[1]) == 1
    assert screening.scene_at(10_000) == 1
    assert (screening.index_of("b"), screening.index_of("gone")) == (1, -1)


def test_the_playhead_stays_in_its_scene_when_lengths_change(paths: Paths) -> None:
    before, after = placed(paths), placed(paths, BOARD, line_of(9.0))
    at_s = before.starts_s[1] + 1.0
    assert before.moved(at_s, after) == pytest.approx(after.starts_s[1] + 1.0)
    alone = placed(paths, replace(BOARD, scenes=BOARD.scenes[1:]))
    assert before.moved(at_s, alone) == pytest.approx(1.0)
    assert before.moved(before.duration_s, alone) <= alone.duration_s
    gone = placed(paths, replace(BOARD, scenes=BOARD.scenes[:1]))
    assert 0 <= before.moved(at_s, gone) <= gone.duration_s


def test_what_did_not_change_is_not_placed_again(paths: Paths) -> None:
    plan = screening_plan(BOARD, model_store(paths).find("starter").manifest)
    placer = Placer()
    one = placer.place(plan, (None, None), (True, True))
    two = placer.place(plan, (line_of(9.0), None), (False, True))
    assert one.timeline.scenes[1].cues is two.timeline.scenes[1].cues
    assert one.timeline.scenes[0].frames < two.timeline.scenes[0].frames


def test_a_storyboard_without_scenes_is_refused(paths: Paths) -> None:
    with pytest.raises(SettingsError):
        placed(paths, replace(BOARD, scenes=()))


def test_lines_are_found_where_they_were_spoken_before(paths: Paths) -> None:
    plan = screening_plan(BOARD, model_store(paths).find("starter").manifest)
    finder = LineFinder(paths)
    seat = Seat(paths, model_store(paths))
    try:
        assert finder.known(plan).awaited == (True, True)
        narrator = choose_voice("auto", "en", paths, open_session=shared_session()).narrator
        assert narrator is not None
        request = narrator.request(BOARD.scenes[0].narration)
        seat.cache.put_bytes("line", request.key(), line_to_bytes(line_of(2.0)), suffix=".npz")
        finder.forget_missing()
        known = finder.known(plan)
        assert known.awaited == (False, True)
        assert known.spoken[0] is not None
        assert known.spoken[0].duration_s == pytest.approx(2.0)
        finder.speak(plan, 0, cancel=CancelToken())  # it is there: nothing to do
        silent = screening_plan(
            replace(BOARD, voice="none"), model_store(paths).find("starter").manifest
        )
        assert finder.known(silent).awaited == (False, False)
        nobody = screening_plan(
            replace(BOARD, voice="nobody"), model_store(paths).find("starter").manifest
        )
        with pytest.raises(VoiceError):
            finder.known(nobody)
    finally:
        finder.close()
        seat.close()


def test_a_line_is_heard_at_its_very_sample(paths: Paths) -> None:
    screening = placed(paths, BOARD, line_of(2.0), line_of(1.0, "Then comes the sun."))
    track = quick_track(screening)
    assert track is not None
    assert len(track.samples) == round(screening.duration_s * MIX_RATE)
    second = screening.timeline.scenes[1]
    start = round((second.start_frame / 24 + second.speech_start_s) * MIX_RATE)
    loud = np.abs(track.samples[:, 0].astype(int)) > 3_000
    assert not loud[start - 2_000 : start - 100].any()
    assert loud[start + 100 : start + MIX_RATE - 100].all()
    assert not loud[start + MIX_RATE + 100 :].any()
    assert quick_track(placed(paths)) is None


def test_another_picture_is_not_another_sound(paths: Paths) -> None:
    line = line_of(2.0)
    scene = replace(BOARD.scenes[0], prompt="snow", seed=9, camera="pan left")
    pictured = replace(BOARD, scenes=(scene, BOARD.scenes[1]), style="neon")
    first = placed(paths, BOARD, line)
    assert sound_key(first) == sound_key(placed(paths, pictured, line))
    assert sound_key(first) != sound_key(placed(paths, replace(BOARD, music="calm"), line))
    assert sound_key(first) != sound_key(placed(paths, BOARD, line_of(2.5)))


def test_waveforms_follow_the_loudness(paths: Paths) -> None:
    swell = np.linspace(0, 1, 24_000, dtype=np.float32) * np.sin(np.arange(24_000))
    drawn = peaks(swell.astype(np.float32), rate=24_000)
    assert len(drawn) == 40
    assert (np.diff(drawn) > 0).mean() > 0.9
    assert len(voice_peaks(placed(paths, BOARD, line_of(1.5)), 0)) == 60
    assert len(voice_peaks(placed(paths), 0)) == 0


def test_the_draft_shows_picture_and_captions_and_samples_nothing_twice(
    paths: Paths, resources: Path
) -> None:
    seat = Seat(paths, model_store(paths))
    manifest = seat.store.find("starter").manifest
    cancel = CancelToken()
    try:
        for scene in BOARD.scenes:  # what the cards' pictures are drawn from
            request = preview_request(scene, BOARD, manifest)
            clip_for(request, engine=seat.engine, cache=seat.cache, cancel=cancel)
        screening = placed(paths, BOARD, line_of(3.0))
        for index, scene in enumerate(screening.plan.scenes):
            request = screening.plan.clip_request(
                scene, frames=screening.timeline.scenes[index].frames
            )
            _, was_made = clip_for(request, engine=seat.engine, cache=seat.cache, cancel=cancel)
            assert not was_made
        frames = ScreeningFrames(seat, resources / "fonts")
        cue = screening.timeline.scenes[0].cues[0]
        shown = frames.frame(screening, int((cue.start_s + 0.3) * 24), cancel=cancel)
        assert shown.shape == (360, 640, 3)
        bare = placed(paths, replace(BOARD, captions="none"), line_of(3.0))
        without = frames.frame(bare, int((cue.start_s + 0.3) * 24), cancel=cancel)
        changed = np.abs(shown.astype(int) - without).max(axis=2) > 40
        rows = np.flatnonzero(changed.any(axis=1))
        assert 8 < rows.max() - rows.min() < 360 * 0.3  # a caption, and nothing else
        assert frames.is_open(screening, 0)
        assert not frames.is_open(screening, 1)
        frames.open_ahead(screening, 1, cancel=cancel)
        assert frames.is_open(screening, 1)
        with pytest.raises(IndexError):
            frames.frame(screening, screening.timeline.frames, cancel=cancel)
        card = placed(paths, replace(BOARD, end_card="The end", progress_bar=True))
        assert len(card.plan.scenes) == 3
        last = frames.frame(card, card.timeline.frames - 1, cancel=cancel)
        assert last.shape == (360, 640, 3)
    finally:
        seat.close()

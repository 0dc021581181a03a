"""The sound side of a plan: marks, speeds, effects, recordings, loudness."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from studio.errors import MediaError, SettingsError
from studio.paths import Paths
from studio.plan.estimate import scene_length_s
from studio.plan.model import RenderSettings
from studio.plan.timing import REST_S, time_scene
from studio.render.prepare import prepare_render
from studio.render.seat import Seat
from studio.render.sources import model_store
from studio.storyboard.edit import derive_prompt
from studio.storyboard.model import Scene, Storyboard

from .test_plan import plan, spoken

BOARD = Storyboard(
    title="Test",
    language="en",
    speed=1.2,
    effects="auto",
    pronunciations=(("Nguyen", "win"),),
    loudness_lufs=-16.0,
    scenes=(
        Scene(id="a", title="A", narration="A *red* fox. [pause 1] It runs."),
        Scene(id="b", title="B", narration="Two dogs.", speed=0.8, pause_s=2.0, transition="fade"),
        Scene(id="c", title="C", narration="Mine.", recording="c.wav", transition="cut"),
        Scene(id="d", title="D", narration="Four.", effect="page", line_take=3),
    ),
)


def test_captions_are_plain_and_the_voice_gets_the_marks() -> None:
    scene = plan(BOARD).scenes[0]
    assert scene.narration == "A red fox. It runs."
    assert scene.line == "A *red* fox. [pause 1] It runs."
    timed = time_scene(plan(BOARD), 0, None, start_frame=0)
    shown = " ".join(line for cue in timed.cues for line in cue.lines)
    assert shown == "A red fox. It runs."
    assert "*" not in derive_prompt(BOARD, "a") and "pause" not in derive_prompt(BOARD, "a")


def test_a_scenes_speed_counts_before_the_projects_and_an_option_before_that() -> None:
    assert [scene.speed for scene in plan(BOARD).scenes] == [1.2, 0.8, 1.2, 1.2]
    assert plan(BOARD, speed=1.5).scenes[0].speed == 1.5
    with pytest.raises(SettingsError, match="speed"):
        plan(BOARD, speed=5.0)


def test_effects_follow_transitions_or_a_scenes_own_wish() -> None:
    assert [s.effect for s in plan(BOARD).scenes] == ["whoosh", "hit", "none", "page"]
    quiet = plan(BOARD, effects="none")
    assert [s.effect for s in quiet.scenes] == ["none", "none", "none", "page"]
    with pytest.raises(SettingsError, match="whoosh"):
        plan(BOARD, effects="woosh")


def test_recordings_are_heard_without_a_voice_but_not_when_silence_was_asked_for() -> None:
    assert plan(BOARD).scenes[2].speaker == "file:c.wav"
    assert plan(replace(BOARD, voice="none")).scenes[2].speaker == "file:c.wav"
    assert plan(BOARD, voice="none").scenes[2].speaker == "none"


def test_pronunciations_of_all_places_meet_and_the_nearest_counts() -> None:
    made = plan(
        BOARD,
        pronunciations=(("SQL", "sequel"),),
        known_pronunciations=(("nguyen", "nwin"), ("GIF", "jif")),
    )
    assert made.pronunciations == (("GIF", "jif"), ("Nguyen", "win"), ("SQL", "sequel"))


def test_a_pause_after_a_scene_makes_it_longer_and_its_caption_does_not_wait() -> None:
    made = plan(BOARD)
    calm = plan(replace(BOARD, scenes=tuple(replace(s, pause_s=0.0) for s in BOARD.scenes)))
    long, short = (time_scene(p, 1, spoken(2.0), start_frame=0) for p in (made, calm))
    assert long.frames - short.frames == 48
    assert long.cues[-1].end_s == short.cues[-1].end_s
    assert long.frames / 24 > 2.0 + REST_S


def test_loudness_is_the_projects_or_what_was_asked_for() -> None:
    assert plan(BOARD).loudness_lufs == -16.0
    assert plan(BOARD, loudness_lufs=-23.0).loudness_lufs == -23.0
    with pytest.raises(SettingsError, match="LUFS"):
        plan(BOARD, loudness_lufs=3.0)


def test_an_estimate_knows_pauses_and_speed() -> None:
    base = Scene(id="a", title="A", narration="Word " * 60)
    plain_s = scene_length_s(base, "en")
    assert scene_length_s(replace(base, pause_s=3.0), "en") == pytest.approx(plain_s + 3.0)
    paused = replace(base, narration=f"{base.narration}[pause 2]")
    assert scene_length_s(paused, "en") == pytest.approx(plain_s + 2.0, abs=0.1)
    assert scene_length_s(base, "en", speed=2.0) < 0.6 * plain_s


def test_a_missing_recording_is_told_before_any_work(tmp_path: Path) -> None:
    paths = Paths.choose(tmp_path)
    seat = Seat(paths, model_store(paths))
    with pytest.raises(MediaError, match=r"recording of scene 3 .*c\.wav"):
        prepare_render(BOARD, RenderSettings(), output=tmp_path / "m.mp4", seat=seat)
    seat.close()

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

from studio.app import build_app
from studio.errors import Cancelled, ModelError
from studio.paths import Paths
from studio.plan.model import RenderSettings
from studio.render.events import Emit
from studio.render.reckoning import reckoned
from studio.render.seat import Seat
from studio.render.sources import model_store
from studio.render.watch import failures, find_drift, newly_told, tracks
from studio.render.watch_export import as_csv, as_openmetrics
from studio.render.watch_log import DISCARDED, FILE, MOST_KEPT, Watched, keep_watch, load_watch
from studio.render.watch_record import keep_discarded, watched
from studio.render.worker import Work
from studio.render.workload import SceneWork, Workload
from studio.settings import Settings, save_settings
from studio.storyboard.model import Scene, Storyboard
from studio.task import CancelToken

DAY = 86_400.0
NOON = 43_200.0  # so that the day is the same one in most places


def renders(count: int, step_s: float, **values: str) -> list[Watched]:
    rng = np.random.default_rng(count)
    return [
        replace(
            Watched(
                at=NOON + index * DAY, outcome="done", quality="draft", program="1.0", runtime="1.20",
                model="starter@1.2.0+aa", precision="int8", provider="CPUExecutionProvider",
                step_s=step_s * float(rng.lognormal(0, 0.1)), draw_s=None, peak_mb=600.0, reused=0.0,
            ),
            **values,
        )
        for index in range(count)
    ]  # fmt: skip


def later(rows: list[Watched], days: int) -> list[Watched]:
    return [replace(one, at=one.at + days * DAY) for one in rows]


def test_slower_renders_are_told_with_the_day_and_what_was_changed_then() -> None:
    found = find_drift([*renders(20, 0.1), *later(renders(12, 0.15, runtime="1.21"), 20)])
    assert [one.series.field for one in found] == ["step_s"]
    assert abs(found[0].after / found[0].before - 1.5) < 0.15
    sentence = found[0].sentence()
    assert sentence.startswith(f"A denoising step takes {found[0].percent} % longer since")
    assert "since 21 January 1970, when ONNX Runtime changed from 1.20 to 1.21" in sentence


def test_another_quality_is_no_drift_and_neither_are_failures() -> None:
    other = later(renders(20, 0.4, quality="high"), 20)
    failed = [Watched(at=1.0, outcome="failed", failure="ModelError")] * 2
    assert find_drift([*renders(20, 0.1), *other, *failed]) == ()
    assert failures([*other, *failed]) == (("ModelError", 2),)


def test_a_report_becomes_one_render_and_what_the_cache_gave_is_not_timed() -> None:
    report = {
        "made": {"clips": 2, "lines": 0, "segments": 2},
        "reused": {"clips": 0, "lines": 0, "segments": 0},
        "seen": {"sharpness": 90.0, "confidence": 0.8},
        "engine": {"reference": "m@1+a", "precision": "int8", "provider": "P", "steps": 10},
        "timings_s": {"sample": 4.0, "draw_and_encode": 6.0},
        "fastest_clip_s": 2.0,
        "duration_s": 12.0,
        "memory": {"peak_mb": 500},
    }
    scenes = (SceneWork(frames=120), SceneWork(frames=120))
    work = Workload(quality="draft", width_px=1000, height_px=1000, fps=20, scenes=scenes)
    taken = Scene(id="a", title="A", seed=1, takes=(1, 2, 3))
    board = Storyboard(title="One", language="en", scenes=(taken, Scene(id="b", title="B")))
    one = watched(report, work=work, board=board, peak_mb=500.0)
    assert (one.scenes, one.unchosen) == (2.0, 2.0)
    assert (one.sharpness, one.confidence, one.flicker) == (90.0, 0.8, None)
    assert one.system and one.shape == "1000 × 1000, 20 fps"
    assert (one.quality, one.pace) == ("draft", 20.0)
    assert (one.step_s, one.draw_s, one.peak_mb, one.reused) == (0.2, 0.5, 500.0, 0.0)
    helped = watched(
        report | {"reused": {"clips": 1, "lines": 0, "segments": 3}},
        work=work,
        board=board,
        peak_mb=500.0,
    )
    assert (helped.draw_s, helped.peak_mb, helped.reused) == (None, None, 0.5)


def test_what_was_kept_is_read_again_and_damaged_lines_are_left_out(tmp_path: Path) -> None:
    rows = renders(3, 0.1)
    for one in rows:
        keep_watch(one, tmp_path)
    with (tmp_path / FILE).open("a", encoding="utf-8") as file:
        file.write('{"at": 1e999, "outcome": "done"}\n[1]\nnothing\n{"at": 5, "outcome": "x"}\n')
        file.write('{"at": 5, "outcome": "done", "step_s": -1, "model": 7}\n')
    *kept, last = load_watch(tmp_path)
    assert kept == rows
    assert (last.step_s, last.model) == (None, "")


def test_a_line_that_was_cut_off_by_a_kill_is_lost_alone(tmp_path: Path) -> None:
    first, second = renders(2, 0.1)
    keep_watch(first, tmp_path)
    with (tmp_path / FILE).open("a", encoding="utf-8") as file:
        file.write('{"at": 5, "outc')
    keep_watch(second, tmp_path)
    assert load_watch(tmp_path) == (first, second)


def test_the_file_stays_small_and_a_folder_in_its_place_disturbs_nobody(tmp_path: Path) -> None:
    (row,) = renders(1, 0.1)
    line = json.dumps({"at": row.at, "outcome": "failed", "failure": "x" * 200}) + "\n"
    (tmp_path / FILE).write_text(line * 9000, encoding="utf-8")
    keep_watch(row, tmp_path)
    assert (tmp_path / FILE).stat().st_size < 2 << 20
    kept = load_watch(tmp_path)
    assert len(kept) == MOST_KEPT and kept[-1] == row
    (tmp_path / "other" / FILE).mkdir(parents=True)
    keep_watch(row, tmp_path / "other")
    assert load_watch(tmp_path / "other") == ()


def test_more_failures_and_more_thrown_away_pictures_are_told(tmp_path: Path) -> None:
    good = [replace(one, scenes=4.0, unchosen=0.0) for one in renders(20, 0.1)]
    failed = [Watched(at=one.at, outcome="failed", failure="ModelError") for one in renders(6, 0.1)]
    (told,) = find_drift([*good, *later(failed, 20)])
    assert (told.series.field, told.group, told.is_worse) == ("failed", "", True)
    assert "fail more often (100% instead of 0%) since 21 January 1970" in told.sentence()
    for one in good:
        keep_watch(one, tmp_path)
    for one in later(good[:8], 20):
        keep_discarded(6, tmp_path)
        keep_watch(one, tmp_path)
    kept = load_watch(tmp_path)
    assert sum(one.outcome == DISCARDED for one in kept) == 48
    (told,) = find_drift(kept)
    assert "thrown away (1.5 a scene instead of 0.0)" in told.sentence()


def test_takes_that_are_in_the_project_and_not_in_the_movie_count_as_thrown_away() -> None:
    rows = [replace(one, scenes=2.0, unchosen=1.0) for one in renders(3, 0.1)]
    (track,) = (one for one in tracks(rows) if one.series.field == "discarded")
    assert track.values == (0.5, 0.5, 0.5)


def test_figures_of_clips_drift_too_and_a_better_one_is_no_bad_news() -> None:
    def seen(**values: float) -> list[Watched]:
        return [replace(one, **values) for one in renders(20, 0.1)]  # pyright: ignore[reportArgumentType]

    before = seen(sharpness=200.0, confidence=0.9, flicker=0.1, flow_error=1.0)
    after = later(seen(sharpness=100.0, confidence=0.6, flicker=1.0, flow_error=0.4), 20)
    told = {one.series.field: one for one in find_drift([*before, *after])}
    assert told.keys() == {"sharpness", "confidence", "flicker", "flow_error"}
    assert [name for name in told if not told[name].is_worse] == ["flow_error"]
    assert told["sharpness"].sentence().startswith("Clips are 50 % less sharp since 21 January")


def test_what_came_to_light_with_the_last_render_is_told_once() -> None:
    rows = [*renders(20, 0.1), *later(renders(12, 0.2), 20)]
    told = [len(newly_told(rows[:count])) for count in range(1, len(rows) + 1)]
    assert sum(told) == 1
    assert 20 < told.index(1) < 25
    faster = [*renders(20, 0.2), *later(renders(12, 0.1), 20)]
    assert not any(newly_told(faster[:count]) for count in range(1, len(faster) + 1))


def test_exports_hold_every_render_and_the_latest_figures() -> None:
    rows = [*renders(2, 0.1), Watched(at=9.0, outcome="failed", failure='a"b')]
    table = list(csv.DictReader(io.StringIO(as_csv(rows))))
    assert [row["outcome"] for row in table] == ["done", "done", "failed"]
    assert table[2]["step_s"] == ""
    text = as_openmetrics(rows)
    assert 'scenewright_renders_total{outcome="failed",failure="a\\"b"} 1' in text
    assert f"}} {rows[1].step_s}\n" in text
    assert text.endswith("# EOF\n")
    assert "scenewright_discarded_takes_total 0\n" in text


def test_the_command_tells_exports_switches_and_forgets(tmp_path: Path) -> None:
    data = tmp_path / "data"
    for one in [*renders(20, 0.1), *later(renders(12, 0.2), 20)]:
        keep_watch(one, data)

    def run(*words: str) -> dict[str, object]:
        result = CliRunner().invoke(
            build_app(), ["watch", "--json", "--basedir", str(tmp_path), *words]
        )
        assert result.exit_code == 0, result.output
        return json.loads(result.stdout)

    told = run("--csv", str(tmp_path / "all.csv"))
    assert told["watches"] is True
    assert len(told["drifts"]) == 1  # pyright: ignore[reportArgumentType]
    assert len((tmp_path / "all.csv").read_text(encoding="utf-8").splitlines()) == 33
    assert run("--off")["watches"] is False
    assert run("--forget")["renders"] == 0
    assert run()["watches"] is False


def test_the_end_of_every_job_is_noted_unless_that_is_off(tmp_path: Path) -> None:
    paths = Paths.choose(tmp_path)
    seat = Seat(paths, model_store(paths))
    data = paths.data_dir
    board = Storyboard(
        title="One", language="en", scenes=(Scene(id="a", title="A", prompt="a cat"),)
    )

    def ends_with(error: Exception) -> Work:
        def work(_emit: Emit, _cancel: CancelToken) -> dict[str, object]:
            raise error

        return reckoned(work, board, RenderSettings(quality="draft"), seat=seat)

    for error in (ModelError("No.", "Try."), Cancelled()):
        with pytest.raises(type(error)):
            ends_with(error)(lambda _event: None, CancelToken())
    noted = [(one.outcome, one.failure, one.quality) for one in load_watch(data)]
    assert noted == [("failed", "ModelError", "draft"), ("cancelled", "", "draft")]
    save_settings(Settings(watches_renders=False), data)
    with pytest.raises(ModelError):
        ends_with(ModelError("No.", "Try."))(lambda _event: None, CancelToken())
    assert len(load_watch(data)) == 2

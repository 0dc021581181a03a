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
from studio.render.watch import as_csv, as_openmetrics, failures, find_drift
from studio.render.watch_log import FILE, Watched, keep_watch, load_watch, watched
from studio.render.worker import Work
from studio.render.workload import SceneWork, Workload
from studio.settings import Settings, save_settings
from studio.storyboard.model import Scene, Storyboard
from studio.task import CancelToken

DAY = 86_400.0


def renders(count: int, step_s: float, **values: str) -> list[Watched]:
    rng = np.random.default_rng(count)
    return [
        replace(
            Watched(
                at=index * DAY, outcome="done", quality="draft", program="1.0", runtime="1.20",
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
    assert "since 1970-01-21" in sentence
    assert "ONNX Runtime from 1.20 to 1.21" in sentence


def test_another_quality_is_no_drift_and_neither_are_failures() -> None:
    other = later(renders(20, 0.4, quality="high"), 20)
    failed = [Watched(at=1.0, outcome="failed", failure="ModelError")] * 3
    assert find_drift([*renders(20, 0.1), *other, *failed]) == ()
    assert failures([*other, *failed]) == (("ModelError", 3),)


def test_a_report_becomes_one_render_and_what_the_cache_gave_is_not_timed() -> None:
    report = {
        "made": {"clips": 2, "lines": 0, "segments": 2},
        "reused": {"clips": 0, "lines": 0, "segments": 0},
        "engine": {"reference": "m@1+a", "precision": "int8", "provider": "P", "steps": 10},
        "timings_s": {"sample": 4.0, "draw_and_encode": 6.0},
        "fastest_clip_s": 2.0,
        "duration_s": 12.0,
        "memory": {"peak_mb": 500},
    }
    scenes = (SceneWork(frames=120), SceneWork(frames=120))
    work = Workload(quality="draft", width_px=1000, height_px=1000, fps=20, scenes=scenes)
    one = watched(report, work=work)
    assert (one.quality, one.pace) == ("draft", 20.0)
    assert (one.step_s, one.draw_s, one.peak_mb, one.reused) == (0.2, 0.5, 500.0, 0.0)
    helped = watched(report | {"reused": {"clips": 1, "lines": 0, "segments": 3}}, work=work)
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


def test_exports_hold_every_render_and_the_latest_figures() -> None:
    rows = [*renders(2, 0.1), Watched(at=9.0, outcome="failed", failure='a"b')]
    table = list(csv.DictReader(io.StringIO(as_csv(rows))))
    assert [row["outcome"] for row in table] == ["done", "done", "failed"]
    assert table[2]["step_s"] == ""
    text = as_openmetrics(rows)
    assert 'scenewright_renders_total{outcome="failed",failure="a\\"b"} 1' in text
    assert f"}} {rows[1].step_s}\n" in text
    assert text.endswith("# EOF\n")


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

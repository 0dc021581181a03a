"""The program as a fixture, and one movie that several tests look at."""

from __future__ import annotations

import pytest

from tests.e2e.program import SCRIPTS, Rendered, Run, run_program


@pytest.fixture
def run() -> Run:
    """The program."""
    return run_program


@pytest.fixture(scope="session")
def launch(tmp_path_factory: pytest.TempPathFactory) -> Rendered:
    """The three-scene sample, spoken, with music and captions, as a draft."""
    folder = tmp_path_factory.mktemp("launch")
    movie, base = folder / "launch.mp4", folder / "base"
    done = run_program(
        "render", SCRIPTS / "launch-two-column.md", "-o", movie, "--basedir", base,
        "--quality", "draft", "--json",
    )  # fmt: skip
    assert done.code == 0, done.err
    return Rendered(movie=movie, basedir=base, report=done.report)

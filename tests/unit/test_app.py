"""How the program is started."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.app import with_command


def test_a_double_clicked_file_is_opened(tmp_path: Path) -> None:
    project = tmp_path / "lesson.scenewright"
    project.touch()
    assert with_command([str(project)]) == ["open", str(project)]


@pytest.mark.parametrize("arguments", [[], ["doctor"], ["render", "a.md"], ["nowhere.md"]])
def test_commands_stay_what_they_are(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "doctor").touch()
    assert with_command(arguments) == arguments

"""The converter's real process: what it says arrives, and it ends when asked to."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from studio.errors import Cancelled, ModelError
from studio.render.conversion import (
    PYTHON_VARIABLE,
    ConversionStage,
    converter_python,
    run_conversion,
)
from studio.render.converter import environment_of
from studio.render.converter_child import CHILD, MODULE, is_child
from studio.render.converter_lock import read_lock
from studio.task import CancelToken


def test_a_failure_arrives_as_a_sentence_and_its_hint(tmp_path: Path) -> None:
    stages: list[ConversionStage] = []
    arguments = [str(tmp_path / "nothing.safetensors"), "-o", str(tmp_path / "out")]
    # Without torch it says what to install, with torch that there is no such model.
    with pytest.raises(ModelError, match=r"no model|needs more libraries") as caught:
        run_conversion(arguments, on_stage=stages.append, cancel=CancelToken())
    assert caught.value.hint and stages[0].name == "Starting"


def test_cancelling_ends_the_process(tmp_path: Path) -> None:
    token = CancelToken()
    arguments = [str(tmp_path), "-o", str(tmp_path / "out")]
    with pytest.raises(Cancelled):
        run_conversion(arguments, on_stage=lambda _stage: token.cancel(), cancel=token)


def test_a_process_that_dies_without_a_word_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="without a result"):
        run_conversion(
            [str(tmp_path)],
            on_stage=lambda _stage: None,
            cancel=CancelToken(),
            python=("/usr/bin/env", "false"),
        )


def test_an_installation_without_a_python_says_how_to_get_the_converter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.delenv(PYTHON_VARIABLE, raising=False)
    with pytest.raises(ModelError, match="not part of this installation") as caught:
        run_conversion(
            [str(tmp_path)], on_stage=lambda _stage: None, cancel=CancelToken(), home=tmp_path
        )
    assert "scenewright converter install" in caught.value.hint
    monkeypatch.setenv(PYTHON_VARIABLE, "/some/python")
    assert converter_python() == ("/some/python",)


def test_an_installation_converts_with_itself_and_the_environment_that_it_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.delenv(PYTHON_VARIABLE, raising=False)
    environment = environment_of(tmp_path, read_lock())
    environment.mkdir(parents=True)
    assert converter_python(tmp_path) == (sys.executable, CHILD, str(environment))


def test_a_child_sees_the_packages_of_the_folder_before_its_own(tmp_path: Path) -> None:
    for name in ("torch", "diffusers"):  # whichever is asked for first
        (tmp_path / f"{name}.py").write_text(
            "raise ImportError('the folder was read', name='spy')\n", "utf-8"
        )
    source = tmp_path / "model"
    source.mkdir()
    with pytest.raises(ModelError) as caught:
        run_conversion(
            [str(source), "-o", str(tmp_path / "out")],
            on_stage=lambda _stage: None,
            cancel=CancelToken(),
            python=(sys.executable, "-m", "studio", CHILD, str(tmp_path)),
        )
    assert "spy is missing" in caught.value.message


def test_only_a_conversion_is_taken_for_a_child() -> None:
    assert is_child(["scenewright", CHILD, "/folder", "-m", MODULE, "model"])
    assert not is_child(["scenewright", CHILD, "/folder", "-m", "http.server"])
    assert not is_child(["scenewright", "convert", "x", "-o", "y"])

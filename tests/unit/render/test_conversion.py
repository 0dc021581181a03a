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


def test_an_installation_without_a_python_says_what_the_converter_needs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.delenv(PYTHON_VARIABLE, raising=False)
    with pytest.raises(ModelError, match="not part of this installation") as caught:
        run_conversion([str(tmp_path)], on_stage=lambda _stage: None, cancel=CancelToken())
    assert PYTHON_VARIABLE in caught.value.hint
    monkeypatch.setenv(PYTHON_VARIABLE, sys.executable)
    assert converter_python() == (sys.executable,)

"""`scenewright board`: a script becomes a file for others to read and comment on."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.program import SCRIPTS, Run


def test_a_script_becomes_a_sign_off(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "board.html"
    done = run(
        "board", SCRIPTS / "coffee-promo.md", "-o", out, "--basedir", tmp_path / "base", "--json"
    )
    assert done.code == 0, done.err
    assert done.report["scenes"] == 4
    text = out.read_text(encoding="utf-8")
    assert text.count("<textarea") == 4
    assert "Order before noon." in text


def test_a_name_that_is_no_sign_off_is_refused(run: Run, tmp_path: Path) -> None:
    done = run(
        "board", SCRIPTS / "coffee-promo.md", "-o", tmp_path / "b.docx", "--basedir", tmp_path / "base"
    )  # fmt: skip
    assert done.code == 2
    assert ".pdf" in done.err
    assert "Traceback" not in done.err

"""`scenewright votes`: the same results from a stored file, as text, JSON and CSV."""

import json
from pathlib import Path

from typer.testing import CliRunner

from studio.app import build_app
from studio.quality.votes import FILE, Candidate, Vote, keep_vote

RUN = CliRunner()


def stored(folder: Path) -> None:
    a, b = (
        Candidate(label=name, key=name, figures={"psnr": len(name)}) for name in ("one", "second")
    )
    for number in range(8):
        keep_vote(
            Vote(at=number, kind="take", choice="a", a=a, b=b, left="a", reasons=("motion",)),
            folder,
        )


def test_votes_are_told_and_exported(tmp_path: Path) -> None:
    stored(tmp_path)
    table = tmp_path / "votes.csv"
    asked = ["votes", "--file", str(tmp_path / FILE), "--csv", str(table)]
    said = RUN.invoke(build_app(), asked)
    assert said.exit_code == 0, said.output
    text = " ".join(said.output.split())
    assert "better 8, worse 0, same 0; win rate 100% [68% to 100%]: one is better." in text
    assert "PSNR against float preferred what people preferred in 0%" in text
    assert len(table.read_text().splitlines()) == 9
    found = json.loads(RUN.invoke(build_app(), [*asked, "--json"]).stdout)
    assert found["duels"][0]["reasons"] == [["motion", 8]]


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    said = RUN.invoke(build_app(), ["votes", "--file", str(tmp_path / "none")])
    assert said.exit_code == 2
    assert "There is no file" in said.output


def test_without_votes_it_says_how_to_vote(tmp_path: Path) -> None:
    said = RUN.invoke(build_app(), ["votes", "--basedir", str(tmp_path)])
    assert said.exit_code == 0 and "no votes yet" in said.output

"""The gate in the terminal: a worse version stays beside (exit code 1), or is taken for a kept reason."""

import json
from pathlib import Path

from typer.testing import CliRunner

from studio.app import build_app
from tests.unit.quality.harm import swapped_encoder_starter

FEW = """Everything we earn in a lifetime has to be kept somewhere safe. => piggy bank | bank | coins
Thieves tried every password and failed. => lock | shield | key | server | computer
Free power, straight from the sky. => solar panel | sun | wind turbine | lightning
"""
RUN = CliRunner()


def test_a_worse_version_is_refused_then_overruled_and_rolled_back(tmp_path: Path) -> None:
    base = ["--basedir", str(tmp_path / "base"), "--json"]
    suites = tmp_path / "base" / "data" / "suites"
    suites.mkdir(parents=True)
    (suites / "few.txt").write_text(FEW, encoding="utf-8")
    bad = str(swapped_encoder_starter(tmp_path / "bad"))

    refused = RUN.invoke(build_app(), ["models", "install", bad, "--suite", "few", *base])
    assert refused.exit_code == 1, refused.output
    found = json.loads(refused.stdout)
    assert found["taken"] is False and found["overruled"] == ""
    assert found["comparison"]["is_regression"]
    assert any("agreement" in reason for reason in found["comparison"]["reasons"])
    before = json.loads(RUN.invoke(build_app(), ["models", "versions", "starter", *base]).stdout)
    assert before["in_use"] != found["installed"] and found["installed"] in before["versions"]

    why = ["--overrule", "to look at it"]
    taken = RUN.invoke(build_app(), ["models", "install", bad, "--suite", "few", *why, *base])
    assert taken.exit_code == 0, taken.output
    after = json.loads(RUN.invoke(build_app(), ["models", "versions", "starter", *base]).stdout)
    assert after["in_use"] == found["installed"]
    assert [one["taken"] for one in after["decisions"]] == [False, True]
    assert after["decisions"][1]["overruled"] == "to look at it"
    assert after["decisions"][1]["reasons"]

    back = RUN.invoke(build_app(), ["models", "rollback", "starter", *base])
    assert back.exit_code == 0, back.output
    assert json.loads(back.stdout)["in_use"] == before["in_use"]

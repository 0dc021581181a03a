"""The risk register as a table: out, back in, and what a table may not do."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from studio.errors import SettingsError
from studio.provenance.risks import Register, Risk, with_proposals
from studio.provenance.risks_csv import register_to_csv, with_csv

JUDGED = Risk(number=0, title='Says "now", wrongly', likelihood=4, impact=5, owner="Ann, Lee")
REGISTER = with_proposals(Register(), None).with_risk(JUDGED)


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_gravest_stands_first_and_what_nobody_judged_has_no_score() -> None:
    found = rows(register_to_csv(REGISTER))
    assert (found[0]["title"], found[0]["score"], found[0]["owner"]) == (
        JUDGED.title,
        "20",
        "Ann, Lee",
    )
    assert [row["score"] for row in found if row["source"] == "program"] == ["", "", ""]


def test_a_table_that_comes_back_unchanged_changes_nothing() -> None:
    assert with_csv(REGISTER, register_to_csv(REGISTER)) == REGISTER
    assert with_csv(REGISTER, "\ufeff" + register_to_csv(REGISTER)) == REGISTER


def test_rows_change_risks_by_number_and_new_ones_are_added() -> None:
    table = "Number,Title,Likelihood,Impact,Owner\r\n1,,2,3,Bo\r\n,A new one,,,\r\n,,,,\r\n"
    found = with_csv(REGISTER, table)
    first = next(risk for risk in found.risks if risk.number == 1)
    assert (first.score, first.owner, first.source) == (6, "Bo", "person")
    assert first.title == REGISTER.risks[0].title
    assert found.risks[-1].title == "A new one" and len(found.risks) == len(REGISTER.risks) + 1


def test_a_spreadsheet_gets_no_formula_and_gives_the_text_back() -> None:
    evil = Register().with_risk(replace(JUDGED, title="=HYPERLINK(1)", owner="@you"))
    text = register_to_csv(evil)
    assert "'=HYPERLINK(1)" in text and "'@you" in text
    assert with_csv(evil, text) == evil


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ("", "no column"),
        ("number;title\r\n1;x\r\n", "no column"),
        ("title,likelihood\r\nx,9\r\n", "Row 2"),
        ("title,state\r\nx,maybe\r\n", "Row 2"),
        ('title\r\n"x', "CSV"),
    ],
)
def test_what_is_wrong_in_a_table_is_told_with_its_row(table: str, words: str) -> None:
    with pytest.raises(SettingsError, match=words):
        with_csv(REGISTER, table)

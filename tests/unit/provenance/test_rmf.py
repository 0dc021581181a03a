"""The risk report: every subcategory of the framework, evidence with its source, gaps named as gaps."""

from __future__ import annotations

import datetime
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from studio.compose.document import Document, Heading, Table
from studio.errors import SettingsError
from studio.provenance.record import Body, Notice
from studio.provenance.risks import (
    Register,
    Risk,
    register_from_json,
    register_to_json,
    with_proposals,
)
from studio.provenance.rmf import (
    GAP,
    KNOWN,
    PARTLY,
    PEOPLE_ONLY,
    Function,
    answer_all,
    answers_from_json,
    items_of,
    load_core,
    parse_answer,
)
from studio.provenance.rmf_facts import Facts, card_sections
from studio.provenance.rmf_report import rmf_document

EMPTY = Facts(title="T", version="1", models=(), cards={})


@pytest.fixture(scope="module")
def core(resources: Path) -> tuple[Function, ...]:
    return load_core(resources / "rmf")


def test_the_core_is_the_frameworks_own(core: tuple[Function, ...]) -> None:
    assert [function.id for function in core] == ["GOVERN", "MAP", "MEASURE", "MANAGE"]
    counts = {f.id: [len(c.items) for c in f.categories] for f in core}
    assert counts == {  # NIST AI 100-1, tables 1 to 4
        "GOVERN": [7, 3, 2, 3, 2, 2], "MAP": [6, 3, 5, 2, 2],
        "MEASURE": [3, 13, 3, 3], "MANAGE": [4, 4, 2, 3],
    }  # fmt: skip
    for function in core:
        for place, category in enumerate(function.categories, 1):
            assert category.id == f"{function.id} {place}"
            for number, item in enumerate(category.items, 1):
                assert item.id == f"{category.id}.{number}"
                assert item.ask.endswith("?") and item.text.endswith(".")
    assert {item.id for item in items_of(core)} >= PEOPLE_ONLY


def test_nothing_known_means_gaps_and_never_an_answer(core: tuple[Function, ...]) -> None:
    answers = answer_all(core, EMPTY, {})
    assert len(answers) == 72
    assert KNOWN not in {answer.state for answer in answers.values()}
    assert all(answer.question for answer in answers.values())
    assert all(answers[name].state == GAP for name in PEOPLE_ONLY)


def test_every_sentence_of_evidence_names_its_source(
    core: tuple[Function, ...], body: Body
) -> None:
    facts = replace(
        EMPTY, body=body, is_project=True, use="private", signature="Signed.",
        cards={"bias, measured": "Leans.", "known weaknesses": "Metaphors."},
    )  # fmt: skip
    answers = answer_all(core, facts, {})
    sentences = [s for answer in answers.values() for s in answer.evidence]
    assert len(sentences) > 20
    sources = ("(the ledger)", "(the program)", "(the model's card)", "(the project)")
    assert all(sentence.endswith(sources) for sentence in sentences)
    assert "Leans." in answers["MEASURE 2.11"].evidence[0]
    assert answers["MAP 2.2"].state == PARTLY
    assert "private" in answers["MAP 1.1"].evidence[0]


def test_a_persons_answer_closes_a_gap(core: tuple[Function, ...]) -> None:
    name, words = parse_answer("govern 2.1 = Ann Lee, producer", core)
    assert (name, words) == ("GOVERN 2.1", "Ann Lee, producer")
    answer = answer_all(core, EMPTY, {name: words})[name]
    assert (answer.state, answer.said, answer.question) == (KNOWN, words, "")
    with pytest.raises(SettingsError, match="no subcategory"):
        parse_answer("GOVERN 9.9=x", core)


@pytest.mark.parametrize("text", ["[]", "{", '{"GOVERN 2.1": 5}'])
def test_damaged_answers_are_told(text: str) -> None:
    with pytest.raises(SettingsError, match="damaged"):
        answers_from_json(text)


def test_a_card_is_read_in_both_of_its_forms() -> None:
    card = "# Card\n**Bias, measured on 48.** Leans\nto men.\n\n## Limitations\nNone | known.\n"
    assert card_sections(card) == {
        "bias, measured on 48": "Leans to men.",
        "limitations": "None | known.",
    }


def test_the_starters_card_answers_what_it_is_asked(
    core: tuple[Function, ...], resources: Path
) -> None:
    text = (resources / "models" / "starter" / "CARD.md").read_text(encoding="utf-8")
    answers = answer_all(core, replace(EMPTY, cards=card_sections(text)), {})
    for name, word in (("MEASURE 2.11", "women"), ("MEASURE 2.12", "kWh"), ("MAP 3.3", "Photo")):
        assert any(word in sentence for sentence in answers[name].evidence), name


def test_the_register_is_edited_and_read_back() -> None:
    register = Register().with_risk(Risk(number=0, title="Mistaken for a recording", impact=4))
    register = register.with_risk(Risk(number=0, title="Offends", likelihood=5, impact=5))
    register = register.changed(1, owner="Ann", state="treated")
    assert [risk.number for risk in register.by_score()] == [2, 1]
    assert register_from_json(register_to_json(register)) == register
    shorter = register.without(2).with_risk(Risk(number=0, title="Another"))
    assert [risk.number for risk in shorter.risks] == [1, 3]  # a number is never given twice


@pytest.mark.parametrize(
    "change", [{"likelihood": 6}, {"impact": 0}, {"state": "maybe"}, {"title": " "}]
)
def test_a_register_holds_no_impossible_value(change: dict[str, object]) -> None:
    register = Register().with_risk(Risk(number=0, title="A"))
    with pytest.raises(SettingsError):
        register.changed(1, **change)
    with pytest.raises(SettingsError, match="no risk number"):
        register.changed(9, owner="x")
    with pytest.raises(SettingsError, match="damaged"):
        register_from_json('{"risks": [{"number": 1}]}')


def test_proposals_come_from_the_ledger_once_and_a_declined_one_stays_away(body: Body) -> None:
    notice = Notice(scene=1, name="Disney", kind="brand", reason="a trade mark")
    named = replace(body, notices=(notice,))
    register = with_proposals(Register(), named)
    assert any("Disney" in risk.title for risk in register.risks)
    assert with_proposals(register, named) == register
    gone = register.without(register.risks[0].number)
    assert with_proposals(gone, named) == gone
    assert all(risk.source == "program" for risk in register.risks)


def test_the_document_holds_every_subcategory_and_counts_the_gaps(
    core: tuple[Function, ...], body: Body
) -> None:
    facts = replace(EMPTY, body=body, is_project=True, register=with_proposals(Register(), body))
    answers = answer_all(core, facts, {"GOVERN 2.1": "Ann"})
    document = rmf_document(core, answers, facts, day="1 May 2026")
    text = words_of(document)
    assert all(item.id in text for item in items_of(core))
    states = Counter(answer.state for answer in answers.values())
    counted = dict(document.facts)
    assert counted["Gaps"] == str(states[GAP]) and counted["Answered by people"] == "1"
    assert "Ann (a person)" in text
    assert datetime.date(2026, 5, 1).year == 2026


def test_what_was_said_before_is_pointed_at_and_not_said_again(
    core: tuple[Function, ...], body: Body
) -> None:
    facts = replace(EMPTY, body=body, is_project=True)
    text = words_of(rmf_document(core, answer_all(core, facts, {}), facts, day="1 May 2026"))
    assert text.count("models keep their versions, and an earlier one can be put back") == 1
    assert "As at GOVERN 1.7: The ledger is enough" in text


@pytest.mark.parametrize(
    ("edits", "words"),
    [(0, "Nobody edited the project"), (1, "People made 1 edit to"), (2, "People made 2 edits to")],
)
def test_one_edit_is_not_called_edits(
    core: tuple[Function, ...], body: Body, edits: int, words: str
) -> None:
    facts = replace(EMPTY, body=body, is_project=True, edits=edits)
    assert words in answer_all(core, facts, {})["GOVERN 3.2"].evidence[0]


def test_a_report_on_a_model_has_no_register_and_one_on_an_empty_project_says_project(
    core: tuple[Function, ...],
) -> None:
    model = rmf_document(core, answer_all(core, EMPTY, {}), EMPTY, day="1 May 2026")
    facts = replace(EMPTY, is_project=True)
    project = rmf_document(core, answer_all(core, facts, {}), facts, day="1 May 2026")
    assert dict(model.facts)["Subject"] == "model" and "Open risks" not in dict(model.facts)
    assert dict(project.facts)["Subject"] == "project"
    assert "None was made of this project yet." in words_of(project)


def words_of(document: Document) -> str:
    """All words of a document."""
    found: list[str] = []
    for block in document.blocks:
        if isinstance(block, Table):
            found += [w.text for row in block.rows for one in row for w in one.paragraphs]
        elif isinstance(block, Heading):
            found += [block.text, block.note]
        else:
            found.append(block.text)
    return "\n".join(found)

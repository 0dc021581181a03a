"""The risk report as a document: what is known, what a person must still say, and the register."""

from __future__ import annotations

from collections.abc import Mapping

from studio.compose.document import Block, Cell, Column, Document, Heading, Table, Words, cell, tag
from studio.provenance.risks import Register, Risk
from studio.provenance.rmf import GAP, KNOWN, PARTLY, Answer, Category, Function
from studio.provenance.rmf_facts import Facts

TAGS = {KNOWN: ("answered", "good"), PARTLY: ("in part", "accent"), GAP: ("gap", "warn")}
LONG, OPENING = 60, 64
"""Letters: sentences longer than the first are not written out twice, but begun up to the second."""
HIGH, MIDDLE = 15, 8
"""From these scores on a risk is shown as high or as middling."""

ABOUT = (
    "This report follows the core of the NIST AI Risk Management Framework (AI RMF 1.0, NIST AI "
    "100-1). Evidence stands in plain letters and names its source. Questions in amber are for a "
    "person: the program cannot know their answers and does not invent them. The framework is "
    "voluntary; this report is a help and neither a certificate nor legal advice."
)


def rmf_document(
    core: tuple[Function, ...], answers: Mapping[str, Answer], facts: Facts, *, day: str
) -> Document:
    """The whole report.

    Args:
        core: The framework.
        answers: Of `answer_all`.
        facts: What the program knows.
        day: The date, in words.
    """
    counts = {state: sum(a.state == state for a in answers.values()) for state in TAGS}
    blocks: list[Block] = [Words(text=ABOUT, tone="quiet"), _overview(core, answers)]
    blocks += [Heading(text="Risk register"), *_register(facts)]
    told: dict[str, str] = {}
    for function in core:
        blocks.append(Heading(text=function.id.capitalize(), level=1, note=function.text))
        for category in function.categories:
            blocks.append(Heading(text=category.id, note=category.text))
            blocks.append(_category(category, answers, told))
    return Document(
        title=facts.title,
        kind="NIST AI RMF risk report",
        language="en",
        facts=(
            ("Subject", "project" if facts.is_project else "model"),
            ("Date", day),
            ("Program", f"Scenewright {facts.version}"),
            *([("Use", facts.use or "not stated")] if facts.is_project else []),
            ("Answered by people", str(counts[KNOWN])),
            ("Evidence, answer missing", str(counts[PARTLY])),
            ("Gaps", str(counts[GAP])),
            *([("Open risks", _open_risks(facts.register))] if facts.is_project else []),
            (
                "Model" if len(facts.models) == 1 else "Models",
                ", ".join(model.reference for model in facts.models) or "none",
            ),
        ),
        blocks=tuple(blocks),
    )


def _overview(core: tuple[Function, ...], answers: Mapping[str, Answer]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for function in core:
        items = [item for category in function.categories for item in category.items]
        states = [answers[item.id].state for item in items]
        counts = [str(states.count(state)) for state in TAGS]
        rows.append((cell(function.id.capitalize()), *map(cell, counts), cell(str(len(items)))))
    columns = (
        Column(title="Function", share=0.32),
        Column(title="Answered", share=0.17),
        Column(title="In part", share=0.17),
        Column(title="Gaps", share=0.17),
        Column(title="All", share=0.17),
    )
    return Table(columns=columns, rows=tuple(rows))


def _open_risks(register: Register) -> str:
    return str(sum(risk.state == "open" for risk in register.risks))


def _register(facts: Facts) -> list[Block]:
    register = facts.register
    if not facts.is_project:
        words = "A model has none: the register belongs to a project, with the use it is made for."
        return [Words(text=words, tone="quiet")]
    if not register.risks:
        words = "The register is empty. A person begins it: what could happen, and to whom?"
        return [Words(text=words, tone="warn")]
    columns = (
        Column(title="No.", share=0.06),
        Column(title="What could happen", share=0.34),
        Column(title="Score", share=0.13),
        Column(title="Response", share=0.27),
        Column(title="Owner", share=0.1),
        Column(title="State", share=0.1),
    )
    rows = tuple(_risk_row(risk) for risk in register.by_score())
    note = "Likelihood and impact from 1 to 5, the score is their product."
    if any(risk.source == "program" for risk in register.risks):
        note += " Rows marked * were proposed by the program; a person must judge them."
    return [Table(columns=columns, rows=rows), Words(text=note, tone="quiet")]


def _risk_row(risk: Risk) -> tuple[Cell, ...]:
    tone = "bad" if risk.score >= HIGH else "warn" if risk.score >= MIDDLE else "good"
    mark = "*" if risk.source == "program" else ""
    return (
        cell(f"{risk.number}{mark}", "quiet"),
        cell(risk.title),
        tag(f"{risk.likelihood}×{risk.impact}={risk.score}", tone)
        if risk.is_judged
        else tag("not judged", "accent"),
        cell(risk.response) if risk.response else cell("What is done about it?", "warn"),
        cell(risk.owner) if risk.owner else cell("Who?", "warn"),
        cell(risk.state, "quiet" if risk.state in ("closed", "accepted") else "plain"),
    )


def _category(category: Category, answers: Mapping[str, Answer], told: dict[str, str]) -> Table:
    columns = (
        Column(title="Subcategory", share=0.34),
        Column(title="State", share=0.11),
        Column(title="What is known, and what is asked", share=0.55),
    )
    return Table(columns=columns, rows=tuple(_row(answers[i.id], told) for i in category.items))


def _row(answer: Answer, told: dict[str, str]) -> tuple[Cell, ...]:
    """A subcategory; what an earlier one said already is only pointed at.

    Args:
        answer: Of the subcategory.
        told: Where each sentence stands; this one's are added.
    """
    said = (Words(text=f"{answer.said} (a person)", tone="good"),) if answer.said else ()
    known: list[Words] = []
    repeated: dict[str, list[str]] = {}
    for sentence in answer.evidence:
        place = told.setdefault(sentence, answer.item.id)
        if place == answer.item.id or len(sentence) <= LONG:
            known.append(Words(text=sentence))
        else:
            repeated.setdefault(place, []).append(sentence)
    for place, sentences in repeated.items():
        more = f" And {len(sentences) - 1} more." if len(sentences) > 1 else ""
        known.append(Words(text=f"As at {place}: {_opening(sentences[0])}{more}", tone="quiet"))
    asked = (Words(text=answer.question, tone="warn"),) if answer.question else ()
    name = (Words(text=answer.item.id), Words(text=answer.item.text, tone="quiet"))
    word, tone = TAGS[answer.state]
    return (Cell(paragraphs=name), tag(word, tone), Cell(paragraphs=(*said, *known, *asked)))


def _opening(sentence: str) -> str:
    """How a sentence begins, without its source: enough to know it again."""
    words = sentence.rpartition(" (")[0] if sentence.endswith(")") else sentence
    if len(words) <= OPENING:
        return words
    return f"{words[:OPENING].rpartition(' ')[0].rstrip(' ,.;:(')} …"

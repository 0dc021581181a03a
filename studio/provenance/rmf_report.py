"""The risk report as a document: what is known, what a person must still say, and the register."""

from __future__ import annotations

from collections.abc import Mapping

from studio.compose.document import Block, Cell, Column, Document, Heading, Table, Words, cell, tag
from studio.provenance.risks import Register, Risk
from studio.provenance.rmf import GAP, KNOWN, PARTLY, Answer, Category, Function
from studio.provenance.rmf_facts import Facts

TAGS = {KNOWN: ("answered", "good"), PARTLY: ("in part", "accent"), GAP: ("gap", "warn")}
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
    blocks += [Heading(text="Risk register"), *_register(facts.register)]
    for function in core:
        blocks.append(Heading(text=function.id.capitalize(), level=1, note=function.text))
        for category in function.categories:
            blocks.append(Heading(text=category.id, note=category.text))
            blocks.append(_category(category, answers))
    return Document(
        title=facts.title,
        kind="NIST AI RMF risk report",
        language="en",
        facts=(
            ("Subject", "project" if facts.is_project else "model"),
            ("Date", day),
            ("Program", f"Scenewright {facts.version}"),
            ("Use", facts.use or "not stated"),
            ("Answered by people", str(counts[KNOWN])),
            ("Evidence, answer missing", str(counts[PARTLY])),
            ("Gaps", str(counts[GAP])),
            ("Open risks", str(sum(r.state == "open" for r in facts.register.risks))),
            ("Models", ", ".join(model.reference for model in facts.models) or "none"),
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


def _register(register: Register) -> list[Block]:
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


def _category(category: Category, answers: Mapping[str, Answer]) -> Table:
    columns = (
        Column(title="Subcategory", share=0.31),
        Column(title="State", share=0.11),
        Column(title="What is known", share=0.58),
    )
    return Table(columns=columns, rows=tuple(_row(answers[i.id]) for i in category.items))


def _row(answer: Answer) -> tuple[Cell, ...]:
    said = (Words(text=f"{answer.said} (a person)", tone="good"),) if answer.said else ()
    known = tuple(Words(text=sentence) for sentence in answer.evidence)
    asked = (Words(text=answer.question, tone="warn"),) if answer.question else ()
    name = (Words(text=answer.item.id), Words(text=answer.item.text, tone="quiet"))
    word, tone = TAGS[answer.state]
    return (Cell(paragraphs=name), tag(word, tone), Cell(paragraphs=(*said, *known, *asked)))

"""Documents as PDF and as a web page: all words are there, none can run, long rows go on."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest

from studio.compose.document import Column, Document, Heading, Table, Words, cell, tag
from studio.compose.document_html import document_html
from studio.compose.document_pdf import document_pdf
from studio.errors import Cancelled
from studio.task import CancelToken

COLUMNS = (
    Column(title="Who", share=0.3), Column(title="", share=0.2), Column(title="What", share=0.5),
)  # fmt: skip


def document(rows: int = 3, words: str = "Tea and scones.") -> Document:
    table = Table(
        columns=COLUMNS,
        rows=tuple((cell(f"row {n}"), tag("gap", "warn"), cell(words)) for n in range(rows)),
    )
    return Document(
        title="Tea <b>& more</b>",
        kind="A report",
        language="en",
        facts=(("Date", "1 May"), ("Use", "private"), ("Program", "1"), ("More", "x")),
        blocks=(Words(text="Begin.", tone="quiet"), Heading(text="Part", level=1), table),
    )


def pages(doc: Document, resources: Path) -> list[str]:
    folders = [resources / "interface" / "fonts", resources / "fonts"]
    data = document_pdf(doc, fonts_dirs=folders, cancel=CancelToken())
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]


def test_a_pdf_holds_every_word_and_counts_its_pages(resources: Path) -> None:
    found = pages(document(), resources)
    assert len(found) == 1 and "1 of 1" in found[0]  # a part goes on where there is room
    assert "Tea <b>& more</b>" in found[0]
    assert all(f"row {n}" in found[0] for n in range(3))


def test_a_long_table_goes_on_under_its_own_head(resources: Path) -> None:
    found = pages(document(rows=80), resources)
    assert len(found) > 2
    assert all("What" in page for page in found)
    assert sum(page.count("Tea and scones.") for page in found) == 80


@pytest.mark.parametrize("lines", range(6, 50, 4))
def test_a_heading_and_a_short_table_are_never_torn_apart(resources: Path, lines: int) -> None:
    before = Words(text="\n".join(f"line {n}" for n in range(lines)))
    doc = document(rows=4)
    found = pages(replace(doc, blocks=(before, *doc.blocks[1:])), resources)
    page = next(page for page in found if "Part" in page)
    assert all(f"row {n}" in page for n in range(4))


@pytest.mark.parametrize("rows", range(24, 36))
def test_the_last_row_of_a_table_does_not_stand_alone(resources: Path, rows: int) -> None:
    last = pages(document(rows=rows), resources)[-1]
    assert f"row {rows - 1}" in last and f"row {rows - 2}" in last


def test_a_row_taller_than_a_page_loses_no_word(resources: Path) -> None:
    words = " ".join(f"w{n}" for n in range(1_500))
    found = " ".join(pages(document(rows=1, words=words), resources)).split()
    assert {f"w{n}" for n in range(1_500)} <= set(found)


def test_a_cancelled_document_is_not_set(resources: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        document_pdf(document(), fonts_dirs=[resources / "fonts"], cancel=token)


def test_no_word_of_a_person_runs_in_the_page() -> None:
    page = document_html(document(words='<script>alert("x")</script>'))
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert "Tea &lt;b&gt;&amp; more&lt;/b&gt;" in page
    assert "default-src 'none'" in page
    assert "http" not in page.replace("http-equiv", "")

"""Transcripts: read back by other programs' eyes."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pytest

from studio.errors import OutputError
from studio.export.transcript import make_transcript, transcript_docx, transcript_text
from studio.render.transcript import transcript_of, write_transcript
from studio.storyboard.model import Scene, Storyboard
from studio.task import CancelToken

LESSON = make_transcript(
    "Where rain comes from",
    "en",
    [
        ("The sea", "It begins at the *sea*.", 0.0),
        ("The sea (2)", "The sun warms it.", 6.5),
        ("A picture alone", "", 9.0),
        ("Clouds", "High up, the air is cold.", 3_661.9),
    ],
)


def test_scenes_of_one_heading_are_one_chapter_and_silent_ones_are_left_out() -> None:
    assert [(c.title, c.start_s, len(c.paragraphs)) for c in LESSON.chapters] == [
        ("The sea", 0.0, 2),
        ("Clouds", 3_661.9, 1),
    ]


def test_text_has_chapters_with_their_times() -> None:
    text = transcript_text(LESSON)
    assert text.startswith("Where rain comes from\n\n0:00  The sea\nIt begins")
    assert "\n\n1:01:01  Clouds\nHigh up, the air is cold.\n" in text


def test_a_word_document_has_headings_for_its_outline_and_is_the_same_each_time() -> None:
    data = transcript_docx(LESSON)
    read = docx.Document(io.BytesIO(data))
    found = [(p.style.name if p.style else "", p.text) for p in read.paragraphs]
    assert found[0] == ("Title", "Where rain comes from")
    assert ("Heading 1", "1:01:01  Clouds") in found
    assert ("Normal", "The sun warms it.") in found
    assert transcript_docx(LESSON) == data


def test_arabic_paragraphs_run_from_the_right() -> None:
    data = transcript_docx(make_transcript("المطر", "ar", [("البحر", "يبدأ عند البحر.", None)]))
    read = docx.Document(io.BytesIO(data))
    assert all("<w:bidi" in p.paragraph_format.element.xml for p in read.paragraphs)


@pytest.mark.parametrize("language", ["en", "ar", "hi", "zh"])
def test_a_pdf_of_many_pages_is_made_in_every_script(tmp_path: Path, language: str) -> None:
    words = {
        "en": "The water runs down the mountains. ",
        "ar": "يبدأ المطر عند البحر. ",
        "hi": "बारिश समुद्र से शुरू होती है। ",
        "zh": "雨从大海开始。",
    }[language]
    scenes = tuple(
        Scene(id=f"s{n}", title=f"{words[:12]} {n}", narration=words * 40) for n in range(12)
    )
    board = Storyboard(title=words, language=language, scenes=scenes)
    path = tmp_path / "t.pdf"
    write_transcript(transcript_of(board), path, cancel=CancelToken())
    data = path.read_bytes()
    assert data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF")
    assert data.count(b"/Type /Page\n") >= 3 or data.count(b"/Type /Page") >= 4


def test_marks_for_the_voice_are_not_in_a_transcript(tmp_path: Path) -> None:
    scene = Scene(id="a", title="A", narration="It is *so* quiet. [pause 1] Listen.")
    board = Storyboard(title="T", language="en", scenes=(scene,))
    write_transcript(transcript_of(board), tmp_path / "t.txt", cancel=CancelToken())
    assert (tmp_path / "t.txt").read_text() == "T\n\nA\nIt is so quiet. Listen.\n"


def test_another_kind_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"\.docx"):
        write_transcript(LESSON, tmp_path / "t.rtf", cancel=CancelToken())
    assert not list(tmp_path.iterdir())

"""The transcript: what is said, with the chapters of a lesson; as text, as DOCX, or as lines for a PDF."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass

from studio.compose.text import is_right_to_left, printable


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """One part of a transcript.

    Attributes:
        title: Its heading; may be empty.
        start_s: When it begins in the movie, or None where nobody knows yet.
        paragraphs: What is said, a scene each.
    """

    title: str
    start_s: float | None
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """Everything that is said in a movie.

    Attributes:
        title: The movie's.
        language: ISO 639-1 code.
        chapters: In order.
    """

    title: str
    language: str
    chapters: tuple[Chapter, ...]


def make_transcript(
    title: str, language: str, scenes: Sequence[tuple[str, str, float | None]]
) -> Transcript:
    """A transcript of scenes.

    Args:
        title: The movie's.
        language: ISO 639-1 code.
        scenes: (title, what is said, when it begins) of each; a scene whose title is that of the
            one before goes on its chapter ("Roots", "Roots (2)").
    """
    chapters = list[Chapter]()
    last = ""
    for raw_title, raw_text, start_s in scenes:
        name, text = printable(raw_title), " ".join(printable(raw_text).split())
        if not text:
            continue
        base = name.rpartition(" (")[0] if name.endswith(")") else name
        if chapters and base in ("", last) and name != base:
            before = chapters[-1]
            chapters[-1] = Chapter(
                title=before.title,
                start_s=before.start_s,
                paragraphs=(*before.paragraphs, text),
            )
            continue
        chapters.append(Chapter(title=name, start_s=start_s, paragraphs=(text,)))
        last = name
    return Transcript(title=printable(title), language=language, chapters=tuple(chapters))


def clock(seconds: float) -> str:
    """Seconds as "0:48" or "1:02:05"; a chapter begins at its full second, as in players."""
    whole = int(seconds)
    hours, minutes = whole // 3600, whole // 60 % 60
    return f"{hours}:{minutes:02d}:{whole % 60:02d}" if hours else f"{minutes}:{whole % 60:02d}"


def heading(chapter: Chapter) -> str:
    """A chapter's title with its time, where that is known."""
    if chapter.start_s is None:
        return chapter.title
    return f"{clock(chapter.start_s)}  {chapter.title}".rstrip()


def transcript_text(transcript: Transcript) -> str:
    """The transcript as plain text."""
    blocks = [transcript.title] if transcript.title else []
    for chapter in transcript.chapters:
        head = heading(chapter)
        blocks.append("\n".join([head, *chapter.paragraphs]) if head else chapter.paragraphs[0])
    return "\n\n".join(blocks) + "\n"


def transcript_docx(transcript: Transcript) -> bytes:
    """The transcript as a Word document, with headings for its outline; the same text, same bytes."""
    import docx  # noqa: PLC0415 - it brings lxml, which no other command waits for
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415
    from docx.oxml.ns import qn  # noqa: PLC0415

    document = docx.Document()
    about = document.core_properties
    about.title, about.author, about.language = transcript.title, "", transcript.language
    about.comments = "Made with Scenewright"

    def add(text: str, style: str) -> None:
        paragraph = document.add_paragraph(style=style)
        run = paragraph.add_run(text)
        if is_right_to_left(text):
            paragraph.alignment = (
                WD_ALIGN_PARAGRAPH.LEFT
            )  # "start" of a paragraph set from the right
            element = paragraph.paragraph_format.element
            element.get_or_add_pPr().append(element.makeelement(qn("w:bidi"), {}))
            run.font.rtl = True

    if transcript.title:
        add(transcript.title, "Title")
    for chapter in transcript.chapters:
        if heading(chapter):
            add(heading(chapter), "Heading 1")
        for text in chapter.paragraphs:
            add(text, "Normal")
    buffer = io.BytesIO()
    document.save(buffer)
    return _without_times(buffer.getvalue())


def _without_times(data: bytes) -> bytes:
    """A ZIP whose entries all have the same time, so that the same words give the same file."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), old.read(name))
    return out.getvalue()

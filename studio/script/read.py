"""Reads a script of any known format: bytes in, a `Script` out."""

from __future__ import annotations

import re
from collections.abc import Callable

from studio.errors import ScriptError
from studio.script.decode import decode_text
from studio.script.draft import Draft, split_label, squeeze
from studio.script.fountain import looks_like_fountain, read_fountain
from studio.script.language import detect_language
from studio.script.markdown import read_markdown
from studio.script.model import LineKind, Script, ScriptLine
from studio.script.prose import read_prose
from studio.script.subtitles import looks_like_subtitles, read_subtitles
from studio.script.table import has_table_header, read_table

_BY_NAME: dict[str, Callable[[str], Draft]] = {
    "fountain": read_fountain,
    "spmd": read_fountain,
    "srt": read_subtitles,
    "vtt": read_subtitles,
    "csv": read_table,
    "tsv": read_table,
}
_MARKDOWN_NAMES = ("md", "markdown", "mdown", "mkd")
_ATX_HEADING = re.compile(r"^#{1,6}[ \t]+\S", re.MULTILINE)
_TABLE_RULE = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*\|[\s|:-]*$", re.MULTILINE)
_SHOWN = (LineKind.narration, LineKind.visual, LineKind.on_screen)
_TITLE_WORDS = 8


def read_script(data: bytes, *, name: str) -> Script:
    """Read a script from a file's bytes; `name` is the file's name and helps to tell its format.

    Raises:
        ScriptError: When the data is empty, blank, not text, too long, or holds nothing to say
            or show; and when a subtitle file or table is broken beyond repair.
    """
    clean = decode_text(data)
    _refuse_markup_files(clean.text)
    draft = _choose_reader(clean.text, name)(clean.text)
    lines = _outline_as_titles(draft.lines)
    if not any(line.kind in _SHOWN and _has_word(line.text) for line in lines):
        raise ScriptError(
            "The script holds nothing to say or show.", "Write at least one sentence."
        )
    spoken = " ".join(line.text for line in lines if line.kind is LineKind.narration)
    seen = " ".join(line.text for line in lines if line.kind in _SHOWN)
    return Script(
        title=draft.title[:200] or _title_from(lines),
        language=detect_language(spoken or seen),
        format=draft.format,
        lines=lines,
        warnings=(*clean.warnings, *draft.warnings),
    )


def _refuse_markup_files(text: str) -> None:
    start = text[:2000].lower().lstrip()
    if not start.startswith(("<?xml", "<!doctype", "<html")):
        return
    if "<finaldraft" in start:
        raise ScriptError("The script is a Final Draft file.", "Export it as Fountain first.")
    raise ScriptError(
        "The script is a web page or XML, not plain text.", "Copy its words into a text file."
    )


def _choose_reader(text: str, name: str) -> Callable[[str], Draft]:
    """The format that the content shows clearly, else the one that the name says, else prose."""
    suffix = name.rpartition(".")[2].lower() if "." in name else ""
    is_markdown = suffix in _MARKDOWN_NAMES
    has_heading = _ATX_HEADING.search(text) is not None
    if looks_like_subtitles(text):
        reader = read_subtitles
    elif suffix in _BY_NAME:
        reader = _BY_NAME[suffix]
    elif looks_like_fountain(text) and not has_heading and not is_markdown:
        reader = read_fountain
    elif has_table_header(text) and not is_markdown:
        reader = read_table
    elif is_markdown or has_heading or _TABLE_RULE.search(text) or _describes_pictures(text):
        reader = read_markdown
    else:
        reader = read_prose
    return reader


def _describes_pictures(text: str) -> bool:
    """Whether a line says what is seen ("Visual: ...")."""
    labelled = map(split_label, text.split("\n"))
    return any(found is not None and found[0] is LineKind.visual for found in labelled)


def _has_word(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _outline_as_titles(lines: tuple[ScriptLine, ...]) -> tuple[ScriptLine, ...]:
    """A script of headings alone is an outline: each heading is shown, since nothing else is."""
    if any(line.kind in _SHOWN for line in lines):
        return lines
    outline: list[ScriptLine] = []
    for line in lines:
        outline.append(line)
        if line.kind is LineKind.heading and line.text:
            outline.append(
                ScriptLine(
                    kind=LineKind.on_screen,
                    text=line.text,
                    number=line.number,
                    paragraph=line.paragraph,
                )
            )
    return tuple(outline)


def _title_from(lines: tuple[ScriptLine, ...]) -> str:
    """A title from the first words that are spoken or shown."""
    texts = [line.text for line in lines if line.kind is LineKind.narration]
    texts += [line.text for line in lines if line.kind in _SHOWN]
    first = next(text for text in texts if _has_word(text))
    sentences = re.split(r"(?<=[.!?。！？؟])\s*", first)
    sentence = next(one for one in sentences if _has_word(one))
    words = squeeze(sentence).rstrip(".。,;:").split(" ")
    if len(words) == 1 and len(words[0]) > 40:  # a language without spaces, or one endless word
        return words[0][:24] + "…"
    short = " ".join(words[:_TITLE_WORDS])[:80]
    return short + "…" if len(words) > _TITLE_WORDS else short

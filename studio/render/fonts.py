"""The person's own fonts in a render: opened, hashed, and told where they lack letters."""

from __future__ import annotations

from pathlib import Path

from studio.compose.font_file import missing_letters, read_font
from studio.compose.text import TextSetter, printable
from studio.export.ass import USUAL_FONT
from studio.plan.model import RenderPlan
from studio.provenance.record import Part
from studio.render.cache import file_sha256

MOST_TOLD = 12
"""Letters that are named; a font without a whole script lacks hundreds."""


def setter_for(plan: RenderPlan, fonts_dir: Path) -> TextSetter:
    """What sets a plan's words.

    Raises:
        MediaError: A font is missing or damaged.
    """
    return TextSetter(
        fonts_dir,
        heading=Path(plan.heading_font) if plan.heading_font else None,
        caption=Path(plan.caption_font) if plan.caption_font else None,
    )


def font_hashes(plan: RenderPlan) -> tuple[str, str]:
    """SHA-256 of the fonts of headings and of captions; "" for the built-in one."""
    names = (plan.heading_font, plan.caption_font)
    first, second = (file_sha256(Path(name)) if name else "" for name in names)
    return first, second


def caption_family(plan: RenderPlan) -> str:
    """The name of the captions' font, for players that set them themselves."""
    return read_font(Path(plan.caption_font)).family if plan.caption_font else USUAL_FONT


def own_fonts(plan: RenderPlan) -> tuple[Path, ...]:
    """The files of the person's that words are set in, each once."""
    names = [name for name, words in words_by_font(plan) if words]
    return tuple(Path(name) for name in dict.fromkeys(names))


def words_by_font(plan: RenderPlan) -> tuple[tuple[str, str], ...]:
    """(font file, everything that is set in it) for each of the person's fonts."""
    headings = [plan.label, plan.notice_words if "card" in plan.notice else ""]
    headings += [f"{s.on_screen_text} {s.lower_third} {s.card}" for s in plan.scenes]
    captions = [s.caption or s.narration for s in plan.scenes] if plan.captions != "none" else []
    rows = ((plan.heading_font, headings), (plan.caption_font, captions))
    return tuple((name, printable(" ".join(words))) for name, words in rows if name)


def font_warnings(plan: RenderPlan) -> tuple[str, ...]:
    """A sentence for each font that lacks letters which the movie shows.

    Raises:
        MediaError: A font is missing or damaged.
    """
    told: list[str] = []
    for name, words in words_by_font(plan):
        missing, font = missing_letters(Path(name), words), read_font(Path(name))
        if missing:
            some = " ".join(missing[:MOST_TOLD]) + (" …" if len(missing) > MOST_TOLD else "")
            told.append(
                f"The font {font.family} has no letters for: {some}. The built-in font draws them."
            )
    return tuple(dict.fromkeys(told))


def font_part(path: Path) -> Part:
    """A font of the person's as a part of the movie; its file says under which licence it is."""
    font = read_font(path)
    return Part(
        kind="font", name=font.family, version=path.name, licence=font.licence, about="for words"
    )

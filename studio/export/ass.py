"""Captions as Advanced SubStation Alpha: files that carry their look, for players and editors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from studio.compose.caption_style import CaptionStyle
from studio.compose.safe_area import safe_area
from studio.compose.text import Rgba, printable

_FIELDS = (
    "Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, "
    "Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, "
    "Alignment, MarginL, MarginR, MarginV, Encoding"
)
_INK: Rgba = (14, 17, 27, 1.0)
USUAL_FONT = "Noto Sans"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedCue:
    """A cue in the movie's own time.

    Attributes:
        start_ms: Milliseconds from the movie's start.
        end_ms: After `start_ms`.
        lines: Its lines of text.
        words: (text, start and end in milliseconds) of each word; may be empty.
    """

    start_ms: int
    end_ms: int
    lines: tuple[str, ...]
    words: tuple[tuple[str, int, int], ...] = ()


def ass_text(
    cues: Sequence[PlacedCue],
    *,
    style: CaptionStyle,
    size: tuple[int, int],
    platform: str = "",
    font: str = USUAL_FONT,
) -> str:
    """The cues as an ASS script whose coordinates are the movie's pixels.

    Styles that follow the words get karaoke tags. See libass's description of the v4.00+ format.
    """
    area = safe_area(*size, platform)
    has_box = style.box[3] > 0
    letters = area.font_px * style.scale * 1.36  # ASS counts the line's height, not the letter's
    border = 0.26 * area.font_px if has_box else max(style.outline, 0.1) * area.font_px / 2
    sides = f"{area.left_px},{size[0] - area.right_px},{size[1] - area.bottom_px}"
    # Karaoke letters go from the second colour to the first one when their time has come.
    first = style.highlight_box if style.highlight_box[3] > 0 else style.text
    look = ",".join(
        (
            "Captions", printable(font).replace(",", " "), f"{letters:.0f}",
            _color(first), _color(style.text),
            _color(style.box if has_box else _INK), _color(style.box if has_box else _INK),
            "0,0,0,0,100,100,0,0", "3" if has_box else "1", f"{border:.1f}", "0",
            "1" if style.at_start else "2", sides, "1",
        )
    )  # fmt: skip
    head = (
        "[Script Info]",
        "ScriptType: v4.00+",
        f"PlayResX: {size[0]}",
        f"PlayResY: {size[1]}",
        "WrapStyle: 2",
        "ScaledBorderAndShadow: yes",
        "",
        "[V4+ Styles]",
        f"Format: {_FIELDS}",
        f"Style: {look}",
        "",
        "[Events]",
        "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text",
    )
    lines = [
        f"Dialogue: 0,{_clock(cue.start_ms)},{_clock(cue.end_ms)},Captions,,0,0,0,,"
        + (_karaoke(cue) if style.follows_words and cue.words else _plain(cue))
        for cue in cues
    ]
    return "\n".join((*head, *lines)) + "\n"


def _plain(cue: PlacedCue) -> str:
    return "\\N".join(_safe(line) for line in cue.lines)


def _karaoke(cue: PlacedCue) -> str:
    """Words with the hundredths of a second until the next one; lines broken where the cue's are."""
    written: list[str] = []
    position, line = 0, 0
    if cue.words[0][1] > cue.start_ms:
        written.append(f"{{\\k{round((cue.words[0][1] - cue.start_ms) / 10)}}}")
    ends = [*(word[1] for word in cue.words[1:]), cue.end_ms]
    for (text, start_ms, _end_ms), end_ms in zip(cue.words, ends, strict=True):
        found = cue.lines[line].find(text, position)
        if found < 0 and line + 1 < len(cue.lines):
            line, position = line + 1, 0
            written.append("\\N")
            found = cue.lines[line].find(text)
        between = cue.lines[line][position : max(position, found)]
        written.append(
            f"{_safe(between)}{{\\k{max(1, round((end_ms - start_ms) / 10))}}}{_safe(text)}"
        )
        position = max(position, found) + len(text)
    return "".join(written)


def _safe(text: str) -> str:
    """Without what ASS would read as a tag."""
    return text.replace("\\", "\u29f5").replace("{", "(").replace("}", ")").replace("\n", " ")


def _color(color: Rgba) -> str:
    """&HAABBGGRR, where AA counts how clear it is."""
    red, green, blue, alpha = color
    return f"&H{round(255 * (1 - alpha)):02X}{blue:02X}{green:02X}{red:02X}"


def _clock(milliseconds: int) -> str:
    hundredths = round(milliseconds / 10)
    seconds, rest = divmod(hundredths, 100)
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:02}"

"""A brand's palette: two to five colours in hexadecimal digits."""

from __future__ import annotations

import re

from studio.errors import SettingsError

FEWEST, MOST = 2, 5
_HEX = re.compile(r"#[0-9a-f]{6}")


def is_palette(values: object) -> bool:
    """Whether a value is a palette as storyboards hold it: no colours, or two to five like "#1f4e79"."""
    if not isinstance(values, list | tuple):
        return False
    colors = list(values)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    if colors and not FEWEST <= len(colors) <= MOST:
        return False
    return all(isinstance(color, str) and _HEX.fullmatch(color) for color in colors)


def parse_palette(text: str) -> tuple[str, ...]:
    """The colours in "#1f4e79, #f2a900" (or "1F4E79 F2A900", or "#f00"); "" and "none" give none.

    Raises:
        SettingsError: A colour is none, or there are not two to five of them.
    """
    parts = re.split(r"[\s,;]+", text.strip().lower())
    if parts in ([""], ["none"]):
        return ()
    colors: list[str] = []
    for part in parts:
        digits = part.removeprefix("#")
        if re.fullmatch(r"[0-9a-f]{3}", digits):
            digits = "".join(digit * 2 for digit in digits)
        if not re.fullmatch(r"[0-9a-f]{6}", digits):
            raise SettingsError(
                f"{part[:40]!r} is not a colour.",
                "Write colours like #1f4e79, with commas between.",
            )
        colors.append(f"#{digits}")
    unique = tuple(dict.fromkeys(colors))
    if not FEWEST <= len(unique) <= MOST:
        raise SettingsError(
            f"A palette has {FEWEST} to {MOST} different colours, not {len(unique)}.",
            "For example: --palette '#1f4e79,#f2a900,#ffffff'",
        )
    return unique

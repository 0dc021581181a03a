"""A storyboard's palette and logo in the form that requests hold: their contents, not their paths."""

from __future__ import annotations

import base64
from functools import lru_cache
from pathlib import Path

from studio.compose.logo import logo_png
from studio.storyboard.model import Storyboard

MARK_PX = 160
"""Longest side of the logo on signs: they are small, and requests are kept and sent whole."""


def palette_token(palette: tuple[str, ...]) -> str:
    """The palette as requests hold it."""
    return ",".join(color.removeprefix("#").lower() for color in palette)


def logo_token(storyboard: Storyboard) -> str:
    """The logo's picture, small, as requests hold it; "" for none.

    Raises:
        MediaError: The file is not a picture.
    """
    if not storyboard.logo:
        return ""
    path = Path(storyboard.logo)
    try:
        found = path.stat()
    except (OSError, ValueError):
        return ""  # said where the movie's logo is read
    return _token(path, found.st_mtime_ns, found.st_size)


@lru_cache(maxsize=8)  # previews ask at every repaint; a changed file has another time or size
def _token(path: Path, _changed_ns: int, _size: int) -> str:
    return base64.b64encode(logo_png(path, longest_px=MARK_PX)).decode("ascii")

"""Where words may stand: clear of the picture's edges, and of what a platform lays over it."""

from __future__ import annotations

from dataclasses import dataclass

from studio.errors import SettingsError


@dataclass(frozen=True, slots=True, kw_only=True)
class SafeArea:
    """Where text may stand, in pixels of the picture.

    Attributes:
        left_px: First column.
        right_px: One past the last column.
        top_px: First row.
        bottom_px: One past the last row.
        font_px: Size of caption letters that fits a full line into this width.
        line_cells: Characters in a full line of captions.
    """

    left_px: int
    right_px: int
    top_px: int
    bottom_px: int
    font_px: float
    line_cells: int

    @property
    def width_px(self) -> int:
        """Columns between both sides."""
        return self.right_px - self.left_px


@dataclass(frozen=True, slots=True, kw_only=True)
class Zones:
    """What a platform covers of a picture, parts of its width and height.

    Attributes:
        side: On each side: the wider of both, so that captions stay in the middle.
        top: From above.
        bottom: From below.
    """

    side: float
    top: float
    bottom: float


WIDE = Zones(side=0.05, top=0.07, bottom=0.07)
"""Televisions cut the edges (EBU R 95: 3.5 % for action, 5 % for titles)."""
UPRIGHT = Zones(side=0.05, top=0.12, bottom=0.18)
"""Every short-video platform draws at least the author's name over the lowest part."""
PLATFORMS: tuple[tuple[str, bool, Zones], ...] = (
    # The player's bar and the chapter's name come up over the lowest tenth of a wide picture.
    ("youtube", False, Zones(side=0.05, top=0.07, bottom=0.10)),
    ("linkedin", False, Zones(side=0.06, top=0.08, bottom=0.11)),
    ("linkedin", True, Zones(side=0.08, top=0.12, bottom=0.20)),
    # Buttons on the right, title and channel below (guides of 2025 and 2026 for 1080 x 1920).
    ("shorts", True, Zones(side=0.14, top=0.15, bottom=0.25)),
    ("tiktok", True, Zones(side=0.13, top=0.12, bottom=0.25)),
    # Meta's business help: keep 14 % above, 35 % below and 6 % at the sides free.
    ("reels", True, Zones(side=0.12, top=0.14, bottom=0.35)),
)
"""Name, whether it is for upright pictures, and what is covered there."""
PLATFORM_NAMES = tuple(dict.fromkeys(name for name, _upright, _zones in PLATFORMS))

_UPRIGHT_SHAPE, _WIDE_SHAPE = 0.8, 1.2


def check_platform(name: str) -> None:
    """Refuse a platform that is not known; "" is none.

    Raises:
        SettingsError: It is not in `PLATFORM_NAMES`.
    """
    if name and name not in PLATFORM_NAMES:
        raise SettingsError(
            f"There is no platform {name[:40]!r}.", f"Choose one of: {', '.join(PLATFORM_NAMES)}."
        )


def safe_area(width_px: int, height_px: int, platform: str = "") -> SafeArea:
    """Safe area of a picture for a platform; one without zones for this shape changes nothing.

    A full line has 42 cells at 16:9, 32 when square, 26 upright, fewer where buttons take the sides.
    """
    shape = width_px / height_px
    is_upright = shape < _UPRIGHT_SHAPE
    zones = UPRIGHT if is_upright else WIDE
    for name, for_upright, found in PLATFORMS:
        if name == platform and for_upright == is_upright:
            zones = found
    side_px = round(width_px * zones.side)
    if is_upright:
        # Letters keep their size: a narrower area has shorter lines.
        cells = round(26 * (1 - 2 * zones.side) / 0.9)
        font_px = width_px * (1 - 2 * zones.side) * 1.661 / cells
    elif shape <= _WIDE_SHAPE:
        cells, font_px = 32, width_px * 0.0465
    else:
        cells, font_px = 42, height_px * 0.0535
    return SafeArea(
        left_px=side_px,
        right_px=width_px - side_px,
        top_px=round(height_px * zones.top),
        bottom_px=height_px - round(height_px * zones.bottom),
        font_px=font_px,
        line_cells=cells,
    )

"""The logical frame: how large the picture is in drawing units, and where ground and horizon lie.

Every drawing works in logical units of which a frame of any size holds the same AREA (284.4 x 160
in 16:9, 160 x 284.4 in 9:16, 213.3 x 213.3 in 1:1), so that a stroke of 1 unit looks alike in every
format. Formats are composed, not cropped: the ground of a tall picture lies higher, because captions
and thumbs cover more of its lower end, and its sky takes the room.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from studio.engine.scenery.catalogue import Setting

UNIT_AREA = 160.0 * 160.0 * 16 / 9
OVERSCAN = 0.16  # what is drawn beyond each edge, as a part of the frame: the camera's reach
BANK = 0.065  # how far below the water's line the near bank's ground is, a part of the height

# (aspect, factor on the ground line, horizon, reach of captions from the bottom, size of subjects)
_TALL = (9 / 16, 0.86, 0.53, 0.26, 176.0)
_SQUARE = (1.0, 0.94, 0.57, 0.22, 170.0)
_WIDE = (16 / 9, 1.0, 0.60, 0.20, 160.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A frame of one setting in logical units; y points down.

    Attributes:
        width: Width in units.
        height: Height in units.
        px: Pixels a unit.
        unit: Height in units of a subject whose catalogue height is 1 and whose size is 1.
        horizon_y: Where the sky meets the land.
        ground_y: Where subjects stand.
        surface_y: Top of the setting's table or counter; None where there is none.
        caption_y: Captions may cover everything below.
    """

    width: float
    height: float
    px: float
    unit: float
    horizon_y: float
    ground_y: float
    surface_y: float | None
    caption_y: float

    @property
    def is_tall(self) -> bool:
        """Whether the frame is higher than wide."""
        return self.height > self.width * 1.05


def make_frame(setting: Setting, *, width_px: float, height_px: float) -> Frame:
    """The frame of a setting at a size in pixels."""
    px = math.sqrt(width_px * height_px / UNIT_AREA)
    width, height = width_px / px, height_px / px
    aspect = width_px / height_px
    surface = surface_part(setting, aspect=aspect)
    return Frame(
        width=width,
        height=height,
        px=px,
        unit=_between(aspect, 4),
        horizon_y=horizon_part(aspect=aspect) * height,
        ground_y=ground_part(setting, aspect=aspect) * height,
        surface_y=None if surface is None else surface * height,
        caption_y=caption_part(aspect=aspect) * height,
    )


def ground_part(setting: Setting, *, aspect: float) -> float:
    """Where things stand in this format, as a part of the frame's height from the top."""
    return _lowered(setting.ground_y, aspect)


def standing_part(setting: Setting, *, aspect: float) -> float:
    """Where things stand that cannot swim: the ground, or the quay or bank before the water."""
    ground = ground_part(setting, aspect=aspect)
    return ground + BANK if setting.name in ("river", "harbour") else ground


def surface_part(setting: Setting, *, aspect: float) -> float | None:
    """Height of the setting's table top in this format; None where there is none."""
    return None if setting.surface_y is None else _lowered(setting.surface_y, aspect)


def horizon_part(*, aspect: float) -> float:
    """Height of the horizon in this format."""
    return _between(aspect, 2)


def caption_part(*, aspect: float) -> float:
    """Where the band begins that captions may cover, as a part of the height from the top."""
    return 1 - _between(aspect, 3)


def subject_unit(*, aspect: float) -> float:
    """Height, as a part of the frame's height, of a subject of catalogue height 1 and size 1."""
    height = math.sqrt(UNIT_AREA / aspect)
    return _between(aspect, 4) / height


def _lowered(part: float, aspect: float) -> float:
    # A ground line in the upper half (the soil's) is a composition of its own: it stays.
    return part if part < 0.6 else part * _between(aspect, 1)


def _between(aspect: float, column: int) -> float:
    """A column of the formats' table at an aspect, interpolated in its logarithm."""
    rows = (_TALL, _SQUARE, _WIDE)
    at = math.log(min(max(aspect, _TALL[0]), _WIDE[0]))
    low, high = (rows[0], rows[1]) if at <= 0 else (rows[1], rows[2])
    part = (at - math.log(low[0])) / (math.log(high[0]) - math.log(low[0]))
    return low[column] + (high[column] - low[column]) * part

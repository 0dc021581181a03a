"""Drawings of the theme nature by name."""

from __future__ import annotations

from studio.engine.scenery.look import Drawing
from studio.engine.scenery.subjects.nature_land import (
    draw_fire,
    draw_iceberg,
    draw_rock,
    draw_volcano,
    draw_waterfall,
    draw_wave,
)
from studio.engine.scenery.subjects.nature_sky import (
    draw_cloud,
    draw_lightning,
    draw_moon,
    draw_rainbow,
    draw_raindrop,
    draw_snowflake,
    draw_sun,
)

DRAWINGS: dict[str, Drawing] = {
    "sun": draw_sun,
    "moon": draw_moon,
    "cloud": draw_cloud,
    "raindrop": draw_raindrop,
    "rainbow": draw_rainbow,
    "snowflake": draw_snowflake,
    "lightning": draw_lightning,
    "fire": draw_fire,
    "rock": draw_rock,
    "volcano": draw_volcano,
    "iceberg": draw_iceberg,
    "wave": draw_wave,
    "waterfall": draw_waterfall,
}

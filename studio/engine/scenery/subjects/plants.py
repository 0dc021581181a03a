"""Drawings of the theme plants by name."""

from __future__ import annotations

from studio.engine.scenery.look import Drawing
from studio.engine.scenery.subjects.plants_small import (
    draw_flower,
    draw_leaf,
    draw_plant,
    draw_seed,
    draw_sprout,
    draw_sunflower,
    draw_wheat,
)
from studio.engine.scenery.subjects.plants_trees import (
    draw_bush,
    draw_cactus,
    draw_palm_tree,
    draw_pine_tree,
    draw_tree,
)

DRAWINGS: dict[str, Drawing] = {
    "tree": draw_tree,
    "pine tree": draw_pine_tree,
    "palm tree": draw_palm_tree,
    "cactus": draw_cactus,
    "bush": draw_bush,
    "flower": draw_flower,
    "sunflower": draw_sunflower,
    "plant": draw_plant,
    "sprout": draw_sprout,
    "seed": draw_seed,
    "leaf": draw_leaf,
    "wheat": draw_wheat,
}

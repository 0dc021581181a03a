"""Drawings of the theme animals by name."""

from __future__ import annotations

from studio.engine.scenery.look import Drawing
from studio.engine.scenery.subjects.animals_farm import draw_cow, draw_horse, draw_sheep
from studio.engine.scenery.subjects.animals_pets import (
    draw_cat,
    draw_chicken,
    draw_dog,
    draw_rabbit,
)
from studio.engine.scenery.subjects.animals_small import (
    draw_bee,
    draw_birds,
    draw_butterfly,
    draw_fish,
    draw_whale,
)
from studio.engine.scenery.subjects.animals_wild import draw_dinosaur, draw_elephant, draw_lion

DRAWINGS: dict[str, Drawing] = {
    "dog": draw_dog,
    "cat": draw_cat,
    "horse": draw_horse,
    "cow": draw_cow,
    "sheep": draw_sheep,
    "chicken": draw_chicken,
    "rabbit": draw_rabbit,
    "elephant": draw_elephant,
    "lion": draw_lion,
    "dinosaur": draw_dinosaur,
    "birds": draw_birds,
    "butterfly": draw_butterfly,
    "bee": draw_bee,
    "fish": draw_fish,
    "whale": draw_whale,
}

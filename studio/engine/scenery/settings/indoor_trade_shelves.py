"""Shelves as they stand in shops, libraries and stores: full, but calm enough for a background."""

from __future__ import annotations

import random
from collections import defaultdict

import skia

from studio.engine.scenery.painter import StagePainter
from studio.engine.scenery.palette import Rgb, darker, lighter, mix, rgb

BINDINGS = tuple(rgb(code) for code in ("a8574c", "47707c", "c2a05a", "66805f", "d9ccb4", "785f72"))
PACKS = tuple(rgb(code) for code in ("d98b6a", "7fa89f", "e2c078", "8b9fbd", "c98f9b", "a9b98a"))
CARTONS = tuple(rgb(code) for code in ("cfa272", "c0905f", "dcb789", "b98a5d"))

Batches = dict[Rgb, skia.Path]


def full_shelf(
    painter: StagePainter, *, x: float, y: float, w: float, h: float, rows: int, kind: str,
    wood: Rgb, air: Rgb,
) -> None:  # fmt: skip
    """A shelf with its left foot at (x, y), full of "books", "packs" or "cartons".

    `air` is the wall's colour: everything is mixed towards it, so that the shelf stays behind.
    Goods of one colour are one path, so a full wall costs a few dozen operations.
    """
    pen, rng = painter.pen, painter.random(f"full {kind} {x:.0f}")
    gap = h / rows
    # A store's rack is open: behind its cartons stands the dim hall, not a wooden back.
    back = rgb("8f96a3") if kind == "cartons" else mix(darker(wood, 0.3), air, 0.35)
    pen.rect(x, y - h, w, h, mix(back, air, 0.25))
    batches: Batches = defaultdict(skia.Path)
    fill = {"books": _books, "packs": _packs, "cartons": _cartons}[kind]
    for row in range(rows):
        fill(batches, rng, x=x + 2, y=y - gap * row - 1.7, w=w - 4, gap=gap - 1.7)
    with pen.plain():
        for color, path in batches.items():
            pen.fill(path, mix(color, air, 0.2))
        for row in range(rows):
            board = y - gap * row - 1.7
            pen.rect(x, board, w, 1.7, mix(wood, air, 0.1))
            pen.rect(x, board, w, 0.5, lighter(wood, 0.3))
            pen.rect(x, board - gap + 1.7, w, 2.4, (24, 18, 50), alpha=0.16)
    for side in (x - 1.6, x + w - 0.8):
        pen.rect(side, y - h - 1.6, 2.4, h + 1.6, darker(wood, 0.1))
    pen.rect(x - 2.4, y - h - 2.6, w + 4.8, 2.6, wood, radius=0.5)


def _box(batches: Batches, color: Rgb, *place: float) -> None:
    batches[color].addRect(skia.Rect.MakeXYWH(*place))


def _books(
    batches: Batches, rng: random.Random, *, x: float, y: float, w: float, gap: float
) -> None:
    """Runs of one series, single volumes, a lying pile here and there."""
    at = x
    while at < x + w - 4:
        color, tall = rng.choice(BINDINGS), gap * rng.uniform(0.6, 0.84)
        if rng.random() < 0.16 and at < x + w - 14:
            for index in range(3):
                tone = BINDINGS[(index + rng.randrange(6)) % 6]
                _box(batches, tone, at + index * 0.7, y - 2.2 * (index + 1), 11 - index * 1.6, 2.0)
            at += 13
            continue
        for _ in range(rng.randint(2, 6)):
            thick = rng.uniform(2.0, 3.4)
            if at + thick > x + w:
                return
            high = tall * rng.uniform(0.94, 1.0)
            _box(batches, color, at, y - high, thick - 0.3, high)
            _box(batches, darker(color, 0.2), at + thick - 0.9, y - high, 0.6, high)
            _box(batches, lighter(color, 0.45), at + 0.4, y - high * 0.84, thick - 1.3, 0.9)
            at += thick
        at += rng.choice((0.0, 0.4, 2.4))


def _packs(
    batches: Batches, rng: random.Random, *, x: float, y: float, w: float, gap: float
) -> None:
    """Blocks of one product side by side, as a shopkeeper sets them."""
    at = x + 1
    while at < x + w - 8:
        color, wide, tall = rng.choice(PACKS), rng.uniform(5.0, 7.5), gap * rng.uniform(0.5, 0.76)
        kind = rng.randrange(3)
        for _ in range(rng.randint(2, 4)):
            if at + wide > x + w:
                return
            body = skia.Rect.MakeXYWH(at, y - tall, wide - 0.8, tall)
            batches[color].addRoundRect(body, 1.4 if kind else 0.4, 1.4 if kind else 0.4)
            _box(batches, lighter(color, 0.6), at, y - tall * 0.62, wide - 0.8, tall * 0.34)
            _box(batches, darker(color, 0.18), at + wide - 2.0, y - tall + 1, 1.0, tall - 1)
            if kind == 1:
                cap = (at + wide * 0.2, y - tall - 1.5, wide * 0.48, 1.6)
                _box(batches, darker(color, 0.4), *cap)
            at += wide
        at += 2.0


def _cartons(
    batches: Batches, rng: random.Random, *, x: float, y: float, w: float, gap: float
) -> None:
    """Pallets with stacked cartons, two or three to a bay."""
    bay = w / max(1, round(w / 30))
    pallet = rgb("8d6b49")
    for index in range(round(w / bay)):
        left, wide = x + index * bay + 2, bay - 4
        _box(batches, pallet, left, y - 1.0, wide, 1.0)
        for foot in (0.0, 0.46, 0.9):
            _box(batches, darker(pallet, 0.2), left + wide * foot, y - 2.4, wide * 0.1, 1.6)
        if rng.random() < 0.12:
            continue
        layers, color = rng.randint(1, 2), rng.choice(CARTONS)
        tall = (gap - 7) * rng.uniform(0.66, 0.9) / layers
        for layer in range(layers):
            count = rng.randint(1, 2)
            for piece in range(count):
                part = wide / count
                place = (left + piece * part, y - 2.6 - tall * (layer + 1))
                _box(batches, color, *place, part - 0.5, tall - 0.5)
                _box(batches, lighter(color, 0.35), place[0] + part * 0.42, place[1], 1.6, tall)
                side = (place[0] + part * 0.8, place[1], part * 0.2 - 0.5, tall - 0.5)
                _box(batches, darker(color, 0.14), *side)

"""Draws a subject alone on a transparent sheet and measures what is there."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import skia
from numpy.typing import NDArray

from studio.engine.scenery.look import Drawing, Look
from studio.engine.scenery.palette import Rgb
from studio.engine.scenery.pen import Air, Pen
from studio.engine.scenery.style import LOOKS

UNIT_PX = 64
SHEET_PX = 320  # room for 2.5 units about the middle of the foot line in every direction
FOOT_PX = 200


class QuietPen(Pen):
    """A pen without halos, which may lie outside a subject's box."""

    def halo(self, x: float, y: float, r: float, color: Rgb, *, alpha: float = 0.5) -> None:
        """Draw nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """What a drawing covers, in its own units."""

    left: float
    top: float
    right: float
    bottom: float


def sheet(drawing: Drawing, look: Look, *, style: str = "flat") -> NDArray[np.uint8]:
    """The drawing as RGBA pixels of shape (SHEET_PX, SHEET_PX, 4), foot at row FOOT_PX."""
    surface = skia.Surface(SHEET_PX, SHEET_PX)
    with _placed(surface) as canvas:
        pen = QuietPen(canvas, style=LOOKS[style], air=Air(), unit_px=UNIT_PX, frame_px=160)
        drawing(pen, look)
    return np.asarray(surface.makeImageSnapshot().toarray(), dtype=np.uint8)


@contextmanager
def _placed(surface: skia.Surface) -> Generator[skia.Canvas]:
    canvas = surface.getCanvas()
    canvas.clear(skia.ColorTRANSPARENT)
    canvas.save()
    canvas.translate(SHEET_PX / 2, FOOT_PX)
    canvas.scale(UNIT_PX, UNIT_PX)
    yield canvas
    canvas.restore()


def box_of(pixels: NDArray[np.uint8]) -> Box:
    """The box of everything at least a quarter opaque."""
    rows, columns = np.nonzero(pixels[:, :, 3] > 64)
    assert rows.size, "nothing was drawn"
    return Box(
        left=(int(columns.min()) - SHEET_PX / 2) / UNIT_PX,
        right=(int(columns.max()) + 1 - SHEET_PX / 2) / UNIT_PX,
        top=(int(rows.min()) - FOOT_PX) / UNIT_PX,
        bottom=(int(rows.max()) + 1 - FOOT_PX) / UNIT_PX,
    )


def changed_part(first: NDArray[np.uint8], second: NDArray[np.uint8]) -> float:
    """Share of the drawing's pixels that differ between two sheets."""
    covered = (first[:, :, 3] > 0) | (second[:, :, 3] > 0)
    differs = np.any(np.abs(first.astype(np.int16) - second) > 6, axis=2)
    return float(differs.sum() / max(1, covered.sum()))

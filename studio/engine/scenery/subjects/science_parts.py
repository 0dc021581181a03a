"""What the drawings of science and tools share: a colour that shows, a cut that keeps outlines."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

import skia

from studio.engine.scenery.look import Look
from studio.engine.scenery.palette import Rgb, darker
from studio.engine.scenery.pen import Pen, Shape, path_of


def tint_of(look: Look) -> Rgb:
    """The subject's colour for thin parts: white ones would be lost before a light wall."""
    return darker(look.color, 0.24) if look.color_name == "white" else look.color


@contextmanager
def cut_to(pen: Pen, shape: Shape) -> Generator[None]:
    """Draw only inside a shape, with outlines: `pen.inside` would leave them away.

    For pictures within a picture (a diorama, lands on a globe), which are their outlines.
    """
    pen.canvas.save()
    pen.canvas.clipPath(path_of(shape), skia.ClipOp.kIntersect, True)
    try:
        yield
    finally:
        pen.canvas.restore()

"""The six looks: how a fill, an edge and a glow are put on the canvas in each."""

from __future__ import annotations

from dataclasses import dataclass

from studio.engine.scenery.palette import Rgb, luminance, mix, rgb


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """A look.

    Attributes:
        name: One of `catalogue.STYLES`.
        fill: How strongly shapes are filled, 0 to 1.
        edge: Width of the outline in thousandths of the frame's height; 0 for none.
        rough: Whether outlines waver as chalk or a hand does.
        glow: Whether outlines shine (a bloom is laid over the finished frame).
        shadow: Whether every subject throws a soft paper shadow.
    """

    name: str
    fill: float
    edge: float
    rough: bool = False
    glow: bool = False
    shadow: bool = False

    def paint(self, color: Rgb) -> Rgb:
        """The colour of a fill in this look."""
        if self.name == "pastel":
            grey = luminance(color) * 255
            return mix(mix(color, (grey, grey, grey), 0.22), (255, 250, 246), 0.42)
        if self.name == "line":
            return mix(color, PAPER, 0.86)
        if self.name == "neon":
            return mix(mix(color, (12, 8, 40), 0.82), (60, 20, 110), 0.12)
        if self.name == "chalk":
            return mix(BOARD, color, 0.16)
        if self.name == "paper":
            return mix(color, (250, 242, 230), 0.10)
        return color

    def ink(self, color: Rgb) -> Rgb:
        """The colour of a shape's outline in this look."""
        if self.name == "line":
            return mix(rgb("2b3046"), color, 0.12)
        if self.name == "neon":
            bright = max(color) or 1
            vivid = (color[0] / bright * 255, color[1] / bright * 255, color[2] / bright * 255)
            return mix(vivid, (255, 255, 255), 0.25)
        if self.name == "chalk":
            return mix((244, 242, 232), color, 0.38)
        return mix(color, (20, 20, 40), 0.4)


PAPER: Rgb = rgb("fbf8f1")
BOARD: Rgb = rgb("26413a")

LOOKS: dict[str, Style] = {
    "flat": Style(name="flat", fill=1, edge=0),
    "paper": Style(name="paper", fill=1, edge=0, shadow=True),
    "line": Style(name="line", fill=1, edge=3.2),
    "neon": Style(name="neon", fill=1, edge=3.4, glow=True),
    "pastel": Style(name="pastel", fill=1, edge=0),
    "chalk": Style(name="chalk", fill=1, edge=4.6, rough=True),
}

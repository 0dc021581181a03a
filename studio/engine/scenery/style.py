"""The six looks: how a fill, an edge and a glow are put on the canvas in each."""

from __future__ import annotations

from dataclasses import dataclass, replace

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
        is_near: Whether it is what subjects wear: fuller fills and stronger lines than the scenery's,
            so that the eye finds them first.
    """

    name: str
    fill: float
    edge: float
    rough: bool = False
    glow: bool = False
    shadow: bool = False
    is_near: bool = False

    def near(self) -> Style:
        """The look as subjects wear it."""
        return replace(self, is_near=True, edge=self.edge * 1.15)

    def paint(self, color: Rgb) -> Rgb:
        """The colour of a fill in this look."""
        near = self.is_near
        if self.name == "pastel":
            grey = luminance(color) * 255
            faded = mix(color, (grey, grey, grey), 0.10 if near else 0.24)
            return mix(faded, (255, 250, 246), 0.24 if near else 0.44)
        if self.name == "line":
            return mix(color, PAPER, 0.46 if near else 0.88)
        if self.name == "neon":
            dark = mix(color, NIGHT, 0.66 if near else 0.84)
            return mix(dark, (60, 20, 110), 0.12)
        if self.name == "chalk":
            return mix(BOARD, color, 0.40 if near else 0.13)
        if self.name == "paper":
            return mix(color, (250, 242, 230), 0.04 if near else 0.14)
        return color

    def ink(self, color: Rgb, *, depth: float = 0.0) -> Rgb:
        """The colour of a shape's outline in this look; the scenery's are fainter, the farther the more."""
        faint = 0.0 if self.is_near else min(0.8, 0.30 + 0.6 * depth)
        if self.name == "line":
            return mix(mix(rgb("2b3046"), color, 0.12), PAPER, faint)
        if self.name == "neon":
            bright = max(color) or 1
            vivid = (color[0] / bright * 255, color[1] / bright * 255, color[2] / bright * 255)
            return mix(mix(vivid, (255, 255, 255), 0.25), NIGHT, faint)
        if self.name == "chalk":
            return mix(mix((244, 242, 232), color, 0.38), BOARD, faint)
        return mix(color, (20, 20, 40), 0.4)

    def mark(self, color: Rgb) -> Rgb:
        """The colour of a mark too small for an outline: an eye, a button, a seam.

        Painted like a large shape it would vanish in an outlined look, where all fills are alike.
        """
        if not self.edge or (self.name == "line" and luminance(color) > 0.75):
            return self.paint(color)
        return self.ink(color)

    def shine(self, color: Rgb) -> Rgb:
        """The colour of what gives light in this look: a sun stays brighter than its sky."""
        if self.name == "neon":
            return mix(color, NIGHT, 0.12)
        if self.name == "chalk":
            return mix(BOARD, color, 0.72)
        if self.name == "line":
            return mix(color, PAPER, 0.35)
        return self.paint(color)


PAPER: Rgb = rgb("fbf8f1")
BOARD: Rgb = rgb("26413a")
NIGHT: Rgb = (12, 8, 40)  # the ground of the neon look

LOOKS: dict[str, Style] = {
    "flat": Style(name="flat", fill=1, edge=0),
    "paper": Style(name="paper", fill=1, edge=0, shadow=True),
    "line": Style(name="line", fill=1, edge=3.2),
    "neon": Style(name="neon", fill=1, edge=3.4, glow=True),
    "pastel": Style(name="pastel", fill=1, edge=0),
    "chalk": Style(name="chalk", fill=1, edge=4.6, rough=True),
}

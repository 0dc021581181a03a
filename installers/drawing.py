"""Makes the icons of each system from the two SVG drawings, with Skia, which the program brings anyway."""

from __future__ import annotations

import io
from pathlib import Path

import skia
from PIL import Image

from installers.program import ROOT

ICONS = ROOT / "resources" / "interface" / "program"
LINUX_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)


def png(name: str, size_px: int) -> bytes:
    """The drawing `name` as a square PNG of `size_px`.

    Raises:
        ValueError: The drawing cannot be read.
    """
    drawing = skia.SVGDOM.MakeFromStream(skia.MemoryStream((ICONS / f"{name}.svg").read_bytes()))
    if drawing is None:
        raise ValueError(f"{name}.svg cannot be read")
    surface = skia.Surface(size_px, size_px)
    with surface as canvas:
        canvas.clear(skia.ColorTRANSPARENT)
        box = drawing.containerSize()
        canvas.scale(size_px / box.width(), size_px / box.height())
        drawing.render(canvas)
    return bytes(surface.makeImageSnapshot().encodeToData())


def write_icons(folder: Path) -> None:
    """Write `.ico` and `.icns` of the program and of its projects into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("scenewright", "scenewright-project"):
        largest = Image.open(io.BytesIO(png(name, 1024)))
        smaller = [Image.open(io.BytesIO(png(name, size))) for size in ICO_SIZES]
        smaller[-1].save(
            folder / f"{name}.ico", sizes=[(s, s) for s in ICO_SIZES], append_images=smaller[:-1]
        )
        largest.save(folder / f"{name}.icns")

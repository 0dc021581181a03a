"""A brand's logo on signs, screens and boxes: it stands where words would stand."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import skia

from studio.engine.scenery.palette import INK, WHITE, Rgb, luminance
from studio.errors import ModelError

_TALL = 2.7  # heights of a capital letter: words may take two or three lines, so may a logo
_WIDE = 8.0
_MOST_PX = 1024


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Logo:
    """A logo, ready to be drawn.

    Attributes:
        image: Its picture.
        lightness: Mean luminance of what is not clear, 0 to 1.
    """

    image: skia.Image
    lightness: float

    def draw(
        self, canvas: skia.Canvas, *, x: float, y: float, height: float, max_width: float, ink: Rgb,
        align: str, is_mirrored: bool,
    ) -> None:  # fmt: skip
        """Draw it about (x, y), as wide and high as the words there might be.

        `ink` is what words would be written in: it tells whether the ground is dark. A dark logo on a
        dark ground gets a light plate, a light one on a light ground a dark one.
        """
        ratio = self.image.width() / self.image.height()
        tall = min(height * _TALL, (max_width or height * _WIDE) / ratio)
        wide = tall * ratio
        left = {"left": x, "right": x - wide}.get(align, x - wide / 2)
        canvas.save()
        canvas.translate(left + wide / 2, y)
        if is_mirrored:
            canvas.scale(-1, 1)
        box = skia.Rect.MakeLTRB(-wide / 2, -tall / 2, wide / 2, tall / 2)
        on_dark = luminance(ink) > 0.5
        if on_dark == (self.lightness < 0.5):
            rim = tall * 0.12
            plate = skia.Paint(
                AntiAlias=True, Color=skia.Color(*map(round, WHITE if on_dark else INK))
            )
            canvas.drawRoundRect(box.makeOutset(rim, rim), rim, rim, plate)
        smooth = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
        canvas.drawImageRect(self.image, box, smooth)
        canvas.restore()


def read_logo(data: bytes) -> Logo:
    """A logo from a picture's bytes (PNG).

    Raises:
        ModelError: They are no picture, or one that is larger than a sign needs.
    """
    image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(data)) if data else None
    if image is None or max(image.width(), image.height()) > _MOST_PX:
        raise ModelError("The logo of the request is not a small picture.", "Choose it again.")
    pixels = image.toarray(colorType=skia.ColorType.kRGBA_8888_ColorType).astype(np.float32)
    alpha = pixels[:, :, 3] / 255
    shade = pixels[:, :, :3] @ np.array([0.2126, 0.7152, 0.0722], np.float32) / 255
    weight = float(alpha.sum())
    return Logo(
        image=image.withDefaultMipmaps(),
        lightness=float((shade * alpha).sum()) / weight if weight else 1.0,
    )

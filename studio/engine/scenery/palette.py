"""Colours: the named ones, and the few operations that shading needs."""

from __future__ import annotations

import colorsys

Rgb = tuple[float, float, float]  # red, green, blue, 0 to 255 (may run over; clamped when painted)


def rgb(code: str) -> Rgb:
    """A colour from its six hexadecimal digits, "e4483f"."""
    return (int(code[0:2], 16), int(code[2:4], 16), int(code[4:6], 16))


def hex_of(color: Rgb) -> str:
    """The inverse of `rgb`."""
    return "".join(f"{max(0, min(255, round(channel))):02x}" for channel in color)


def mix(a: Rgb, b: Rgb, part: float) -> Rgb:
    """`part` of the way from `a` to `b`."""
    return tuple(x + (y - x) * part for x, y in zip(a, b, strict=True))  # pyright: ignore[reportReturnType]


def lit(color: Rgb, light: Rgb) -> Rgb:
    """A colour under a light; `light` is a factor a channel, 1 for white light."""
    return (color[0] * light[0], color[1] * light[1], color[2] * light[2])


def darker(color: Rgb, part: float = 0.22) -> Rgb:
    """Towards a deep blue: shadows are cool."""
    return mix(color, (30, 25, 70), part)


def lighter(color: Rgb, part: float = 0.3) -> Rgb:
    """Towards a warm white: light is warm."""
    return mix(color, (255, 250, 240), part)


def turned(color: Rgb, turn: float) -> Rgb:
    """The colour with its hue turned by `turn` of the circle."""
    hue, saturation, value = colorsys.rgb_to_hsv(*(min(255.0, max(0.0, c)) / 255 for c in color))
    r, g, b = colorsys.hsv_to_rgb((hue + turn) % 1, saturation, value)
    return (r * 255, g * 255, b * 255)


def luminance(color: Rgb) -> float:
    """Relative luminance, 0 to 1 (ITU-R BT.709 weights on gamma-coded values: good enough to compare)."""
    return (0.2126 * color[0] + 0.7152 * color[1] + 0.0722 * color[2]) / 255


def distance(a: Rgb, b: Rgb) -> float:
    """How different two colours look, 0 to 765: weighted by their red ("redmean", Riemersma)."""
    red = (a[0] + b[0]) / 2
    dr, dg, db = (x - y for x, y in zip(a, b, strict=True))
    return ((2 + red / 256) * dr * dr + 4 * dg * dg + (2 + (255 - red) / 256) * db * db) ** 0.5


def toned(color: Rgb, part: float) -> Rgb:
    """A tone of a colour that can be told from it: darker, or lighter where it is nearly black."""
    return lighter(color, part) if luminance(color) < 0.3 else darker(color, part)


def veined(color: Rgb, part: float) -> Rgb:
    """A fine line's tone on a colour: lighter, or darker where it is nearly white."""
    return darker(color, part * 0.7) if luminance(color) > 0.75 else lighter(color, part)


WHITE: Rgb = (255, 255, 255)
INK: Rgb = (30, 34, 54)
LAMPLIGHT: Rgb = rgb("ffd978")
GLASS: Rgb = rgb("bfe4f2")

NAMED: dict[str, Rgb] = {
    "red": rgb("e4483f"),
    "orange": rgb("f58a2c"),
    "yellow": rgb("f7c531"),
    "green": rgb("3fae6a"),
    "teal": rgb("1fa7a0"),
    "blue": rgb("2f7de0"),
    "purple": rgb("8556d6"),
    "pink": rgb("f0709f"),
    "white": rgb("f4f4f0"),
    "brown": rgb("95613c"),
    "black": rgb("343a4a"),
    "grey": rgb("98a0ae"),
}

SKIN: dict[str, Rgb] = {
    "light": rgb("f8d9bd"),
    "fair": rgb("f2c39b"),
    "tan": rgb("d99a6c"),
    "brown": rgb("a86b43"),
    "dark": rgb("74462c"),
}

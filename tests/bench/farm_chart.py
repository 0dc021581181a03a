"""Draws finishing times against nodes as an SVG: both axes logarithmic, one panel for each kind of work."""

from __future__ import annotations

import html
import math
from collections.abc import Mapping, Sequence
from pathlib import Path

Curves = Mapping[str, Mapping[str, Sequence[float]]]
WIDTH, HEIGHT, LEFT, TOP, LABELS = 460, 250, 64, 44, 40
COLOURS = ("#1f2430", "#2563d9", "#a86b00", "#1d8a54", "#c23b3b", "#7a3fb0", "#6a7080")
TICKS = {
    1: "1 s", 10: "10 s", 60: "1 min", 600: "10 min", 3600: "1 h", 36_000: "10 h", 360_000: "100 h",
}  # fmt: skip


def write_chart(path: Path, curves: Curves, nodes: Sequence[int]) -> None:
    """Write the picture."""
    rows = math.ceil(len(curves) / 2)
    legend = 26 * len(next(iter(curves.values()))) // 2 + 30
    high = rows * (HEIGHT + TOP + LABELS) + legend
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{2 * (WIDTH + LEFT) + 30}" height="{high}" '
        'font-family="Inter, Noto Sans, sans-serif" font-size="12" fill="#1f2430">',
        '<rect width="100%" height="100%" fill="#ffffff"/>',
    ]
    for number, (title, lines) in enumerate(curves.items()):
        x, y = LEFT + (number % 2) * (WIDTH + LEFT), TOP + (number // 2) * (HEIGHT + TOP + LABELS)
        parts += _panel(title, lines, nodes, x=x, y=y)
    names = list(next(iter(curves.values())))
    for number, name in enumerate(names):
        x = LEFT + (number % 2) * (WIDTH + LEFT)
        y = rows * (HEIGHT + TOP + LABELS) + 20 + (number // 2) * 22
        parts.append(_line(x, y - 4, x + 28, y - 4, COLOURS[number], 3))
        parts.append(_text(x + 36, y, name))
    path.write_text("\n".join([*parts, "</svg>"]) + "\n", encoding="utf-8")


def _panel(
    title: str, lines: Mapping[str, Sequence[float]], nodes: Sequence[int], *, x: int, y: int
) -> list[str]:
    values = [value for line in lines.values() for value in line]
    bottom = max(one for one in TICKS if one <= min(values))
    top = min(one for one in TICKS if one >= max(values))
    low, high = math.log10(bottom), math.log10(top)
    wide = math.log10(max(nodes))

    def across(count: float) -> float:
        return x + (WIDTH - 30) * math.log10(count) / wide

    def down(seconds: float) -> float:
        return y + HEIGHT * (high - math.log10(seconds)) / (high - low)

    parts = [_text(x, y - 16, title, weight="bold")]
    for tick, words in TICKS.items():
        if bottom <= tick <= top:
            parts.append(_line(x, down(tick), x + WIDTH - 30, down(tick), "#e3e0d9", 1))
            parts.append(_text(x - 8, down(tick) + 4, words, anchor="end"))
    for count in nodes:
        parts.append(_line(across(count), y, across(count), y + HEIGHT, "#e3e0d9", 1))
        parts.append(_text(across(count), y + HEIGHT + 18, f"{count:,}", anchor="middle"))
    parts.append(_text(x + WIDTH - 8, y + HEIGHT + 18, "nodes"))
    for colour, line in zip(COLOURS, lines.values(), strict=False):
        points = " ".join(
            f"{across(count):.1f},{down(value):.1f}"
            for count, value in zip(nodes, line, strict=True)
        )
        parts.append(
            f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2.5" '
            'stroke-linejoin="round"/>'
        )
    return parts


def _line(  # noqa: PLR0917
    x1: float, y1: float, x2: float, y2: float, colour: str, width: int
) -> str:
    return (
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" '
        f'stroke="{colour}" stroke-width="{width}"/>'
    )


def _text(x: float, y: float, text: str, *, anchor: str = "start", weight: str = "normal") -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-weight="{weight}">'
        f"{html.escape(text)}</text>"
    )

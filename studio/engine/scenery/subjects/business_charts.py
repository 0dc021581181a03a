"""Charts: they grow in, and show the script's own numbers where it gives any."""

from __future__ import annotations

import math

from studio.engine.scenery.look import Look
from studio.engine.scenery.palette import INK, WHITE, Rgb, darker, lighter, rgb
from studio.engine.scenery.pen import Fade, Pen
from studio.engine.scenery.subjects.business_tones import LINES, PAPER, card, eased, on_paper

RISING = (0.24, 0.38, 0.5, 0.68, 0.92)
FALLING = (0.92, 0.74, 0.56, 0.38, 0.22)
MIXED = (0.42, 0.72, 0.5, 0.88, 0.62)
SHARES = ((46.0, 31.0, 23.0), (64.0, 22.0, 14.0), (38.0, 34.0, 28.0))
GROWN_AT = 0.4  # part of the scene after which the chart stands
LABELS = 8  # more numbers than this cannot be read: then only every second, third... is written
GRID = rgb("e6eaf1")
AXIS = rgb("8f99ac")
FLOOR = -0.15
LEFT, WIDTH = -0.58, 1.16


def heights(look: Look) -> tuple[float, ...]:
    """Heights of the chart's points over its zero line, -1 to 1: of its numbers, or of its shape."""
    if not look.values:
        return (RISING, FALLING, MIXED)[look.variant]
    most = max(abs(value) for value in look.values) or 1.0
    return tuple(value / most for value in look.values)


def number_text(value: float) -> str:
    """A short figure: 1200 is "1,200", 0.5 is "0.5", 0.05 is "0.05"."""
    if value and abs(value) < 0.1:  # two digits that count, however small
        digits = min(12, 1 - math.floor(math.log10(abs(value))))
        return f"{value:.{digits}f}".rstrip("0").rstrip(".")
    return f"{value:,.2f}".rstrip("0").rstrip(".")


def share_text(part: float) -> str:
    """A percentage without needless digits: 46 is "46 %", 12.5 is "12.5 %"."""
    return f"{part:.1f}".removesuffix(".0") + " %"


def draw_bar_chart(pen: Pen, look: Look) -> None:
    """Bars that rise one after another; look.variant 0 rises, 1 falls, 2 is mixed."""
    color = on_paper(look.color)
    tall = heights(look)
    zero, reach = _ground(pen, look, tall)
    step = WIDTH / len(tall)
    wide = min(0.24, step * 0.66)
    for k, height in enumerate(tall):
        grown = _turn_of(look, k, len(tall))
        x, h = LEFT + step * (k + 0.5), reach * height * grown
        tint = color if k == len(tall) - 1 else lighter(color, 0.36)
        if abs(h) > 0.004:
            pen.rect(
                x - wide / 2, zero - max(h, 0), wide, abs(h), tint, radius=min(0.035, abs(h) / 2)
            )
            with pen.plain():  # the bar stands square on its line
                foot = min(0.04, abs(h) / 2)
                pen.rect(x - wide / 2, zero - foot if h > 0 else zero, wide, foot, tint)
            pen.shade([(x + wide * 0.22, zero), (x + wide * 0.5, zero),
                (x + wide * 0.5, zero - h * 0.96), (x + wide * 0.22, zero - h)], 0.07)  # fmt: skip
        if look.values and _is_labelled(k, len(tall)):
            y = zero - h - 0.06 if h >= 0 else zero - h + 0.06
            label = number_text(look.values[k])
            pen.text(
                label,
                x,
                y,
                0.07,
                INK,
                max_width=max(step * 0.94, 0.14),
                alpha=max(0.0, 2 * grown - 1),
            )
    pen.line([(LEFT - 0.02, zero), (LEFT + WIDTH + 0.02, zero)], AXIS, 0.02)


def draw_line_chart(pen: Pen, look: Look) -> None:
    """A line that is drawn from left to right; look.variant 0 rises, 1 falls, 2 is mixed."""
    color = on_paper(look.color)
    tall = heights(look)
    zero, reach = _ground(pen, look, tall)
    if len(tall) == 1:  # one number: the way up to it
        tall = (0.0, *tall)
    spread = WIDTH - 0.14
    points = [
        (LEFT + 0.07 + spread * k / (len(tall) - 1), zero - reach * height)
        for k, height in enumerate(tall)
    ]
    drawn = max(0.02, eased(look.progress / GROWN_AT)) * (len(points) - 1)
    shown = _until(points, drawn)
    base = Fade(a=(0, zero - reach), b=(0, zero), start=color, end=color, end_alpha=0.15)
    with pen.plain():
        pen.fill([*shown, (shown[-1][0], zero), (shown[0][0], zero)], base, alpha=0.34)
        pen.line([(LEFT - 0.02, zero), (LEFT + WIDTH + 0.02, zero)], AXIS, 0.02)
    pen.line(shown, color, 0.042)
    offset = len(tall) - len(look.values)
    for k, (x, y) in enumerate(points[: int(drawn + 1e-6) + 1]):
        if len(points) <= 2 * LABELS:
            pen.circle(x, y, 0.042, color)
            with pen.plain():
                pen.circle(x, y, 0.023, WHITE)
        if look.values and k >= offset and _is_labelled(k, len(points)):
            # Above a peak, below a valley: so no number stands on the line.
            below = 0 < k < len(points) - 1 and tall[k] < min(tall[k - 1], tall[k + 1])
            label = number_text(look.values[k - offset])
            pen.text(label, x, y + (0.1 if below else -0.1), 0.065, INK, max_width=0.3)
    if drawn >= len(points) - 1:
        beat = 0.5 + 0.5 * math.sin(look.time_s * 3)
        pen.circle(*points[-1], 0.055 + 0.03 * beat, color, alpha=0.3)


def draw_pie_chart(pen: Pen, look: Look) -> None:
    """A ring of shares that opens clockwise, with its legend; one number is a part of a hundred."""
    color = on_paper(look.color)
    card(pen, 0.7, 1.0)
    middle = -0.46 if look.text else -0.51
    _title(pen, look)
    shares = [value for value in look.values if value > 0] or list(SHARES[look.variant])
    is_part = len(look.values) == 1 and shares[0] <= 100
    if is_part:
        shares = [shares[0], 100 - shares[0]]
    total = sum(shares) or 1.0
    tints = _tints(color, len(shares))
    if is_part:
        tints[1] = GRID
    opened, start, r = eased(look.progress / GROWN_AT) * 360, 0.0, 0.34 if look.text else 0.39
    for k, share in enumerate(shares):
        sweep = 360 * share / total
        seen = min(sweep, opened - start)
        if seen > 0:
            pen.pie(-0.24, middle, r, start - 90, seen if seen < 360 else 359.99, tints[k])
        start += sweep
    pen.circle(-0.24, middle, r * 0.52, PAPER)
    if is_part:
        pen.text(share_text(shares[0]), -0.24, middle, 0.1, INK, max_width=r * 0.94)
    _legend(pen, look, shares[:1] if is_part else shares, tints, middle=middle)


def _ground(pen: Pen, look: Look, tall: tuple[float, ...]) -> tuple[float, float]:
    """Card, title and grid; the zero line's y and the height of 1."""
    card(pen, 0.7, 1.0)
    _title(pen, look)
    top = -0.77 if look.text else -0.88
    if look.values:
        top += 0.06  # room for the numbers over the highest point
    low, high = min(0.0, *tall, 0.0), max(0.0, *tall, 0.0)
    floor = FLOOR - (0.08 if low < 0 else 0)
    reach = (floor - top) / (high - low or 1.0)
    with pen.plain():
        for k in range(1, 4):
            y = floor + (top - floor) * k / 3
            pen.rect(LEFT - 0.02, y - 0.006, WIDTH + 0.04, 0.012, GRID)
    return floor + low * reach, reach


def _title(pen: Pen, look: Look) -> None:
    if look.text:
        pen.text(look.text, 0, -0.9, 0.075, INK, max_width=1.2)


def _turn_of(look: Look, k: int, count: int) -> float:
    """How far the k-th of so many things has grown: they follow each other, all done in time."""
    wait = 0.45 * k / max(1, count - 1)
    return eased((look.progress / GROWN_AT - wait) / 0.55)


def _until(points: list[tuple[float, float]], drawn: float) -> list[tuple[float, float]]:
    """The line's first `drawn` steps; the last one may be a part of a step."""
    whole = min(int(drawn), len(points) - 1)
    shown = points[: whole + 1]
    if whole + 1 < len(points):
        (x0, y0), (x1, y1), part = points[whole], points[whole + 1], drawn - whole
        shown = [*shown, (x0 + (x1 - x0) * part, y0 + (y1 - y0) * part)]
    return shown


def _is_labelled(k: int, count: int) -> bool:
    return (count - 1 - k) % math.ceil(count / LABELS) == 0


def _tints(color: Rgb, count: int) -> list[Rgb]:
    """Neighbours of a ring in clearly different tones of one colour."""
    tones = (color, lighter(color, 0.5), darker(color, 0.38), lighter(color, 0.74), darker(color, 0.66),
        lighter(color, 0.26))  # fmt: skip
    return [tones[k % len(tones)] for k in range(count)]


def _legend(pen: Pen, look: Look, shares: list[float], tints: list[Rgb], *, middle: float) -> None:
    rows = min(len(shares), 6)
    pitch = min(0.17, 0.72 / rows)
    whole = abs(sum(shares) - 100) < 0.01 or len(look.values) == 1
    for k in range(rows):
        y = middle + (k - (rows - 1) / 2) * pitch
        seen = _turn_of(look, k, rows)
        with pen.plain():
            pen.rect(0.28, y - 0.04, 0.08, 0.08, tints[k], radius=0.02, alpha=seen)
            if not look.values:
                pen.rect(
                    0.41,
                    y - 0.02,
                    (0.2 - 0.05 * (k % 2)) * max(0.05, seen),
                    0.04,
                    LINES,
                    radius=0.02,
                )
        if look.values:
            words = share_text(shares[k]) if whole else number_text(shares[k])
            pen.text(words, 0.4, y, 0.065, INK, align="left", max_width=0.27, alpha=seen)

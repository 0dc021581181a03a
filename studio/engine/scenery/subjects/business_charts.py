"""Charts: they grow in, and show the script's own numbers where it gives any."""

from __future__ import annotations

from studio.engine.scenery.look import Look
from studio.engine.scenery.palette import INK, WHITE, Rgb, darker, lighter, rgb
from studio.engine.scenery.pen import Pen

RISING = (0.22, 0.36, 0.48, 0.66, 0.88)
FALLING = (0.9, 0.72, 0.55, 0.38, 0.2)
MIXED = (0.4, 0.7, 0.5, 0.86, 0.62)
GROWN_AT = 0.4  # part of the scene after which the chart stands


def eased(part: float) -> float:
    """Cubic ease-out of a part held within 0 and 1."""
    held = min(1.0, max(0.0, part))
    return 1 - (1 - held) ** 3


def card(pen: Pen) -> None:
    """The white card that charts are drawn on, x -0.7..0.7, y -1..0."""
    with pen.plain():
        pen.rect(-0.685, -0.975, 1.4, 0.99, (40, 30, 80), radius=0.07, alpha=0.16)
    pen.rect(-0.7, -1.0, 1.4, 0.98, rgb("fdfdfb"), radius=0.07)


def heights(look: Look) -> tuple[float, ...]:
    """Heights of the chart's points, 0 to 0.95: of its numbers, or of its shape."""
    if look.values:
        most = max(abs(value) for value in look.values) or 1.0
        return tuple(0.9 * abs(value) / most for value in look.values)
    return (RISING, FALLING, MIXED)[look.variant]


def number_text(value: float) -> str:
    """A short figure: 1200 is "1,200", 0.5 is "0.5"."""
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,.1f}"


def draw_bar_chart(pen: Pen, look: Look) -> None:
    """Bars that rise one after another; look.variant 0 rises, 1 falls, 2 is mixed."""
    card(pen)
    tall = heights(look)
    step = 1.16 / len(tall)
    with pen.plain():
        for k in range(3):
            pen.line([(-0.58, -0.32 - 0.2 * k), (0.58, -0.32 - 0.2 * k)], rgb("eceff3"), 0.012)
        for k, height in enumerate(tall):
            grown = eased((look.progress / GROWN_AT - k * 0.12) / 0.6)
            x, h = -0.58 + step * (k + 0.18), 0.72 * height * grown
            tint = look.color if k == len(tall) - 1 else lighter(look.color, 0.34)
            pen.rect(x, -0.12 - h, step * 0.64, h, tint, radius=min(0.03, step * 0.1))
            if look.values and grown > 0.6:
                label = number_text(look.values[k])
                pen.text(label, x + step * 0.32, -0.17 - h, 0.07, INK, max_width=step)
        pen.line([(-0.6, -0.12), (0.6, -0.12)], rgb("8f99ac"), 0.02)


def draw_line_chart(pen: Pen, look: Look) -> None:
    """A line that is drawn from left to right."""
    card(pen)
    tall = heights(look)
    points = [(-0.52 + 1.04 * k / (len(tall) - 1), -0.16 - 0.66 * h) for k, h in enumerate(tall)]
    reach = max(0.02, eased(look.progress / GROWN_AT)) * (len(points) - 1)
    shown = points[: int(reach) + 1]
    if int(reach) + 1 < len(points):
        (x0, y0), (x1, y1), part = points[int(reach)], points[int(reach) + 1], reach % 1
        shown = [*shown, (x0 + (x1 - x0) * part, y0 + (y1 - y0) * part)]
    with pen.plain():
        for k in range(3):
            pen.line([(-0.58, -0.32 - 0.2 * k), (0.58, -0.32 - 0.2 * k)], rgb("eceff3"), 0.012)
        pen.fill([*shown, (shown[-1][0], -0.14), (shown[0][0], -0.14)], look.color, alpha=0.2)
        pen.line([(-0.58, -0.88), (-0.58, -0.12), (0.6, -0.12)], rgb("8f99ac"), 0.02)
        pen.line(shown, look.color, 0.045)
        for k, (x, y) in enumerate(shown[:-1] if int(reach) + 1 < len(points) else shown):
            pen.circle(x, y, 0.042, WHITE)
            pen.circle(x, y, 0.028, look.color)
            if look.values:
                pen.text(number_text(look.values[k]), x, y - 0.09, 0.06, INK)
        if len(shown) > 1 and reach >= len(points) - 1:
            pulse = 0.05 + 0.02 * abs((look.time_s % 2) - 1)
            pen.circle(*shown[-1], pulse, look.color, alpha=0.3)


def draw_pie_chart(pen: Pen, look: Look) -> None:
    """A ring of shares that opens clockwise."""
    card(pen)
    shares = (
        look.values or ((46.0, 31.0, 23.0), (64.0, 22.0, 14.0), (38.0, 34.0, 28.0))[look.variant]
    )
    total = sum(abs(share) for share in shares) or 1.0
    tints: list[Rgb] = [look.color, lighter(look.color, 0.45), darker(look.color, 0.35)]
    tints += [lighter(look.color, 0.7), darker(look.color, 0.6), lighter(look.color, 0.2)]
    opened = eased(look.progress / GROWN_AT) * 360
    start = 0.0
    with pen.plain():
        for k, share in enumerate(shares):
            sweep = 360 * abs(share) / total
            if opened > start:
                pen.pie(0, -0.5, 0.38, start - 90, min(sweep, opened - start), tints[k % 6])
            start += sweep
        pen.circle(0, -0.5, 0.19, rgb("fdfdfb"))
        if look.values:
            pen.text(f"{100 * abs(shares[0]) / total:.0f} %", 0, -0.5, 0.12, INK, max_width=0.34)

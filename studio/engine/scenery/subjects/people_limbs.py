"""Jointed limbs and smooth outlines as polygons: what living bodies are drawn of.

Everything is plain geometry in local units (x right, y DOWN), so that moving bodies need no path
data of their own in every frame.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from studio.engine.scenery.pen import Point

Polygon = list[Point]


def along(a: Point, b: Point, part: float) -> Point:
    """The point `part` of the way from `a` to `b`."""
    return (a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part)


def moved(a: Point, dx: float, dy: float) -> Point:
    """The point shifted by (dx, dy)."""
    return (a[0] + dx, a[1] + dy)


def polar(a: Point, angle_deg: float, length: float) -> Point:
    """The point at `length` from `a`; 0 degrees is to the right, 90 down."""
    angle = math.radians(angle_deg)
    return (a[0] + math.cos(angle) * length, a[1] + math.sin(angle) * length)


def heading(a: Point, b: Point) -> float:
    """The direction from `a` to `b` in degrees; 0 is to the right, 90 down."""
    return math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))


def reach(a: Point, goal: Point, upper: float, lower: float, bend: int) -> tuple[Point, Point]:
    """Elbow (or knee) and end of a two-bone limb from `a` towards `goal`.

    `bend` +1 puts the middle joint clockwise of the straight line as seen from `a` (to the left
    for a hanging limb), -1 on the other side. A goal out of reach is approached as near as can be.
    """
    dx, dy = goal[0] - a[0], goal[1] - a[1]
    wanted = math.hypot(dx, dy) or 1e-6
    far, near = (upper + lower) * 0.998, abs(upper - lower) * 1.05 + 1e-6
    length = max(near, min(far, wanted))
    ux, uy = dx / wanted, dy / wanted
    cosine = (upper**2 + length**2 - lower**2) / (2 * upper * length)
    angle = bend * math.acos(max(-1.0, min(1.0, cosine)))
    c, s = math.cos(angle), math.sin(angle)
    middle = (a[0] + upper * (ux * c - uy * s), a[1] + upper * (ux * s + uy * c))
    return middle, (a[0] + ux * length, a[1] + uy * length)


def tube(
    joints: tuple[Point, Point, Point],
    radii: tuple[float, float, float],
    *,
    start: float = 0.0,
    end: float = 1.0,
    grow: float = 0.0,
    is_round: bool = True,
) -> Polygon:
    """A tapered limb over three joints, softly bent at the middle one, as a polygon.

    Args:
        joints: Where it starts, bends and ends.
        radii: Half its thickness at these.
        start: Which part of its length it begins at, 0 to 1 (a forearm alone, a glove).
        end: Which part it ends at (a short sleeve).
        grow: Added to every radius (cloth over skin).
        is_round: Whether its end is round like a fingertip or cut like a hem.
    """
    a, b, c = joints
    first, last = math.dist(a, b), math.dist(b, c)
    total = first + last or 1e-6
    knee = first / total
    soft = 0.30
    left: Polygon = []
    right: Polygon = []
    steps = 14
    for step in range(steps + 1):
        part = start + (end - start) * step / steps
        point, (tx, ty) = _on_bend(a, b, c, part=part, knee=knee, soft=soft)
        if part <= knee:
            radius = radii[0] + (radii[1] - radii[0]) * (part / (knee or 1e-6))
        else:
            radius = radii[1] + (radii[2] - radii[1]) * ((part - knee) / (1 - knee or 1e-6))
        radius += grow
        left.append((point[0] - ty * radius, point[1] + tx * radius))
        right.append((point[0] + ty * radius, point[1] - tx * radius))
    tip = _cap(left[-1], right[-1]) if is_round else []
    butt = _cap(right[0], left[0]) if start == 0.0 else []
    return [*left, *tip, *reversed(right), *butt]


def rod(a: Point, b: Point, start_radius: float, end_radius: float) -> Polygon:
    """A straight tapered limb with round ends."""
    return tube((a, along(a, b, 0.5), b), (start_radius, (start_radius + end_radius) / 2,
        end_radius))  # fmt: skip


def _on_bend(
    a: Point, b: Point, c: Point, *, part: float, knee: float, soft: float
) -> tuple[Point, Point]:
    """Point and direction at `part` of a two-bone line whose corner is rounded."""
    low, high = knee * (1 - soft), knee + (1 - knee) * soft
    if part < low:
        return along(a, b, part / (knee or 1e-6)), _unit(a, b)
    if part > high:
        return along(b, c, (part - knee) / (1 - knee or 1e-6)), _unit(b, c)
    p, q = along(a, b, 1 - soft), along(b, c, soft)
    t = (part - low) / (high - low or 1e-6)
    e, f = along(p, b, t), along(b, q, t)
    return along(e, f, t), _unit(e, f)


def _unit(a: Point, b: Point) -> Point:
    length = math.dist(a, b) or 1e-6
    return ((b[0] - a[0]) / length, (b[1] - a[1]) / length)


def _cap(a: Point, b: Point) -> Polygon:
    """A half circle from `a` to `b`, to the side that a limb going there ends at."""
    middle, radius = along(a, b, 0.5), math.dist(a, b) / 2
    from_deg = heading(middle, a)
    return [polar(middle, from_deg - 180 * k / 10, radius) for k in range(1, 10)]


def smooth(points: Sequence[Point], *, steps: int = 5, is_closed: bool = True) -> Polygon:
    """A soft line through all points (Catmull-Rom), sampled as a polygon."""
    count = len(points)
    result: Polygon = []
    for index in range(count if is_closed else count - 1):
        if is_closed:
            p0, p1, p2, p3 = (points[(index + k) % count] for k in (-1, 0, 1, 2))
        else:
            p0, p1, p2, p3 = (points[min(max(index + k, 0), count - 1)] for k in (-1, 0, 1, 2))
        for step in range(steps):
            t = step / steps
            result.append(
                (_spline(p0[0], p1[0], p2[0], p3[0], t), _spline(p0[1], p1[1], p2[1], p3[1], t))
            )
    if not is_closed:
        result.append(points[-1])
    return result


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (
        2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3
    )


def ribbon(points: Sequence[Point], width: float) -> Polygon:
    """A band of even width along points: a stem, which in outlined styles has two edges."""
    left: Polygon = []
    right: Polygon = []
    for index, point in enumerate(points):
        before, after = points[max(0, index - 1)], points[min(len(points) - 1, index + 1)]
        dx, dy = _unit(before, after)
        left.append((point[0] - dy * width / 2, point[1] + dx * width / 2))
        right.append((point[0] + dy * width / 2, point[1] - dx * width / 2))
    return [*left, *reversed(right)]


def hull(discs: Sequence[tuple[Point, float]]) -> Polygon:
    """The outline of a cloth stretched over discs (centre, radius): a skirt over two knees."""
    points = sorted(polar(centre, 30 * k, radius) for centre, radius in discs for k in range(12))
    return _chain(points)[:-1] + _chain(points[::-1])[:-1]


def _chain(points: Sequence[Point]) -> Polygon:
    chain: Polygon = []
    for p in points:
        while len(chain) > 1 and _cross(chain[-2], chain[-1], p) <= 0:
            chain.pop()
        chain.append(p)
    return chain


def _cross(o: Point, a: Point, b: Point) -> float:
    return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0])

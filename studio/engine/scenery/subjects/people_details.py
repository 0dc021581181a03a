"""What tells outfits apart on the torso: lapels, stethoscope, badge, vest, braces, seams."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from studio.engine.scenery.palette import Rgb, darker, lighter
from studio.engine.scenery.pen import Pen, Point
from studio.engine.scenery.subjects.people_body import Body
from studio.engine.scenery.subjects.people_limbs import smooth
from studio.engine.scenery.subjects.people_outfits import Wear

_WHITE: Rgb = (250.0, 250.0, 250.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cloth:
    """A torso to draw on, in places of `Body.on_torso`."""

    pen: Pen
    body: Body
    wear: Wear
    edge: Rgb

    def patch(self, color: Rgb, *spots: Point) -> None:
        self.pen.fill([self.body.on_torso(*spot) for spot in spots], color)

    def seam(self, color: Rgb, width: float, *spots: Point) -> None:
        self.pen.line([self.body.on_torso(*spot) for spot in spots], color, width)

    def dot(self, color: Rgb, radius: float, spot: Point) -> None:
        self.pen.circle(*self.body.on_torso(*spot), radius, color)


def draw_details(pen: Pen, body: Body, wear: Wear) -> None:
    """Draw them; the caller clips to the torso."""
    top = wear.top
    edge = darker(top, 0.26) if sum(top) > 250 else lighter(top, 0.25)
    _DETAILS.get(wear.outfit, _collar)(_Cloth(pen=pen, body=body, wear=wear, edge=edge))


def _lapels(cloth: _Cloth) -> None:
    low = 0.30 if cloth.wear.outfit == "waistcoat" else 0.36
    cloth.patch(cloth.wear.inner, (-0.26, 1.1), (0.16, low), (0.50, 1.1))
    if cloth.wear.outfit == "business":
        tie = (196, 62, 70) if cloth.wear.top[0] < cloth.wear.top[2] else (52, 74, 120)
        cloth.patch(tie, (0.08, 1.0), (0.22, 1.0), (0.19, 0.90), (0.25, 0.55), (0.16, 0.46),
            (0.08, 0.55), (0.11, 0.90))  # fmt: skip
    cloth.patch(cloth.edge, (-0.26, 1.1), (-0.40, 0.84), (-0.24, 0.80), (0.16, low), (-0.16, 0.92))
    cloth.patch(cloth.edge, (0.50, 1.1), (0.58, 0.84), (0.46, 0.80), (0.16, low), (0.42, 0.92))
    cloth.seam(cloth.edge, 0.006, (0.16, low), (0.16, -0.2))
    if cloth.wear.outfit in ("doctor", "scientist"):
        cloth.seam(cloth.edge, 0.006, (0.44, 0.16), (0.80, 0.16))
        cloth.seam(cloth.edge, 0.006, (0.46, 0.62), (0.76, 0.62))
        cloth.patch(cloth.wear.inner, (0.54, 0.62), (0.60, 0.62), (0.60, 0.72), (0.54, 0.72))
    if cloth.wear.outfit == "doctor":
        tube_color = (52.0, 62.0, 84.0)
        drop = smooth([cloth.body.on_torso(*p) for p in ((-0.30, 1.06), (-0.34, 0.8),
            (-0.10, 0.56), (0.10, 0.5))], is_closed=False)  # fmt: skip
        cloth.pen.line(drop, tube_color, 0.011)
        cloth.pen.line([cloth.body.on_torso(0.5, 1.06), cloth.body.on_torso(0.46, 0.7)],
            tube_color, 0.011)  # fmt: skip
        x, y = cloth.body.on_torso(0.46, 0.62)
        cloth.pen.circle(x, y, 0.019, (205, 212, 222))
        cloth.pen.circle(x, y, 0.010, tube_color)


def _nurse(cloth: _Cloth) -> None:
    cloth.patch(lighter(cloth.wear.top, 0.55), (-0.2, 1.1), (0.14, 0.78), (0.46, 1.1),
        (0.34, 1.1), (0.14, 0.88), (-0.08, 1.1))  # fmt: skip
    cloth.patch(_WHITE, (0.40, 0.58), (0.70, 0.58), (0.70, 0.74), (0.40, 0.74))
    cloth.seam((214, 60, 60), 0.010, (0.55, 0.62), (0.55, 0.70))
    cloth.seam((214, 60, 60), 0.010, (0.48, 0.66), (0.62, 0.66))


def _chef(cloth: _Cloth) -> None:
    cloth.patch(cloth.wear.inner, (-0.36, 1.12), (-0.3, 0.97), (0.14, 0.90), (0.56, 0.97),
        (0.56, 1.12))  # fmt: skip
    for v in (0.76, 0.56, 0.36):
        for u in (-0.14, 0.40):
            cloth.dot((92, 100, 122), 0.008, (u, v))
    cloth.seam(cloth.edge, 0.005, (-0.34, 0.9), (-0.34, 0.1))


def _builder(cloth: _Cloth) -> None:
    cloth.patch(cloth.wear.inner, (-0.24, 1.1), (0.10, 0.3), (0.10, -0.2), (0.22, -0.2),
        (0.22, 0.3), (0.5, 1.1))  # fmt: skip
    for u in (-0.62, 0.72):
        cloth.seam((248, 238, 140), 0.018, (u, 1.1), (u, 0.3))
    cloth.seam((248, 238, 140), 0.020, (-1.1, 0.30), (1.1, 0.30))


def _farmer(cloth: _Cloth) -> None:
    cloth.patch(cloth.wear.legs, (-0.52, 0.66), (0.66, 0.66), (0.9, 0.3), (1.1, -0.2),
        (-1.1, -0.2), (-0.9, 0.3))  # fmt: skip
    for u in (-0.46, 0.60):
        cloth.seam(cloth.wear.legs, 0.020, (u, 0.64), (u * 0.96, 1.1))
        cloth.dot((242, 201, 76), 0.010, (u, 0.64))
    cloth.patch(darker(cloth.wear.legs, 0.2), (-0.18, 0.5), (0.32, 0.5), (0.28, 0.32),
        (-0.14, 0.32))  # fmt: skip


def _astronaut(cloth: _Cloth) -> None:
    cloth.patch((202, 210, 222), (-0.36, 0.72), (0.56, 0.72), (0.56, 0.34), (-0.36, 0.34))
    cloth.patch(cloth.wear.inner, (-0.24, 0.62), (0.06, 0.62), (0.06, 0.52), (-0.24, 0.52))
    cloth.dot((228, 72, 63), 0.013, (0.3, 0.56))
    cloth.dot((247, 197, 49), 0.010, (0.3, 0.43))
    cloth.seam(cloth.wear.inner, 0.014, (-1.1, 0.16), (1.1, 0.16))


def _student(cloth: _Cloth) -> None:
    cloth.patch(darker(cloth.wear.top, 0.22), (-0.40, 1.1), (-0.24, 0.92), (0.14, 0.86),
        (0.54, 0.92), (0.62, 1.1))  # fmt: skip
    for u in (-0.60, 0.68):
        cloth.seam((74, 66, 92), 0.024, (u, 1.1), (u * 1.08, 0.5))
    cloth.patch(darker(cloth.wear.top, 0.14), (-0.3, 0.34), (0.6, 0.34), (0.72, 0.08),
        (-0.42, 0.08))  # fmt: skip


def _athlete(cloth: _Cloth) -> None:
    cloth.seam(_WHITE, 0.014, (-0.92, 1.0), (-0.8, 0.1))
    cloth.seam(_WHITE, 0.014, (0.94, 1.0), (0.86, 0.1))
    cloth.patch(cloth.wear.legs, (-1.1, 0.0), (1.1, 0.0), (1.1, -0.3), (-1.1, -0.3))


def _police(cloth: _Cloth) -> None:
    cloth.patch((120, 150, 205), (-0.22, 1.1), (0.14, 0.74), (0.48, 1.1))
    cloth.patch((32, 38, 60), (0.08, 1.0), (0.22, 1.0), (0.20, 0.8), (0.14, 0.76), (0.09, 0.8))
    cloth.patch((242, 201, 76), (0.46, 0.78), (0.60, 0.82), (0.74, 0.78), (0.70, 0.64),
        (0.60, 0.58), (0.50, 0.64))  # fmt: skip
    cloth.seam((26, 28, 40), 0.030, (-1.1, 0.05), (1.1, 0.05))
    cloth.dot((242, 201, 76), 0.013, (0.14, 0.05))


def _firefighter(cloth: _Cloth) -> None:
    cloth.seam((236, 214, 90), 0.030, (-1.1, 0.42), (1.1, 0.42))
    cloth.seam((245, 245, 235), 0.009, (-1.1, 0.42), (1.1, 0.42))
    cloth.seam((24, 26, 40), 0.008, (0.14, 1.1), (0.14, -0.2))
    cloth.patch((28, 32, 48), (-0.4, 1.12), (-0.3, 0.95), (0.14, 0.9), (0.56, 0.95), (0.6, 1.12))


def _dress(cloth: _Cloth) -> None:
    cloth.seam(darker(cloth.wear.top, 0.28), 0.018, (-1.1, 0.36), (1.1, 0.36))


def _collar(cloth: _Cloth) -> None:
    cloth.seam(cloth.edge, 0.008, (-0.30, 1.02), (-0.06, 0.95), (0.20, 0.95), (0.42, 1.02))


_DETAILS: dict[str, Callable[[_Cloth], None]] = {
    "business": _lapels,
    "waistcoat": _lapels,
    "doctor": _lapels,
    "scientist": _lapels,
    "nurse": _nurse,
    "chef": _chef,
    "builder": _builder,
    "farmer": _farmer,
    "astronaut": _astronaut,
    "student": _student,
    "athlete": _athlete,
    "police": _police,
    "firefighter": _firefighter,
    "dress": _dress,
}

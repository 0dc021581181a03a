"""Hair of people: cuts, buns, curls and headscarves, behind the head and over it.

Head coordinates: chin at (0, 0), crown at y = -1, looking to the right, y DOWN.
"""

from __future__ import annotations

import math
import random

from studio.engine.scenery.palette import Rgb, darker, lighter, luminance, rgb
from studio.engine.scenery.pen import Pen

_DARK_HAIR = (rgb("2a2230"), rgb("3a2a2a"), rgb("241f2b"))
_FAIR_HAIR = (rgb("3a2a2a"), rgb("6b4327"), rgb("8e5a2d"), rgb("b9793a"), rgb("d8a955"),
    rgb("a34a2a"))  # fmt: skip
_GREY_HAIR = (rgb("c9ccd3"), rgb("e3e3e3"), rgb("a9adb8"))
_CUTS = {
    "man": ("short", "quiff", "crop", "curls", "side", "bald", "short"),
    "woman": ("long", "bob", "bun", "ponytail", "afro", "scarf", "wavy", "pixie"),
    "boy": ("messy", "short", "curls", "crop"),
    "girl": ("pigtails", "ponytail", "bob", "afro", "long"),
    "old man": ("bald", "short", "side", "bald"),
    "old woman": ("bun", "pixie", "grandma", "scarf", "bob"),
}

# over the forehead; every line runs from the ear over the crown to the forehead and back
_CAPS = {
    "short": (
        "M-.37 -.42 C-.48 -.86 -.32 -1.1 .04 -1.1 C.36 -1.1 .5 -.92 .42 -.66 C.36 -.78 .26 -.83"
        " .12 -.83 C-.06 -.83 -.2 -.84 -.22 -.64 C-.23 -.56 -.26 -.5 -.27 -.42 Z"
    ),
    "crop": (
        "M-.36 -.44 C-.44 -.82 -.32 -1.05 .04 -1.05 C.34 -1.05 .47 -.9 .415 -.68 C.36 -.82 .16"
        " -.84 .02 -.82 C-.16 -.8 -.22 -.72 -.24 -.6 L-.27 -.44 Z"
    ),
    "quiff": (
        "M-.37 -.4 C-.46 -.8 -.38 -1.02 -.12 -1.1 C.08 -1.22 .46 -1.24 .5 -1.06 C.52 -.94 .46"
        " -.84 .42 -.7 C.34 -.84 .14 -.86 -.04 -.8 C-.18 -.75 -.22 -.66 -.24 -.56 L-.28 -.4 Z"
    ),
    "side": (
        "M-.37 -.4 C-.5 -.84 -.34 -1.12 .04 -1.12 C.34 -1.14 .5 -.94 .43 -.62 C.42 -.78 .3 -.86"
        " .2 -.88 C.08 -.74 -.1 -.72 -.2 -.7 C-.24 -.6 -.25 -.5 -.27 -.4 Z"
    ),
    "messy": (
        "M-.38 -.42 C-.52 -.8 -.4 -1.04 -.2 -1.06 L-.22 -1.16 L-.04 -1.1 L.06 -1.2 L.14 -1.1"
        " L.32 -1.13 L.32 -1.02 C.46 -.96 .48 -.8 .42 -.62 L.32 -.76 L.24 -.68 L.12 -.8 L.02 -.7"
        " L-.1 -.8 L-.22 -.62 L-.28 -.42 Z"
    ),
    "fringe": (
        "M-.4 -.34 C-.52 -.86 -.34 -1.1 .04 -1.1 C.38 -1.1 .52 -.86 .43 -.56 C.36 -.68 .28 -.72"
        " .2 -.72 C.02 -.7 -.16 -.7 -.22 -.58 C-.26 -.48 -.27 -.4 -.28 -.32 Z"
    ),
    "parted": (
        "M-.4 -.3 C-.52 -.88 -.34 -1.1 .04 -1.1 C.38 -1.1 .5 -.86 .44 -.52 C.42 -.68 .34 -.8 .2"
        " -.9 C.08 -.72 -.1 -.7 -.2 -.56 C-.26 -.46 -.27 -.38 -.28 -.3 Z"
    ),
    "bald": ("M-.37 -.4 C-.45 -.58 -.43 -.74 -.35 -.8 C-.28 -.72 -.24 -.6 -.26 -.4 Z"),
}
_CAP_OF = {
    "long": "parted", "bob": "fringe", "bun": "parted", "ponytail": "parted", "wavy": "fringe",
    "pixie": "side", "pigtails": "fringe", "curls": "short", "afro": "crop", "grandma": "short",
}  # fmt: skip
_BACKS = {"long": "M-.42 -.6 C-.56 -.1 -.56 .34 -.44 .52 C-.2 .62 .16 .56 .3 .44 C.38 .2 .4 -.3 .42 -.6 Z"
    ,
    "wavy": "M-.4 -.8 C-.62 -.6 -.5 -.34 -.62 -.12 C-.7 .1 -.52 .22 -.36 .24 C-.1 .28 .2 .26 .34 .16"
    " C.5 .02 .38 -.2 .44 -.4 C.46 -.6 .4 -.7 .3 -.8 Z",
    "bob": "M-.42 -.66 C-.58 -.3 -.52 .02 -.36 .06 C-.1 .1 .2 .08 .36 .02 C.46 -.1 .46 -.4 .42 -.66 Z"
    }  # fmt: skip


def hair_color(generator: random.Random, skin: Rgb, who: str) -> Rgb:
    """A natural hair colour for a skin; grey for the old."""
    if who.startswith("old"):
        return generator.choice(_GREY_HAIR)
    return generator.choice(_DARK_HAIR if luminance(skin) < 0.60 else _FAIR_HAIR)


def hair_cut(generator: random.Random, who: str) -> str:
    """The name of a haircut that such a person may wear."""
    return generator.choice(_CUTS.get(who, _CUTS["woman"]))


def draw_hair_behind(pen: Pen, cut: str, color: Rgb, *, sway: float, has_hat: bool) -> None:
    """What hangs behind head and shoulders. `sway` swings loose ends, -1 to 1."""
    deep = darker(color, 0.16)
    if cut in _BACKS:
        pen.fill(_BACKS[cut], deep)
    elif cut == "ponytail":
        with pen.at(-0.36, -0.78, turn=6 * sway):
            pen.fill("M.08 -.1 C-.2 -.2 -.46 .1 -.4 .44 C-.38 .62 -.3 .72 -.22 .78 C-.16 .5 -.04"
                " .3 .1 .1 Z"
                , deep)  # fmt: skip
    elif cut == "pigtails":
        for x, side in ((-0.38, 1.0), (0.34, -1.0)):
            with pen.at(x, -0.5, turn=8 * sway):
                pen.fill(
                    [(side * px, py) for px, py in _PIGTAIL],
                    deep,
                )
    elif cut == "afro":
        pen.ellipse(-0.03, -0.72, 0.62, 0.56, deep)
    elif cut == "bun" and not has_hat:
        pen.circle(-0.26, -1.12, 0.2, deep)
    elif cut == "grandma":
        for x, y, r in ((-0.36, -0.5, 0.16), (-0.42, -0.74, 0.18), (-0.28, -0.96, 0.18)):
            pen.circle(x, y, r, deep)


_PIGTAIL = [(0.06 - 0.24 * math.sin(math.pi * k / 10) * (1.15 - k / 14),
    -0.06 + 0.062 * k) for k in range(11)] + [(0.06 + 0.05 * math.sin(math.pi * k / 10),
    -0.06 + 0.062 * k) for k in range(10, -1, -1)]  # fmt: skip


def draw_hair(pen: Pen, cut: str, color: Rgb, *, has_hat: bool) -> None:
    """What lies over the head; a hat leaves only the sides."""
    if cut == "scarf":
        _draw_scarf(pen, color)
        return
    if has_hat:
        pen.fill("M-.37 -.38 C-.44 -.5 -.42 -.7 -.36 -.8 L-.2 -.8 C-.22 -.64 -.24 -.52 -.27 -.38 Z"
            , color)  # fmt: skip
        return
    if cut in ("curls", "grandma"):
        with pen.plain():
            for x, y, r in ((-0.34, -0.66, 0.13), (-0.33, -0.86, 0.15), (-0.16, -1.0, 0.17),
                (0.06, -1.05, 0.17), (0.26, -0.98, 0.16), (0.38, -0.82, 0.11),
                (0.12, -0.86, 0.12), (-0.12, -0.84, 0.13)):  # fmt: skip
                pen.circle(x, y, r, color)
        return
    pen.fill(_CAPS[_CAP_OF.get(cut, cut)], color)
    with pen.plain():
        if cut == "bald":
            return
        pen.line("M-.3 -.84 Q-.16 -1.02 .1 -1.02", lighter(color, 0.22), 0.035, alpha=0.8)


def _draw_scarf(pen: Pen, color: Rgb) -> None:
    pen.fill("M.06 -1.1 C-.36 -1.12 -.5 -.86 -.48 -.5 C-.46 -.2 -.52 .06 -.62 .22 C-.3 .38 .3 .36"
        " .5 .2 C.42 .08 .4 -.06 .4 -.18"
        " C.3 -.04 .16 .02 .06 .01 C-.12 -.02 -.22 -.2 -.22 -.44 C-.22 -.7 -.1 -.84 .12 -.84 C.28"
        " -.84 .38 -.76 .42 -.66"
        " C.48 -.9 .34 -1.1 .06 -1.1 Z", color)  # fmt: skip
    with pen.plain():
        pen.line("M-.3 .1 C-.1 .14 .1 .12 .3 .02", darker(color, 0.2), 0.03)
        pen.line("M-.28 -.84 C-.34 -.6 -.32 -.4 -.26 -.2", darker(color, 0.16), 0.03)


def scarf_color(generator: random.Random, main: Rgb) -> Rgb:
    """A headscarf that goes with the clothes."""
    return generator.choice((darker(main, 0.25), lighter(main, 0.45), rgb("e9dccb"), rgb("4a5a86")))

"""Heads of people: face, eyes that blink, mouths that talk, beards, glasses and hats."""

from __future__ import annotations

from dataclasses import dataclass

from studio.engine.scenery.look import Look
from studio.engine.scenery.palette import GLASS, INK, WHITE, Rgb, darker, lighter, mix, rgb
from studio.engine.scenery.pen import Pen
from studio.engine.scenery.subjects.people_hair import (
    draw_hair,
    draw_hair_behind,
    hair_color,
    hair_cut,
    scarf_color,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What makes a head this person's; see `head_of`.

    Attributes:
        who: One of `catalogue.PEOPLE`.
        skin: The skin's colour.
        cut: Haircut, a name of `people_hair`.
        hair: The hair's (or headscarf's) colour.
        beard: "", "beard", "stubble" or "moustache".
        has_glasses: Whether it wears glasses.
        hat: "", "chef", "helmet", "straw", "space", "police", "fire", "nurse" or "band".
        accent: The colour of a hat that has a free one.
        blink_s: When within its rhythm this person blinks.
    """

    who: str
    skin: Rgb
    cut: str
    hair: Rgb
    beard: str
    has_glasses: bool
    hat: str
    accent: Rgb
    blink_s: float


_HATS = {"chef": "chef", "builder": "helmet", "farmer": "straw", "astronaut": "space",
    "police": "police", "firefighter": "fire", "athlete": "band"}  # fmt: skip


def head_of(look: Look) -> Head:
    """The head of the person of this look: same seed, same face."""
    generator = look.random()
    generator.random()  # the first draw of neighbouring seeds is similar
    cut = hair_cut(generator, look.who)
    hair = hair_color(generator, look.skin, look.who)
    scarf = scarf_color(generator, look.color)
    beard = ""
    if look.who in ("man", "old man"):
        beard = generator.choice(("", "", "beard", "stubble", "moustache"))
    share = 0.45 if look.who.startswith("old") else 0.2
    return Head(
        who=look.who,
        skin=look.skin,
        cut=cut,
        hair=scarf if cut == "scarf" else hair,
        beard=beard,
        has_glasses=generator.random() < share,
        hat=_HATS.get(look.outfit, ""),
        accent=look.color,
        blink_s=generator.uniform(0, 3.4),
    )


_FACE = (
    "M-.36 -.62 C-.37 -.94 -.16 -1 .04 -1 C.3 -1 .43 -.84 .42 -.6 C.42 -.5 .42 -.32 .35 -.18"
    " C.29 -.05 .18 0 .08 0 C-.1 0 -.31 -.12 -.34 -.36 Z"
)
_BEARD = (
    "M-.3 -.42 C-.26 -.3 -.14 -.26 .0 -.28 C.06 -.34 .3 -.34 .36 -.3 C.4 -.36 .41 -.4 .415 -.44"
    " C.43 -.2 .36 .08 .1 .08 C-.16 .08 -.33 -.1 -.34 -.42 Z"
)


def draw_head_behind(pen: Pen, head: Head, time_s: float, *, sway: float) -> None:
    """What is seen behind the shoulders: long hair."""
    if head.hat != "space" and head.cut not in ("scarf", "bald"):
        draw_hair_behind(pen, head.cut, head.hair, sway=sway, has_hat=bool(head.hat))


def draw_head(pen: Pen, head: Head, time_s: float, *, mouth: float, gaze: float) -> None:
    """The head itself, in head coordinates (see `people_hair`)."""
    shadow = darker(head.skin, 0.16)
    pen.ellipse(-0.31, -0.44, 0.085, 0.115, shadow)
    pen.fill(_FACE, head.skin)
    with pen.plain():
        _draw_face(pen, head, time_s, mouth=mouth, gaze=gaze)
    has_cap = bool(head.hat) and head.hat != "band"
    if head.hat != "space":
        draw_hair(pen, head.cut, head.hair, has_hat=has_cap)
    with pen.plain():
        if head.has_glasses:
            for x in (0.06, 0.3):
                pen.ring(x, -0.49, 0.105, darker(INK, 0.1), 0.026)
            pen.line("M-.04 -.5 L-.27 -.5", darker(INK, 0.1), 0.024)
    _draw_hat(pen, head)


def _draw_face(pen: Pen, head: Head, time_s: float, *, mouth: float, gaze: float) -> None:
    line = mix(head.skin, (70, 24, 30), 0.62)
    pen.ellipse(0.0, -0.3, 0.09, 0.06, rgb("f0685f"), alpha=0.20)
    pen.ellipse(0.34, -0.3, 0.07, 0.06, rgb("f0685f"), alpha=0.20)
    if head.beard in ("beard", "stubble"):
        pen.fill(_BEARD, head.hair, alpha=1.0 if head.beard == "beard" else 0.35)
    is_shut = (time_s + head.blink_s) % 3.4 < 0.13
    ink = rgb("2b2030")
    brow = darker(head.hair, 0.2) if head.cut != "scarf" else rgb("3a2a2a")
    for x in (0.07, 0.3):
        y = -0.49 + 0.025 * gaze
        if is_shut:
            pen.line([(x - 0.05, y), (x, y + 0.015), (x + 0.05, y)], ink, 0.03)
        elif pen.style.edge:
            pen.line([(x + 0.01, y - 0.01), (x + 0.01, y + 0.01)], ink, 0.06)
        else:
            pen.ellipse(x + 0.01, y, 0.038, 0.048, ink)
        pen.line(
            [(x - 0.07, y - 0.125), (x, y - 0.15), (x + 0.065, y - 0.13)], brow, 0.034, alpha=0.9
        )
    if head.who in ("woman", "girl", "old woman") and not is_shut:
        pen.line("M.04 -.52 L-.02 -.555", ink, 0.026)
        pen.line("M.34 -.52 L.395 -.55", ink, 0.026)
    pen.line("M.21 -.44 C.26 -.36 .25 -.33 .19 -.33", line, 0.032, alpha=0.75)
    if mouth > 0.12:
        h = 0.05 + 0.11 * mouth
        pen.fill([(0.06, -0.22), (0.3, -0.22), (0.26, -0.22 + h), (0.18, -0.2 + h),
            (0.1, -0.22 + h)], rgb("7d2532"))  # fmt: skip
        pen.line("M.08 -.21 L.28 -.21", WHITE, 0.03)
    else:
        pen.line("M.07 -.205 C.12 -.15 .24 -.15 .29 -.21",
            rgb("8a2f35") if head.beard != "beard" else rgb("e7a093"), 0.034)  # fmt: skip
    if head.beard in ("moustache", "beard"):
        pen.fill("M.03 -.25 C.08 -.33 .16 -.31 .19 -.29 C.23 -.31 .3 -.33 .35 -.25 C.28 -.23 .1"
            " -.23 .03 -.25 Z"
            , darker(head.hair, 0.1))  # fmt: skip


def _draw_hat(pen: Pen, head: Head) -> None:
    if head.hat == "chef":
        pen.fill("M-.36 -.78 L-.42 -1.16 C-.66 -1.22 -.62 -1.56 -.34 -1.54 C-.24 -1.74 .26 -1.74"
            " .36 -1.54"
            " C.64 -1.56 .68 -1.22 .46 -1.16 L.42 -.78 Z", rgb("f7f7f5"))  # fmt: skip
        with pen.plain():
            pen.fill("M-.37 -.78 L-.39 -.95 L.43 -.95 L.42 -.78 Z", rgb("dfe4ea"))
            for x in (-0.16, 0.06, 0.26):
                pen.line([(x, -1.06), (x * 1.15, -1.34)], rgb("d3d9e2"), 0.03)
    elif head.hat == "helmet":
        yellow = rgb("f7c12f")
        pen.fill("M-.42 -.72 C-.5 -1.14 -.2 -1.26 .06 -1.26 C.34 -1.26 .52 -1.08 .48 -.74 Z",
            yellow)  # fmt: skip
        pen.fill("M-.46 -.78 L.48 -.8 C.6 -.78 .66 -.72 .64 -.68 L-.46 -.68 Z", darker(yellow,
            0.14))  # fmt: skip
        with pen.plain():
            pen.fill("M-.04 -1.27 L.16 -1.27 C.2 -1.1 .2 -.95 .18 -.82 L-.02 -.82 C.0 -1 .0 -1.12"
                " -.04 -1.27 Z"
                , lighter(yellow, 0.4))  # fmt: skip
    elif head.hat == "straw":
        straw = rgb("e3bd6b")
        pen.fill("M-.4 -.8 C-.42 -1.2 -.26 -1.28 .04 -1.28 C.34 -1.28 .46 -1.18 .46 -.8 Z", straw)
        pen.fill("M-.84 -.74 C-.5 -.92 .6 -.94 .88 -.78 C.8 -.64 -.7 -.6 -.84 -.74 Z",
            darker(straw, 0.1))  # fmt: skip
        with pen.plain():
            pen.fill("M-.41 -.86 C-.1 -.8 .2 -.8 .46 -.86 L.46 -.98 C.2 -.92 -.1 -.92 -.41 -.98 Z"
                , rgb("a3502f"))  # fmt: skip
    elif head.hat == "space":
        pen.ellipse(0.02, -0.52, 0.62, 0.66, rgb("dfeaf5"), alpha=0.35)
        pen.ring(0.02, -0.52, 0.63, rgb("f3f5f8"), 0.09)
        with pen.plain():
            pen.arc(0.02, -0.52, 0.5, 0.52, 195, 55, WHITE, 0.05, alpha=0.9)
    elif head.hat == "police":
        navy = rgb("25345c")
        pen.fill("M-.5 -.98 C-.4 -1.3 .5 -1.34 .62 -1.02 L.42 -.84 L-.38 -.84 Z", navy)
        pen.fill("M-.38 -.9 L.42 -.9 C.56 -.84 .64 -.76 .62 -.7 C.4 -.78 -.1 -.78 -.38 -.76 Z",
            darker(navy, 0.4))  # fmt: skip
        with pen.plain():
            pen.circle(0.22, -1.04, 0.085, rgb("f2c94c"))
    elif head.hat == "fire":
        red = rgb("d23b34")
        pen.fill("M-.4 -.78 C-.44 -1.2 -.2 -1.3 .06 -1.3 C.34 -1.3 .5 -1.12 .46 -.78 Z", red)
        pen.fill("M-.72 -.66 C-.5 -.84 .4 -.86 .66 -.76 C.6 -.68 .3 -.7 .1 -.7 C-.2 -.7 -.5 -.6"
            " -.72 -.66 Z"
            , darker(red, 0.2))  # fmt: skip
        with pen.plain():
            pen.fill("M.14 -1.14 L.38 -1.1 L.36 -.88 L.26 -.8 L.13 -.88 Z", rgb("f2c94c"))
            pen.line("M-.12 -1.28 C-.2 -1.1 -.22 -.95 -.2 -.82", lighter(red, 0.25), 0.06)
    elif head.hat == "band":
        with pen.plain():
            pen.fill("M-.4 -.72 C-.2 -.76 .2 -.76 .44 -.72 L.44 -.84 C.2 -.88 -.2 -.88 -.41 -.84 Z"
                , lighter(head.accent, 0.15))  # fmt: skip


def draw_goggles(pen: Pen) -> None:
    """A scientist's goggles over the eyes."""
    with pen.plain():
        pen.line("M-.36 -.52 L.0 -.52", rgb("3d4b5e"), 0.06)
        pen.rect(-0.06, -0.61, 0.48, 0.23, rgb("3d8fb5"), radius=0.1, alpha=0.35)
        for x in (-0.045, 0.2):
            pen.rect(x, -0.6, 0.21, 0.2, GLASS, radius=0.08, alpha=0.55)
        pen.arc(0.06, -0.5, 0.105, 0.1, 0, 360, rgb("3d4b5e"), 0.03)
        pen.arc(0.305, -0.5, 0.105, 0.1, 0, 360, rgb("3d4b5e"), 0.03)

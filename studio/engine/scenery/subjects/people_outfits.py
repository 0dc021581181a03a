"""What people wear: the fourteen outfits of the catalogue as garments and colours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from studio.engine.scenery.look import Look
from studio.engine.scenery.palette import Rgb, darker, lighter, luminance, rgb

_SHIRT = rgb("f6f6f4")
_DENIM = rgb("3b4a6b")
_LEATHER = rgb("3a3442")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wear:
    """Clothes, ready to be drawn.

    Attributes:
        outfit: One of `catalogue.OUTFITS`.
        top: Colour of shirt, jacket or coat.
        sleeve: Colour of the sleeves.
        sleeve_part: How much of the arm they cover, 0 to 1.
        inner: Colour of what shows below an open jacket or coat.
        legs: Colour of the trousers, or of the stockings' skin under a skirt.
        leg_part: How much of the leg trousers cover, 0 to 1.
        skirt: How far a skirt or coat reaches down the legs, 0 (none) to 1 (the ankles).
        skirt_color: Its colour.
        shoe: Colour of the shoes.
        glove: Colour of gloves; None for bare hands.
        looseness: How much thicker cloth is than the limb, in parts of an adult's height.
    """

    outfit: str
    top: Rgb
    sleeve: Rgb
    sleeve_part: float = 1.0
    inner: Rgb = _SHIRT
    legs: Rgb = _DENIM
    leg_part: float = 1.0
    skirt: float = 0.0
    skirt_color: Rgb = _DENIM
    shoe: Rgb = _LEATHER
    glove: Rgb | None = None
    looseness: float = 0.006


_COAT = rgb("f5f7fa")
_TROUSERS = (rgb("3b4a6b"), rgb("4a4453"), rgb("5a4a3f"), rgb("2f5d73"), rgb("c9b28d"))
_SNEAKERS = (rgb("f2f0ee"), rgb("e0574b"), rgb("3a3442"), rgb("4a4f63"))


def wear_of(look: Look) -> Wear:
    """The clothes of the person of this look; the main garment has the look's colour."""
    generator = look.random()
    generator.random()
    legs = generator.choice(_TROUSERS)
    shoe = generator.choice(_SNEAKERS)
    has_skirt = look.who in ("woman", "girl", "old woman") and generator.random() < 0.45
    is_short = look.who in ("boy", "girl") and generator.random() < 0.6
    color = look.color
    if abs(luminance(legs) - luminance(color)) < 0.09:
        legs = lighter(legs, 0.35) if luminance(legs) < 0.4 else darker(legs, 0.4)
    plain = Wear(outfit=look.outfit, top=color, sleeve=color, legs=legs, shoe=shoe)
    if look.outfit in _UNIFORMS:
        return _UNIFORMS[look.outfit](look, plain, has_skirt)
    bare = 0.5 if is_short else 1.0
    return replace(plain, outfit="casual", sleeve_part=0.4 if look.seed % 3 else 1.0,
        skirt=0.5 if has_skirt else 0.0, leg_part=0.0 if has_skirt else bare, skirt_color=legs)  # fmt: skip


def _business(look: Look, plain: Wear, has_skirt: bool) -> Wear:
    suit = darker(look.color, 0.18) if luminance(look.color) > 0.3 else look.color
    low = darker(suit, 0.16)
    return replace(plain, top=suit, sleeve=suit, legs=low, shoe=rgb("2d2733"),
        skirt=0.46 if has_skirt else 0.0, skirt_color=low, leg_part=0.0 if has_skirt else 1.0)  # fmt: skip


def _coat(look: Look, plain: Wear, has_skirt: bool) -> Wear:
    return replace(
        plain, top=_COAT, sleeve=_COAT, inner=look.color, legs=rgb("46557a"), skirt=0.44,
        skirt_color=_COAT, shoe=_LEATHER,
    )  # fmt: skip


def _nurse(look: Look, plain: Wear, has_skirt: bool) -> Wear:
    legs = darker(look.color, 0.08)
    return replace(plain, sleeve_part=0.36, legs=legs, shoe=rgb("f2f0ee"), looseness=0.009)


def _chef(look: Look, plain: Wear, has_skirt: bool) -> Wear:
    return replace(
        plain, top=_COAT, sleeve=_COAT, inner=look.color, legs=rgb("3d4254"), skirt=0.40,
        skirt_color=_COAT, shoe=rgb("2d2733"),
    )  # fmt: skip


def _builder(look: Look, plain: Wear, has_skirt: bool) -> Wear:
    return replace(plain, top=rgb("f58a2c"), inner=look.color, legs=rgb("3f5478"),
        shoe=rgb("8a5a33"), looseness=0.009)  # fmt: skip


def _farmer(look: Look, plain: Wear, has_skirt: bool) -> Wear:
    return replace(plain, sleeve_part=0.62, legs=rgb("44689c"), shoe=rgb("6d4a30"), looseness=0.010)


def _astronaut(look: Look, plain: Wear, has_skirt: bool) -> Wear:
    white, grey = rgb("eef1f5"), rgb("b9c1cd")
    return replace(plain, top=white, sleeve=white, inner=look.color, legs=white, shoe=grey,
        glove=grey, looseness=0.022)  # fmt: skip


def _athlete(look: Look, plain: Wear, has_skirt: bool) -> Wear:
    return replace(
        plain, sleeve_part=0.26, legs=darker(look.color, 0.45), leg_part=0.42, shoe=rgb("f2f0ee"),
        looseness=0.008,
    )  # fmt: skip


def _police(look: Look, plain: Wear, has_skirt: bool) -> Wear:
    navy = rgb("2f4373")
    return replace(plain, top=navy, sleeve=navy, legs=darker(navy, 0.25), shoe=rgb("20202b"))


def _firefighter(look: Look, plain: Wear, has_skirt: bool) -> Wear:
    cloth = rgb("3b4258")
    return replace(plain, top=cloth, sleeve=cloth, legs=darker(cloth, 0.1), shoe=rgb("22222c"),
        glove=rgb("d9a441"), looseness=0.013)  # fmt: skip


def _dress(look: Look, plain: Wear, has_skirt: bool) -> Wear:
    if look.who in ("man", "boy", "old man"):  # a shirt and an elegant waistcoat instead
        return replace(plain, outfit="waistcoat", sleeve=_SHIRT, inner=_SHIRT)
    return replace(
        plain, sleeve_part=0.24, legs=look.skin, leg_part=0.0, skirt=0.62, skirt_color=look.color,
        shoe=darker(look.color, 0.4),
    )  # fmt: skip


def _student(look: Look, plain: Wear, has_skirt: bool) -> Wear:
    return replace(plain, looseness=0.009)


_UNIFORMS: dict[str, Callable[[Look, Wear, bool], Wear]] = {
    "business": _business,
    "doctor": _coat,
    "nurse": _nurse,
    "scientist": _coat,
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

"""Plants that settings are furnished with, as stamps: foot at (0, 0), head at y = -1."""

from __future__ import annotations

import math
import random

from studio.engine.scenery.palette import Rgb, darker, lighter, mix, rgb
from studio.engine.scenery.pen import Pen

LEAF_GREENS = ("4fa463", "3f9560", "62b06a", "3c8a68")
AUTUMN_LEAVES = ("d97f3a", "cf9a3c", "bf5f3c", "e0a84c")
PINE_GREENS = ("2f7d63", "3a8a66", "27705e")
TRUNK: Rgb = rgb("80583f")


def pine_tree(pen: Pen, color: str = "2f7d63", snow: bool = False) -> None:
    """A fir of four tiers, lit from the left; its half width is 0.3."""
    green = rgb(color)
    pen.rect(-0.04, -0.16, 0.08, 0.16, darker(TRUNK, 0.1))
    tiers = ((-0.10, 0.30, 0.34), (-0.29, 0.255, 0.32), (-0.48, 0.205, 0.30), (-0.66, 0.15, 0.34))
    for y, half, rise in tiers:
        tier = (
            f"M{-half} {y} Q{-half * 0.35} {y - rise * 0.35} 0 {y - rise} "
            f"Q{half * 0.35} {y - rise * 0.35} {half} {y} Q0 {y + 0.07} {-half} {y} Z"
        )
        pen.fill(tier, green)
        pen.shade(
            f"M0 {y - rise} Q{half * 0.35} {y - rise * 0.35} {half} {y} Q{half * 0.5} {y + 0.05} "
            f"{half * 0.1} {y + 0.035} Z",
            0.16,
        )
        if snow:
            with pen.plain():
                pen.fill(
                    f"M0 {y - rise} Q{-half * 0.28} {y - rise * 0.42} {-half * 0.62} {y - rise * 0.2} "
                    f"Q{-half * 0.3} {y - rise * 0.18} {-half * 0.1} {y - rise * 0.34} "
                    f"Q{half * 0.1} {y - rise * 0.2} {half * 0.4} {y - rise * 0.3} "
                    f"Q{half * 0.2} {y - rise * 0.5} 0 {y - rise} Z",
                    rgb("f4f9fd"),
                )


def round_tree(pen: Pen, color: str = "4fa463", look: int = 0) -> None:
    """A broad-leaved tree; half width 0.36. Look 0 is round, 1 tall, 2 a spreading crown."""
    green = rgb(color)
    pen.fill("M-.045 0 L-.028 -.5 L.028 -.5 L.045 0 Z", TRUNK)
    pen.line([(0, -0.36), (0.10, -0.48)], darker(TRUNK, 0.1), 0.025)
    crowns = (
        ((-0.16, -0.52, 0.19), (0.17, -0.53, 0.19), (0.0, -0.72, 0.27), (0.0, -0.52, 0.2)),
        ((0.0, -0.5, 0.2), (0.02, -0.66, 0.22), (0.0, -0.82, 0.18)),
        ((-0.22, -0.58, 0.17), (0.22, -0.58, 0.17), (-0.09, -0.74, 0.2), (0.12, -0.72, 0.2),
         (0.0, -0.84, 0.16)),
    )  # fmt: skip
    crown = crowns[look % 3]
    with pen.plain():
        for x, y, r in crown:
            pen.circle(x + 0.025, y + 0.03, r, darker(green, 0.2))
    for x, y, r in crown:
        pen.circle(x, y, r, green)
    with pen.plain():
        for x, y, r in crown:
            pen.circle(x - 0.02, y - 0.02, r * 0.93, green)
        for x, y, r in crown:
            pen.circle(x - r * 0.28, y - r * 0.3, r * 0.5, lighter(green, 0.13))


def far_tree(pen: Pen, color: str = "3f8f63", look: int = 0) -> None:
    """A tree in the distance: one shape and a stem."""
    green = rgb(color)
    pen.rect(-0.025, -0.35, 0.05, 0.35, darker(green, 0.35))
    if look % 2:
        pen.fill("M-.22 -.1 Q-.1 -.5 0 -1 Q.1 -.5 .22 -.1 Q0 -.04 -.22 -.1 Z", green)
    else:
        pen.ellipse(0, -0.6, 0.27, 0.4, green)
        with pen.plain():
            pen.ellipse(-0.06, -0.68, 0.16, 0.24, lighter(green, 0.08))


def bush(pen: Pen, color: str = "4fa463", look: int = 0) -> None:
    """A bush, half width 1."""
    green = rgb(color)
    lobes = ((-0.62, -0.36, 0.38), (0.6, -0.34, 0.36), (-0.18, -0.56, 0.46), (0.28, -0.5, 0.42))
    pen.fill("M-1 0 Q-1 -.5 -.5 -.62 Q-.3 -1.05 .1 -.98 Q.45 -.98 .6 -.66 Q1 -.55 1 0 Z", green)
    with pen.plain():
        for index, (x, y, r) in enumerate(lobes):
            if (index + look) % 2:
                pen.circle(x, y, r * 0.62, lighter(green, 0.12))
    pen.shade("M1 0 Q1 -.55 .6 -.66 Q.7 -.2 -.4 0 Z", 0.10)


def palm(pen: Pen, look: int = 0) -> None:
    """A leaning palm; half width about 0.42."""
    trunk = rgb("a5744a")
    bend = 0.16 if look % 2 == 0 else 0.06
    pen.fill(
        f"M-.045 0 Q{bend * 0.3 - 0.03} -.45 {bend - 0.022} -.8 L{bend + 0.022} -.8 "
        f"Q{bend * 0.5 + 0.03} -.4 .05 0 Z",
        trunk,
    )
    with pen.plain():
        for index in range(1, 7):
            y = -0.12 * index
            x = bend * (index / 6.6) ** 1.6
            pen.line([(x - 0.03, y), (x + 0.028, y - 0.012)], darker(trunk, 0.25), 0.012)
    for index, angle in enumerate((-168, -140, -100, -62, -28, 8, 26, 158)):
        with pen.at(bend, -0.8, turn=angle):
            green = rgb("3f9a5c") if index % 2 else rgb("55b06a")
            pen.fill(
                "M0 0 Q.2 -.1 .4 .05 Q.2 .0 0 .03 Z", green if angle > -120 else darker(green, 0.1)
            )
    pen.circle(bend - 0.03, -0.775, 0.03, rgb("7a5236"))
    pen.circle(bend + 0.035, -0.77, 0.028, rgb("6a462e"))


def cactus(pen: Pen, look: int = 0) -> None:
    """A saguaro; half width 0.34. Look 0 has two arms, 1 only one."""
    green = rgb("4b9a6c")
    left = (
        "M-.06 -.34 H-.2 Q-.33 -.35 -.33 -.48 V-.66 A.06 .06 0 0 1 -.21 -.66 V-.5 "
        "Q-.2 -.46 -.16 -.46 H-.06 Z"
    )
    right = (
        "M.06 -.42 H.19 Q.32 -.43 .32 -.56 V-.74 A.06 .06 0 0 0 .2 -.74 V-.58 "
        "Q.19 -.54 .15 -.54 H.06 Z"
    )
    pen.fill(left, green)
    if look % 2 == 0:
        pen.fill(right, darker(green, 0.1))
    pen.fill("M-.1 0 V-.9 A.1 .1 0 0 1 .1 -.9 V0 Z", green)
    pen.shade("M.03 0 V-.985 A.1 .1 0 0 1 .1 -.9 V0 Z", 0.13)
    with pen.plain():
        for x in (-0.05, 0.0, 0.05):
            pen.line([(x, -0.05), (x, -0.9)], darker(green, 0.16), 0.012)


def grass_tuft(pen: Pen, color: str = "5fae5a", look: int = 0) -> None:
    """A few blades, half width 0.6."""
    rng = random.Random(look)
    green = rgb(color)
    with pen.plain():
        for index in range(6):
            x = -0.34 + 0.14 * index
            tip = x * 1.9 + rng.uniform(-0.12, 0.12)
            height = rng.uniform(0.6, 1.0)
            blade = (
                f"M{x - 0.05} 0 Q{x} {-height * 0.5} {tip} {-height} "
                f"Q{x + 0.09} {-height * 0.5} {x + 0.06} 0 Z"
            )
            pen.fill(blade, green if index % 2 else darker(green, 0.12))


def wild_flower(pen: Pen, petal: str = "f5a0b8", look: int = 0) -> None:
    """A small meadow flower, half width 0.25."""
    pen.line([(0, 0), (0.02, -0.75)], rgb("4f9a56"), 0.07)
    with pen.plain():
        for index in range(5):
            angle = 2 * math.pi * (index + 0.5 * (look % 2)) / 5
            pen.circle(
                0.02 + 0.14 * math.cos(angle), -0.8 + 0.14 * math.sin(angle), 0.11, rgb(petal)
            )
        pen.circle(0.02, -0.8, 0.09, mix(rgb("f7c531"), rgb(petal), 0.1))

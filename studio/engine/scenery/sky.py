"""The eight lights: colours of sky, light and haze, two palettes each, bent by weather and place."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studio.engine.scenery.catalogue import SETTING
from studio.engine.scenery.graph import Stage
from studio.engine.scenery.palette import NAMED, Rgb, lighter, lit, mix, rgb, turned

Factor = tuple[float, float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tones:
    """The colours of a scene's air.

    Attributes:
        top: Sky overhead.
        middle: Sky half way.
        horizon: Sky at the horizon.
        light: Factor a channel on every colour of the scenery.
        haze: What the distance fades to.
        sun: Colour of sun or moon.
        cloud: Colour of clouds.
        is_night: Whether lamps are lit and stars are out.
        is_low: Whether the sun stands low.
        is_lunar: Whether the moon is up instead of the sun.
        is_stage_lit: Whether subjects stand in a spotlight.
    """

    top: Rgb
    middle: Rgb
    horizon: Rgb
    light: Factor
    haze: Rgb
    sun: Rgb
    cloud: Rgb
    is_night: bool = False
    is_low: bool = False
    is_lunar: bool = False
    is_stage_lit: bool = False

    @property
    def subject_light(self) -> Factor:
        """The light on subjects: lifted, for they must be read before their surroundings."""
        return mix(self.light, (1.0, 1.0, 1.0), 0.8 if self.is_stage_lit else 0.42)


def _tones(  # noqa: PLR0917 - a row of the table below
    sky: str, light: Factor, haze: str, sun: str, cloud: str, flags: str = ""
) -> Tones:
    top, middle, horizon = (rgb(code) for code in sky.split())
    return Tones(
        top=top,
        middle=middle,
        horizon=horizon,
        light=light,
        haze=rgb(haze),
        sun=rgb(sun),
        cloud=rgb(cloud),
        is_night="n" in flags,
        is_low="l" in flags,
        is_lunar="m" in flags,
        is_stage_lit="s" in flags,
    )


# Sky (top, middle, horizon) | light | haze | sun | clouds | n: night, l: low sun, m: moon, s: spot
LIGHT_TONES: dict[str, tuple[Tones, Tones]] = {
    "day": (
        _tones("3d9be4 83cbf4 e2f5f6", (1, 1, 1), "cde9f3", "fff3b0", "ffffff"),
        _tones("4fb0dc a3dcf0 f6f6e2", (1, 1, 0.98), "d9eeec", "ffe98a", "fffdf6"),
    ),
    "sunrise": (
        _tones("7c98d8 f5bcb0 ffe7bf", (1, 0.94, 0.89), "f9d5bf", "fff3c4", "fff0e4", "l"),
        _tones("86b8de fac9b2 fff1c8", (1, 0.96, 0.91), "fbdec8", "fff6d0", "fff4ea", "l"),
    ),
    "golden hour": (
        _tones("6ba9d8 f3d3a0 ffe6a6", (1, 0.93, 0.79), "f7dcaa", "fff4c6", "fff2d2", "l"),
        _tones("8cb4c8 f4cf95 ffdf98", (1, 0.92, 0.77), "f4d49c", "fff0b8", "ffeec8", "l"),
    ),
    "sunset": (
        _tones("433d82 de6380 ffb767", (1, 0.82, 0.74), "f09e7c", "ffe08a", "f9a990", "l"),
        _tones("5a408e ef766c ffc86e", (1, 0.84, 0.72), "f3a77c", "ffe9a0", "fbb392", "l"),
    ),
    "dusk": (
        _tones("232860 604f9e d08eb2", (0.70, 0.68, 0.9), "8d71ad", "ffe2c8", "9a7fb8", "nm"),
        _tones("243166 4f67aa b8a1cb", (0.68, 0.71, 0.92), "7e80b6", "ffe6d4", "8f92c4", "nm"),
    ),
    "night": (
        _tones("0a1133 162756 31518a", (0.44, 0.51, 0.77), "27407a", "f6f3da", "4a629c", "nm"),
        _tones("0e1034 25225c 484586", (0.48, 0.48, 0.78), "33336f", "f8f4de", "5a569a", "nm"),
    ),
    "moonlight": (
        _tones("0d2145 21487c 6f9cc2", (0.54, 0.65, 0.88), "3f6a9c", "fdfbe8", "84a8cc", "nm"),
        _tones("0b2a42 19586e 6aa3a8", (0.52, 0.67, 0.82), "3a7484", "fbfbe6", "7fb0b8", "nm"),
    ),
    "spotlight": (
        _tones("14162c 1d2040 2d3158", (0.66, 0.66, 0.78), "262a50", "fff6dc", "4a4f78", "ns"),
        _tones("1a1428 2a1c40 3d2a58", (0.70, 0.64, 0.76), "33244c", "fff2d4", "584878", "ns"),
    ),
}  # fmt: skip

_GREY_WEATHERS = {
    "rain": 0.6,
    "fog": 0.62,
    "snow": 0.5,
    "storm": 0.78,
    "wind": 0.15,
    "clouds": 0.12,
}


def tones_of(stage: Stage) -> Tones:
    """The colours of a stage's air, from its light, palette, weather, hue, warmth and place."""
    tones = LIGHT_TONES[stage.light][stage.variant % 2]
    tones = _weathered(tones, stage.weather)
    warm = (1 + 0.05 * stage.warmth, 1.0, 1 - 0.06 * stage.warmth)
    tones = replace(
        tones,
        top=lit(turned(tones.top, stage.hue), warm),
        middle=lit(turned(tones.middle, stage.hue), warm),
        horizon=lit(turned(tones.horizon, stage.hue), warm),
        haze=lit(turned(tones.haze, stage.hue), warm),
        light=lit(tones.light, mix((1.0, 1.0, 1.0), warm, 0.5)),
    )
    return _placed(tones, stage)


def _weathered(tones: Tones, weather: str) -> Tones:
    strength = _GREY_WEATHERS.get(weather, 0.0)
    if not strength:
        return tones
    base = rgb("8d9bb0") if weather == "storm" else rgb("b2becb")
    grey = lit(base, mix(tones.light, (1.0, 1.0, 1.0), 0.1))
    dim: Factor = (0.82, 0.85, 0.93) if weather == "storm" else (0.93, 0.95, 0.98)
    return replace(
        tones,
        top=mix(tones.top, lit(grey, (0.8, 0.84, 0.9)), strength),
        middle=mix(tones.middle, grey, strength),
        horizon=mix(tones.horizon, mix(grey, (255, 255, 255), 0.2), strength * 0.8),
        haze=mix(tones.haze, grey, strength * 0.8),
        cloud=mix(tones.cloud, lit(grey, (0.86, 0.88, 0.94)), min(1.0, strength * 1.1)),
        light=lit(tones.light, mix((1.0, 1.0, 1.0), dim, min(1.0, strength * 1.5))),
    )


def _placed(tones: Tones, stage: Stage) -> Tones:
    place = SETTING[stage.setting].place
    if place == "indoor":
        # Lamps: inside, the hour shows in the window and only a little on the walls.
        lamps: Factor = (1.0, 0.97, 0.92) if tones.is_night else (1.0, 0.99, 0.97)
        part = 0.62 if stage.light == "spotlight" else 0.36
        light = mix(lamps, tones.light, part)
        return replace(tones, light=light, haze=lit(rgb("e9e4dc"), light))
    if place == "space":
        return replace(tones, light=(1.0, 1.0, 1.0), haze=rgb("141338"), is_night=True)
    if place == "abstract":
        part = 0.5 if stage.light in ("day", "spotlight") else 0.25
        light = mix((1.0, 1.0, 1.0), tones.light, part)
        base = rgb(stage.tint) if stage.tint else NAMED[stage.backdrop]
        return replace(tones, light=light, haze=lighter(base, 0.6), is_night=False)
    if stage.setting == "underwater":
        deep = lit(rgb("1f7fb4"), mix(tones.light, (1.0, 1.0, 1.0), 0.25))
        light = lit(mix(tones.light, (1.0, 1.0, 1.0), 0.25), (0.86, 0.97, 1.04))
        return replace(tones, light=light, haze=deep)
    return tones

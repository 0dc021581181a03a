"""What is laid round and over the scenes: cards, caption files, platform, colour; decided and checked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from studio.compose.color_match import read_palette
from studio.compose.font_file import font_path
from studio.compose.safe_area import check_platform
from studio.errors import SettingsError
from studio.plan.model import RenderSettings, ScenePlan
from studio.storyboard.model import Storyboard

T = TypeVar("T")

CAPTION_FILES = ("srt", "vtt", "ass", "track")
CARD_S = 3.5
LONGER_CARD_CELLS = 60
"""A card with more words than this stays a second longer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dressing:
    """The decided values; see `RenderPlan`.

    Attributes:
        platform: Whose buttons words keep clear of, or "".
        caption_files: Any of `CAPTION_FILES`.
        logo: Path, or "".
        progress_bar: Whether there is one.
        color_match: "first", a scene's id, a palette, or "".
        color_strength: 0 to 1.
        heading_font: Font file, or "".
        caption_font: Font file, or "".
    """

    platform: str
    caption_files: tuple[str, ...]
    logo: str
    progress_bar: bool
    color_match: str
    color_strength: float
    heading_font: str
    caption_font: str


def dressing_of(storyboard: Storyboard, settings: RenderSettings) -> Dressing:
    """Settings where they say something, else the storyboard.

    Raises:
        SettingsError: A value is unknown or out of range.
    """
    platform = _said(settings.platform, storyboard.platform)
    check_platform(platform)
    strength = _said(settings.color_strength, storyboard.color_strength)
    if not 0 <= strength <= 1:
        raise SettingsError(
            f"The strength of the colour match is {strength:g}, outside 0 to 1.",
            "Give a number such as 0.6.",
        )
    return Dressing(
        platform=platform,
        caption_files=_files(_said(settings.caption_files, storyboard.caption_files)),
        logo=_said(settings.logo, storyboard.logo),
        progress_bar=_said(settings.progress_bar, storyboard.progress_bar),
        color_match=_match(_said(settings.color_match, storyboard.color_match), storyboard),
        color_strength=strength,
        heading_font=_font(_said(settings.heading_font, storyboard.heading_font)),
        caption_font=_font(_said(settings.caption_font, storyboard.caption_font)),
    )


def with_cards(
    scenes: tuple[ScenePlan, ...], storyboard: Storyboard, settings: RenderSettings
) -> tuple[ScenePlan, ...]:
    """The scenes with a title card before and an end card after them, where those are wanted."""
    title = _said(settings.title_card, storyboard.title_card).strip()
    end = _said(settings.end_card, storyboard.end_card).strip()
    if title == "auto":
        title = storyboard.title
    taken = {scene.id for scene in scenes}
    if title:
        scenes = (_card("title-card", title, taken, seed=scenes[0].seed), *scenes)
    if end:
        scenes = (*scenes, _card("end-card", end, taken, seed=scenes[-1].seed))
    return scenes


def _card(name: str, words: str, taken: set[str], *, seed: int) -> ScenePlan:
    while name in taken:
        name += "-"
    return ScenePlan(
        id=name,
        title=words.replace("|", "\n").partition("\n")[0].strip(),
        narration="",
        prompt="",
        on_screen_text="",
        fixed_s=CARD_S + (1.0 if len(words) > LONGER_CARD_CELLS else 0.0),
        seed=seed,
        transition="fade" if name.startswith("end") else "crossfade",
        voice="none",
        card=words,
    )


def _said(asked: T | None, otherwise: T) -> T:
    return otherwise if asked is None else asked


def _font(name: str) -> str:
    return str(font_path(name)) if name else ""


def _files(text: str) -> tuple[str, ...]:
    words = text.replace(",", " ").split()
    if words == ["none"]:
        return ()
    for word in words:
        if word not in CAPTION_FILES:
            raise SettingsError(
                f"There are no caption files of the kind {word[:40]!r}.",
                f"Choose any of: {', '.join(CAPTION_FILES)}, or none.",
            )
    return tuple(dict.fromkeys(words))


def _match(text: str, storyboard: Storyboard) -> str:
    ids = {scene.id for scene in storyboard.scenes}
    if not text or text in ("first", *ids) or read_palette(text):
        return "" if text == "none" else text
    if text == "none":
        return ""
    if text.isdecimal() and 1 <= int(text) <= len(storyboard.scenes):
        return storyboard.scenes[int(text) - 1].id
    raise SettingsError(
        f"The colours cannot be matched to {text[:60]!r}.",
        'Give "first", the number of a scene, or a palette such as "#f4a261 #264653".',
    )

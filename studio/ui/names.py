"""The engine's own names (styles, cameras, moods ...) in the words and the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_NAMES = {
    # styles of the pictures
    "flat": QT_TRANSLATE_NOOP("Names", "Flat"),
    "paper": QT_TRANSLATE_NOOP("Names", "Paper"),
    "line": QT_TRANSLATE_NOOP("Names", "Line"),
    "neon": QT_TRANSLATE_NOOP("Names", "Neon"),
    "pastel": QT_TRANSLATE_NOOP("Names", "Pastel"),
    "chalk": QT_TRANSLATE_NOOP("Names", "Chalk"),
    # camera moves
    "static": QT_TRANSLATE_NOOP("Names", "Standing still"),
    "pan right": QT_TRANSLATE_NOOP("Names", "Pan right"),
    "pan left": QT_TRANSLATE_NOOP("Names", "Pan left"),
    "zoom in": QT_TRANSLATE_NOOP("Names", "Zoom in"),
    "zoom out": QT_TRANSLATE_NOOP("Names", "Zoom out"),
    "tilt up": QT_TRANSLATE_NOOP("Names", "Tilt up"),
    "tilt down": QT_TRANSLATE_NOOP("Names", "Tilt down"),
    "dolly": QT_TRANSLATE_NOOP("Names", "Dolly"),
    "drift": QT_TRANSLATE_NOOP("Names", "Drift"),
    # moods of the music
    "calm": QT_TRANSLATE_NOOP("Names", "Calm"),
    "warm": QT_TRANSLATE_NOOP("Names", "Warm"),
    "upbeat": QT_TRANSLATE_NOOP("Names", "Upbeat"),
    "curious": QT_TRANSLATE_NOOP("Names", "Curious"),
    "hopeful": QT_TRANSLATE_NOOP("Names", "Hopeful"),
    "serious": QT_TRANSLATE_NOOP("Names", "Serious"),
    "tense": QT_TRANSLATE_NOOP("Names", "Tense"),
    # styles of the captions
    "boxed": QT_TRANSLATE_NOOP("Names", "In a box"),
    "plain": QT_TRANSLATE_NOOP("Names", "Plain letters"),
    "karaoke": QT_TRANSLATE_NOOP("Names", "Word by word"),
    "lower-third": QT_TRANSLATE_NOOP("Names", "Lower third"),
    "one-word": QT_TRANSLATE_NOOP("Names", "One large word"),
    "subtitle-only": QT_TRANSLATE_NOOP("Names", "Files alone"),
    # sounds with which scenes are entered
    "whoosh": QT_TRANSLATE_NOOP("Names", "Whoosh"),
    "hit": QT_TRANSLATE_NOOP("Names", "Hit"),
    "page": QT_TRANSLATE_NOOP("Names", "Page"),
    "rise": QT_TRANSLATE_NOOP("Names", "Rise"),
    # what a movie is meant for
    "commercial": QT_TRANSLATE_NOOP("Names", "Business"),
    "education": QT_TRANSLATE_NOOP("Names", "Teaching"),
    "private": QT_TRANSLATE_NOOP("Names", "Private use"),
    # where it is published
    "youtube": "YouTube",
    "shorts": "YouTube Shorts",
    "reels": "Instagram Reels",
    "tiktok": "TikTok",
    "linkedin": "LinkedIn",
    # how a scene is entered
    "cut": QT_TRANSLATE_NOOP("Names", "Cut"),
    "crossfade": QT_TRANSLATE_NOOP("Names", "Cross-fade"),
    "fade": QT_TRANSLATE_NOOP("Names", "Fade through black"),
    "dip white": QT_TRANSLATE_NOOP("Names", "Fade through white"),
    "wipe": QT_TRANSLATE_NOOP("Names", "Wipe"),
    "push": QT_TRANSLATE_NOOP("Names", "Push"),
    "match": QT_TRANSLATE_NOOP("Names", "Push with the camera"),
    # voices
    "American woman, warm": QT_TRANSLATE_NOOP("Names", "American woman, warm"),
    "American woman, lively": QT_TRANSLATE_NOOP("Names", "American woman, lively"),
    "American man, firm": QT_TRANSLATE_NOOP("Names", "American man, firm"),
    "American man, calm": QT_TRANSLATE_NOOP("Names", "American man, calm"),
    "British woman, clear": QT_TRANSLATE_NOOP("Names", "British woman, clear"),
    "British man, mature": QT_TRANSLATE_NOOP("Names", "British man, mature"),
}


def shown_name(value: str) -> str:
    """An engine's name as the window shows it; one that is not known here as it is."""
    known = _NAMES.get(value)
    if known is None:
        return value[:1].upper() + value[1:].replace("-", " ").replace("_", " ")
    return QCoreApplication.translate("Names", str(known))


def named(values: tuple[str, ...]) -> list[tuple[str, str]]:
    """Names with how they are shown, for a choice."""
    return [(value, shown_name(value)) for value in values]

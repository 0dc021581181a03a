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

MODELS_TEXTS = (
    QT_TRANSLATE_NOOP("Names", "Starter: illustrated scenes"),
    QT_TRANSLATE_NOOP("Names", "Narrow: single things on plain grounds"),
    QT_TRANSLATE_NOOP("Names", "drawings of Scenewright's own renderer"),
    QT_TRANSLATE_NOOP(
        "Names",
        "Scenes, captions and narration written for this program (CC0-1.0): a grammar over our own word "
        "lists, and sentences with the picture that each calls for. No picture or text by others.",
    ),
)
"""What the packages that ship with the program say of themselves (`tests/ui/test_leftovers.py`)."""


def shown_name(value: str) -> str:
    """An engine's name as the window shows it; one that is not known here as it is."""
    known = _NAMES.get(value)
    if known is None:
        words = value[:1].upper() + value[1:].replace("-", " ").replace("_", " ")
        return QCoreApplication.translate("Drawn", words)  # of `drawn_names.py`
    return QCoreApplication.translate("Names", str(known))


_DEEDS = {
    "rise": "Go up",
    "wave": "Wave a hand",
    "phone": "Be on the phone",
    "wheelchair": "Sit in a wheelchair",
}
"""What moves and what people do, where the engine's word names a thing, too; of `drawn_names.py`."""


def shown_deed(value: str) -> str:
    """How something moves, or what a person does, as the window shows it."""
    words = _DEEDS.get(value)
    return shown_name(value) if words is None else QCoreApplication.translate("Drawn", words)


def model_text(text: str) -> str:
    """What a package says of itself, in the window's language where the package is ours."""
    return QCoreApplication.translate("Names", text)


def named(values: tuple[str, ...]) -> list[tuple[str, str]]:
    """Names with how they are shown, for a choice."""
    return [(value, shown_name(value)) for value in values]

"""What is measured of models, in the words and the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_TITLES = {
    "agreement": QT_TRANSLATE_NOOP("Measures", "Shows what was asked for"),
    "clip_score": QT_TRANSLATE_NOOP("Measures", "CLIP score"),
    "refused": QT_TRANSLATE_NOOP("Measures", "Failed"),
    "near_duplicates": QT_TRANSLATE_NOOP("Measures", "Two seeds, one picture"),
    "flow_error": QT_TRANSLATE_NOOP("Measures", "Unrest of the motion"),
    "flicker": QT_TRANSLATE_NOOP("Measures", "Flicker"),
    "sharpness": QT_TRANSLATE_NOOP("Measures", "Sharpness"),
    "bias": QT_TRANSLATE_NOOP("Measures", "Changed by names and origins"),
    "step_s": QT_TRANSLATE_NOOP("Measures", "Time of a step"),
    "frame_s": QT_TRANSLATE_NOOP("Measures", "Time of a frame"),
    "psnr": QT_TRANSLATE_NOOP("Measures", "PSNR against float"),
    "ssim": QT_TRANSLATE_NOOP("Measures", "SSIM against float"),
}
SHARES = frozenset({"agreement", "refused", "near_duplicates"})
"""Told in percent."""


def measure_title(name: str) -> str:
    """A measure's name; one that is not known as it is."""
    return QCoreApplication.translate("Measures", str(_TITLES.get(name, name)))

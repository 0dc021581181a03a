"""How loud a movie shall be."""

from __future__ import annotations

from studio.errors import SettingsError
from studio.plan.model import RenderSettings
from studio.storyboard.model import Storyboard

QUIETEST_LUFS, LOUDEST_LUFS = -36.0, -9.0


def loudness_of(storyboard: Storyboard, settings: RenderSettings) -> float:
    """Integrated loudness in LUFS, as asked for or as in the project.

    Raises:
        SettingsError: Movies are not so loud, or so quiet.
    """
    wanted = settings.loudness_lufs
    if wanted is None:
        return storyboard.loudness_lufs
    if not QUIETEST_LUFS <= wanted <= LOUDEST_LUFS:
        raise SettingsError(
            f"A loudness of {wanted:g} LUFS is not one that movies have.",
            f"Choose one from {QUIETEST_LUFS:g} to {LOUDEST_LUFS:g}: -14 for most platforms, "
            "-16 for podcasts and Apple, -23 for television.",
        )
    return wanted

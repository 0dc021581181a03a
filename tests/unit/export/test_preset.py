from __future__ import annotations

import pytest

from studio.errors import SettingsError
from studio.export.preset import frame_size, quality


def test_sizes_count_the_shorter_side_and_are_even() -> None:
    assert frame_size("16:9", "720p") == (1280, 720)
    assert frame_size("9:16", "720p") == (720, 1280)
    assert frame_size("1:1", "720p") == (720, 720)
    assert frame_size("16:9", "1080p") == (1920, 1080)
    assert frame_size("9:16", "1080p") == (1080, 1920)


def test_unknown_names_are_told_with_the_known_ones() -> None:
    with pytest.raises(SettingsError, match="16:9, 9:16, 1:1"):
        frame_size("4:3", "720p")
    with pytest.raises(SettingsError, match="720p, 1080p"):
        frame_size("16:9", "8k")
    with pytest.raises(SettingsError, match="draft, standard, high"):
        quality("best")


def test_better_quality_is_slower_and_finer() -> None:
    assert quality("draft").fps == 24
    assert quality("draft").crf > quality("standard").crf > quality("high").crf

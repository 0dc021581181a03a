from __future__ import annotations

from pathlib import Path

import pytest

from studio.workshop.starter.color_words import surveyed_colors
from studio.workshop.starter.texts import read_texts


def test_surveyed_names_mean_the_colour_that_is_nearest() -> None:
    colors = read_texts().colors
    known = {name: color for color, names in colors.items() for name in names}
    found = surveyed_colors(known)
    assert found["taupe"] == "brown"
    assert found["periwinkle"] == "purple"
    assert found["dusty rose"] == "pink"  # its last word is known
    assert not known.keys() & found.keys()
    assert set(found.values()) <= set(colors)


def test_a_survey_of_strange_names_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "names.txt"
    path.write_text("#ff0000 zorp\n", encoding="utf-8")
    with pytest.raises(ValueError, match="known colours"):
        surveyed_colors({"red": "red"}, path=path)

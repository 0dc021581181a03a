"""The gallery: 48 different prompts in all looks, on a sheet that stays small."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from studio.engine.scenery.catalogue import STYLES
from studio.errors import OutputError
from studio.workshop.starter import gallery
from studio.workshop.starter.package import STARTER


def test_there_are_forty_eight_prompts_in_every_look() -> None:
    assert len({prompt for prompt, _, _ in gallery.PROMPTS}) == 48
    assert {style for _, style, _ in gallery.PROMPTS} == set(STYLES)


def test_a_sheet_holds_each_picture_with_its_words_below(tmp_path: Path) -> None:
    red = np.zeros((36, 64, 3), np.uint8)
    red[:, :, 0] = 220
    size = gallery.write_sheet([(red, "a red field")] * 7, tmp_path / "sheet.jpg")
    image = cv2.imread(str(tmp_path / "sheet.jpg"))
    assert image is not None and size == (tmp_path / "sheet.jpg").stat().st_size
    width = 6 * (gallery.WIDTH_PX + gallery.GAP_PX) + gallery.GAP_PX
    height = 2 * (gallery.HEIGHT_PX + gallery.CAPTION_PX + gallery.GAP_PX) + gallery.GAP_PX
    assert image.shape == (height, width, 3)
    x, y = gallery.GAP_PX + gallery.WIDTH_PX // 2, gallery.GAP_PX + gallery.HEIGHT_PX // 2
    assert image[y, x, 2] > 200 and image[y, x, 1] < 30  # BGR: the picture
    words = image[gallery.GAP_PX + gallery.HEIGHT_PX + 4 :, : gallery.WIDTH_PX][:30]
    assert words.min() < 120  # ink


def test_the_shipped_weights_draw_a_sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gallery, "PROMPTS", gallery.PROMPTS[:2])
    assert 5_000 < gallery.write_gallery(STARTER, tmp_path / "g.jpg") < gallery.MOST_BYTES


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        gallery.write_sheet([(np.zeros((9, 16, 3), np.uint8), "")], tmp_path / "no" / "g.jpg")

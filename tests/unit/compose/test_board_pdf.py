"""The sign-off as a PDF: every word is on a page, in order, and can be found and copied."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from pypdf import PdfReader

from studio.compose.board_pdf import board_pdf
from studio.compose.board_sheet import BoardScene, BoardSheet
from studio.errors import Cancelled
from studio.task import CancelToken


def scene(
    number: int, *, narration: str = "", shape: tuple[int, int] = (54, 96), **more: str
) -> BoardScene:
    picture = np.full((*shape, 3), 40 + number, np.uint8)
    return BoardScene(
        number=number, title=f"Part {number}", narration=narration, picture=picture, length_s=4.25, **more
    )  # fmt: skip


def sheet(scenes: Sequence[BoardScene], *, title: str = "Rain", language: str = "en") -> BoardSheet:
    return BoardSheet(
        title=title, language=language, format="16:9", style="paper", date="1 May 2026",
        scenes=tuple(scenes),
    )  # fmt: skip


@pytest.fixture(scope="session")
def fonts(resources: Path) -> tuple[Path, Path]:
    return resources / "interface" / "fonts", resources / "fonts"


def pages_of(made: BoardSheet, fonts: tuple[Path, Path]) -> list[str]:
    data = board_pdf(made, fonts_dirs=fonts, cancel=CancelToken())
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(data)).pages]


def test_six_short_scenes_fit_on_a_page_and_the_seventh_begins_another(
    fonts: tuple[Path, Path],
) -> None:
    seven = [scene(n, narration=f"Line number {n}.") for n in range(1, 8)]
    pages = pages_of(sheet(seven), fonts)
    assert len(pages) == 2
    assert all(f"Line number {n}." in pages[0] for n in range(1, 7))
    assert "Line number 7." in pages[1]
    assert "Page 2 of 2" in pages[1]


def test_the_first_page_says_what_the_movie_is_and_has_room_for_a_signature(
    fonts: tuple[Path, Path],
) -> None:
    (page,) = pages_of(sheet([scene(1), scene(2)], title="Rain & <sun>"), fonts)
    for words in ("Rain & <sun>", "0:08", "Paper", "16:9", "1 May 2026", "Approved by", "Comments"):
        assert words in page


def test_words_on_screen_notes_and_credits_are_told(fonts: tuple[Path, Path]) -> None:
    one = scene(
        1, on_screen_text="Half price", note="Ask Ana", credit="Photo: Li", transition="fade"
    )
    (page,) = pages_of(sheet([one]), fonts)
    for words in ("Half price", "Ask Ana", "Photo: Li", "Fade through black", "4.2 s"):
        assert words in page


def test_a_text_longer_than_a_page_goes_on_and_loses_no_word(fonts: tuple[Path, Path]) -> None:
    words = [f"w{n}" for n in range(2400)]
    pages = pages_of(sheet([scene(1, narration=" ".join(words)), scene(2)]), fonts)
    assert len(pages) >= 3
    assert "(continued)" in pages[1]
    found = set(" ".join(pages).split())
    assert not [word for word in words if word not in found]


def test_arabic_is_mirrored(fonts: tuple[Path, Path]) -> None:
    def lefts(language: str) -> list[float]:
        made = sheet([scene(1), scene(2), scene(3), scene(4)], language=language)
        data = board_pdf(made, fonts_dirs=fonts, cancel=CancelToken())
        found: list[float] = []

        def visit(_op: bytes, operands: list[object], cm: list[float], _tm: list[float]) -> None:
            if _op == b"Do":
                found.append(cm[4])

        PdfReader(io.BytesIO(data)).pages[0].extract_text(visitor_operand_before=visit)  # pyright: ignore[reportArgumentType]
        return found

    west, east = lefts("en"), lefts("ar")
    assert len(west) >= 4
    assert len(east) == len(west)
    assert west[0] < west[1]
    assert east[0] > east[1]


def test_pictures_of_an_upright_movie_keep_their_shape(fonts: tuple[Path, Path]) -> None:
    data = board_pdf(sheet([scene(1, shape=(96, 54))]), fonts_dirs=fonts, cancel=CancelToken())
    (image,) = PdfReader(io.BytesIO(data)).pages[0].images
    assert image.image is not None
    assert image.image.size == (54, 96)


def test_a_cancelled_sheet_is_left_at_the_next_page(fonts: tuple[Path, Path]) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        board_pdf(sheet([scene(1)]), fonts_dirs=fonts, cancel=cancel)

"""Font files of the person's: what they say of themselves, what they lack, and what is refused."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
import skia

from studio.compose.font_file import (
    choice_dir,
    font_path,
    fonts_in,
    missing_letters,
    open_typeface,
    read_font,
)
from studio.compose.text import Span, TextFace, TextSetter
from studio.errors import MediaError
from studio.paths import resources_dir

FREDOKA = choice_dir() / "FredokaOne-Regular.ttf"
WHITE = (255, 255, 255, 1.0)


def test_a_font_tells_its_family_and_the_licence_that_is_written_in_it() -> None:
    fonts = {font.path.name: font for font in map(read_font, fonts_in((choice_dir(),)))}
    assert {font.family for font in fonts.values()} == {
        "Fredoka One", "Amatic SC", "Source Serif Pro",
    }  # fmt: skip
    assert {font.licence for font in fonts.values()} == {"OFL-1.1"}
    assert fonts["AmaticSC-Bold.ttf"].is_bold and not fonts["FredokaOne-Regular.ttf"].is_bold


def test_every_font_that_can_be_chosen_has_its_licence_beside_it() -> None:
    for path in fonts_in((choice_dir(),)):
        text = (choice_dir() / f"OFL-{path.stem.partition('-')[0]}.txt").read_text("utf-8")
        assert "SIL OPEN FONT LICENSE" in text and "Press Start" not in text


def test_a_font_s_own_words_are_told_where_its_licence_is_no_known_one(tmp_path: Path) -> None:
    data = bytearray(FREDOKA.read_bytes())
    for known in ("SIL Open Font License", "http://scripts.sil.org/OFL"):
        raw = known.encode("utf-16-be")
        other = ("x" * len(known)).encode("utf-16-be")
        while (at := data.find(raw)) >= 0:
            data[at : at + len(raw)] = other
    changed = tmp_path / "changed.ttf"
    changed.write_bytes(data)
    assert read_font(changed).licence.startswith("This Font Software is licensed under the xxx")


def test_letters_that_a_font_lacks_are_named_once_each() -> None:
    assert missing_letters(FREDOKA, "Здесь есть: a b c") == "Здесьт"
    assert missing_letters(FREDOKA, " \n") == ""


def test_a_name_is_one_that_ships_with_the_program_and_a_path_is_a_path() -> None:
    assert font_path("FredokaOne-Regular.ttf") == FREDOKA
    assert font_path("/fonts/a.ttf") == Path("/fonts/a.ttf")


@pytest.mark.parametrize("name", ["a.ttf", "a.txt"])
def test_what_is_no_font_is_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with pytest.raises(MediaError, match=r"a\.t"):
        open_typeface(path)
    path.write_bytes(b"words" * 100)
    with pytest.raises(MediaError, match="not a font"):
        open_typeface(path)


def test_a_name_table_that_points_outside_itself_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    data = bytearray(FREDOKA.read_bytes())
    tables = struct.unpack_from(">H", data, 4)[0]
    rows = [struct.unpack_from(">4sIII", data, 12 + 16 * n) for n in range(tables)]
    (start,) = (row[2] for row in rows if row[0] == b"name")
    struct.pack_into(">H", data, start + 4, 0xFFF0)  # where its texts begin
    broken = tmp_path / "broken.ttf"
    broken.write_bytes(data)
    assert read_font(broken).licence == ""


def painted(setter: TextSetter, face: TextFace) -> np.ndarray:
    pixels = np.zeros((60, 220, 4), np.uint8)
    surface = skia.Surface(pixels)
    setter.paint(surface.getCanvas(), [Span("Hamburg", WHITE)], face, left_px=4, baseline_px=44)
    return pixels


def test_words_are_set_in_the_chosen_font_and_other_scripts_fall_back() -> None:
    folder = resources_dir() / "fonts"
    usual, own = TextSetter(folder), TextSetter(folder, caption=FREDOKA)
    heading, caption = TextFace(size_px=36), TextFace(size_px=36, is_caption=True)
    assert np.array_equal(painted(own, heading), painted(usual, heading))
    assert not np.array_equal(painted(own, caption), painted(usual, caption))
    assert own.width("Привет", caption) == pytest.approx(usual.width("Привет", caption))

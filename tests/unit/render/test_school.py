"""The school profile: a hash in the settings, a password to leave it, and closed when damaged."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from studio.errors import SettingsError
from studio.render.school import fits, is_school, school_off, school_on
from studio.settings import FILE, Settings, load_settings, save_settings

WORD = "chalk & duster ☕"


def test_it_goes_on_and_only_its_password_takes_it_off(tmp_path: Path) -> None:
    save_settings(school_on(Settings(), WORD), tmp_path)
    text = (tmp_path / FILE).read_text(encoding="utf-8")
    assert WORD not in text and "chalk" not in text
    kept = load_settings(tmp_path)
    assert is_school(kept)
    with pytest.raises(SettingsError):
        school_off(kept, WORD + "x")
    with pytest.raises(SettingsError):
        school_on(kept, "another one")
    assert not is_school(school_off(kept, WORD))


def test_equal_passwords_have_different_hashes_and_short_ones_are_refused() -> None:
    assert school_on(Settings(), WORD).school != school_on(Settings(), WORD).school
    with pytest.raises(SettingsError, match="8 or more"):
        school_on(Settings(), "short")


@pytest.mark.parametrize("kept", ["damaged", "scrypt$", "scrypt$zz$zz", "scrypt$$", "md5$00$00"])
def test_a_damaged_hash_is_on_and_no_password_fits(kept: str) -> None:
    settings = replace(Settings(), school=kept)
    assert is_school(settings)
    for word in ("", "damaged", WORD):
        assert not fits(word, kept)


@pytest.mark.parametrize("text", ['{"school": 5}', '{"school": null}', '{"school": ["x"]}'])
def test_a_setting_that_cannot_be_leaves_it_on(text: str, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    assert is_school(load_settings(tmp_path))


def test_settings_cut_off_in_the_middle_leave_it_on(tmp_path: Path) -> None:
    save_settings(school_on(Settings(), WORD), tmp_path)
    text = (tmp_path / FILE).read_text(encoding="utf-8")
    (tmp_path / FILE).write_text(text[:-20], encoding="utf-8")
    assert is_school(load_settings(tmp_path))
    (tmp_path / FILE).write_text("{", encoding="utf-8")
    assert not is_school(load_settings(tmp_path))  # where nothing says that it ever was on

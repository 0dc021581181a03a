"""Palettes are read as people write them, kept with the storyboard and its brand kit, and checked."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from studio.errors import ProjectError, SettingsError
from studio.storyboard.brand_kit import kit_of, load_kit, save_kit, with_kit
from studio.storyboard.model import Storyboard
from studio.storyboard.palette import is_palette, parse_palette
from studio.storyboard.serial import storyboard_from_json, storyboard_to_json

BOARD = Storyboard(title="T", language="en", scenes=(), palette=("#1f4e79", "#f2a900"))


@pytest.mark.parametrize(
    ("text", "colors"),
    [("#1F4E79,#f2a900", ("#1f4e79", "#f2a900")), ("1f4e79 f2a900", ("#1f4e79", "#f2a900")),
     ("#f00; #00F", ("#ff0000", "#0000ff")), ("", ()), ("none", ())],
)  # fmt: skip
def test_colours_are_read_as_people_write_them(text: str, colors: tuple[str, ...]) -> None:
    assert parse_palette(text) == colors
    assert is_palette(colors)


@pytest.mark.parametrize(
    "text",
    [
        "red,blue",
        "#12345,#678901",
        "#fff",
        "#fff #FFFFFF",
        "1 2 3",
        "#111 #222 #333 #444 #555 #666",
    ],
)
def test_what_is_no_palette_is_answered_with_what_to_do(text: str) -> None:
    with pytest.raises(SettingsError) as caught:
        parse_palette(text)
    assert caught.value.hint


def test_a_palette_survives_the_project_and_old_projects_have_none() -> None:
    assert storyboard_from_json(storyboard_to_json(BOARD)) == BOARD
    old = json.loads(storyboard_to_json(BOARD))
    del old["palette"], old["is_continuous"]
    opened = storyboard_from_json(json.dumps(old))
    assert opened.palette == () and opened.is_continuous


@pytest.mark.parametrize(
    "palette", [["#1f4e79"], ["red", "blue"], "#1f4e79", [1, 2], ["#1F4E79", "#f2a900"], 7]
)
def test_a_damaged_palette_is_refused(palette: object) -> None:
    values = json.loads(storyboard_to_json(BOARD)) | {"palette": palette}
    with pytest.raises(ProjectError, match="impossible palette"):
        storyboard_from_json(json.dumps(values))


def test_a_brand_kit_keeps_the_palette(tmp_path: Path) -> None:
    save_kit(kit_of(BOARD), "Acme", tmp_path)
    kit = load_kit("Acme", tmp_path)
    assert with_kit(replace(BOARD, palette=()), kit) == BOARD
    file = next(tmp_path.iterdir())
    file.write_text(json.dumps({"style": "flat"}), encoding="utf-8")  # of the version before
    assert load_kit("Acme", tmp_path).palette == ()
    file.write_text(json.dumps({"palette": ["red"]}), encoding="utf-8")
    with pytest.raises(SettingsError, match="damaged"):
        load_kit("Acme", tmp_path)

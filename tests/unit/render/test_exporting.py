"""What a person asks to be exported, as renders."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.errors import OutputError, SettingsError
from studio.plan.model import RenderSettings
from studio.render.exporting import Export, editors_folder, output_named, renders_of


def test_each_preset_is_a_render_and_the_editors_folder_belongs_to_the_first(
    tmp_path: Path,
) -> None:
    settings = RenderSettings(captions="karaoke", poster=True, package=str(tmp_path / "edit"))
    wish = Export(output=tmp_path / "film", presets=("youtube", "gif"), settings=settings)
    (first, one), (second, two) = renders_of(wish, source=tmp_path / "film.scenewright")
    assert (one.name, two.name) == ("film-youtube.mp4", "film-gif.gif")
    assert (first.preset, second.preset) == ("youtube", "gif")
    assert first.captions == second.captions == "karaoke"
    assert first.package
    assert not second.package


def test_no_preset_is_one_plain_movie(tmp_path: Path) -> None:
    ((settings, path),) = renders_of(
        Export(output=tmp_path / "film.mp4"), source=tmp_path / "film.scenewright"
    )
    assert settings == RenderSettings()
    assert path == tmp_path / "film.mp4"


@pytest.mark.parametrize(
    ("name", "presets", "file"),
    [
        ("film", (), "film.mp4"),
        (" film.MP4 ", (), "film.mp4"),
        ("film 1.2", (), "film 1.2.mp4"),
        ("film.webm", ("webm",), "film.webm"),
        ("film", ("frames",), "film"),
        ("film.mp4", ("frames",), "film"),
        ("film", ("youtube", "gif"), "film"),
    ],
)
def test_a_typed_name_gets_the_ending_that_its_file_needs(
    tmp_path: Path, name: str, presets: tuple[str, ...], file: str
) -> None:
    assert output_named(tmp_path, name, presets) == tmp_path / file


@pytest.mark.parametrize("name", ["", "  ", "..", "a/b", "a\\b", "c:film"])
def test_what_is_no_name_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError):
        output_named(tmp_path, name)


def test_wrong_wishes_are_refused_before_any_work(tmp_path: Path) -> None:
    script = tmp_path / "film.srt"
    with pytest.raises(OutputError, match="written over"):
        renders_of(Export(output=tmp_path / "film.mp4"), source=script)
    with pytest.raises(OutputError, match="does not exist"):
        renders_of(Export(output=tmp_path / "gone" / "film.mp4"), source=script)
    with pytest.raises(SettingsError, match="no preset"):
        renders_of(Export(output=tmp_path / "a", presets=("vhs", "gif")), source=script)


def test_the_folder_for_editors_is_always_a_new_one(tmp_path: Path) -> None:
    first = editors_folder(tmp_path / "film.mp4")
    first.mkdir()
    second = editors_folder(tmp_path / "film.mp4")
    assert first.name == "film for editors"
    assert second.name == "film for editors 2"

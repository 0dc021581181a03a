"""Presets, hardware encoders and names of files."""

from pathlib import Path

import pytest

from studio.compose.safe_area import PLATFORM_NAMES
from studio.errors import OutputError, SettingsError
from studio.export.encoders import (
    ENCODER_NAMES,
    HARDWARE,
    choose_encoder,
    encodes_here,
    try_hardware,
)
from studio.export.preset import quality
from studio.export.target import PRESET_NAMES, PRESETS, find_preset, outputs_for, preset_target

DRAFT = quality("draft")


@pytest.mark.parametrize("name", PRESET_NAMES)
@pytest.mark.parametrize("shape", ["16:9", "9:16", "1:1"])
def test_every_preset_gives_an_even_size_in_its_own_shape(name: str, shape: str) -> None:
    preset = find_preset(name)
    target = preset_target(name, shape, DRAFT, encoder="x264")
    assert target.width_px % 2 == target.height_px % 2 == 0
    assert min(target.width_px, target.height_px) == preset.short_px
    wide, tall = map(int, (preset.format or shape).split(":"))
    assert target.width_px / target.height_px == pytest.approx(wide / tall, rel=0.01)
    assert target.platform in ("", *PLATFORM_NAMES)
    # Once decided, the size alone gives the same target again: a ledger's movie is made from that.
    size = (target.width_px, target.height_px)
    assert preset_target(name, size, DRAFT, encoder="x264") == target


def test_presets_that_need_the_same_picture_share_their_segments() -> None:
    reels, tiktok = (preset_target(n, "16:9", DRAFT, encoder="x264") for n in ("reels", "tiktok"))
    assert reels.video == tiktok.video and reels.width_px == tiktok.width_px


def test_editors_get_broadcast_loudness_and_lessons_a_quieter_one() -> None:
    lufs = {preset.name: preset.lufs for preset in PRESETS}
    assert lufs["prores"] == -23 and lufs["moodle"] == -16 and lufs["youtube"] == -14


def test_an_unknown_preset_is_answered_with_the_nearest() -> None:
    with pytest.raises(SettingsError, match="yotube") as caught:
        find_preset("yotube")
    assert "youtube" in caught.value.hint


def test_several_presets_are_named_after_themselves() -> None:
    made = outputs_for(Path("a/movie.mp4"), ["youtube", "gif", "frames", "youtube"])
    assert [(name, path.as_posix()) for name, path in made] == [
        ("youtube", "a/movie-youtube.mp4"),
        ("gif", "a/movie-gif.gif"),
        ("frames", "a/movie-frames"),
    ]


def test_one_preset_keeps_the_name_and_asks_for_its_ending() -> None:
    assert outputs_for(Path("m.webm"), ["webm"]) == (("webm", Path("m.webm")),)
    assert outputs_for(Path("folder"), ["frames"]) == (("frames", Path("folder")),)
    with pytest.raises(OutputError, match=r"webm must end in \.webm"):
        outputs_for(Path("m.mp4"), ["webm"])
    with pytest.raises(OutputError, match="folder"):
        outputs_for(Path("m.mp4"), ["frames"])


@pytest.mark.parametrize(("short", "name"), [(row[0], row[1]) for row in HARDWARE])
def test_a_hardware_encoder_is_used_only_when_it_encodes(short: str, name: str) -> None:
    system = {"videotoolbox": "Darwin"}.get(short, "Windows")
    works = choose_encoder(short, encodes=lambda tried: tried == name, system=system)
    assert (works.name, works.told) == (name, "")
    fails = choose_encoder(short, encodes=lambda _name: False, system=system)
    assert fails.name == "x264"
    assert "does not work on this machine" in fails.told


def test_auto_takes_the_first_that_works_and_tells_when_none_does() -> None:
    tried: list[str] = []

    def only_amf(name: str) -> bool:
        tried.append(name)
        return name == "h264_amf"

    assert choose_encoder("auto", encodes=only_amf, system="Windows").name == "h264_amf"
    assert tried == ["h264_nvenc", "h264_qsv", "h264_amf"]
    none = choose_encoder("auto", encodes=lambda _name: False, system="Darwin")
    assert none.name == "x264" and "No hardware encoder" in none.told


def test_x264_is_not_tried_and_other_names_are_refused() -> None:
    assert choose_encoder("x264", encodes=lambda _name: pytest.fail("tried")).name == "x264"
    with pytest.raises(SettingsError, match="mpeg2"):
        choose_encoder("mpeg2", encodes=lambda _name: True)
    assert set(ENCODER_NAMES) == {"x264", "auto", "nvenc", "qsv", "amf", "videotoolbox"}


def test_what_may_be_chosen_was_tried_and_is_of_this_system() -> None:
    tried = try_hardware(lambda name: name == "h264_qsv", system="Linux")
    assert [(one.short, one.works) for one in tried] == [
        ("nvenc", False), ("qsv", True), ("amf", False),
    ]  # fmt: skip


def test_trying_is_done_by_encoding() -> None:
    assert not encodes_here("h264_that_does_not_exist")
    assert encodes_here("libopenh264")  # a real encoder that takes the same options

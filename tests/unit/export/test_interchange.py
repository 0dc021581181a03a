"""The cut for other editors, read back by OpenTimelineIO and held against FCPXML's structure."""

from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import opentimelineio as otio
import pytest

from studio.export.interchange import Edit, EditScene, fcpxml_text, media_names, write_otio

EDIT = Edit(
    title="Bay & Co <1>", width_px=1280, height_px=720, fps=24, music="media/music.wav", music_s=9.0,
    scenes=(
        EditScene(
            name="Ä <one>", picture="media/scene-001.mp4", start_frame=0, frames=96,
            media_frames=108, transition="cut", transition_frames=0, voice="media/scene-001.wav",
            voice_start_s=0.6, voice_s=2.0, note="Since 1952",
        ),
        EditScene(
            name="Two", picture="media/scene-002.mp4", start_frame=96, frames=72, media_frames=84,
            transition="crossfade", transition_frames=12, voice="media/scene-002.wav",
            voice_start_s=4.35, voice_s=1.5,
        ),
        EditScene(
            name="Three", picture="media/scene-003.mp4", start_frame=168, frames=48,
            media_frames=48, transition="wipe", transition_frames=12,
        ),
    ),
)  # fmt: skip

# The part of Apple's DTD (FCPXML 1.9) that is used: children and required attributes.
DTD: dict[str, tuple[set[str], set[str]]] = {
    "fcpxml": ({"resources", "event", "library", "project"}, {"version"}),
    "resources": ({"format", "asset", "effect", "media"}, set()),
    "format": (set(), {"id"}),
    "effect": (set(), {"id", "uid"}),
    "asset": ({"media-rep", "metadata"}, {"id"}),
    "media-rep": (set(), {"src"}),
    "event": ({"project", "asset-clip"}, set()),
    "project": ({"sequence"}, set()),
    "sequence": ({"spine", "note", "metadata"}, {"format"}),
    "spine": ({"asset-clip", "transition", "gap"}, set()),
    "asset-clip": ({"asset-clip", "marker", "note"}, {"ref"}),
    "transition": ({"filter-video", "filter-audio"}, {"duration"}),
    "filter-video": ({"param"}, {"ref"}),
    "marker": (set(), {"start", "value"}),
}


def seconds(text: str) -> float:
    assert text.endswith("s")
    top, _, bottom = text[:-1].partition("/")
    return int(top) / int(bottom or 1)


def test_opentimelineio_reads_back_every_clip_in_its_place(tmp_path: Path) -> None:
    write_otio(EDIT, tmp_path / "bay.otio")
    timeline: Any = otio.adapters.read_from_file(str(tmp_path / "bay.otio"))
    assert timeline.name == "Bay & Co <1>"
    pictures, voices, music = timeline.tracks
    clips = [item for item in pictures if isinstance(item, otio.schema.Clip)]
    starts = [clip.range_in_parent().start_time.to_frames() for clip in clips]
    assert starts == [0, 96, 168]
    assert [clip.media_reference.target_url for clip in clips] == [s.picture for s in EDIT.scenes]
    (dissolve,) = [item for item in pictures if isinstance(item, otio.schema.Transition)]
    assert (dissolve.in_offset.value, dissolve.out_offset.value) == (6, 6)
    # The scene before has the frames that the dissolve shows past its end.
    assert clips[0].available_range().duration.value >= 96 + dissolve.out_offset.value
    assert [marker.name for marker in clips[0].markers] == ["Since 1952"]
    assert [marker.name for marker in clips[2].markers] == ["Enters by: wipe"]
    spoken = [item for item in voices if isinstance(item, otio.schema.Clip)]
    begins = [clip.range_in_parent().start_time.to_seconds() for clip in spoken]
    assert begins == pytest.approx([0.6, 4.35])
    assert music[0].duration().to_seconds() == pytest.approx(9.0)


def test_the_fcpxml_has_the_structure_that_apples_dtd_asks_for() -> None:
    root = ElementTree.fromstring(fcpxml_text(EDIT).split("<!DOCTYPE fcpxml>\n")[1])
    ids = {e.get("id") for e in root.iter() if e.get("id")}
    for element in root.iter():
        children, required = DTD[element.tag]
        assert {child.tag for child in element} <= children, element.tag
        assert required <= set(element.keys()), element.tag
        for name in ("ref", "format"):
            assert element.get(name) is None or element.get(name) in ids
        for name in ("offset", "start", "duration", "frameDuration"):
            if element.get(name) is not None:
                assert seconds(str(element.get(name))) >= 0


def test_the_spine_is_without_gaps_and_everything_is_where_it_plays() -> None:
    root = ElementTree.fromstring(fcpxml_text(EDIT).split("<!DOCTYPE fcpxml>\n")[1])
    spine = root.find(".//spine")
    assert spine is not None
    at = 0.0
    for clip in spine.findall("asset-clip"):
        assert seconds(str(clip.get("offset"))) == pytest.approx(at)
        at += seconds(str(clip.get("duration")))
        voice = clip.find("asset-clip[@lane='-1']")
        if voice is not None:
            scene = next(s for s in EDIT.scenes if s.name == clip.get("name"))
            begins = seconds(str(clip.get("offset"))) + seconds(str(voice.get("offset")))
            assert begins == pytest.approx(scene.voice_start_s, abs=1e-4)
    assert at == 9.0
    (transition,) = spine.findall("transition")
    assert seconds(str(transition.get("offset"))) == pytest.approx(90 / 24)


def test_names_are_safe_on_every_system() -> None:
    assert media_names(["Before the town wakes", "../../etc/passwd", "水", ""]) == (
        "scene-001-before-the-town-wakes", "scene-002-etc-passwd", "scene-003", "scene-004",
    )  # fmt: skip

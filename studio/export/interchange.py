"""The cut for other editors: OpenTimelineIO and Final Cut Pro XML over a folder with all media.

A package is a folder: `media/` with each scene's picture (clean: no captions, no titles), its spoken line
and the music; `NAME.otio` and `NAME.fcpxml`, whose links are relative to it; the captions as SRT. Scenes
have handles where a transition needs them, so that the colleague can move the cuts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

DISSOLVES = ("crossfade",)
"""Transitions that editors call a dissolve; the others are told in a marker."""
_TIMEBASE = 48_000


@dataclass(frozen=True, slots=True, kw_only=True)
class EditScene:
    """One scene in its place.

    Attributes:
        name: For people.
        picture: File in the package, relative to it.
        start_frame: Where it stands in the movie.
        frames: Its own frames.
        media_frames: Frames of its file: its own and the tail that the next transition shows.
        transition: How it is entered.
        transition_frames: Length of that, 0 for a cut.
        voice: File of its line, or "".
        voice_start_s: When that begins, from the movie's start.
        voice_s: How long it is.
        note: What is not in the media: words in the picture, a lower third.
    """

    name: str
    picture: str
    start_frame: int
    frames: int
    media_frames: int
    transition: str
    transition_frames: int
    voice: str = ""
    voice_start_s: float = 0.0
    voice_s: float = 0.0
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """The whole cut.

    Attributes:
        title: Of the movie.
        width_px: Of the pictures.
        height_px: Of the pictures.
        fps: Frames a second.
        scenes: In order of play.
        music: File of the music, or "".
        music_s: How long it is.
    """

    title: str
    width_px: int
    height_px: int
    fps: int
    scenes: tuple[EditScene, ...]
    music: str = ""
    music_s: float = 0.0

    @property
    def frames(self) -> int:
        """Of the whole movie."""
        return sum(scene.frames for scene in self.scenes)


def write_otio(edit: Edit, path: Path) -> None:
    """Write an OpenTimelineIO timeline: a track of pictures, one of lines, one of music.

    Scenes overlap by their transitions: OTIO's dissolves take half of them from each side.
    """
    import opentimelineio as otio  # noqa: PLC0415 - a render that is not handed on needs none of it

    schema: Any = otio.schema

    def time_range(start: float, length: float) -> Any:
        rate = edit.fps
        return otio.opentime.TimeRange(
            otio.opentime.RationalTime(start, rate), otio.opentime.RationalTime(length, rate)
        )

    timeline = schema.Timeline(edit.title)
    pictures, voices, music = (
        schema.Track(name, kind=kind)
        for name, kind in (("Scenes", "Video"), ("Voice", "Audio"), ("Music", "Audio"))
    )
    for scene in edit.scenes:
        before = scene.transition_frames // 2
        if scene.transition_frames and scene.transition in DISSOLVES:
            pictures.append(
                schema.Transition(
                    name=scene.transition,
                    transition_type="SMPTE_Dissolve",
                    in_offset=otio.opentime.RationalTime(before, edit.fps),
                    out_offset=otio.opentime.RationalTime(
                        scene.transition_frames - before, edit.fps
                    ),
                )
            )
        clip = schema.Clip(
            scene.name,
            schema.ExternalReference(scene.picture, time_range(0, scene.media_frames)),
            time_range(0, scene.frames),
        )
        for text in (scene.note, _transition_note(scene)):
            if text:
                marker = schema.Marker(text, time_range(0, 1))
                clip.markers.append(marker)
        pictures.append(clip)
    at = 0.0
    for scene in edit.scenes:
        if scene.voice:
            start, length = scene.voice_start_s * edit.fps, scene.voice_s * edit.fps
            if start > at:
                voices.append(schema.Gap(source_range=time_range(0, start - at)))
            reference = schema.ExternalReference(scene.voice, time_range(0, length))
            voices.append(schema.Clip(scene.name, reference, time_range(0, length)))
            at = max(at, start) + length
    timeline.tracks.append(pictures)
    timeline.tracks.append(voices)
    if edit.music:
        length = edit.music_s * edit.fps
        reference = schema.ExternalReference(edit.music, time_range(0, length))
        music.append(schema.Clip("Music", reference, time_range(0, length)))
        timeline.tracks.append(music)
    otio.adapters.write_to_file(timeline, str(path), adapter_name="otio_json")


def fcpxml_text(edit: Edit) -> str:
    """The cut as FCPXML 1.9: a spine of scenes, with lines and music connected below it.

    Final Cut Pro, DaVinci Resolve and others read it. See Apple's "Final Cut Pro XML Format".
    """
    root = ElementTree.Element("fcpxml", version="1.9")
    resources = ElementTree.SubElement(root, "resources")
    ElementTree.SubElement(
        resources, "format", id="r1", name=f"{edit.width_px}x{edit.height_px}p{edit.fps}",
        frameDuration=f"1/{edit.fps}s", width=str(edit.width_px), height=str(edit.height_px),
        colorSpace="1-1-1 (Rec. 709)",
    )  # fmt: skip
    dissolve = ElementTree.SubElement(resources, "effect", id="r2", name="Cross Dissolve")
    dissolve.set("uid", "FxPlug:4731E73A-8DAC-4113-9A30-AE85B1761265")
    assets = _Assets(resources, edit.fps)
    event = ElementTree.SubElement(root, "event", name=edit.title or "Movie")
    project = ElementTree.SubElement(event, "project", name=edit.title or "Movie")
    sequence = ElementTree.SubElement(
        project, "sequence", format="r1", duration=_frames(edit.frames, edit.fps), tcStart="0s",
        tcFormat="NDF", audioLayout="stereo", audioRate="48k",
    )  # fmt: skip
    spine = ElementTree.SubElement(sequence, "spine")
    for number, scene in enumerate(edit.scenes):
        if number and scene.transition_frames and scene.transition in DISSOLVES:
            begin = scene.start_frame - scene.transition_frames // 2
            transition = ElementTree.SubElement(
                spine, "transition", name="Cross Dissolve", offset=_frames(begin, edit.fps),
                duration=_frames(scene.transition_frames, edit.fps),
            )  # fmt: skip
            ElementTree.SubElement(transition, "filter-video", ref="r2", name="Cross Dissolve")
        clip = ElementTree.SubElement(
            spine, "asset-clip", ref=assets.picture(scene), name=scene.name,
            offset=_frames(scene.start_frame, edit.fps), start="0s",
            duration=_frames(scene.frames, edit.fps), format="r1", tcFormat="NDF",
        )  # fmt: skip
        if number == 0 and edit.music:
            _connected(
                clip, assets.sound(edit.music, edit.music_s), "Music", offset_s=0.0,
                length_s=edit.music_s, lane=-2,
            )  # fmt: skip
        if scene.voice:
            offset_s = scene.voice_start_s - scene.start_frame / edit.fps
            asset = assets.sound(scene.voice, scene.voice_s)
            _connected(clip, asset, scene.name, offset_s=offset_s, length_s=scene.voice_s, lane=-1)
        for text in (scene.note, _transition_note(scene)):
            if text:
                ElementTree.SubElement(
                    clip, "marker", start="0s", duration=f"1/{edit.fps}s", value=text
                )
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE fcpxml>\n{body}\n'


class _Assets:
    """The list of media, each once."""

    def __init__(self, resources: ElementTree.Element, fps: int) -> None:
        self._resources, self._fps, self._count = resources, fps, 2

    def picture(self, scene: EditScene) -> str:
        """A scene's picture; its id."""
        return self._asset(
            scene.picture, _frames(scene.media_frames, self._fps), hasVideo="1", format="r1"
        )

    def sound(self, source: str, seconds: float) -> str:
        """A file of sound; its id."""
        return self._asset(
            source, _seconds(seconds), hasAudio="1", audioSources="1", audioChannels="2",
            audioRate=str(_TIMEBASE),
        )  # fmt: skip

    def _asset(self, source: str, duration: str, **about: str) -> str:
        self._count += 1
        name = f"r{self._count}"
        facts = {"id": name, "name": Path(source).stem, "start": "0s", "duration": duration}
        asset = ElementTree.SubElement(self._resources, "asset", facts | about)
        ElementTree.SubElement(asset, "media-rep", kind="original-media", src=f"./{source}")
        return name


def _connected(
    clip: ElementTree.Element, asset: str, name: str, *, offset_s: float, length_s: float, lane: int
) -> None:
    ElementTree.SubElement(
        clip, "asset-clip", ref=asset, lane=str(lane), name=name, offset=_seconds(offset_s),
        start="0s", duration=_seconds(length_s), audioRole="music" if lane == -2 else "dialogue",
    )  # fmt: skip


def _transition_note(scene: EditScene) -> str:
    if not scene.transition_frames or scene.transition in (*DISSOLVES, "cut"):
        return ""
    return f"Enters by: {scene.transition}"


def _frames(count: int, fps: int) -> str:
    return _rational(Fraction(count, fps))


def _seconds(seconds: float) -> str:
    return _rational(Fraction(round(seconds * _TIMEBASE), _TIMEBASE))


def _rational(time: Fraction) -> str:
    """A time as FCPXML writes it: "5s" or "1001/30000s"."""
    if time.denominator == 1:
        return f"{time.numerator}s"
    return f"{time.numerator}/{time.denominator}s"


def media_names(titles: Sequence[str]) -> tuple[str, ...]:
    """A file name for each scene: its number, and what of its title is safe everywhere."""
    return tuple(
        f"scene-{number:03d}" + (f"-{slug}" if (slug := _slug(title)) else "")
        for number, title in enumerate(titles, start=1)
    )


def _slug(title: str) -> str:
    kept = "".join(c if c.isascii() and c.isalnum() else "-" for c in title.lower())
    return "-".join(part for part in kept.split("-") if part)[:40]

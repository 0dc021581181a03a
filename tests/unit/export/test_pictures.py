"""Other kinds of files: VP9, ProRes, GIF, PNG frames, caption tracks; looked at from outside."""

from dataclasses import replace
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from studio.compose.timeline import Cue, Timeline
from studio.errors import OutputError
from studio.export.codec import AudioCodec, VideoCodec
from studio.export.pictures import write_frames, write_gif, write_poster
from studio.export.segments import encode_segment, parts_of
from studio.export.sidecar import srt_text
from studio.export.writer import join_segments, write_sound
from studio.task import CancelToken, ignore_progress
from tests.unit.export.conftest import FPS, HEIGHT, WIDTH, CountingPicture, request_of, scene_of

LENGTHS = (13, 11)


def segments(folder: Path, codec: VideoCodec) -> tuple[Path, ...]:
    """Two segments whose pictures count on."""
    paths: list[Path] = []
    for number, count in enumerate(LENGTHS):
        path = folder / f"{number}{codec.suffix}"
        encode_segment(
            replace(request_of(scene_of(count)), codec=codec),
            CountingPicture(count, first=sum(LENGTHS[:number])),
            path,
            on_progress=ignore_progress,
            cancel=CancelToken(),
        )
        paths.append(path)
    return tuple(paths)


def tone(seconds: float) -> np.ndarray:
    wave = 0.3 * np.sin(np.arange(round(seconds * 48_000)) * 2 * np.pi * 440 / 48_000)
    return np.repeat(wave.astype(np.float32)[:, None], 2, axis=1)


@pytest.mark.parametrize(
    ("codec", "audio", "container", "expected"),
    [
        (VideoCodec(name="vp9", crf=32), AudioCodec(name="opus", kbit_s=96), "webm",
         ("vp9", "yuv420p", "opus")),
        (VideoCodec(name="prores"), AudioCodec(name="pcm"), "mov",
         ("prores", "yuv422p10le", "pcm_s16le")),
    ],
    ids=["webm", "prores"],
)  # fmt: skip
def test_other_codecs_join_without_losing_a_frame(
    codec: VideoCodec, audio: AudioCodec, container: str, expected: tuple[str, ...], tmp_path: Path
) -> None:
    sound = tmp_path / f"sound{audio.suffix}"
    write_sound(tone(1.0), sound, audio=audio, cancel=CancelToken())
    movie = tmp_path / f"movie.{container}"
    join_segments(
        segments(tmp_path, codec), sound, movie, fps=FPS, frames=LENGTHS, container=container,
        cancel=CancelToken(),
    )  # fmt: skip
    with av.open(str(movie)) as opened:
        video, heard = opened.streams.video[0], opened.streams.audio[0]
        found = (video.codec_context.name, video.codec_context.pix_fmt, heard.codec_context.name)
        assert found == expected
        greys = [f.to_ndarray(format="gray")[-10:].mean() for f in opened.decode(video)]
    assert len(greys) == sum(LENGTHS)
    assert np.abs(np.array(greys) - 4 * np.arange(len(greys))).max() < 4


def test_the_same_request_gives_the_same_bytes_in_every_codec(tmp_path: Path) -> None:
    for codec in (
        VideoCodec(name="vp9", crf=32),
        VideoCodec(name="prores"),
        VideoCodec(name="ffv1"),
    ):
        for folder in ("a", "b"):
            (tmp_path / folder).mkdir(exist_ok=True)
        one, two = (segments(tmp_path / folder, codec)[0].read_bytes() for folder in ("a", "b"))
        assert one == two


def test_a_gif_plays_for_ever_at_its_rate(tmp_path: Path) -> None:
    parts = segments(tmp_path, VideoCodec(name="ffv1"))
    write_gif(parts, tmp_path / "m.gif", fps=FPS, frames=LENGTHS, cancel=CancelToken())
    data = (tmp_path / "m.gif").read_bytes()
    assert data.startswith(b"GIF89a") and b"NETSCAPE2.0\x03\x01\x00\x00" in data
    with av.open(str(tmp_path / "m.gif")) as opened:
        frames = [frame.to_ndarray(format="rgb24") for frame in opened.decode(video=0)]
    assert len(frames) == sum(LENGTHS)
    assert frames[0].shape == (HEIGHT, WIDTH, 3)


def test_frames_are_the_very_pixels_with_the_sound_beside_them(tmp_path: Path) -> None:
    parts = segments(tmp_path, VideoCodec(name="ffv1"))
    sound = tmp_path / "s.wav"
    write_sound(tone(1.0), sound, audio=AudioCodec(name="pcm"), cancel=CancelToken())
    folder = tmp_path / "100% frames"
    for _again in range(2):  # a second export replaces the first
        write_frames(
            parts, folder, fps=FPS, frames=LENGTHS, sound=sound, cancel=CancelToken()
        )  # fmt: skip
    names = sorted(path.name for path in folder.iterdir())
    assert names == [*(f"frame-{n:06d}.png" for n in range(1, 25)), "sound.wav"]
    read = cv2.cvtColor(np.asarray(cv2.imread(str(folder / "frame-000014.png"))), cv2.COLOR_BGR2RGB)
    assert (read == CountingPicture(11, first=13).frame(0)).all()


def test_a_folder_with_other_files_is_never_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "letter.txt").write_text("dear")
    with pytest.raises(OutputError, match=r"letter\.txt"):
        write_frames((), folder, fps=FPS, frames=(), sound=None, cancel=CancelToken())
    assert (folder / "letter.txt").read_text() == "dear"


def test_captions_become_a_track_inside_the_movie(tmp_path: Path) -> None:
    cue = Cue(start_s=0.1, end_s=0.5, lines=("Grüße",))
    timeline = Timeline(
        width_px=WIDTH, height_px=HEIGHT, fps=FPS, scenes=(scene_of(24, cues=(cue,)),)
    )
    (tmp_path / "c.srt").write_text(srt_text(timeline), encoding="utf-8")
    join_segments(
        segments(tmp_path, VideoCodec(name="x264", crf=30, speed="veryfast")), None,
        tmp_path / "m.mp4", fps=FPS, frames=LENGTHS, captions=tmp_path / "c.srt",
        cancel=CancelToken(),
    )  # fmt: skip
    with av.open(str(tmp_path / "m.mp4")) as opened:
        track = opened.streams.subtitles[0]
        assert track.codec_context.name == "mov_text"
        packets = [bytes(packet) for packet in opened.demux(track) if packet.size > 2]
    assert packets[0][2:].decode() == "Grüße"


def test_a_poster_is_a_jpeg_of_the_frame(tmp_path: Path) -> None:
    frame = CountingPicture(5).frame(3)
    write_poster(frame, tmp_path / "p.jpg")
    read = cv2.cvtColor(np.asarray(cv2.imread(str(tmp_path / "p.jpg"))), cv2.COLOR_BGR2RGB)
    assert np.abs(read.astype(int) - frame).mean() < 4
    with pytest.raises(OutputError, match="does not exist"):
        write_poster(frame, tmp_path / "no" / "p.jpg")


def test_parts_cover_a_scene_once_and_begin_with_its_transition() -> None:
    for frames in (7, 24, 143, 500, 1441):
        parts = parts_of(scene_of(frames), fps=24)
        assert parts[0] == (0, 6)
        assert [n for part in parts for n in range(*part)] == list(range(frames))
    cut = replace(scene_of(100), transition="cut")
    assert parts_of(cut, fps=24) == ((0, 100),)


def test_another_caption_or_title_leaves_the_other_parts_alone() -> None:
    early, late = (Cue(start_s=at, end_s=at + 1, lines=("Hi",)) for at in (1.0, 14.0))
    scene = replace(scene_of(400), cues=(early, late), on_screen_text="Rain")
    from studio.compose.caption_style import caption_style  # noqa: PLC0415

    base = replace(request_of(scene), caption_style=caption_style("boxed"))
    parts = parts_of(scene, fps=FPS)
    assert len(parts) == 4

    def keys(changed: object) -> list[str]:
        return [replace(base, scene=changed, part=part).key() for part in parts]  # type: ignore[arg-type]

    before = keys(scene)
    caption = keys(replace(scene, cues=(early, replace(late, lines=("Ho",)))))
    assert [a == b for a, b in zip(before, caption, strict=True)] == [True, True, True, False]
    title = keys(replace(scene, on_screen_text="Snow"))
    assert [a == b for a, b in zip(before, title, strict=True)] == [True, False, False, False]
    other = [replace(base, previous_clip_key="x", part=part).key() for part in parts]
    assert [a == b for a, b in zip(before, other, strict=True)] == [False, True, True, True]

"""Videos as phones and cameras make them, and files that are none."""

import struct
import zlib
from collections.abc import Sequence
from pathlib import Path

import av
import numpy as np
import pytest

from studio.errors import MediaError
from studio.export.ffmpeg import file_url, run_ffmpeg
from studio.export.own_video import normal_video
from studio.render.cache import Cache
from studio.render.own import open_own
from studio.task import CancelToken


def video(
    path: Path, *arguments: str, source: str = "testsrc=size=160x90:rate=25:duration=1"
) -> Path:
    run_ffmpeg(
        ["-f", "lavfi", "-i", source, *arguments, "-y", file_url(path)], cancel=CancelToken()
    )
    return path


def normal(path: Path, folder: Path, **wishes: float) -> list[np.ndarray]:
    target = folder / "normal.mp4"
    normal_video(
        path, target, fps=12, largest_px=1280, seconds=wishes.get("seconds", 2.0),
        cancel=CancelToken(),
    )  # fmt: skip
    with av.open(str(target)) as opened:
        assert not opened.streams.audio
        stream = opened.streams.video[0]
        assert stream.average_rate == 12
        assert stream.codec_context.pix_fmt == "yuv420p"
        return [frame.to_ndarray(format="rgb24") for frame in opened.decode(stream)]


def test_a_video_that_was_turned_in_the_hand_stands_upright(tmp_path: Path) -> None:
    plain = video(tmp_path / "plain.mp4", "-pix_fmt", "yuv420p")
    turned = tmp_path / "turned.mp4"
    run_ffmpeg(
        ["-display_rotation", "90", "-i", file_url(plain), "-c", "copy", "-y", file_url(turned)],
        cancel=CancelToken(),
    )
    assert normal(plain, tmp_path)[0].shape == (90, 160, 3)
    assert normal(turned, tmp_path)[0].shape == (160, 90, 3)


def test_a_wavering_rate_becomes_steady_without_changing_the_length(tmp_path: Path) -> None:
    path = video(
        tmp_path / "vfr.mkv", "-vf", "select='not(mod(n,3))+gt(n,12)'", "-fps_mode", "vfr",
        "-pix_fmt", "yuv420p",
    )  # fmt: skip
    assert len(normal(path, tmp_path)) in (11, 12, 13)


def test_odd_sizes_and_no_sound_are_no_trouble(tmp_path: Path) -> None:
    path = video(
        tmp_path / "odd.mkv", "-c:v", "ffv1", source="testsrc=size=161x91:rate=25:duration=1"
    )
    assert normal(path, tmp_path)[0].shape == (90, 160, 3)


def test_only_what_is_needed_is_decoded(tmp_path: Path) -> None:
    path = video(tmp_path / "long.mp4", source="testsrc=size=160x90:rate=25:duration=20")
    assert len(normal(path, tmp_path, seconds=0.5)) == 6


@pytest.mark.parametrize(
    ("curve", "level"), [("smpte2084", "0x808080"), ("arib-std-b67", "0xc06030")]
)
def test_hdr_becomes_standard_range(curve: str, level: str, tmp_path: Path) -> None:
    colors = f"colorprim=bt2020:transfer={curve}:colormatrix=bt2020nc"
    tags = [
        "-vf", f"format=yuv420p10le,setparams=color_primaries=bt2020:color_trc={curve}:colorspace=bt2020nc",
        "-c:v", "libx265", "-x265-params", f"log-level=none:{colors}",
    ]  # fmt: skip
    grey = f"color=c={level}:size=160x90:rate=25:duration=0.4"
    hdr = normal(video(tmp_path / "hdr.mp4", *tags, source=grey), tmp_path)[2]
    sdr = normal(video(tmp_path / "sdr.mp4", "-pix_fmt", "yuv420p", source=grey), tmp_path)[2]
    # The same numbers mean another light in PQ and HLG, and other colours in BT.2020.
    assert np.abs(hdr.mean(axis=(0, 1)) - sdr.mean(axis=(0, 1))).max() > 8
    assert hdr.std(axis=(0, 1)).max() < 3  # still even


def truncated(path: Path) -> Path:
    whole = video(path.with_name("whole.mp4"), "-pix_fmt", "yuv420p")
    path.write_bytes(whole.read_bytes()[:-600])  # the index stands at the end
    return path


def hostile(folder: Path) -> Sequence[Path]:
    text, empty, noise = folder / "text.mp4", folder / "empty.mp4", folder / "noise.mov"
    text.write_text("This is a letter, not a movie.\n" * 50)
    empty.write_bytes(b"")
    noise.write_bytes(np.random.default_rng(0).bytes(20_000))
    playlist = folder / "list.mp4"
    playlist.write_text("#EXTM3U\n#EXTINF:1,\nhttp://localhost:9/secret.ts\n")
    sound = folder / "sound.mp4"
    run_ffmpeg(
        ["-f", "lavfi", "-i", "sine=duration=1", "-y", file_url(sound)], cancel=CancelToken()
    )
    return (text, empty, noise, playlist, sound, truncated(folder / "cut.mp4"))


def test_each_hostile_file_is_one_sentence_and_leaves_nothing(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    for path in hostile(tmp_path):
        with pytest.raises(MediaError, match=path.name) as caught:
            open_own(
                path, width_px=160, height_px=90, fps=12, frames=12, camera="", cache=cache,
                cancel=CancelToken(),
            )  # fmt: skip
        assert "\n" not in caught.value.message and caught.value.hint
    assert not list((tmp_path / "cache").rglob("*.mp4"))


def test_a_video_is_made_fit_once_and_then_kept(tmp_path: Path) -> None:
    cache, path = Cache(tmp_path / "cache"), video(tmp_path / "a.mp4", "-pix_fmt", "yuv420p")
    for _again in range(2):
        source = open_own(
            path, width_px=160, height_px=90, fps=12, frames=18, camera="", cache=cache,
            cancel=CancelToken(),
        )  # fmt: skip
        assert source.frame(0).shape == (90, 160, 3)
        assert np.abs(source.frame(17).astype(int) - source.frame(16)).max() <= 2  # it rests
    assert len(list((tmp_path / "cache").rglob("*.mp4"))) == 1


def test_a_picture_of_sixteen_thousand_pixels_is_refused_before_it_is_decoded(
    tmp_path: Path,
) -> None:
    path = tmp_path / "giant.png"
    # The head of a PNG of 16384 x 16384; there is nothing behind it to decode.
    chunk = b"IHDR" + struct.pack(">IIBBBBB", 16384, 16384, 8, 2, 0, 0, 0)
    head = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk
    path.write_bytes(head + struct.pack(">I", zlib.crc32(chunk)) + struct.pack(">I", 64) + b"IDAT")
    with pytest.raises(MediaError, match="million pixels"):
        open_own(
            path, width_px=160, height_px=90, fps=12, frames=2, camera="",
            cache=Cache(tmp_path / "cache"), cancel=CancelToken(),
        )  # fmt: skip

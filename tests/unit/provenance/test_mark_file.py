"""Marks in every kind of file that a render makes: ours to read, and others'; players see what they saw."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import av
import imageio_ffmpeg
import numpy as np
import pytest
from PIL import Image

from studio.errors import MediaError
from studio.export.writer import MovieMetadata, join_segments
from studio.provenance.credentials import MEDIA_TYPES, Claim, check_file, sign_file
from studio.provenance.identity import self_made_identity
from studio.provenance.mark_file import file_sha256, mark_file, read_mark, unsigned_sha256
from studio.provenance.mark_webm import mark_tags
from studio.provenance.marking import NO_PLACE_NOTE, Marking, seal_movie
from studio.provenance.record import Body
from studio.provenance.verify import verify_movie
from studio.provenance.xmp import GENERATED, MIXED, XmpMark
from studio.task import CancelToken
from tests.unit.provenance.conftest import decoded

MARK = XmpMark(
    source_type=GENERATED,
    system="Scenewright with Starter",
    system_version="0.1.0",
    title="Tea = <scones>; a\\b ☕",
    ledger_sha256="ab" * 32,
)
needs_exiftool = pytest.mark.skipif(shutil.which("exiftool") is None, reason="needs exiftool")


def make(path: Path, *options: str) -> Path:
    """Half a second of test picture, and of tone where the file holds sound."""
    sound = [] if path.suffix in (".gif", ".png") else ["-f", "lavfi", "-i", "sine=duration=0.5"]
    command = [
        imageio_ffmpeg.get_ffmpeg_exe(), "-y", "-loglevel", "error",
        "-f", "lavfi", "-i", "testsrc=size=64x36:rate=12:duration=0.5", *sound, *options, str(path),
    ]  # fmt: skip
    subprocess.run(command, check=True)
    return path


@pytest.fixture(params=["late", "+faststart"])
def mov(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    flags = ["-movflags", request.param] if request.param != "late" else []
    title = ["-metadata", "title=Old"]
    return make(
        tmp_path / "m.mov",
        "-c:v",
        "prores_ks",
        "-pix_fmt",
        "yuv422p10le",
        "-c:a",
        "pcm_s16le",
        *title,
        *flags,
    )


@pytest.fixture
def gif(tmp_path: Path) -> Path:
    return make(tmp_path / "m.gif", "-vf", "split[a][b];[a]palettegen[p];[b][p]paletteuse")


@pytest.fixture
def frames(tmp_path: Path) -> Path:
    folder = tmp_path / "frames"
    folder.mkdir()
    make(folder / "frame-%06d.png", "-pix_fmt", "rgb24")
    (folder / "sound.wav").write_bytes(b"RIFF")
    return folder


def pixels(path: Path) -> np.ndarray:
    with av.open(str(path)) as opened:
        return np.stack([f.to_ndarray(format="rgb24") for f in opened.decode(video=0)])


def exiftool(path: Path) -> dict[str, str]:
    asked = ["exiftool", "-j", "-G1", "-XMP:all", "-Warning", str(path)]
    found = subprocess.run(asked, capture_output=True, check=True, encoding="utf-8")
    return json.loads(found.stdout)[0]


def test_a_marked_mov_plays_as_before_and_is_marked_once(mov: Path) -> None:
    before = decoded(mov)
    assert read_mark(mov) is None
    mark_file(mov, XmpMark(source_type=MIXED), suffix=".mov")
    mark_file(mov, MARK, suffix=".mov")
    assert read_mark(mov) == MARK
    assert decoded(mov) == before
    assert mov.read_bytes().count(b"adobe:ns:meta") == 1
    with av.open(str(mov)) as opened:
        assert opened.metadata["title"] == "Old"


def test_a_marked_gif_shows_as_before_and_is_marked_once(gif: Path) -> None:
    before = pixels(gif)
    assert read_mark(gif) is None
    mark_file(gif, XmpMark(source_type=MIXED), suffix=".gif")
    mark_file(gif, MARK, suffix=".gif")
    assert read_mark(gif) == MARK
    assert np.array_equal(pixels(gif), before)
    assert gif.read_bytes().count(b"adobe:ns:meta") == 1
    with Image.open(gif) as opened:
        assert getattr(opened, "n_frames", 0) == 6 and opened.info["loop"] == 0


def test_every_frame_in_a_folder_is_marked(frames: Path) -> None:
    before = [pixels(frame) for frame in sorted(frames.glob("*.png"))]
    assert read_mark(frames) is None
    mark_file(frames, MARK, suffix="")
    assert read_mark(frames) == MARK
    found = sorted(frames.glob("*.png"))
    assert [read_mark(frame) for frame in found] == [MARK] * 6
    assert all(np.array_equal(pixels(a), b) for a, b in zip(found, before, strict=True))
    found[3].write_bytes(found[3].read_bytes().replace(b"trained", b"TRAINED"))
    assert read_mark(frames) is None  # one that says something else


@needs_exiftool
def test_exiftool_finds_the_iptc_term_in_all_that_hold_xmp(
    mov: Path, gif: Path, frames: Path
) -> None:
    for path, suffix in ((mov, ".mov"), (gif, ".gif"), (frames, "")):
        mark_file(path, MARK, suffix=suffix)
        found = exiftool(path / "frame-000004.png" if path.is_dir() else path)
        assert found["XMP-iptcExt:DigitalSourceType"] == GENERATED
        assert found["XMP-dc:Title"] == MARK.title
        assert "ExifTool:Warning" not in found


def test_pillow_finds_the_packet_in_a_frame(frames: Path) -> None:
    mark_file(frames, MARK, suffix="")
    with Image.open(frames / "frame-000001.png") as opened:
        assert GENERATED.encode() in opened.info["xmp"]


def test_webm_says_it_in_tags_and_is_the_same_bytes_each_time(tmp_path: Path) -> None:
    one = make(tmp_path / "a.webm", "-c:v", "libvpx-vp9", "-an", "-cpu-used", "8")
    made: list[bytes] = []
    movie = tmp_path / "m.webm"
    for _ in range(2):
        about = MovieMetadata(title=MARK.title, tags=mark_tags(MARK))
        join_segments(
            (one,), None, movie, fps=12, frames=(6,), metadata=about, container="webm",
            cancel=CancelToken(),
        )  # fmt: skip
        mark_file(movie, MARK, suffix=".webm")
        made.append(movie.read_bytes())
    assert made[0] == made[1]
    assert read_mark(movie) == MARK
    assert read_mark(one) is None
    with av.open(str(movie)) as opened:  # libav, which knows nothing of us
        assert opened.metadata["DIGITAL_SOURCE_TYPE"] == GENERATED
        assert len(list(opened.decode(video=0))) == 6


@pytest.mark.parametrize("kind", ["mov", "gif"])
def test_a_signed_file_is_valid_and_one_changed_byte_is_not(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    if kind == "mov":
        source = make(tmp_path / "s.mov", "-c:v", "prores_ks", "-movflags", "+faststart")
    else:
        source = request.getfixturevalue("gif")
    mark_file(source, MARK, suffix=source.suffix)
    signed = tmp_path / f"signed.{kind}"
    claim = Claim(title="T", version="1", source_type=GENERATED, ledger_sha256="cd" * 32)
    sign_file(
        source, signed, claim=claim, identity=self_made_identity(tmp_path),
        media_type=MEDIA_TYPES[source.suffix],
    )  # fmt: skip
    found = check_file(signed)
    assert (found.state, found.ledger_sha256) == ("valid", "cd" * 32)
    assert read_mark(signed) == MARK
    assert unsigned_sha256(signed) == file_sha256(source)
    data = bytearray(signed.read_bytes())
    data[-len(data) // 8] ^= 1
    signed.write_bytes(data)
    assert check_file(signed).state == "invalid"


def test_a_folder_and_a_webm_get_a_ledger_without_a_signature(
    frames: Path, body: Body, tmp_path: Path
) -> None:
    made = seal_movie(
        frames, body=body, name="frames", ingredients=(), marking=Marking(), keys_dir=tmp_path
    )
    assert (made.signature.kind, made.signature.note) == ("none", NO_PLACE_NOTE)
    assert verify_movie(frames, made).is_sound
    mark_file(frames, MARK, suffix="")
    checks = {check.name: check.is_good for check in verify_movie(frames, made).checks}
    assert checks["movie"] is False and checks["ledger in the mark"] is False


@pytest.mark.parametrize(
    "data",
    [
        b"", b"GIF89a", b"GIF89a" + bytes(7), b"GIF89a" + bytes(7) + b"\x21\xff\x0bXMP DataXMP<x",
        b"GIF89a" + bytes(7) + b"\x2c" + b"\xff" * 30, b"\x1aE\xdf\xa3\x40\xff", b"\x1aE\xdf\xa3\x00",
        b"\0\0\0\x14ftypqt  \0\0\0\0qt  \0\0\0\x10moov\xff\xff\xff\xffudta",
    ],
)  # fmt: skip
def test_what_is_damaged_is_refused_with_a_sentence(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(data)
    with pytest.raises(MediaError):
        read_mark(path)


@pytest.mark.parametrize("seconds", ["0.5", "0.50002083"])  # even and odd numbers of bytes
def test_a_wav_file_carries_the_mark_and_sounds_as_before(tmp_path: Path, seconds: str) -> None:
    path = tmp_path / "m.wav"
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-y", "-loglevel", "error", "-f", "lavfi"]
    sine = f"sine=duration={seconds}:sample_rate=48000"
    subprocess.run([*command, "-i", sine, "-c:a", "pcm_u8", str(path)], check=True)
    before = read_sound(path)
    assert read_mark(path) is None
    for mark in (MARK, replace(MARK, title="Other"), MARK):
        mark_file(path, mark, suffix=".wav")
        assert read_mark(path) == mark
    assert int.from_bytes(path.read_bytes()[4:8], "little") == path.stat().st_size - 8
    assert np.array_equal(read_sound(path), before)
    if shutil.which("exiftool") is not None:
        asked = ["exiftool", "-j", "-G1", "-DigitalSourceType", str(path)]
        found = json.loads(subprocess.run(asked, capture_output=True, check=True).stdout)[0]
        assert found["XMP-iptcExt:DigitalSourceType"] == GENERATED
    path.write_bytes(path.read_bytes()[:-7])
    with pytest.raises(MediaError, match="cut off"):
        read_mark(path)


def read_sound(path: Path) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """All samples, as a library that plays files reads them."""
    with av.open(str(path)) as container:
        return np.concatenate(
            [frame.to_ndarray().ravel().astype(np.float32) for frame in container.decode(audio=0)]
        )

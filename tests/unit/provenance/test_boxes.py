"""Movies are laid out anew: players must find every sample, and damage must be told."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from studio.errors import MediaError
from studio.provenance.boxes import read_boxes, read_payload, uuid_box, write_movie
from tests.unit.provenance.conftest import decoded

NAME = bytes(range(16))


def kinds(path: Path) -> list[bytes]:
    with path.open("rb") as stream:
        return [box.kind for box in read_boxes(stream)]


@pytest.mark.parametrize("at", [1, 2, 3])
def test_a_box_put_anywhere_leaves_every_frame_where_players_look_for_it(
    faststart_movie: Path, late_index_movie: Path, tmp_path: Path, at: int
) -> None:
    for movie in (faststart_movie, late_index_movie):
        with movie.open("rb") as stream:
            parts = list(read_boxes(stream))
        out = tmp_path / "out.mp4"
        write_movie(movie, out, [*parts[:at], uuid_box(NAME, b"x" * 12_345), *parts[at:]])
        assert kinds(out)[at] == b"uuid"
        assert decoded(out) == decoded(movie)


def test_taking_a_box_out_again_gives_the_same_bytes(faststart_movie: Path, tmp_path: Path) -> None:
    with faststart_movie.open("rb") as stream:
        parts = list(read_boxes(stream))
    grown, back = tmp_path / "grown.mp4", tmp_path / "back.mp4"
    write_movie(faststart_movie, grown, [parts[0], uuid_box(NAME, b"payload"), *parts[1:]])
    with grown.open("rb") as stream:
        boxes = read_boxes(stream)
        assert read_payload(stream, boxes[1], most=100) == b"payload"
        assert read_payload(stream, boxes[1], most=3) == b""
    write_movie(grown, back, [box for box in boxes if box.uuid != NAME])
    assert back.read_bytes() == faststart_movie.read_bytes()


def test_64_bit_offsets_and_sizes_are_moved_too(tmp_path: Path) -> None:
    ftyp = box(b"ftyp", b"isom\0\0\0\0")
    samples = b"abcdefgh"
    table = box(b"co64", struct.pack(">II", 0, 2) + struct.pack(">QQ", 0, 0))
    moov = box(b"moov", box(b"trak", box(b"mdia", box(b"minf", box(b"stbl", table)))))
    start = len(ftyp) + len(moov) + 16
    table = box(b"co64", struct.pack(">II", 0, 2) + struct.pack(">QQ", start, start + 4))
    moov = box(b"moov", box(b"trak", box(b"mdia", box(b"minf", box(b"stbl", table)))))
    large = struct.pack(">I4sQ", 1, b"mdat", 16 + len(samples)) + samples
    movie, out = tmp_path / "in.mp4", tmp_path / "out.mp4"
    movie.write_bytes(ftyp + moov + large)
    with movie.open("rb") as stream:
        parts = read_boxes(stream)
    write_movie(movie, out, [parts[0], b"\0\0\0\x0cfreeXXXX", *parts[1:]])
    data = out.read_bytes()
    first, second = struct.unpack(">QQ", data[data.index(b"co64") + 12 :][:16])
    assert data[first : first + 4] == b"abcd"
    assert data[second : second + 4] == b"efgh"


def test_a_last_box_without_a_size_goes_to_the_end(tmp_path: Path) -> None:
    movie = tmp_path / "in.mp4"
    movie.write_bytes(box(b"ftyp", b"isom") + struct.pack(">I4s", 0, b"mdat") + b"rest")
    with movie.open("rb") as stream:
        assert [b.size for b in read_boxes(stream)] == [12, 12]


@pytest.mark.parametrize(
    "data",
    [
        b"", b"abc", b"\0\0\0\x08moov", b"\0\0\0\x04ftyp", b"\xff\xff\xff\xffftyp",
        b"\0\0\0\x10ftypisom\0\0\0\0\0\0\0\x01", b"\0\0\0\x01ftyp\0",
    ],
)  # fmt: skip
def test_what_is_no_movie_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.mp4"
    path.write_bytes(data)
    with path.open("rb") as stream, pytest.raises(MediaError):
        read_boxes(stream)


@pytest.mark.parametrize("offsets", [(5_000_000,), (0xFFFF_FFFF,)])
def test_an_index_that_points_nowhere_is_refused(tmp_path: Path, offsets: tuple[int]) -> None:
    table = box(b"stco", struct.pack(">II", 0, 1) + struct.pack(">I", *offsets))
    movie = tmp_path / "in.mp4"
    moov = box(b"moov", box(b"trak", box(b"mdia", box(b"minf", box(b"stbl", table)))))
    movie.write_bytes(box(b"ftyp", b"isom") + moov + box(b"mdat", b"1234"))
    with movie.open("rb") as stream:
        parts = read_boxes(stream)
    with pytest.raises(MediaError):
        write_movie(movie, tmp_path / "out.mp4", parts)


def test_a_table_with_a_false_count_and_a_fragmented_movie_are_refused(tmp_path: Path) -> None:
    table = box(b"stco", struct.pack(">II", 0, 900) + b"\0\0\0\0")
    moov = box(b"moov", box(b"trak", box(b"mdia", box(b"minf", box(b"stbl", table)))))
    for inner in (moov, box(b"moof", b"")):
        movie = tmp_path / "in.mp4"
        movie.write_bytes(box(b"ftyp", b"isom") + inner + box(b"mdat", b"1234"))
        with movie.open("rb") as stream:
            parts = read_boxes(stream)
        with pytest.raises(MediaError):
            write_movie(movie, tmp_path / "out.mp4", parts)


def box(kind: bytes, payload: bytes) -> bytes:
    """A box with a 32-bit size."""
    return struct.pack(">I4s", 8 + len(payload), kind) + payload

"""The machine-readable mark: written, found by us and by exiftool, safe to read from anybody."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from studio.errors import MediaError
from studio.provenance.boxes import read_boxes
from studio.provenance.mark_movie import XMP_BOX, mark_movie, read_mark
from studio.provenance.xmp import GENERATED, MIXED, XmpMark, read_packet, xmp_packet
from tests.unit.provenance.conftest import decoded

MARK = XmpMark(
    source_type=GENERATED,
    system="Scenewright with Starter",
    system_version="0.1.0",
    title='Tea & "scones" <at> five – ☕',
    ledger_sha256="ab" * 32,
)


def test_a_marked_movie_says_so_and_plays_as_before(movie: Path, faststart_movie: Path) -> None:
    assert read_mark(movie) is None
    mark_movie(movie, MARK)
    assert read_mark(movie) == MARK
    assert decoded(movie) == decoded(faststart_movie)
    with movie.open("rb") as stream:
        names = [box.kind for box in read_boxes(stream)]
    assert names.index(b"moov") < names.index(b"uuid") < names.index(b"mdat")


def test_marking_twice_leaves_one_mark(movie: Path) -> None:
    mark_movie(movie, MARK)
    mark_movie(movie, XmpMark(source_type=MIXED))
    with movie.open("rb") as stream:
        assert sum(box.uuid == XMP_BOX for box in read_boxes(stream)) == 1
    assert read_mark(movie) == XmpMark(source_type=MIXED)


def test_equal_marks_give_equal_bytes(movie: Path, faststart_movie: Path) -> None:
    mark_movie(movie, MARK)
    other = movie.with_name("other.mp4")
    shutil.copy(faststart_movie, other)
    mark_movie(other, MARK)
    assert movie.read_bytes() == other.read_bytes()


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="needs exiftool")
def test_exiftool_finds_the_iptc_term_in_a_movie(movie: Path) -> None:
    mark_movie(movie, MARK)
    asked = ["exiftool", "-j", "-G1", "-XMP:all", str(movie)]
    found = json.loads(subprocess.run(asked, capture_output=True, check=True).stdout)[0]
    assert found["XMP-iptcExt:DigitalSourceType"] == GENERATED
    assert found["XMP-iptcExt:AISystemUsed"] == MARK.system
    assert found["XMP-dc:Title"] == MARK.title


def test_a_mark_in_another_programs_packet_is_read() -> None:
    packet = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
     xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
     xmlns:i="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" i:DigitalSourceType="term"/>
     </rdf:RDF></x:xmpmeta>"""
    assert read_packet(packet) == XmpMark(source_type="term")


@pytest.mark.parametrize(
    "packet",
    [
        b"", b"<not xml", b"\xff\xfe\x00", b"<a/>", b"x" * (2 << 20),
        b'<!DOCTYPE a [<!ENTITY b "c">]>' + xmp_packet(MARK),
    ],
)  # fmt: skip
def test_a_damaged_or_dangerous_packet_is_no_mark(packet: bytes) -> None:
    assert read_packet(packet) is None


def test_control_characters_in_a_title_do_not_break_the_packet() -> None:
    found = read_packet(xmp_packet(XmpMark(source_type=GENERATED, title="a\x00b\x1f\ud800c")))
    assert found is not None and found.title == "abc"


def test_what_is_no_movie_is_not_marked(tmp_path: Path) -> None:
    path = tmp_path / "text.mp4"
    path.write_text("words", encoding="utf-8")
    with pytest.raises(MediaError):
        mark_movie(path, MARK)
    assert path.read_text(encoding="utf-8") == "words"
    assert list(tmp_path.iterdir()) == [path]

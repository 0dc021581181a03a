"""Marks in pictures: found by us and by exiftool, and not a pixel is another."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import cv2
import numpy as np
import pytest

from studio.errors import MediaError
from studio.provenance.mark_picture import mark_picture, read_picture_mark
from studio.provenance.xmp import GENERATED, MIXED, XmpMark

MARK = XmpMark(source_type=GENERATED, system="Scenewright", title="Tea & scones")


def encoded(suffix: str) -> bytes:
    pixels = np.arange(40 * 60 * 3, dtype=np.uint8).reshape(40, 60, 3)
    return cv2.imencode(suffix, pixels)[1].tobytes()


def pixels_of(data: bytes) -> bytes:
    found = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    assert found is not None
    return np.asarray(found).tobytes()


@pytest.mark.parametrize("suffix", [".jpg", ".png"])
def test_a_marked_picture_says_so_and_looks_as_before(suffix: str) -> None:
    data = encoded(suffix)
    assert read_picture_mark(data) is None
    marked = mark_picture(data, MARK)
    assert read_picture_mark(marked) == MARK
    assert pixels_of(marked) == pixels_of(data)
    again = mark_picture(marked, XmpMark(source_type=MIXED))
    assert read_picture_mark(again) == XmpMark(source_type=MIXED)
    assert again.count(b"adobe:ns:meta") == 1


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="needs exiftool")
@pytest.mark.parametrize("suffix", [".jpg", ".png"])
def test_exiftool_finds_the_iptc_term_in_a_picture(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"x{suffix}"
    path.write_bytes(mark_picture(encoded(suffix), MARK))
    asked = ["exiftool", "-j", "-G1", "-validate", "-DigitalSourceType", str(path)]
    found = json.loads(subprocess.run(asked, capture_output=True, check=True).stdout)[0]
    assert found["XMP-iptcExt:DigitalSourceType"] == GENERATED


@pytest.mark.parametrize(
    "data",
    [
        b"", b"GIF89a", b"\xff\xd8\xff\xe0\xff\xff", b"\x89PNG\r\n\x1a\n",
        b"\x89PNG\r\n\x1a\n" + b"\xff" * 20,
    ],
)  # fmt: skip
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(MediaError):
        mark_picture(data, MARK)

from __future__ import annotations

from pathlib import Path

import pytest

from studio.errors import OutputError
from studio.render.cache import Cache


def test_what_was_put_is_found_again_by_another_instance(tmp_path: Path) -> None:
    Cache(tmp_path).put_bytes("clip", "a" * 64, b"data", suffix=".json")
    found = Cache(tmp_path).get("clip", "a" * 64)
    assert found is not None and found.read_bytes() == b"data" and found.suffix == ".json"
    assert Cache(tmp_path).get("line", "a" * 64) is None


def test_a_damaged_or_missing_file_counts_as_absent(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    path = cache.put_bytes("clip", "b" * 64, b"data", suffix=".json")
    path.write_bytes(b"dat!")
    assert cache.get("clip", "b" * 64) is None
    path = cache.put_bytes("clip", "b" * 64, b"data", suffix=".json")
    path.unlink()
    assert cache.get("clip", "b" * 64) is None


def test_a_failed_making_leaves_nothing(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    with pytest.raises(RuntimeError), cache.making("segment", "c" * 64, suffix=".ts") as path:
        path.write_bytes(b"half")
        raise RuntimeError
    assert cache.get("segment", "c" * 64) is None
    assert not [p for p in tmp_path.rglob("*") if p.is_file() and "sqlite" not in p.name]


def test_the_least_recently_used_goes_first_when_the_limit_is_reached(tmp_path: Path) -> None:
    cache = Cache(tmp_path, limit_bytes=250)
    cache.put_bytes("clip", "1" * 64, b"x" * 100, suffix=".a")
    cache.put_bytes("clip", "2" * 64, b"x" * 100, suffix=".a")
    assert cache.get("clip", "1" * 64) is not None  # now the second is the oldest
    cache.put_bytes("clip", "3" * 64, b"x" * 100, suffix=".a")
    assert cache.get("clip", "2" * 64) is None
    assert cache.get("clip", "1" * 64) is not None and cache.get("clip", "3" * 64) is not None
    assert cache.size_bytes() == 200


def test_a_damaged_index_is_started_anew(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.put_bytes("clip", "d" * 64, b"data", suffix=".a")
    cache.close()
    (tmp_path / "index.sqlite").write_bytes(b"this is not a database" * 100)
    fresh = Cache(tmp_path)
    assert fresh.get("clip", "d" * 64) is None
    fresh.put_bytes("clip", "d" * 64, b"data", suffix=".a")
    assert fresh.get("clip", "d" * 64) is not None


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(OutputError, match="cannot be written"):
        Cache(blocked).put_bytes("clip", "e" * 64, b"data", suffix=".a")

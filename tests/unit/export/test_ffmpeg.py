from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from studio.errors import Cancelled, MediaError, OutputError, StudioError
from studio.export.ffmpeg import FAILURES, failure, ffmpeg_process, file_url, run_ffmpeg
from studio.task import CancelToken


@pytest.mark.parametrize("row", FAILURES, ids=lambda row: row[0])
def test_each_row_of_the_table_becomes_its_own_sentence(
    row: tuple[str, type[StudioError], str, str],
) -> None:
    text, kind, message, hint = row
    error = failure(f"[out#0/mp4 @ 0x55] Error opening output file:///x: {text}\n")
    assert type(error) is kind
    assert (error.message, error.hint) == (message, hint)
    assert message.endswith(".")


def test_what_is_not_in_the_table_is_told_as_ffmpeg_said_it() -> None:
    assert "Unknown encoder" in failure("first\nUnknown encoder 'x'\n").message
    assert failure("").message.startswith("FFmpeg stopped")


def test_a_real_full_disk_and_a_real_text_file_are_recognised(tmp_path: Path) -> None:
    text = tmp_path / "song.mp3"
    text.write_text("not a song at all, only words " * 100)
    with pytest.raises(MediaError, match=r"not a media file|not supported"):
        run_ffmpeg(["-i", file_url(text), "-f", "null", "-"], cancel=CancelToken())
    if Path("/dev/full").exists():
        with pytest.raises(OutputError, match="full"):
            run_ffmpeg(
                ["-f", "lavfi", "-i", "testsrc=d=1", "-f", "rawvideo", "-y", "file:/dev/full"],
                cancel=CancelToken(),
            )


def test_a_cancel_from_another_thread_ends_the_program_at_once() -> None:
    cancel = CancelToken()
    threading.Timer(0.3, cancel.cancel).start()
    started_s = time.monotonic()
    with pytest.raises(Cancelled):
        run_ffmpeg(["-re", "-f", "lavfi", "-i", "testsrc=d=60", "-f", "null", "-"], cancel=cancel)
    assert time.monotonic() - started_s < 5


def test_an_error_in_the_block_leaves_no_program_running() -> None:
    with (
        pytest.raises(ZeroDivisionError),
        ffmpeg_process(
            ["-re", "-f", "lavfi", "-i", "testsrc=d=60", "-f", "null", "-"], cancel=CancelToken()
        ) as process,
    ):
        raise ZeroDivisionError
    assert process.poll() is not None


def test_names_like_options_and_addresses_stay_file_names(tmp_path: Path) -> None:
    assert file_url(Path("-y")).startswith("file:/") or ":" in file_url(Path("-y"))[5:8]
    assert file_url(tmp_path / "http:x").startswith("file:")

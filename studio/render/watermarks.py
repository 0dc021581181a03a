"""Invisible watermarks of movies: whose number a movie gets, reading one back, and finding its ledger."""

from __future__ import annotations

import hashlib
import logging
import os
import re
import secrets
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.compose.own_media import PICTURE_SUFFIXES, read_picture
from studio.compose.watermark_reader import SHORT_PX, Found, read_watermark
from studio.errors import MediaError, OutputError
from studio.export.ffmpeg import ONLY_FILES, file_url, probe, run_ffmpeg
from studio.export.writer import partial_file
from studio.paths import Paths
from studio.provenance.ledger import Ledger, ledger_to_json, read_ledger
from studio.provenance.verify import Check
from studio.storyboard.model import Storyboard
from studio.task import CancelToken

log = logging.getLogger(__name__)

LOOKED_AT = 40
"""Frames of a movie that are looked at."""
LONGEST_S = 600
"""Of a longer movie, the beginning is looked at."""
_FOLDER, _SECRET, _SECRET_BYTES = "watermarks", "watermark.key", 16


def new_number() -> str:
    """A number that no other movie is likely to have."""
    return secrets.token_hex(4)


def watermark_wish(storyboard: Storyboard, asked: str | None, paths: Paths) -> str | None:
    """What was asked for, with "auto" answered: a project keeps its number, a script gets one.

    A script's number follows from its title, its first scene and a secret of this installation: the
    same again when it is rendered again, so that finished scenes are kept, and another elsewhere.

    Raises:
        OutputError: The secret cannot be written.
    """
    if asked != "auto" or storyboard.watermark:
        return asked
    first = storyboard.scenes[0].id if storyboard.scenes else ""
    text = f"{storyboard.title}\n{first}".encode()
    return hashlib.sha256(_secret(paths.data_dir) + text).hexdigest()[:8]


def _secret(data_dir: Path) -> bytes:
    path = data_dir / _SECRET
    try:
        found = path.read_bytes()
        if len(found) == _SECRET_BYTES:
            return found
    except FileNotFoundError:
        pass
    except OSError as error:
        raise OutputError(f"{path} cannot be read.", "Check that you may open it.") from error
    made = secrets.token_bytes(_SECRET_BYTES)
    path.parent.mkdir(parents=True, exist_ok=True)
    with partial_file(path) as partial:
        partial.write_bytes(made)
        if os.name == "posix":
            partial.chmod(0o600)
    return made


def remember(ledger: Ledger, data_dir: Path) -> None:
    """Keep the latest ledger of a watermark on this machine, so that its movie is known again.

    A folder that cannot be written costs no movie: it is logged.
    """
    if not ledger.body.watermark:
        return
    path = data_dir / _FOLDER / f"{ledger.body.watermark}.json"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with partial_file(path) as partial:
            partial.write_text(ledger_to_json(ledger), encoding="utf-8", newline="\n")
    except OSError:
        log.info("the ledger of a watermark was not kept", exc_info=True)


def recall(number: str, data_dir: Path) -> Ledger | None:
    """The ledger that this machine keeps of a watermark; None where it made no such movie."""
    if re.fullmatch("[0-9a-f]{8}", number) is None:
        return None
    try:
        return read_ledger(data_dir / _FOLDER / f"{number}.json")
    except MediaError:
        return None


def find_in_movie(movie: Path, *, cancel: CancelToken) -> Found | None:
    """The watermark in a movie, or in a folder of pictures; None for none.

    Raises:
        Cancelled: `cancel` was set.
    """
    try:
        frames = _pictures(movie) if movie.is_dir() else _frames(movie, cancel)
    except MediaError:
        return None  # not a movie: what else is looked at says so
    return read_watermark(frames)


def check_watermark(
    movie: Path, ledger: Ledger | None, data_dir: Path, *, cancel: CancelToken
) -> tuple[Check | None, Ledger | None]:
    """What a movie's watermark says, and the ledger that this machine keeps of it.

    A movie whose ledger knows of no watermark is not looked at: it takes a second or two.

    Args:
        movie: The file, or the folder of its pictures.
        ledger: That is beside it, or None.
        data_dir: Where the latest ledgers of watermarks are kept.
        cancel: Checked while frames are read.
    """
    if ledger is not None and not ledger.body.watermark:
        return None, None
    found = find_in_movie(movie, cancel=cancel)
    named = "" if ledger is None else ledger.body.watermark
    if found is None:
        words = f"The watermark {named} that the ledger names was not found in the pictures."
        return (Check(name="watermark", is_good=None, words=words) if named else None), None
    number = f"{found.number:08x}"
    words = f"The movie carries Scenewright's watermark {number}"
    if named:
        fits = named == number
        words += ", which the ledger names." if fits else f"; the ledger names {named}."
        return Check(name="watermark", is_good=fits, words=words), None
    kept = recall(number, data_dir)
    if kept is None:
        words += ", of a movie that this installation keeps no ledger of."
        return Check(name="watermark", is_good=None, words=words), None
    title = kept.body.title or kept.movie.name
    words += f". It matches the ledger of “{title}”, made here at {kept.movie.made_at}."
    return Check(name="watermark", is_good=True, words=words), kept


def _frames(movie: Path, cancel: CancelToken) -> list[NDArray[np.uint8]]:
    """Small frames from all over a movie, as bitmaps, which say their size themselves."""
    source = [*ONLY_FILES, "-i", file_url(movie)]
    length = re.search(r"Duration: (\d+):(\d+):(\d+\.?\d*)", probe(source))
    seconds = 0.0
    if length is not None:
        seconds = 3600 * int(length[1]) + 60 * int(length[2]) + float(length[3])
    seconds = min(seconds, LONGEST_S)
    rate = f"fps={LOOKED_AT / seconds:.6f}," if seconds > 0 else ""
    wide = f"'if(gte(iw,ih),trunc(iw*{SHORT_PX}/ih+0.5),{SHORT_PX})'"
    tall = f"'if(gte(iw,ih),{SHORT_PX},trunc(ih*{SHORT_PX}/iw+0.5))'"
    how = f"{rate}scale=w={wide}:h={tall}:flags=area+accurate_rnd+full_chroma_int"
    stop = ["-t", str(LONGEST_S), "-frames:v", str(LOOKED_AT)]
    out = ["-f", "image2pipe", "-c:v", "bmp", "-pix_fmt", "bgr24", "pipe:1"]
    data = run_ffmpeg([*source, "-an", "-sn", "-vf", how, *stop, *out], cancel=cancel)
    frames: list[NDArray[np.uint8]] = []
    while data[:2] == b"BM" and len(data) >= 6:
        size = int.from_bytes(data[2:6], "little")
        found = cv2.imdecode(np.frombuffer(data[:size], np.uint8), cv2.IMREAD_COLOR)
        frames.append(np.asarray(cv2.cvtColor(np.asarray(found), cv2.COLOR_BGR2RGB), np.uint8))
        data = data[size:]
    return frames


def _pictures(folder: Path) -> list[NDArray[np.uint8]]:
    paths = sorted(p for p in folder.iterdir() if p.suffix.lower() in PICTURE_SUFFIXES)
    step = max(1, len(paths) // LOOKED_AT)
    return [read_picture(path) for path in paths[::step][:LOOKED_AT]]

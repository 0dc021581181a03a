"""The ledger of a movie: what made it, part by part, enough to make it again.

Its body holds nothing that changes from one run to the next; the hash of the body stands in the
movie's marks. What the finished file is like (its hash, when it was made, who signed) stands beside.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from studio.errors import MediaError
from studio.provenance.record import Body
from studio.values import from_plain, to_plain

FORMAT = "scenewright-ledger"
VERSION = 1
SUFFIX = ".ledger.json"
PICTURES = ".pictures"
_OTHER_KINDS = (".mov", ".gif", ".webm")
MOST_BYTES = 64 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class MovieFile:
    """The finished file.

    Attributes:
        name: Without its folder.
        bytes: Its size.
        sha256: Of the file as it is.
        unsigned_sha256: Of the file before it was signed: the same again on the same machine.
        made_at: When, in UTC, ISO 8601.
    """

    name: str
    bytes: int
    sha256: str
    unsigned_sha256: str
    made_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """How the file was signed.

    Attributes:
        kind: "self-made", "own", or "none".
        signer: The certificate's name.
        note: What to know of it, as a sentence.
    """

    kind: str = "none"
    signer: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """All of it.

    Attributes:
        body: The same when the movie is made again.
        body_sha256: Of the body; stands in the movie's marks.
        movie: The finished file.
        signature: How it was signed.
        format: `FORMAT`.
        version: `VERSION`.
    """

    body: Body
    body_sha256: str
    movie: MovieFile
    signature: Signature = field(default_factory=Signature)
    format: str = FORMAT
    version: int = VERSION

    @property
    def is_whole(self) -> bool:
        """Whether the body is what its hash says."""
        return self.body.sha256() == self.body_sha256


def ledger_path(movie: Path) -> Path:
    """Where a movie's ledger is written: beside it, under a name that no other kind of file shares.

    `m.mp4` has `m.ledger.json`, `m.gif` has `m.gif.ledger.json`, a folder `m` of pictures has
    `m.pictures.ledger.json`.
    """
    if movie.suffix.lower() == ".mp4":
        return movie.with_suffix(SUFFIX)
    kind = "" if movie.suffix.lower() in _OTHER_KINDS else PICTURES
    return movie.with_name(f"{movie.name}{kind}{SUFFIX}")


def find_ledger(movie: Path) -> Path | None:
    """The ledger beside a movie, also where an earlier version wrote it; None where there is none."""
    for path in (ledger_path(movie), movie.with_suffix(SUFFIX)):
        if path.is_file():
            return path
    return None


def ledger_to_json(ledger: Ledger) -> str:
    """A ledger as JSON text that people can read, too."""
    return json.dumps(to_plain(ledger), indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def ledger_from_json(text: str) -> Ledger:
    """The ledger in a JSON text. It may come from anybody: `is_whole` tells whether it was changed.

    Raises:
        MediaError: It is not a ledger, or from a newer version of the program.
    """
    try:
        found: Any = json.loads(text, parse_constant=_refuse)
        if not isinstance(found, dict) or found.get("format") != FORMAT:
            raise ValueError("it is no ledger")
        if found.get("version") != VERSION:
            raise MediaError(
                "The ledger was made by another version of the program.",
                "Update Scenewright to read it.",
            )
        return from_plain(Ledger, found, "ledger")
    except (ValueError, RecursionError) as error:
        raise MediaError(
            f"The ledger cannot be read: {str(error)[:160]}.",
            "Give the file MOVIE.ledger.json that was written beside the movie.",
        ) from error


def read_ledger(path: Path) -> Ledger:
    """The ledger in a file.

    Raises:
        MediaError: It is missing or not a ledger.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise MediaError(f"The file {path} is too large to be a ledger.", "Check its name.")
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise MediaError(
            f"There is no ledger that can be read at {path}.", "Check the name and the folder."
        ) from error
    return ledger_from_json(text)


def credits_text(body: Body, name_of: Callable[[str], str]) -> str:
    """Lines for the movie's description: who must be named, and how it was made.

    Args:
        body: Of the ledger.
        name_of: A licence's full name by its id.
    """
    lines = [
        f"{part.name}: {part.credit or 'author not stated'}"
        f" ({', '.join(name_of(one) for one in part.licences)})"
        for part in body.parts
        if part.kind in ("media", "music", "recording") and (part.credit or part.licence)
    ]
    made = f"Made with {body.program} {body.program_version}."
    return "\n".join([*lines, made])


def _refuse(name: str) -> float:
    raise ValueError(f"{name} is not JSON")

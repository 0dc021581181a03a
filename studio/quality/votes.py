"""Votes of people: blind pairs and thumbs, in one file that is only ever added to, and what they say.

One JSON line a vote in `votes.jsonl` of the data folder. Results are made of these lines alone, so that
whoever has the file finds the same ones.
"""

from __future__ import annotations

import json
import math
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, cast

from studio.errors import OutputError

FILE = "votes.jsonl"
KINDS = ("take", "movie", "thumb")
CHOICES = {"take": ("a", "b", "same"), "movie": ("a", "b", "same"), "thumb": ("up", "down", "none")}
REASONS = ("words", "subjects", "composition", "colours", "motion", "sharpness", "flicker", "sound")
_TOO_LARGE = 64 << 20  # bytes
_LONGEST = 400  # letters of a name or a text of one's own


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What was voted on.

    Attributes:
        label: Whose it is, as results are counted: a model's reference, or a movie's name.
        key: Of the very clip or file, so that a second thumb replaces the first.
        subject: What it shows, the same for all that were asked the same.
        figures: Measured on what was shown, by name of `evaluate.MEASURES` ("flicker") or "psnr".
    """

    label: str
    key: str
    subject: str = ""
    figures: dict[str, float] = field(default_factory=dict[str, float])


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """One vote.

    Attributes:
        at: When, seconds since 1970.
        kind: One of `KINDS`.
        choice: Of a pair "a", "b" or "same"; of a thumb "up", "down" or "none" (taken back).
        a: The first, or the only one of a thumb.
        b: The second; None for a thumb.
        left: Which stood on the left, "a" or "b"; "" for a thumb.
        reasons: Of `REASONS`.
        note: In the person's own words.
    """

    at: float
    kind: str
    choice: str
    a: Candidate
    b: Candidate | None = None
    left: str = ""
    reasons: tuple[str, ...] = ()
    note: str = ""


def keep_vote(vote: Vote, folder: Path) -> None:
    """Add a vote, on the disk before this returns.

    Raises:
        OutputError: The folder cannot be written.
    """
    path = folder / FILE
    line = json.dumps(asdict(vote), ensure_ascii=False).encode() + b"\n"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("ab+") as file:
            end = file.seek(0, os.SEEK_END)
            if end:
                file.seek(end - 1)
                if (
                    file.read(1) != b"\n"
                ):  # a process was killed amid a line: that one is lost alone
                    line = b"\n" + line
            file.write(line)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise OutputError(
            f"The vote cannot be kept in {path}: {error.strerror or error}.",
            "Make the folder writable and see that the disk has room, then vote again.",
        ) from error


def load_votes(path: Path) -> tuple[Vote, ...]:
    """All votes of a file in their order; damaged lines are left out, a missing file has none.

    Raises:
        OutputError: It cannot be read, or is far too large to be a file of votes.
    """
    try:
        if path.stat().st_size > _TOO_LARGE:
            raise OutputError(f"{path} is too large to be a file of votes.", "Name another file.")
        lines = path.read_text(encoding="utf-8", errors="replace").split("\n")
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise OutputError(
            f"The votes in {path} cannot be read: {error.strerror or error}.",
            "Make the file readable, or name another one.",
        ) from error
    found = (_vote(line) for line in lines)
    return tuple(vote for vote in found if vote is not None)


def thumb_of(votes: tuple[Vote, ...], key: str) -> str:
    """The latest thumb of a clip: "up", "down" or ""."""
    found = [vote.choice for vote in votes if vote.kind == "thumb" and vote.a.key == key]
    return found[-1] if found and found[-1] != "none" else ""


def _vote(line: str) -> Vote | None:
    try:
        row: Any = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(row, dict):
        return None
    values = cast("dict[str, Any]", row)
    kind, at = values.get("kind"), _finite(values.get("at"))
    a, b = _candidate(values.get("a")), _candidate(values.get("b"))
    is_whole = (
        at is not None
        and isinstance(kind, str)
        and kind in KINDS
        and values.get("choice") in CHOICES[kind]
        and a is not None
        and (b is None) == (kind == "thumb")
    )
    if not is_whole:
        return None
    given: Any = values.get("reasons")
    reasons = cast("list[Any]", given) if isinstance(given, list) else []
    return Vote(
        at=cast("float", at), kind=cast("str", kind), choice=str(values["choice"]),
        a=cast("Candidate", a), b=b,
        left=str(values.get("left")) if values.get("left") in ("a", "b") else "",
        reasons=tuple(reason for reason in REASONS if reason in reasons),
        note=str(values.get("note") or "")[:_LONGEST],
    )  # fmt: skip


def _candidate(found: Any) -> Candidate | None:
    if not isinstance(found, dict):
        return None
    values = cast("dict[str, Any]", found)
    label, key = values.get("label"), values.get("key")
    if not isinstance(label, str) or not isinstance(key, str) or not label:
        return None
    figures: Any = values.get("figures")
    numbers = cast("dict[Any, Any]", figures) if isinstance(figures, dict) else {}
    return Candidate(
        label=label[:_LONGEST], key=key[:_LONGEST],
        subject=str(values.get("subject") or "")[:_LONGEST],
        figures={
            str(name)[:40]: number
            for name, value in list(numbers.items())[:20]
            if (number := _finite(value)) is not None
        },
    )  # fmt: skip


def _finite(value: Any) -> float | None:
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    return float(value) if math.isfinite(value) else None

"""The sign-off's content: the storyboard as a client reads it, before anything is rendered in full."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.compose.text import printable

Frame = NDArray[np.uint8]  # (height, width, 3), RGB

JPEG_QUALITY = 90
MADE_WITH = "Made with Scenewright"
_RIGHT_TO_LEFT = frozenset(
    ("ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi")
)
_TRANSITIONS = {"cut": "Cut", "crossfade": "Crossfade", "fade": "Fade through black"}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class BoardScene:
    """One scene as it is read.

    Attributes:
        number: Counted from 1, as comments name it.
        title: Short name; may be empty.
        narration: What is spoken; may be empty.
        on_screen_text: Words shown in the picture; may be empty.
        picture: A still of it, in the movie's format.
        length_s: Seconds of the movie.
        transition: How it is entered ("cut", "crossfade", "fade"); "" for the first scene.
        note: Remark for the reader; may be empty.
        credit: Who made the picture; may be empty.
    """

    number: int
    title: str = ""
    narration: str = ""
    on_screen_text: str = ""
    picture: Frame
    length_s: float
    transition: str = ""
    note: str = ""
    credit: str = ""

    @property
    def heading(self) -> str:
        """Its title, or its number where it has none."""
        return printable(self.title) or f"Scene {self.number}"

    @property
    def spoken(self) -> str:
        """The narration, ready to be shown."""
        return readable(self.narration)

    @property
    def facts(self) -> str:
        """Length and transition, in one line."""
        length = f"{self.length_s:.1f} s"
        entered = printable(_TRANSITIONS.get(self.transition, self.transition))
        return f"{length} · {entered}" if entered else length

    @property
    def details(self) -> tuple[tuple[str, str], ...]:
        """What else there is to read, each with its label; what is empty is left out."""
        labelled = (
            ("On screen", self.on_screen_text),
            ("Note", self.note),
            ("Credit", self.credit),
        )
        return tuple((label, readable(text)) for label, text in labelled if readable(text))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class BoardSheet:
    """The whole storyboard as it is read.

    Attributes:
        title: The movie's title; may be empty.
        language: ISO 639-1 code of the narration; may be empty.
        format: "16:9", "9:16" or "1:1".
        style: Look, or "" where the words decide.
        date: The day it was made, as it is shown.
        scenes: In order of play; at least one.
    """

    title: str
    language: str
    format: str
    style: str
    date: str
    scenes: tuple[BoardScene, ...]

    @property
    def total_s(self) -> float:
        """How long the movie will be."""
        return sum(scene.length_s for scene in self.scenes)

    @property
    def heading(self) -> str:
        """The title, or words in its place."""
        return printable(self.title) or "Untitled movie"

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """What holds for the whole movie, each with its label; what is empty is left out."""
        labelled = (
            ("Length", clock(self.total_s)),
            ("Scenes", str(len(self.scenes))),
            ("Format", printable(self.format)),
            ("Look", printable(self.style).capitalize() or "As written"),
            ("Date", printable(self.date)),
        )
        return tuple((label, text) for label, text in labelled if text)

    @property
    def is_right_to_left(self) -> bool:
        """Whether its language is written from the right."""
        return self.language.lower().replace("_", "-").split("-")[0] in _RIGHT_TO_LEFT


def readable(text: str) -> str:
    """A person's text without control characters; its lines stay lines."""
    lines = [printable(line) for line in text.splitlines()]
    return "\n".join(lines).strip("\n")


def picture_jpeg(picture: Frame) -> bytes:
    """A picture as JPEG, for print and screen."""
    bgr = cv2.cvtColor(picture, cv2.COLOR_RGB2BGR)
    _, data = cv2.imencode(".jpg", bgr, [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])
    return data.tobytes()


def clock(seconds: float) -> str:
    """Seconds as "0:48" or "1:02:05"."""
    whole = round(seconds)
    hours, minutes = whole // 3600, whole // 60 % 60
    return f"{hours}:{minutes:02d}:{whole % 60:02d}" if hours else f"{minutes}:{whole % 60:02d}"


def cut_before(text: str, most: int) -> int:
    """Where a text is best cut so that at most `most` characters stand before: after a space or a
    closing mark when one is near, else between any two letters that do not belong together.
    """
    most = min(most, len(text))
    if most == len(text):
        return most
    for place in range(most, max(0, most - 60), -1):
        if text[place - 1].isspace() or text[place - 1] in "。、！？，；":
            return place
    while most > 1 and (
        unicodedata.category(text[most]).startswith("M") or text[most] in "\u200c\u200d"
    ):
        most -= 1
    return max(1, most)

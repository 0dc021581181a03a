"""One written word in its line: what stands before, inside and after it. What reading rules look at."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

_OPENING = "([{<\"'“‘«„*_`¿¡"
_CLOSING = ".,!?;:…)]}>\"'”’»“*_~`"
_DOTTED = re.compile(r"(?:[A-Za-z]\.){2,}")
_RANGE = re.compile(r"^[\d.,]+[-–—]([\d.,]+)$")
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
_NUMBER = re.compile(r"[-−+]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?|[-−+]?\.\d+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A word between spaces, taken apart.

    Attributes:
        text: As written ('("$5,"').
        lead: Opening marks ('("').
        core: What is read ("$5").
        trail: Closing marks (',"').
        phone: Whether it is a part of a telephone number.
    """

    text: str
    lead: str
    core: str
    trail: str
    phone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A word and its surroundings.

    Attributes:
        words: All words of the line.
        index: Which one is meant.
        british: Whether numbers and dates are read the British way.
        is_word: Whether the dictionary has a word (lower case).
        is_shouted: Whether the whole line is in capitals, so capitals mean nothing.
    """

    words: tuple[Written, ...]
    index: int
    british: bool
    is_word: Callable[[str], bool]
    is_shouted: bool = False

    @property
    def word(self) -> Written:
        """The word itself."""
        return self.words[self.index]

    @property
    def before(self) -> str:
        """The word before, without marks; empty at the start or after a closing mark."""
        if self.index == 0 or self.words[self.index - 1].trail.strip("'\"”’*_`"):
            return ""
        return self.words[self.index - 1].core

    @property
    def after(self) -> str:
        """The word after, without marks; empty at the end or when a mark stands between."""
        if self.index + 1 >= len(self.words) or self.word.trail.strip("'\"”’*_`"):
            return ""
        return self.words[self.index + 1].core

    @property
    def follows_anything(self) -> str:
        """The word after whatever mark stands between; empty at the end."""
        return self.words[self.index + 1].core if self.index + 1 < len(self.words) else ""

    def number_before(self) -> str:
        """The written number just before this word (of a range the last one), or empty."""
        number = _RANGE.sub(r"\1", self.before)
        return number if is_number(number) or _CLOCK.fullmatch(number) else ""


def is_number(text: str) -> bool:
    """Whether the text is one written number ("1,200.5")."""
    return _NUMBER.fullmatch(text) is not None


def take_apart(text: str, *, keeps_dot: Callable[[str], bool]) -> Written:
    """Split a written word into opening marks, core and closing marks.

    Args:
        text: The word.
        keeps_dot: Says of a lower-case form with its dot ("dr.") whether the dot belongs to it.
    """
    start = 0
    while start < len(text) and text[start] in _OPENING:
        if text[start] in "'‘’" and start + 1 < len(text) and text[start + 1].isdigit():
            break  # '90s keeps its apostrophe
        if text[start] == "<" and len(text) == 1:
            break
        start += 1
    end = len(text)
    while end > start and text[end - 1] in _CLOSING:
        core = text[start:end]
        if core[-1] == "." and (_DOTTED.fullmatch(core) or keeps_dot(core.lower())):
            break
        if core[-1] == ">" and len(core) == 1:
            break
        if core[-1] in "\"”'’" and re.fullmatch(r"\d+['’](\d+[\"”]?)?|\d+[\"”]", core):
            break  # feet and inches
        end -= 1
    return Written(text=text, lead=text[:start], core=text[start:end], trail=text[end:])

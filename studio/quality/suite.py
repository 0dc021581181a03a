"""Suites: prompts that models are judged on, kept as plain text that a person may add to.

A file `NAME.txt` holds one prompt a line, `#` for comments:

    PROMPT
    PROMPT => KIND | KIND + KIND        what must be seen: alternatives parted by |, things by +
    PROMPT ~ PROMPT                     a pair that should not differ more than two seeds do
"""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from studio.errors import SettingsError

MAX_PROMPT = 4000  # letters; robustness suites hold very long prompts on purpose


@dataclass(frozen=True, slots=True, kw_only=True)
class SuitePrompt:
    """One prompt.

    Attributes:
        text: What is drawn; may be empty in a robustness suite.
        wanted: Things to be seen, each with the kinds that will do; empty where nothing is asked.
        twin: The other prompt of a pair, or "".
    """

    text: str
    wanted: tuple[tuple[str, ...], ...] = ()
    twin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suite:
    """Prompts under a name."""

    name: str
    prompts: tuple[SuitePrompt, ...]


def suite_names(folders: Sequence[Path]) -> tuple[str, ...]:
    """Names of all suites in some folders, sorted."""
    return tuple(sorted({path.stem for folder in folders for path in folder.glob("*.txt")}))


def suite_of_prompts(name: str, prompts: Sequence[str]) -> Suite:
    """A suite of a person's own prompts, each once.

    Raises:
        SettingsError: None of them has words.
    """
    kept = dict.fromkeys(" ".join(prompt.split()) for prompt in prompts)
    found = tuple(SuitePrompt(text=prompt[:MAX_PROMPT]) for prompt in kept if prompt)
    if not found:
        raise SettingsError(
            f"{name} has no scene with a picture to draw.", "Choose another project or a suite."
        )
    return Suite(name=name, prompts=found)


def read_suite(name: str, *, folders: Sequence[Path]) -> Suite:
    """The suite of that name; folders given first win.

    Raises:
        SettingsError: There is none, or it holds no prompts.
    """
    known = {
        path.stem: path for folder in reversed(folders) for path in sorted(folder.glob("*.txt"))
    }
    path = known.get(name)  # a name from a listing, so it cannot be a path
    if path is None:
        close = difflib.get_close_matches(name, known, n=1)
        guess = f"Did you mean {close[0]}? " if close else ""
        raise SettingsError(
            f"There is no suite named {name[:80]!r}.", f"{guess}Suites: {', '.join(sorted(known))}."
        )
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"The suite {path.name} cannot be read: {error}.", "Save it as UTF-8 text."
        ) from error
    return suite_of(name, text.splitlines())


def suite_of(name: str, lines: Sequence[str]) -> Suite:
    """A suite from lines.

    Raises:
        SettingsError: None of them is a prompt.
    """
    kept = [line for line in lines if not line.lstrip().startswith("#") and line.strip()]
    if not kept:
        raise SettingsError(f"The suite {name} holds no prompts.", "Write one prompt a line.")
    return Suite(name=name, prompts=tuple(_prompt(line) for line in kept))


def _prompt(line: str) -> SuitePrompt:
    text, _, asked = line.partition("=>")
    first, _, twin = text.partition(" ~ ")
    wanted = tuple(
        tuple(kind.strip() for kind in thing.split("|") if kind.strip())
        for thing in asked.split("+")
        if thing.strip()
    )
    # "(empty)" stands for a prompt without a word, which a line cannot show
    plain = "" if first.strip() == "(empty)" else first.strip()
    return SuitePrompt(text=plain[:MAX_PROMPT], wanted=wanted, twin=twin.strip()[:MAX_PROMPT])

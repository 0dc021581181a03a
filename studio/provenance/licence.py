"""Licences as data: what each part of a movie may be used for, and what stands in the way."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from studio.values import from_plain

log = logging.getLogger(__name__)

USES = ("commercial", "education", "private")
VERDICTS = ("ok", "condition", "warn", "stop")
"""From best to worst."""
UNKNOWN = "unknown"

INSTEAD = {
    "model": "the starter model, whose weights are CC0-1.0",
    "voice": "one of the built-in voices (Apache-2.0)",
    "music": "one of the built-in moods, which the program composes",
    "font": "the built-in fonts (OFL-1.1)",
    "recording": "one of the built-in voices (Apache-2.0)",
    "media": "a drawn scene, or a picture that is your own or CC0-1.0",
    "reference": "no such picture, or one that is your own",
    "logo": "a logo that is your own",
}
"""By kind of part: what could replace it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One clause of a licence.

    Attributes:
        verdict: One of `VERDICTS`.
        clause: Its name.
        text: What it asks for, in short.
        uses: The uses that it speaks of.
        kinds: The kinds of parts that it speaks of; empty for all.
        unless: "credit": it falls away where an author is named; "" for never.
    """

    verdict: str
    clause: str
    text: str
    uses: tuple[str, ...] = USES
    kinds: tuple[str, ...] = ()
    unless: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """A licence.

    Attributes:
        id: SPDX identifier where there is one.
        name: In full.
        url: Of the text that counts.
        aliases: Other names under which it is found.
        rules: Its clauses; without one everything is allowed.
        about: A remark.
    """

    id: str
    name: str
    url: str = ""
    aliases: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LicensedPart:
    """A part of a movie, as far as its licence goes.

    Attributes:
        kind: "model", "voice", "recording", "music", "font", "media", "reference" or "logo".
        name: What a person calls it.
        licence: What its owner says ("Apache-2.0 (text encoder), CC0-1.0 (weights)"); may be empty.
        credit: Who made it; may be empty.
    """

    kind: str
    name: str
    licence: str
    credit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A clause that speaks of a part.

    Attributes:
        part: The part's name.
        kind: The part's kind.
        licence: Id of the licence.
        verdict: "condition", "warn" or "stop".
        clause: The clause's name.
        text: What it asks for.
        instead: What could replace the part.
    """

    part: str
    kind: str
    licence: str
    verdict: str
    clause: str
    text: str
    instead: str

    def sentence(self) -> str:
        """For the creator."""
        known = self.clause if self.licence == UNKNOWN else f"{self.licence}, {self.clause}"
        return f"{self.part} ({known}): {self.text}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clearance:
    """Whether a movie may be used as its maker wants to.

    Attributes:
        use: One of `USES`, or "" where the maker has not said.
        verdict: The worst of all findings.
        findings: The worst first.
        is_cleared_commercially: Whether every part allows commercial use, conditions kept.
    """

    use: str
    verdict: str
    findings: tuple[Finding, ...]
    is_cleared_commercially: bool


class LicenceBook:
    """All licences that are known; finds them in the words of a package."""

    def __init__(self, terms: Iterable[Terms]) -> None:
        self._terms = {one.id: one for one in terms}
        names = [
            (name, one.id)
            for one in self._terms.values()
            for name in (one.id, one.name, *one.aliases)
        ]
        # The longest first: "CC-BY-NC-4.0" must not be read as "CC-BY".
        names.sort(key=lambda pair: -len(pair[0]))
        self._ids = {_folded(name): identifier for name, identifier in reversed(names)}
        pattern = "|".join(re.escape(_folded(name)) for name, _ in names)
        self._pattern = re.compile(rf"(?<![a-z0-9])(?:{pattern})(?![a-z0-9+]|-[a-z])")

    def all(self) -> tuple[Terms, ...]:
        """Every licence."""
        return tuple(self._terms.values())

    def terms(self, identifier: str) -> Terms:
        """A licence by its id; the unknown one where there is none."""
        return self._terms.get(identifier) or self._terms[UNKNOWN]

    def find(self, words: str) -> tuple[tuple[str, ...], ...]:
        """The licences in an owner's words: alternatives ("OR"), each of several that all hold."""
        alternatives = re.split(r"\s+or\s+(?!later)", words.strip(), flags=re.IGNORECASE)
        found: list[tuple[str, ...]] = []
        for alternative in alternatives:
            matches = self._pattern.findall(_folded(alternative))
            ids = tuple(dict.fromkeys(self._ids[match] for match in matches))
            found.append(ids or (UNKNOWN,))
        return tuple(found)

    def judge(self, parts: Sequence[LicensedPart], use: str) -> Clearance:
        """Whether a movie of these parts may be used so.

        Without a stated use the parts are judged for commercial use, the strictest, but nothing
        stops: the maker may have another in mind.
        """
        findings = [f for part in parts for f in self._judge(part, use or USES[0])]
        if not use:
            findings = [_softened(finding) for finding in findings]
        findings.sort(key=lambda finding: -VERDICTS.index(finding.verdict))
        commercial = [f for part in parts for f in self._judge(part, USES[0])]
        return Clearance(
            use=use,
            verdict=findings[0].verdict if findings else VERDICTS[0],
            findings=tuple(findings),
            is_cleared_commercially=all(f.verdict in ("ok", "condition") for f in commercial),
        )

    def _judge(self, part: LicensedPart, use: str) -> list[Finding]:
        """The clauses of the best of the alternatives."""
        choices = [
            [finding for one in ids for finding in self._findings(part, self.terms(one), use)]
            for ids in self.find(part.licence)
        ]
        return min(choices, key=lambda found: max((_rank(f) for f in found), default=0))

    def _findings(self, part: LicensedPart, terms: Terms, use: str) -> list[Finding]:
        found = [
            Finding(
                part=part.name,
                kind=part.kind,
                licence=terms.id,
                verdict=rule.verdict,
                clause=rule.clause,
                text=rule.text,
                instead=INSTEAD.get(part.kind, ""),
            )
            for rule in terms.rules
            if use in rule.uses
            and (not rule.kinds or part.kind in rule.kinds)
            and not (rule.unless == "credit" and part.credit.strip())
        ]
        worst = {
            one.clause: max(_rank(f) for f in found if f.clause == one.clause) for one in found
        }
        return [one for one in found if _rank(one) == worst[one.clause]]


def load_licences(folders: Sequence[Path]) -> LicenceBook:
    """The licences of `*.json` in some folders; later folders add to earlier ones or replace.

    A file of the person's own that is damaged is left out and logged; ours is not.

    Raises:
        ValueError: The first folder, the program's own, is damaged.
    """
    terms: dict[str, Terms] = {}
    for number, folder in enumerate(folders):
        for path in sorted(folder.glob("*.json")):
            try:
                found = _read(path)
            except (OSError, ValueError, RecursionError):
                if number == 0:
                    raise
                log.info("the licences in %s cannot be read; they are left out", path)
                continue
            terms |= {one.id: one for one in found}
    return LicenceBook(terms.values())


def _read(path: Path) -> list[Terms]:
    values: Any = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(values, dict):
        raise ValueError("not an object")
    rows = cast("dict[str, Any]", values).get("terms")
    if not isinstance(rows, list):
        raise ValueError("no terms")
    terms = [from_plain(Terms, row, "terms") for row in cast("list[object]", rows)]
    for one in terms:
        for rule in one.rules:
            if rule.verdict not in VERDICTS or not set(rule.uses) <= set(USES):
                raise ValueError(f"a rule of {one.id} is not one that can be")
    return terms


def _rank(finding: Finding) -> int:
    return VERDICTS.index(finding.verdict)


def _softened(finding: Finding) -> Finding:
    return replace(finding, verdict="warn") if finding.verdict == "stop" else finding


_CC = re.compile(r"\bcc[\s_-]*by((?:[\s_-]*(?:nc|sa|nd)\b)*)")


def _folded(name: str) -> str:
    """In one spelling: "CC BY_NC 4.0" must not be read as the freer CC BY."""
    text = re.sub(r"[\s_]+", " ", name.lower().replace("_", " ")).strip()
    return _CC.sub(lambda found: "-".join(("cc-by", *re.findall("nc|sa|nd", found[1]))), text)

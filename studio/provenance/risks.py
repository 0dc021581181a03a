"""The risk register of a project: kept in the project, edited by people, begun by what is known."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any, cast

from studio.errors import SettingsError
from studio.provenance.record import Body
from studio.values import from_plain, to_plain

NOTE = "risks"
"""Under which the project keeps it."""
STATES = ("open", "treated", "accepted", "closed")
LEVELS = range(1, 6)
MOST_RISKS = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk:
    """One line of the register.

    Attributes:
        number: Its name in the register; never given twice.
        title: What could happen, to whom.
        likelihood: 1 (hardly) to 5 (almost surely).
        impact: 1 (a nuisance) to 5 (grave).
        response: What is done about it.
        owner: Who answers for it; empty while nobody does.
        state: One of `STATES`.
        source: "person", or "program" where the program proposed it.
    """

    number: int
    title: str
    likelihood: int = 3
    impact: int = 3
    response: str = ""
    owner: str = ""
    state: str = "open"
    source: str = "person"

    @property
    def score(self) -> int:
        """Likelihood times impact, 1 to 25."""
        return self.likelihood * self.impact

    @property
    def is_judged(self) -> bool:
        """Whether a person set its levels: those of a proposal mean nothing."""
        return self.source == "person"


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """All risks of a project.

    Attributes:
        risks: In the order they were added.
        next_number: Of the next one.
        declined: Titles of proposals that a person took out: they do not come back.
    """

    risks: tuple[Risk, ...] = ()
    next_number: int = 1
    declined: tuple[str, ...] = ()

    def with_risk(self, risk: Risk) -> Register:
        """With one more; it gets the next number.

        Raises:
            SettingsError: A value is not one that can be.
        """
        if len(self.risks) >= MOST_RISKS:
            raise SettingsError("The register is full.", "Take closed risks out.")
        added = _checked(replace(risk, number=self.next_number))
        return replace(self, risks=(*self.risks, added), next_number=self.next_number + 1)

    def changed(self, number: int, **values: Any) -> Register:
        """With one risk changed.

        Raises:
            SettingsError: There is none of that number, or a value is not one that can be.
        """
        if number not in {risk.number for risk in self.risks}:
            known = ", ".join(str(risk.number) for risk in self.risks) or "none"
            raise SettingsError(f"There is no risk number {number}.", f"Known: {known}.")
        risks = tuple(
            _checked(replace(risk, **values)) if risk.number == number else risk
            for risk in self.risks
        )
        return replace(self, risks=risks)

    def without(self, number: int) -> Register:
        """Without one risk; nothing where it is gone already."""
        gone = tuple(r.title for r in self.risks if r.number == number and r.source == "program")
        kept = tuple(r for r in self.risks if r.number != number)
        return replace(self, risks=kept, declined=(*self.declined, *gone))

    def by_score(self) -> tuple[Risk, ...]:
        """The gravest that are not closed first, closed ones last."""
        return tuple(sorted(self.risks, key=lambda r: (r.state == "closed", -r.score, r.number)))


def register_to_json(register: Register) -> str:
    """For the project."""
    return json.dumps(to_plain(register), ensure_ascii=False)


def register_from_json(text: str) -> Register:
    """The inverse of `register_to_json`; an empty text is an empty register.

    Raises:
        SettingsError: It is damaged.
    """
    if not text:
        return Register()
    try:
        register = from_plain(Register, cast("object", json.loads(text)), "register")
        for risk in register.risks:
            _checked(risk)
    except (ValueError, RecursionError) as error:
        raise SettingsError(
            "The project's risk register is damaged.", "Open a copy of the project from before."
        ) from error
    return register


def proposed(body: Body | None) -> tuple[Risk, ...]:
    """Risks that follow from what the program knows, for a person to judge.

    Levels are 3 by 3 until somebody sets them: the program cannot know how grave a thing is.
    """
    titles = [
        (
            "Viewers take drawn scenes for recordings of something real.",
            "The movie carries a machine-readable mark; say it in its description, too.",
        ),
        (
            "A platform or an editor removes the movie's marks.",
            "Publish the marked file itself, and keep its ledger.",
        ),
        (
            "A statement in the narration, or a picture of it, is wrong.",
            "A person checks every scene against the script's sources.",
        ),
    ]
    if body is not None:
        titles += [
            (
                f"Scene {n.scene} shows or names “{n.name}”, {n.reason}.",
                "Change the words, or note who allowed it.",
            )
            for n in body.notices
        ]
        titles += [
            (f.sentence(), f"Replace it by {f.instead}, or settle it with the owner.")
            for f in body.findings
            if f.verdict in ("warn", "stop")
        ]
        if any(scene.shows == "own" for scene in body.scenes):
            titles.append(
                (
                    "Persons in own pictures did not agree to be shown.",
                    "Ask them, and note their answer.",
                )
            )
    return tuple(
        Risk(number=0, title=title, response=response, source="program")
        for title, response in titles
    )


def with_proposals(register: Register, body: Body | None) -> Register:
    """With proposals that the register does not hold yet, by their title."""
    known = {risk.title for risk in register.risks}
    for risk in proposed(body):
        if (
            risk.title not in known
            and risk.title not in register.declined
            and len(register.risks) < MOST_RISKS
        ):
            register = register.with_risk(risk)
    return register


def _checked(risk: Risk) -> Risk:
    if not risk.title.strip():
        raise SettingsError("A risk needs a title.", "Say what could happen, to whom.")
    for name, value in (("likelihood", risk.likelihood), ("impact", risk.impact)):
        if value not in LEVELS:
            raise SettingsError(f"The {name} {value} is not from 1 to 5.", "Give a whole number.")
    if risk.state not in STATES:
        raise SettingsError(
            f"There is no state “{risk.state}”.", f"Choose one of: {', '.join(STATES)}."
        )
    return risk

"""What votes say: win rates with Wilson intervals, reasons, and agreement with the figures shown."""

from __future__ import annotations

import csv
import io
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from studio.quality.evaluate import MEASURES
from studio.quality.votes import Candidate, Vote

Z = 1.959964  # of 95 %
OPINIONS = {"psnr": "higher", "sharpness": "higher"}
"""Figures that say which is better here, beside those of `MEASURES`; a person may well disagree."""
TITLES = {"psnr": "PSNR against float", "sharpness": "Sharpness"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A share with its 95 % interval (Wilson, Journal of the American Statistical Association 22, 1927)."""

    value: float
    low: float
    high: float
    count: int

    def __str__(self) -> str:
        return f"{self.value:.0%} [{self.low:.0%} to {self.high:.0%}]"


def wilson(wins: float, count: int) -> Share:
    """The share of `wins` among `count`.

    Args:
        wins: How many; halves where both were the same.
        count: How many there were, at least one.
    """
    share, square = wins / count, Z * Z / count
    middle = (share + square / 2) / (1 + square)
    half = Z * math.sqrt(share * (1 - share) / count + square / (4 * count)) / (1 + square)
    return Share(
        value=share, low=max(0.0, middle - half), high=min(1.0, middle + half), count=count
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Duel:
    """All votes between two.

    Attributes:
        first, second: Their labels, in the order of the alphabet.
        wins: Of the first.
        losses: Of the first.
        same: Neither was better.
        rate: Win rate of the first; a "same" counts half.
        verdict: The label of the one that is better beyond the interval, or "".
        reasons: Of the first's wins and of its losses, the most frequent first.
    """

    first: str
    second: str
    wins: int
    losses: int
    same: int
    rate: Share
    verdict: str
    reasons: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """How often a figure preferred what people preferred.

    Attributes:
        figure: Its name.
        share: Of the votes that were decided and in which the figure differed.
    """

    figure: str
    share: Share


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """What a file of votes says.

    Attributes:
        votes: How many pairs were voted on, those of thumbs included.
        of_thumbs: How many of these follow from a thumb up and one down for the same scene.
        duels: Between different models or movies; two takes of one model are not among them.
        thumbs: Share of thumbs up by label.
        agreements: Figures against people.
        left: How often the left one won among the decided: half, if nobody has a side.
    """

    votes: int
    of_thumbs: int
    duels: tuple[Duel, ...]
    thumbs: tuple[tuple[str, Share], ...]
    agreements: tuple[Agreement, ...]
    left: Share | None

    def as_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return asdict(self)


def results_of(votes: Sequence[Vote]) -> Results:
    """The results of some votes: the same for the same votes, in whatever order they came."""
    thumbs = _latest_thumbs(votes)
    derived = _pairs_of(thumbs)
    pairs = [vote for vote in votes if vote.b is not None] + derived
    decided = [vote for vote in pairs if vote.choice in ("a", "b")]
    sided = [vote for vote in decided if vote.left]
    by_labels: dict[tuple[str, str], list[Vote]] = {}
    for vote in map(_in_order, pairs):
        if vote.b is not None and vote.a.label != vote.b.label:
            by_labels.setdefault((vote.a.label, vote.b.label), []).append(vote)
    by_label: dict[str, list[bool]] = {}
    for vote in thumbs:
        by_label.setdefault(vote.a.label, []).append(vote.choice == "up")
    return Results(
        votes=len(pairs),
        of_thumbs=len(derived),
        duels=tuple(_duel(*labels, found) for labels, found in sorted(by_labels.items())),
        thumbs=tuple(
            (label, wilson(sum(ups), len(ups))) for label, ups in sorted(by_label.items())
        ),
        agreements=_agreements(decided),
        left=wilson(sum(v.choice == v.left for v in sided), len(sided)) if sided else None,
    )


def preferred(name: str, a: Candidate, b: Candidate) -> str:
    """Which of two a figure prefers: "a", "b", or "" where it has no say or they are equal."""
    measure = MEASURES.get(name)
    better = OPINIONS.get(name) or (measure.better if measure else "")
    if not better or name not in a.figures or name not in b.figures:
        return ""
    change = a.figures[name] - b.figures[name]
    if math.isclose(change, 0, abs_tol=1e-9):
        return ""
    return "a" if (change > 0) == (better == "higher") else "b"


def title_of(figure: str) -> str:
    """A figure's name for people."""
    return TITLES.get(figure) or (MEASURES[figure].title if figure in MEASURES else figure)


def as_csv(votes: Sequence[Vote]) -> str:
    """All votes as CSV with a heading; figures as JSON is written."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(
        [
            "at",
            "kind",
            "choice",
            "left",
            "a_label",
            "a_key",
            "b_label",
            "b_key",
            "subject",
            "reasons",
            "note",
            "a_figures",
            "b_figures",
        ]
    )
    for vote in votes:
        other = vote.b or Candidate(label="", key="")
        writer.writerow(
            (
                vote.at, vote.kind, vote.choice, vote.left, vote.a.label, vote.a.key, other.label,
                other.key, vote.a.subject, " ".join(vote.reasons), vote.note,
                _numbers(vote.a), _numbers(other),
            )
        )  # fmt: skip
    return text.getvalue()


def _numbers(candidate: Candidate) -> str:
    return " ".join(f"{name}={value:.6g}" for name, value in sorted(candidate.figures.items()))


def _latest_thumbs(votes: Sequence[Vote]) -> list[Vote]:
    """The last thumb of each clip, if it was not taken back."""
    latest: dict[str, Vote] = {}
    for vote in votes:
        kept = latest.get(vote.a.key)
        if vote.kind == "thumb" and (kept is None or vote.at >= kept.at):
            latest[vote.a.key] = vote
    return [vote for _, vote in sorted(latest.items()) if vote.choice != "none"]


def _pairs_of(thumbs: Sequence[Vote]) -> list[Vote]:
    """A clip with a thumb up is better than one of the same scene with a thumb down."""
    ups = [vote for vote in thumbs if vote.choice == "up" and vote.a.subject]
    downs = [vote for vote in thumbs if vote.choice == "down"]
    return [
        Vote(at=max(up.at, down.at), kind="take", choice="a", a=up.a, b=down.a)
        for up in ups
        for down in downs
        if up.a.subject == down.a.subject
    ]


def _in_order(vote: Vote) -> Vote:
    """With the label that comes first in the alphabet as `a`."""
    if vote.b is None or vote.a.label <= vote.b.label:
        return vote
    turned = {"a": "b", "b": "a"}
    return replace(vote, a=vote.b, b=vote.a, choice=turned.get(vote.choice, vote.choice))


def _duel(first: str, second: str, votes: Sequence[Vote]) -> Duel:
    counts = Counter(vote.choice for vote in votes)
    rate = wilson(counts["a"] + counts["same"] / 2, len(votes))
    verdict = first if rate.low > 0.5 else second if rate.high < 0.5 else ""
    reasons = Counter(reason for vote in votes for reason in vote.reasons)
    return Duel(
        first=first, second=second, wins=counts["a"], losses=counts["b"], same=counts["same"],
        rate=rate, verdict=verdict,
        reasons=tuple(sorted(reasons.items(), key=lambda item: (-item[1], item[0]))),
    )  # fmt: skip


def _agreements(decided: Sequence[Vote]) -> tuple[Agreement, ...]:
    found: list[Agreement] = []
    for name in (*OPINIONS, *(n for n in MEASURES if n not in OPINIONS)):
        said = [
            (choice, vote.choice)
            for vote in decided
            if vote.b is not None and (choice := preferred(name, vote.a, vote.b))
        ]
        if said:
            found.append(
                Agreement(figure=name, share=wilson(sum(a == b for a, b in said), len(said)))
            )
    return tuple(found)

"""What the program knows for a risk report: sentences by subcategory, each with its source."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from studio.engine.models.manifest import ModelManifest
from studio.provenance.licence import Clearance
from studio.provenance.record import DRAWN, Body
from studio.provenance.risks import Register

LEDGER, CARD, PROGRAM, REGISTER, PROJECT = (
    "the ledger", "the model's card", "the program", "the risk register", "the project",
)  # fmt: skip
LONGEST = 420
VERDICT_WORDS = {
    "ok": "no clause stands in the way",
    "condition": "allowed under conditions",
    "warn": "doubtful",
    "stop": "forbidden",
}
"""What a clearance's verdict means to a reader."""
PICTURE_ERRORS = (
    "Measured for that check: no false alarm in 546 drawings of the starter 1.3.0 (with 95 % confidence "
    "fewer than 1 in 180). Misses were not measured: there were no pictures to test with. Its makers (Yahoo, "
    "open_nsfw) publish no error rates, guarantee no accuracy, and say that drawings, violence and other "
    "unsuitable content are not addressed: expect it to miss drawn nudity."
)
"""From `tests/bench/bench_safety.py`; docs/provenance.md says more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything that a report may draw on.

    Attributes:
        title: Of the movie or the model.
        version: Of the program.
        models: That draw.
        cards: Paragraphs of their cards by heading, all models' together.
        body: Of the latest ledger; None where no movie was made yet, or for a model.
        clearance: Of the parts, for the stated use; None without a project.
        use: What the movie is for; "" where nobody said.
        is_project: Whether it is about a project rather than a model alone.
        edits: How many edits people made.
        register: The risks.
        signature: How the latest movie was signed, as a sentence; "" for no movie.
        measured: Further sentences by subcategory, from evaluations that were run here.
    """

    title: str
    version: str
    models: tuple[ModelManifest, ...]
    cards: dict[str, str]
    body: Body | None = None
    clearance: Clearance | None = None
    use: str = ""
    is_project: bool = False
    edits: int = 0
    register: Register = field(default_factory=Register)
    signature: str = ""
    measured: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])


def card_sections(text: str) -> dict[str, str]:
    """A card's paragraphs by heading: "## Heading" or "**Heading.** text", in lower case."""
    found: dict[str, str] = {}
    heading = ""
    for line in text.splitlines():
        title = re.match(r"#{2,4}\s+(.+)", line)
        runs = re.split(r"\*\*([^*]{3,80}?)[.:]?\*\*:?", line)
        if title:
            heading = title[1].strip(" .").lower()
        elif len(runs) > 1 and not runs[0].strip():
            for name, words in zip(runs[1::2], runs[2::2], strict=True):
                heading = name.strip(" .").lower()
                found[heading] = f"{found.get(heading, '')} {words.strip()}".strip()
            continue
        elif heading and line.strip() and not line.startswith("|"):
            found[heading] = f"{found.get(heading, '')} {line.strip()}".strip()
    return {name: words for name, words in found.items() if words}


def evidence_for(identifier: str, facts: Facts) -> tuple[str, ...]:
    """What is known of a subcategory; empty for nothing."""
    make = _EVIDENCE.get(identifier)
    sentences = [] if make is None else make(facts)
    sentences += facts.measured.get(identifier, ())
    return tuple(sentence for sentence in sentences if sentence)


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 edit", "3 edits"."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _from(source: str, words: str) -> str:
    return f"{words.rstrip()} ({source})" if words else ""


def _card(facts: Facts, *names: str) -> str:
    """The first section of the card whose heading is one of the names, or contains it."""
    for name in names:
        for heading in sorted(facts.cards, key=lambda one: one != name):
            if name in heading:
                words = facts.cards[heading]
                plain = re.sub(r"[*`_\[\]]", "", words)
                return _from(CARD, f"{heading.capitalize()}: {_shortened(plain)}")
    return ""


def _shortened(words: str) -> str:
    """Whole sentences up to the longest that is quoted, and a word that there are more.

    Commands in brackets are for those who read the card itself.
    """
    words = re.sub(r" \((?:python -m|train --)[^()]*\)", "", words)
    if len(words) <= LONGEST:
        return words
    end = max((found.end() for found in re.finditer(r"[.;](?=\s)", words[:LONGEST])), default=0)
    kept = words[:end] if end > LONGEST // 3 else words[:LONGEST].rpartition(" ")[0]
    return f"{kept.rstrip(' ;')} … The card says more."


def _scores(facts: Facts) -> str:
    """The card's scores are quoted once, at MAP 2.3."""
    is_there = bool(_card(facts, "scores", "evaluation"))
    return _from(CARD, "The model's scores are quoted at MAP 2.3.") if is_there else ""


def _parts(facts: Facts) -> str:
    if facts.body is None:
        return ""
    rows = [f"{p.kind} {p.name} ({p.licence or 'no licence stated'})" for p in facts.body.parts]
    return _from(LEDGER, f"Made with: {'; '.join(rows)}.")


def _models(facts: Facts) -> str:
    rows = [f"{m.title}, version {m.version}, family {m.family}" for m in facts.models]
    return _from(PROGRAM, f"Models: {'; '.join(rows)}.") if rows else ""


def _training(facts: Facts) -> str:
    rows = [f"{m.title} learned from: {m.training_data}" for m in facts.models]
    return _from(PROGRAM, " ".join(rows))


def _licences(facts: Facts) -> list[str]:
    """The verdict for the stated use, then each clause that speaks of a part."""
    if facts.clearance is None:
        rows = [f"{m.title}: {m.licence}" for m in facts.models]
        return [_from(PROGRAM, f"Licences: {'; '.join(rows)}.")] if rows else []
    if facts.use:
        words = f"The licences of the parts for {facts.use} use: "
    else:
        words = "Nobody has stated a use; the licences of the parts for commercial use: "
    said = [_from(LEDGER, f"{words}{VERDICT_WORDS[facts.clearance.verdict]}.")]
    return said + [_from(LEDGER, finding.sentence()) for finding in facts.clearance.findings]


def _notices(facts: Facts) -> str:
    if facts.body is None:
        return ""
    if not facts.body.notices:
        return _from(LEDGER, "No name of the program's lists stands in any description.")
    rows = [f"“{n.name}” in scene {n.scene} ({n.decision})" for n in facts.body.notices]
    return _from(LEDGER, f"Names that somebody may have rights in: {', '.join(rows)}.")


def _marks(facts: Facts) -> str:
    if facts.body is None:
        words = "Every movie that is made is marked with its IPTC digital source type, and signed."
        words += " None was made of this project yet." if facts.is_project else ""
        return _from(PROGRAM, words)
    term = facts.body.source_type.rpartition("/")[2]
    words = f"Marked as {term}. {facts.signature}"
    if facts.body.watermark:
        words += f" Its pictures carry the invisible watermark {facts.body.watermark}."
    return _from(LEDGER, words)


def _use(facts: Facts) -> str:
    return _from(PROJECT, f"The stated use is {facts.use}.") if facts.use else ""


def _risks(facts: Facts) -> str:
    rows = facts.register.risks
    if not rows:
        return ""
    is_open = [risk for risk in rows if risk.state == "open"]
    judged = [risk for risk in facts.register.by_score() if risk.is_judged]
    words = f"{counted(len(rows), 'risk')}, {len(is_open)} open"
    if judged:
        words += f"; {len(judged)} judged, the highest ({judged[0].score} of 25): {judged[0].title}"
    elif len(rows) == 1:
        words += "; the program proposed it, and nobody has judged it yet."
    else:
        words += "; all were proposed by the program, and nobody has judged them yet."
    return _from(REGISTER, words)


def _responses(facts: Facts) -> list[str]:
    first = [risk for risk in facts.register.by_score() if risk.response][:3]
    return [_from(REGISTER, f"No. {r.number}, {r.title} Response: {r.response}") for r in first]


def _accepted(facts: Facts) -> str:
    rows = [f"{r.title} ({r.owner or 'nobody named'})" for r in facts.register.risks
            if r.state == "accepted"]  # fmt: skip
    return _from(REGISTER, f"Accepted: {'; '.join(rows)}.") if rows else ""


def _oversight(facts: Facts) -> str:
    if not facts.is_project:
        return ""
    if facts.body is None:
        return _from(PROJECT, f"{_edits(facts)}.")
    drawn = [scene for scene in facts.body.scenes if scene.shows == DRAWN]
    own = len(facts.body.scenes) - len(drawn)
    written = sum(scene.is_prompt_by_person for scene in drawn)
    takes = sum(scene.takes_discarded for scene in facts.body.scenes)
    words = f"{_edits(facts)}."
    if drawn:
        many = f"{written} of {counted(len(drawn), 'drawn picture')}"
        words += f" Described by a person or their script: {many}."
    words += f" Own media or cards: {counted(own, 'scene')}." if own else ""
    words += f" Drawn and not used: {counted(takes, 'take')}." if takes else ""
    return _from(LEDGER, words)


def _edits(facts: Facts) -> str:
    if not facts.edits:
        return "Nobody edited the project after it was made"
    return f"People made {counted(facts.edits, 'edit')} to the project"


def _pictures(facts: Facts) -> str:
    """How pictures were checked in the latest movie; that they were not is an answer, too."""
    if facts.body is None:
        return ""
    found = facts.body.pictures
    if found is None:
        return _from(LEDGER, "The pictures of the latest movie were not checked for nudity.")
    who = "the school profile" if found.is_school else "this project"
    words = (
        f"{who.capitalize()} had the pictures checked for nudity: {counted(found.frames, 'frame')} of "
        f"{counted(found.scenes, 'scene')}, the highest score {found.highest:.2f}; from "
        f"{found.threshold:.2f} on a scene is held back and no movie is made, so none that is in it was."
    )
    if found.unjudged:
        words += f" The network failed on {counted(found.unjudged, 'scene')}, which nobody judged."
    return _from(LEDGER, words)


def _picture_errors(facts: Facts) -> str:
    """Error rates of that check, as they were measured."""
    is_asked = facts.body is not None and facts.body.pictures is not None
    return _from(PROGRAM, PICTURE_ERRORS) if is_asked else ""


def _again(facts: Facts) -> str:
    words = "The ledger is enough to make the same clips again; models keep their versions, and an "
    words += "earlier one can be put back."
    return _from(PROGRAM, words)


def _local(facts: Facts) -> str:
    own = facts.body is not None and any(s.shows == "own" for s in facts.body.scenes)
    words = "Everything runs on this machine: no telemetry, no account, no upload."
    words += " The movie contains own media." if own else ""
    return _from(PROGRAM, words)


def _security(facts: Facts) -> str:
    words = (
        "Models are loaded only where their SHA-256 fits and are never unpickled; projects and media "
        f"are checked as they are read. {facts.signature}"
    )
    return _from(PROGRAM, words.strip())


def _ran(facts: Facts) -> str:
    if facts.body is None:
        return ""
    places = sorted({f"{s.precision} on {s.provider}" for s in facts.body.scenes if s.provider})
    return _from(LEDGER, f"Ran as {', '.join(places)}.") if places else ""


def _inventory(facts: Facts) -> str:
    rows = [m.reference for m in facts.models]
    return _from(PROGRAM, f"Scenewright {facts.version} with {', '.join(rows)}.") if rows else ""


_Maker = Callable[[Facts], list[str]]
_EVIDENCE: dict[str, _Maker] = {
    "GOVERN 1.1": lambda f: [_marks(f), *_licences(f)],
    "GOVERN 1.6": lambda f: [_inventory(f)],
    "GOVERN 1.7": lambda f: [_again(f)],
    "GOVERN 3.2": lambda f: [_oversight(f)],
    "GOVERN 4.2": lambda f: [_risks(f)],
    "GOVERN 6.1": lambda f: [*_licences(f), _notices(f)],
    "GOVERN 6.2": lambda f: [_again(f)],
    "MAP 1.1": lambda f: [_use(f), _card(f, "what it is for", "intended use", "uses")],
    "MAP 1.6": lambda f: [_local(f)],
    "MAP 2.1": lambda f: [_models(f), _card(f, "what it is", "model description", "model details")],
    "MAP 2.2": lambda f: [_card(f, "known weakness", "limitation"), _oversight(f)],
    "MAP 2.3": lambda f: [_card(f, "scores", "evaluation")],
    "MAP 3.3": lambda f: [_card(f, "what it is not for", "out-of-scope", "misuse"), _use(f)],
    "MAP 3.5": lambda f: [_oversight(f)],
    "MAP 4.1": lambda f: [_parts(f), _training(f), *_licences(f), _notices(f)],
    "MAP 4.2": lambda f: [_security(f)],
    "MAP 5.1": lambda f: [_risks(f)],
    "MEASURE 1.1": lambda f: [_scores(f)],
    "MEASURE 2.1": lambda f: [_scores(f), _card(f, "testing data")],
    "MEASURE 2.4": lambda f: [_ran(f)],
    "MEASURE 2.5": lambda f: [
        _scores(f),
        _card(f, "known weakness", "limit"),
    ],
    "MEASURE 2.6": lambda f: [_pictures(f), _picture_errors(f)],
    "MEASURE 2.7": lambda f: [_security(f)],
    "MEASURE 2.8": lambda f: [_marks(f)],
    "MEASURE 2.9": lambda f: [_parts(f), _ran(f), _again(f)],
    "MEASURE 2.10": lambda f: [_local(f)],
    "MEASURE 2.11": lambda f: [_card(f, "bias"), _card(f, "diversity")],
    "MEASURE 2.12": lambda f: [_card(f, "environment", "carbon", "training")],
    "MEASURE 3.1": lambda f: [_risks(f)],
    "MANAGE 1.2": lambda f: [_risks(f)],
    "MANAGE 1.3": _responses,
    "MANAGE 1.4": lambda f: [_accepted(f)],
    "MANAGE 2.2": lambda f: [_again(f)],
    "MANAGE 2.4": lambda f: [_again(f)],
    "MANAGE 3.1": _licences,
    "MANAGE 3.2": lambda f: [_inventory(f), _training(f)],
}

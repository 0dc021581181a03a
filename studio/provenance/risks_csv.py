"""The risk register as a table for spreadsheets (CSV, RFC 4180), and back."""

from __future__ import annotations

import csv
import io
from typing import Any

from studio.errors import SettingsError
from studio.provenance.risks import LEVELS, Register, Risk

COLUMNS = (
    "number",
    "title",
    "likelihood",
    "impact",
    "score",
    "response",
    "owner",
    "state",
    "source",
)
MOST_BYTES = 4 << 20
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def register_to_csv(register: Register) -> str:
    """All risks, the gravest first; a proposal that nobody judged has no levels and no score.

    A text that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for risk in register.by_score():
        levels = [risk.likelihood, risk.impact, risk.score] if risk.is_judged else ["", "", ""]
        texts = map(_safe, (risk.response, risk.owner, risk.state, risk.source))
        rows.writerow([risk.number, _safe(risk.title), *levels, *texts])
    return out.getvalue()


def with_csv(register: Register, text: str) -> Register:
    """The register with what a table says: rows of a known number change it, others are added.

    What the table leaves out stays. A row that has levels was judged by a person; columns may stand in
    any order, and the score is never read: it follows.

    Raises:
        SettingsError: It is no such table, or a value is not one that can be; names the row.
    """
    try:
        table = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
        names = [name.strip().lower() for name in table.fieldnames or ()]
        if "title" not in names:
            raise SettingsError(
                "The table has no column “title”.",
                f"Its first row must name: {', '.join(COLUMNS)}.",
            )
        table.fieldnames = names
        for count, row in enumerate(table, start=2):
            register = _with_row(register, row, count)
    except csv.Error as error:
        raise SettingsError(
            f"The table cannot be read as CSV: {error}.", "Save it as CSV in UTF-8, with commas."
        ) from error
    return register


def _with_row(register: Register, row: dict[str, str | None], count: int) -> Register:
    found = {name: _plain((row.get(name) or "").strip()) for name in COLUMNS}
    if not any(found.values()):
        return register
    known = {str(risk.number): risk for risk in register.risks}.get(found["number"])
    before = known or Risk(number=0, title=found["title"])
    levels = {name: _level(found[name], name, count) for name in ("likelihood", "impact")}
    judged = any(levels.values())
    values: dict[str, Any] = {
        "title": found["title"] or before.title,
        "response": found["response"],
        "owner": found["owner"],
        "state": found["state"] or before.state,
        **{name: level or getattr(before, name) for name, level in levels.items()},
    }
    try:
        if known is None:
            return register.with_risk(Risk(number=0, **values))
        if not judged and known.source == "program":
            return register.changed(known.number, **values)
        return register.changed(known.number, **values, source="person")
    except SettingsError as error:
        raise SettingsError(f"Row {count} of the table: {error.message}", error.hint) from error


def _level(text: str, name: str, count: int) -> int:
    """A level, 0 for none."""
    if not text:
        return 0
    if text not in {str(level) for level in LEVELS}:
        raise SettingsError(
            f"Row {count} of the table: the {name} {text[:20]!r} is not from 1 to 5.",
            "Give a whole number, or leave it empty.",
        )
    return int(text)


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULAS) else text


def _plain(text: str) -> str:
    return text[1:] if text.startswith("'") and text[1:].startswith(_FORMULAS) else text

"""`scenewright report rmf` and `scenewright risks`: a risk report, and the register behind it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.table import Table

from studio.cli import options, terminal
from studio.errors import SettingsError, StudioError
from studio.paths import Paths

if TYPE_CHECKING:
    from studio.provenance.risks import Register


def reports() -> None:
    """Reports on a project or a model."""


def rmf(
    subject: Annotated[
        str,
        typer.Argument(help="A project (.scenewright), or a model's id.", show_default=False),
    ],
    output: Annotated[
        Path,
        typer.Option(
            "-o", "--output", help="The report to write (.html or .pdf).", show_default=False
        ),
    ],
    *,
    answer: Annotated[
        list[str] | None,
        typer.Option(
            "--answer",
            help='Answer a gap, kept in the project: "GOVERN 2.1=Ann Lee". An empty one takes it back.',
            show_default=False,
        ),
    ] = None,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Write a report by the NIST AI Risk Management Framework: what is known, and the gaps."""
    from studio.render.risk_report import write_report

    try:
        if answer:
            _keep_answers(Path(subject), answer)
        document = write_report(subject, output, paths=Paths.choose(basedir))
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    facts = dict(document.facts)
    if json_:
        terminal.print_json({"output": str(output), "title": document.title} | facts)
        return
    terminal.error_console().print(
        f"Wrote {output}: {facts['Answered by people']} answered, "
        f"{facts['Evidence, answer missing']} in part, {facts['Gaps']} gaps.",
        markup=False,
    )


def _keep_answers(project: Path, given: list[str]) -> None:
    from studio.paths import resources_dir
    from studio.provenance.rmf import (
        ANSWERS_NOTE,
        answers_from_json,
        answers_to_json,
        load_core,
        parse_answer,
    )
    from studio.storyboard.file import open_project

    core = load_core(resources_dir() / "rmf")
    parsed = dict(parse_answer(text, core) for text in given)
    with open_project(project) as opened:
        said = answers_from_json(opened.noted(ANSWERS_NOTE)) | parsed
        kept = {name: words for name, words in said.items() if words}
        opened.note(ANSWERS_NOTE, answers_to_json(kept))


def risks(
    project: Annotated[Path, typer.Argument(help="A project (.scenewright).", show_default=False)],
    *,
    add: Annotated[
        str | None,
        typer.Option("--add", help="What could happen, and to whom.", show_default=False),
    ] = None,
    number: Annotated[
        int | None,
        typer.Option("--set", help="Change the risk of this number.", show_default=False),
    ] = None,
    remove: Annotated[
        int | None, typer.Option("--remove", help="Take a risk out.", show_default=False)
    ] = None,
    likelihood: Annotated[
        int | None, typer.Option("--likelihood", help="1 to 5.", show_default=False)
    ] = None,
    impact: Annotated[
        int | None, typer.Option("--impact", help="1 to 5.", show_default=False)
    ] = None,
    response: Annotated[
        str | None, typer.Option("--response", help="What is done about it.", show_default=False)
    ] = None,
    owner: Annotated[
        str | None, typer.Option("--owner", help="Who answers for it.", show_default=False)
    ] = None,
    state: Annotated[
        str | None,
        typer.Option("--state", help="open, treated, accepted or closed.", show_default=False),
    ] = None,
    csv_in: Annotated[
        Path | None,
        typer.Option(
            "--import", help="Take in a table (CSV), by the risks' numbers.", show_default=False
        ),
    ] = None,
    csv_out: Annotated[
        Path | None,
        typer.Option("--csv", help="Write the register as a table (CSV).", show_default=False),
    ] = None,
    json_: options.Json = False,
) -> None:
    """Show and edit the risk register that PROJECT keeps."""
    given: dict[str, Any] = {
        name: value
        for name, value in (
            ("likelihood", likelihood), ("impact", impact), ("response", response),
            ("owner", owner), ("state", state),
        )
        if value is not None
    }  # fmt: skip
    try:
        register = _edited(project, add, number, remove, given=given, csv_in=csv_in)
        if csv_out is not None:
            _write_table(register, csv_out)
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    if json_:
        from studio.values import to_plain

        terminal.print_json({"risks": to_plain(register.by_score())})
        return
    table = Table()
    for column in ("no.", "risk", "score", "response", "owner", "state"):
        table.add_column(column, overflow="fold")
    for risk in register.by_score():
        score = str(risk.score) if risk.is_judged else "not judged"
        table.add_row(str(risk.number), risk.title, score, risk.response, risk.owner, risk.state)
    terminal.error_console().print(table)


def _edited(
    project: Path,
    add: str | None,
    number: int | None,
    remove: int | None,
    *,
    given: dict[str, Any],
    csv_in: Path | None,
) -> Register:
    """The register after what was asked for, kept in the project where it changed.

    Raises:
        ProjectError: The project cannot be read or written.
        SettingsError: A value is not one that can be.
    """
    from studio.provenance.risks import (
        NOTE,
        Risk,
        register_from_json,
        register_to_json,
        with_proposals,
    )
    from studio.provenance.risks_csv import with_csv
    from studio.render.risk_report import read_state
    from studio.storyboard.file import open_project

    known = read_state(project)
    register = with_proposals(known.register, known.ledger.body if known.ledger else None)
    if add is not None:
        register = register.with_risk(Risk(number=0, title=add, **given))
    if number is not None:
        register = register.changed(number, **given, source="person")
    if remove is not None:
        register = register.without(remove)
    if csv_in is not None:
        register = with_csv(register, _read_table(csv_in))
    text = register_to_json(register)
    if register_from_json(text) != known.register:
        with open_project(project) as opened:
            opened.note(NOTE, text)
    return register


def _write_table(register: Register, path: Path) -> None:
    from studio.export.writer import partial_file
    from studio.provenance.risks_csv import register_to_csv

    with partial_file(path) as partial:
        partial.write_text(register_to_csv(register), encoding="utf-8-sig", newline="")


def _read_table(path: Path) -> str:
    """The text of a table.

    Raises:
        SettingsError: It is missing, too large, or not UTF-8.
    """
    from studio.provenance.risks_csv import MOST_BYTES

    try:
        if path.stat().st_size <= MOST_BYTES:
            return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"There is no table that can be read at {path}.", "Save it as CSV in UTF-8."
        ) from error
    raise SettingsError(f"The table {path} is too large to be a register.", "Check its name.")

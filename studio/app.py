"""Starts everything; the only module that knows all the others."""

from __future__ import annotations

import logging
import logging.handlers
import os
import sys
from importlib import metadata
from pathlib import Path
from typing import Annotated

import typer

from studio.errors import StudioError

LOG_BYTES = 1 << 20


def build_app() -> typer.Typer:
    """The command-line program.

    Commands import what they need when they run: `--help` and `--version` answer at once.
    """
    from studio.cli import (
        board,
        catalogue,
        certificate,
        consistency,
        convert,
        converter,
        doctor,
        estimate,
        farm,
        models,
        new,
        probe,
        provenance,
        quality,
        render,
        report,
        school,
        split,
        strip,
        transcript,
        tune,
        uninstall,
        update_check,
        votes,
        watch,
        window,
    )

    app = typer.Typer(
        help="Turns a script into a captioned, narrated movie, on your own machine. "
        "Without a command it opens the window.",
        add_completion=False,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback(invoke_without_command=True)(_program)
    app.command("open")(window.open_)
    app.command()(render.render)
    app.command()(split.split)
    app.command()(new.new)
    app.command()(board.board)
    app.command()(consistency.consistency)
    app.command()(transcript.transcript)
    app.command()(catalogue.voices)
    app.add_typer(models.build_models(), name="models")
    app.add_typer(farm.build_farm(), name="farm")
    app.command()(convert.convert)
    app.add_typer(converter.build_converter(), name="converter")
    app.command("probe-processor", hidden=True)(probe.probe_processor)
    app.command()(provenance.provenance)
    app.command()(certificate.certificate)
    app.command()(school.school)
    app.command("measure-network", hidden=True)(probe.measure_network)
    app.command()(tune.tune)
    app.command()(doctor.doctor)
    app.command("update-check")(update_check.update_check)
    app.command()(uninstall.uninstall)
    app.command()(estimate.estimate)
    app.command()(quality.evaluate)
    app.command()(quality.compare)
    app.command()(report.risks)
    app.command()(strip.strip)
    app.command()(watch.watch)
    app.command()(votes.votes)
    reports = typer.Typer(help="Reports on a project or a model.", no_args_is_help=True)
    reports.callback()(report.reports)
    reports.command()(report.rmf)
    app.add_typer(reports, name="report")
    return app


def _program(
    context: typer.Context,
    *,
    version: Annotated[
        bool, typer.Option("--version", help="Show the version.", is_eager=True)
    ] = False,
    basedir: Annotated[
        Path | None,
        typer.Option(
            "--basedir", help="Keep models, cache and logs below this folder.", show_default=False
        ),
    ] = None,
) -> None:
    """Without a command: open the window."""
    from studio.cli.window import show_window

    if version:
        sys.stdout.write(f"scenewright {metadata.version('scenewright')}\n")
        raise typer.Exit
    if context.invoked_subcommand is None:
        show_window(basedir)


def start_log(folder: Path) -> None:
    """Keep a log below `folder`; without one (a read-only disk) the program still works."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / "scenewright.log", maxBytes=LOG_BYTES, backupCount=2, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger("studio").addHandler(handler)
    logging.getLogger("studio").setLevel(logging.INFO)


def main() -> None:
    """The command `scenewright`: no traceback ever reaches a person."""
    from studio.cli.terminal import fail
    from studio.errors import InternalError
    from studio.paths import Paths

    os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # for processes of ours, too: see models/session.py
    start_log(Paths.choose(_basedir(sys.argv)).log_dir)
    try:
        build_app()(with_command(sys.argv[1:]))
    except StudioError as error:
        try:
            fail(error)
        except typer.Exit as leave:
            sys.exit(leave.exit_code)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        sys.exit(0)  # whoever read our output has seen enough
    except Exception:  # the last place before the person: log it all, say one sentence
        logging.getLogger(__name__).exception("the program failed")
        error = InternalError(
            "Something went wrong inside the program.",
            "Nothing was lost. Please report it, with the last lines of the log file.",
        )
        sys.stderr.write(f"Error: {error}\n")
        sys.exit(2)


def with_command(arguments: list[str]) -> list[str]:
    """`scenewright FILE` opens it: so do desktops start a program on a file that was double-clicked.

    A name without an ending (`render`) stays a command, even where there is such a file.
    """
    if len(arguments) == 1 and Path(arguments[0]).suffix and Path(arguments[0]).is_file():
        return ["open", *arguments]
    return arguments


def _basedir(arguments: list[str]) -> Path | None:
    """The folder of `--basedir`, found before the command line is parsed: the log starts first."""
    for index, argument in enumerate(arguments):
        if argument.startswith("--basedir="):
            return Path(argument.removeprefix("--basedir="))
        if argument == "--basedir" and index + 1 < len(arguments):
            return Path(arguments[index + 1])
    return None

"""`scenewright farm`: other machines draw, too."""

from __future__ import annotations

import contextlib
import platform
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from studio.cli import farm_options, options, terminal
from studio.cli.farm_options import needs_farm
from studio.errors import SettingsError, StudioError
from studio.paths import Paths

if TYPE_CHECKING:
    from studio.farm.serve import Work


def build_farm() -> typer.Typer:
    """The group of commands."""
    app = typer.Typer(help="Let other machines draw, too.", no_args_is_help=True)
    app.command()(start)
    app.command()(join)
    app.command(hidden=True)(work)
    app.command()(status)
    return app


def start(
    *,
    host: Annotated[
        str,
        typer.Option("--host", help="Address to listen at.", show_default="all of this machine"),
    ] = "0.0.0.0",
    port: Annotated[int, typer.Option("--port", help="Port to listen at.", min=1)] = 8786,
    workers: farm_options.Workers = -1,
    price: farm_options.Price = 0.0,
    cores: farm_options.Cores = "",
    name: farm_options.Name = "",
    processor: options.ProcessorChoice = "",
    invitation: Annotated[
        Path | None,
        typer.Option("--invitation", help="Where to write it.", show_default="the data folder"),
    ] = None,
    basedir: options.BaseDir = None,
) -> None:
    """Found a farm on this machine (or start it again) and work for it."""
    paths = Paths.choose(basedir)
    try:
        with needs_farm():
            from studio.farm.credentials import Membership, found_farm, write_invitation
            from studio.farm.serve import run, run_scheduler, worker_processes
        member = found_farm(paths.data_dir)
        given = _work(paths, workers, price=price, cores=cores, processor=processor)

        @contextlib.contextmanager
        def ready(at: Membership) -> Generator[None, None, None]:
            file = invitation or at.folder / "invitation.json"
            write_invitation(at, file)
            for line in (
                f"The farm is at {at.address}",
                f"Invitation: {file}",
                f"Token: {at.token}",
                "Give others the invitation, and the token in another way. Whoever has both can run "
                "programs on every machine of the farm.",
            ):
                terminal.error_console().print(line, markup=False)
            with worker_processes(paths, given, name=name or platform.node()):
                yield

        run(run_scheduler(member, host=host, port=port, on_ready=ready))
    except StudioError as error:
        terminal.fail(error)


def join(
    invitation: Annotated[
        Path | None,
        typer.Argument(help="The file that farm start wrote.", show_default="as last time"),
    ] = None,
    *,
    token: Annotated[
        str,
        typer.Option(
            "--token", envvar="SCENEWRIGHT_FARM_TOKEN", help="Of the farm.", show_default=False
        ),
    ] = "",
    address: farm_options.Address = "",
    workers: farm_options.Workers = -1,
    price: farm_options.Price = 0.0,
    cores: farm_options.Cores = "",
    name: farm_options.Name = "",
    processor: options.ProcessorChoice = "",
    basedir: options.BaseDir = None,
) -> None:
    """Work for a farm; with --workers 0, only become a member that may render on it."""
    paths = Paths.choose(basedir)
    try:
        with needs_farm():
            from studio.farm import credentials
            from studio.farm.link import check_door
            from studio.farm.serve import worker_processes
        if invitation is not None:
            member = credentials.accept_invitation(invitation, token, paths.data_dir)
        else:
            member = credentials.membership(paths.data_dir)
        if address:
            member = credentials.keep_address(member, credentials.checked_address(address))
        check_door(member, member.address)
        given = _work(paths, workers, price=price, cores=cores, processor=processor)
        terminal.error_console().print(
            f"Joined the farm at {member.address}; workers here: {given.workers}.", markup=False
        )
        with (
            worker_processes(paths, given, name=name or platform.node()) as running,
            contextlib.suppress(KeyboardInterrupt),
        ):
            for process in running:
                process.wait()
    except StudioError as error:
        terminal.fail(error)


def work(
    *,
    name: farm_options.Name = "worker",
    of: Annotated[int, typer.Option("--of", help="Workers on this machine.", min=1)] = 1,
    price: farm_options.Price = 0.0,
    cores: farm_options.Cores = "",
    processor: options.ProcessorChoice = "",
    basedir: options.BaseDir = None,
) -> None:
    """One worker of a farm, in this process."""
    paths = Paths.choose(basedir)
    try:
        with needs_farm():
            from studio.farm.credentials import membership
            from studio.farm.serve import Work, run, run_worker
        groups = (cores,) if cores else ()
        given = Work(workers=of, price=price, processor=processor, cores=groups)
        run(run_worker(membership(paths.data_dir), paths, given, name=name))
    except StudioError as error:
        terminal.fail(error)


def status(
    *,
    address: farm_options.Address = "",
    follow: Annotated[
        bool, typer.Option("--follow", help="Fill the screen and keep it up to date.")
    ] = False,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Show the farm's nodes and the renders that they work for."""
    try:
        with needs_farm():
            from studio.cli.farm_view import as_dict, follow_status, tables
            from studio.farm.credentials import membership
            from studio.farm.status import Watcher
        member = membership(Paths.choose(basedir).data_dir)
        with Watcher(member, address or member.address) as watcher:
            if json_:
                terminal.print_json(as_dict(watcher.look()))
            elif follow:
                follow_status(watcher)
            else:
                terminal.error_console().print(tables(watcher.look()))
    except StudioError as error:
        terminal.fail(error, as_json=json_)


def _work(paths: Paths, workers: int, *, price: float, cores: str, processor: str) -> Work:
    """What this machine gives."""
    from studio.engine.models.device import AUTO
    from studio.engine.models.probe import find_device
    from studio.farm.serve import Work, read_cores, usual_workers

    groups = tuple(part for part in cores.split(";") if part)
    try:
        for group in groups:
            read_cores(group)
    except ValueError as error:
        raise SettingsError(
            f"{cores[:60]!r} names no cores.", "Give a group for each worker, as 0;1 or 0-3;4-7."
        ) from error
    if workers < 0:
        device = find_device(processor or AUTO, folder=paths.data_dir)
        workers = len(groups) or usual_workers(has_gpu=device.name != "cpu")
    return Work(workers=workers, price=price, processor=processor, cores=groups)

"""`scenewright certificate`: which key signs movies."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from studio.cli import options, terminal
from studio.errors import SettingsError, StudioError
from studio.paths import Paths

OWN_KEY = "self-made"


def certificate(
    file: Annotated[
        str,
        typer.Argument(
            help="A certificate with its key (PEM or PKCS#12), or self-made for the program's own.",
            show_default=False,
        ),
    ],
    *,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Sign movies with the certificate in FILE from now on.

    Its path goes into the settings, its passphrase into the system's keyring (with the extra
    `keyring`); neither is ever written into a project.
    """
    from studio.cli.marking import PASSPHRASE_VARIABLE
    from studio.provenance.identity import (
        keep_passphrase,
        keyring_passphrase,
        own_identity,
        self_made_identity,
    )
    from studio.settings import load_settings, save_settings

    folder = Paths.choose(basedir).data_dir
    path = Path() if file == OWN_KEY else Path(file).absolute()
    given: list[str] = []

    def ask() -> str | None:
        if not sys.stdin.isatty():  # nobody to ask: perhaps it was kept before
            return os.environ.get(PASSPHRASE_VARIABLE) or keyring_passphrase(path)
        given.append(typer.prompt("Passphrase", hide_input=True, err=True))
        return given[-1]

    try:
        own = file == OWN_KEY
        identity = self_made_identity(folder) if own else own_identity(path, ask=ask)
        settings = load_settings(folder)
        save_settings(replace(settings, certificate="" if own else str(path)), folder)
        if given and not keep_passphrase(path, given[0]):
            raise SettingsError(
                "The certificate will be used, but its passphrase could not be kept: the system's "
                "keyring is not there.",
                "Install Scenewright with the extra keyring, or set SCENEWRIGHT_PASSPHRASE.",
            )
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    if json_:
        terminal.print_json({"kind": identity.kind, "signer": identity.name})
        return
    terminal.error_console().print(f"Movies are signed by “{identity.name}”.", markup=False)

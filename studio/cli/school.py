"""`scenewright school`: the profile under which every picture is judged, behind a password."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from studio.cli import options, terminal
from studio.errors import SettingsError, StudioError
from studio.paths import Paths

STATES = ("on", "off", "status")
PASSWORD = "SCENEWRIGHT_SCHOOL_PASSWORD"


def school(
    state: Annotated[str, typer.Argument(help="on, off or status.")] = "status",
    *,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Switch the school profile on or off: every picture is judged, whatever a project says.

    The password is asked for, or taken from SCENEWRIGHT_SCHOOL_PASSWORD. While the profile is on, what
    cannot be judged is not rendered. Needs the extra `safety`.
    """
    from studio.engine.picture_safety import find_weights
    from studio.render.school import is_school, school_off, school_on
    from studio.settings import load_settings, save_settings

    folder = Paths.choose(basedir).data_dir
    settings = load_settings(folder)
    try:
        if state not in STATES:
            raise SettingsError(
                f"There is no state {state[:20]!r}.", f"Choose one of: {', '.join(STATES)}."
            )
        if state == "on":
            find_weights()  # else nothing could be rendered
            settings = school_on(settings, _password(is_new=not is_school(settings)))
        elif state == "off":
            settings = school_off(settings, _password(is_new=False))
        if state != "status":
            save_settings(settings, folder)
            if is_school(load_settings(folder)) != (state == "on"):
                raise SettingsError(
                    f"The settings in {folder} cannot be written.", "Check who may write there."
                )
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    if json_:
        terminal.print_json({"school": is_school(settings)})
        return
    words = "on: every picture is judged" if is_school(settings) else "off"
    terminal.error_console().print(f"The school profile is {words}.")


def _password(*, is_new: bool) -> str:
    given = os.environ.get(PASSWORD)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise SettingsError("A password is needed.", f"Run this in a terminal, or set {PASSWORD}.")
    return typer.prompt("Password", hide_input=True, confirmation_prompt=is_new, err=True)

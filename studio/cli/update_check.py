"""`scenewright update-check`: whether there is a newer version. Nothing is asked without it."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from studio.cli import options, terminal
from studio.errors import StudioError


def update_check(
    *,
    url: Annotated[
        str,
        typer.Option(
            "--url",
            help="Where versions are told: a JSON file, by https.",
            show_default="what SCENEWRIGHT_UPDATES or the packager says",
        ),
    ] = "",
    json_: options.Json = False,
) -> None:
    """Ask once whether there is a newer version; it is told, and never fetched."""
    from studio.render.updates import check_for_update, update_address

    try:
        news = check_for_update(update_address(url))
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    if json_:
        terminal.print_json({"is_newer": news.is_newer, **asdict(news)})
        return
    console = terminal.error_console()
    if not news.is_newer:
        console.print(
            f"Scenewright {news.current} is up to date; {news.newest} is published.", markup=False
        )
        return
    console.print(
        f"Scenewright {news.newest} is there; this is {news.current}. Nothing was fetched.",
        markup=False,
    )
    if news.page:
        console.print(news.page, markup=False)
    for one in news.installers:
        console.print(f"{one.url} ({one.size_bytes / 1e6:.0f} MB)", markup=False)
        console.print(f"  sha256 {one.sha256}", markup=False)
    if not news.installers:
        console.print("There is no installer of it for this kind of machine.", markup=False)

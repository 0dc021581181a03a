"""`scenewright models versions`, `rollback`, `pin` and `update`: which version of a model is used."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from studio.cli import options, terminal
from studio.errors import Cancelled, ModelError, ProjectError, StudioError
from studio.paths import Paths, resources_dir
from studio.task import CancelToken

REFUSED_EXIT = 1
Model = Annotated[str, typer.Argument(help="Id of a model.", show_default=False)]
Overrule = Annotated[
    str,
    typer.Option(
        "--overrule",
        help="Take it even if it is worse, for this reason, which is kept.",
        show_default=False,
    ),
]
SuiteName = Annotated[
    str,
    typer.Option(
        help="Prompts on which versions are compared; narration or general where not given.",
        show_default=False,
    ),
]


def versions(model: Model, *, basedir: options.BaseDir = None, json_: options.Json = False) -> None:
    """List the versions of MODEL that are here, the one in use first."""
    from studio.engine.models.side_by_side import list_versions
    from studio.engine.models.versions import read_state
    from studio.render.sources import model_store

    paths = Paths.choose(basedir)
    try:
        store = model_store(paths)
        used = store.find(model).manifest
        rows = list_versions(store, paths.data_dir / "models", used.id)
        state = read_state(paths.data_dir / "models", used.id)
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    decisions = [] if state is None else list(state.decisions)
    if json_:
        found = [row.manifest.reference for row in rows]
        terminal.print_json({"in_use": used.reference, "versions": found, "decisions": decisions})
        return
    console = terminal.error_console()
    for row in rows:
        mark = "in use" if row.is_used else ""
        console.print(
            f"{row.manifest.reference}  {row.day.isoformat()}  {row.size_bytes / 1e6:.1f} MB  "
            f"{row.precision}  {row.manifest.licence}  {mark}".rstrip(),
            markup=False,
        )
    for decision in decisions:
        console.print(f"  {_sentence(decision)}", markup=False)


def rollback(
    model: Model,
    *,
    to: Annotated[
        str,
        typer.Option("--to", help="A version or the beginning of its hash.", show_default=False),
    ] = "",
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Use the version of MODEL that was used before."""
    from studio.engine.models.versions import roll_back
    from studio.render.sources import model_store

    paths = Paths.choose(basedir)
    try:
        name = _known_id(model, paths)
        ships = (resources_dir() / "models" / name).is_dir()
        roll_back(paths.data_dir / "models", name, shipped=ships, to=to)
        manifest = model_store(paths).find(name).manifest
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    if json_:
        terminal.print_json({"in_use": manifest.reference})
    else:
        terminal.error_console().print(f"{manifest.reference} is used again.", markup=False)


def pin(
    project: Annotated[Path, typer.Argument(help="A project (.scenewright).", show_default=False)],
    model: Annotated[
        str, typer.Argument(help="Id or id@version+hash; the project's own if not given.")
    ] = "",
    *,
    off: Annotated[bool, typer.Option("--off", help="Follow the version in use again.")] = False,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Pin PROJECT to one version of its model: it renders the same whatever is installed later."""
    from studio.render.prepare import DEFAULT_MODEL
    from studio.render.sources import is_project_file, model_store
    from studio.storyboard.file import open_project

    try:
        if not project.is_file() or not is_project_file(project):
            raise ProjectError(f"{project} is not a project.", "Make one: scenewright new SCRIPT.")
        with open_project(project) as opened:
            board = opened.storyboard
            wanted = model or board.model or DEFAULT_MODEL
            if off:
                chosen = wanted.partition("@")[0]
            else:
                chosen = model_store(Paths.choose(basedir)).find(wanted).manifest.reference
            if chosen != board.model:
                opened.save(replace(board, model=chosen), label="Choose the model")
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    if json_:
        terminal.print_json({"project": str(project), "model": chosen})
    else:
        terminal.error_console().print(f"{project.name} is drawn by {chosen}.", markup=False)


def update(
    source: Annotated[
        str, typer.Argument(help="Folder or http(s) address of a package.", show_default=False)
    ],
    *,
    take: Annotated[bool, typer.Option("--take", help="Fetch, compare and use it.")] = False,
    overrule: Overrule = "",
    suite: SuiteName = "",
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Say what an update from SOURCE would fetch; with --take, fetch it and use it if it is no worse."""
    from studio.engine.models.changes import look_at
    from studio.render.sources import model_shelf

    paths = Paths.choose(basedir)
    if take:
        add_and_weigh(source, paths, suite=suite, overrule=overrule, as_json=json_)
        return
    try:
        shelf = model_shelf(paths)
        offer = look_at(
            source, models=shelf.models, folders=(shelf.store, shelf.resources / "models")
        )
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    if json_:
        terminal.print_json(
            {
                "offered": offer.manifest.reference, "is_here": offer.is_here,
                "would_fetch": list(offer.files), "bytes": offer.size_bytes,
                "changes": [str(change) for change in offer.changes],
            }
        )  # fmt: skip
        return
    console = terminal.error_console()
    size = "" if offer.size_bytes is None else f" ({offer.size_bytes / 1e6:.1f} MB)"
    for change in offer.changes:
        console.print(f"Changed: {change}", markup=False)
    console.print(
        f"{offer.manifest.reference} is {'here already' if offer.is_here else 'offered'}; it would "
        f"fetch {', '.join(offer.files) or 'nothing'}{size if offer.files else ''}. "
        "Nothing was changed; --take fetches, compares and uses it.",
        markup=False,
    )


def add_and_weigh(source: str, paths: Paths, *, suite: str, overrule: str, as_json: bool) -> None:
    """Add a package, compare it with the version in use, and take it or leave it beside.

    Raises:
        typer.Exit: It is worse (1), or something was wrong (2).
    """
    found, is_taken = adopt(source, paths, suite=suite, overrule=overrule, as_json=as_json)
    if as_json:
        terminal.print_json(found)
    if not is_taken:
        raise typer.Exit(REFUSED_EXIT)


def adopt(
    source: str, paths: Paths, *, suite: str, overrule: str, as_json: bool
) -> tuple[dict[str, Any], bool]:
    """Add a package, compare, decide and say so; what was found for `--json`, and whether it is used.

    Raises:
        typer.Exit: Something was wrong (2), or it was cancelled.
    """
    from studio.quality.adopt import settle, try_version
    from studio.render.sources import model_shelf

    shelf = model_shelf(paths)
    try:
        with terminal.Bars(terminal.error_console(), is_quiet=as_json) as bars:
            trial = try_version(
                source, shelf, suite=suite, on_progress=bars.judging, cancel=CancelToken()
            )
        decision = settle(trial, shelf, overrule=overrule)
    except Cancelled:
        raise typer.Exit(terminal.CANCELLED_EXIT) from None
    except StudioError as error:
        terminal.fail(error, as_json=as_json)
    manifest, comparison = trial.added.manifest, trial.comparison
    if not as_json:
        _tell(trial, decision)
    found = {
        "installed": manifest.reference, "id": manifest.id, "taken": decision.is_taken,
        "fetched": list(trial.added.fetched), "shared": list(trial.added.shared),
        "overruled": decision.overruled, "compared": trial.told,
        "comparison": None if comparison is None else comparison.as_dict(),
    }  # fmt: skip
    return found, decision.is_taken


def _tell(trial: Any, decision: Any) -> None:
    console, manifest = terminal.error_console(), trial.added.manifest
    console.print(trial.told, markup=False)
    for reason in decision.reasons:
        console.print(f"Worse: {reason}", markup=False, style="red")
    if decision.reasons:
        for change in trial.changes:
            console.print(f"Changed: {change}", markup=False)
    if decision.is_taken:
        use = f"Use it with --model {manifest.id}."
        console.print(f"Installed {manifest.title} ({manifest.licence}). {use}", markup=False)
    else:
        console.print(
            f"{manifest.reference} stands beside the version in use, which stays. "
            f'Take it nevertheless: --overrule "reason".',
            markup=False,
        )


def _known_id(model: str, paths: Paths) -> str:
    """The id, if it is one of a model that is here: so it cannot be a path.

    Raises:
        ModelError: It is none.
    """
    from studio.engine.models.install import installed_ids
    from studio.render.sources import model_store

    known = {*model_store(paths).ids(), *installed_ids(paths.data_dir / "models")}
    if model not in known:
        raise ModelError(f"There is no model named {model[:80]!r}.", f"Here: {sorted(known)}.")
    return model


def _sentence(decision: dict[str, Any]) -> str:
    if "rolled_back_to" in decision:
        return f"went back to {decision['rolled_back_to'] or 'the version that ships'}"
    what = "taken" if decision.get("taken") else "refused"
    over = f", overruled: {decision['overruled']}" if decision.get("overruled") else ""
    why = " ".join(map(str, decision.get("reasons", ())))
    return f"{decision.get('day', '')} {decision.get('model', '')} {what}{over}. {why}".strip()

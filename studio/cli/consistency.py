"""`scenewright consistency`: whether who and what comes back looks the same from scene to scene."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from studio.cli import options, terminal
from studio.errors import StudioError
from studio.paths import Paths

if TYPE_CHECKING:
    from studio.render.consistency import Comparison
    from studio.storyboard.model import Storyboard


def consistency(
    source: options.ScriptOrProject,
    *,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Tell how alike the same person or thing looks in the scenes of SCRIPT (or of a project)."""
    from studio.plan.preview import preview_request
    from studio.quality.features import SHIPPED
    from studio.render.consistency import compare, looks_of, mean_likeness, pairs_of
    from studio.render.prepare import DEFAULT_MODEL
    from studio.render.seat import Seat
    from studio.render.sources import load_storyboard, model_store
    from studio.task import CancelToken

    paths = Paths.choose(basedir)
    seat = Seat(paths, model_store(paths))
    try:
        board, _ = load_storyboard(source, paths=paths)
        pairs = pairs_of(board)
        names = {name for pair in pairs for name in (pair.scene_id, *pair.with_ids)}
        model = seat.store.find(board.model or DEFAULT_MODEL).manifest
        token = CancelToken()
        looks = {
            scene.id: looks_of(preview_request(scene, board, model), seat=seat, cancel=token)
            for scene in board.scenes
            if scene.id in names and not scene.picture
        }
        found = compare(pairs, looks)
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    finally:
        seat.close()
    mean = mean_likeness(found)
    if json_:
        rows = [_row(one, board) for one in found]
        terminal.print_json({"measure": SHIPPED, "mean": mean, "returns": rows})
        return
    console = terminal.error_console()
    if mean is None:
        console.print("Nobody and nothing comes back in this storyboard.", markup=False)
        return
    for one in found:
        console.print(_sentence(one, board), markup=False)
    console.print(f"All together: {mean:.2f} of 1 (colours, and {SHIPPED}).", markup=False)


def _row(one: Comparison, board: Storyboard) -> dict[str, Any]:
    return {
        "scene": _number(one.scene_id, board), "noun": one.noun,
        "with": _number(one.with_id, board), "likeness": round(one.likeness, 4),
        "is_alike": one.is_alike, "is_whole_picture": one.is_whole,
    }  # fmt: skip


def _sentence(one: Comparison, board: Storyboard) -> str:
    what = f"the picture with the {one.noun}" if one.is_whole else f"the {one.noun}"
    scene, other = _number(one.scene_id, board), _number(one.with_id, board)
    verdict = "" if one.is_alike else " Looks like another one: look at it, or draw it again."
    return f"Scene {scene}: {what}, {one.likeness:.2f} like in scene {other}.{verdict}"


def _number(name: str, board: Storyboard) -> int:
    return next(n for n, scene in enumerate(board.scenes, start=1) if scene.id == name)

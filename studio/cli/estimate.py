"""`scenewright estimate`: what a movie will take, before it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.cli import options, terminal
from studio.errors import StudioError
from studio.paths import Paths

if TYPE_CHECKING:
    from studio.render.cost import Cost

NAMES = {"speak": "waiting for voices", "sample": "thinking of pictures",
         "draw": "drawing and encoding", "finish": "mixing and joining"}  # fmt: skip


def estimate(
    source: options.ScriptOrProject,
    *,
    format_: options.Format = None,
    size: options.Size = None,
    quality: options.Quality = None,
    voice: options.Voice = None,
    model: options.Model = None,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Tell how long rendering SCRIPT takes here, its memory and energy, and a cloud's price for it."""
    from studio.plan.model import RenderSettings
    from studio.render.reckoning import cost_of
    from studio.render.seat import Seat
    from studio.render.sources import load_storyboard, model_store
    from studio.render.trial import TRYING, is_untried, try_model

    paths = Paths.choose(basedir)
    settings = RenderSettings(format=format_, size=size, quality=quality, voice=voice, model=model)
    try:
        storyboard, _ = load_storyboard(source, paths=paths)
        seat = Seat(paths, model_store(paths))
        if is_untried(storyboard, settings, seat=seat):
            terminal.error_console().print(TRYING, markup=False)
            try_model(storyboard, settings, seat=seat)
        cost = cost_of(storyboard, settings, seat)
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    if json_:
        terminal.print_json(cost.as_dict())
    else:
        for line in _lines(cost):
            terminal.error_console().print(line, markup=False)


def _lines(cost: Cost) -> list[str]:
    from studio.render.cost import price_text

    stages = ", ".join(f"{NAMES[stage]} {value:.0f} s" for stage, value in cost.seconds.items())
    basis = (
        f"learnt from {cost.observations} render{'' if cost.observations == 1 else 's'} here"
        if cost.observations
        else "not measured on this machine yet: render something once"
    )
    lines = [
        f"Movie: {cost.movie_s:.0f} s.",
        f"Rendering all of it: about {cost.total_s:.0f} s ({stages}); {basis}.",
        f"Energy: about {cost.energy_wh:.2g} Wh ({cost.energy_basis}).",
    ]
    if cost.memory_mb:
        lines.insert(2, f"Memory: about {cost.memory_mb:.0f} MB.")
    lines.append(f"The same in a cloud (list prices of {cost.prices_date}, {cost.currency}):")
    lines.extend(f"  {name}: {price_text(price)}" for name, price in cost.clouds)
    return lines

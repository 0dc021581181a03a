"""The same movie again: a ledger's recipe becomes a plan, or it is said which part is missing."""

from __future__ import annotations

from pathlib import Path

from studio.engine.models.session import open_session
from studio.errors import MediaError, ModelError, SettingsError
from studio.narration.choose import DEFAULT_VOICE, choose_narrator
from studio.paths import resources_dir
from studio.plan.model import RenderPlan
from studio.provenance.ledger import Ledger
from studio.provenance.marking import Marking
from studio.provenance.record import Body, Part
from studio.render.cache import file_sha256
from studio.render.prepare import prepare_plan
from studio.render.seat import Seat
from studio.render.worker import Work
from studio.values import from_plain

JOB = "render"


def prepare_again(
    ledger: Ledger, *, output: Path, seat: Seat, marking: Marking, job_id: str = JOB
) -> Work:
    """A job's work that makes a ledger's movie again.

    Args:
        ledger: Of the movie.
        output: The new movie.
        seat: The engine thread's tools.
        marking: How it is marked.
        job_id: Name in events.

    Raises:
        MediaError: The ledger was changed, or holds no recipe that can be followed.
        SettingsError: Parts are missing, or are not what they were; the message names each.
    """
    if not ledger.is_whole:
        raise MediaError(
            "The ledger was changed since the movie was made: its contents do not fit its hash.",
            "Use the ledger that was written beside the movie, or the copy inside the project.",
        )
    try:
        plan = from_plain(RenderPlan, ledger.body.recipe, "recipe")
    except ValueError as error:
        raise MediaError(
            f"The ledger's recipe cannot be followed: {error}.",
            "It was made by another version of the program; render from the project instead.",
        ) from error
    missing = _differences(plan, ledger.body, seat)
    if missing:
        raise SettingsError(
            "The movie cannot be made again as it was: " + "; ".join(missing) + ".",
            "Put these parts back as they were, or render from the project.",
        )
    return prepare_plan(
        plan,
        origin=ledger.body.origin,
        output=output,
        seat=seat,
        job_id=job_id,
        warnings=(),
        marking=marking,
    )


def _differences(plan: RenderPlan, body: Body, seat: Seat) -> list[str]:
    """A sentence's part for everything that is not as the ledger says."""
    found = [text for part in body.parts if (text := _difference(part, plan, seat))]
    for scene, record in zip(plan.scenes, body.scenes, strict=False):
        if scene.picture:
            text = _file_difference("the picture", Path(scene.picture), record.media_sha256)
            found += [text] if text else []
    return list(dict.fromkeys(found))


def _difference(part: Part, plan: RenderPlan, seat: Seat) -> str:
    match part.kind:
        case "model":
            return _model_difference(part.version, seat)
        case "voice":
            return _voice_difference(part, plan, seat)
        case "font":
            return _font_difference(part, plan)
        case "music" if part.sha256:
            return _file_difference("the music", Path(plan.music), part.sha256.get(part.name, ""))
        case "logo":
            return _file_difference("the logo", Path(plan.logo), part.sha256.get(part.name, ""))
        case _:
            return ""


def _model_difference(reference: str, seat: Seat) -> str:
    """ "" where that very version is here, in use or beside the one in use."""
    name = reference.partition("@")[0]
    try:
        installed = seat.store.find(name).manifest.reference
    except ModelError:
        return f"the model {reference} is not installed"
    try:
        seat.store.find(reference)
    except ModelError:
        return f"the model is {installed}, and was {reference}"
    return ""


def _voice_difference(part: Part, plan: RenderPlan, seat: Seat) -> str:
    choice = choose_narrator(
        language=plan.language,
        voice=part.name if part.version.startswith("kokoro") else DEFAULT_VOICE,
        voices_dir=resources_dir() / "voices",
        weights_dir=seat.paths.data_dir / "voice",
        open_session=open_session,
    )
    if choice.narrator is None:
        return f"the voice {part.version} is not installed"
    engine = choice.narrator.request("").engine
    return "" if engine == part.version else f"the voice is {engine}, and was {part.version}"


def _font_difference(part: Part, plan: RenderPlan) -> str:
    if part.version:  # the person's own, where the plan says
        names = (plan.heading_font, plan.caption_font)
        path = next((Path(name) for name in names if Path(name).name == part.version), Path())
        return _file_difference(f"the font {part.name}", path, part.sha256.get(part.version, ""))
    folder = resources_dir() / "fonts"
    for name, sha256 in part.sha256.items():
        path = folder / Path(name).name  # a name from a file that anybody may have written
        if not path.is_file():
            return f"the font {path.name} is missing"
        if file_sha256(path) != sha256:
            return f"the font {path.name} is another one than it was"
    return ""


def _file_difference(what: str, path: Path, sha256: str) -> str:
    if not path.is_file():
        return f"{what} {path} is missing"
    return "" if file_sha256(path) == sha256 else f"{what} {path} is another one than it was"

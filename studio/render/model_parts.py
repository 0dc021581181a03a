"""A model, what others made that is inside its package, and the pictures it is shown: parts of a movie."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import replace
from typing import Any, cast

from studio.engine.models.manifest import ModelManifest
from studio.engine.motion import enlarge
from studio.plan.model import RenderPlan, RenderSettings
from studio.provenance.record import Origin, Part, SceneOrigin
from studio.storyboard.model import Storyboard


def model_parts(manifest: ModelManifest) -> list[Part]:
    """The model, and the ControlNets that it was converted with, which have licences of their own."""
    model = Part(
        kind="model",
        name=manifest.title,
        version=manifest.reference,
        licence=manifest.licence,
        about=manifest.training_data,
        sha256={part.file: part.sha256 for part in manifest.components},
    )
    return [model, *_control_parts(manifest)]


def _control_parts(manifest: ModelManifest) -> list[Part]:
    lineage: Any = manifest.options.get("lineage")
    nets: Any = (
        cast("dict[str, Any]", lineage).get("controlnets") if isinstance(lineage, dict) else ()
    )
    if not isinstance(nets, list):
        return []
    return [
        Part(
            kind="model",
            name=f"ControlNet {net.get('folder', '')}",
            version=manifest.reference,
            licence=str(net.get("licence", "")),
            about=f"inside {manifest.title}",
        )
        for net in cast("list[dict[str, Any]]", nets)
        if isinstance(net, dict)  # pyright: ignore[reportUnnecessaryIsInstance]  # a file says what it likes
    ]


def enlarger_part() -> Part:
    """The network that enlarges pictures."""
    return Part(
        kind="model",
        name=enlarge.NAME,
        version="x4",
        licence=enlarge.LICENCE,
        about="enlarges pictures; trained on drawn video (Wang et al. 2021)",
        sha256={enlarge.FILE: enlarge.SHA256},
    )


def shown_parts(plan: RenderPlan, origin: Origin) -> list[Part]:
    """Pictures that models are shown: named by their contents, for requests hold nothing else of them."""
    found: list[Part] = []
    for scene in plan.scenes:
        at = origin.scenes.get(scene.id, SceneOrigin())
        if shown := plan.reference_of(scene):
            is_own = bool(scene.reference)
            found.append(
                _shown(
                    "reference picture",
                    shown,
                    about="shown to the model",
                    licence=at.reference_licence if is_own else origin.reference_licence,
                    credit=at.reference_credit if is_own else origin.reference_credit,
                )
            )
        first, last = plan.frames_of(scene)
        if first:
            found.append(
                _shown("first picture", first, about="a scene begins with it",
                       licence=at.first_frame_licence, credit=at.first_frame_credit)
            )  # fmt: skip
        if last:
            found.append(
                _shown("last picture", last, about="a scene ends with it",
                       licence=at.last_frame_licence, credit=at.last_frame_credit)
            )  # fmt: skip
    return found


def _shown(what: str, picture: str, *, about: str, licence: str, credit: str) -> Part:
    digest = hashlib.sha256(base64.b64decode(picture)).hexdigest()
    name = f"{what} {digest[:8]}"
    return Part(
        kind="reference", name=name, licence=licence, credit=credit, about=about,
        sha256={name: digest},
    )  # fmt: skip


def as_asked(origin: Origin, storyboard: Storyboard, settings: RenderSettings) -> Origin:
    """Without what the project states of pictures in whose place others were asked for."""
    if settings.reference:
        origin = replace(origin, reference_licence="", reference_credit="")
    scenes = dict(origin.scenes)
    drawn = [scene.id for scene in storyboard.scenes if not scene.picture]
    if drawn and settings.first_frame:
        scenes[drawn[0]] = replace(scenes[drawn[0]], first_frame_licence="", first_frame_credit="")
    if drawn and settings.last_frame:
        scenes[drawn[-1]] = replace(scenes[drawn[-1]], last_frame_licence="", last_frame_credit="")
    return replace(origin, scenes=scenes)

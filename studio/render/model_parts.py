"""A model, and what others made that is inside its package, as parts of a movie."""

from __future__ import annotations

from typing import Any, cast

from studio.engine.models.manifest import ModelManifest
from studio.engine.motion import enlarge
from studio.provenance.record import Part


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

"""Where a model comes from: a diffusers folder, a single .safetensors checkpoint, or the hub."""

# torch and its family come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from studio.errors import ModelError
from studio.task import CancelToken
from studio.workshop.convert.events import Report
from studio.workshop.convert.hub import download
from studio.workshop.convert.single_file import expand

if TYPE_CHECKING:
    from studio.workshop.convert.convert import Order

_HUB_ID = re.compile(r"[\w.-]{1,96}/[\w.-]{1,96}\Z")
LICENCES = ("LICENSE", "LICENSE.md", "LICENSE.txt", "LICENCE", "LICENSE.TXT")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A model on this disk, in diffusers' layout.

    Attributes:
        folder: Where it is.
        revision: Commit on the hub, or "".
        licence_file: Name of its licence's text in the folder, or "".
    """

    folder: Path
    revision: str = ""
    licence_file: str = ""


def fetch(order: Order, *, work: Path, report: Report, cancel: CancelToken) -> Source:
    """Bring the source into diffusers' layout.

    Args:
        order: Names the source.
        work: Folder for what has to be downloaded or unpacked; kept for the next try.
        report: Hears of progress.
        cancel: Checked between files.

    Raises:
        ModelError: It is none of the three, or cannot be had.
        Cancelled: `cancel` was set.
    """
    path = Path(order.source)
    if path.is_dir():
        return _source(path)
    if path.suffix == ".safetensors" and path.is_file():
        folder = work / "unpacked"
        if not (folder / "model_index.json").is_file():
            report.stage("Unpacking the checkpoint", 0, 1)
            shutil.rmtree(folder, ignore_errors=True)
            expand(path, folder, layout=order.layout)
        return _source(folder)
    if path.suffix in (".ckpt", ".pt", ".bin", ".pth", ".pkl"):
        raise ModelError(
            f"{path.name} is a pickle, which could run any code when it is read.",
            "Ask its maker for the same model as .safetensors.",
        )
    if path.exists() or not _HUB_ID.match(order.source):
        raise ModelError(
            f"There is no model {order.source[:120]}.",
            "Give a diffusers folder, a .safetensors file, or a hub id like owner/name.",
        )
    folder, revision = download(
        order.source, work / "hub", revision=order.revision, report=report, cancel=cancel
    )
    return _source(folder, revision=revision)


def _source(folder: Path, *, revision: str = "") -> Source:
    licence = next((name for name in LICENCES if (folder / name).is_file()), "")
    return Source(folder=folder, revision=revision, licence_file=licence)

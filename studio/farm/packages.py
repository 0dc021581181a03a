"""Models go to nodes by content: once per node, in parts, and checked there before they count."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from distributed import Client

from studio.engine.models.install import CARDS
from studio.engine.models.manifest import MANIFEST_NAME, inside
from studio.engine.models.store import ModelPackage
from studio.farm.node import keep_package, take_part
from studio.task import CancelToken

PART_BYTES = 16 << 20


def send_package(client: Client, package: ModelPackage, worker: str, *, cancel: CancelToken) -> str:
    """Send a model to the node of a worker; returns what is wrong, or "".

    Raises:
        Cancelled: `cancel` was set; checked at every part.
        OSError: The node was lost on the way.
    """
    upload = secrets.token_hex(8)
    for name in package_files(package):
        path = inside(package.folder, name, package.manifest.id)
        for number, part in enumerate(_parts(path)):
            cancel.check()
            wrong = _ask(client, worker, take_part, upload, name, part, is_first=number == 0)
            if wrong:
                return wrong
    return _ask(client, worker, keep_package, upload, package.manifest.reference)


def package_files(package: ModelPackage) -> tuple[str, ...]:
    """The files of a package: what its manifest lists, and its card and licence."""
    names = dict.fromkeys([MANIFEST_NAME])
    for part in package.manifest.components:
        names |= dict.fromkeys([part.file, *(file for file, _ in part.data)])
    cards = [card for card in CARDS if (package.folder / card).is_file()]
    return (*names, *cards)


def _parts(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        yield file.read(PART_BYTES)  # also of an empty file
        while part := file.read(PART_BYTES):
            yield part


def _ask(client: Client, worker: str, function: Any, *values: object, **named: Any) -> str:
    answers = cast("dict[str, Any]", client.run(function, *values, workers=[worker], **named))
    return str(answers[worker])

"""The end of every render: the movie is marked, signed, and its ledger written beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from studio.engine.models.manifest import ModelManifest
from studio.export.writer import output_failure, partial_file
from studio.paths import Paths, resources_dir
from studio.plan.model import RenderPlan
from studio.provenance.credentials import MEDIA_TYPES, Ingredient
from studio.provenance.ledger import Ledger, ledger_path, ledger_to_json
from studio.provenance.licence import Finding, load_licences
from studio.provenance.mark_picture import mark_picture
from studio.provenance.mark_webm import mark_tags
from studio.provenance.marking import Marking, mark_of, seal_movie
from studio.provenance.names import load_names
from studio.provenance.record import Body, Notice, Origin
from studio.provenance.xmp import XmpMark
from studio.render.account import Books, media_name
from studio.render.watermarks import remember


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """What marking a render needs beside the render.

    Attributes:
        origin: Where the project came from.
        marking: How the movie is marked.
        keys_dir: Where the self-made key is kept.
        books: What the movie is judged by.
        manifests: Of the models that draw.
        notice: The text of the file that goes beside the movie, or "".
    """

    origin: Origin
    marking: Marking
    keys_dir: Path
    books: Books
    manifests: tuple[ModelManifest, ...]
    notice: str = ""


def load_books(paths: Paths) -> Books:
    """Licences and names: the program's own, then the person's."""
    folders = [resources_dir(), paths.data_dir]
    return Books(
        licences=load_licences([folder / "licences" for folder in folders]),
        names=load_names([folder / "names" for folder in folders]),
    )


class Sealing:
    """Seals one movie; used once. The account is given when everything is made."""

    def __init__(self, seal: Seal, plan: RenderPlan, account: Callable[[], Body]) -> None:
        self._seal, self._plan, self._account = seal, plan, account
        self.notice = seal.notice
        self.ledger: Ledger | None = None
        self._body: Body | None = None

    def tags(self) -> tuple[tuple[str, str], ...]:
        """The mark as names and texts, for a container that holds no XMP."""
        return mark_tags(mark_of(self._account_once()))

    def media_mark(self, source_type: str) -> XmpMark:
        """The mark of one clip or sound that is handed on to other editors."""
        return replace(mark_of(self._account_once()), source_type=source_type)

    def _account_once(self) -> Body:
        if self._body is None:
            self._body = self._account()
        return self._body

    def apply(self, partial: Path, output: Path) -> None:
        """Mark and sign a movie, or mark a folder of pictures, that is not in its place yet.

        Raises:
            MediaError: It cannot be marked.
            OutputError: It cannot be written.
        """
        try:
            self.ledger = seal_movie(
                partial,
                body=self._account_once(),
                name=output.name,
                ingredients=_ingredients(self._plan),
                marking=self._seal.marking,
                keys_dir=self._seal.keys_dir,
            )
        except OSError as error:
            raise output_failure(error, output) from error

    def mark_pictures(self, paths: Sequence[Path]) -> None:
        """Mark pictures that were written beside the movie: its poster.

        Raises:
            MediaError: One is damaged.
            OutputError: One cannot be written.
        """
        if self.ledger is None:
            return
        mark = mark_of(self.ledger.body)
        for path in paths:
            if path.suffix.lower() in (".jpg", ".png"):
                data = mark_picture(path.read_bytes(), mark)
                with partial_file(path) as partial:
                    partial.write_bytes(data)

    def write_ledger(self, output: Path) -> Path:
        """Write the ledger beside the movie.

        Raises:
            OutputError: It cannot be written.
        """
        if self.ledger is None:
            raise AssertionError("a movie was never sealed")
        path = ledger_path(output)
        with partial_file(path) as partial:
            partial.write_text(ledger_to_json(self.ledger), encoding="utf-8", newline="\n")
        remember(self.ledger, self._seal.keys_dir)
        return path

    def report(self, output: Path) -> dict[str, Any]:
        """What `--json` says of it."""
        if self.ledger is None:
            return {}
        body, signature = self.ledger.body, self.ledger.signature
        return {
            "ledger": str(ledger_path(output)),
            "source_type": body.source_type.rpartition("/")[2],
            "signature": signature.kind,
            "signature_note": signature.note,
            "watermark": body.watermark,
            "use": body.origin.use,
            "licences": body.verdict,
            "is_cleared_commercially": body.is_cleared_commercially,
            "sha256": self.ledger.movie.sha256,
            "unsigned_sha256": self.ledger.movie.unsigned_sha256,
        }


def notice_sentence(notice: Notice) -> str:
    """For the creator: what was noticed, and why."""
    return f"Scene {notice.scene} names “{notice.name}”, {notice.reason}. It stays as you wrote it."


def finding_sentence(finding: Finding) -> str:
    """For the creator: a clause that stands in the way, and what could replace the part."""
    return f"{finding.sentence()} Instead: {finding.instead}."


def _ingredients(plan: RenderPlan) -> tuple[Ingredient, ...]:
    paths = dict.fromkeys(scene.picture for scene in plan.scenes if scene.picture)
    return tuple(
        Ingredient(path=Path(path), title=media_name(path, plan))
        for path in paths
        if Path(path).suffix.lower() in MEDIA_TYPES
    )

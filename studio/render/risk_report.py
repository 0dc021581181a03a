"""The NIST AI RMF report of a project or a model: what is known is gathered, set and written."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from studio.compose.document import Document
from studio.compose.document_html import document_html
from studio.compose.document_pdf import document_pdf
from studio.engine.models.store import DEFAULT_MODEL, ModelPackage, ModelStore
from studio.errors import MediaError, ModelError, OutputError, ProjectError
from studio.export.writer import partial_file
from studio.paths import Paths, resources_dir
from studio.provenance.ledger import Ledger, ledger_from_json
from studio.provenance.risks import NOTE, Register, register_from_json, with_proposals
from studio.provenance.rmf import ANSWERS_NOTE, answer_all, answers_from_json, load_core
from studio.provenance.rmf_facts import Facts, card_sections
from studio.provenance.rmf_report import rmf_document
from studio.render.account import licensed
from studio.render.board import MONTHS
from studio.render.seal import load_books
from studio.render.sources import is_project_file, model_store
from studio.storyboard.file import open_project
from studio.storyboard.model import Storyboard
from studio.task import CancelToken

SUFFIXES = (".html", ".pdf")
CARDS = ("CARD.md", "README.md", "MODEL_CARD.md")
MOST_CARD_BYTES = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectState:
    """What a project holds that a report needs.

    Attributes:
        name: Its file's.
        storyboard: As it is now.
        ledger: Of the latest movie, or None.
        edits: How many edits people made.
        register: The risks.
        said: What people answered, by subcategory.
    """

    name: str
    storyboard: Storyboard
    ledger: Ledger | None
    edits: int
    register: Register
    said: dict[str, str]


def read_state(path: Path) -> ProjectState:
    """Read what a report needs from a project.

    Raises:
        ProjectError: It is not a project, or damaged.
        SettingsError: Its register or its answers are damaged.
    """
    with open_project(path) as project:
        ledgers = project.ledgers()
        state = ProjectState(
            name=path.stem,
            storyboard=project.storyboard,
            ledger=_ledger(ledgers[-1]) if ledgers else None,
            edits=max(0, len(project.history()) - 1),
            register=register_from_json(project.noted(NOTE)),
            said=answers_from_json(project.noted(ANSWERS_NOTE)),
        )
    return state


def known_register(noted: str, ledgers: Sequence[str]) -> Register:
    """The register that a project keeps, with what follows from its latest movie.

    Args:
        noted: What the project holds under `NOTE`.
        ledgers: Of its movies, the latest last.

    Raises:
        SettingsError: It is damaged.
    """
    ledger = _ledger(ledgers[-1]) if ledgers else None
    return with_proposals(register_from_json(noted), None if ledger is None else ledger.body)


def write_report(
    subject: str, output: Path, *, paths: Paths, cancel: CancelToken | None = None
) -> Document:
    """Write the report of a project (a path) or a model (its id).

    Raises:
        OutputError: The file's name or folder will not do.
        ProjectError: It names neither.
        ModelError: The model is not installed.
    """
    if output.suffix.lower() not in SUFFIXES:
        raise OutputError(
            f"A report's name must end in .html or .pdf, not {output.suffix or 'nothing'!r}.",
            "For example: -o report.pdf",
        )
    if Path(subject).absolute() == output.absolute():
        raise OutputError("The report would be written over the project.", "Give it another name.")
    document = make_report(subject, paths=paths)
    with partial_file(output) as partial:
        if output.suffix.lower() == ".html":
            partial.write_text(document_html(document), encoding="utf-8", newline="\n")
        else:
            folders = [resources_dir() / "interface" / "fonts", resources_dir() / "fonts"]
            partial.write_bytes(
                document_pdf(document, fonts_dirs=folders, cancel=cancel or CancelToken())
            )
    return document


def make_report(subject: str, *, paths: Paths, day: datetime.date | None = None) -> Document:
    """The report as a document.

    Raises:
        ProjectError: It names neither a project nor a model.
        ModelError: The model is not installed.
    """
    path = Path(subject)
    if path.is_file():
        if not is_project_file(path):
            raise ProjectError(
                f"{path} is not a project.", f"Make one first: scenewright new {path}"
            )
        state = read_state(path)
        facts, said = _project_facts(state, paths), state.said
    else:
        facts, said = _model_facts(model_store(paths).find(subject)), {}
    core = load_core(resources_dir() / "rmf")
    today = day or datetime.datetime.now().astimezone().date()
    words = f"{today.day} {MONTHS[today.month - 1]} {today.year}"
    return rmf_document(core, answer_all(core, facts, said), facts, day=words)


def _project_facts(state: ProjectState, paths: Paths) -> Facts:
    board = state.storyboard
    body = None if state.ledger is None else state.ledger.body
    reference = next((p.version for p in body.parts if p.kind == "model"), "") if body else ""
    package = _package(reference, model_store(paths))
    clearance = None
    if body is not None:
        use = board.use or body.origin.use
        clearance = load_books(paths).licences.judge(licensed(body.parts), use)
    return Facts(
        title=board.title or state.name,
        version=metadata.version("scenewright"),
        models=(package.manifest,),
        cards=_card(package),
        body=body,
        clearance=clearance,
        use=board.use or (body.origin.use if body else ""),
        is_project=True,
        edits=state.edits,
        register=with_proposals(state.register, body),
        signature=state.ledger.signature.note if state.ledger else "",
    )


def _package(reference: str, store: ModelStore) -> ModelPackage:
    """The version that a ledger names, or where that one is gone the one in use."""
    name = reference.partition("@")[0] or DEFAULT_MODEL
    try:
        return store.find(reference or name)
    except ModelError:
        return store.find(name)


def _model_facts(package: ModelPackage) -> Facts:
    return Facts(
        title=package.manifest.title,
        version=metadata.version("scenewright"),
        models=(package.manifest,),
        cards=_card(package),
    )


def _card(package: ModelPackage) -> dict[str, str]:
    """The card of a package, which may come from anybody: read as text, up to a size."""
    for name in CARDS:
        path = package.folder / name
        try:
            if path.stat().st_size <= MOST_CARD_BYTES:
                return card_sections(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            continue
    return {}


def _ledger(text: str) -> Ledger | None:
    """A ledger of the project; one that another version wrote counts as none."""
    try:
        return ledger_from_json(text)
    except MediaError:
        return None

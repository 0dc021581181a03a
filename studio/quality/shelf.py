"""Where models are kept and what their versions are judged with; light, so that starting stays fast."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from studio.engine.models.store import ModelStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """Where models, their suites and the feature network are.

    Attributes:
        store: Folder of installed models.
        data_dir: The person's, with suites of their own.
        resources: The program's own files.
        models: Finds models in both.
    """

    store: Path
    data_dir: Path
    resources: Path
    models: ModelStore

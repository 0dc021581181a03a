"""What a running conversion says of itself: one JSON object a line, for the program that started it."""

from __future__ import annotations

import json
import sys
from typing import Any

from studio.errors import StudioError


class Report:
    """Writes events to the standard output."""

    def stage(self, name: str, done: float, total: float) -> None:
        """Part of the work begins.

        Args:
            name: For people ("Exporting the denoiser").
            done, total: Work so far and in all, in its own unit.
        """
        _write({"event": "stage", "name": name, "done": done, "total": total})

    def note(self, sentence: str) -> None:
        """Something that a person should know."""
        _write({"event": "note", "message": sentence})

    def done(self, values: dict[str, Any]) -> None:
        """The end."""
        _write({"event": "done", "report": values})

    def failed(self, error: StudioError) -> None:
        """The end, without a package."""
        _write({"event": "failed", "message": error.message, "hint": error.hint})


def _write(values: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(values, ensure_ascii=False) + "\n")
    sys.stdout.flush()

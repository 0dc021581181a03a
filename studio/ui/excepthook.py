"""The last resort of the window: our own mistakes are logged and told, and the window goes on."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from studio.errors import InternalError, StudioError

log = logging.getLogger(__name__)


def install_excepthook(tell: Callable[[StudioError], None]) -> None:
    """Send what no slot caught to `tell`, as a sentence; tracebacks go to the log."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, StudioError):
            tell(error)
            return
        log.error("a slot failed", exc_info=(kind, error, trace))
        tell(
            InternalError(
                "Something went wrong inside the program.",
                "Nothing was lost. Please report it, with the log file's last lines.",
            )
        )

    sys.excepthook = hook

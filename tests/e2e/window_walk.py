"""Walks through the window with a script and a render, and tells every address that was asked for.

    python -m tests.e2e.window_walk FOLDER [SCRIPT]

Prints one line for each attempt at an address that is not this machine's own.
"""

from __future__ import annotations

import ipaddress
import os
import sys
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from studio.paths import Paths
from studio.ui.application import build_window


def is_local(address: Any) -> bool:
    """Whether an address is on this machine: a path, loopback, or nothing."""
    if not isinstance(address, tuple) or not address:
        return True
    host = str(address[0])
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host in ("", "localhost")


def say(line: str) -> None:
    """Tell whoever runs this."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def watch(event: str, arguments: tuple[Any, ...]) -> None:
    """Python's own view of the network (PEP 578)."""
    asked: Any = None
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        asked = arguments[1]
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        asked = (arguments[0],)
    if not is_local(asked):
        say(f"NETWORK {event} {asked}")


def walk(folder: Path, script: Path | None = None) -> None:
    """Open a script (by default of one sentence), wait for its pictures, render it, close."""

    def until(ready: Callable[[], object]) -> None:
        loop, timer = QEventLoop(), QTimer()
        timer.timeout.connect(lambda: loop.quit() if ready() else None)
        timer.start(50)
        QTimer.singleShot(240_000, loop.quit)
        loop.exec()
        timer.stop()
        assert ready()

    app = QApplication([])
    window = build_window(app, Paths.choose(folder / "base"))
    window.show()
    if script is None:
        script = folder / "rain.txt"
        script.write_text("It rains in the city.", encoding="utf-8")
    window.open_path(script)
    until(lambda: window.project is not None)
    project = window.project
    assert project is not None
    board = project.document.storyboard
    project.editing.change_board("Draft", replace(board, quality="draft", voice="none"))
    until(lambda: all(project.previews.is_fresh(s) for s in project.document.storyboard.scenes))
    window.outputs.render_movie()
    until(lambda: window.queue.renders[-1].state in ("done", "failed"))
    render = window.queue.renders[-1]
    assert render.state == "done", render.message
    say(f"MOVIE {render.output}")
    window.close()


if __name__ == "__main__":
    sys.addaudithook(watch)
    try:
        walk(*map(Path, sys.argv[1:]))
    finally:
        if sys.exc_info()[0] is not None:
            traceback.print_exc()
            os._exit(3)  # the engine's thread would keep a failed walk alive

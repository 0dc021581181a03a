"""How a farm looks in the terminal: its nodes and its queue, once or full-screen."""

from __future__ import annotations

import contextlib
import time
from dataclasses import asdict
from typing import Any

from rich.console import Console, Group
from rich.live import Live
from rich.table import Table
from rich.text import Text

from studio.farm.status import FarmState, Watcher

EVERY_S = 1.0


def tables(state: FarmState) -> Group:
    """Nodes, and the renders that they work for."""
    nodes = Table(title=Text(f"Farm at {state.address}"), title_justify="left")
    for heading in ("Node", "Drawing", "Waiting", "Memory", "Price an hour"):
        nodes.add_column(heading, justify="left" if heading == "Node" else "right")
    for node in state.nodes:
        price = f"{node.price:g}" if node.price else "own"
        nodes.add_row(
            Text(node.name), str(node.running), str(node.waiting), f"{node.memory_mb} MB", price
        )
    renders = Table(title="Renders", title_justify="left")
    for heading in ("User", "Movie", "Priority", "Clips", "On nodes", "Spent"):
        renders.add_column(heading)
    for one in state.renders:
        facts = (f"{one.done}/{one.total}", str(one.out), f"{one.spent:.2f}")
        renders.add_row(Text(one.user), Text(one.title), Text(one.priority), *facts)
    nodes.caption = None if state.nodes else "No node has joined."
    renders.caption = None if state.renders else "Nothing is being rendered."
    return Group(nodes, renders)


def as_dict(state: FarmState) -> dict[str, Any]:
    """For `--json`."""
    return asdict(state)


def follow_status(watcher: Watcher) -> None:
    """Fill the screen until Ctrl-C."""
    with (
        contextlib.suppress(KeyboardInterrupt),
        Live(tables(watcher.look()), console=Console(), screen=True, auto_refresh=False) as live,
    ):
        while True:
            time.sleep(EVERY_S)
            live.update(tables(watcher.look()), refresh=True)

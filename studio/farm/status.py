"""What goes on at a farm: its nodes, and whose renders they work for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from distributed import Client

from studio.farm.credentials import Membership
from studio.farm.ledger import Render, read_renders
from studio.farm.link import connect, workers_of
from studio.farm.node import node_facts


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeState:
    """One worker.

    Attributes:
        name: For people.
        address: Of its process.
        price: What an hour of it costs; 0 for a machine of one's own.
        running: Clips that it makes now.
        waiting: Clips that wait there.
        memory_mb: What its process holds.
    """

    name: str
    address: str
    price: float
    running: int
    waiting: int
    memory_mb: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FarmState:
    """A moment of a farm.

    Attributes:
        address: Of its scheduler.
        nodes: Its workers, by name.
        renders: What they work for.
    """

    address: str
    nodes: tuple[NodeState, ...]
    renders: tuple[Render, ...]


class Watcher:
    """Looks at a farm; a context manager. Connecting may raise SettingsError."""

    def __init__(self, member: Membership, address: str) -> None:
        self._address = address
        self._client: Client = connect(member, address)

    def __enter__(self) -> Watcher:
        return self

    def __exit__(self, *_error: object) -> None:
        self._client.close()

    def look(self) -> FarmState:
        """What goes on now."""
        workers = workers_of(self._client)
        facts = cast("dict[str, Any]", self._client.run(node_facts, [], on_error="ignore"))
        nodes = [_state(address, one, facts.get(address)) for address, one in workers.items()]
        return FarmState(
            address=self._address,
            nodes=tuple(sorted(nodes, key=lambda node: node.name)),
            renders=read_renders(self._client),
        )


def _state(address: str, worker: dict[str, Any], facts: Any) -> NodeState:
    metrics = worker.get("metrics", {})
    counts = metrics.get("task_counts", {})
    return NodeState(
        name=str(worker["name"])[:80],
        address=address,
        price=float(facts["price"]) if isinstance(facts, dict) else 0.0,
        running=int(counts.get("executing", 0)),
        waiting=int(counts.get("ready", 0)) + int(counts.get("constrained", 0)),
        memory_mb=int(metrics.get("memory", 0)) >> 20,
    )

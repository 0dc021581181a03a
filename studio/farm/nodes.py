"""The nodes that a render may use: each is asked what it is before anything is sent to it."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from distributed import Client

from studio.engine.local import LocalEngine
from studio.farm.link import workers_of
from studio.farm.node import node_facts, program_version
from studio.farm.packages import send_package
from studio.farm.policy import QUEUED_PER_WORKER
from studio.task import CancelToken

WAIT_S = 10.0
"""How long a render waits for a first node, or for another after the last was lost."""

LOOK_EVERY_S = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One worker that may be used.

    Attributes:
        name: For people.
        node: Of the machine's store of models: several workers share one.
        price: What an hour of it costs.
        turn: Drawn by lot for each render: of equal workers the smallest is asked first. Renders that
            begin together would else all send to the same few.
    """

    name: str
    node: str
    price: float
    turn: float = 0.0


class Nodes:
    """The workers of a farm, as one render sees them. For one thread.

    Attributes:
        fit: Those that may be used, by address.
        asked: Those that were sent the proof (see `Proof`).
        proven: Those whose proof was right.
    """

    def __init__(
        self,
        client: Client,
        engine: LocalEngine,
        models: tuple[str, ...],
        *,
        warn: Callable[[str], None],
        cancel: CancelToken,
    ) -> None:
        self._client, self._engine, self._models = client, engine, models
        self._warn, self._cancel = warn, cancel
        self._refused: set[str] = set()
        self._stocked: set[tuple[str, str]] = set()
        self._since = time.monotonic()
        self._looked = -LOOK_EVERY_S
        self._lots = random.SystemRandom()
        self.fit: dict[str, Node] = {}
        self.asked: set[str] = set()
        self.proven: set[str] = set()

    def look(self) -> None:
        """See who came and who went; asks the scheduler four times a second at most."""
        now = time.monotonic()
        if now - self._looked < LOOK_EVERY_S:
            return
        self._looked = now
        workers = workers_of(self._client)
        for address in [a for a in self.fit if a not in workers]:
            self._warn(f"The node {self.fit.pop(address).name} was lost; its scene is made again.")
        new = [a for a in workers if a not in self.fit and a not in self._refused]
        if new:
            answers = cast(
                "dict[str, Any]",
                self._client.run(node_facts, list(self._models), workers=new, on_error="return"),
            )
            for address in new:
                self._admit(address, str(workers[address]["name"])[:80], answers.get(address))
        if self.fit:
            self._since = time.monotonic()

    def has_none_for(self, seconds: float) -> bool:
        """Whether there has been no node for so long."""
        return not self.fit and time.monotonic() - self._since > seconds

    @property
    def has_free_of_charge(self) -> bool:
        """Whether a node that costs nothing is there."""
        return any(node.price <= 0 for node in self.fit.values())

    def free_worker(self, load: Mapping[str, int], may_send: Callable[[float], bool]) -> str | None:
        """The worker with the least to do; of equals one that costs less. None if all have enough."""
        able = [
            (load.get(address, 0), node.price, node.turn, address)
            for address, node in self.fit.items()
            if load.get(address, 0) < QUEUED_PER_WORKER and may_send(node.price)
        ]
        return min(able)[3] if able else None

    def refuse(self, address: str, why: str) -> None:
        """Send no more to a worker, and tell why a clip of it was refused."""
        self._refused.add(address)
        node = self.fit.pop(address, None)
        name = node.name if node else address
        self._warn(f"A clip of the node {name} was refused: {why}. It gets no more of this movie.")

    def _admit(self, address: str, name: str, facts: Any) -> None:
        match facts:
            case {
                "version": str(version), "node": str(node), "price": float() | int() as price,
                "lacks": list(lacks),
            }:  # fmt: skip
                pass
            case _:
                if address in workers_of(self._client):
                    self._refused.add(address)
                    self._warn(f"The node {name} was refused: it does not say what it is.")
                return
        if version != program_version():
            self._refused.add(address)
            self._warn(
                f"The node {name} was refused: it runs version {version[:20]} of the program, "
                f"this machine {program_version()}."
            )
            return
        for model in self._models:
            if model in lacks and (node, model) not in self._stocked:
                package = self._engine.package_of(model)
                wrong = send_package(self._client, package, address, cancel=self._cancel)
                if wrong:
                    self._refused.add(address)
                    self._warn(f"The node {name} was refused: it has not got the model. {wrong}")
                    return
            self._stocked.add((node, model))
        self.fit[address] = Node(
            name=name, node=node, price=max(0.0, float(price)), turn=self._lots.random()
        )

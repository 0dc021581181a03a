"""The queue that everybody sees: each render notes how far it is with the farm's scheduler."""

from __future__ import annotations

import contextlib
import json
import time
from dataclasses import dataclass
from typing import Any, cast

from distributed import Client

RENDERS = "scenewright-renders"
TOLD_EVERY_S = 1.0
STALE_S = 30.0  # a program that was killed says no more


@dataclass(frozen=True, slots=True, kw_only=True)
class Render:
    """One render on the farm.

    Attributes:
        user: Whose.
        title: Of what.
        priority: "low", "normal" or "high".
        done: Clips that are there.
        out: Clips that nodes have.
        total: Clips in all.
        spent: On rented nodes.
    """

    user: str
    title: str
    priority: str
    done: int
    out: int
    total: int
    spent: float


class Renders:
    """Notes of one render; all of it is for people to read."""

    def __init__(self, client: Client, job: str, user: str, title: str, priority: str) -> None:
        self._client, self._job = client, job
        self._fixed = {"user": user, "title": title, "priority": priority}
        self._last = 0.0

    def tell(self, *, done: int, out: int, total: int, spent: float) -> None:
        """Note how far it is, once a second at most."""
        now = time.monotonic()
        if now - self._last < TOLD_EVERY_S:
            return
        self._last = now
        facts = {"done": done, "out": out, "total": total, "spent": spent, "at": time.time()}
        self._client.set_metadata([RENDERS, self._job], json.dumps(self._fixed | facts))

    def forget(self) -> None:
        """The render ended."""
        with contextlib.suppress(OSError, TimeoutError):
            self._client.set_metadata([RENDERS, self._job], "")


def read_renders(client: Client) -> tuple[Render, ...]:
    """The renders that are going on; what is no note of a render is left out."""
    notes = cast("dict[str, Any]", client.get_metadata([RENDERS], default={}))
    found: list[Render] = []
    for note in notes.values():
        with contextlib.suppress(ValueError, KeyError, TypeError):
            facts = cast("dict[str, Any]", json.loads(note))
            if time.time() - float(facts["at"]) > STALE_S:
                continue
            found.append(
                Render(
                    user=str(facts["user"])[:40],
                    title=str(facts["title"])[:80],
                    priority=str(facts["priority"])[:10],
                    done=int(facts["done"]),
                    out=int(facts["out"]),
                    total=int(facts["total"]),
                    spent=float(facts["spent"]),
                )
            )
    return tuple(found)

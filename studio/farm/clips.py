"""One render on a farm: clips are sent, checked when they come back, and kept in the local cache."""

from __future__ import annotations

import queue
import secrets
import threading
from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from distributed import Client, Future

from studio.engine.api import ClipRequest
from studio.engine.local import LocalEngine
from studio.farm.ledger import Renders
from studio.farm.message import Refused, read_answer, request_text
from studio.farm.node import cancel_clips, make_clip
from studio.farm.nodes import WAIT_S, Nodes
from studio.farm.policy import Purse, priority_of
from studio.farm.proof import Proof
from studio.render.cache import Cache
from studio.render.clips import KIND, keep_clip
from studio.task import CancelToken, OnProgress, ignore_progress

POLL_S = 0.25
MOST_TRIES = 3


@dataclass(slots=True, kw_only=True)
class _Clip:
    """One clip of the run; a proof of a node is kept nowhere."""

    number: int
    request: ClipRequest
    kept_as: str = ""
    tries: int = 0
    worker: str = ""
    future: Future | None = None
    attempt: str = ""


@dataclass(slots=True, kw_only=True)
class Wishes:
    """What a person asks of the farm.

    Attributes:
        priority: "low", "normal" or "high".
        limit: What rented nodes may cost, or None.
        user: Who renders, for the queue.
        title: What is rendered, for the queue.
    """

    priority: str = "normal"
    limit: float | None = None
    user: str = ""
    title: str = ""


@dataclass(slots=True, kw_only=True, eq=False)
class _Run:
    """What one call of `FarmClips.make` works with."""

    engine: LocalEngine
    cache: Cache
    warn: Callable[[str], None]
    cancel: CancelToken
    on_progress: OnProgress
    waiting: deque[_Clip]
    total: int
    proof: Proof
    out: dict[str, _Clip] = field(default_factory=dict[str, _Clip])
    held: list[str] = field(default_factory=list[str])  # came before their node's proof did
    made: set[str] = field(default_factory=set[str])
    left: int = 0  # for this machine


class FarmClips:
    """Clips made by the nodes of a farm (the `RemoteClips` protocol). For one thread.

    The client is the caller's; `close` closes it.

    Attributes:
        wait_s: How long to wait for a first node, or for another after the last was lost.
    """

    def __init__(self, client: Client, wishes: Wishes) -> None:
        """Raises SettingsError where the priority is unknown."""
        priority_of(wishes.priority, sent=0)
        self._client, self._wishes = client, wishes
        self.wait_s = WAIT_S
        self._job = secrets.token_hex(6)
        self._purse = Purse(limit=wishes.limit)
        self._done: queue.Queue[str] = queue.Queue()
        self._parts: dict[str, float] = {}
        self._lock = threading.Lock()
        self._sent = 0
        self._renders = Renders(client, self._job, wishes.user, wishes.title, wishes.priority)
        self._said_spent = False

    def make(
        self,
        requests: Sequence[ClipRequest],
        *,
        engine: LocalEngine,
        cache: Cache,
        warn: Callable[[str], None],
        cancel: CancelToken,
        on_progress: OnProgress = ignore_progress,
    ) -> frozenset[str]:
        """See `RemoteClips.make`."""
        wanted: dict[str, _Clip] = {}
        for number, request in enumerate(requests):
            key = engine.clip_key(request)
            if key not in wanted and cache.get(KIND, key) is None:
                wanted[key] = _Clip(number=number, request=request, kept_as=key)
        run = _Run(
            engine=engine, cache=cache, warn=warn, cancel=cancel, on_progress=on_progress,
            waiting=deque(wanted.values()), total=max(1, len(wanted)),
            proof=Proof([clip.request for clip in wanted.values()], engine),
        )  # fmt: skip
        if wanted:
            topic = f"scenewright-{self._job}"
            self._client.subscribe_topic(topic, self._heard)
            try:
                self._work(run)
            finally:
                self._withdraw(run)
                self._client.unsubscribe_topic(topic)
                self._renders.forget()
        on_progress(1.0)
        if run.left:
            warn(f"{run.left} of {len(wanted)} clips are drawn on this machine.")
        return frozenset(run.made)

    def close(self) -> None:
        """Leave the farm."""
        self._client.close()

    # -- the loop -------------------------------------------------------------------------------

    def _work(self, run: _Run) -> None:
        models = _models([clip.request for clip in run.waiting])
        nodes = Nodes(self._client, run.engine, models, warn=run.warn, cancel=run.cancel)
        while run.waiting or run.out:
            run.cancel.check()
            nodes.look()
            for clip in [c for c in run.out.values() if c.worker not in nodes.fit]:
                self._take_back(run, clip, nodes)  # its node was lost or is not trusted any more
            self._send(run, nodes)
            if not run.out and (nodes.has_none_for(self.wait_s) or self._is_spent(run, nodes)):
                run.left += len(run.waiting)
                return
            self._receive(run, nodes)
            self._tell(run)

    def _send(self, run: _Run, nodes: Nodes) -> None:
        load = Counter(clip.worker for clip in run.out.values())
        while run.waiting:
            worker = nodes.free_worker(load, self._purse.may_send)
            if worker is None:
                return
            if run.proof.request is not None and worker not in nodes.asked:
                nodes.asked.add(worker)
                load[worker] += 1
                self._submit(run, _Clip(number=-1, request=run.proof.request), worker, nodes)
                continue  # what the proof costs counts, too
            load[worker] += 1
            self._submit(run, run.waiting.popleft(), worker, nodes)

    def _submit(self, run: _Run, clip: _Clip, worker: str, nodes: Nodes) -> None:
        clip.attempt = f"{self._job}-{self._sent}"
        clip.worker, clip.tries = worker, clip.tries + 1
        clip.future = self._client.submit(
            make_clip,
            request_text(clip.request),
            clip.attempt,
            key=f"clip-{clip.attempt}",
            workers=[worker],
            allow_other_workers=False,
            resources={"CLIP": 1},
            priority=priority_of(self._wishes.priority, sent=self._sent),
            retries=0,
            pure=False,
        )
        self._sent += 1
        self._purse.sent(clip.attempt, nodes.fit[worker].price)
        run.out[clip.attempt] = clip
        attempt = clip.attempt
        clip.future.add_done_callback(lambda _future: self._done.put(attempt))

    def _receive(self, run: _Run, nodes: Nodes) -> None:
        try:
            attempt = self._done.get(timeout=POLL_S)
        except queue.Empty:
            return
        clip = run.out.get(attempt)
        if clip is None or clip.future is None:
            return  # taken back before
        if clip.future.status != "finished":  # its error is not looked at: it was pickled elsewhere
            self._take_back(run, clip, nodes)
            return
        if clip.kept_as and run.proof.request is not None and clip.worker not in nodes.proven:
            run.held.append(attempt)
            return
        data = clip.future.result()
        try:
            answer = read_answer(data, clip.request)
            if not clip.kept_as:
                run.proof.judge(answer, run.cancel)
        except Refused as error:
            nodes.refuse(clip.worker, str(error).rstrip("."))
            self._take_back(run, clip, nodes)
            return
        self._purse.came_back(attempt, seconds=answer.seconds, is_typical=bool(clip.kept_as))
        del run.out[attempt]
        clip.future = None  # the node may forget it
        if not clip.kept_as:
            nodes.proven.add(clip.worker)
            for held in run.held:
                self._done.put(held)
            run.held.clear()
            return
        keep_clip(answer.clip, clip.kept_as, cache=run.cache)
        run.made.add(clip.kept_as)

    # -- what goes wrong ------------------------------------------------------------------------

    def _take_back(self, run: _Run, clip: _Clip, nodes: Nodes) -> None:
        """A clip did not come back: another node gets it, or this machine."""
        del run.out[clip.attempt]
        if clip.future is not None:
            clip.future.cancel()
            clip.future = None
        self._purse.came_back(clip.attempt, seconds=0.0, is_typical=False)
        if not clip.kept_as:
            nodes.asked.discard(clip.worker)
        elif clip.worker in nodes.fit and clip.tries >= MOST_TRIES:
            run.left += 1
        else:
            run.waiting.appendleft(clip)

    def _is_spent(self, run: _Run, nodes: Nodes) -> bool:
        """Whether nothing can be sent because of what it would cost; told once."""
        if not self._purse.is_limited or nodes.has_free_of_charge or not nodes.fit:
            return False
        if not self._said_spent:
            self._said_spent = True
            run.warn(
                f"The spending limit of {self._purse.limit:g} is reached ({self._purse.spent:.4f} "
                "spent): nothing more is sent to rented nodes."
            )
        return True

    def _withdraw(self, run: _Run) -> None:
        """Leave nothing behind on the nodes: what waits is dropped, what runs stops at its next step."""
        if not run.out:
            return
        attempts = list(run.out)
        self._client.cancel([c.future for c in run.out.values() if c.future is not None])
        self._client.run(cancel_clips, attempts, on_error="ignore")
        run.out.clear()

    # -- what is told ---------------------------------------------------------------------------

    def _heard(self, event: tuple[float, object]) -> None:
        """A node told of its progress (on dask's thread)."""
        match event[1]:
            case {"clip": str(name), "part": float(part)}:
                with self._lock:
                    self._parts[name] = min(1.0, max(0.0, part))
            case _:
                pass

    def _tell(self, run: _Run) -> None:
        with self._lock:
            running = sum(
                self._parts.get(name, 0.0) for name, clip in run.out.items() if clip.kept_as
            )
        done = len(run.made) + run.left
        run.on_progress((done + running) / run.total)
        self._renders.tell(done=done, out=len(run.out), total=run.total, spent=self._purse.spent)


def _models(requests: Sequence[ClipRequest]) -> tuple[str, ...]:
    """The models that some requests need, guides included."""
    found: dict[str, None] = {}
    for request in requests:
        for one in (request, request.guide):
            if one is not None:
                found[one.model] = None
    return tuple(found)

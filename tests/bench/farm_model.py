"""A farm on paper: a discrete-event model of it (simpy), fed with measured times.

Parts that one thing at a time passes through: the rendering program (one thread), its uplink, the
scheduler (one thread), each node, and the encoder. What they do to each other follows the code:
`FarmClips` sends at most two clips to a worker, `Nodes` asks and stocks new nodes, all lines are spoken
before. A `Design` says what of that is done otherwise.
"""

from __future__ import annotations

import heapq
import itertools
import math
import random
from collections.abc import Generator
from dataclasses import dataclass, field
from typing import Any

import simpy

Process = Generator[Any, Any, None]
LOOK_EVERY_S = 0.25
LINE = -1
"""In a render's inbox beside numbers of nodes: a line was spoken."""
STAGES = ("speaking", "nodes and models", "clips", "encoding")


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """What things take, in seconds where nothing else is said.

    Attributes:
        speak_s: A scene's line, on the machine that renders.
        admit_s: The rendering program's work for a node that is new to it.
        look_s: Its work for each node whenever it looks who is there.
        send_s: Its work to send a clip's request.
        receive_s: To check and keep a clip.
        schedule_s: The scheduler's work for a clip, both ways.
        beat_s: The scheduler's work for a node, each second.
        load_s: A node loads the model.
        proof_s: A node makes the small scene of the proof.
        clip_s: A node makes a clip.
        answer_mb: A clip on the wire.
        package_mb: The model, 0 where every node has it.
        link_mb_s: What the rendering program's wire carries.
        encode_s: A scene is drawn at its frames and encoded, on the machine that renders.
        speak_there_s: A scene's line, on a node.
        encode_there_s: Drawing frames and encoding, on a node.
    """

    speak_s: float = 0.0
    admit_s: float = 0.0
    look_s: float = 0.0
    send_s: float = 0.0
    receive_s: float = 0.0
    schedule_s: float = 0.0
    beat_s: float = 0.0
    load_s: float = 0.0
    proof_s: float = 0.0
    clip_s: float = 1.0
    answer_mb: float = 0.0
    package_mb: float = 0.0
    link_mb_s: float = 100.0
    encode_s: float = 0.0
    speak_there_s: float = 0.0
    encode_there_s: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Design:
    """How a farm works.

    Attributes:
        is_streamed: Clips are sent as their lines are spoken, and encoded as they come.
        passes_models_on: A node that has the model gives it to the next.
        encodes_on_nodes: A node draws the frames of its scene and encodes them.
        speaks_on_nodes: A node speaks the line of its scene.
        spreads: Each render asks workers in an order of its own.
        cached: The part of the clips that are there already.
        queued: Clips that a render may have on one worker.
    """

    is_streamed: bool = False
    passes_models_on: bool = False
    encodes_on_nodes: bool = False
    speaks_on_nodes: bool = False
    spreads: bool = True
    cached: float = 0.0
    queued: int = 2


@dataclass(slots=True, kw_only=True)
class Outcome:
    """What became of it.

    Attributes:
        finish_s: When the last render ended.
        stages: Seconds of each of `STAGES`, of the render that ended last.
        busy: Seconds that each part worked: "voice", "program", "uplink", "scheduler", "nodes", "encoder".
        made: Clips by the nodes that made them.
    """

    finish_s: float = 0.0
    stages: dict[str, float] = field(default_factory=dict[str, float])
    busy: dict[str, float] = field(default_factory=dict[str, float])
    made: list[int] = field(default_factory=list[int])


def simulate(
    times: Times, *, nodes: int, scenes: int, renders: int = 1, design: Design | None = None
) -> Outcome:
    """Run renders of so many scenes each on so many nodes, all begun at once."""
    world = _World(times, nodes=nodes, design=design or Design())
    ends = [world.env.process(_Render(world, scenes, number).run()) for number in range(renders)]
    world.env.run(until=world.env.all_of(ends))
    world.outcome.finish_s = world.env.now
    return world.outcome


class _World:
    """What all renders share: scheduler and nodes."""

    def __init__(self, times: Times, *, nodes: int, design: Design) -> None:
        self.times, self.design, self.count = times, design, nodes
        self.env = simpy.Environment()
        self.outcome = Outcome(made=[0] * nodes, busy=dict.fromkeys(_PARTS, 0.0))
        self.scheduler = simpy.Resource(self.env)
        self.queues = [simpy.Store(self.env) for _ in range(nodes)]
        for number in range(nodes):
            self.env.process(self._node(number))

    def use(self, part: simpy.Resource, name: str, seconds: float) -> Process:
        """Wait for a part, and work there."""
        if seconds <= 0:
            return
        with part.request() as turn:
            yield turn
            yield self.env.timeout(seconds)
            self.outcome.busy[name] += seconds

    def schedule(self) -> Process:
        """Half of a clip's way: heartbeats leave the scheduler less time, the more nodes there are."""
        left = max(0.02, 1.0 - self.times.beat_s * self.count)
        yield from self.use(self.scheduler, "scheduler", self.times.schedule_s / 2 / left)

    def _node(self, number: int) -> Process:
        known: set[int] = set()
        while True:
            render, _ = yield self.queues[number].get()
            work = self.times.clip_s
            if self.design.encodes_on_nodes:
                work += self.times.encode_there_s
            if self.design.speaks_on_nodes:
                work += self.times.speak_there_s
            if not known:
                work += self.times.load_s
            if id(render) not in known:
                work += self.times.proof_s
                known.add(id(render))
            yield self.env.timeout(work)
            self.outcome.busy["nodes"] += work
            self.outcome.made[number] += 1
            self.env.process(render.come_back(number))


class _Render:
    """One render: the rendering program, its uplink and its encoder."""

    def __init__(self, world: _World, scenes: int, number: int) -> None:
        self._order = list(range(world.count))
        if world.design.spreads:
            random.Random(number).shuffle(self._order)
        self._turns = {node: turn for turn, node in enumerate(self._order)}
        self._world, self._env = world, world.env
        self._kept = round(scenes * world.design.cached)
        self._scenes = scenes
        self._to_make = scenes - self._kept
        self._program = simpy.Resource(self._env)
        self._uplink = simpy.Resource(self._env)
        self._encoder = simpy.Resource(self._env)
        self._inbox: simpy.Store = simpy.Store(self._env)
        self._spoken = 0
        self._encoding: list[Any] = []
        self._free: list[tuple[int, int]] = []
        self._load = [0] * world.count

    def run(self) -> Process:
        """All of it; the stages of the render that ends last are kept."""
        marks = [self._env.now]
        if self._world.design.is_streamed:
            self._env.process(self._speak())
        else:
            yield from self._speak()
        marks.append(self._env.now)
        if self._to_make:
            yield from self._stock()
        marks.append(self._env.now)
        yield from self._make()
        marks.append(self._env.now)
        if not self._world.design.is_streamed and not self._world.design.encodes_on_nodes:
            self._encoding += [self._env.process(self._encode()) for _ in range(self._to_make)]
        self._encoding += [self._env.process(self._encode()) for _ in range(self._kept)]
        yield self._env.all_of(self._encoding)
        marks.append(self._env.now)
        took = [end - start for start, end in itertools.pairwise(marks)]
        self._world.outcome.stages = dict(zip(STAGES, took, strict=True))

    def come_back(self, node: int) -> Process:
        """A clip on its way from a node."""
        yield from self._world.schedule()
        times = self._world.times
        yield from self._world.use(self._uplink, "uplink", times.answer_mb / times.link_mb_s)
        yield self._inbox.put(node)

    def _speak(self) -> Process:
        here = 0.0 if self._world.design.speaks_on_nodes else self._world.times.speak_s
        for _ in range(self._scenes):
            yield self._env.timeout(here)
            self._world.outcome.busy["voice"] += here
            self._spoken += 1
            yield self._inbox.put(LINE)

    def _stock(self) -> Process:
        """Ask every node, and send the model to those that lack it, as the code does: one by one."""
        times, nodes = self._world.times, self._world.count
        yield from self._world.use(self._program, "program", times.admit_s * nodes)
        seconds = times.package_mb / times.link_mb_s
        if self._world.design.passes_models_on:
            # Each round doubles those that have it; this machine has it from the start.
            yield self._env.timeout(math.ceil(math.log2(nodes + 1)) * seconds)
            self._world.outcome.busy["uplink"] += seconds
        else:
            yield from self._world.use(self._uplink, "uplink", seconds * nodes)
        self._free = [(0, turn) for turn in range(nodes)]

    def _make(self) -> Process:
        times, sent, done = self._world.times, 0, 0
        while done < self._to_make:
            while sent < min(self._to_make, self._spoken) and self._free:
                load, turn = heapq.heappop(self._free)
                node = self._order[turn]
                if load != self._load[node]:
                    continue  # it changed since
                sent += 1
                self._load[node] += 1
                if self._load[node] < self._world.design.queued:
                    heapq.heappush(self._free, (self._load[node], turn))
                yield from self._work(times.send_s)
                self._env.process(self._deliver(node, sent))
            node = yield self._inbox.get()
            if node == LINE:
                continue
            done += 1
            self._load[node] -= 1
            heapq.heappush(self._free, (self._load[node], self._turns[node]))
            yield from self._work(times.receive_s)
            if self._world.design.is_streamed and not self._world.design.encodes_on_nodes:
                self._encoding.append(self._env.process(self._encode()))

    def _work(self, seconds: float) -> Process:
        """The rendering program's work: looking who is there leaves it less time for it."""
        looks = self._world.times.look_s * self._world.count / LOOK_EVERY_S
        yield from self._world.use(self._program, "program", seconds / max(0.02, 1.0 - looks))

    def _deliver(self, node: int, number: int) -> Process:
        yield from self._world.schedule()
        yield self._world.queues[node].put((self, number))

    def _encode(self) -> Process:
        yield from self._world.use(self._encoder, "encoder", self._world.times.encode_s)


_PARTS = ("voice", "program", "uplink", "scheduler", "nodes", "encoder")

"""Networks in a budget of memory: loaded when they run, dropped least recently used first."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from numpy.typing import NDArray

from studio.engine.models.batch import free_batch
from studio.engine.models.component import network_source
from studio.engine.models.device import CPU, PROCESSORS, RUNS_HALF, Device
from studio.engine.models.ladder import ROOMY, Rung
from studio.engine.models.memory import resident_mb
from studio.engine.models.session import OnnxSession, open_session
from studio.engine.models.store import ModelPackage
from studio.errors import ModelError, ShortOfMemory
from studio.task import CancelToken

Array = NDArray[Any]
Open = Callable[..., OnnxSession]
BYTES_FACTORS = {"int8": 4.5, "fp16": 2.2}
"""Memory of a loaded network against its file, measured on the CPU: weights kept in int8 become float
when they are loaded, those in half precision too."""
HALF = "fp16"
FLOAT_FACTOR = 1.25  # packed copies
WHOLE, SHALLOW, DEEP = "whole", "shallow", "deep_features"
"""Parts of a denoiser as `deep.cut_deep` makes them, and the value that goes from one to the other."""
BATCH = "batch"
"""A whole network whose inputs may hold several at once, as far as that can be had for little."""


def loaded_mb(file_bytes: float, precision: str) -> float:
    """What a network is expected to take in memory."""
    return file_bytes * BYTES_FACTORS.get(precision, FLOAT_FACTOR) / 1e6


class Network(Protocol):
    """Something that can be run: a session, or a place in a pool."""

    @property
    def provider(self) -> str:
        """What really runs it."""
        ...

    @property
    def input_names(self) -> frozenset[str]:
        """Names of the inputs it takes."""
        ...

    def run(
        self, feeds: Mapping[str, Array], *, cancel: CancelToken | None = None
    ) -> dict[str, Array]:
        """Run once; see `OnnxSession.run`."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class _Key:
    reference: str
    name: str
    precision: str
    part: str = ""


class PooledNetwork:
    """A network of a package that is in memory only while the pool can afford it."""

    def __init__(
        self,
        pool: SessionPool,
        package: ModelPackage,
        name: str,
        precision: str | None,
        *,
        part: str = "",
    ) -> None:
        self._pool, self._package = pool, package
        self._name, self._precision = name, precision
        if precision is None:
            precision = next(iter(package.manifest.precisions(name)), "")
        self._key = _Key(
            reference=package.manifest.reference, name=name, precision=precision, part=part
        )

    def part(self, part: str) -> PooledNetwork:
        """It as `WHOLE`, `SHALLOW` or `BATCH`, a network of its own in the same pool."""
        return type(self)(self._pool, self._package, self._name, self._precision, part=part)

    @property
    def takes_batches(self) -> bool:
        """Whether its inputs may hold several at once; loads it if need be."""
        return self._session().takes_batches

    def try_run(
        self, feeds: Mapping[str, Array], *, cancel: CancelToken | None = None
    ) -> dict[str, Array]:
        """As `run`, but memory that is too small is an error, and nothing makes room or moves.

        Raises:
            ShortOfMemory: There was not enough memory.
        """
        return self._session().run(feeds, cancel=cancel)

    @property
    def provider(self) -> str:
        """What really runs it; loads it if need be."""
        return self._session().provider

    @property
    def input_names(self) -> frozenset[str]:
        """Names of the inputs it takes; loads it if need be."""
        return self._session().input_names

    def run(
        self, feeds: Mapping[str, Array], *, cancel: CancelToken | None = None
    ) -> dict[str, Array]:
        """Run once, on the CPU if the GPU's memory is too small (and say so).

        Raises:
            Cancelled: `cancel` was set before or during the run.
            ShortOfMemory: There was not enough memory, on the CPU either.
            ModelError: The runtime failed.
        """
        session = self._session()
        try:
            return session.run(feeds, cancel=cancel)
        except ShortOfMemory:
            del session
            self._pool.on_shortage(self._key)
            return self._session().run(feeds, cancel=cancel)

    def load(self) -> None:
        """Load it now, to find a damaged file before any work.

        Raises:
            ModelError: The file is missing, damaged, or not a network.
        """
        self._session()

    def drop(self) -> None:
        """Give its memory back, since it will not be needed soon; the next run loads it again."""
        self._pool.drop(self._key)

    def _session(self) -> OnnxSession:
        return self._pool.session(
            self._key, lambda: network_source(self._package, self._name, self._precision)
        )


class SessionPool:
    """The networks of one engine. May be used from several threads.

    Attributes:
        device: Where networks run.
        rung: How thrifty families must be: whether pictures are decoded in tiles …
        joins: Whether families may run several inputs at once; a pool that counts runs says no.
    """

    joins: bool = True

    def __init__(
        self,
        *,
        threads: int = 1,
        device: Device | None = None,
        budget_mb: float = 0.0,
        rung: Rung = ROOMY,
        open_: Open = open_session,
    ) -> None:
        """Nothing is loaded yet.

        Args:
            threads: Inside one operator.
            device: The CPU by default.
            budget_mb: What all loaded networks may take together; 0 for no limit.
            rung: Of the memory ladder.
            open_: Creates a session.
        """
        self.device = device or Device()
        self.rung = rung
        self._threads, self._budget_mb, self._open = threads, budget_mb, open_
        self._held: OrderedDict[_Key, tuple[OnnxSession, float]] = OrderedDict()
        self._on_cpu: set[_Key] = set()
        self._notes: list[str] = []
        self._lock = threading.RLock()

    def network(
        self, package: ModelPackage, name: str, precision: str | None = None
    ) -> PooledNetwork:
        """A component of a package, not loaded yet."""
        return PooledNetwork(self, package, name, precision)

    @property
    def threads(self) -> int:
        """Inside one operator."""
        return self._threads

    @property
    def held_mb(self) -> float:
        """Estimated memory of what is loaded."""
        with self._lock:
            return sum(size for _, size in self._held.values())

    @property
    def held(self) -> tuple[str, ...]:
        """Names of the loaded components, least recently used first."""
        with self._lock:
            return tuple(key.name for key in self._held)

    def take_notes(self) -> tuple[str, ...]:
        """What happened since the last call that a person must know ("CUDA ran out of memory …")."""
        with self._lock:
            notes, self._notes = tuple(self._notes), []
        return notes

    def use(self, *, rung: Rung, budget_mb: float) -> None:
        """Be as thrifty as that from now on."""
        with self._lock:
            self.rung, self._budget_mb = rung, budget_mb
            self._drop_until(0.0)

    def close(self) -> None:
        """Drop everything."""
        with self._lock:
            self._held.clear()

    def session(self, key: _Key, read: Callable[[], bytes | Path]) -> OnnxSession:
        """The session of a key, loaded if need be; it becomes the most recently used.

        Raises:
            ModelError: It cannot be read or loaded.
        """
        with self._lock:
            if key in self._held:
                self._held.move_to_end(key)
                return self._held[key][0]
            if self.rung.is_one_at_a_time:
                self._keep_parts_of(key)
            data = read()
            size_mb = loaded_mb(_bytes_of(data), key.precision)
            self._drop_until(size_mb)
            before_mb = resident_mb()
            session = self._create(key, data)
            del data
            # What was measured counts, where it can be: freed memory that is used again hides in it.
            self._held[key] = (session, max(resident_mb() - before_mb, size_mb / 2))
            self._drop_until(0.0, keep=key)
            return session

    def drop(self, key: _Key) -> None:
        """Forget one network."""
        with self._lock:
            self._held.pop(key, None)

    def on_shortage(self, key: _Key) -> None:
        """A run found too little memory: make room, and leave the GPU for this network.

        Raises:
            ShortOfMemory: There was nothing to drop and it ran on the CPU already.
        """
        with self._lock:
            others = [other for other in self._held if other != key]
            is_on_cpu = self.device.is_cpu or key in self._on_cpu
            if is_on_cpu and not others:
                raise ShortOfMemory(
                    f"There is not enough memory to run the model's {key.name}.",
                    "Close other programs, or choose a smaller --size or a lower --quality.",
                )
            self._held.clear()
            if not is_on_cpu:
                self._on_cpu.add(key)
                self._note(
                    f"{self.device.title} has too little memory for the {key.name}; it runs on "
                    "the CPU, which is slower. A smaller --size or a lower precision may fit."
                )
            else:
                self._note(
                    f"Memory was short: {', '.join(other.name for other in others)} made room for "
                    f"the {key.name}."
                )

    def _create(self, key: _Key, data: bytes | Path) -> OnnxSession:
        providers = (CPU,) if key in self._on_cpu else self.device.providers
        if key.precision == HALF and providers[0] not in RUNS_HALF:
            data = self._whole(key, data, self.device.title)
        more: dict[str, Any] = {}
        if key.part == BATCH:
            data = free_batch(data)
        elif key.part:
            from studio.engine.models.deep import cut_network  # noqa: PLC0415 slow, and rare

            data, beside = cut_network(data, key.part)
            more = {} if beside is None else {"tensors_in": beside}
        try:
            session = self._open(data, threads=self._threads, providers=providers, **more)
        except ModelError as error:
            if providers[0] == CPU:
                raise
            self._on_cpu.add(key)
            self._note(f"{self.device.title} cannot run the {key.name}: {error.message} "
                       "It runs on the CPU, which is slower.")  # fmt: skip
            if not key.part:
                data = self._whole(key, data, "the CPU")
            return self._open(data, threads=self._threads, providers=(CPU,), **more)
        if session.provider != providers[0]:
            title = next((p.title for p in PROCESSORS if p.provider == session.provider), "another")
            self._on_cpu.add(key)
            self._note(
                f"The {key.name} was to run on {self.device.title}, and ONNX Runtime put it on "
                f"{title}. `scenewright doctor` says why."
            )
        return session

    def _keep_parts_of(self, key: _Key) -> None:
        """Drop all but the other part of the same network: both work at every other step."""
        for other in list(self._held):
            if (other.reference, other.name) != (key.reference, key.name) or not other.part:
                del self._held[other]

    def _whole(self, key: _Key, data: bytes | Path, title: str) -> bytes | Path:
        """A network in half precision made float, for processors that would only emulate it."""
        if key.precision != HALF or isinstance(data, Path):
            return data
        from studio.engine.models.half import float_bytes, told  # noqa: PLC0415 slow, and rare

        self._note(told(key.name, title))
        return float_bytes(data)

    def _drop_until(self, wanted_mb: float, *, keep: _Key | None = None) -> None:
        while self._budget_mb and self._held and self.held_mb + wanted_mb > self._budget_mb:
            oldest = next(iter(self._held))
            if oldest == keep:
                break
            del self._held[oldest]

    def _note(self, sentence: str) -> None:
        if sentence not in self._notes:
            self._notes.append(sentence)


def _bytes_of(source: bytes | Path) -> int:
    """Size of a network; one that is opened by its path has its tensors in files beside it."""
    if isinstance(source, bytes):
        return len(source)
    return sum(file.stat().st_size for file in source.parent.iterdir() if file.is_file())

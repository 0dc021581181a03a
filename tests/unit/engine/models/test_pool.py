from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from studio.engine.models.device import CPU, Device
from studio.engine.models.ladder import LADDER, ROOMY
from studio.engine.models.pool import PooledNetwork, SessionPool
from studio.engine.models.probe_child import tiny_network
from studio.engine.models.session import open_session
from studio.engine.models.store import ModelPackage, ModelStore
from studio.errors import ModelError, ShortOfMemory
from studio.task import CancelToken

GPU = Device(provider="CUDAExecutionProvider", title="CUDA")
FEEDS = {"x": np.zeros((64, 64), np.float32)}


class Session:
    """Stands in for a session on a processor that is not here."""

    def __init__(self, provider: str, run: Callable[[], None]) -> None:
        self.provider, self._run = provider, run

    def run(self, feeds: Mapping[str, Any], *, cancel: CancelToken | None = None) -> dict[str, Any]:
        del cancel
        self._run()
        return dict(feeds)


def pool_of(
    open_: Callable[..., Any] = open_session, *, device: Device | None = None, budget_mb: float = 0
) -> SessionPool:
    return SessionPool(device=device, budget_mb=budget_mb, open_=open_)


def parts(pool: SessionPool, resources: Path) -> tuple[PooledNetwork, PooledNetwork]:
    package = starter(resources)
    return pool.network(package, "denoiser"), pool.network(package, "text_encoder")


def starter(resources: Path) -> ModelPackage:
    return ModelStore((resources / "models",)).find("starter")


def test_networks_load_when_they_run_and_stay(resources: Path) -> None:
    pool = pool_of()
    denoiser, text = parts(pool, resources)
    assert pool.held == ()
    denoiser.load()
    text.load()
    assert denoiser.provider == CPU and "mask" in denoiser.input_names
    assert pool.held == ("text_encoder", "denoiser")  # the denoiser was used last
    assert 50 < pool.held_mb < 300
    pool.close()
    assert pool.held_mb == 0


def test_the_least_recently_used_network_makes_room(resources: Path) -> None:
    pool = pool_of(budget_mb=30)
    denoiser, text = parts(pool, resources)
    denoiser.load()
    text.load()
    assert pool.held == ("text_encoder",)
    denoiser.load()
    assert pool.held == ("denoiser",)


def test_on_a_thriftier_rung_one_network_is_there_at_a_time(resources: Path) -> None:
    pool = pool_of()
    denoiser, text = parts(pool, resources)
    denoiser.load()
    pool.use(rung=LADDER[1], budget_mb=0)
    text.load()
    assert pool.held == ("text_encoder",)
    pool.use(rung=ROOMY, budget_mb=0)
    denoiser.load()
    assert pool.held == ("text_encoder", "denoiser")


def test_a_gpu_without_memory_hands_the_network_to_the_cpu_and_says_so(resources: Path) -> None:
    def short() -> None:
        raise ShortOfMemory("CUDA failure 2: out of memory")

    def open_(_: bytes, *, threads: int, providers: tuple[str, ...]) -> Session:
        del threads
        return Session(providers[0], short if providers[0] != CPU else lambda: None)

    pool = pool_of(open_, device=GPU)
    denoiser, _ = parts(pool, resources)
    assert denoiser.run(FEEDS).keys() == FEEDS.keys()
    assert denoiser.provider == CPU
    (note,) = pool.take_notes()
    assert "too little memory" in note and "CPU" in note
    assert pool.take_notes() == ()


def test_a_gpu_that_cannot_load_a_network_is_left_loudly(resources: Path) -> None:
    def open_(data: bytes, *, threads: int, providers: tuple[str, ...]) -> Any:
        if providers[0] != CPU:
            raise ModelError("The model cannot be loaded: no kernel image is available.")
        return open_session(data, threads=threads, providers=providers)

    pool = pool_of(open_, device=GPU)
    denoiser, _ = parts(pool, resources)
    assert denoiser.provider == CPU
    assert "slower" in pool.take_notes()[0]


def test_a_runtime_that_silently_takes_the_cpu_is_noticed(resources: Path) -> None:
    pool = pool_of(lambda *_, **__: Session(CPU, lambda: None), device=GPU)
    denoiser, _ = parts(pool, resources)
    assert denoiser.provider == CPU
    assert "put it on CPU" in pool.take_notes()[0]


def test_a_cpu_without_memory_drops_the_others_before_it_gives_up(resources: Path) -> None:
    fails = [True, False, True]

    def run() -> None:
        if fails and fails.pop(0):
            raise ShortOfMemory("Failed to allocate memory")

    pool = pool_of(lambda *_, **__: Session(CPU, run))
    denoiser, text = parts(pool, resources)
    text.load()
    denoiser.run(FEEDS)
    assert pool.held == ("denoiser",)
    assert "text_encoder made room" in pool.take_notes()[0]
    with pytest.raises(ShortOfMemory, match="not enough memory"):
        denoiser.run(FEEDS)


def test_a_session_tells_which_processor_got_which_nodes() -> None:
    network = tiny_network(np.eye(64, dtype=np.float32))
    session = open_session(network, records_placement=True)
    assert session.placement() in ({CPU: 3}, {CPU: 2}, {})
    assert open_session(network).placement() == {}

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from studio.engine.local import LocalEngine, engine_threads
from studio.engine.models.device import (
    CPU,
    PROCESSORS,
    Device,
    Trial,
    candidates,
    choose_device,
)
from studio.engine.models.faults import explain
from studio.engine.models.manifest import read_manifest
from studio.engine.models.probe import cpu_instructions, find_device, try_in_process
from studio.engine.models.probe_child import tiny_network
from studio.engine.models.session import OnnxSession, listed_providers, open_session
from studio.engine.models.store import ModelPackage, ModelStore
from studio.errors import SettingsError

CUDA = "CUDAExecutionProvider"
DML = "DmlExecutionProvider"
GPU_WHEEL = ("TensorrtExecutionProvider", CUDA, CPU)
MISSING = "libcublasLt.so.13: cannot open shared object file"


def works(provider: str, name: str = "RTX 4070") -> Trial:
    return Trial(provider=provider, is_usable=True, name=name, on_device=3)


def fails(provider: str, said: str = MISSING) -> Trial:
    return Trial.failed(provider, explain(said), said)


def choose(
    wish: str,
    listed: tuple[str, ...],
    trial: Callable[[str], Trial],
    *,
    system: str = "Linux",
    is_there: bool = True,
) -> Device:
    return choose_device(
        wish, listed=listed, try_provider=trial, is_there=lambda _: is_there,
        cpu_name="Some CPU", system=system,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("system", "listed", "first"),
    [
        ("Linux", GPU_WHEEL, "cuda"),
        ("Windows", (DML, CPU), "directml"),
        ("Windows", GPU_WHEEL, "cuda"),
        ("Darwin", ("CoreMLExecutionProvider", CPU), "coreml"),
        ("Linux", ("MIGraphXExecutionProvider", "ROCMExecutionProvider", CPU), "migraphx"),
    ],
)
def test_every_system_tries_its_own_processors_first(
    system: str, listed: tuple[str, ...], first: str
) -> None:
    found = candidates(listed, system=system)
    assert found[0].key == first
    assert all(system in known.systems for known in found)


def test_tensorrt_is_only_used_when_it_is_asked_for() -> None:
    assert choose("auto", GPU_WHEEL, works).provider == CUDA
    assert choose("tensorrt", GPU_WHEEL, works).provider == "TensorrtExecutionProvider"


def test_openvino_is_only_used_when_it_is_asked_for() -> None:
    """It computes on the CPU, too, where it takes more memory than the CPU's own kernels."""
    listed = ("OpenVINOExecutionProvider", CPU)
    assert choose("auto", listed, works).is_cpu and not choose("auto", listed, works).note
    assert choose("openvino", listed, works).provider == "OpenVINOExecutionProvider"


def test_a_working_gpu_is_used_with_the_cpu_behind_it() -> None:
    device = choose("auto", GPU_WHEEL, works)
    assert device.providers == (CUDA, CPU)
    assert (device.name, device.note) == ("RTX 4070", "")


def test_a_gpu_that_is_there_and_cannot_be_used_is_a_loud_fallback() -> None:
    device = choose("auto", GPU_WHEEL, fails)
    assert device.providers == (CPU,)
    assert device.name == "Some CPU"
    assert "CUDA libraries are missing" in device.note
    assert "scenewright[cuda]" in device.note


def test_a_machine_without_a_gpu_is_told_nothing_and_nothing_is_tried() -> None:
    def never(provider: str) -> Trial:
        raise AssertionError(provider)

    device = choose("auto", GPU_WHEEL, never, is_there=False)
    assert device.is_cpu and device.note == ""
    assert [trial.fault_kind for trial in device.trials] == ["no device"]


def test_a_wish_is_tried_even_where_no_hardware_seems_to_be() -> None:
    device = choose("cuda", GPU_WHEEL, fails, is_there=False)
    assert device.is_cpu and device.note.startswith("NVIDIA GPU (CUDA) cannot be used")


def test_a_wish_that_the_runtime_was_built_without_is_told() -> None:
    device = choose("directml", GPU_WHEEL, works)
    assert device.is_cpu and "built without" in device.note


def test_a_driver_that_leaves_most_to_the_cpu_is_told() -> None:
    half = Trial(provider=CUDA, is_usable=True, on_device=1, on_cpu=2)
    assert "2 of 3 operations" in choose("auto", GPU_WHEEL, lambda _: half).note


def test_an_unknown_processor_is_refused() -> None:
    with pytest.raises(SettingsError, match="no processor"):
        choose("quantum", GPU_WHEEL, works)


def test_every_processor_has_its_own_name() -> None:
    assert len({p.key for p in PROCESSORS}) == len({p.provider for p in PROCESSORS})


def child(tmp_path: Path, code: str) -> list[str]:
    script = tmp_path / "child.py"
    script.write_text(code)
    return [sys.executable, str(script)]


def test_a_driver_that_crashes_takes_only_its_own_process_along(tmp_path: Path) -> None:
    trial = try_in_process(CUDA, command=child(tmp_path, "import os; os.abort()"))
    assert not trial.is_usable and trial.fault_kind == "crash"


def test_a_driver_that_hangs_is_given_up(tmp_path: Path) -> None:
    trial = try_in_process(
        CUDA, command=child(tmp_path, "import time; time.sleep(60)"), timeout_s=0.3
    )
    assert trial.fault_kind == "timeout"


@pytest.mark.parametrize(
    ("result", "kind"),
    [
        ('{"provider": "CPUExecutionProvider", "is_right": true}', "unknown"),
        ('{"provider": "CUDAExecutionProvider", "is_right": false}', "driver"),
        ('{"provider": "", "error": "CUDA failure 2: out of memory"}', "out of memory"),
        ('{"provider": "CUDAExecutionProvider", "is_right": true, '
         '"placement": {"CUDAExecutionProvider": 3}}', ""),
    ],
)  # fmt: skip
def test_what_the_child_says_is_judged(tmp_path: Path, result: str, kind: str) -> None:
    code = f"print('noise'); print('SCENEWRIGHT-TRIAL ' + {result!r})"
    assert try_in_process(CUDA, command=child(tmp_path, code)).fault_kind == kind


def test_a_trial_is_made_once_and_remembered(tmp_path: Path) -> None:
    tried: list[str] = []

    def run(provider: str) -> Trial:
        tried.append(provider)
        return fails(provider)

    def find(*, again: bool = False, listed: tuple[str, ...] = GPU_WHEEL) -> Device:
        return find_device(
            folder=tmp_path, listed=listed, run=run, is_there=lambda _: True,
            system="Linux", again=again,
        )  # fmt: skip

    first, second = find(), find()
    assert tried == [CUDA] and first == second
    find(again=True)
    assert tried == [CUDA, CUDA]
    find(listed=(*GPU_WHEEL, "ROCMExecutionProvider"))  # another runtime: all is tried anew
    assert tried == [CUDA, CUDA, CUDA, "ROCMExecutionProvider"]


def test_who_must_not_wait_gets_what_is_remembered_and_tries_nothing(tmp_path: Path) -> None:
    def find(*, may_try: bool) -> Device:
        return find_device(
            folder=tmp_path, listed=GPU_WHEEL, run=works, is_there=lambda _: True,
            system="Linux", may_try=may_try,
        )  # fmt: skip

    assert find(may_try=False).is_cpu and not (tmp_path / "processors.json").exists()
    assert find(may_try=True).runs_half
    assert find(may_try=False).provider == CUDA


@pytest.mark.parametrize("kept", ["", "{", '{"format": 1}', '{"format": 1, "machine": 3}'])
def test_a_damaged_memory_of_trials_is_forgotten(tmp_path: Path, kept: str) -> None:
    (tmp_path / "processors.json").write_text(kept)
    device = find_device(folder=tmp_path, listed=GPU_WHEEL, run=works, is_there=lambda _: True,
                         system="Linux")  # fmt: skip
    assert device.provider == CUDA


@pytest.mark.skipif(CUDA not in listed_providers(), reason="the runtime lists no CUDA")
@pytest.mark.skipif(Path("/dev/nvidiactl").exists(), reason="there is an NVIDIA GPU")
def test_the_real_runtime_lists_cuda_and_cannot_use_it_here() -> None:
    trial = try_in_process(CUDA)
    assert not trial.is_usable
    assert trial.fault_kind in ("missing library", "no device", "driver")
    assert trial.said


def test_the_cpus_instructions_are_told_in_order_of_their_names_here(tmp_path: Path) -> None:
    (tmp_path / "proc").mkdir()
    info = "processor : 0\nflags\t\t: fpu amx_int8 sse avx2 avx512_vnni\n"
    (tmp_path / "proc/cpuinfo").write_text(info)
    assert cpu_instructions(tmp_path) == ("avx2", "avx512_vnni", "amx_int8")
    assert cpu_instructions(tmp_path / "none") == ()


@pytest.mark.parametrize(("cores", "threads"), [(1, 1), (2, 1), (8, 7), (None, 1)])
def test_the_model_leaves_one_core_to_the_window(
    cores: int | None, threads: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: cores)
    assert engine_threads() == threads
    opened: list[int] = []
    pool = LocalEngine(ModelStore((tmp_path,))).pool

    def open_(_data: bytes, *, threads: int, providers: tuple[str, ...]) -> OnnxSession:
        opened.append(threads)
        return open_session(tiny_network(np.eye(64, dtype=np.float32)), providers=providers)

    pool._open = open_  # pyright: ignore[reportPrivateUsage]
    folder = Path(__file__).parents[4] / "resources" / "models" / "narrow"
    pool.network(ModelPackage(folder=folder, manifest=read_manifest(folder)), "denoiser").load()
    assert opened == [threads]

"""Tries a processor in a process of its own: a driver that crashes takes nothing along."""

from __future__ import annotations

import json
import logging
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Sequence
from ctypes import util
from pathlib import Path
from typing import Any, cast

from studio.engine.models.device import AUTO, Device, Trial, choose_device
from studio.engine.models.faults import CRASHED, TOO_SLOW, UNEXPLAINED, WRONG, explain

log = logging.getLogger(__name__)

FILE = "processors.json"
FORMAT = 1
COMMAND = "probe-processor"
INSTRUCTIONS = (
    "avx2",
    "avx512f",
    "avx_vnni",
    "avx512_vnni",
    "amx_int8",
    "amx_bf16",
    "asimddp",
    "i8mm",
)
TIMEOUT_S = 90.0  # the first CUDA session of a cold machine took others up to 40 s
MARK = "SCENEWRIGHT-TRIAL "
_WINDOWS_NO_CONSOLE = 0x08000000  # CREATE_NO_WINDOW


def find_device(
    wish: str = AUTO,
    *,
    folder: Path,
    again: bool = False,
    may_try: bool = True,
    listed: Sequence[str] | None = None,
    run: Callable[[str], Trial] | None = None,
    is_there: Callable[[str], bool] | None = None,
    system: str = "",
) -> Device:
    """The processor to use, as remembered for this machine and this runtime, or tried now.

    Args:
        wish: "auto" or a `Processor.key`.
        folder: Where trials are remembered.
        again: Try even what is remembered.
        may_try: Try what is not remembered, which may take a minute; else it counts as not working.
        listed: Providers of the runtime; asked for by default.
        run: Tries one provider; a process of its own by default.
        is_there: Whether a provider's hardware may be there; looked up by default.
        system: As `platform.system()` says.

    Raises:
        SettingsError: `wish` is not known.
    """
    from studio.engine.models.session import listed_providers, runtime_version  # noqa: PLC0415 slow

    listed = listed_providers() if listed is None else listed
    machine = machine_marks(runtime_version(), listed)
    path = folder / FILE
    known = {} if again else _remembered(path, machine)

    def try_provider(provider: str) -> Trial:
        if provider not in known and not may_try:
            return Trial.failed(provider, UNEXPLAINED)
        if provider not in known:
            known[provider] = (run or try_in_process)(provider)
            _remember(path, machine, known)
        return known[provider]

    return choose_device(
        wish,
        listed=listed,
        try_provider=try_provider,
        is_there=is_there or has_hardware,
        cpu_name=cpu_name(),
        system=system,
    )


def try_in_process(
    provider: str, *, command: Sequence[str] | None = None, timeout_s: float = TIMEOUT_S
) -> Trial:
    """Try a provider in a process of its own.

    Args:
        provider: Its name in ONNX Runtime.
        command: What to start instead of this program (tests).
        timeout_s: A driver that needs longer counts as broken.
    """
    arguments = [*(command or this_program(COMMAND)), provider]
    try:
        done = subprocess.run(
            arguments,
            capture_output=True,
            timeout=timeout_s,
            check=False,
            stdin=subprocess.DEVNULL,
            env=child_environment(),
            creationflags=_WINDOWS_NO_CONSOLE if sys.platform == "win32" else 0,
        )
    except subprocess.TimeoutExpired as error:
        return Trial.failed(provider, TOO_SLOW, _text(error.stderr or b""))
    except OSError as error:
        return Trial.failed(provider, UNEXPLAINED, str(error))
    said = _text(done.stderr)
    found = [line for line in _text(done.stdout).splitlines() if line.startswith(MARK)]
    if not found:
        fault = explain(said)
        # A signal on POSIX, an exception code such as 0xC0000005 on Windows.
        has_crashed = done.returncode < 0 or done.returncode > 0x8000_0000
        if fault is UNEXPLAINED and has_crashed:
            fault = CRASHED
        return Trial.failed(provider, fault, said)
    return _judge(provider, json.loads(found[-1].removeprefix(MARK)), said)


def _judge(provider: str, result: dict[str, Any], said: str) -> Trial:
    """What the child measured, and what the runtime's libraries printed meanwhile."""
    error = str(result.get("error", ""))
    said = f"{error}\n{said}".strip()
    if error or result.get("provider") != provider:
        return Trial.failed(provider, explain(said), said)
    if not result.get("is_right"):
        return Trial.failed(provider, WRONG, said)
    placement = cast("dict[str, int]", result.get("placement", {}))
    on_device = int(placement.get(provider, 0))
    return Trial(
        provider=provider,
        is_usable=True,
        name=str(result.get("name", ""))[:120],
        on_device=on_device,
        on_cpu=sum(placement.values()) - on_device,
    )


def has_hardware(provider: str) -> bool:
    """Whether a provider's hardware may be there: a look at what its driver leaves, no trial.

    A trial takes five seconds on a machine without a GPU, on which the runtime lists CUDA as well.
    """
    if provider.startswith(("CUDA", "Tensorrt", "NvTensor")):
        if sys.platform == "win32":
            return util.find_library("nvcuda.dll") is not None
        return any(Path(name).exists() for name in ("/dev/nvidiactl", "/dev/nvidia0", "/dev/dxg",
                                                    "/dev/nvhost-ctrl"))  # fmt: skip
    if provider.startswith(("ROCM", "MIGraphX")):
        return Path("/dev/kfd").exists() or Path("/dev/dxg").exists()
    return True


def cpu_name() -> str:
    """Name of this machine's CPU, as far as the system tells."""
    try:
        for line in (
            Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
        ):
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def cpu_instructions(root: Path = Path("/")) -> tuple[str, ...]:
    """Which of the instructions that decide a network's speed the CPU has, as far as the system tells."""
    try:
        text = (root / "proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ()
    flags = next((line for line in text.splitlines() if line.startswith(("flags", "Features"))), "")
    known = flags.partition(":")[2].split()
    return tuple(name for name in INSTRUCTIONS if name in known)


def this_program(command: str) -> list[str]:
    """What starts a command of this program, from source or from a frozen build."""
    if getattr(sys, "frozen", False):
        return [sys.executable, command]
    return [sys.executable, "-m", "studio", command]


def child_environment() -> dict[str, str]:
    """The environment of a child: it finds this very program, and says where it crashed."""
    top = str(Path(__file__).resolve().parents[3])
    inherited = os.environ.get("PYTHONPATH", "")
    joined = os.pathsep.join(filter(None, (top, inherited)))
    return os.environ | {"PYTHONPATH": joined, "PYTHONFAULTHANDLER": "1"}


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def machine_marks(version: str, listed: Sequence[str]) -> dict[str, Any]:
    """What trials hold for: another runtime, driver or CPU, and they are made again."""
    try:
        driver = Path("/proc/driver/nvidia/version").read_text(encoding="utf-8").splitlines()[:1]
    except OSError:
        driver = []
    nodes = [name for name in ("/dev/nvidiactl", "/dev/kfd", "/dev/dri", "/dev/dxg")
             if Path(name).exists()]  # fmt: skip
    return {
        "runtime": version,
        "listed": list(listed),
        "cpu": cpu_name(),
        "system": platform.platform(),
        "driver": driver,
        "devices": nodes,
    }


def _remembered(path: Path, machine: dict[str, Any]) -> dict[str, Trial]:
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        if kept["format"] != FORMAT or kept["machine"] != machine:
            return {}
        trials = [Trial.from_dict(item) for item in kept["trials"]]
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        log.info("%s cannot be read; processors are tried again", path)
        return {}
    return {trial.provider: trial for trial in trials}


def _remember(path: Path, machine: dict[str, Any], known: dict[str, Trial]) -> None:
    kept = {
        "format": FORMAT,
        "machine": machine,
        "trials": [trial.as_dict() for trial in known.values()],
    }
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(json.dumps(kept, indent=1, ensure_ascii=False), encoding="utf-8")
        temporary.replace(path)
    except OSError as error:
        log.info("what was found out about processors cannot be kept: %s", error)

"""Memory: what this machine has, what it lets this process use, and what is in use."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import os
import sys
from dataclasses import dataclass
from pathlib import Path

MB = 1e6
UNLIMITED = 1 << 60  # cgroup v1 writes a huge number for "no limit"


@dataclass(frozen=True, slots=True, kw_only=True)
class MachineMemory:
    """Megabytes (10^6 bytes).

    Attributes:
        total_mb: RAM of the machine.
        available_mb: What the system says can be had without swapping.
        limit_mb: What this process's group may hold resident (a container); 0 for no limit.
        used_mb: Of that limit, by others than this process.
        address_mb: Limit on the address space (`ulimit -v`); 0 for no limit.
    """

    total_mb: float
    available_mb: float
    limit_mb: float = 0.0
    used_mb: float = 0.0
    address_mb: float = 0.0

    def budget_mb(self, wish_mb: float = 0.0) -> float:
        """What this program may hold resident: the person's wish, the group's limit, the RAM.

        Args:
            wish_mb: From the settings; 0 for none.
        """
        # A tenth stays free, so that the desktop does not begin to swap.
        found = max(self.available_mb + resident_mb() - 0.1 * self.total_mb, 0.25 * self.total_mb)
        if self.limit_mb:
            found = min(found, 0.95 * self.limit_mb - self.used_mb)
        if wish_mb:
            found = min(found, wish_mb)
        return max(found, 1.0)


def machine_memory(root: Path = Path("/")) -> MachineMemory:
    """Ask the system. Files are looked for below `root` (tests)."""
    total, available = _ram(root)
    limit, used = _group(root)
    return MachineMemory(
        total_mb=total,
        available_mb=available,
        limit_mb=limit if limit < total else 0.0,
        used_mb=max(used - resident_mb(), 0.0) if limit < total else 0.0,
        address_mb=_address_limit(),
    )


def resident_mb() -> float:
    """What this process holds in RAM; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except (OSError, ValueError, IndexError):
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / MB


def peak_mb() -> float:
    """The most that this process has held in RAM; 0 where the system does not tell."""
    if sys.platform == "win32":
        return 0.0
    import resource  # noqa: PLC0415 not on Windows

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / MB if sys.platform == "darwin" else most * 1024 / MB


def reset_peak() -> None:
    """Count the peak anew from what is held now, where the system can (Linux)."""
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def peak_since_reset_mb() -> float:
    """The most held since `reset_peak`, or since the process began."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return peak_mb()
    found = [line for line in status.splitlines() if line.startswith("VmHWM:")]
    return float(found[0].split()[1]) * 1024 / MB if found else peak_mb()


def give_back() -> None:
    """Hand freed memory back to the system (glibc keeps it: 100 MB after a voice has spoken)."""
    gc.collect()
    libc = _glibc()
    if libc is not None:
        libc.malloc_trim(0)


def share_arenas() -> None:
    """Let threads share two heaps instead of having one each, 64 MB of address space a piece."""
    libc = _glibc()
    if libc is not None:
        libc.mallopt(-8, 2)  # M_ARENA_MAX


def _glibc() -> ctypes.CDLL | None:
    if not sys.platform.startswith("linux"):
        return None
    try:
        libc = ctypes.CDLL("libc.so.6")
    except OSError:  # musl
        return None
    return libc if hasattr(libc, "malloc_trim") and hasattr(libc, "mallopt") else None


def _ram(root: Path) -> tuple[float, float]:
    if sys.platform == "win32":
        return _windows_ram()
    try:
        lines = (root / "proc/meminfo").read_text(encoding="ascii").splitlines()
        values = {line.split(":")[0]: float(line.split()[1]) * 1024 / MB for line in lines}
        return values["MemTotal"], values.get("MemAvailable", values["MemTotal"] / 2)
    except (OSError, ValueError, KeyError, IndexError):
        total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / MB
        return total, total / 2  # macOS: what is free right now says little there


def _windows_ram() -> tuple[float, float]:
    class Status(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            *((name, ctypes.c_ulonglong) for name in ("total", "free", "page", "page_free",
                                                      "virtual", "virtual_free", "extended")),
        )  # fmt: skip

    status = Status()
    status.length = ctypes.sizeof(Status)
    kernel = ctypes.CDLL("kernel32")
    if not kernel.GlobalMemoryStatusEx(ctypes.byref(status)):
        return 8000.0, 4000.0
    return float(status.total) / MB, float(status.free) / MB


def _group(root: Path) -> tuple[float, float]:
    """The tightest limit of this process's control groups and what is used of it, v2 or v1."""
    tightest, used = float(UNLIMITED), 0.0
    try:
        entries = (root / "proc/self/cgroup").read_text(encoding="utf-8").splitlines()
    except OSError:
        return tightest, used
    for entry in entries:
        _, controllers, path = (*entry.split(":", 2), "", "")[:3]
        if controllers == "":
            top, names = root / "sys/fs/cgroup", ("memory.max", "memory.current")
        elif "memory" in controllers.split(","):
            top = root / "sys/fs/cgroup/memory"
            names = ("memory.limit_in_bytes", "memory.usage_in_bytes")
        else:
            continue
        folder = top / path.lstrip("/")
        # Inside a container the path is the host's: the group's own files are then at the top.
        for level in (folder, *folder.parents):
            if not level.is_relative_to(top):
                break
            limit = _number(level / names[0])
            if limit is not None and limit / MB < tightest:
                tightest, used = limit / MB, (_number(level / names[1]) or 0) / MB
    return tightest, used


def _number(path: Path) -> int | None:
    try:
        value = int(path.read_text(encoding="ascii"))
    except (OSError, ValueError):  # "max", or no such file
        return None
    return value if value < UNLIMITED else None


def _address_limit() -> float:
    if sys.platform == "win32":
        return 0.0
    import resource  # noqa: PLC0415 not on Windows

    soft, _ = resource.getrlimit(resource.RLIMIT_AS)
    return 0.0 if soft == resource.RLIM_INFINITY else soft / MB

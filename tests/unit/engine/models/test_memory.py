from __future__ import annotations

from pathlib import Path

import pytest

from studio.engine.models.memory import MachineMemory, machine_memory, peak_mb, resident_mb

GB = 1 << 30


def system(root: Path, *, cgroup: str = "", **files: str) -> Path:
    (root / "proc/self").mkdir(parents=True)
    (root / "proc/meminfo").write_text("MemTotal: 16000000 kB\nMemAvailable: 12000000 kB\n")
    if cgroup:
        (root / "proc/self/cgroup").write_text(cgroup + "\n")
    for name, text in files.items():
        path = root / "sys/fs/cgroup" / name.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


def test_a_machine_without_limits_lends_what_is_available(tmp_path: Path) -> None:
    memory = machine_memory(system(tmp_path))
    assert (memory.total_mb, memory.available_mb) == (16384.0, 12288.0)
    assert memory.limit_mb == 0
    assert 10_000 < memory.budget_mb() < 13_500


@pytest.mark.parametrize(
    ("cgroup", "files"),
    [
        ("0::/user/job", {"user__job__memory.max": "max", "user__memory.max": str(GB)}),
        ("0::/docker/of/the/host", {"memory.max": str(GB)}),
        ("4:cpu,memory:/job", {"memory__job__memory.limit_in_bytes": str(GB)}),
    ],
)
def test_the_tightest_limit_of_a_container_counts(
    tmp_path: Path, cgroup: str, files: dict[str, str]
) -> None:
    memory = machine_memory(system(tmp_path, cgroup=cgroup, **files))
    assert memory.limit_mb == pytest.approx(GB / 1e6)
    assert memory.budget_mb() <= GB / 1e6


def test_what_others_in_the_container_use_is_not_ours(tmp_path: Path) -> None:
    used = str(GB // 2 + round(resident_mb() * 1e6))
    files = {"memory.max": str(GB), "memory.current": used}
    memory = machine_memory(system(tmp_path, cgroup="0::/", **files))
    assert memory.budget_mb() == pytest.approx(0.45 * GB / 1e6, rel=0.05)


def test_a_person_can_ask_for_less_but_not_for_more() -> None:
    memory = MachineMemory(total_mb=8000, available_mb=4000, limit_mb=2000)
    assert memory.budget_mb(500) == 500
    assert memory.budget_mb(9000) == 1900


def test_this_process_knows_what_it_holds() -> None:
    assert 10 < resident_mb() <= peak_mb() * 1.05

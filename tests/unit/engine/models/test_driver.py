"""The driver's version is read where systems keep it; no graphics processor is needed for that."""

from pathlib import Path

import pytest

from studio.engine.models.driver import driver_version

OPEN = (
    "NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  560.35.03  Release Build  (build)\n"
)
CLOSED = (
    "NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.183.01  Sun May 12 19:39:15 UTC 2024\n"
)


def put(root: Path, name: str, text: str) -> Path:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(text, encoding="utf-8")
    return root


@pytest.mark.parametrize(("text", "version"), [(OPEN, "560.35.03"), (CLOSED, "535.183.01")])
def test_nvidias_is_read_from_the_kernel(tmp_path: Path, text: str, version: str) -> None:
    root = put(tmp_path, "proc/driver/nvidia/version", text)
    found = driver_version("CUDAExecutionProvider", root=root, ask=lambda: "never asked")
    assert found == f"NVIDIA {version}"


def test_where_the_kernel_does_not_tell_the_drivers_own_program_is_asked(tmp_path: Path) -> None:
    told = driver_version("CUDAExecutionProvider", root=tmp_path, ask=lambda: "566.36\n566.36\n")
    assert told == "NVIDIA 566.36"
    assert driver_version("CUDAExecutionProvider", root=tmp_path, ask=lambda: "") == ""


def test_amds_is_its_modules_or_the_kernels(tmp_path: Path) -> None:
    root = put(tmp_path, "proc/sys/kernel/osrelease", "6.8.0-45\n")
    assert driver_version("MIGraphXExecutionProvider", root=root) == "amdgpu 6.8.0-45"
    put(root, "sys/module/amdgpu/version", "6.10.5\n")
    assert driver_version("MIGraphXExecutionProvider", root=root) == "amdgpu 6.10.5"


def test_a_cpu_has_none(tmp_path: Path) -> None:
    assert driver_version("CPUExecutionProvider", root=tmp_path, ask=lambda: "560") == ""

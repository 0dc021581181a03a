"""The version of the graphics driver, where the system tells it cheaply; "" where it does not."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

_NVIDIA = ("CUDAExecutionProvider", "TensorrtExecutionProvider", "NvTensorRTRTXExecutionProvider")
_AMD = ("MIGraphXExecutionProvider", "ROCMExecutionProvider")
_TIMEOUT_S = 5
_LONGEST = 60


def driver_version(
    provider: str, *, root: Path = Path("/"), ask: Callable[[], str] | None = None
) -> str:
    """Version of the driver under a provider: "NVIDIA 560.35.03", "amdgpu 6.8.5", or "".

    NVIDIA's is read from the kernel (Linux) or asked of `nvidia-smi`, which comes with the driver on
    Linux and Windows; AMD's is its kernel module's, or the kernel's where the module comes with
    that. Others (DirectML, Core ML, OpenVINO) are parts of the system, whose version is noted, too.

    Args:
        provider: As ONNX Runtime names it.
        root: Where the system's files are looked for (tests).
        ask: Runs `nvidia-smi` (tests).
    """
    if provider in _NVIDIA:
        text = _read(root / "proc/driver/nvidia/version")
        found = re.search(r"Kernel Module(?:\s+for \S+)?\s+(\d[\d.]+)", text)
        version = found.group(1) if found else (ask or _nvidia_smi)().strip().partition("\n")[0]
        return f"NVIDIA {version}"[:_LONGEST] if version else ""
    if provider in _AMD:
        version = _read(root / "sys/module/amdgpu/version") or _read(
            root / "proc/sys/kernel/osrelease"
        )
        return f"amdgpu {version.strip()}"[:_LONGEST] if version.strip() else ""
    return ""


def _nvidia_smi() -> str:
    words = ["nvidia-smi", "--query-gpu=driver_version", "--format=csv,noheader"]
    try:
        asked = subprocess.run(
            words, capture_output=True, text=True, timeout=_TIMEOUT_S, check=False,
            errors="replace",
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return ""
    return asked.stdout if asked.returncode == 0 else ""


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")[:4000]
    except OSError:
        return ""

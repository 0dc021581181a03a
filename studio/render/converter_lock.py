"""Which packages make the converter: a fixed list with sizes and hashes (`resources/converter`)."""

from __future__ import annotations

import hashlib
import json
import platform
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from studio.errors import ModelError
from studio.paths import resources_dir

MACHINES = {"amd64": "x86_64", "arm64": "arm64", "aarch64": "arm64", "x86_64": "x86_64"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wheel:
    """One file that is fetched.

    Attributes:
        name, version: As the package index knows it.
        size_bytes: Of the file.
        sha256: Of the file; another one is refused.
    """

    name: str
    version: str
    size_bytes: int
    sha256: str

    @property
    def requirement(self) -> str:
        """The line that pip reads."""
        return f"{self.name}=={self.version} --hash=sha256:{self.sha256}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConverterLock:
    """All of them.

    Attributes:
        key: Differs when anything in the list does.
        wheels: Dependencies included: nothing else is fetched.
        installed_bytes: Measured after unpacking.
        torch_index: Where the small build of torch is, beside the usual index; "" for the usual one.
    """

    key: str
    wheels: tuple[Wheel, ...]
    installed_bytes: int
    torch_index: str = ""

    @property
    def download_bytes(self) -> int:
        """Of all files."""
        return sum(wheel.size_bytes for wheel in self.wheels)


def read_lock(folder: Path | None = None, *, system: str = "") -> ConverterLock:
    """The list for this system and this Python.

    Args:
        folder: `resources/converter` when None.
        system: Such as "linux-x86_64"; this machine's when "".

    Raises:
        ModelError: There is none for this system or Python.
    """
    system = system or this_system()
    path = (folder or resources_dir() / "converter") / f"{system}.json"
    hint = 'Run pip install "scenewright[convert]" in a Python environment instead; docs/models.md says how.'
    if not path.is_file():
        raise ModelError(f"There is no list of the converter's packages for {system} yet.", hint)
    content = path.read_bytes()
    table = cast("dict[str, Any]", json.loads(content))
    here = f"{sys.version_info.major}.{sys.version_info.minor}"
    if table["python"] != here:
        raise ModelError(
            f"The converter's packages are for Python {table['python']}; this one is {here}.", hint
        )
    return ConverterLock(
        key=hashlib.sha256(content).hexdigest()[:12],
        wheels=tuple(
            Wheel(
                name=str(row["name"]),
                version=str(row["version"]),
                size_bytes=int(row["bytes"]),
                sha256=str(row["sha256"]),
            )
            for row in table["packages"]
        ),
        installed_bytes=int(table["installed_bytes"]),
        torch_index=str(table.get("torch_index", "")),
    )


def this_system() -> str:
    """This machine's name in the lists' file names."""
    kind = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    machine = platform.machine().lower()
    return f"{kind}-{MACHINES.get(machine, machine)}"

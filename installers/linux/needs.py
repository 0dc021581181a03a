"""Which libraries the bundle takes from the system, and which Debian packages hold them."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

from installers.notices import debian_packages

# Loaded by name or by a library that we leave to the system, so that no file in the bundle says it.
LOADED_BY_NAME = ("libgl1", "libegl1", "libstdc++6", "libgcc-s1", "fontconfig-config")
# Only where there is such a GPU; ONNX Runtime falls back to the CPU without them.
OPTIONAL = re.compile(r"libcu|libnv|libcudnn|libtensorrt|libmigraphx")
GLIBC = re.compile(r"GLIBC_(\d+)\.(\d+)\b")


def external_libraries(bundle: Path) -> tuple[tuple[str, ...], str]:
    """Names of the libraries that the bundle needs and does not hold, and the glibc that it was built for."""
    held, needed = set[str](), set[str]()
    oldest = (2, 17)
    programs = [path for path in bundle.rglob("*") if path.is_file() and _is_elf(path)]
    for path in bundle.rglob("*.so*"):
        held.add(path.name)
    for start in range(0, len(programs), 50):
        wanted, version = read_needs(_dump(programs[start : start + 50]))
        needed |= wanted
        oldest = max(oldest, version)
    outside = sorted(name for name in needed - held if not OPTIONAL.match(name))
    return tuple(outside), f"{oldest[0]}.{oldest[1]}"


def read_needs(dump: str) -> tuple[set[str], tuple[int, int]]:
    """Needed libraries and the newest glibc symbol version in the output of `objdump -p`."""
    needed = {line.split()[1] for line in dump.splitlines() if line.strip().startswith("NEEDED")}
    versions = [(int(major), int(minor)) for major, minor in GLIBC.findall(dump)]
    return needed, max(versions, default=(2, 0))


def debian_depends(libraries: Iterable[str], glibc: str) -> str:
    """The line `Depends:` of the package: what holds `libraries` on the machine that builds.

    Raises:
        ValueError: No package on this machine holds one of them.
    """
    packages = set(LOADED_BY_NAME)
    for name in libraries:
        found = debian_packages(_places(name))
        if not found:
            raise ValueError(f"{name} is needed and belongs to no package on this machine.")
        packages |= found
    packages -= {"libc6"}
    return ", ".join([f"libc6 (>= {glibc})", *sorted(packages)])


def _places(library: str) -> list[str]:
    folders = (Path("/lib/x86_64-linux-gnu"), Path("/usr/lib/x86_64-linux-gnu"), Path("/lib64"),
               Path("/lib/aarch64-linux-gnu"), Path("/usr/lib/aarch64-linux-gnu"))  # fmt: skip
    return [str(folder / library) for folder in folders if (folder / library).exists()]


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _dump(paths: list[Path]) -> str:
    done = subprocess.run(
        ["objdump", "-p", *map(str, paths)], capture_output=True, text=True, check=False
    )
    return done.stdout

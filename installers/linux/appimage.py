"""The AppImage: a runtime that mounts what follows it, and the program as a squashfs."""

from __future__ import annotations

import platform
import shutil
import struct
import subprocess
from pathlib import Path

from installers.drawing import png
from installers.linux.tree import HERE, lay_out
from installers.program import Program

MAGIC = b"AI\x02"


def read_runtime(path: Path) -> bytes:
    """The runtime in `path`: a runtime by itself, or the beginning of some AppImage.

    Raises:
        ValueError: It is no 64-bit ELF program with the mark of an AppImage of type 2.
    """
    data = path.read_bytes()
    if data[:5] != b"\x7fELF\x02" or data[8:11] != MAGIC:
        raise ValueError(f"{path} is no AppImage runtime of type 2.")
    (sections,) = struct.unpack_from("<Q", data, 0x28)
    size, count = struct.unpack_from("<HH", data, 0x3A)
    end = sections + size * count  # an ELF file ends with its table of sections
    if end > len(data):
        raise ValueError(f"{path} is cut off.")
    return data[:end]


def make_appimage(
    bundle: Path, out: Path, program: Program, *, runtime: Path, scratch: Path
) -> Path:
    """Pack the bundle as one file in `out`; its path.

    Args:
        bundle: PyInstaller's folder.
        out: Made when missing.
        program: Name and version.
        runtime: See `read_runtime`.
        scratch: For the tree that is packed.

    Raises:
        CalledProcessError: mksquashfs failed.
        ValueError: `runtime` is no runtime.
    """
    head = read_runtime(runtime)
    root = scratch / "AppDir"
    lay_out(bundle, root)
    shutil.copyfile(HERE / "AppRun", root / "AppRun")
    (root / "AppRun").chmod(0o755)
    (root / "scenewright.desktop").symlink_to("usr/share/applications/scenewright.desktop")
    (root / "scenewright.png").write_bytes(png("scenewright", 256))
    (root / ".DirIcon").symlink_to("scenewright.png")
    packed = scratch / "scenewright.squashfs"
    packed.unlink(missing_ok=True)
    # gzip is what every runtime reads. Times and owners are fixed: the same tree, the same bytes.
    subprocess.run(
        [
            "mksquashfs", str(root), str(packed), "-comp", "gzip", "-root-owned", "-noappend",
            "-no-progress", "-quiet", "-mkfs-time", "0", "-all-time", "0",
        ],
        check=True,
    )  # fmt: skip
    out.mkdir(parents=True, exist_ok=True)
    target = out / f"Scenewright-{program.version}-{platform.machine()}.AppImage"
    with target.open("wb") as file, packed.open("rb") as rest:
        file.write(head)
        shutil.copyfileobj(rest, file)
    target.chmod(0o755)
    return target

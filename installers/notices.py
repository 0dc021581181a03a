"""Collects the licence texts of everything in the bundle into one folder with an index."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable
from pathlib import Path

from installers.packages import FALLBACKS, Package, shipped_packages, without_text
from installers.program import ROOT

FFMPEG_NOTE = """\
FFmpeg ({version}) is a program of its own, which Scenewright starts; it is not linked into it.
It comes unchanged from the Python package imageio-ffmpeg {package} and is licensed under the GNU
General Public License, version 3 (GPL-3.0.txt beside this file). Its source:
https://ffmpeg.org/releases/ and https://git.ffmpeg.org, with x264
(https://code.videolan.org/videolan/x264) and the other libraries that this command names:

    {file} -version

Who distributes this bundle must offer these sources as section 6 of the licence asks. You may name
another FFmpeg in the environment variable IMAGEIO_FFMPEG_EXE.
"""
QT_NOTE = """\
Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (LGPL-3.0.txt). They
are separate shared libraries in this bundle and may be replaced by other builds of the same
version. Their source: https://download.qt.io/official_releases/QtForPython and
https://download.qt.io/official_releases/qt
"""


def write_notices(folder: Path) -> tuple[Package, ...]:
    """Write every licence text below `folder` and an index, `README.md`; the packages that it covers.

    Raises:
        ValueError: A package brings no text and none is known for it (`packages.WITHOUT_TEXT`).
    """
    packages = shipped_packages()
    missing = without_text(packages)
    if missing:
        raise ValueError(f"No licence text is known for {', '.join(missing)}.")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    rows = ["| part | version | licence | texts |", "|---|---|---|---|"]
    for package in packages:
        place = folder / "packages" / package.name
        names = _copied(package.texts, place)
        shown = ", ".join(f"[{name}](packages/{package.name}/{name})" for name in names)
        rows.append(f"| {package.name} | {package.version} | {package.licence} | {shown} |")
    _write_resources(folder, rows)
    _write_others(folder, rows, packages)
    text = "# Licences of what is in this program\n\n" + "\n".join(rows) + "\n"
    (folder / "README.md").write_text(text, encoding="utf-8")
    return packages


def system_notices(sources: Iterable[str], folder: Path) -> tuple[Path, ...]:
    """Copyright files of the Debian packages that bundled system libraries come from.

    Args:
        sources: Files that PyInstaller collects; those of no Debian package are passed over.
        folder: Gets `<package>.txt` for each.
    """
    if shutil.which("dpkg") is None:
        return ()
    folder.mkdir(parents=True, exist_ok=True)
    found = list[Path]()
    for package in sorted(debian_packages(sources)):
        text = Path("/usr/share/doc") / package / "copyright"
        if text.is_file():
            found.append(folder / f"{package}.txt")
            shutil.copyfile(text, found[-1])
    return tuple(found)


def debian_packages(files: Iterable[str]) -> set[str]:
    """Names of the Debian packages that own `files`."""
    asked = set[str]()
    for file in files:
        whole = str(Path(file).resolve())
        asked.add(whole)
        if whole.startswith("/usr/lib"):  # dpkg may know it without the merged /usr
            asked.add(whole.removeprefix("/usr"))
    if not asked:
        return set()
    answer = subprocess.run(
        ["dpkg", "-S", *sorted(asked)], capture_output=True, text=True, check=False
    )
    owners = (line.partition(": ")[0] for line in answer.stdout.splitlines() if ": /" in line)
    return {name.partition(":")[0] for owner in owners for name in owner.split(", ")}


def _write_resources(folder: Path, rows: list[str]) -> None:
    """Fonts, models, voices, icons: their licences lie beside them; here they are gathered."""
    resources = ROOT / "resources"
    for path in sorted(resources.rglob("*")):
        if path.is_file() and path.name.upper().startswith(("LICEN", "OFL", "COPYING", "NOTICE")):
            relative = path.relative_to(resources)
            target = folder / "resources" / relative
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
            rows.append(
                f"| resources/{relative.parent.as_posix()} | | | "
                f"[{path.name}](resources/{relative.as_posix()}) |"
            )


def _write_others(folder: Path, rows: list[str], packages: tuple[Package, ...]) -> None:
    import imageio_ffmpeg  # noqa: PLC0415 - only where installers are built

    for name in ("GPL-3.0", "LGPL-3.0", "Apache-2.0"):
        shutil.copyfile(FALLBACKS / f"{name}.txt", folder / f"{name}.txt")
    brought = next(p.version for p in packages if p.name == "imageio-ffmpeg")
    version = imageio_ffmpeg.get_ffmpeg_version()
    (folder / "FFMPEG.txt").write_text(
        FFMPEG_NOTE.format(
            version=version, package=brought, file=Path(imageio_ffmpeg.get_ffmpeg_exe()).name
        ),
        encoding="utf-8",
    )
    (folder / "QT.txt").write_text(QT_NOTE, encoding="utf-8")
    rows.append(f"| FFmpeg, a separate program | {version} | GPL-3.0 | [FFMPEG.txt](FFMPEG.txt) |")
    rows.append("| Qt | | LGPL-3.0 | [QT.txt](QT.txt) |")
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if not python.is_file():  # Debian's Python keeps it elsewhere
        python = Path("/usr/share/doc") / f"python3.{platform.python_version_tuple()[1]}/copyright"
    shutil.copyfile(python, folder / "PYTHON.txt")
    rows.append(f"| Python | {platform.python_version()} | PSF-2.0 | [PYTHON.txt](PYTHON.txt) |")


def _copied(texts: tuple[Path, ...], folder: Path) -> list[str]:
    folder.mkdir(parents=True, exist_ok=True)
    names = list[str]()
    for text in texts:
        name = text.name
        if name in names:  # another of the same name, from another folder of the package
            name = f"{len(names)}-{text.name}"
        names.append(name)
        shutil.copyfile(text, folder / name)
    return names

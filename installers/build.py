"""Builds the installers: `python installers/build.py bundle`, then `deb`, `appimage`, `exe` or `dmg`.

Run it with the Python of an environment that was made from `installers/requirements.lock`; see README.md.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from installers.program import DISPLAY_NAME, read_program  # noqa: E402 - found through the line above

HERE = ROOT / "installers"
BUILD, DIST = ROOT / "build", ROOT / "dist"
FORBIDDEN = ("torch", "diffusers", "transformers", "studio/workshop/starter")


def main(arguments: list[str] | None = None) -> int:
    """Run one step; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    steps = ("bundle", "deb", "appimage", "exe", "dmg", "lock", "manifest")
    parser.add_argument("step", choices=steps)
    parser.add_argument("--runtime", type=Path, help="of the AppImage: a runtime, or any AppImage")
    parser.add_argument("--updates", default="", help="bundle: where update-check asks (https)")
    parser.add_argument(
        "--at", default="", help="manifest: where the files of dist/ will lie (https)"
    )
    wish = parser.parse_args(arguments)
    program = read_program()
    bundle = DIST / program.name
    if wish.step == "lock":
        write_lock()
    elif wish.step == "bundle":
        make_bundle(bundle, updates=wish.updates)
    elif wish.step == "manifest":
        from installers.manifest import write_manifest  # noqa: PLC0415

        tell(write_manifest(DIST, program, at=wish.at))
    elif not bundle.is_dir() and not (DIST / f"{DISPLAY_NAME}.app").is_dir():
        parser.error("there is no bundle yet: run this with `bundle` first")
    elif wish.step == "deb":
        from installers.linux.deb import make_deb  # noqa: PLC0415

        tell(make_deb(bundle, DIST, program, scratch=BUILD))
    elif wish.step == "appimage":
        from installers.linux.appimage import make_appimage  # noqa: PLC0415

        if wish.runtime is None:
            parser.error("an AppImage needs --runtime FILE; README.md says where to get one")
        tell(make_appimage(bundle, DIST, program, runtime=wish.runtime, scratch=BUILD))
    elif wish.step == "exe":
        iscc = shutil.which("iscc") or r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe"
        script = HERE / "windows" / "scenewright.iss"
        subprocess.run([iscc, f"/DVersion={program.version}", str(script)], check=True)
    else:
        subprocess.run(
            ["bash", str(HERE / "macos" / "make_dmg.sh"), program.version], check=True, cwd=ROOT
        )
    return 0


def make_bundle(bundle: Path, *, updates: str) -> None:
    """Licence texts, bill of materials, icons, and the folder that runs without Python.

    Raises:
        CalledProcessError: PyInstaller failed, or the new program does not start.
        RuntimeError: Something is inside that must not be.
    """
    from installers.drawing import write_icons  # noqa: PLC0415 - need what the lock file brings
    from installers.notices import write_notices  # noqa: PLC0415
    from installers.sbom import write_sbom  # noqa: PLC0415

    packages = write_notices(BUILD / "licences")
    write_sbom(BUILD / "sbom.cdx.json", packages)
    write_icons(BUILD / "icons")
    (BUILD / "updates.json").unlink(missing_ok=True)
    if updates:
        (BUILD / "updates.json").write_text(json.dumps({"address": updates}), encoding="utf-8")
    subprocess.run(
        [
            sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
            "--distpath", str(DIST), "--workpath", str(BUILD / "pyinstaller"),
            str(HERE / "scenewright.spec"),
        ],
        check=True,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "0"},
    )  # fmt: skip
    inside = bundle / "_internal"
    strip_python(inside)
    wrong = [name for name in FORBIDDEN if (inside / name).exists()]
    if wrong:
        raise RuntimeError(f"The bundle holds {', '.join(wrong)}, which it must not.")
    suffix = ".exe" if sys.platform == "win32" else ""
    said = subprocess.check_output([bundle / f"{bundle.name}{suffix}", "--version"], text=True)
    expected = f"{bundle.name} {read_program().version}"
    if said.strip() != expected:
        raise RuntimeError(f"The new program says {said.strip()!r}, not {expected!r}.")
    tell(bundle)


def strip_python(inside: Path) -> None:
    """Drop the debugger's tables of a Python that was built from source (Linux): 17 MB nobody reads.

    The libraries of wheels stay as their makers published them.
    """
    if sys.platform != "linux" or shutil.which("strip") is None:
        return
    for one in [*inside.glob("libpython3*.so*"), *inside.glob("python3*/lib-dynload/*.so")]:
        if not one.is_symlink():
            subprocess.run(["strip", "--strip-unneeded", str(one)], check=True)


def write_lock() -> None:
    """Resolve every package for all three systems, with hashes; needs uv.

    Raises:
        CalledProcessError: uv is not there, or cannot resolve them.
    """
    from installers.packages import EXTRAS  # noqa: PLC0415

    target = HERE / "requirements.lock"
    extras = [f"--extra={name}" for name in sorted(EXTRAS)]
    subprocess.run(
        [
            sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--universal",
            "--python-version", "3.11", "--generate-hashes", "--no-emit-index-url", "--no-annotate",
            "--no-header", *extras, str(ROOT / "pyproject.toml"), str(HERE / "build.in"), "-o", str(target),
        ],
        check=True,
    )  # fmt: skip
    note = "# Every package of the installers with its hashes, for all three systems; made by: "
    text = target.read_text(encoding="utf-8")
    target.write_text(f"{note}python installers/build.py lock\n{text}", encoding="utf-8")


def tell(path: Path) -> None:
    """Say what was made, and how large it is."""
    files = [path] if path.is_file() else [one for one in path.rglob("*") if one.is_file()]
    size_mb = sum(one.lstat().st_size for one in files) / 1e6
    sys.stdout.write(f"{path}: {size_mb:.0f} MB\n")


if __name__ == "__main__":
    sys.exit(main())

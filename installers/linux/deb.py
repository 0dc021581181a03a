"""The Debian package."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from email.utils import formatdate
from pathlib import Path

from installers.linux.manual import write_manual
from installers.linux.needs import debian_depends, external_libraries
from installers.linux.tree import HERE, lay_out, put_documents
from installers.program import Program, filled


def maintainer() -> str:
    """Who packs this, as Debian's own tools ask for it: DEBFULLNAME and DEBEMAIL.

    The name after the at sign belongs to nobody (RFC 2606), so that mail is not sent to a stranger.
    """
    name = os.environ.get("DEBFULLNAME", "The Scenewright developers")
    return f"{name} <{os.environ.get('DEBEMAIL', 'scenewright@scenewright.invalid')}>"


def changelog(program: Program) -> str:
    """The package's changelog, with the time of SOURCE_DATE_EPOCH where that is set."""
    when = formatdate(int(os.environ.get("SOURCE_DATE_EPOCH", time.time())), localtime=False)
    return (
        f"{program.name} ({program.version}) stable; urgency=medium\n\n  * {program.summary}.\n\n"
        f" -- {maintainer()}  {when.replace('-0000', '+0000')}\n"
    )


def control(program: Program, *, architecture: str, size_kb: int, depends: str) -> str:
    """The text of `DEBIAN/control`."""
    return filled(
        HERE / "control.in",
        version=program.version,
        maintainer=maintainer(),
        architecture=architecture,
        size_kb=str(size_kb),
        depends=depends,
    )


def make_deb(bundle: Path, out: Path, program: Program, *, scratch: Path) -> Path:
    """Pack the bundle as a `.deb` in `out`; its path.

    Raises:
        CalledProcessError: dpkg-deb refused.
        ValueError: A library is needed that no package here holds.
    """
    root = scratch / "deb"
    lay_out(bundle, root)
    architecture = subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()
    put_documents(bundle, root, changes=changelog(program))
    write_manual(root / "usr" / "share" / "man" / "man1" / "scenewright.1.gz", program)
    size_kb = sum(p.stat().st_size for p in root.rglob("*") if _counts(p)) // 1024
    libraries, glibc = external_libraries(bundle)
    about = root / "DEBIAN"
    about.mkdir()
    (about / "control").write_text(
        control(
            program,
            architecture=architecture,
            size_kb=size_kb,
            depends=debian_depends(libraries, glibc),
        ),
        encoding="utf-8",
    )
    for name in ("postinst", "prerm", "postrm"):
        shutil.copyfile(HERE / name, about / name)
        (about / name).chmod(0o755)
    out.mkdir(parents=True, exist_ok=True)
    target = out / f"scenewright_{program.version}_{architecture}.deb"
    # xz would take much longer for little; dpkg reads zstd since Debian 12 and Ubuntu 21.10.
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z12", "--build", str(root), str(target)],
        check=True,
    )
    return target


def _counts(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()

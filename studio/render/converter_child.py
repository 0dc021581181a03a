"""The converter inside the program's own interpreter: a child process that sees one more folder of packages.

An installed program has no other Python than the one it is frozen with. That one has the whole standard
library in it, and its version is the one that the packages of `render/converter_lock.py` were chosen for.
"""

from __future__ import annotations

import runpy
import sys

CHILD = "--converter-child"
"""First argument of the child: `scenewright --converter-child FOLDER -m MODULE ARGUMENTS`."""
MODULE = "studio.workshop.convert"
MODULES = (MODULE, "pip")


def is_child(arguments: list[str]) -> bool:
    """Whether this process was started to convert, or to fetch what converting needs."""
    return (
        len(arguments) > 4
        and arguments[1] == CHILD
        and arguments[3] == "-m"
        and arguments[4] in MODULES
    )


def run_child(arguments: list[str]) -> None:
    """Run the module, with the packages of a folder ("" for none) before those of the program.

    Before: what the converter's libraries were locked with must win over what the program brings.
    Nothing of either may be imported yet.
    """
    if arguments[2]:
        sys.path.insert(0, arguments[2])
    sys.argv = [arguments[0], *arguments[5:]]
    runpy.run_module(arguments[4], run_name="__main__", alter_sys=False)

"""Reads NumPy archives from any thread.

NumPy parses an array's header by `ast.literal_eval`, and CPython 3.11 now and then ends that in
"SystemError: AST constructor recursion depth mismatch" (seen here once, while several threads read
spoken lines; python/cpython gh-106905 is one cause). That threads cause it was not proven.
"""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

_PARSING = threading.Lock()


def read_npz(source: BinaryIO | Path) -> dict[str, NDArray[Any]]:
    """All arrays of an archive by their names; nothing in it is ever unpickled.

    Raises:
        OSError: It cannot be read.
        ValueError: It is no archive, or holds objects.
        zipfile.BadZipFile: It is damaged.
    """
    with _PARSING, np.load(source, allow_pickle=False) as arrays:
        return {name: arrays[name] for name in arrays.files}

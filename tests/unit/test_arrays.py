from __future__ import annotations

import io
import zipfile
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from studio.arrays import read_npz


def archive(**arrays: np.ndarray) -> bytes:
    buffer = io.BytesIO()
    np.savez(buffer, **arrays)  # pyright: ignore[reportArgumentType]
    return buffer.getvalue()


def test_many_threads_read_archives_at_once() -> None:
    data = archive(a=np.arange(6).reshape(2, 3), b=np.ones(4))
    with ThreadPoolExecutor(8) as pool:
        read = list(pool.map(lambda _: read_npz(io.BytesIO(data)), range(200)))
    assert all(np.array_equal(one["a"], [[0, 1, 2], [3, 4, 5]]) for one in read)
    assert all(set(one) == {"a", "b"} for one in read)


def test_objects_and_damaged_files_are_refused() -> None:
    with pytest.raises(ValueError, match="allow_pickle"):
        read_npz(io.BytesIO(archive(a=np.array([{}], object))))
    with pytest.raises((ValueError, zipfile.BadZipFile)):
        read_npz(io.BytesIO(archive(a=np.ones(9))[:60]))

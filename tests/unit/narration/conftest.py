"""What the narration tests share: the real voice model behind the smallest possible session."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest
from numpy.typing import NDArray

from studio.narration.kokoro import KokoroNarrator
from studio.narration.kokoro_voices import VOICES
from studio.narration.phonemes import Pronouncer
from studio.narration.voice import Word
from studio.paths import resources_dir
from studio.task import CancelToken

VOICES_DIR = resources_dir() / "voices"


def rises(words: Sequence[Word]) -> bool:
    return all(a.start_s <= a.end_s <= b.start_s for a, b in pairwise(words))


class OnnxSession:
    """onnxruntime as the narrator's `Session`."""

    def __init__(self, model: Path, *, threads: int) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._session = onnxruntime.InferenceSession(
            str(model), options, providers=["CPUExecutionProvider"]
        )
        self._names = [output.name for output in self._session.get_outputs()]

    def run(
        self, feeds: Mapping[str, NDArray[Any]], *, cancel: CancelToken | None = None
    ) -> Mapping[str, NDArray[Any]]:
        if cancel is not None:
            cancel.check()
        outputs = self._session.run(None, dict(feeds))
        return {n: np.asarray(o) for n, o in zip(self._names, outputs, strict=True)}


def open_onnx(model: Path, /, *, threads: int) -> OnnxSession:
    return OnnxSession(model, threads=threads)


@pytest.fixture(scope="session")
def voices_dir() -> Path:
    return VOICES_DIR


@pytest.fixture(scope="session")
def weights_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("weights")


@pytest.fixture(scope="session")
def heart(weights_dir: Path) -> KokoroNarrator:
    return KokoroNarrator(
        VOICES[0], voices_dir=VOICES_DIR, weights_dir=weights_dir, open_session=open_onnx
    )


@pytest.fixture(scope="session")
def american() -> Pronouncer:
    return Pronouncer(VOICES_DIR, british=False)


@pytest.fixture(scope="session")
def british() -> Pronouncer:
    return Pronouncer(VOICES_DIR, british=True)

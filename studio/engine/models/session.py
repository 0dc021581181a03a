"""ONNX Runtime, wrapped: the only module that imports it."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from studio.errors import Cancelled, ModelError
from studio.task import CancelToken

Array = NDArray[Any]
CPU = "CPUExecutionProvider"

# WORKAROUND onnxruntime's own exceptions (Fail, InvalidProtobuf …) share no base class but Exception,
# and live in a module that the package does not declare.
_STATE = importlib.import_module("onnxruntime.capi.onnxruntime_pybind11_state")
_FAILURES: tuple[type[Exception], ...] = (
    RuntimeError,
    ValueError,
    *(
        kind
        for kind in vars(_STATE).values()
        if isinstance(kind, type) and issubclass(kind, Exception)
    ),
)


class OnnxSession:
    """A network that is ready to run. `run` may be called from several threads at once.

    Attributes:
        provider: What really runs it, as the runtime says after creating it ("CPUExecutionProvider"):
            asking for CUDA does not mean getting it.
    """

    def __init__(self, session: ort.InferenceSession) -> None:
        self._session = session
        self._outputs = [output.name for output in session.get_outputs()]
        self._inputs = {value.name for value in session.get_inputs()}
        self.provider: str = session.get_providers()[0]

    @property
    def input_names(self) -> frozenset[str]:
        """Names of the inputs it takes."""
        return frozenset(self._inputs)

    def run(
        self, feeds: Mapping[str, Array], *, cancel: CancelToken | None = None
    ) -> dict[str, Array]:
        """Run once.

        Args:
            feeds: Arrays by input name; names that it does not take are left out.
            cancel: Ends a running call within an operator (measured: 0.3 s in a 25 s run).

        Returns:
            All outputs by name.

        Raises:
            Cancelled: `cancel` was set before or during the run.
            ModelError: The runtime failed.
        """
        options = ort.RunOptions()  # a new one each time: a terminated one stays terminated
        # Give memory back after a run (voice: 263 MB stay instead of 457).
        options.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")
        if cancel is not None:
            cancel.check()
            cancel.on_cancel(lambda: _terminate(options))
        wanted = {
            name: np.ascontiguousarray(a) for name, a in feeds.items() if name in self._inputs
        }
        try:
            values = self._session.run(self._outputs, wanted, options)
        except _FAILURES as error:
            if cancel is not None and cancel.is_cancelled:
                raise Cancelled from error
            raise ModelError(
                f"The model failed while running: {_first_line(error)}.",
                "Run it again; if it fails again, use a smaller --size or another --model.",
            ) from error
        return dict(zip(self._outputs, cast("list[Array]", values), strict=True))


def open_session(
    model: bytes | Path, *, threads: int = 1, providers: tuple[str, ...] = (CPU,)
) -> OnnxSession:
    """Create a session.

    Args:
        model: The network's bytes (already checked), or a file.
        threads: Threads inside one operator; they sleep instead of spinning when idle, since
            spinning threads of two sessions on two cores cost each other their time slices.
        providers: Execution providers in order of preference.

    Raises:
        ModelError: It is not a network that this runtime can load.
    """
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # Inputs of many lengths: a plan of the memory for each length is kept for nothing (voice, 10 s
    # of speech: 457 MB at most without, 649 MB with it, and 6 % faster).
    options.enable_mem_pattern = False
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        session = ort.InferenceSession(
            model if isinstance(model, bytes) else str(model), options, providers=list(providers)
        )
    except _FAILURES as error:
        raise ModelError(
            f"The model cannot be loaded: {_first_line(error)}.",
            "Install the model again from where you got it, or choose another with --model.",
        ) from error
    return OnnxSession(session)


def _terminate(options: ort.RunOptions) -> None:
    options.terminate = True


def _first_line(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return (lines[0] if lines else type(error).__name__)[:200].rstrip(".")

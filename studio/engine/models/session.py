"""ONNX Runtime, wrapped: the only module that imports it."""

from __future__ import annotations

import importlib
import logging
import os
from collections.abc import Mapping
from importlib import util
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from studio.engine.models.bound_inputs import BoundInputs
from studio.engine.models.faults import is_out_of_memory
from studio.errors import Cancelled, ModelError, ShortOfMemory
from studio.task import CancelToken

# Since 1.29 the library reports its use to its maker over the network. It reads this once, as it is
# loaded; later calls come too late for its first report (its Privacy.md, "Disabling Telemetry").
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import onnxruntime as ort

ort.disable_telemetry_events()  # the builds for Windows apps know no such variable

log = logging.getLogger(__name__)

Array = NDArray[Any]
CPU = "CPUExecutionProvider"
KNOW_FUSED_ATTENTION = frozenset(
    (CPU, "CUDAExecutionProvider", "ROCMExecutionProvider", "DmlExecutionProvider")
)
"""Providers with a kernel of MultiHeadAttention; others would leave each one to the CPU."""
FATAL = 4
CUDA_LIKE = frozenset({"CUDAExecutionProvider", "TensorrtExecutionProvider"})
BOUND_DEVICES = dict.fromkeys(CUDA_LIKE, "cuda")
"""Where inputs that stay the same are kept between runs, by provider; others copy all of them each time."""

_DTYPES: dict[str, type[np.generic]] = {
    "tensor(float)": np.float32,
    "tensor(float16)": np.float16,
    "tensor(double)": np.float64,
    "tensor(int64)": np.int64,
    "tensor(int32)": np.int32,
    "tensor(bool)": np.bool_,
}

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

    def __init__(self, session: ort.InferenceSession, *, device: str = "") -> None:
        """Wrap a session.

        Args:
            session: Of the runtime.
            device: Where inputs that stay the same are kept ("cpu" shows that results are the same);
                "" for the provider's own.
        """
        self._session = session
        self._outputs = [output.name for output in session.get_outputs()]
        self._inputs = {value.name: _DTYPES.get(value.type) for value in session.get_inputs()}
        self.provider: str = session.get_providers()[0]
        device = device or BOUND_DEVICES.get(self.provider, "")
        self._bound = (
            BoundInputs(session, device, upload=ort.OrtValue.ortvalue_from_numpy)
            if device
            else None
        )

    def placement(self) -> dict[str, int]:
        """How many nodes each provider got; empty unless the session was opened to record it."""
        ask = getattr(self._session, "get_provider_graph_assignment_info", None)
        counts: dict[str, int] = {}
        if ask is None:  # onnxruntime before 1.24
            return counts
        try:
            parts = ask()
        except _FAILURES:
            return counts
        for part in parts:
            counts[part.ep_name] = counts.get(part.ep_name, 0) + len(part.get_nodes())
        return counts

    @property
    def input_names(self) -> frozenset[str]:
        """Names of the inputs it takes."""
        return frozenset(self._inputs)

    @property
    def takes_batches(self) -> bool:
        """Whether the first axis of its first input is open."""
        first = self._session.get_inputs()[0]
        return bool(first.shape) and not isinstance(first.shape[0], int)

    def input_side(self, name: str) -> int | None:
        """The last dimension of an input, or None where the network leaves it open."""
        shapes = {value.name: value.shape for value in self._session.get_inputs()}
        side = shapes[name][-1] if shapes[name] else None
        return side if isinstance(side, int) else None

    def run(
        self, feeds: Mapping[str, Array], *, cancel: CancelToken | None = None
    ) -> dict[str, Array]:
        """Run once.

        Args:
            feeds: Arrays by input name; names that it does not take are left out, numbers are
                converted to the type that an input has (float16 networks take float32 arrays).
            cancel: Ends a running call within an operator (measured: 0.3 s in a 25 s run).

        Returns:
            All outputs by name.

        Raises:
            Cancelled: `cancel` was set before or during the run.
            ShortOfMemory: There was not enough memory.
            ModelError: The runtime failed.
        """
        options = ort.RunOptions()  # a new one each time: a terminated one stays terminated
        options.log_severity_level = (
            FATAL  # what fails is raised; the runtime need not print it, too
        )
        if self.provider == CPU:
            # Give memory back after a run (voice: 263 MB stay instead of 457).
            options.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")
        if cancel is not None:
            cancel.check()
            cancel.on_cancel(lambda: _terminate(options))
        wanted = {
            name: np.asarray(a, self._inputs[name], order="C")
            for name, a in feeds.items()
            if name in self._inputs
        }
        try:
            values = self._values(wanted, feeds, options)
        except (*_FAILURES, MemoryError) as error:
            if cancel is not None and cancel.is_cancelled:
                raise Cancelled from error
            if is_out_of_memory(error):
                raise _short_of_memory("running", error) from error
            raise ModelError(
                f"The model failed while running: {_first_line(error)}.",
                "Run it again; if it fails again, use a smaller --size or another --model.",
            ) from error
        return dict(zip(self._outputs, values, strict=True))

    def _values(
        self, wanted: Mapping[str, Array], feeds: Mapping[str, Array], options: ort.RunOptions
    ) -> list[Array]:
        """The outputs in order; inputs that cannot be kept on the device are sent each time."""
        if self._bound is not None:
            try:
                return self._bound.run(self._outputs, wanted, feeds, options)
            except _FAILURES as error:
                if options.terminate or is_out_of_memory(error):
                    raise
                log.info("inputs are not kept on the device any longer: %s", _first_line(error))
                self._bound = None  # a failure of the network itself comes again below
        return cast("list[Array]", self._session.run(self._outputs, wanted, options))


def open_session(
    model: bytes | Path,
    *,
    threads: int = 1,
    providers: tuple[str, ...] = (CPU,),
    records_placement: bool = False,
    tensors_in: Path | None = None,
) -> OnnxSession:
    """Create a session.

    Args:
        model: The network's bytes (already checked), or a file.
        threads: Threads inside one operator; they sleep instead of spinning when idle, since
            spinning threads of two sessions on two cores cost each other their time slices.
        providers: Execution providers in order of preference.
        records_placement: Keep which provider got which node, for `OnnxSession.placement`.
        tensors_in: Where the tensors lie that a network in bytes does not hold itself.

    Raises:
        ShortOfMemory: There was not enough memory.
        ModelError: It is not a network that this runtime can load.
    """
    if CUDA_LIKE & set(providers):
        _find_cuda_libraries()
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # Inputs of many lengths: a plan of the memory for each length is kept for nothing (voice, 10 s
    # of speech: 457 MB at most without, 649 MB with it, and 6 % faster).
    options.enable_mem_pattern = False
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    if "DmlExecutionProvider" in providers:
        options.execution_mode = ort.ExecutionMode.ORT_SEQUENTIAL  # all that DirectML can do
    if providers[0] not in KNOW_FUSED_ATTENTION:
        from studio.engine.models.attention import spread_network  # noqa: PLC0415 slow, and rare

        model, beside = spread_network(model)
        tensors_in = tensors_in or beside
    if tensors_in is not None:
        options.add_session_config_entry(
            "session.model_external_initializers_file_folder_path", str(tensors_in)
        )
    if records_placement:
        options.add_session_config_entry("session.record_ep_graph_assignment_info", "1")
    try:
        # Without onnxruntime's own fallback: that prints, goes to the CPU and says nothing to us.
        session = ort.InferenceSession(
            model if isinstance(model, bytes) else str(model),
            options,
            providers=list(providers),
            enable_fallback=0,
        )
    except (*_FAILURES, MemoryError) as error:
        if is_out_of_memory(error):
            raise _short_of_memory("loading", error) from error
        raise ModelError(
            f"The model cannot be loaded: {_first_line(error)}.",
            "Install the model again from where you got it, or choose another with --model.",
        ) from error
    # WORKAROUND onnxruntime's Python class keeps the file's bytes for its own fallback as long as
    # the session lives: twice the memory of the weights. Remove when it no longer does.
    if hasattr(session, "_model_bytes"):
        session._model_bytes = None  # pyright: ignore[reportPrivateUsage]
    return OnnxSession(session)


def listed_providers() -> tuple[str, ...]:
    """The providers that the installed runtime was built with; whether they work is another matter."""
    return tuple(ort.get_available_providers())


def runtime_version() -> str:
    """Version of ONNX Runtime."""
    return str(ort.__version__)


def ep_device_names(provider: str) -> tuple[str, ...]:
    """Names of the hardware that a provider sees, as far as the runtime tells them."""
    ask = getattr(ort, "get_ep_devices", None)
    devices = [] if ask is None else [d.device for d in ask() if d.ep_name == provider]
    return tuple(
        str(device.metadata.get("Description") or device.metadata.get("name") or device.vendor)
        for device in devices
    )


def _find_cuda_libraries() -> None:
    """Load CUDA and cuDNN from Python packages where they are installed as such."""
    if util.find_spec("nvidia") is not None:
        preload = getattr(ort, "preload_dlls", None)
        if preload is not None:
            preload(directory="")


def _short_of_memory(doing: str, error: BaseException) -> ShortOfMemory:
    return ShortOfMemory(
        f"The model ran out of memory while {doing}: {_first_line(error)}.",
        "Close other programs, or choose a smaller --size or a lower --quality.",
    )


def _terminate(options: ort.RunOptions) -> None:
    options.terminate = True


def _first_line(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return (lines[0] if lines else type(error).__name__)[:200].rstrip(".")

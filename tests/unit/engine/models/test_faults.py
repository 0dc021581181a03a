from __future__ import annotations

import pytest

from studio.engine.models import faults
from studio.engine.models.faults import FAULTS, UNEXPLAINED, explain, is_out_of_memory

# What runtimes and drivers really print, one row of the table each, in the table's order.
SAID = (
    "CUDA failure 35: CUDA driver version is insufficient for CUDA runtime version ; GPU=0",
    "CUDA failure 100: no CUDA-capable device is detected ; GPU=32767 ; hostname=x",
    "CUDA error 209: no kernel image is available for execution on the device",
    "Failed to allocate memory for requested buffer of size 2147483648",
    "Failed to load libonnxruntime_providers_cuda.so with error: libcudnn.so.9: cannot open",
    "Please install TensorRT libraries as mentioned in the GPU requirements page",
    "tensorrt_rtx_1_0.dll could not be loaded",
    "libonnxruntime_providers_cuda.so with error: libcublasLt.so.13: cannot open shared object",
    "DmlCommandRecorder.cpp: 887A0005 The GPU device instance has been suspended.",
    "D3D12CreateDevice failed",
    "libmigraphx_c.so.3: cannot open shared object file",
    "HIP failure 100: no ROCm-capable device is detected",
    "libopenvino.so.2540: cannot open shared object file",
    "[OpenVINO] Device with \"GPU\" name is not registered in the OpenVINO Runtime",
    "CoreML EP is only supported on macOS 10.15 or later",
    "LoadLibrary failed with error 126 \"\" when trying to load onnxruntime_providers_x.dll",
    "CUDA failure 719: unspecified launch failure ; GPU=0",
    "Specified provider 'CoreMLExecutionProvider' is not in available provider names.",
)  # fmt: skip


@pytest.mark.parametrize(("row", "said"), list(zip(FAULTS, SAID, strict=True)))
def test_each_row_of_the_table_explains_a_real_message(
    row: tuple[str, str, str, str], said: str
) -> None:
    fault = explain(said)
    assert (fault.kind, fault.sentence, fault.advice) == row[1:]
    assert fault.kind in faults.KINDS
    assert fault.sentence.endswith(".") and fault.advice.endswith(".")


def test_an_unknown_message_is_not_explained_away() -> None:
    assert explain("something new happened") is UNEXPLAINED


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        RuntimeError("std::bad_alloc"),
        RuntimeError("BFCArena::AllocateRawInternal: Available memory of 0 is smaller"),
        RuntimeError("CUDA failure 2: out of memory ; GPU=0"),
    ],
)
def test_a_lack_of_memory_is_told_from_other_failures(error: BaseException) -> None:
    assert is_out_of_memory(error)
    assert not is_out_of_memory(RuntimeError("Invalid input name: x"))

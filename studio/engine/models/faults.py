"""Why a processor could not be used: the runtime's messages, told as sentences with what to do."""

from __future__ import annotations

import re
from dataclasses import dataclass

LIBRARY, DRIVER, DEVICE, MEMORY, UNSUPPORTED, CRASH, TIMEOUT, UNKNOWN = (
    "missing library",
    "driver",
    "no device",
    "out of memory",
    "unsupported",
    "crash",
    "timeout",
    "unknown",
)
KINDS = (LIBRARY, DRIVER, DEVICE, MEMORY, UNSUPPORTED, CRASH, TIMEOUT, UNKNOWN)

_CUDA_EXTRA = (
    'Install them with: pip install "scenewright[cuda]" '
    "(or CUDA 13 and cuDNN 9 from NVIDIA, and add them to the library path)."
)
_NEW_DRIVER = "Install the newest driver for your GPU from its maker, and restart."


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A reason, for people.

    Attributes:
        kind: One of `KINDS`.
        sentence: What is wrong, ending in a full stop.
        advice: What to install or do; may be empty.
    """

    kind: str
    sentence: str
    advice: str


FAULTS: tuple[tuple[str, str, str, str], ...] = (
    # (pattern in the runtime's message, kind, sentence, advice); the first that matches tells.
    (
        r"insufficient for CUDA runtime|CUDA (failure|error) 35\b|cudaErrorInsufficientDriver",
        DRIVER,
        "The NVIDIA driver is older than the CUDA libraries need.",
        _NEW_DRIVER,
    ),
    (
        r"CUDA (failure|error) 100\b|no CUDA-capable device|cudaErrorNoDevice|nvcuda\.dll|"
        r"libcuda\.so",
        DEVICE,
        "There is no NVIDIA GPU, or its driver is not loaded.",
        "Install the NVIDIA driver if there is a GPU; else nothing needs to be done.",
    ),
    (
        r"no kernel image is available|CUDA (failure|error) 209\b",
        UNSUPPORTED,
        "The GPU is too old for this build of ONNX Runtime.",
        "Pictures are made on the CPU; an older onnxruntime-gpu may still know the GPU.",
    ),
    (
        r"out of memory|OutOfMemory|CUDA (failure|error) 2\b|Failed to allocate memory|"
        r"bad.?alloc|8007000E|CUBLAS_STATUS_ALLOC_FAILED|Not enough memory|AllocateRawInternal",
        MEMORY,
        "There was not enough memory.",
        "Close other programs, or choose a smaller --size or a lower --quality.",
    ),
    (
        r"libcudnn|cudnn\w*64_\d|cudnn.*(not found|cannot open)",
        LIBRARY,
        "The cuDNN library is missing.",
        _CUDA_EXTRA,
    ),
    (
        r"libnvinfer|nvinfer\w*\.dll|install TensorRT libraries|providers_tensorrt\S* with error",
        LIBRARY,
        "The TensorRT libraries are missing.",
        "Install TensorRT 10 from NVIDIA and add it to the library path, or stay with CUDA.",
    ),
    (
        r"libtensorrt_rtx|tensorrt_rtx\w*\.dll|NvTensorRTRTX",
        LIBRARY,
        "The libraries of TensorRT for RTX are missing.",
        "Install TensorRT for RTX from NVIDIA, or stay with CUDA.",
    ),
    (
        r"lib(cublas|cufft|curand|cudart|nvrtc)|cu(blas|fft|rand|dart)\w*64_\d|"
        r"providers_cuda\S* with error|Require cuDNN",
        LIBRARY,
        "The CUDA libraries are missing.",
        _CUDA_EXTRA,
    ),
    (
        r"887A0005|887A0006|887A0020|DXGI_ERROR_DEVICE",
        DRIVER,
        "The graphics driver was reset or the GPU was taken away.",
        _NEW_DRIVER,
    ),
    (
        r"887A0004|DXGI_ERROR_UNSUPPORTED|D3D12CreateDevice|DirectML\.dll|d3d12\.dll",
        UNSUPPORTED,
        "There is no graphics card that DirectX 12 can compute on.",
        "Install the newest graphics driver and Windows updates.",
    ),
    (
        r"libamdhip64|amdhip64|libmigraphx|librocm|libMIOpen",
        LIBRARY,
        "The ROCm libraries are missing.",
        "Install ROCm with MIGraphX from AMD, and an onnxruntime built for it.",
    ),
    (
        r"hipErrorNoDevice|HIP (failure|error) 100\b|no ROCm-capable device",
        DEVICE,
        "There is no AMD GPU that ROCm knows.",
        "See AMD's list of supported GPUs; the CPU is used.",
    ),
    (
        r"libopenvino|openvino\.dll|openvino_\w+_plugin",
        LIBRARY,
        "The OpenVINO libraries are missing.",
        "Install onnxruntime-openvino in place of onnxruntime, or stay with the CPU.",
    ),
    (
        r"OpenVINO.*(GPU|NPU|device).*(not|no )|Device with .* name is not registered",
        DEVICE,
        "OpenVINO finds no Intel GPU or NPU.",
        "Install Intel's driver for it; the CPU is used.",
    ),
    (
        r"CoreML.*(not supported|requires|only supported)|Error compiling model|MLModel",
        UNSUPPORTED,
        "Core ML cannot run this model on this Mac.",
        "Update macOS; the CPU is used.",
    ),
    (
        r"(error|code) 126\b|(error|code) 127\b|cannot open shared object|image not found|"
        r"Library not loaded|DLL load failed",
        LIBRARY,
        "A library that the processor needs is missing.",
        "`scenewright doctor` names it; install the maker's newest run-time libraries.",
    ),
    (
        r"CUDA (failure|error) (4|46|700|702|719|999)\b|unspecified launch failure|device-side",
        DRIVER,
        "The GPU stopped working while it was computing.",
        "Restart the computer; if it happens again, install the newest driver.",
    ),
    (
        r"not in available provider names|Unknown Provider|not enabled in this build",
        UNSUPPORTED,
        "The installed ONNX Runtime was built without it.",
        "Install the build of ONNX Runtime for this processor.",
    ),
)

ABSENT = Fault(
    kind=DEVICE, sentence="There is no such hardware, or its driver is not loaded.", advice=""
)
CRASHED = Fault(
    kind=CRASH,
    sentence="The driver crashed while it was tried.",
    advice=_NEW_DRIVER,
)
TOO_SLOW = Fault(
    kind=TIMEOUT,
    sentence="The driver did not answer in time.",
    advice="Restart the computer; then run `scenewright doctor --again`.",
)
WRONG = Fault(
    kind=DRIVER,
    sentence="The processor computed a wrong result.",
    advice=_NEW_DRIVER,
)
UNEXPLAINED = Fault(
    kind=UNKNOWN,
    sentence="The processor was asked for, and ONNX Runtime did not use it.",
    advice="`scenewright doctor` shows what ONNX Runtime said.",
)


def explain(message: str) -> Fault:
    """What a message of the runtime or a driver means."""
    for pattern, kind, sentence, advice in FAULTS:
        if re.search(pattern, message, re.IGNORECASE):
            return Fault(kind=kind, sentence=sentence, advice=advice)
    return UNEXPLAINED


def is_out_of_memory(error: BaseException) -> bool:
    """Whether the runtime failed for want of memory."""
    return isinstance(error, MemoryError) or explain(str(error)).kind == MEMORY

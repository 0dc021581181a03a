"""Processors: which there are, in which order they are tried, and which one really works here."""

from __future__ import annotations

import platform
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from studio.engine.models.faults import ABSENT, KINDS, Fault
from studio.errors import SettingsError

CPU = "CPUExecutionProvider"
AUTO = "auto"


@dataclass(frozen=True, slots=True, kw_only=True)
class Processor:
    """A way to run networks that this program knows.

    Attributes:
        key: What a person types ("cuda").
        provider: Its name in ONNX Runtime.
        title: For people.
        systems: Where it exists, as `platform.system()` says.
    """

    key: str
    provider: str
    title: str
    systems: tuple[str, ...]


# In the order they are tried. TensorRT builds an engine for each input size, minutes each time: only
# when a person asks for it. The same holds for its variant for RTX. OpenVINO computes on the CPU unless
# told otherwise, with more memory than ONNX Runtime's own kernels and no faster in float32 (measured:
# docs/engine.md): its installation alone is no wish for it.
PROCESSORS: tuple[Processor, ...] = (
    Processor(key="cuda", provider="CUDAExecutionProvider", title="NVIDIA GPU (CUDA)",
              systems=("Linux", "Windows")),
    Processor(key="migraphx", provider="MIGraphXExecutionProvider", title="AMD GPU (MIGraphX)",
              systems=("Linux",)),
    Processor(key="rocm", provider="ROCMExecutionProvider", title="AMD GPU (ROCm)",
              systems=("Linux",)),
    Processor(key="directml", provider="DmlExecutionProvider", title="GPU (DirectML)",
              systems=("Windows",)),
    Processor(key="coreml", provider="CoreMLExecutionProvider", title="Apple GPU and Neural Engine",
              systems=("Darwin",)),
    Processor(key="openvino", provider="OpenVINOExecutionProvider", title="Intel (OpenVINO)",
              systems=("Linux", "Windows")),
    Processor(key="tensorrt", provider="TensorrtExecutionProvider", title="NVIDIA GPU (TensorRT)",
              systems=("Linux", "Windows")),
    Processor(key="tensorrt-rtx", provider="NvTensorRTRTXExecutionProvider",
              title="NVIDIA GPU (TensorRT for RTX)", systems=("Linux", "Windows")),
    Processor(key="cpu", provider=CPU, title="CPU", systems=("Linux", "Windows", "Darwin")),
)  # fmt: skip
RUNS_HALF = frozenset({
    "CUDAExecutionProvider", "TensorrtExecutionProvider", "NvTensorRTRTXExecutionProvider",
    "DmlExecutionProvider", "CoreMLExecutionProvider", "ROCMExecutionProvider",
    "MIGraphXExecutionProvider",
})  # fmt: skip
"""Providers whose hardware computes in float16 faster than in float32; the CPU only emulates it."""
ONLY_WHEN_ASKED = frozenset({"tensorrt", "tensorrt-rtx", "openvino"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What trying one provider showed.

    Attributes:
        provider: Which one.
        is_usable: It created a session, kept it, and computed what the CPU computes.
        name: Of the device, as far as known ("NVIDIA GeForce RTX 4070").
        on_device: Nodes of the test network that it ran.
        on_cpu: Nodes that fell to the CPU.
        fault_kind: Why it is not usable, one of `faults.KINDS`; "" when it is.
        fault: The same as a sentence; "" when it is.
        advice: What to do about it.
        said: The runtime's own words, shortened.
    """

    provider: str
    is_usable: bool
    name: str = ""
    on_device: int = 0
    on_cpu: int = 0
    fault_kind: str = ""
    fault: str = ""
    advice: str = ""
    said: str = ""

    def as_dict(self) -> dict[str, Any]:
        """Plain JSON values."""
        return asdict(self)

    @staticmethod
    def failed(provider: str, fault: Fault, said: str = "") -> Trial:
        """One that did not work."""
        return Trial(
            provider=provider,
            is_usable=False,
            fault_kind=fault.kind,
            fault=fault.sentence,
            advice=fault.advice,
            said=said[-2000:],
        )

    @staticmethod
    def from_dict(values: dict[str, Any]) -> Trial:
        """The inverse of `as_dict`.

        Raises:
            TypeError: It is not one.
        """
        trial = Trial(**values)
        model = Trial(provider="", is_usable=False)
        if any(type(value) is not type(getattr(model, field)) for field, value in values.items()):
            raise TypeError("not a trial")
        if not trial.is_usable and trial.fault_kind not in KINDS:
            raise TypeError(f"unknown kind of fault: {trial.fault_kind!r}")
        return trial


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """The processor that networks run on, and why it is this one.

    Attributes:
        provider: Its name in ONNX Runtime.
        title: For people.
        name: Of the hardware, as far as known.
        trials: What was tried, in order; empty when nothing else could be.
        note: What a person must know: a wish that could not be met. "" for nothing.
    """

    provider: str = CPU
    title: str = "CPU"
    name: str = ""
    trials: tuple[Trial, ...] = ()
    note: str = ""

    @property
    def providers(self) -> tuple[str, ...]:
        """In order of preference, as a session is asked for; the CPU takes what others cannot."""
        return (CPU,) if self.provider == CPU else (self.provider, CPU)

    @property
    def is_cpu(self) -> bool:
        """Whether it is the CPU."""
        return self.provider == CPU

    @property
    def runs_half(self) -> bool:
        """Whether networks in half precision run fast there."""
        return self.provider in RUNS_HALF


def processor(key: str) -> Processor:
    """The processor that a person named.

    Raises:
        SettingsError: There is none of that name.
    """
    for known in PROCESSORS:
        if known.key == key:
            return known
    names = ", ".join((AUTO, *(known.key for known in PROCESSORS)))
    raise SettingsError(f"There is no processor named {key[:60]!r}.", f"Known: {names}.")


def candidates(listed: Sequence[str], *, system: str = "") -> tuple[Processor, ...]:
    """Processors to try on this system, best first: those that the installed runtime lists."""
    system = system or platform.system()
    return tuple(
        known
        for known in PROCESSORS
        if known.provider in listed
        and system in known.systems
        and known.key not in ONLY_WHEN_ASKED
        and known.provider != CPU
    )


def choose_device(
    wish: str,
    *,
    listed: Sequence[str],
    try_provider: Callable[[str], Trial],
    is_there: Callable[[str], bool],
    cpu_name: str = "",
    system: str = "",
) -> Device:
    """Try processors until one works; the CPU always does.

    Args:
        wish: "auto" or a `Processor.key`.
        listed: What the runtime was built with.
        try_provider: Tries one by its provider's name, or remembers having done so.
        is_there: Whether the hardware of a provider may be there; a cheap look, no trial.
        cpu_name: For the result, when it is the CPU.
        system: As `platform.system()` says; this machine's by default.

    Raises:
        SettingsError: `wish` is not known.
    """
    wanted = None if wish in ("", AUTO) else processor(wish)
    trials: list[Trial] = []
    if wanted is None:
        tried = candidates(listed, system=system)
    else:
        tried = () if wanted.provider == CPU else (wanted,)
    for known in tried:
        if known.provider not in listed:
            trials.append(Trial.failed(known.provider, _not_built_in(known)))
            continue
        if wanted is None and not is_there(known.provider):
            trials.append(Trial.failed(known.provider, ABSENT))
            continue
        trial = try_provider(known.provider)
        trials.append(trial)
        if trial.is_usable:
            return Device(
                provider=known.provider, title=known.title, name=trial.name, trials=tuple(trials),
                note=_partly(known, trial),
            )  # fmt: skip
    return Device(name=cpu_name, trials=tuple(trials), note=_fallback_note(wanted, trials))


def _not_built_in(known: Processor) -> Fault:
    return Fault(
        kind="unsupported",
        sentence=f"The installed ONNX Runtime was built without {known.title}.",
        advice="Install the build of ONNX Runtime for it.",
    )


def _partly(known: Processor, trial: Trial) -> str:
    """A provider that hands work back to the CPU is slower than it looks."""
    if trial.on_cpu <= trial.on_device:
        return ""
    return (
        f"{known.title} leaves {trial.on_cpu} of {trial.on_cpu + trial.on_device} operations of the "
        "test network to the CPU."
    )


def _fallback_note(wanted: Processor | None, trials: Sequence[Trial]) -> str:
    """What must be said loudly: a wish that failed, or hardware that is there and does not work.

    A machine without a GPU is no reason for a note: the runtime of Linux and Windows lists CUDA
    on every one of them.
    """
    titles = {known.provider: known.title for known in PROCESSORS}
    for trial in trials:
        if wanted is not None or trial.fault != ABSENT.sentence:
            return (
                f"{titles[trial.provider]} cannot be used, so pictures are made on the CPU. "
                f"{trial.fault} {trial.advice}".strip()
            )
    return ""

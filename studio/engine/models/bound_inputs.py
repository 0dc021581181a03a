"""Inputs that stay the same from run to run are sent to the device once.

A denoiser is told the same words at every step: Flux's are 8 MB. Only the latents change, and what a
sampler does with them is done in numpy, so they travel: 64 KB for a picture of 512 x 512.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from numpy.typing import NDArray

Array = NDArray[Any]


class Value(Protocol):
    """An array on a device, as ONNX Runtime's `OrtValue`."""

    def numpy(self) -> Array:
        """A copy in the host's memory."""
        ...


class Binding(Protocol):
    """ONNX Runtime's `IOBinding`."""

    def bind_ortvalue_input(self, name: str, ortvalue: Any) -> None:
        """Use a value that is on the device."""
        ...

    def bind_output(self, name: str, device_type: str) -> None:
        """Have an output at a place."""
        ...

    def get_outputs(self) -> Sequence[Value]:
        """What came out, in the order of binding."""
        ...


class BindingSession(Protocol):
    """What is needed of ONNX Runtime's `InferenceSession`."""

    def io_binding(self) -> Any:
        """A new `Binding`."""
        ...

    def run_with_iobinding(self, iobinding: Any, run_options: Any) -> None:
        """Run what is bound."""
        ...


class Upload(Protocol):
    """ONNX Runtime's `OrtValue.ortvalue_from_numpy`."""

    def __call__(self, array: Array, device_type: str, /) -> Value:
        """A copy of an array on a device."""
        ...


class BoundInputs:
    """The inputs of one session on a device. Used by one thread at a time."""

    def __init__(self, session: BindingSession, device: str, *, upload: Upload) -> None:
        """Nothing is sent yet.

        Args:
            session: That runs.
            device: As ONNX Runtime names it ("cuda", "cpu").
            upload: Copies an array to a device.
        """
        self._session, self._device, self._upload = session, device, upload
        self._kept: dict[str, tuple[Array, Value]] = {}

    def run(
        self,
        outputs: Sequence[str],
        wanted: Mapping[str, Array],
        given: Mapping[str, Array],
        options: Any,
    ) -> list[Array]:
        """Run once.

        Args:
            outputs: Their names.
            wanted: Inputs as the network takes them.
            given: The same as the caller holds them. One that cannot be written to is taken for
                the same as long as it is the same object, and sent once; others are sent each time.
            options: Of the run.

        Returns:
            All outputs, in the host's memory.
        """
        binding: Binding = self._session.io_binding()
        for name, array in wanted.items():
            binding.bind_ortvalue_input(name, self._value(name, array, given[name]))
        for name in outputs:
            binding.bind_output(name, "cpu")
        self._session.run_with_iobinding(binding, options)
        return [value.numpy() for value in binding.get_outputs()]

    def _value(self, name: str, array: Array, source: Array) -> Value:
        kept = self._kept.get(name)
        if kept is not None and kept[0] is source:
            return kept[1]
        value = self._upload(array, self._device)
        if source.flags.writeable:
            self._kept.pop(name, None)
        else:
            self._kept[name] = (source, value)
        return value

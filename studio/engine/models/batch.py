"""Lets a small network take several inputs at once, whatever batch its export was written down for."""

from __future__ import annotations

from pathlib import Path

LARGEST = 100_000_000
"""Bytes; reading and writing a larger network again takes longer than a batch of it saves."""
_ALONE = ("timestep",)


def free_batch(source: bytes | Path) -> bytes | Path:
    """The network with its inputs' first axes open.

    Tracing writes down the batch of its example, yet keeps every inner shape that depends on it as it
    came from the inputs. Whoever runs a batch compares it with single runs.

    Args:
        source: Bytes, or a file with tensors beside it, which is too large and stays as it is.
    """
    if isinstance(source, Path) or len(source) > LARGEST:
        return source
    import onnx  # noqa: PLC0415 slow

    model = onnx.load_model_from_string(source)
    for value in model.graph.input:
        shape = value.type.tensor_type.shape
        if value.name not in _ALONE and shape.dim and shape.dim[0].dim_value == 1:
            shape.dim[0].dim_param = "batch"
    del model.graph.value_info[:]
    return model.SerializeToString()

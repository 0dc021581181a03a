"""The weights of a network as float arrays, whatever form its file keeps them in."""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper

from studio.engine.models.precision import as_float
from studio.errors import ModelError

Weights = NDArray[np.float32]
SMALLEST = 1024  # numbers; what is smaller is not quantised by anybody


def float_weights(data: bytes) -> dict[str, Weights]:
    """The large tensors of a network by name, in the names' order; int8 with scales is made float.

    Args:
        data: An ONNX file without data files.

    Raises:
        ModelError: They cannot be read.
    """
    try:
        graph = as_float(onnx.load_from_string(data)).graph
        tensors: dict[str, NDArray[Any]] = {
            one.name: numpy_helper.to_array(one) for one in graph.initializer
        }
    # the reader raises what its parts raise: each is the file's fault
    except (ValueError, TypeError, RuntimeError, KeyError, AttributeError, OSError) as error:
        raise ModelError("The network's weights cannot be read.") from error
    return {
        name: np.asarray(values, np.float32)
        for name, values in sorted(tensors.items())
        if values.size >= SMALLEST and values.ndim >= 2 and values.dtype.kind == "f"
    }

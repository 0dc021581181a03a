"""A short number as many signs: checked by a CRC, spread by a convolutional code, read softly.

The code has rate 1/3 and constraint length 7 (generators 133, 145, 175 in octal, the best of that
length: Larsen, "Short convolutional codes with maximal free distance", 1973); it is read by Viterbi's
algorithm over real numbers, so that a weak sign counts less than a strong one.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

ID_BITS, CRC_BITS = 32, 16
_GENERATORS, _MEMORY = (0o133, 0o145, 0o175), 6
_STATES = 1 << _MEMORY
_STEPS = ID_BITS + CRC_BITS + _MEMORY
SIGNS = len(_GENERATORS) * _STEPS

Signs = NDArray[np.float32]  # (SIGNS,), +1 for a 0 and -1 for a 1; read ones are of any size


def encode(number: int) -> Signs:
    """The signs of a number.

    Raises:
        ValueError: It does not fit into 32 bits.
    """
    if not 0 <= number < 1 << ID_BITS:
        raise ValueError(f"{number} is no number of {ID_BITS} bits")
    word = number << CRC_BITS | _crc(number)
    bits = [word >> place & 1 for place in reversed(range(ID_BITS + CRC_BITS))]
    state, signs = 0, list[float]()
    for bit in (*bits, *[0] * _MEMORY):  # the last zeros bring the code back to where it began
        register = bit << _MEMORY | state
        signs += [1.0 - 2.0 * _parity(register & generator) for generator in _GENERATORS]
        state = register >> 1
    return np.array(signs, np.float32)


def decode(signs: NDArray[np.floating]) -> int | None:
    """The number whose signs are nearest; None where its check does not fit.

    One word of noise in 65,536 passes the check: whoever reads must look at more than that.

    Raises:
        ValueError: There are not `SIGNS` of them.
    """
    if signs.shape != (SIGNS,):
        raise ValueError(f"{signs.shape} is not {SIGNS} signs")
    before, outputs = _trellis()
    score = np.full(_STATES, -np.inf)
    score[0] = 0.0
    came_from = np.zeros((_STEPS, _STATES), np.int64)
    for step, row in enumerate(signs.reshape(_STEPS, len(_GENERATORS)).astype(np.float64)):
        # A state is reached from two others, which differ in the bit that falls out.
        ways = score[before] + outputs @ row
        best = ways.argmax(axis=1)
        came_from[step] = best
        score = ways[np.arange(_STATES), best]
    state, word = 0, list[int]()
    for step in reversed(range(_STEPS)):
        word.append(state >> (_MEMORY - 1))
        state = int(before[state, came_from[step, state]])
    bits = word[::-1][: ID_BITS + CRC_BITS]
    value = int("".join(map(str, bits)), 2)
    number = value >> CRC_BITS
    return number if value & ((1 << CRC_BITS) - 1) == _crc(number) else None


def _trellis() -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Of every state the two before it, and the signs on the way from each: (64, 2), (64, 2, 3)."""
    before = np.zeros((_STATES, 2), np.int64)
    outputs = np.zeros((_STATES, 2, len(_GENERATORS)))
    for state in range(_STATES):
        bit = state >> (_MEMORY - 1)
        for out in (0, 1):
            earlier = (state << 1 & (_STATES - 1)) | out
            register = bit << _MEMORY | earlier
            before[state, out] = earlier
            outputs[state, out] = [1 - 2 * _parity(register & g) for g in _GENERATORS]
    return before, outputs


def _parity(value: int) -> int:
    return value.bit_count() & 1


def _crc(number: int) -> int:
    """CRC-16-CCITT (polynomial 1021 in hexadecimal, begun with all ones) over the number's bytes."""
    crc = 0xFFFF
    for byte in number.to_bytes(ID_BITS // 8, "big"):
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ 0x1021 if crc & 0x8000 else crc << 1) & 0xFFFF
    return crc

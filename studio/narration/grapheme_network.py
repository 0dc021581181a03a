"""Guesses how an unknown English word is said, from its letters, with a small recurrent network.

The network is g2p_en 2.1 (Kyubyong Park and Jongseok Kim, Apache-2.0): one GRU reads the letters,
one GRU writes ARPAbet symbols, 0.84 million weights. Only this file knows ARPAbet.
"""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from studio.arrays import read_npz
from studio.errors import VoiceError

Vector = NDArray[np.float32]  # (256,)

_LETTERS = ("<pad>", "<unk>", "</s>", *"abcdefghijklmnopqrstuvwxyz")
_START, _END = 2, 3
_ARPABET = (
    "<pad> <unk> <s> </s> "
    "AA0 AA1 AA2 AE0 AE1 AE2 AH0 AH1 AH2 AO0 AO1 AO2 AW0 AW1 AW2 AY0 AY1 AY2 B CH D DH "
    "EH0 EH1 EH2 ER0 ER1 ER2 EY0 EY1 EY2 F G HH IH0 IH1 IH2 IY0 IY1 IY2 JH K L M N NG "
    "OW0 OW1 OW2 OY0 OY1 OY2 P R S SH T TH UH0 UH1 UH2 UW UW0 UW1 UW2 V W Y Z ZH"
)
_SYMBOLS = _ARPABET.split()
_AMERICAN = {
    "AA": "ɑ", "AE": "æ", "AH": "ʌ", "AO": "ɔ", "AW": "W", "AY": "I", "B": "b", "CH": "ʧ",
    "D": "d", "DH": "ð", "EH": "ɛ", "ER": "ɜɹ", "EY": "A", "F": "f", "G": "ɡ", "HH": "h",
    "IH": "ɪ", "IY": "i", "JH": "ʤ", "K": "k", "L": "l", "M": "m", "N": "n", "NG": "ŋ",
    "OW": "O", "OY": "Y", "P": "p", "R": "ɹ", "S": "s", "SH": "ʃ", "T": "t", "TH": "θ",
    "UH": "ʊ", "UW": "u", "V": "v", "W": "w", "Y": "j", "Z": "z", "ZH": "ʒ",
}  # fmt: skip
_BRITISH = _AMERICAN | {
    "AA": "ɑː", "AE": "a", "AO": "ɔː", "ER": "ɜː", "IY": "iː", "OW": "Q", "UW": "uː",
}  # fmt: skip
_STRESS = {"1": "ˈ", "2": "ˌ"}
_LONGEST_WORD_SYMBOLS = 20  # as in the original: no English word needs more


class GraphemeNetwork:
    """Letters in, phonemes out; deterministic, about 4 ms a word."""

    def __init__(self, path: Path) -> None:
        """Load the weights.

        Raises:
            VoiceError: The file is missing or not the network.
        """
        try:
            stored = read_npz(path)
            self._weights = {name: values.astype(np.float32) for name, values in stored.items()}
            self._state_size = len(self._weights["fc_w"][0])
        except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
            raise VoiceError(
                f"The pronunciation network {path.name} cannot be read.",
                "Install Scenewright again.",
            ) from error

    def arpabet(self, word: str) -> tuple[str, ...]:
        """The word's sounds as ARPAbet symbols; letters other than a-z are passed as unknown."""
        w = self._weights
        letters = [_LETTERS.index(c) if c in _LETTERS else 1 for c in word.lower()]
        state = np.zeros(self._state_size, np.float32)
        for letter in (*letters, _LETTERS.index("</s>")):
            state = self._step("enc", w["enc_emb"][letter], state)
        symbol, symbols = _START, list[str]()
        for _ in range(_LONGEST_WORD_SYMBOLS):
            state = self._step("dec", w["dec_emb"][symbol], state)
            symbol = int((w["fc_w"] @ state + w["fc_b"]).argmax())
            if symbol == _END:
                break
            symbols.append(_SYMBOLS[symbol])
        return tuple(s for s in symbols if not s.startswith("<"))

    def phonemes(self, word: str, *, british: bool = False) -> str:
        """The word's sounds in the voice's phoneme alphabet, with stress marks."""
        return from_arpabet(self.arpabet(word), british=british)

    def _step(self, side: str, x: Vector, state: Vector) -> Vector:
        """One GRU cell, gates in PyTorch's order: reset, update, candidate."""
        w = self._weights
        a = w[f"{side}_w_ih"] @ x + w[f"{side}_b_ih"]
        b = w[f"{side}_w_hh"] @ state + w[f"{side}_b_hh"]
        n = len(state)
        gates = 1 / (1 + np.exp(-(a[: 2 * n] + b[: 2 * n])))
        reset, update = gates[:n], gates[n:]
        candidate = np.tanh(a[2 * n :] + reset * b[2 * n :])
        return ((1 - update) * candidate + update * state).astype(np.float32)


def from_arpabet(symbols: tuple[str, ...], *, british: bool = False) -> str:
    """ARPAbet symbols ("HH AH0 L OW1") as the voice's phonemes ("həlˈO")."""
    table = _BRITISH if british else _AMERICAN
    out = ""
    for place, symbol in enumerate(symbols):
        base, stress = symbol.rstrip("012"), symbol[-1]
        sound = table[base]
        if stress == "0" and base in ("AH", "ER"):
            sound = "ə" if base == "AH" or british else "əɹ"
        following = symbols[place + 1].rstrip("012") if place + 1 < len(symbols) else ""
        if british and base == "R" and following[:1] not in tuple("AEIOU"):
            # Southern British has no r before a consonant or at the end ("car").
            continue
        out += _STRESS.get(stress, "") + sound
        if british and base == "ER" and following[:1] in tuple("AEIOU"):
            out += "ɹ"
    return out

"""Finds when the words of a known English text are said in a recording: forced alignment.

The aligner is pocketsphinx (BSD, its English model inside). It is told the sounds that our own
pronouncer gives for every word, so numbers, names and abbreviations are found as they are said.
"""

from __future__ import annotations

import re

import numpy as np
import soxr

from studio.narration.normalise import Reading
from studio.narration.phonemes import PhonemeLine, Pronouncer
from studio.narration.voice import Samples

ALIGNER = "pocketsphinx-5.1/1"
"""Raise the last number when words are aligned differently: it is a part of the cache key."""

_RATE = 16_000
_FRAME_S = 0.01
_PHONES = {
    "A": "EY", "I": "AY", "O": "OW", "Q": "OW", "W": "AW", "Y": "OY", "ʤ": "JH", "ʧ": "CH",
    "æ": "AE", "a": "AE", "ɑ": "AA", "ɒ": "AA", "ɔ": "AO", "ə": "AH", "ɐ": "AH", "ʌ": "AH",
    "ᵊ": "AH", "ɛ": "EH", "e": "EH", "ɜ": "ER", "i": "IY", "ɪ": "IH", "ᵻ": "IH", "u": "UW",
    "ʊ": "UH", "b": "B", "d": "D", "f": "F", "ɡ": "G", "h": "HH", "j": "Y", "k": "K", "l": "L",
    "m": "M", "n": "N", "ŋ": "NG", "p": "P", "ɹ": "R", "ɾ": "T", "s": "S", "ʃ": "SH", "t": "T",
    "ʔ": "T", "θ": "TH", "ð": "DH", "v": "V", "w": "W", "z": "Z", "ʒ": "ZH", "x": "K", "ɬ": "L",
}  # fmt: skip
"""Our phonemes and the aligner's (ARPAbet)."""


def align(
    samples: Samples, *, rate: int, readings: tuple[Reading, ...], pronouncer: Pronouncer
) -> dict[int, tuple[float, float]] | None:
    """Start and end in seconds of every written word that is said, by its index.

    Args:
        samples: Mono.
        rate: Samples a second.
        readings: Of the text.
        pronouncer: Gives the sounds.

    Returns:
        None where the recording does not hold these words, as far as the aligner can tell.
    """
    words = _sounds(pronouncer.pronounce(readings))
    if not words:
        return None
    import pocketsphinx  # noqa: PLC0415 - 38 MB with its model; only recordings need it

    decoder = pocketsphinx.Decoder(lm=None, samprate=_RATE, loglevel="FATAL")
    names = dict[str, str]()
    for _, phones in words:
        names.setdefault(phones, f"w{len(names)}")
    for count, (phones, name) in enumerate(names.items(), start=1):
        decoder.add_word(name, phones, count == len(names))
    pcm = soxr.resample(samples, rate, _RATE, quality="HQ")
    try:
        decoder.set_align_text(" ".join(names[phones] for _, phones in words))
        decoder.start_utt()
        decoder.process_raw((np.clip(pcm, -1, 1) * 32767).astype("<i2").tobytes(), full_utt=True)
        decoder.end_utt()
        found = [s for s in decoder.seg() or () if re.fullmatch(r"w\d+(\(\d+\))?", s.word)]
    except RuntimeError:  # what it raises when no path through the recording is left
        return None
    if len(found) != len(words):
        return None
    times: dict[int, tuple[float, float]] = {}
    for (owner, _), segment in zip(words, found, strict=True):
        start_s, end_s = segment.start_frame * _FRAME_S, (segment.end_frame + 1) * _FRAME_S
        first, _ = times.get(owner, (start_s, 0.0))
        times[owner] = (first, end_s)
    return times


def _sounds(line: PhonemeLine) -> list[tuple[int, str]]:
    """(written word, its sounds in ARPAbet) for every spoken word of a line."""
    words = list[tuple[int, str]]()
    phones, owner = list[str](), -1
    for symbol, of in zip(f"{line.symbols} ", (*line.owners, -1), strict=True):
        if symbol in _PHONES and of >= 0:
            if owner >= 0 and of != owner:
                words.append((owner, " ".join(phones)))
                phones = []
            owner = of
            if symbol == "ɹ" and phones and phones[-1] == "ER":
                continue  # one sound in ARPAbet
            if symbol == "ɹ" and phones and phones[-1] == "AH":
                phones[-1] = "ER"
                continue
            phones.append(_PHONES[symbol])
        elif symbol not in "ˈˌː" and phones:
            words.append((owner, " ".join(phones)))
            phones, owner = [], -1
    return words

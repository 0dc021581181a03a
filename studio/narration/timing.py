"""When words are spoken: from a voice's frames, from letters, and how long a silent line is read."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from studio.narration.voice import Word

_CHARACTERS_A_SECOND = 15.0
"""Readers of Latin and most other alphabets. Broadcast guides allow 160-180 words a minute (BBC)
or 17 to 20 characters a second (Netflix) beside speech; a silent cut is read without that help."""
_IDEOGRAPHS_A_SECOND = 5.0
_HANGUL_A_SECOND = 8.0
_SHORTEST_S = 1.5
_IDEOGRAPHS = ((0x2E80, 0x312F), (0x3190, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))
_HANGUL = ((0x1100, 0x11FF), (0x3130, 0x318F), (0xAC00, 0xD7AF))
_SLOWER = {"th": 12.0, "km": 12.0, "lo": 12.0, "my": 12.0}
"""Alphabets written without spaces take longer to read letter by letter."""


@lru_cache(maxsize=4096)  # asked again for every scene at every edit of a long storyboard
def reading_seconds(text: str, *, language: str) -> float:
    """How long a caption must stand to be read: letters at 15 a second, ideographs at 5, at least 1.5 s.

    Args:
        text: The line.
        language: ISO 639-1 code; some scripts without spaces are read more slowly.
    """
    usual = _SLOWER.get(language, _CHARACTERS_A_SECOND)
    seconds = 0.0
    for character in " ".join(text.split()):
        point = ord(character)
        if any(low <= point <= high for low, high in _IDEOGRAPHS):
            seconds += 1 / _IDEOGRAPHS_A_SECOND
        elif any(low <= point <= high for low, high in _HANGUL):
            seconds += 1 / _HANGUL_A_SECOND
        else:
            seconds += 1 / usual
    return max(_SHORTEST_S, seconds)


def times_from_durations(
    durations_s: Sequence[float], owners: Sequence[int], *, start_s: float
) -> dict[int, tuple[float, float]]:
    """Start and end of every owner from how long each of a run of symbols lasts.

    Args:
        durations_s: Seconds for each symbol.
        owners: The written word that each symbol belongs to; negative for none.
        start_s: When the first symbol begins.
    """
    times: dict[int, tuple[float, float]] = {}
    now = start_s
    for duration, owner in zip(durations_s, owners, strict=True):
        if owner >= 0:
            first, _ = times.get(owner, (now, now))
            times[owner] = (first, now + duration)
        now += duration
    return times


def halve_spaces(
    symbols: str, owners: Sequence[int], durations_s: Sequence[float]
) -> tuple[list[int], list[float]]:
    """Owners and durations in which each space between two words belongs half to either.

    A voice has no silence at a space: the sounds on both sides run through it.
    """
    new_owners, new_durations = list[int](), list[float]()
    for place, (symbol, owner, duration) in enumerate(
        zip(symbols, owners, durations_s, strict=True)
    ):
        if symbol == " " and owner < 0:
            before = owners[place - 1] if place else -1
            after = owners[place + 1] if place + 1 < len(owners) else -1
            new_owners += [before, after]
            new_durations += [duration / 2, duration / 2]
        else:
            new_owners.append(owner)
            new_durations.append(duration)
    return new_owners, new_durations


def complete_words(
    written: Sequence[str], times: dict[int, tuple[float, float]], *, duration_s: float
) -> tuple[Word, ...]:
    """Every written word in order with times that rise and stay inside the line.

    A word that is not spoken (a dash, an emoji) gets no time of its own: it begins and ends where
    the word before it ends.
    """
    words = list[Word]()
    now = min((start for start, _ in times.values()), default=0.0)
    now = min(max(now, 0.0), duration_s)
    for index, text in enumerate(written):
        start, end = times.get(index, (now, now))
        start = min(max(start, now), duration_s)
        end = min(max(end, start), duration_s)
        words.append(Word(text=text, start_s=start, end_s=end))
        now = end
    return tuple(words)


def times_from_letters(text: str, *, start_s: float, end_s: float) -> tuple[Word, ...]:
    """Words spread over a stretch of speech in proportion to their letters: an estimate.

    A closing mark counts as the pause it makes: a full stop as six letters, a comma as three.
    """
    written = text.split()
    if not written:
        return ()
    weights = [_spoken_weight(word) for word in written]
    pauses = [_pause_weight(word) for word in written[:-1]] + [0.0]
    scale = (end_s - start_s) / (sum(weights) + sum(pauses))
    words, now = list[Word](), start_s
    for word, weight, pause in zip(written, weights, pauses, strict=True):
        words.append(Word(text=word, start_s=now, end_s=min(now + weight * scale, end_s)))
        now = min(now + (weight + pause) * scale, end_s)
    return tuple(words)


def _spoken_weight(word: str) -> float:
    # A digit is said as a word of its own; every word costs a little more than its letters.
    return 1.0 + sum(4.0 if c.isdigit() else 1.0 for c in word if c.isalnum())


def _pause_weight(word: str) -> float:
    if word.endswith((".", "!", "?", "…", "。", "！", "？")):
        return 6.0
    return 3.0 if word.endswith((",", ";", ":", "—", "，", "、")) else 0.0

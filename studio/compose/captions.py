"""Caption cues from words: at most two lines, split at phrases, timed by the speech."""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from studio.compose.phrases import Atom, WordTime, atoms_of, cells, join_atoms
from studio.compose.safe_area import safe_area
from studio.compose.text import printable
from studio.compose.timeline import Cue

MIN_GAP_S = 0.3
"""A shorter pause between two cues would flicker: the first then stays until the second."""
LINGER_S = 0.4
"""How long a cue stays after its last word, where nothing follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptionLimits:
    """What a reader can take in.

    Attributes:
        line_cells: Characters in a line; a wide (Chinese, Japanese, Korean) one counts two.
        max_lines: One or two.
        cells_per_s: Reading speed not to be passed where the speech allows it.
        min_cue_s: Shortest time that a cue is shown.
    """

    line_cells: int = 42
    max_lines: int = 2
    cells_per_s: float = 20.0
    min_cue_s: float = 1.0


def caption_limits(width_px: int, height_px: int, platform: str = "") -> CaptionLimits:
    """Line lengths for a picture's shape and where it is published; see `safe_area`."""
    return CaptionLimits(line_cells=safe_area(width_px, height_px, platform).line_cells)


def spread_words(text: str, *, start_s: float, end_s: float) -> tuple[WordTime, ...]:
    """Word times for text that nobody timed: each word takes time by its length."""
    words = printable(text).split()
    total = sum(cells(word) + 1 for word in words)
    timed: list[WordTime] = []
    at_s = start_s
    for word in words:
        until_s = at_s + (end_s - start_s) * (cells(word) + 1) / total
        timed.append((word, at_s, until_s))
        at_s = until_s
    return tuple(timed)


def make_cues(
    text: str, *, words: Sequence[WordTime], end_s: float, limits: CaptionLimits
) -> tuple[Cue, ...]:
    """Cues of one scene's narration.

    Args:
        text: The narration as written.
        words: Each written word with its times in the scene, rising; `spread_words` makes them
            where the voice gives none.
        end_s: End of the scene: no cue goes past it.
        limits: Line length and reading speed.
    """
    cleaned = [(printable(word), start_s, stop_s) for word, start_s, stop_s in words]
    atoms = atoms_of(
        [word for word in cleaned if word[0]], printable(text), longest=limits.line_cells
    )
    if not atoms:
        return ()
    groups = _split(atoms, end_s=end_s, limits=limits)
    starts_s = [min(group[0].start_s, end_s) for group in groups] + [end_s]
    cues: list[Cue] = []
    for index, group in enumerate(groups):
        lines = break_lines(group, limits)
        start_s, next_s = starts_s[index], starts_s[index + 1]
        wanted_s = max(
            group[-1].end_s + LINGER_S,
            start_s + limits.min_cue_s,
            start_s + cells(join_atoms(group)) / limits.cells_per_s,
        )
        stop_s = next_s if wanted_s > next_s - MIN_GAP_S else wanted_s
        if stop_s <= start_s:
            continue  # speech that reaches past the scene's end has no place left
        spoken = tuple((a.text, a.start_s, max(a.start_s, min(a.end_s, stop_s))) for a in group)
        cues.append(Cue(start_s=start_s, end_s=stop_s, lines=lines, words=spoken))
    return tuple(cues)


def break_lines(atoms: Sequence[Atom], limits: CaptionLimits) -> tuple[str, ...]:
    """One line where it fits, else the two best-balanced ones that break at a phrase."""
    whole = join_atoms(atoms)
    if cells(whole) <= limits.line_cells or limits.max_lines == 1 or len(atoms) == 1:
        return (whole,)
    cut = best_cut(atoms, limits)
    return (join_atoms(atoms[:cut]), join_atoms(atoms[cut:]))


def best_cut(atoms: Sequence[Atom], limits: CaptionLimits) -> int:
    """Where two lines of these atoms part best: balanced, at a phrase, within the line length."""
    best: tuple[float, int] = (float("inf"), 1)
    for cut in range(1, len(atoms)):
        upper, lower = cells(join_atoms(atoms[:cut])), cells(join_atoms(atoms[cut:]))
        overflow = max(0.0, max(upper, lower) - limits.line_cells)
        balance = abs(upper - lower) / limits.line_cells
        # The lower line may be the longer one: less of the picture's middle is covered.
        top_heavy = 0.1 if upper > lower else 0.0
        price = 20 * overflow + 1.2 * balance + top_heavy + atoms[cut - 1].penalty
        best = min(best, (price, cut))
    return best[1]


class _Ruler:
    """Lengths of any run of atoms at once, from running sums."""

    def __init__(self, atoms: Sequence[Atom]) -> None:
        widths = [cells(atom.text) + atom.spaced for atom in atoms]
        self._ends = [0.0, *itertools.accumulate(widths)]
        self._spaced = [atom.spaced for atom in atoms]

    def length(self, start: int, stop: int) -> float:
        """Cells of `join_atoms(atoms[start:stop])`."""
        return self._ends[stop] - self._ends[start] - self._spaced[start]

    def fits(self, start: int, stop: int, limits: CaptionLimits) -> bool:
        """Whether the run can be set in the lines that there are."""
        if self.length(start, stop) <= limits.line_cells:
            return True
        if limits.max_lines == 1:
            return False
        full = self._ends[start] + self._spaced[start] + limits.line_cells
        cut = bisect.bisect_right(self._ends, full) - 1  # the upper line, as full as can be
        return start < cut < stop and self.length(cut, stop) <= limits.line_cells


def _split(
    atoms: tuple[Atom, ...], *, end_s: float, limits: CaptionLimits
) -> list[tuple[Atom, ...]]:
    """The cheapest cut of the narration into cues, by dynamic programming over its atoms."""
    count, ruler = len(atoms), _Ruler(atoms)
    best: list[tuple[float, int]] = [(0.0, 0)] + [(float("inf"), 0)] * count
    for stop in range(1, count + 1):
        next_s = atoms[stop].start_s if stop < count else end_s
        for start in range(stop - 1, -1, -1):
            if start < stop - 1 and not ruler.fits(start, stop, limits):
                break
            length = ruler.length(start, stop)
            price = best[start][0] + _price(atoms[start:stop], length, next_s, limits)
            best[stop] = min(best[stop], (price, start))
    groups: list[tuple[Atom, ...]] = []
    stop = count
    while stop > 0:
        start = best[stop][1]
        groups.append(atoms[start:stop])
        stop = start
    return groups[::-1]


def _price(group: Sequence[Atom], length: float, next_s: float, limits: CaptionLimits) -> float:
    """How bad one cue is: a cut in a phrase, too short, too fast, or over a sentence's end."""
    shown_s = max(0.01, next_s - group[0].start_s)
    too_short = max(0.0, limits.min_cue_s - shown_s) / limits.min_cue_s
    too_fast = max(0.0, length / shown_s - limits.cells_per_s) / limits.cells_per_s
    crossed = sum(1 for atom in group[:-1] if atom.penalty == 0.0)
    # Text must not stand there long before it is spoken.
    silences = sum(
        1 for before, after in itertools.pairwise(group) if after.start_s - before.end_s > 1.0
    )
    stub = max(0.0, 0.35 * limits.line_cells - length) / limits.line_cells
    # 0.5 for each cue keeps the text from falling into many small ones.
    return (
        0.5
        + 2 * group[-1].penalty
        + 6 * too_short
        + 2 * too_fast
        + 0.6 * crossed
        + 3 * silences
        + 2 * stub
    )

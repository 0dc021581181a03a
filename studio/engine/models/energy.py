"""Energy: measured by the processor's own counters where the system lets us read them (RAPL)."""

from __future__ import annotations

import time
from pathlib import Path

FOLDER = Path("sys/class/powercap")


class EnergyMeter:
    """Counts from when it is made. Packages only: their parts are inside them."""

    def __init__(self, root: Path = Path("/")) -> None:
        """Begin.

        Args:
            root: Where the system's files are looked for (tests).
        """
        self._counters: dict[Path, int] = {}
        folder = root / FOLDER
        if folder.is_dir():
            for zone in sorted(folder.iterdir()):
                is_package = zone.name.count(":") == 1 and "rapl" in zone.name
                value = _read(zone / "energy_uj") if is_package else None
                if value is not None:
                    self._counters[zone] = value
        self._start = time.monotonic()

    @property
    def is_measuring(self) -> bool:
        """Whether the system tells."""
        return bool(self._counters)

    def joules(self) -> float:
        """Since the beginning; 0 where the system does not tell. A counter may wrap once."""
        total = 0
        for zone, before in self._counters.items():
            now = _read(zone / "energy_uj")
            if now is None:
                continue
            if now < before:
                now += _read(zone / "max_energy_range_uj") or 0
            total += max(0, now - before)
        return total / 1e6

    def watts(self) -> float:
        """Mean power since the beginning; 0 where the system does not tell."""
        return self.joules() / max(time.monotonic() - self._start, 1e-6)


def _read(path: Path) -> int | None:
    try:
        return int(path.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None

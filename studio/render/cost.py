"""What a render will cost: time, memory, energy, and the price of the same in a cloud."""

from __future__ import annotations

import json
import logging
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from studio.paths import resources_dir
from studio.render.calibration import Calibration
from studio.render.workload import Workload

log = logging.getLogger(__name__)

PRICES = "prices.json"
IDLE_W, CORE_W, GPU_W = 6.0, 7.0, 180.0
"""Assumed where the system does not measure: a laptop's package, each busy core, a graphics card."""
VIDEO, MACHINE = "second of video", "hour of machine"


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """A cloud's list price.

    Attributes:
        name: Of the service.
        per: `VIDEO` or `MACHINE`.
        price: In the table's currency.
        times_faster: Than this machine; for a rented machine.
    """

    name: str
    per: str
    price: float
    times_faster: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices:
    """The table of prices.

    Attributes:
        date: When they were looked up.
        currency: "USD".
        services: What makes pictures.
        voice_per_1000_letters: Of a spoken text.
    """

    date: str
    currency: str
    services: tuple[Price, ...]
    voice_per_1000_letters: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What a render is expected to take.

    Attributes:
        movie_s: Length of the movie.
        seconds: By stage.
        memory_mb: Most memory; 0 while unknown.
        energy_wh: Of the whole render.
        energy_basis: "assumed 20 W" or "measured 18 W".
        clouds: (service, price) for the same, cheapest first.
        currency: Of the prices.
        prices_date: When they held.
        observations: How many renders of this machine it rests on.
    """

    movie_s: float
    seconds: dict[str, float]
    memory_mb: float
    energy_wh: float
    energy_basis: str
    clouds: tuple[tuple[str, float], ...]
    currency: str
    prices_date: str
    observations: int

    @property
    def total_s(self) -> float:
        """Of all stages."""
        return sum(self.seconds.values())

    def as_dict(self) -> dict[str, Any]:
        """For reports."""
        return {
            "movie_s": round(self.movie_s, 1),
            "seconds": {stage: round(value, 1) for stage, value in self.seconds.items()},
            "total_s": round(self.total_s, 1),
            "memory_mb": round(self.memory_mb),
            "energy_wh": round(self.energy_wh, 3),
            "energy_basis": self.energy_basis,
            "cloud": [{"service": name, "price": round(price, 4)} for name, price in self.clouds],
            "currency": self.currency,
            "prices_date": self.prices_date,
            "observations": self.observations,
        }


def price_text(price: float) -> str:
    """A price with two digits, for people; one that would look like nothing says so."""
    return f"{price:.2f}" if price == 0 or price >= 0.01 else "< 0.01"


def estimate_cost(
    work: Workload,
    calibration: Calibration,
    prices: Prices,
    *,
    processor: str = "",
    memory_mb: float = 0.0,
    is_cpu: bool = True,
    watts: float = 0.0,
) -> Cost:
    """What a render will take on this machine.

    Args:
        work: What will be made, all of it.
        calibration: What was observed here.
        prices: Of clouds.
        processor: Count only observations of it; "" for all.
        memory_mb: As the memory ladder expects.
        is_cpu: Whether no graphics card works.
        watts: Measured otherwise than by earlier renders; 0 to take theirs, or to assume them.
    """  # fmt: skip
    seconds = calibration.seconds(work, processor=processor)
    total = sum(seconds.values())
    assumed = IDLE_W + CORE_W * (os.cpu_count() or 1) + (0 if is_cpu else GPU_W)
    watts = watts or calibration.watts
    used = watts or assumed
    return Cost(
        movie_s=work.movie_s,
        seconds=seconds,
        memory_mb=memory_mb,
        energy_wh=used * total / 3600,
        energy_basis=f"{'measured' if watts else 'assumed'} {used:.0f} W",
        clouds=cloud_prices(work, prices, render_s=total),
        currency=prices.currency,
        prices_date=prices.date,
        observations=calibration.renders,
    )


def cloud_prices(
    work: Workload, prices: Prices, *, render_s: float
) -> tuple[tuple[str, float], ...]:
    """What each service would ask for the same, cheapest first."""
    voice = work.letters / 1000 * prices.voice_per_1000_letters
    found = [
        (
            one.name,
            one.price * work.movie_s + voice
            if one.per == VIDEO
            else one.price * render_s / one.times_faster / 3600,
        )
        for one in prices.services
    ]
    return tuple(sorted(found, key=lambda pair: pair[1]))


def load_prices(data_dir: Path) -> Prices:
    """The person's own table if there is a sound one, else the one that ships with the program."""
    own = data_dir / PRICES
    if own.is_file():
        try:
            return _prices(own)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            log.info("%s is not a table of prices (%s); the program's own is used", own, error)
    return _prices(resources_dir() / "prices" / PRICES)


def _prices(path: Path) -> Prices:
    found = cast("dict[str, Any]", json.loads(path.read_text(encoding="utf-8")))
    services = tuple(
        Price(
            name=str(row["name"])[:80],
            per=str(row["per"]),
            price=float(row["price"]),
            times_faster=float(row.get("times_faster", 1.0)),
        )
        for row in found["services"]
    )
    if any(s.per not in (VIDEO, MACHINE) or s.price < 0 or s.times_faster <= 0 for s in services):
        raise ValueError("a service has no price that can be used")
    return Prices(
        date=str(found["date"])[:20],
        currency=str(found["currency"])[:8],
        services=services,
        voice_per_1000_letters=float(found.get("voice_per_1000_letters", 0.0)),
    )

"""Who is served first, and what may be spent: small rules, without a network.

Fairness is by scenes: of the renders of one priority, the one that has been given fewer scenes comes
first. A newcomer with three scenes so waits for the scenes being drawn, not for a colleague's hundred.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from studio.errors import SettingsError

PRIORITIES = {"low": -1, "normal": 0, "high": 1}
_STEP = 1_000_000  # more scenes than any movie has
QUEUED_PER_WORKER = 2
"""One being drawn and one waiting: enough to hide the way, few enough to lose little."""


def priority_of(name: str, *, sent: int) -> int:
    """Dask's priority (higher first) of a render's next scene.

    Args:
        name: "low", "normal" or "high".
        sent: Scenes that were given to this render before.

    Raises:
        SettingsError: There is no such priority.
    """
    if name not in PRIORITIES:
        raise SettingsError(
            f"There is no priority {name[:40]!r}.", f"Choose one of {', '.join(PRIORITIES)}."
        )
    return PRIORITIES[name] * _STEP - sent


@dataclass(slots=True, kw_only=True)
class Purse:
    """What rented nodes cost one render: the seconds that they worked for it, at their price.

    A clip that is on its way is reckoned with the mean of those that came back, so that the limit is
    kept although several work at once; before the first came back, a rented node gets one at a time.

    Attributes:
        limit: In the currency of the prices; None for no limit.
    """

    limit: float | None = None
    _spent: float = 0.0
    _seconds: list[float] = field(default_factory=list[float])
    _out: dict[str, float] = field(default_factory=dict[str, float])

    @property
    def spent(self) -> float:
        """What was spent so far."""
        return self._spent

    @property
    def is_limited(self) -> bool:
        """Whether there is a limit at all."""
        return self.limit is not None

    def may_send(self, price: float) -> bool:
        """Whether one more clip may go to a node of that price per hour."""
        if self.limit is None or price <= 0:
            return True
        if self.limit <= self._spent:
            return False
        if not self._seconds:
            return not self._out
        mean = sum(self._seconds) / len(self._seconds)
        reserved = sum(self._out.values()) * mean / 3600
        return self._spent + reserved + price * mean / 3600 <= self.limit

    def sent(self, clip: str, price: float) -> None:
        """A clip went to a node of that price."""
        if price > 0:
            self._out[clip] = price

    def came_back(self, clip: str, *, seconds: float, is_typical: bool = True) -> None:
        """It was made, or was lost on the way after some seconds of work.

        Args:
            clip: Which.
            seconds: That were worked for it.
            is_typical: Whether the next clips may be reckoned with it: not a lost one, nor a proof.
        """
        price = self._out.pop(clip, 0.0)
        if price:
            self._spent += price * seconds / 3600
            if is_typical:
                self._seconds.append(seconds)

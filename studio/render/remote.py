"""What a render asks of other machines, if there are any: `studio.farm` answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from studio.engine.api import ClipRequest
from studio.render.cache import Cache
from studio.task import CancelToken, OnProgress

if TYPE_CHECKING:
    from studio.engine.local import LocalEngine


class RemoteClips(Protocol):
    """Other machines that make clips."""

    def make(
        self,
        requests: Sequence[ClipRequest],
        *,
        engine: LocalEngine,
        cache: Cache,
        warn: Callable[[str], None],
        cancel: CancelToken,
        on_progress: OnProgress,
    ) -> frozenset[str]:
        """Have clips made and put them into the cache; returns the keys of those that came back.

        What is in the cache already is not asked for. What could not be made elsewhere is left to
        this machine.

        Raises:
            Cancelled: The job was cancelled; what came back is kept.
            OutputError: The cache cannot be written.
        """
        ...

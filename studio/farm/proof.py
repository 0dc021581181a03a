"""The proof that a node draws as this machine does: a small scene that both make, before clips count."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace

from studio.engine.api import ClipRequest
from studio.engine.local import LocalEngine
from studio.farm.message import Answer, Refused
from studio.task import CancelToken, ignore_progress

STEPS = 2
"""Every network of the model runs, and a clip of twelve steps costs four times as much."""
_SEEDS = 1 << 31


class Proof:
    """What each node of one render must make before its clips count. For one thread.

    Scenes alone: a pixel model's clip would take minutes, and differs between processors. The seed is
    new for each render, so that no node answers from its cache; this machine makes the scene once,
    however many nodes there are.

    Attributes:
        request: The small scene, or None where nothing that is wanted is a scene.
    """

    def __init__(self, requests: Sequence[ClipRequest], engine: LocalEngine) -> None:
        """Nothing is made yet."""
        self._engine = engine
        self._own: bytes | None = None
        self.request: ClipRequest | None = None
        for request in requests:
            if engine.package_of(request.model).manifest.family == "scene":
                self.request = replace(
                    request, seed=secrets.randbelow(_SEEDS), steps=min(request.steps, STEPS)
                )
                return

    def judge(self, answer: Answer, cancel: CancelToken) -> None:
        """Compare a node's scene with this machine's own, where both ran on the same provider.

        Raises:
            Refused: The bytes differ.
            Cancelled: The job was cancelled.
        """
        assert self.request is not None
        if answer.provider != self._engine.facts(self.request)["provider"]:
            return
        if self._own is None:
            clip = self._engine.generate(self.request, on_progress=ignore_progress, cancel=cancel)
            self._own = clip.data
        if self._own != answer.clip.data:
            raise Refused("this machine makes another clip of the same request")

"""What every family of models offers the engine."""

from __future__ import annotations

from typing import Any, Protocol

from studio.engine.api import Clip, ClipRequest, FrameSource, OnStep, OpenGuide
from studio.task import CancelToken


class Family(Protocol):
    """A loaded model of one family."""

    def generate(
        self,
        request: ClipRequest,
        *,
        on_step: OnStep,
        cancel: CancelToken,
        guide: OpenGuide | None = None,
    ) -> Clip:
        """Run the model; see `Engine.generate`.

        Args:
            request: What to make.
            on_step: Hears of every step.
            cancel: Checked at every step.
            guide: Frames of the scene of `request.guide`, for those families that can start from them.
        """
        ...

    def open_frames(self, request: ClipRequest, clip: Clip) -> FrameSource:
        """Frames of a clip that this family made."""
        ...

    def facts(self) -> dict[str, Any]:
        """What really runs: "provider", "precision", and "renderer", the revision of what draws frames."""
        ...

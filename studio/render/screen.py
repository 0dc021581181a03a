"""Looks at the pictures of a movie before they go into it, where the project or the school asks for it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from studio.compose.picture import FrameSource
from studio.engine.picture_safety import THRESHOLD, WEIGHTS_SHA256, PictureJudge, find_weights
from studio.errors import MediaError, ModelError
from studio.paths import Paths
from studio.provenance.record import PictureCheck
from studio.render.cache import Cache
from studio.render.drawn import Shown
from studio.render.school import is_school
from studio.settings import load_settings
from studio.task import CancelToken

VERSION = 2
"""To be raised when other frames are looked at, or something else is kept of them."""
FEWEST_FRAMES = 3
UNCHECKED = "The pictures were not checked for nudity: {0} {1}"


class Screen:
    """Judges frames; a scene that was judged is remembered. For one thread.

    Attributes:
        is_school: Whether nothing may pass that was not judged.
    """

    def __init__(self, load: Callable[[], PictureJudge], *, is_school: bool) -> None:
        """Nothing is loaded yet.

        Args:
            load: Gives the network, on the thread that uses it.
            is_school: Whether a failure of the network stops the work.
        """
        self._load, self.is_school = load, is_school
        self._judge: PictureJudge | None = None
        self._has_failed = False
        self._scenes = self._frames = self._unjudged = 0
        self._highest = 0.0

    def account(self) -> PictureCheck:
        """What was judged so far, for the ledger."""
        return PictureCheck(
            is_school=self.is_school,
            network_sha256=WEIGHTS_SHA256,
            threshold=THRESHOLD,
            scenes=self._scenes,
            frames=self._frames,
            highest=round(self._highest, 3),
            unjudged=self._unjudged,
        )

    def check(
        self,
        shown: Shown,
        name: str,
        *,
        fps: int,
        cache: Cache,
        warn: Callable[[str], None],
        cancel: CancelToken,
    ) -> None:
        """Refuse a scene that looks as if it showed nudity.

        Args:
            shown: What it shows.
            name: How it is called to the creator ("Scene 3").
            fps: A frame of every second is looked at, and at least three.
            cache: Keeps what was found.
            warn: Told once where the network fails and no school asked for it.
            cancel: Checked at every frame.

        Raises:
            MediaError: It is refused.
            ModelError: It cannot be judged, and a school asked for it.
            Cancelled: `cancel` was set.
        """
        facts = [VERSION, WEIGHTS_SHA256, shown.identity]
        key = hashlib.sha256(json.dumps(facts).encode()).hexdigest()
        kept = cache.get("judged", key)
        if kept is not None:
            score, frames = json.loads(kept.read_bytes())
            self._take(score, frames, name)
            return
        try:
            scores = [self._score(frame) for frame in _frames(shown.open(), fps, cancel)]
        except ModelError as error:
            if self.is_school:
                raise
            if not self._has_failed:
                warn(UNCHECKED.format(error.message, error.hint))
            self._has_failed = True
            self._unjudged += 1
            return
        found = json.dumps([max(scores), len(scores)])
        cache.put_bytes("judged", key, found.encode(), suffix=".json")
        self._take(max(scores), len(scores), name)

    def check_picture(self, picture: NDArray[np.uint8], name: str) -> None:
        """Refuse one picture, (height, width, 3) RGB.

        Raises:
            MediaError: It looks as if it showed nudity.
            ModelError: It cannot be judged.
        """
        self._refuse(self._score(picture), name)

    def _take(self, score: float, frames: int, name: str) -> None:
        self._refuse(score, name)
        self._scenes += 1
        self._frames += frames
        self._highest = max(self._highest, score)

    def _score(self, picture: NDArray[np.uint8]) -> float:
        if self._judge is None:
            self._judge = self._load()
        return self._judge.score(picture)

    def _refuse(self, score: float, name: str) -> None:
        if score < THRESHOLD:
            return
        whose = "the school profile" if self.is_school else "this project"
        other = (
            "or ask the person who switched the profile on."
            if self.is_school
            else "or switch the check off where it is wrong: it errs."
        )
        raise MediaError(
            f"{name} looks as if it showed nudity ({score:.2f} of 1), which {whose} keeps out.",
            f"Describe it in other words, take another picture, {other}",
        )


def screen_for(
    paths: Paths, load: Callable[[], PictureJudge], *, is_wanted: bool
) -> tuple[Screen | None, str]:
    """Who looks at a movie's pictures, and a warning where the project's wish cannot be met.

    Args:
        paths: Where the settings are.
        load: Gives the network.
        is_wanted: Whether the project asks for it.

    Raises:
        ModelError: A school asks for it, and the network is missing or damaged.
    """
    school = is_school(load_settings(paths.data_dir))
    if not school and not is_wanted:
        return None, ""
    try:
        find_weights()
    except ModelError as error:
        if school:
            raise ModelError(
                f"The school profile wants every picture judged. {error.message}", error.hint
            ) from error
        return None, UNCHECKED.format(error.message, error.hint)
    return Screen(load, is_school=school), ""


def _frames(source: FrameSource, fps: int, cancel: CancelToken) -> Iterator[NDArray[np.uint8]]:
    """The middle of every second, and at least three of them."""
    count = source.frame_count
    looks = max(FEWEST_FRAMES, round(count / fps))
    for number in sorted({int((n + 0.5) * count / looks) for n in range(looks)}):
        cancel.check()
        yield source.frame(number)

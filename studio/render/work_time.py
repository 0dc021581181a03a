"""How long work takes: processor seconds of each stage, and what passes when they run beside each other.

Lines are spoken several at a time, ahead of the pictures; a scene's frames are drawn on one thread
while FFmpeg encodes them in a process of its own. All of them share the cores. So the time of a render
is not a sum: `elapsed` plays the render through, with each stage's work in processor seconds.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from studio.export.segments import PART_S
from studio.render.workload import CARD, OWN, SceneWork, Workload

STAGES = ("speak", "sample", "draw", "finish")
"""What a render's time is told by: waiting for voices, sampling, drawing and encoding, the end."""
WORKS = ("speak", "sample", "draw", "encode", "finish")
"""What is learnt about a machine: how many times the seconds below each kind of work takes on it."""

# Processor seconds on two cores of a server of 2023, fitted to eleven renders; a machine's own factors
# stand before them as soon as it has rendered something.
VOICE_S, LETTER_S = 0.8, 0.045
MODEL_S, SAMPLE_S, EVALUATION_S = 0.5, 0.13, 1.2
FRAME_S, MEGAPIXEL_S = 0.0033, 0.0133
STYLES = {"paper": 2.3, "neon": 1.25, "chalk": 1.3, "line": 1.1}
WORDS = 0.05  # captions, titles and all that is laid over a picture, as a part of drawing it
KINDS = {OWN: 0.3, CARD: 0.3}
SEGMENT_S, SEGMENT_MEGAPIXEL_S, ENCODE_S = 0.04, 0.10, 0.0125
CODECS = {"veryfast": 1.0, "medium": 2.5, "slow": 2.8, "ffv1": 1.5, "vp9": 8.0, "prores": 2.0}
JOIN_S, MIX_S = 0.07, 0.045
PICTURES_S = {"gif": 0.03, "frames": 0.08}
"""Of a million pixels, for those files whose pictures are made anew when segments are joined."""
FULL = 0.9
"""How much of all cores is got out of them when more wants to run than they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneTime:
    """Processor seconds of a scene.

    Attributes:
        speak: Of its line.
        sample: Of its clip.
        draw: Of its frames, in this process.
        encode: Of its frames, in FFmpeg's.
        begin: Of that, while nothing is drawn: FFmpeg begins and ends once for each segment.
    """

    speak: float
    sample: float
    draw: float
    encode: float
    begin: float


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkTime:
    """Processor seconds of a whole render.

    Attributes:
        scenes: In order of play.
        finish: Mixing, joining and marking.
    """

    scenes: tuple[SceneTime, ...]
    finish: float

    def totals(self) -> dict[str, float]:
        """Seconds by kind of work, as in `WORKS`."""
        kinds = ("speak", "sample", "draw", "encode")
        found = {kind: sum(getattr(one, kind) for one in self.scenes) for kind in kinds}
        return found | {"finish": self.finish}


def work_time(work: Workload, factors: Mapping[str, float]) -> WorkTime:
    """Processor seconds of a workload on a machine.

    Args:
        work: What is made.
        factors: By kind of work; a missing one is 1.
    """

    def of(kind: str) -> float:
        return factors.get(kind, 1.0)

    spoken = next((n for n, scene in enumerate(work.scenes) if scene.letters), -1)
    sampled = next((n for n, scene in enumerate(work.scenes) if scene.evaluations), -1)
    return WorkTime(
        scenes=tuple(
            SceneTime(
                speak=of("speak") * (LETTER_S * scene.letters + VOICE_S * (n == spoken)),
                sample=of("sample") * (sampling_s(scene, work) + MODEL_S * (n == sampled)),
                draw=of("draw") * drawing_s(scene, work),
                encode=of("encode") * encoding_s(scene, work),
                begin=of("encode") * beginning_s(scene, work),
            )
            for n, scene in enumerate(work.scenes)
        ),
        finish=of("finish") * finishing_s(work),
    )


def sampling_s(scene: SceneWork, work: Workload) -> float:
    """Of a scene's clip."""
    return scene.evaluations * (
        SAMPLE_S if work.model.partition("+")[0] == "starter" else EVALUATION_S
    )


def drawing_s(scene: SceneWork, work: Workload) -> float:
    """Of a scene's frames."""
    frame_s = FRAME_S + MEGAPIXEL_S * work.frame_mp
    own_s = frame_s * STYLES.get(work.style, 1.0) * KINDS.get(scene.kind, 1.0)
    words_s = frame_s * WORDS if work.captions != "none" and scene.kind != CARD else 0.0
    return (scene.frames + scene.mixed) * own_s + scene.frames * words_s


def beginning_s(scene: SceneWork, work: Workload) -> float:
    """Of FFmpeg's beginning and end for each piece of a scene."""
    return segments_of(scene, work) * (SEGMENT_S + SEGMENT_MEGAPIXEL_S * work.frame_mp)


def segments_of(scene: SceneWork, work: Workload) -> int:
    """In how many pieces a scene is encoded."""
    body = scene.frames - scene.mixed
    return max(1, math.ceil(body / (PART_S * work.fps))) + (1 if scene.mixed else 0)


def encoding_s(scene: SceneWork, work: Workload) -> float:
    """Of a scene's frames, with the beginning and the end of every piece."""
    pixels_s = scene.frames * work.frame_mp * ENCODE_S * CODECS.get(work.codec, 1.0)
    return pixels_s + beginning_s(scene, work)


def finishing_s(work: Workload) -> float:
    """Of mixing and joining."""
    mix_s = MIX_S * work.movie_s if work.has_sound else 0.0
    return JOIN_S + mix_s + PICTURES_S.get(work.preset, 0.0) * work.megapixels


@dataclass(slots=True)
class _Clock:
    """A render that is played through."""

    lines: list[float]
    at_once: int
    cores: float
    spoken: int = 0  # lines before it are spoken: of 500 scenes only the next ones are looked at

    def run(self, *, alone: float = 0.0, beside: float = 0.0, wanted: int = -1) -> float:
        """Seconds until some work is done while lines are spoken beside it.

        Args:
            alone: Processor seconds of one thread.
            beside: Of others that keep its pace, as an encoder does.
            wanted: Instead of work: wait until that line is spoken.
        """
        passed, left = 0.0, 1.0
        is_working = wanted < 0
        if is_working and alone + beside <= 0:
            return 0.0
        while left > 0 if is_working else self.lines[wanted] > 0:
            talking = self._talking()
            pace = self._pace(alone, beside, len(talking)) if is_working else 0.0
            free = max(self._room(len(talking) + 2) - pace * (alone + beside), 0.0)
            voice = min(1.0, free / len(talking)) if talking else 0.0
            ends = [self.lines[n] / voice for n in talking] if voice > 0 else []
            if pace > 0:
                ends.append(left / pace)
            elif not ends:
                break
            step = min(ends)
            passed += step
            left -= pace * step
            for n in talking:
                self.lines[n] = _less(self.lines[n], voice * step)
            left = 0.0 if left < 1e-9 else left
        return passed

    def _talking(self) -> list[int]:
        """Which lines are being spoken: the first ones that are not spoken yet."""
        while self.spoken < len(self.lines) and self.lines[self.spoken] <= 0:
            self.spoken += 1
        left = (n for n in range(self.spoken, len(self.lines)) if self.lines[n] > 0)
        return list(islice(left, self.at_once))

    def _pace(self, alone: float, beside: float, others: int) -> float:
        """How much of the work is done in a second."""
        threads = (1.0 if alone else 0.0) + (self.cores if beside else 0.0)
        room = self._room(threads + others)
        share = max(room * threads / (threads + others), room - others)
        limits = [share / (alone + beside)]
        if alone:
            limits.append(1.0 / alone)
        return min(limits)

    def _room(self, threads: float) -> float:
        """Cores that do something at the same time."""
        return min(threads, self.cores) * (FULL if threads >= self.cores > 1 else 1.0)


def _less(value: float, part: float) -> float:
    rest = value - part
    return 0.0 if rest < 1e-9 else rest


def elapsed(
    time: WorkTime, *, cores: int, lines_at_once: int = 0, speaks_first: bool = False
) -> dict[str, float]:
    """Seconds that pass, by stage of `STAGES`.

    Args:
        time: Processor seconds of everything.
        cores: Of this machine.
        lines_at_once: How many lines are spoken at a time; 0 for one a core.
        speaks_first: Everything is spoken before anything is drawn, as when memory is short.
    """
    clock = _Clock(
        lines=[scene.speak for scene in time.scenes],
        at_once=lines_at_once or cores,
        cores=float(cores),
    )
    passed: dict[str, float] = dict.fromkeys(STAGES, 0.0)
    if speaks_first:
        for index in range(len(time.scenes)):
            passed["speak"] += clock.run(wanted=index)
    for index, scene in enumerate(time.scenes):
        passed["speak"] += clock.run(wanted=index)
        passed["sample"] += clock.run(alone=scene.sample)
        passed["draw"] += clock.run(alone=scene.begin)
        passed["draw"] += clock.run(alone=scene.draw, beside=max(scene.encode - scene.begin, 0.0))
    passed["finish"] += time.finish
    return passed

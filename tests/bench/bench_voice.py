"""The voice in figures: work for a second of speech, and word times against an aligner.

    python -m tests.bench.bench_voice

Speaks the sample lesson, scene by scene, side by side on all cores, as a render does.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median

from studio.engine.models.session import open_session
from studio.narration.align import align
from studio.narration.kokoro import RATE, KokoroNarrator
from studio.narration.kokoro_voices import VOICES
from studio.narration.phonemes import Pronouncer
from studio.paths import resources_dir
from studio.task import CancelToken


def main() -> None:
    """Measure, and print one JSON object."""
    voices = resources_dir() / "voices"
    lesson = resources_dir() / "scripts" / "water-cycle-lesson.txt"
    texts = [" ".join(part.split()) for part in lesson.read_text(encoding="utf-8").split("\n\n")]
    cancel = CancelToken()
    with tempfile.TemporaryDirectory() as folder:
        narrator = KokoroNarrator(
            VOICES[0], voices_dir=voices, weights_dir=Path(folder), open_session=open_session
        )
        narrator.speak(narrator.request("Ready."), cancel=cancel)
        wall, cpu = time.perf_counter(), time.process_time()
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            lines = list(
                pool.map(lambda t: narrator.speak(narrator.request(t), cancel=cancel), texts)
            )
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        pronouncer = Pronouncer(voices, british=False)
        apart = list[float]()
        for text, line in zip(texts, lines, strict=True):
            found = align(
                line.samples, rate=RATE, readings=narrator.readings(text), pronouncer=pronouncer
            )
            for index, (start_s, _) in (found or {}).items():
                apart.append(abs(line.words[index].start_s - start_s))
    speech_s = sum(line.duration_s for line in lines)
    json.dump(
        {
            "speech_s": round(speech_s, 2),
            "cores": os.cpu_count(),
            "cpu_s_per_s": round(cpu / speech_s, 3),
            "wall_s_per_s": round(wall / speech_s, 3),
            "words": len(apart),
            "word_start_median_ms": round(1000 * median(apart), 1),
            "word_start_worst_ms": round(1000 * max(apart), 1),
        },
        sys.stdout,
    )


if __name__ == "__main__":
    main()

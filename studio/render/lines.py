"""Spoken lines: taken from the cache or spoken ahead on all cores, each kept under its request's hash."""

from __future__ import annotations

import io
import json
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from types import TracebackType
from typing import Any, cast

import numpy as np

from studio.arrays import read_npz
from studio.narration.voice import Delivery, LineRequest, Narrator, SpokenLine, Word
from studio.render.cache import Cache
from studio.task import CancelToken

KIND = "line"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A spoken line and whether it had to be made.

    Attributes:
        spoken: The line.
        was_made: False when it came from the cache.
        request: What it was made from.
    """

    spoken: SpokenLine
    was_made: bool
    request: LineRequest


class LineBook:
    """Speaks lines in the order they will be needed, several at a time. Use as a context manager.

    The synthesiser leaves Python's lock while it computes, so lines are spoken beside the drawing.

    Attributes:
        processor_s: Seconds of the processor that each spoken line took.
    """

    def __init__(
        self,
        texts: Sequence[str],
        *,
        narrators: Sequence[Narrator | None],
        deliveries: Sequence[Delivery] | None = None,
        cache: Cache,
        threads: int,
        on_spoken: Callable[[int], None],
        cancel: CancelToken,
    ) -> None:
        """Start speaking.

        Args:
            texts: One a scene, with marks for the voice; empty ones are only given to a narrator
                that does not need words (a recording).
            narrators: Who speaks each; None for a silent scene.
            deliveries: How each is spoken; the usual way by default.
            cache: Where lines are kept.
            threads: How many lines at a time.
            on_spoken: Called with a text's length when it is there, from any thread.
            cancel: Asks the synthesiser to stop.
        """
        self._cache = cache
        self.processor_s: list[float] = []
        self._cancel = cancel
        self._on_spoken = on_spoken
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="voice")
        ways = deliveries or [Delivery()] * len(texts)
        self._lines: list[Future[Line] | None] = [
            self._pool.submit(self._line, narrator, text, delivery)
            if narrator is not None and (text or not narrator.needs_words)
            else None
            for text, narrator, delivery in zip(texts, narrators, ways, strict=True)
        ]

    def __enter__(self) -> LineBook:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None:
            self._cancel.cancel()  # lines that nobody will hear
        self._pool.shutdown(wait=True, cancel_futures=True)

    def line(self, index: int) -> Line | None:
        """The line of a scene, waiting for it if need be; None for a silent scene.

        Raises:
            VoiceError: The voice failed.
            Cancelled: The job was cancelled.
        """
        future = self._lines[index]
        return None if future is None else future.result()

    def _line(self, narrator: Narrator, text: str, delivery: Delivery) -> Line:
        self._cancel.check()
        request = narrator.request(text, delivery)
        kept = kept_line(request, cache=self._cache)
        if kept is not None:
            found = Line(spoken=kept, was_made=False, request=request)
        else:
            start = time.thread_time()
            spoken = speak_line(narrator, request, cache=self._cache, cancel=self._cancel)
            self.processor_s.append(time.thread_time() - start)
            found = Line(spoken=spoken, was_made=True, request=request)
        self._on_spoken(len(text))
        return found


def kept_line(request: LineRequest, *, cache: Cache) -> SpokenLine | None:
    """The line of a request where it was spoken before, else None."""
    path = cache.get(KIND, request.key())
    return None if path is None else line_from_bytes(path.read_bytes())


def speak_line(
    narrator: Narrator, request: LineRequest, *, cache: Cache, cancel: CancelToken
) -> SpokenLine:
    """Speak a line and keep it.

    Raises:
        VoiceError: The voice failed.
        Cancelled: `cancel` was set.
        OutputError: The cache cannot be written.
    """
    data = line_to_bytes(narrator.speak(request, cancel=cancel))
    cache.put_bytes(KIND, request.key(), data, suffix=".npz")
    # Read back, so that a fresh line and a kept one are the same to the last bit.
    return line_from_bytes(data)


def line_to_bytes(line: SpokenLine) -> bytes:
    """A line as an npz file: 16-bit samples, rate, and the words and notes as JSON."""
    words = [[word.text, word.start_s, word.end_s] for word in line.words]
    buffer = io.BytesIO()
    np.savez_compressed(
        buffer,
        samples=np.round(np.clip(line.samples, -1, 1) * 32767).astype(np.int16),
        rate=np.int64(line.rate),
        words=np.frombuffer(json.dumps(words, ensure_ascii=False).encode(), np.uint8),
        notes=np.frombuffer(json.dumps(line.notes, ensure_ascii=False).encode(), np.uint8),
    )
    return buffer.getvalue()


def line_from_bytes(data: bytes) -> SpokenLine:
    """The inverse of `line_to_bytes`, up to 16-bit rounding."""
    arrays = read_npz(io.BytesIO(data))
    samples = (arrays["samples"].astype(np.float32) / 32767).astype(np.float32)
    rate = int(arrays["rate"])
    words = cast("list[list[Any]]", json.loads(arrays["words"].tobytes()))
    notes = cast("list[str]", json.loads(arrays["notes"].tobytes())) if "notes" in arrays else []
    samples.flags.writeable = False
    return SpokenLine(
        samples=samples,
        rate=rate,
        words=tuple(Word(text=str(w), start_s=float(a), end_s=float(b)) for w, a, b in words),
        notes=tuple(notes),
    )

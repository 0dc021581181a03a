from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest

from studio.errors import Cancelled, VoiceError
from studio.narration.voice import Delivery, LineRequest, SpokenLine, Word
from studio.render.cache import Cache
from studio.render.lines import LineBook, line_from_bytes, line_to_bytes
from studio.task import CancelToken


class FakeNarrator:
    """Speaks a tone a letter long; counts what it was asked for."""

    def __init__(self, *, fails: bool = False) -> None:
        self.spoken: list[str] = []
        self._fails = fails
        self._lock = threading.Lock()

    needs_words = True

    def request(self, text: str, delivery: Delivery | None = None) -> LineRequest:
        how = delivery or Delivery()
        return LineRequest(
            text=text, language="en", voice="fake", engine="fake/1", speed=how.speed, take=how.take
        )

    def speak(self, request: LineRequest, *, cancel: CancelToken) -> SpokenLine:
        cancel.check()
        if self._fails:
            raise VoiceError("The voice is damaged.", "Install it again.")
        with self._lock:
            self.spoken.append(request.text)
        samples = np.sin(np.arange(100 * len(request.text)) / 9).astype(np.float32) * 0.5
        words = (Word(text=request.text, start_s=0.0, end_s=len(samples) / 24_000),)
        return SpokenLine(samples=samples, rate=24_000, words=words, notes=("A note.",))


def book(texts: list[str], narrator: FakeNarrator | None, folder: Path) -> LineBook:
    return LineBook(
        texts,
        narrators=[narrator] * len(texts),
        cache=Cache(folder),
        threads=2,
        on_spoken=lambda _count: None,
        cancel=CancelToken(),
    )


def test_a_line_survives_its_file_to_the_last_word() -> None:
    narrator = FakeNarrator()
    line = narrator.speak(narrator.request("héllo “5 €”"), cancel=CancelToken())
    back = line_from_bytes(line_to_bytes(line))
    assert back.words == line.words and back.rate == line.rate
    assert back.notes == ("A note.",)
    assert np.abs(back.samples - line.samples).max() < 1 / 32_000
    assert line_to_bytes(back) == line_to_bytes(line_from_bytes(line_to_bytes(back)))


def test_lines_come_in_order_and_are_spoken_once(tmp_path: Path) -> None:
    narrator = FakeNarrator()
    with book(["one", "", "three"], narrator, tmp_path) as lines:
        found = [lines.line(index) for index in range(3)]
    assert found[1] is None
    assert [line.was_made for line in found if line] == [True, True]
    with book(["three", "one"], narrator, tmp_path) as lines:
        kept = [lines.line(index) for index in range(2)]
    assert [line.was_made for line in kept if line] == [False, False]
    assert sorted(narrator.spoken) == ["one", "three"]
    assert kept[1] is not None and found[0] is not None
    assert (kept[1].spoken.samples == found[0].spoken.samples).all()


def test_a_retake_of_one_line_speaks_that_line_alone(tmp_path: Path) -> None:
    narrator, texts = FakeNarrator(), ["one", "two", "three"]
    for takes in ((0, 0, 0), (0, 2, 0)):
        lines = LineBook(
            texts,
            narrators=[narrator] * 3,
            deliveries=[Delivery(take=take) for take in takes],
            cache=Cache(tmp_path),
            threads=1,
            on_spoken=lambda _count: None,
            cancel=CancelToken(),
        )
        with lines:
            made = [line.was_made for index in range(3) if (line := lines.line(index))]
    assert made == [False, True, False]
    assert narrator.spoken == ["one", "two", "three", "two"]


def test_a_failing_voice_is_told_where_its_line_is_needed(tmp_path: Path) -> None:
    with pytest.raises(VoiceError), book(["one"], FakeNarrator(fails=True), tmp_path) as lines:
        lines.line(0)


def test_leaving_with_an_error_stops_the_speaking(tmp_path: Path) -> None:
    narrator = FakeNarrator()
    with pytest.raises(Cancelled), book(["x" * n for n in range(1, 60)], narrator, tmp_path):
        raise Cancelled
    assert len(narrator.spoken) < 59


def test_without_a_narrator_every_scene_is_silent(tmp_path: Path) -> None:
    with book(["one", "two"], None, tmp_path) as lines:
        assert lines.line(0) is None and lines.line(1) is None

"""The English voice with its real weights: sound, word times, cancellation, threads."""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pocketsphinx
import pytest
import soxr
from numpy.typing import NDArray

from studio.errors import Cancelled, VoiceError
from studio.narration.kokoro import RATE, KokoroNarrator
from studio.narration.kokoro_voices import VOICES
from studio.narration.voice import SpokenLine
from studio.narration.weights import FRAMES_OUTPUT
from studio.task import CancelToken

from .conftest import OnnxSession, open_onnx, rises

LESSON = (
    "The water runs down the mountains in streams and rivers, past forests, fields and cities, "
    "and back into the sea."
)
FOX = "The little red fox ran across the snowy hill at dawn."


@pytest.fixture(scope="module")
def lesson(heart: KokoroNarrator) -> SpokenLine:
    return heart.speak(heart.request(LESSON), cancel=CancelToken())


@pytest.fixture(scope="module")
def fox(heart: KokoroNarrator) -> SpokenLine:
    return heart.speak(heart.request(FOX), cancel=CancelToken())


def pcm(line: SpokenLine) -> bytes:
    return (soxr.resample(line.samples, line.rate, 16_000) * 32767).astype("<i2").tobytes()


def test_a_line_sounds_like_speech_by_its_numbers(lesson: SpokenLine) -> None:
    rms = float(np.sqrt(np.mean(lesson.samples**2)))
    peak = float(np.abs(lesson.samples).max())
    words_a_minute = len(LESSON.split()) / lesson.duration_s * 60
    assert lesson.rate == RATE
    assert 0.03 < rms < 0.2
    assert 0.2 < peak <= 0.98
    assert 140 < words_a_minute < 190


def test_the_ends_are_trimmed_to_a_breath(lesson: SpokenLine) -> None:
    loud = np.flatnonzero(np.abs(lesson.samples) > 0.01)
    assert loud[0] / RATE < 0.08
    assert (len(lesson.samples) - loud[-1]) / RATE < 0.08


def test_word_times_rise_and_cover_the_line(lesson: SpokenLine) -> None:
    assert [w.text for w in lesson.words] == LESSON.split()
    assert rises(lesson.words)
    assert lesson.words[0].start_s < 0.1
    assert lesson.duration_s - lesson.words[-1].end_s < 0.15
    assert all(w.end_s - w.start_s > 0.02 for w in lesson.words)


@pytest.mark.parametrize("name", ["lesson", "fox"])
def test_word_starts_agree_with_an_aligner(name: str, request: pytest.FixtureRequest) -> None:
    line: SpokenLine = request.getfixturevalue(name)
    text = " ".join(re.findall("[a-z']+", " ".join(w.text for w in line.words).lower()))
    decoder = pocketsphinx.Decoder(lm=None, samprate=16_000, loglevel="FATAL")
    decoder.set_align_text(text)
    decoder.start_utt()
    decoder.process_raw(pcm(line), full_utt=True)
    decoder.end_utt()
    starts = [s.start_frame / 100 for s in decoder.seg() if s.word[0] not in "<["]
    assert len(starts) == len(line.words)
    apart = [abs(w.start_s - s) for w, s in zip(line.words, starts, strict=True)]
    assert sum(apart) / len(apart) < 0.05  # 0.02 measured; the aligner's own step is 0.01


def test_a_recogniser_understands_what_was_said(lesson: SpokenLine) -> None:
    decoder = pocketsphinx.Decoder(samprate=16_000, loglevel="FATAL")
    decoder.start_utt()
    decoder.process_raw(pcm(lesson), full_utt=True)
    decoder.end_utt()
    wanted = set(re.findall("[a-z]+", LESSON.lower()))
    heard = set(decoder.hyp().hypstr.split())
    assert len(wanted & heard) / len(wanted) > 0.7


def test_the_same_request_gives_the_same_samples_on_two_threads_at_once(
    heart: KokoroNarrator, fox: SpokenLine
) -> None:
    request = heart.request(FOX)
    with ThreadPoolExecutor(2) as pool:
        both = list(pool.map(lambda _: heart.speak(request, cancel=CancelToken()), range(2)))
    for line in both:
        assert np.array_equal(line.samples, fox.samples)
        assert line.words == fox.words


def test_frames_add_up_to_the_sound(weights_dir: Path, heart: KokoroNarrator) -> None:
    seen = list[Mapping[str, NDArray[Any]]]()

    class Watching(OnnxSession):
        def run(
            self, feeds: Mapping[str, NDArray[Any]], *, cancel: CancelToken | None = None
        ) -> Mapping[str, NDArray[Any]]:
            seen.append(super().run(feeds, cancel=cancel))
            return seen[-1]

    def open_watching(model: Path, /, *, threads: int) -> Watching:
        return Watching(model, threads=threads)

    george = KokoroNarrator(
        VOICES[5],
        voices_dir=Path(__file__).parents[3] / "resources" / "voices",
        weights_dir=weights_dir,
        open_session=open_watching,
    )
    line = george.speak(george.request("It costs $5 today."), cancel=CancelToken())
    assert seen[0][FRAMES_OUTPUT].sum() * 600 == seen[0]["audio"].size
    assert [w.text for w in line.words] == ["It", "costs", "$5", "today."]
    durations = [w.end_s - w.start_s for w in line.words]
    assert durations[2] == max(durations)  # "$5" is two spoken words


def test_an_unspeakable_line_is_a_short_silence(heart: KokoroNarrator) -> None:
    line = heart.speak(heart.request("🎉 — 🎉"), cancel=CancelToken())
    assert line.duration_s == 1.5
    assert not line.samples.any()
    assert len(line.words) == 3


def test_a_cancelled_line_is_not_begun(heart: KokoroNarrator) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        heart.speak(heart.request(FOX), cancel=cancel)


class SilentSession:
    """A voice that says 0.1 s for every phoneme and can be cancelled after a piece."""

    def __init__(self, cancel_after: int, cancel: CancelToken) -> None:
        self.calls = 0
        self._cancel_after = cancel_after
        self._cancel = cancel

    def run(
        self, feeds: Mapping[str, NDArray[Any]], *, cancel: CancelToken | None = None
    ) -> Mapping[str, NDArray[Any]]:
        assert cancel is self._cancel
        self.calls += 1
        if self.calls == self._cancel_after:
            self._cancel.cancel()
        count = feeds["tokens"].shape[1]
        tone = np.sin(np.arange(count * 4 * 600) / 20).astype(np.float32) * np.float32(1.5)
        return {"audio": tone, FRAMES_OUTPUT: np.full((1, count), 4, np.float32)}


def silent_narrator(session: SilentSession, weights_dir: Path) -> KokoroNarrator:
    return KokoroNarrator(
        VOICES[0],
        voices_dir=Path(__file__).parents[3] / "resources" / "voices",
        weights_dir=weights_dir,
        open_session=lambda _model, /, *, threads: session,
    )


def test_a_long_line_is_spoken_in_pieces_and_cancelled_between_them(weights_dir: Path) -> None:
    cancel = CancelToken()
    session = SilentSession(cancel_after=2, cancel=cancel)
    narrator = silent_narrator(session, weights_dir)
    with pytest.raises(Cancelled):
        narrator.speak(narrator.request(f"{LESSON} " * 6), cancel=cancel)
    assert session.calls == 2


def test_pieces_are_joined_with_rising_times_and_no_clipping(weights_dir: Path) -> None:
    cancel = CancelToken()
    session = SilentSession(cancel_after=0, cancel=cancel)
    narrator = silent_narrator(session, weights_dir)
    text = f"{LESSON} " * 4
    line = narrator.speak(narrator.request(text), cancel=cancel)
    assert session.calls > 1
    assert [w.text for w in line.words] == text.split()
    assert rises(line.words)
    assert np.abs(line.samples).max() <= 0.981
    assert not line.samples.flags.writeable


def test_the_model_is_opened_once_for_many_threads(weights_dir: Path) -> None:
    cancel, opened = CancelToken(), list[int]()
    session, lock = SilentSession(0, cancel), threading.Lock()

    def open_slowly(_model: Path, /, *, threads: int) -> SilentSession:
        with lock:
            opened.append(threads)
        return session

    narrator = KokoroNarrator(
        VOICES[0],
        voices_dir=Path(__file__).parents[3] / "resources" / "voices",
        weights_dir=weights_dir,
        open_session=open_slowly,
    )
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: narrator.speak(narrator.request("Hi."), cancel=cancel), range(8)))
    assert opened == [1]


def test_a_missing_voice_file_is_told(weights_dir: Path, tmp_path: Path, voices_dir: Path) -> None:
    for name in ("vocab.json", "lexicon_us.tsv.gz", "grapheme_network.npz"):
        (tmp_path / name).symlink_to(voices_dir / name)
    narrator = KokoroNarrator(
        VOICES[0], voices_dir=tmp_path, weights_dir=weights_dir, open_session=open_onnx
    )
    with pytest.raises(VoiceError, match=r"af_heart\.bin"):
        narrator.speak(narrator.request("Hi."), cancel=CancelToken())


def test_requests_differ_by_voice_speed_and_text(heart: KokoroNarrator) -> None:
    keys = {heart.request(text).key() for text in ("One.", "Two.", "One.")}
    assert len(keys) == 2

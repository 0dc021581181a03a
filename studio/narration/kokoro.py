"""The English voices: Kokoro-82M, run through a session that the caller provides."""

from __future__ import annotations

import threading
from pathlib import Path

from studio.narration.emphasis import stress
from studio.narration.kokoro_model import (
    EDGE_S,
    RATE,
    OpenSession,
    VoiceFiles,
    load_voice,
    only_known,
    speak_phrase,
)
from studio.narration.kokoro_voices import KokoroVoice
from studio.narration.line_builder import LineBuilder
from studio.narration.normalise import Reading, read_line
from studio.narration.phonemes import NOBODY, PhonemeLine, Pronouncer
from studio.narration.phrases import cut_phrases
from studio.narration.pronunciation import applying, with_pronunciations
from studio.narration.timing import reading_seconds
from studio.narration.voice import FASTEST, SLOWEST, Delivery, LineRequest, SpokenLine
from studio.narration.weights import WEIGHTS_SHA256
from studio.script.spoken_marks import plain, spans, stressed_words
from studio.task import CancelToken

ENGINE = f"kokoro-82m-int8/{WEIGHTS_SHA256[:8]}/reading-2"
"""Raise the last number when words are read or pronounced differently: it is a part of the cache key."""

_PAUSES_S = {".": 0.34, "!": 0.34, "?": 0.36, "…": 0.45, ":": 0.24, ";": 0.24, "—": 0.22, ",": 0.16}
"""Between two pieces of one line; what the voice itself makes between sentences."""
_MARKS = tuple(_PAUSES_S)


class KokoroNarrator:
    """Speaks English with one voice. Nothing is loaded before the first line that is not cached."""

    def __init__(
        self,
        voice: KokoroVoice,
        *,
        voices_dir: Path,
        weights_dir: Path,
        open_session: OpenSession,
        threads: int = 1,
    ) -> None:
        """Remember where everything is.

        Args:
            voice: One of `VOICES`.
            voices_dir: `resources/voices`.
            weights_dir: Where the joined weights are kept.
            open_session: Loads the model; called once.
            threads: Cores for one line. Lines on several threads with 1 each are faster than
                one line on several cores.
        """
        self._voice = voice
        self._voices_dir = voices_dir
        self._weights_dir = weights_dir
        self._open_session = open_session
        self._threads = threads
        self._pronouncer = Pronouncer(voices_dir, british=voice.british)
        self._lock = threading.Lock()
        self._files: VoiceFiles | None = None

    @property
    def needs_words(self) -> bool:
        """A line without words is nothing."""
        return True

    def request(self, text: str, delivery: Delivery | None = None) -> LineRequest:
        """The request for one line; loads nothing."""
        how = delivery or Delivery()
        return LineRequest(
            text=text,
            language="en",
            voice=self._voice.name,
            engine=ENGINE,
            speed=min(max(how.speed, SLOWEST), FASTEST),
            take=how.take,
            pronunciations=applying(plain(text), how.pronunciations),
        )

    def speak(self, request: LineRequest, *, cancel: CancelToken) -> SpokenLine:
        """Speak one line. May be called from several threads at once.

        Raises:
            VoiceError: The voice's files are missing or damaged, or it failed.
            SettingsError: A pronunciation cannot be said.
            Cancelled: `cancel` was set.
        """
        cancel.check()
        builder = LineBuilder(rate=RATE)
        stretches = spans(request.text)
        for place, stretch in enumerate(stretches):
            readings = self.readings(plain(stretch.text), request.pronunciations)
            line = self._pronouncer.pronounce(readings)
            known = only_known(line, self._load().vocabulary)
            if any(owner >= 0 for owner in known.owners):
                if place + 1 < len(stretches):
                    known = _going_on(known)
                self._speak_line(
                    known, request, stressed=stressed_words(stretch.text), to=builder, cancel=cancel
                )
            builder.add_words([reading.written for reading in readings])
            builder.add_silence(stretch.pause_s)
        if not builder.is_heard:
            plain_text = plain(request.text)
            builder.add_silence(reading_seconds(plain_text, language="en") - builder.now_s)
        return builder.finish()

    def rest(self) -> None:
        """Give the network's memory back; the next line loads it again."""
        with self._lock:
            self._files = None

    def readings(
        self, text: str, pronunciations: tuple[tuple[str, str], ...] = ()
    ) -> tuple[Reading, ...]:
        """Every written word of a text with what is said for it."""
        readings = read_line(text, is_word=self._pronouncer.is_word, british=self._voice.british)
        return with_pronunciations(readings, pronunciations, british=self._voice.british)

    def _speak_line(
        self,
        line: PhonemeLine,
        request: LineRequest,
        *,
        stressed: frozenset[int],
        to: LineBuilder,
        cancel: CancelToken,
    ) -> None:
        """A line without pause marks, phrase by phrase."""
        mark = ""
        for phrase in cut_phrases(line):
            cancel.check()
            if mark:
                to.add_silence(max(_PAUSES_S.get(mark, 0.1) / request.speed - 2 * EDGE_S, 0.0))
            samples, times = speak_phrase(
                phrase,
                self._load(),
                speed=request.speed * self._voice.pace,
                take=request.take,
                cancel=cancel,
            )
            chosen = sorted(times[owner] for owner in stressed & times.keys())
            if chosen:
                stretched = stress(samples, rate=RATE, words=chosen)
                samples = stretched.samples
                times = {
                    owner: (stretched.moved(start), stretched.moved(end))
                    for owner, (start, end) in times.items()
                }
            to.add_sound(samples, times)
            mark = phrase.symbols[-1]

    def _load(self) -> VoiceFiles:
        with self._lock:
            if self._files is None:
                self._files = load_voice(
                    weights_dir=self._weights_dir,
                    voices_dir=self._voices_dir,
                    file=self._voice.file,
                    open_session=self._open_session,
                    threads=self._threads,
                )
            return self._files


def _going_on(line: PhonemeLine) -> PhonemeLine:
    """A line that a pause mark cuts, with a comma where it has no mark: the sentence goes on."""
    if line.symbols[-1:] in _MARKS:
        return line
    return PhonemeLine(symbols=f"{line.symbols},", owners=(*line.owners, NOBODY))

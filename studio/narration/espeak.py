"""Other languages: espeak-ng as a separate program, when the creator has installed it.

espeak-ng is under the GPL; it is never linked, imported or shipped, only started.
"""

from __future__ import annotations

import html
import re
import shutil
import subprocess
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from studio.errors import VoiceError
from studio.narration.line_builder import LineBuilder
from studio.narration.pronunciation import Pronunciations, applying
from studio.narration.timing import times_from_letters
from studio.narration.voice import FASTEST, SLOWEST, Delivery, LineRequest, Samples, SpokenLine
from studio.script.spoken_marks import plain, spans, stressed_words
from studio.task import CancelToken

_PROBE_TIMEOUT_S = 10.0
_CLAUSE_TIMEOUT_S = 60.0
_WORDS_A_MINUTE = 160  # its default of 175 is hurried beside pictures
_EDGE_S = 0.04
_SILENCE = 0.003
_USUAL_RATE = 22_050
_AROUND = "\"'“”‘„«»([{<>}]).,!?;:…—–-*"
_ALIASES = {"zh": "cmn", "no": "nb", "nn": "nb", "iw": "he", "in": "id", "tl": "fil", "fr": "fr-fr"}
_CANNOT_READ = frozenset({"ja"})
"""Listed by espeak-ng, but it reads kana only and names every kanji "Chinese letter"."""
_CLAUSE = re.compile(
    r"[^.!?;:,…—。！？；：，、؟،۔।]*[.!?;:,…—。！？；：，、؟،۔।]+[\"”’»)\]]*(?=\s|$|[^\x00-\u0fff])\s*"
)
_PAUSES_S = {",": 0.18, "，": 0.18, "、": 0.18, "،": 0.18, ";": 0.28, ":": 0.28, "—": 0.25}
_SENTENCE_PAUSE_S = 0.40
_WIDE_MARKS = re.compile(r"(?<=[。！？；：，、])")
FEMALE_VARIANT = "+f3"


@dataclass(frozen=True, slots=True, kw_only=True)
class EspeakProgram:
    """An installed espeak-ng.

    Attributes:
        path: The program.
        version: As it says itself ("1.51").
        languages: Its language codes, most usual first for each.
    """

    path: Path
    version: str
    languages: tuple[str, ...]

    def code_for(self, language: str) -> str | None:
        """Its own code for an ISO 639-1 language, or None when it cannot read that."""
        wanted = language.lower()
        if wanted in _CANNOT_READ:
            return None
        for code in (_ALIASES.get(wanted, wanted), wanted):
            if code in self.languages:
                return code
        return next((c for c in self.languages if c.split("-")[0] == wanted), None)


def find_espeak() -> EspeakProgram | None:
    """The installed espeak-ng with its languages, or None when there is none that answers."""
    path = shutil.which("espeak-ng")
    if path is None:
        return None
    try:
        version = _ask(path, "--version")
        voices = _ask(path, "--voices")
    except (OSError, subprocess.SubprocessError):
        return None
    match = re.search(r"(\d+(?:\.\d+)+)", version)
    rows = [line.split() for line in voices.splitlines()[1:]]
    ranked = sorted((row for row in rows if len(row) >= 2), key=lambda row: row[0])
    languages = tuple(dict.fromkeys(row[1] for row in ranked))
    return EspeakProgram(path=Path(path), version=match[1] if match else "0", languages=languages)


class EspeakNarrator:
    """Speaks a language through espeak-ng, one short process for each clause.

    Word times: where a clause begins and ends is exact, since each is spoken by itself; inside a
    clause they are estimated from the number of letters.
    """

    def __init__(self, program: EspeakProgram, *, language: str, variant: str = "") -> None:
        """Remember how to speak.

        Args:
            program: The installed program.
            language: ISO 639-1 code that `program.code_for` knows.
            variant: Voice variant of espeak-ng ("+f3"), or empty.

        Raises:
            VoiceError: The program cannot read the language.
        """
        code = program.code_for(language)
        if code is None:
            raise VoiceError(
                f"The installed espeak-ng cannot read the language '{language}'.",
                "Render with --voice none for a movie with captions only.",
            )
        self._program = program
        self._language = language
        self._voice = f"{code}{variant}"

    @property
    def needs_words(self) -> bool:
        """A line without words is nothing."""
        return True

    def request(self, text: str, delivery: Delivery | None = None) -> LineRequest:
        """The request for one line; starts nothing."""
        how = delivery or Delivery()
        return LineRequest(
            text=text,
            language=self._language,
            voice=self._voice,
            engine=f"espeak-ng/{self._program.version}/2",
            speed=min(max(how.speed, SLOWEST), FASTEST),
            pronunciations=applying(plain(text), how.pronunciations),
        )

    def speak(self, request: LineRequest, *, cancel: CancelToken) -> SpokenLine:
        """Speak one line. May be called from several threads at once.

        Raises:
            VoiceError: The program failed or did not answer in time.
            Cancelled: `cancel` was set.
        """
        builder: LineBuilder | None = None
        pause_s = 0.0
        for stretch in spans(request.text):
            for clause in split_clauses(stretch.text):
                cancel.check()
                rate, samples = self._say(clause, request)
                builder = builder or LineBuilder(rate=rate)
                if builder.is_heard and len(samples):
                    builder.add_silence(pause_s)
                shown = _WIDE_MARKS.sub(" ", plain(clause)).strip()
                length_s = len(samples) / rate
                edge_s = min(_EDGE_S, length_s / 2)
                words = times_from_letters(shown, start_s=edge_s, end_s=length_s - edge_s)
                builder.add_sound(
                    samples, {n: (word.start_s, word.end_s) for n, word in enumerate(words)}
                )
                builder.add_words([word.text for word in words])
                mark = clause.rstrip('"”’»)] *')[-1:]
                pause_s = (_PAUSES_S.get(mark, _SENTENCE_PAUSE_S) - 2 * _EDGE_S) / request.speed
            if stretch.pause_s:
                builder = builder or LineBuilder(rate=_USUAL_RATE)
                builder.add_silence(stretch.pause_s)
                pause_s = 0.0
        builder = builder or LineBuilder(rate=_USUAL_RATE)
        if not builder.is_heard:
            builder.add_silence(1.5)  # nothing that can be said
        return builder.finish()

    def _say(self, clause: str, request: LineRequest) -> tuple[int, Samples]:
        """One clause as samples without silent ends."""
        speed = str(round(_WORDS_A_MINUTE * request.speed))
        # -m: the text is SSML, for stress; everything else in it is escaped.
        command = [str(self._program.path), "-v", self._voice, "-s", speed, "-b", "1", "-z", "-m"]
        try:
            done = subprocess.run(
                [*command, "--stdin", "--stdout"],
                input=_ssml(clause, request.pronunciations).encode(),
                capture_output=True,
                timeout=_CLAUSE_TIMEOUT_S,
                check=True,
            )
        except subprocess.TimeoutExpired as error:
            raise VoiceError(
                "espeak-ng did not answer.", "Try again, or render with --voice none."
            ) from error
        except (OSError, subprocess.CalledProcessError) as error:
            raise VoiceError(
                "espeak-ng could not speak a line.", "Check that `espeak-ng hello` makes a sound."
            ) from error
        rate, samples = _read_wave(done.stdout)
        return rate, _trimmed(samples, rate)


def split_clauses(text: str) -> tuple[str, ...]:
    """A line in clauses with their closing marks; decimals and times stay whole."""
    flat = " ".join(text.split())
    clauses, end = list[str](), 0
    for match in _CLAUSE.finditer(flat):
        clauses.append(flat[end : match.end()].strip())
        end = match.end()
    clauses.append(flat[end:].strip())
    return tuple(clause for clause in clauses if clause)


def _ask(path: str, option: str) -> str:
    done = subprocess.run([path, option], capture_output=True, timeout=_PROBE_TIMEOUT_S, check=True)
    return done.stdout.decode("utf-8", "replace")


def _ssml(clause: str, pronunciations: Pronunciations) -> str:
    """A clause for espeak-ng: other spellings in place, stressed words marked, all else escaped."""
    stressed = stressed_words(clause)
    words = _harmless(plain(clause)).split()
    out = list[str]()
    for index, word in enumerate(words):
        said = html.escape(_respelled(word, pronunciations), quote=False)
        strong = f'<emphasis level="strong">{said}</emphasis>'
        out.append(strong if index in stressed else said)
    return " ".join(out)


def _respelled(word: str, pronunciations: Pronunciations) -> str:
    """A word as a person spells its sound. Sounds in IPA are for the English voices alone."""
    bare = word.strip(_AROUND)
    for known, said in pronunciations:
        if bare.casefold() == known.casefold() and not said.startswith(("/", "[")):
            return word.replace(bare, said)
    return word


def _harmless(text: str) -> str:
    """The text without what espeak-ng would take as commands: controls and [[phoneme]] brackets."""
    kept = "".join(
        c for c in text if c in " \n" or unicodedata.category(c) not in ("Cc", "Cf", "Cs")
    )
    return kept.replace("[[", "[ [").replace("]]", "] ]")


def _read_wave(data: bytes) -> tuple[int, Samples]:
    """Samples of the WAV that espeak-ng pipes out; its header's lengths are not to be trusted."""
    start = data.find(b"data")
    if data[:4] != b"RIFF" or start < 0:
        raise VoiceError("espeak-ng gave no sound.", "Check that `espeak-ng hello` makes a sound.")
    rate = int.from_bytes(data[24:28], "little")
    body = data[start + 8 :]
    pcm = np.frombuffer(body[: len(body) // 2 * 2], "<i2")
    return rate, pcm.astype(np.float32) / np.float32(32768)


def _trimmed(samples: Samples, rate: int) -> Samples:
    loud = np.flatnonzero(np.abs(samples) > _SILENCE)
    if not len(loud):
        return samples[:0]
    edge = round(_EDGE_S * rate)
    return samples[max(0, int(loud[0]) - edge) : int(loud[-1]) + 1 + edge]

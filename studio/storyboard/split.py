"""Splits a script into a storyboard: scenes with narration, a picture to draw, and a length."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from studio.errors import ScriptError
from studio.script.model import LineKind, Script
from studio.script.spoken_marks import plain
from studio.storyboard import words
from studio.storyboard.cues import gather_cues
from studio.storyboard.group import LONGEST_S, Embed, group_sentences
from studio.storyboard.identity import scene_id, scene_seed
from studio.storyboard.model import Scene, Storyboard
from studio.storyboard.pacing import speaking_time_s
from studio.storyboard.prompt import (
    MAX_WORDS,
    describe_narration,
    describe_visual,
    shorten,
)
from studio.storyboard.sentences import split_long, split_sentences
from studio.storyboard.shots import Shot, gather_shots, has_structure
from studio.storyboard.surroundings import Surroundings, enter_slug
from studio.storyboard.title import scene_title

MAX_SCENES = 600

_ONE_SENTENCE_S = 1.08 * LONGEST_S  # a sentence this much too long is not worth cutting
_MORE_VIEWS = ("slow zoom in", "slow pan to the right", "slow zoom out", "slow pan to the left")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """A scene before its picture, name and seed are known."""

    sentences: tuple[str, ...] = ()
    visual: str = ""
    heading: str = ""
    section: int = 0
    on_screen: str = ""
    duration_s: float | None = None
    transition: str = ""


def split_script(script: Script, *, embed: Embed, seed: int = 0) -> Storyboard:
    """Split a script into scenes; the same script, embedding and seed give the same storyboard.

    Raises:
        ScriptError: When the script would make more than `MAX_SCENES` scenes.
    """
    narration = (line.text for line in script.lines if line.kind is LineKind.narration)
    if sum(map(speaking_time_s, narration)) > MAX_SCENES * LONGEST_S:
        raise _too_many()
    if script.format == "subtitles":
        pieces = _subtitle_pieces(script)
    elif has_structure(script):
        pieces = [
            piece
            for shot in gather_shots(script)
            for piece in _shot_pieces(shot, script.language, embed)
        ]
    else:
        pieces = _prose_pieces(script, embed)
    if len(pieces) > MAX_SCENES:
        raise _too_many()
    if not pieces:
        raise ScriptError(
            "The script holds nothing to say or show.", "Write at least one sentence."
        )
    scenes = _finish(pieces, script.language, seed)
    return Storyboard(title=script.title, language=script.language, scenes=scenes)


def _too_many() -> ScriptError:
    return ScriptError(
        f"The script makes more than {MAX_SCENES} scenes.", "Split it into several movies."
    )


def _subtitle_pieces(script: Script) -> list[_Piece]:
    lines = [line for line in script.lines if line.kind is LineKind.narration]
    return [
        _Piece(sentences=split_sentences(scene.text, script.language), duration_s=scene.duration_s)
        for scene in gather_cues(lines, script.language)
    ]


def _prose_pieces(script: Script, embed: Embed) -> list[_Piece]:
    spoken = [
        (line.text, line.paragraph) for line in script.lines if line.kind is LineKind.narration
    ]
    shown = [line.text for line in script.lines if line.kind is LineKind.on_screen]
    groups = _scene_sentences(spoken, script.language, embed)
    pieces = [_Piece(sentences=group) for group in groups[:-1]]
    last = groups[-1] if groups else ()
    return [*pieces, _Piece(sentences=last, on_screen=" ".join(shown))]


def _scene_sentences(
    spoken: Sequence[tuple[str, int]], language: str, embed: Embed
) -> list[tuple[str, ...]]:
    """Spoken (text, paragraph) pairs as groups of sentences, each a scene long."""
    sentences: list[str] = []
    paragraphs: list[int] = []
    for text, paragraph in spoken:
        for sentence in split_sentences(text, language):
            is_close = speaking_time_s(sentence) <= _ONE_SENTENCE_S
            pieces = (sentence,) if is_close else split_long(sentence, LONGEST_S)
            sentences += pieces
            paragraphs += [paragraph] * len(pieces)
    if not sentences:
        return []
    durations_s = [speaking_time_s(sentence) for sentence in sentences]
    groups = group_sentences(sentences, durations_s, paragraphs, embed)
    return [tuple(sentences[start:end]) for start, end in groups]


def _shot_pieces(shot: Shot, language: str, embed: Embed) -> list[_Piece]:
    """One shot as scenes: one, or more where its words are too long or its pictures too many."""
    spoken = [(line.text, line.paragraph) for line in shot.narration]
    total_s = sum(speaking_time_s(text) for text, _ in spoken)
    if total_s > _ONE_SENTENCE_S:
        groups = _scene_sentences(spoken, language, embed)
    else:
        together = [piece for text, _ in spoken for piece in split_sentences(text, language)]
        groups = [tuple(together)]
    visuals = _share_out(shot.visuals, len(groups))
    silent = len(visuals) - len(groups)  # pictures of their own before the words begin
    groups = [()] * silent + groups
    return [
        _Piece(
            sentences=group,
            visual=visual,
            heading=shot.heading,
            section=shot.section,
            on_screen=" ".join(shot.on_screen) if part == len(groups) - 1 else "",
            transition=shot.transition if part == 0 else "",
        )
        for part, (group, visual) in enumerate(zip(groups, visuals, strict=True))
    ]


def _share_out(visuals: Sequence[str], count: int) -> list[str]:
    """At least `count` descriptions: joined, spread, or seen once more in another way."""
    if not visuals:
        return [""] * count
    if count == 1:
        joined = ", ".join(visual.rstrip(". ") for visual in visuals)
        return [joined] if len(joined.split()) <= MAX_WORDS else list(visuals)
    shared = [visuals[min(index * len(visuals) // count, index)] for index in range(count)]
    if len(visuals) > count:
        return list(visuals)
    seen: dict[str, int] = {}
    varied: list[str] = []
    for visual in shared:
        again = seen.get(visual, 0)
        seen[visual] = again + 1
        has_camera = re.search(words.CAMERA, visual, re.IGNORECASE)
        view = "" if not again or has_camera else _MORE_VIEWS[(again - 1) % len(_MORE_VIEWS)]
        varied.append(f"{visual.rstrip('. ')}, {view}" if view else visual)
    return varied


def _finish(pieces: Sequence[_Piece], language: str, seed: int) -> tuple[Scene, ...]:
    """Give every piece its picture, title, name and seed, in order."""
    scenes: list[Scene] = []
    taken: set[str] = set()
    around = Surroundings()
    parts: Counter[int] = Counter()
    for piece in pieces:
        prompt, around = _picture(piece, language, around)
        narration = join_sentences(piece.sentences)
        content = "\n".join((piece.heading, narration, piece.visual, piece.on_screen))
        name = scene_id(content, taken)
        taken.add(name)
        scenes.append(
            Scene(
                id=name,
                title=scene_title(
                    heading=piece.heading,
                    part=parts[piece.section],
                    sentences=tuple(map(plain, piece.sentences)),
                    visual=piece.visual,
                ),
                narration=narration,
                prompt=prompt,
                prompt_is_written=bool(piece.visual),
                on_screen_text=piece.on_screen,
                duration_s=piece.duration_s,
                seed=scene_seed(seed, name),
                transition=piece.transition or "crossfade",
            )
        )
        parts[piece.section] += 1
    return tuple(scenes)


def join_sentences(sentences: Sequence[str]) -> str:
    """Sentences as one text; Chinese and Japanese take no space between them."""
    text = ""
    for sentence in sentences:
        joint = "" if not text or text[-1] in "。！？，、；：」』" else " "
        text = f"{text}{joint}{sentence}"
    return text


def _picture(piece: _Piece, language: str, around: Surroundings) -> tuple[str, Surroundings]:
    """What to draw for a piece, and what the next one takes over."""
    if piece.visual:
        return describe_visual(piece.visual, piece.heading, around)
    around = enter_slug(piece.heading, around) or around
    sentences = tuple(map(plain, piece.sentences))
    if sentences and language == "en":
        return describe_narration(sentences, around)
    said = join_sentences(sentences) or piece.on_screen or piece.heading
    return shorten(said), around

"""Why something is made again: the requests of the last render of a movie, beside those of this one."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from studio.render.cache import Cache

KIND = "requests"
_RECORD_VERSION = 1
Requests = Mapping[str, Mapping[str, Any]]
"""The fields of each request, by its name: "scene id/clip", "scene id/line", "scene id/segment 1"."""

FIELD_WORDS = {
    "prompt": "the description of the picture",
    "negative_prompt": "what the picture keeps out",
    "seed": "the take",
    "frames": "the length",
    "model": "the model",
    "sampler": "the sampler",
    "cast": "who is seen, and how they looked before",
    "palette": "the palette",
    "shared_noise": "how much of the noise scenes share",
    "guide": "the scene that it follows",
    "reference": "the reference picture",
    "reference_strength": "how much the reference picture counts",
    "control_strength": "how closely it keeps to the scene's shapes",
    "control_start": "the steps in which it keeps to them",
    "control_end": "the steps in which it keeps to them",
    "first_frame": "the picture that it begins with",
    "last_frame": "the picture that it ends with",
    "decoder": "the quality",
    "guided_part": "the part of the steps under guidance",
    "keys_per_s": "how many pictures are drawn for a second",
    "deep_every": "how often the model's deep blocks are computed",
    "enlarge": "how it is enlarged",
    "strength": "how far it may leave that scene",
    "precision": "the model's precision",
    "steps": "the model's steps",
    "guidance_scale": "the guidance",
    "style": "the style",
    "camera": "the camera move",
    "graph": "the edited scene",
    "size": "the size",
    "width_px": "the size",
    "height_px": "the size",
    "fps": "the frame rate",
    "picture": "your own picture",
    "card": "the words of the card",
    "beside": "the scene behind the card",
    "color_match": "the colours that it is matched to",
    "text": "the words",
    "language": "the language",
    "engine": "what speaks",
    "take": "the way of saying it",
    "pronunciations": "the list of pronunciations",
    "recording": "your own recording",
    "spoken": "the words",
    "voice": "the voice",
    "speed": "the speed of the voice",
    "part": "where it is cut",
    "clip": "its picture",
    "previous_clip": "the picture of the scene before",
    "previous_frames": "the length of the scene before",
    "transition": "the transition",
    "transition_frames": "the length of the transition",
    "has_title": "whether there are words in the picture",
    "on_screen_text": "the words in the picture",
    "has_lower_third": "whether there is a lower third",
    "lower_third": "the lower third",
    "captions": "the captions",
    "caption_style": "the look of the captions",
    "logo": "the logo",
    "fonts": "the fonts",
    "platform": "the platform",
    "progress": "where it stands in the movie",
    "codec": "the encoder or the quality",
    "compose_version": "the program's version",
}
"""What a creator calls the fields of requests."""
CAUSES = ("first", "new", "lost", "changed")
"""The movie was never made here; the thing is new in it; it was no longer kept; fields differ."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why one thing was made.

    Attributes:
        scene_id: Of the storyboard.
        number: Of the scene, from 1.
        kind: "clip", "line" or "segment".
        part: Which segment of the scene, from 1; 0 for clips and lines.
        fields: Names of the request's fields that differ from the last render's.
        why: One sentence, in English.
        because: The same for programs that say it themselves: one of `CAUSES`, "" where it was not kept.
    """

    scene_id: str
    number: int
    kind: str
    part: int
    fields: tuple[str, ...]
    why: str
    because: str = ""

    def as_dict(self) -> dict[str, Any]:
        """Plain values for the report."""
        return {
            "scene": self.number, "scene_id": self.scene_id, "kind": self.kind, "part": self.part,
            "fields": list(self.fields), "why": self.why, "because": self.because,
        }  # fmt: skip


class Explainer:
    """Compares this render's requests with the last one's of the same movie, and keeps them for the next."""

    def __init__(self, cache: Cache, output: Path, *, earlier: Path | None = None) -> None:
        """Read what was kept for a movie; nothing, when it was never rendered.

        Args:
            cache: Where the requests are kept.
            output: The movie.
            earlier: A movie of the same storyboard, to compare with where `output` is new.
        """
        self._cache = cache
        self._key = _key(output)
        self._before: Requests = _read(cache, self._key)
        if not self._before and earlier is not None:
            self._before = _read(cache, _key(earlier))
        self._now: dict[str, dict[str, Any]] = {}
        self._reasons: list[Reason] = []

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why each thing was made that was made, in order."""
        return tuple(self._reasons)

    def note(
        self,
        request: Mapping[str, Any],
        *,
        scene_id: str,
        number: int,
        kind: str,
        part: int = 0,
        was_made: bool,
    ) -> None:
        """Hear of a request of this render, and whether it had to be made."""
        name = f"{scene_id}/{kind}" + (f" {part}" if part else "")
        plain: dict[str, Any] = json.loads(json.dumps(request))
        self._now[name] = plain
        if not was_made:
            return
        before = self._before.get(name)
        fields = () if before is None else _differing(before, plain)
        because = _cause(before is not None, fields, is_first=not self._before)
        self._reasons.append(
            Reason(
                scene_id=scene_id,
                number=number,
                kind=kind,
                part=part,
                fields=fields,
                why=_sentence(because, fields),
                because=because,
            )
        )

    def keep(self) -> None:
        """Keep this render's requests for the next one."""
        record = {"version": _RECORD_VERSION, "requests": self._now}
        data = json.dumps(record, ensure_ascii=False, sort_keys=True).encode(
            "utf-8", "surrogatepass"
        )
        self._cache.put_bytes(KIND, self._key, data, suffix=".json")


def reason_of(plain: object) -> Reason:
    """A reason as it was kept: by `Reason.as_dict`, or, long ago, as a sentence.

    Raises:
        KeyError: Something of it is missing.
        TypeError: It is neither.
        ValueError: A number is none.
    """
    if isinstance(plain, str):
        return Reason(scene_id="", number=0, kind="", part=0, fields=(), why=plain)
    if not isinstance(plain, dict):
        raise TypeError("a reason is a mapping")
    found = cast("dict[str, Any]", plain)
    because = str(found.get("because", ""))
    return Reason(
        scene_id=str(found["scene_id"]),
        number=int(found["scene"]),
        kind=str(found["kind"]),
        part=int(found["part"]),
        fields=tuple(map(str, found["fields"])),
        why=str(found["why"]),
        because=because if because in CAUSES else "",
    )


def reason_sentences(reasons: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    """What a report tells under "explain", a sentence for each thing that was made."""
    return tuple(
        f"Scene {one['scene']}, {one['kind']}{part}: {one['why']}"
        for one in reasons
        for part in (f" {one['part']}" if one["part"] else "",)
    )


def _key(output: Path) -> str:
    name = str(output.absolute()).encode("utf-8", "surrogateescape")
    return hashlib.sha256(name).hexdigest()


def _read(cache: Cache, key: str) -> Requests:
    path = cache.get(KIND, key)
    if path is None:
        return {}
    found = json.loads(path.read_bytes())
    return found["requests"] if found.get("version") == _RECORD_VERSION else {}


def _differing(before: Mapping[str, Any], now: Mapping[str, Any]) -> tuple[str, ...]:
    names = sorted({*before, *now})
    return tuple(name for name in names if before.get(name) != now.get(name))


def _cause(was_known: bool, fields: tuple[str, ...], *, is_first: bool) -> str:
    if is_first:
        return "first"
    if not was_known:
        return "new"
    return "changed" if fields else "lost"


def _sentence(because: str, fields: tuple[str, ...]) -> str:
    if because == "first":
        return "This movie was not rendered here before."
    if because == "new":
        return "It is new in this movie."
    if because == "lost":
        return "It was no longer kept: the cache was emptied, or full."
    words = field_words(fields)
    if len(words) == 1:
        return f"Changed: {words[0]}."
    return f"Changed: {', '.join(words[:-1])} and {words[-1]}."


def field_words(fields: Sequence[str]) -> list[str]:
    """What a creator calls some fields, each once."""
    return list(dict.fromkeys(FIELD_WORDS.get(name, name.replace("_", " ")) for name in fields))

"""What travels: a clip's request as JSON, its answer as JSON and bytes. Both are checked when read."""

from __future__ import annotations

import hashlib
import json
import struct
from dataclasses import dataclass
from typing import Any, cast

from studio.engine.api import Clip, ClipRequest
from studio.engine.families.pixel_clip import MEDIA_TYPE as PIXELS
from studio.engine.families.pixel_clip import read_notes, unpack
from studio.engine.families.scene import MEDIA_TYPE as SCENE
from studio.engine.scenery.serial import graph_from_json
from studio.errors import ModelError

MOST_BYTES = 1 << 30
MOST_REQUEST = 8 << 20
_LENGTH = struct.Struct(">I")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A clip from a node, after it was checked.

    Attributes:
        clip: What was asked for.
        seconds: How long the node worked.
        node: The worker's name.
        provider: What ran the network there.
    """

    clip: Clip
    seconds: float
    node: str
    provider: str


class Refused(Exception):
    """What a node sent is not what was asked for; the text says why, for a sentence of ours."""


def request_text(request: ClipRequest) -> str:
    """A request as it travels."""
    return json.dumps(request.as_dict(), sort_keys=True, ensure_ascii=False)


def read_request(text: str) -> ClipRequest:
    """The inverse of `request_text`.

    Raises:
        Refused: It is not a request, or one with values of other types.
    """
    if len(text) > MOST_REQUEST:
        raise Refused("the request is too large")
    try:
        values = json.loads(text)
        _check_fields(values)
        return ClipRequest.from_dict(values)
    except (ValueError, TypeError, RecursionError) as error:
        raise Refused(f"the request is not valid: {error}") from error


def _check_fields(values: Any) -> None:
    if not isinstance(values, dict):
        raise TypeError("not an object")
    fields = cast("dict[str, Any]", values)
    parts = (
        "guidance_scale", "strength", "reference_strength", "shared_noise", "guided_part",
        "control_strength", "control_start", "control_end",
    )  # fmt: skip
    kinds: dict[str, tuple[type, ...]] = dict.fromkeys(parts, (int, float))
    numbers = (
        "seed", "steps", "width_px", "height_px", "fps", "frames", "keys_per_s", "deep_every", "enlarge",
    )  # fmt: skip
    kinds |= dict.fromkeys(numbers, (int,))
    for name, value in fields.items():
        if name == "guide":
            if value is not None:
                _check_fields(value)
        elif isinstance(value, bool) or not isinstance(value, kinds.get(name, (str,))):
            raise TypeError(f"{name} has another type")


def pack_answer(clip: Clip, *, model: str, seconds: float, node: str, provider: str) -> bytes:
    """A clip as it travels: a JSON header, its length before it, and the clip's bytes."""
    header = {
        "key": clip.key,
        "model": model,
        "media_type": clip.media_type,
        "sha256": hashlib.sha256(clip.data).hexdigest(),
        "seconds": seconds,
        "node": node,
        "provider": provider,
    }
    return _packed(header, clip.data)


def pack_failure(message: str) -> bytes:
    """Why a node has no clip to send."""
    return _packed({"failure": message}, b"")


def _packed(header: dict[str, Any], data: bytes) -> bytes:
    text = json.dumps(header).encode()
    return _LENGTH.pack(len(text)) + text + data


def read_answer(data: object, request: ClipRequest) -> Answer:
    """Check an answer against what was asked; nothing of it is believed that can be computed.

    Raises:
        Refused: It is of another request or model, its bytes are not those that were hashed, or they
            are no clip.
    """
    if not isinstance(data, bytes) or not _LENGTH.size < len(data) <= MOST_BYTES:
        raise Refused("the answer is not a clip")
    start = _LENGTH.size + _LENGTH.unpack_from(data)[0]
    try:
        header = cast("dict[str, Any]", json.loads(data[_LENGTH.size : start]))
        if "failure" in header:
            raise Refused(str(header["failure"])[:400])
        key, model, kind = str(header["key"]), str(header["model"]), str(header["media_type"])
        sha256, node = str(header["sha256"]), str(header["node"])[:80]
        provider = str(header["provider"])[:80]
        seconds = float(header["seconds"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Refused("the answer is not a clip") from error
    content = data[start:]
    if model != request.model:
        raise Refused(f"it was made with another model ({model[:80]}, not {request.model})")
    if key != request.key():
        raise Refused("it was made for another request")
    if hashlib.sha256(content).hexdigest() != sha256:
        raise Refused("its bytes were changed")
    if not 0 <= seconds < float("inf"):
        raise Refused("its time is no time")
    notes = _decoded(kind, content)
    clip = Clip(key=key, media_type=kind, data=content, notes=notes)
    return Answer(clip=clip, seconds=seconds, node=node, provider=provider)


def _decoded(kind: str, content: bytes) -> tuple[str, ...]:
    """The notes of a clip whose contents were read whole."""
    try:
        if kind == SCENE:
            values = cast("dict[str, Any]", json.loads(content))
            graph_from_json(json.dumps(values["scene"]))
            return tuple(str(note) for note in values["notes"])
        if kind == PIXELS:
            unpack(content)
            return read_notes(content)
    except (ModelError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise Refused("its contents are no scene and no pictures") from error
    raise Refused("it is of a kind that is not known")

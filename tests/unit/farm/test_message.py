"""What comes back from a node is believed only as far as it can be checked."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from studio.engine.api import Clip, ClipRequest
from studio.engine.local import LocalEngine
from studio.farm.message import (
    Refused,
    pack_answer,
    pack_failure,
    read_answer,
    read_request,
    request_text,
)
from studio.paths import Paths
from studio.render.sources import model_store
from studio.task import CancelToken, ignore_progress
from tests.unit.farm.farm_here import scenes


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[ClipRequest, Clip]:
    store = model_store(Paths.choose(tmp_path_factory.mktemp("base")))
    request, engine = scenes(store, 1)[0], LocalEngine(store, threads=1)
    clip = engine.generate(request, on_progress=ignore_progress, cancel=CancelToken())
    engine.close()
    return request, clip


def packed(clip: Clip, model: str) -> bytes:
    return pack_answer(clip, model=model, seconds=0.1, node="n", provider="CPU")


def test_a_clip_arrives_as_it_was_made(made: tuple[ClipRequest, Clip]) -> None:
    request, clip = made
    answer = read_answer(packed(clip, request.model), request)
    assert answer.clip.data == clip.data and answer.clip.notes == clip.notes


def test_a_tampered_clip_is_refused(made: tuple[ClipRequest, Clip]) -> None:
    request, clip = made
    data = bytearray(packed(clip, request.model))
    data[-20] ^= 1
    with pytest.raises(Refused, match="bytes were changed"):
        read_answer(bytes(data), request)


def test_a_clip_whose_hash_is_right_but_is_no_scene_is_refused(
    made: tuple[ClipRequest, Clip],
) -> None:
    request, clip = made
    for junk in (b"", b"{}", b'{"scene": {"stage": 7}, "notes": []}', b"[" * 5000):
        with pytest.raises(Refused, match="no scene"):
            read_answer(packed(replace(clip, data=junk), request.model), request)


def test_another_model_and_another_request_are_refused(made: tuple[ClipRequest, Clip]) -> None:
    request, clip = made
    with pytest.raises(Refused, match="another model"):
        read_answer(packed(clip, "starter@1.0.0+000000000000"), request)
    with pytest.raises(Refused, match="another request"):
        read_answer(packed(clip, request.model), replace(request, seed=99))


def test_what_is_no_answer_is_refused(made: tuple[ClipRequest, Clip]) -> None:
    for data in (None, b"", b"\xff" * 40, {"clip": 1}, b"\x00\x00\x00\x02{}"):
        with pytest.raises(Refused):
            read_answer(data, made[0])


def test_a_nodes_reason_is_told(made: tuple[ClipRequest, Clip]) -> None:
    with pytest.raises(Refused, match="no memory"):
        read_answer(pack_failure("there is no memory"), made[0])


def test_requests_travel_as_json_and_are_checked(made: tuple[ClipRequest, Clip]) -> None:
    request = replace(
        made[0],
        guide=made[0],
        guided_part=0.5,
        keys_per_s=2,
        deep_every=2,
        enlarge=1,
        control_strength=0.8,
        control_end=0.6,
    )
    assert read_request(request_text(request)) == request
    values = request.as_dict()
    for wrong in (
        {"seed": "1"},
        {"prompt": 3},
        {"more": "x"},
        {"steps": True},
        {"guide": "x"},
        {"control_end": "1"},
    ):
        with pytest.raises(Refused):
            read_request(json.dumps(values | wrong))
    with pytest.raises(Refused):
        read_request("[1]")

"""The small scene that every node must make as this machine does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from studio.engine.local import LocalEngine
from studio.farm.message import Answer, Refused
from studio.farm.proof import Proof
from studio.paths import Paths
from studio.render.sources import model_store
from studio.task import CancelToken, ignore_progress
from tests.unit.farm.farm_here import scenes


@pytest.fixture
def engine(paths: Paths) -> Iterator[LocalEngine]:
    made = LocalEngine(model_store(paths), threads=1)
    yield made
    made.close()


def answer_of(proof: Proof, engine: LocalEngine, *, provider: str = "") -> Answer:
    assert proof.request is not None
    clip = engine.generate(proof.request, on_progress=ignore_progress, cancel=CancelToken())
    own = str(engine.facts(proof.request)["provider"])
    return Answer(clip=clip, seconds=0.1, node="n", provider=provider or own)


def test_a_node_that_draws_the_same_is_believed_and_another_is_not(
    engine: LocalEngine, paths: Paths
) -> None:
    proof = Proof(scenes(model_store(paths), 3), engine)
    right = answer_of(proof, engine)
    proof.judge(right, CancelToken())
    wrong = replace(right, clip=replace(right.clip, data=right.clip.data.replace(b"0", b"1", 1)))
    with pytest.raises(Refused, match="another clip of the same request"):
        proof.judge(wrong, CancelToken())
    # Another processor may round otherwise: its bytes prove nothing.
    proof.judge(replace(wrong, provider="CUDAExecutionProvider"), CancelToken())


def test_each_render_asks_for_a_scene_that_no_node_has_in_its_cache(
    engine: LocalEngine, paths: Paths
) -> None:
    wanted = scenes(model_store(paths), 1)
    seeds = {
        proof.request.seed for proof in (Proof(wanted, engine) for _ in range(4)) if proof.request
    }
    assert len(seeds) == 4
    assert Proof([], engine).request is None

"""Laws that the model of a farm must keep, whatever the measured times are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bench.farm_model import Design, Times, simulate

PURE = Times(speak_s=2.0, load_s=3.0, clip_s=5.0, encode_s=1.0)  # no work but that of the movie
REAL = replace(
    PURE, admit_s=0.01, send_s=0.003, receive_s=0.004, schedule_s=0.005, proof_s=0.1, answer_mb=0.1,
    look_s=0.0001, beat_s=0.0002, package_mb=50,
)  # fmt: skip


def test_one_node_takes_the_sum_of_everything() -> None:
    found = simulate(PURE, nodes=1, scenes=7)
    assert found.finish_s == pytest.approx(7 * 2 + 3 + 7 * 5 + 7 * 1)
    assert found.stages == pytest.approx(
        {"speaking": 14, "nodes and models": 0, "clips": 38, "encoding": 7}
    )


def test_without_end_of_nodes_the_longest_chain_is_left() -> None:
    found = simulate(PURE, nodes=500, scenes=7)
    assert found.finish_s == pytest.approx(7 * 2 + 3 + 5 + 7 * 1)
    streamed = simulate(PURE, nodes=500, scenes=7, design=Design(is_streamed=True))
    # The last line is spoken, its clip made by a node that has the model by then, and encoded.
    assert streamed.finish_s == pytest.approx(7 * 2 + 5 + 1)


@settings(max_examples=25, deadline=None)
@given(
    nodes=st.integers(1, 30), scenes=st.integers(1, 40), renders=st.integers(1, 4),
    is_streamed=st.booleans(), passes_models_on=st.booleans(),
)  # fmt: skip
def test_every_clip_is_made_once_and_no_time_is_lost(
    nodes: int, scenes: int, renders: int, *, is_streamed: bool, passes_models_on: bool
) -> None:
    design = Design(is_streamed=is_streamed, passes_models_on=passes_models_on)
    found = simulate(REAL, nodes=nodes, scenes=scenes, renders=renders, design=design)
    clips = scenes * renders
    assert sum(found.made) == clips
    used = sum(1 for made in found.made if made)
    least = clips * REAL.clip_s + used * REAL.load_s
    assert least < found.busy["nodes"] <= least + used * renders * REAL.proof_s + 1e-6
    assert found.busy["encoder"] == pytest.approx(clips * REAL.encode_s)
    assert found.busy["scheduler"] >= clips * REAL.schedule_s
    # Nobody is faster than the work divided by all who do it, or than one scene's own chain.
    assert found.finish_s >= found.busy["nodes"] / nodes
    assert found.finish_s >= REAL.speak_s + REAL.load_s + REAL.clip_s + REAL.encode_s
    for part in ("program", "uplink", "encoder"):
        assert found.busy[part] <= found.finish_s * renders + 1e-6
    assert sum(found.stages.values()) <= found.finish_s + 1e-6


def test_more_nodes_never_harm_where_nodes_cost_nothing() -> None:
    times = [simulate(PURE, nodes=n, scenes=24).finish_s for n in (1, 2, 3, 4, 8, 24, 48)]
    assert times == sorted(times, reverse=True)
    assert times[0] / times[1] < 2


def test_sending_a_model_to_each_node_in_turn_ends_the_gain() -> None:
    heavy = replace(PURE, package_mb=2000, link_mb_s=100)  # 20 s for each node
    alone = {n: simulate(heavy, nodes=n, scenes=50).finish_s for n in (1, 8, 100)}
    assert alone[8] < alone[1] < alone[100]
    passed_on = simulate(heavy, nodes=100, scenes=50, design=Design(passes_models_on=True))
    assert passed_on.stages["nodes and models"] == pytest.approx(7 * 20)
    assert passed_on.finish_s < alone[8]


def test_what_is_kept_is_not_made_again() -> None:
    found = simulate(REAL, nodes=3, scenes=20, design=Design(cached=0.75))
    assert sum(found.made) == 5
    assert found.busy["encoder"] == pytest.approx(20 * REAL.encode_s)
    whole = simulate(REAL, nodes=3, scenes=20, design=Design(cached=1.0))
    assert sum(whole.made) == 0 and whole.finish_s == pytest.approx(20 * 3)


def test_renders_that_begin_together_share_the_nodes_only_where_each_has_its_own_order() -> None:
    alike = simulate(PURE, nodes=100, scenes=4, renders=20, design=Design(spreads=False))
    spread = simulate(PURE, nodes=100, scenes=4, renders=20)
    assert sum(1 for made in alike.made if made) == 4
    assert sum(1 for made in spread.made if made) > 40
    assert spread.finish_s < alike.finish_s / 2

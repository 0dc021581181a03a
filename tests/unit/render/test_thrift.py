from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from studio.engine.models.ladder import LADDER
from studio.engine.models.memory import MachineMemory
from studio.engine.models.store import ModelStore
from studio.plan.model import FrameFormat
from studio.render.thrift import Load, choose_thrift, load_of

HD = FrameFormat(width_px=1280, height_px=720, fps=24)
PIXELS = Load(
    networks_mb=(3440, 490, 320), activation_mb=2000, thrifty_mb=700, frame_mp=0.92,
    speaks=True, cores=4,
)  # fmt: skip


def memory(available_mb: float, **limits: float) -> MachineMemory:
    return MachineMemory(total_mb=available_mb, available_mb=available_mb * 2, **limits)


@pytest.fixture
def starter(resources: Path) -> Load:
    package = ModelStore((resources / "models",)).find("starter")
    return replace(load_of(package, HD, precision="int8", speaks=True), cores=2)


def test_with_room_nothing_is_spared_and_nothing_said(starter: Load) -> None:
    thrift = choose_thrift(starter, memory(8000))
    assert (thrift.rung.name, thrift.note) == ("roomy", "")


def test_a_limit_of_address_space_takes_the_sample_one_step_down(starter: Load) -> None:
    thrift = choose_thrift(starter, memory(8000, address_mb=1536))
    assert thrift.rung is LADDER[1]
    assert "Only one network is in memory at a time" in thrift.note
    assert "The movie is the same" in thrift.note
    # What is not short is not told: 8 GB of RAM would make the sentence a riddle.
    assert "(1536 MB of address space may be used, " in thrift.note and "8000" not in thrift.note


def test_each_rung_needs_less_than_the_one_before() -> None:
    needs = [PIXELS.need_mb(rung) for rung in LADDER]
    assert needs == sorted(needs, reverse=True)
    assert needs[1] < needs[0] and needs[2] < needs[1]


@pytest.mark.parametrize("available_mb", [9000, 6500, 5300])
def test_the_first_rung_that_fits_is_taken(available_mb: float) -> None:
    thrift = choose_thrift(PIXELS, MachineMemory(total_mb=available_mb, available_mb=available_mb))
    index = LADDER.index(thrift.rung)
    assert thrift.estimate_mb <= thrift.budget_mb
    assert index == 0 or PIXELS.need_mb(LADDER[index - 1]) > thrift.budget_mb


def test_when_nothing_fits_it_is_said_before_any_work() -> None:
    thrift = choose_thrift(PIXELS, memory(8000), wish_mb=1000)
    assert thrift.rung is LADDER[-1]
    assert "may fail" in thrift.note


def test_networks_may_hold_what_is_left_beside_the_rest() -> None:
    thrift = choose_thrift(PIXELS, memory(8000), wish_mb=5500)
    assert 3440 <= thrift.model_mb < 5500

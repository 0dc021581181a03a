"""One run of a suite on the starter, an identical copy and harmed ones, for all tests of the gate."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from studio.engine.models.store import ModelStore
from studio.paths import resources_dir
from studio.quality.compare import Comparison
from studio.quality.gate import weigh
from studio.quality.subject import open_model
from studio.quality.suite import suite_of
from studio.task import CancelToken, ignore_progress
from tests.unit.quality.harm import (
    copied_starter,
    int4_starter,
    noisy_starter,
    off_by_one_starter,
    swapped_encoder_starter,
)

HARMS = {
    "copy": copied_starter,
    "noise": partial(noisy_starter, sigma=2.5),
    "int4": int4_starter,
    "encoder": swapped_encoder_starter,
    "sampler": off_by_one_starter,
}
SUITE = suite_of(
    "few",
    [
        "Everything we earn in a lifetime has to be kept somewhere safe. => piggy bank | bank | coins",
        "Thieves tried every password and failed. => lock | shield | key | server | computer",
        "Free power, straight from the sky. => solar panel | sun | wind turbine | lightning",
    ],
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """A copy of the starter and what the gate found of it."""

    folder: Path
    comparison: Comparison


@pytest.fixture(scope="session")
def weighed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Weighed]:
    """By the name of the harm."""
    store = ModelStore((resources_dir() / "models",))
    folders = {name: harm(tmp_path_factory.mktemp(name)) for name, harm in HARMS.items()}
    reference = open_model("starter", store=store)
    candidates = [open_model(str(folder), store=store) for folder in folders.values()]
    found = weigh(
        reference, candidates, SUITE, network=None, on_progress=ignore_progress,
        cancel=CancelToken(),
    )  # fmt: skip
    for model in (reference, *candidates):
        model.close()
    return {
        name: Weighed(folder=folders[name], comparison=one)
        for name, one in zip(folders, found, strict=True)
    }

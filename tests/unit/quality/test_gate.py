"""A harmed starter does not take the place of a whole one, each for its own reason."""

from pathlib import Path

import pytest

from studio.engine.models.install import add_version, install_package
from studio.engine.models.manifest import read_manifest
from studio.engine.models.package_source import FolderSource
from studio.engine.models.store import ModelStore
from studio.engine.models.versions import read_state, roll_back
from studio.paths import resources_dir
from studio.quality.gate import decide
from studio.quality.subject import open_model
from studio.task import CancelToken
from tests.unit.quality.conftest import Weighed
from tests.unit.quality.harm import copied_starter, noisy_starter

ANOTHER_FORM = "It is the version in use in a lower precision (the denoiser's weights rounded to 15"


@pytest.mark.parametrize(
    ("harm", "reason"),
    [
        ("noise", "Prompt agreement"),
        ("encoder", "Prompt agreement"),
        ("int4", ANOTHER_FORM),
        ("sampler", "The same weights, prompts and seeds give other pictures"),
    ],
)
def test_a_harmed_starter_is_refused_with_its_reason(
    harm: str, reason: str, weighed: dict[str, Weighed], tmp_path: Path
) -> None:
    folder, comparison = weighed[harm].folder, weighed[harm].comparison
    assert [one for one in comparison.reasons if one.startswith(reason)], comparison.reasons
    store = tmp_path / "models"
    added = add_version(FolderSource(folder), store)
    assert not decide(comparison, added.manifest, store).is_taken
    both = ModelStore((store, resources_dir() / "models"))
    assert both.find("starter").folder == resources_dir() / "models" / "starter"
    taken = decide(comparison, added.manifest, store, overrule="I want to see it")
    assert taken.overruled == "I want to see it"
    assert both.find("starter").folder == added.folder
    state = read_state(store, "starter")
    assert state is not None
    assert [one["taken"] for one in state.decisions] == [False, True]
    assert state.decisions[1]["overruled"] == "I want to see it"
    assert state.decisions[0]["reasons"] == list(comparison.reasons)


def test_an_identical_copy_gives_the_same_pictures_and_is_not_worse(
    weighed: dict[str, Weighed],
) -> None:
    found = weighed["copy"].comparison
    assert found.pictures_psnr == 100
    assert found.changed == found.others == 0
    assert [one for one in found.reasons if not one.startswith("Time")] == []


def test_rollback_after_a_bad_install_gives_the_very_bytes_again(tmp_path: Path) -> None:
    store = tmp_path / "models"
    first = install_package(copied_starter(tmp_path / "good"), store)
    before = drawn_bytes(store)
    install_package(noisy_starter(tmp_path / "bad"), store)
    assert drawn_bytes(store) != before
    roll_back(store, "starter", shipped=True)
    assert ModelStore((store,)).find("starter").manifest == first
    assert drawn_bytes(store) == before
    assert first == read_manifest(resources_dir() / "models" / "starter")


def drawn_bytes(store: Path) -> bytes:
    """All frames of one small clip by the version in use."""
    drawn = open_model("starter", store=ModelStore((store,)))
    try:
        return drawn.draw("a cat in the library", 3, cancel=CancelToken()).clip.tobytes()
    finally:
        drawn.close()

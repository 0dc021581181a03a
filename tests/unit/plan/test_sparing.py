from __future__ import annotations

from pathlib import Path

import pytest

from studio.engine.models.manifest import read_manifest
from studio.errors import SettingsError
from studio.plan.build import model_choice
from studio.plan.model import RenderSettings
from studio.plan.sparing import with_savings

ROOT = Path(__file__).parents[3]
NARROW = ROOT / "resources" / "models" / "narrow"
STARTER = ROOT / "resources" / "models" / "starter"
WAN = ROOT / "tests" / "data" / "pipelines" / "tiny-wan"


def test_a_unet_takes_what_is_asked_and_a_model_of_scenes_leaves_nothing_out() -> None:
    asked = RenderSettings(guided_part=0.5, deep_every=3)
    narrow, starter = read_manifest(NARROW), read_manifest(STARTER)
    found = with_savings(model_choice(narrow, "standard"), narrow, asked)
    assert (found.guided_part, found.deep_every) == (0.5, 3)
    plain = model_choice(starter, "standard")
    assert with_savings(plain, starter, asked) == plain


@pytest.mark.parametrize("wrong", [RenderSettings(deep_every=0), RenderSettings(deep_every=11)])
def test_numbers_out_of_range_are_refused(wrong: RenderSettings) -> None:
    manifest = read_manifest(STARTER)
    with pytest.raises(SettingsError, match="not possible"):
        with_savings(model_choice(manifest, "standard"), manifest, wrong)


def test_a_transformer_has_nothing_to_use_again_and_says_so() -> None:
    manifest = read_manifest(WAN)
    with pytest.raises(SettingsError, match="not a UNet"):
        with_savings(model_choice(manifest, "standard"), manifest, RenderSettings(deep_every=2))

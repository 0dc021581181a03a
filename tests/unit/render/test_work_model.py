from __future__ import annotations

from pathlib import Path

import pytest

from studio.engine.models.store import ModelStore
from studio.plan.model import RenderSettings
from studio.render.work_model import whole_part, work_of_model


def test_what_is_left_out_of_steps_is_left_out_of_the_estimate(resources: Path) -> None:
    package = ModelStore((resources / "models",)).find("narrow")

    def passes(settings: RenderSettings) -> float:
        return work_of_model(package, "standard", settings).passes

    full = passes(RenderSettings())
    assert full == 2  # with the words and without
    assert passes(RenderSettings(guided_part=0.5)) == pytest.approx(1.5)
    assert passes(RenderSettings(deep_every=2)) == pytest.approx(2 * whole_part(2))
    assert 0.5 < whole_part(2) < 0.7 and whole_part(1) == 1

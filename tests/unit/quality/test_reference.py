"""Today's build draws what the last release drew: its frames and subjects are kept in tests/data/reference.

A build that is to draw something else is a decision: say so in the change, and make the reference anew with
`python -m tests.unit.quality.test_reference`.
"""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from studio.engine.models.store import ModelStore
from studio.paths import resources_dir
from studio.quality.metrics import Picture, psnr
from studio.quality.subject import ModelUnderTest, open_model
from studio.task import CancelToken
from tests.unit.quality.harm import noisy_starter, off_by_one_starter

FOLDER = Path(__file__).parents[2] / "data" / "reference"
SIZE = (160, 90)
SEED = 11
LEAST_DB = 30.0
"""Below, it is another picture (`compare.OTHER_DB`): rounding differs between processors, things do not."""
PROMPTS = (
    "a dog in the park",
    "a sailboat crossing the harbour at sunrise",
    "a teacher writes on the blackboard",
    "Free power, straight from the sky.",
    "Thieves tried every password and failed.",
)


def drawn(model: ModelUnderTest, prompt: str) -> tuple[Picture, list[str]]:
    """The middle frame, small, and what is in the scene."""
    found = model.draw(prompt, SEED, cancel=CancelToken())
    small = cv2.resize(found.kept[1], SIZE, interpolation=cv2.INTER_AREA)
    return small.astype(np.uint8), sorted(found.kinds or ())


def differences(model: ModelUnderTest) -> list[str]:
    """Prompts whose picture or subjects are others than the reference's."""
    facts = json.loads((FOLDER / "starter.json").read_text(encoding="utf-8"))
    kept_sheet = cv2.imread(str(FOLDER / "starter.png"))
    assert kept_sheet is not None
    sheet = cv2.cvtColor(kept_sheet, cv2.COLOR_BGR2RGB)
    found: list[str] = []
    for row, prompt in enumerate(PROMPTS):
        picture, kinds = drawn(model, prompt)
        kept = sheet[row * SIZE[1] : (row + 1) * SIZE[1]].astype(np.uint8)
        likeness = psnr(picture, kept)
        if kinds != facts["subjects"][row] or likeness < LEAST_DB:
            found.append(f"{prompt}: {kinds} for {facts['subjects'][row]}, {likeness:.1f} dB")
    return found


def test_the_starter_draws_what_it_drew_in_the_last_release() -> None:
    model = open_model("starter", store=ModelStore((resources_dir() / "models",)))
    try:
        assert differences(model) == []
    finally:
        model.close()


@pytest.mark.parametrize("harm", [noisy_starter, off_by_one_starter])
def test_a_harmed_starter_does_not(harm: object, tmp_path: Path) -> None:
    assert callable(harm)
    model = open_model(str(harm(tmp_path)), store=ModelStore(()))
    try:
        assert differences(model)
    finally:
        model.close()


def make_reference() -> None:
    """Write the reference of the build at hand."""
    model = open_model("starter", store=ModelStore((resources_dir() / "models",)))
    found = [drawn(model, prompt) for prompt in PROMPTS]
    model.close()
    facts = {
        "model": model.package.manifest.reference,
        "prompts": list(PROMPTS),
        "subjects": [kinds for _, kinds in found],
    }
    (FOLDER / "starter.json").write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")
    sheet = np.concatenate([picture for picture, _ in found])
    cv2.imwrite(str(FOLDER / "starter.png"), cv2.cvtColor(sheet, cv2.COLOR_RGB2BGR))


if __name__ == "__main__":
    make_reference()

"""Times of two models in pairs, one straight after the other: what else the machine does hits both."""

from __future__ import annotations

from collections.abc import Sequence

from studio.quality.evaluate import SEEDS, Judged
from studio.quality.subject import Drawn, ModelUnderTest, try_to_draw
from studio.quality.suite import SuitePrompt
from studio.task import CancelToken

PROMPTS = 12
ROUNDS = 2


def time_in_pairs(
    reference: ModelUnderTest,
    candidate: ModelUnderTest,
    prompts: Sequence[SuitePrompt],
    *,
    cancel: CancelToken,
) -> tuple[tuple[Judged, ...], tuple[Judged, ...]]:
    """Draw some prompts on both models in turn (A B B A), and keep each one's quickest of a prompt.

    Other work can only make a clip slower, so the quickest tells most of the model.

    Args:
        reference: The model that is trusted.
        candidate: The one that seemed slower.
        prompts: Of those, `PROMPTS` from all over are drawn.
        cancel: Checked at every clip.

    Raises:
        Cancelled: `cancel` was set.
    """
    every = max(1, len(prompts) // PROMPTS)
    rows: tuple[list[Judged], list[Judged]] = ([], [])
    for prompt in list(prompts)[::every][:PROMPTS]:
        drawn: tuple[list[Drawn], list[Drawn]] = ([], [])
        for turn in range(ROUNDS):
            for which in (0, 1) if turn % 2 == 0 else (1, 0):
                cancel.check()
                model = (reference, candidate)[which]
                made = try_to_draw(model, prompt.text, SEEDS[0], cancel=cancel)
                if isinstance(made, Drawn):
                    drawn[which].append(made)
        for row, ones in zip(rows, drawn, strict=True):
            row.append(Judged(prompt=prompt, figures=_times(ones), pictures=()))
    return tuple(rows[0]), tuple(rows[1])


def _times(drawn: Sequence[Drawn]) -> dict[str, float]:
    if not drawn:
        return {}
    return {
        "step_s": min(one.step_s for one in drawn),
        "frame_s": min(one.frame_s for one in drawn),
    }

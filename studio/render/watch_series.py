"""What is watched of renders, and the words for it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A measure that is watched.

    Attributes:
        field: Of `Watched`, or "failed" or "discarded".
        title: For people.
        unit: Of the field; "" for shares.
        scope: Which renders are compared: "alike" (one model, quality and pace), "model", or "all".
        floor: Least standard deviation that is believed, so that a steady machine raises no alarm for
            next to nothing; of the logarithm where `is_ratio`.
        least: Below this a change is not told, though it be sure: a ratio where `is_ratio`, else a
            difference.
        is_ratio: Whether changes are told in percent.
        better: "lower", "higher", or "" where neither is.
    """

    field: str
    title: str
    unit: str = ""
    scope: str = "alike"
    floor: float = 0.02
    least: float = 1.1
    is_ratio: bool = True
    better: str = "lower"


SERIES = (
    Series(field="draw_s", title="Drawing a second of movie", unit="s"),
    Series(field="step_s", title="Time of a denoising step", unit="s"),
    Series(field="peak_mb", title="Memory", unit="MB"),
    # a failure counts as three deviations, and the test wants eight: three in a row are told, one is not
    Series(
        field="failed", title="Failures", scope="all", floor=0.3, least=0.1, is_ratio=False
    ),
    Series(
        field="discarded", title="Pictures thrown away, a scene", scope="model", floor=0.3,
        least=0.2, is_ratio=False,
    ),
    Series(
        field="confidence", title="How sure the model was of the words", scope="model", floor=0.02,
        least=0.05, is_ratio=False, better="higher",
    ),
    Series(
        field="reused", title="Parts that came from the cache", scope="all", floor=0.2, least=0.2,
        is_ratio=False, better="higher",
    ),
    Series(field="sharpness", title="Sharpness of the clips", floor=0.05, least=1.2, better="higher"),
    Series(
        field="flicker", title="Flicker of the clips", unit="levels", floor=0.03, least=0.1,
        is_ratio=False,
    ),
    Series(
        field="flow_error", title="Flow-warping error of the clips", unit="levels", floor=0.1,
        least=0.3, is_ratio=False,
    ),
)  # fmt: skip

CAUSE_NAMES = {
    "driver": "the driver",
    "runtime": "ONNX Runtime",
    "provider": "the processor",
    "program": "Scenewright",
    "model": "the model",
    "precision": "the precision",
    "system": "the operating system",
}

TOLD = {
    "draw_s": ("Renders take {percent} % longer", "Renders take {percent} % less time"),
    "step_s": (
        "A denoising step takes {percent} % longer",
        "A denoising step takes {percent} % less time",
    ),
    "peak_mb": ("Renders need {percent} % more memory", "Renders need {percent} % less memory"),
    "failed": (
        "Renders fail more often ({after:.0%} instead of {before:.0%})",
        "Renders fail less often ({after:.0%} instead of {before:.0%})",
    ),
    "discarded": (
        "More pictures are thrown away ({after:.1f} a scene instead of {before:.1f})",
        "Fewer pictures are thrown away ({after:.1f} a scene instead of {before:.1f})",
    ),
    "confidence": (
        "The model is surer of the words ({after:.0%} instead of {before:.0%})",
        "The model is less sure of the words ({after:.0%} instead of {before:.0%})",
    ),
    "reused": (
        "More comes from the cache ({after:.0%} instead of {before:.0%})",
        "Less comes from the cache ({after:.0%} instead of {before:.0%})",
    ),
    "sharpness": ("Clips are {percent} % sharper", "Clips are {percent} % less sharp"),
    "flicker": (
        "Clips flicker more ({after:.2f} levels instead of {before:.2f})",
        "Clips flicker less ({after:.2f} levels instead of {before:.2f})",
    ),
    "flow_error": (
        "Motion holds together less (error of {after:.1f} levels instead of {before:.1f})",
        "Motion holds together better (error of {after:.1f} levels instead of {before:.1f})",
    ),
}
"""What is said of a series that rose, and of one that fell."""

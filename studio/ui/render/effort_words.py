"""How a movie is made that has an end to keep, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from studio.plan.estimate import clock
from studio.render.effort import Effort, SceneReason, Way

_QUALITIES = {
    "draft": QT_TRANSLATE_NOOP("Effort", "Draft"),
    "standard": QT_TRANSLATE_NOOP("Effort", "Good"),
    "high": QT_TRANSLATE_NOOP("Effort", "Best"),
}


def effort_told(effort: Effort) -> str:
    """What was decided for the whole movie, in a sentence or two."""
    seconds, there = clock(effort.chosen.seconds), clock(max(0.0, effort.budget_s))
    if effort.is_late:
        return _said(
            QT_TRANSLATE_NOOP(
                "Effort",
                "It will be late: even the fastest way takes about {0}, and there are {1}.",
            )
        ).format(seconds, there)
    text = _said(QT_TRANSLATE_NOOP("Effort", "{0}: about {1} of {2}.")).format(
        _way(effort.chosen), seconds, there
    )
    if effort.refused:
        better = effort.refused[-1]
        more = _said(QT_TRANSLATE_NOOP("Effort", "{0} would take {1}."))
        text += " " + more.format(_way(better), clock(better.seconds))
    return text


def scene_reason_told(reason: SceneReason) -> str:
    """How one scene is drawn, and why, as a line."""
    if reason.is_alone:
        return _said(
            QT_TRANSLATE_NOOP(
                "Effort", "Scene {0}: {1} alone, since it is simple and time is short."
            )
        ).format(reason.number, reason.model)
    if reason.keys_per_s:
        return _said(
            QT_TRANSLATE_NOOP(
                "Effort", "Scene {0}: {1} in {2} of {3} steps, pictures a second: {4}."
            )
        ).format(reason.number, reason.model, reason.steps, reason.own_steps, reason.keys_per_s)
    if reason.steps == reason.own_steps:
        return _said(QT_TRANSLATE_NOOP("Effort", "Scene {0}: {1} in all its {2} steps.")).format(
            reason.number, reason.model, reason.steps
        )
    return _said(QT_TRANSLATE_NOOP("Effort", "Scene {0}: {1} in {2} of {3} steps.")).format(
        reason.number, reason.model, reason.steps, reason.own_steps
    )


def _way(way: Way) -> str:
    quality = _said(_QUALITIES[way.quality]) if way.quality in _QUALITIES else way.quality
    return f"{quality}, {way.size}" if way.size else quality


def _said(text: object) -> str:
    return QCoreApplication.translate("Effort", str(text))

"""How renders go, in the words and the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDateTime, QLocale

from studio.render.watch import Cause, Drift
from studio.render.watch_series import Series

_TITLES = {
    "draw_s": QT_TRANSLATE_NOOP("Going", "Time for a second of movie"),
    "step_s": QT_TRANSLATE_NOOP("Going", "Time of a step"),
    "peak_mb": QT_TRANSLATE_NOOP("Going", "Memory"),
    "failed": QT_TRANSLATE_NOOP("Going", "Failures"),
    "discarded": QT_TRANSLATE_NOOP("Going", "Pictures thrown away, a scene"),
    "confidence": QT_TRANSLATE_NOOP("Going", "How sure the model was of the words"),
    "reused": QT_TRANSLATE_NOOP("Going", "Taken from the cache"),
    "sharpness": QT_TRANSLATE_NOOP("Going", "Sharpness"),
    "flicker": QT_TRANSLATE_NOOP("Going", "Flicker"),
    "flow_error": QT_TRANSLATE_NOOP("Going", "Unrest of the motion"),
}
# What rose, and what fell. {percent}, {before}, {after} and {day} are filled in.
_TOLD = {
    "draw_s": (
        QT_TRANSLATE_NOOP("Going", "Renders take {percent} % longer since {day}."),
        QT_TRANSLATE_NOOP("Going", "Renders take {percent} % less time since {day}."),
    ),
    "step_s": (
        QT_TRANSLATE_NOOP("Going", "Each step of drawing takes {percent} % longer since {day}."),
        QT_TRANSLATE_NOOP("Going", "Each step of drawing takes {percent} % less time since {day}."),
    ),
    "peak_mb": (
        QT_TRANSLATE_NOOP("Going", "Renders need {percent} % more memory since {day}."),
        QT_TRANSLATE_NOOP("Going", "Renders need {percent} % less memory since {day}."),
    ),
    "failed": (
        QT_TRANSLATE_NOOP(
            "Going", "Renders fail more often since {day}: {after} instead of {before}."
        ),
        QT_TRANSLATE_NOOP(
            "Going", "Renders fail less often since {day}: {after} instead of {before}."
        ),
    ),
    "discarded": (
        QT_TRANSLATE_NOOP(
            "Going",
            "You throw more pictures away since {day}: {after} a scene instead of {before}.",
        ),
        QT_TRANSLATE_NOOP(
            "Going",
            "You throw fewer pictures away since {day}: {after} a scene instead of {before}.",
        ),
    ),
    "confidence": (
        QT_TRANSLATE_NOOP(
            "Going", "The model is surer of your words since {day}: {after} instead of {before}."
        ),
        QT_TRANSLATE_NOOP(
            "Going",
            "The model is less sure of your words since {day}: {after} instead of {before}.",
        ),
    ),
    "reused": (
        QT_TRANSLATE_NOOP(
            "Going", "More is taken from the cache since {day}: {after} instead of {before}."
        ),
        QT_TRANSLATE_NOOP(
            "Going", "Less is taken from the cache since {day}: {after} instead of {before}."
        ),
    ),
    "sharpness": (
        QT_TRANSLATE_NOOP("Going", "Pictures are {percent} % sharper since {day}."),
        QT_TRANSLATE_NOOP("Going", "Pictures are {percent} % less sharp since {day}."),
    ),
    "flicker": (
        QT_TRANSLATE_NOOP(
            "Going", "Pictures flicker more since {day}: {after} instead of {before}."
        ),
        QT_TRANSLATE_NOOP(
            "Going", "Pictures flicker less since {day}: {after} instead of {before}."
        ),
    ),
    "flow_error": (
        QT_TRANSLATE_NOOP(
            "Going", "Motion is less steady since {day}: {after} instead of {before}."
        ),
        QT_TRANSLATE_NOOP("Going", "Motion is steadier since {day}: {after} instead of {before}."),
    ),
}
_CAUSES = {
    "driver": QT_TRANSLATE_NOOP("Going", "driver"),
    "runtime": "ONNX Runtime",
    "provider": QT_TRANSLATE_NOOP("Going", "processor"),
    "program": "Scenewright",
    "model": QT_TRANSLATE_NOOP("Going", "model"),
    "precision": QT_TRANSLATE_NOOP("Going", "precision"),
    "system": QT_TRANSLATE_NOOP("Going", "operating system"),
}


def title_of(series: Series) -> str:
    """A series' name."""
    return _tr(_TITLES[series.field])


def sentence_of(drift: Drift) -> str:
    """What changed and since when; causes stand in a line of their own."""
    rose, fell = _TOLD[drift.series.field]
    return _tr(rose if drift.after > drift.before else fell).format(
        percent=QLocale().toString(drift.percent),
        before=value_text(drift.series, drift.before),
        after=value_text(drift.series, drift.after),
        day=day_of(drift.since),
    )


def causes_of(drift: Drift) -> str:
    """What else was exchanged then, or ""."""
    if not drift.causes:
        return ""
    told = _tr(QT_TRANSLATE_NOOP("Going", "Exchanged at that time: {0}."))
    return told.format(", ".join(map(_cause, drift.causes)))


def value_text(series: Series, value: float) -> str:
    """A value with its unit: "0.61 s", "92 %", "640 MB"."""
    locale = QLocale()
    if series.field in ("failed", "confidence", "reused"):
        return f"{locale.toString(round(value * 100))} %"
    if series.field == "discarded":
        return locale.toString(value, "f", 1)
    if series.unit == "s" and value < 0.1:
        return f"{locale.toString(value * 1000, 'f', 1)} ms"
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    unit = series.unit if series.unit in ("s", "MB") else ""
    return f"{locale.toString(value, 'f', digits)} {unit}".strip()


def day_of(at: float, *, is_short: bool = False) -> str:
    """The day of a time, as people of this language write it."""
    # a pattern for each language: where numbers stay plain, Qt's own locale would write English months
    long = QT_TRANSLATE_NOOP("Going", "d MMMM yyyy")
    short = QT_TRANSLATE_NOOP("Going", "d MMM yyyy")
    day = QDateTime.fromSecsSinceEpoch(int(at)).date()
    return QLocale().toString(day, _tr(short if is_short else long))


def _cause(cause: Cause) -> str:
    was, now = cause.shown
    told = _tr(QT_TRANSLATE_NOOP("Going", "{0} from {1} to {2}"))
    return told.format(_tr(_CAUSES[cause.name]), was, now)


def _tr(text: object) -> str:
    return QCoreApplication.translate("Going", str(text))

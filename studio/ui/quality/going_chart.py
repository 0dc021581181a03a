"""A series of renders as a chart: a dot each, a line for each level, a mark where it changed."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.render.watch import Drift, Track
from studio.ui.quality.going_words import causes_of, day_of, sentence_of, value_text
from studio.ui.theme import Tokens

DOT_PX = 7
LEVEL_PX = 2.5
MOST_DAYS = 6
"""Days that are written below the chart."""
ROOM = 1.18
"""Height of the chart over its highest value, for the words at the marks."""
SEEN_ALPHA = 150


class _Axis(pg.AxisItem):
    """An axis whose numbers are written by ours."""

    def __init__(self, side: str, write: Callable[[float], str]) -> None:
        super().__init__(side)
        self._write = write
        self.enableAutoSIPrefix(enable=False)

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [self._write(value) for value in values]


class GoingChart(QWidget):
    """Shows one `Track`: renders in their order from left to right, the days below."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._track: Track | None = None
        self._days = pg.AxisItem("bottom")
        self._values = _Axis("left", self._value)
        self.plot = pg.PlotWidget(
            self, background=tokens.panel, axisItems={"left": self._values, "bottom": self._days}
        )
        self._dress()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.plot)

    def _dress(self) -> None:
        plot, tokens = self.plot, self._tokens
        # time goes to the right in every language: pyqtgraph mirrors its axes and not its curves
        item: Any = plot.getPlotItem()
        item.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        plot.setMenuEnabled(False)
        plot.hideButtons()
        plot.setMouseEnabled(x=True, y=False)
        plot.showGrid(x=False, y=True, alpha=0.2)
        plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        small = QFont(self.font())
        small.setPixelSize(max(10, round(self.fontInfo().pixelSize() * 0.85)))
        for axis in (self._values, self._days):
            axis.setPen(pg.mkPen(tokens.line))
            axis.setTextPen(pg.mkPen(tokens.quiet))
            axis.setTickFont(small)
            axis.setStyle(tickLength=-4)
        self._small = small

    def show_track(self, track: Track) -> None:
        """Show another series."""
        self._track = track
        plot, tokens = self.plot, self._tokens
        plot.clear()
        count, top = len(track.values), max((*track.values, 1e-9))
        if track.series.field in ("failed", "confidence", "reused"):
            top = max(top, 1.0)  # shares are seen as parts of a whole
        color = QColor(tokens.accent)
        color.setAlpha(255 if tokens.name == "contrast" else SEEN_ALPHA)
        plot.addItem(
            pg.ScatterPlotItem(
                list(range(count)), list(track.values), size=DOT_PX, brush=color, pen=None,
                hoverable=True, tip=self._tip, hoverBrush=tokens.text, hoverPen=None,
            )
        )  # fmt: skip
        edges = (0, *(drift.at for drift in track.drifts), count)
        for number, (first, end) in enumerate(itertools.pairwise(edges)):
            self._add_level(track, number, first, end)
        for drift in track.drifts:
            self._add_mark(drift)
        plot.setLimits(xMin=-1, xMax=max(count, 2), yMin=0, yMax=top * ROOM, minXRange=4)
        view: Any = plot.getViewBox()
        view.setRange(xRange=(-0.7, max(count, 2) - 0.3), yRange=(0, top * ROOM), padding=0)
        self._days.setTicks([_days(track)])
        self._values.setWidth(self._widest(top))
        told = [f"{sentence_of(drift)} {causes_of(drift)}".strip() for drift in track.drifts]
        self.setAccessibleDescription(" ".join(told))

    def _widest(self, top: float) -> int:
        """Room for the numbers, the same for all zooms."""
        return self.fontMetrics().horizontalAdvance(self._value(top) + "00") + 8

    def _value(self, value: float) -> str:
        return "" if self._track is None else value_text(self._track.series, value)

    def _add_level(self, track: Track, number: int, first: int, end: int) -> None:
        """The line of the mean between two changes."""
        if track.drifts:
            drift = track.drifts[max(0, number - 1)]
            level = drift.before if number == 0 else drift.after
        elif track.values:
            level = sum(track.values) / len(track.values)
        else:
            return
        pen = pg.mkPen(self._tokens.text, width=LEVEL_PX)
        self.plot.addItem(pg.PlotCurveItem([first - 0.5, end - 0.5], [level, level], pen=pen))

    def _add_mark(self, drift: Drift) -> None:
        """The upright line at a change, with its day; a sign tells up from down without colours."""
        tokens = self._tokens
        color = (
            tokens.bad if drift.is_worse else tokens.good if drift.series.better else tokens.quiet
        )
        rose = drift.after > drift.before
        size = f" {drift.percent} %" if drift.series.is_ratio else ""
        line = pg.InfiniteLine(
            pos=drift.at - 0.5,
            angle=90,
            pen=pg.mkPen(color, width=2, style=Qt.PenStyle.DashLine),
            label=f"{'▲' if rose else '▼'}{size}  {day_of(drift.since, is_short=True)}",
            labelOpts={
                "position": 0.95, "color": color, "fill": QColor(tokens.panel),
                "anchors": [(0, 0.5), (1, 0.5)], "movable": False,
            },
        )  # fmt: skip
        line.label.setFont(self._small)
        self.plot.addItem(line)

    def _tip(self, x: float, y: float, data: Any) -> str:
        """What a dot says under the mouse."""
        if self._track is None:
            return ""
        one = self._track.renders[round(x)]
        lines = [f"{self._value(y)}  ·  {day_of(one.at)}"]
        lines += [text for text in (one.shape, one.driver, f"ONNX Runtime {one.runtime}") if text]
        return "\n".join(lines)


def _days(track: Track) -> list[tuple[float, str]]:
    """Places below the chart with their days, evenly over the renders."""
    count = len(track.renders)
    if not count:
        return []
    steps = min(MOST_DAYS, count)
    places = sorted({round((number + 0.5) * count / steps - 0.5) for number in range(steps)})
    return [(float(place), day_of(track.renders[place].at, is_short=True)) for place in places]

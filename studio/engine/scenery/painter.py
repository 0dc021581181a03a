"""What a setting's drawing is given: pen, frame, light, time, parallax layers and kept pictures.

A setting is one function `draw_harbour(painter: StagePainter) -> None` that is called for every
frame. It works in logical units, x from 0 to `painter.width`, y DOWN from 0 to `painter.height`, and
paints from far to near:

    def draw_valley(painter: StagePainter) -> None:
        draw_sky(painter)                                  # gradient, sun, stars, drifting clouds
        painter.still(_far_range, parallax=0.15)           # recorded once, replayed every frame
        painter.still(_meadow)                             # parallax 1: where the subjects stand
        with painter.layer(1.0):                           # drawn anew each frame: what moves
            painter.stamp(pine_tree, 40, painter.ground_y, height=46, lean=painter.sway(40))

- `still(draw, *args, parallax=...)` calls `draw(painter, *args)` once per scene and size and keeps the
  result. It must not read `time_s`, `progress` or `view`; `args` tell apart several calls of one
  function and must be hashable.
- Draw beyond the frame: from `painter.left` to `painter.right`, `painter.top` to `painter.bottom`;
  the camera moves.
- `painter.pen` tones by light and style; `painter.distant(depth)` is the same pen behind haze.
- `painter.random("benches")` is a generator that gives the same numbers in every frame.
- Stand things on `painter.ground_y`; a table's top is `painter.surface_y`. Keep the middle of the
  ground free: subjects come there. What frames the picture belongs at the edges.
- A drawn thing that moves as a whole (a tree in the wind, a cloud, a bird) is a `stamp`: recorded
  once, replayed with a place, size and lean.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Generator, Hashable
from contextlib import contextmanager
from dataclasses import dataclass, replace

import skia

from studio.engine.scenery.camera import View
from studio.engine.scenery.frame import OVERSCAN, Frame
from studio.engine.scenery.graph import Stage
from studio.engine.scenery.palette import NAMED, Rgb, lit, mix, rgb
from studio.engine.scenery.pen import Air, Color, Pen, Shape, path_of, sk_color
from studio.engine.scenery.sky import Tones
from studio.engine.scenery.style import Style
from studio.engine.scenery.terrain import Ridge, make_ridge

Stamp = Callable[..., None]
"""A drawing `(pen, *args)` with its foot at (0, 0) and its head at y = -1, as a subject's is."""

Pictures = dict[Hashable, skia.Picture]
"""What was recorded for a scene at a size; the renderer keeps it between frames."""

EDGE_UNITS = 160.0  # outlines are thousandths of a 16:9 frame's height in every format


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """When a frame is.

    Attributes:
        time_s: Seconds since the scene began.
        duration_s: Length of the scene.
        view: What the camera does at that time.
    """

    time_s: float
    duration_s: float
    view: View

    @property
    def progress(self) -> float:
        """0 at the scene's begin, 1 at its end."""
        return min(1.0, self.time_s / self.duration_s) if self.duration_s > 0 else 0.0


class StagePainter:
    """Draws a stage at a moment; the module's docstring tells how a setting uses it.

    Attributes:
        canvas: For what pen and painter cannot do.
        frame: Size, horizon, ground and table in logical units.
        stage: Setting, light, weather, camera, style, backdrop.
        tones: Colours of the air.
        style: The look.
        pen: Draws in logical units, here and now.
        seed: The scene's seed.
        moment: Time and view. Never read in what `still` records.
    """

    def __init__(
        self, canvas: skia.Canvas, *, frame: Frame, stage: Stage, seed: int, tones: Tones,
        style: Style, moment: Moment, pictures: Pictures,
    ) -> None:  # fmt: skip
        self.canvas = canvas
        self.frame = frame
        self.stage = stage
        self.seed = seed
        self.tones = tones
        self.style = style
        self.moment = moment
        self._pictures = pictures
        self.pen = self.distant(0.0)

    # -- where and when -------------------------------------------------------------------------

    @property
    def width(self) -> float:
        """Width of the frame in units."""
        return self.frame.width

    @property
    def height(self) -> float:
        """Height of the frame in units."""
        return self.frame.height

    @property
    def left(self) -> float:
        """How far to the left to draw: beyond the frame."""
        return -OVERSCAN * self.frame.width

    @property
    def right(self) -> float:
        """How far to the right to draw."""
        return (1 + OVERSCAN) * self.frame.width

    @property
    def top(self) -> float:
        """How far up to draw."""
        return -OVERSCAN * self.frame.height

    @property
    def bottom(self) -> float:
        """How far down to draw."""
        return (1 + OVERSCAN) * self.frame.height

    @property
    def horizon_y(self) -> float:
        """Where the sky meets the land."""
        return self.frame.horizon_y

    @property
    def ground_y(self) -> float:
        """Where subjects stand."""
        return self.frame.ground_y

    @property
    def surface_y(self) -> float:
        """Top of the table; the ground where the setting has none."""
        return self.frame.ground_y if self.frame.surface_y is None else self.frame.surface_y

    @property
    def time_s(self) -> float:
        """Seconds since the scene began."""
        return self.moment.time_s

    @property
    def is_night(self) -> bool:
        """Whether lamps and windows are lit."""
        return self.tones.is_night

    @property
    def accent(self) -> Rgb:
        """The stage's own colour: of a backdrop, a wall, a sign."""
        return rgb(self.stage.tint) if self.stage.tint else NAMED[self.stage.backdrop]

    def random(self, name: str) -> random.Random:
        """A generator for a named choice: new at every call, the same numbers in every frame."""
        return random.Random(f"{self.seed}:{self.stage.setting}:{name}")

    def wave(self, period_s: float, phase: float = 0.0) -> float:
        """A sine of time between -1 and 1; `phase` in radians."""
        return math.sin(self.time_s * 2 * math.pi / period_s + phase)

    def sway(self, x: float, *, amount: float = 1.6) -> float:
        """How a plant at x leans in the wind, degrees; gusts run from left to right."""
        force = {"wind": 2.6, "storm": 3.0, "rain": 1.3}.get(self.stage.weather, 1.0)
        gust = math.sin(self.time_s * 1.35 - x * 0.045) + 0.4 * math.sin(
            self.time_s * 2.9 - x * 0.11
        )
        return amount * force * (gust * 0.7 + (0.6 if force > 2 else 0.0))

    # -- layers ---------------------------------------------------------------------------------

    @contextmanager
    def layer(self, parallax: float) -> Generator[None]:
        """Draw what moves, at a distance: parallax 0 is infinitely far, 1 where subjects stand."""
        x, y = self.moment.view.shift(parallax)
        zoom = self.moment.view.zoom_at(parallax)
        self.canvas.save()
        focus_x, focus_y = self.width / 2, self.height * 0.55
        self.canvas.translate(focus_x + x * self.width, focus_y + y * self.height)
        self.canvas.scale(zoom, zoom)
        self.canvas.translate(-focus_x, -focus_y)
        try:
            yield
        finally:
            self.canvas.restore()

    def still(self, draw: Callable[..., None], *args: Hashable, parallax: float = 1.0) -> None:
        """Draw what does not move: `draw(painter, *args)`, recorded at the first frame."""
        key = (draw.__module__, draw.__qualname__, args)
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._record(lambda painter: draw(painter, *args))
            self._pictures[key] = picture
        with self.layer(parallax):
            self.canvas.drawPicture(picture)

    def stamp(
        self, draw: Stamp, x: float, y: float, *args: Hashable, height: float, depth: float = 0.0,
        lean: float = 0.0, turn: float = 0.0, flip: bool = False,
    ) -> None:  # fmt: skip
        """Put a small drawing with its foot at (x, y); see `Stamp`.

        Args:
            draw: Called as `draw(pen, *args)` once, then replayed.
            x: Place of its foot.
            y: Place of its foot.
            args: Passed on; they tell apart different looks of one drawing.
            height: Its height in units.
            depth: How far behind the haze, 0 to 1.
            lean: How its head leans to the right, degrees; the foot stays.
            turn: Rotation about the foot, degrees clockwise.
            flip: Whether it is mirrored.
        """
        # In outlined styles the width of a line depends on the size, so sizes are told apart.
        size = round(math.log(max(height, 0.1)) * 6) if self.style.edge else 0
        key = (draw.__module__, draw.__qualname__, args, round(depth, 2), size)
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._record_stamp(draw, args, height=height, depth=depth)
            self._pictures[key] = picture
        self.canvas.save()
        self.canvas.translate(x, y)
        if turn:
            self.canvas.rotate(turn)
        if lean:
            self.canvas.skew(-math.tan(math.radians(lean)), 0)
        self.canvas.scale(-height if flip else height, height)
        self.canvas.drawPicture(picture)
        self.canvas.restore()

    def soft(self, draw: Callable[[StagePainter], None]) -> None:
        """Draw a moving ground of wide soft light, `draw(painter)`, at an eighth of the size.

        Nothing in it may have an edge. Large radial gradients are the dearest thing to draw there
        is: this makes them as good as free.
        """
        shrink = self.frame.px / 8
        width, height = math.ceil(self.width * shrink), math.ceil(self.height * shrink)
        surface = skia.Surface(width, height)
        canvas = surface.getCanvas()
        canvas.scale(shrink, shrink)
        draw(self._on(canvas, self.moment))
        self.canvas.drawImageRect(
            surface.makeImageSnapshot(),
            skia.Rect.MakeWH(width / shrink, height / shrink),
            skia.SamplingOptions(skia.FilterMode.kLinear),
        )

    # -- drawing --------------------------------------------------------------------------------

    def distant(self, depth: float) -> Pen:
        """The pen at a distance: colours fade to the haze."""
        air = Air(
            light=self.tones.light, haze=self.tones.haze, depth=depth, is_night=self.tones.is_night
        )
        return Pen(self.canvas, style=self.style, air=air, unit_px=1.0, frame_px=EDGE_UNITS)

    def sheet(self, shape: Shape, color: Color, *, depth: float = 0.0) -> None:
        """A large piece of scenery: land, a wall, a wave. Cut from paper, it throws a shadow."""
        path = path_of(shape)
        if self.style.shadow:
            # Wide strokes along the edge: their inner half is covered by the sheet itself, so the
            # cost is the edge's, not the area's.
            self.canvas.save()
            self.canvas.translate(0.5, -0.6)
            for width in (2.2, 4.6, 7.6):
                self.canvas.drawPath(path, _edge_shade(width))
            self.canvas.restore()
        self.distant(depth).fill(path, color)

    def gradient(
        self, *colors: Rgb, top: float, bottom: float, left: float | None = None,
        right: float | None = None, alpha: float = 1.0, is_lit: bool = True, depth: float = 0.0,
    ) -> None:  # fmt: skip
        """Fill a band from edge to edge with colours from its top to its bottom.

        `is_lit` False leaves out light and haze, for skies and lamps, whose colours hold them.
        """
        toned = [self.tone(color, depth=depth) if is_lit else color for color in colors]
        painted = [sk_color(self.style.paint(color), alpha) for color in toned]
        paint = skia.Paint()
        if len(painted) == 1:
            paint.setColor(painted[0])
        else:
            paint.setShader(
                skia.GradientShader.MakeLinear([skia.Point(0, top), skia.Point(0, bottom)], painted)
            )
        x0 = self.left if left is None else left
        x1 = self.right if right is None else right
        self.canvas.drawRect(skia.Rect.MakeLTRB(x0, top, x1, bottom), paint)

    def veil(self, color: Rgb, *, top: float, bottom: float, alpha: float) -> None:
        """A band of mist: clear at its top and bottom, `alpha` strong in the middle."""
        tint = self.style.paint(color)
        stops = [sk_color(tint, 0), sk_color(tint, alpha), sk_color(tint, 0)]
        paint = skia.Paint()
        paint.setShader(
            skia.GradientShader.MakeLinear([skia.Point(0, top), skia.Point(0, bottom)], stops)
        )
        self.canvas.drawRect(skia.Rect.MakeLTRB(self.left, top, self.right, bottom), paint)

    def ridge(self, name: str, *, y: float, amplitude: float, waves: float = 1.0) -> Ridge:
        """A rolling line of the scene's own shape; the same for the same name in every frame."""
        return make_ridge(
            self.random(f"ridge {name}"), y=y, amplitude=amplitude,
            width=max(self.width, 200.0), waves=waves,
        )  # fmt: skip

    def land(self, ridge: Ridge, color: Color, *, depth: float = 0.0) -> None:
        """Everything below a ridge, to the frame's lower end."""
        self.sheet(ridge.land(self.left, self.right, self.bottom), color, depth=depth)

    def shadow(self, x: float, y: float, half_width: float, *, strength: float = 0.3) -> None:
        """A soft shadow on the ground below something that stands at (x, y)."""
        if self.style.edge:
            strength *= 0.35
        self.canvas.save()
        self.canvas.translate(x, y)
        self.canvas.scale(half_width, half_width * 0.16)
        dark = (22, 16, 52)
        stops = [sk_color(dark, strength), sk_color(dark, strength * 0.55), sk_color(dark, 0)]
        paint = skia.Paint()
        paint.setShader(skia.GradientShader.MakeRadial(skia.Point(0, 0), 1.0, stops, [0, 0.5, 1]))
        self.canvas.drawRect(skia.Rect.MakeLTRB(-1, -1, 1, 1), paint)
        self.canvas.restore()

    def tone(self, color: Rgb, *, depth: float = 0.0) -> Rgb:
        """A colour under this light at a distance, before the style."""
        return mix(lit(color, self.tones.light), self.tones.haze, depth)

    # -- recording ------------------------------------------------------------------------------

    def _record(self, draw: Callable[[StagePainter], None]) -> skia.Picture:
        recorder = skia.PictureRecorder()
        reach = 4 * max(self.width, self.height)
        canvas = recorder.beginRecording(skia.Rect.MakeLTRB(-reach, -reach, reach, reach))
        moment = replace(self.moment, time_s=0.0, view=View())
        draw(self._on(canvas, moment))
        return recorder.finishRecordingAsPicture()

    def _on(self, canvas: skia.Canvas, moment: Moment) -> StagePainter:
        return StagePainter(
            canvas, frame=self.frame, stage=self.stage, seed=self.seed, tones=self.tones,
            style=self.style, moment=moment, pictures=self._pictures,
        )  # fmt: skip

    def _record_stamp(
        self, draw: Stamp, args: tuple[Hashable, ...], *, height: float, depth: float
    ) -> skia.Picture:
        recorder = skia.PictureRecorder()
        canvas = recorder.beginRecording(skia.Rect.MakeLTRB(-6, -6, 6, 6))
        air = Air(
            light=self.tones.light, haze=self.tones.haze, depth=depth, is_night=self.tones.is_night
        )
        draw(Pen(canvas, style=self.style, air=air, unit_px=height, frame_px=EDGE_UNITS), *args)
        return recorder.finishRecordingAsPicture()


def _edge_shade(width: float) -> skia.Paint:
    paint = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=width)
    paint.setStrokeJoin(skia.Paint.kRound_Join)
    paint.setColor(sk_color((40, 24, 40), 0.055))
    return paint


SettingDrawing = Callable[[StagePainter], None]
"""Draws a setting at a moment."""

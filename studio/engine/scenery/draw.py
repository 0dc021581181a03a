"""Draws a scene graph at a time: stage, subjects from far to near, weather, the look's finish."""

from __future__ import annotations

import math
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import cv2
import numpy as np
import skia
from numpy.typing import NDArray

from studio.engine.api import Frame as Pixels
from studio.engine.scenery.camera import View, camera_at, reach_x
from studio.engine.scenery.catalogue import SETTING, SUBJECTS, SubjectKind
from studio.engine.scenery.drawings import setting_drawings, subject_drawings
from studio.engine.scenery.finish import Finish
from studio.engine.scenery.frame import make_frame
from studio.engine.scenery.graph import SceneGraph, Subject, own_seed
from studio.engine.scenery.layout import Box
from studio.engine.scenery.logo import Logo
from studio.engine.scenery.look import Look
from studio.engine.scenery.motion import TRAVEL, Pose, Room, motion_at
from studio.engine.scenery.painter import EDGE_UNITS, Moment, Pictures, StagePainter
from studio.engine.scenery.palette import NAMED, SKIN, rgb
from studio.engine.scenery.pen import Air, Pen
from studio.engine.scenery.seats import SEATS, Seat, carrier_of
from studio.engine.scenery.sky import tones_of
from studio.engine.scenery.style import LOOKS
from studio.engine.scenery.weather import draw_weather

REST_S = 5.0
"""Length of the scene of which `scene_at_rest` shows a moment: charts have grown by then."""


def draw_scene(
    canvas: skia.Canvas, graph: SceneGraph, *, time_s: float, duration_s: float, width_px: float,
    height_px: float,
) -> None:  # fmt: skip
    """Draw one moment of a scene on (0, 0, width_px, height_px) of a canvas.

    A pure function of its arguments. For many frames of one scene `SceneDrawer` is much faster.
    The whole-frame finish of a look (bloom, texture) is drawn too.
    """
    SceneDrawer(graph, duration_s=duration_s, width_px=width_px, height_px=height_px).draw(
        canvas, time_s=time_s
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Placed:
    """A subject with what does not change over the scene."""

    subject: Subject
    kind: SubjectKind
    room: Room
    floats: bool
    index: int


class SceneDrawer:
    """Draws the moments of one scene at one size; keeps what does not move.

    Not shared between threads.
    """

    def __init__(
        self, graph: SceneGraph, *, duration_s: float, width_px: float, height_px: float,
        logo: Logo | None = None,
    ) -> None:  # fmt: skip
        if any(subject.kind in ("sun", "moon") for subject in graph.subjects):
            graph = replace(graph, stage=replace(graph.stage, has_sun=False))  # one is enough
        self._graph = graph
        self._duration_s = duration_s
        self._setting = SETTING[graph.stage.setting]
        self._frame = make_frame(self._setting, width_px=width_px, height_px=height_px)
        self._tones = tones_of(graph.stage)
        self._style = LOOKS[graph.stage.style]
        self._near = self._style.near()
        self._logo = logo
        self._pictures: Pictures = {}
        self._is_at_rest = False
        self._finish = Finish(
            style=self._style, frame=self._frame, width_px=width_px, height_px=height_px
        )
        self._placed = self._in_order()
        by_index = {placed.index: placed for placed in self._placed}
        self._carriers = {
            index: by_index[carrier]
            for index in by_index
            if (carrier := carrier_of(graph.subjects, index)) in by_index
        }

    def draw(self, canvas: skia.Canvas, *, time_s: float, is_at_rest: bool = False) -> None:
        """Draw the moment `time_s` seconds after the scene's begin.

        At rest neither the camera nor a subject has left its place: what is arranged by hand.
        """
        with self._painting(canvas, time_s=time_s, is_at_rest=is_at_rest) as painter:
            self._finish.ground(painter)
            drawing = setting_drawings().get(self._setting.name)
            if drawing is not None:
                drawing(painter)
            for placed in self._placed:
                if placed.index in self._carriers:
                    continue  # drawn with what carries them
                with painter.layer(1.0):
                    self._draw_subject(painter, placed)
            draw_weather(painter)
            if self._graph.stage.light == "spotlight":
                self._finish.spotlight(painter, self._spot(painter))

    def draw_alone(self, canvas: skia.Canvas, index: int, *, time_s: float) -> None:
        """Draw one subject (with what carries it) where it is at a time, and nothing else."""
        with self._painting(canvas, time_s=time_s) as painter, painter.layer(1.0):
            for placed in self._placed:
                if placed.index == index:
                    self._draw_subject(painter, self._carriers.get(index, placed))

    @property
    def order(self) -> tuple[int, ...]:
        """Indices of the subjects, the farthest first."""
        return tuple(placed.index for placed in self._placed)

    @contextmanager
    def _painting(
        self, canvas: skia.Canvas, *, time_s: float, is_at_rest: bool = False
    ) -> Generator[StagePainter]:
        view = camera_at(self._graph.stage.camera, time_s=time_s, duration_s=self._duration_s)
        self._is_at_rest = is_at_rest
        moment = Moment(
            time_s=time_s, duration_s=self._duration_s, view=View() if is_at_rest else view
        )
        frame = self._frame
        canvas.save()
        canvas.clipRect(skia.Rect.MakeWH(frame.width * frame.px, frame.height * frame.px))
        canvas.scale(frame.px, frame.px)
        yield StagePainter(
            canvas, frame=frame, stage=self._graph.stage, seed=self._graph.seed,
            tones=self._tones, style=self._style, moment=moment, pictures=self._pictures,
        )  # fmt: skip
        canvas.restore()

    def finish(self, pixels: NDArray[np.uint8]) -> None:
        """Lay the look's bloom over a drawn frame (h, w, 4), in place."""
        self._finish.bloom(pixels)

    def covered(self, *, time_s: float) -> tuple[Box, ...]:
        """What each subject covers of the frame at a time, the hero first: parts of its sides."""
        view = camera_at(self._graph.stage.camera, time_s=time_s, duration_s=self._duration_s)
        shift_x, shift_y = view.shift(1.0)
        zoom, frame = view.zoom_at(1.0), self._frame
        boxes: list[Box] = []
        for placed in sorted(self._placed, key=lambda one: one.index):
            pose = self._pose(placed, time_s)
            tall = placed.kind.height * frame.unit * placed.subject.size * pose.scale / frame.height
            half = placed.kind.half_width * tall * frame.height / frame.width
            x = 0.5 + shift_x + (placed.subject.x + pose.x - 0.5) * zoom
            foot = placed.subject.y + pose.y - pose.lift * tall / pose.scale
            y = 0.55 + shift_y + (foot - 0.55) * zoom
            tall, half = tall * pose.stretch * zoom, half * zoom
            boxes.append(Box(left=x - half, top=y - tall, right=x + half, bottom=y))
        return tuple(boxes)

    @property
    def heading(self) -> str:
        """Which way the scene moves: the camera's way, else the hero's; "" where it rests."""
        way = self._graph.stage.camera.rpartition(" ")[2]
        if way in ("left", "right", "up", "down"):
            return way
        hero = next((placed for placed in self._placed if placed.index == 0), None)
        motion = "" if hero is None else hero.subject.motion
        return motion if motion in ("left", "right") else ""

    # -- subjects -------------------------------------------------------------------------------

    def _pose(self, placed: _Placed, time_s: float) -> Pose:
        placed = self._carriers.get(placed.index, placed)
        motion = placed.subject.motion
        # What is rooted or has feet rocks on them; only things that hang turn head over heels.
        # So do charts and what bears words: nobody reads them upside down.
        stays = _is_grounded(placed) or placed.kind.name.endswith("chart")
        if motion == "spin" and (stays or placed.subject.text):
            motion = "swing"
        return motion_at(
            motion, time_s=time_s, duration_s=self._duration_s, room=placed.room,
            floats=placed.floats, phase=placed.index * 2.1,
        )  # fmt: skip

    def _in_order(self) -> tuple[_Placed, ...]:
        """Air behind ground, the rest by the height of its foot: lower is nearer."""
        placed = [
            self._place(subject, index)
            for index, subject in enumerate(self._graph.subjects)
            if subject.kind in SUBJECTS
        ]
        return tuple(
            sorted(
                (replace(one, room=self._apart(one, placed)) for one in placed),
                key=lambda p: (p.kind.stands not in ("air", "space"), p.subject.y, -p.index),
            )
        )

    def _place(self, subject: Subject, index: int) -> _Placed:
        kind = SUBJECTS[subject.kind]
        frame = self._frame
        height = kind.height * frame.unit * subject.size
        half = kind.half_width * height / frame.width
        margin = 0.015 + reach_x(self._graph.stage.camera)
        foot = subject.y
        floats = kind.stands in ("air", "space", "swim", "water")
        if self._setting.name in ("space", "sky"):  # all but what stands on a moon
            floats = floats or foot < frame.ground_y / frame.height - 0.02
        if kind.stands == "prop":
            surface = (frame.surface_y or frame.ground_y) / frame.height
            floats = foot < min(surface, frame.ground_y / frame.height) - 0.06
        return _Placed(
            subject=subject,
            kind=kind,
            room=Room(
                left=max(0.0, subject.x - half - margin),
                right=max(0.0, 1 - margin - half - subject.x),
                up=max(0.0, foot - height / frame.height - 0.03),
                down=max(0.0, frame.caption_y / frame.height - foot) if floats else 0.0,
            ),
            floats=floats,
            index=index,
        )

    def _apart(self, placed: _Placed, all_placed: list[_Placed]) -> Room:
        """The room of what floats ends where another floats: in the air nothing passes behind."""
        room = placed.room
        if not placed.floats:
            return room
        left, top, right, bottom = self._reach(placed)
        for other in all_placed:
            o_left, o_top, o_right, o_bottom = self._reach(other)
            if other is placed or not other.floats or o_top > bottom or o_bottom < top:
                continue
            share = 0.5 if other.subject.motion in TRAVEL else 1.0
            if o_left >= right - 0.02:
                room = replace(room, right=min(room.right, max(0.0, o_left - right) * share))
            elif o_right <= left + 0.02:
                room = replace(room, left=min(room.left, max(0.0, left - o_right) * share))
        return room

    def _reach(self, placed: _Placed) -> tuple[float, float, float, float]:
        """What a subject covers at rest: left, top, right, bottom, parts of the frame."""
        height = placed.kind.height * self._frame.unit * placed.subject.size
        half, foot = placed.kind.half_width * height / self._frame.width, placed.subject.y
        return (
            placed.subject.x - half, foot - height / self._frame.height, placed.subject.x + half, foot,
        )  # fmt: skip

    def _draw_subject(self, painter: StagePainter, placed: _Placed) -> None:
        drawing = subject_drawings().get(placed.kind.name)
        if drawing is None:
            return  # a graph from a newer version: draw what is known
        subject, frame = placed.subject, self._frame
        grounded = _is_grounded(placed)
        pose = self._pose(placed, painter.time_s)
        if self._is_at_rest:
            pose = Pose()
        height = placed.kind.height * frame.unit * subject.size
        x = (subject.x + pose.x) * frame.width
        foot = subject.y * frame.height
        y = foot + pose.y * frame.height - pose.lift * height
        if not placed.floats:
            self._draw_shadow(painter, placed, x=x, y=foot, height=height * pose.scale, pose=pose)
        canvas = painter.canvas
        saved = canvas.save()
        if pose.alpha < 1:
            reach = height * (placed.kind.half_width + 0.6)
            bounds = skia.Rect.MakeLTRB(x - reach, y - height * 1.4, x + reach, y + height * 0.3)
            canvas.saveLayerAlpha(bounds, round(255 * pose.alpha))
        canvas.translate(x, y)
        if pose.turn:
            pivot = 0.0 if grounded else height * 0.5
            canvas.translate(0, -pivot)
            canvas.rotate(pose.turn * (0.4 if grounded else 1.0))
            canvas.translate(0, pivot)
        scale = height * pose.scale
        mirror = -1 if self._looks_left(placed) else 1
        canvas.scale(mirror * scale / math.sqrt(pose.stretch), scale * pose.stretch)
        air = Air(
            light=self._tones.subject_light, haze=self._tones.haze, is_night=self._tones.is_night
        )
        pen = Pen(
            canvas, style=self._near, air=air, unit_px=scale, frame_px=EDGE_UNITS, logo=self._logo
        )
        look = self._look(placed, painter)
        if self._style.shadow:
            half = placed.kind.half_width
            self._finish.paper_shadow(canvas, drawing, look, unit_px=scale, half_width=half)
        riders = [p for p in self._placed if self._carriers.get(p.index) is placed]
        seat = SEATS[placed.kind.name] if riders else None
        if seat is not None and not seat.window:
            self._draw_riders(painter, riders, seat, pen)
        drawing(pen, look)
        if seat is not None and seat.window:
            self._draw_riders(painter, riders, seat, pen)
        canvas.restoreToCount(saved)

    def _draw_riders(
        self, painter: StagePainter, riders: list[_Placed], seat: Seat, pen: Pen
    ) -> None:
        """Who sits in or on a vehicle, in its own units."""
        canvas = painter.canvas
        for rider in riders:
            saved = canvas.save()
            if seat.window:
                canvas.clipRect(skia.Rect.MakeLTRB(*seat.window), doAntiAlias=True)
            canvas.translate(seat.x, seat.foot_of(rider.subject.who))
            canvas.scale(seat.size, seat.size)
            own = Pen(
                canvas, style=self._near, air=pen.air, unit_px=pen.unit_px * seat.size,
                frame_px=EDGE_UNITS, logo=self._logo,
            )  # fmt: skip
            subject_drawings()[rider.kind.name](own, self._look(rider, painter))
            canvas.restoreToCount(saved)

    def _draw_shadow(
        self,
        painter: StagePainter,
        placed: _Placed,
        *,
        x: float,
        y: float,
        height: float,
        pose: Pose,
    ) -> None:
        buried = placed.subject.y * self._frame.height > self._frame.ground_y + 4
        if placed.kind.stands == "water" or (self._setting.name == "soil" and buried):
            return
        air = 1 - min(0.6, 2 * pose.lift)
        half = placed.kind.half_width * height
        painter.shadow(
            x + height * 0.03, y + 0.4, half * 1.12 * air + 1, strength=0.34 * air * pose.alpha
        )

    def _looks_left(self, placed: _Placed) -> bool:
        if not placed.kind.has_sides:
            return False
        motion = placed.subject.motion
        side = motion if motion in ("left", "right") else placed.subject.facing
        return side == "left"

    def _look(self, placed: _Placed, painter: StagePainter) -> Look:
        subject = placed.subject
        return Look(
            color=rgb(subject.tint) if subject.tint else NAMED[subject.color],
            color_name=subject.color,
            variant=subject.variant,
            motion=subject.motion,
            who=subject.who,
            skin=SKIN[subject.skin],
            outfit=subject.outfit,
            action=subject.action,
            text=subject.text,
            values=subject.values,
            time_s=painter.time_s + placed.index * 0.37,
            progress=painter.moment.progress,
            seed=own_seed(self._graph, placed.index),
            is_night=self._tones.is_night,
            is_snowy=self._graph.stage.setting == "snow",
        )

    def _spot(self, painter: StagePainter) -> tuple[float, float, float]:
        """Where the pool of light is: foot and height of the first subject."""
        if not self._placed:
            return painter.width / 2, painter.ground_y, painter.frame.unit * 0.5
        hero = min(self._placed, key=lambda placed: placed.index)
        height = hero.kind.height * painter.frame.unit * hero.subject.size
        return hero.subject.x * painter.width, hero.subject.y * painter.height, height


def scene_at_rest(
    graph: SceneGraph, *, width_px: int, height_px: int, logo: Logo | None = None
) -> Pixels:
    """A scene with everything in its own place, (height, width, 3) uint8 RGB."""
    drawer = SceneDrawer(
        graph, duration_s=REST_S, width_px=width_px, height_px=height_px, logo=logo
    )
    pixels: NDArray[np.uint8] = np.zeros((height_px, width_px, 4), np.uint8)
    surface = skia.Surface(pixels, colorType=skia.ColorType.kRGBA_8888_ColorType)
    drawer.draw(surface.getCanvas(), time_s=0.8 * REST_S, is_at_rest=True)
    drawer.finish(pixels)
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGBA2RGB), np.uint8)


def _is_grounded(placed: _Placed) -> bool:
    return placed.kind.stands in ("ground", "road", "water") and not placed.floats


def with_style(graph: SceneGraph, style: str) -> SceneGraph:
    """The same scene in another look (one of `catalogue.STYLES`)."""
    return replace(graph, stage=replace(graph.stage, style=style))

"""What a person arranges by hand: the scene behind a clip, and its picture while nothing moves."""

from __future__ import annotations

import base64
import json
from dataclasses import replace

from studio.engine.api import ClipRequest, Frame
from studio.engine.families.scene import MEDIA_TYPE
from studio.engine.scenery.draw import scene_at_rest
from studio.engine.scenery.editing import arranged
from studio.engine.scenery.graph import SceneGraph
from studio.engine.scenery.logo import read_logo
from studio.engine.scenery.serial import graph_from_json
from studio.errors import ModelError
from studio.render.clips import clip_for
from studio.render.seat import Seat
from studio.task import CancelToken


def scene_to_arrange(request: ClipRequest, *, seat: Seat, cancel: CancelToken) -> SceneGraph:
    """The scene that a request's frames are drawn from, exact for the request's format.

    Raises:
        ModelError: The model failed, or its pictures are not made of subjects.
        Cancelled: `cancel` was set.
    """
    clip, _ = clip_for(request, engine=seat.engine, cache=seat.cache, cancel=cancel)
    if clip.media_type != MEDIA_TYPE:
        raise ModelError(
            "The pictures of this model are not made of parts that can be arranged.",
            "Draw the scene with the starter model to arrange it.",
        )
    graph = graph_from_json(json.dumps(json.loads(clip.data)["scene"]))
    shown = graph
    if request.camera:  # how far it moves decides how near the edges things may be
        shown = replace(graph, stage=replace(graph.stage, camera=request.camera))
    placed = arranged(shown, aspect=request.width_px / request.height_px)
    return replace(placed, stage=graph.stage)


def picture_at_rest(
    graph: SceneGraph, request: ClipRequest, *, width_px: int, height_px: int
) -> Frame:
    """A scene's picture with everything in its own place, in the request's look and with its logo."""
    if request.style:
        graph = replace(graph, stage=replace(graph.stage, style=request.style))
    logo = read_logo(base64.b64decode(request.logo)) if request.logo else None
    return scene_at_rest(graph, width_px=width_px, height_px=height_px, logo=logo)

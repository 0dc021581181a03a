"""Captions of all burned styles in seven languages, over scenes as they are drawn, on one sheet.

    python tests/pictures/caption_sheet.py OUT.jpg [--tall]

To be looked at: shaping, line breaks, contrast, and that no subject is covered.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from studio.compose.caption_style import CAPTION_STYLES  # noqa: E402
from studio.compose.captions import caption_limits, make_cues, spread_words  # noqa: E402
from studio.compose.picture import ScenePicture  # noqa: E402
from studio.compose.text import TextSetter  # noqa: E402
from studio.compose.timeline import Timeline, TimelineScene  # noqa: E402
from studio.paths import Paths  # noqa: E402
from studio.plan.preview import preview_request  # noqa: E402
from studio.render.clips import clip_for  # noqa: E402
from studio.render.seat import Seat  # noqa: E402
from studio.render.sources import model_store  # noqa: E402
from studio.storyboard.model import Scene, Storyboard  # noqa: E402
from studio.task import CancelToken  # noqa: E402

TEXTS = (
    ("a lighthouse by the sea at sunrise", "The harbour is quiet, and one light is already on."),
    ("a chef cooks in the kitchen", "Hoy cocinamos con lo que da la huerta, sin prisa."),
    ("a teacher points at the globe in the classroom", "اليوم نتعلم كيف تدور الأرض حول الشمس."),
    ("a farmer drives a tractor over the field", "किसान सुबह खेत में काम शुरू करता है।"),
    ("a sailboat on the sea at sunset", "เรือใบแล่นออกสู่ทะเลในยามเย็นอย่างสงบ"),
    ("a busy city street in the rain at night", "雨夜的街道上，灯光映在湿润的路面上。"),
    ("a rocket rises into the night sky", "ロケットは夜空へ静かに昇っていきます。"),
)
FPS, SECONDS, SHOWN_S = 24, 3, 1.2


def main() -> None:
    """Draw the sheet."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--tall", action="store_true", help="9:16")
    options = parser.parse_args()
    size = (270, 480) if options.tall else (480, 270)
    styles = [style for style in CAPTION_STYLES if style.is_burned]
    with tempfile.TemporaryDirectory() as name:
        paths = Paths.choose(Path(name))
        seat = Seat(paths, model_store(paths))
        setter = TextSetter(ROOT / "resources" / "fonts")
        rows = [
            np.hstack(
                [picture(seat, setter, prompt, words, style.name, size=size) for style in styles]
            )
            for prompt, words in TEXTS
        ]
        seat.close()
    sheet = cv2.cvtColor(np.vstack(rows), cv2.COLOR_RGB2BGR)
    cv2.imwrite(str(options.out), sheet, [cv2.IMWRITE_JPEG_QUALITY, 85])


def picture(
    seat: Seat, setter: TextSetter, prompt: str, words: str, style: str, *, size: tuple[int, int]
) -> NDArray[np.uint8]:
    """One frame of a scene with its caption."""
    width, height = size
    model = seat.store.find("starter").manifest
    scene = Scene(id="s", title="", narration=words, prompt=prompt, seed=4)
    board = Storyboard(title="", language="en", scenes=(scene,), voice="none", quality="draft")
    request = replace(
        preview_request(scene, board, model), width_px=width, height_px=height, fps=FPS,
        frames=FPS * SECONDS,
    )  # fmt: skip
    clip, _ = clip_for(request, engine=seat.engine, cache=seat.cache, cancel=CancelToken())
    limits = caption_limits(width, height)
    spoken = spread_words(words, start_s=0.2, end_s=SECONDS)
    timed = TimelineScene(
        start_frame=0, frames=FPS * SECONDS, transition="cut", transition_frames=0, tail_frames=0,
        speech_start_s=0, cues=make_cues(words, words=spoken, end_s=SECONDS, limits=limits),
    )  # fmt: skip
    made = ScenePicture(
        seat.engine.open_frames(request, clip), timed,
        timeline=Timeline(width_px=width, height_px=height, fps=FPS, scenes=(timed,)),
        setter=setter, style=next(s for s in CAPTION_STYLES if s.name == style),
    )  # fmt: skip
    return made.frame(round(SHOWN_S * FPS))


if __name__ == "__main__":
    main()

"""A contact sheet of what the shipped weights draw: the README's gallery, made by one command."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import skia

from studio.engine.api import ClipRequest, Frame
from studio.engine.local import LocalEngine
from studio.engine.models.manifest import read_manifest
from studio.engine.models.store import ModelStore
from studio.errors import OutputError
from studio.paths import resources_dir
from studio.task import CancelToken, ignore_progress
from studio.workshop.starter.package import SAMPLER

COLUMNS = 6
WIDTH_PX, HEIGHT_PX = 320, 180
GAP_PX, CAPTION_PX, FONT_PX = 12, 42, 13.5
DRAWN_PX = (1280, 720)  # drawn large and made small: the sheet shows what a movie shows
FRAMES, SHOWN, FPS = 100, 62, 25  # charts stand, travellers are in the picture
MOST_BYTES = 1_500_000
QUALITIES = (90, 86, 82, 76, 70)
_BACKGROUND, _INK = 0xFFFBFAF7, 0xFF2A2F45

# (prompt, look, seed)
PROMPTS: tuple[tuple[str, str, int], ...] = (
    ("a lighthouse by the sea at sunrise, calm waves", "flat", 1),
    ("an old woman bakes bread in a kitchen", "paper", 2),
    ("two scientists look at a flask in the laboratory", "flat", 3),
    ("a red bicycle in a green park on a sunny day", "pastel", 4),
    ("a rocket rises into the night sky", "neon", 5),
    ("a rising bar chart on a plain blue background with 12, 30 and 48", "flat", 6),
    ("a boy plants a sprout in the garden", "flat", 7),
    ("an astronaut walks on the moon, the earth in the sky", "paper", 8),
    ("a whale swims underwater", "pastel", 9),
    ("a busy city street in the rain at night", "neon", 10),
    ("a farmer drives a tractor over the field at golden hour", "flat", 11),
    ("the water cycle", "chalk", 12),
    ("a nurse talks with an old man in the hospital", "flat", 13),
    ("a steaming cup of coffee on a cafe table in the morning", "paper", 14),
    ("a train crosses the snowy mountains", "flat", 15),
    ("a woman in a wheelchair reads in the library", "pastel", 16),
    ("a robot carries a package through the warehouse", "flat", 17),
    ("solar panels and wind turbines on green hills", "paper", 18),
    ("a seed lies in the soil", "flat", 19),
    ("a girl dances on the stage in a spotlight", "flat", 20),
    ("hot air balloons over the desert at sunset", "pastel", 21),
    ("a dinosaur beside a volcano", "paper", 22),
    ("a shop front with the sign \"Morning Tide\" on a village street", "flat", 23),
    ("an atom and a molecule on the blackboard", "chalk", 24),
    ("a ship leaves the harbour at dusk", "flat", 25),
    ("a chef cooks in the kitchen", "line", 26),
    ("a shield and a lock on a purple background", "neon", 27),
    ("children build with a puzzle in the classroom", "flat", 28),
    ("a blue car on a country road in autumn wind", "paper", 29),
    ("an elephant and a lion in the grassland", "pastel", 30),
    ("a builder on the construction site with a crane", "flat", 31),
    ("a pie chart that shows 64 % on an orange background", "flat", 32),
    ("a family stands before their house in the snow", "paper", 33),
    ("planets around the sun in outer space", "flat", 34),
    ("a guitar and a microphone on the stage", "neon", 35),
    ("a doctor with a stethoscope waves", "line", 36),
    ("an airplane above the clouds at sunset", "flat", 37),
    ("a firefighter runs to a burning house", "paper", 38),
    ("a bee on a sunflower", "pastel", 39),
    ("an athlete lifts a dumbbell in the gym", "flat", 40),
    ("a light bulb over an open book", "chalk", 41),
    ("a castle in the fog by moonlight", "flat", 42),
    ("a coin drops into a pink piggy bank", "flat", 43),
    ("a sailboat on the sea, slow pan to the right", "line", 44),
    ("a map with a red pin", "paper", 45),
    ("a teacher points at the globe in the classroom", "flat", 46),
    ("a waterfall in the forest with birds", "pastel", 47),
    ("two business people shake hands in the office", "flat", 48),
)  # fmt: skip


def write_gallery(package: Path, out: Path) -> int:
    """Draw every prompt with a package's weights and write the sheet; returns its size in bytes.

    Raises:
        ModelError: The package is missing or damaged.
        OutputError: The picture cannot be written.
    """
    engine = LocalEngine(ModelStore((package.parent,)))
    reference = read_manifest(package).reference
    pictures: list[tuple[Frame, str]] = []
    for prompt, style, seed in PROMPTS:
        request = _request(reference, prompt, style=style, seed=seed)
        clip = engine.generate(request, on_progress=ignore_progress, cancel=CancelToken())
        pictures.append((engine.open_frames(request, clip).frame(SHOWN), prompt))
    return write_sheet(pictures, out)


def write_sheet(pictures: Sequence[tuple[Frame, str]], out: Path) -> int:
    """Pictures of one size (h, w, 3) with their words below, as a JPEG; returns its size in bytes.

    Raises:
        OutputError: It cannot be written.
    """
    rows = -(-len(pictures) // COLUMNS)
    columns = min(COLUMNS, len(pictures))
    surface = skia.Surface(
        columns * (WIDTH_PX + GAP_PX) + GAP_PX, rows * (HEIGHT_PX + CAPTION_PX + GAP_PX) + GAP_PX
    )
    canvas = surface.getCanvas()
    canvas.clear(_BACKGROUND)
    font = skia.Font(
        skia.Typeface.MakeFromFile(str(resources_dir() / "fonts" / "NotoSans-SemiBold.ttf")),
        FONT_PX,
    )
    for index, (frame, words) in enumerate(pictures):
        x = GAP_PX + index % COLUMNS * (WIDTH_PX + GAP_PX)
        y = GAP_PX + index // COLUMNS * (HEIGHT_PX + CAPTION_PX + GAP_PX)
        _put_picture(canvas, frame, x, y)
        for row, line in enumerate(_lines(words, font)):
            canvas.drawString(line, x + 2, y + HEIGHT_PX + 17 + row * 17, font, skia.Paint(
                AntiAlias=True, Color=_INK))  # fmt: skip
    image = surface.makeImageSnapshot()
    data = b""
    for quality in QUALITIES:
        data = bytes(image.encodeToData(skia.EncodedImageFormat.kJPEG, quality))
        if len(data) <= MOST_BYTES:
            break
    try:
        out.write_bytes(data)
    except OSError as error:
        raise OutputError(f"The gallery cannot be written to {out}.", "Choose a folder.") from error
    return len(data)


def _request(reference: str, prompt: str, *, style: str, seed: int) -> ClipRequest:
    return ClipRequest(
        model=reference, precision="int8", prompt=prompt, seed=seed, steps=int(SAMPLER["steps"]),
        guidance_scale=float(SAMPLER["guidance_scale"]), width_px=DRAWN_PX[0], height_px=DRAWN_PX[1],
        fps=FPS, frames=FRAMES, style=style,
    )  # fmt: skip


def _put_picture(canvas: skia.Canvas, frame: Frame, x: float, y: float) -> None:
    opaque = np.dstack([frame, np.full(frame.shape[:2], 255, np.uint8)])
    image = skia.Image.fromarray(
        np.ascontiguousarray(opaque), colorType=skia.ColorType.kRGBA_8888_ColorType
    )
    box = skia.Rect.MakeXYWH(x, y, WIDTH_PX, HEIGHT_PX)
    canvas.save()
    canvas.clipRRect(skia.RRect.MakeRectXY(box, 6, 6), True)
    smooth = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
    canvas.drawImageRect(image.withDefaultMipmaps(), box, smooth)
    canvas.restore()


def _lines(words: str, font: skia.Font) -> list[str]:
    """At most two lines that fit under a picture."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and font.measureText(longer) > WIDTH_PX - 6:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines[:2]
